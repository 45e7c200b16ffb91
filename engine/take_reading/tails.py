"""The end of a piece: what a power cut may have left there."""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine.take_reading.files import open_plain
from engine.takes import HEADER, SAMPLE_BYTES, Second

#: Zeros shorter than this are no sign of anything (bytes): files are given blocks of at least a sector.
_SECTOR: Final = 512


def good_frames(
    path: Path, channels: int, frames: int, verified: int, seconds: Sequence[Second]
) -> tuple[int, str]:
    """How many of the segment's ``frames`` were recorded, and the code of what is wrong with the others.

    A file system may have made the file longer and not written the data: such a tail reads as zeros. True
    silence looks the same, so zeros are only cut where sound was before them, or where the journal knows
    better.
    """
    block = SAMPLE_BYTES * channels
    last = next((second for second in reversed(seconds) if second.offset + second.frames <= frames), None)
    start = last.offset if last is not None else 0
    try:
        with open_plain(path) as file:
            file.seek(HEADER.size + start * block)
            data = file.read((frames - start) * block)
            size = file.seek(0, os.SEEK_END)
    except OSError:
        return verified, "bad-crc"
    vouched = last.frames * block if last is not None else 0
    if last is not None and zlib.crc32(data[:vouched]) != last.crc:
        return start + _sounding(data) // block, "bad-crc"
    tail = data[vouched:]
    before = data[max(0, vouched - _SECTOR) : vouched]
    sounding = _sounding(tail)
    # A file that ends where a sector does may have been given the rest of one (seen on ext4).
    least = block if size % _SECTOR == 0 else _SECTOR
    if len(tail) - sounding >= least and (sounding or before.strip(b"\0")):
        return start + (vouched + sounding + block - 1) // block, "zero-tail"
    return frames, ""


def _sounding(data: bytes) -> int:
    """The length of ``data`` without the zeros at its end."""
    return len(data.rstrip(b"\0"))
