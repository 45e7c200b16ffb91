"""Windows of speech to speakers: how many there are, and which window is whose.

Average linkage on cosine similarity finds the groups, spherical k-means with a test for clusters that are
nobody turns them into speakers (figures: ``python -m tests.bench.clustering``). Up to :data:`EXACT` windows
every pair is compared; beyond that, blocks of neighbouring windows are first reduced to a few sub-clusters
each, so that ten hours cost little more than ten times one. Nothing is random.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from engine.diarize.clustering_linkage import Tree, average_linkage
from engine.diarize.clustering_refine import cheapest, fill, refine, somebody, sums, unit_rows
from engine.diarize.clustering_spectral import MOST_POINTS, spectral_labels
from engine.protocol import SpeakerHint

FloatArray = npt.NDArray[np.float32]
LabelArray = npt.NDArray[np.int32]

EXACT: Final = 5000  # windows; about one hour
BLOCK_WINDOWS: Final = 300  # about four minutes
BLOCK_CLUSTERS: Final = 16  # kept of each block: several times as many as talk in four minutes
MOST_CANDIDATES: Final = 128  # largest clusters that may be speakers


@dataclass(frozen=True, slots=True)
class Tuning:
    """What depends on the embedding. The defaults suit neural ones on windows of 1.5 s.

    Attributes:
        threshold: average linkage stops where no two clusters are this similar (mean cosine). Rather
            too high than too low: a speaker in pieces is put together again, two in one are not.
        same: two clusters are one speaker if the cosine between their voices, freed of the noise of
            single windows, is at least this.
        mixed: a cluster is two speakers at once if a mixture of theirs fits it this well.
        smallest: windows that make a speaker; three are about three seconds. Fewer go to whom they are
            most like, unless a hint asks for more speakers: no window is ever left out. Two would find
            people in the laughs and slips of real recordings.
    """

    threshold: float = 0.35
    same: float = 0.7
    mixed: float = 0.85
    smallest: int = 3


@dataclass(frozen=True, slots=True)
class Clusters:
    """Speakers by first appearance.

    Attributes:
        labels: int32 ``(N,)``, 0 … K - 1, each at least once.
        centroids: float32 ``(K, dim)``, unit length.
    """

    labels: LabelArray
    centroids: FloatArray


def cluster(
    embeddings: npt.NDArray[np.floating],
    hint: SpeakerHint | None = None,
    *,
    method: Literal["agglomerative", "spectral"] = "agglomerative",
    tuning: Tuning | None = None,
    exact: int = EXACT,
) -> Clusters:
    """Speakers of the windows, which are in order of time.

    Args:
        embeddings: float ``(N, dim)``, of any length; rows that are not finite count as zero.
        hint: obeyed to the letter, unless it asks for more speakers than there are windows.
        exact: most windows that are compared all with all.
    """
    unit = unit_rows(embeddings)
    if not len(unit):
        return Clusters(np.empty(0, np.int32), np.empty((0, unit.shape[1]), np.float32))
    hint, tuning = hint or SpeakerHint(), tuning or Tuning()
    lower = min(max(hint.minimum or 1, 1), len(unit))
    upper = max(len(unit) if hint.maximum is None else hint.maximum, lower)
    means, sizes = _leaves(unit, exact)
    if method == "spectral":
        centroids = _spectral(means, sizes, lower, upper)
    else:
        centroids = _agglomerated(means, sizes, lower, tuning)
    labels, centroids = _settle(unit, centroids, lower, upper, tuning)
    return _by_appearance(unit, fill(unit, labels, centroids), len(centroids))


def _leaves(unit: FloatArray, exact: int) -> tuple[FloatArray, FloatArray]:
    """What linkage starts from, means and sizes: single windows, or sub-clusters of blocks of them."""
    means, sizes = unit, np.ones(len(unit), dtype=np.float32)
    if len(unit) <= exact:
        return _distinct(means, sizes)
    while len(means) > max(exact, BLOCK_WINDOWS):
        parts = []
        for start in range(0, len(means), BLOCK_WINDOWS):
            mean, size = means[start : start + BLOCK_WINDOWS], sizes[start : start + BLOCK_WINDOWS]
            parts.append(_grouped(mean, size, _block(mean)))
        means = np.concatenate([mean for mean, _ in parts])
        sizes = np.concatenate([size for _, size in parts])
    return _distinct(means, sizes)


def _block(means: FloatArray) -> npt.NDArray[np.int64]:
    """At most :data:`BLOCK_CLUSTERS` clusters of a few hundred rows, where a matrix is the fast way."""
    from scipy.cluster.hierarchy import fcluster, linkage

    if len(means) <= BLOCK_CLUSTERS:
        return np.arange(len(means))
    distances = (1.0 - means @ means.T)[np.triu_indices(len(means), k=1)]
    tree = linkage(np.maximum(distances, 0.0).astype(np.float64), method="average")
    return np.asarray(fcluster(tree, BLOCK_CLUSTERS, criterion="maxclust"), dtype=np.int64) - 1


def _distinct(means: FloatArray, sizes: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Rows that are exactly alike become one: linkage would merge them anyway, slowly."""
    whole = np.ascontiguousarray(means).view(np.dtype((np.void, means.shape[1] * means.itemsize))).ravel()
    _, first, place = np.unique(whole, return_index=True, return_inverse=True)
    if len(first) == len(means):
        return means, sizes
    order = np.argsort(np.argsort(first))  # back to order of time
    return means[np.sort(first)], np.bincount(order[place], weights=sizes).astype(np.float32)


