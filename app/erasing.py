"""The only place in the program where audio is deleted: :func:`purge`, of what lay in a trash for a week, or
of what the user had deleted for good.

Everything else that wants sound to be gone moves it there (:func:`to_trash`). A test reads the whole program
and finds no other deletion, but those of temporary files, listed one by one with the reason.

A trash is the folder ``.trash`` beside what it takes, so that moving is one rename on one disk. The names in
it say when each thing came, and why; a clock that is set back only makes them stay longer.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from app.errors import AppError
from app.paths import environment_faults, fsync_folder, private_folder
from app.translation import noop

log = logging.getLogger(__name__)

TRASH: Final = ".trash"
KEPT_FOR: Final = timedelta(days=7)
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_ENTRY: Final = re.compile(r"(\d{8}T\d{6}Z)-(adopted|discarded|purged)-(.+)")

#: ``adopted``: it is in the library now. ``discarded``: the user wants it gone. ``purged``: the user was
#: asked and wants it gone for good, now.
Why = Literal["adopted", "discarded", "purged"]

_WHY: Final[dict[str, Why]] = {"adopted": "adopted", "discarded": "discarded", "purged": "purged"}


class EraseRefused(AppError):
    """What was to be thrown away is not what it should be; it was left alone."""

    code = "erase-refused"
    sentence = noop("This folder is not where Hansard keeps recordings; it was left as it is.")


@dataclass(frozen=True, slots=True)
class Thrown:
    """Something in a trash. ``name`` as it was called before."""

    path: Path
    name: str
    since: datetime
    why: Why


def to_trash(path: Path, why: Why, root: Path, now: datetime) -> Path:
    """Move ``path``, a file or folder directly in ``root``, into the trash of ``root``; where it is now.

    Raises:
        EraseRefused: it is a link, or lies elsewhere.
        DiskFull, FolderUnusable: it is where it was.
    """
    _refuse_foreign(path, root)
    trash = private_folder(root / TRASH)
    if trash.is_symlink():
        raise EraseRefused
    stem = f"{now.astimezone(UTC).strftime(_STAMP)}-{why}-{path.name}"
    target, number = trash / stem, 2
    while target.exists():
        target, number = trash / f"{stem}~{number}", number + 1
    with environment_faults():
        path.rename(target)
        fsync_folder(trash)
        fsync_folder(root)
    return target


def let_go(item: Thrown, now: datetime) -> Path:
    """Something that waits in a trash is not to wait any longer; where it is now.

    Raises:
        DiskFull, FolderUnusable: it is as it was.
    """
    stem = f"{now.astimezone(UTC).strftime(_STAMP)}-purged-{item.name}"
    target, number = item.path.with_name(stem), 2
    while target.exists():
        target, number = item.path.with_name(f"{stem}~{number}"), number + 1
    with environment_faults():
        item.path.rename(target)
        fsync_folder(target.parent)
    return target


def thrown(root: Path) -> list[Thrown]:
    """What is in the trash of ``root``, oldest first; what this program did not put there is passed over."""
    try:
        names = sorted(os.listdir(root / TRASH))  # noqa: PTH208 -- names, not paths
    except (FileNotFoundError, NotADirectoryError):
        return []
    found = []
    for name in names:
        match = _ENTRY.fullmatch(name)
        if match:
            since = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            why: Why = _WHY[match[2]]
            found.append(Thrown(root / TRASH / name, match[3].partition("~")[0], since, why))
    return found


def purge(root: Path, now: datetime, may_go: Callable[[Thrown], bool]) -> int:
    """Delete for good what has been in the trash of ``root`` for seven days (``purged``: at once) and
    ``may_go``; how many went.

    Interrupted half-way, the rest goes the next time. What cannot be deleted stays.
    """
    gone = 0
    if (root / TRASH).is_symlink():
        return 0
    for item in thrown(root):
        waits = item.why != "purged" and now - item.since < KEPT_FOR
        if waits or item.path.is_symlink() or not may_go(item):
            continue
        try:
            if item.path.is_dir():
                shutil.rmtree(item.path)
            else:
                item.path.unlink()
        except OSError as error:
            log.warning("something in the trash could not be deleted: %s", error.strerror)
        else:
            gone += 1
    return gone


def _refuse_foreign(path: Path, root: Path) -> None:
    inside = path.parent.resolve() == root.resolve() and path.name not in ("", ".", "..", TRASH)
    if not inside or path.is_symlink() or root.is_symlink():
        raise EraseRefused
