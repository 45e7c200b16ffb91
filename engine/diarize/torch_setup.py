"""The one place that imports torch and what is built on it: quietly, without codecs, on its share of cores.

The torchaudio of the package registry links CUDA's libraries and does not load beside a torch without CUDA
(or with another CUDA). Its native library holds forced alignment and one loss only; without it torchaudio is
plain Python, so after a failed import it is imported again without. torchcodec is kept out: audio comes from
memory here, and a broken torchcodec only fails late.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import os
import sys
import types
import warnings
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from engine import launch
from engine.errors import DeviceFailed, OutOfMemory, PackageMissing

MOST_THREADS: Final = 8  # a batch of windows gains nothing from more


def share_of_cores() -> int:
    """Threads for speaker analysis: half the cores, since recognition works at the same time elsewhere."""
    allowed = getattr(os, "sched_getaffinity", None)  # not on Windows and macOS
    cores = len(allowed(0)) if allowed else os.cpu_count() or 1
    return max(1, min(cores // 2, MOST_THREADS))


@functools.cache
def torch_ready() -> Any:
    """torch, with our share of the cores.

    Raises:
        PackageMissing: it is not installed.
    """
    torch = _import("torch")
    torch.set_num_threads(share_of_cores())
    return torch


@functools.cache
def torchaudio_ready() -> Any:
    """torchaudio, with its native library if that loads.

    Raises:
        PackageMissing: it or torch is not installed.
    """
    torch_ready()
    sys.modules.setdefault("torchcodec", None)  # type: ignore[arg-type]  # None forbids the import
    try:
        return _import("torchaudio")
    except (OSError, RuntimeError):  # CUDA's libraries are not here, or are of another version
        for name in [name for name in sys.modules if name.partition(".")[0] == "torchaudio"]:
            del sys.modules[name]
        sys.modules["torchaudio._extension"] = _without_library()
        return _import("torchaudio")


@functools.cache
def torch_library(module: str) -> Any:
    """A module of a library built on torch and torchaudio, such as ``speechbrain.lobes.features``.

    Raises:
        PackageMissing: it, torchaudio or torch is not installed.
    """
    # The launcher sets these for every process of ours; a script that imports pyannote alone is told here.
    for name in ("PYANNOTE_METRICS_ENABLED", "OTEL_SDK_DISABLED"):
        os.environ[name] = launch.PINNED[name]
    torchaudio_ready()
    imported = _import(module)
    if "pyannote.audio.telemetry.metrics" in sys.modules:
        _end_telemetry()
    return imported


@functools.cache
def _end_telemetry() -> None:
    """Ends the thread that would send what pyannote counts; it starts with the import, whatever is set."""
    sys.modules["pyannote.audio.telemetry.metrics"].provider.shutdown()


@contextlib.contextmanager
def computing(device: str) -> Iterator[None]:
    """Around work on ``device``: what the device cannot do becomes an error that the ladder understands.

    Raises:
        OutOfMemory: no memory left there.
        DeviceFailed: the graphics card, its driver or a library of it failed.
    """
    torch = torch_ready()
    try:
        yield
    except torch.cuda.OutOfMemoryError as error:
        raise OutOfMemory(device) from error
    except RuntimeError as error:
        message = str(error)
        if "not enough memory" in message or "CUDA out of memory" in message:
            raise OutOfMemory(device) from error
        if device != "cpu" and any(sign in message for sign in _OF_THE_CARD):
            raise DeviceFailed(_first_line(message)) from error
        raise
    except AssertionError as error:  # "Torch not compiled with CUDA enabled"
        if device == "cpu":
            raise
        raise DeviceFailed(_first_line(str(error))) from error


_OF_THE_CARD: Final = ("CUDA", "cuda", "CUBLAS", "cuBLAS", "CUDNN", "cuDNN", "NVIDIA", "nvrtc")


def _first_line(message: str) -> str:
    return message.strip().splitlines()[0][:200] if message.strip() else ""


def _import(module: str) -> Any:
    """The module; its warnings while it is imported are about itself, not about us."""
    package = module.partition(".")[0]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(module)
        except ModuleNotFoundError as error:
            missing = (error.name or package).partition(".")[0]
            raise PackageMissing(missing) from error


def _without_library() -> types.ModuleType:
    """What torchaudio asks of its native part, answered without one."""
    extension: Any = types.ModuleType("torchaudio._extension")
    extension._IS_TORCHAUDIO_EXT_AVAILABLE = False  # noqa: SLF001  (its own name for it)
    extension._IS_ALIGN_AVAILABLE = False  # noqa: SLF001
    extension._check_cuda_version = lambda: None  # noqa: SLF001

    def fail_if_no_align(_function: object) -> object:
        def refuse(*_: object, **__: object) -> NoReturn:
            raise RuntimeError("torchaudio has no native library here")

        return refuse

    extension.fail_if_no_align = fail_if_no_align
    module: types.ModuleType = extension
    return module
