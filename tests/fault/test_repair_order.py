"""What a repair makes of a rotten file with a log beside it, and of what was deleted for good."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.library import Library
from app.store import log_origin
from app.store.database import driver_of, opened_file
from tests.fault import library_lab as lab

WAL = f"{lab.DATABASE}-wal"
PAGE = 4096
ROWS = (
    "SELECT meeting, name FROM tag",
    "SELECT meeting FROM track",
    "SELECT key, coalesce(trashed, '') FROM meeting",
)


@pytest.fixture(autouse=True)
def _damage_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    lab.expect_damage(caplog)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("order") / "whole"
    lab.make(home)
    return home


def killed(home: Path, library: Library) -> None:
    """Close it, and leave the files as a program does that is killed: the log is not carried over."""
    kept = {name: (home / name).read_bytes() for name in (lab.DATABASE, WAL)}
    library.close()
    for name, data in kept.items():
        (home / name).write_bytes(data)


def rot(home: Path, table: str) -> None:
    """The root of a table reads as zeros; in the file, not in its log."""
    path = home / lab.DATABASE
    with opened_file(path, "ro") as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        page = driver_of(connection).execute(query, (table,)).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))


def told(home: Path) -> dict[str, list[Any]]:
    """Rows beside the text that may change."""
    with opened_file(home / lab.DATABASE, "ro") as connection:
        return {query: sorted(driver_of(connection).execute(query).fetchall()) for query in ROWS}


def worked(library: Library) -> None:
    """A change of each kind, and a meeting that only the log knows."""
    first, second = library.meetings()[:2]
    library.tag([first.id], "in the log")
    library.delete_meeting(second.id)
    new = lab.corrected(library, 7)
    library.tag([new.id], "of the new one")


def test_the_log_is_newer_than_a_rotten_file(whole: Path, tmp_path: Path) -> None:
    home = lab.copy_of(whole, tmp_path / "try")
    library = Library.open(home)
    worked(library)
    expected, rows = lab.everything(library), told(home)
    killed(home, library)
    rot(home, "voiceprint")
    done = lab.repair(home)
    assert done.lost == ()
    library = Library.open(home)
    assert lab.everything(library) == expected
    assert told(home) == rows
    library.close()


def test_a_log_that_is_not_sound_is_not_dropped(whole: Path, tmp_path: Path) -> None:
    home = lab.copy_of(whole, tmp_path / "try")
    library = Library.open(home)
    worked(library)
    expected, rows = lab.everything(library), told(home)
    with opened_file(home / lab.DATABASE) as connection:
        driver_of(connection).execute("UPDATE meeting SET digest = zeroblob(16) WHERE key = 1")
        killed(home, library)
        kept = {name: (home / name).read_bytes() for name in (lab.DATABASE, WAL)}
    for name, data in kept.items():
        (home / name).write_bytes(data)
    assert lab.repair(home).lost == ()
    library = Library.open(home)
    assert lab.everything(library) == expected
    assert told(home) == rows
    library.close()


def test_deleted_for_good_stays_deleted(whole: Path, tmp_path: Path) -> None:
    home = lab.copy_of(whole, tmp_path / "try")
    library = Library.open(home)
    gone = library.meetings()[-1]  # the backup has it
    library.delete_meeting(gone.id)
    library.purge([gone.id])
    expected, rows = lab.everything(library), told(home)
    library.close()
    rot(home, "voiceprint")
    assert lab.repair(home).backup is not None
    library = Library.open(home)
    assert lab.everything(library) == expected
    assert told(home) == rows
    assert library.check().sound
    library.close()


def test_a_checkpoint_cut_anywhere_is_no_damage(whole: Path, tmp_path: Path) -> None:
    """Pages of the log are carried over in the order of their numbers; the log stays until all are."""
    home = lab.copy_of(whole, tmp_path / "try")
    library = Library.open(home)
    first, second = library.meetings()[:2]
    library.delete_meeting(second.id)
    library.purge([second.id])  # its pages are used again, by other tables
    for number in range(40):
        library.edit_text(first.id, library.outline(first.id)[number].id, f"in the log {number} " * 100)
    killed(home, library)
    path = home / lab.DATABASE
    log = (home / WAL).read_bytes()
    newest = {
        int.from_bytes(log[at : at + 4], "big"): log[at + 24 : at + 24 + PAGE]
        for at in range(32, len(log) - PAGE - 23, 24 + PAGE)
    }
    assert len(newest) > 30
    refused = []
    for count, page in enumerate(sorted(newest)):
        if count % 3 == 0 and log_origin.is_foreign(path):
            refused.append(count)
        with path.open("r+b") as file:
            file.seek((page - 1) * PAGE)
            file.write(newest[page])
    assert refused == []


def test_pages_that_were_another_tables_are_no_contradiction(whole: Path, tmp_path: Path) -> None:
    """The file is in between: where its journal should be, it still has paragraphs; the log has all."""
    home = lab.copy_of(whole, tmp_path / "try")
    library = Library.open(home)
    first = library.meetings()[0]
    for number in range(40):
        library.edit_text(first.id, library.outline(first.id)[number].id, f"in the log {number} " * 100)
    expected = lab.everything(library)
    killed(home, library)
    path = home / lab.DATABASE
    with opened_file(path, "ro") as connection:
        query = "SELECT name, rootpage FROM sqlite_master WHERE name IN ('edit', 'segment')"
        roots = dict(driver_of(connection).execute(query).fetchall())
    data = bytearray(path.read_bytes())
    at, of = ((roots[name] - 1) * PAGE for name in ("edit", "segment"))
    data[at : at + PAGE] = data[of : of + PAGE]
    path.write_bytes(data)
    assert not log_origin.is_foreign(path)
    assert lab.seen(home) == expected
