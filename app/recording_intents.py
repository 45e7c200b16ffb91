"""What a user can want of a recorded meeting: to have it in the library, its moments, notes and gaps.

A recording becomes a meeting of the same id, so it can become one only once. Its FLAC files are both what is
played and what is transcribed; there is no second copy, and no job may put another in their place.
"""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import cleaning, journal, marking
from app.changes import Change, Gap, Moment, Note, RecordedTrack, RecordingFacts
from app.ids import new_ulid
from app.library_base import LibraryBase, for_recording, now
from app.paths import RECORDINGS, environment_faults
from app.results import BadResult
from app.store import edits, meetings, projected, recordings
from app.store import jobs as job_rows
from app.store.meetings import Source
from app.store.recordings import Mark, MarkKind
from app.store.transaction import Transaction
from app.store.values import JobId
from app.store.words import to_seconds, to_ticks
from app.transcript import MeetingId
from app.translation import moment as written_moment
from app.translation import tr
from app.vault import held
from engine.assembled import Assembled, AssembledTrack
from engine.protocol import FileRef, RunOptions

_LABELS: Final = {"mic": "Microphone", "system": "System audio"}


@dataclasses.dataclass(frozen=True, slots=True)
class _Kept:
    """A track's files in the meeting's folder: names, SHA-256 and size."""

    audio: str
    audio_sha256: str
    audio_bytes: int
    peaks: str
    peaks_sha256: str


class RecordingIntents(LibraryBase):
    """The part of :class:`app.library.Library` that is about recordings."""

    @property
    def recordings_folder(self) -> Path:
        """Where the recorder writes; every folder in it is a recording that is no meeting yet."""
        return self.folder / RECORDINGS

    # -- reading -----------------------------------------------------------------------------------

    def recording(self, meeting: MeetingId) -> RecordingFacts | None:
        """How a meeting was recorded; ``None`` for an imported one."""
        with self._store.read() as view:
            return recordings.facts(view, meetings.key_of(view, meeting))

    def gaps(self, meeting: MeetingId) -> list[Gap]:
        """Pauses, and holes of single tracks, in order of time."""
        with self._store.read() as view:
            return recordings.gaps(view, meetings.key_of(view, meeting))

    def moments(self, meeting: MeetingId) -> list[Moment]:
        """The places the user marked, in order of time."""
        return [Moment(key, to_seconds(at), text) for key, (at, text) in self._marks(meeting, "moment")]

    def notes(self, meeting: MeetingId) -> list[Note]:
        """The lines of the notes, in order of time."""
        return [Note(key, to_seconds(at), text) for key, (at, text) in self._marks(meeting, "note")]

    def has_recording(self, meeting: MeetingId) -> bool:
        """Whether the recording with this id is a meeting, and all its audio is there, byte for byte as it
        was verified. Reads the files."""
        with self._store.read() as view:
            if not meetings.exists(view, meeting):
                return False
            kept = meetings.kept_files(view, meetings.key_of(view, meeting))
        folder = self.meeting_folder(meeting)
        try:
            return bool(kept) and all(held.sha256_of(folder / name) == digest for name, digest in kept)
        except OSError:
            return False

    # -- becoming a meeting --------------------------------------------------------------------------

    def adopt_recording(self, meeting: MeetingId, assembled: Assembled, folder: Path) -> Change:
        """Make a meeting of a recording's files, which ``engine assemble`` left in ``folder``.

        Files first, then one transaction. Repeating it changes nothing, but puts audio back that has gone.

        Raises:
            BadResult: a file is not what the engine said it is; nothing was adopted.
            DiskFull, FolderUnusable
        """
        kept = [self._keep_track(meeting, track, folder) for track in assembled.tracks]
        with self._store.write() as tx:
            if not meetings.exists(tx, meeting):
                self._add(tx, meeting, assembled, kept)
            key = meetings.key_of(tx, meeting)
            for number, files in enumerate(kept):
                names = {
                    "audio": files.audio,
                    "audio_sha256": files.audio_sha256,
                    "peaks": files.peaks,
                    "peaks_sha256": files.peaks_sha256,
                }
                meetings.attach(tx, key, number, to_ticks(assembled.duration), **names)
        return self._tell(Change(meeting, everything=True, summary=True, marks=True))

    def queue_recording(self, meeting: MeetingId, options: RunOptions) -> JobId:
        """Queue the transcription of a recorded meeting, all its tracks."""
        job = JobId(new_ulid())
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            job_rows.add(tx, job, key, "transcribe", for_recording(tx, key, options), now())
        self._tell(Change(meeting, summary=True))
        return job

    # -- editing -------------------------------------------------------------------------------------

    def add_moment(self, meeting: MeetingId, seconds: float, text: str = "") -> Change:
        """Mark a place."""
        return self._edit(meeting, lambda tx, _key: marking.add(tx, "moment", seconds, text))

    def edit_moment(self, meeting: MeetingId, moment: int, text: str) -> Change:
        """Say what a marked place is."""
        return self._edit(meeting, lambda tx, key: marking.edit(tx, key, "moment", moment, text))

    def remove_moment(self, meeting: MeetingId, moment: int) -> Change:
        """Forget a marked place."""
        return self._edit(meeting, lambda tx, key: marking.remove(tx, key, "moment", moment))

    def add_note(self, meeting: MeetingId, seconds: float, text: str) -> Change:
        """A new line of the notes; a blank one is none."""
        return self._edit(meeting, lambda tx, _key: marking.add(tx, "note", seconds, text))

    def edit_note(self, meeting: MeetingId, note: int, text: str) -> Change:
        """Another text for a line of the notes; a blank one takes it away."""
        return self._edit(meeting, lambda tx, key: marking.edit(tx, key, "note", note, text))

    def remove_note(self, meeting: MeetingId, note: int) -> Change:
        """Take a line of the notes away."""
        return self._edit(meeting, lambda tx, key: marking.remove(tx, key, "note", note))

    # -- inside --------------------------------------------------------------------------------------

    def _marks(self, meeting: MeetingId, kind: MarkKind) -> list[tuple[int, Mark]]:
        with self._store.read() as view:
            return list(recordings.marks(view, meetings.key_of(view, meeting), kind).items())

    def _keep_track(self, meeting: MeetingId, track: AssembledTrack, folder: Path) -> _Kept:
        audio = self._keep_file(meeting, track.audio, folder)
        peaks = self._keep_file(meeting, track.peaks, folder)
        return _Kept(*audio, track.audio.bytes, *peaks)

    def _keep_file(self, meeting: MeetingId, ref: FileRef, folder: Path) -> tuple[str, str]:
        if Path(ref.path).name != ref.path or ref.path.startswith("."):
            raise BadResult("a name outside the folder")
        if not (folder / ref.path).exists() and not (self.meeting_folder(meeting) / ref.path).exists():
            raise BadResult("a file that is not there")
        name, digest = self._keep(meeting, folder / ref.path, ref.path)
        with environment_faults():
            size = held.size_of(self.meeting_folder(meeting) / name)
        if digest != ref.sha256 or size != ref.bytes:
            raise BadResult("another size or hash")
        return name, digest

    def _add(self, tx: Transaction, meeting: MeetingId, assembled: Assembled, kept: list[_Kept]) -> None:
        started = _moment(assembled.started)
        title = cleaning.one_line(assembled.title) or first_title(started)
        created = started.astimezone(UTC).isoformat(timespec="milliseconds")
        key = meetings.add(tx, meeting, title, created, "", None, origin="recorded")
        for number, (track, files) in enumerate(zip(assembled.tracks, kept, strict=True)):
            # What is transcribed is what is played.
            source = Source(files.audio, in_folder=True, size=files.audio_bytes)
            meetings.add_track(tx, key, number, _LABELS[track.track], source)
        recordings.add(tx, key, _facts(assembled), _gaps(assembled))
        edits.add(tx, key, now(), "recorded", "", _written(tx, assembled))
        for kind in recordings.TABLES:
            recordings.replace_marks(tx, key, kind, journal.marks(tx, key, kind))


