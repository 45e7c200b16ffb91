"""A damaged library is noticed, repaired without losing what can be read anywhere, and kept beside.

Short here; ``python -m tests.bench.faults`` does it often and prints the table.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from app.care.restoring import Restored
from app.errors import LibraryDamaged
from app.library import Library
from app.store import database, log_origin, shape
from app.store.database import opened_file
from tests.fault import library_lab as lab
from tests.fault.fault_rows import bit_flips, damaged_once
from tests.fault.library_damage import KINDS, killed

#: Of these not all can be read any more: what is there is the backup, and every correction since.
LOST = {"0 bytes", "another program's file", "missing", "cut short"}


@pytest.fixture(autouse=True)
def _damage_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    lab.expect_damage(caplog)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("damage") / "whole"
    lab.make(home)
    return home


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", [0])
def test_noticed_repaired_and_kept(whole: Path, tmp_path: Path, kind: str, seed: int) -> None:
    said = damaged_once(whole, tmp_path / "try", kind, random.Random(seed))
    if kind in LOST:
        assert said in ("nothing lost", "no correction lost; a meeting made since the backup is gone")
    else:
        assert said in ("harmless", "nothing lost"), said


def test_without_any_backup_the_text_is_saved(whole: Path, tmp_path: Path) -> None:
    home = lab.copy_of(whole, tmp_path / "try")
    before = lab.seen(home)
    for backup in (home / "backups").iterdir():
        backup.unlink()
    KINDS["the header"](home, random.Random(1))
    done = lab.repair(home)
    assert done.backup is None
    assert lab.seen(home) == before


def test_nothing_to_read_and_no_backup_changes_nothing(tmp_path: Path) -> None:
    home = tmp_path / "library"
    Library.open(home).close()
    (home / lab.DATABASE).write_bytes(b"not ours" * 1000)
    with pytest.raises(LibraryDamaged):
        lab.repair(home)
    assert (home / lab.DATABASE).read_bytes() == b"not ours" * 1000
    assert not list(home.glob("hansard-next*"))


def test_the_last_text_wins_where_the_journal_cannot_be_read(whole: Path, tmp_path: Path) -> None:
    """The journal's rows are gone, the paragraphs are not: they become the text, with a new history."""
    home = lab.copy_of(whole, tmp_path / "try")
    before = lab.seen(home)
    for backup in (home / "backups").iterdir():
        backup.unlink()
    with opened_file(home / lab.DATABASE) as connection:
        driver = database.driver_of(connection)
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("DROP TRIGGER edit_undeletable")
        driver.execute("DELETE FROM edit WHERE kind = 'first-run'")
        driver.execute("PRAGMA writable_schema = ON")
    KINDS["the header"](home, random.Random(1))
    done: Restored = lab.repair(home)
    assert done.lost == ()
    assert lab.seen(home) == before
    library = Library.open(home)
    meeting = library.meetings()[0].id
    library.edit_text(meeting, library.outline(meeting)[0].id, "and it can be edited")
    library.undo(meeting)
    assert library.check().sound
    library.close()


def test_single_bits(whole: Path, tmp_path: Path) -> None:
    assert "0 unnoticed" in bit_flips(tmp_path, 6, whole)


def test_a_bit_of_a_note(whole: Path, tmp_path: Path) -> None:
    """Its index notices; the journal has the right text, and not the other way round."""
    base = lab.copy_of(whole, tmp_path / "base")
    library = Library.open(base)
    library.backup("hourly")
    library.close()
    before, data = lab.seen(base), (base / lab.DATABASE).read_bytes()
    places = [found.start() for found in re.finditer(rb"(?<!\")a note of meeting 2", data)]
    assert places
    for place in places:
        home = lab.copy_of(base, tmp_path / "try")
        with (home / lab.DATABASE).open("r+b") as file:
            file.seek(place + 11)
            file.write(b"u")  # meuting
        if lab.is_noticed(home):
            assert lab.seen(home) == before, "the check has made it anew"
            lab.repair(home)
        assert lab.seen(home) == before


