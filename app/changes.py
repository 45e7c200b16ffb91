"""What the library says: summaries for lists, hits for search, and a :class:`Change` for each edit.

A mutation returns what it touched (Anki's ``OpChanges``), so that views refresh only that.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from app.transcript import MeetingId, SegmentId, SpeakerId

#: Where a meeting stands. ``failed`` and ``stopped`` keep what was finished.
#: ``recorded``: made here, not transcribed, and nobody has asked for it.
MeetingState = Literal["waiting", "working", "ready", "stopped", "failed", "audio-missing", "recorded"]

#: What the one who speaks into a headset is called until the user says otherwise.
YOU: Final = "You"


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit touched. ``undo_label`` names the step in the menu (``Rename Speaker 4``).

    Attributes:
        updated, inserted, removed: segments, by id; a view re-reads only these.
        speakers: names, order or talk times of speakers changed.
        summary: the meeting's row in the list changed (title, state, speakers, trash).
        everything: too much to list (a new run, undo of one); re-read the meeting.
        marks: moments or notes changed.
    """

    meeting: MeetingId
    updated: frozenset[SegmentId] = frozenset()
    inserted: frozenset[SegmentId] = frozenset()
    removed: frozenset[SegmentId] = frozenset()
    speakers: bool = False
    summary: bool = False
    everything: bool = False
    undo_label: str = ""
    marks: bool = False


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
    interrupted: bool = False  # a recording that nobody ended in order


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in a meeting that the user marked; ``text`` may be empty."""

    id: int
    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line of a meeting's notes; ``seconds`` is when its first character was typed."""

    id: int
    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A part of a recorded meeting without sound.

    ``paused``: the recording's time line leaves it out, so ``start`` and ``end`` are one place, and ``track``
    is ``None``. ``hole``: silence of one track from ``start`` to ``end``.

    Attributes:
        length: seconds that went by.
        why: empty when paused, else as in :class:`engine.assembled.Hole`.
    """

    kind: Literal["paused", "hole"]
    start: float
    end: float
    length: float
    why: str
    track: int | None


@dataclass(frozen=True, slots=True)
class RecordedTrack:
    """One side of a recording. ``ppm``: how much faster (+) its clock ran than the computer's; ``corrected``
    and ``heard`` in seconds (:class:`engine.assembled.AssembledTrack`)."""

    name: Literal["mic", "system"]
    device: str
    device_name: str
    headset: bool = False
    ppm: float = 0.0
    corrected: float = 0.0
    heard: float = 0.0


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """How a recorded meeting was recorded.

    Attributes:
        started: local time, ISO 8601 with its offset from UTC.
        closed: it was ended in order, for ``reason``; else interrupted, and up to ``missing`` seconds may be
            missing at its end.
        tracks: by their numbers.
        restarts: seconds at which another recorder took over from one that died.
        damage: codes of :class:`engine.assembled.Damage`, each once.
    """

    started: str
    closed: bool
    reason: str = ""
    missing: float = 0.0
    tracks: tuple[RecordedTrack, ...] = ()
    restarts: tuple[float, ...] = ()
    damage: tuple[str, ...] = ()


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
