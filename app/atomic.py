"""Writing a file so that its old or its new content is there at every moment, and nothing between.

A hidden file in the same folder is written, synchronised, read back, and only then renamed over the
target; the folder is synchronised last. A kill, a full disk or a refusal leaves the old file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.errors import DiskFull, ExportFailed
from app.translation import noop, tr

#: Reads the file back; raises an :class:`~app.errors.AppError` when it is not what was meant.
Check = Callable[[Path], None]
#: What goes into a file: its bytes, or something that writes them into the empty file it is given.
Content = bytes | Callable[[Path], None]

_LEFTOVER = re.compile(r"\.hansard-[0-9a-f]{16}\.part(\.[a-z0-9]+)?")
_LEFTOVER_AGE = 3600.0  # seconds; no export takes as long, so an older one belongs to a killed process

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RENAME = {errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EXDEV}  # some network and cloud folders


def write_atomically(path: Path, data: Content, check: Check | None = None, *, private: bool = False) -> Path:
    """Make ``data`` the content of ``path`` and return where it is.

    The place returned differs from ``path`` only in a folder that cannot rename over a file: then the old
    file is kept and the new one lies beside it. ``check`` sees the synchronised file before it takes the
    target's place. ``private`` gives mode 0600; otherwise an existing file's mode is kept, and a new one
    gets what the user's umask says.

    Raises:
        DiskFull, ExportFailed: nothing has changed.
    """
    try:
        target = Path(os.path.realpath(path))  # a link keeps pointing at the file the user meant
        _sweep(target.parent)
        return _replace(target, data, check, private=private)
    except OSError as error:
        raise _told(error, path.name) from error


@contextlib.contextmanager
def beside(target: Path, suffix: str) -> Iterator[Path]:
    """A place for something that is needed while ``target`` is made, in the same folder and hidden; it is
    gone afterwards, or, after a kill, with the next file written there."""
    temporary = target.parent / f".hansard-{secrets.token_hex(8)}.part{suffix}"
    try:
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _replace(target: Path, data: Content, check: Check | None, *, private: bool) -> Path:
    temporary = target.parent / f".hansard-{secrets.token_hex(8)}.part"
    try:
        _write(temporary, data, _mode(target, private=private))
        if check is not None:
            check(temporary)
        if target.is_dir():  # Windows would say "access denied" here
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        try:
            os.replace(temporary, target)  # noqa: PTH105 - tests fail this very call
        except OSError as error:
            if error.errno not in _NO_RENAME:
                raise
            target = _beside(target, data, check, private=private)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    _sync_folder(target.parent)
    return target


def _beside(target: Path, data: Content, check: Check | None, *, private: bool) -> Path:
    """Write to a free name next to ``target``, for folders without rename."""
    number = 2
    while (other := target.with_name(f"{target.stem} ({number}){target.suffix}")).exists():
        number += 1
    try:
        _write(other, data, _mode(target, private=private))
        if check is not None:
            check(other)
    except BaseException:
        other.unlink(missing_ok=True)
        raise
    return other


def _mode(target: Path, *, private: bool) -> int | None:
    """Permission bits for the new file; ``None`` for what the umask gives."""
    if private:
        return 0o600
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


def _write(path: Path, data: Content, mode: int | None) -> None:
    # Made with 0666 to learn what umask and folder leave of it, without the umask() call that changes it
    # for every thread; closed to others before the first byte is in it.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        final = stat.S_IMODE(os.fstat(descriptor).st_mode) if mode is None else mode
        _chmod(descriptor, 0o600)
        if isinstance(data, bytes):
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        else:
            data(path)
        _chmod(descriptor, final)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _chmod(descriptor: int, mode: int) -> None:
    if hasattr(os, "fchmod"):  # Windows has it from Python 3.13 on
        os.fchmod(descriptor, mode)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable. Windows has no such call; some network folders refuse it."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep(folder: Path) -> None:
    """Remove what a killed process of ours left in ``folder``."""
    before = time.time() - _LEFTOVER_AGE
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if _LEFTOVER.fullmatch(entry.name) and entry.stat(follow_symlinks=False).st_mtime < before:
                os.unlink(entry.path)  # noqa: PTH108


def _told(error: OSError, name: str) -> DiskFull | ExportFailed:
    if error.errno in _NO_SPACE:
        return DiskFull(
            tr("There is no space left for this file; nothing was lost. Free some space and try again.")
        )
    if error.errno == errno.EACCES and os.name == "nt":
        return ExportFailed(
            tr('"{name}" is open in another program; close it there and try again.', name=name)
        )
    sentences = {
        errno.EACCES: noop('"{name}" cannot be written in that folder; choose another folder.'),
        errno.EPERM: noop('"{name}" cannot be written in that folder; choose another folder.'),
        errno.EROFS: noop('"{name}" cannot be written: that disk can only be read. Choose another folder.'),
        errno.ENOENT: noop('"{name}" cannot be written: its folder does not exist. Choose another folder.'),
        errno.ENOTDIR: noop('"{name}" cannot be written: its folder does not exist. Choose another folder.'),
        errno.EISDIR: noop('"{name}" is a folder; choose another name.'),
        errno.ENAMETOOLONG: noop(
            "The name is too long for that disk; choose a shorter one, what was there before is unchanged."
        ),
    }
    unknown = noop('"{name}" could not be written; what was there before is unchanged.')
    return ExportFailed(tr(sentences.get(error.errno or 0, unknown), name=name))
