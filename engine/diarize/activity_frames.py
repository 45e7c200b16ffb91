"""How many speak at each moment, and what sounds like one voice for a while: what a segmentation model says.

A segmentation model looks at some ten seconds at a time and follows up to three voices in them, without
knowing whether the first of one stretch is the first of the next. That is kept as it is: bits per stretch
and voice, fifty a second, an hour in about 0.15 MB, so that speakers can be found again from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

RATE: Final = 50  # frames per second
MOST_AT_ONCE: Final = 2  # speakers; three at once are rarer than errors about them

Bits = npt.NDArray[np.bool_]
Counts = npt.NDArray[np.uint8]
Arrays = Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Activity:
    """What is known of every frame of a track.

    Attributes:
        count: uint8 ``(num_frames,)``, how many speak: 0 to :data:`MOST_AT_ONCE`.
        local: bool ``(num_stretches, num_voices, frames_per_stretch)``, when each voice of a stretch speaks;
            no stretches where only the count is known.
        hop: frames from the start of a stretch to that of the next; the first starts at 0.
    """

    count: Counts
    local: Bits
    hop: int

    def packed(self) -> dict[str, npt.NDArray[Any]]:
        """As arrays to be kept; :meth:`unpacked` reads them."""
        return {
            "frames_count": np.packbits(np.unpackbits(self.count[:, None], axis=1)[:, -2:]),
            "frames_local": np.packbits(self.local, axis=2),
            "frames_shape": np.array([len(self.count), self.local.shape[2], self.hop], dtype=np.int64),
        }

    @classmethod
    def unpacked(cls, arrays: Arrays) -> Self | None:
        """What :meth:`packed` gave; ``None`` when it is not among the arrays."""
        if "frames_shape" not in arrays:
            return None
        frames, length, hop = (int(number) for number in arrays["frames_shape"])
        pairs = np.unpackbits(arrays["frames_count"], count=2 * frames).reshape(-1, 2)
        local = np.unpackbits(arrays["frames_local"], axis=2, count=length).astype(bool)
        return cls((2 * pairs[:, 0] + pairs[:, 1]).astype(np.uint8), local, hop)

    @classmethod
    def counted(cls, count: Counts) -> Self:
        """Only how many speak."""
        return cls(count.astype(np.uint8), np.zeros((0, 0, 0), dtype=bool), 1)


def runs(mask: Bits) -> npt.NDArray[np.int64]:
    """First and after-last index of each stretch of true: ``(num_runs, 2)``."""
    edges = np.flatnonzero(np.diff(mask.astype(np.int8), prepend=0, append=0))
    return edges.reshape(-1, 2).astype(np.int64)
