"""The one place that opens PyTorch checkpoints: as numbers, never as programs.

A checkpoint is a pickle, and unpickling runs what the pickle names. ``torch.load(weights_only=True)`` reads
tensors and plain containers only; around it stand a limit in bytes and a look at the archive, whose entries
must be those that ``torch.save`` writes. pyannote.audio's own loader reads with ``weights_only=False`` and
imports the class that the file names, Lightning's likewise, so neither is used: :func:`load_pyannote_model`
builds a class of our list (:mod:`engine.diarize.architectures`) and gives it the numbers.
"""

from __future__ import annotations

import re
import struct
import warnings
import zipfile
from collections.abc import Mapping
from pathlib import Path
from pickle import UnpicklingError
from typing import Any, Final

from engine.diarize.architectures import STAND_INS, Blueprint, blueprint
from engine.diarize.torch_setup import torch_library, torch_ready
from engine.errors import ModelDamaged, ModelMissing, ModelUnsafe

MAX_BYTES: Final = 2 << 30  # the largest embedding model in use has 0.4 GB
#: What ``torch.save`` puts into its archive, below one folder.
_ENTRY: Final = re.compile(
    r"[^/]+/(data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data/serialization_id"
    r"|data/\d+)"
)
#: What a damaged pickle makes of an unpickler that was not let down by its globals.
_GARBLED: Final = (
    RuntimeError, OSError, EOFError, LookupError, ValueError, TypeError, AttributeError, AssertionError,
    struct.error,
)  # fmt: skip

StateDict = dict[str, Any]  # torch.Tensor; named Any so that types need no torch


def load_state_dict(path: Path, max_bytes: int = MAX_BYTES) -> StateDict:
    """The tensors of a checkpoint by name, on the CPU; half precision becomes float32.

    Args:
        path: a file that ``torch.save`` wrote from a state dict.
        max_bytes: more than this, in the file or in memory, is refused.

    Raises:
        ModelMissing: no such file.
        ModelUnsafe: it holds anything but tensors by name.
        ModelDamaged: it is cut off or garbled, or a number in it is none.
    """
    return _tensors(path, _read(path, max_bytes, ()), max_bytes)


def load_pyannote_model(path: Path, max_bytes: int = MAX_BYTES) -> Any:
    """A ``pyannote.audio`` model from its checkpoint (``pytorch_model.bin``), on the CPU, in ``eval`` mode.

    Raises:
        ModelMissing, ModelDamaged: as :func:`load_state_dict`; also when the tensors do not fit the class.
        ModelUnsafe: it names a class or a setting that we do not build.
        PackageMissing: pyannote.audio is not installed.
    """
    torch_ready()
    checkpoint = _read(path, max_bytes, STAND_INS)
    if not isinstance(checkpoint, Mapping) or not isinstance(checkpoint.get("state_dict"), Mapping):
        raise ModelDamaged(f"{path.name}: no state_dict")
    plan: Blueprint = blueprint(path.name, checkpoint)
    # A loss that was trained along has numbers of its own; it is of no use here.
    numbers = {key: value for key, value in checkpoint["state_dict"].items() if _wanted(key)}
    state = _tensors(path, numbers, max_bytes)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torchcodec's absence, deprecations of torch: about the libraries
        model = getattr(torch_library(plan.module), plan.name)(**plan.hyper_parameters)
        model.specifications = plan.specifications(torch_library("pyannote.audio.core.task"))
        model.setup()  # adds the last layer, whose size follows from the specifications
    try:
        model.load_state_dict(state, strict=True)
    except RuntimeError as error:
        raise ModelDamaged(f"{path.name}: weights do not fit {plan.name}") from error
    return model.eval()


def _wanted(key: Any) -> bool:
    return not (isinstance(key, str) and key.startswith("loss_func."))


def _read(path: Path, max_bytes: int, stand_ins: tuple[tuple[type, str], ...]) -> Any:
    """What the checkpoint holds; ``stand_ins`` are classes of ours and the names they stand for."""
    torch = torch_ready()
    try:
        size = path.stat().st_size
    except OSError as error:
        raise ModelMissing(path.name) from error
    if size > max_bytes:
        raise ModelUnsafe(f"{path.name}: {size} bytes")
    if zipfile.is_zipfile(path):
        _check_archive(path, max_bytes)
    try:
        with warnings.catch_warnings(), torch.serialization.safe_globals(list(stand_ins)):
            warnings.simplefilter("ignore")  # it warns of what it then refuses
            return torch.load(path, map_location="cpu", weights_only=True, mmap=False)
    except UnpicklingError as error:
        raise ModelUnsafe(f"{path.name}: {_reason(error)}") from error
    except (MemoryError, RecursionError) as error:
        raise ModelUnsafe(f"{path.name}: {type(error).__name__}") from error
    except _GARBLED as error:
        raise ModelDamaged(f"{path.name}: {type(error).__name__}") from error


def _reason(error: UnpicklingError) -> str:
    """The unpickler's own words, without its advice to trust the file."""
    named = re.search(r"GLOBAL (\S+)", str(error))
    return named.group(1) if named else "not a plain list of numbers"


def _check_archive(path: Path, max_bytes: int) -> None:
    """Only entries of ``torch.save``, each once, none compressed: no second pickle, script or zip bomb."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError) as error:
        raise ModelDamaged(f"{path.name}: {type(error).__name__}") from error
    names = [entry.filename for entry in entries]
    strange = next((name for name in names if not _ENTRY.fullmatch(name)), None)
    if strange is not None:
        raise ModelUnsafe(f"{path.name}: {Path(strange).name} in the archive")
    if len(set(names)) < len(names) or len({name.split("/")[0] for name in names}) > 1:
        raise ModelUnsafe(f"{path.name}: two archives in one")
    if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
        raise ModelUnsafe(f"{path.name}: compressed")
    if sum(entry.file_size for entry in entries) > max_bytes:
        raise ModelUnsafe(f"{path.name}: too large")


def _tensors(path: Path, found: Any, max_bytes: int) -> StateDict:
    """``found`` if it is tensors by name and nothing else."""
    torch = torch_ready()
    if not isinstance(found, Mapping):
        raise ModelUnsafe(f"{path.name}: {type(found).__name__} instead of tensors by name")
    state: StateDict = {}
    total = 0
    for name, value in found.items():
        if not isinstance(name, str) or type(value) not in (torch.Tensor, torch.nn.Parameter):
            raise ModelUnsafe(f"{path.name}: {type(value).__name__} among the tensors")
        plain = value.layout is torch.strided and value.device.type == "cpu" and not value.is_quantized
        size = value.numel() * value.element_size()
        total += size
        # A view can claim more numbers than it has storage for, and then fill the memory when it is copied.
        if not plain or size > value.untyped_storage().nbytes() or total > max_bytes:
            raise ModelUnsafe(f"{path.name}: {name} is no plain tensor")
        state[name] = _usable(path, name, value.detach())
    return state


def _usable(path: Path, name: str, tensor: Any) -> Any:
    torch = torch_ready()
    if not tensor.is_floating_point():
        return tensor
    if tensor.dtype in (torch.float16, torch.bfloat16):
        tensor = tensor.float()
    if not bool(torch.isfinite(tensor).all()):
        raise ModelDamaged(f"{path.name}: {name} is not finite")
    return tensor
