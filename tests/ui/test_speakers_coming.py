"""Whose rows the panel of speakers has when another meeting has just been opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.transcript import MeetingId
from app.ui.main_window import MainWindow
from app.ui.speakers.panel import SpeakersPanel
from tests.ui import scenes
from tests.ui.test_speakers import ALL, focus, names, row_named


@pytest.fixture
def panel(window: MainWindow) -> SpeakersPanel:
    return window.page.speakers


@pytest.fixture
def other(window: MainWindow, scene: scenes.Scene) -> str:
    added = scenes.add_meeting(scene, "Other", scenes.GO_NO_GO, names={1: "Zoe", 2: "Yann"})
    window.refresh_list()
    return added


def test_the_rows_come_after_the_text_and_nobody_of_before_stays(
    window: MainWindow, panel: SpeakersPanel, other: str, qtbot: QtBot
) -> None:
    before = list(panel.rows)
    window.show_meeting(other)
    assert window.page.view.rows.rows  # the text is there at once
    assert panel._rows == []
    assert all(row.isHidden() for row in before)
    qtbot.waitUntil(lambda: bool(panel._rows))
    assert "Zoe" in names(panel)
    assert "Maya Lindqvist" not in names(panel)


def test_who_looks_sooner_finds_them(window: MainWindow, panel: SpeakersPanel, other: str) -> None:
    window.show_meeting(other)
    assert "Zoe" in names(panel)
    assert [row.talk for row in panel.rows] == panel.talk


def test_a_name_that_is_being_typed_is_saved_for_the_right_person(
    window: MainWindow, panel: SpeakersPanel, other: str, scene: scenes.Scene, qtbot: QtBot
) -> None:
    first = window.open_meeting.id
    assert first is not None
    row = row_named(panel, "Speaker 4")
    speaker = row.talk.speaker
    focus(row)
    QTest.keyClick(row.name, Qt.Key.Key_F2)
    QTest.keyClicks(row.name, "Nora")
    window.show_meeting(other)
    QTest.keyClicks(QApplication.focusWidget() or window, "x")  # goes nowhere near a name
    qtbot.waitUntil(lambda: bool(panel._rows))
    assert {item.speaker: item.name for item in scene.library.speakers(first)}[speaker] == "Nora"
    assert "Nora" not in {item.name for item in scene.library.speakers(MeetingId(other))}


def test_back_before_the_rows_were_made(
    window: MainWindow, panel: SpeakersPanel, other: str, qtbot: QtBot
) -> None:
    first = window.open_meeting.id
    window.show_meeting(other)
    window.show_meeting(str(first))
    qtbot.waitUntil(lambda: bool(panel._rows))
    assert sorted(names(panel)) == sorted(ALL)
    QTest.qWait(20)
    assert sorted(names(panel)) == sorted(ALL)
