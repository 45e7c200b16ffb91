"""Which entry of the journal was written last, noted in a small file beside the database.

SQLite reads a write-ahead log up to the first damage and says nothing of what came after; a log that is
missing was never there. What is noted here says that something is gone. It is written after each commit and
never waited for: a program that is killed leaves it as it was written, and when the power goes it may only be
older than the database, which does wait for its disk, so it never accuses a disk that lost nothing. Numbers
and moments are all it holds; those stand on every file of the library anyway.
"""

from __future__ import annotations

import contextlib
import logging
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.store.values import EntryMark

log = logging.getLogger(__name__)

#: Beside the database, behind its name.
SUFFIX: Final = "-newest"
#: Where :func:`app.store.edits.add` leaves, in a connection's ``info``, the entry it has added.
ADDED: Final = "newest-entry"
_WIDTH: Final = 96  # bytes of one line, with its end
_QUERY: Final = "SELECT meeting, created FROM edit WHERE seq = ?"


@dataclass(frozen=True, slots=True)
class Noted:
    """``newest`` entry, and the one that was the newest when the library was opened, where there was any."""

    newest: EntryMark
    opened: EntryMark | None = None


class NewestEntry:
    """The open file of an open library; for one thread at a time."""

    def __init__(self, database: Path) -> None:
        """Nothing is written before :meth:`note`. Where it cannot be opened, nothing ever is."""
        self._path = place_of(database)
        self._descriptor: int | None = None
        noted = read(database)
        self._opened = noted.newest if noted is not None else None

    def note(self, mark: EntryMark) -> None:
        """Remember that this entry is committed. Never fails: the entry is safe either way."""
        try:
            if self._descriptor is None:
                flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
                self._descriptor = os.open(self._path, flags, 0o600)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            self._opened = self._opened or mark
            os.write(self._descriptor, _line(mark) + _line(self._opened))
        except OSError as error:
            log.info("the newest entry could not be noted: %s", type(error).__name__)

    def close(self) -> None:
        """Give the file back."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def place_of(database: Path) -> Path:
    """The file beside ``database``."""
    return database.with_name(database.name + SUFFIX)


def read(database: Path) -> Noted | None:
    """What was noted; ``None`` where nothing was, or it cannot be read."""
    try:
        data = place_of(database).read_bytes()
    except OSError:
        return None
    newest, opened = _mark(data[:_WIDTH]), _mark(data[_WIDTH : 2 * _WIDTH])
    return Noted(newest, opened) if newest is not None else None


def forget(database: Path) -> None:
    """Another file takes the name of the database, and what was noted is not about it."""
    with contextlib.suppress(OSError):
        place_of(database).unlink(missing_ok=True)


def contradicts(driver: Any, schema: str, noted: Noted) -> bool:
    """Whether the database attached as ``schema`` has another entry under a number that was noted: then it is
    another library's. An entry that is not there says nothing, because meetings are deleted for good."""
    query = _QUERY.replace("edit", f"{schema}.edit")
    for mark in (noted.newest, noted.opened):
        row = driver.execute(query, (mark.seq,)).fetchone() if mark is not None else None
        if mark is not None and row is not None and tuple(row) != (mark.meeting, mark.created):
            return True
    return False


def missing(driver: Any, noted: Noted) -> int:
    """How many entries the database lacks that were committed to it."""
    row = driver.execute("SELECT seq FROM sqlite_sequence WHERE name = 'edit'").fetchone()
    return max(0, noted.newest.seq - (row[0] if row is not None else 0))


def _line(mark: EntryMark) -> bytes:
    body = f"{mark.seq} {mark.meeting} {mark.created}".encode("ascii", "replace")  # nothing may fail here
    line = b"%08x %s" % (zlib.crc32(body), body)
    return line.ljust(_WIDTH - 1)[: _WIDTH - 1] + b"\n"


def _mark(line: bytes) -> EntryMark | None:
    """A line that is whole; what the power has cut off says nothing."""
    try:
        check, body = line.decode("ascii").rstrip().split(" ", 1)
        if int(check, 16) != zlib.crc32(body.encode()):
            return None
        seq, meeting, created = body.split(" ")
        return EntryMark(int(seq), int(meeting), created)
    except ValueError:
        return None
