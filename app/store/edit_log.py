"""Every entry of the journal once more, in a file beside the database, for the day the database is gone.

A backup is up to an hour old. What was corrected since stands only in the database and its write-ahead log,
and where those are overwritten, cut off or deleted, here. A line is appended after each commit and never
waited for: a program that is killed leaves it as it was written, and after a power cut it is the database,
which does wait for its disk, that counts.

The file has generations (``-edits``, ``-edits.1``, ``-edits.2``): a backup that was verified begins a new
one, so what the newest two backups lack is always there. A line is JSON behind its checksum; under a vault it
is encrypted as a whole. What cannot be read, because it was cut off or another key's, is passed over.
"""

from __future__ import annotations

import json
import logging
import os
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from app.atomic import write_atomically
from app.paths import environment_faults
from app.vault import held

log = logging.getLogger(__name__)

#: Beside the database, behind its name: now, before the newest backup, before the one before that.
SUFFIXES: Final = ("-edits", "-edits.1", "-edits.2")
_ADDED: Final = "edit-log"  # numbers of the entries of a transaction, in its connection's ``info``
_ROWS: Final = (
    "SELECT e.seq, e.meeting, m.id, e.created, e.kind, e.label, e.body "
    "FROM edit e JOIN meeting m ON m.key = e.meeting "
    "WHERE e.seq IN (SELECT value FROM json_each(?)) ORDER BY 1"
)
_KNOWN: Final = "SELECT meeting, created FROM edit WHERE seq = ?"
_INSERT: Final = "INSERT INTO edit (seq, meeting, created, kind, label, body) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal, with the id of its meeting: keys alone are other meetings in other libraries."""

    seq: int
    meeting: int
    owner: str
    created: str
    kind: str
    label: str
    body: str


class EditLog:
    """The open file of an open library; for one thread at a time."""

    def __init__(self, database: Path) -> None:
        """Nothing is written before :meth:`append`."""
        self._path = _place(database, SUFFIXES[0])
        self._descriptor: int | None = None
        self._torn = False  # the last line may not be whole

    def append(self, lines: bytes) -> None:
        """Remember what is committed. Never fails: it is safe in the database."""
        data = memoryview(b"\n" + lines if self._torn else lines)
        self._torn = True
        try:
            if self._descriptor is None:
                flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
                self._descriptor = os.open(self._path, flags, 0o600)
            while data:
                data = data[os.write(self._descriptor, data) :]
        except OSError as error:
            log.info("entries could not be logged: %s", type(error).__name__)
        else:
            self._torn = False

    def close(self) -> None:
        """Give the file back; it is opened again when it is needed."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def note(connection: Connection, seq: int) -> None:
    """An entry was added in the transaction that ``connection`` is in."""
    connection.info.setdefault(_ADDED, []).append(seq)


def noted(connection: Connection, database: Path) -> bytes:
    """Lines for the entries that this transaction has added and not taken back. Asked for before it is
    committed, because nothing may fail afterwards; from then on the transaction has added none."""
    added = connection.info.pop(_ADDED, None)
    if not added:
        return b""
    driver: Any = connection.connection.driver_connection
    return lines(database, [Entry(*row) for row in driver.execute(_ROWS, (json.dumps(added),))])


def lines(database: Path, entries: Sequence[Entry]) -> bytes:
    """Entries as they stand in the file."""
    made = bytearray()
    for entry in entries:
        text = json.dumps(asdict(entry), ensure_ascii=True, separators=(",", ":"))
        body = held.concealed(database, text).encode()
        made += b"%08x %s\n" % (zlib.crc32(body), body)
    return bytes(made)


def begin_generation(database: Path) -> None:
    """A backup holds what was logged so far: what the newest two lack is kept, what is older goes. Nobody may
    have the log open.

    Raises:
        DiskFull, FolderUnusable
    """
    if not _place(database, SUFFIXES[0]).exists():
        return
    with environment_faults():
        for older, newer in ((SUFFIXES[2], SUFFIXES[1]), (SUFFIXES[1], SUFFIXES[0])):
            if _place(database, newer).exists():
                _place(database, newer).replace(_place(database, older))


def read(database: Path) -> list[Entry]:
    """All entries of all generations, oldest first."""
    found: dict[int, Entry] = {}
    for suffix in reversed(SUFFIXES):
        found.update((entry.seq, entry) for entry in _entries(database, suffix))
    return [found[seq] for seq in sorted(found)]


def forget(database: Path) -> None:
    """Another file takes the name of the database, or nothing of it may be left in plain text.

    Raises:
        DiskFull, FolderUnusable
    """
    with environment_faults():
        for suffix in SUFFIXES:
            _place(database, suffix).unlink(missing_ok=True)


def forget_meetings(database: Path, gone: Callable[[str], bool]) -> None:
    """Take out what was said in meetings that are deleted for good, by their ids; and what cannot be read.
    Nobody may have the log open.

    Raises:
        DiskFull, ExportFailed, FolderUnusable
    """
    for suffix in SUFFIXES:
        path = _place(database, suffix)
        if not path.exists():
            continue
        entries = list(_entries(database, suffix))
        if any(gone(entry.owner) for entry in entries):
            kept = [entry for entry in entries if not gone(entry.owner)]
            write_atomically(path, lines(database, kept), private=True)


def lacking(connection: Connection, entries: Sequence[Entry]) -> list[Entry]:
    """The entries that a journal has not. None where it says something else under a number: then it went
    another way since, or is another library's."""
    driver: Any = connection.connection.driver_connection
    found: list[Entry] = []
    for entry in entries:
        known = driver.execute(_KNOWN, (entry.seq,)).fetchone()
        if known is None:
            found.append(entry)
        elif known != (entry.meeting, entry.created):
            log.info("the log of corrections is about another history; nothing is taken from it")
            return []
    return found


def owners(connection: Connection) -> dict[int, str]:
    """Ids of the meetings that are there, by key."""
    driver: Any = connection.connection.driver_connection
    return dict(driver.execute("SELECT key, id FROM meeting").fetchall())


def add(connection: Connection, entries: Sequence[Entry]) -> None:
    """Put entries into the journal under their own numbers. The text is the caller's to make."""
    driver: Any = connection.connection.driver_connection
    rows = [(item.seq, item.meeting, item.created, item.kind, item.label, item.body) for item in entries]
    driver.executemany(_INSERT, rows)


def pass_over(connection: Connection, entries: Sequence[Entry]) -> None:
    """See to it that no new entry gets the number of one of these."""
    driver: Any = connection.connection.driver_connection
    newest = max((entry.seq for entry in entries), default=0)
    last = driver.execute("SELECT seq FROM sqlite_sequence WHERE name = 'edit'").fetchone()
    if last is None and newest:
        driver.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('edit', ?)", (newest,))
    elif newest > (last[0] if last is not None else 0):
        driver.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'edit'", (newest,))


def _place(database: Path, suffix: str) -> Path:
    return database.with_name(database.name + suffix)


def _entries(database: Path, suffix: str) -> Iterator[Entry]:
    try:
        data = _place(database, suffix).read_bytes()
    except OSError:
        return
    for line in data.split(b"\n"):
        try:
            check, body = line.split(b" ", 1)
            if int(check, 16) == zlib.crc32(body):
                yield Entry(**json.loads(held.revealed(database, body.decode())))
        except (ValueError, TypeError, held.SealBroken, held.SealedAway):
            continue  # cut off, or written under a vault that is no more
