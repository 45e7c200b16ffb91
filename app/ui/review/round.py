"""What is to be checked now: the worst passages of the queue, few enough to be marked. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from app.corrections import Doubt
from app.review.reasons import about_speaker

SHARE = 0.015  # of the words
PER_HOUR = 40
#: A word that its recogniser was this sure of is not marked, however good the others are.
SURE = 0.8


def cap(words: int, seconds: float) -> int:
    """How many words are marked at most in a meeting of so many words and seconds."""
    return min(math.ceil(words * SHARE), math.ceil(seconds / 3600 * PER_HOUR))


def weight(doubt: Doubt) -> int:
    """What a doubt takes of the cap: its words; a paragraph whose speaker is in doubt counts once."""
    return 1 if about_speaker(doubt) else doubt.where.last - doubt.where.first


class Round:
    """Passages in order of time; those that have been settled since stay counted."""

    def __init__(self) -> None:
        self._queue: list[Doubt] = []
        self._taken = 0  # of the queue, from the best
        self.known: list[Doubt] = []
        self.left: list[Doubt] = []

    @property
    def total(self) -> int:
        return len(self.known)

    @property
    def done(self) -> int:
        """How many have been settled."""
        return len(self.known) - len(self.left)

    @property
    def has_more(self) -> bool:
        """Whether the queue goes on."""
        return self._taken < len(self._queue)

    def begin(self, queue: Iterable[Doubt], most: int) -> None:
        """The worst of ``queue`` (the worst first) that ``most`` words allow."""
        self._queue, self._taken, self.known, self.left = list(queue), 0, [], []
        self.more(most)

    def more(self, most: int) -> None:
        """As many again; at least one passage, where there is room for any."""
        room, first = most, self._taken
        while room > 0 and self._taken < len(self._queue):
            doubt = self._queue[self._taken]
            if weight(doubt) > room and self._taken > first:
                break
            room -= weight(doubt)
            self._taken += 1
            self.known.append(doubt)
            self.left.append(doubt)
        self.known.sort(key=_order)
        self.left.sort(key=_order)

    def settle(self, is_open: Callable[[Doubt], bool], among: Iterable[Doubt] | None = None) -> None:
        """Ask again which are still open: one may have been settled, or come back by an undo. ``among``:
        the only ones of which that may be."""
        if among is None:
            self.left = [doubt for doubt in self.known if is_open(doubt)]
            return
        asked = {id(doubt): is_open(doubt) for doubt in among}
        left = set(map(id, self.left))
        self.left = [doubt for doubt in self.known if asked.get(id(doubt), id(doubt) in left)]

    def after(self, seconds: float) -> Doubt | None:
        """The next one after a time; from the beginning again where none is left."""
        return next((doubt for doubt in self.left if doubt.start > seconds + 1e-6), self._first())

    def before(self, seconds: float) -> Doubt | None:
        """The one before a time, or the last of all."""
        earlier = [doubt for doubt in self.left if doubt.start < seconds - 1e-6]
        found = earlier or self.left
        return found[-1] if found else None

    def place(self, doubt: Doubt) -> int:
        """Its number among all of the round, from 1."""
        return self.known.index(doubt) + 1

    def _first(self) -> Doubt | None:
        return self.left[0] if self.left else None


def _order(doubt: Doubt) -> tuple[float, float]:
    return doubt.start, doubt.end


def worth_marking(queue: Sequence[Doubt], sureness: Callable[[Doubt], float]) -> list[Doubt]:
    """The queue without words that their recogniser was sure of, unless something else speaks against
    them."""
    return [
        doubt
        for doubt in queue
        if about_speaker(doubt) or doubt.reasons[0] != "word" or sureness(doubt) < SURE
    ]
