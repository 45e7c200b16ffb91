"""How late captions are: from what was sent, and when, and when each word was really said."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.captioning import Caption, Captioning
from engine.protocol import Word

Sent = tuple[float, Captioning]  # seconds of the recording at which it was there, and what it was


@dataclass(frozen=True)
class Delays:
    """Seconds from the end of a word to its first draft and to its settling; of the words of the reference
    that captions got right, and where ``first`` counts for all: to the first draft of anything there."""

    draft: list[float]
    settled: list[float]
    anything: list[float]
    words: int
    settled_words: int
    changed: int

    def __add__(self, other: Delays) -> Delays:
        return Delays(
            self.draft + other.draft,
            self.settled + other.settled,
            self.anything + other.anything,
            self.words + other.words,
            self.settled_words + other.settled_words,
            self.changed + other.changed,
        )

    def __str__(self) -> str:
        right = len(self.settled) / max(1, self.words)
        return (
            f"first draft {_spread(self.draft)}, of anything there {_spread(self.anything)}; "
            f"settled {_spread(self.settled)}; {self.words} words, {right:.0%} of them as in the final text; "
            f"settled words changed later: {self.changed} of {self.settled_words}"
        )


def _spread(values: Sequence[float]) -> str:
    if not values:
        return "none"
    middle, late = np.percentile(values, [50, 95])
    return f"p50 {middle:.2f} s, p95 {late:.2f} s"


def measure(sent: Sequence[Sent], track: str, reference: Sequence[Word]) -> Delays:
    """Of one track. ``reference``: the words with their true times."""
    settled: list[str] = []
    settled_at: list[float] = []
    shown: list[tuple[float, list[str]]] = []  # what stood there, with the tail, at each moment
    reach: list[tuple[float, float]] = []
    tail: list[str] = []
    for at, message in sent:
        if not isinstance(message, Caption) or message.track != track:
            continue
        words = [plain(text) for text in message.text.split()]
        if message.settled:
            settled += words
            settled_at += [at] * len(words)
            tail = []
        else:
            tail = words
        shown.append((at, settled + tail))
        if words:
            reach.append((at, message.end))
    return Delays(
        *_matched(reference, settled, settled_at, shown),
        _anything(reference, reach),
        len(reference),
        len(settled),
        _changed(shown, settled, sent, track),
    )


def _matched(
    reference: Sequence[Word],
    settled: Sequence[str],
    settled_at: Sequence[float],
    shown: Sequence[tuple[float, list[str]]],
) -> tuple[list[float], list[float]]:
    drafts, settles = [], []
    true = [plain(word.text) for word in reference]
    for block in difflib.SequenceMatcher(None, true, list(settled), autojunk=False).get_matching_blocks():
        for k in range(block.size):
            word, place = reference[block.a + k], block.b + k
            settles.append(settled_at[place] - word.end)
            # A draft may have had a word more or less before it.
            first = next(
                at
                for at, text in shown
                if at > word.start and settled[place] in text[max(0, place - 2) : place + 3]
            )
            drafts.append(first - word.end)
    return drafts, settles


def _anything(reference: Sequence[Word], reach: Sequence[tuple[float, float]]) -> list[float]:
    found = (next((at for at, end in reach if end >= word.end - 0.1), None) for word in reference)
    return [at - word.end for at, word in zip(found, reference, strict=True) if at is not None]


def _changed(
    shown: Sequence[tuple[float, list[str]]], settled: Sequence[str], sent: Sequence[Sent], track: str
) -> int:
    """Settled words that were ever shown differently afterwards. The messages leave no room for that; this
    looks at what a reader who follows them has on the screen."""
    standing: list[str] = []
    wrong = 0
    captions = [message for _, message in sent if isinstance(message, Caption) and message.track == track]
    for (_, text), message in zip(shown, captions, strict=True):
        wrong += sum(one != other for one, other in zip(standing, text, strict=False))
        wrong += max(0, len(standing) - len(text))
        if message.settled:
            standing = text
    return wrong + sum(one != other for one, other in zip(standing, settled, strict=False))


def plain(text: str) -> str:
    """As it sounds."""
    return "".join(letter for letter in text.casefold() if letter.isalnum()) or text
