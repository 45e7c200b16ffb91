"""The review queue: passages of a meeting by how likely they are wrong, the worst first.

A passage is a run of words about equally doubtful, or a whole paragraph whose speaker is in doubt. The score
is the probability that a word of it is wrong (or wrongly attributed), so words and speakers stand in one
order: that of errors found for each word looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from app.corrections import Doubt, DoubtReason, WordRange
from app.review.material import Bools, Doubles, Ints, Material, Words, words_of
from app.review.speaker_risk import Voices, between, speaker_features, speaker_risk, voices_of
from app.review.word_risk import FEATURES as WORD_FEATURES
from app.review.word_risk import word_features, word_risk
from app.store.words import CERTAIN

#: Below this nothing is worth a look.
FLOOR: Final = 0.04
_ALIKE: Final = 0.6  # words of a passage are no more than this much less doubtful than its worst
_LONGEST: Final = 6  # words of a passage
_CLOSE: Final = 0.7  # of the usual margin between two voices
_SHORT: Final = 1.0  # s


def ranked(material: Material, most: int | None = None) -> list[Doubt]:
    """All passages worth a look, the worst first; only the first ``most`` of them, if that is given."""
    words = words_of(material.rows)
    features = word_features(words, material)
    risk = word_risk(words, features)
    voices = voices_of(material)
    wrong = speaker_risk(material, speaker_features(material.rows, voices))
    about_words = _of_words(words, risk, features, material, most)
    found = [*about_words, *_of_speakers(words, wrong, voices, material)]
    return sorted(found, key=lambda doubt: (-doubt.score, doubt.start, doubt.where.first))[:most]


def _of_words(
    words: Words, risk: Doubles, features: Doubles, material: Material, most: int | None
) -> Iterator[Doubt]:
    """The worst ``most`` passages, the worst first."""
    firsts, lasts = _passages(risk, words)
    scores = _over(risk, firsts, lasts) / (lasts - firsts)
    # A long meeting has sixty thousand passages, few of which anybody will look at: they are put in order as
    # numbers, and only those that are asked for become objects.
    rows = words.row[firsts]
    offsets = words.first[rows]
    order = np.lexsort((firsts - offsets, words.start[firsts], -scores))[:most]
    firsts, lasts, rows, offsets = firsts[order], lasts[order], rows[order], offsets[order]
    looped, silent = (
        _over(features[:, WORD_FEATURES.index(name)], firsts, lasts) > 0 for name in ("loop", "no speech")
    )
    open_ = np.where(words.certain, 0.0, np.rint(words.probability * CERTAIN))  # whole: their sums are exact
    sure = _over(open_, firsts, lasts) / np.maximum(_over(~words.certain, firsts, lasts), 1) / CERTAIN
    columns = (rows, firsts - offsets, lasts - offsets, words.start[firsts], words.end[lasts - 1])
    rest = (scores[order], looped, silent, sure)
    for at, first, last, start, end, score, loop, nobody, certainty in zip(
        *(column.tolist() for column in (*columns, *rest)), strict=True
    ):
        row = material.rows[at]
        reasons: tuple[DoubtReason, ...] = ("word",)
        if nobody:
            reasons = ("no-speech", *reasons)
        if loop:
            reasons = ("loop", *reasons)
        if row.overlap_ids is not None:
            reasons = (*reasons, "overlap")
        yield Doubt(WordRange(row.id, first, last), start, end, score, reasons, None, certainty)


def _over(values: Doubles | Bools, firsts: Ints, lasts: Ints) -> Doubles:
    """The sum of ``values`` in each stretch."""
    total = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    return np.asarray(total[lasts] - total[firsts], np.float64)


def _passages(risk: Doubles, words: Words) -> tuple[Ints, Ints]:
    """Runs of words about equally doubtful, none across two paragraphs: their first words, and the ones after
    their last."""
    doubtful = np.flatnonzero(risk >= FLOOR)
    firsts: list[int] = []
    lasts: list[int] = []
    first = last = -1
    low = high = 0.0
    levels, rows = risk[doubtful].tolist(), words.row[doubtful].tolist()
    row = -1
    for at, level, where in zip(doubtful.tolist(), levels, rows, strict=True):
        if at == last and where == row and at - first < _LONGEST:
            lower, higher = min(low, level), max(high, level)
            if lower >= _ALIKE * higher:
                last, low, high = at + 1, lower, higher
                continue
        if first >= 0:
            firsts.append(first)
            lasts.append(last)
        first, last, row = at, at + 1, where
        low = high = level
    if first >= 0:
        firsts.append(first)
        lasts.append(last)
    return np.array(firsts, np.int64), np.array(lasts, np.int64)


def _of_speakers(words: Words, risk: Doubles, voices: Voices, material: Material) -> Iterator[Doubt]:
    slips: Bools = between(material.rows)
    for at in np.flatnonzero(risk >= FLOOR).tolist():
        row = material.rows[at]
        many = int(words.first[at + 1] - words.first[at])
        if not many:
            continue
        reasons: list[DoubtReason] = []
        close = voices.margin[at] < _CLOSE  # false where it cannot be told
        if close:
            reasons.append("speaker")
        if row.end - row.start < _SHORT or slips[at]:
            reasons.append("short")
        if not reasons:
            continue
        if row.overlap_ids is not None:
            reasons.append("overlap")
        other = voices.other[at] if close else None
        where = WordRange(row.id, 0, many)
        yield Doubt(where, row.start, row.end, float(risk[at]), tuple(reasons), other)
