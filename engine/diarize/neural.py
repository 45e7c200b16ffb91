"""Diarization with a neural embedding: what all such models share once they turn windows into vectors.

Windows over the speech, embedded in batches (one at a time costs several times as much), clustered into
speakers, and laid out as turns; two at once where a segmentation model says so. The heavy part is behind
:class:`Embedder`. Audio is read as it is needed, so ten hours take no more memory than ten minutes beside
the embeddings themselves (3.7 MB an hour at 192 numbers each).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.diarize.activity_frames import Activity
from engine.diarize.clustering import Tuning
from engine.diarize.clustering_refine import unit_rows
from engine.diarize.grouping import Grouping, arrays_kept, group
from engine.diarize.levels import trimmed
from engine.diarize.windows import BASE, Bounds, Scale, read, windows
from engine.progress import Report
from engine.protocol import SpeakerHint
from engine.stages import AudioArray, Diarization, Samples, Span
from engine.units import SAMPLE_RATE

Floats = npt.NDArray[np.float32]

_EMBEDDING_SHARE = 0.9  # of the time, where a segmentation model runs too


class Embedder(Protocol):
    """A network that hears voices.

    Attributes:
        dim: numbers in an embedding.
        at_once: windows it wants in one call.
        scales: windows it is to be asked about; the first is that of the clustering.
    """

    dim: int
    at_once: int
    scales: tuple[Scale, ...]

    def embed(self, sounds: AudioArray) -> Floats:
        """Embeddings of windows of one length.

        Args:
            sounds: float32 ``(num_windows, num_samples)``, mono at 16 kHz.

        Returns:
            float32 ``(num_windows, dim)``, of any length.

        Raises:
            OutOfMemory, DeviceFailed.
        """


class Segmenter(Protocol):
    """A network that hears how many speak."""

    def activity(self, samples: Samples, spans: Sequence[Span], report: Report) -> Activity:
        """Frames of the whole track; nobody speaks outside the spans."""


@dataclass(frozen=True, slots=True)
class NeuralDiarizer:
    """Implements :class:`engine.stages.Diarizer` around an embedder."""

    embedder: Embedder
    tuning: Tuning
    segmenter: Segmenter | None = None

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """See :class:`engine.stages.Diarizer`. Without speech there are no turns and no speakers."""
        total = max(len(samples) / SAMPLE_RATE, 1e-3)
        share = _EMBEDDING_SHARE if self.segmenter else 1.0

        def embedded(done: float, whole: float) -> None:
            report(total * share * done / max(whole, 1e-3), total)

        def heard(done: float, whole: float) -> None:
            report(total * (share + (1 - share) * done / max(whole, 1e-3)), total)

        spans = trimmed(samples, spans)
        bounds = windows(spans, BASE)
        embeddings = embed(self.embedder, samples, spans, bounds, embedded)
        activity = self.segmenter.activity(samples, spans, heard) if self.segmenter else None
        found = group(Grouping(embeddings, bounds, spans, self.tuning, activity), hint)
        kept = arrays_kept(self.tuning, spans, activity) | found.kept()
        report(total, total)
        return Diarization(found.turns, embeddings, bounds, found.centroids, kept)


def embed(
    embedder: Embedder, samples: Samples, spans: Sequence[Span], bounds: Bounds, report: Report
) -> Floats:
    """Unit embeddings ``(num_windows, dim)`` of the windows ``bounds``, over all scales of the embedder.

    Where there are more scales than the first, each window takes the mean of its own embedding and of that
    of the nearest window of each other scale. It stays in the space of the single scale, so voices can be
    compared between a computer that has the time for more and one that has not.
    """
    others = [windows(spans, scale) for scale in embedder.scales[1:]]
    number = len(bounds) + sum(map(len, others))
    counted = _Counted(report, number)
    result = _one_scale(embedder, samples, bounds, embedder.scales[0], counted)
    total = result.copy()
    for scale, other in zip(embedder.scales[1:], others, strict=True):
        vectors = _one_scale(embedder, samples, other, scale, counted)
        total += vectors[_nearest(bounds, other)]
    return unit_rows(total)


def _one_scale(
    embedder: Embedder, samples: Samples, bounds: Bounds, scale: Scale, counted: _Counted
) -> Floats:
    result = np.zeros((len(bounds), embedder.dim), dtype=np.float32)
    for start in range(0, len(bounds), embedder.at_once):
        part = bounds[start : start + embedder.at_once]
        for sounds, places in read(samples, part, scale):
            result[start + places] = embedder.embed(sounds)
        counted.add(len(part))
    return unit_rows(result)


def _nearest(bounds: Bounds, other: Bounds) -> npt.NDArray[np.int64]:
    """For each window the one of another scale whose middle is nearest."""
    here, there = bounds.mean(axis=1, dtype=np.float64), other.mean(axis=1, dtype=np.float64)
    right = np.searchsorted(there, here).clip(max=len(there) - 1)
    left = np.maximum(right - 1, 0)
    nearest: npt.NDArray[np.int64] = np.where(here - there[left] <= there[right] - here, left, right)
    return nearest


class _Counted:
    """Windows done, reported."""

    def __init__(self, report: Report, total: int) -> None:
        self._report, self._total, self._done = report, total, 0

    def add(self, number: int) -> None:
        self._done += number
        self._report(self._done, self._total)
