# ruff: noqa: S608 -- table and column names out of the schema are all that is pasted
"""Reading what can still be read of a damaged database, row by row, and pouring it into a good one.

Rows of runs and journal are only ever added, under keys that are never used twice, so a row that the good
file lacks is a later one. A table is read from both ends up to the damage, and between them key by key.
"""

from __future__ import annotations

import json
import logging
import struct
import zlib
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.errors import AppError
from app.store import projected
from app.store.database import driver_of, opened_file
from app.store.soundness import UNCHANGING
from app.store.values import Piece, Voice

log = logging.getLogger(__name__)

_BATCH: Final = 200
#: Keys that are tried one by one where a stretch of a table cannot be read.
_PROBES: Final = 20_000
#: No key of the new file follows one of a file whose keys cannot be read closer than this.
_GAP: Final = 1_000_000
#: Parents before children.
_ADDED: Final = (
    *("recording", "gap", "text_run", "removed", "language_span", "speaker_run", "alignment"),
    "edit",
)
#: What may change; the damaged file has the newer.
_CHANGING: Final = (
    *("person", "folder", "track", "filing", "tag", "arrangement", "saved_search", "library_option"),
    *("watched", "voiceprint", "voice_match", "job"),
)
#: Whatever of a meeting would bring it back (:func:`_adopt_orphans`).
_CHILDREN: Final = ("edit", "track")
_PACKED: Final = {"text_run": "tracks", "speaker_run": "turns", "alignment": "segments"}


@dataclass(slots=True)
class Poured:
    """What came over. ``entries``: of the journal; ``rows``: of everything else that is only added or was
    newer; ``touched``: keys of meetings that must be made anew; ``unreadable``: tables read in part."""

    entries: int = 0
    rows: int = 0
    touched: set[int] = field(default_factory=set)
    unreadable: set[str] = field(default_factory=set)


Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Projected:
    """A meeting's text."""

    digest: bytes
    pieces: list[Piece]
    voices: dict[int, Voice]


_DIGEST: Final = "SELECT digest FROM meeting WHERE key = ?"
_SEGMENTS: Final = (
    f"SELECT {projected.COLUMNS} FROM segment WHERE +meeting = ? ORDER BY start_tick, track, end_tick, key"
)
_SPEAKERS: Final = "SELECT key, number, name FROM speaker WHERE +meeting = ?"


class DamagedFile:
    """A copy of a damaged database, opened to be read as far as that goes."""

    def __init__(self, connection: Connection) -> None:
        self._driver = driver_of(connection)
        self._driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
        self.unreadable: set[str] = set()

    def columns(self, table: str) -> list[str]:
        """Names of a table's columns; none when there is no such table, or nothing can be read."""
        try:
            return [row[1] for row in self._driver.execute(f"PRAGMA table_info({table})")]
        except dbapi2.Error:
            return []

    def rows(self, table: str, columns: list[str]) -> Generator[Row, None, None]:
        """The rows that can be read, each behind its row number."""
        names = ", ".join(columns)
        query = f"SELECT rowid, {names} FROM {table}"
        low = yield from self._walk(f"{query} WHERE rowid > ? ORDER BY rowid LIMIT {_BATCH}", -1)
        if low is None:
            return
        self.unreadable.add(table)
        backwards = f"{query} WHERE rowid < ? ORDER BY rowid DESC LIMIT {_BATCH}"
        high = yield from self._walk(backwards, 1 << 62, above=low)
        if high is None:
            return
        for key in range(low + 1, min(high, low + _PROBES)):
            try:
                yield from self._driver.execute(f"{query} WHERE rowid = ?", (key,)).fetchall()
            except dbapi2.Error:
                continue

    def _walk(self, query: str, at: int, above: int | None = None) -> Generator[Row, None, int | None]:
        """Rows from ``at`` on; returns ``None`` at the end, and the last key that was read at damage."""
        while True:
            found: list[Row] = []
            try:
                found.extend(self._driver.execute(query, (at,)))
            except dbapi2.Error:
                yield from (row for row in found if above is None or row[0] > above)
                return int(found[-1][0]) if found else at
            for row in found:
                if above is not None and row[0] <= above:
                    return None
                yield row
            if not found:
                return None
            at = found[-1][0]

    def projection(self, meeting: int) -> Projected | None:
        """A meeting's text as it stood, when all of it can be read and is what its digest says."""
        try:
            found = self._driver.execute(_DIGEST, (meeting,)).fetchone()
            rows = self._driver.execute(_SEGMENTS, (meeting,)).fetchall()
            people = self._driver.execute(_SPEAKERS, (meeting,)).fetchall()
            voices = {key: Voice(number, name) for key, number, name in people}
            if found is None or projected.digest_of(rows, voices) != found[0]:
                return None
            pieces = [projected.piece(row) for row in rows]
        except (dbapi2.Error, ValueError, TypeError, KeyError, zlib.error, struct.error):
            return None
        return Projected(found[0], pieces, voices)

    def last_key(self, table: str) -> int:
        """The highest key that the table ever gave; 0 when that cannot be read."""
        try:
            query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
            found = self._driver.execute(query, (table,)).fetchone()
        except dbapi2.Error:
            return 0
        return found[0] if found and isinstance(found[0], int) else 0

    def mentions(self, meeting: int) -> bool:
        """Whether something that can be read belongs to a meeting."""
        for table in _CHILDREN:
            try:
                query = f"SELECT 1 FROM {table} WHERE meeting = ?"
                if self._driver.execute(query, (meeting,)).fetchone():
                    return True
            except dbapi2.Error:
                continue
        return False

    def marks(self, meeting: int, table: str) -> list[tuple[int, int, str]]:
        """A meeting's moments or notes: key, place and text; as many as can be read."""
        found = self.rows(table, ["key", "meeting", "at_tick", "text"])
        return [(key, at, text) for _, key, of, at, text in found if of == meeting]


