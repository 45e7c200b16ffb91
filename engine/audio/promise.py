"""How long a file says it is, so that one that was cut off can be recognised.

FFmpeg's own duration is of little use for that: for WAV it already takes the cut into account, and for
formats without a length in the header it is a guess from the bit rate.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer

#: Formats whose stream duration is a guess or comes from the end of the file.
_SILENT: Final = frozenset(
    {
        "aac",
        "ac3",
        "amr",
        "amrnb",
        "amrwb",
        "dts",
        "dv",
        "eac3",
        "loas",
        "mpeg",
        "mpegts",
        "mpegtsraw",
        "ogg",
        "truehd",
    }
)
_WHOLE_FILE: Final = frozenset({"matroska,webm", "flv"})  # one duration for all streams
_MAX_CHUNKS: Final = 1000
_UNKNOWN_SIZE: Final = 0x7FFF_0000  # writers that cannot seek back leave a huge number
_MICROSECONDS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Header:
    """What FFmpeg does not pass on of a file's first bytes."""

    wav_seconds: float | None
    mp3_counts_frames: bool


def read_header(file: BinaryIO) -> Header:
    """Look at an open file. To be done before FFmpeg has it: the two share one reading position."""
    return Header(_wav(file), _mp3_counts_frames(file))


def promised_length(container: InputContainer, stream: AudioStream, header: Header) -> float | None:
    """Length of the sound in seconds by the file's own header; ``None`` where it does not say."""
    name = container.format.name
    if name == "wav":
        return header.wav_seconds
    if name in _SILENT or (name == "mp3" and not header.mp3_counts_frames):
        return None
    if name in _WHOLE_FILE:
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


def _wav(file: BinaryIO) -> float | None:
    """From the sizes in the header of a RIFF, RIFX or RF64 file."""
    file.seek(0)
    riff = file.read(12)
    if riff[:4] not in {b"RIFF", b"RIFX", b"RF64", b"BW64"}:
        return None
    order = ">" if riff[:4] == b"RIFX" else "<"
    rate, long_size = 0, None
    for _ in range(_MAX_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            return None
        kind, size = struct.unpack(f"{order}4sI", head)
        if kind == b"data":
            size = long_size if long_size and size == 0xFFFF_FFFF else size
            known = rate and (long_size or 0 < size < _UNKNOWN_SIZE)
            return size / rate if known else None
        body = file.read(min(size, 64))
        if kind == b"fmt " and len(body) >= 12:
            rate = struct.unpack(f"{order}I", body[8:12])[0]
        elif kind == b"ds64" and len(body) >= 16:
            long_size = struct.unpack("<Q", body[8:16])[0]
        file.seek(size - len(body) + size % 2, 1)
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
