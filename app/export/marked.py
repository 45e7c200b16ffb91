"""What may be written into a paragraph's text: times every so often, and marks of unclear words.

An unclear word is marked as transcribers do, ``[usability?]``; words next to one another share a mark.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from app.export.clock import clock
from app.export.timed_text import timed_text
from app.transcript import Segment, Word

#: Words the recogniser gave less than this are unclear. Nobody has confirmed or typed them: those have 1.
UNCLEAR = 0.5


class Span(NamedTuple):
    """A place in a text that is not speech: a time."""

    start: int
    end: int


class Ticker:
    """Puts the time into the text where a new stretch of ``every`` seconds has begun."""

    def __init__(self, every: float) -> None:
        self._every = max(every, 1.0)
        self._last = -1

    def ticked(self, segment: Segment, text: str) -> tuple[str, tuple[Span, ...]]:
        """``text`` (cleaned, not empty) with ``[00:30]`` before the first word of each stretch."""
        timed = timed_text(segment, text)
        parts: list[str] = []
        spans: list[Span] = []
        written = length = 0
        for index, start in enumerate(timed.starts):
            tick = int(max(start, 0.0) // self._every)
            if tick <= self._last:
                continue
            self._last = tick
            before, mark = text[written : timed.offsets[index]], f"[{clock(start)}] "
            parts += (before, mark)
            length += len(before)
            spans.append(Span(length, length + len(mark) - 1))
            length += len(mark)
            written = timed.offsets[index]
        return "".join((*parts, text[written:])), tuple(spans)


def with_unclear(segment: Segment, text: str) -> Segment:
    """The segment with its unclear words in brackets; as it is where its text is not its words any more."""
    tokens = text.split(" ")
    if tokens != [word.text for word in segment.words]:
        return replace(segment, text=text)
    doubtful = [word.probability < UNCLEAR for word in segment.words]
    words = tuple(_bracketed(segment.words, doubtful))
    return replace(segment, text=" ".join(word.text for word in words), words=words)


def _bracketed(words: Sequence[Word], doubtful: Sequence[bool]) -> list[Word]:
    made: list[Word] = []
    for index, (word, doubt) in enumerate(zip(words, doubtful, strict=True)):
        if not doubt:
            made.append(word)
            continue
        first = index == 0 or not doubtful[index - 1]
        last = index + 1 == len(words) or not doubtful[index + 1]
        made.append(replace(word, text=f"{'[' if first else ''}{word.text}{'?]' if last else ''}"))
    return made
