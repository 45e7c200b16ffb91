"""Opening what is in a recording's folder: plain files of its own, whatever lies there under their names."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, Final

_FLAGS: Final = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
)  # fmt: skip


def open_plain(path: Path) -> BinaryIO:
    """``path`` to read from, if it is a file: no link, no pipe, no device.

    Raises:
        OSError
    """
    descriptor = os.open(path, _FLAGS)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    return os.fdopen(descriptor, "rb")


def is_foreign(path: Path) -> bool:
    """Whether something else than a folder lies there."""
    try:
        return not stat.S_ISDIR(path.lstat().st_mode)
    except OSError:
        return False