def pour(source: DamagedFile, target: Connection, new_id: Callable[[], str]) -> Poured:
    """Add to the good file ``target`` what ``source`` has beyond it; in the caller's transaction, with
    foreign keys off. ``new_id`` names meetings whose own row is lost. The text of the meetings ``touched`` is
    the caller's to make."""
    driver = driver_of(target)
    poured = Poured()
    _meetings(source, driver, poured)
    _purged(source, driver, poured)
    for table in _ADDED:
        _added(source, driver, table, poured)
    for table in _CHANGING:
        _changed(source, driver, table, poured)
    _adopt_orphans(driver, poured, new_id)
    poured.unreadable = set(source.unreadable)
    return poured


def _shared(source: DamagedFile, driver: Any, table: str) -> list[str]:
    there = source.columns(table)
    here = [row[1] for row in driver.execute(f"PRAGMA table_info({table})")]
    return [name for name in here if name in there]


def _meetings(source: DamagedFile, driver: Any, poured: Poured) -> None:
    columns = _shared(source, driver, "meeting")
    if not columns:
        source.unreadable.add("meeting")
        return
    known = dict(driver.execute("SELECT key, id FROM meeting").fetchall())
    ids = set(known.values())
    place = columns.index("id") + 1
    for row in source.rows("meeting", columns):
        key, id_ = row[0], row[place]
        values = dict(zip(columns, row[1:], strict=True))
        if known.get(key) == id_:
            sets = {name: values[name] for name in ("title", "trashed", "duration_tick") if name in values}
            before = driver.execute(
                "SELECT title, trashed, duration_tick FROM meeting WHERE key = ?", (key,)
            ).fetchone()
            if tuple(sets.values()) != before:
                marks = ", ".join(f"{name} = ?" for name in sets)
                driver.execute(f"UPDATE meeting SET {marks} WHERE key = ?", (*sets.values(), key))
                poured.touched.add(key)
        elif key in known or id_ in ids or not isinstance(id_, str):
            log.warning("a meeting of the damaged file is another one in the good file")
        elif _insert(driver, "meeting", columns, row[1:]):
            poured.rows += 1
            poured.touched.add(key)


def _purged(source: DamagedFile, driver: Any, poured: Poured) -> None:
    """What the good file still has and the damaged one deleted for good goes: its key was used there, the
    table could be read whole, and nothing of it is left."""
    if "meeting" in source.unreadable:
        return
    used = source.last_key("meeting")
    there = {row[0] for row in source.rows("meeting", ["key"])}
    for (key,) in driver.execute("SELECT key FROM meeting WHERE key <= ?", (used,)).fetchall():
        if key in there or source.mentions(key):
            continue
        for table in ("segment", "note", "speaker", "marker", *_CHILDREN):
            driver.execute(f"DELETE FROM {table} WHERE meeting = ?", (key,))
        driver.execute("DELETE FROM meeting WHERE key = ?", (key,))
        poured.touched.discard(key)


def _added(source: DamagedFile, driver: Any, table: str, poured: Poured) -> None:
    columns = _shared(source, driver, table)
    if not columns:
        source.unreadable.add(table)
        return
    by = UNCHANGING[table][0]
    known = {row[0] for row in driver.execute(f"SELECT {by} FROM {table}")}
    meeting, key = columns.index("meeting") + 1, columns.index(by) + 1
    sound = _sound(table, columns)
    for row in source.rows(table, columns):
        if row[key] in known or not sound(row[1:]):
            continue
        if _insert(driver, table, columns, row[1:]):
            poured.touched.add(row[meeting])
            if table == "edit":
                poured.entries += 1
            else:
                poured.rows += 1


def _sound(table: str, columns: list[str]) -> Callable[[Row], bool]:
    """Whether a row can be made sense of: what is packed unpacks, what is JSON is JSON."""
    if table in _PACKED:
        place = columns.index(_PACKED[table])

        def unpacks(row: Row) -> bool:
            try:
                zlib.decompress(row[place])
            except (zlib.error, TypeError):
                return False
            return True

        return unpacks
    if table == "edit":
        body = columns.index("body")

        def parses(row: Row) -> bool:
            try:
                return isinstance(json.loads(row[body]), dict)
            except (ValueError, TypeError):
                return False

        return parses
    return lambda _row: True


