"""The computer's own disk, as a recording uses it: append, sync, and nothing that harms what is there."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

_FLAGS: Final = (
    os.O_WRONLY | os.O_APPEND | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0) | getattr(os, "O_NOFOLLOW", 0)
)  # fmt: skip
_KEEP_SIZE: Final = 1  # FALLOC_FL_KEEP_SIZE of linux/falloc.h
#: What a file system answers that knows no folders' fsync, or no setting aside: nothing is lost by that.
_UNSUPPORTED: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EISDIR})


class SystemDisk:
    """:class:`engine.recorder.ports.Disk`. Any thread; a descriptor belongs to one writer at a time."""

    def __init__(self) -> None:
        self._aside: set[int] = set()  # descriptors with space set aside that close() gives back

    def make_folder(self, path: Path) -> None:
        missing = []
        while not path.is_dir():
            missing.append(path)
            path = path.parent
        for folder in reversed(missing):
            with contextlib.suppress(FileExistsError):
                folder.mkdir(mode=0o700)
            self.sync_folder(folder.parent)

    def create(self, path: Path, size: int = 0) -> int:
        descriptor = os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            if size and _set_aside(descriptor, size):
                self._aside.add(descriptor)
        except OSError:
            os.close(descriptor)
            path.unlink(missing_ok=True)
            raise
        return descriptor

    def reopen(self, path: Path) -> int:
        return os.open(path, _FLAGS)

    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        return os.write(descriptor, data)

    def sync(self, descriptor: int) -> None:
        _sync(descriptor)

    def close(self, descriptor: int) -> None:
        try:
            if descriptor in self._aside:
                self._aside.discard(descriptor)
                # Cutting a file to the length it has frees the blocks that were set aside behind its end.
                os.ftruncate(descriptor, os.fstat(descriptor).st_size)
        finally:
            os.close(descriptor)

    def sync_folder(self, path: Path) -> None:
        if sys.platform == "win32":
            return  # NTFS logs what happens to names, and opens no folder for this
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
        finally:
            os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        source.replace(target)

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def leads_to(self, path: Path, descriptor: int) -> bool:
        try:
            path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        # Not its number: some network file systems give a file another one now and then.
        return os.fstat(descriptor).st_nlink > 0

    def free(self, path: Path) -> int:
        return shutil.disk_usage(path).free


def _sync_function() -> Callable[[int], None]:
    if sys.platform == "darwin":
        import fcntl

        def full(descriptor: int) -> None:
            # fsync on macOS leaves the data in the drive's cache; some network volumes know nothing better.
            try:
                fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            except OSError as error:
                if error.errno not in _UNSUPPORTED:
                    raise
                os.fsync(descriptor)

        return full
    return getattr(os, "fdatasync", os.fsync)  # fdatasync writes the length too


_sync: Final = _sync_function()


def _set_aside(descriptor: int, size: int) -> bool:
    """``size`` bytes reserved without making the file longer.

    Raises:
        OSError: there is no such space.
    """
    fallocate = _fallocate()
    if fallocate is None:
        return False
    while fallocate(descriptor, _KEEP_SIZE, 0, size):
        code = ctypes.get_errno()
        if code in _UNSUPPORTED:
            return False
        if code != errno.EINTR:
            raise OSError(code, os.strerror(code))
    return True


@functools.cache
def _fallocate() -> Callable[[int, int, int, int], int] | None:
    if sys.platform != "linux":
        return None
    # posix_fallocate, which Python has, would make the file longer, and readers would find zeros.
    library = ctypes.CDLL(None, use_errno=True)
    function = getattr(library, "fallocate64", None) or getattr(library, "fallocate", None)
    if function is None:
        return None
    function.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64]
    function.restype = ctypes.c_int
    return function  # type: ignore[no-any-return]
