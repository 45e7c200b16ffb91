"""Whether the write-ahead log beside a database goes on from it, or is another library's.

SQLite does not ask: any log that agrees with itself is read as this file's, and folded into it in time. But
the journal only grows and keys are never used twice, so a log of this library changes no entry and no
meeting's id that the file without it holds, nor an entry that was noted beside it
(:mod:`app.store.newest_entry`). Looked at before anything is written, and only where a log was
left behind, which the end of a program leaves none.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from app.store import newest_entry
from app.store.database import attach, driver_of, opened_file
from app.store.newest_entry import Noted

log = logging.getLogger(__name__)

_HEAD: Final = 32  # bytes of a log without anything in it
_ALIAS: Final = "without"
_CONTRADICTIONS: Final = (
    # Another meeting under a key.
    "SELECT 1 FROM main.meeting one JOIN without.meeting other USING (key) WHERE one.id <> other.id",
    # Another entry under a number.
    """SELECT 1 FROM main.edit one JOIN without.edit other USING (seq)
    WHERE (one.meeting, one.created, one.kind, one.body)
        <> (other.meeting, other.created, other.kind, other.body)""",
    # Entries are gone, though their meeting is not.
    """SELECT 1 FROM without.edit other JOIN main.meeting one ON one.key = other.meeting
    WHERE NOT EXISTS (SELECT 1 FROM main.edit WHERE seq = other.seq)""",
    # Entries of no meeting.
    "SELECT 1 FROM main.edit WHERE NOT EXISTS (SELECT 1 FROM main.meeting WHERE key = edit.meeting)",
)


def is_foreign(path: Path) -> bool:
    """Whether the log of the database ``path``, which nobody has open, contradicts it. Writes nothing.

    Raises:
        LibraryBusy, FolderUnusable
    """
    beside = path.with_name(f"{path.name}-wal")
    if not beside.exists() or beside.stat().st_size <= _HEAD:
        return False
    noted = newest_entry.read(path)
    with opened_file(path, "ro") as connection:
        driver = driver_of(connection)
        other = noted is not None and _contradicts(driver, "main", noted)
        try:
            attach(driver, path, _ALIAS, immutable=True)
        except dbapi2.DatabaseError:
            found = other
        else:
            whole = _hangs_together(driver)
            # Killed while the log was being carried over, the file without it is in between: pages of what is
            # now another table are read as this one's, and contradict.
            found = whole and any(_finds(driver, query) for query in _CONTRADICTIONS)
            # What was noted of this library is not in the two together, though it is in the file, or the file
            # says nothing. Where both are of another one, somebody has put them here.
            both = whole and noted is not None and _contradicts(driver, _ALIAS, noted)
            found = found or (other and not both)
    if found:
        log.warning("the write-ahead log is not this library's")
    return found


def _contradicts(driver: Any, schema: str, noted: Noted) -> bool:
    try:
        return newest_entry.contradicts(driver, schema, noted)
    except dbapi2.DatabaseError:
        return False


def _finds(driver: Any, query: str) -> bool:
    try:
        return driver.execute(f"{query} LIMIT 1").fetchone() is not None
    except dbapi2.DatabaseError:
        return False  # says nothing; another may


def _hangs_together(driver: Any) -> bool:
    try:
        said: str = driver.execute(f"PRAGMA {_ALIAS}.quick_check(1)").fetchone()[0]
    except (dbapi2.DatabaseError, UnicodeDecodeError):  # it names what is wrong
        return False
    return said == "ok"
