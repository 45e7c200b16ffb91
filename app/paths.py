"""Where the library lives, and how its files come into being: private, whole, and on the disk.

Folders are 0700 and files 0600; a file appears under its name only when it is complete and fsynced.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import AppError, DiskFull
from app.translation import noop

DATABASE: Final = "hansard.sqlite3"
LOCK: Final = "lock"
MEETINGS: Final = "meetings"
JOBS: Final = "jobs"
BACKUPS: Final = "backups"
MODELS: Final = "models"
RECORDINGS: Final = "recordings"
MODELS_VARIABLE: Final = "HANSARD_MODELS"
_BLOCK: Final = 1 << 20


class FolderUnusable(AppError):
    """The library's folder cannot be made or written."""

    code = "folder-unusable"
    sentence = noop(
        "The library's folder cannot be written; check its permissions or choose another with --library."
    )


def default_folder() -> Path:
    """The user's data directory for Hansard on this system."""
    from platformdirs import user_data_path

    return user_data_path("Hansard", appauthor=False)


def models_folder() -> Path:
    """Where speech models are installed, for every library of this user: what the environment variable
    ``HANSARD_MODELS`` names, or a folder beside the user's own library."""
    named = os.environ.get(MODELS_VARIABLE, "")
    return Path(named).absolute() if named else default_folder() / MODELS


def private_folder(path: Path) -> Path:
    """Make ``path`` (and its parents) if needed; nobody else may look inside.

    Raises:
        FolderUnusable, DiskFull
    """
    with environment_faults():
        # One by one: ``mkdir(parents=True)`` gives the mode to the last only.
        for missing in reversed([parent for parent in path.parents if not parent.exists()]):
            missing.mkdir(mode=0o700, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o700)
    return path


def private_file(path: Path) -> Path:
    """Create ``path`` empty with mode 0600; what opens it later keeps the mode.

    Raises:
        FileExistsError: it is there already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return path


def fsync_file(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk."""
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fsync_folder(path: Path) -> None:
    """Wait until the names in ``path`` are on the disk (Windows has no such call and needs none)."""
    if os.name == "posix":
        fsync_file(path)


def sha256_of(path: Path) -> str:
    """Hex SHA-256 of a file, read in blocks."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def place(source: Path, target: Path) -> None:
    """Give ``target`` the content of ``source``, without moving it away; idempotent.

    A hard link where the file system has them, else a copy. An engine may still be reading ``source``.
    When ``source`` is gone and ``target`` is there, an earlier attempt finished.

    Raises:
        FolderUnusable, DiskFull
    """
    if not source.exists() and target.exists():
        return
    part = target.with_name(f".{target.name}.part")
    with environment_faults():
        part.unlink(missing_ok=True)
        try:
            os.link(source, part)
        except OSError:
            shutil.copyfile(source, part)
        if os.name == "posix":
            part.chmod(0o600)
        fsync_file(part)
        part.replace(target)
        # Renaming one hard link over another of the same file is defined to do nothing.
        part.unlink(missing_ok=True)
        fsync_folder(target.parent)


def copy_hashing(
    source: int,
    target: BinaryIO | None,
    total: int,
    report: Callable[[float, float], None] | None,
) -> str:
    """Hex SHA-256 of what the descriptor ``source`` holds, copied to the new file ``target`` on the way,
    which is on the disk and closed when this returns.

    ``report(done, total)`` in bytes. The caller removes ``target`` when this raises.
    """
    digest = hashlib.sha256()
    done = 0
    with contextlib.ExitStack() as stack:
        out = stack.enter_context(target) if target else None
        # No further than ``total``: a file that is being recorded grows as fast as it is read.
        while done < total and (block := os.read(source, _BLOCK)):
            digest.update(block)
            if out:
                out.write(block)
            done += len(block)
            if report:
                report(done, total)
        if out:
            out.flush()
            os.fsync(out.fileno())
    return digest.hexdigest()


def fallback_recordings() -> Path:
    """Where a recording goes on when its own folder cannot be written any more: on the user's own disk."""
    from platformdirs import user_state_path

    return user_state_path("Hansard", appauthor=False) / RECORDINGS


@contextlib.contextmanager
def environment_faults() -> Iterator[None]:
    """Turn the operating system's refusals into the errors users read."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from error
        raise FolderUnusable from error
