"""What a screen reader is told without being asked: the list of UX 9, through the real widgets."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import announcing
from app.ui.main_window import MainWindow


class Listener:
    """In place of the system's accessibility: what it was told, and what would not wait."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.urgent: list[str] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        self.heard.append(event.message())
        if event.politeness() is QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    made = Listener()
    monkeypatch.setattr(announcing, "QAccessible", made)
    return made


def test_said_at_once_or_when_there_is_time_and_never_nothing(listener: Listener, window: MainWindow) -> None:
    listener.heard.clear()
    announcing.announce(window, "")
    announcing.announce(window, "Marked 02:00.")
    announcing.announce(window, "The disk is full.", urgent=True)
    assert listener.heard == ["Marked 02:00.", "The disk is full."]
    assert listener.urgent == ["The disk is full."]


def _split(window: MainWindow, qtbot: QtBot) -> None:
    view = window.page.view
    view.editing.begin_selected(0, 6, 6)
    qtbot.keyClick(view.editing.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    view.editing.leave(back=False)


def _join(window: MainWindow, qtbot: QtBot) -> None:
    window.page.view.set_current(1, 0)
    qtbot.keyClick(window.page.view, Qt.Key.Key_M)


def _speaker(window: MainWindow, qtbot: QtBot) -> None:
    window.page.view.set_current(1, 0)
    qtbot.keyClick(window.page.view, Qt.Key.Key_3)


def _find(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["find"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "freeze")


def _job(window: MainWindow, qtbot: QtBot) -> None:
    window.tell("“Weekly product sync” is ready.")


@pytest.mark.parametrize(
    ("do", "part"),
    [(_split, "plit"), (_join, "oined"), (_speaker, "Priya"), (_find, "1 of"), (_job, "is ready")],
)
def test_what_changes_without_the_eye_is_said(
    window: MainWindow,
    qtbot: QtBot,
    listener: Listener,
    do: Callable[[MainWindow, QtBot], None],
    part: str,
) -> None:
    window.page.view.setFocus()
    listener.heard.clear()
    do(window, qtbot)
    qtbot.waitUntil(lambda: any(part in words for words in listener.heard), timeout=10_000)
