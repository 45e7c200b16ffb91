"""How much more likely two voices are one person's than two people's, from their cosines.

The model is PLDA with spherical covariances: a print is a person plus what differs from meeting to meeting
plus what the words of few seconds add, each the same in all directions. Cosine scoring is a special case of
it (Peng and others, "Unifying cosine and PLDA back-ends for speaker verification", arXiv 2204.10523), and
with covariances constrained PLDA does better than cosine on today's embeddings (Wang, Lee, Liu, "Scoring of
large-margin embeddings for speaker verification: cosine or PLDA?", arXiv 2204.03965). It weighs several
prints of one person by what each is worth, and for unit vectors it is a function of their cosines alone, so
that any model's prints are scored by four numbers. What it gives is calibrated, which recognition among
many needs; score normalisation is not sure to help there (Peri, Sadjadi, Garcia-Romero, "VoxWatch: An
open-set speaker recognition benchmark on VoxCeleb", arXiv 2307.00169), and does not here
(``tests/bench/people.py``).

Where it is known through what and from how far a voice is heard, prints of the same condition weigh more, as
by that covariance they should; where nobody has such a print, all count alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_TRUST: Final = 20.0  # pairs of strangers that count as much as what is known of a model beforehand
_FEW: Final = 5  # people; who has stored fewer meets others too
_COHORT: Final = 200  # people, whose pairs are enough
_ALIKE: Final = 0.9  # of cosine; strangers who are more alike than this are one person twice


@dataclass(frozen=True, slots=True)
class Calibration:
    """What is known of a model's prints. Variances are in units of that between people.

    Attributes:
        dim: directions in which people differ; the more, the less strangers are alike by chance.
        session: variance of one person's prints between meetings.
        speech: the same for one second of speech; of ten seconds it is a tenth.
        stranger: mean cosine of two people, or where the fit put it.
        fitted: measured on speech of this very model; else ``stranger`` is taken from the library as it
            grows.
        shared: part of ``session`` that all meetings of one person share, so that many meetings on one
            microphone are not taken for many microphones.
    """

    dim: float
    session: float
    speech: float
    stranger: float = 0.0
    shared: float = 0.25
    fitted: bool = False

    def noise(self, seconds: npt.ArrayLike) -> Doubles:
        """The variance of prints of so much speech."""
        return self.session + self.speech / np.maximum(np.asarray(seconds, np.float64), 0.5)


class Print(NamedTuple):
    """How a person sounded in one meeting; ``vector`` has unit length, ``(dim,)``. ``condition``: through
    what and from how far, in any words; empty where that is not known."""

    person: int
    vector: Floats
    seconds: float
    condition: str = ""


class _Weighed(NamedTuple):
    """People who have prints of one condition: their columns in the gallery, and of these in their order the
    prints' rows, each person's first among them, the prints' weights, what is left unknown of each person,
    and the squared length of each weighed mean."""

    people: Ints
    rows: Ints
    first: Ints
    weight: Doubles
    left: Doubles
    square: Doubles


class Gallery:
    """The prints of everybody who is looked for, made ready for being compared with.

    Attributes:
        people: whose the columns of :meth:`evidence` are.
    """

    def __init__(self, prints: Sequence[Print], calibration: Calibration) -> None:
        ordered = sorted(prints, key=lambda item: item.person)
        self.people = sorted({item.person for item in ordered})
        owner = np.array([item.person for item in ordered], np.int64)
        self._first = np.searchsorted(owner, self.people)
        self._seconds = np.array([item.seconds for item in ordered], np.float64)
        self._vectors = (
            np.stack([item.vector for item in ordered]) if ordered else np.zeros((0, 0), np.float32)
        )
        self._given = self.calibration = calibration
        self._counts = np.diff([*self._first, len(ordered)])
        self._conditions = np.array([item.condition for item in ordered], np.str_)
        self._of_condition: dict[str, _Weighed] = {}
        self._prepare()

    def __len__(self) -> int:
        return len(self._vectors)

    def adapt(self, strangers: Doubles) -> None:
        """Take the mean cosine of two people from pairs known to be two, as far as there are enough.

        Models differ in it, and rooms too; what is taken off is what symmetric score normalisation takes off
        as the mean of a cohort (Matejka and others, "Analysis of score normalization in multilingual speaker
        recognition", Interspeech 2017). The deviation is left alone: few pairs tell it badly.
        """
        given = self._given
        if given.fitted:
            return
        told = strangers[strangers < _ALIKE]
        mean = (_TRUST * given.stranger + float(told.sum())) / (_TRUST + len(told))
        self.calibration = replace(given, stranger=mean)
        self._prepare()

    @property
    def pairs_of_strangers(self) -> Doubles:
        """Cosines of prints of different people, for :meth:`adapt`."""
        owner = np.repeat(np.arange(len(self.people)), self._counts)
        first = self._first[:_COHORT]
        likeness = self._vectors[first] @ self._vectors[first].T if len(self) else np.zeros((0, 0))
        apart = owner[first][:, None] < owner[first][None, :]
        found: Doubles = np.asarray(likeness[apart], np.float64)
        return found

    def _prepare(self) -> None:
        """Of each person the weights of the prints, the length of their mean and how sure it is."""
        self._of_condition.clear()
        known, dim = self.calibration, self.calibration.dim
        noise = known.noise(self._seconds)
        sure = 1 / noise
        total = 1 + _per_person(sure, self._first)
        spread = np.repeat(total, self._counts)
        self._weight = sure / spread * np.sqrt(dim * (1 + noise))
        self._left = 1 / total + known.shared * known.session
        self._square = np.zeros(len(self.people))
        for at, (first, count) in enumerate(zip(self._first, self._counts, strict=True)):
            own = slice(first, first + count)
            likeness = self._apart(self._vectors[own] @ self._vectors[own].T)
            np.fill_diagonal(likeness, 1.0)
            weight = self._weight[own]
            self._square[at] = weight @ likeness @ weight

    def _apart(self, cosines: npt.NDArray[np.floating]) -> Doubles:
        """Cosines without what all voices have in common."""
        base = self.calibration.stranger
        return (np.asarray(cosines, np.float64) - base) / (1 - base)

    def _weighed(self, condition: str) -> _Weighed:
        """The people who have prints of ``condition``, weighed for a voice that is heard under it.

        What all of somebody's meetings under one condition share, a voice heard under it shares too: by so
        much more it varies together with those prints than with the others. The weights are those of the best
        linear guess of the voice from the prints.
        """
        found = self._of_condition.get(condition)
        if found is not None:
            return found
        known, dim = self.calibration, self.calibration.dim
        together = known.shared * known.session
        noise = known.noise(self._seconds)
        like = self._conditions == condition
        people = np.flatnonzero(_per_person(like.astype(np.float64), self._first) > 0)
        rows, weights, left, square = [], [], [], []
        for at in people.tolist():
            own = np.arange(self._first[at], self._first[at] + self._counts[at])
            names = self._conditions[own]
            alike = (names[:, None] == names[None, :]) & (names != "")[:, None]
            matrix = 1 + together * alike
            np.fill_diagonal(matrix, 1 + noise[own])
            shared = 1 + together * like[own]
            best = np.linalg.solve(matrix, shared)
            weight = best * np.sqrt(dim * (1 + noise[own]))
            likeness = self._apart(self._vectors[own] @ self._vectors[own].T)
            np.fill_diagonal(likeness, 1.0)
            rows.append(own)
            weights.append(weight)
            left.append(1 - float(shared @ best))
            square.append(float(weight @ likeness @ weight))
        first = np.cumsum([0, *map(len, rows)])[:-1].astype(np.int64)
        empty = [np.zeros(0, np.int64)]
        found = _Weighed(
            people,
            np.concatenate(rows or empty),
            first,
            np.concatenate([*weights, np.zeros(0)]),
            np.array(left),
            np.array(square),
        )
        self._of_condition[condition] = found
        return found

    def evidence(self, vectors: Floats, seconds: npt.ArrayLike, conditions: Sequence[str] = ()) -> Doubles:
        """Log likelihood ratios ``(num_voices, num_people)``: that a voice is a person's, not a stranger's.

        Args:
            vectors: unit rows ``(num_voices, dim)``.
            seconds: of speech behind each ``(num_voices,)``.
            conditions: of each voice; prints of the same one weigh more.
        """
        if not len(self) or not len(vectors):
            return np.zeros((len(vectors), len(self.people)))
        noise = self.calibration.noise(seconds)[:, None]
        apart = self._apart(vectors @ self._vectors.T)
        ratio = self._ratio(apart, noise, self._weight, self._first, self._left, self._square)
        for condition in {*conditions} - {""}:
            own = self._weighed(condition)
            if not len(own.people):
                continue
            mine = np.flatnonzero([each == condition for each in conditions])
            part = apart[np.ix_(mine, own.rows)]
            told = self._ratio(part, noise[mine], own.weight, own.first, own.left, own.square)
            ratio[np.ix_(mine, own.people)] = told
        return ratio

    def _ratio(
        self, apart: Doubles, noise: Doubles, weight: Doubles, first: Ints, left: Doubles, square: Doubles
    ) -> Doubles:
        """Of voices ``(num_voices, num_prints)`` against the people those prints are of."""
        dim = self.calibration.dim
        length = np.sqrt(dim * (1 + noise))
        along = np.add.reduceat(apart * weight, first, axis=1) * length
        near, far = left[None, :] + noise, 1 + noise
        whole = length**2
        away = whole - 2 * along + square[None, :]
        ratio: Doubles = 0.5 * (whole / far - away / near - dim * np.log(near / far))
        return ratio


def _per_person(values: Doubles, first: npt.NDArray[np.int64]) -> Doubles:
    found: Doubles = np.add.reduceat(values, first) if len(values) else np.zeros(0)
    return found


def chances(evidence: Doubles) -> Doubles:
    """Probabilities ``(num_voices, num_people)`` that voices are people's, who are all as likely.

    What is missing to 1 in a row is the chance that it is nobody known. The more people are known, the
    more evidence is asked for, since somebody is always alike by chance; beforehand it is as likely that
    a voice is anybody's who is known as that it is nobody's, and of few people less.
    """
    if not evidence.size:
        return np.zeros_like(evidence)
    odds = evidence - np.log(max(evidence.shape[1], _FEW))
    most = np.maximum(odds.max(axis=1, keepdims=True), 0.0)
    parts = np.exp(odds - most)
    found: Doubles = parts / (parts.sum(axis=1, keepdims=True) + np.exp(-most))
    return found
