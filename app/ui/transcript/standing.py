"""Where paragraphs stand and how long they are, as columns: what is counted over all of them is counted
without a Python object for each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.store.values import Skeleton
from app.store.words import TICKS_PER_SECOND
from app.ui.ports import SegmentRow


class Standing:
    """One entry a row, kept in step with the rows.

    Attributes:
        starts, ends: seconds. speakers: their ids, 0 for nobody. lengths: characters.
    """

    def __init__(self, rows: Sequence[SegmentRow] = ()) -> None:
        many = len(rows)
        self.starts = [row.start for row in rows]
        self.ends = np.fromiter((row.end for row in rows), np.float64, many)
        self.speakers = np.fromiter((row.speaker or 0 for row in rows), np.int64, many)
        self.lengths = np.fromiter((len(row.text) for row in rows), np.int64, many)
        self._sets: dict[str | None, int] = {None: 0}  # of people who speak meanwhile, numbered
        self._others = np.fromiter((self._number(row.overlap_ids) for row in rows), np.int64, many)

    @classmethod
    def of(cls, skeleton: Skeleton) -> Standing:
        """The columns of a meeting whose words have not been read."""
        made = cls()
        made.starts = (skeleton.starts / TICKS_PER_SECOND).tolist()
        made.ends = skeleton.ends / TICKS_PER_SECOND
        made.speakers, made.lengths = skeleton.speakers.copy(), skeleton.lengths.copy()
        made._others = np.zeros(len(made.starts), np.int64)
        if skeleton.overlaps:
            places = {name: at for at, name in enumerate(skeleton.ids.tolist())}
            for name, others in skeleton.overlaps.items():
                if name in places:
                    made._others[places[name]] = made._number(others)
        return made

    def _number(self, others: str | None) -> int:
        return self._sets.setdefault(others or None, len(self._sets))

    def replace(self, places: Sequence[int], rows: Sequence[SegmentRow]) -> None:
        """Rows are others now, which begin at the same time."""
        if not places:
            return
        self.ends[places] = [row.end for row in rows]
        self.speakers[places] = [row.speaker or 0 for row in rows]
        self.lengths[places] = [len(row.text) for row in rows]
        self._others[places] = [self._number(row.overlap_ids) for row in rows]

    def insert(self, at: int, row: SegmentRow) -> None:
        """A row more."""
        self.starts.insert(at, row.start)
        self.ends = np.insert(self.ends, at, row.end)
        self.speakers = np.insert(self.speakers, at, row.speaker or 0)
        self.lengths = np.insert(self.lengths, at, len(row.text))
        self._others = np.insert(self._others, at, self._number(row.overlap_ids))

    def remove(self, at: int) -> None:
        """A row less."""
        del self.starts[at]
        self.ends, self.speakers = np.delete(self.ends, at), np.delete(self.speakers, at)
        self.lengths, self._others = np.delete(self.lengths, at), np.delete(self._others, at)

    def turns(self) -> NDArray[np.bool_]:
        """Whether each row is said by others than the one before."""
        found = np.ones(len(self.starts), dtype=np.bool_)
        found[1:] = (self.speakers[1:] != self.speakers[:-1]) | (self._others[1:] != self._others[:-1])
        return found
