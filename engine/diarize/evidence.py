"""Speakers found twice become one: a second look, at the sound itself, after resegmentation.

Clustering divides a little too much on purpose. Two clusters are judged by three things that say more
together than each alone: how far their window centroids lie apart, how much better each explains its own
sound than the other's (the cross likelihood ratio; Reynolds, Singer, Carlson and others 1998), and how
little was said, since mixtures trained on little fit their own sound too well.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.gmm import Mixture, fit
from engine.protocol import SpeakerHint

#: Weights by logistic regression on pairs of clusters in simulated meetings, seeds 100 to 119, half of
#: them with the speakers' long-term spectra made equal; see tests/bench/diarization.py.
_RATIO: Final = 0.1
_MOST_RATIO: Final = 15.0  # above: too little sound to fit a mixture to
_CHANCE: Final = 4.35
_LEAST_CHANCE: Final = 0.2  # one person's clusters stay this far apart however much they hold
_ORDINARY_CHOICE: Final = 2.0  # log of one in seven, as in the meetings the weights come from
_THRESHOLD: Final = 0.5
_COMPONENTS: Final = 4
_MOST_FRAMES: Final = 4000

Float = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int64]


class Candidates:
    """The clusters, each with its windows' embeddings ``(n, dim)`` and some of its frames ``(m, 20)``."""

    def __init__(self, embeddings: list[Float], frames: list[Float]) -> None:
        self._members: list[list[int]] = [[k] for k in range(len(frames))]
        self._embeddings = embeddings
        self._frames = [_thinned(sound) for sound in frames]
        self._mixtures: list[Mixture] = [fit(sound, _COMPONENTS) for sound in self._frames]
        self._own = [float(m.score(f).mean()) for m, f in zip(self._mixtures, self._frames, strict=True)]
        self._distance = np.full((len(frames), len(frames)), np.inf)
        self._loss = self._distance.copy()  # what joining two people would cost, in windows misplaced
        for k in range(len(frames)):
            self._compare(k)

    def join(self, hint: SpeakerHint) -> Labels:
        """New number of each cluster, the closest joined until all are different people, within ``hint``."""
        most = hint.maximum or len(self._members)
        while len(self._members) > max(hint.minimum or 1, 1):
            a, b = sorted(np.unravel_index(self._distance.argmin(), self._distance.shape))
            if self._distance[a, b] > 0:
                if len(self._members) <= most:
                    break
                a, b = sorted(np.unravel_index(self._loss.argmin(), self._loss.shape))
            self._merge(int(a), int(b))
        numbers = np.empty(sum(map(len, self._members)), np.int64)
        for number, members in enumerate(self._members):
            numbers[members] = number
        return numbers

    def _merge(self, a: int, b: int) -> None:
        self._members[a] += self._members.pop(b)
        self._embeddings[a] = np.concatenate([self._embeddings[a], self._embeddings.pop(b)])
        self._frames[a] = _thinned(np.concatenate([self._frames[a], self._frames.pop(b)]))
        self._mixtures.pop(b)
        self._own.pop(b)
        self._mixtures[a] = fit(self._frames[a], _COMPONENTS)
        self._own[a] = float(self._mixtures[a].score(self._frames[a]).mean())
        self._distance = np.delete(np.delete(self._distance, b, 0), b, 1)
        self._loss = np.delete(np.delete(self._loss, b, 0), b, 1)
        self._compare(a)

    def _compare(self, a: int) -> None:
        for b in range(len(self._frames)):
            if b != a:
                apart, loss = self._judge(a, b)
                self._distance[a, b] = self._distance[b, a] = apart
                self._loss[a, b] = self._loss[b, a] = loss

    def _judge(self, a: int, b: int) -> tuple[float, float]:
        """How far apart beyond one person's, positive for two people; and what joining them loses."""
        first, second = self._embeddings[a], self._embeddings[b]
        gap = np.sqrt(((first.mean(axis=0) - second.mean(axis=0)) ** 2).mean())
        ratio = self._own[a] - self._mixtures[b].score(self._frames[a]).mean()
        ratio += self._own[b] - self._mixtures[a].score(self._frames[b]).mean()
        rarity = 1 / len(first) + 1 / len(second)
        # The odd one out of many is odd by chance: extremes of n grow with the root of log n.
        choice = np.log(sum(map(len, self._embeddings)) / min(len(first), len(second)))
        chance = max(np.sqrt(rarity), _LEAST_CHANCE) * np.sqrt(max(choice / _ORDINARY_CHOICE, 1.0))
        apart = gap + _RATIO * min(ratio, _MOST_RATIO) - _CHANCE * chance - _THRESHOLD
        return float(apart), float(max(ratio, 0) / rarity)


def _thinned(frames: Float) -> Float:
    return frames[:: -(-len(frames) // _MOST_FRAMES)] if len(frames) else frames
