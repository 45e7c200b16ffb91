"""Who speaks at each bar. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GRACE = 0.5  # s after a paragraph that still are its speaker's
AROUND = 9  # bars, in which whoever speaks most gives the middle one their colour


class Voices:
    """Who speaks when: ``spans`` of start, end and speaker number, in order of start."""

    def __init__(self, spans: Sequence[tuple[float, float, int]] | NDArray[np.float64] = ()) -> None:
        self._spans = spans
        self._columns: tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]] | None = None

    def are(self, spans: Sequence[tuple[float, float, int]] | NDArray[np.float64]) -> bool:
        """Whether these say the same."""
        if len(spans) != len(self._spans):
            return False
        if not len(spans):
            return True
        import numpy as np

        return np.array_equal(self._spans, spans)

    def at(self, start: float, bar: float, count: int, *, around: int = AROUND) -> list[int]:
        """The speaker of ``count`` bars of ``bar`` seconds from ``start`` on: whoever speaks most in
        ``around`` of them (an odd number); 0 where nobody does."""
        if not len(self._spans):
            return [0] * count
        import numpy as np

        if self._columns is None:
            table = np.array(self._spans, dtype=np.float64)
            self._columns = (table[:, 0], table[:, 1], table[:, 2].astype(np.int64))
        starts, ends, said = self._columns
        aside = around // 2  # bars beyond the ends have their say too, so that moving along changes no bar
        middles = start + (np.arange(-aside, count + aside) + 0.5) * bar
        at = np.searchsorted(starts, middles, side="right") - 1
        heard = np.where((at >= 0) & (middles <= ends[at] + GRACE), said[at], 0)
        best = np.zeros(count, dtype=np.int64)
        most = np.zeros(count)
        window = np.ones(around)
        for number in np.unique(heard[heard > 0]):
            talk = np.convolve(heard == number, window, mode="valid")
            best[talk > most] = number
            most = np.maximum(talk, most)
        return [int(number) for number in best]
