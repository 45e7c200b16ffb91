"""Heights of rows and where each begins, for a list that lays out only what is seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class HeightIndex:
    """Height in px of every row, estimated until it has been measured.

    Tops are one cumulative sum, made when asked: some 40 µs for 20 000 rows, so no tree is needed.
    """

    def __init__(self) -> None:
        self._heights: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._exact: NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._tops: NDArray[np.int64] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def reset(self, estimates: Sequence[int] | NDArray[np.int64]) -> None:
        self._heights = np.asarray(estimates, dtype=np.int64)
        self._exact = np.zeros(len(self._heights), dtype=np.bool_)
        self._tops = None

    def insert(self, row: int, estimates: Sequence[int]) -> None:
        self._heights = np.insert(self._heights, row, np.asarray(estimates, dtype=np.int64))
        self._exact = np.insert(self._exact, row, np.zeros(len(estimates), dtype=np.bool_))
        self._tops = None

    def remove(self, first: int, last: int) -> None:
        """Rows ``first`` to ``last``, both included."""
        self._heights = np.delete(self._heights, slice(first, last + 1))
        self._exact = np.delete(self._exact, slice(first, last + 1))
        self._tops = None

    def height(self, row: int) -> int:
        return int(self._heights[row])

    def is_exact(self, row: int) -> bool:
        return bool(self._exact[row])

    def set_exact(self, row: int, height: int) -> None:
        self._exact[row] = True
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = None

    def forget(self, row: int, end: int | None = None) -> None:
        """Measure ``row``, or the rows up to ``end``, again when next seen."""
        self._exact[row : row + 1 if end is None else end] = False

    @property
    def tops(self) -> NDArray[np.int64]:
        """Where each row begins; one more entry than rows, the last being the total."""
        if self._tops is None:
            self._tops = np.concatenate(([0], np.cumsum(self._heights)))
        return self._tops

    @property
    def total(self) -> int:
        return int(self.tops[-1])

    def top(self, row: int) -> int:
        return int(self.tops[row])

    def row_at(self, y: int) -> int:
        """The row that holds ``y``, clamped to the rows there are."""
        row = int(np.searchsorted(self.tops, y, side="right")) - 1
        return min(max(row, 0), len(self) - 1)
