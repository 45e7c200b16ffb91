"""The settings window and what it changes. Installed with the library; made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.settings_window.preferences import Preferences

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.settings_window.window import SettingsWindow


class SettingsDesk(QObject):
    """Opens the window, once. ``preferences``: to set options as it does, and to hear of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.preferences = Preferences(window)
        self.dialog: SettingsWindow | None = None
        window.commands.on("settings", self.open)

    def open(self, page: str = "") -> SettingsWindow:
        """Show the window, at ``page`` where one is named."""
        from app.ui.settings_window.window import SettingsWindow

        if self.dialog is None:
            self.dialog = SettingsWindow(self.preferences)
            self.dialog.finished.connect(self._closed)
        if page:
            self.dialog.show_page(page)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog

    def show_setting(self, page: str, words: str) -> SettingsWindow:
        """Show the window with the keyboard at the setting that is called ``words``, translated."""
        dialog = self.open(page)
        dialog.go_to(words)
        return dialog

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def install(window: MainWindow) -> None:
    """Give ``window`` its settings."""
    SettingsDesk(window)
    menu = window.sidebar.menu
    menu.insertAction(window.commands["models"], window.commands["settings"])


def desk_of(window: MainWindow) -> SettingsDesk:
    """The settings of an installed window."""
    desk = window.findChild(SettingsDesk)
    assert desk is not None
    return desk
