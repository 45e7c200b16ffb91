"""Whether a PyTorch checkpoint of unknown origin names code that no checkpoint of ours needs.

Only for files whose hash nobody vouches for (an import). The real guard is at load, where
``engine.diarize.checkpoints`` reads numbers only; this refuses earlier, with a sentence, and without PyTorch.
Nothing is unpickled: :func:`pickletools.genops` reads the operations.
"""

from __future__ import annotations

import pickletools
import re
import zipfile
from pathlib import Path
from typing import Final

#: What checkpoints of torch, SpeechBrain, Lightning and pyannote.audio name: tensors, containers, settings.
_ALLOWED: Final = re.compile(
    r"torch(\._utils _rebuild_\w+|\.torch_version TorchVersion| \w*(Storage|Size|float\d+|int\d+|device))"
    r"|torch\.storage \w*Storage"
    r"|collections (OrderedDict|defaultdict)"
    r"|(builtins|__builtin__) (dict|list|set|tuple|int|float|bool|str|bytes|complex|frozenset)"
    r"|numpy(\._?core(\.multiarray)?)? (_reconstruct|ndarray|dtype|scalar)"
    r"|_codecs encode"
    r"|pyannote\.audio\.core\.(task (Specifications|Problem|Resolution)|model Introspection)"
    r"|pyannote\.audio\.core\.\w+ (Specifications|Problem|Resolution|Scope)"
    r"|omegaconf\.\w+(\.\w+)? \w+"
    r"|(pytorch_lightning|lightning\.pytorch)\.callbacks\.\w+ \w+"
    r"|(pytorch_lightning|lightning)\.\w+(\.\w+)? AttributeDict"
)
SUFFIXES: Final = frozenset({".bin", ".ckpt", ".pt", ".pth"})
_MOST: Final = 64 << 20  # bytes of instructions; tensors lie beside them in the archive


def is_checkpoint(path: Path) -> bool:
    """Whether the file is an archive as ``torch.save`` writes; CTranslate2's ``model.bin`` is none."""
    return path.suffix in SUFFIXES and zipfile.is_zipfile(path)


def is_pickle(path: Path) -> bool:
    """Whether it is a bare pickle, which PyTorch wrote until 2020 and nothing of ours needs."""
    with path.open("rb") as file:
        return path.suffix in SUFFIXES and file.read(2) in {
            b"\x80\x02",
            b"\x80\x03",
            b"\x80\x04",
            b"\x80\x05",
        }


def foreign_names(path: Path) -> tuple[str, ...]:
    """What the checkpoint names beyond tensors and settings, as ``module name``; ``?`` for what cannot be
    read. Raises OSError."""
    found: set[str] = set()
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                if not entry.filename.endswith(".pkl"):
                    continue
                if entry.file_size > _MOST:
                    return ("?",)
                found |= _names(archive.read(entry))
    # What zipfile raises of a damaged, encrypted, unknown or cut-off archive, and pickletools of no pickle.
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError, EOFError):
        return ("?",)
    return tuple(sorted(name for name in found if not _ALLOWED.fullmatch(name)))


def _names(pickled: bytes) -> set[str]:
    names: set[str] = set()
    texts: list[str] = []
    memo: dict[int, str] = {}
    for operation, argument, _ in pickletools.genops(pickled):
        match operation.name:
            case "GLOBAL" | "INST":
                names.add(str(argument))
            case "STACK_GLOBAL":
                # Its two texts were pushed just before, by value or from the memo.
                names.add(" ".join(texts[-2:]) if len(texts) > 1 else "?")
            case "MEMOIZE":
                memo[len(memo)] = texts[-1] if texts else "?"
            case "BINGET" | "LONG_BINGET":
                texts.append(memo.get(int(argument or 0), "?"))
            case "EXT1" | "EXT2" | "EXT4":
                names.add("?")
            case _ if isinstance(argument, str):
                texts.append(argument)
    return names
