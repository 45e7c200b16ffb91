# ruff: noqa: S608 -- table names of our own are all that is pasted
"""Whether a database file hangs together: its pages, its references, its indexes, and what must never change.

``integrity_check`` alone notices a fifth of single flipped bits. The full-text indexes, compared with the
texts they are of, notice most others, and so do the meetings' own digests (:mod:`app.store.projected`). What
is only ever added (runs and journal) is compared with an earlier copy.
"""

from __future__ import annotations

import logging
import struct
import zlib
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlcipher3 import dbapi2

from app.errors import AppError, LibraryDamaged
from app.store.database import attach, driver_of
from app.store.faults import translate

log = logging.getLogger(__name__)

#: Tables whose rows never change once written, with the columns that say which row is which.
UNCHANGING: Final[dict[str, tuple[str, ...]]] = {
    "text_run": ("key", "meeting"),
    "speaker_run": ("key", "meeting"),
    "alignment": ("key", "meeting"),
    "edit": ("seq", "meeting"),
    "removed": ("key", "meeting", "text_run"),
    "language_span": ("key", "meeting", "text_run"),
    "recording": ("meeting",),
    "gap": ("key", "meeting"),
}
#: What reading rows raises that are not what they should be.
UNREADABLE: Final = (
    *(DBAPIError, NoResultFound, dbapi2.DatabaseError, AppError, zlib.error, struct.error),
    *(ValueError, LookupError, TypeError),
)
_ALIAS: Final = "earlier"


def quick(connection: Connection) -> str:
    """What is wrong with the pages, as far as that shows without comparing indexes with rows."""
    return pages(connection, "quick_check")


def pages(connection: Connection, how: str = "integrity_check") -> str:
    """What is wrong with the pages, in SQLite's words; empty when they hang together."""
    try:
        found = driver_of(connection).execute(f"PRAGMA {how}(1)").fetchone()[0]
    except dbapi2.DatabaseError as error:
        if is_busy(error):
            raise
        return str(error)
    except UnicodeDecodeError:  # it names what is wrong
        return "a name is no text any more"
    return "" if found == "ok" else str(found)


def references(connection: Connection) -> int:
    """How many rows point at rows that are not there."""
    return len(driver_of(connection).execute("PRAGMA foreign_key_check").fetchall())


def indexes(connection: Connection) -> list[str]:
    """Names of the full-text indexes of the file."""
    query = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5(%' ORDER BY name"
    return [row[0] for row in driver_of(connection).execute(query)]


def damaged_indexes(connection: Connection) -> list[str]:
    """Full-text indexes that do not say what the texts do. Begins a write: for a copy, or a short while."""
    damaged = []
    for name in indexes(connection):
        try:
            driver_of(connection).execute(f"INSERT INTO {name}({name}, rank) VALUES ('integrity-check', 1)")
        except dbapi2.DatabaseError as error:
            if is_busy(error):
                raise
            damaged.append(name)
    return damaged


def rebuild_index(connection: Connection, name: str) -> None:
    """Make a full-text index anew from the texts; in the caller's transaction."""
    driver_of(connection).execute(f"INSERT INTO {name}({name}) VALUES ('rebuild')").close()


def altered(connection: Connection, earlier: Path) -> dict[str, int]:
    """By table, how many rows that never change are not what the copy ``earlier`` holds of them. Rows that
    either lacks do not count; tables that the copy has not, or has of another shape, neither."""
    driver = driver_of(connection)
    attach(driver, earlier, _ALIAS)
    try:
        found = {table: _differing(driver, table, by) for table, by in UNCHANGING.items()}
    finally:
        driver.execute(f"DETACH {_ALIAS}").close()
    return {table: count for table, count in found.items() if count}


def _differing(driver: Any, table: str, by: tuple[str, ...]) -> int:
    columns = [_columns(driver, schema, table) for schema in ("main", _ALIAS)]
    if columns[0] != columns[1]:
        return 0
    same = " AND ".join(f"one.{name} = other.{name}" for name in by)
    rest = [name for name in columns[0] if name not in by]
    other = " OR ".join(f"one.{name} IS NOT other.{name}" for name in rest)
    query = f"SELECT count(*) FROM main.{table} one JOIN {_ALIAS}.{table} other ON {same} WHERE {other}"
    return int(driver.execute(query).fetchone()[0])


def _columns(driver: Any, schema: str, table: str) -> list[str]:
    return [row[1] for row in driver.execute(f"PRAGMA {schema}.table_info({table})")]


def unreadable_runs(connection: Connection, meeting: int) -> int:
    """How many runs of a meeting do not unpack."""
    found = 0
    for table, column in (("text_run", "tracks"), ("speaker_run", "turns"), ("alignment", "segments")):
        query = f"SELECT {column} FROM {table} WHERE meeting = ?"
        found += sum(not _unpacks(row[0]) for row in driver_of(connection).execute(query, (meeting,)))
    return found


def unreadable_histories(connection: Connection) -> list[int]:
    """Keys of the meetings that have runs that do not unpack, or journal entries that are no JSON."""
    driver = driver_of(connection)
    query = "SELECT DISTINCT meeting FROM edit WHERE NOT json_valid(body)"
    found = {row[0] for row in driver.execute(query)}
    keys = [row[0] for row in driver.execute("SELECT key FROM meeting")]
    return sorted(found | {key for key in keys if unreadable_runs(connection, key)})


def damaged_steps(connection: Connection, meeting: int) -> list[int]:
    """Entries of which it is damaged what they did to the rows. That only makes undo quick."""
    query = "SELECT seq, image FROM step WHERE meeting = ?"
    return [seq for seq, image in driver_of(connection).execute(query, (meeting,)) if not _unpacks(image)]


def drop_steps(connection: Connection, seqs: list[int]) -> None:
    """Forget it; undo makes the text anew instead. In the caller's transaction."""
    driver_of(connection).executemany("DELETE FROM step WHERE seq = ?", [(seq,) for seq in seqs])


def _unpacks(blob: Any) -> bool:
    try:
        zlib.decompress(blob)
    except (zlib.error, TypeError):
        return False
    return True


def is_damage(error: BaseException) -> bool:
    """Whether one of :data:`UNREADABLE` is about what was read, and not about a full disk, say, or a library
    that is being closed."""
    known = error if isinstance(error, AppError) else translate(error)
    return known is None or isinstance(known, LibraryDamaged)


def is_busy(error: dbapi2.Error) -> bool:
    """Whether somebody else is at work, and nothing is wrong with the file."""
    name = str(getattr(error, "sqlite_errorname", ""))
    return name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_INTERRUPT"))
