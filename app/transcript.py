"""The transcript as plain values: what the library hands out and the exporters, views and commands read.

No SQL, no Qt, no engine. Times are seconds from the start of the recording.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

MeetingId = NewType("MeetingId", str)  # ULID
SegmentId = NewType("SegmentId", int)  # row of the projection; valid until the meeting's next change
SpeakerId = NewType("SpeakerId", int)


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in time. ``probability`` in 0..1; 1 once a person has confirmed or typed it."""

    start: float
    end: float
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody in one meeting. ``name`` is ``None`` until a person gives one; ``number`` counts from 1 by
    first appearance and picks the colour."""

    id: SpeakerId
    number: int
    name: str | None

    @property
    def label(self) -> str:
        """What to show: the name, else ``Speaker 3``."""
        return self.name or f"Speaker {self.number}"


@dataclass(frozen=True, slots=True)
class Segment:
    """Consecutive words of one speaker; ``overlap`` are others who speak meanwhile."""

    id: SegmentId
    track: int
    start: float
    end: float
    speaker: SpeakerId | None
    text: str
    words: tuple[Word, ...]
    overlap: tuple[SpeakerId, ...] = ()
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Transcript:
    """One meeting's text, complete."""

    title: str
    source: str
    duration: float
    language: str
    engine: dict[str, str]
    speakers: tuple[Speaker, ...]
    segments: tuple[Segment, ...]

    def speaker(self, speaker: SpeakerId | None) -> Speaker | None:
        """The speaker with this id, or ``None``."""
        return next((item for item in self.speakers if item.id == speaker), None)
