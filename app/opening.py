"""Opening a library: lock, examine, migrate, connect. Nothing is written before the file is known to be
ours, readable, and not newer; nothing new is ever made in the place of something that cannot be read."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.errors import LibraryDamaged
from app.paths import BACKUPS, DATABASE, LOCK, MEETINGS, default_folder, private_folder
from app.profile_lock import ProfileLock
from app.store import database, jobs
from app.store.database import Store
from app.store.schema import SCHEMA_VERSION
from app.translation import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """What an open library holds on to."""

    folder: Path
    lock: ProfileLock
    store: Store


def open_library(folder: Path | None = None, *, busy_seconds: float = database.BUSY_SECONDS) -> Opened:
    """Lock and open the library in ``folder``; make it when there is none.

    Raises:
        LibraryInUse, LibraryNewer, LibraryDamaged, LibraryBusy, DiskFull, FolderUnusable
    """
    home = private_folder((folder or default_folder()).absolute())
    with contextlib.ExitStack() as undo:
        lock = ProfileLock(home / LOCK)
        undo.callback(lock.release)
        path = home / DATABASE
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
        if version < SCHEMA_VERSION:
            _upgrade(path, home / BACKUPS)
        store = Store(path, busy_seconds)
        undo.callback(store.close)
        private_folder(home / MEETINGS)
        with store.write() as tx:
            interrupted = jobs.interrupt_running(tx)
        if interrupted:
            log.info("jobs interrupted by the last exit: %d", interrupted)
        undo.pop_all()
    return Opened(home, lock, store)


def _upgrade(path: Path, backup_folder: Path) -> None:
    from app.store import backups
    from app.store.migrate import migrate

    with database.migrating(path) as (driver, begin):
        backups.make(driver, backup_folder, "before-migration", datetime.now(UTC))
        with begin() as tx:
            migrate(tx)


def _holds_anything(home: Path) -> bool:
    return any(any(part.iterdir()) for part in (home / MEETINGS, home / BACKUPS) if part.is_dir())
