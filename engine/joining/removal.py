"""What a track only heard from another one leaves it: words, turns, and speakers who were never there."""

from __future__ import annotations

import bisect
import dataclasses
import difflib
import itertools
import operator
from collections.abc import Sequence
from typing import Final

import numpy as np

from engine.joining.echo import Echo
from engine.protocol import Removed, TrackResult, Turn, Word

LATE: Final = 0.5  # s that two recognisers may differ about when a word was said
LONGEST_WORD: Final = 2.0  # s
ALIKE: Final = 0.75  # of the letters: one word heard twice is often spelled a little differently
HALF: Final = 0.5  # of a word in echo, and the word was said on the other track: it is echo
ALL: Final = 0.8  # of a word in echo that is sure enough, whatever the word sounds like
SURE: Final = 0.75
TOGETHER: Final = 1.0  # s between removed words that are shown as one passage
FRAGMENT: Final = 0.25  # s; less of a turn than this is left only if somebody said a word in it
MOSTLY: Final = 0.5  # of a speaker's talk is echo, and no word of his is left: he was never here;
NEARLY_ALL: Final = 0.8  # likewise when this much is echo and one word is left, which is then a neighbour's


def without_echo(
    track: TrackResult, echoes: Sequence[Echo], elsewhere: Sequence[Sequence[Word]]
) -> TrackResult:
    """The track without what it heard of others.

    Args:
        echoes: ordered, apart.
        elsewhere: words of each other track.
    """
    if not echoes:
        return track
    said = sorted((word for words in elsewhere for word in words), key=operator.attrgetter("start"))
    spans = _Spans(echoes)
    gone = [_is_echo(word, spans, said) for word in track.words]
    kept = tuple(word for word, echo in zip(track.words, gone, strict=True) if not echo)
    removed = _passages([word for word, echo in zip(track.words, gone, strict=True) if echo])
    return dataclasses.replace(
        track,
        words=kept,
        turns=_turns(track.turns, spans, kept),
        removed=tuple(sorted((*track.removed, *removed), key=operator.attrgetter("start"))),
    )


class _Spans:
    """How much of an interval is echo, how surely, and how late."""

    def __init__(self, echoes: Sequence[Echo]) -> None:
        self.echoes = echoes
        self._starts = np.array([echo.start for echo in echoes])
        self._ends = np.array([echo.end for echo in echoes])

    def inside(self, start: float, end: float) -> list[tuple[float, float, Echo]]:
        """The parts of the interval that are echo, by start."""
        first = int(np.searchsorted(self._ends, start, "right"))
        after = int(np.searchsorted(self._starts, end, "left"))
        return [(max(start, echo.start), min(end, echo.end), echo) for echo in self.echoes[first:after]]

    def outside(self, start: float, end: float) -> list[tuple[float, float]]:
        """The rest of it."""
        cuts = [start, *(time for part in self.inside(start, end) for time in part[:2]), end]
        return [(cuts[i], cuts[i + 1]) for i in range(0, len(cuts), 2) if cuts[i + 1] > cuts[i]]


def _is_echo(word: Word, spans: _Spans, said: Sequence[Word]) -> bool:
    start, end = word.start, max(word.end, word.start + 0.02)
    parts = spans.inside(start, end)
    covered = sum(after - before for before, after, _ in parts)
    if covered < HALF * (end - start):
        return False
    delay = parts[0][2].delay
    near = _near(said, start - delay - LATE, end - delay + LATE)
    if any(_alike(word.text, other.text) for other in near):
        return True
    sure = sum((after - before) * echo.confidence for before, after, echo in parts) / covered
    return bool(near) and covered >= ALL * (end - start) and sure >= SURE


def _near(said: Sequence[Word], start: float, end: float) -> list[Word]:
    """Words that were being said between ``start`` and ``end``; ``said`` is ordered by start."""
    low = bisect.bisect_left(said, start - LONGEST_WORD, key=operator.attrgetter("start"))
    found = []
    for word in itertools.islice(said, low, None):
        if word.start > end:
            break
        if word.end >= start:
            found.append(word)
    return found


def _alike(one: str, other: str) -> bool:
    first, second = (_letters(text) for text in (one, other))
    if not first or not second:
        return False
    return first == second or (
        min(len(first), len(second)) > 3 and difflib.SequenceMatcher(None, first, second).ratio() >= ALIKE
    )


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _passages(words: Sequence[Word]) -> list[Removed]:
    """Words that follow one another closely, as one."""
    groups: list[list[Word]] = []
    for word in words:
        if groups and word.start - groups[-1][-1].end <= TOGETHER:
            groups[-1].append(word)
        else:
            groups.append([word])
    return [
        Removed(
            group[0].start,
            max(word.end for word in group),
            " ".join(word.text for word in group),
            sum(word.probability for word in group) / len(group),
            "echo",
        )
        for group in groups
    ]


def _turns(turns: Sequence[Turn], spans: _Spans, words: Sequence[Word]) -> tuple[Turn, ...]:
    """What is left of the turns; see the constants for who is left at all."""
    middles = np.array([(word.start + word.end) / 2 for word in words])
    middles.sort()

    def spoken(start: float, end: float) -> int:
        return int(np.searchsorted(middles, end, "right") - np.searchsorted(middles, start, "left"))

    left: dict[str, list[Turn]] = {}
    talked: dict[str, float] = {}
    for turn in turns:
        talked[turn.speaker] = talked.get(turn.speaker, 0.0) + turn.end - turn.start
        parts = left.setdefault(turn.speaker, [])
        for start, end in spans.outside(turn.start, turn.end):
            whole = (start, end) == (turn.start, turn.end)
            if whole or end - start >= FRAGMENT or spoken(start, end):
                parts.append(Turn(start, end, turn.speaker))
    result: list[Turn] = []
    for speaker, parts in left.items():
        rest = sum(turn.end - turn.start for turn in parts)
        share = 1 - rest / max(talked[speaker], 1e-9)
        said = sum(spoken(turn.start, turn.end) for turn in parts)
        if not ((share >= MOSTLY and not said) or (share >= NEARLY_ALL and said <= 1)):
            result += parts
    return tuple(sorted(result, key=operator.attrgetter("start", "end")))
