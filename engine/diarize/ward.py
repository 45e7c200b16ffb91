"""Agglomerative clustering by Ward's criterion (1963): always merge what adds least scatter.

Exact up to ``_EXACT`` points. Beyond, blocks of consecutive points are first reduced to weighted
centroids (as BIRCH does; Zhang, Ramakrishnan and Livny 1996), so that the cost grows linearly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

_EXACT: Final = 1500
_REDUCTION: Final = 6

Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]
Merges = npt.NDArray[np.float64]  # (n - 1, 4): node, node, added scatter, weight; as scipy's linkage


@dataclass(frozen=True, slots=True)
class Tree:
    """The merges of weighted points. Node i < n is point i, node n + j what merge j made.

    Attributes:
        points: float64 ``(n, dim)``.
        weights: float64 ``(n,)``, how many windows each stands for.
        merges: see ``Merges``; costs grow from row to row.
    """

    points: Floats
    weights: Floats
    merges: Merges

    @property
    def root(self) -> int:
        return 2 * len(self.points) - 2

    def children(self, node: int) -> tuple[int, int] | None:
        """The two nodes that were merged into ``node``; None for a point."""
        step = node - len(self.points)
        return None if step < 0 else (int(self.merges[step, 0]), int(self.merges[step, 1]))

    def weight(self, node: int) -> float:
        step = node - len(self.points)
        return float(self.weights[node] if step < 0 else self.merges[step, 3])

    def members(self, node: int) -> Labels:
        """The points below ``node``, in ascending order."""
        todo, found = [node], []
        while todo:
            pair = self.children(todo[-1])
            last = todo.pop()
            if pair is None:
                found.append(last)
            else:
                todo += pair
        return np.sort(np.array(found, np.int64))

    def centre(self, node: int) -> Floats:
        members = self.members(node)
        centre: Floats = np.average(self.points[members], axis=0, weights=self.weights[members])
        return centre


def grow(points: npt.NDArray[np.float32]) -> tuple[Tree, Labels]:
    """The tree over ``points`` ``(n, dim)``, n > 0, and which point of the tree each of them became."""
    centroids, weights, member = _reduced(points.astype(np.float64))
    return Tree(centroids, weights, _agglomerate(centroids, weights)), member


def cut(tree: Tree, wanted: int) -> Labels:
    """Labels ``(n,)`` of the tree's points in the ``wanted`` clusters that the last merges joined."""
    return _cut(tree.merges, len(tree.points), wanted)


def _reduced(
    points: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], Labels]:
    """At most ``_EXACT`` weighted centroids, and which of them each point belongs to."""
    centroids, weights, member = points, np.ones(len(points)), np.arange(len(points))
    while len(centroids) > _EXACT:
        size = _EXACT // 3
        new_centroids, new_weights, step = [], [], np.empty(len(centroids), np.int64)
        made = 0
        for begin in range(0, len(centroids), size):
            block, weight = centroids[begin : begin + size], weights[begin : begin + size]
            labels = _cut(_agglomerate(block, weight), len(block), max(len(block) // _REDUCTION, 1))
            count = int(labels.max()) + 1
            total = np.bincount(labels, weight, count)
            sums = np.zeros((count, block.shape[1]))
            np.add.at(sums, labels, block * weight[:, None])
            new_centroids.append(sums / total[:, None])
            new_weights.append(total)
            step[begin : begin + size] = labels + made
            made += count
        centroids, weights = np.concatenate(new_centroids), np.concatenate(new_weights)
        member = step[member]
    return centroids, weights, member


def _agglomerate(points: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]) -> Merges:
    """Weighted Ward clustering; one row per merge: the two nodes, added scatter, weight of the union."""
    count = len(points)
    centre, weight = points.copy(), weights.astype(np.float64).copy()
    square = (centre**2).sum(axis=1)
    cost = square[:, None] + square[None] - 2 * centre @ centre.T
    cost *= weight[:, None] * weight[None] / (weight[:, None] + weight[None])
    np.fill_diagonal(cost, np.inf)
    nearest, best = cost.argmin(axis=1), cost.min(axis=1)
    node = np.arange(count)
    merges = np.empty((max(count - 1, 0), 4))
    for step in range(count - 1):
        a = int(best.argmin())
        b = int(nearest[a])
        total = weight[a] + weight[b]
        merges[step] = node[a], node[b], best[a], total
        centre[a] = (weight[a] * centre[a] + weight[b] * centre[b]) / total
        weight[a] = total
        node[a] = count + step
        best[b] = np.inf
        cost[b] = cost[:, b] = np.inf
        alive = best < np.inf
        alive[a] = False
        row = np.full(count, np.inf)
        gap = ((centre[alive] - centre[a]) ** 2).sum(axis=1)
        row[alive] = gap * weight[alive] * total / (weight[alive] + total)
        cost[a] = cost[:, a] = row
        nearest[a], best[a] = row.argmin(), row.min()
        # Ward's costs never shrink by a merge, so only rows that pointed at a or b can change for worse,
        # and only the new cluster can have come nearer.
        closer = alive & (row < best)
        nearest[closer], best[closer] = a, row[closer]
        stale = np.flatnonzero(alive & ~closer & ((nearest == a) | (nearest == b)))
        if len(stale):
            nearest[stale], best[stale] = cost[stale].argmin(axis=1), cost[stale].min(axis=1)
        if step == count - 2:
            break
    return merges


def _cut(merges: Merges, count: int, wanted: int) -> Labels:
    """The ``wanted`` clusters that the last merges joined."""
    parent = np.arange(2 * count - 1)
    for step, (a, b, _, _) in enumerate(merges[: count - wanted]):
        parent[int(a)] = parent[int(b)] = count + step
    for node in range(len(parent) - 1, -1, -1):
        parent[node] = parent[parent[node]]
    return np.unique(parent[:count], return_inverse=True)[1].astype(np.int64)
