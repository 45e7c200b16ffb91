"""The sound that meetings were made from, wherever the user keeps it: nothing is ever written over it."""

from __future__ import annotations

import contextlib
import os
from functools import cached_property
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select

from app.errors import ExportFailed
from app.store.schema import track
from app.translation import noop, tr

_SPARED: Final = noop("“{name}” belongs to your library and is not replaced; choose another name.")


class Originals:
    """Those of the library in ``home``, as they are now."""

    def __init__(self, connection: Connection, home: Path) -> None:
        query = select(track.c.source_path).where(track.c.in_folder.is_(False)).distinct()
        self._paths = [path for path in connection.execute(query).scalars() if path]
        self._home = home

    def hold(self, target: Path) -> bool:
        """Whether ``target``, which may be a link, is one of them, or is a file of the library itself."""
        there = Path(os.path.realpath(target))
        try:
            status = there.stat()
        except OSError:  # there is nothing to be lost
            return False
        return there.is_relative_to(os.path.realpath(self._home)) or (
            (status.st_dev, status.st_ino) in self._files
        )

    def spare(self, target: Path) -> None:
        """See that ``target`` may be written.

        Raises:
            ExportFailed: they :meth:`hold` it.
        """
        if self.hold(target):
            raise ExportFailed(tr(_SPARED, name=target.name))

    @cached_property
    def _files(self) -> set[tuple[int, int]]:
        """What tells files apart, whatever they are called."""
        found = set()
        for path in self._paths:
            with contextlib.suppress(OSError):  # one that is gone cannot be replaced
                status = os.stat(os.fsdecode(path))  # noqa: PTH116 -- there may be thousands
                found.add((status.st_dev, status.st_ino))
        return found
