"""Putting another file in the place of a library's database, so that no interruption leaves none, or half.

The new file is made whole and checked first. Giving it a name of its own (``hansard-next-…``) is the
decision; the exchange after it is a few renames, and :func:`finish` ends one that was interrupted, however
often. What was there before is kept in ``replaced/``, with its write-ahead log.
"""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.errors import AppError
from app.paths import DATABASE, environment_faults, fsync_file, fsync_folder, private_folder

log = logging.getLogger(__name__)

REPLACED: Final = "replaced"
_NEXT: Final = re.compile(r"hansard-next-((\d{8}T\d{6}Z)(?:-(\d+))?)\.sqlite3")
_STAMP: Final = "%Y%m%dT%H%M%SZ"
#: What belongs to a database under its name. The shared memory is made anew by whoever opens it.
BESIDE: Final = ("-wal", "-shm", "-journal")


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


def clear(part: Path) -> None:
    """Take an unfinished file of ours away, with what SQLite put beside it."""
    for suffix in ("", *BESIDE):
        part.with_name(part.name + suffix).unlink(missing_ok=True)
