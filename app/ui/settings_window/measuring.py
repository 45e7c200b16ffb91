"""How much room the library takes on the disk, by kind of file. Any thread; takes a while."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.erasing import TRASH, thrown
from app.paths import BACKUPS, DATABASE, JOBS, MEETINGS, RECORDINGS
from app.store.exchanging import REPLACED


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes. ``trashed``: how many recordings lie in the trash; ``backup_count``: how many backups there are;
    ``former``: databases that restores and repairs have replaced."""

    sound: int
    text: int
    backups: int
    models: int
    work: int
    trash: int
    trashed: int
    backup_count: int = 0
    former: int = 0

    @property
    def total(self) -> int:
        return self.sound + self.text + self.backups + self.former + self.models + self.work + self.trash


def measure(library: Path, models: Path) -> Sizes:
    """Sizes under the folder ``library``, and of the speech models."""
    recordings = library / RECORDINGS
    trash = recordings / TRASH
    database = sum(_size(path) for path in library.glob(f"{DATABASE}*"))
    trashed = sum(_under(trash)) if trash.exists() else 0
    return Sizes(
        sound=sum(_under(library / MEETINGS)) + sum(_under(recordings)) - trashed,
        text=database,
        backups=sum(_under(library / BACKUPS)),
        models=sum(_under(models)),
        work=sum(_under(library / JOBS)),
        trash=trashed,
        trashed=len(thrown(recordings)),
        former=sum(_under(library / REPLACED)),
        backup_count=len(list((library / BACKUPS).glob("hansard-*.sqlite3"))),
    )


def _under(folder: Path) -> Iterator[int]:
    for path, _folders, names in os.walk(folder):
        for name in names:
            yield _size(Path(path, name))


def _size(path: Path) -> int:
    """Of a file that may be gone by now."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0
