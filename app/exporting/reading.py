"""What an export needs of a library, read beside the window that may hold it open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from app.changes import MeetingSummary, Moment, Note
from app.export.material import Material
from app.export.pseudonyms.terms import is_name
from app.paths import DATABASE, MEETINGS
from app.store import meetings, projected, reading, recordings
from app.store.database import Store
from app.store.originals import Originals
from app.store.words import to_seconds
from app.transcript import MeetingId


@dataclass(frozen=True, slots=True)
class Source:
    """A meeting as it is. ``tracks``: its sound by track number; tracks without sound are left out.
    ``transcribed``: it has a text, though perhaps one in which nothing is said."""

    id: MeetingId
    material: Material
    tracks: dict[int, Path]
    transcribed: bool = True

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.material.duration


class Reader:
    """An open library, only read. The newest meeting read is kept: a dialog asks for it again and again."""

    def __init__(self, library: Path) -> None:
        self._folder = library
        self._store = Store(library / DATABASE)
        self._kept: Source | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the library."""
        self._store.close()

    def source(self, meeting: MeetingId) -> Source:
        """A meeting, whole.

        Raises:
            NotFound, LibraryDamaged
        """
        if self._kept is None or self._kept.id != meeting:
            self._kept = self._read(meeting)
        return self._kept

    def summaries(self, wanted: Sequence[MeetingId]) -> list[MeetingSummary]:
        """These meetings' rows, in this order.

        Raises:
            NotFound, LibraryDamaged
        """
        with self._store.read() as view:
            keys = [meetings.key_of(view, meeting) for meeting in wanted]
            found = {item.id: item for item in meetings.summaries(view, self._meeting_folder, only=keys)}
        return [found[meeting] for meeting in wanted]

    def originals(self) -> Originals:
        """What no export may take the place of."""
        with self._store.read() as view:
            return Originals(view, self._folder)

    def everything(self) -> list[MeetingSummary]:
        """All meetings that are not in the trash, newest first."""
        with self._store.read() as view:
            return meetings.summaries(view, self._meeting_folder)

    def names(self, meeting: MeetingId) -> list[str]:
        """The names of those who speak in a meeting, in the order of their numbers."""
        with self._store.read() as view:
            voices = projected.voices(view, meetings.key_of(view, meeting))
        return [voice.name for voice in voices.values() if voice.name and is_name(voice.name)]

    def _read(self, meeting: MeetingId) -> Source:
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            transcript = reading.transcript(view, key)
            notes = recordings.marks(view, key, "note")
            moments = recordings.marks(view, key, "moment")
            created = datetime.fromisoformat(meetings.column(view, key, "created"))
            tracks = meetings.tracks(view, key)
            transcribed = meetings.column(view, key, "alignment") is not None
        folder = self._meeting_folder(meeting)
        material = Material.of(
            transcript,
            notes=tuple(Note(number, to_seconds(at), text) for number, (at, text) in notes.items()),
            moments=tuple(Moment(number, to_seconds(at), text) for number, (at, text) in moments.items()),
            created=created,
        )
        files = {track.number: folder / track.audio for track in tracks if track.audio}
        return Source(meeting, material, files, transcribed)

    def _meeting_folder(self, meeting: MeetingId) -> Path:
        return self._folder / MEETINGS / meeting
