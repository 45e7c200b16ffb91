"""Every listed way to damage a library that somebody just corrected: those of the file itself are in
:mod:`tests.fault.library_damage`, those of its write-ahead log here."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.bench.memory_commands import DATABASE, Memory
from tests.fault import library_damage


class Kind(NamedTuple):
    """``killed``: the program is killed before, so that its last corrections are in the log only."""

    name: str
    damage: Callable[[Path, random.Random], None]
    killed: bool = False


def torn_log(home: Path, dice: random.Random) -> None:
    """Fifty bytes in the second half of the log are others."""
    path = _log(home)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(dice.randrange(size // 2, size - 50))
        file.write(dice.randbytes(50))


def missing_log(home: Path, _dice: random.Random) -> None:
    """The log is not there."""
    _log(home).unlink()


def foreign_log(home: Path, dice: random.Random) -> None:
    """The log is another library's."""
    other = Memory(home.with_name("another library"), home.with_name("another work"))
    shutil.rmtree(other.home, ignore_errors=True)
    shutil.rmtree(other.work, ignore_errors=True)
    other.work.mkdir()
    from tests import synthetic

    synthetic.make(other.home, 6, 60, seed=dice.randrange(1000)).close()
    other.correct(2, kill=True)
    shutil.copyfile(_log(other.home), _log(home))


def damaged_shm(home: Path, dice: random.Random) -> None:
    """The shared memory beside the log is rubbish."""
    _log(home)
    (home / f"{DATABASE}-shm").write_bytes(dice.randbytes(32_768))


def _log(home: Path) -> Path:
    path = home / f"{DATABASE}-wal"
    assert path.stat().st_size > 0, "the killed program left nothing in its log"
    return path


KINDS: tuple[Kind, ...] = (
    Kind("a hundred bytes changed", library_damage.flipped_bytes),
    Kind("the header", library_damage.header),
    Kind("a page of zeros", library_damage.zeroed_page),
    Kind("cut short", library_damage.truncated),
    Kind("0 bytes", library_damage.empty),
    Kind("another program's file", library_damage.foreign_file),
    Kind("missing", library_damage.missing),
    Kind("the write-ahead log damaged", torn_log, killed=True),
    Kind("the log missing", missing_log, killed=True),
    Kind("the log of another library", foreign_log, killed=True),
    Kind("the -shm damaged", damaged_shm, killed=True),
)
