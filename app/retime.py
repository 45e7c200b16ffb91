"""Times for edited text: words that stayed keep theirs, new ones share the time of what they replaced.

Pure. Matching is difflib's (Ratcliff and Obershelp) over whole words, after the equal head and tail are
set aside, so that the usual edit of one word in a long paragraph costs no search.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.store.words import CERTAIN, Timed

#: Beyond this many comparisons the middle is taken as replaced in one piece.
_MAX_PAIRS: Final = 4_000_000


class Hunk(NamedTuple):
    """``old[i:j]`` became ``new[k:m]``."""

    i: int
    j: int
    k: int
    m: int


def hunks(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """Where two lists of words differ, in order."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if not left and not right:
        return []
    if not left or not right or len(left) * len(right) > _MAX_PAIRS:
        return [Hunk(head, head + len(left), head, head + len(right))]
    found = difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [Hunk(head + i, head + j, head + k, head + m) for tag, i, j, k, m in found if tag != "equal"]


def retime(words: Sequence[Timed], tokens: Sequence[str], start: int, end: int) -> tuple[Timed, ...]:
    """``tokens`` with times: those also in ``words`` keep theirs; the rest are certain and spread by length.

    ``start`` and ``end`` bound the paragraph, in ticks, for words typed at its edges.
    """
    made: list[Timed] = []
    done = 0
    for hunk in hunks([word.text for word in words], tokens):
        made += words[done : hunk.i]
        done = hunk.j
        fresh = tokens[hunk.k : hunk.m]
        if hunk.i < hunk.j:
            low, high = words[hunk.i].start, words[hunk.j - 1].end
        else:
            low = words[hunk.i - 1].end if hunk.i else start
            high = words[hunk.i].start if hunk.i < len(words) else end
        made += spread(fresh, low, max(low, high))
    return (*made, *words[done:])


def spread(tokens: Sequence[str], low: int, high: int) -> list[Timed]:
    """``tokens`` over the ticks from ``low`` to ``high``, each as long as its share of the letters."""
    letters = sum(map(len, tokens))
    made: list[Timed] = []
    before = 0
    for token in tokens:
        after = before + len(token)
        at = (low + (high - low) * before // letters, low + (high - low) * after // letters)
        made.append(Timed(*at, token, CERTAIN))
        before = after
    return made
