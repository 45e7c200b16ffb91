"""How many people the windows of a recording belong to, and whose each window is.

Distances have an absolute unit here, the recording's own phonetic noise
(:mod:`engine.diarize.statistics`), so that a merge can be judged by itself: two clusters are two people
when their centroids lie further apart than one person's do from minute to minute, plus what chance does
to the centroids of few windows.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.ward import Floats, Labels, Tree, cut, grow
from engine.protocol import SpeakerHint

_BASE: Final = 0.5  # distance of one person's centroids, in phonetic noise per dimension
_CHANCE: Final = 1.4  # times sqrt(1/n + 1/m), for centroids of n and m (overlapping) windows
_SMALLEST: Final = 5.0  # windows, about 3 s of speech: fewer are not a person of their own


def assign(embeddings: npt.NDArray[np.float32], hint: SpeakerHint) -> Labels:
    """Labels ``(num_windows,)`` 0..k-1. k obeys ``hint`` as far as there are windows enough."""
    if not len(embeddings):
        return np.zeros(0, np.int64)
    tree, member = grow(embeddings)
    low = min(hint.minimum or 1, len(tree.points))
    groups = _together(tree, [[node] for node in _branches(tree, None)], hint.maximum)
    if len(groups) < low:
        groups = [[node] for node in _branches(tree, low)]
    labels = cut(tree, low) if len(groups) < low else _labels(tree, groups)
    return labels[member]


def _branches(tree: Tree, wanted: int | None) -> list[int]:
    """Nodes that part the tree at its costliest merges, small side branches dropped on the way.

    With ``wanted`` that many nodes, or fewer if there are not that many branches of a person's size;
    without, parted until no merge below joined two people.
    """
    nodes = [_without_strays(tree, tree.root)]
    while wanted is None or len(nodes) < wanted:
        divisible = [node for node in nodes if _parts(tree, node)]
        if wanted is None:
            divisible = [node for node in divisible if _joins_people(tree, node)]
        if not divisible:
            break
        node = max(divisible)  # nodes are numbered by cost
        nodes.remove(node)
        nodes += _parts(tree, node)
    return nodes


def _parts(tree: Tree, node: int) -> list[int]:
    """The two branches of ``node`` if both are big enough for a person."""
    pair = tree.children(node)
    if pair is None or min(map(tree.weight, pair)) < _SMALLEST:
        return []
    return [_without_strays(tree, child) for child in pair]


def _without_strays(tree: Tree, node: int) -> int:
    """The first node below whose two branches are both big enough, or neither."""
    pair = tree.children(node)
    while pair is not None and min(map(tree.weight, pair)) < _SMALLEST <= max(map(tree.weight, pair)):
        node = max(pair, key=tree.weight)
        pair = tree.children(node)
    return node


def _joins_people(tree: Tree, node: int) -> bool:
    """Whether this merge, or one below it, joined two people."""
    todo = [node]
    while todo:
        parts = _parts(tree, todo.pop())
        if parts and _excess(tree, [parts[0]], [parts[1]]) > 0:
            return True
        todo += parts
    return False


def _together(tree: Tree, groups: list[list[int]], most: int | None) -> list[list[int]]:
    """Groups of nodes, the closest joined while they are not two people, or more than ``most``."""
    groups = list(groups)
    while len(groups) > 1:
        pairs = [(_excess(tree, a, b), i, j) for i, a in enumerate(groups) for j, b in enumerate(groups[:i])]
        excess, i, j = min(pairs)
        if excess > 0 and not (most and len(groups) > most):
            break
        groups[j] = groups[j] + groups.pop(i)
    return groups


def _excess(tree: Tree, first: list[int], second: list[int]) -> float:
    """How much further apart two groups lie than one person's would; positive: two people."""
    weights = [sum(map(tree.weight, group)) for group in (first, second)]
    gap = _centre(tree, first) - _centre(tree, second)
    distance = np.sqrt((gap**2).mean())
    return float(distance - _BASE - _CHANCE * np.sqrt(1 / weights[0] + 1 / weights[1]))


def _centre(tree: Tree, group: list[int]) -> Floats:
    weights = [tree.weight(node) for node in group]
    centre: Floats = np.average([tree.centre(node) for node in group], axis=0, weights=weights)
    return centre


def _labels(tree: Tree, groups: list[list[int]]) -> Labels:
    """Group of each point of the tree; strays go to the nearest."""
    labels = np.full(len(tree.points), -1)
    for label, group in enumerate(groups):
        for node in group:
            labels[tree.members(node)] = label
    stray = labels < 0
    if stray.any():
        centres = np.stack([_centre(tree, group) for group in groups])
        gap = ((tree.points[stray][:, None] - centres[None]) ** 2).sum(axis=2)
        labels[stray] = gap.argmin(axis=1)
    return labels.astype(np.int64)
