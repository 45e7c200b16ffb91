"""What CTranslate2's exceptions mean, in the errors of this engine.

It raises ``RuntimeError`` for nearly everything, often late (a missing cuBLAS at the first encode), and
tells the cases apart by message only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from engine.errors import DeviceFailed, EngineError, ModelDamaged, OutOfMemory
from engine.stages import Make

_MEMORY: Final = re.compile(
    r"out of memory|bad_alloc|alloc_?failed|failed to allocate|memory allocation", re.IGNORECASE
)
_DEVICE: Final = re.compile(
    r"cuda|cublas|cudnn|nccl|driver|device|compute type|kernel image|cannot be loaded", re.IGNORECASE
)
_PATH: Final = re.compile(r"[^\s'\"]*[/\\]([^\s'\"/\\]*)")
_LONGEST: Final = 160  # characters of a message that are worth keeping


def read(error: Exception, make: Make, model: str, *, loading: bool) -> EngineError | None:
    """What ``error`` means; ``None`` for what is nobody's fault but ours."""
    message = str(error)
    if isinstance(error, MemoryError) or _MEMORY.search(message):
        return OutOfMemory(make.device)
    if _DEVICE.search(message) or (make.device == "cuda" and not loading):
        return DeviceFailed(_short(message))
    return ModelDamaged(model) if loading else None


@contextmanager
def translated(make: Make, model: str, *, loading: bool = False) -> Iterator[None]:
    """Raises what CTranslate2 raises inside as errors of the engine.

    Raises:
        OutOfMemory, DeviceFailed, ModelDamaged.
    """
    try:
        yield
    except (RuntimeError, ValueError, MemoryError, OSError) as error:
        meant = read(error, make, model, loading=loading)
        if meant is None:
            raise
        raise meant from error


def _short(message: str) -> str:
    line = message.strip().splitlines()[0] if message.strip() else "no message"
    return _PATH.sub(r"\1", line)[:_LONGEST]
