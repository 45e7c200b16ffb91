"""A recorder's claim on its recordings folder: one process per folder, and where it listens."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import sys
from pathlib import Path
from typing import Final

from engine.recording import ADDRESS, Address

#: Locked as long as a recorder lives; its content means nothing. The system lets go when the process ends,
#: however it ends.
LOCK: Final = "recorder.lock"


class Taken(Exception):
    """Another recorder holds the folder."""


class Place:
    """The folder, from its making until :meth:`leave`.

    Raises:
        Taken: another recorder is there.
        OSError: the folder cannot be made or written.
    """

    def __init__(self, recordings: Path) -> None:
        recordings.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._address = recordings / ADDRESS
        self._lock = os.open(recordings / LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        if not _locked(self._lock):
            os.close(self._lock)
            raise Taken

    def publish(self, address: Address) -> None:
        """Tell where to find us: whole or not at all, for the owner only."""
        part = self._address.with_suffix(".part")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(dataclasses.asdict(address), file)
        part.replace(self._address)

    def leave(self) -> None:
        """Take the address away; the lock goes last, so that it is never a successor's that is taken."""
        with contextlib.suppress(OSError):
            self._address.unlink()
        with contextlib.suppress(OSError):
            os.close(self._lock)


def _locked(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
