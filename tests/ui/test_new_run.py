"""A first meeting, and a new run that arrives while somebody is typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.jobs import JobNews
from app.store.values import JobId
from app.ui.main_window import MainWindow
from tests.ui import scenes


def test_what_is_being_typed_is_kept_before_a_new_run_comes(
    window: MainWindow, scene: scenes.Scene, jobs: scenes.QuietJobs
) -> None:
    meeting = scene.library.meetings()[0].id
    window.show_meeting(meeting)
    editing = window.page.view.editing
    editing.begin(0, 0)
    editing.field.setPlainText("typed a moment ago")
    jobs.tell(JobNews(JobId("job"), meeting, "running", "align", 0.99))
    assert editing.row is None
    assert scene.library.outline(meeting)[0].text == "typed a moment ago"


def test_an_empty_library_offers_the_sample_meeting(
    open_window: Callable[[scenes.Scene], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    scene = scenes.empty(tmp_path)
    try:
        window = open_window(scene)
        buttons = {button.text(): button for button in window.empty.findChildren(QPushButton)}
        buttons["Try the sample meeting"].click()
        qtbot.waitUntil(lambda: [each.source for each in scene.library.meetings()] == ["meeting.flac"])
    finally:
        window.close()
        scene.close()
