"""Spectral clustering that tunes itself.

NME-SC: Park, Han, Kumar, Narayanan 2020, "Auto-Tuning Spectral Clustering for Speaker Diarization Using
Normalized Maximum Eigengap" (IEEE SPL 27, arXiv 2003.02405). Each row of the affinity keeps its ``p`` best
neighbours; the ``p`` with the smallest ratio of ``p`` to the (normalised) largest gap between Laplacian
eigenvalues is taken, and the place of that gap is the number of speakers. Rows are assigned by pivoted QR
(Damle, Minden, Ying 2019, "Simple, direct and efficient multi-way spectral clustering"), which, unlike
k-means, draws no random numbers.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]

MOST_POINTS: Final = 320  # eigenvalues cost the cube of this
MOST_SPEAKERS: Final = 20
MOST_NEIGHBOURS: Final = 0.25  # of all points, as in the paper
TRIES: Final = 10  # values of p


def spectral_labels(points: FloatArray, lower: int, upper: int) -> IntArray:
    """Between ``lower`` and ``upper`` clusters: int64 ``(num_points,)``, numbered from 0.

    Args:
        points: float32 ``(num_points, dim)``, unit length, at most some :data:`MOST_POINTS`.
        lower: at most ``num_points``.
        upper: at least ``lower``.
    """
    from scipy.linalg import eigh, qr, svd

    number = len(points)
    most = min(upper, max(MOST_SPEAKERS, lower), number)
    if number <= 2 or most <= 1:
        return np.arange(number) if lower >= number else np.zeros(number, dtype=np.int64)
    order = np.argsort(-(points @ points.T), axis=1, kind="stable")
    best_ratio, count, laplacian = np.inf, lower, np.eye(number)
    for neighbours in _tries(number):
        candidate = _laplacian(order, neighbours)
        values = np.linalg.eigvalsh(candidate)
        gaps = np.diff(values[: most + 1])
        gaps[: lower - 1] = -np.inf
        place = int(gaps.argmax()) if len(gaps) else lower - 1
        ratio = (neighbours / number) / max(gaps[place] / max(values[-1], 1e-10), 1e-10)
        if ratio < best_ratio:
            best_ratio, count, laplacian = ratio, place + 1, candidate
    if count == 1:
        return np.zeros(number, dtype=np.int64)
    vectors = eigh(laplacian, subset_by_index=[0, count - 1])[1]
    pivots = qr(vectors.T, mode="r", pivoting=True)[1][:count]
    left, _, right = svd(vectors[pivots].T)
    labels: IntArray = np.abs(vectors @ left @ right).argmax(axis=1).astype(np.int64)
    return labels


def _tries(number: int) -> list[int]:
    most = max(2, int(number * MOST_NEIGHBOURS))
    return sorted({round(p) for p in np.geomspace(2, most, TRIES)})


def _laplacian(order: IntArray, neighbours: int) -> npt.NDArray[np.float64]:
    near = np.zeros(order.shape)
    np.put_along_axis(near, order[:, : neighbours + 1], 1.0, axis=1)
    near = (near + near.T) / 2
    np.fill_diagonal(near, 0.0)
    laplacian: npt.NDArray[np.float64] = np.diag(near.sum(axis=1)) - near
    return laplacian
