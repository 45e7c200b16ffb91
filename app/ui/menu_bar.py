"""A menu bar that is there when it is asked for: by Alt, F10, or Alt and a menu's letter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu


class AltMenus(QObject):
    """Hidden, a ``QMenuBar`` hears neither Alt nor its letters; so the window listens for it. On a system
    with a menu bar of its own this does nothing."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.bar = window.menuBar()
        self._window = window
        self._keys: list[QShortcut] = []
        self._alone = False  # Alt is down, and nothing else was pressed since
        if self.bar.isNativeMenuBar():
            return
        self.bar.hide()
        self._listen("F10", None)
        for action in self.bar.actions():
            letter = action.text().partition("&")[2][:1]
            if letter:  # a translation may have none
                self._listen(f"Alt+{letter}", action)
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._closed))

    def _listen(self, keys: str, action: QAction | None) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(partial(self.open, action))
        self._keys.append(shortcut)

    def heard(self, event: QEvent) -> None:
        """Every key goes by the window as ``ShortcutOverride`` first, whoever takes it then."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._alone = event.key() == Qt.Key.Key_Alt
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._alone = False

    def released(self, event: QKeyEvent) -> None:
        """Alt was let go of: alone, it shows the bar or hides it."""
        if event.key() == Qt.Key.Key_Alt and self._alone and self._keys:
            self._alone = False
            self.hide() if self.bar.isVisible() else self.open()

    def open(self, action: QAction | None = None) -> None:
        """Show the bar and open a menu, the first where none is named."""
        self._alone = False
        for shortcut in self._keys:
            shortcut.setEnabled(False)  # visible, the bar answers to the same keys itself
        self.bar.show()
        layout = self._window.layout()
        if layout is not None:
            layout.activate()  # the menu opens under its word, which has no place yet
        self.bar.setActiveAction(action or self.bar.actions()[0])

    def hide(self) -> None:
        self.bar.hide()
        for shortcut in self._keys:
            shortcut.setEnabled(True)

    def _closed(self) -> None:
        """A menu closed. Unless that was to open the next one, the bar has done its work; what its command
        opened, a popover perhaps, needs no bar."""
        if not isinstance(QApplication.activePopupWidget(), QMenu) and self.bar.isVisible():
            self.hide()
