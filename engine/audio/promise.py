"""How long a file says it is, so that one that was cut off can be recognised.

FFmpeg's own duration is of little use for that: for some formats it already takes the cut into account, and
for formats without a length in the header it is a guess from the bit rate.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

from engine.audio.headers import stated_length

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer

#: Formats whose length FFmpeg trims to the file; :mod:`engine.audio.headers` reads them.
_TRIMMED: Final = frozenset({"wav", "w64", "caf", "avi", "asf"})
#: Formats whose length is a guess, or is read from the end of the file.
_SILENT: Final = frozenset(
    {"aac", "ac3", "amr", "amrnb", "amrwb", "dts", "dv", "eac3", "loas", "mpeg", "mpegts", "mpegtsraw"}
    | {"ogg", "truehd"}
)
#: Formats with one length for all streams.
_WHOLE_FILE: Final = frozenset({"matroska,webm", "flv"})
#: Lengths above this are damage, not promises (seconds).
_LONGEST: Final = 7 * 86_400.0
_MICROSECONDS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Header:
    """What FFmpeg does not pass on of a file's first bytes."""

    seconds: float | None
    mp3_counts_frames: bool


def read_header(file: BinaryIO) -> Header:
    """Look at an open file. To be done before FFmpeg has it: the two share one reading position."""
    return Header(stated_length(file), _mp3_counts_frames(file))


def promised_length(container: InputContainer, stream: AudioStream, header: Header) -> float | None:
    """Length of the sound in seconds by the file's own header; ``None`` where it does not say."""
    seconds = _promised(container, stream, header)
    return seconds if seconds is not None and 0 < seconds < _LONGEST else None


def _promised(container: InputContainer, stream: AudioStream, header: Header) -> float | None:
    name = container.format.name
    if name in _TRIMMED:
        return header.seconds
    if name in _SILENT or (name == "mp3" and not header.mp3_counts_frames):
        return None
    if name in _WHOLE_FILE:
        # With a picture, the file's length may be the picture's.
        return _tag(stream) or (_whole(container) if len(container.streams) == 1 else None)
    if stream.duration is None or stream.time_base is None:
        return None
    return float(stream.duration * stream.time_base)


def likely_length(container: InputContainer, promised: float | None) -> float | None:
    """A length to measure progress against: the promise, or FFmpeg's guess."""
    return promised or _whole(container)


def _whole(container: InputContainer) -> float | None:
    return container.duration / _MICROSECONDS if container.duration else None


def _tag(stream: AudioStream) -> float | None:
    """Matroska's length of one track, as most writers note it: ``00:12:04.120000000``."""
    try:
        hours, minutes, seconds = stream.metadata["DURATION"].split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    except (KeyError, ValueError):
        return None


def _mp3_counts_frames(file: BinaryIO) -> bool:
    """Whether an MP3 starts with a Xing, Info or VBRI header, which count its frames."""
    file.seek(0)
    head = file.read(10)
    start = 0
    if head.startswith(b"ID3"):
        start = 10
        for place, byte in enumerate(reversed(head[6:10])):
            start += (byte & 0x7F) << 7 * place
    file.seek(start)
    frame = file.read(2048)
    return any(mark in frame for mark in (b"Xing", b"Info", b"VBRI"))
