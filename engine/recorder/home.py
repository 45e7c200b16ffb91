"""The folder that a recording is being written to: made so that it is whole before the first frame."""

from __future__ import annotations

import contextlib
import dataclasses
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.recorder.journal import Journal, append_all
from engine.recorder.ports import TRACKS, Disk
from engine.takes import (
    JOURNAL,
    SESSION,
    Closed,
    Entry,
    Restarted,
    Session,
    read_journal,
    read_session,
    session_bytes,
)
from engine.wire import BadMessage

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
#: Who finds this in a recording's folder is to leave it alone: the app is taking it into the library.
TAKEN: Final = "taken.json"


class RecordingFailed(Exception):
    """A recording cannot begin or go on. ``code``: ``no-space``, ``folder``; when going on with an earlier
    one also ``other-boot``, ``closed``, ``taken``, ``damaged``."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.detail = detail


@dataclass(slots=True, eq=False)
class Home:
    """Where segments and journal go, until something of it ``failed``."""

    root: Path
    session: Session
    journal: Journal
    failed: OSError | None = None

    @property
    def folder(self) -> Path:
        return self.root / self.session.id

    def fail(self, error: OSError) -> None:
        """Nothing more is written to it. Any thread; the first error stands."""
        if self.failed is None:
            self.failed = error

    def again(self) -> Home:
        """The same folder after its failure was dealt with."""
        return dataclasses.replace(self, failed=None)


def new_id() -> str:
    """A ULID: sorts by the time it was made."""
    number = (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80)
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def make_home(disk: Disk, root: Path, session: Session, entries: Sequence[Entry] = ()) -> Home:
    """A new folder with its session, its tracks' folders and a journal of ``entries``, all on the disk.

    Raises:
        OSError
    """
    folder = root / session.id
    try:
        return _made(disk, root, session, entries)
    except OSError:
        # Nothing was recorded in it, and it is not to be taken for a recording.
        for path in (folder / SESSION, _part(folder), folder / JOURNAL):
            with contextlib.suppress(OSError):
                disk.remove(path)
        for empty in (*(folder / track for track in TRACKS), folder):
            with contextlib.suppress(OSError):
                empty.rmdir()
        raise


def _part(folder: Path) -> Path:
    return folder / f"{SESSION}.part"


def _made(disk: Disk, root: Path, session: Session, entries: Sequence[Entry]) -> Home:
    folder = root / session.id
    disk.make_folder(folder)
    part = _part(folder)
    descriptor = disk.create(part)
    try:
        append_all(disk, descriptor, session_bytes(session))
        disk.sync(descriptor)
    finally:
        disk.close(descriptor)
    disk.replace(part, folder / SESSION)
    for track in TRACKS:
        if any(plan.name == track for plan in session.tracks):
            disk.make_folder(folder / track)
    journal = Journal(disk, folder, new=True)
    try:
        if entries:
            journal.write(entries)
        disk.sync_folder(folder)
    except OSError:
        with contextlib.suppress(OSError):
            journal.close()
        raise
    return Home(root, session, journal)


def reopen_home(disk: Disk, folder: Path, boot: str, at: int) -> tuple[Home, list[Entry]]:
    """The folder of a recording whose recorder died, and what its journal says; the new one is in it now.

    Raises:
        RecordingFailed: ``other-boot``, ``closed``, ``taken``, ``damaged``
        OSError
    """
    try:
        session = read_session((folder / SESSION).read_bytes())
        entries, _ = read_journal((folder / JOURNAL).read_bytes())
    except (FileNotFoundError, BadMessage) as error:
        raise RecordingFailed("damaged") from error
    if session.boot != boot:
        raise RecordingFailed("other-boot")
    if any(isinstance(entry, Closed) for entry in entries):
        raise RecordingFailed("closed")
    if (folder / TAKEN).exists():
        raise RecordingFailed("taken")
    if session.id != folder.name:
        raise RecordingFailed("damaged")
    for plan in session.tracks:
        disk.make_folder(folder / plan.name)
    journal = Journal(disk, folder, new=False)
    try:
        journal.write([Restarted(at)])
    except OSError:
        with contextlib.suppress(OSError):
            journal.close()
        raise
    return Home(folder.parent, session, journal), entries
