"""What a library does for its own safety: checks, backups in time, and going back to one."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app import journal
from app.care import checking, restoring
from app.care.checking import Stop, never
from app.care.memory import recall, remember
from app.care.report import NAMED, Finding, Report
from app.care.restoring import Preview, Restored
from app.changes import Change
from app.errors import AppError
from app.library_base import LibraryBase
from app.paths import BACKUPS
from app.store import (
    backups,
    database,
    edit_log,
    exchanging,
    meetings,
    projected,
    recordings,
    salvaging,
    soundness,
)
from app.store.backups import Backup, Copied, Moved
from app.store.contents import contents, stamp
from app.store.database import Store, driver_of
from app.store.whereabouts import Place, place_of
from app.transcript import MeetingId

log = logging.getLogger(__name__)

_ATTEMPTS = 3
_NOTES = "note_fts"


class CareIntents(LibraryBase):
    """Checks and backups run on any thread and keep no edit waiting; one at a time."""

    _caring = threading.Lock()

    def is_sound(self, meeting: MeetingId) -> bool:
        """Whether the stored text still is what the library wrote (damage shows as ``False``)."""
        with self._store.read() as view:
            return projected.is_sound(view, meetings.key_of(view, meeting))

    def rebuild(self, meeting: MeetingId) -> Change:
        """Make the text anew from what was recognised and the journal, after damage; a backup comes first."""
        self.backup("before-rebuild")
        with self._store.write() as tx:
            journal.rebuild(tx, meetings.key_of(tx, meeting))
        return self._tell(Change(meeting, everything=True, speakers=True, summary=True))

    @property
    def place(self) -> Place:
        """On what kind of disk the library lies."""
        return place_of(self.folder)

    # -- backups -----------------------------------------------------------------------------------

    def backup(self, reason: str = "by-hand") -> Path:
        """A verified copy of the database in ``backups/``; older ones are thinned. What it finds damaged and
        can be made anew is.

        Raises:
            DiskFull, BackupFailed
        """
        with self._caring:
            copied = self._copy(reason)
            healed = self._heal(copied)
            if _holds_damage(copied) and all(item.healed for item in healed):
                copied = self._copy(reason)
        return copied.path

    def backup_if_due(self, reason: str = "hourly", *, finished: bool = False) -> Path | None:
        """A backup when something changed since the last one and an hour has gone by, or a meeting was
        ``finished``; ``None`` when there is no need.

        Raises:
            DiskFull, BackupFailed
        """
        memory = recall(self.folder)
        with self._store.read() as view:
            due = memory.backup_due(stamp(view), datetime.now(UTC), finished=finished)
        return self.backup(reason) if due else None

    def backups(self) -> list[Backup]:
        """The backups there are, newest first."""
        return backups.listed(self.folder / BACKUPS)

    def preview_backup(self, backup: Path) -> Preview:
        """What is in a backup, and what would be different from now; changes nothing.

        Raises:
            BackupFailed: it cannot be read, or is damaged.
        """
        with self._store.read() as view:
            now = contents(view)
        return restoring.preview(backup, now, self.folder)

    def restore_backup(self, backup: Path) -> Restored:
        """Make the library what ``backup`` is; what it was until now is kept in ``replaced/``. Reading and
        writing stop meanwhile. The caller sees to it that no job runs and nothing is recorded.

        Raises:
            BackupFailed, DiskFull, FolderUnusable: nothing has changed.
        """
        self.backup("before-restore")
        with self._caring:
            ready = restoring.prepare(self.folder, backup)
            path = self._store.path
            self._store.close()
            try:
                kept = exchanging.swap(self.folder, ready)
            finally:
                self._store = Store(path)
        log.info("a backup was restored")
        self._since.clear()
        self._tell(Change(MeetingId(""), everything=True, speakers=True, summary=True, marks=True))
        return Restored(kept, restoring.described(backup))

    def _copy(self, reason: str) -> Copied:
        folder, now = self.folder / BACKUPS, datetime.now(UTC)
        for _ in range(_ATTEMPTS - 1):
            try:
                with self._store.aside() as connection:
                    before = stamp(connection)
                    copied = backups.make(driver_of(connection), folder, reason, now)
                break
            except Moved:
                log.info("somebody wrote while a backup was made; once more")
        else:
            with self._store.outside_transaction() as driver:
                copied = backups.make(driver, folder, reason, now)
                before = ""
        memory = recall(self.folder)
        stamped = now.isoformat(timespec="seconds")
        try:
            with self._store.logged():
                edit_log.begin_generation(self._store.path)
            remember(self.folder, replace(memory, backup=stamped, stamp=before))
        except AppError as error:  # the backup is there all the same
            log.info("when the backup was made could not be written down: %s", error.code)
        return copied

    # -- what a damaged log has lost ---------------------------------------------------------------

    def note_missing_changes(self) -> None:
        """Remember, until somebody has been told, how many changes were found missing when it was opened."""
        if not self.missing_entries:
            return
        memory = recall(self.folder)
        try:
            remember(self.folder, replace(memory, missing=memory.missing + self.missing_entries))
        except AppError as error:
            log.warning("that changes are missing could not be written down: %s", error.code)

    def missing_changes(self) -> int:
        """How many changes were found missing, then or at an earlier start, and nobody has been told."""
        return recall(self.folder).missing

    def forget_missing_changes(self) -> None:
        """Somebody has been told.

        Raises:
            DiskFull
        """
        remember(self.folder, replace(recall(self.folder), missing=0))

    def thin_replaced(self, when: datetime | None = None) -> int:
        """Take away former files of the library, kept by restores and repairs, that are as old as the oldest
        backups; how many. Not to be asked by a clock that may be wrong.

        Raises:
            FolderUnusable
        """
        return exchanging.thin(self.folder, when or datetime.now(UTC))

    # -- checks ------------------------------------------------------------------------------------

    def check(self, *, deep: bool = True, idle: bool = False, stop: Stop = never) -> Report:
        """Look whether the library is whole, put right what can be made anew, and remember what was found.
        ``deep`` reads everything and makes a backup; ``idle`` reads no more than some gigabytes of sound.

        Raises:
            DiskFull
        """
        report = self._deep(checking.IDLE_BYTES if idle else None, stop) if deep else None
        if report is None:
            report = checking.check_quickly(self._store)
        self._looked_through = True
        memory = recall(self.folder)
        done = report.made if report.deep and not stop() else memory.deep
        # What a deep check found is not forgotten over a quick one that looks at less.
        kept = report if report.deep or report.findings else memory.check or report
        remember(self.folder, replace(memory, check=kept, deep=done))
        return report

    def last_check(self) -> Report | None:
        """What the newest check found."""
        report = recall(self.folder).check
        if report is None:
            return None
        return replace(report, findings=tuple(map(self._titled, report.findings)))

    def _titled(self, finding: Finding) -> Finding:
        """With the title that the meeting has now; with none where there is none to be read."""
        if finding.kind not in NAMED:
            return finding
        try:
            with self._store.read() as view:
                id_ = MeetingId(finding.meeting)
                if not meetings.exists(view, id_):
                    return finding
                return replace(finding, what=str(meetings.column(view, meetings.key_of(view, id_), "title")))
        except soundness.UNREADABLE as error:
            if not soundness.is_damage(error):
                raise
            return finding

    def quick_check_due(self) -> bool:
        """Whether the file was too large to be looked through at start, and has not been since."""
        return not self._looked_through and self._store.path.stat().st_size > database.QUICK_CHECK_BYTES

    def check_due(self) -> bool:
        """Whether it is time for the weekly deep check."""
        return recall(self.folder).check_due(datetime.now(UTC))

    def _deep(self, budget: int | None, stop: Stop) -> Report:
        found = checking.check_pages(self._store)
        count = 0
        if not found:
            with self._caring:
                copied = self._copy("checked")
                found += self._heal(copied)
                if _holds_damage(copied) and all(item.healed for item in found):
                    self._copy("healed")
            if copied.altered:
                found.append(Finding("altered"))
            with self._store.read() as view:
                count = len(contents(view))
            # A text that was just made anew says what its history says.
            found += checking.check_histories(self._store, stop)
        files = 0
        if not any(item.kind == "pages" for item in found):
            files, wrong = checking.check_files(self.folder, checking.newest_files(self._store), budget, stop)
            found += wrong
        return checking.deep_report(count, files, found)

    def _notes_from_journal(self) -> None:
        """Where a note and its index disagree, either may be damaged; the journal knows what it says."""
        with self._store.read() as view:
            keys = salvaging.meeting_keys(view)
        for key in keys:
            try:
                with self._store.write() as tx:
                    said = journal.marks(tx, key, "note")
                    if said != recordings.marks(tx, key, "note"):
                        recordings.replace_marks(tx, key, "note", said)
                        log.warning("a note was damaged and has been made anew")
            except soundness.UNREADABLE as error:
                if not soundness.is_damage(error):
                    raise
                log.warning("notes could not be compared with the journal: %s", type(error).__name__)

    def _heal(self, copied: Copied) -> list[Finding]:
        """Make anew what can be: indexes from the texts, texts from runs and journal."""
        found: list[Finding] = []
        if _NOTES in copied.indexes:
            self._notes_from_journal()
        for name in copied.indexes:
            with self._store.write() as tx:
                soundness.rebuild_index(tx, name)
            log.warning("the index %s was damaged and has been made anew", name)
            found.append(Finding("index", name, healed=True))
        for key in copied.unsound:
            with self._store.read() as view:
                title = meetings.column(view, key, "title")
                id_ = MeetingId(meetings.column(view, key, "id"))
            try:
                with self._store.write() as tx:
                    journal.rebuild(tx, key)
            except soundness.UNREADABLE as error:
                if not soundness.is_damage(error):
                    raise
                log.warning("a text could not be made anew: %s", type(error).__name__)
                found.append(Finding("text", title, id_))
                continue
            log.warning("the text of a meeting was damaged and has been made anew")
            found.append(Finding("text", title, id_, healed=True))
            self._tell(Change(id_, everything=True, speakers=True, summary=True, marks=True))
        return found


def _holds_damage(copied: Copied) -> bool:
    """Whether what was copied is text that may be damaged, and not only an index of it."""
    return bool(copied.unsound) or _NOTES in copied.indexes
