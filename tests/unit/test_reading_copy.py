"""Libraries that this version does not open, read through a copy: in the window's formats, and encrypted."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.care.reading_copy import NotReadable, ReadingCopy, write_texts
from app.errors import LibraryDamaged, LibraryNewer
from app.library import Library
from app.store.schema import SCHEMA_VERSION
from app.transcript import MeetingId
from app.ui.caring.reading_window import FORMATS
from app.vault.unlocking import VaultLocked
from tests import vaults
from tests.builders import make_meeting


def newer(library: Library) -> None:
    """Close it as a library of a later version."""
    with library._store.write() as tx:
        tx.exec_driver_sql("ALTER TABLE meeting ADD COLUMN place TEXT")
        tx.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    library.close()


def content(home: Path) -> dict[str, bytes]:
    """Every file but the lock, and the empty log that SQLite puts beside one whose version stands in what is
    encrypted."""
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in home.rglob("*")
        if path.is_file() and path.name != "lock" and not path.name.endswith(("-shm", "-wal"))
    }


def test_every_format_of_the_window_is_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)  # of the one that is not there
    library = Library.open(tmp_path / "library")
    meeting = make_meeting(library).id
    other = make_meeting(library, name="other.wav").id
    newer(library)
    before = content(library.folder)
    for format_id in FORMATS:
        done = write_texts(library.folder, tmp_path / format_id, format_id, [meeting])
        assert (done.written, len(list((tmp_path / format_id).iterdir()))) == (1, 1), format_id
    with ReadingCopy(library.folder) as copy:
        assert {item.id for item in copy.meetings()} == {meeting, other}
        assert copy.transcript(meeting).segments
        with pytest.raises(NotReadable):
            copy.transcript(MeetingId("nobody"))
        # What is there already is not replaced.
        copy.write(tmp_path / "txt", "txt", [meeting])
    assert len(list((tmp_path / "txt").iterdir())) == 2
    assert content(library.folder) == before


def test_an_encrypted_one_of_a_later_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)  # of the key ring that is locked in the end
    ring = vaults.use_keyring(monkeypatch)
    library = Library.open(tmp_path / "library")
    meeting = make_meeting(library).id
    library.begin_vault(library.new_recovery_code())
    assert library.proceed_with_vault() == "on"
    newer(library)
    before = content(library.folder)
    with pytest.raises(LibraryNewer):
        Library.open(library.folder)
    assert write_texts(library.folder, tmp_path / "texts", "txt").written == 1
    with ReadingCopy(library.folder) as copy:
        assert copy.transcript(meeting).segments
    assert content(library.folder) == before
    ring.locked = True
    with pytest.raises(VaultLocked):
        write_texts(library.folder, tmp_path / "more", "txt")
    assert content(library.folder) == before


def test_what_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryDamaged):
        ReadingCopy(tmp_path)
    (tmp_path / "hansard.sqlite3").write_bytes(b"something else" * 500)
    with pytest.raises(LibraryDamaged):
        ReadingCopy(tmp_path)
