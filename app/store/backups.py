# ruff: noqa: S608 -- column names and question marks of our own are all that is pasted
"""Backups of the database: made whole, opened and checked before they count, and thinned with age and size.

Text only, so they are small; audio is files beside it. ``VACUUM INTO`` reads one consistent state while
the library is in use; copying the live file does not (20 of 20 such copies were damaged). A copy whose
meetings are not all what their digests say is kept too, but its name says so, and it is no reason to let a
verified one go.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.errors import AppError, LibraryDamaged
from app.paths import environment_faults, fsync_file, fsync_folder, private_file, private_folder
from app.store import projected, shape, soundness
from app.store.database import driver_of, opened_file
from app.store.faults import store_faults
from app.store.schema import SCHEMA_VERSION
from app.translation import noop

log = logging.getLogger(__name__)

KEEP_ALL: Final = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
#: Together they take no more than this, or four times the newest, whichever is more.
MOST_BYTES: Final = 2 << 30
MOST_TIMES: Final = 4
_UNVERIFIED: Final = "-unverified"
_NAME: Final = re.compile(r"hansard-(\d{8}T\d{6})Z(?:-(\d+))?-([a-z-]+)\.sqlite3")
_STAMP: Final = "%Y%m%dT%H%M%S"


class BackupFailed(AppError):
    """The copy did not come out equal to the original, so what it was for has not been begun."""

    code = "backup-failed"
    sentence = noop("A backup of the library could not be made, so nothing was changed.")


class Moved(BackupFailed):
    """Somebody wrote while the copy was made; it was thrown away. Try again."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on the disk. ``reason``: why it was made. ``verified``: all of it was as it should be then."""

    path: Path
    made: datetime
    reason: str
    size: int
    verified: bool
    number: int = 0  # of those made in one second


@dataclass(frozen=True, slots=True)
class Copied:
    """What making a backup found in the library: full-text indexes that are damaged (those of the copy were
    made anew), keys of meetings whose rows are not what their digests say, rows that should never have
    changed and have (by table), and keys of meetings whose runs or journal cannot be read."""

    path: Path
    indexes: list[str] = field(default_factory=list)
    unsound: list[int] = field(default_factory=list)
    altered: dict[str, int] = field(default_factory=dict)
    histories: list[int] = field(default_factory=list)

    @property
    def verified(self) -> bool:
        """Whether the copy holds nothing that is not as it should be."""
        return not (self.unsound or self.altered or self.histories)


def make(connection: Any, folder: Path, reason: str, now: datetime) -> Copied:
    """A verified backup of what the driver connection ``connection`` (not in a transaction) sees.

    ``reason`` is lower-case words with hyphens, part of the name. Takes long in a large library.

    Raises:
        DiskFull, BackupFailed
        Moved: another connection wrote meanwhile.
    """
    private_folder(folder)
    part = folder / ".part.sqlite3"
    before = next((item.path for item in listed(folder) if item.verified), None)
    with environment_faults(), store_faults():
        part.unlink(missing_ok=True)
        private_file(part)
        try:
            connection.execute("VACUUM INTO ?", (str(part),)).close()
            copied = _examined(part, before)
            fsync_file(part)
            _compare(_facts(part), _facts_of(connection))
            kind = reason if copied.verified else reason + _UNVERIFIED
            target = _free_name(folder, kind, now)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        fsync_folder(folder)
    log.info("backup made: %s", kind)
    _thin_folder(folder, now)
    return replace(copied, path=target)


def _examined(part: Path, before: Path | None) -> Copied:
    with opened_file(part, wal=False) as connection:
        driver = driver_of(connection)
        damaged = soundness.damaged_indexes(connection)
        for name in damaged:
            soundness.rebuild_index(connection, name)
        current = driver.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION
        altered = altered_since(connection, before)
        histories = soundness.unreadable_histories(connection) if current else []
        unsound = projected.unsound(connection) if current else []  # begins a transaction
        return Copied(part, damaged, unsound, altered, histories)


