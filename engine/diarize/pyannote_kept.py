"""What is kept of a pyannote run, so that another speaker count needs neither audio nor torch.

Its embeddings belong to a voice of a window of ten seconds, in which others speak too. Of each voice that
speaks alone for a while its embedding is kept, as that of half a second in the middle of the longest such
while; so whoever compares voices (:mod:`engine.align_voices`) or groups them again
(:mod:`engine.diarize.regroup`) finds a voice where it speaks. What the segmentation model said goes into
:class:`~engine.diarize.activity_frames.Activity`. Windows follow one another by a second; every second one
is kept, which makes 2.5 MB an hour in all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from engine.diarize.activity_frames import MOST_AT_ONCE, RATE, Activity, runs
from engine.diarize.clustering import Tuning
from engine.diarize.grouping import arrays_kept
from engine.stages import Span

Floats = npt.NDArray[np.float32]

HALF: Final = 0.25  # s; half of what a kept embedding stands for
ALONE: Final = 0.5  # s; a voice that is never alone for so long is not kept
APART: Final = 2.0  # s between windows that are kept


@dataclass(frozen=True, slots=True)
class Heard:
    """Embeddings ``(num_voices, dim)``, when each speaks ``(num_voices, 2)`` in order of time, and the
    frames; without ``activity`` nobody spoke."""

    embeddings: Floats
    windows: Floats
    activity: Activity | None

    def arrays(self, spans: Sequence[Span]) -> dict[str, npt.NDArray[Any]]:
        """For :attr:`engine.stages.Diarization.kept`."""
        return arrays_kept(Tuning(), spans, self.activity)

    @classmethod
    def of(cls, artifacts: Mapping[str, Any], frames: Any, dim: int, duration: float) -> Self:
        """Out of what the pipeline's hook was given.

        Args:
            artifacts: ``segmentation``, a ``SlidingWindowFeature`` ``(num_windows, num_frames, num_voices)``;
                ``speaker_counting``, the numbers of one ``(all_frames, 1)``; ``embeddings`` ``(num_windows,
                num_voices, dim)``, absent when nobody speaks.
            frames: ``SlidingWindow`` of the model's frames.
            dim: numbers in an embedding.
            duration: of the recording, in seconds.
        """
        if "embeddings" not in artifacts:
            return cls(np.zeros((0, dim), np.float32), np.zeros((0, 2), np.float32), None)
        segmentation = artifacts["segmentation"]
        window = segmentation.sliding_window
        every = max(1, round(APART / window.step))
        speaks = np.asarray(segmentation.data)[::every] > 0.5  # (windows, frames, voices)
        embeddings = np.asarray(artifacts["embeddings"], np.float32)[::every]
        first = frames.start + frames.duration / 2  # middle of a window's first frame, in seconds
        found = []
        alone = speaks & (speaks.sum(axis=2, keepdims=True) == 1)
        for number, voice in zip(*np.nonzero(alone.any(axis=1)), strict=True):
            stretches = runs(alone[number, :, voice])
            start, after = stretches[np.argmax(stretches[:, 1] - stretches[:, 0])]
            middle = (
                window.start + number * every * window.step + first + (start + after - 1) / 2 * frames.step
            )
            if (after - start) * frames.step >= ALONE and middle < duration:
                found.append((middle, number, voice))
        order = np.array(sorted(found)).reshape(-1, 3)
        middles, numbers, voices = order[:, 0], order[:, 1].astype(int), order[:, 2].astype(int)
        vectors = embeddings[numbers, voices]
        good = np.isfinite(vectors).all(axis=1)
        length = np.maximum(np.linalg.norm(vectors[good], axis=1, keepdims=True), 1e-12)
        bounds = np.stack([middles - HALF, middles + HALF], axis=1)[good].clip(0.0, duration)
        activity = _activity(artifacts["speaker_counting"], speaks, frames, window.step * every, duration)
        return cls((vectors[good] / length).astype(np.float32), bounds.astype(np.float32), activity)


def _activity(counts: Any, speaks: Any, frames: Any, step: float, duration: float) -> Activity:
    """On :data:`RATE` frames a second, of which each takes what the nearest frame of the model says."""
    first = frames.start + frames.duration / 2

    def nearest(number: int, limit: int) -> npt.NDArray[np.int64]:
        times = (np.arange(number) + 0.5) / RATE
        places: npt.NDArray[np.int64] = np.rint((times - first) / frames.step).astype(np.int64)
        return places.clip(0, limit - 1)

    number = max(1, round(duration * RATE))
    count = np.asarray(counts)[nearest(number, len(counts)), 0].clip(0, MOST_AT_ONCE).astype(np.uint8)
    hop = step * RATE
    if abs(hop - round(hop)) > 1e-3:  # windows that do not begin on our frames
        return Activity.counted(count)
    length = round(speaks.shape[1] * frames.step * RATE)
    local = speaks[:, nearest(length, speaks.shape[1])].transpose(0, 2, 1)
    return Activity(count, np.ascontiguousarray(local), round(hop))
