"""Probe of speech recognition, in a process of its own: what CTranslate2 really computes on a device.

A second of sound is encoded by a tiny Whisper of random weights, in each number format, and compared with
what the processor makes of it: a format may load and then fail at the first product (cuBLAS missing, no
kernel for this card), or compute nonsense.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.hardware import graphics, random_whisper
from engine.hardware.answers import Library, Tried, Trying
from engine.stdio import EventStream

#: Number formats, best first: what a ladder prefers on each kind of device.
FORMATS: Final[dict[str, tuple[str, ...]]] = {
    "cuda": ("float16", "int8_float16", "int8", "float32"),
    "cpu": ("int8", "float32"),
}
_SECOND: Final = 100  # frames of a mel spectrogram
_ALIKE: Final = 0.98  # cosine between int8 on one device and float32 on the processor is above 0.999

#: What CTranslate2 says, and what it means. It has one exception class for everything.
_SIGNS: Final = (
    ("out of memory", "out-of-memory"),
    ("cublas", "no-cublas"),
    ("driver version is insufficient", "driver-too-old"),
    ("no CUDA-capable device", "no-device"),
    ("no kernel image", "not-supported"),
    ("do not support efficient", "not-supported"),
    ("does not support", "not-supported"),
    ("not compiled with CUDA", "cpu-only-build"),
)


def probe(kind: str, index: int, formats: Sequence[str], answers: EventStream) -> None:
    """Try ``formats`` on the device; everything found goes to ``answers``."""
    if kind == "cuda":
        answers.send(_cublas())
    try:
        import ctranslate2
    except (ImportError, OSError) as error:
        for compute in formats:
            answers.send(Tried(kind, compute, 0.0, "no-package", first_line(error)))
        return
    files = random_whisper.files(random_whisper.PROBE)
    sound = np.random.default_rng(0).standard_normal((1, random_whisper.PROBE.mels, _SECOND), np.float32)

    def encode(device: str, number: int, compute: str) -> tuple[float, npt.NDArray[np.float32]]:
        model = ctranslate2.models.Whisper(
            "probe", device=device, device_index=number, compute_type=compute, files=files
        )
        seconds, out = 0.0, None
        for _ in range(2):
            start = time.perf_counter()
            out = model.encode(ctranslate2.StorageView.from_array(sound), to_cpu=True)
            numbers = np.array(out.to(ctranslate2.DataType.float32))
            seconds = time.perf_counter() - start
        return seconds, numbers

    for compute in formats:
        answers.send(Trying(kind, compute))
        answers.send(_try(encode, kind, index, compute, ctranslate2))


def _try(
    encode: Callable[[str, int, str], tuple[float, npt.NDArray[np.float32]]],
    kind: str,
    index: int,
    compute: str,
    ctranslate2: Any,
) -> Tried:
    try:
        if compute not in ctranslate2.get_supported_compute_types(kind, index):
            return Tried(kind, compute, 0.0, "not-supported")
        seconds, found = encode(kind, index, compute)
        _, wanted = encode("cpu", 0, "float32")
    except (RuntimeError, ValueError) as error:
        return Tried(kind, compute, 0.0, reason(str(error)), first_line(error))
    likeness = cosine(found, wanted)
    if not likeness > _ALIKE:
        return Tried(kind, compute, 0.0, "wrong-result", f"{likeness:.3f}")
    return Tried(kind, compute, seconds)


def reason(message: str) -> str:
    """The code for what CTranslate2 says."""
    return next((code for sign, code in _SIGNS if sign in message), "failed")


def cosine(first: npt.NDArray[np.float32], second: npt.NDArray[np.float32]) -> float:
    """Likeness of two results, 1 when they point the same way; not a number when one holds none."""
    one, other = first.ravel().astype(np.float64), second.ravel().astype(np.float64)
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


def first_line(error: BaseException) -> str:
    """The first line of a library's message, short enough for a table."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]


def _cublas() -> Library:
    """cuBLAS 12, loaded as recognition loads it."""
    import importlib.metadata

    from engine.asr.cublas import preload

    version = ""
    for package in ("nvidia-cublas-cu12",):
        try:
            version = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            continue
    try:
        preload()
    except OSError as error:
        return Library("cublas", version, "no-cublas", first_line(error))
    return Library("cublas", version, "" if _cublas_resolves() else "no-cublas")


def _cublas_resolves() -> bool:
    """Whether the name CTranslate2 will ask the loader for is found, from our package or the system's."""
    import ctypes
    import sys

    try:
        ctypes.CDLL("cublas64_12.dll" if sys.platform == "win32" else "libcublas.so.12")
    except OSError:
        return False
    return True


def cards(answers: EventStream) -> None:
    """The driver and its cards."""
    answers.send(graphics.driver())
    for card in graphics.cards():
        answers.send(card)
