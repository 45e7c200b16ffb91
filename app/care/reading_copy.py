"""Reading a library that this program does not open, newer or damaged, through a copy of it; the library's
own files are not touched. What comes out is the text of its meetings, to be looked at or as files.

A later version may have added to the tables; as long as meetings, speakers and paragraphs are what they are
today, they are read, and a meeting that is not says so.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from app import export
from app.errors import AppError, LibraryDamaged
from app.paths import DATABASE, environment_faults, private_file, private_folder
from app.store import meetings, reading, soundness
from app.store.contents import Held, contents
from app.store.database import opened_file
from app.store.transaction import Transaction
from app.transcript import MeetingId, Transcript
from app.translation import noop
from app.vault import held, unlocking

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """How many meetings were written, and titles of those that could not be read."""

    written: int
    unreadable: tuple[str, ...]


class NotReadable(AppError):
    """A meeting that this version makes nothing of."""

    code = "not-readable"
    sentence = noop("This meeting cannot be read by this version; nothing was changed.")


class ReadingCopy:
    """A library that is only read: a copy of its database, which goes when this is closed. One thread at a
    time.

    Raises:
        LibraryDamaged: not even the list of meetings can be read.
        VaultLocked: it is encrypted, and the key ring has no key.
        DiskFull, FolderUnusable
    """

    def __init__(self, home: Path) -> None:
        with ExitStack() as stack:
            self._view = stack.enter_context(copied(home))
            try:
                self._held = contents(self._view)
            except soundness.UNREADABLE as error:
                if not soundness.is_damage(error):
                    raise
                raise LibraryDamaged from error
            self._stack = stack.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Throw the copy away."""
        self._stack.close()

    def meetings(self) -> list[Held]:
        """The meetings that are in no trash and have a text, newest first."""
        return [item for item in self._held if item.paragraphs and not item.trashed]

    def transcript(self, meeting: MeetingId) -> Transcript:
        """The text of one.

        Raises:
            NotReadable
        """
        try:
            return reading.transcript(self._view, meetings.key_of(self._view, meeting))
        except soundness.UNREADABLE as error:
            log.warning("a meeting could not be read: %s", type(error).__name__)
            raise NotReadable from error

    def write(
        self, output: Path, format_id: str = "docx", only: Collection[MeetingId] | None = None
    ) -> Written:
        """A file for each meeting, or for those named, in the folder ``output``; nothing there is replaced.

        Raises:
            DiskFull, FolderUnusable, ExportFailed
        """
        with environment_faults():
            output.mkdir(parents=True, exist_ok=True)
        written, unreadable = 0, []
        for item in self.meetings():
            if only is not None and item.id not in only:
                continue
            try:
                transcript = self.transcript(MeetingId(item.id))
            except NotReadable:
                unreadable.append(item.title)
                continue
            export.export(transcript, format_id, _free(output / export.file_name(transcript, format_id)))
            written += 1
        return Written(written, tuple(unreadable))


def write_texts(
    home: Path, output: Path, format_id: str = "docx", only: Collection[MeetingId] | None = None
) -> Written:
    """As :meth:`ReadingCopy.write`; the library in ``home`` stays as it is to the last byte.

    Raises:
        LibraryDamaged: not even the list of meetings can be read.
        VaultLocked, DiskFull, FolderUnusable, ExportFailed
    """
    with ReadingCopy(home) as copy:
        return copy.write(output, format_id, only)


def _free(path: Path) -> Path:
    number = 2
    free = path
    while free.exists():
        free, number = path.with_name(f"{path.stem} ({number}){path.suffix}"), number + 1
    return free


@contextmanager
def copied(home: Path) -> Iterator[Transaction]:
    """A reading of a copy of a library's database, with its write-ahead log.

    Raises:
        LibraryDamaged: there is none, or SQLite makes nothing of it.
        VaultLocked: it is encrypted, and the key ring has no key.
    """
    path = home / DATABASE
    if not path.exists():
        raise LibraryDamaged
    work = private_folder(Path(tempfile.mkdtemp(prefix="hansard-copy-")))
    try:
        copy = work / DATABASE
        with environment_faults():
            for suffix in ("", "-wal"):
                source = path.with_name(path.name + suffix)
                if source.exists():
                    target = copy.with_name(copy.name + suffix)
                    private_file(target)
                    shutil.copyfile(source, target)
        vault = held.of(home) or unlocking.by_keyring(home)
        if vault is not None:
            held.hold(replace(vault, folder=work))  # keys go by the place
        with opened_file(copy) as connection:
            yield connection
    finally:
        held.drop(work)
        shutil.rmtree(work, ignore_errors=True)
