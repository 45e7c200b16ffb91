"""Very long meetings: paragraphs are read when they are asked for, and large changes are made on another
thread. The limits are set so low that a short meeting is a long one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.changes import Change
from app.library import Library
from app.paths import DATABASE
from app.store import reading
from app.store.values import SegmentRow
from app.transcript import MeetingId, SegmentId
from app.ui import meeting as meeting_module
from app.ui.apart import apart
from app.ui.main_window import MainWindow
from app.ui.transcript import lazy_rows
from app.ui.transcript import model as model_module
from app.ui.transcript.lazy_rows import LazyRows
from app.ui.transcript.standing import Standing
from tests.ui import scenes


@pytest.fixture
def long_scene(scene: scenes.Scene, monkeypatch: pytest.MonkeyPatch) -> scenes.Scene:
    """Fifteen paragraphs that are many, read two at a time."""
    monkeypatch.setattr(meeting_module, "MANY", 4)
    monkeypatch.setattr(lazy_rows, "CHUNK", 2)
    monkeypatch.setattr(model_module, "MANY", 2)
    return scene


@pytest.fixture
def window(long_scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]) -> MainWindow:
    return open_window(long_scene)


def test_the_skeleton_is_the_outline_without_words(scene: scenes.Scene) -> None:
    meeting = scene.meetings[0]
    rows = scene.library.outline(meeting)
    scene.library.assign_speaker(meeting, [rows[4].id], None)
    rows = scene.library.outline(meeting)
    assert scene.library.skeleton(meeting, len(rows)) is None
    bones = scene.library.skeleton(meeting, 4)
    assert bones is not None
    assert bones.ids.tolist() == [row.id for row in rows]
    standing, known = Standing.of(bones), Standing(rows)
    assert standing.starts == known.starts
    for name in ("ends", "speakers", "lengths"):
        assert getattr(standing, name).tolist() == getattr(known, name).tolist()
    assert standing.turns().tolist() == known.turns().tolist()
    assert standing.turns().tolist() == [True, *(a.speaker != b.speaker for a, b in pairwise(rows))]


def test_the_skeleton_is_read_from_the_index_alone(scene: scenes.Scene) -> None:
    asked: list[str] = []
    with scene.library._store.read() as view:
        driver = view.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(asked.append)
        assert reading.skeleton(view, 1, 4) is not None
        driver.set_trace_callback(None)
        (query,) = [statement for statement in asked if "group_concat" in statement]
        steps = driver.execute(f"EXPLAIN {query}").fetchall()
    (table,) = [step[2] for step in steps if step[1] == "OpenRead" and not str(step[5]).startswith("k(")]
    assert not [step for step in steps if step[1] == "Column" and step[2] == table]


def test_only_what_is_shown_is_read_at_first(scene: scenes.Scene) -> None:
    meeting = scene.meetings[0]
    rows = scene.library.outline(meeting)
    asked: list[SegmentId] = []

    def fetch(names: list[SegmentId]) -> list[object]:
        asked.extend(names)
        return list(scene.library.segments(meeting, names))

    lazy = LazyRows([row.id for row in rows], fetch)  # type: ignore[arg-type]
    assert len(lazy) == len(rows)
    assert lazy.ids() == [row.id for row in rows]
    assert asked == []
    assert lazy[3] == rows[3]
    many = len(asked)
    assert lazy[3] is lazy[3]
    assert len(asked) == many
    while lazy.read_on(3):
        pass
    assert lazy.complete
    assert list(lazy) == rows
    assert len(asked) == len(rows)


def test_what_is_gone_meanwhile_is_empty_until_that_is_known(scene: scenes.Scene) -> None:
    lazy = LazyRows([SegmentId(999_999)], lambda _names: [])
    assert (lazy[0].id, lazy[0].text, lazy[0].words) == (999_999, "", ())


def test_a_long_meeting_looks_and_edits_as_any(window: MainWindow, long_scene: scenes.Scene, qtbot) -> None:
    model, meeting = window.open_meeting.model, window.open_meeting
    library, id_ = long_scene.library, long_scene.meetings[0]
    assert isinstance(model.rows, LazyRows)
    rows = library.outline(id_)
    last = rows[-1]
    assert model.row_of(last.id) == len(rows) - 1
    assert meeting.split(len(rows) - 1, last.text.index(" ") + 1)
    assert meeting.join(2)
    assert meeting.edit(0, "Something else altogether")
    meeting.assign([rows[5].id], rows[0].speaker)
    assert list(model.rows) == library.outline(id_)
    known = Standing(library.outline(id_))
    assert model.standing.starts == known.starts
    assert model.lengths().tolist() == known.lengths.tolist()
    assert model.all_heads().tolist() == known.turns().tolist()
    qtbot.waitUntil(lambda: model.complete, timeout=5_000)
    meeting.undo()
    assert list(model.rows) == library.outline(id_)


def test_a_large_change_is_made_on_another_thread_and_done_when_it_returns(
    window: MainWindow, long_scene: scenes.Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meeting_module, "LARGE", 0)
    monkeypatch.setattr(meeting_module, "HEAVY", 0)
    meeting, library = window.open_meeting, long_scene.library
    here, wrote, seen = QThread.currentThread(), [], []
    library.subscribe(lambda _change: wrote.append(QThread.currentThread() is here))

    def note(_change: Change) -> None:
        seen.append(QThread.currentThread() is here)

    meeting.refreshed.connect(note)
    talk = meeting.talk
    assert meeting.merge([talk[1].speaker], talk[0].speaker)
    assert (wrote, seen) == ([False], [True])
    assert len(meeting.talk) == len(talk) - 1
    meeting.undo()
    assert wrote == [False, False]
    assert meeting.talk == talk
    assert list(meeting.model.rows) == library.outline(long_scene.meetings[0])


def test_what_is_typed_during_a_large_change_is_kept_and_written_after_it(
    window: MainWindow, long_scene: scenes.Scene, qtbot
) -> None:
    meeting, library = window.open_meeting, long_scene.library
    row = meeting.model.rows[0]
    meeting.saving.working = True
    assert not meeting.edit(0, "Typed meanwhile")
    assert meeting.model.rows[0].text == "Typed meanwhile"
    meeting.saving.working = False
    assert meeting.saving.flush()
    assert library.segments(long_scene.meetings[0], [row.id])[0].text == "Typed meanwhile"


def test_what_goes_wrong_elsewhere_is_raised_here(qapp) -> None:
    def fail() -> None:
        raise ValueError("elsewhere")

    with pytest.raises(ValueError, match="elsewhere"):
        apart(fail)


def test_what_is_carried_over_is_in_the_file_itself(scene: scenes.Scene, tmp_path: Path) -> None:
    meeting = scene.meetings[0]
    scene.library.edit_text(meeting, scene.library.outline(meeting)[0].id, "In the log at first")
    scene.library.checkpoint()
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    shutil.copy(scene.library.folder / DATABASE, other / DATABASE)  # without the log
    copied = Library.open(other)
    assert copied.outline(meeting) == scene.library.outline(meeting)
    copied.close()


def test_find_waits_for_the_text_and_says_so(
    window: MainWindow, long_scene: scenes.Scene, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(meeting_module, "FILL", 2)
    meeting, bar, view = window.open_meeting, window.page.finder, window.page.view
    meeting.reload()
    assert not meeting.model.complete
    bar.open_bar("usability")
    assert bar.count.text() == "Reading…"
    assert not meeting.model.complete
    qtbot.waitUntil(lambda: len(bar.finder.found) > 0)
    assert bar.count.text().startswith("1 of ")
    assert view.current_row() == bar.finder.found[0][0], "who stayed where he was is taken there"
    meeting.reload()
    bar.open_bar("usability")
    view.set_current(9)
    qtbot.waitUntil(lambda: len(bar.finder.found) > 0)
    assert view.current_row() == 9, "who went elsewhere stays there"


def test_a_large_change_is_read_on_the_thread_that_made_it(
    window: MainWindow, long_scene: scenes.Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meeting_module, "LARGE", 2)
    meeting, here = window.open_meeting, QThread.currentThread()
    threads: list[bool] = []
    segments = long_scene.library.segments

    def read(opened: MeetingId, names: list[SegmentId]) -> list[SegmentRow]:
        threads.append(QThread.currentThread() is here)
        return segments(opened, names)

    rows = list(meeting.model.rows)
    mine = [row.id for row in rows if row.speaker == rows[0].speaker]
    other = next(row.speaker for row in rows if row.speaker != rows[0].speaker)
    monkeypatch.setattr(long_scene.library, "segments", read)
    assert len(mine) > 2
    assert meeting.assign(mine, other)
    assert threads == [False]
    assert not [row for row in meeting.model.rows if row.speaker == rows[0].speaker]
