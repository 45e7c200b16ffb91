"""One owner per library: a lock that the kernel drops when the process dies, however it dies.

The descriptor is not inherited (PEP 446), or a child would keep the library locked after its window.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from app.errors import LibraryInUse
from app.paths import environment_faults

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class ProfileLock:
    """Held from construction to :meth:`release`.

    Raises:
        LibraryInUse: another process (or another object in this one) holds it.
    """

    def __init__(self, path: Path) -> None:
        with environment_faults():
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno in _HELD:
                raise LibraryInUse from error
            with environment_faults():
                raise
        except BaseException:
            os.close(self._descriptor)
            raise
        self._held = True

    def release(self) -> None:
        """Let the next one in. The file stays: removing it would race with whoever waits for it."""
        if self._held:
            self._held = False
            _unlock(self._descriptor)
            os.close(self._descriptor)


def _unlock(descriptor: int) -> None:
    """Said, not left to the close: a child between fork and exec still shares the descriptor."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_UN)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
