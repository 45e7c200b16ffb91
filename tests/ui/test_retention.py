"""Old sound: a rule is set, looked at as a list, agreed to once; the meeting says so calmly afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.retention import Rules
from app.ui.arranging.retention_dialog import RetentionDialog
from app.ui.main_window import MainWindow
from app.ui.settings_window.largest import LargestField
from app.ui.settings_window.retention import RetentionField
from app.ui.settings_window.window import SettingsWindow
from tests.ui import scenes
from tests.unit.arranged import add, set_trashed


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    made = scenes.empty(tmp_path)
    made.meetings = [
        add(made.library, title, "hello there", days_old=days, sound=b"sound" * (1 + days))
        for title, days in (("New", 1), ("Old", 100), ("Older", 200))
    ]
    yield made
    made.close()


def dialog(window: MainWindow) -> RetentionDialog:
    return next(item for item in window.findChildren(RetentionDialog) if item.isVisible())


def field(window: MainWindow, kind: type, qtbot):
    window.commands["settings"].trigger()
    shown = next(item for item in window.findChildren(SettingsWindow) if item.isVisible())
    shown.show_page("storage")
    qtbot.waitUntil(lambda: bool(shown.findChildren(kind)))
    return shown.findChildren(kind)[0]


def test_a_rule_is_set_shown_and_agreed_to(window: MainWindow, scene: scenes.Scene, qtbot) -> None:
    rule = field(window, RetentionField, qtbot)
    assert rule.said.text() == "No sound is removed by itself."
    rule.days.setCurrentIndex(rule.days.findData(90))
    rule.days.activated.emit(rule.days.currentIndex())
    qtbot.waitUntil(lambda: "2 meetings" in rule.said.text())
    assert "until you have seen the list" in rule.said.text()
    assert scene.library.retention() == Rules(90)
    rule.review.click()
    asked = dialog(window)
    assert [asked.table.item(row, 0).text() for row in range(2)] == ["Older", "Old"]
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not any(item.sound_removed for item in scene.library.meetings())
    rule.review.click()
    dialog(window).agree.click()
    qtbot.waitUntil(lambda: sum(bool(item.sound_removed) for item in scene.library.meetings()) == 2)
    qtbot.waitUntil(lambda: any("Removed the sound of 2 meetings" in text for text in window.toast.recent))
    window.show_meeting(scene.meetings[1])
    assert "as you wished" in window.page.notice._text.text()
    assert not window.player_bar.isVisible()
    assert not window.commands["again"].isEnabled()
    assert window.sidebar.model.meetings()[1].state == "ready"
    window.show_meeting(scene.meetings[0])
    assert window.player_bar.isVisible()
    assert window.commands["again"].isEnabled()


def test_it_is_asked_once_on_each_computer(window: MainWindow, scene: scenes.Scene, qtbot) -> None:
    assert window.caretaker is not None
    window.caretaker.look()  # no rule: nothing to ask
    scene.library.set_retention(Rules(150))
    window.caretaker.look()
    qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(RetentionDialog)))
    assert not any(item.sound_removed for item in scene.library.meetings())
    dialog(window).agree.click()
    qtbot.waitUntil(lambda: bool(scene.library.meeting(scene.meetings[2]).sound_removed))
    assert window.caretaker.agreed() == Rules(150)
    scene.library.set_retention(Rules(90))
    assert window.caretaker.agreed() != scene.library.retention(), "another rule is asked about again"
    window.caretaker.agree(Rules(90))
    window.caretaker.look()
    qtbot.waitUntil(lambda: bool(scene.library.meeting(scene.meetings[1]).sound_removed))
    qtbot.waitUntil(lambda: any("as you wished" in text for text in window.toast.recent))


def test_the_trash_is_emptied_in_idle_time(window: MainWindow, scene: scenes.Scene, qtbot) -> None:
    scene.library.trash_due()
    with scene.library._store.write() as tx:
        tx.exec_driver_sql(
            "UPDATE library_option SET value = '\"2020-01-01T00:00:00+00:00\"' "
            "WHERE name = 'trash-emptied-since'"
        )
    set_trashed(scene.library, scene.meetings[2], 31)
    assert window.caretaker is not None
    window.caretaker.look()
    qtbot.waitUntil(lambda: not scene.library.meetings(trashed=True))
    qtbot.waitUntil(lambda: not scene.library.meeting_folder(scene.meetings[2]).exists())


def test_after_a_leap_of_the_clock_this_start_takes_nothing(
    window: MainWindow, scene: scenes.Scene, qtbot
) -> None:
    scene.library.clock_holds(datetime.now(UTC) - timedelta(days=400))
    assert window.caretaker is not None
    window.caretaker.look()
    qtbot.waitUntil(lambda: not window.caretaker._timer.isActive())


def test_the_largest_meetings_are_listed_and_lose_their_sound(
    window: MainWindow, scene: scenes.Scene, qtbot
) -> None:
    set_trashed(scene.library, scene.meetings[1], 1)
    largest = field(window, LargestField, qtbot)
    qtbot.waitUntil(lambda: len(largest.meetings) == 2)
    assert [item.title for item, _size in largest.meetings] == ["Older", "New"]
    assert "1 meeting in the trash" in largest.said.text()
    assert not largest.removing.isEnabled()
    largest.table.selectRow(0)
    largest.removing.click()
    asked = next(item for item in largest.window().findChildren(QMessageBox) if item.isVisible())
    assert "Older" in asked.text()
    next(item for item in asked.findChildren(QPushButton) if item.text() == "Remove the sound").click()
    qtbot.waitUntil(lambda: bool(scene.library.meeting(scene.meetings[2]).sound_removed))
    qtbot.waitUntil(lambda: len(largest.meetings) == 1)
