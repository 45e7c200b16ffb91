"""One owner, proved by real processes; and what a foreign lock on the file looks like."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import LibraryInUse
from app.library import Library
from app.opening import open_library
from app.profile_lock import ProfileLock
from app.store.faults import LibraryBusy
from tests.builders import make_meeting

HOLD = "import sys, pathlib; from app.profile_lock import ProfileLock;ProfileLock(pathlib.Path(sys.argv[1]));"


def hold(path: Path) -> subprocess.Popen[bytes]:
    """A process that holds the lock until its input ends."""
    script = (
        HOLD.replace("ProfileLock(pathlib", "lock = ProfileLock(pathlib")
        + "print(flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    return process


def end(process: subprocess.Popen[bytes]) -> None:
    process.communicate()


def test_another_process_is_refused_until_the_first_dies(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    other = hold(folder / "lock")
    with pytest.raises(LibraryInUse) as refused:
        Library.open(folder)
    assert refused.value.exit_status == 6
    assert not (folder / "hansard.sqlite3").exists()
    other.kill()  # no chance to clean up
    end(other)
    Library.open(folder).close()


@pytest.mark.skipif(os.name != "posix", reason="descriptors are not inherited on Windows")
def test_a_child_does_not_keep_the_lock(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path / "lock")
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE, close_fds=False
    ) as child:
        lock.release()
        lock.release()
        ProfileLock(tmp_path / "lock").release()
        child.communicate()


def test_a_foreign_writer_is_waited_for_then_named(tmp_path: Path) -> None:
    """A database browser in the middle of something: five seconds in the program, a third of one here."""
    opened = open_library(tmp_path / "library", busy_seconds=0.3)
    library = Library(opened.folder, opened)
    meeting = make_meeting(library)
    script = (
        "import sys; from sqlcipher3 import dbapi2; c = dbapi2.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN EXCLUSIVE'); print(flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(library.folder / "hansard.sqlite3")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    other.stdout.readline()
    with pytest.raises(LibraryBusy, match="Another program"):
        library.rename_meeting(meeting.id, "not now")
    assert len(meeting.texts()) == 4  # reading goes on
    end(other)
    library.rename_meeting(meeting.id, "now")
    assert library.meeting(meeting.id).title == "now"
    library.close()
