"""Appending for good: what was written is on the disk when the call returns."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from engine.recorder.ports import Disk
from engine.takes import JOURNAL, Entry, journal_line


def append_all(disk: Disk, descriptor: int, data: bytes | memoryview) -> None:
    """Append all of ``data``, in as many steps as the disk takes.

    Raises:
        OSError: a part may have been written.
    """
    view = memoryview(data)
    while view:
        taken = disk.append(descriptor, view)
        if taken <= 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        view = view[taken:]


class Journal:
    """The journal of a recording. One thread writes."""

    def __init__(self, disk: Disk, folder: Path, *, new: bool) -> None:
        """A ``new`` one is empty and fsynced, its name in the folder is not yet.

        Raises:
            OSError
        """
        self._disk = disk
        self.path = folder / JOURNAL
        self.descriptor = disk.create(self.path) if new else disk.reopen(self.path)
        # What was being written when the disk or a recorder failed must not spoil the line after it.
        self._torn = not new
        if new:
            disk.sync(self.descriptor)

    def write(self, entries: Iterable[Entry]) -> None:
        """Append ``entries`` and have them on the disk.

        Raises:
            OSError: they may be there, in part, or not.
        """
        data = b"".join(map(journal_line, entries))
        if self._torn:
            data = b"\n" + data
        self._torn = True
        append_all(self._disk, self.descriptor, data)
        self._disk.sync(self.descriptor)
        self._torn = False

    def close(self) -> None:
        self._disk.close(self.descriptor)
