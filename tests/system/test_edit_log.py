"""The file beside the database in which every entry of the journal stands once more."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library import Library
from app.store import edit_log
from app.store.edit_log import EditLog, Entry
from tests.builders import Meeting, make_meeting


def entry(seq: int, owner: str = "01A", text: str = "fixed") -> Entry:
    body = json.dumps({"text": text})
    return Entry(seq, 1, owner, "2026-01-02T03:04:05.678+00:00", "edit-text", "Edit Text", body)


def logged(database: Path, *entries: Entry) -> None:
    log = EditLog(database)
    log.append(edit_log.lines(database, entries))
    log.close()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "hansard.sqlite3"


@pytest.fixture
def meeting(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    yield make_meeting(library)
    library.close()


@given(text=st.text())
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    database = tmp_path_factory.mktemp("log") / "hansard.sqlite3"
    logged(database, entry(1, text=text), entry(2))
    assert edit_log.read(database) == [entry(1, text=text), entry(2)]


def test_what_was_cut_off_or_changed_is_passed_over(database: Path) -> None:
    logged(database, entry(1), entry(2), entry(3))
    path = database.with_name(database.name + "-edits")
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[1].replace(b"fixed", b"FIXED") + lines[2][:-9])
    assert edit_log.read(database) == [entry(1)]


def test_a_disk_that_is_full_half_way_costs_one_line(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log, write, calls = EditLog(database), os.write, 0

    def full(descriptor: int, data: memoryview) -> int:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(errno.ENOSPC, "full")
        return write(descriptor, data[: len(data) // 2] if calls == 1 else data)

    monkeypatch.setattr(os, "write", full)
    for seq in (1, 2, 3):
        log.append(edit_log.lines(database, [entry(seq)]))
    log.close()
    assert [item.seq for item in edit_log.read(database)] == [2, 3]


def test_the_newest_two_backups_are_never_without_what_they_lack(database: Path) -> None:
    for seq in (1, 2, 3, 4):
        logged(database, entry(seq))
        edit_log.begin_generation(database)
    logged(database, entry(5))
    assert [item.seq for item in edit_log.read(database)] == [3, 4, 5]
    edit_log.forget(database)
    assert edit_log.read(database) == []


def test_a_backup_without_corrections_since_keeps_the_older_ones(database: Path) -> None:
    logged(database, entry(1))
    for _ in range(5):
        edit_log.begin_generation(database)
    assert [item.seq for item in edit_log.read(database)] == [1]


def test_nothing_of_a_meeting_that_is_gone_is_left(database: Path) -> None:
    logged(database, entry(1, "01A", "canary"), entry(2, "01B"))
    edit_log.begin_generation(database)
    logged(database, entry(3, "01A", "canary"))
    edit_log.forget_meetings(database, {"01A"}.__contains__)
    assert [item.seq for item in edit_log.read(database)] == [2]
    assert not any(b"canary" in path.read_bytes() for path in database.parent.iterdir())


def test_what_fails_in_a_transaction_is_not_noted(meeting: Meeting) -> None:
    library = meeting.library
    before = edit_log.read(library.folder / "hansard.sqlite3")
    with contextlib.suppress(RuntimeError), library._store.write() as tx:
        edit_log.note(tx, 1)
        raise RuntimeError
    library.edit_text(meeting.id, meeting.rows()[0], "written")
    assert [item.kind for item in edit_log.read(library.folder / "hansard.sqlite3")] == [
        *(item.kind for item in before),
        "edit-text",
    ]


def test_entries_of_another_history_are_not_taken(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "written")
    known = edit_log.read(library.folder / "hansard.sqlite3")
    other = dataclasses.replace(known[-1], created="2020-01-01T00:00:00.000+00:00")
    with library._store.read() as view:
        assert edit_log.lacking(view, known) == []
        assert edit_log.lacking(view, [*known[:-1], other, entry(other.seq + 1)]) == []
        assert edit_log.lacking(view, [*known, entry(other.seq + 1)]) == [entry(other.seq + 1)]
