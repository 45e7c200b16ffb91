"""pyannote.audio 4: the pipelines community-1 and 3.1, from a folder on this computer.

Its segmentation model follows up to three voices through ten seconds, a window every second; each voice of
each window is embedded; clustering says which voices are one person. So it hears who speaks at the same time,
which windows of one voice cannot. The turns are its full diarization; kept beside them is its exclusive one
(one speaker at a time, meant for words), by which :mod:`engine.align` gives words their speakers.

Memory beside the models: int16 audio, 115 MB an hour; what the segmentation says, 25 MB an hour; and the
distances between all embeddings, which grow with the square of the length: about 0.1 GB for one hour of
people speaking in turn, 1 GB for three, 12 GB for ten, where :class:`~engine.errors.OutOfMemory` is likely.
"""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.diarize.pyannote_kept import Heard
from engine.diarize.pyannote_pipeline import build_pipeline
from engine.diarize.regroup import regrouped
from engine.diarize.torch_setup import computing, torch_ready
from engine.errors import OutOfMemory
from engine.progress import Report
from engine.protocol import SpeakerHint, Turn
from engine.stages import Diarization, Make, Samples, Span, backend
from engine.units import SAMPLE_RATE

Floats = npt.NDArray[np.float32]

_BLOCK: Final = 60 * SAMPLE_RATE
_SHARES: Final = {
    "segmentation": (0.0, 0.1),
    "embeddings": (0.1, 0.98),
}  # of the time; the rest is clustering
_COUNT: Final = "counted"  # name of the kept array (1,): how many speakers the pipeline itself found
EXCLUSIVE: Final = "exclusive"  # name of the kept array (num_turns, 3): start, end, number of the speaker - 1


@backend("diarize", "pyannote")
class PyannoteDiarizer:
    """Implements :class:`engine.stages.Diarizer`. Computes in single precision whatever ``make`` says."""

    def __init__(self, make: Make) -> None:
        """Load the pipeline of ``make.model``; seconds.

        Raises:
            ModelMissing, ModelDamaged, ModelUnsafe, PackageMissing, OutOfMemory, DeviceFailed.
        """
        self._device = make.device
        with computing(make.device):
            self._pipeline = build_pipeline(make)

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """See :class:`engine.stages.Diarizer`. Turns end where the speech spans do."""
        total = max(len(samples) / SAMPLE_RATE, 1e-3)
        if not spans or not len(samples):
            return _nobody(self._pipeline)
        watch = _Watch(report, total)
        try:
            with computing(self._device), warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about audio shorter than its windows
                output = self._pipeline(
                    {"waveform": _waveform(samples), "sample_rate": SAMPLE_RATE}, hook=watch, **_count(hint)
                )
        except MemoryError as error:  # also what its segmentation makes of a full graphics card
            raise OutOfMemory(self._device) from error
        frames = self._pipeline._segmentation.model.receptive_field  # noqa: SLF001  (no public name)
        heard = Heard.of(watch.kept, frames, self._pipeline.embedding.dimension, total)
        found = _diarization(output, spans, heard)
        report(total, total)
        return found

    @staticmethod
    def regroup(
        arrays: Mapping[str, npt.NDArray[Any]], spans: Sequence[Span], hint: SpeakerHint
    ) -> Diarization:
        """See :mod:`engine.diarize.regroup`. Where nobody says how many, the pipeline knew better."""
        counted = arrays[_COUNT].tolist() if _COUNT in arrays else []
        if counted and (hint.minimum or 1) <= counted[0] <= (hint.maximum or counted[0]):
            hint = SpeakerHint(counted[0], counted[0])
        found = regrouped(arrays, spans, hint)
        kept = dict(found.kept) | ({_COUNT: arrays[_COUNT]} if counted else {})
        return dataclasses.replace(found, kept=kept)


class _Watch:
    """Its hook: progress in seconds of audio, cancelling through ``report``, and what is worth keeping."""

    def __init__(self, report: Report, total: float) -> None:
        self._report = report
        self._total = total
        self.kept: dict[str, Any] = {}

    def __call__(
        self, step: str, artifact: Any, completed: int | None = None, total: int | None = None, **_: Any
    ) -> None:
        if step == "speaker_counting":
            self.kept[step] = np.array(artifact.data)  # the pipeline writes over its own later
        elif completed is None:
            self.kept[step] = artifact
        if step in _SHARES:
            start, end = _SHARES[step]
            done = min(1.0, float(completed) / float(total)) if completed is not None and total else 1.0
            self._report(self._total * (start + done * (end - start)), self._total)


