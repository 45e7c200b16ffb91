"""Decoded audio on disk: raw little-endian int16, mono, 16 kHz, written as a stream, read through a map.

No header: every prefix of the file is valid, and its length is its size.
"""

from __future__ import annotations

import mmap
import os
from pathlib import Path
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from engine.sealed import scratch
from engine.units import SAMPLE_RATE

Int16 = npt.NDArray[np.int16]

BYTES_PER_SAMPLE: Final = 2
_FULL_SCALE: Final = np.float32(1 / 32768)


class Pcm:
    """A PCM file as :class:`engine.stages.Samples`: ``len()`` in samples, slices as float32 in -1..1.

    Slices are copies, each read through a map of just its own part. A map of the whole file would do, but
    the pages it touched stay in this process's size: ten hours are 1.1 GB of which nothing is needed.
    """

    def __init__(self, path: Path) -> None:
        """Open ``path`` read-only.

        Raises:
            OSError: missing or unreadable (our bug: the engine wrote it).
        """
        self.path = path
        self._file = scratch.open(path)
        self._sealed = scratch.key is not None
        self._length = self._file.seek(0, os.SEEK_END) // BYTES_PER_SAMPLE

    def __len__(self) -> int:
        return self._length

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self._length / SAMPLE_RATE

    def __getitem__(self, part: slice, /) -> npt.NDArray[np.float32]:
        """Float32 ``(n,)``; bounds as of any sequence, steps included."""
        start, stop, step = part.indices(self._length)
        wanted = range(start, stop, step)
        if not wanted:
            return np.empty(0, np.float32)
        first, last = min(wanted[0], wanted[-1]), max(wanted[0], wanted[-1])
        if self._sealed:
            self._file.seek(first * BYTES_PER_SAMPLE)
            read = np.frombuffer(self._file.read((last + 1 - first) * BYTES_PER_SAMPLE), "<i2")
            samples = read[:: abs(step)].astype(np.float32) * _FULL_SCALE
            return samples if step > 0 else samples[::-1]
        begin = first * BYTES_PER_SAMPLE // mmap.ALLOCATIONGRANULARITY * mmap.ALLOCATIONGRANULARITY
        size = (last + 1) * BYTES_PER_SAMPLE - begin
        with mmap.mmap(self._file.fileno(), size, access=mmap.ACCESS_READ, offset=begin) as mapped:
            skipped = first - begin // BYTES_PER_SAMPLE
            # The view must be gone before the map is, so it lives only inside this expression.
            samples = np.frombuffer(mapped, "<i2")[skipped :: abs(step)].astype(np.float32)
        samples *= _FULL_SCALE
        return samples if step > 0 else samples[::-1]

    def close(self) -> None:
        """Give the file back. The object is empty afterwards."""
        self._file.close()
        self._length = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


class PcmWriter:
    """Writes a PCM file block by block; the file appears under its name only when complete and on disk."""

    def __init__(self, path: Path, name: str = "") -> None:
        """``name``: what it will be called in the end, where that is another."""
        self._path = path
        self._partial = path.with_name(path.name + ".part")
        self._file = scratch.create(self._partial, name or path.name)
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
