"""How likely each word is wrong.

Recognisers differ in what their probabilities mean (Whisper's lie near 1, PocketSphinx' anywhere), so a word
is judged against its own meeting: by how far its log odds lie below the median, in units of the spread. Wrong
words come in clusters, so the neighbours' doubts count too; and so do what no probability tells: a pace
nobody talks at, a loop, no speech heard there, others speaking meanwhile.

The weights are those of a logistic regression; ``tests/bench/review.py --fit`` finds them on planted meetings
and on the output of real recognisers, of seeds that the reported figures do not use.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from app.review.loops import in_loop
from app.review.material import Bools, Doubles, Material, Words

FEATURES: Final = ("constant", "doubt", "unsure", "beside", "pace", "overlap", "loop", "no speech")
#: From ``tests/bench/review.py --fit``, but for the loop (6.2 there): a planted one is always wrong, and
#: people do say things three times.
WEIGHTS: Final = np.array([-3.81, 0.75, 1.3, 0.88, 0.26, 0.86, 4.5, 3.93])
_LOWEST: Final = 1e-4
_APART: Final = 0.6  # s; words farther apart are no neighbours
_OFF: Final = 0.25  # s that a word's times may be off
_HEARD: Final = 0.05  # s of speech, to be called heard


def word_features(words: Words, material: Material) -> Doubles:
    """What speaks for and against each word ``(num_words, len(FEATURES))``; see the names there."""
    count = len(words)
    if not count:
        return np.zeros((0, len(FEATURES)))
    doubt = _doubt(words)
    near = _neighbours(words)
    before = np.concatenate([[0.0], doubt[:-1]]) * near[:-1]
    after = np.concatenate([doubt[1:], [0.0]]) * near[1:]
    talked_over = np.array([row.overlap_ids is not None for row in material.rows], np.float64)
    return np.stack(
        [
            np.ones(count),
            doubt,
            np.where(words.certain, 0.0, 1 - words.probability),
            (before + after) / 2,
            _pace(words),
            talked_over[words.row],
            in_loop(words.texts).astype(np.float64),
            unsupported(words, material).astype(np.float64),
        ],
        axis=1,
    )


def word_risk(words: Words, features: Doubles) -> Doubles:
    """Probability that each word is wrong ``(num_words,)``; 0 for those that are certain."""
    risk = 1 / (1 + np.exp(-np.clip(features @ WEIGHTS, -30, 30)))
    return np.where(words.certain, 0.0, risk)


def _doubt(words: Words) -> Doubles:
    """How doubtful each word is among those of its meeting, -3..3 and mostly about 0."""
    sure = np.clip(words.probability, _LOWEST, 1 - _LOWEST)
    odds = np.log(sure / (1 - sure))
    open_ = odds[~words.certain]
    if not len(open_):
        return np.zeros(len(odds))
    order = np.sort(open_)
    # A normal score of the rank: no assumption about what an engine's numbers mean. Many words have the same.
    levels, which = np.unique(odds, return_inverse=True)
    rank = (np.searchsorted(order, levels, "left") + np.searchsorted(order, levels, "right"))[which] / 2
    share = np.clip(rank / len(order), 0.5 / len(order), 1 - 0.5 / len(order))
    doubt = np.clip(-_normal_score(share), -3.0, 3.0)
    return np.asarray(np.where(words.certain, -1.0, doubt), np.float64)


def _normal_score(share: Doubles) -> Doubles:
    """The inverse of the normal distribution, by Tukey's lambda: within 0.01 between 0.001 and 0.999."""
    return np.asarray((share**0.135 - (1 - share) ** 0.135) / 0.1975, np.float64)


def _neighbours(words: Words) -> Doubles:
    """Whether each word goes on from the one before ``(num_words + 1,)``: the same paragraph, no pause."""
    joined = (np.diff(words.row) == 0) & (words.start[1:] - words.end[:-1] < _APART)
    return np.concatenate([[0.0], joined.astype(np.float64), [0.0]])


def _pace(words: Words) -> Doubles:
    """How far each word's seconds per letter are from what is usual here, in doublings beyond the first."""
    letters = np.fromiter(map(len, words.texts), np.float64, len(words))
    lengths = np.maximum(words.end - words.start, 0.01)
    # A short word takes longer than its letters: two letters' time goes to beginning and end.
    pace = np.log2(lengths / (letters + 2))
    return np.asarray(np.clip(np.abs(pace - np.median(pace)) - 1.0, 0.0, 3.0), np.float64)


def unsupported(words: Words, material: Material) -> Bools:
    """Whether nobody was heard anywhere near each word: recognisers' times are a quarter of a second off."""
    tracks = np.array([row.track for row in material.rows], np.int64)[words.row]
    found = np.zeros(len(words), np.bool_)
    for track, spans in material.speech.items():
        mine = tracks == track
        found[mine] = _covered(words.start[mine] - _OFF, words.end[mine] + _OFF, spans) < _HEARD
    return found & ~words.certain


def _covered(starts: Doubles, ends: Doubles, spans: Doubles) -> Doubles:
    """Seconds of ``spans`` in each stretch; spans do not overlap and are in order."""
    if not len(spans):
        return np.zeros(len(starts))
    lengths = np.concatenate([[0.0], np.cumsum(spans[:, 1] - spans[:, 0])])

    def until(at: Doubles) -> Doubles:
        index = np.searchsorted(spans[:, 0], at, "right")
        inside = np.where(index > 0, np.minimum(at, spans[index - 1, 1]) - spans[index - 1, 0], 0.0)
        return np.where(index > 0, lengths[np.maximum(index - 1, 0)] + inside, 0.0)

    return np.asarray(until(ends) - until(starts), np.float64)
