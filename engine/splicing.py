"""What ``engine splice`` is asked, and what it says while it lays pieces of sound end to end in new tracks.

Standard library only: the app reads and writes these. One :class:`SpliceOrder` comes on standard input;
answers are JSON lines: any number of :class:`SpliceProgress`, then exactly one of :class:`Spliced` and
:class:`SpliceFailed`.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final

from engine.protocol import FileRef
from engine.wire import BadMessage, Codec, encode

__all__ = [
    "BadMessage",
    "SpliceFailed",
    "SpliceOrder",
    "SplicePiece",
    "SpliceProgress",
    "SpliceTrack",
    "Spliced",
    "SplicedTrack",
    "decode",
    "encode",
    "order",
]


@dataclass(frozen=True, slots=True)
class SplicePiece:
    """A part of a canonical FLAC file, from ``start`` to ``end``, that begins at ``at`` in the new track; all
    in seconds. ``key`` of the file, in hex, empty for a plain one. ``pace``: seconds of the new track that a
    second of the file takes there; a little off 1 where its device's clock was."""

    path: str
    start: float
    end: float
    at: float
    key: str = ""
    pace: float = 1.0


@dataclass(frozen=True, slots=True)
class SpliceTrack:
    """A new track of ``seconds``: pieces in order of time, not over one another, and silence elsewhere.
    ``name`` is that of its FLAC file without the ending."""

    name: str
    pieces: tuple[SplicePiece, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class SpliceOrder:
    """Tracks to make in ``folder``, each a FLAC file and an overview. ``key``: files there are
    sealed with it."""

    kind: ClassVar[str] = "splice-order"
    tracks: tuple[SpliceTrack, ...]
    folder: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class SpliceProgress:
    """Seconds of sound written and read back, of all that will be."""

    kind: ClassVar[str] = "splice-progress"
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class SplicedTrack:
    """A track's files; size and hash are of the content. ``pcm``: SHA-256 of its samples, 16-bit
    little-endian, channels side by side."""

    audio: FileRef
    peaks: FileRef
    rate: int
    channels: int
    frames: int
    pcm: str


@dataclass(frozen=True, slots=True)
class Spliced:
    """The files are whole and on the disk, and hold what went in: each was decoded again and compared."""

    kind: ClassVar[str] = "spliced"
    tracks: tuple[SplicedTrack, ...]


@dataclass(frozen=True, slots=True)
class SpliceFailed:
    """Nothing of use was made. ``code`` and ``detail`` as in :class:`engine.clipping.ClipFailed`."""

    kind: ClassVar[str] = "splice-failed"
    code: str
    detail: str = ""


#: How far the pace of a piece may be from 1: no clock is further off.
MOST_OFF: Final = 0.01

Notice = SpliceProgress | Spliced | SpliceFailed

_CODEC: Final = Codec(typing.get_args(Notice))
_ORDERS: Final = Codec((SpliceOrder,))


def decode(line: bytes) -> Notice | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    notice: Notice | None = _CODEC.decode(line)
    return notice


def order(line: bytes) -> SpliceOrder:
    """The order on ``line``.

    Raises:
        BadMessage: it is none.
    """
    found: SpliceOrder | None = _ORDERS.decode(line)
    if found is None:
        raise BadMessage("not an order")
    return found
