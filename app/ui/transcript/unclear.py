"""Words that may be wrong, to be underlined with dots. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.transcript import SegmentId
from app.ui.ports import SegmentRow

#: First character, the one after the last, and what the tooltip says.
Mark = tuple[int, int, str]


class Unclear:
    """Character ranges by segment. They follow their words through edits until they are given anew; a word
    that was touched is certain, so its mark goes."""

    def __init__(self) -> None:
        self.ranges: dict[SegmentId, tuple[Mark, ...]] = {}
        self._texts: dict[SegmentId, str] = {}

    def show(self, ranges: Mapping[SegmentId, Sequence[Mark]], rows: Mapping[SegmentId, SegmentRow]) -> None:
        """Mark these and no others; ``rows`` are those that ``ranges`` were found in."""
        self.ranges = {segment: tuple(marks) for segment, marks in ranges.items() if segment in rows}
        self._texts = {segment: rows[segment].text for segment in self.ranges}

    def change(self, row: SegmentRow, marks: Sequence[Mark]) -> None:
        """Mark these in ``row``, and leave the others as they are."""
        if marks:
            self.ranges[row.id], self._texts[row.id] = tuple(marks), row.text
        else:
            self.ranges.pop(row.id, None)

    def drop(self, segment: SegmentId) -> None:
        """The paragraph is gone."""
        self.ranges.pop(segment, None)

    def of(self, row: SegmentRow) -> tuple[Mark, ...]:
        """What is marked in ``row`` as it reads now."""
        marks = self.ranges.get(row.id)
        if not marks:
            return ()
        before = self._texts[row.id]
        if row.text != before:
            marks = moved(marks, before, row.text)
            self.ranges[row.id], self._texts[row.id] = marks, row.text
        return marks


def moved(marks: Sequence[Mark], before: str, now: str) -> tuple[Mark, ...]:
    """``marks`` of ``before`` where their words stand in ``now``, without those the change touched."""
    most = min(len(before), len(now))
    head = 0
    while head < most and before[head] == now[head]:
        head += 1
    tail = 0
    while tail < most - head and before[-1 - tail] == now[-1 - tail]:
        tail += 1
    shift = len(now) - len(before)
    result: list[Mark] = []
    for first, last, says in marks:
        if last <= head and not _letter(now, last):
            result.append((first, last, says))
        elif first >= len(before) - tail and not (first + shift and _letter(now, first + shift - 1)):
            result.append((first + shift, last + shift, says))
    return tuple(result)


def _letter(text: str, at: int) -> bool:
    return at < len(text) and text[at].isalnum()
