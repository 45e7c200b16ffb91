"""Who speaks when, with nothing trained beforehand: what the field knew before neural embeddings.

Cepstra (:mod:`~engine.diarize.features`), pauses found by level (:mod:`~engine.diarize.activity`),
window statistics in units of the recording's own phonetic noise (:mod:`~engine.diarize.statistics`),
generous clustering (:mod:`~engine.diarize.people`), Viterbi resegmentation with a mixture per speaker
(:mod:`~engine.diarize.resegment`), and joining of speakers found twice (:mod:`~engine.diarize.evidence`),
which decides the count. It tells voices and microphones apart, so it is good where each person has his
own, fair around one table, and it never says that two people speak at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize import acoustic_regroup, people, statistics
from engine.diarize.activity import MAX_PAUSE, Mask, Runs, active, runs
from engine.diarize.evidence import Candidates
from engine.diarize.features import RATE, Frames, extract
from engine.diarize.resegment import Steps, frames_of, part, resegment, steps_of
from engine.diarize.statistics import DIM, Windows
from engine.progress import Report
from engine.protocol import SpeakerHint, Turn
from engine.stages import Diarization, Make, Samples, Span, backend
from engine.units import SAMPLE_RATE

Float = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int64]

#: Under which name each window's voice in units of every recording is kept, for :mod:`app.people`.
VOICE: Final = acoustic_regroup.VOICE
_SPARE: Final = 2  # candidates beyond the people asked for, to choose from
_GENEROSITY: Final = 0.2  # how much too readily clustering divides, before joining


@backend("diarize", "acoustic")
class AcousticDiarizer:
    """Implements :class:`engine.stages.Diarizer`. Stateless; nothing to load, so ``make`` is ignored."""

    def __init__(self, make: Make | None = None) -> None:
        del make

    #: Speakers found again without audio (:func:`engine.diarize.regroup.regroup`).
    regroup = staticmethod(acoustic_regroup.regrouped)

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """See :class:`engine.stages.Diarizer`. Without speech there are no turns and no speakers."""
        total = max(len(samples) / SAMPLE_RATE, 1e-3)

        def share(done: float, whole: float) -> None:
            report(total * done / whole, total)

        frames = extract(samples, spans, part(share, 0.0, 0.3))
        if not len(frames.cepstra):
            return _nobody()
        mask = active(frames)
        # The level has told what it can; at ten hours it is 7 MB.
        frames = replace(frames, level=np.empty(0, np.float16))
        stretches = runs(frames, mask)
        if not len(stretches):
            return _nobody()
        scale = statistics.normalise(frames, mask)
        windows = statistics.embed(frames, mask, stretches, scale)
        steps = steps_of(stretches)
        owners = Owners(frames, mask, windows, steps)
        found = owners.find(hint, part(share, 0.3, 1.0))
        count = int(found.max()) + 1
        names = _by_appearance(found, count)
        report(total, total)
        found = names[found]
        return Diarization(
            turns=tuple(_turns(found, steps, frames)),
            embeddings=windows.embeddings,
            windows=_seconds(windows.rows, frames),
            centroids=owners.centroids(found, count),
            kept={VOICE: windows.voice},
        )


@dataclass(frozen=True)
class Owners:
    """Whose each step is: clustering, resegmentation, joining, resegmentation again."""

    frames: Frames
    mask: Mask
    windows: Windows
    steps: Steps

    def find(self, hint: SpeakerHint, report: Report) -> Labels:
        """Speaker of each step ``(num_steps,)``, 0..k-1 with every number used.

        A hint that agrees with what would have been found without it changes nothing.
        """
        least = hint.minimum or 1
        found = self._attempt(SpeakerHint(), SpeakerHint(), part(report, 0.0, 0.5))
        if least <= int(found.max()) + 1 <= (hint.maximum or len(found)):
            return found
        generous = SpeakerHint(least + _SPARE if least > 1 else None)
        return self._attempt(generous, hint, part(report, 0.5, 1.0))

    def _attempt(self, generous: SpeakerHint, hint: SpeakerHint, report: Report) -> Labels:
        """Candidates as ``generous`` asks, joined as ``hint`` asks."""
        embeddings, solid = self.windows.embeddings, self.windows.solid
        labels = people.assign(embeddings, solid, generous, people.BASE - _GENEROSITY)
        found = self._resegment(_spread(labels, self.windows, self.steps), part(report, 0.0, 0.5))
        numbers = self._join(found, labels, hint)
        if len(np.unique(numbers)) == len(numbers):
            return found
        return self._resegment(numbers[found], part(report, 0.5, 1.0))

    def _join(self, found: Labels, labels: Labels, hint: SpeakerHint) -> Labels:
        """Number of the person that each candidate is."""
        embeddings = self.windows.embeddings
        groups = range(int(found.max()) + 1)
        middles = self._of_windows(found)
        own = [middles == k for k in groups]
        candidates = Candidates(
            [embeddings[mine if mine.any() else labels == k] for k, mine in enumerate(own)],
            [frames_of(self.frames, self.mask, self.steps, np.flatnonzero(found == k)) for k in groups],
        )
        return candidates.join(hint)

    def centroids(self, found: Labels, count: int) -> Float:
        """Unit mean of each speaker's windows ``(count, dim)``."""
        owner = self._of_windows(found)
        centroids = np.zeros((count, DIM), np.float32)
        for k in range(count):
            mine = owner == k
            if not mine.any():  # someone who only ever spoke beside the middle of a window
                first = self.steps.rows[np.flatnonzero(found == k)[0]]
                mine[np.abs(self.windows.rows.mean(axis=1) - first).argmin()] = True
            centroids[k] = self.windows.embeddings[mine].mean(axis=0)
        unit: Float = centroids / np.maximum(np.linalg.norm(centroids, axis=1, keepdims=True), 1e-9)
        return unit

    def _resegment(self, labels: Labels, report: Report) -> Labels:
        labels = np.unique(labels, return_inverse=True)[1].astype(np.int64)
        return resegment(self.frames, self.mask, self.steps, labels, int(labels.max()) + 1, report)

    def _of_windows(self, found: Labels) -> Labels:
        """Speaker at the middle of each window."""
        at = np.searchsorted(self.steps.rows, self.windows.rows.mean(axis=1), side="right") - 1
        owners: Labels = found[at.clip(0)]
        return owners


