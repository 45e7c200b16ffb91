"""The library: one method for each thing a user can want of it.

Every edit is one transaction that leaves an entry in the meeting's journal, and returns (and tells
subscribers) a :class:`Change`. Any thread may call; writes wait for one another, readings wait for nobody.
Subscribers are called on the thread that wrote, after the commit. What takes long (:meth:`import_file`
hashes the file, :meth:`finish_job` may make a backup) belongs on a thread that paints nothing.
"""

from __future__ import annotations

import dataclasses
import json
import logging
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from app import adoption, editing, journal, opening
from app.arrangement_intents import ArrangementIntents
from app.atomic import write_atomically
from app.backup_intents import BackupIntents
from app.bundle_intents import BundleIntents
from app.care_intents import CareIntents
from app.changes import Change, MeetingSummary, SpeakerTalk, Track
from app.correction_intents import CorrectionIntents
from app.errors import NoSound, VoicesNotKept
from app.ids import new_ulid
from app.import_intents import ImportIntents
from app.ingest import ingest
from app.intake import Imported, Report, read_original, shown, title_of
from app.library_base import for_recording, job_of, now
from app.meeting_intents import MeetingIntents
from app.paths import JOBS, private_folder
from app.people_intents import PeopleIntents
from app.profile_lock import ProfileLock
from app.recording_intents import RecordingIntents
from app.retention_intents import RetentionIntents
from app.review_intents import ReviewIntents
from app.same_time_intents import SameTimeIntents
from app.search_intents import SearchIntents
from app.store import edits, meetings, reading
from app.store import jobs as job_rows
from app.store.jobs import IllegalTransition
from app.store.values import Job, JobId, JobKind, JobState, Misfit, Passage, SegmentRow, Skeleton
from app.store.words import to_ticks
from app.transcript import MeetingId, SegmentId, SpeakerId, Transcript
from app.vault import held
from app.vault_intents import VaultIntents
from app.watch_intents import WatchIntents
from engine import protocol
from engine.protocol import FindSpeakers, RunOptions, SpeakerHint

log = logging.getLogger(__name__)

__all__ = [
    "IllegalTransition",
    "Imported",
    "Job",
    "JobId",
    "JobState",
    "Library",
    "Misfit",
    "Passage",
    "SegmentRow",
]

#: The recognition in force, in the folder of a job that finds its speakers again.
PREVIOUS: Final = "previous.json"


