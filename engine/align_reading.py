"""Cuts one speaker's words into segments that are good to read (UX 3.7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from engine.protocol import Word
from engine.turns import BoolArray, FloatArray, IntArray

MOST_WORDS: Final = 60
LONGEST: Final = 30.0  # s
PAUSE: Final = 2.0  # s of silence that start a new segment
ANSWER_PAUSE: Final = 0.5  # s; in a shorter one a word from another track only overlaps
SENTENCE_ENDS: Final = (".", "?", "!", "…", "。", "？", "！", "।", "؟")
CLOSERS: Final = "\"'”’»)]"


def answered(starts: FloatArray, ends: FloatArray, elsewhere: Sequence[float]) -> BoolArray:
    """After which words somebody on another track speaks, in a pause: bool ``(num_words - 1,)``.

    Args:
        starts, ends: float64 ``(num_words,)``, seconds, of words ordered by start.
        elsewhere: when words on other tracks start, seconds, in any order.
    """
    others = np.sort(np.asarray(elsewhere, dtype=np.float64))
    pause: BoolArray = starts[1:] - ends[:-1] >= ANSWER_PAUSE
    said: BoolArray = np.searchsorted(others, starts[1:]) > np.searchsorted(others, ends[:-1])
    return pause & said


def segment_bounds(words: Sequence[Word], labels: IntArray, cuts: BoolArray) -> IntArray:
    """Index of the first word of each segment: int64 ``(num_segments,)``, starting with 0.

    A segment ends where the speaker changes, at ``cuts``, before a pause over :data:`PAUSE`, and, once it
    would grow past :data:`MOST_WORDS` or :data:`LONGEST`, at the last sentence end in its second half;
    without one, at the longest pause there. One word longer than that is a segment of its own.

    Args:
        words: one or more, ordered by start.
        labels: int64 ``(num_words,)``, the speaker of each.
        cuts: bool ``(num_words - 1,)``, after which words to cut in any case.
    """
    starts = np.fromiter((word.start for word in words), np.float64, len(words))
    ends = np.maximum.accumulate(np.fromiter((word.end for word in words), np.float64, len(words)))
    cut = cuts | (labels[1:] != labels[:-1]) | (starts[1:] - ends[:-1] > PAUSE)
    runs = np.concatenate([[0], np.flatnonzero(cut) + 1])
    afters = np.append(runs[1:], len(words))
    firsts: list[int] = []
    for first, after in zip(runs.tolist(), afters.tolist(), strict=True):
        firsts.append(first)
        if after - first > MOST_WORDS or ends[after - 1] - starts[first] > LONGEST:
            firsts.extend(_cuts(words, first, after))
    return np.array(firsts, dtype=np.int64)


def _cuts(words: Sequence[Word], first: int, after: int) -> list[int]:
    """Where to cut ``words[first:after]`` so that each part fits."""
    cuts: list[int] = []
    while True:
        fits = first + 1  # the most words from ``first`` on that still make one segment
        latest = words[first].end
        while fits < after and fits - first < MOST_WORDS:
            latest = max(latest, words[fits].end)
            if latest - words[first].start > LONGEST:
                break
            fits += 1
        if fits == after:
            return cuts
        first = _best_cut(words, first, fits)
        cuts.append(first)


def _best_cut(words: Sequence[Word], first: int, fits: int) -> int:
    half = range(fits, first + (fits - first) // 2, -1)  # never empty, never ``first`` itself
    for index in half:
        if words[index - 1].text.rstrip(CLOSERS).endswith(SENTENCE_ENDS):
            return index
    return max(half, key=lambda index: words[index].start - words[index - 1].end)
