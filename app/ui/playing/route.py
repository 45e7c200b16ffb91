"""The way through a recording that leaves parts out. Pure; seconds from the start of the recording."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Span = tuple[float, float]
WORTH = 0.05  # s: less than this is not worth a jump


class Route:
    """Passes over ``spans``: in order, apart from one another, ends not included."""

    def __init__(self, spans: Sequence[Span] = ()) -> None:
        self.spans = list(spans)
        self._starts = [start for start, _end in self.spans]

    def onward(self, seconds: float) -> float | None:
        """Where to go on from ``seconds``, which is not to be heard; ``None`` where it is."""
        at = bisect_right(self._starts, seconds) - 1
        if at < 0 or self.spans[at][1] - seconds < WORTH:
            return None
        return self.spans[at][1]

    def shift(self, seconds: float, by: float) -> float:
        """The place ``by`` seconds of what is heard after ``seconds``; before it when negative. Below 0
        where the beginning is nearer than that."""
        return self._later(seconds, by) if by >= 0 else self._earlier(seconds, -by)

    def _later(self, seconds: float, left: float) -> float:
        at = max(0, bisect_right(self._starts, seconds) - 1)
        for start, end in self.spans[at:]:
            if end <= seconds:
                continue
            heard = max(0.0, start - seconds)
            if heard > left:
                break
            left -= heard
            seconds = end
        return seconds + left

    def _earlier(self, seconds: float, left: float) -> float:
        for at in range(bisect_right(self._starts, seconds) - 1, -1, -1):
            start, end = self.spans[at]
            heard = max(0.0, seconds - end)
            if heard >= left:
                break
            left -= heard
            seconds = min(seconds, start)
        return seconds - left


def joined(spans: Iterable[Span]) -> list[Span]:
    """``spans`` in order, those that touch made one."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result
