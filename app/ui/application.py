"""Starts the window: shell first, library after the first paint."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from app import __version__
from app.errors import AppError, LibraryInUse
from app.settings import APPEARANCE, CONTRAST, MOTION, TEXT_SIZE, UI_LANGUAGE, Settings
from app.translation import tr
from app.ui import language
from app.ui.main_window import MainWindow
from app.ui.ports import Opened
from app.ui.theme import Theme
from app.vault.record import VaultDamaged
from app.vault.unlocking import VaultLocked

log = logging.getLogger(__name__)

_TURN: Final = 0.0005  # s
#: Opens the library for a started application; what it raises as AppError is told and ends the program.
OpenLibrary = Callable[[MainWindow], Opened]


class Application(QApplication):
    """Takes files that macOS hands over: dropped on the icon in the Dock, or opened with this program.

    Signals: handed_over (a path).
    """

    handed_over = Signal(object)

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(argv)
        self.early: list[Path] = []  # those that came before anybody listened

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self.receivers("2handed_over(PyObject)"):
                self.handed_over.emit(path)
            else:
                self.early.append(path)
            return True
        return super().event(event)

    def hand_over(self, take: Callable[[list[Path]], object]) -> None:
        """From now on, and those that came before."""
        self.handed_over.connect(lambda path: take([path]))
        early, self.early = self.early, []
        if early:
            take(early)


def make_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication, in the style the design is drawn on."""
    # What works on other threads hands Python's lock over after half a millisecond, not after five: painting
    # one window takes it a hundred times.
    sys.setswitchinterval(_TURN)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("Hansard")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("hansard")
    qInstallMessageHandler(_qt_message)
    application = Application([sys.argv[0], *argv])
    application.setStyle("Fusion")
    return application


def run(
    argv: Sequence[str],
    open_library: OpenLibrary,
    settings_path: Path | None = None,
    folder: Path | None = None,
) -> int:
    """Show the window and work until it is closed; the exit status. ``folder`` is the library's, so that one
    that cannot be opened can be rescued.

    The shell is on screen before ``open_library`` is called, so it may import what it likes.
    """
    application = make_application(argv)
    settings = Settings(settings_path)
    language.start(settings.get(UI_LANGUAGE))
    theme = Theme(
        settings.get(APPEARANCE),  # type: ignore[arg-type]
        settings.get(TEXT_SIZE),
        settings.get(CONTRAST),  # type: ignore[arg-type]
        settings.get(MOTION),  # type: ignore[arg-type]
    )
    theme.apply()
    window = MainWindow(settings, theme)
    status = 0

    def attach() -> None:
        nonlocal status
        while True:
            try:
                opened = open_library(window)
                break
            except AppError as error:
                if _cannot_open(window, error, folder):
                    continue
                status = error.exit_status
                window.close()
                application.quit()
                return
        window.attach(opened.library, opened.jobs, opened.models, opened.recording)
        if isinstance(application, Application):
            application.hand_over(window.dropped.emit)

    # The painted signal comes from inside the paint: one turn later the pixels are on their way.
    window.painted.connect(lambda: QTimer.singleShot(0, window, attach))
    # Logging out or `kill` closes the window as its own button does. Python hears of a signal when it next
    # runs, which the library's timer sees to twice a second.
    signal.signal(signal.SIGTERM, lambda _number, _frame: window.end())
    application.commitDataRequest.connect(lambda _manager: window.end())
    window.show()
    code = application.exec()
    return status or code


def _cannot_open(window: MainWindow, error: AppError, folder: Path | None) -> bool:
    """Say why, and what can be done; whether to try again."""
    if isinstance(error, VaultLocked):
        from app.ui.vault.unlock import Unlock

        return Unlock(window, error).exec() == Unlock.DialogCode.Accepted
    if folder is not None and not isinstance(error, LibraryInUse | VaultDamaged):
        from app.ui.caring.rescue import Rescue

        return Rescue(window, window.theme, folder, error).exec() == Rescue.DialogCode.Accepted
    from PySide6.QtCore import Qt

    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Hansard")
    box.setText(tr("The library cannot be opened."))
    box.setInformativeText(str(error))
    box.exec()
    return False


def _qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Qt's own messages go to the log; what it says about fonts and platforms names nobody."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    log.log(levels.get(kind, logging.WARNING), "Qt: %s", message)
