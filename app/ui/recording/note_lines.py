"""Which line of the notes is which while they are being typed: each keeps the time of its first character."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """``id`` is empty for a line without text, which has no time either."""

    id: str
    seconds: float
    text: str


EMPTY = Line("", 0.0, "")


class NoteLines:
    """Follows the text line by line. ``new_id`` and ``now`` (seconds of the recording) make new lines."""

    def __init__(self, new_id: Callable[[], str], now: Callable[[], float]) -> None:
        self._new_id, self._now = new_id, now
        self.lines: list[Line] = [EMPTY]

    def load(self, lines: Iterable[Line]) -> None:
        """What was typed before, in order."""
        self.lines = [*lines] or [EMPTY]

    def follow(self, texts: Sequence[str]) -> list[Line]:
        """The text is this now: the lines that changed since, with an empty text for those that are gone."""
        old = self.lines
        head = _same(old, texts)
        tail = min(_same(old[::-1], texts[::-1]), min(len(old), len(texts)) - head)
        before, after = old[head : len(old) - tail], texts[head : len(texts) - tail]
        fresh = [self._line(before, after, place) for place in range(len(after))]
        self.lines = [*old[:head], *fresh, *old[len(old) - tail :]]
        kept = {line.id for line in self.lines if line.id}
        changed = [line for line in fresh if line.id and line not in before]
        return changed + [
            Line(line.id, line.seconds, "") for line in before if line.id and line.id not in kept
        ]

    def _line(self, before: Sequence[Line], after: Sequence[str], place: int) -> Line:
        text = after[place]
        if not text.strip():
            return EMPTY
        if place < len(before) and before[place].id:
            return Line(before[place].id, before[place].seconds, text)
        # The second half of a line that was broken in two was typed when the line was.
        broken = (
            place == 1
            and len(before) == 1
            and before[0].id
            and before[0].text == after[0] + text
            and after[0].strip()
        )
        seconds = before[0].seconds if broken else self._now()
        return Line(self._new_id(), seconds, text)


def _same(lines: Sequence[Line], texts: Sequence[str]) -> int:
    """How many are the same from the beginning."""
    count = 0
    for line, text in zip(lines, texts, strict=False):
        if line.text != text and (line.id or text.strip()):
            break
        count += 1
    return count
