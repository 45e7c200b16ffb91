"""What every intent of the library needs: the store, the subscribers, and how an edit is written."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import journal, opening
from app.changes import Change
from app.editing import Step, change_of
from app.errors import NotFound
from app.paths import MEETINGS, environment_faults, private_folder
from app.store import edits, meetings, projected, recordings
from app.store import jobs as job_rows
from app.store.transaction import Transaction
from app.store.values import Job, JobId
from app.transcript import MeetingId
from app.vault import held
from engine.protocol import RunOptions, SpeakerHint

#: Somebody with a headset on is one person.
_ONE: Final = SpeakerHint(1, 1)


class LibraryBase:
    """An open library's plumbing. Any thread may call; writes wait for one another."""

    def __init__(self, folder: Path, opened: opening.Opened) -> None:
        self.folder = folder
        self._lock = opened.lock
        self._store = opened.store
        self._looked_through = False  # its pages have been checked since it was opened
        #: Entries of the journal that were committed once and are missing since the last end of the program.
        self.missing_entries = opened.missing
        self._callbacks: list[Callable[[Change], None]] = []
        #: Since when a job's running time has not been written down, by the monotonic clock.
        self._since: dict[JobId, float] = {}

    def close(self) -> None:
        """Close the database and let others in. Calling it again does nothing."""
        self._store.close()
        held.drop(self.folder)
        self._lock.release()

    def subscribe(self, callback: Callable[[Change], None]) -> None:
        """Have ``callback`` called after each commit, on the thread that committed."""
        self._callbacks.append(callback)

    def checkpoint(self) -> None:
        """Do now, on this thread, what some later edit would have to wait for: carry edits over from the
        write-ahead log. They are safe either way."""
        self._store.checkpoint()

    def together(self) -> AbstractContextManager[None]:
        """Inside, all that this thread reads is of one state of the library, and costs one transaction."""
        return self._store.together()

    def hurried(self, seconds: float) -> AbstractContextManager[None]:
        """Inside, what this thread writes waits only this long for others, and fails as LibraryBusy: for a
        window that must go on painting."""
        return self._store.hurried(seconds)

    def meeting_folder(self, meeting: MeetingId) -> Path:
        """Where a meeting's audio, peaks and embeddings are."""
        return self.folder / MEETINGS / meeting

    def _edit(self, meeting: MeetingId, plan: Callable[[Transaction, int], Step | None]) -> Change:
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            step = plan(tx, key)
            if step is None:
                return Change(meeting)
            self._write_step(tx, key, step)
        return self._tell(change_of(meeting, step.delta, step.label))

    def _write_step(self, tx: Transaction, key: int, step: Step) -> None:
        """An edit into the journal and the projection of a meeting."""
        if step.instead_of is not None:
            edits.add(tx, key, now(), "undo", step.label, {"step": step.instead_of, "replaced": True})
        seq = edits.add(tx, key, now(), step.kind, step.label, step.body)
        projected.apply(tx, key, step.delta)
        edits.keep_step(tx, key, seq, projected.pack(step.undo or step.delta))

    def _step(self, meeting: MeetingId, *, back: bool) -> Change | None:
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            undo, redo = journal.next_of(tx, key)
            entry = undo if back else redo
            if entry is None:
                return None
            image = edits.step_image(tx, entry.seq)
            edits.add(tx, key, now(), "undo" if back else "redo", entry.label, {"step": entry.seq})
            delta = projected.unpacked(image)
            if delta is None:
                journal.rebuild(tx, key)
                change = Change(
                    meeting, everything=True, speakers=True, summary=True, undo_label=entry.label, marks=True
                )
            else:
                delta = delta.reversed() if back else delta
                projected.apply(tx, key, delta)
                change = change_of(meeting, delta, entry.label)
        return self._tell(change)

    def _trash(self, meeting: MeetingId, kind: str, moment: str | None) -> Change:
        with self._store.write() as tx:
            key = meetings.key_of(tx, meeting)
            if (meetings.column(tx, key, "trashed") is None) == (moment is None):
                return Change(meeting)
            meetings.set_columns(tx, key, trashed=moment)
            edits.add(tx, key, now(), kind, "", {})
            if moment:
                job_rows.cancel_of_meeting(tx, key)
        return self._tell(Change(meeting, summary=True))

    def _keep(self, meeting: MeetingId, source: Path, name: str) -> tuple[str, str]:
        """Place a file of an engine's in the meeting's folder: its name there and SHA-256."""
        target = private_folder(self.meeting_folder(meeting)) / name
        held.place(source, target)
        with environment_faults():
            return name, held.sha256_of(target)

    def _ran(self, job: JobId, *, on: bool = False) -> float:
        """Seconds a job has run since this was last asked; ``on``: it runs from now on."""
        before = self._since.pop(job, None)
        clock = time.monotonic()
        if on:
            self._since[job] = clock
        return 0.0 if before is None else clock - before

    def _tell(self, change: Change) -> Change:
        for callback in self._callbacks:
            callback(change)
        return change


def for_recording(tx: Transaction, meeting: int, options: RunOptions) -> RunOptions:
    """``options`` for a meeting: as they are, unless it was recorded. Then its audio is what it is, and a
    headset's track is one person's."""
    facts = recordings.facts(tx, meeting)
    if facts is None:
        return options
    hints = tuple(_ONE if track.name == "mic" and track.headset else SpeakerHint() for track in facts.tracks)
    known = hints if _ONE in hints else ()
    return dataclasses.replace(options, keep_audio=False, per_track=known)


def job_of(tx: Transaction, job: JobId) -> tuple[Job, int]:
    """A job and the key of its meeting.

    Raises:
        NotFound
    """
    found = job_rows.find(tx, job)
    if found is None:
        raise NotFound("There is no such job.")
    return found


def now() -> str:
    """This moment as the library stores it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
