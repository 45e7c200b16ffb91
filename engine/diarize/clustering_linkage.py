"""Average linkage on cosine similarity, without a distance matrix.

The mean similarity between two clusters of unit vectors is the dot product of their mean vectors, so a
cluster is one vector and its size, and memory grows with N instead of N². All pairs that are each other's
nearest neighbour are merged in the same round; average linkage is reducible, so the tree is the one that
merging the best pair first gives (Bruynooghe 1978; Murtagh 1983; at scale: Sumengen et al. 2021, "Scaling
Hierarchical Agglomerative Clustering to Billion-sized Datasets", arXiv 2105.11653).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]

BLOCK: Final = 512  # rows compared at once: bounds memory
BLOCK_NUMBERS: Final = 1 << 21  # and so does this many similarities at once (8 MB)


@dataclass(frozen=True, slots=True)
class Tree:
    """Merges, best first. Leaves are 0 … ``num_leaves - 1``; a merge keeps the lower of its two names.

    Attributes:
        num_leaves: how many there were.
        pairs: int64 ``(num_merges, 2)``, kept name and the name it swallowed.
        similarities: float32 ``(num_merges,)``, mean cosine between the two.
    """

    num_leaves: int
    pairs: IntArray
    similarities: FloatArray

    def cut(self, num_merges: int) -> IntArray:
        """The cluster of each leaf after that many merges, numbered from 0: int64 ``(num_leaves,)``."""
        name = np.arange(self.num_leaves)
        # Swallowed names point to keepers; going backwards, every keeper is already final.
        for kept, swallowed in self.pairs[:num_merges][::-1].tolist():
            name[swallowed] = name[kept]
        return np.unique(name, return_inverse=True)[1].astype(np.int64)

    def above(self, threshold: float) -> int:
        """How many merges are at least this similar."""
        return int(np.count_nonzero(self.similarities >= threshold))


def average_linkage(means: FloatArray, sizes: FloatArray, stop: float = -2.0, least: int = 1) -> Tree:
    """The tree of merges down to ``least`` clusters, or until no two are as similar as ``stop``.

    Args:
        means: float32 ``(num_leaves, dim)``, mean of the unit vectors in each leaf; no two rows exactly
            alike if there are thousands (ties leave one merge per round).
        sizes: float32 ``(num_leaves,)``, how many vectors each leaf stands for.
    """
    living = _Living(means, sizes)
    pairs: list[IntArray] = []
    similarities: list[FloatArray] = []
    while len(living.mean) > max(least, 1):
        pair, similarity = living.merge(stop)
        if not len(pair):
            break
        pairs.append(pair)
        similarities.append(similarity)
    if not pairs:
        return Tree(len(means), np.empty((0, 2), np.int64), np.empty(0, np.float32))
    joined, alike = np.concatenate(pairs), np.concatenate(similarities)
    order = np.argsort(-alike, kind="stable")  # stable: a cluster is made before it is merged on
    order = order[: len(means) - max(least, 1)]  # the last round may have gone too far
    return Tree(len(means), joined[order], alike[order])


class _Living:
    """The clusters that are left, each with its nearest other one."""

    def __init__(self, means: FloatArray, sizes: FloatArray) -> None:
        self.mean = means.astype(np.float32)
        self.size = sizes.astype(np.float32)
        self.name = np.arange(len(means))
        self.near = np.zeros(len(means), dtype=np.int64)
        self.like = np.zeros(len(means), dtype=np.float32)
        self.height = np.full(len(means), np.inf, dtype=np.float32)
        self.stale = np.arange(len(means))

    def merge(self, stop: float) -> tuple[IntArray, FloatArray]:
        """Merges all pairs of mutual neighbours; their names and similarities, none when it is over."""
        self._search()
        here = np.arange(len(self.mean))
        first = np.flatnonzero((self.near[self.near] == here) & (here < self.near) & (self.like >= stop))
        second = self.near[first]
        # Rounding must not let a merge look better than those it is made of.
        alike = np.minimum(np.minimum(self.like[first], self.height[first]), self.height[second])
        pair = np.stack([self.name[first], self.name[second]], axis=1)
        total = self.size[first] + self.size[second]
        weight = (self.size[second] / total)[:, None]
        self.mean[first] += weight * (self.mean[second] - self.mean[first])
        self.size[first] = total
        self.height[first] = alike
        self._drop(first, second)
        return pair, alike

    def _search(self) -> None:
        """Finds the nearest other cluster of each that has lost its own."""
        rows = max(1, min(BLOCK, BLOCK_NUMBERS // len(self.mean)))
        for start in range(0, len(self.stale), rows):
            part = self.stale[start : start + rows]
            similar = self.mean[part] @ self.mean.T
            here = np.arange(len(part))
            similar[here, part] = -np.inf
            self.near[part] = similar.argmax(axis=1)
            self.like[part] = similar[here, self.near[part]]

    def _drop(self, first: IntArray, second: IntArray) -> None:
        """Removes the swallowed. Who was nearest to a merged cluster must search again; for all others
        no merged cluster can have come nearer than its parts were."""
        changed = np.zeros(len(self.mean), dtype=bool)
        changed[first] = changed[second] = True
        changed |= changed[self.near]
        keep = np.ones(len(self.mean), dtype=bool)
        keep[second] = False
        place = np.cumsum(keep) - 1
        self.near = place[self.near][keep]
        self.mean, self.size, self.name = self.mean[keep], self.size[keep], self.name[keep]
        self.like, self.height = self.like[keep], self.height[keep]
        self.stale = np.flatnonzero(changed[keep])
