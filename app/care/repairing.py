"""Saving what can be saved: a new file from a backup (or from nothing) and what the damaged one still says.

The damaged file is only copied. Of each meeting the journal is replayed over its runs; where that does not
give the text as it stood when it was saved last, or cannot be done, and that text can be read whole and is
what its digest says, it becomes the meeting's text with a new history. So no correction is lost that can be
read anywhere.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import journal, recovered_edits
from app.care import checking, restoring
from app.care.rebasing import rebase
from app.care.restoring import Restored
from app.errors import LibraryDamaged
from app.ids import new_ulid
from app.paths import BACKUPS, DATABASE, FolderUnusable, environment_faults, private_file, private_folder
from app.recovered_edits import Recovered
from app.store import (
    backups,
    database,
    exchanging,
    log_origin,
    meetings,
    newest_entry,
    projected,
    salvaging,
    shape,
    soundness,
)
from app.store.backups import Backup
from app.store.database import SALVAGE, opened_file
from app.store.salvaging import DamagedFile, Poured
from app.store.transaction import Transaction
from app.vault import held

log = logging.getLogger(__name__)

_HEAD: Final = 100  # bytes of a database's header
_FORMATS: Final = (1, 2)  # for reading and for writing: with a rollback journal, with a write-ahead log


def is_damaged(home: Path) -> bool:
    """Whether a library, locked and closed, needs repair: it does not open as one of ours, or its pages,
    references, texts, histories or indexes are not whole: what a check says cannot be read.

    Raises:
        LibraryNewer, LibraryBusy
    """
    path = home / DATABASE
    try:
        if not path.exists():
            return True
        database.examine(path)
        if log_origin.is_foreign(path):
            return True
        with opened_file(path) as connection:
            if (
                soundness.pages(connection)
                or soundness.references(connection)
                or shape.is_altered(connection)
            ):
                return True
            # Others begin a transaction, in which no other file can be looked at.
            if _is_altered(home, connection):
                return True
            if soundness.damaged_indexes(connection) or projected.unsound(connection):
                return True
            return _disagrees(connection)
    except LibraryDamaged:
        return True


def _is_altered(home: Path, connection: Transaction) -> bool:
    """Whether something that never changes is not what the newest verified backup has."""
    there = next((item.path for item in backups.listed(home / BACKUPS) if item.verified), None)
    return bool(backups.altered_since(connection, there))


def _disagrees(connection: Transaction) -> bool:
    """Whether a meeting's runs or journal cannot be read, or say something else than its text."""
    if soundness.unreadable_histories(connection):
        return True
    keys = salvaging.meeting_keys(connection)
    return any(not checking.history_agrees(connection, key) for key in keys)


def repair(home: Path, *, use_backup: bool = True) -> Restored:
    """Make a good library of a damaged one, and put it in its place; the damaged file is kept in
    ``replaced/``. Call it with the library locked and closed.

    The newest backup that is sound is the beginning, when there is one and ``use_backup``.

    Raises:
        LibraryDamaged: nothing could be read, and there is no backup.
        DiskFull, FolderUnusable: nothing has changed.
    """
    backup = restoring.newest_good(home) if use_backup else None
    path = home / DATABASE
    work = private_folder(home / exchanging.REPAIRING)
    try:
        part = _beginning(home, backup)
        entries, lost = 0, dict[int, str]()
        readable = False
        for copy in _copies(path, work, part):
            poured = _pour(copy, part, lost)
            if poured is not None:
                readable = True
                entries += poured.entries
        if backup is None and not (readable and _holds_anything(part)):
            exchanging.clear(part)
            raise LibraryDamaged
        recovered = _recover(part, path)
        entries += recovered.entries
        chosen = restoring.decided(home, part, path if readable else None)
        kept = exchanging.swap(home, chosen)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    log.warning("the library was repaired; %d later changes, %d meetings not whole", entries, len(lost))
    return Restored(kept, backup, entries if backup else 0, tuple(sorted(set(lost.values()))))


def _recover(part: Path, path: Path) -> Recovered:
    """Lay over the new file what neither the backup nor the damaged file had."""
    with database.migrating(part, wal=False) as (_, begin), begin() as tx:
        return recovered_edits.lay_over(tx, path)


def _beginning(home: Path, backup: Backup | None) -> Path:
    if backup is not None:
        return restoring.fresh_copy(home, backup.path)
    part = home / exchanging.RESTORING
    with environment_faults():
        exchanging.clear(part)
    database.create(part)
    return part


def _copies(path: Path, work: Path, good: Path) -> Iterator[Path]:
    """Copies of the damaged file that SQLite may open: with its write-ahead log alone where that is whole,
    and without it alone where the log is another library's; else without it, and then with it, which is
    newer. A head that is no head gets the one of a good file."""
    log_file = path.with_name(path.name + "-wal")
    copies: list[Path] = []
    for name, with_log in (("without", False), ("with", True)):
        if not path.exists() or (with_log and not log_file.exists()):
            continue
        copy = work / f"{name}.sqlite3"
        with environment_faults():
            private_file(copy)
            shutil.copyfile(path, copy)
            if with_log:
                beside = copy.with_name(copy.name + "-wal")
                private_file(beside)
                shutil.copyfile(log_file, beside)
                _copy_noted(path, copy)
            _mend_head(copy, good)
        if with_log and _is_mixed(copy):  # before the log is folded in
            break
        _mend_shape(copy)
        if with_log and not _is_broken(copy):
            copies = []  # without its log the file may be in between
        copies.append(copy)
    yield from copies


