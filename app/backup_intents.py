"""Single meetings out of a backup, into the library as it is now; nothing that is there is replaced."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app import bringing_back, editing, history, unfinished
from app.bringing_back import Coming, MeetingUnreadable, Sound, readable
from app.care import restoring, returning
from app.care.returning import Candidate
from app.changes import Change
from app.corrections import Difference
from app.errors import NotFound
from app.library_base import LibraryBase, now
from app.paths import FolderUnusable
from app.store import filing, meetings, projected, salvaging, soundness, whole
from app.store.backups import Backup, BackupFailed
from app.store.contents import contents
from app.store.filing import Image
from app.store.transaction import Transaction
from app.store.values import Voice
from app.transcript import MeetingId, SpeakerId
from app.translation import moment, noop, tr

log = logging.getLogger(__name__)


class NotInBackup(NotFound):
    """A backup has no such meeting."""

    sentence = noop("There is no such meeting in this backup; choose another backup.")


@dataclass(frozen=True, slots=True)
class MeetingPreview:
    """A meeting as a backup has it and as it is now.

    Attributes:
        sound: what of its sound there is now.
        people: number and name of its speakers then.
        people_now: the same of now, by key.
        differences: where the two differ, with the names of then; where it is not there now, all of it, with
            nothing for now.
    """

    candidate: Candidate
    sound: Sound
    people: tuple[tuple[int, str | None], ...]
    people_now: dict[SpeakerId, tuple[int, str | None]]
    differences: tuple[Difference, ...]


@dataclass(slots=True)
class BroughtBack:
    """What came of it. ``made``: meetings that are in the list now and were not, with their titles;
    ``there``: those that already were; ``silent``: of those made, the ones whose sound is missing;
    ``unreadable``: titles of those that could not be read."""

    backup: Backup
    made: list[tuple[MeetingId, str]] = field(default_factory=list)
    there: list[MeetingId] = field(default_factory=list)
    silent: list[MeetingId] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    change: Change | None = None


class BackupIntents(LibraryBase):
    """The part of :class:`app.library.Library` that brings single meetings back. Any thread, slowly."""

    _looking = threading.Lock()

    def backup_meetings(self, backup: Path) -> list[Candidate]:
        """The meetings of a backup, newest first, each against the library now.

        Raises:
            BackupFailed: it cannot be read.
        """
        with self._looking, restoring.looked_into(backup, self.folder) as then:
            return self._against_now(then)

    def preview_backup_meeting(self, backup: Path, meeting: MeetingId) -> MeetingPreview:
        """What a meeting of a backup is now, and what would come back.

        Raises:
            NotInBackup, BackupFailed
            MeetingUnreadable: it is damaged in the backup.
        """
        with self._looking, restoring.opened_backup(backup, self.folder) as then:
            candidate = _named(self._against_now(then), meeting)
            with readable():
                return self._preview_against_now(then, candidate)

    def restore_meetings(self, backup: Path, ids: Sequence[MeetingId]) -> BroughtBack:
        """Bring meetings of a backup back, by their numbers in it: all that can be read, in one step that one
        undo takes into the trash. One that is gone comes back as itself; one that was changed since comes
        beside what is there now; one that is there as it was stays as it is.

        Raises:
            NotInBackup, BackupFailed, DiskFull, FolderUnusable: nothing has changed.
        """
        unfinished.tidy(self.folder, self._store)
        with self._looking, restoring.opened_backup(backup, self.folder) as then:
            every = self._against_now(then)
            chosen = [_named(every, id_) for id_ in dict.fromkeys(ids)]
            done = BroughtBack(restoring.described(backup))
            done.there = [item.becomes for item in chosen if not item.comes]
            beside = [item.becomes for item in chosen if item.fate == "changed"]
            with unfinished.making(self.folder, self._store, beside):
                coming = self._coming_back(then, chosen, done)
                again = [item.becomes for item in chosen if item.fate in ("trashed", "beside-trashed")]
                if coming or again:
                    self._write_back(then, coming, again, done)
        log.info("meetings of a backup brought back: %d", len(done.made))
        if done.change is not None:
            self._tell(done.change)
        return done

    # -- inside --------------------------------------------------------------------------------------

    def _against_now(self, then: Transaction) -> list[Candidate]:
        with self._store.read() as view:
            today = contents(view)
        try:
            there = contents(then)
        except soundness.UNREADABLE as error:
            if not soundness.is_damage(error):
                raise
            raise BackupFailed from error
        return returning.candidates(there, today, lambda id_: self.meeting_folder(id_).exists())

    def _preview_against_now(self, then: Transaction, candidate: Candidate) -> MeetingPreview:
        key = meetings.key_of(then, candidate.id)
        pieces, voices = [piece for _, piece in projected.pieces(then, key)], projected.voices(then, key)
        sound = bringing_back.sound_of(then, key, self.meeting_folder(candidate.id))
        if candidate.now is None:
            found = history.compared((pieces, voices), ([], {}), same_run=True)
            known = {}
        else:
            with self._store.read() as view:
                here = meetings.key_of(view, candidate.id)
                today, known = projected.pieces(view, here), projected.voices(view, here)
                run = meetings.column(view, here, "alignment")
            same_run = run == meetings.column(then, key, "alignment")
            found = history.compared((pieces, voices), (today, known), same_run=same_run)
        found = [_named_then(item, voices) for item in found]
        people = tuple((voice.number, voice.name) for voice in voices.values())
        people_now = {SpeakerId(key): (voice.number, voice.name) for key, voice in known.items()}
        return MeetingPreview(candidate, sound, people, people_now, tuple(found))

    def _coming_back(self, then: Transaction, chosen: Sequence[Candidate], done: BroughtBack) -> list[Coming]:
        """The files of those that must be written anew."""
        found = []
        for item in chosen:
            home = self.meeting_folder(item.id)
            try:
                with readable():
                    if item.fate == "gone":
                        found.append(bringing_back.in_place(then, item, home))
                    elif item.fate == "changed":
                        with self._store.read() as view:
                            here = whole.digests(view, meetings.key_of(view, item.id))
                        beside = self.meeting_folder(item.becomes)
                        found.append(bringing_back.copied(then, item, home, beside, here))
            except MeetingUnreadable:
                done.unreadable.append(item.then.title)
        return found

    def _write_back(
        self, then: Transaction, coming: Sequence[Coming], again: Sequence[MeetingId], done: BroughtBack
    ) -> None:
        """All rows, in one transaction; what came of it goes into ``done``."""
        with self._store.write() as tx:
            before: dict[int, str | None] = {}
            for item in coming:
                try:
                    with readable(), tx.begin_nested():
                        key = self._write_meeting_back(tx, then, item, done.backup)
                except MeetingUnreadable as error:
                    if not salvaging.in_transaction(tx):  # SQLite gave it up: the disk failed
                        raise FolderUnusable from error
                    done.unreadable.append(item.candidate.then.title)
                    continue
                before[key] = now()
                done.made.append((item.candidate.becomes, str(meetings.column(tx, key, "title"))))
                if item.silent:
                    done.silent.append(item.candidate.becomes)
            known = filing.keys_of(tx, again)
            before.update(filing.trashed_since(tx, known))
            done.made += [(id_, str(meetings.column(tx, key, "title"))) for key, id_ in known.items()]
            if not before:
                return
            after = Image(trashed=dict.fromkeys(before))
            filing.write(tx, after)
            label = "Restore Meeting" if len(before) == 1 else f"Restore {len(before)} Meetings"
            step = filing.add_step(tx, now(), label, Image(trashed=before), after)
        ids = tuple(id_ for id_, _ in done.made)
        done.change = Change(ids[0], summary=True, meetings=ids, order=True, undo_label=label, step=step)

    def _write_meeting_back(self, tx: Transaction, then: Transaction, coming: Coming, backup: Backup) -> int:
        key = bringing_back.write(tx, then, coming)
        if coming.candidate.fate == "changed":
            when = moment(backup.made.astimezone())
            title = tr("{title} (as of {when})", title=coming.candidate.then.title, when=when)
            step = editing.rename_meeting(tx, key, title)
            if step is not None:
                self._write_step(tx, key, step)
        return key


def _named_then(difference: Difference, voices: Mapping[int, Voice]) -> Difference:
    """With the names its speakers had then, also where they have another one now."""
    speakers = dict.fromkeys(row.speaker for row in difference.then if row.speaker in voices)
    named = {SpeakerId(key): (voices[key].number, voices[key].name) for key in speakers}
    return replace(difference, people=tuple((key, *who) for key, who in named.items()))


def _named(every: Sequence[Candidate], id_: MeetingId) -> Candidate:
    found = next((item for item in every if item.id == id_), None)
    if found is None:
        raise NotInBackup
    return found
