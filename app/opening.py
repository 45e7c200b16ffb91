"""Opening a library: lock, examine, migrate, connect. Nothing is written before the file is known to be
ours, readable, and not newer; nothing new is ever made in the place of something that cannot be read."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app import recovered_edits, vaulting
from app.errors import AppError, LibraryDamaged
from app.paths import BACKUPS, DATABASE, LOCK, MEETINGS, default_folder, private_folder
from app.profile_lock import ProfileLock
from app.store import database, exchanging, jobs, log_origin, newest_entry
from app.store.database import Store
from app.store.newest_entry import Noted
from app.store.schema import SCHEMA_VERSION
from app.translation import tr
from app.vault import held, unlocking
from app.vault import record as records

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """What an open library holds on to."""

    folder: Path
    lock: ProfileLock
    store: Store
    missing: int = 0  # entries of the journal that were committed and are gone


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[Path]:
    """A library's folder while nobody else can open it, for what is done to a closed one.

    Raises:
        LibraryInUse, DiskFull, FolderUnusable
    """
    home = private_folder(folder.absolute())
    lock = ProfileLock(home / LOCK)
    try:
        _unlock(home)
        exchanging.finish(home)
        yield home
    finally:
        held.drop(home)
        lock.release()


def open_library(
    folder: Path | None = None,
    *,
    busy_seconds: float = database.BUSY_SECONDS,
    lock: ProfileLock | None = None,
) -> Opened:
    """Lock and open the library in ``folder``; make it when there is none. ``lock`` is one that the caller
    took before; it is given back when this fails.

    Raises:
        LibraryInUse, LibraryNewer, LibraryDamaged, LibraryBusy, DiskFull, FolderUnusable
        VaultLocked: it is encrypted; :func:`app.vault.unlocking.by_code` gives what is to be held first.
    """
    home = private_folder((folder or default_folder()).absolute())
    with contextlib.ExitStack() as undo:
        lock = lock or ProfileLock(home / LOCK)
        undo.callback(lock.release)
        undo.callback(held.drop, home)
        _unlock(home)
        path = home / DATABASE
        exchanging.finish(home)
        if not path.exists():
            if _holds_anything(home):
                raise LibraryDamaged(
                    tr(
                        "The library file is missing, though its recordings are there; nothing was changed. "
                        "Restore a backup from the folder 'backups'."
                    )
                )
            database.create(path)
        version = database.examine(path)
        if log_origin.is_foreign(path):
            raise LibraryDamaged
        if version < SCHEMA_VERSION:
            _upgrade(path, home / BACKUPS)
        noted = newest_entry.read(path)
        missing = _keep_torn(home, noted) if noted is not None else 0
        store = Store(path, busy_seconds)
        undo.callback(store.close)
        exchanging.sweep(home)
        private_folder(home / MEETINGS)
        with store.write() as tx:
            interrupted = jobs.interrupt_running(tx)
            if noted is not None:
                missing = newest_entry.missing(database.driver_of(tx), noted)
                if missing:
                    left = recovered_edits.lay_over(tx, path).left
                    missing = max(len(left), newest_entry.missing(database.driver_of(tx), noted))
        if missing:
            log.warning("entries of the journal that were committed are missing: %d", missing)
            newest_entry.forget(path)
        if interrupted:
            log.info("jobs interrupted by the last exit: %d", interrupted)
        undo.pop_all()
    return Opened(home, lock, store, missing)


def _keep_torn(home: Path, noted: Noted) -> int:
    """How many entries are missing though their log is there: SQLite reads one up to the first damage, and
    writes over the rest. So both files are kept as they are first."""
    path = home / DATABASE
    beside = path.with_name(f"{path.name}-wal")
    if not beside.exists() or not beside.stat().st_size:
        return 0
    with database.opened_file(path, "ro") as connection:
        missing = newest_entry.missing(database.driver_of(connection), noted)
    if missing:
        try:
            exchanging.keep_copy(home)
        except AppError as error:  # no reason not to open what can be read
            log.warning("a damaged write-ahead log could not be kept: %s", error.code)
    return missing


def _unlock(home: Path) -> None:
    """Hold the vault's key, where the library has one: the user's code has opened it, or the keyring does."""
    if held.of(home) is not None:
        return
    try:
        vault = unlocking.by_keyring(home)
    except unlocking.VaultLocked as locked:
        # Ended before the first file was encrypted, or after the last: there is nothing to open.
        if locked.state == "on" or not vaulting.untouched(home):
            raise
        records.remove(home)
        return
    if vault is not None:
        records.mend(home, vault.record)
        held.hold(vault)
    elif vaulting.is_foreign(home / DATABASE) and vaulting.any_sealed(home):
        raise records.VaultDamaged


def _upgrade(path: Path, backup_folder: Path) -> None:
    from app.store import backups
    from app.store.migrate import migrate

    with database.migrating(path) as (driver, begin):
        backups.make(driver, backup_folder, "before-migration", datetime.now(UTC))
        with begin() as tx:
            migrate(tx)


def _holds_anything(home: Path) -> bool:
    return any(any(part.iterdir()) for part in (home / MEETINGS, home / BACKUPS) if part.is_dir())
