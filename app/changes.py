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
        meetings: of a step about several meetings: all whose rows in the list changed; ``meeting`` is the
            first of them, or empty.
        order: folders or tags changed, or what is in them.
        step: number of the step in the library's own history (:mod:`app.arrangement_intents`), 0 for none.
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
    meetings: tuple[MeetingId, ...] = ()
    order: bool = False
    step: int = 0


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
    folder: str = ""  # name of the folder it is in; empty for none
    tags: tuple[str, ...] = ()  # in alphabetical order
    favourite: bool = False
    keep_sound: bool = False  # whatever the retention rules say
    sound_removed: datetime | None = None  # when its sound was taken away as the user wished
    slots: tuple[int, ...] = ()  # of each of ``speakers`` the place in the palette
    silent: bool = False  # there is text, and no sound was ever taken in


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of meetings; folders hold no folders."""

    id: int
    name: str


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
    """A speaker of a meeting with seconds of speech. ``slot``: the place in the palette that follows who has
    this name from meeting to meeting, where it is free in this one."""

    speaker: SpeakerId
    number: int
    name: str | None
    seconds: float
    slot: int = 0

    @property
    def colour(self) -> int:
        """The place in the palette of what is drawn for this speaker."""
        return self.slot or self.number


#: What was found: something said, a meeting's title, a line of its notes, the name of somebody who speaks.
HitKind = Literal["text", "title", "note", "name"]
SearchOrder = Literal["best", "newest"]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place that matches. ``segment`` is ``None`` but for text; ``marks`` are ranges of ``snippet``;
    ``alike``: it means the same and does not hold the words looked for; ``slot`` as in
    :class:`SpeakerTalk`."""

    meeting: MeetingId
    title: str
    created: datetime
    segment: SegmentId | None
    start: float
    speaker_label: str
    speaker_number: int
    snippet: str
    marks: tuple[tuple[int, int], ...]
    kind: HitKind = "text"
    alike: bool = False
    slot: int = 0

    @property
    def colour(self) -> int:
        """The place in the palette of what is drawn for whoever speaks."""
        return self.slot or self.speaker_number


@dataclass(frozen=True, slots=True)
class SearchResult:
    """``total`` counts matching segments, up to the most that are counted (then ``capped`` is true)."""

    hits: tuple[SearchHit, ...] = field(default=())
    total: int = 0
    capped: bool = False
    order: SearchOrder = "best"


@dataclass(frozen=True, slots=True)
class MeetingHits:
    """A meeting in which something was found: its first ``hits`` of ``matches``, in order of time."""

    meeting: MeetingId
    title: str
    created: datetime
    matches: int
    hits: tuple[SearchHit, ...]


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A search's answer as a window shows it.

    Attributes:
        named: titles, notes and names that match, newest first; with no words to look for, what the filters
            leave.
        groups: the first meetings in which something said matches.
        total, capped: as in :class:`SearchResult`.
        meetings: how many meetings are known to match; more than ``groups`` where there is more to show.
        order: ``newest`` meetings first, or those with the best match.
        alike: how many of ``total`` mean the same and do not hold the words.
        compared: of how many of the newest matches the best are shown first, where that are not all.
    """

    named: tuple[SearchHit, ...] = ()
    groups: tuple[MeetingHits, ...] = ()
    total: int = 0
    capped: bool = False
    meetings: int = 0
    order: SearchOrder = "newest"
    alike: int = 0
    compared: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not self.named and not self.groups


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept under a name; ``query`` is as it was typed."""

    key: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """Choices for the filters of a search: speakers' names (the most frequent first), tags, folders."""

    speakers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A spelling that occurs in the library: the query with it, the words shown, how often it is found."""

    query: str
    words: str
    matches: int
    capped: bool = False


@dataclass(frozen=True, slots=True)
class Meant:
    """What a search means, to a model.

    Attributes:
        model: which; vectors of others are not compared with it.
        vector: little-endian 32-bit floats, of length 1.
        least: cosine from which a text is taken to mean the same.
    """

    model: str
    vector: bytes
    least: float


@dataclass(frozen=True, slots=True)
class MeaningState:
    """How many meetings of a library can be searched by meaning."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ToEmbed:
    """Passages of a meeting that have no vector yet, by the hashes of their texts; ``state`` is what tells
    this text from a later one."""

    meeting: MeetingId
    state: bytes
    texts: dict[int, str]
