"""What is noted beside the database of the newest entry: it says when some are missing, and accuses nobody
else."""

from __future__ import annotations

import logging
import os
import shutil
import stat
from pathlib import Path

import pytest

from app.library import Library
from app.store import edits, exchanging, log_origin, newest_entry
from app.store.values import EntryMark
from tests.builders import Meeting, make_meeting

DATABASE = "hansard.sqlite3"


def edit(library: Library, text: str) -> None:
    meeting = library.meetings()[0].id
    library.edit_text(meeting, library.outline(meeting)[0].id, text)


def files(home: Path) -> dict[str, bytes]:
    """The database with all that is beside it, as a kill would leave it."""
    names = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-newest")
    return {name: (home / name).read_bytes() for name in names if (home / name).exists()}


def put(home: Path, kept: dict[str, bytes]) -> None:
    for path in home.glob(f"{DATABASE}*"):  # the log of corrections as well: what it holds is not missing
        path.unlink()
    for name, content in kept.items():
        (home / name).write_bytes(content)


def _add_and_fail(library: Library) -> None:
    with library._store.write() as tx:
        edits.add(tx, 1, "2026-01-01T00:00:00+00:00", "note", "", {})
        raise ZeroDivisionError


@pytest.fixture
def home(tmp_path: Path) -> Path:
    library = Library.open(tmp_path / "library")
    make_meeting(library)
    library.close()
    return tmp_path / "library"


def opened(home: Path) -> tuple[int, int]:
    """Entries missing, and said of an earlier opening."""
    library = Library.open(home)
    found = library.missing_entries, library.missing_changes()
    library.close()
    return found


