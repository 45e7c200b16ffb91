"""Who may use a library: one window of many that start at once, nobody else, and no older program."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.care import reading_copy
from app.errors import LibraryNewer
from app.library import Library
from app.store import whereabouts
from app.store.schema import SCHEMA_VERSION
from tests.fault import library_lab as lab
from tests.fault.fault_table import told
from tests.fault.many_starts import start_at_once

STARTS = int(os.environ.get("HANSARD_STARTS", "4"))


@pytest.mark.skipif(sys.platform == "win32", reason="ends windows by a signal")
def test_many_starts_at_once_make_one_window(tmp_path: Path) -> None:
    home = tmp_path / "library"
    lab_library = Library.open(home)
    lab_library.close()
    assert start_at_once(home, STARTS) == (1, 0)
    Library.open(home).close()  # and it was given back


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_nobody_else_may_look_inside(tmp_path: Path) -> None:
    home = tmp_path / "library"
    os.umask(0o022)
    lab.make(home)
    library = Library.open(home)
    library.edit_text(library.meetings()[0].id, library.outline(library.meetings()[0].id)[0].id, "now")
    library.restore_backup(library.backup())
    library.check()
    open_for_others = [
        str(path.relative_to(home))
        for path in [home, *home.rglob("*")]
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    library.close()
    assert open_for_others == []


def test_a_newer_library_stays_as_it_is_and_its_texts_come_out(tmp_path: Path) -> None:
    home = tmp_path / "library"
    lab.make(home)
    connection = dbapi2.connect(str(home / lab.DATABASE), isolation_level=None)
    connection.execute("ALTER TABLE meeting ADD COLUMN place TEXT")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = {path: path.read_bytes() for path in home.glob("hansard.sqlite3*")}
    with pytest.raises(LibraryNewer):
        Library.open(home)
    done = reading_copy.write_texts(home, tmp_path / "texts", "txt")
    assert (done.written, done.unreadable) == (lab.MEETINGS + 1, ())
    written = "".join(path.read_text() for path in (tmp_path / "texts").iterdir())
    assert "corrected after the backup" in written
    assert {path: path.read_bytes() for path in home.glob("hansard.sqlite3*")} == before
    told("a library of a newer version", 1, "not a byte of the file changed; its texts written from a copy")


def test_where_a_library_lies(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "server:/x /mnt/my\\040share nfs4 rw 0 0\n"
        "me@host: /home/me/far fuse.sshfs rw 0 0\n"
    )
    place = lambda text: whereabouts.place_of(Path(text), mounts)  # noqa: E731
    assert place("/mnt/my share/Hansard") == "network"
    assert place("/home/me/far") == "network"
    assert place("/home/me/farther") == "here"
    assert place("/home/me/Dropbox (Work)/Hansard") == "synchronised"
    assert place("/home/me/.local/share/Hansard") == "here"
    assert whereabouts.place_of(tmp_path, tmp_path / "no such file") == "here"
