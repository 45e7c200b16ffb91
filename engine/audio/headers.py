"""Lengths as headers state them, for the formats whose demuxer trims them to what the file still holds.

WAV (RIFF, RIFX, RF64, BW64), Wave64, CAF, AVI and ASF. Everything read here is untrusted: nothing is
allocated by it.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, Final

_MAX_CHUNKS: Final = 1000
_MAX_DATA: Final = 0xFFFF_0000
_RIFF: Final = (b"RIFF", b"RIFX", b"RF64", b"BW64")
_PCM: Final = (0x0001, 0x0003, 0xFFFE)
_W64: Final = b"riff\x2e\x91\xcf\x11"
_W64_HEAD: Final = 24  # GUID and a size that counts both
_AVI: Final = struct.Struct("<I12xI")  # microseconds per frame, number of frames
_AVI_MAIN_HEADER: Final = 32
_ASF: Final = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_PROPERTIES: Final = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_ASF_FIELDS: Final = struct.Struct("<Q16xQ8xQI")  # bytes of the file, 100 ns of play, ms of preroll, flags
_ASF_HEADERS: Final = 1 << 16
_CAF_DESCRIPTION: Final = struct.Struct(">d8xII")  # rate, bytes and frames per packet


def stated_length(file: BinaryIO) -> float | None:
    """Seconds, or ``None`` where the header does not say or the format is another."""
    file.seek(0)
    head = file.read(64)
    try:
        if head.startswith(_RIFF) and head[8:12] == b"WAVE":
            return _wave(file, 12, ">" if head.startswith(b"RIFX") else "<")
        if head.startswith(_W64):
            return _wave64(file)
        if head.startswith(b"RIFF") and head[8:12] == b"AVI " and head[24:28] == b"avih":
            return _avi(file, head)
        if head.startswith(_ASF):
            return _asf(file)
        if head.startswith(b"caff"):
            return _caf(file)
    except (struct.error, ZeroDivisionError, OverflowError, ValueError, OSError):
        pass  # cut inside the header, or nonsense in it
    return None


def _wave(file: BinaryIO, start: int, order: str) -> float | None:
    file.seek(start)
    codec = bytes_per_second = rate = frames = long_size = 0
    for _ in range(_MAX_CHUNKS):
        kind, size = struct.unpack(f"{order}4sI", file.read(8))
        if kind == b"data":
            known = long_size or (size if _is_size(size) else 0)
            if codec not in _PCM and frames:
                return float(frames / rate)  # the byte rate of a compressed codec is rounded, or 0
            return float(known / bytes_per_second) or None
        body = file.read(min(size, 64))
        if kind == b"fmt ":
            codec, rate, bytes_per_second = struct.unpack_from(f"{order}H2xII", body)
        elif kind == b"ds64":
            long_size = struct.unpack_from("<Q", body, 8)[0]
        elif kind == b"fact":
            frames = struct.unpack_from(f"{order}I", body)[0]
        file.seek(size - len(body) + size % 2, 1)
    return None


def _is_size(size: int) -> bool:
    """Not one of the numbers that writers leave who cannot go back to the header: 0, 2 GiB, 4 GiB."""
    return 0 < size < _MAX_DATA and not 0x7FFF_0000 <= size <= 0x8000_0000


def _wave64(file: BinaryIO) -> float | None:
    file.seek(_W64_HEAD + 16)
    bytes_per_second: int = 0
    for _ in range(_MAX_CHUNKS):
        kind, size = struct.unpack("<4s12xQ", file.read(_W64_HEAD))
        if kind == b"data":
            return float((size - _W64_HEAD) / bytes_per_second)
        body = file.read(min(max(size - _W64_HEAD, 0), 64))
        if kind == b"fmt ":
            bytes_per_second = struct.unpack_from("<I", body, 8)[0]
        file.seek(max(size - _W64_HEAD, 0) - len(body) + -size % 8, 1)
    return None


def _avi(file: BinaryIO, head: bytes) -> float | None:
    """Only of a file that is shorter than it says: its sound may well be shorter than its picture."""
    whole = struct.unpack_from("<I", head, 4)[0] + 8
    microseconds, frames = _AVI.unpack_from(head, _AVI_MAIN_HEADER)
    return microseconds * frames / 1_000_000 if file.seek(0, 2) < whole else None


def _asf(file: BinaryIO) -> float | None:
    """As :func:`_avi`, of a file that is shorter than it says."""
    file.seek(0)
    head = file.read(_ASF_HEADERS)
    place = head.find(_ASF_PROPERTIES)
    if place < 0:
        return None
    whole, ticks, preroll, flags = _ASF_FIELDS.unpack_from(head, place + 40)
    broadcast = flags & 1  # its lengths are not filled in
    return None if broadcast or file.seek(0, 2) >= whole else ticks / 1e7 - preroll / 1e3


def _caf(file: BinaryIO) -> float | None:
    """Of constant bit rates; the others state their frames and FFmpeg reports those."""
    file.seek(8)
    rate, bytes_per_packet, frames_per_packet = 0.0, 0, 0
    for _ in range(_MAX_CHUNKS):
        kind, size = struct.unpack(">4sq", file.read(12))
        if kind == b"data":
            # An edit count of four bytes comes before the samples; -1 is a size not yet known.
            return (size - 4) / bytes_per_packet * frames_per_packet / rate if size > 4 else None
        body = file.read(min(max(size, 0), 64))
        if kind == b"desc":
            rate, bytes_per_packet, frames_per_packet = _CAF_DESCRIPTION.unpack_from(body)
        file.seek(max(size, 0) - len(body), 1)
    return None
