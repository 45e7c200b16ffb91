"""What ``engine clip`` is asked, and what it says while it cuts sound out of a meeting's tracks.

Standard library only: the app reads and writes these. One :class:`ClipOrder` comes on standard input, or none
with ``--formats``; answers are JSON lines: any number of :class:`ClipProgress`, then exactly one of
:class:`Clipped` and :class:`ClipFailed` (or :class:`ClipFormats`).

Times are seconds on the meeting's time line, on which all its tracks begin at 0.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from engine.wire import BadMessage, Codec, encode

__all__ = [
    "BadMessage",
    "ClipFailed",
    "ClipFormat",
    "ClipFormats",
    "ClipOrder",
    "ClipProgress",
    "ClipSpan",
    "Clipped",
    "decode",
    "encode",
    "order",
]

#: ``flac`` and ``wav`` hold the very samples; the others are smaller, where the codecs are there.
ClipFormat = Literal["flac", "wav", "m4a", "mp3", "opus"]


@dataclass(frozen=True, slots=True)
class ClipSpan:
    """A part of the sound: of one track (by its place in the order), or of all together (-1)."""

    start: float
    end: float
    track: int = -1


@dataclass(frozen=True, slots=True)
class ClipOrder:
    """A file to make.

    Attributes:
        tracks: paths of the canonical FLAC files; they begin together.
        spans: what goes in, in this order; what lies beyond the end of the sound is left out.
        output: path of the new file; whatever is there is replaced.
        pause: seconds of silence between two spans.
        bleeps: a tone takes the place of all sound of all tracks there.
        keys: of each track's file, in hex, empty for a plain one; none where all are plain.
    """

    kind: ClassVar[str] = "clip-order"
    tracks: tuple[str, ...]
    spans: tuple[ClipSpan, ...]
    output: str
    format: ClipFormat
    pause: float = 0.0
    bleeps: tuple[ClipSpan, ...] = ()
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClipFormats:
    """The formats that this computer's codecs can write."""

    kind: ClassVar[str] = "clip-formats"
    names: tuple[ClipFormat, ...]


@dataclass(frozen=True, slots=True)
class ClipProgress:
    """Seconds of sound written, of all that will be."""

    kind: ClassVar[str] = "clip-progress"
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class Clipped:
    """The file is whole and on the disk. What holds the very samples was decoded again and compared.

    ``pcm``: SHA-256 of the samples that went in, 16-bit little-endian, channels side by side.
    """

    kind: ClassVar[str] = "clipped"
    seconds: float
    rate: int
    channels: int
    frames: int
    pcm: str


@dataclass(frozen=True, slots=True)
class ClipFailed:
    """No file was made. ``detail`` is for the log.

    ``code``: ``unreadable`` (a track is gone or closed to us), ``bad-audio`` (it cannot be decoded),
    ``no-sound`` (nothing of what was asked for has sound), ``no-codec`` (the format cannot be written here),
    ``disk-full``, ``folder-unwritable``, ``not-verified`` (the disk did not give back what was written),
    ``out-of-memory``, ``bad-order``, ``internal``.
    """

    kind: ClassVar[str] = "clip-failed"
    code: str
    detail: str = ""


Notice = ClipProgress | Clipped | ClipFailed | ClipFormats

_CODEC: Final = Codec(typing.get_args(Notice))
_ORDERS: Final = Codec((ClipOrder,))


def decode(line: bytes) -> Notice | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    notice: Notice | None = _CODEC.decode(line)
    return notice


def order(line: bytes) -> ClipOrder:
    """The order on ``line``.

    Raises:
        BadMessage: it is none.
    """
    found: ClipOrder | None = _ORDERS.decode(line)
    if found is None:
        raise BadMessage("not an order")
    return found