def test_noted_after_each_commit_and_nothing_else(home: Path) -> None:
    library = Library.open(home)
    before = newest_entry.read(home / DATABASE)
    edit(library, "one")
    after = newest_entry.read(home / DATABASE)
    assert before is not None
    assert after is not None
    assert after.newest.seq == before.newest.seq + 1
    assert after.opened == before.newest
    library.set_favourite([library.meetings()[0].id], on=True)  # no entry of any journal
    assert newest_entry.read(home / DATABASE) == after
    with pytest.raises(ZeroDivisionError):
        _add_and_fail(library)
    library.set_favourite([library.meetings()[0].id], on=False)
    assert newest_entry.read(home / DATABASE) == after, "what came to nothing is not noted"
    file = newest_entry.place_of(home / DATABASE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name != "posix"
    assert b"one" not in file.read_bytes()
    library.close()


def test_a_log_that_is_torn_or_gone_is_noticed_once(home: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    library = Library.open(home)
    for number in range(5):
        edit(library, f"in the log {number}")
    kept = files(home)
    library.close()
    assert opened(home) == (0, 0), "closed in order"
    put(home, kept)
    assert opened(home) == (0, 0), "killed, with its log whole"
    log_file = kept[f"{DATABASE}-wal"]
    torn = log_file[: len(log_file) // 2] + b"\xa5" * 64 + log_file[len(log_file) // 2 + 64 :]
    put(home, kept | {f"{DATABASE}-wal": torn})
    missing, said = opened(home)
    assert missing == said > 0
    (copy,) = (home / exchanging.REPLACED).glob("*.sqlite3")
    assert copy.read_bytes() == kept[DATABASE]
    assert copy.with_name(f"{copy.name}-wal").read_bytes() == torn, "kept before SQLite writes over it"
    assert opened(home) == (0, missing), "until a window has said it"
    library = Library.open(home)
    library.forget_missing_changes()
    edit(library, "after it")
    library.close()
    assert opened(home) == (0, 0)
    del kept[f"{DATABASE}-wal"]
    put(home, kept)
    assert opened(home)[0] == 5


@pytest.mark.parametrize(
    "left",
    [b"", bytes(192), b"00000000 1 1 now".ljust(192), b"\xff" * 400],
    ids=["none", "zeros", "sum", "bytes"],
)
def test_what_a_power_cut_leaves_of_it_says_nothing(home: Path, left: bytes) -> None:
    newest_entry.place_of(home / DATABASE).write_bytes(left)
    assert newest_entry.read(home / DATABASE) is None
    assert opened(home) == (0, 0)


def test_older_than_the_database_says_nothing(home: Path) -> None:
    """As after a power cut, and after a program that knows nothing of it."""
    old = files(home)[f"{DATABASE}-newest"]
    library = Library.open(home)
    edit(library, "later")
    library.close()
    newest_entry.place_of(home / DATABASE).write_bytes(old)
    assert opened(home) == (0, 0)


def test_restored_deleted_and_moved_libraries_accuse_nobody(home: Path, tmp_path: Path) -> None:
    library = Library.open(home)
    backup = library.backup()
    edit(library, "after the backup")
    library.restore_backup(backup)
    library.close()
    assert opened(home) == (0, 0)
    library = Library.open(home)
    edit(library, "and on")
    meeting = library.meetings()[0].id
    library.delete_meeting(meeting)
    library.purge([meeting])
    library.close()
    assert opened(home) == (0, 0)
    library = Library.open(home)
    make_meeting(library)
    kept = files(home)
    library.close()
    other = tmp_path / "moved"
    shutil.copytree(home, other)
    put(other, kept)
    assert opened(other) == (0, 0)


def test_both_files_of_another_library_are_no_damage(home: Path, tmp_path: Path) -> None:
    """Somebody has put another library's file and log here; what was noted is of the one that was here."""
    library = Library.open(tmp_path / "other")
    make_meeting(library)
    edit(library, "another's")
    library.close()
    library = Library.open(tmp_path / "other")
    for number in range(9):
        edit(library, f"another's {number}")
    kept = files(tmp_path / "other")
    library.close()
    put(home, {**kept, f"{DATABASE}-newest": files(home)[f"{DATABASE}-newest"]})
    assert not log_origin.is_foreign(home / DATABASE)
    library = Library.open(home)
    assert "another's 8" in Meeting(library, library.meetings()[0].id).texts()
    library.close()


def test_the_log_of_another_library_beside_a_file_that_says_nothing(
    home: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The file is rotten where the two would contradict each other; what was noted still does."""
    caplog.set_level(logging.WARNING)
    library = Library.open(tmp_path / "other")
    make_meeting(library)
    library.close()
    library = Library.open(tmp_path / "other")
    for number in range(3):
        edit(library, f"another's {number}")
    foreign = files(tmp_path / "other")[f"{DATABASE}-wal"]
    library.close()
    kept = files(home)
    size = int.from_bytes(kept[DATABASE][16:18], "big")
    pages = {int.from_bytes(foreign[at : at + 4], "big") for at in range(32, len(foreign), size + 24)}
    rotten = bytearray(kept[DATABASE])
    for page in pages - {1}:
        rotten[(page - 1) * size : page * size] = bytes(size)
    put(home, {**kept, DATABASE: bytes(rotten), f"{DATABASE}-wal": foreign})
    assert log_origin.is_foreign(home / DATABASE)
    newest_entry.forget(home / DATABASE)
    assert not log_origin.is_foreign(home / DATABASE), "without the note nobody could tell"


def test_a_disk_that_takes_nothing_more_loses_no_edit(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library.open(home)

    def full(*_args: object) -> int:
        raise OSError(28, "full")

    monkeypatch.setattr("app.store.newest_entry.os.lseek", full)
    edit(library, "kept all the same")
    monkeypatch.undo()
    library.close()
    assert opened(home) == (0, 0)


def test_lines_are_as_long_as_each_other(tmp_path: Path) -> None:
    noted = newest_entry.NewestEntry(tmp_path / DATABASE)
    for seq in (10**12, 7):
        noted.note(EntryMark(seq, 3, "2026-11-23T08:00:00.000+00:00"))
        found = newest_entry.read(tmp_path / DATABASE)
        assert found is not None
        assert found.newest == EntryMark(seq, 3, "2026-11-23T08:00:00.000+00:00")
    noted.close()
