"""Decoded audio on disk: raw little-endian int16, mono, 16 kHz, written as a stream, read through a map.

No header: every prefix of the file is valid, and its length is its size.
"""

from __future__ import annotations

import mmap
import os
import sys
from pathlib import Path
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from engine.units import SAMPLE_RATE

Int16 = npt.NDArray[np.int16]

BYTES_PER_SAMPLE: Final = 2
_FAULT_AROUND: Final = 1 << 16  # bytes that Linux maps around a page it was asked for
_FULL_SCALE: Final = np.float32(1 / 32768)


class Pcm:
    """A PCM file as :class:`engine.stages.Samples`: ``len()`` in samples, slices as float32 in -1..1.

    Slices are copies. After each one the pages it touched are handed back to the system, or a walk
    through ten hours would count as 1.1 GB of this process's memory although nothing of it is needed.
    """

    def __init__(self, path: Path) -> None:
        """Open ``path`` read-only.

        Raises:
            OSError: missing or unreadable (our bug: the engine wrote it).
        """
        self.path = path
        with path.open("rb") as file:
            self._length = os.fstat(file.fileno()).st_size // BYTES_PER_SAMPLE
            # An empty file cannot be mapped.
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if self._length else None

    def __len__(self) -> int:
        return self._length

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self._length / SAMPLE_RATE

    def __getitem__(self, part: slice, /) -> npt.NDArray[np.float32]:
        """Float32 ``(n,)``; bounds as of any sequence, steps included."""
        start, stop, step = part.indices(self._length)
        if self._map is None or not range(start, stop, step):
            return np.empty(0, np.float32)
        # The temporary view must be gone before close(), so it lives only inside this expression.
        samples = np.frombuffer(self._map, "<i2", self._length)[part].astype(np.float32)
        samples *= _FULL_SCALE
        self._release(min(start, stop), max(start, stop))
        return samples

    def _release(self, first: int, last: int) -> None:
        # Windows trims a process's pages by itself.
        if self._map is not None and sys.platform != "win32":
            begin = max(first * BYTES_PER_SAMPLE - _FAULT_AROUND, 0) // mmap.PAGESIZE * mmap.PAGESIZE
            end = min((last + 1) * BYTES_PER_SAMPLE + _FAULT_AROUND, len(self._map))
            self._map.madvise(mmap.MADV_DONTNEED, begin, end - begin)

    def close(self) -> None:
        """Give the map back. The object is empty afterwards."""
        if self._map is not None:
            self._map.close()
            self._map = None
        self._length = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


class PcmWriter:
    """Writes a PCM file block by block; the file appears under its name only when complete and on disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._partial = path.with_name(path.name + ".part")
        self._file = self._partial.open("wb", buffering=1 << 20)
        self.num_samples = 0

    def write(self, samples: Int16) -> None:
        """Append int16 ``(n,)``."""
        self._file.write(samples.astype("<i2", copy=False).tobytes())
        self.num_samples += len(samples)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_exc: object) -> None:
        if kind is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)
            return
        with self._file:
            self._file.flush()
            os.fsync(self._file.fileno())
        self._partial.replace(self._path)