def _copy_noted(path: Path, copy: Path) -> None:
    noted = newest_entry.place_of(path)
    if noted.exists():
        shutil.copyfile(noted, newest_entry.place_of(copy))


def _is_broken(copy: Path) -> bool:
    try:
        with opened_file(copy) as connection:
            return bool(soundness.quick(connection) or projected.unsound(connection))
    except soundness.UNREADABLE:
        return True


def _is_mixed(copy: Path) -> bool:
    try:
        return log_origin.is_foreign(copy)
    except LibraryDamaged:
        return False


def _mend_shape(copy: Path) -> None:
    try:
        with opened_file(copy, SALVAGE, wal=False) as connection:
            shape.mend(connection)
    except LibraryDamaged:
        log.info("nothing can be said of the shape of a damaged file")


def _mend_head(copy: Path, good: Path) -> None:
    """Give a file that has no head one of its kind, and one that was cut short a head that says so; else
    SQLite reads nothing of it."""
    if held.database_key(copy) is not None:
        return  # every byte of a sealed file is checked, the head too
    with copy.open("r+b") as file, good.open("rb") as other:
        head, sound = bytearray(file.read(_HEAD)), other.read(_HEAD)
        if len(head) < _HEAD:
            return
        size = int.from_bytes(sound[16:18], "big")
        count = copy.stat().st_size // (65_536 if size == 1 else size)
        if not _is_head(head, sound):
            head = bytearray(sound)
            head[32:40] = bytes(8)  # no list of free pages
        elif int.from_bytes(head[28:32], "big") <= count:
            return
        head[28:32] = count.to_bytes(4, "big")
        head[92:96] = head[24:28]
        file.seek(0)
        file.write(head)


def _is_head(head: bytearray, sound: bytes) -> bool:
    """Magic, size of pages and fractions are right; whether there is a write-ahead log may differ."""
    known = head[:18] == sound[:18] and head[20:24] == sound[20:24]
    return known and all(byte in _FORMATS for byte in head[18:20])


def _pour(copy: Path, part: Path, lost: dict[int, str]) -> Poured | None:
    """What came over. ``lost``, keys and titles of the meetings that are not whole, is kept up."""
    try:
        with opened_file(copy, SALVAGE) as connection:
            source = DamagedFile(connection)
            if not source.columns("meeting"):
                return None
            with database.migrating(part, wal=False) as (_, begin), begin() as tx:
                return _pour_into(source, tx, lost)
    except LibraryDamaged:
        return None


def _pour_into(source: DamagedFile, tx: Transaction, lost: dict[int, str]) -> Poured:
    guards = salvaging.lift_guards(tx)
    poured = salvaging.pour(source, tx, new_ulid)
    salvaging.drop_dangling(tx)
    for key in lost.keys() - set(salvaging.meeting_keys(tx)):
        del lost[key]  # deleted for good since
    for key in salvaging.meeting_keys(tx):
        kept = source.projection(key)
        if key not in poured.touched and (kept is None or kept.digest == meetings.column(tx, key, "digest")):
            continue
        if _restore_text(source, tx, key, kept):
            lost.pop(key, None)
        else:
            lost[key] = str(meetings.column(tx, key, "title"))
    for name in soundness.indexes(tx):
        soundness.rebuild_index(tx, name)
    salvaging.put_back(tx, guards)
    return poured


def _restore_text(
    source: DamagedFile, tx: Transaction, meeting: int, kept: salvaging.Projected | None
) -> bool:
    """Make a meeting's text of its history or of what was saved last; whether all of it is there."""
    if _replayed(tx, meeting) and (kept is None or kept.digest == meetings.column(tx, meeting, "digest")):
        return kept is not None or "edit" not in source.unreadable
    if kept is not None and kept.pieces:
        moments, notes = source.marks(meeting, "marker"), source.marks(meeting, "note")
        rebase(tx, meeting, kept.pieces, kept.voices, (moments, notes), _now())
        return True
    for seq in salvaging.newest_entries(tx, meeting):
        if _replayed(tx, meeting):
            break
        salvaging.drop_entry(tx, seq)
    return False


def _replayed(tx: Transaction, meeting: int) -> bool:
    try:
        with tx.begin_nested():
            journal.rebuild(tx, meeting)
    except soundness.UNREADABLE as error:
        if not soundness.is_damage(error):
            raise
        if not salvaging.in_transaction(tx):  # SQLite gave it up: the disk failed
            raise FolderUnusable from error
        return False
    return True


def _holds_anything(part: Path) -> bool:
    with opened_file(part, wal=False) as connection:
        return salvaging.sizes(connection) != (0, 0)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
