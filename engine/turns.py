"""Interval algebra over speaker turns: how long each speaker talks inside given intervals.

Turns cut the time line into stretches in which the set of talkers does not change. Running sums over
those stretches answer every question by two binary searches, so that ten hours of words cost
milliseconds.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from engine.protocol import Turn

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]


class TurnIndex:
    """Who talks when, for fast look-up.

    Turns may be in any order and overlap; those without a length are left out.

    Attributes:
        speakers: names by first appearance; column k of every answer is ``speakers[k]``.
        bounds: float64 ``(num_bounds,)``, the times in seconds at which the set of talkers changes.
        active: bool ``(num_bounds, num_speakers)``, who talks from ``bounds[i]`` to ``bounds[i + 1]``.
    """

    def __init__(self, turns: Iterable[Turn]) -> None:
        kept = sorted(
            (turn for turn in turns if turn.end > turn.start), key=operator.attrgetter("start", "end")
        )
        column: dict[str, int] = {}
        for turn in kept:
            column.setdefault(turn.speaker, len(column))
        self.speakers: tuple[str, ...] = tuple(column)
        starts = np.array([turn.start for turn in kept], dtype=np.float64)
        ends = np.array([turn.end for turn in kept], dtype=np.float64)
        who = np.array([column[turn.speaker] for turn in kept], dtype=np.int64)
        self.bounds: FloatArray
        self.bounds, place = np.unique(np.concatenate([starts, ends]), return_inverse=True)
        change = np.zeros((len(self.bounds), len(column)), dtype=np.int32)
        np.add.at(change, (place[: len(kept)], who), 1)
        np.add.at(change, (place[len(kept) :], who), -1)
        self.active: BoolArray = np.cumsum(change, axis=0) > 0
        lengths = np.diff(self.bounds, append=self.bounds[-1:])
        self._spoken = np.zeros(self.active.shape, dtype=np.float64)  # (num_bounds, num_speakers), s
        np.cumsum((self.active * lengths[:, None])[:-1], axis=0, out=self._spoken[1:])

    def __bool__(self) -> bool:
        return bool(self.speakers)

    def overlap(self, starts: FloatArray, ends: FloatArray) -> FloatArray:
        """Seconds each speaker talks inside each interval: float64 ``(num_intervals, num_speakers)``."""
        return np.maximum(self._until(ends) - self._until(starts), 0.0)

    def nearest(self, starts: FloatArray, ends: FloatArray) -> IntArray:
        """The speaker whose turn is nearest to each interval, which must lie in silence: ``(n,)``.

        As near before as after: the one before, whose sentence it more likely still is.
        """
        last = len(self.bounds) - 1
        before = np.searchsorted(self.bounds, starts, side="right") - 1
        since = np.where(before >= 0, starts - self.bounds[np.maximum(before, 0)], np.inf)
        after = np.minimum(before + 1, last)
        until = np.where(before < last, self.bounds[after] - ends, np.inf)
        ended = self.active[np.maximum(before - 1, 0)].argmax(axis=1)
        begins = self.active[after].argmax(axis=1)
        chosen: IntArray = np.where(since <= until, ended, begins).astype(np.int64)
        return chosen

    def _until(self, times: FloatArray) -> FloatArray:
        """Seconds each speaker has talked by each of ``times``."""
        place = np.maximum(np.searchsorted(self.bounds, times, side="right") - 1, 0)
        since = np.maximum(times - self.bounds[place], 0.0)
        since[place == len(self.bounds) - 1] = 0.0  # nobody talks after the last bound
        return self._spoken[place] + self.active[place] * since[:, None]
