"""Putting another file in the place of a library's database, so that no interruption leaves none, or half.

The new file is made whole and checked first. Giving it a name of its own (``hansard-next-…``) is the
decision; the exchange after it is a few renames, and :func:`finish` ends one that was interrupted, however
often. What was there before is kept in ``replaced/``, with its write-ahead log.
"""

from __future__ import annotations

import logging
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.paths import DATABASE, environment_faults, fsync_file, fsync_folder, private_file, private_folder
from app.store import backups, edit_log, newest_entry

log = logging.getLogger(__name__)

REPLACED: Final = "replaced"
_NEXT: Final = re.compile(r"hansard-next-((\d{8}T\d{6}Z)(?:-(\d+))?)\.sqlite3")
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_DATED: Final = re.compile(r"hansard-(?:next-)?(\d{8}T\d{6}Z)\b.*")
#: Months after which what was replaced goes, as the oldest backups do.
MONTHS: Final = backups.MONTHLY
#: Copies of a database in the library's folder: one that becomes the library, those that are looked into, one
#: that is brought up to date first; and the folder of a repair's.
RESTORING: Final = ".restoring.sqlite3"
PREVIEWED: Final = ".preview.sqlite3"
LOOKED_INTO: Final = ".looked-into.sqlite3"
OF_TODAY: Final = ".of-today.sqlite3"
COPIES: Final = (RESTORING, PREVIEWED, LOOKED_INTO, OF_TODAY)
REPAIRING: Final = ".repairing"
#: What belongs to a database under its name. The shared memory is made anew by whoever opens it.
BESIDE: Final = ("-wal", "-shm", "-journal", *edit_log.SUFFIXES)


def decide(home: Path, part: Path) -> Path:
    """``part`` (complete, in ``home``) is the next library: give it that name. What was decided before and
    never done counts no more; it is kept in ``replaced/``.

    Raises:
        DiskFull, FolderUnusable
    """
    with environment_faults():
        fsync_file(part)
        _set_aside(home)
        moment = datetime.now(UTC).strftime(_STAMP)
        number, stamp = 1, moment
        while _kept(home, stamp).exists() or (home / f"hansard-next-{stamp}.sqlite3").exists():
            number, stamp = number + 1, f"{moment}-{number + 1}"
        chosen = home / f"hansard-next-{stamp}.sqlite3"
        part.replace(chosen)
        fsync_folder(home)
    return chosen


def swap(home: Path, chosen: Path) -> Path | None:
    """Put what :func:`decide` named in the place of the library; where the old file is now, if there was one.
    Nobody may have either open.

    Raises:
        DiskFull, FolderUnusable: the library is what it was, and stays that at the next start.
    """
    try:
        return _exchange(home, chosen)
    except (AppError, OSError):
        try:
            _withdraw(home, chosen)
        except (AppError, OSError) as error:
            log.warning("an exchange that failed goes on at the next start: %s", type(error).__name__)
        raise


def _exchange(home: Path, chosen: Path) -> Path | None:
    kept = _kept_for(home, chosen)
    private_folder(kept.parent)
    with environment_faults():
        _set_aside(home, chosen)
        newest_entry.forget(home / DATABASE)
        for suffix in (*BESIDE, ""):
            old = home / f"{DATABASE}{suffix}"
            if old.exists():
                old.rename(kept.with_name(kept.name + suffix))
        fsync_folder(kept.parent)
        chosen.rename(home / DATABASE)
        fsync_folder(home)
    return kept if kept.exists() else None


def _withdraw(home: Path, chosen: Path) -> None:
    """Undo what :func:`_exchange` has begun. The new file goes last: until then :func:`finish` would be
    right, whatever was moved."""
    if not chosen.exists():  # the exchange itself is through
        return
    kept = _kept_for(home, chosen)
    with environment_faults():
        for suffix in ("", *BESIDE):
            moved = kept.with_name(kept.name + suffix)
            if moved.exists():
                moved.rename(home / f"{DATABASE}{suffix}")
        fsync_folder(home)
        clear(chosen)
        fsync_folder(home)


def keep_copy(home: Path) -> Path:
    """A copy of the library's file and its write-ahead log in ``replaced/``, before what is in them is lost;
    where it is.

    Raises:
        DiskFull, FolderUnusable
    """
    folder = private_folder(home / REPLACED)
    moment = datetime.now(UTC).strftime(_STAMP)
    number, kept = 1, _kept(home, moment)
    while kept.exists():
        number, kept = number + 1, _kept(home, f"{moment}-{number + 1}")
    with environment_faults():
        for suffix in ("-wal", ""):  # the name that counts comes last
            source, target = home / f"{DATABASE}{suffix}", kept.with_name(kept.name + suffix)
            if source.exists():
                private_file(target)
                shutil.copyfile(source, target)
                fsync_file(target)
        fsync_folder(folder)
    return kept


def replaced(home: Path) -> list[Path]:
    """Former files of the library, with what belongs to each."""
    return sorted(path for path in (home / REPLACED).glob("hansard-*") if _DATED.fullmatch(path.name))


def thin(home: Path, now: datetime) -> int:
    """Take away former files of the library that are as old as the oldest backups; how many. The caller has
    seen that the clock can be believed.

    Raises:
        FolderUnusable
    """
    gone = 0
    for path in replaced(home):
        match = _DATED.fullmatch(path.name)
        assert match is not None
        moment = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        if backups.months(moment) + MONTHS <= backups.months(now):
            with environment_faults():
                path.unlink(missing_ok=True)
            gone += 1
    if gone:
        log.info("former files of the library that have gone: %d", gone)
    return gone


def finish(home: Path) -> bool:
    """End an exchange that was interrupted; whether there was one. Call it with the library locked.

    Raises:
        DiskFull, FolderUnusable
    """
    waiting = _waiting(home)
    if not waiting:
        return False
    _exchange(home, waiting[-1])
    log.warning("an exchange of the library's file that was interrupted has been finished")
    return True


def _waiting(home: Path) -> list[Path]:
    """What was decided and not done, the newest last."""
    found = {path: _NEXT.fullmatch(path.name) for path in home.glob("hansard-next-*.sqlite3")}
    order = {path: (match[2], int(match[3] or 1)) for path, match in found.items() if match is not None}
    return sorted(order, key=order.__getitem__)


def _set_aside(home: Path, chosen: Path | None = None) -> None:
    """Whatever else waits must never take the place of what is decided now."""
    others = [path for path in _waiting(home) if path != chosen]
    if not others:
        return
    folder = private_folder(home / REPLACED)
    for path in others:
        number, target = 1, folder / path.name
        while target.exists():
            number, target = number + 1, folder / f"{path.stem}-again-{number}.sqlite3"
        path.rename(target)
    fsync_folder(folder)
    fsync_folder(home)
    log.warning("files that never became the library were set aside: %d", len(others))


def _kept_for(home: Path, chosen: Path) -> Path:
    match = _NEXT.fullmatch(chosen.name)
    assert match is not None
    return _kept(home, match[1])


def _kept(home: Path, stamp: str) -> Path:
    return home / REPLACED / f"hansard-{stamp}-replaced.sqlite3"


def sweep(home: Path) -> None:
    """Take away the copies that a killed program has left: each holds all texts. Call it with the library
    locked.

    Raises:
        FolderUnusable
    """
    with environment_faults():
        for name in COPIES:
            clear(home / name)
        for path in (home / REPAIRING).glob("*.sqlite3*"):
            path.unlink(missing_ok=True)


def clear(part: Path) -> None:
    """Take an unfinished file of ours away, with what SQLite put beside it."""
    for suffix in ("", *BESIDE):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
