"""The history: steps over a restart, then against now, and rows brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.corrections import HistoryStep
from app.ui.history.comparison import MarkedText
from app.ui.history.window import HistoryWindow
from app.ui.history.words import changed, snapshot_line
from app.ui.main_window import MainWindow
from tests.ui import scenes

PATIENCE = 30_000  # ms; a machine may be busy


@pytest.fixture
def history(window: MainWindow, qtbot: QtBot) -> HistoryWindow:
    meeting = window.open_meeting
    meeting.edit(0, meeting.model.rows[0].text.replace("everyone", "everybody"))
    meeting.merge([meeting.talk[3].speaker], meeting.talk[0].speaker)
    window.commands["history"].trigger()
    (dialog,) = window.findChildren(HistoryWindow)
    qtbot.waitUntil(lambda: bool(dialog.comparison.rows), timeout=PATIENCE)
    return dialog


def lines(dialog: HistoryWindow) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_large_changes_are_listed_by_what_was_before(history: HistoryWindow) -> None:
    assert len(lines(history)) == 1
    assert lines(history)[0].startswith("Before merging speakers, Today ")
    assert history.heading.text() == lines(history)[0]
    assert all(row.box.text() == "Other speaker" for row in history.comparison.rows)
    QTest.keyClick(history.every, Qt.Key.Key_Space)
    assert [line.split("  ")[1] for line in lines(history)][:2] == [
        "Merge Speaker 4 into Maya Lindqvist",
        "Edit text",
    ]


def test_rows_come_back_some_or_all(
    history: HistoryWindow, window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    meeting = window.open_meeting
    assert len(meeting.talk) == 3
    assert not history.restore.isEnabled()
    rows = len(history.comparison.rows)
    history.comparison.rows[0].box.setFocus()
    QTest.keyClick(history.comparison.rows[0].box, Qt.Key.Key_Space)
    assert history.restore.text() == "Restore 1 row"
    history.restore.click()
    assert window.toast.recent[-1] == "Restored 1 row."
    assert len(meeting.talk) == 4
    history.list.setCurrentRow(history.list.count() - 1)
    qtbot.waitUntil(lambda: len(history.comparison.rows) == rows - 1, timeout=PATIENCE)
    history.all.click()
    history.restore.click()
    assert window.toast.recent[-1] == f"Restored {rows - 1} rows."
    owners = [row.speaker for row in scene.library.outline(scene.meetings[0])]
    meeting.undo()
    meeting.undo()
    meeting.undo()
    assert [row.speaker for row in scene.library.outline(scene.meetings[0])] == owners
    history.close()


def test_differing_words_are_struck_out_or_underlined(history: HistoryWindow, qtbot: QtBot) -> None:
    history.every.setChecked(True)
    history.list.setCurrentRow(1)
    qtbot.waitUntil(
        lambda: any("words" in row.box.text() for row in history.comparison.rows), timeout=PATIENCE
    )
    row = next(row for row in history.comparison.rows if "words" in row.box.text())
    then, now = row.findChildren(MarkedText)
    cursor = then.textCursor()
    cursor.setPosition(then.toPlainText().index("everyone") + 1)
    assert cursor.charFormat().fontStrikeOut()
    cursor = now.textCursor()
    cursor.setPosition(now.toPlainText().index("everybody") + 1)
    assert cursor.charFormat().fontUnderline()
    assert "Then: " in row.box.accessibleName()


def test_a_row_leads_to_its_place(history: HistoryWindow, window: MainWindow) -> None:
    last = history.comparison.rows[-1]
    next(each for each in last.findChildren(QPushButton) if ":" in each.text()).click()
    row = window.page.view.current_row()
    assert window.open_meeting.model.rows[row].start == pytest.approx(last.difference.start, abs=0.01)


def test_two_hundred_steps_are_undone_after_a_restart(
    window: MainWindow, scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]
) -> None:
    before = scene.library.outline(scene.meetings[0])[1].text
    for number in range(210):
        window.open_meeting.edit(1, f"version {number}")
    window.close()
    again = open_window(scene)
    assert again.commands["undo"].text() == "&Undo edit text"
    for _ in range(210):
        again.commands["undo"].trigger()
    assert again.open_meeting.model.rows[1].text == before
    again.commands["redo"].trigger()
    assert again.open_meeting.model.rows[1].text == "version 0"
    assert again.toast.recent[-1] == "Done again: edit text."


def test_words_that_changed() -> None:
    assert changed("a b c", "a x c") == ([(2, 3)], [(2, 3)])
    assert changed("one  two", "one two three") == ([], [(8, 13)])
    assert changed("", "new") == ([], [(0, 3)])


def test_what_was_before_is_said_with_its_time() -> None:
    made = datetime(2026, 3, 2, 14, 2).astimezone()
    step = HistoryStep(3, "new-run", "Find Speakers Again", made, stands=True, bulk=True)
    assert snapshot_line(step, date(2026, 3, 2)) == "Before finding speakers again, Today 14:02"
