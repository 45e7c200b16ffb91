"""Text selected across paragraphs, and what it becomes on the clipboard. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Caret(NamedTuple):
    """A place between two characters: paragraph and position in its text."""

    row: int
    char: int


@dataclass(slots=True)
class TextSelection:
    """From ``anchor`` (where it began) to ``caret`` (where it is now)."""

    anchor: Caret
    caret: Caret

    @property
    def first(self) -> Caret:
        return min(self.anchor, self.caret)

    @property
    def last(self) -> Caret:
        return max(self.anchor, self.caret)

    @property
    def empty(self) -> bool:
        return self.anchor == self.caret

    def ranges(self, lengths: Callable[[int], int]) -> list[tuple[int, int, int]]:
        """Row, first character and the one after the last, of every paragraph it touches."""
        rows = range(self.first.row, self.last.row + 1)
        parts = ((row, self.range_in(row, lengths(row))) for row in rows)
        return [(row, *part) for row, part in parts if part is not None]

    def range_in(self, row: int, length: int) -> tuple[int, int] | None:
        """Characters selected in ``row``, whose text has ``length`` characters."""
        first, last = self.first, self.last
        if not first.row <= row <= last.row:
            return None
        start = first.char if row == first.row else 0
        end = last.char if row == last.row else length
        return (start, min(end, length)) if start < end else None


def plain_text(
    selection: TextSelection,
    text: Callable[[int], str],
    label: Callable[[int], str],
    time: Callable[[int], str] | None = None,
    *,
    named: bool = True,
) -> str:
    """The selected text for the clipboard: names where the speaker changes; with ``time`` also times; not
    ``named``, only what was said.

    A selection inside one paragraph is just its characters.
    """
    first, last = selection.first, selection.last
    if first.row == last.row and time is None:
        return text(first.row)[first.char : last.char]
    lines: list[str] = []
    previous: str | None = None
    for row in range(first.row, last.row + 1):
        whole = text(row)
        part = selection.range_in(row, len(whole))
        if part is None:
            continue
        name = label(row)
        if not named and name != previous and lines:
            lines.append("")  # another speaker, whoever that is
        if named and (name != previous or time is not None):
            lines.append(("" if not lines else "\n") + (f"{name}  {time(row)}" if time else name))
        previous = name
        lines.append(whole[part[0] : part[1]])
    return "\n".join(lines)
