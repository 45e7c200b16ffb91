"""Going back to a backup: what would be different, and the new file beside the old one. Their exchange is
:mod:`app.store.exchanging`'s."""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.errors import AppError, LibraryDamaged
from app.paths import BACKUPS, DATABASE, environment_faults, private_file
from app.store import backups, exchanging, rekeying, salvaging
from app.store.backups import Backup, BackupFailed
from app.store.contents import Held, contents
from app.store.database import migrating, opened_file, schema_version
from app.store.migrate import migrate
from app.store.schema import SCHEMA_VERSION
from app.store.transaction import Transaction
from app.translation import moment, plural, tr
from app.vault import held

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Preview:
    """What restoring a backup would do, meeting by meeting (titles, newest first).

    Attributes:
        meetings: how many the backup holds, outside the trash.
        missing: in the library now and not in the backup; they would go out of the list.
        returning: in the backup and not in the library now.
        changed: what was edited since, with how many steps.
        first, last: days of the oldest and newest meeting, ISO 8601; empty without any.
    """

    backup: Backup
    meetings: int
    missing: Sequence[str] = ()
    returning: Sequence[str] = ()
    changed: Sequence[tuple[str, int]] = ()
    first: str = ""
    last: str = ""

    @property
    def same(self) -> bool:
        """Whether nothing would be different."""
        return not (self.missing or self.returning or self.changed)


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done. ``kept``: where the old file is now; ``reapplied``: later changes that were taken from
    it; ``lost``: titles of meetings that could not be saved whole."""

    kept: Path | None
    backup: Backup | None = None
    reapplied: int = 0
    lost: tuple[str, ...] = field(default=())

    def sentence(self) -> str:
        """What was done, for people."""
        if self.backup is None:
            return tr("What could be read of the damaged file is in a new one.")
        when = moment(self.backup.made.astimezone())
        if not self.reapplied:
            return tr("Restored the backup of {when}.", when=when)
        return plural(
            "Restored the backup of {when} and applied {n} later change again.",
            "Restored the backup of {when} and applied {n} later changes again.",
            self.reapplied,
            when=when,
        )


def described(path: Path) -> Backup:
    """A backup by its path, in the library's folder of backups or anywhere else.

    Raises:
        BackupFailed: there is no such file.
    """
    known = {item.path.name: item for item in backups.listed(path.parent)} if path.parent.is_dir() else {}
    if path.name in known:
        return known[path.name]
    try:
        found = path.stat()
    except OSError as error:
        raise BackupFailed("There is no such backup; nothing was changed.") from error
    return Backup(path, datetime.fromtimestamp(found.st_mtime, UTC), "", found.st_size, verified=False)


def preview(path: Path, now: Sequence[Held], home: Path) -> Preview:
    """Compare a backup with the meetings there are ``now`` in the library ``home``; changes nothing.

    Raises:
        BackupFailed: it cannot be read, or is damaged.
    """
    backup = described(path)
    with _within_reach(path, home) as file:
        backups.verify(file)
        with opened_file(file, "ro") as connection:
            there = contents(connection)
    before, live = {item.id: item for item in there}, {item.id: item for item in now}
    listed = [item for item in there if not item.trashed]
    days = sorted(item.created[:10] for item in listed)
    return Preview(
        backup,
        len(listed),
        tuple(item.title for item in now if not item.trashed and item.id not in before),
        tuple(item.title for item in listed if item.id not in live or live[item.id].trashed),
        tuple(
            (item.title, max(item.entries - before[item.id].entries, 0))
            for item in now
            if item.id in before and _differ(item, before[item.id]) and not item.trashed
        ),
        days[0] if days else "",
        days[-1] if days else "",
    )


@contextlib.contextmanager
def looked_into(path: Path, home: Path) -> Iterator[Transaction]:
    """A reading of a backup of any released schema; it is not checked first.

    Raises:
        BackupFailed: it does not open.
    """
    described(path)
    with _within_reach(path, home, exchanging.LOOKED_INTO) as file, _read_only(file) as connection:
        yield connection


@contextlib.contextmanager
def opened_backup(path: Path, home: Path) -> Iterator[Transaction]:
    """A reading of a backup in this program's schema: of a copy where it has an earlier one. It is not
    checked first.

    Raises:
        BackupFailed: it does not open, or a later version made it.
        DiskFull, FolderUnusable
    """
    described(path)
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(_within_reach(path, home, exchanging.LOOKED_INTO))
        with _read_only(file) as connection:
            version = schema_version(connection)
        if version > SCHEMA_VERSION:
            raise BackupFailed
        if version < SCHEMA_VERSION:
            file = stack.enter_context(_migrated(file, home / exchanging.OF_TODAY))
        yield stack.enter_context(_read_only(file))


@contextlib.contextmanager
def _read_only(file: Path) -> Iterator[Transaction]:
    with contextlib.ExitStack() as stack:
        try:
            connection = stack.enter_context(opened_file(file, "ro"))
            schema_version(connection)
        except LibraryDamaged as error:
            raise BackupFailed from error
        yield connection


@contextlib.contextmanager
def _migrated(file: Path, part: Path) -> Iterator[Path]:
    try:
        _copy(file, part)
        with migrating(part, wal=False) as (_, begin), begin() as tx:
            migrate(tx)
        yield part
    finally:
        exchanging.clear(part)


@contextlib.contextmanager
def _within_reach(path: Path, home: Path, name: str = exchanging.PREVIEWED) -> Iterator[Path]:
    """The backup, or a copy in ``home`` of one that is encrypted and lies elsewhere: keys go by the place."""
    if held.of(path) is not None or held.of(home) is None or rekeying.is_plain(path):
        yield path
        return
    part = home / name
    try:
        _copy(path, part)
        yield part
    finally:
        exchanging.clear(part)


def _copy(path: Path, part: Path) -> None:
    with environment_faults():
        exchanging.clear(part)
        private_file(part)
        shutil.copyfile(path, part)


def _differ(one: Held, other: Held) -> bool:
    return (one.digest, one.title, one.entries) != (other.digest, other.title, other.entries)


def prepare(home: Path, backup: Path) -> Path:
    """The file that will be the library: a checked copy of ``backup`` in this program's schema, whose keys
    nobody has had in the library there is. Nothing else in ``home`` is touched.

    Raises:
        BackupFailed, DiskFull, FolderUnusable
    """
    part = fresh_copy(home, backup)
    current = home / DATABASE
    return decided(home, part, current if current.exists() else None)


def fresh_copy(home: Path, backup: Path) -> Path:
    """A copy of a backup to work on, in this program's schema, encrypted where the library in ``home`` is.

    Raises:
        BackupFailed, DiskFull, FolderUnusable
    """
    described(backup)  # before anything is written
    part = home / exchanging.RESTORING
    try:
        # The copy is what is looked at: in this folder the library's key applies, wherever it comes from.
        _copy(backup, part)
        backups.verify(part)
        vault = held.of(home)
        if vault is not None and vault.sealing and rekeying.is_plain(part):
            rekeying.take_over(rekeying.copy(part, vault.database_key), part)
    except BaseException:
        exchanging.clear(part)
        raise
    with migrating(part, wal=False) as (driver, begin):
        if driver.execute("PRAGMA user_version").fetchone()[0] < SCHEMA_VERSION:
            with begin() as tx:
                migrate(tx)
    return part


def decided(home: Path, part: Path, former: Path | None) -> Path:
    """``part`` is good: give it the name that makes it the next library. ``former`` is the file it follows;
    keys that were used there are not used again, because backups of both lie side by side.

    Raises:
        BackupFailed: it is not good after all.
    """
    used = salvaging.sequences(former) if former is not None else None
    with opened_file(part, wal=False) as connection:
        salvaging.reserve(connection, used)
    backups.verify(part)
    return exchanging.decide(home, part)


def contents_now(home: Path) -> list[Held]:
    """The meetings of a library that nobody has open; none when it cannot be read."""
    path = home / DATABASE
    return contents_of(path) if path.exists() else []


def contents_of(path: Path) -> list[Held]:
    """The meetings of a file; none when it cannot be read."""
    try:
        with opened_file(path) as connection:
            return contents(connection)
    except AppError:
        return []


def restore_closed(home: Path, backup: Path) -> Restored:
    """Make the library in ``home``, locked and closed, what ``backup`` is.

    Raises:
        BackupFailed, DiskFull, FolderUnusable
    """
    chosen = prepare(home, backup)
    return Restored(exchanging.swap(home, chosen), described(backup))


def newest_good(home: Path) -> Backup | None:
    """The newest backup that opens and hangs together; one that was verified when it was made goes before a
    newer one that was not."""
    there = backups.listed(home / BACKUPS)
    for item in sorted(there, key=lambda item: (item.verified, item.made, item.number), reverse=True):
        try:
            backups.verify(item.path)
        except BackupFailed:
            log.warning("a backup is damaged: %s", item.path.name)
        else:
            return item
    return None
