"""Reads the waveform overview that the engine writes; the format is described in ``engine/audio/peaks.py``.

The app may not import the engine's modules, so the thirty lines that read the format live here too; a
test compares the two.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.vault import held

_MAGIC: Final = b"HANSPEAK"
_HEADER: Final = struct.Struct("<8sHHIIIQ")


@dataclass(frozen=True, slots=True)
class Peaks:
    """``pairs`` is int16 ``(num_pairs, 2)``, lowest and highest sample, ``rate`` pairs per second."""

    pairs: npt.NDArray[np.int16]
    rate: float
    duration: float


def read(path: Path) -> Peaks:
    """The overview in ``path``, as a read-only memory map, or read whole where it is encrypted.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not a peaks file, of another version, or cut off. Then draw a flat line and
            have it made again.
    """
    with held.open_binary(path) as file:
        head = file.read(_HEADER.size)
        sealed = not isinstance(file.raw, io.FileIO)  # type: ignore[attr-defined]
        rest = file.read() if sealed else b""
    if len(head) < _HEADER.size:
        raise ValueError("not a peaks file")
    magic, version, channels, rate, step, count, samples = _HEADER.unpack(head)
    if magic != _MAGIC or version != 1 or channels != 1 or not rate or not step:
        raise ValueError("not a peaks file of version 1")
    if (_HEADER.size + len(rest) if sealed else path.stat().st_size) != _HEADER.size + 4 * count:
        raise ValueError("a peaks file that is cut off")
    if not count:
        return Peaks(np.empty((0, 2), np.int16), rate / step, 0.0)
    pairs: npt.NDArray[np.int16] = (
        np.frombuffer(rest, "<i2").reshape(count, 2)
        if sealed
        else np.memmap(path, "<i2", "r", _HEADER.size, (count, 2))
    )
    return Peaks(pairs, rate / step, samples / rate)
