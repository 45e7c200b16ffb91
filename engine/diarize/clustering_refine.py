"""From a first guess at the speakers to centroids that explain every window.

Spherical k-means on the windows (Dhillon & Modha 2001), and a test for clusters that are nobody: pieces of
one speaker, and the mixed windows of two who talk at once.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
LabelArray = npt.NDArray[np.int32]

ROUNDS: Final = 12  # of k-means; later ones move under 0.1 % of windows
ROWS: Final = 4096  # at a time: bounds memory
_SMALL: Final = 1e-12


def unit_rows(rows: npt.NDArray[np.floating]) -> FloatArray:
    """A copy with rows of length one; rows that are zero or not finite become zero."""
    unit = np.array(rows, dtype=np.float32)
    length = np.sqrt(np.einsum("ij,ij->i", unit, unit, dtype=np.float64))
    good = np.isfinite(length) & (length > _SMALL)
    unit[~good] = 0.0
    unit /= np.where(good, length, 1.0).astype(np.float32)[:, None]
    return unit


def sums(unit: FloatArray, labels: LabelArray, count: int) -> npt.NDArray[np.float64]:
    """Sum of the rows under each label: ``(count, dim)``."""
    total = np.zeros((count, unit.shape[1]))
    for start in range(0, len(unit), ROWS):
        part = labels[start : start + ROWS]
        one_hot = (part[None, :] == np.arange(count)[:, None]).astype(np.float32)
        total += one_hot @ unit[start : start + ROWS]
    return total


def nearest(unit: FloatArray, centroids: FloatArray) -> LabelArray:
    """The most similar centroid of each row: int32 ``(N,)``."""
    labels = np.empty(len(unit), dtype=np.int32)
    for start in range(0, len(unit), ROWS):
        labels[start : start + ROWS] = (unit[start : start + ROWS] @ centroids.T).argmax(axis=1)
    return labels


def refine(unit: FloatArray, centroids: FloatArray, rounds: int = ROUNDS) -> tuple[LabelArray, FloatArray]:
    """Labels and centroids by spherical k-means from ``centroids``. Clusters may end up empty."""
    labels = nearest(unit, centroids)
    for _ in range(rounds):
        moved = sums(unit, labels, len(centroids))
        empty = ~moved.any(axis=1)
        moved[empty] = centroids[empty]
        centroids = unit_rows(moved)
        before, labels = labels, nearest(unit, centroids)
        if np.array_equal(before, labels):
            break
    return labels, centroids


def somebody(
    unit: FloatArray, labels: LabelArray, count: int, smallest: int, same: float, mixed: float
) -> npt.NDArray[np.int64]:
    """The clusters that are people, largest first: indexes below ``count``.

    Windows are noisy, so cosines between centroids depend on how many windows stand behind them. The mean
    similarity between two clusters over the mean similarity within them does not: it estimates the cosine
    between the two true voices. Going from the largest cluster down, one is nobody if that cosine with a
    larger one is at least ``same``, or with the best mixture of two larger ones at least ``mixed``, or if
    it has fewer than ``smallest`` windows. The largest always stays. A few windows say little about a
    voice, so for small clusters both limits are lowered by the cosine expected between the mean of so many
    windows and the voice behind them.
    """
    size = np.bincount(labels, minlength=count).astype(np.float64)
    total = sums(unit, labels, count)
    mean = total / np.maximum(size, 1)[:, None]
    within = ((total**2).sum(axis=1) - size) / np.maximum(size * (size - 1), 1)
    usual = np.average(within, weights=size) if size.any() else 1.0
    spread = np.sqrt(np.maximum(within, 0.3 * max(usual, 1e-3)))  # few windows can look wild by chance
    voices = mean @ mean.T / np.outer(spread, spread)
    usual = min(max(float(usual), 1e-3), 1.0)
    certain = np.sqrt(size * usual / np.maximum(size * usual + 1 - usual, _SMALL))
    people: list[int] = []
    for cluster in np.argsort(-size, kind="stable").tolist():
        if people and size[cluster] < smallest:
            break
        sure = float(certain[cluster])
        if not people or not _explained(voices[cluster], voices, np.array(people), same * sure, mixed * sure):
            people.append(cluster)
    return np.array(people, dtype=np.int64)


def _explained(
    cluster: npt.NDArray[np.float64],
    voices: npt.NDArray[np.float64],
    people: npt.NDArray[np.int64],
    same: float,
    mixed: float,
) -> bool:
    likeness = cluster[people]
    if likeness.max() >= same:
        return True
    first, second = np.triu_indices(len(people), k=1)
    between = np.clip(voices[people[first], people[second]], -0.95, 0.95)
    # Least squares on two unit vectors, in closed form; only true mixtures (both shares positive) count.
    share_1 = (likeness[first] - between * likeness[second]) / (1 - between**2)
    share_2 = (likeness[second] - between * likeness[first]) / (1 - between**2)
    fit = share_1 * likeness[first] + share_2 * likeness[second]
    return bool(((share_1 > 0.2) & (share_2 > 0.2) & (fit >= mixed**2)).any())


def cheapest(unit: FloatArray, labels: LabelArray, centroids: FloatArray) -> int:
    """The cluster whose windows lose the least similarity when they go to their next best centroid."""
    loss = np.zeros(len(centroids))
    for start in range(0, len(unit), ROWS):
        part = labels[start : start + ROWS]
        likeness = unit[start : start + ROWS] @ centroids.T
        here = np.arange(len(part))
        own = likeness[here, part]
        likeness[here, part] = -np.inf
        np.add.at(loss, part, own - likeness.max(axis=1))
    return int(loss.argmin())


def fill(unit: FloatArray, labels: LabelArray, centroids: FloatArray) -> LabelArray:
    """Gives every empty cluster the window that fits worst where it is; N must be at least their number."""
    size = np.bincount(labels, minlength=len(centroids))
    empty = np.flatnonzero(size == 0).tolist()
    if not empty:
        return labels
    labels = labels.copy()
    own = np.einsum("ij,ij->i", unit, centroids[labels])
    for window in np.argsort(own, kind="stable").tolist():
        if not empty:
            break
        if size[labels[window]] > 1:
            size[labels[window]] -= 1
            labels[window] = empty.pop(0)
            size[labels[window]] = 1
    return labels
