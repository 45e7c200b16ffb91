"""Single meetings out of a backup: what is gone comes back as itself, what was changed comes beside what is
there, and nothing that is there is ever replaced."""

from __future__ import annotations

import logging
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import vaulting
from app.backup_intents import NotInBackup
from app.bringing_back import MeetingUnreadable
from app.errors import DiskFull
from app.library import Library
from app.store.backups import BackupFailed
from app.store.database import driver_of, opened_file
from app.transcript import MeetingId
from tests import vaults
from tests.builders import make_meeting
from tests.exports import add_call
from tests.histories import edited
from tests.system.test_bundles import whole
from tests.system.test_joined_meetings import is_sound


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a call: sound, names, notes, a tag, a folder and corrections."""
    home = tmp_path_factory.mktemp("made")
    library = Library.open(home / "library")
    meeting = add_call(library, home)
    edited(library, meeting, random.Random(7), 20)
    library.tag([meeting], "work")
    library.add_folder("Team", [meeting])
    library.close()
    return home / "library"


@pytest.fixture
def library(made: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(made, tmp_path / "library")
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def call(library: Library) -> MeetingId:
    return library.meetings()[0].id


def text_of(library: Library, meeting: MeetingId) -> list[str]:
    return [row.text for row in library.outline(meeting)]


def state(library: Library) -> dict[str, object]:
    """Everything in the list."""
    return {item.id: whole(library, item.id) for item in library.meetings()}


def test_a_meeting_that_is_gone_comes_back_as_itself(library: Library, call: MeetingId) -> None:
    other = make_meeting(library)
    before = whole(library, call)
    sound = library.meeting_folder(call) / "track-0.flac"
    kept = sound.read_bytes()
    backup = library.backup()
    library.delete_meeting(call)
    library.purge([call])
    assert not library.meeting_folder(call).exists()
    rest = state(library)
    by_id = {item.id: item for item in library.backup_meetings(backup)}
    assert {id_: item.fate for id_, item in by_id.items()} == {call: "gone", other.id: "same"}
    preview = library.preview_backup_meeting(backup, call)
    assert preview.sound == "missing"
    assert sum(len(item.then) for item in preview.differences) == by_id[call].then.paragraphs
    assert all(item.now == () for item in preview.differences)
    assert state(library) == rest, "looking changes nothing"

    done = library.restore_meetings(backup, [call, other.id])
    assert [id_ for id_, _ in done.made] == [call]
    assert (done.there, done.silent, done.unreadable) == ([other.id], [call], [])
    (summary,) = library.meetings_of([call])
    assert (summary.folder, summary.tags) == ("Team", ("work",))
    sound.parent.mkdir()
    sound.write_bytes(kept)  # whoever kept a copy of the sound puts it back
    assert whole(library, call) == before
    assert is_sound(library, call)
    assert library.check().findings == ()
    # Its history goes on, one undo takes it away again, and asking twice makes nothing new.
    library.undo(call)
    library.redo(call)
    again = library.restore_meetings(backup, [call])
    assert len(again.made) == 1, "undone and done again, it is another now: that of then comes beside"
    library.undo_arrangement()
    assert {item.id for item in library.meetings()} == {other.id, call}


def test_twice_makes_one(library: Library, call: MeetingId) -> None:
    backup = library.backup()
    library.delete_meeting(call)
    library.purge([call])
    library.restore_meetings(backup, [call])
    now = state(library)
    again = library.restore_meetings(backup, [call])
    assert (again.made, again.there, again.change) == ([], [call], None)
    assert state(library) == now
    library.undo_arrangement()
    assert [item.id for item in library.meetings(trashed=True)] == [call]
    assert library.restore_meetings(backup, [call]).made[0][0] == call, "out of the trash"
    assert state(library) == now


def test_one_that_was_changed_comes_beside(library: Library, call: MeetingId) -> None:
    library.rename_meeting(call, "Weekly")
    then = text_of(library, call)
    backup = library.backup()
    library.edit_text(call, library.outline(call)[0].id, "written over since")
    library.rename_speaker(call, library.speakers(call)[0].speaker, "Somebody else")
    now = whole(library, call)
    preview = library.preview_backup_meeting(backup, call)
    assert (preview.candidate.fate, preview.sound) == ("changed", "whole")
    assert [[row.text for row in item.now] for item in preview.differences] == [["written over since"]]
    assert "Somebody else" not in str(preview.people)
    assert "Somebody else" not in str(preview.differences[0].people)
    assert "Somebody else" in str(preview.people_now)

    done = library.restore_meetings(backup, [call])
    ((made, title),) = done.made
    assert made != call
    assert title.startswith("Weekly (as of ")
    assert text_of(library, made) == then
    assert is_sound(library, made)
    assert whole(library, call) == now, "what is there is as it was"
    (ours,), (theirs,) = library.tracks(call), library.tracks(made)
    assert ours.audio == theirs.audio
    sounds = [library.meeting_folder(id_) / str(ours.audio) for id_ in (call, made)]
    assert sounds[0].read_bytes() == sounds[1].read_bytes()
    assert done.silent == []
    # Either can be deleted for good without the other.
    again = library.restore_meetings(backup, [call])
    assert (again.made, again.there) == ([], [made])
    assert len(library.meetings()) == 2
    library.undo(made)
    assert library.meeting(made).title == "Weekly", "its name of then is one undo away"
    library.redo(made)
    library.undo_arrangement()
    assert [item.id for item in library.meetings()] == [call]
    assert [id_ for id_, _ in library.restore_meetings(backup, [call]).made] == [made], "out of the trash"
    library.delete_meeting(made)
    library.purge([made])
    assert sounds[0].exists()
    assert library.check().findings == ()


def test_what_is_in_the_trash_as_it_was_comes_out(library: Library, call: MeetingId) -> None:
    backup, before = library.backup(), state(library)
    library.delete_meeting(call)
    assert library.backup_meetings(backup)[0].fate == "trashed"
    done = library.restore_meetings(backup, [call])
    assert done.made == [(call, "Call with Maya")]
    assert state(library) == before
    library.undo_arrangement()
    assert library.meetings() == []


def test_sound_that_is_missing_is_said(library: Library, call: MeetingId) -> None:
    backup = library.backup()
    library.edit_text(call, library.outline(call)[0].id, "written over since")
    (library.meeting_folder(call) / "track-0.flac").unlink()
    assert library.preview_backup_meeting(backup, call).sound == "missing"
    done = library.restore_meetings(backup, [call])
    assert done.silent == [done.made[0][0]]
    assert not (library.meeting_folder(done.silent[0]) / "track-0.flac").exists()


def test_sound_that_is_another_now_is_not_taken(library: Library, call: MeetingId) -> None:
    backup = library.backup()
    library.edit_text(call, library.outline(call)[0].id, "written over since")
    file = library.meeting_folder(call) / "track-0.flac"
    file.unlink()
    file.write_bytes(b"fLaC of something else")
    done = library.restore_meetings(backup, [call])
    assert done.silent == [done.made[0][0]]
    assert file.read_bytes() == b"fLaC of something else"


def test_a_file_that_was_never_taken_in_is_still_meant(library: Library, tmp_path: Path) -> None:
    source = tmp_path / "talk.wav"
    source.write_bytes(b"RIFF....WAVE")
    meeting = library.import_file(source).meeting
    assert meeting is not None
    before = library.sources(meeting)
    backup = library.backup()
    library.delete_meeting(meeting)
    library.purge([meeting])
    library.restore_meetings(backup, [meeting])
    assert library.sources(meeting) == before == [source]


def test_a_backup_of_an_earlier_schema(library: Library, call: MeetingId, tmp_path: Path) -> None:
    """Brought up to date in a copy; the backup stays as it is."""
    from app.store.database import migrating
    from app.store.migrate import migrate

    backup = library.backup()
    with migrating(backup, wal=False) as (_, begin), begin() as tx:
        migrate(tx, target=4)
    kept = backup.read_bytes()
    then = text_of(library, call)
    library.delete_meeting(call)
    library.purge([call])
    assert library.backup_meetings(backup)[0].fate == "gone"
    library.restore_meetings(backup, [call])
    assert text_of(library, call) == then
    assert backup.read_bytes() == kept
    assert not list(library.folder.glob(".*.sqlite3*")), "no copy is left"


def test_a_damaged_backup_gives_what_can_be_read(
    library: Library, call: MeetingId, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    other = make_meeting(library)
    backup = library.backup()
    with opened_file(backup, wal=False) as connection:
        driver = driver_of(connection)
        driver.execute("DROP TRIGGER alignment_unchanging")
        here = "meeting = (SELECT key FROM meeting WHERE id = ?)"
        driver.execute(f"UPDATE alignment SET segments = x'00' WHERE {here}", (call,))
    for meeting in (call, other.id):
        library.delete_meeting(meeting)
        library.purge([meeting])
    before = state(library)
    done = library.restore_meetings(backup, [call])
    assert (done.made, done.unreadable, done.change) == ([], ["Call with Maya"], None)
    assert state(library) == before
    done = library.restore_meetings(backup, [call, other.id])
    assert [id_ for id_, _ in done.made] == [other.id]
    assert done.unreadable == ["Call with Maya"]
    with pytest.raises(NotInBackup):
        library.restore_meetings(backup, [MeetingId("nobody")])
    backup.write_bytes(b"no database at all" * 300)
    with pytest.raises(BackupFailed):
        library.backup_meetings(backup)
    assert not isinstance(BackupFailed(), MeetingUnreadable)


def test_a_full_disk_changes_nothing(
    library: Library, call: MeetingId, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = library.backup()
    library.edit_text(call, library.outline(call)[0].id, "written over since")
    before = state(library)

    def full(*_args: object) -> None:
        raise DiskFull

    monkeypatch.setattr("app.vault.held.place", full)
    with pytest.raises(DiskFull):
        library.restore_meetings(backup, [call])
    assert state(library) == before
    assert [path.name for path in (library.folder / "meetings").iterdir()] == [call]
    assert not list((library.folder / "jobs").glob("making-*"))


def test_out_of_an_encrypted_backup(
    library: Library, call: MeetingId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of this library's vault, in its folder or carried elsewhere; and a plain one from before."""
    plain = tmp_path / "before.sqlite3"
    shutil.copyfile(library.backup(), plain)
    vaults.use_keyring(monkeypatch)
    library.begin_vault(library.new_recovery_code())
    assert library.proceed_with_vault() == "on"
    assert vaulting.any_sealed(library.folder)
    then = text_of(library, call)
    inside = library.backup()
    elsewhere = tmp_path / "carried.sqlite3"
    shutil.copyfile(inside, elsewhere)
    library.edit_text(call, library.outline(call)[0].id, "written over since")
    now = whole(library, call)
    made = set()
    for backup in (inside, elsewhere, plain):
        done = library.restore_meetings(backup, [call])
        made |= {id_ for id_, _ in done.made} | set(done.there)
    (beside,) = made
    assert text_of(library, beside) == then
    assert whole(library, call) == now
    file = library.meeting_folder(beside) / "track-0.flac"
    assert not file.read_bytes().startswith(b"fLaC"), "encrypted like the rest"
    assert library.check().findings == ()
    assert not list(library.folder.glob(".*.sqlite3*"))