def first_title(started: datetime) -> str:
    """What a recording is called that nobody has named: ``Recording of 3 March 2026, 14:02``, in the language
    that the window speaks then; it is a title from then on."""
    return tr("Recording of {moment}", moment=written_moment(started))


def _moment(started: str) -> datetime:
    try:
        return datetime.fromisoformat(started).astimezone(datetime.fromisoformat(started).tzinfo)
    except ValueError:  # the session was damaged, and nothing else said when
        return datetime.now(UTC).astimezone()


def _facts(assembled: Assembled) -> RecordingFacts:
    tracks = tuple(
        RecordedTrack(
            track.track,
            cleaning.name(track.device.id),
            cleaning.one_line(track.device.name),
            track.headset,
            track.ppm,
            track.corrected,
            track.heard,
        )
        for track in assembled.tracks
    )
    return RecordingFacts(
        assembled.started,
        assembled.closed,
        assembled.reason,
        assembled.missing,
        tracks,
        assembled.restarts,
        tuple(dict.fromkeys(item.code for item in assembled.damage)),
    )


def _gaps(assembled: Assembled) -> list[Gap]:
    pauses = [Gap("paused", item.seconds, item.seconds, item.length, "", None) for item in assembled.pauses]
    holes = [
        Gap("hole", hole.start, hole.end, hole.end - hole.start, hole.why, number)
        for number, track in enumerate(assembled.tracks)
        for hole in track.holes
    ]
    return sorted([*pauses, *holes], key=lambda item: (item.start, item.kind))


def _written(tx: Transaction, assembled: Assembled) -> dict[str, list[tuple[int, int, str]]]:
    """What was marked and noted while recording, with a key for each."""
    said: dict[MarkKind, list[tuple[float, str]]] = {
        "moment": [(item.seconds, "") for item in assembled.moments],
        "note": [
            (item.seconds, text) for item in assembled.notes if (text := cleaning.spoken(item.text).strip())
        ],
    }
    body: dict[str, list[tuple[int, int, str]]] = {}
    for kind, rows in said.items():
        first = projected.next_key(tx, recordings.TABLES[kind])
        body[kind] = [
            (first + at, to_ticks(seconds), text) for at, (seconds, text) in enumerate(sorted(rows))
        ]
    return body
