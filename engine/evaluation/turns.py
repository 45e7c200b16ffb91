"""How well the speakers were found: DER and JER, by pyannote.metrics.

DER: NIST, "The 2009 (RT-09) Rich Transcription Meeting Recognition Evaluation Plan", section 6; overlapping
speech is scored. JER: N. Ryant et al., "The Second DIHARD Diarization Challenge" (2019), section 3.2. The
collar is what is not scored on each side of a boundary of the reference, in seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.evaluation.recording import Recording


@dataclass(frozen=True, slots=True)
class TurnErrors:
    """Seconds. ``jer`` is a rate, weighted by the number of reference speakers when summed."""

    missed: float = 0.0
    false_alarm: float = 0.0
    confusion: float = 0.0
    total: float = 0.0
    jer: float = 0.0
    speakers: int = 0

    @property
    def der(self) -> float | None:
        """Wrong seconds over seconds of reference speech; ``None`` without any."""
        return (self.missed + self.false_alarm + self.confusion) / self.total if self.total else None

    def __add__(self, other: TurnErrors) -> TurnErrors:
        speakers = self.speakers + other.speakers
        jer = (self.jer * self.speakers + other.jer * other.speakers) / speakers if speakers else 0.0
        return TurnErrors(
            self.missed + other.missed,
            self.false_alarm + other.false_alarm,
            self.confusion + other.confusion,
            self.total + other.total,
            jer,
            speakers,
        )


def turn_errors(reference: Recording, hypothesis: Recording, collar: float) -> TurnErrors:
    """Errors over the extent of both recordings."""
    from pyannote.core import Segment, Timeline
    from pyannote.metrics.diarization import DiarizationErrorRate, JaccardErrorRate

    end = max((item.end for one in (reference, hypothesis) for item in one.utterances), default=0.0)
    scored = Timeline([Segment(0.0, end)])
    said, found = _annotation(reference), _annotation(hypothesis)
    # The library takes the width of the whole gap, half of it on each side.
    der = DiarizationErrorRate(collar=2 * collar)(said, found, uem=scored, detailed=True)
    score_jer: Any = JaccardErrorRate
    jer = score_jer(collar=2 * collar)(said, found, uem=scored, detailed=True)
    return TurnErrors(
        float(der["missed detection"]),
        float(der["false alarm"]),
        float(der["confusion"]),
        float(der["total"]),
        float(jer["jaccard error rate"]),
        len(said.labels()),
    )


def _annotation(recording: Recording) -> Any:
    from pyannote.core import Annotation, Segment

    annotation = Annotation(uri=recording.name)
    for number, utterance in enumerate(recording.utterances):
        if utterance.end > utterance.start:
            annotation[Segment(utterance.start, utterance.end), number] = utterance.speaker
    # One person's overlapping lines are one turn.
    return annotation.support()
