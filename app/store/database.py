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
from app.store import edit_log, newest_entry
from app.store.faults import LibraryBusy, LibraryClosed, store_faults
from app.store.layout import create_schema
from app.store.newest_entry import NewestEntry
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION
from app.store.whereabouts import place_of
from app.translation import noop
from app.vault import held

log = logging.getLogger(__name__)

#: WAL is safe from here on (and in the back-ports): before, two connections could lose commits.
SAFE_WAL: Final = (3, 51, 3)
BUSY_SECONDS: Final = 5.0
#: Pages of the write-ahead log, 16 MB.
_LONG_LOG: Final = 4_000
_LOOK: Final = 0.05  # seconds between two looks at whether the readings are over
#: A mode of :func:`opened_file`, for a copy of a file that is damaged.
SALVAGE: Final = "salvage"
_MAGIC: Final = b"SQLite format 3\x00"
#: quick_check reads every page; a file above this size is looked through by the window's keeper, soon after.
QUICK_CHECK_BYTES: Final = 64 << 20


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
        self._view = threading.local()  # what is read from inside `together`
        self._writing = threading.RLock()
        self._resting: list[Connection] = []  # readers that nobody uses at the moment
        self._reading: dict[Connection, int] = {}  # and the threads that use them
        self._still = False  # the file is being exchanged
        self._change = threading.Condition()
        self._closed = False
        self._engine = _engine(path, busy_seconds, "rw")
        self._reader_engine = _engine(path, busy_seconds, "rw", query_only=True)
        with store_faults():
            self._writer = self._engine.connect()
        self._file = _identity(path)
        self._newest = NewestEntry(path)
        self._edits = edit_log.EditLog(path)

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: everything inside happens, durably, or nothing does.

        Raises:
            DiskFull, LibraryBusy, LibraryDamaged, LibraryClosed, FolderUnusable
        """
        with self._held(), store_faults():
            if self._closed:
                raise LibraryClosed
            self._writer.info.pop(newest_entry.ADDED, None)  # of a transaction that came to nothing
            edit_log.noted(self._writer, self.path)
            with self._writer.begin():
                yield self._writer
                # A file that was moved or deleted would take the commit and nobody would ever see it.
                if _identity(self.path) != self._file:
                    raise FolderUnusable(
                        noop("The library's file has been moved or deleted; nothing was saved.")
                    )
                logged = edit_log.noted(self._writer, self.path)
            added = self._writer.info.pop(newest_entry.ADDED, None)
            if added is not None:
                self._newest.note(added)
            if logged:
                self._edits.append(logged)

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
        view: Connection | None = getattr(self._view, "connection", None)
        if view is not None:
            yield view
            return
        with self._reader() as reader, reader.begin():
            yield reader

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """Inside, all that this thread reads is of one state, and in one transaction. It is not for writing:
        what was written inside would not be seen."""
        with self.read() as view:
            outer: Connection | None = getattr(self._view, "connection", None)
            self._view.connection = view
            try:
                yield
            finally:
                self._view.connection = outer

    @contextlib.contextmanager
    def _reader(self) -> Iterator[Connection]:
        with store_faults():
            reader = self._take()
            try:
                yield reader
            finally:
                with self._change:
                    del self._reading[reader]
                    self._resting.append(reader)
                    self._change.notify_all()

    def _take(self) -> Connection:
        with self._change:
            mine = threading.get_ident() in self._reading.values()
            while self._still and not mine and not self._closed:
                self._change.wait()
            if self._closed:
                raise LibraryClosed
            reader = self._resting.pop() if self._resting else self._reader_engine.connect()
            self._reading[reader] = threading.get_ident()
            return reader

    @contextlib.contextmanager
    def outside_transaction(self) -> Iterator[Any]:
        """The writer's driver connection with no transaction open, for VACUUM INTO and checks."""
        with self._writing, store_faults():
            yield _driver(self._writer)

    @contextlib.contextmanager
    def logged(self) -> Iterator[None]:
        """Inside, nobody writes to the log of corrections, and its files may be exchanged. Any thread."""
        with self._writing:
            self._edits.close()
            yield

    @contextlib.contextmanager
    def aside(self) -> Iterator[Connection]:
        """A connection of its own with no transaction open, for what takes long: VACUUM INTO and checks.
        Nobody waits for it, and each statement sees one consistent state of what is committed. Any thread.

        Raises:
            LibraryClosed
        """
        if self._closed:
            raise LibraryClosed
        with opened_file(self.path) as connection:
            yield connection

    @contextlib.contextmanager
    def exchanged(self) -> Iterator[None]:
        """Inside, nothing has the file open, its write-ahead log is gone, and another may take its name; what
        has it afterwards is opened. Writers wait meanwhile; so do new readings, and those under way are
        waited for, then cut short.

        Raises:
            LibraryBusy: something else has it open; nothing has changed.
        """
        with self._writing, store_faults():
            if self._closed:
                raise LibraryClosed
            try:
                self._stand_still()
                yield
            finally:
                self._newest.close()
                self._edits.close()
                self._writer.close()
                with self._change:
                    self._still = False
                    self._change.notify_all()
                self._writer = self._engine.connect()
                self._file = _identity(self.path)

    def _stand_still(self) -> None:
        with self._change:
            self._still = True
            patience = BUSY_SECONDS
            while self._reading:
                if patience < 0:
                    for reader in self._reading:
                        _driver(reader).interrupt()
                self._change.wait(_LOOK)
                patience -= _LOOK
            for reader in self._resting:
                reader.close()
            self._resting.clear()
        # Only who is alone with the file may end its write-ahead log.
        driver = _driver(self._writer)
        if driver.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise LibraryBusy
        self._writer.close()

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
            self._newest.close()
            self._edits.close()
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