def test_a_date_that_is_no_text_any_more(whole: Path, tmp_path: Path) -> None:
    home = lab.copy_of(whole, tmp_path / "try")
    data = (home / lab.DATABASE).read_bytes()
    library = Library.open(home)
    created = library.meetings()[-1].created.isoformat(timespec="milliseconds").encode()
    library.close()
    for found in re.finditer(re.escape(created), data):
        copy = lab.copy_of(whole, tmp_path / "copy")
        with (copy / lab.DATABASE).open("r+b") as file:
            file.seek(found.start() + 5)
            file.write(bytes([data[found.start() + 5] ^ 0x80]))
        assert lab.is_noticed(copy)  # and says so in words


def test_a_bit_of_what_the_file_says_of_its_tables(whole: Path, tmp_path: Path) -> None:
    """Nothing of the pages is wrong then; the definitions are, and are put right without any backup."""
    base = lab.copy_of(whole, tmp_path / "base")
    before = lab.seen(base)
    for backup in (base / "backups").iterdir():
        backup.unlink()
    data = (base / lab.DATABASE).read_bytes()
    places = [found.end() for found in re.finditer(rb"CREATE (TABLE|INDEX|TRIGGER|VIEW) ", data)]
    dice = random.Random(1)
    for bit in (*(dice.randrange(7) for _ in range(5)), 7):  # with the highest it is no text any more
        home = lab.copy_of(base, tmp_path / "try")
        at = dice.choice(places) + dice.randrange(10)
        with (home / lab.DATABASE).open("r+b") as file:
            file.seek(at)
            file.write(bytes([data[at] ^ 1 << bit]))
        assert lab.is_noticed(home), data[at - 20 : at + 20]
        assert lab.repair(home).lost == ()
        assert lab.seen(home) == before, data[at - 20 : at + 20]
        with opened_file(home / lab.DATABASE) as connection:
            assert not shape.is_altered(connection)


def test_the_log_of_a_library_that_looks_the_same(whole: Path, tmp_path: Path) -> None:
    """Made by the same steps, the pages of the two fit together; only what they say does not."""
    home, other = lab.copy_of(whole, tmp_path / "try"), tmp_path / "other"
    before = lab.seen(home)
    lab.make(other)
    killed(other, "an edit of another library")
    foreign = (other / f"{lab.DATABASE}-wal").read_bytes()
    (home / f"{lab.DATABASE}-wal").write_bytes(foreign)
    file = (home / lab.DATABASE).read_bytes()
    database.examine(home / lab.DATABASE)  # sees nothing
    with pytest.raises(LibraryDamaged):
        Library.open(home)
    assert (home / lab.DATABASE).read_bytes() == file, "nothing of it was taken in"
    done = lab.repair(home)
    assert lab.seen(home) == before
    assert done.kept is not None
    assert done.kept.with_name(f"{done.kept.name}-wal").read_bytes() == foreign, "it is kept"


@pytest.mark.parametrize("seed", range(3))
def test_its_own_log_is_known_however_far_it_was_carried_over(whole: Path, tmp_path: Path, seed: int) -> None:
    """Killed while SQLite carried the log over: some pages of the file are new and some are not."""
    home = lab.copy_of(whole, tmp_path / "try")
    library = Library.open(home)
    first, second = library.meetings()[:2]
    library.delete_meeting(second.id)
    library.purge([second.id])  # its pages are used again
    for number in range(40):
        library.edit_text(first.id, library.outline(first.id)[number].id, f"in the log {number} " * 100)
    library.undo(first.id)
    expected = lab.everything(library)
    kept = {name: (home / name).read_bytes() for name in (lab.DATABASE, f"{lab.DATABASE}-wal")}
    library.close()
    dice = random.Random(seed)
    size = int.from_bytes(kept[lab.DATABASE][16:18], "big")
    log, frame = kept[f"{lab.DATABASE}-wal"], 24 + size
    newest = {
        int.from_bytes(log[at : at + 4], "big"): log[at + 24 : at + frame]
        for at in range(32, len(log) - frame + 1, frame)
    }
    assert len(newest) > 20
    for name, data in kept.items():
        (home / name).write_bytes(data)
    with (home / lab.DATABASE).open("r+b") as file:
        for page in dice.sample(sorted(newest), dice.randrange(len(newest))):
            file.seek((page - 1) * size)
            file.write(newest[page])
    assert not log_origin.is_foreign(home / lab.DATABASE)
    assert lab.seen(home) == expected
