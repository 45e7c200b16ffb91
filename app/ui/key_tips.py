"""Tooltips name the key that is in force, whatever the user made of the one it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.bindings import Keymap, native
from app.ui.keymap import COMMANDS, PLACES
from app.ui.plain import TIP, keys_in_force, tooltip

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class KeyTips(QObject):
    """Follows the keymap for all widgets of a window."""

    def __init__(self, window: QWidget, keymap: Keymap) -> None:
        super().__init__(window)
        self._window, self._keymap = window, keymap
        now = self.now
        keys_in_force.append(now)
        window.destroyed.connect(lambda: keys_in_force.remove(now))
        keymap.changed.connect(self.refresh)
        self.refresh()

    def now(self, default: str) -> str:
        """What does now what ``default`` does in the table of commands, as this system writes it; empty where
        no key does."""
        for place in PLACES:
            for command in COMMANDS:
                if default in command.default(place, mac=False):
                    keys = self._keymap.in_force(command.name, place)
                    return native(keys[0]) if keys else self._keymap.shown(command.name)
        return native(default) or default

    def refresh(self) -> None:
        """The keys changed."""
        for widget in self._window.findChildren(QWidget):
            tip = widget.property(TIP)
            if tip:
                tooltip(widget, *tip)


def install(window: MainWindow) -> None:
    """Tell the keys in force from now on."""
    KeyTips(window, window.commands.keymap)
