"""What a probe process prints: one JSON object per line, in the encoding of :mod:`engine.wire`.

A probe says what it is about to try before it tries it, because native code hangs and aborts: the last
:class:`Trying` without its :class:`Tried` is then what did it. ``error`` is empty when it worked, otherwise
a code: ``not-supported`` (this device has no such number format), ``no-driver``, ``driver-too-old``,
``no-cublas``, ``out-of-memory``, ``wrong-result``, ``no-package``, ``cpu-only-build``, ``no-device``,
``crashed``, ``hung``, or ``failed``; ``detail`` is the library's own message, for ``doctor``.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final

from engine.wire import Codec


@dataclass(frozen=True, slots=True)
class Card:
    """An NVIDIA card as the CUDA driver counts them (``index`` is CTranslate2's and torch's)."""

    kind: ClassVar[str] = "card"
    index: int
    name: str
    memory: int
    capability: str


@dataclass(frozen=True, slots=True)
class Driver:
    """The graphics driver. ``version`` is its own (``580.65.06``), ``cuda`` the newest CUDA it runs
    (``13.0``); both empty without one. ``present`` are the makers of the cards in this computer whether or
    not a driver serves them: ``nvidia``, ``amd``, ``intel``. ``error`` as above."""

    kind: ClassVar[str] = "driver"
    version: str
    cuda: str
    present: tuple[str, ...]
    error: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Library:
    """A CUDA library that recognition needs: its version and file name when it was really loaded."""

    kind: ClassVar[str] = "library"
    name: str
    version: str
    error: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Torch:
    """The installed PyTorch: its version and the CUDA it was built for (empty for a CPU-only build)."""

    kind: ClassVar[str] = "torch"
    version: str
    cuda: str


@dataclass(frozen=True, slots=True)
class Trying:
    """Said before a try of number format ``compute`` on ``device``."""

    kind: ClassVar[str] = "trying"
    device: str
    compute: str


@dataclass(frozen=True, slots=True)
class Tried:
    """``seconds`` of the second run of two, once everything is loaded; 0 when it failed."""

    kind: ClassVar[str] = "tried"
    device: str
    compute: str
    seconds: float
    error: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Timed:
    """The answer of a self-test.

    Attributes:
        window: seconds of encoding one 30 s window, or of embedding one window of speech.
        start: seconds per window before the first token (what is computed once from the encoded sound).
        token: seconds per token of a window, in batches.
    """

    kind: ClassVar[str] = "timed"
    window: float
    start: float = 0.0
    token: float = 0.0
    error: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """Said last: a probe that ends without it has crashed."""

    kind: ClassVar[str] = "finished"


Answer = Card | Driver | Library | Torch | Trying | Tried | Timed | Finished
ANSWERS: Final = Codec(typing.get_args(Answer))
