"""What cannot be written leaves rows and journal as they were: each intent on a full disk, on a locked file,
on a disk that reports errors, and stopped at every statement. Afterwards the same intent works."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from app.corrections import WordRange
from app.errors import AppError, DiskFull
from app.library import Library
from app.store import edits, meetings
from app.store.faults import LibraryBusy
from tests.builders import Meeting, make_meeting
from tests.fault.fault_table import told
from tests.fault.mounts import fill

Intent = Callable[[Library, Meeting], object]


def restore(library: Library, meeting: Meeting) -> object:
    before = library.steps(meeting.id)[-1].seq
    return library.restore_rows(meeting.id, before, library.differences(meeting.id, before))


INTENTS: dict[str, Intent] = {
    "give words": lambda library, of: library.give_words(of.id, of.rows()[1], 12, of.rows()[2]),
    "assign words": lambda library, of: library.assign_words(of.id, of.rows()[1], 1, 3, None),
    "replace texts": lambda library, of: library.replace_texts(
        of.id, {of.rows()[0]: "one and other", of.rows()[2]: ""}, "Replace in 2 Paragraphs"
    ),
    "remove segments": lambda library, of: library.remove_segments(of.id, of.rows()[1:3]),
    "accept": lambda library, of: library.accept(
        of.id, [WordRange(row, 0, 2) for row in of.rows()], speaker=True
    ),
    "restore rows": restore,
    "type on": lambda library, of: library.edit_text(of.id, of.rows()[0], "typed again", typing=True),
    "edit text": lambda library, of: library.edit_text(of.id, of.rows()[3], "another text"),
    "split": lambda library, of: library.split_segment(of.id, of.rows()[0], 3),
    "join": lambda library, of: library.join_segments(of.id, of.rows()[0]),
    "assign": lambda library, of: library.assign_speaker(of.id, of.rows()[:2], None),
    "merge": lambda library, of: library.merge_speakers(
        of.id, [library.speakers(of.id)[2].speaker], library.speakers(of.id)[0].speaker
    ),
    "rename": lambda library, of: library.rename_speaker(of.id, library.speakers(of.id)[0].speaker, "Ana"),
    "undo": lambda library, of: library.undo(of.id),
}


@contextmanager
def opened(folder: Path) -> Iterator[tuple[Library, Meeting]]:
    """A library with a corrected meeting, nothing of it in the write-ahead log."""
    library = Library.open(folder / "library")
    meeting = make_meeting(library)
    library.edit_text(meeting.id, meeting.rows()[0], "typed before")
    with library._store.outside_transaction() as driver:
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    yield library, meeting
    library.close()


def everything(library: Library, meeting: Meeting) -> object:
    with library._store.read() as view:
        journal = edits.bodies(view, meetings.key_of(view, meeting.id))
    return meeting.everything(), meeting.rows(), journal, library.history(meeting.id)


def refused(library: Library, meeting: Meeting, intent: Intent, why: type[AppError]) -> None:
    before = everything(library, meeting)
    with pytest.raises(why):
        intent(library, meeting)
    assert everything(library, meeting) == before
    assert library.is_sound(meeting.id)


def works(library: Library, meeting: Meeting, intent: Intent) -> None:
    before = meeting.everything()
    intent(library, meeting)
    assert library.is_sound(meeting.id)
    after = meeting.everything()
    library.rebuild(meeting.id)
    assert meeting.everything() == after != before


@pytest.mark.parametrize("name", INTENTS)
def test_no_room(name: str, six_megabytes: Path) -> None:
    with opened(six_megabytes) as (library, meeting):
        fill(six_megabytes)
        refused(library, meeting, INTENTS[name], DiskFull)
        (six_megabytes / "fill").unlink()
        works(library, meeting, INTENTS[name])
        told(f"disk full: {name}", 1, "told; as before; works afterwards")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.parametrize("name", INTENTS)
def test_the_disk_reports_an_error(name: str, tmp_path: Path) -> None:
    with opened(tmp_path) as (library, meeting):
        with no_file_grows():
            refused(library, meeting, INTENTS[name], AppError)
        works(library, meeting, INTENTS[name])
        told(f"the disk reports an error: {name}", 1, "told; as before; works afterwards")


@contextmanager
def no_file_grows() -> Iterator[None]:
    """Every write beyond the first bytes of a file fails in the kernel."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_another_program_holds_the_lock(tmp_path: Path) -> None:
    with opened(tmp_path) as (library, meeting):
        for intent in INTENTS.values():
            with held(library.folder / "hansard.sqlite3"), library.hurried(0.05):
                refused(library, meeting, intent, LibraryBusy)
        for name, intent in INTENTS.items():
            if name not in ("split", "undo"):
                intent(library, meeting)
            assert library.is_sound(meeting.id)
    told("another program holds the lock, each kind of edit", len(INTENTS), "told; works afterwards; 0 lost")


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another process is writing the file."""
    program = (
        "import sys; from sqlcipher3 import dbapi2\n"
        "connection = dbapi2.connect(sys.argv[1], isolation_level=None)\n"
        "connection.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield
        assert other.stdin is not None
        other.stdin.close()


class Stop(Exception):
    """The power goes."""


@pytest.mark.parametrize("name", INTENTS)
def test_stopped_at_every_statement(name: str, tmp_path: Path) -> None:
    with opened(tmp_path) as (library, meeting):
        before, stopped = everything(library, meeting), 0
        while True:
            try:
                with stopping(library, stopped):
                    INTENTS[name](library, meeting)
            except Stop:
                stopped += 1
                assert everything(library, meeting) == before
                assert library.is_sound(meeting.id)
            else:
                break
        assert stopped > 4
        told(f"stopped at each statement of an edit: {name}", stopped, "as before")
        after = meeting.everything()
        library.rebuild(meeting.id)
        assert meeting.everything() == after


def stopping(library: Library, limit: int) -> AbstractContextManager[None]:
    """The writer may do ``limit`` statements."""
    writer, done = library._store._writer, 0

    def count(*_: object) -> None:
        nonlocal done
        done += 1
        if done > limit:
            raise Stop

    @contextmanager
    def within() -> Iterator[None]:
        event.listen(writer, "before_cursor_execute", count)
        try:
            yield
        finally:
            event.remove(writer, "before_cursor_execute", count)

    return within()