class Library(
    CorrectionIntents,
    ReviewIntents,
    SearchIntents,
    RecordingIntents,
    ImportIntents,
    ArrangementIntents,
    RetentionIntents,
    MeetingIntents,
    SameTimeIntents,
    BundleIntents,
    WatchIntents,
    PeopleIntents,
    CareIntents,
    BackupIntents,
    VaultIntents,
):
    """An open library. ``folder`` holds the database, ``lock``, ``meetings/``, ``jobs/`` and ``backups/``."""

    @classmethod
    def open(cls, folder: Path | None = None, lock: ProfileLock | None = None) -> Library:
        """Open the library in ``folder`` (default: the user's data directory), making it if there is none.
        ``lock`` is the library's, if it was taken before.

        Raises:
            LibraryInUse, LibraryNewer, LibraryDamaged, DiskFull, FolderUnusable
        """
        opened = opening.open_library(folder, lock=lock)
        library = cls(opened.folder, opened)
        library.note_missing_changes()
        return library

    # -- reading -----------------------------------------------------------------------------------

    def meetings(self, trashed: bool = False) -> list[MeetingSummary]:  # noqa: FBT001, FBT002 -- the contract
        """All meetings (or those in the trash), newest first."""
        with self._store.read() as view:
            return meetings.summaries(view, self.meeting_folder, trashed=trashed)

    def meeting(self, meeting: MeetingId) -> MeetingSummary:
        """One meeting, in the trash or not.

        Raises:
            NotFound
        """
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            return meetings.summaries(view, self.meeting_folder, only=key)[0]

    def tracks(self, meeting: MeetingId) -> list[Track]:
        """A meeting's tracks; their files are in :meth:`meeting_folder`."""
        with self._store.read() as view:
            return meetings.tracks(view, meetings.key_of(view, meeting))

    def sources(self, meeting: MeetingId) -> list[Path]:
        """The original file of each track, for the engine to read."""
        with self._store.read() as view:
            found = meetings.sources(view, meetings.key_of(view, meeting))
        folder = self.meeting_folder(meeting)
        return [folder / source.path if source.in_folder else Path(source.path) for source in found]

    def transcript(self, meeting: MeetingId) -> Transcript:
        """A meeting's text, complete, with all words."""
        with self._store.read() as view:
            return reading.transcript(view, meetings.key_of(view, meeting))

    def outline(self, meeting: MeetingId) -> list[SegmentRow]:
        """All segments in reading order, words still packed: fast at twenty thousand."""
        with self._store.read() as view:
            return reading.outline(view, meetings.key_of(view, meeting))

    def skeleton(self, meeting: MeetingId, above: int) -> Skeleton | None:
        """Where a long meeting's segments stand, without their words, in a tenth of the time of
        :meth:`outline`; ``None`` for one of no more than ``above`` segments."""
        with self._store.read() as view:
            return reading.skeleton(view, meetings.key_of(view, meeting), above)

    def segments(self, meeting: MeetingId, ids: Iterable[SegmentId]) -> list[SegmentRow]:
        """The segments named (those that exist), in reading order; ``order`` gives a row's place."""
        with self._store.read() as view:
            return reading.some(view, meetings.key_of(view, meeting), ids)

    def speakers(self, meeting: MeetingId) -> list[SpeakerTalk]:
        """A meeting's speakers by number, with seconds of speech."""
        with self._store.read() as view:
            return meetings.talk(view, meetings.key_of(view, meeting))

    def history(self, meeting: MeetingId) -> tuple[str | None, str | None]:
        """Labels of what undo and redo would do; ``None`` where there is nothing."""
        with self._store.read() as view:
            return journal.labels(view, meetings.key_of(view, meeting))

    def misfits(self, meeting: MeetingId) -> list[Misfit]:
        """Corrections that the newest run leaves no place for, in order of time."""
        with self._store.read() as view:
            return edits.misfits(view, meetings.key_of(view, meeting))

    def recognition(self, meeting: MeetingId) -> protocol.Result | None:
        """What recognition said, before any correction; ``None`` before the first run."""
        with self._store.read() as view:
            return reading.recognition(view, meetings.key_of(view, meeting))

    def left_out(self, meeting: MeetingId) -> list[tuple[float, float]]:
        """Parts of the recording that could not be transcribed, start and end in seconds."""
        with self._store.read() as view:
            return reading.left_out(view, meetings.key_of(view, meeting))

    def removed(self, meeting: MeetingId) -> list[Passage]:
        """What recognition heard and took out again, in order of time."""
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            return editing.passages_of(view, key)

    def engine(self, meeting: MeetingId) -> dict[str, str]:
        """What made the text and found the speakers (:class:`engine.protocol.Result`); empty before.
        ``made`` is when, in UTC, and ``took`` how many seconds the newest transcription worked, if known."""
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            facts = reading.engine(view, key)
            if not facts:
                return {}
            took = job_rows.took(view, key)
            timed = {"took": f"{took:.1f}"} if took else {}
            return {**facts, "made": reading.made(view, key), **timed}

    def embeddings(self, meeting: MeetingId) -> Path | None:
        """The voice embeddings of the run in force, if they were kept."""
        with self._store.read() as view:
            kept = reading.embeddings(view, meetings.key_of(view, meeting))
        path = self.meeting_folder(meeting) / kept[0] if kept else None
        return path if path and path.exists() else None

    def names(self) -> list[str]:
        """Names the user has given to speakers, the newest meetings' first."""
        with self._store.read() as view:
            return reading.names(view)

    # -- editing -----------------------------------------------------------------------------------

    def rename_meeting(self, meeting: MeetingId, title: str) -> Change:
        """Give a meeting another title; a blank one brings the file's name back."""
        return self._edit(meeting, lambda tx, key: editing.rename_meeting(tx, key, title))

    def rename_speaker(self, meeting: MeetingId, speaker: SpeakerId, name: str | None) -> Change:
        """Name a speaker, or take the name away."""
        return self._edit(meeting, lambda tx, key: editing.rename_speaker(tx, key, speaker, name))

    def assign_speaker(
        self, meeting: MeetingId, segments: Sequence[SegmentId], speaker: SpeakerId | None
    ) -> Change:
        """Give segments to a speaker; ``None`` for a new one."""
        return self._edit(meeting, lambda tx, key: editing.assign_speaker(tx, key, segments, speaker))

    def merge_speakers(self, meeting: MeetingId, sources: Sequence[SpeakerId], into: SpeakerId) -> Change:
        """Make one speaker of several."""
        return self._edit(meeting, lambda tx, key: editing.merge_speakers(tx, key, sources, into))

    def edit_text(self, meeting: MeetingId, segment: SegmentId, text: str, *, typing: bool = False) -> Change:
        """Correct a segment's text; unchanged words keep their times. A blank text removes the segment.
        ``typing``: when the newest step is an edit of this segment too, both are one step from now on."""
        plan = editing.type_on if typing else editing.edit_text
        return self._edit(meeting, lambda tx, key: plan(tx, key, segment, text))

    def split_segment(self, meeting: MeetingId, segment: SegmentId, at: int) -> Change:
        """Split a segment at the gap between words nearest to character ``at``."""
        return self._edit(meeting, lambda tx, key: editing.split_segment(tx, key, segment, at))

    def join_segments(self, meeting: MeetingId, first: SegmentId) -> Change:
        """Join a segment with the next of its track."""
        return self._edit(meeting, lambda tx, key: editing.join_segments(tx, key, first))

    def put_back(self, meeting: MeetingId, passage: int) -> Change:
        """Put words that recognition took out (:meth:`removed`) into the text after all."""
        return self._edit(meeting, lambda tx, key: editing.put_back(tx, key, passage))

    def undo(self, meeting: MeetingId) -> Change | None:
        """Take the newest step back; ``None`` when there is none. Survives restarts."""
        return self._step(meeting, back=True)

    def redo(self, meeting: MeetingId) -> Change | None:
        """Bring back what was undone last; ``None`` when there is nothing."""
        return self._step(meeting, back=False)

    def delete_meeting(self, meeting: MeetingId) -> Change:
        """Put a meeting into the trash; jobs that have not begun are cancelled."""
        return self._trash(meeting, "delete-meeting", now())

    def restore_meeting(self, meeting: MeetingId) -> Change:
        """Take a meeting out of the trash."""
        return self._trash(meeting, "restore-meeting", None)

    # -- importing and jobs ------------------------------------------------------------------------

    def import_file(
        self,
        path: Path,
        copy: bool = False,  # noqa: FBT001, FBT002 -- the contract
        options: RunOptions | None = None,
        again: bool = False,  # noqa: FBT001, FBT002
        report: Report | None = None,
    ) -> Imported:
        """A new meeting from a file, and the job that will transcribe it.

        The file stays where it is unless ``copy``. One that is in the library already adds nothing, unless
        ``again``. ``report(done, total)`` in bytes; it may raise to stop.

        Raises:
            Unreadable, DiskFull
        """
        meeting, job = MeetingId(new_ulid()), JobId(new_ulid())
        folder = self.meeting_folder(meeting)
        kept = False
        try:
            original = read_original(path, folder if copy else None, report)
            with self._store.write() as tx:
                duplicate = None if again else meetings.with_hash(tx, original.sha256)
                if duplicate is not None:
                    return Imported(meeting=duplicate, duplicate=duplicate)
                key = meetings.add(tx, meeting, title_of(path), now(), shown(path), original.sha256)
                source = meetings.Source(original.path, original.copied, original.size)
                meetings.add_track(tx, key, 0, "", source)
                job_rows.add(tx, job, key, "transcribe", options or RunOptions(), now())
                private_folder(folder)
            kept = True
        finally:
            if not kept:
                shutil.rmtree(folder, ignore_errors=True)
        return Imported(self._tell(Change(meeting, summary=True)), meeting, job)

    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        with self._store.read() as view:
            return job_rows.listed(view)

    def paces(self) -> dict[tuple[JobKind, str], float]:
        """Seconds of work for a second of sound, by kind of job and profile, as the newest jobs took."""
        with self._store.read() as view:
            return job_rows.paces(view)

    def add_job(self, meeting: MeetingId, kind: JobKind, options: RunOptions) -> JobId:
        """Queue another job for a meeting.

        Raises:
            NoSound: there is nothing to transcribe.
        """
        job = JobId(new_ulid())
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            if kind == "transcribe" and not meetings.sources(tx, key):
                raise NoSound
            job_rows.add(tx, job, key, kind, for_recording(tx, key, options), now())
        self._tell(Change(meeting, summary=True))
        return job

    def find_speakers_again(self, meeting: MeetingId, hint: SpeakerHint) -> JobId:
        """Queue a job that groups the voices of a meeting again, without its sound.

        Raises:
            VoicesNotKept: there is nothing to group; the meeting must be transcribed again.
        """
        if self.embeddings(meeting) is None:
            raise VoicesNotKept
        return self.add_job(meeting, "find-speakers", RunOptions(speakers=hint))

    def regroup_request(self, job: JobId) -> FindSpeakers:
        """What the engine must be asked for a job of :meth:`find_speakers_again`; writes the recognition in
        force into the job's folder.

        Raises:
            VoicesNotKept: they are gone since.
        """
        with self._store.read() as view:
            found, key = job_of(view, job)
            before = reading.recognition(view, key)
        arrays = self.embeddings(found.meeting)
        if before is None or arrays is None:
            raise VoicesNotKept
        folder = self.job_folder(job)
        body = json.dumps(dataclasses.asdict(before)).encode()
        write_atomically(folder / PREVIOUS, held.for_job(folder, body, PREVIOUS), private=True)
        return FindSpeakers(
            job,
            str(folder / PREVIOUS),
            str(arrays),
            str(folder),
            found.options.speakers,
            held.file_key(arrays),
            held.job_key(folder),
        )

    def move_job(self, job: JobId, to: JobState, problem: str = "", detail: str = "") -> Change:
        """Change a job's state; ``done`` comes from :meth:`finish_job`. ``problem`` is a code,
        ``detail`` what the engine said about it.

        Raises:
            IllegalTransition: the table in :mod:`app.store.jobs` has no such move.
        """
        with self._store.write() as tx:
            found, _ = job_of(tx, job)
            if to == "done":
                raise IllegalTransition("done comes with the job's rows")
            job_rows.move(tx, found, to, problem, detail)
            job_rows.add_time(tx, job, self._ran(job, on=to == "running"))
        return self._tell(Change(found.meeting, summary=True))

    def note_progress(self, job: JobId, stage: str, done: float, total: float) -> None:
        """Write down how far a job is, in seconds of audio; for every few seconds, not every event."""
        with self._store.write() as tx:
            job_rows.note_progress(tx, job, stage, done, total)
            job_rows.add_time(tx, job, self._ran(job, on=job in self._since))

    def job_folder(self, job: JobId) -> Path:
        """The folder the engine works in; made if needed."""
        return private_folder(self.folder / JOBS / job)

    def remove_job_folder(self, job: JobId) -> None:
        """Give the disk space of a finished job back; what the meeting needs is in its own folder."""
        with self._store.read() as view:
            found, _ = job_of(view, job)
        if found.state == "done":
            shutil.rmtree(self.folder / JOBS / job, ignore_errors=True)

    def attach_audio(
        self, job: JobId, track: int, duration: float, audio: Path | None, peaks: Path | None
    ) -> Change:
        """Keep a decoded track for the player while the text is still being made. Repeating it is harmless.

        Paths are absolute or relative to the job's folder; the files stay there too, for the engine. A
        recorded meeting keeps its own: those are the recording.
        """
        with self._store.read() as view:
            found, key = job_of(view, job)
            if meetings.is_recorded(view, key):
                return Change(found.meeting)
        files: dict[str, str | None] = {}
        for column, source in (("audio", audio), ("peaks", peaks)):
            if source is not None:
                target = (
                    f"track-{track}{source.suffix or '.bin'}" if column == "audio" else f"track-{track}.peaks"
                )
                files[column], files[f"{column}_sha256"] = self._keep_of(found, source, target)
        with self._store.write() as tx:
            meetings.attach(tx, key, track, to_ticks(duration), **files)
        return self._tell(Change(found.meeting, summary=True))

    def finish_job(self, job: JobId, result: protocol.Result, embeddings: Path | None = None) -> Change:
        """The result becomes the meeting's text, corrections are laid over it, and the job is done: all in
        one transaction. A job that is done already stays as it is.

        Raises:
            IllegalTransition: the job is not running.
        """
        with self._store.read() as view:
            found, key = job_of(view, job)
            corrected = adoption.has_corrections(view, key)
        if found.state == "done":
            return Change(found.meeting)
        clean = ingest(result)
        kept = self._keep_of(found, embeddings, f"embeddings-{job}.npz") if embeddings else None
        if corrected:
            self.backup("before-new-run")
        with self._store.write() as tx:
            found, key = job_of(tx, job)
            job_rows.move(tx, found, "done")
            job_rows.add_time(tx, job, self._ran(job))
            adoption.adopt(tx, key, now(), clean, found.kind, kept)
        log.info("job done: %d segments", len(clean.segments))
        label = self.history(found.meeting)[0] or ""
        return self._tell(
            Change(found.meeting, everything=True, speakers=True, summary=True, undo_label=label)
        )

    def _keep_of(self, job: Job, source: Path, name: str) -> tuple[str, str]:
        """Place a file of the job's folder in the meeting's: its name there and SHA-256."""
        return self._keep(job.meeting, self.folder / JOBS / job.id / source, name)
