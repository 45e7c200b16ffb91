"""The audio of a piece as the recorder left it: segment after segment, silence where one is not whole."""

from __future__ import annotations

import functools
import os
import stat
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.take_reading import Part, Piece
from engine.takes import HEADER, SAMPLE_BYTES, SEGMENT, wav_header

Int16 = npt.NDArray[np.int16]

#: Told of what is not as it was written: code, number of the segment, first frame and frame after (of the
#: piece).
Complain = Callable[[str, int, int, int], None]
_Report = Callable[[str, int, int], None]  # of one segment, frames counted from its beginning

_BLOCK: Final = 10  # seconds of audio given out at a time
_MOST_MISSING: Final = 24 * 60  # files in a row; more is a stray file


def places(piece: Piece) -> tuple[list[int], int]:
    """The frame of the piece at which each of its parts begins, and how many frames it has.

    Where the journal is gone, nothing but the numbers of the files says that one is missing between them.
    """
    position, before, found = 0, None, []
    for part in piece.parts:
        if before is not None and not piece.anchors:
            gone = part.number - before.number - 1
            if 0 < gone <= _MOST_MISSING:
                position += gone * SEGMENT * piece.rate
        found.append(position)
        position += used(part, piece)
        before = part
    return found, position


def used(part: Part, piece: Piece) -> int:
    """Frames of a segment; what a file has beyond a whole one, no recorder wrote."""
    return min(part.frames, SEGMENT * piece.rate)


def read_piece(piece: Piece, complain: Complain | None = None) -> Iterator[Int16]:
    """The frames of a piece, as many as :func:`places` says: int16 ``(n, channels)``.

    Args:
        complain: told of checksums that differ (``crc``), of files that are ``short`` or ``unreadable``, of
            damaged headers (``header``), and of files that are ``missing``; what can be read is given out all
            the same. ``None``: nothing is checked.
    """
    position = 0
    for part, first in zip(piece.parts, places(piece)[0], strict=True):
        if first > position and complain is not None:
            complain("missing", part.number - 1, position, first)
        yield from silence(first - position, piece.channels, piece.rate)
        report = None if complain is None else functools.partial(_shifted, complain, part.number, first)
        frames = used(part, piece)
        sound = _read(part, piece, frames, report)
        if report is not None:
            _check(part, sound, report)
        for start in range(0, len(sound), _BLOCK * piece.rate):
            yield sound[start : start + _BLOCK * piece.rate]
        yield from silence(frames - len(sound), piece.channels, piece.rate)
        position = first + frames


def _shifted(complain: Complain, number: int, first: int, code: str, start: int, end: int) -> None:
    complain(code, number, first + start, first + end)


def silence(frames: int, channels: int, rate: int) -> Iterator[Int16]:
    """``frames`` of zeros in blocks; none when it is not positive."""
    size = _BLOCK * rate
    zeros = np.zeros((min(max(frames, 0), size), channels), np.int16)
    for start in range(0, frames, size):
        yield zeros[: min(size, frames - start)]


def _read(part: Part, piece: Piece, frames: int, report: _Report | None) -> Int16:
    """What the file has of the ``frames`` expected of it, without following links."""
    code = "short"
    try:
        header, data = _bytes(part.path, frames * piece.channels * SAMPLE_BYTES)
    except OSError:
        header, data, code = b"", b"", "unreadable"
    block = piece.channels * SAMPLE_BYTES
    sound = np.frombuffer(data[: len(data) // block * block], "<i2").reshape(-1, piece.channels)
    if report is not None:
        if len(sound) < frames:
            report(code, len(sound), frames)
        if len(sound) and header != wav_header(piece.rate, piece.channels):
            report("header", 0, 0)
    return sound.astype(np.int16, copy=False)


def _bytes(path: Path, size: int) -> tuple[bytes, bytes]:
    """The header, and ``size`` bytes after it or what there is."""
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    with os.fdopen(os.open(path, flags), "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("not an ordinary file")
        data = bytearray()
        while len(data) < HEADER.size + size and (more := file.read(HEADER.size + size - len(data))):
            data += more
    return bytes(data[: HEADER.size]), bytes(data[HEADER.size :])


def _check(part: Part, sound: Int16, report: _Report) -> None:
    """Compare what was read with the journal's checksums; neighbours that differ are told of once."""
    wrong: list[tuple[int, int]] = []
    for second in part.seconds:
        end = second.offset + second.frames
        if end <= len(sound) and zlib.crc32(sound[second.offset : end].tobytes()) != second.crc:
            if wrong and wrong[-1][1] == second.offset:
                wrong[-1] = (wrong[-1][0], end)
            else:
                wrong.append((second.offset, end))
    for start, end in wrong:
        report("crc", start, end)
