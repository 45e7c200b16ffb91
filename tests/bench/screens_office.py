"""The window that most scenes of :mod:`tests.bench.screens` play in, and what they do to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.ui.main_window import MainWindow
from app.ui.review.desk import Review
from tests.bench import screens_made as made
from tests.bench.screens import Stage

KEY = Qt.Key


@contextmanager
def office(stage: Stage, size: tuple[int, int] = (1440, 900), row: int = 0) -> Iterator[MainWindow]:
    """The window over a week of meetings, the newest open."""
    folder, meetings = made.week(stage.folder / "week")
    scene = made.opened(stage.copy(folder), meetings)
    with stage.window(scene, size) as window:
        window.show_meeting(meetings[-1])
        window.page.view.setFocus()
        review = window.page.findChild(Review)
        assert review is not None
        stage.until(lambda: review.round.total > 0)
        if row:
            window.page.view.set_current(row)
        yield window


def review_of(window: MainWindow) -> Review:
    found = window.page.findChild(Review)
    assert found is not None
    return found


def press(stage: Stage, window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """A key, to what has the keyboard."""
    above = QApplication.activePopupWidget() or QApplication.focusWidget()
    view = window.page.view if isinstance(window, MainWindow) else window
    target = above if above is not None and above is not window else view
    QTest.keyClick(target, key, held or Qt.KeyboardModifier.NoModifier)
    stage.wait(0.05)


def close_popups(stage: Stage) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        stage.wait(0.05)


def close_dialogs(stage: Stage, window: MainWindow) -> None:
    close_popups(stage)
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible() and not isinstance(top, QMenu):
            top.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    stage.wait(0.05)
