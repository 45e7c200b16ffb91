"""Transcripts of other programs become meetings, with their sound or without, and sound comes later.

What a program wrote is this meeting's first run, as recognition's would be: it never changes, corrections lie
over it, and transcribing the sound makes a second one under the same corrections.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from app import adoption, editing, foreign
from app.changes import Change
from app.errors import AppError
from app.foreign.names import is_name
from app.ids import new_ulid
from app.ingest import ingest
from app.intake import Imported, Original, Report, read_content, read_original, shown, title_of
from app.library_base import LibraryBase, job_of, now
from app.paths import private_folder
from app.store import jobs as job_rows
from app.store import meetings, runs
from app.store.transaction import Transaction
from app.store.values import JobId
from app.transcript import MeetingId
from app.translation import noop
from engine import protocol
from engine.protocol import RunOptions

#: Key of a run's engine under which the program stands that a text was taken over from.
PROGRAM: Final = "imported-from"


class HasSound(AppError):
    """A meeting that has sound already is given another."""

    code = "has-sound"
    exit_status = 2
    sentence = noop("This meeting has sound already; it stays as it is.")


class SoundNotKept(AppError):
    """Sound that was decoded for the player did not arrive in the library."""

    code = "sound-not-kept"
    sentence = noop("The sound could not be taken into the library; the text is as it was. Try again.")


class AnotherRecording(AppError):
    """A file that is to stand for one that was moved is not the same."""

    code = "another-recording"
    exit_status = 2
    sentence = noop("This is another recording than the one of this meeting, so nothing was changed.")


class NothingMoved(AppError):
    """A file is shown for sound that is not looked for outside the library."""

    code = "nothing-moved"
    exit_status = 2
    sentence = noop("No file of this meeting is looked for elsewhere, so nothing was changed.")


class ImportIntents(LibraryBase):
    """The part of :class:`app.library.Library` that takes over what other programs wrote down."""

    def read_transcript(self, path: Path) -> foreign.ForeignTranscript:
        """What a file says, before anything is taken over. Writes nothing.

        Raises:
            Unreadable, NotATranscript, TranscriptTooLong
        """
        return foreign.read_file(path, read_content(path, foreign.MAX_BYTES)[0])

    def import_transcript(
        self,
        path: Path,
        sound: Path | None = None,
        *,
        copy: bool = False,
        again: bool = False,
        report: Report | None = None,
    ) -> Imported:
        """A new meeting from a transcript; with ``sound``, also the job that takes it in for the player.

        Names that the file gives to speakers are given here as by the user, so that another transcription
        finds the same people. A transcript that is in the library already adds nothing, unless ``again``.
        ``copy`` and ``report`` are about the sound, as in :meth:`app.library.Library.import_file`.

        Raises:
            Unreadable, NotATranscript, TranscriptTooLong, DiskFull
        """
        content, sha256 = read_content(path, foreign.MAX_BYTES)
        found = foreign.read_file(path, content)
        clean = ingest(_as_result(found))
        meeting = MeetingId(new_ulid())
        folder = self.meeting_folder(meeting)
        job, kept = None, False
        try:
            original = read_original(sound, folder if copy else None, report) if sound is not None else None
            with self._store.write() as tx:
                duplicate = None if again else meetings.with_hash(tx, sha256)
                if duplicate is not None:
                    return Imported(meeting=duplicate, duplicate=duplicate)
                moment = now()
                key = meetings.add(tx, meeting, found.title or title_of(path), moment, shown(path), sha256)
                adoption.adopt(tx, key, moment, clean, "transcribe", None)
                self._name_speakers(tx, key)
                if original is not None:
                    job = _queue_sound(tx, key, original)
                private_folder(folder)
            kept = True
        finally:
            if not kept:
                shutil.rmtree(folder, ignore_errors=True)
        change = Change(meeting, everything=True, speakers=True, summary=True)
        return Imported(self._tell(change), meeting, job)

    def add_sound(
        self, meeting: MeetingId, sound: Path, *, copy: bool = False, report: Report | None = None
    ) -> JobId:
        """Give a meeting without sound the file it was written down from; the job takes it in for the player.
        The text stays as it is.

        Raises:
            HasSound, Unreadable, DiskFull
        """
        self._refuse_sound(meeting)
        folder = self.meeting_folder(meeting)
        original = read_original(sound, folder if copy else None, report)
        kept = False
        try:
            with self._store.write() as tx:
                key = meetings.key_of(tx, meeting)
                if any(track.audio for track in meetings.tracks(tx, key)):
                    raise HasSound
                job_rows.cancel_of_meeting(tx, key)
                job = _queue_sound(tx, key, original)
            kept = True
        finally:
            if original.copied and not kept:
                (folder / original.path).unlink(missing_ok=True)
        self._tell(Change(meeting, summary=True))
        return job

    def locate_sound(self, meeting: MeetingId, path: Path, *, report: Report | None = None) -> Change:
        """Say where the file of a meeting is now, which was moved or renamed since it was imported.

        It is read to the end: only the very same bytes are taken.

        Raises:
            NothingMoved: every file is where it was, or the sound was kept in the library.
            AnotherRecording, Unreadable
        """
        with self._store.read() as view:
            key = meetings.key_of(view, meeting)
            before, sha256 = meetings.sources(view, key), meetings.column(view, key, "sha256")
        gone = [number for number, source in enumerate(before) if _is_gone(source)]
        if not gone:
            raise NothingMoved
        original = read_original(path, None, report)
        if original.sha256 != sha256:
            raise AnotherRecording
        found = meetings.Source(original.path, original.copied, original.size)
        with self._store.write() as tx:
            for place, track in enumerate(meetings.tracks(tx, key)):
                if place in gone:
                    meetings.set_source(tx, key, track.number, found)
        return self._tell(Change(meeting, summary=True))

    def finish_sound(self, job: JobId) -> Change:
        """A job that only took the sound in is done, when every track can be played.

        Raises:
            SoundNotKept: what was decoded could not be kept; the text is as it was.
            IllegalTransition: the job is not running.
        """
        with self._store.write() as tx:
            found, key = job_of(tx, job)
            if found.state == "done":
                return Change(found.meeting)
            if not all(track.audio for track in meetings.tracks(tx, key)):
                raise SoundNotKept
            job_rows.move(tx, found, "done")
            job_rows.add_time(tx, job, self._ran(job))
        return self._tell(Change(found.meeting, summary=True))  # the text is untouched: typing goes on

    def _refuse_sound(self, meeting: MeetingId) -> None:
        with self._store.read() as view:
            if any(track.audio for track in meetings.tracks(view, meetings.key_of(view, meeting))):
                raise HasSound

    def _name_speakers(self, tx: Transaction, meeting: int) -> None:
        """The names of the file, each a step of the history."""
        alignment = meetings.column(tx, meeting, "alignment")
        for label, speaker, _ in runs.speakers_of(tx, alignment):
            step = editing.rename_speaker(tx, meeting, speaker, label) if is_name(label) else None
            if step is not None:
                self._write_step(tx, meeting, step)


def _is_gone(source: meetings.Source) -> bool:
    """Whether a file that is kept outside the library is not where it was."""
    return bool(source.path) and not source.in_folder and not Path(source.path).exists()


def _queue_sound(tx: Transaction, meeting: int, original: Original) -> JobId:
    job = JobId(new_ulid())
    meetings.remove_tracks(tx, meeting)  # of an attempt that came to nothing
    meetings.add_track(tx, meeting, 0, "", meetings.Source(original.path, original.copied, original.size))
    job_rows.add(tx, job, meeting, "decode", RunOptions(), now())
    return job


def _as_result(found: foreign.ForeignTranscript) -> protocol.Result:
    """The transcript as recognition would hand it over, on one track."""
    segments = tuple(
        protocol.Segment(
            0,
            turn.start,
            turn.end,
            turn.speaker or "",
            tuple(protocol.Word(word.start, word.end, word.text, word.probability) for word in turn.words),
            turn.overlap,
        )
        for turn in found.turns
    )
    turns = tuple(protocol.Turn(turn.start, turn.end, turn.speaker) for turn in found.turns if turn.speaker)
    track = protocol.TrackResult(
        found.duration,
        tuple((turn.start, turn.end) for turn in found.turns),
        tuple(sorted((word for item in segments for word in item.words), key=lambda word: word.start)),
        turns,
    )
    times = "given" if found.timed else "made up"
    engine = {"profile": "imported", PROGRAM: found.program, "times": times}
    return protocol.Result(1, found.language, engine, (track,), segments)
