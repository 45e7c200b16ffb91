"""The waveform overview the player draws: the lowest and highest sample of every 20 ms.

File format, version 1, little-endian, 32 bytes of header and then the pairs:

====== ===== ========================================================
offset bytes
====== ===== ========================================================
0      8     the letters ``HANSPEAK``
8      2     version, uint16: 1
10     2     channels, uint16: 1
12     4     sample rate in Hz, uint32: 16000
16     4     samples per pair, uint32: 320, so 50 pairs per second
20     4     number of pairs, uint32
24     8     number of samples, uint64; the last pair may cover fewer
32     4 × n int16 lowest, int16 highest, full scale 32768
====== ===== ========================================================

0.7 MB per hour. The pairs follow the decoded audio, so they share the time axis of the transcript and
of the canonical FLAC file. ``app/peaks.py`` reads the same format without importing the engine.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from engine.sealed import scratch
from engine.units import SAMPLE_RATE

Int16 = npt.NDArray[np.int16]

MAGIC: Final = b"HANSPEAK"
VERSION: Final = 1
SAMPLES_PER_PAIR: Final = 320
HEADER: Final = struct.Struct("<8sHHIIIQ")


class PeaksWriter:
    """Writes a peaks file from int16 blocks of any size; visible under its name only when complete."""

    def __init__(self, path: Path, name: str = "") -> None:
        """``name``: what it will be called in the end, where that is another."""
        self._path = path
        self._partial = path.with_name(path.name + ".part")
        self._file = scratch.create(self._partial, name or path.name, 1 << 16)
        self._file.write(bytes(HEADER.size))
        self._rest: Int16 = np.empty(0, np.int16)
        self._pairs = 0
        self._samples = 0

    def write(self, samples: Int16) -> None:
        """Append int16 ``(n,)``."""
        self._samples += len(samples)
        block = np.concatenate((self._rest, samples)) if len(self._rest) else samples
        whole = len(block) // SAMPLES_PER_PAIR * SAMPLES_PER_PAIR
        self._append(block[:whole].reshape(-1, SAMPLES_PER_PAIR))
        self._rest = block[whole:].copy()

    def _append(self, rows: Int16) -> None:
        if len(rows) and rows.shape[1]:
            pairs = np.stack((rows.min(axis=1), rows.max(axis=1)), axis=1)
            self._file.write(pairs.astype("<i2", copy=False).tobytes())
            self._pairs += len(pairs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_exc: object) -> None:
        if kind is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)
            return
        with self._file:
            self._append(self._rest.reshape(1, -1))
            self._file.seek(0)
            self._file.write(
                HEADER.pack(MAGIC, VERSION, 1, SAMPLE_RATE, SAMPLES_PER_PAIR, self._pairs, self._samples)
            )
            self._file.flush()
            os.fsync(self._file.fileno())
        self._partial.replace(self._path)
