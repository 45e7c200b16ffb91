"""Backups in time, going back to one, checks, and what they put right."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.care import restoring
from app.care.memory import Memory, recall, remember
from app.care.report import Finding, Report
from app.errors import AppError, LibraryInUse
from app.library import Library
from app.opening import locked
from app.store import backups, exchanging
from app.store.backups import Backup, too_many
from app.store.database import driver_of
from tests.builders import Meeting, make_meeting

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def meeting(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    yield make_meeting(library)
    library.close()


def backup(age: timedelta, size: int = 1000, *, verified: bool = True) -> Backup:
    moment = NOW - age
    return Backup(Path(f"{moment:%Y%m%d%H%M%S}"), moment, "hourly", size, verified)


def test_when_a_backup_is_due() -> None:
    hour_ago = (NOW - timedelta(hours=1)).isoformat()
    just_now = (NOW - timedelta(minutes=1)).isoformat()
    assert Memory().backup_due("a", NOW, finished=False)
    assert not Memory(backup=hour_ago, stamp="a").backup_due("a", NOW, finished=True), "nothing changed"
    assert Memory(backup=hour_ago, stamp="a").backup_due("b", NOW, finished=False)
    assert not Memory(backup=just_now, stamp="a").backup_due("b", NOW, finished=False)
    assert Memory(backup=just_now, stamp="a").backup_due("b", NOW, finished=True)
    later = (NOW + timedelta(days=400)).isoformat()
    assert Memory(backup=later, stamp="a").backup_due("b", NOW, finished=False), "a clock set back"
    assert Memory().check_due(NOW)
    assert not Memory(deep=just_now).check_due(NOW)


def test_memory_survives_and_rubbish_is_nothing(tmp_path: Path) -> None:
    report = Report(NOW.isoformat(), deep=True, meetings=3, findings=(Finding("missing", "a.flac", "1"),))
    kept = Memory(NOW.isoformat(), "stamp", report, NOW.isoformat())
    remember(tmp_path, kept)
    assert recall(tmp_path) == kept
    for rubbish in ("", "[]", '{"backup": 3}', '{"backup": "x", "stamp": "", "check": {}, "deep": ""}'):
        (tmp_path / "care.json").write_text(rubbish)
        assert recall(tmp_path) == Memory()


def test_the_newest_verified_backup_is_never_thinned() -> None:
    good = backup(timedelta(days=900))
    there = [backup(timedelta(hours=hour), verified=False) for hour in range(80)]
    assert good not in too_many([*there, good], NOW)


def test_size_is_capped_oldest_first() -> None:
    there = [backup(timedelta(hours=hour), backups.MOST_BYTES // 8) for hour in range(20)]
    gone = too_many(there, NOW)
    assert gone == there[:7:-1]
    large = [backup(timedelta(hours=hour), backups.MOST_BYTES) for hour in range(9)]
    assert len(large) - len(too_many(large, NOW)) == backups.MOST_TIMES


def test_due_once_per_change(meeting: Meeting) -> None:
    library = meeting.library
    assert library.backup_if_due() is not None
    assert library.backup_if_due(finished=True) is None
    library.edit_text(meeting.id, meeting.rows()[0], "changed")
    assert library.backup_if_due() is None, "an hour has not gone by"
    assert library.backup_if_due("finished", finished=True) is not None
    assert [item.reason for item in library.backups()] == ["finished", "hourly"]


def test_preview_and_restore(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "before")
    then = meeting.everything()
    chosen = library.backup()
    preview = library.preview_backup(chosen)
    assert preview.same
    assert preview.meetings == 1
    library.edit_text(meeting.id, meeting.rows()[0], "after")
    library.rename_meeting(meeting.id, "renamed")
    other = make_meeting(library, name="other.wav")
    library.rename_meeting(other.id, "new one")
    preview = library.preview_backup(chosen)
    assert preview.missing == ("new one",)
    assert preview.changed == (("renamed", 2),)
    changes = []
    library.subscribe(changes.append)
    done = library.restore_backup(chosen)
    assert [item.id for item in library.meetings()] == [meeting.id]
    assert meeting.everything() == then
    assert changes[-1].everything
    assert done.kept is not None
    assert done.kept.parent.name == "replaced"
    assert [item.reason for item in library.backups()] == ["before-restore", "by-hand"]
    # What was restored over can be had back, and new meetings get no key of an old one.
    assert library.preview_backup(library.backups()[0].path).returning == ("new one",)
    third = make_meeting(library, name="third.wav")
    library.restore_backup(library.backups()[0].path)
    assert {item.title for item in library.meetings()} == {"renamed", "new one"}
    assert third.id not in {item.id for item in library.meetings()}


def test_an_interrupted_exchange_is_finished(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> None:
    library, then = meeting.library, meeting.everything()
    chosen = library.backup()
    library.edit_text(meeting.id, meeting.rows()[0], "after")
    library.close()
    home, real = library.folder, Path.rename
    steps = 0
    while True:
        count = 0

        def rename(path: Path, target: Path, allowed: int = steps) -> Path:
            nonlocal count
            count += 1
            if count > allowed:
                raise KeyboardInterrupt
            return real(path, target)

        with locked(home):
            monkeypatch.setattr(Path, "rename", rename)
            try:
                restoring.restore_closed(home, chosen)
                break
            except KeyboardInterrupt:
                steps += 1
            finally:
                monkeypatch.undo()
        again = Library.open(home)
        assert Meeting(again, meeting.id).everything() == then
        again.close()
        assert steps < 6
    assert steps >= 2
    assert not list(home.glob("hansard-next-*"))
    assert len(list((home / exchanging.REPLACED).glob("*-replaced.sqlite3"))) == steps + 1, "none overwritten"


@pytest.fixture(autouse=True)
def _what_is_put_right_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)


def test_a_damaged_index_is_made_anew(meeting: Meeting) -> None:
    library = meeting.library
    with library._store.write() as tx:
        tx.exec_driver_sql("DELETE FROM segment_fts_docsize")
    report = library.check()
    assert [(item.kind, item.healed) for item in report.findings] == [("index", True)]
    assert report.sound
    assert library.search("migration").total == 1
    assert library.check().findings == ()
    assert library.last_check() is not None


def test_a_damaged_text_is_made_anew(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "corrected by hand")
    before = meeting.everything()
    with library._store.write() as tx:
        tx.exec_driver_sql("UPDATE segment SET text = 'something else' WHERE key = ?", (meeting.rows()[0],))
    assert not library.is_sound(meeting.id)
    report = library.check()
    assert [(item.kind, item.healed) for item in report.findings] == [("text", True)]
    assert meeting.everything() == before
    assert [item.verified for item in library.backups()] == [True, False]


def test_a_journal_that_changed_is_named_and_never_healed(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "corrected by hand")
    library.backup()
    with library._store.write() as tx:
        driver = driver_of(tx)
        query = "SELECT sql FROM sqlite_master WHERE name = 'edit_unchanging'"
        (guard,) = driver.execute(query).fetchone()
        driver.execute("DROP TRIGGER edit_unchanging")
        driver.execute("UPDATE edit SET label = 'Edit text' || label WHERE kind = 'edit-text'")
        driver.execute("UPDATE edit SET label = label || '!'")
        driver.execute(guard)
    report = library.check()
    assert [(item.kind, item.healed) for item in report.findings] == [("altered", False)]
    assert report.needs_repair
    assert [item.verified for item in library.backups()] == [False, True]


def test_missing_and_changed_files_are_named(meeting: Meeting, tmp_path: Path) -> None:
    library = meeting.library
    job = library.add_job(meeting.id, "transcribe", library.jobs()[0].options)
    folder = library.job_folder(job)
    (folder / "a.flac").write_bytes(b"fLaC" * 100)
    library.move_job(job, "running")
    library.attach_audio(job, 0, 60.0, folder / "a.flac", None)
    assert library.check().findings == ()
    kept = library.meeting_folder(meeting.id) / "track-0.flac"
    content = kept.read_bytes()
    kept.unlink()
    kept.write_bytes(content[:-1] + b"x")
    assert [item.kind for item in library.check().findings] == ["changed"]
    kept.unlink()
    report = library.check()
    assert [item.kind for item in report.findings] == ["missing"]
    assert not report.needs_repair
    assert kept.name in report.findings[0].sentence()


def test_a_closed_library_is_needed(meeting: Meeting) -> None:
    with pytest.raises(LibraryInUse), locked(meeting.library.folder):
        pass


def test_an_exchange_that_failed_is_not_made_up_for(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = meeting.library
    home, real = library.folder, Path.rename
    chosen = library.backup()
    library.edit_text(meeting.id, meeting.rows()[0], "after")
    now = meeting.everything()
    for allowed in (0, 1):  # nothing was moved yet; the library is away already
        count = 0

        def rename(path: Path, target: Path, allowed: int = allowed) -> Path:
            nonlocal count
            count += 1
            if count == allowed + 1:
                raise PermissionError(13, "not now", str(path))
            return real(path, target)

        monkeypatch.setattr(Path, "rename", rename)
        with pytest.raises(AppError):
            library.restore_backup(chosen)
        monkeypatch.undo()
        assert meeting.everything() == now
        assert not list(home.glob("hansard-next-*"))
    library.close()
    again = Library.open(home)
    assert Meeting(again, meeting.id).everything() == now
    again.close()


def test_only_the_newest_decision_counts(meeting: Meeting) -> None:
    home = meeting.library.folder
    meeting.library.close()
    for name in ("20990101T000000Z", "20260101T000000Z-2", "20260101T000000Z"):
        (home / f"hansard-next-{name}.sqlite3").write_bytes(name.encode())
    (home / ".part.sqlite3").write_bytes(b"the newest")
    chosen = exchanging.decide(home, home / ".part.sqlite3")
    left = home / "hansard-next-20990102T000000Z.sqlite3"
    left.write_bytes(b"from elsewhere")
    exchanging.swap(home, chosen)
    assert (home / "hansard.sqlite3").read_bytes() == b"the newest"
    assert not exchanging.finish(home)
    assert len(list((home / exchanging.REPLACED).glob("hansard-next-*"))) == 4, "kept"
    for name in ("20260101T000000Z-10", "20260101T000000Z-9", "20260101T000000Z"):
        (home / f"hansard-next-{name}.sqlite3").write_bytes(name.encode())
    assert exchanging.finish(home)
    assert (home / "hansard.sqlite3").read_bytes() == b"20260101T000000Z-10"
    assert not exchanging.finish(home)


def test_no_title_is_written_beside_the_library(meeting: Meeting) -> None:
    library = meeting.library
    library.rename_meeting(meeting.id, "Project Nightjar")
    with library._store.write() as tx:
        tx.exec_driver_sql("UPDATE segment SET text = 'something else' WHERE key = ?", (meeting.rows()[0],))
    assert "Project Nightjar" in library.check().findings[0].sentence()
    file = library.folder / "care.json"
    assert "Nightjar" not in file.read_text()
    last = library.last_check()
    assert last is not None
    assert "Project Nightjar" in last.findings[0].sentence(), "looked up when shown"
    before = json.loads(file.read_text())
    before["check"]["findings"][0]["what"] = "Project Nightjar"
    file.write_text(json.dumps(before))
    assert library.last_check() == last
    assert "Nightjar" not in file.read_text(), "an earlier version's file is rewritten"
