"""Every listed way to damage a library's file. Each leaves the backups alone."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from app.library import Library
from tests.fault.library_lab import DATABASE, pages

Damage = Callable[[Path, random.Random], None]
PAGE = 4096


def zeroed_page(home: Path, dice: random.Random) -> None:
    """A page of the file reads as zeros."""
    path = home / DATABASE
    at = dice.choice(pages(path)[1:])
    _write(path, at, bytes(PAGE))


def flipped_bytes(home: Path, dice: random.Random) -> None:
    """A hundred bytes in a row are others."""
    path = home / DATABASE
    at = dice.randrange(PAGE, path.stat().st_size - 100)
    data = path.read_bytes()[at : at + 100]
    _write(path, at, bytes(byte ^ 0x5A for byte in data))


def header(home: Path, dice: random.Random) -> None:
    """The first hundred bytes are gone."""
    _write(home / DATABASE, 0, dice.randbytes(100))


def truncated(home: Path, dice: random.Random) -> None:
    """The end of the file is missing."""
    path = home / DATABASE
    keep = dice.randrange(PAGE, path.stat().st_size - PAGE)
    path.write_bytes(path.read_bytes()[:keep])


def empty(home: Path, _dice: random.Random) -> None:
    """Nothing is left of the file but its name."""
    (home / DATABASE).write_bytes(b"")


def foreign_file(home: Path, dice: random.Random) -> None:
    """It is another program's file."""
    (home / DATABASE).write_bytes(b"%PDF-1.7\n" + dice.randbytes(200_000))


def missing(home: Path, _dice: random.Random) -> None:
    """The file is not there."""
    (home / DATABASE).unlink()


def torn_log(home: Path, dice: random.Random) -> None:
    """The write-ahead log of a killed program is damaged in the middle."""
    killed(home, "an edit in the log")
    path = home / f"{DATABASE}-wal"
    at = dice.randrange(path.stat().st_size // 2, path.stat().st_size - 50)
    _write(path, at, dice.randbytes(50))


def missing_log(home: Path, _dice: random.Random) -> None:
    """The write-ahead log of a killed program is gone."""
    killed(home, "an edit in the log")
    (home / f"{DATABASE}-wal").unlink()


def foreign_log(home: Path, _dice: random.Random) -> None:
    """The write-ahead log is another library's."""
    other = home.with_name(home.name + "-other")
    shutil.rmtree(other, ignore_errors=True)
    from tests.fault.library_lab import corrected

    library = Library.open(other)
    for number in range(3):
        corrected(library, number)
    library.close()
    killed(other, "an edit of another library")
    shutil.copyfile(other / f"{DATABASE}-wal", home / f"{DATABASE}-wal")
    shutil.rmtree(other)


def damaged_shm(home: Path, dice: random.Random) -> None:
    """The shared memory file of a killed program is rubbish."""
    killed(home, "an edit in the log")
    (home / f"{DATABASE}-shm").write_bytes(dice.randbytes(32_768))


def killed(home: Path, text: str) -> None:
    """Leave the files as a program does that is killed after an edit: the log holds it, the file does not."""
    library = Library.open(home)
    meeting = library.meetings()[0].id
    library.edit_text(meeting, library.outline(meeting)[0].id, text)
    kept = {name: (home / name).read_bytes() for name in (DATABASE, f"{DATABASE}-wal")}
    library.close()
    for name, data in kept.items():
        (home / name).write_bytes(data)


def _write(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


#: Of these SQLite itself says nothing.
LOGS = ("a torn write-ahead log", "a missing write-ahead log")
KINDS: dict[str, Damage] = {
    "a page of zeros": zeroed_page,
    "a hundred bytes changed": flipped_bytes,
    "the header": header,
    "cut short": truncated,
    "0 bytes": empty,
    "another program's file": foreign_file,
    "missing": missing,
    "a torn write-ahead log": torn_log,
    "a missing write-ahead log": missing_log,
    "the log of another library": foreign_log,
    "a damaged -shm": damaged_shm,
}
