"""Stretches of text in which the same words come again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

LONGEST: Final = 40  # words of a phrase; a loop of longer ones does not fit in Whisper's window four times
FEWEST: Final = 3  # times


@dataclass(frozen=True, slots=True)
class Run:
    """``items[start:stop]`` is one phrase of ``period`` items, repeated; the last time may be cut short."""

    start: int
    stop: int
    period: int

    @property
    def times(self) -> float:
        return (self.stop - self.start) / self.period


def runs(items: Sequence[str], longest: int = LONGEST, fewest: int = FEWEST) -> list[Run]:
    """Every stretch that repeats a phrase of up to ``longest`` items at least ``fewest`` times, in order.

    A stretch is named by its shortest phrase: ``no no no no`` is one word four times, not two twice.
    Exact: each period is tried with one comparison of the sequence with itself, shifted.
    """
    numbers: dict[str, int] = {}
    codes = np.array([numbers.setdefault(item, len(numbers)) for item in items], np.int64)
    found: list[Run] = []
    for period in range(1, min(longest, len(codes) // fewest) + 1):
        same = np.concatenate(([False], codes[period:] == codes[:-period], [False]))
        edges = np.flatnonzero(same[1:] != same[:-1])
        for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            run = Run(first, last + period, period)
            if run.times >= fewest and not any(_within(run, other) for other in found):
                found.append(run)
    return sorted(found, key=lambda run: run.start)


def _within(run: Run, other: Run) -> bool:
    return other.start <= run.start and run.stop <= other.stop
