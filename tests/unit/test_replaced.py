"""Former files of the library are kept as long as the oldest backups, named, and then gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.library import Library
from app.retention import Rules
from app.storage import gone_from_backups
from app.store import exchanging
from app.ui.arranging.leaving import tidy
from app.ui.settings_window.measuring import measure
from tests.builders import dialogue, make_meeting
from tests.unit.arranged import files_with

CANARY = b"zqxcanary"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def test_what_was_deleted_for_good_is_gone_with_the_last_former_file(
    library: Library, tmp_path: Path
) -> None:
    assert gone_from_backups(library.folder, date(2026, 11, 23)) is None
    empty = library.backup()
    meeting = make_meeting(library, dialogue([("S1", "the zqxcanary sings")])).id
    library.rename_meeting(meeting, "Zqxcanary title")
    library.restore_backup(empty)
    library.restore_backup(next(item.path for item in library.backups() if item.reason == "before-restore"))
    library.trash([meeting])
    library.purge([meeting])
    for item in library.backups():
        item.path.unlink()
    assert any("replaced" in name for name in files_with(library.folder, CANARY))
    assert measure(library.folder, tmp_path).former > 0
    now = datetime.now(UTC)
    assert gone_from_backups(library.folder, now.date()) is not None, "the question names it"
    # A clock that has leapt is not believed; one that goes on is.
    day = gone_from_backups(library.folder, now.date())
    assert day is not None
    then = datetime(day.year, day.month, day.day, tzinfo=UTC)
    assert library.clock_holds(now)
    assert tidy(library, Rules(), then).waits
    assert exchanging.replaced(library.folder)
    tidy(library, Rules(), then)
    assert exchanging.replaced(library.folder) == []
    assert files_with(library.folder, CANARY) == []


def test_copies_that_a_kill_has_left_are_gone_with_the_next_start(tmp_path: Path) -> None:
    home = tmp_path / "library"
    Library.open(home).close()
    (home / exchanging.REPAIRING).mkdir()
    left = [*(home / name for name in exchanging.COPIES), home / exchanging.REPAIRING / "with.sqlite3"]
    for path in left:
        path.write_bytes(CANARY)
        path.with_name(f"{path.name}-wal").write_bytes(CANARY)
    Library.open(home).close()
    assert files_with(home, CANARY) == []


def test_only_ours_and_only_old_ones_go(tmp_path: Path) -> None:
    folder = tmp_path / "replaced"
    folder.mkdir()
    old = ("hansard-20260215T100000Z-replaced.sqlite3", "hansard-20260215T100000Z-replaced.sqlite3-wal")
    young = ("hansard-20260301T000000Z-2-replaced.sqlite3", "hansard-next-20261101T000000Z.sqlite3")
    for name in (*old, *young, "mine.sqlite3", "hansard-old.sqlite3"):
        (folder / name).write_bytes(b"")
    assert exchanging.thin(tmp_path, datetime(2026, 10, 31, tzinfo=UTC)) == 0
    assert exchanging.thin(tmp_path, datetime(2026, 11, 1, tzinfo=UTC)) == 2
    assert {path.name for path in folder.iterdir()} == {*young, "mine.sqlite3", "hansard-old.sqlite3"}