def _grouped(
    means: FloatArray, sizes: FloatArray, groups: npt.NDArray[np.int64]
) -> tuple[FloatArray, FloatArray]:
    """Mean and size of each group."""
    count = int(groups.max()) + 1
    total = np.zeros((count, means.shape[1]), dtype=np.float32)
    np.add.at(total, groups, means * sizes[:, None])
    size = np.bincount(groups, weights=sizes, minlength=count).astype(np.float32)
    return total / size[:, None], size


def _agglomerated(means: FloatArray, sizes: FloatArray, lower: int, tuning: Tuning) -> FloatArray:
    """Centroids of those clusters of average linkage that may be speakers; at least ``lower``."""
    smallest = _smallest(tuning, sizes)
    tree = average_linkage(means, sizes, stop=tuning.threshold)
    mean, size = _grouped(means, sizes, tree.cut(_merges(tree, sizes, smallest, lower)))
    order = np.argsort(-size, kind="stable")
    large = int(np.count_nonzero(size >= smallest))
    order = order[: max(min(large, MOST_CANDIDATES), lower)]
    return unit_rows(mean[np.sort(order)])


def _merges(tree: Tree, sizes: FloatArray, smallest: int, lower: int) -> int:
    """How many merges to make: all, unless they leave fewer than ``lower`` clusters that are large enough.

    Then the last point with twice as many, of which the best will be kept; else the one with most.
    """
    size = sizes.copy()
    large = int(np.count_nonzero(size >= smallest))
    counts = [large]
    for kept, swallowed in tree.pairs.tolist():
        large -= int(size[kept] >= smallest) + int(size[swallowed] >= smallest)
        size[kept] += size[swallowed]
        large += int(size[kept] >= smallest)
        counts.append(large)
    if counts[-1] >= lower:
        return len(tree.pairs)
    enough = [merges for merges, count in enumerate(counts) if count >= 2 * lower]
    return enough[-1] if enough else int(np.argmax(counts)) if max(counts) >= lower else 0


def _spectral(means: FloatArray, sizes: FloatArray, lower: int, upper: int) -> FloatArray:
    """Centroids by spectral clustering of the windows, or of some 500 sub-clusters of them."""
    if len(means) > MOST_POINTS:
        tree = average_linkage(means, sizes, least=MOST_POINTS)
        means, sizes = _grouped(means, sizes, tree.cut(len(tree.pairs)))
    labels = spectral_labels(unit_rows(means), min(lower, len(means)), upper)
    groups = np.unique(labels, return_inverse=True)[1].astype(np.int64)
    return unit_rows(_grouped(means, sizes, groups)[0])


def _settle(
    unit: FloatArray, centroids: FloatArray, lower: int, upper: int, tuning: Tuning
) -> tuple[LabelArray, FloatArray]:
    """Refines the centroids and removes those that are nobody, down to a number the hint allows."""
    smallest = _smallest(tuning, np.ones(len(unit), dtype=np.float32))
    missing = lower - len(centroids)  # only where windows are exactly alike
    if missing > 0:
        centroids = np.concatenate([centroids, np.repeat(centroids[:1], missing, axis=0)])
    labels, centroids = refine(unit, centroids)
    while len(centroids) > lower:
        people = somebody(unit, labels, len(centroids), smallest, tuning.same, tuning.mixed)
        if len(people) == len(centroids):
            break
        if len(people) < lower:
            people = np.delete(np.arange(len(centroids)), cheapest(unit, labels, centroids))
        labels, centroids = refine(unit, centroids[np.sort(people)])
    while len(centroids) > upper:
        centroids = np.delete(centroids, cheapest(unit, labels, centroids), axis=0)
        labels, centroids = refine(unit, centroids)
    return labels, centroids


def _smallest(tuning: Tuning, sizes: FloatArray) -> int:
    """In a very short recording a speaker may have fewer windows than usual, but not one."""
    return int(min(tuning.smallest, max(2, sizes.sum() // 10)))


def _by_appearance(unit: FloatArray, labels: LabelArray, count: int) -> Clusters:
    first = np.full(count, len(labels))
    np.minimum.at(first, labels, np.arange(len(labels)))
    order = np.argsort(first, kind="stable")
    place = np.argsort(order).astype(np.int32)
    ordered: LabelArray = place[labels]
    centroids = unit_rows(sums(unit, ordered, count))
    centroids[~centroids.any(axis=1), 0] = 1.0  # silence has no direction; a centroid must have one
    return Clusters(ordered, centroids)
