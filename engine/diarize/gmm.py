"""Gaussian mixtures with diagonal covariances, one per speaker (Reynolds and Rose 1995).

Trained on this recording alone; nothing is shipped. Small, because a speaker may have said little.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

_ITERATIONS: Final = 8
_LEAST_VARIANCE: Final = 0.05  # of cepstra with variance 1
_BLOCK: Final = 8192

Float = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Mixture:
    """``weights`` ``(m,)``, ``means`` and ``variances`` ``(m, dim)``."""

    weights: Float
    means: Float
    variances: Float

    def joint(self, frames: Float) -> Float:
        """Log of weight times density, of each frame in each component ``(n, m)``."""
        precision = 1 / self.variances
        constant = np.log(self.weights) - 0.5 * (
            np.log(2 * np.pi * self.variances) + self.means**2 * precision
        ).sum(axis=1)
        result: Float = frames @ (self.means * precision).T - 0.5 * (frames**2) @ precision.T + constant
        return result

    def score(self, frames: Float) -> Float:
        """Log likelihood of each frame ``(n,)``."""
        joint = self.joint(frames)
        most = joint.max(axis=1)
        result: Float = most + np.log(np.exp(joint - most[:, None]).sum(axis=1))
        return result


def fit(frames: Float, components: int, seed: int = 0) -> Mixture:
    """Maximum likelihood by expectation maximisation from a k-means start. ``frames`` ``(n, dim)``, n > 0."""
    rng = np.random.default_rng(seed)
    components = max(1, min(components, len(frames) // 20))
    means = frames[rng.choice(len(frames), components, replace=False)].copy()
    for _ in range(4):
        nearest = ((means**2).sum(axis=1) - 2 * frames @ means.T).argmin(axis=1)
        for k in np.unique(nearest):
            means[k] = frames[nearest == k].mean(axis=0)
    spread = np.maximum(frames.var(axis=0), _LEAST_VARIANCE)
    mixture = Mixture(
        np.full(components, 1 / components, np.float32),
        means,
        np.tile(spread, (components, 1)).astype(np.float32),
    )
    for _ in range(_ITERATIONS):
        mixture = _step(mixture, frames)
    return mixture


def _step(mixture: Mixture, frames: Float) -> Mixture:
    count = np.full(len(mixture.weights), 1e-2)
    first = np.zeros(mixture.means.shape)
    second = np.zeros(mixture.means.shape)
    for begin in range(0, len(frames), _BLOCK):
        block = frames[begin : begin + _BLOCK]
        joint = mixture.joint(block)
        share = np.exp(joint - joint.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        count += share.sum(axis=0)
        first += share.T @ block
        second += share.T @ block**2
    first += 1e-2 * mixture.means
    second += 1e-2 * (mixture.variances + mixture.means**2)
    means = first / count[:, None]
    variances = np.maximum(second / count[:, None] - means**2, _LEAST_VARIANCE)
    return Mixture(
        (count / count.sum()).astype(np.float32), means.astype(np.float32), variances.astype(np.float32)
    )
