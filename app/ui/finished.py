"""A word from the system when work ends while another program is in front. Without a sound of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from app.errors import AppError
from app.settings import NOTIFY
from app.transcript import MeetingId
from app.translation import tr
from app.ui.icons import icon
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Finished(QObject):
    """The icon is in the tray only while a message of its own stands there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._meeting: str | None = None
        self._icon: QSystemTrayIcon | None = None
        self.last = ""  # what was said, for whoever wants to know
        window.board.over.connect(self._over)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._state_changed)

    def away(self) -> bool:
        """Whether another program has the keyboard."""
        return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive

    def _over(self, meeting: str, state: str) -> None:
        library = self._window.library
        if library is None or state not in ("done", "failed") or not self.away():
            return
        if not self._window.settings.get(NOTIFY):
            return
        try:
            title = one_line(library.meeting(MeetingId(meeting)).title)
        except AppError:
            return
        if state == "done":
            self.last = tr("“{title}” is ready.", title=title)
        else:
            self.last = tr("“{title}” could not be transcribed.", title=title)
        self._meeting = meeting
        self._show(self.last)

    def _show(self, words: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            QApplication.alert(self._window)
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon("hansard", self._window.theme), self)
            self._icon.setToolTip("Hansard")
            self._icon.messageClicked.connect(self.open)
            self._icon.activated.connect(lambda _reason: self.open())
        self._icon.show()
        self._icon.showMessage("Hansard", words, QSystemTrayIcon.MessageIcon.NoIcon)

    def open(self) -> None:
        """Show the meeting it was about."""
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        if self._meeting is not None:
            window.show_meeting(self._meeting)
        self._gone()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._gone()

    def _gone(self) -> None:
        self._meeting = None
        if self._icon is not None:
            self._icon.hide()


def install(window: MainWindow) -> None:
    """It lives as long as the window."""
    Finished(window)