def _count(hint: SpeakerHint) -> dict[str, int]:
    if hint.minimum is not None and hint.minimum == hint.maximum:
        return {"num_speakers": hint.minimum}
    bounds = {"min_speakers": hint.minimum, "max_speakers": hint.maximum}
    return {name: number for name, number in bounds.items() if number is not None}


def _waveform(samples: Samples) -> Any:
    """All of the track, int16 ``(1, num_samples)``; the pipeline's models make floats of their windows."""
    waveform = torch_ready().empty((1, len(samples)), dtype=torch_ready().int16)
    whole = waveform.numpy()[0]
    for start in range(0, len(whole), _BLOCK):
        block = samples[start : start + _BLOCK]
        whole[start : start + len(block)] = np.rint(block * 32768).clip(-32768, 32767)
    return waveform


# -- what it found -----------------------------------------------------------------------------------


def _nobody(pipeline: Any) -> Diarization:
    empty = np.zeros((0, pipeline.embedding.dimension), np.float32)
    return Diarization((), empty, np.zeros((0, 2), np.float32), empty)


def _diarization(output: Any, spans: Sequence[Span], heard: Heard) -> Diarization:
    """Speakers in order of appearance; those with no turn inside the spans are gone."""
    turns = _inside(_pieces(output.speaker_diarization), spans)
    labels = output.speaker_diarization.labels()  # in the order of the centroids
    order = list(dict.fromkeys(turn.label for turn in turns))
    name = {label: f"S{number + 1}" for number, label in enumerate(order)}
    exclusive = _inside(_pieces(output.exclusive_speaker_diarization), spans)
    rows = [(turn.start, turn.end, order.index(turn.label)) for turn in exclusive if turn.label in name]
    centroids = np.asarray(output.speaker_embeddings, np.float32)[[labels.index(label) for label in order]]
    return Diarization(
        turns=tuple(Turn(turn.start, turn.end, name[turn.label]) for turn in turns),
        embeddings=heard.embeddings,
        windows=heard.windows,
        centroids=_unit(centroids, heard.embeddings),
        kept={
            EXCLUSIVE: np.array(rows, np.float64).reshape(-1, 3),
            _COUNT: np.array([max(1, len(order))]),
        }
        | heard.arrays(spans),
    )


@dataclass(frozen=True, slots=True, order=True)
class _Piece:
    start: float
    end: float
    label: Any


def _pieces(annotation: Any) -> Iterable[_Piece]:
    for segment, _, label in annotation.itertracks(yield_label=True):
        yield _Piece(float(segment.start), float(segment.end), label)


def _inside(pieces: Iterable[_Piece], spans: Sequence[Span]) -> list[_Piece]:
    """The parts of the pieces that lie in spans, by start."""
    starts = np.array([start for start, _ in spans])
    ends = np.array([end for _, end in spans])
    found = []
    for piece in pieces:
        first, after = np.searchsorted(ends, piece.start, "right"), np.searchsorted(starts, piece.end, "left")
        for start, end in zip(starts[first:after].tolist(), ends[first:after].tolist(), strict=True):
            found.append(_Piece(max(piece.start, start), min(piece.end, end), piece.label))
    return sorted(piece for piece in found if piece.end > piece.start)


def _unit(centroids: Floats, embeddings: Floats) -> Floats:
    """Rows of length one. Someone heard too little for an embedding of his own sounds like everybody."""
    unknown = ~np.isfinite(centroids).all(axis=1) | (np.abs(centroids).sum(axis=1) == 0)
    if unknown.any():
        everybody = embeddings.mean(axis=0) if len(embeddings) else np.ones(centroids.shape[1], np.float32)
        centroids = np.where(unknown[:, None], everybody, centroids)
    length = np.linalg.norm(centroids, axis=1, keepdims=True)
    unit: Floats = (centroids / np.maximum(length, 1e-12)).astype(np.float32)
    return unit