def altered_since(connection: Connection, earlier: Path | None) -> dict[str, int]:
    """By table, how many rows that never change are not as the backup ``earlier`` has them. Not in a
    transaction."""
    if earlier is None:
        return {}
    try:
        return soundness.altered(connection, earlier)
    except dbapi2.DatabaseError:
        # The earlier copy does not open: it has rotted, or another key is needed.
        log.info("an earlier backup could not be compared")
        return {}


def verify(path: Path) -> dict[str, int]:
    """Row counts of a backup whose pages, references and indexes hang together.

    Raises:
        BackupFailed: it does not open or something in it is damaged.
    """
    try:
        return _facts(path)
    except (dbapi2.Error, LibraryDamaged) as error:
        raise BackupFailed from error


def listed(folder: Path) -> list[Backup]:
    """Backups, newest first."""
    found = []
    for path in folder.glob("hansard-*.sqlite3"):
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        moment = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        reason = match[3].removesuffix(_UNVERIFIED)
        verified = not match[3].endswith(_UNVERIFIED)
        found.append(Backup(path, moment, reason, path.stat().st_size, verified, int(match[2] or 0)))
    return sorted(found, key=lambda item: (item.made, item.number), reverse=True)


def superfluous(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which backups may go: all of two days stay, then the newest of each of 12 days, 10 weeks, 9 months.

    The newest of all always stays. Method: Anki's ``rslib/src/collection/backup.rs``.
    """
    old = sorted(moments, reverse=True)
    kept = set(old[:1]) | {moment for moment in old if now - moment < KEEP_ALL}
    for count, period in ((DAILY, "%Y-%j"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        seen: dict[str, datetime] = {}
        for moment in old:
            seen.setdefault(moment.strftime(period), moment)
        kept.update(sorted(seen.values(), reverse=True)[:count])
    return set(old) - kept


def months(moment: date) -> int:
    """Which month it is, counted from the year 0."""
    return moment.year * 12 + moment.month - 1


def _compare(copy: dict[str, int], original: dict[str, int]) -> None:
    if copy != original:
        raise Moved


def too_many(there: Iterable[Backup], now: datetime) -> list[Backup]:
    """Which of the backups may go, by age and then, oldest first, by size. The newest verified one stays."""
    old = sorted(there, key=lambda item: (item.made, item.number), reverse=True)
    if not old:
        return []
    newest = next((item for item in old if item.verified), old[0])
    by_age = superfluous((item.made for item in old), now)
    gone = [item for item in old if item.made in by_age and item is not newest]
    kept = [item for item in old if item not in gone]
    allowed = max(MOST_BYTES, MOST_TIMES * old[0].size)
    total = sum(item.size for item in kept)
    for item in reversed(kept):
        if total <= allowed or item is newest or item is old[0]:
            continue
        gone.append(item)
        total -= item.size
    return gone


def _thin_folder(folder: Path, now: datetime) -> None:
    for item in too_many(listed(folder), now):
        item.path.unlink(missing_ok=True)


def _free_name(folder: Path, reason: str, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    taken = [item.number for item in listed(folder) if item.made.strftime(_STAMP) == stamp]
    number = f"-{max(taken) + 1}" if taken else ""
    return folder / f"hansard-{stamp}Z{number}-{reason}.sqlite3"


def _facts(path: Path) -> dict[str, int]:
    """Counts, after a full check of the file. Opened read-only: a check must not change what it checks."""
    with opened_file(path, "ro") as connection:
        if soundness.pages(connection) or soundness.references(connection) or shape.is_altered(connection):
            raise BackupFailed
        return _facts_of(driver_of(connection))


def _facts_of(connection: Any) -> dict[str, int]:
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%!_fts!_%' ESCAPE '!' "
            "AND name NOT LIKE '%!_fts' ESCAPE '!' AND name NOT LIKE '%!_vocab' ESCAPE '!' "
            "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
        )
    ]
    facts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}
    for pragma in ("application_id", "user_version"):
        facts[pragma] = connection.execute(f"PRAGMA {pragma}").fetchone()[0]
    for table, sums in (
        ("segment", "total(length(text)) + total(length(words)) + total(start_tick)"),
        ("edit", "total(length(body)) + max(seq)"),
    ):
        if table in names:
            total = connection.execute(f"SELECT {sums} FROM {table}").fetchone()[0]
            facts[f"sum of {table}"] = int(total or 0)
    return facts
