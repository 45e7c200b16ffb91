"""Space kept back, so that on a full disk a recording can still be closed."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import Final

from engine.recorder.journal import append_all
from engine.recorder.ports import Disk

#: In the recordings folder, while something is recorded there.
NAME: Final = ".ballast"
_STEP: Final = 1 << 20


class Ballast:
    """A file of ``size`` bytes in ``root``; one left by a recorder that died is replaced."""

    def __init__(self, disk: Disk, root: Path, size: int) -> None:
        self._disk = disk
        self._path = root / NAME
        self._size = size
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    def take(self) -> None:
        """Take the space.

        Raises:
            OSError: there is none.
        """
        self.release()
        if not self._size:
            return
        # It stays open: closing a file gives back what was set aside behind its end.
        self._descriptor = self._disk.create(self._path, self._size)
        if not sys.platform.startswith("linux"):  # nothing is set aside there for a file that stays short
            self._fill(self._descriptor)

    def _fill(self, descriptor: int) -> None:
        try:
            for _ in range(0, self._size, _STEP):
                append_all(self._disk, descriptor, bytes(_STEP))
        except OSError:
            self.release()
            raise

    def release(self) -> None:
        """Give the space back. That this may fail is no reason to lose a recording."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with contextlib.suppress(OSError):
                self._disk.close(descriptor)
        with contextlib.suppress(OSError):
            self._disk.remove(self._path)
