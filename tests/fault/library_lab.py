"""A library to be damaged: meetings with corrections, names, notes, a backup half-way and edits after it; and
what a user sees of it, to compare before and after."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.care import repairing
from app.care.restoring import Restored
from app.errors import LibraryDamaged
from app.library import Library
from app.opening import locked
from app.store import database
from tests.builders import DIALOGUE, Meeting, dialogue, make_meeting, run_again

DATABASE = "hansard.sqlite3"
MEETINGS = 3


def corrected(library: Library, number: int, paragraphs: int = 60) -> Meeting:
    """A meeting somebody has worked on."""
    lines = [
        (who, f"{words} of meeting {number} part {at}")
        for at in range(paragraphs // 4)
        for who, words in DIALOGUE
    ]
    meeting = make_meeting(library, dialogue(lines), f"meeting {number}.wav")
    rows = meeting.rows()
    library.edit_text(meeting.id, rows[1], f"corrected by hand in meeting {number}")
    library.rename_speaker(meeting.id, library.speakers(meeting.id)[0].speaker, f"Ana {number}")
    library.split_segment(meeting.id, meeting.rows()[2], 6)
    library.add_note(meeting.id, 3.0, f"a note of meeting {number}")
    library.add_moment(meeting.id, 4.0, "here")
    return meeting


def make(home: Path) -> None:
    """The library, closed: its file is all there is, no write-ahead log."""
    library = Library.open(home)
    made = [corrected(library, number) for number in range(MEETINGS)]
    run_again(made[0], dialogue([("S1", "said again by another run"), ("S2", "and answered")]))
    library.undo(made[0].id)
    library.backup("finished")
    for meeting in made:
        library.edit_text(meeting.id, meeting.rows()[0], "corrected after the backup")
        library.rename_meeting(meeting.id, f"renamed after the backup {meeting.id[-4:]}")
    last = corrected(library, MEETINGS)
    library.edit_text(last.id, last.rows()[3], "a meeting that no backup has")
    library.close()


def copy_of(home: Path, target: Path) -> Path:
    """The library once more, for one try."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(home, target, ignore=shutil.ignore_patterns("lock", "instance.json"))
    return target


def seen(home: Path) -> dict[str, Any]:
    """All that a user sees of a library: by meeting, its text, people, marks and what undo would do."""
    library = Library.open(home)
    try:
        return everything(library)
    finally:
        library.close()


def everything(library: Library) -> dict[str, Any]:
    """The same of an open one."""
    found: dict[str, Any] = {}
    for summary in library.meetings():
        meeting = Meeting(library, summary.id)
        found[summary.id] = (
            summary.title,
            meeting.lines(),
            [(item.seconds, item.text) for item in library.notes(summary.id)],
            [(item.seconds, item.text) for item in library.moments(summary.id)],
        )
    return found


def is_noticed(home: Path) -> bool:
    """Whether anything says that the file is damaged: opening it, or a complete check."""
    try:
        library = Library.open(home)
    except LibraryDamaged:
        return True
    try:
        return bool(library.check().findings)
    except LibraryDamaged:
        return True
    finally:
        library.close()


def repair(home: Path) -> Restored:
    """As the command does it."""
    with locked(home):
        return repairing.repair(home)


def pages(path: Path) -> list[int]:
    """Offsets of the pages of a database."""
    size = int.from_bytes(path.read_bytes()[16:18], "big")
    return list(range(0, path.stat().st_size, size))


def integrity(home: Path) -> str:
    """What SQLite says of the file, from outside."""
    with database.opened_file(home / DATABASE, "ro") as connection:
        found: str = database.driver_of(connection).execute("PRAGMA integrity_check").fetchone()[0]
    return found


def expect_damage(caplog: pytest.LogCaptureFixture) -> None:
    """What is logged about damage is expected."""
    caplog.set_level(logging.WARNING)
    caplog.set_level(logging.ERROR, logger="app.store.database")
