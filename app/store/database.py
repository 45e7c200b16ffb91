"""The database file: how it is made, examined, opened, read and written.

One writer connection behind a lock, and a few read-only ones, one per reading thread, all in this process
(the profile lock keeps others out). SQLite comes from ``sqlcipher3`` and nowhere else: two SQLite
libraries on one file in one process break its locks. Writers begin IMMEDIATE, because a transaction that
turns from reading to writing fails at once when it meets another.
"""

from __future__ import annotations

import contextlib
import logging
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import sqlalchemy
from sqlalchemy import Connection, Engine, event
from sqlcipher3 import dbapi2

from app.errors import LibraryDamaged, LibraryNewer
from app.paths import FolderUnusable, environment_faults, fsync_file, fsync_folder, private_file
from app.store import triggers
from app.store.faults import LibraryBusy, LibraryClosed, store_faults
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION, alembic_version, metadata
from app.translation import noop

log = logging.getLogger(__name__)

#: WAL is safe from here on (and in the back-ports): before, two connections could lose commits.
SAFE_WAL: Final = (3, 51, 3)
BUSY_SECONDS: Final = 5.0
#: Pages of the write-ahead log, 16 MB.
_LONG_LOG: Final = 4_000
_MAGIC: Final = b"SQLite format 3\x00"
#: quick_check reads every page; above this size it waits for an idle moment.
_QUICK_CHECK_BYTES: Final = 64 << 20


def wal_is_safe(version: tuple[int, ...] | None = None) -> bool:
    """Whether this SQLite is free of the WAL-reset race (fixed in 3.51.3, back-ported to 3.50.7, 3.44.6)."""
    found = version or tuple(map(int, dbapi2.sqlite_version.split(".")))
    return found >= SAFE_WAL or (3, 50, 7) <= found < (3, 51) or (3, 44, 6) <= found < (3, 45)


class Store:
    """An open library database of the current schema.

    ``busy_seconds`` is how long a foreign lock is waited for.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy = busy_seconds
        self._patience = threading.local()
        self._writing = threading.RLock()
        self._resting: list[Connection] = []  # readers that nobody uses at the moment
        self._reading: set[Connection] = set()
        self._change = threading.Condition()
        self._closed = False
        self._engine = _engine(path, busy_seconds, "rw")
        self._reader_engine = _engine(path, busy_seconds, "rw", query_only=True)
        with store_faults():
            self._writer = self._engine.connect()
        self._file = _identity(path)

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: everything inside happens, durably, or nothing does.

        Raises:
            DiskFull, LibraryBusy, LibraryDamaged, LibraryClosed, FolderUnusable
        """
        with self._held(), store_faults():
            if self._closed:
                raise LibraryClosed
            with self._writer.begin():
                yield self._writer
                # A file that was moved or deleted would take the commit and nobody would ever see it.
                if _identity(self.path) != self._file:
                    raise FolderUnusable(
                        noop("The library's file has been moved or deleted; nothing was saved.")
                    )

    @contextlib.contextmanager
    def hurried(self, seconds: float) -> Iterator[None]:
        """Inside, this thread's writes wait this long for others, and then give up as LibraryBusy."""
        self._patience.seconds = seconds
        try:
            yield
        finally:
            del self._patience.seconds

    @contextlib.contextmanager
    def _held(self) -> Iterator[None]:
        """The writer is this thread's; foreign locks are waited for as long as its patience lasts."""
        patience: float | None = getattr(self._patience, "seconds", None)
        if not self._writing.acquire(timeout=-1 if patience is None else patience):
            raise LibraryBusy
        try:
            if patience is not None:
                self._wait_at_most(patience)
            yield
        finally:
            try:
                if patience is not None:
                    self._wait_at_most(self._busy)
            finally:
                self._writing.release()

    def _wait_at_most(self, seconds: float) -> None:
        if not self._closed:
            _driver(self._writer).execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}").close()

    def checkpoint(self) -> None:
        """Carry what is committed from the write-ahead log into the file, as far as nobody still reads what
        was there, and without anybody waiting for it. Any thread.

        Raises:
            LibraryClosed
        """
        with self._reader() as reader:
            _driver(reader).execute("PRAGMA wal_checkpoint(PASSIVE)").close()

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view of what is committed, without waiting for a writer. Any thread.

        Raises:
            LibraryClosed: :meth:`close` was called, perhaps in the middle.
        """
        with self._reader() as reader, reader.begin():
            yield reader

    @contextlib.contextmanager
    def _reader(self) -> Iterator[Connection]:
        with store_faults():
            reader = self._take()
            try:
                yield reader
            finally:
                with self._change:
                    self._reading.remove(reader)
                    self._resting.append(reader)
                    self._change.notify_all()

    def _take(self) -> Connection:
        with self._change:
            if self._closed:
                raise LibraryClosed
            reader = self._resting.pop() if self._resting else self._reader_engine.connect()
            self._reading.add(reader)
            return reader

    @contextlib.contextmanager
    def outside_transaction(self) -> Iterator[Any]:
        """The writer's driver connection with no transaction open, for VACUUM INTO and checks."""
        with self._writing, store_faults():
            yield _driver(self._writer)

    def close(self) -> None:
        """Give the file back; SQLite folds its write-ahead log into it. Readings under way are cut short,
        because a connection must not be closed under the thread that uses it."""
        with self._writing:
            with self._change:
                self._closed = True
                while self._reading:
                    for reader in self._reading:
                        _driver(reader).interrupt()
                    self._change.wait(0.05)
                for reader in self._resting:
                    reader.close()
                self._resting.clear()
            if not self._writer.closed:
                with contextlib.suppress(dbapi2.Error):
                    _driver(self._writer).execute("PRAGMA optimize").close()
                self._writer.close()
            self._engine.dispose()
            self._reader_engine.dispose()


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of the file; ``None`` when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def create(path: Path) -> None:
    """A new, empty library at ``path``; the name appears only when the file is complete."""
    part = path.with_name(f".{path.name}.part")
    with environment_faults(), store_faults():
        part.unlink(missing_ok=True)
        private_file(part)
        engine = _engine(part, BUSY_SECONDS, "rw", wal=False)
        with engine.begin() as connection:
            create_schema(connection)
        engine.dispose()
        fsync_file(part)
        part.replace(path)
        fsync_folder(path.parent)


