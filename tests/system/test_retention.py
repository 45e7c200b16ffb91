"""How long sound is kept: off unless asked for, never that of what is not transcribed, and the text stays."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.library import Library
from app.retention import Rules, leaves_trash, plan, rules_of
from app.storage import gone_from_backups
from app.store import filing
from app.ui.arranging.leaving import purge_whole, tidy
from engine.protocol import RunOptions
from tests.builders import make_meeting
from tests.unit.arranged import add, set_trashed


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def sound_files(library: Library) -> list[str]:
    return sorted(path.name for path in library.folder.glob("meetings/*/*") if path.is_file())


def test_off_by_default_and_set_for_this_library(library: Library) -> None:
    add(library, "Old", "text", days_old=4000)
    assert not library.retention().on
    assert library.sound_due(library.retention()) == []
    library.set_retention(Rules(90, named_only=True))
    assert library.retention() == Rules(90, named_only=True)
    assert len(sound_files(library)) == 3, "a rule alone removes nothing"
    library.set_retention(Rules())
    assert library.retention() == Rules()


@pytest.mark.parametrize("kept", [None, [], {}, {"days": "7"}, {"days": 3}, {"days": 10**9}, {"days": -1}])
def test_what_is_not_understood_is_no_rule(kept: object) -> None:
    assert rules_of(kept) == Rules()


def test_the_preview_says_what_would_go(library: Library) -> None:
    old = add(library, "Old", "text", days_old=100)
    add(library, "New", "text", days_old=10)
    kept = add(library, "Kept", "text", days_old=100)
    library.set_keep_sound([kept], on=True)
    unnamed = add(library, "Unnamed", "text", days_old=120, speakers=("Ana", None))
    add(library, "Silent", "text", days_old=100, sound=None)
    add(library, "Nobody spoke", days_old=100, speakers=())
    waits = add(library, "Waits", "text", days_old=100)
    library.add_job(waits, "transcribe", RunOptions())
    trashed = add(library, "Trashed", "text", days_old=100)
    library.trash([trashed])
    due = library.sound_due(Rules(90))
    assert [item.meeting for item in due] == [unnamed, old]
    assert {item.size for item in due} == {15}
    assert due[0].when < due[1].when < datetime.now(UTC)
    assert [item.meeting for item in library.sound_due(Rules(90, named_only=True))] == [old]
    soon = library.sound_due(Rules(90), datetime.now(UTC) + timedelta(days=81))
    assert len(soon) == 3
    assert plan(Rules(), library.meetings(), {}, datetime.now(UTC)) == []


def test_sound_goes_and_the_text_stays(library: Library) -> None:
    meeting = add(library, "Old", "text that stays", days_old=100)
    other = add(library, "Other", "text")
    change = library.remove_sound([meeting])
    assert change.meetings == (meeting,)
    found = library.meeting(meeting)
    assert (found.state, found.sound_removed is not None) == ("ready", True)
    assert [track.audio for track in library.tracks(meeting)] == [None]
    assert len(sound_files(library)) == 3, "the other's"
    assert library.search("stays").total == 1
    assert library.remove_sound([meeting]).meetings == ()
    assert library.leaving().sounds == {}
    assert library.meeting(other).sound_removed is None


@pytest.mark.parametrize("why", ["kept", "waits", "trashed", "not transcribed"])
def test_what_may_not_lose_its_sound(library: Library, why: str) -> None:
    meeting = add(library, "Old", "text", days_old=100, speakers=() if why == "not transcribed" else ("Ana",))
    if why == "kept":
        library.set_keep_sound([meeting], on=True)
    elif why == "waits":
        library.add_job(meeting, "transcribe", RunOptions())
    elif why == "trashed":
        library.trash([meeting])
    assert library.remove_sound([meeting]).meetings == ()
    assert len(sound_files(library)) == 3


def test_an_original_outside_is_the_users(library: Library, tmp_path: Path) -> None:
    outside = tmp_path / "mine.wav"
    outside.write_bytes(b"mine")
    meeting = add(library, "Old", "text", days_old=100)
    with library._store.write() as tx:
        key = next(iter(filing.keys_of(tx, [meeting])))
        tx.exec_driver_sql(
            "UPDATE track SET source_path = ?, in_folder = 0 WHERE meeting = ?", (bytes(outside), key)
        )
    library.remove_sound([meeting])
    assert outside.read_bytes() == b"mine"
    assert not (library.meeting_folder(meeting) / "track-0.flac").exists()


def test_the_trash_is_emptied_after_thirty_days(library: Library) -> None:
    now = datetime.now(UTC)
    old, young, live = (add(library, title, "text") for title in ("Old", "Young", "Live"))
    set_trashed(library, old, 31)
    set_trashed(library, young, 29)
    assert library.trash_due(now) == [], "an old library gets a week"
    assert library.trash_due(now + timedelta(days=6)) == []
    library.purge(library.trash_due(now + timedelta(days=7.01)))
    assert [item.id for item in library.meetings()] == [live]
    assert library.meetings(trashed=True) == []
    assert leaves_trash(now) == now + timedelta(days=30)


def test_when_backups_forget(library: Library) -> None:
    today = datetime(2026, 11, 23, tzinfo=UTC).date()
    assert gone_from_backups(library.folder, today) is None
    library.backup()
    found = gone_from_backups(library.folder, today)
    assert found is not None
    assert found.isoformat() == "2027-08-01"


def test_a_backup_knows_what_many_deletions_take(library: Library) -> None:
    ids = [make_meeting(library, name=f"{number}.wav").id for number in range(4)]
    library.trash(ids)
    purge_whole(library, ids[:1])
    assert library.backups() == [], "one is what the user has just looked at"
    purge_whole(library, ids[1:])
    (backup,) = library.backups()
    assert backup.reason == "before-delete"
    assert library.preview_backup(backup.path).returning == (), "the backup has them in the trash"
    assert library.restore_backup(backup.path).kept is not None
    assert {item.id for item in library.meetings(trashed=True)} == set(ids[1:])


@pytest.mark.parametrize("days", [365, 31, -1])
def test_a_clock_that_is_wrong_once_takes_nothing(library: Library, days: int) -> None:
    now = datetime.now(UTC)
    library.set_retention(Rules(90))
    old = add(library, "Old", "text", days_old=95)
    library.set_keep_sound([old], on=True)
    assert not tidy(library, Rules(90), now - timedelta(days=20)).waits
    library.set_keep_sound([old], on=False)
    trashed = add(library, "Trashed", "text")
    set_trashed(library, trashed, 60)
    found = tidy(library, Rules(90), now + timedelta(days=days - 20))
    assert (found.waits, found.purged, found.silenced) == (True, 0, 0)
    assert len(sound_files(library)) == 6
    if days < 0:
        assert not tidy(library, Rules(90), now).waits, "what was written down counts from now on"
        assert library.meetings(trashed=True) == []


def test_the_trash_is_emptied_a_few_at_a_time_and_a_backup_knows_them(library: Library) -> None:
    now = datetime.now(UTC)
    library.trash_due(now - timedelta(days=20))
    ids = [make_meeting(library, name=f"{number}.wav").id for number in range(10)]
    for number, id_ in enumerate(ids[:5]):
        set_trashed(library, id_, 50 - number)
    assert tidy(library, Rules(), now).purged == 2, "a fifth of all: no more than goes without a question"
    assert {item.id for item in library.meetings(trashed=True)} == set(ids[2:5]), "those longest there first"
    (backup,) = library.backups()
    assert backup.reason == "before-delete"
    while tidy(library, Rules(), now).purged:
        pass
    assert library.meetings(trashed=True) == []
    assert len(library.meetings()) == 5


def test_old_sound_goes_a_few_at_a_time(library: Library) -> None:
    library.set_retention(Rules(90))
    for number in range(10):
        add(library, f"Meeting {number}", "text", days_old=100)
    assert tidy(library, Rules(90)).silenced == 2
    assert tidy(library, Rules(90)).silenced == 2
