"""Probe of speaker analysis, in a process of its own: what PyTorch really computes on a device.

A small convolution and a product of matrices, the two operations the networks are made of, compared with
the processor's result. Whether torch is a CPU-only build is told apart from a driver that does not work: on
Windows the package registry's torch has no CUDA at all.
"""

from __future__ import annotations

import time
from typing import Any, Final

from engine.errors import PackageMissing
from engine.hardware.answers import Timed, Torch, Tried, Trying
from engine.hardware.recognition import cosine, first_line
from engine.stdio import EventStream

_ALIKE: Final = 0.99  # TF32 and other orders of summation stay above 0.9999


def probe(kind: str, index: int, answers: EventStream) -> None:
    """Try to compute on the device; everything found goes to ``answers``. The last, where it works, is a
    :class:`Timed`: ``window`` is seconds for a billion multiply-adds."""
    from engine.diarize.torch_setup import torch_ready

    try:
        torch = torch_ready()
    except PackageMissing:
        answers.send(Tried(kind, "float32", 0.0, "no-package", "torch"))
        return
    except (ImportError, OSError) as error:
        answers.send(Tried(kind, "float32", 0.0, "failed", first_line(error)))
        return
    built_for = str(torch.version.cuda or "")
    answers.send(Torch(str(torch.__version__), built_for))
    if kind == "cuda" and not built_for:
        answers.send(Tried(kind, "float32", 0.0, "cpu-only-build"))
        return
    answers.send(Trying(kind, "float32"))
    tried = _try(torch, kind, index)
    answers.send(tried)
    if not tried.error:
        answers.send(Timed(_pace(torch, torch.device(kind, index) if kind == "cuda" else torch.device(kind))))


def _try(torch: Any, kind: str, index: int) -> Tried:
    import numpy as np

    def compute(device: Any) -> tuple[float, Any]:
        generator = torch.Generator().manual_seed(0)
        sound = torch.randn(8, 80, 150, generator=generator).to(device)
        kernel = torch.randn(128, 80, 5, generator=generator).to(device)
        seconds = 0.0
        for _ in range(2):
            start = time.perf_counter()
            maps = torch.nn.functional.conv1d(sound, kernel)
            out = (maps @ maps.transpose(1, 2)).cpu()
            seconds = time.perf_counter() - start
        return seconds, out.numpy().astype(np.float32)

    try:
        with torch.inference_mode():
            seconds, found = compute(torch.device(kind, index) if kind == "cuda" else torch.device(kind))
            _, wanted = compute(torch.device("cpu"))
    except torch.cuda.OutOfMemoryError as error:
        return Tried(kind, "float32", 0.0, "out-of-memory", first_line(error))
    except (RuntimeError, AssertionError) as error:
        return Tried(kind, "float32", 0.0, _reason(str(error)), first_line(error))
    likeness = cosine(found, wanted)
    if not likeness > _ALIKE:
        return Tried(kind, "float32", 0.0, "wrong-result", f"{likeness:.3f}")
    return Tried(kind, "float32", seconds)


def _pace(torch: Any, device: Any) -> float:
    """Seconds for a billion multiply-adds in a convolution of ECAPA's kind."""
    sound = torch.ones(8, 1024, 150, device=device)
    kernel = torch.ones(1024, 1024, 1, device=device)
    times = []
    with torch.inference_mode():
        for _ in range(3):
            start = time.perf_counter()
            float(torch.nn.functional.conv1d(sound, kernel)[0, 0, 0])  # waits for a card
            times.append(time.perf_counter() - start)
    return min(times) / (8 * 1024 * 1024 * 150 / 1e9)


def _reason(message: str) -> str:
    for sign, code in (
        ("too old", "driver-too-old"),
        ("driver version is insufficient", "driver-too-old"),
        ("no kernel image", "not-supported"),
        ("No CUDA GPUs", "no-device"),
        ("no NVIDIA driver", "no-driver"),
    ):
        if sign in message:
            return code
    return "failed"
