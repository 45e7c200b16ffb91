"""How many people the windows of a recording belong to, and whose each window is.

Distances have an absolute unit here, the recording's own phonetic noise
(:mod:`engine.diarize.statistics`), so that a merge can be judged by itself: two clusters are two people
when their centroids lie further apart than one person's do from minute to minute, plus what chance does
to the centroids of few windows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.activity import Mask
from engine.diarize.ward import Floats, Labels, Tree, cut, grow
from engine.protocol import SpeakerHint

BASE: Final = 0.5  # distance of one person's centroids, in phonetic noise per dimension
_CHANCE: Final = 1.4  # times sqrt(1/n + 1/m), for centroids of n and m (overlapping) windows
_SMALLEST: Final = 5.0  # windows, about 3 s of speech: fewer are not a person of their own
_SMALLEST_SHARE: Final = 0.005  # of all windows: in a long recording laughs and coughs find company

_MOST: Final = 24  # people; more are not told apart by these means
_EASIER: Final = (0.0, 0.15, 0.3, 0.5, 0.8)  # taken off the base until there are people enough

Float = npt.NDArray[np.float32]


def assign(embeddings: Float, solid: Mask, hint: SpeakerHint, base: float = BASE) -> Labels:
    """Labels ``(num_windows,)`` 0..k-1. k obeys ``hint`` as far as there are windows enough.

    Clusters are made of the ``solid`` windows ``(num_windows,)``; the others join the nearest. ``base``
    below ``BASE`` divides too much on purpose, for a later look at the sound itself to join.
    """
    if not len(embeddings):
        return np.zeros(0, np.int64)
    founding = embeddings[solid]
    tree, member = grow(founding)
    low = min(hint.minimum or 1, len(tree.points))
    smallest = max(_SMALLEST, _SMALLEST_SHARE * len(founding))
    for less in _EASIER:
        groups = _Division(tree, base - less, smallest).groups(min(hint.maximum or _MOST, max(_MOST, low)))
        if len(groups) >= low:
            break
    labels = cut(tree, low) if len(groups) < low else _labels(tree, groups)
    return _nearest(embeddings, solid, labels[member])


def _nearest(embeddings: Float, solid: Mask, founded: Labels) -> Labels:
    labels = np.empty(len(embeddings), np.int64)
    labels[solid] = founded
    if not solid.all():
        founding = embeddings[solid]
        centres = np.stack([founding[founded == k].mean(axis=0) for k in range(int(founded.max()) + 1)])
        square = (centres**2).sum(axis=1)
        labels[~solid] = (square - 2 * embeddings[~solid] @ centres.T).argmin(axis=1)
    return labels


@dataclass(frozen=True, slots=True)
class _Group:
    points: Labels
    weight: float
    centre: Floats


def _group(tree: Tree, node: int) -> _Group:
    return _Group(tree.members(node), tree.weight(node), tree.centre(node))


def _join(a: _Group, b: _Group) -> _Group:
    weight = a.weight + b.weight
    centre = (a.weight * a.centre + b.weight * b.centre) / weight
    return _Group(np.concatenate([a.points, b.points]), weight, centre)


def _excess(a: _Group, b: _Group, base: float) -> float:
    """How much further apart two groups lie than one person's would; positive: two people."""
    distance = np.sqrt(((a.centre - b.centre) ** 2).mean())
    return float(distance - base - _CHANCE * np.sqrt(1 / a.weight + 1 / b.weight))


@dataclass(frozen=True, slots=True)
class _Division:
    """The tree divided where two people were joined: ``base`` apart, ``smallest`` windows each."""

    tree: Tree
    base: float
    smallest: float

    def groups(self, most: int) -> list[_Group]:
        """The closest joined while they are not two people, or while there are more than ``most``."""
        groups = [_group(self.tree, node) for node in self._branches()]
        while len(groups) > 1:
            excess, i, j = min(
                (_excess(a, b, self.base), i, j)
                for i, a in enumerate(groups)
                for j, b in enumerate(groups[:i])
            )
            if excess > 0 and len(groups) <= most:
                break
            groups[j] = _join(groups[j], groups.pop(i))
        return groups

    def _branches(self) -> list[int]:
        """Nodes below which no merge joined two people, small side branches dropped on the way."""
        todo, nodes = [self._without_strays(self.tree.root)], []
        while todo:
            node = todo.pop()
            if self._joins_people(node):
                todo += self._parts(node)
            else:
                nodes.append(node)
        return nodes

    def _parts(self, node: int) -> list[int]:
        """The two branches of ``node`` if both are big enough for a person."""
        pair = self.tree.children(node)
        if pair is None or min(map(self.tree.weight, pair)) < self.smallest:
            return []
        return [self._without_strays(child) for child in pair]

    def _without_strays(self, node: int) -> int:
        """The first node below whose two branches are both big enough, or neither."""
        tree, pair = self.tree, self.tree.children(node)
        while pair is not None and min(map(tree.weight, pair)) < self.smallest <= max(map(tree.weight, pair)):
            node = max(pair, key=tree.weight)
            pair = tree.children(node)
        return node

    def _joins_people(self, node: int) -> bool:
        """Whether this merge, or one below it, joined two people."""
        todo = [node]
        while todo:
            parts = self._parts(todo.pop())
            if parts and _excess(_group(self.tree, parts[0]), _group(self.tree, parts[1]), self.base) > 0:
                return True
            todo += parts
        return False


def _labels(tree: Tree, groups: list[_Group]) -> Labels:
    """Group of each point of the tree; strays go to the nearest."""
    labels = np.full(len(tree.points), -1)
    for label, group in enumerate(groups):
        labels[group.points] = label
    stray = labels < 0
    if stray.any():
        centres = np.stack([group.centre for group in groups])
        gap = ((tree.points[stray][:, None] - centres[None]) ** 2).sum(axis=2)
        labels[stray] = gap.argmin(axis=1)
    return labels.astype(np.int64)
