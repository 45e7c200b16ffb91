"""What the library says about correcting: places of words, doubts, the history and its differences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from app.transcript import SegmentId, SpeakerId

#: Why a passage is probably wrong. ``word``: recognised with little certainty. ``speaker``: the voice fits
#: another speaker as well. ``overlap``: others speak meanwhile. ``short``: a very short turn. ``loop``: the
#: same words over and over. ``no-speech``: hardly anybody is heard there.
DoubtReason = Literal["word", "speaker", "overlap", "short", "loop", "no-speech"]


@dataclass(frozen=True, slots=True)
class WordRange:
    """Words ``first`` up to, not including, ``last`` of a segment."""

    segment: SegmentId
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A passage to look at, and how likely it is wrong.

    Attributes:
        where: its words; all of the segment's where the doubt is about who speaks.
        start, end: seconds.
        score: 0..1, higher is more likely wrong; doubts are listed by it, the highest first.
        reasons: the strongest first.
        speaker: who else it may be, where that is the doubt.
        sure: the mean probability of those of its words that are not certain; 1 where there are none, or the
            doubt is about who speaks.
    """

    where: WordRange
    start: float
    end: float
    score: float
    reasons: tuple[DoubtReason, ...]
    speaker: SpeakerId | None = None
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Similar:
    """A segment that sounds like some others; ``score`` is a cosine, -1..1."""

    segment: SegmentId
    score: float


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """A step of a meeting's history. ``bulk``: it changed many rows at once, so the list offers to compare
    and restore what was before it. ``stands``: it has not been undone."""

    seq: int
    kind: str
    label: str
    made: datetime
    stands: bool
    bulk: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of the transcript that reads, or is spoken by, otherwise than at an earlier point.

    Attributes:
        start, end: seconds that ``then`` and ``now`` cover.
        then, now: the segments (as :class:`app.store.values.SegmentRow`; those of ``then`` have ids that
            mean nothing outside this list). Either may be empty.
        people: key, number and name of those who speak ``then`` and are none of the meeting's speakers now.
    """

    start: float
    end: float
    then: tuple[Any, ...]
    now: tuple[Any, ...]
    people: tuple[tuple[SpeakerId, int, str | None], ...] = ()
