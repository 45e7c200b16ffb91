"""What the library says: summaries for lists, hits for search, and a :class:`Change` for each edit.

A mutation returns what it touched (Anki's ``OpChanges``), so that views refresh only that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from app.transcript import MeetingId, SegmentId, SpeakerId

#: Where a meeting stands. ``failed`` and ``stopped`` keep what was finished.
MeetingState = Literal["waiting", "working", "ready", "stopped", "failed", "audio-missing"]


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit touched. ``undo_label`` names the step in the menu (``Rename Speaker 4``).

    Attributes:
        updated, inserted, removed: segments, by id; a view re-reads only these.
        speakers: names, order or talk times of speakers changed.
        summary: the meeting's row in the list changed (title, state, speakers, trash).
        everything: too much to list (a new run, undo of one); re-read the meeting.
    """

    meeting: MeetingId
    updated: frozenset[SegmentId] = frozenset()
    inserted: frozenset[SegmentId] = frozenset()
    removed: frozenset[SegmentId] = frozenset()
    speakers: bool = False
    summary: bool = False
    everything: bool = False
    undo_label: str = ""


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """A row of the library list."""

    id: MeetingId
    title: str
    created: datetime
    duration: float
    state: MeetingState
    source: str
    speakers: tuple[int, ...] = ()  # numbers, by talk time, for the colour dots
    unnamed: tuple[int, ...] = ()  # those of them that nobody has named yet
    origin: Literal["imported", "recorded"] = "imported"
    trashed: datetime | None = None
    problem: str = ""  # code of what went wrong, for state failed
    detail: str = ""  # of the problem


@dataclass(frozen=True, slots=True)
class Track:
    """A track's files in the meeting's folder. ``audio`` is the canonical FLAC the player opens."""

    number: int
    label: str
    audio: str | None
    peaks: str | None
    duration: float


@dataclass(frozen=True, slots=True)
class SpeakerTalk:
    """A speaker of a meeting with seconds of speech."""

    speaker: SpeakerId
    number: int
    name: str | None
    seconds: float


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A segment (or title, or speaker name) that matches. ``marks`` are ranges of ``snippet``."""

    meeting: MeetingId
    title: str
    created: datetime
    segment: SegmentId | None
    start: float
    speaker_label: str
    speaker_number: int
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """``total`` counts matching segments, up to ``capped_at`` (then ``capped`` is true)."""

    hits: tuple[SearchHit, ...] = field(default=())
    total: int = 0
    capped: bool = False
    order: Literal["best", "newest"] = "best"