def _nobody() -> Diarization:
    empty = np.zeros((0, DIM), np.float32)
    return Diarization((), empty, np.zeros((0, 2), np.float32), empty)


def _spread(labels: Labels, windows: Windows, steps: Steps) -> Labels:
    """Each step takes the label of the window whose middle is nearest."""
    middles = windows.rows.mean(axis=1)
    at = (steps.rows + steps.ends) / 2
    right = np.searchsorted(middles, at).clip(1, max(len(middles) - 1, 1)).clip(max=len(middles) - 1)
    left = np.maximum(right - 1, 0)
    nearest = np.where(at - middles[left] <= middles[right] - at, left, right)
    spread: Labels = labels[nearest]
    return spread


def _by_appearance(found: Labels, count: int) -> Labels:
    """Number of each label when counted in order of first appearance ``(count,)``."""
    first = np.full(count, len(found))
    for k in range(count):
        at = np.flatnonzero(found == k)
        first[k] = at[0] if len(at) else len(found)
    names = np.empty(count, np.int64)
    names[np.argsort(first, kind="stable")] = np.arange(count)
    return names


def _turns(found: Labels, steps: Steps, frames: Frames) -> list[Turn]:
    """Steps of one speaker joined over pauses of up to 0.3 s."""
    starts = frames.times(steps.rows) / RATE
    ends = (frames.times(steps.ends - 1) + 1) / RATE
    turns: list[Turn] = []
    for speaker, start, end in zip(found, starts, ends, strict=True):
        name = f"S{speaker + 1}"
        if turns and turns[-1].speaker == name and start - turns[-1].end <= MAX_PAUSE + 0.02:
            turns[-1] = Turn(turns[-1].start, float(end), name)
        else:
            turns.append(Turn(float(start), float(end), name))
    return turns


def _seconds(rows: Runs, frames: Frames) -> Float:
    starts, ends = frames.times(rows[:, 0]), frames.times(rows[:, 1] - 1) + 1
    return (np.stack([starts, ends], axis=1) / RATE).astype(np.float32)
