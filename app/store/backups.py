# ruff: noqa: S608 -- column names and question marks of our own are all that is pasted
"""Backups of the database: made whole, opened and checked before they count, and thinned with age.

Text only, so they are small; audio is files beside it. ``VACUUM INTO`` reads one consistent state while
the library is in use; copying the live file does not (20 of 20 such copies were damaged).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from app.errors import AppError
from app.paths import environment_faults, fsync_file, fsync_folder, private_file, private_folder
from app.store.faults import store_faults
from app.translation import noop

log = logging.getLogger(__name__)

KEEP_ALL: Final = timedelta(days=2)
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_NAME: Final = re.compile(r"hansard-(\d{8}T\d{6})Z(?:-\d+)?-[a-z-]+\.sqlite3")
_STAMP: Final = "%Y%m%dT%H%M%S"


class BackupFailed(AppError):
    """The copy did not come out equal to the original, so what it was for has not been begun."""

    code = "backup-failed"
    sentence = noop("A backup of the library could not be made, so nothing was changed.")


def make(connection: Any, folder: Path, reason: str, now: datetime) -> Path:
    """A verified backup of what the driver connection ``connection`` (not in a transaction) sees.

    ``reason`` is lower-case words with hyphens, part of the name.

    Raises:
        DiskFull, BackupFailed
    """
    private_folder(folder)
    part = folder / ".part.sqlite3"
    with environment_faults(), store_faults():
        part.unlink(missing_ok=True)
        private_file(part)
        try:
            connection.execute("VACUUM INTO ?", (str(part),)).close()
            fsync_file(part)
            _compare(_facts(part), _facts_of(connection))
            target = _free_name(folder, reason, now)
            part.replace(target)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        fsync_folder(folder)
    log.info("backup made: %s", reason)
    _thin_folder(folder, now)
    return target


def verify(path: Path) -> dict[str, int]:
    """Row counts of a backup whose pages, references and indexes hang together.

    Raises:
        BackupFailed: it does not open or something in it is damaged.
    """
    try:
        return _facts(path)
    except dbapi2.Error as error:
        raise BackupFailed from error


def listed(folder: Path) -> list[tuple[datetime, Path]]:
    """Backups with the moments they were made, newest first."""
    named = ((_NAME.fullmatch(path.name), path) for path in folder.glob("hansard-*.sqlite3"))
    found = [
        (datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC), path) for match, path in named if match
    ]
    return sorted(found, reverse=True)


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


def _compare(copy: dict[str, int], original: dict[str, int]) -> None:
    if copy != original:
        raise BackupFailed


def _thin_folder(folder: Path, now: datetime) -> None:
    there = listed(folder)
    gone = superfluous((moment for moment, _ in there), now)
    for moment, path in there:
        if moment in gone:
            path.unlink(missing_ok=True)


def _free_name(folder: Path, reason: str, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    names: Callable[[int], str] = lambda n: f"hansard-{stamp}Z{f'-{n}' if n else ''}-{reason}.sqlite3"  # noqa: E731
    number = 0
    while (folder / names(number)).exists():
        number += 1
    return folder / names(number)


def _facts(path: Path) -> dict[str, int]:
    """Counts, after a full check of the file. Opened read-only: a check must not change what it checks."""
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise BackupFailed
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise BackupFailed
        return _facts_of(connection)
    finally:
        connection.close()


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
