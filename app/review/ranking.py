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
from app.review.material import Bools, Doubles, Material, Words, words_of
from app.review.speaker_risk import Voices, between, speaker_features, speaker_risk, voices_of
from app.review.word_risk import FEATURES as WORD_FEATURES
from app.review.word_risk import word_features, word_risk

#: Below this nothing is worth a look.
FLOOR: Final = 0.04
_ALIKE: Final = 0.6  # words of a passage are no more than this much less doubtful than its worst
_LONGEST: Final = 6  # words of a passage
_CLOSE: Final = 0.7  # of the usual margin between two voices
_SHORT: Final = 1.0  # s


def ranked(material: Material) -> list[Doubt]:
    """All passages worth a look, the worst first."""
    words = words_of(material.rows)
    features = word_features(words, material)
    risk = word_risk(words, features)
    voices = voices_of(material)
    wrong = speaker_risk(material, speaker_features(material.rows, voices))
    found = [*_of_words(words, risk, features, material), *_of_speakers(words, wrong, voices, material)]
    return sorted(found, key=lambda doubt: (-doubt.score, doubt.start, doubt.where.first))


def _of_words(words: Words, risk: Doubles, features: Doubles, material: Material) -> Iterator[Doubt]:
    # Plain lists and running sums: a long meeting has thirty thousand passages, too many to slice arrays for.
    rows, starts, ends = words.row.tolist(), words.start.tolist(), words.end.tolist()
    offsets, total = words.first.tolist(), _running(risk)
    looped, silent = (_running(features[:, WORD_FEATURES.index(name)]) for name in ("loop", "no speech"))
    for first, last in _passages(risk, words):
        row = material.rows[rows[first]]
        reasons: tuple[DoubtReason, ...] = ("word",)
        if silent[last] > silent[first]:
            reasons = ("no-speech", *reasons)
        if looped[last] > looped[first]:
            reasons = ("loop", *reasons)
        if row.overlap_ids is not None:
            reasons = (*reasons, "overlap")
        offset = offsets[rows[first]]
        yield Doubt(
            WordRange(row.id, first - offset, last - offset),
            starts[first],
            ends[last - 1],
            (total[last] - total[first]) / (last - first),
            reasons,
        )


def _running(values: Doubles) -> list[float]:
    """Sums of the first 0, 1, 2 … values."""
    return [0.0, *np.cumsum(values).tolist()]


def _passages(risk: Doubles, words: Words) -> Iterator[tuple[int, int]]:
    """Runs of words about equally doubtful, none across two paragraphs."""
    doubtful = np.flatnonzero(risk >= FLOOR)
    first = last = -1
    low = high = 0.0
    levels, rows = risk[doubtful].tolist(), words.row[doubtful].tolist()
    row = -1
    for at, level, where in zip(doubtful.tolist(), levels, rows, strict=True):
        low, high = min(low, level), max(high, level)
        if at == last and where == row and low >= _ALIKE * high and at - first < _LONGEST:
            last = at + 1
            continue
        if first >= 0:
            yield first, last
        first, last, row = at, at + 1, where
        low = high = level
    if first >= 0:
        yield first, last


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
