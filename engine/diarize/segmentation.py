"""How many people speak when, by a pyannote segmentation model (PyanNet and its kind).

The model looks at some ten seconds and says for each of its frames which of up to three voices speak, one set
of them out of all sets (Plaquet & Bredin 2023, "Powerset multi-class cross entropy loss for neural speaker
diarization"). Stretches overlap by half, so every frame is judged twice, once not at an edge. Together they
say how many speak; the voices of each stretch are kept too (:mod:`engine.diarize.activity_frames`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.activity_frames import MOST_AT_ONCE, RATE, Activity
from engine.diarize.checkpoints import load_pyannote_model
from engine.diarize.torch_setup import computing, torch_library, torch_ready
from engine.errors import ModelDamaged
from engine.progress import Report
from engine.stages import Make, Samples, Span
from engine.units import SAMPLE_RATE, to_samples

WEIGHTS: Final = "pytorch_model.bin"
MAX_BYTES: Final = 128 << 20
_HOP: Final = {"cpu": 0.5, "cuda": 0.25}  # of the model's length; a graphics card has the time for more
_OVERLAPPED: Final = 0.5  # mean probability of two or more from which a frame has two
_SILENT: Final = 0.5  # and of nobody, from which it has none

Floats = npt.NDArray[np.float32]


class PyannoteSegmenter:
    """Implements :class:`engine.diarize.neural.Segmenter` with the model in ``make.overlap``.

    Raises:
        ModelMissing, ModelDamaged, ModelUnsafe, PackageMissing, OutOfMemory, DeviceFailed.
    """

    def __init__(self, make: Make) -> None:
        self._torch = torch_ready()
        self._device = make.device
        with computing(make.device):
            self._model = load_pyannote_model(Path(make.overlap) / WEIGHTS, MAX_BYTES).to(make.device)
        specifications = self._model.specifications
        if isinstance(specifications, Sequence) or not specifications.powerset:
            raise ModelDamaged(f"{WEIGHTS}: not a powerset segmentation")
        self._seconds = float(specifications.duration)
        self._at_once = max(1, make.batch)
        sets = torch_library("pyannote.audio.utils.powerset").Powerset(
            len(specifications.classes), specifications.powerset_max_classes
        )
        self._sets: Floats = sets.mapping.numpy().astype(np.float32)  # (num_sets, num_voices)

    def activity(self, samples: Samples, spans: Sequence[Span], report: Report) -> Activity:
        """See :class:`engine.diarize.neural.Segmenter`. Stretches without speech are not looked at."""
        length = round(self._seconds * RATE)
        hop = max(1, round(length * _HOP[self._device]))
        number = max(1, -(-len(samples) * RATE // SAMPLE_RATE))
        stretches = max(1, -(-(number - length) // hop) + 1)
        local = np.zeros((stretches, self._sets.shape[1], length), dtype=bool)
        total = _Totals(number)
        wanted = _wanted(spans, stretches, hop / RATE, length / RATE)
        for start in range(0, len(wanted), self._at_once):
            part = wanted[start : start + self._at_once]
            for stretch, chances in zip(part, self._chances(samples, part, hop, length), strict=True):
                local[stretch] = self._sets[chances.argmax(axis=1)].T > 0.5
                local[stretch, :, max(0, number - stretch * hop) :] = False
                total.add(stretch * hop, chances @ self._numbers())
            report(start + len(part), len(wanted))
        return Activity(total.count(), local, hop)

    def _numbers(self) -> Floats:
        """How many speak in each set, as columns 0, 1, 2 or more: ``(num_sets, 3)``."""
        size = self._sets.sum(axis=1).astype(int).clip(max=MOST_AT_ONCE)
        columns: Floats = np.eye(MOST_AT_ONCE + 1, dtype=np.float32)[size]
        return columns

    def _chances(self, samples: Samples, stretches: Sequence[int], hop: int, length: int) -> Floats:
        """Probability of each set in each of our frames: ``(num_stretches, frames, num_sets)``."""
        torch = self._torch
        size = to_samples(length / RATE)
        sound = np.zeros((len(stretches), 1, size), dtype=np.float32)
        for row, stretch in enumerate(stretches):
            first = to_samples(stretch * hop / RATE)
            heard = np.asarray(samples[first : min(first + size, len(samples))], dtype=np.float32)
            sound[row, 0, : len(heard)] = heard
        with computing(self._device), torch.inference_mode():
            scores = self._model(torch.from_numpy(sound).to(self._device)).float().exp().cpu().numpy()
        field = self._model.receptive_field
        middles = (np.arange(length) + 0.5) / RATE
        place = np.rint((middles - field.start - field.duration / 2) / field.step).astype(int)
        chances: Floats = scores[:, place.clip(0, scores.shape[1] - 1)]
        return chances


def _wanted(spans: Sequence[Span], stretches: int, hop: float, length: float) -> list[int]:
    """The stretches that hold speech."""
    wanted: set[int] = set()
    for start, end in spans:
        first = max(0, int((start - length) // hop) + 1)
        wanted.update(range(min(first, stretches - 1), min(int(end // hop) + 1, stretches)))
    return sorted(wanted)


class _Totals:
    """The mean of what the stretches say of each frame."""

    def __init__(self, number: int) -> None:
        self._sum = np.zeros((number, MOST_AT_ONCE + 1), dtype=np.float32)
        self._heard = np.zeros(number, dtype=np.uint8)

    def add(self, start: int, chances: Floats) -> None:
        end = min(start + len(chances), len(self._sum))
        self._sum[start:end] += chances[: end - start]
        self._heard[start:end] += 1

    def count(self) -> npt.NDArray[np.uint8]:
        """How many speak in each frame; one where nothing is known."""
        mean = self._sum / np.maximum(self._heard, 1)[:, None]
        count = np.ones(len(mean), dtype=np.uint8)
        known = self._heard > 0
        count[known & (mean[:, 0] > _SILENT)] = 0
        count[known & (mean[:, MOST_AT_ONCE] > _OVERLAPPED)] = MOST_AT_ONCE
        return count
