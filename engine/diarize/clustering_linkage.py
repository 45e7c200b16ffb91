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


def average_linkage(
    means: FloatArray, sizes: FloatArray, stop: float = -2.0, least: int = 1
) -> Tree:
    """The tree of merges down to ``least`` clusters, or until none is as similar as ``stop``.

    Args:
        means: float32 ``(num_leaves, dim)``, mean of the unit vectors in each leaf.
        sizes: float32 ``(num_leaves,)``, how many those are.
    """
    mean = means.copy()
    size = sizes.astype(np.float32)
    names = np.arange(len(mean))  # of the living, by position
    near = np.full(len(mean), -1)
    like = np.full(len(mean), -np.inf, dtype=np.float32)
    stale = np.arange(len(mean))
    pairs: list[IntArray] = []
    similarities: list[FloatArray] = []
    while len(mean) > max(least, 1):
        _nearest(mean, stale, near, like)
        first = np.flatnonzero((near[near] == np.arange(len(mean))) & (np.arange(len(mean)) < near))
        first = first[like[first] >= stop]
        if not len(first):
            break
        second = near[first]
        total = size[first] + size[second]
        mean[first] = (mean[first] * size[first, None] + mean[second] * size[second, None]) / total[:, None]
        size[first] = total
        pairs.append(np.stack([names[first], names[second]], axis=1))
        similarities.append(like[first])
        mean, size, names, near, like, stale = _compact(mean, size, names, near, like, first, second)
    if not pairs:
        return Tree(len(means), np.empty((0, 2), np.int64), np.empty(0, np.float32))
    joined, alike = np.concatenate(pairs), np.concatenate(similarities)
    order = np.argsort(-alike, kind="stable")  # stable: a cluster is made before it is merged on
    keep = max(len(means) - max(least, 1), 0)
    return Tree(len(means), joined[order][:keep], alike[order][:keep])


def _nearest(mean: FloatArray, stale: IntArray, near: IntArray, like: FloatArray) -> None:
    """Finds, in place, the nearest other cluster of each row in ``stale``."""
    rows = max(1, min(BLOCK, BLOCK_NUMBERS // len(mean)))
    for start in range(0, len(stale), rows):
        part = stale[start : start + rows]
        similar = mean[part] @ mean.T
        here = np.arange(len(part))
        similar[here, part] = -np.inf
        near[part] = similar.argmax(axis=1)
        like[part] = similar[here, near[part]]


def _compact(mean, size, names, near, like, first, second):
    keep = np.ones(len(mean), dtype=bool)
    keep[second] = False
    changed = np.zeros(len(mean), dtype=bool)
    changed[first] = True
    changed[second] = True
    changed |= changed[near]
    place = np.cumsum(keep) - 1
    near = place[near]
    return mean[keep], size[keep], names[keep], near[keep], like[keep], np.flatnonzero(changed[keep])
