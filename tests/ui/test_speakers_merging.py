# ruff: noqa: N802 -- a stand-in for QDrag has its names
"""Several speakers at once: choosing them, and making one of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.transcript import SpeakerId
from app.ui.main_window import MainWindow
from app.ui.speakers.merge_popover import MergePopover
from app.ui.speakers.panel import SpeakersPanel
from app.ui.speakers.row import carried, to_carry
from tests.ui.test_speakers import ALL, focus, names, row_named

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window: MainWindow) -> SpeakersPanel:
    return window.page.speakers


def merging() -> MergePopover:
    found = QApplication.activePopupWidget()
    assert isinstance(found, MergePopover)
    return found


class TestChoosing:
    def test_shift_and_arrows(self, panel: SpeakersPanel) -> None:
        focus(panel.rows[0])
        QTest.keyClick(panel.rows[0].name, Qt.Key.Key_Down)
        assert panel.rows[1].name.hasFocus()
        QTest.keyClick(panel.rows[1].name, Qt.Key.Key_Down, SHIFT)
        QTest.keyClick(panel.rows[2].name, Qt.Key.Key_Down, SHIFT)
        assert [row.picked for row in panel.rows] == [False, True, True, True]
        assert panel._chosen.text() == "3 speakers chosen"
        assert panel._strip.isVisible()
        assert "Chosen" in panel.rows[2].name.accessibleDescription()
        QTest.keyClick(panel.rows[3].name, Qt.Key.Key_Escape)
        assert not panel.picking.chosen
        assert not panel._strip.isVisible()

    def test_ctrl_and_shift_click(self, panel: SpeakersPanel) -> None:
        first, second, third, fourth = panel.rows
        QTest.mouseClick(first.name, LEFT, CONTROL)
        QTest.mouseClick(third.percent, LEFT, CONTROL)
        assert [row.picked for row in panel.rows] == [True, False, True, False]
        assert first.name.isReadOnly()
        QTest.mouseClick(fourth.name, LEFT, SHIFT)
        assert [row.picked for row in panel.rows] == [False, False, True, True]
        QTest.mouseClick(second.percent, LEFT)
        assert [row.picked for row in panel.rows] == [False, True, False, False]

    def test_ends_and_all(self, panel: SpeakersPanel) -> None:
        focus(panel.rows[1])
        QTest.keyClick(panel.rows[1].name, Qt.Key.Key_End)
        assert panel.rows[3].name.hasFocus()
        QTest.keyClick(panel.rows[3].name, Qt.Key.Key_Home)
        assert panel.rows[0].name.hasFocus()
        QTest.keySequence(panel.rows[0].name, QKeySequence("Ctrl+A"))
        assert len(panel.picking.chosen) == 4


class TestMerging:
    def test_three_into_one_with_preview_and_undo(
        self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot
    ) -> None:
        focus(panel.rows[1])
        QTest.keyClick(panel.rows[1].name, Qt.Key.Key_Down, SHIFT)
        QTest.keyClick(panel.rows[2].name, Qt.Key.Key_Down, SHIFT)
        QTest.keyClick(panel.rows[3].name, Qt.Key.Key_Delete)
        asked = merging()
        assert asked.list.accessibleName() == "Merge 3 speakers into…"
        into = asked.list.currentItem().text()
        moved = sum(row.speaker in asked.sources for row in window.open_meeting.model.rows)
        assert asked.preview.text() == f"{moved} paragraphs move to {into}."
        QTest.keyClick(asked.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(panel.rows) == 2)
        assert "Merged" in window.toast.recent[-1]
        window.toast._button.click()
        qtbot.waitUntil(lambda: len(panel.rows) == 4)
        assert sorted(names(panel)) == sorted(ALL)

    def test_delete_asks_into_whom(self, panel: SpeakersPanel, qtbot: QtBot) -> None:
        row = row_named(panel, "Speaker 4")
        focus(row)
        QTest.keyClick(row.name, Qt.Key.Key_Delete)
        asked = merging()
        assert asked.list.count() == 3
        QTest.keyClick(asked.list, Qt.Key.Key_Down)
        into = asked.list.currentItem().text()
        asked.go.click()
        qtbot.waitUntil(lambda: len(panel.rows) == 3)
        assert into in names(panel)
        assert "Speaker 4" not in names(panel)

    def test_escape_changes_nothing(self, panel: SpeakersPanel) -> None:
        focus(panel.rows[0])
        QTest.keyClick(panel.rows[0].name, Qt.Key.Key_Delete)
        QTest.keyClick(merging(), Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        assert len(panel.rows) == 4

    def test_cut_and_paste(self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot) -> None:
        source, target = row_named(panel, "Speaker 4"), row_named(panel, "Priya Nair")
        focus(source)
        QTest.keySequence(source.name, QKeySequence("Ctrl+X"))
        assert source.cut
        assert "Cut" in source.name.accessibleDescription()
        focus(target)
        QTest.keySequence(target.name, QKeySequence("Ctrl+V"))
        qtbot.waitUntil(lambda: len(panel.rows) == 3)
        window.commands["undo"].trigger()
        qtbot.waitUntil(lambda: len(panel.rows) == 4)

    def test_escape_lets_go_of_what_was_cut(self, panel: SpeakersPanel) -> None:
        focus(panel.rows[0])
        QTest.keySequence(panel.rows[0].name, QKeySequence("Ctrl+X"))
        QTest.keyClick(panel.rows[0].name, Qt.Key.Key_Escape)
        assert not panel.rows[0].cut
        assert panel.rows[0].name.hasFocus()

    def test_a_row_is_dropped_on_another(
        self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot
    ) -> None:
        source, target = row_named(panel, "Speaker 4"), row_named(panel, "Maya Lindqvist")
        data = to_carry([source.talk.speaker])
        move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(20, 20), move, data, LEFT, none)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), move, data, LEFT, none))
        qtbot.waitUntil(lambda: len(panel.rows) == 3)
        assert "Merged Speaker 4 into Maya Lindqvist" in window.toast.recent[-1]

    def test_not_on_itself(self, panel: SpeakersPanel) -> None:
        row = panel.rows[0]
        move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
        data = to_carry([row.talk.speaker])
        own = QDragEnterEvent(QPoint(9, 9), move, data, LEFT, none)
        own.ignore()
        QApplication.sendEvent(row, own)
        assert not own.isAccepted()

    @pytest.mark.parametrize("part", ["name", "percent"])
    def test_pulling_begins_a_drag_of_all_that_is_chosen(
        self, panel: SpeakersPanel, monkeypatch: pytest.MonkeyPatch, part: str
    ) -> None:
        dragged: list[list[SpeakerId]] = []

        class Drag:
            def __init__(self, _source: object) -> None: ...
            def setMimeData(self, data: object) -> None:
                dragged.append(carried(data))

            def setPixmap(self, _pixmap: object) -> None: ...
            def setHotSpot(self, _point: object) -> None: ...
            def exec(self, _action: object) -> None: ...

        monkeypatch.setattr("app.ui.speakers.merging.QDrag", Drag)
        panel.picking.only(panel.rows[0].talk.speaker)
        panel.picking.toggle(panel.rows[2].talk.speaker)
        place = getattr(panel.rows[0], part)
        QTest.mousePress(place, LEFT, pos=QPoint(8, 8))
        QTest.mouseMove(place, QPoint(8, 60))
        assert dragged == [[panel.rows[0].talk.speaker, panel.rows[2].talk.speaker]]
        QTest.mouseRelease(place, LEFT, pos=QPoint(8, 60))
        assert panel.rows[0].name.isReadOnly()

    def test_the_command(self, panel: SpeakersPanel, window: MainWindow) -> None:
        window.page.view.set_current(3)
        window.page.view.setFocus()
        window.commands["merge-speakers"].trigger()
        assert merging().list.accessibleName() == "Merge Priya Nair into…"
        merging().close()
