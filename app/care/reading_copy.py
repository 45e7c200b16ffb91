"""Reading a library that this program does not open, newer or damaged, through a copy of it; the library's
own files are not touched. What comes out is the text of its meetings as files."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app import export
from app.errors import LibraryDamaged
from app.paths import DATABASE, environment_faults, private_file, private_folder
from app.store import meetings, reading, soundness
from app.store.contents import contents
from app.store.database import opened_file
from app.store.transaction import Transaction
from app.transcript import MeetingId

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """How many meetings were written, and titles of those that could not be read."""

    written: int
    unreadable: tuple[str, ...]


def write_texts(home: Path, output: Path, format_id: str = "docx") -> Written:
    """A file for each meeting in ``output``; the library in ``home`` stays as it is to the last byte.

    Raises:
        LibraryDamaged: not even the list of meetings can be read.
        DiskFull, FolderUnusable, ExportFailed
    """
    with environment_faults():
        output.mkdir(parents=True, exist_ok=True)
    written, unreadable = 0, []
    with copied(home) as view:
        for item in contents(view):
            if item.trashed or not item.paragraphs:
                continue
            try:
                transcript = reading.transcript(view, meetings.key_of(view, MeetingId(item.id)))
            except soundness.UNREADABLE as error:
                log.warning("a meeting could not be read: %s", type(error).__name__)
                unreadable.append(item.title)
                continue
            export.export(transcript, format_id, _free(output / export.file_name(transcript, format_id)))
            written += 1
    return Written(written, tuple(unreadable))


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
        with opened_file(copy) as connection:
            yield connection
    finally:
        shutil.rmtree(work, ignore_errors=True)