@contextlib.contextmanager
def migrating(
    path: Path,
    *,
    wal: bool = True,
) -> Iterator[tuple[Any, Callable[[], contextlib.AbstractContextManager[Connection]]]]:
    """A connection of its own for a migration: the driver's connection, and a transaction to begin on it.

    Foreign keys are off, because SQLite alters a table by dropping and making it; the migration checks them.
    """
    engine = _engine(path, BUSY_SECONDS, "rw", wal=wal)
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


@contextlib.contextmanager
def opened_file(path: Path, mode: str = "rw", *, wal: bool = True) -> Iterator[Connection]:
    """A connection to any file of a library, like a backup or a copy, with no transaction open. ``mode`` is
    ``ro`` for what a look must not change, and :data:`SALVAGE` for a damaged copy.

    Raises:
        LibraryDamaged, LibraryBusy, DiskFull, FolderUnusable
    """
    engine = _engine(path, BUSY_SECONDS, mode, wal=wal)
    try:
        with store_faults(), engine.connect() as connection:
            yield connection
    except (
        UnicodeDecodeError
    ) as error:  # a name in the schema, or what SQLite says of it, is no text any more
        raise LibraryDamaged from error
    finally:
        engine.dispose()


def driver_of(connection: Connection) -> Any:
    """The driver's own connection under one of SQLAlchemy's; statements on it begin no transaction."""
    return _driver(connection)


def schema_version(connection: Connection) -> int:
    """Of the file that is open.

    Raises:
        LibraryDamaged, LibraryBusy
    """
    with store_faults():
        found: int = _driver(connection).execute("PRAGMA user_version").fetchone()[0]
    return found


def examine(path: Path) -> int:
    """The schema version of the file, which is ours and readable. Writes nothing to it.

    Raises:
        LibraryNewer: made by a later version.
        LibraryDamaged: not a database, not ours, or its pages do not hang together.
    """
    with environment_faults(), path.open("rb") as file:
        head = file.read(100)
    plain = held.database_key(path) is None
    if len(head) < 100 or (plain and not head.startswith(_MAGIC)):
        raise LibraryDamaged
    # Before SQLite touches anything: a newer library must stay as it is to the last byte.
    if (
        plain
        and struct.unpack(">I", head[68:72])[0] == APPLICATION_ID
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
            if path.stat().st_size <= QUICK_CHECK_BYTES:
                found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
                if found != "ok":
                    log.error("quick_check failed")
                    raise LibraryDamaged
    except UnicodeDecodeError as error:
        raise LibraryDamaged from error
    finally:
        engine.dispose()
    return version


def _engine(path: Path, busy: float, mode: str, *, wal: bool = True, query_only: bool = False) -> Engine:
    uri = f"{path.absolute().as_uri()}?mode={'rw' if mode == SALVAGE else mode}"

    def connect() -> Any:
        made = dbapi2.connect(uri, uri=True, timeout=busy, isolation_level=None, check_same_thread=False)
        unlock(made, path)
        return made

    wal = wal and place_of(path.parent) != "network"
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


def unlock(driver: Any, path: Path) -> None:
    """Tell SQLCipher the key of the file ``path``, where it has one, before anything else is asked."""
    key = held.database_key(path)
    if key is not None:
        # Told by an error, not by lines on standard error.
        driver.execute("PRAGMA cipher_log_level = NONE").close()
        driver.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()


def attach(driver: Any, path: Path, alias: str, *, immutable: bool = False) -> None:
    """Have the database ``path`` beside the one that is open, as ``alias``, whichever of the two has a key:
    unsaid, SQLCipher would take the other's, with its salt. ``immutable``: as the file is, without what its
    write-ahead log says, and without any lock."""
    key = held.database_key(path)
    secret = f"x'{key.hex()}'" if key is not None else ""
    name = f"{path.absolute().as_uri()}?immutable=1" if immutable else str(path)
    driver.execute(f"ATTACH ? AS {alias} KEY ?", (name, secret)).close()


def _pragmas(mode: str, *, wal: bool, query_only: bool) -> list[str]:
    always = [
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "temp_store = MEMORY",
        "mmap_size = 0",
        "cell_size_check = ON",
    ]
    if mode == SALVAGE:  # what is read of the schema counts, even if not all of it can be
        return ["writable_schema = ON", *always]
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