def _changed(source: DamagedFile, driver: Any, table: str, poured: Poured) -> None:
    columns = _shared(source, driver, table)
    if not columns:
        source.unreadable.add(table)
        return
    names = ", ".join(columns)
    before = set(driver.execute(f"SELECT {names} FROM {table}").fetchall())
    found = [row[1:] for row in source.rows(table, columns)]
    if table not in source.unreadable:
        driver.execute(f"DELETE FROM {table}")
    marks = ", ".join("?" * len(columns))
    for row in found:
        try:
            driver.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", row)
        except dbapi2.IntegrityError as error:
            log.warning("a row of %s could not be saved: %s", table, type(error).__name__)
            continue
        poured.rows += row not in before


def _insert(driver: Any, table: str, columns: list[str], row: Row) -> bool:
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    try:
        driver.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)
    except dbapi2.IntegrityError as error:  # a full disk is no reason to leave a row out
        log.warning("a row of %s could not be saved: %s", table, type(error).__name__)
        return False
    return True


def _adopt_orphans(driver: Any, poured: Poured, new_id: Callable[[], str]) -> None:
    """What belongs to a meeting whose own row is lost gets a new one."""
    query = "SELECT meeting FROM edit UNION SELECT meeting FROM track"
    for (key,) in driver.execute(
        f"SELECT meeting FROM ({query}) WHERE meeting NOT IN (SELECT key FROM meeting)"
    ).fetchall():
        title = "Recovered meeting"
        created = driver.execute("SELECT min(created) FROM edit WHERE meeting = ?", (key,)).fetchone()[0]
        values = (key, new_id(), title, title, created or "1970-01-01T00:00:00+00:00", "imported", "")
        driver.execute(
            "INSERT INTO meeting (key, id, title, first_title, created, origin, source, digest) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, zeroblob(16))",
            values,
        )
        poured.touched.add(key)


def drop_dangling(connection: Connection) -> int:
    """Take rows out of a file just made that point at rows nobody could save; how many."""
    driver = driver_of(connection)
    dropped = 0
    while found := driver.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, _ in found:
            driver.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
        dropped += len(found)
    return dropped


def lift_guards(connection: Connection) -> list[str]:
    """Allow what is only added to be taken out of a file that is being made; the statements that forbid it
    again."""
    driver = driver_of(connection)
    found = driver.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%!_undeletable' ESCAPE '!'"
    ).fetchall()
    for name, _ in found:
        driver.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in found]


def put_back(connection: Connection, statements: list[str]) -> None:
    """Forbid again what :func:`lift_guards` allowed."""
    for statement in statements:
        driver_of(connection).execute(statement)


def newest_entries(connection: Connection, meeting: int) -> list[int]:
    """Sequence numbers of a meeting's journal, newest first."""
    query = "SELECT seq FROM edit WHERE meeting = ? ORDER BY seq DESC"
    return [row[0] for row in driver_of(connection).execute(query, (meeting,))]


def drop_entry(connection: Connection, seq: int) -> None:
    """Take an entry out of a file that is being made (:func:`lift_guards`)."""
    driver_of(connection).execute("DELETE FROM edit WHERE seq = ?", (seq,))


def sequences(path: Path) -> dict[str, int] | None:
    """The highest keys that a file ever gave, by table; ``None`` when that cannot be read."""
    try:
        with opened_file(path, "ro") as connection:
            return dict(driver_of(connection).execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    except (AppError, dbapi2.Error, OSError):
        return None


def reserve(connection: Connection, used: dict[str, int] | None) -> None:
    """Give no key from now on that another file gave; ``None``: nobody knows which those are."""
    driver = driver_of(connection)
    mine = dict(driver.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    for (name,) in driver.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'"
    ).fetchall():
        own = mine.get(name, 0)
        wanted = own + _GAP if used is None else max(own, used.get(name, 0))
        if name in mine:
            driver.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (wanted, name))
        elif wanted:
            driver.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, wanted))


def in_transaction(connection: Connection) -> bool:
    """Whether the transaction still stands; SQLite itself ends one whose writes fail."""
    return bool(driver_of(connection).in_transaction)


def meeting_keys(connection: Connection) -> list[int]:
    """Keys of all meetings."""
    return [row[0] for row in driver_of(connection).execute("SELECT key FROM meeting ORDER BY key")]


def sizes(connection: Connection) -> tuple[int, int]:
    """Meetings and journal entries of a file."""
    driver = driver_of(connection)
    return (
        driver.execute("SELECT count(*) FROM meeting").fetchone()[0],
        driver.execute("SELECT count(*) FROM edit").fetchone()[0],
    )
