"""What a bundle says, version 1: values that JSON can hold, in ticks of 0.1 ms like the library's own.

Keys of runs, speakers, marks and entries are those of the library it comes from; they only tell things apart.
Each class is built from JSON field by field, every field checked for its type (:func:`engine.wire.build`).
"""

from __future__ import annotations

from dataclasses import dataclass

from app.changes import Gap, RecordingFacts

Word = tuple[int, int, str, int]  # start, end, text, probability times 65535
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Heard:
    """:class:`app.store.passages.Heard`."""

    start: int
    end: int
    kind: str
    probability: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class TrackText:
    """:class:`app.store.runs.TrackText`."""

    duration: int
    speech: tuple[Span, ...]
    words: tuple[Word, ...]
    skipped: tuple[Span, ...]
    removed: tuple[Heard, ...]
    languages: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class TextRun:
    """What was heard."""

    key: int
    created: str
    language: str
    engine: dict[str, str]
    tracks: tuple[TrackText, ...]


@dataclass(frozen=True, slots=True)
class VoiceRun:
    """Who was heard when, by track. ``embeddings``: member of the bundle, empty where voices were left
    out."""

    key: int
    created: str
    engine: dict[str, str]
    turns: tuple[tuple[Word, ...], ...]
    embeddings: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph of an alignment."""

    track: int
    start: int
    end: int
    label: str | None
    overlap: tuple[str, ...]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Both runs laid over each other. ``speakers``: label, key, number."""

    key: int
    text_run: int
    voice_run: int
    created: str
    speakers: tuple[tuple[str, int, int], ...]
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the journal; ``body`` as :mod:`app.journal` has it."""

    seq: int
    created: str
    kind: str
    label: str
    body: object


@dataclass(frozen=True, slots=True)
class Track:
    """A track. ``audio`` and ``peaks``: members of the bundle, empty where there is no sound. ``original``:
    the file it was made from, where that has not been decoded yet."""

    number: int
    label: str
    duration: int
    audio: str = ""
    peaks: str = ""
    original: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting, complete."""

    id: str
    title: str
    first_title: str
    created: str
    origin: str
    source: str
    sha256: str | None
    duration: int
    tracks: tuple[Track, ...]
    recording: RecordingFacts | None
    gaps: tuple[Gap, ...]
    text_runs: tuple[TextRun, ...]
    voice_runs: tuple[VoiceRun, ...]
    alignments: tuple[Alignment, ...]
    journal: tuple[Entry, ...]
    tags: tuple[str, ...] = ()
    folder: str = ""
    favourite: bool = False
    keep_sound: bool = False
    sound_removed: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the bundle."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A meeting in the bundle: what is shown before it is taken in."""

    id: str
    title: str
    document: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in the bundle. ``voices``: descriptions of how people sound are in it too."""

    format: str
    version: int
    program: str
    made: str
    voices: bool
    meetings: tuple[Listed, ...]
    members: tuple[Member, ...]
