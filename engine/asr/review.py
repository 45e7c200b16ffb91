"""Between recogniser and caller: invented text is taken out of each chunk, seen beside its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.asr.hallucination import Reading, sift
from engine.protocol import LanguageSpan, Word
from engine.stages import Chunk, Heard

NEIGHBOURS: Final = 2  # chunks on either side: a loop that runs through fewer than three is found in one


@dataclass(frozen=True, slots=True)
class Draft:
    """A chunk as it came from the model."""

    chunk: Chunk
    reading: Reading
    language: LanguageSpan


class Review:
    """Holds drafts back until the next ones are known; what comes out does not hang on batches."""

    def __init__(self) -> None:
        self._drafts: list[Draft] = []
        self._judged = 0  # of the drafts held

    def add(self, draft: Draft) -> Iterator[tuple[Chunk, Heard]]:
        """Takes the next draft; hands out those that have all their neighbours now."""
        self._drafts.append(draft)
        if len(self._drafts) - self._judged > NEIGHBOURS:
            yield self._judge()

    def rest(self) -> Iterator[tuple[Chunk, Heard]]:
        """Hands out what is still held: no more are coming."""
        while self._judged < len(self._drafts):
            yield self._judge()
        self._drafts.clear()
        self._judged = 0

    def _judge(self) -> tuple[Chunk, Heard]:
        at = self._judged
        draft = self._drafts[at]
        before = _words(self._drafts[max(0, at - NEIGHBOURS) : at])
        after = _words(self._drafts[at + 1 : at + 1 + NEIGHBOURS])
        words, removed = sift(draft.reading, before, after)
        self._judged += 1
        if self._judged > NEIGHBOURS:  # nobody's neighbour any more
            del self._drafts[0]
            self._judged -= 1
        return draft.chunk, Heard(words, draft.language, removed)


def _words(drafts: list[Draft]) -> tuple[Word, ...]:
    return tuple(word for draft in drafts for word in draft.reading.words)
