"""A file that was moved since it was imported is shown where it is now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.import_intents import AnotherRecording, NothingMoved
from app.ui.main_window import MainWindow
from tests.ui import scenes

PATIENCE = 30_000  # ms; a machine may be busy


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    """A meeting of its own: its file is moved."""
    made = scenes.empty(tmp_path)
    scenes.add_meeting(made, "Onboarding go / no-go", scenes.GO_NO_GO[:3], audio=False)
    yield made
    made.close()


@pytest.fixture
def moved(scene: scenes.Scene, tmp_path: Path) -> Path:
    (source,) = scene.library.sources(scene.meetings[0])
    there = tmp_path / "elsewhere" / "renamed.wav"
    there.parent.mkdir()
    return source.rename(there)


def press_locate(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The button, over the text or in its place, and what is chosen in the dialog."""
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(path)])
    buttons = window.page.findChildren(QPushButton)
    (button,) = (each for each in buttons if each.text() == "Locate…" and each.isVisible())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_same_file_elsewhere(
    scene: scenes.Scene,
    moved: Path,
    open_window: Callable[[scenes.Scene], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = open_window(scene)
    meeting = scene.meetings[0]
    assert "has moved or was deleted" in window.page.notice._text.text()
    other = scenes.tone(moved.parent / "other.wav", 0.4, seed=99)
    press_locate(window, monkeypatch, other)
    qtbot.waitUntil(lambda: "another recording" in "".join(window.toast.recent[-1:]), timeout=PATIENCE)
    assert scene.library.meeting(meeting).state == "audio-missing"
    press_locate(window, monkeypatch, moved)
    qtbot.waitUntil(lambda: "is read there from now on" in window.toast.recent[-1], timeout=PATIENCE)
    assert scene.library.sources(meeting) == [moved]
    assert scene.library.meeting(meeting).state == "ready"
    qtbot.waitUntil(lambda: not window.page.notice.isVisible(), timeout=PATIENCE)


def test_nothing_is_changed_where_nothing_is_missing(scene: scenes.Scene, tmp_path: Path) -> None:
    meeting = scene.meetings[0]
    (source,) = scene.library.sources(meeting)
    with pytest.raises(NothingMoved):
        scene.library.locate_sound(meeting, source)
    gone = source.rename(tmp_path / "gone.wav")
    with pytest.raises(AnotherRecording):
        scene.library.locate_sound(meeting, scenes.tone(tmp_path / "other.wav", 0.4, seed=98))
    assert scene.library.sources(meeting) == [source]
    scene.library.locate_sound(meeting, gone)
    assert scene.library.sources(meeting) == [gone]


def test_what_failed_for_want_of_its_file_goes_on(
    tmp_path: Path,
    open_window: Callable[[scenes.Scene], MainWindow],
    jobs: scenes.QuietJobs,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    made = scenes.empty(tmp_path)
    source = scenes.tone(tmp_path / "call.wav", 0.4, seed=7)
    imported = made.library.import_file(source)
    assert imported.job is not None
    made.library.move_job(imported.job, "running")
    made.library.move_job(imported.job, "failed", "unreadable")
    there = source.rename(tmp_path / "renamed.wav")
    window = open_window(made)
    try:
        press_locate(window, monkeypatch, there)
        qtbot.waitUntil(lambda: any(what == "retry" for what, *_ in jobs.asked), timeout=PATIENCE)
    finally:
        made.close()
