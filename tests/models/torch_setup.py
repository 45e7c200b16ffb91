"""torch, torchaudio and SpeechBrain made importable and reproducible, before anything imports them.

The torchaudio of the package registry links CUDA's libraries and does not load beside a torch without
CUDA. Its native library is needed for forced alignment alone; without it, torchaudio is plain Python.
"""

import os
import sys
import types
import warnings
from typing import Any, NoReturn


def prepare(seed: int = 0, threads: int = 1) -> None:
    """Call it first, once per process. Importing torch takes seconds."""
    os.environ["PYANNOTE_METRICS_ENABLED"] = "0"
    os.environ["HF_HUB_OFFLINE"] = "1"
    import torch

    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    try:
        import torchaudio  # noqa: F401
    except OSError:
        for name in [name for name in sys.modules if name.split(".")[0] == "torchaudio"]:
            del sys.modules[name]
        sys.modules["torchaudio._extension"] = _without_library()
    warnings.filterwarnings("ignore", module=r"(pyannote|speechbrain|torchaudio|lightning|torch)\b.*")
    warnings.filterwarnings("ignore", message=r"[\s\S]*torchcodec")


def _without_library() -> types.ModuleType:
    extension: Any = types.ModuleType("torchaudio._extension")
    extension._IS_TORCHAUDIO_EXT_AVAILABLE = False
    extension._IS_ALIGN_AVAILABLE = False
    extension._check_cuda_version = lambda: None

    def fail_if_no_align(_function: object) -> object:
        def refuse(*_: object, **__: object) -> NoReturn:
            raise RuntimeError("torchaudio has no native library here")

        return refuse

    extension.fail_if_no_align = fail_if_no_align
    module: types.ModuleType = extension
    return module
