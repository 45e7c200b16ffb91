"""Meetings out of this library and into another, as one file (:mod:`app.bundle`)."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import __version__, retention, unfinished
from app.bundle import BundleBroken, checking, members, taking, telling, writing
from app.bundle.document import Meeting
from app.bundle.reading import Bundle
from app.bundle.taking import Kept
from app.bundle.writing import Report
from app.changes import Change
from app.errors import AppError
from app.ids import new_ulid
from app.library_base import LibraryBase, now
from app.paths import environment_faults, fsync_folder, private_folder
from app.store import filing, meetings
from app.store.filing import Image
from app.store.originals import Originals
from app.transcript import MeetingId
from app.translation import noop
from app.vault import held

log = logging.getLogger(__name__)

_NEVER: Final = threading.Event()
#: Bundles come in one after the other: two with one meeting would take each other's files for their own.
_one_by_one: Final = threading.Lock()


class BundleStopped(AppError):
    """The user asked to stop."""

    code = "cancelled"
    exit_status = 130
    sentence = noop("Stopped; nothing was changed.")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle holds, checked: ids and titles; ``known`` are those that are in this library already,
    ``trashed`` those of them that are in its trash. ``voices``: how people sound is in it too."""

    meetings: tuple[tuple[MeetingId, str], ...]
    known: tuple[MeetingId, ...] = ()
    trashed: tuple[MeetingId, ...] = ()
    voices: bool = False


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of a bundle. ``made`` are the new meetings here; ``known`` were there already and were left
    alone."""

    change: Change | None = None
    made: tuple[MeetingId, ...] = ()
    known: tuple[MeetingId, ...] = ()


@dataclass(frozen=True, slots=True)
class _Coming:
    """A meeting on its way in."""

    id: MeetingId
    document: Meeting
    files: dict[str, Kept] = field(default_factory=dict)


class BundleIntents(LibraryBase):
    """The part of :class:`app.library.Library` that gives meetings away and takes them in."""

    def write_bundle(
        self,
        ids: Sequence[MeetingId],
        path: Path,
        *,
        voices: bool = False,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = _NEVER,
    ) -> Path:
        """Write meetings, complete, to one file that another library takes in; where it is. What is in it is
        not encrypted, whether this library is or not.

        Args:
            voices: how people sound goes along, so that they can be told apart anew there.
            report: ``report(done, total)`` in bytes.

        Raises:
            NotFound, DiskFull, ExportFailed, BundleStopped: whatever was there before still is.
        """
        with self._store.read() as view:
            Originals(view, self.folder).spare(path)

        def told(done: float, total: float) -> None:
            if cancelled.is_set():
                raise BundleStopped
            report(done, total)

        found: list[tuple[Meeting, dict[str, Path]]] = []
        with self._store.read() as view:
            for id_ in dict.fromkeys(ids):
                document, names = telling.told(view, id_, meetings.key_of(view, id_), voices=voices)
                folder = self.meeting_folder(id_)
                files = {member: folder / name for member, name in names.items()}
                gone = {member for member, file in files.items() if not file.exists()}
                found.append(
                    (telling.without(document, gone), {m: f for m, f in files.items() if m not in gone})
                )
        with environment_faults():
            return writing.write(path, found, __version__, told, voices=voices)

    def look_into_bundle(self, path: Path) -> Contents:
        """What a bundle holds. Reads and checks its texts; takes a while for many meetings.

        Raises:
            Unreadable, BundleBroken, BundleNewer
        """
        with Bundle(path) as bundle:
            ids = tuple((MeetingId(item.id), item.title) for item in bundle.manifest.meetings)
            voices = bundle.manifest.voices
        with self._store.read() as view:
            here = filing.keys_of(view, [id_ for id_, _ in ids])
            trashed = filing.trashed_since(view, here)
        known = tuple(id_ for key, id_ in here.items())
        return Contents(ids, known, tuple(id_ for key, id_ in here.items() if trashed[key]), voices)

    def take_bundle(
        self,
        path: Path,
        *,
        again: bool = False,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = _NEVER,
    ) -> TakenIn:
        """Take in the meetings of a bundle: all of them or, when anything is wrong, none.

        A meeting that is here already, also in the trash, is left as it is; ``again``: it comes in once more,
        as another meeting.

        Raises:
            Unreadable, BundleBroken, BundleNewer, BundleStopped, DiskFull, FolderUnusable: nothing changed.
        """
        self._tidy()
        try:
            with _one_by_one, Bundle(path) as bundle:
                coming, known = self._coming(bundle, again=again)
                if not coming:
                    return TakenIn(known=known)
                with unfinished.making(self.folder, self._store, [item.id for item in coming]):
                    self._extract(bundle, coming, report, cancelled)
                    change = self._write_rows(coming)
        except BundleBroken as error:
            log.info("a bundle was refused: %s", error.why)
            raise
        return TakenIn(self._tell(change), tuple(item.id for item in coming), known)

    # -- inside --------------------------------------------------------------------------------------

    def _tidy(self) -> None:
        unfinished.tidy(self.folder, self._store)

    def _coming(self, bundle: Bundle, *, again: bool) -> tuple[list[_Coming], tuple[MeetingId, ...]]:
        """What is to be taken in, every text checked; and what is here already."""
        ids = [MeetingId(item.id) for item in bundle.manifest.meetings]
        with self._store.read() as view:
            known = set(filing.keys_of(view, ids).values())
        coming = []
        for item in bundle.manifest.meetings:
            document = bundle.meeting(item.document)
            if document.id != item.id:
                raise BundleBroken("a meeting of another name")
            checking.check(document)
            id_ = MeetingId(item.id)
            if id_ in known and not again:
                continue
            # Files without a meeting that lie under its name are somebody's; they are left alone.
            taken = id_ in known or self.meeting_folder(id_).exists()
            coming.append(_Coming(MeetingId(new_ulid()) if taken else id_, document))
        left = () if again else tuple(id_ for id_ in ids if id_ in known)
        return coming, left

    def _extract(
        self, bundle: Bundle, coming: Sequence[_Coming], report: Report, cancelled: threading.Event
    ) -> None:
        """Put the files where they belong, each compared with its hash."""
        wanted = [(item, bundle.member(name)) for item in coming for name in _members(item.document)]
        total = float(sum(member.bytes for _, member in wanted))
        done = 0.0
        for item, member in wanted:
            content = members.content(bundle, member)
            if content is None:
                continue
            folder = private_folder(self.meeting_folder(item.id))
            name = member.name.rpartition("/")[2]
            with environment_faults(), held.create(folder / name) as out:
                for block in content:
                    if cancelled.is_set():
                        raise BundleStopped
                    out.write(block)
                    done += len(block)
                    report(done, total)
                out.flush()
                os.fsync(out.fileno())
            item.files[member.name] = Kept(name, member.sha256, member.bytes)
        for item in coming:
            folder = private_folder(self.meeting_folder(item.id))
            with environment_faults():
                fsync_folder(folder)

    def _write_rows(self, coming: Collection[_Coming]) -> Change:
        with self._store.write() as tx:
            keys = [taking.write(tx, item.id, item.document, item.files) for item in coming]
            rules, moment = retention.rules_of(filing.option(tx, retention.OPTION)), datetime.now(UTC)
            # What comes today is not to be gone tomorrow: there may be no other copy.
            old = [
                key
                for key, item in zip(keys, coming, strict=True)
                if rules.on and datetime.fromisoformat(item.document.created) + rules.kept_for <= moment
            ]
            filing.write(tx, Image(keeps=dict.fromkeys(old, True)))
            count = len(keys)
            label = "Import Meeting" if count == 1 else f"Import {count} Meetings"
            after: Image = Image(trashed=dict.fromkeys(keys))
            step = filing.add_step(tx, now(), label, Image(trashed=dict.fromkeys(keys, now())), after)
        ids = tuple(item.id for item in coming)
        return Change(ids[0], summary=True, meetings=ids, order=True, undo_label=label, step=step)


def _members(meeting: Meeting) -> list[str]:
    names = [name for track in meeting.tracks for name in (track.audio, track.peaks, track.original)]
    names += [run.embeddings for run in meeting.voice_runs]
    return [name for name in dict.fromkeys(names) if name]