def create_schema(connection: Connection) -> None:
    """All tables, indexes and triggers, and the numbers that say whose they are."""
    metadata.create_all(connection)
    for statement in triggers.STATEMENTS:
        connection.exec_driver_sql(statement)
    connection.execute(alembic_version.insert().values(version_num=f"{SCHEMA_VERSION:04d}"))
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextlib.contextmanager
def migrating(
    path: Path,
) -> Iterator[tuple[Any, Callable[[], contextlib.AbstractContextManager[Connection]]]]:
    """A connection of its own for a migration: the driver's connection, and a transaction to begin on it.

    Foreign keys are off, because SQLite alters a table by dropping and making it; the migration checks them.
    """
    engine = _engine(path, BUSY_SECONDS, "rw")
    try:
        with store_faults(), engine.connect() as connection:
            driver = _driver(connection)
            driver.execute("PRAGMA foreign_keys = OFF").close()

            @contextlib.contextmanager
            def begin() -> Iterator[Connection]:
                with connection.begin():
                    yield connection

            yield driver, begin
    finally:
        engine.dispose()


def examine(path: Path) -> int:
    """The schema version of the file, which is ours and readable. Writes nothing to it.

    Raises:
        LibraryNewer: made by a later version.
        LibraryDamaged: not a database, not ours, or its pages do not hang together.
    """
    with environment_faults(), path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise LibraryDamaged
    # Before SQLite touches anything: a newer library must stay as it is to the last byte.
    if (
        struct.unpack(">I", head[68:72])[0] == APPLICATION_ID
        and struct.unpack(">I", head[60:64])[0] > SCHEMA_VERSION
    ):
        raise LibraryNewer
    engine = _engine(path, BUSY_SECONDS, "ro")
    try:
        with store_faults(), engine.connect() as connection, connection.begin():
            # Again, because the newest header may still be in the write-ahead log.
            application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
            version: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            if application != APPLICATION_ID or version < 1:
                raise LibraryDamaged
            if version > SCHEMA_VERSION:
                raise LibraryNewer
            if path.stat().st_size <= _QUICK_CHECK_BYTES:
                found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
                if found != "ok":
                    log.error("quick_check failed")
                    raise LibraryDamaged
    finally:
        engine.dispose()
    return version


def _engine(path: Path, busy: float, mode: str, *, wal: bool = True, query_only: bool = False) -> Engine:
    uri = f"{path.absolute().as_uri()}?mode={mode}"

    def connect() -> Any:
        return dbapi2.connect(uri, uri=True, timeout=busy, isolation_level=None, check_same_thread=False)

    engine = sqlalchemy.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=sqlalchemy.pool.NullPool,
        hide_parameters=True,  # an error's text must not carry what people said into a log
    )

    @event.listens_for(engine, "connect")
    def _set(connection: Any, _record: object) -> None:
        for pragma in _pragmas(mode, wal=wal, query_only=query_only):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if query_only or mode == "ro" else "BEGIN IMMEDIATE")

    return engine


def _pragmas(mode: str, *, wal: bool, query_only: bool) -> list[str]:
    always = [
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        "mmap_size = 0",
        "cell_size_check = ON",
    ]
    if mode == "ro":
        return [*always, "query_only = ON"]
    journal = ["journal_mode = WAL", "synchronous = FULL"]
    if not wal or not wal_is_safe():
        journal = ["journal_mode = DELETE", "synchronous = EXTRA"]
    # Whoever commits when the log is this long carries it over, and waits for the disk; a window does so in
    # time on another thread.
    journal += [f"wal_autocheckpoint = {_LONG_LOG}"]
    durable = [*journal, "secure_delete = ON", "fullfsync = ON", "checkpoint_fullfsync = ON"]
    return [*always, *durable, *(["query_only = ON"] if query_only else [])]
