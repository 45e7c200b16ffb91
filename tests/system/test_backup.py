"""Backups: whole, checked, private, and thinned like Anki's."""

import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import DiskFull
from app.library import Library
from app.store import backups
from app.store.backups import BackupFailed, superfluous
from tests.builders import Meeting, make_meeting

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def meeting(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    yield make_meeting(library)
    library.close()


def test_a_backup_opens_as_the_library_it_was(meeting: Meeting, tmp_path: Path) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "kept for ever")
    before = meeting.everything()
    path = library.backup("by-hand")
    library.edit_text(meeting.id, meeting.rows()[0], "afterwards")
    assert backups.verify(path)["segment"] == 4
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    restored = tmp_path / "restored"
    restored.mkdir()
    (restored / "hansard.sqlite3").write_bytes(path.read_bytes())
    other = Library.open(restored)
    assert Meeting(other, meeting.id).everything() == before
    assert other.search("kept for ever").total == 1
    other.undo(meeting.id)
    other.close()


def test_two_in_one_second_have_two_names(meeting: Meeting) -> None:
    assert len({meeting.library.backup() for _ in range(3)}) == 3


@pytest.mark.parametrize("damage", ["zeroed", "cut", "text"])
def test_damage_does_not_pass(meeting: Meeting, damage: str) -> None:
    path = meeting.library.backup()
    content = path.read_bytes()
    path.write_bytes(
        {
            "zeroed": content[:8192] + bytes(60_000) + content[68_192:],
            "cut": content[: len(content) // 2],
            "text": b"x" * 9000,
        }[damage]
    )
    with pytest.raises(BackupFailed):
        backups.verify(path)


def test_a_copy_that_differs_is_thrown_away(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = meeting.library.folder / "backups"
    monkeypatch.setattr(backups, "_facts", lambda _path: {"segment": 0})
    with pytest.raises(BackupFailed):
        meeting.library.backup()
    assert list(folder.iterdir()) == []


def test_no_room_for_a_backup_means_no_rebuild(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        error = dbapi2.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    monkeypatch.setattr(backups, "fsync_file", full)
    before = meeting.everything()
    with pytest.raises(DiskFull):
        meeting.library.rebuild(meeting.id)
    assert meeting.everything() == before
    assert list((meeting.library.folder / "backups").iterdir()) == []


def test_a_year_of_hourly_backups_thins_out() -> None:
    kept: set[datetime] = set()
    for hour in range(24 * 400):
        now = NOW + timedelta(hours=hour)
        kept.add(now)
        if hour % 6 == 0:
            kept -= superfluous(kept, now)
            assert max(kept) == now
    ages = sorted((now - moment).total_seconds() / 86_400 for moment in kept)
    assert sum(age < 2 for age in ages) >= 47
    assert len({moment.date() for moment in kept if now - moment < timedelta(days=12)}) >= 12
    assert len({moment.strftime("%G-%V") for moment in kept if now - moment < timedelta(days=65)}) >= 10
    assert len({moment.strftime("%Y-%m") for moment in kept}) >= 9
    assert len(kept) < 48 + 6 + 12 + 10 + 9 + 6


def test_the_only_backup_is_never_thinned() -> None:
    assert superfluous([NOW - timedelta(days=4000)], NOW) == set()
    assert superfluous([], NOW) == set()


def test_thinning_leaves_other_files_alone(meeting: Meeting) -> None:
    folder = meeting.library.folder / "backups"
    folder.mkdir(exist_ok=True)
    strange = folder / "hansard-my own copy.sqlite3"
    strange.write_bytes(b"mine")
    old = [folder / f"hansard-2020010{day}T100000Z-by-hand.sqlite3" for day in range(1, 8)]
    for path in old:
        path.write_bytes(b"old")
    meeting.library.backup()
    assert strange.exists()
    assert len(backups.listed(folder)) == 8  # within twelve days and ten weeks of kept ones
