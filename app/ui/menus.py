"""The window's commands as actions, in menus; and the small windows of the Help menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox, QWidget

from app import __version__
from app.translation import tr
from app.ui.access_keys import apart, share_out
from app.ui.bindings import Keymap, with_shift
from app.ui.keymap import COMMANDS, MENUS

if TYPE_CHECKING:
    from app.ui.transcript.actions import Actions

_ROLES = {
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
    "quit": QAction.MenuRole.QuitRole,
}


class Commands:
    """Actions by name, in the window (so that keys work while the menu bar is hidden) and in menus.

    Every command has an action. What the transcript itself does is asked of ``transcript`` when nobody
    connected the action; a command nobody answers is in no menu.
    """

    def __init__(self, window: QMainWindow, keymap: Keymap | None = None) -> None:
        self.keymap = keymap or Keymap()
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._answered: set[str] = set()
        self._transcript: Actions | None = None
        bar = window.menuBar()
        titles = apart([tr(words) for words in MENUS.values()])
        for group, words in zip(MENUS, titles, strict=True):
            self.menus[group] = bar.addMenu(words)
            self.menus[group].aboutToShow.connect(self.show_answered)
            share_out(self.menus[group])
        for command in COMMANDS:
            menu = self.menus.get(command.group)
            if not command.name:
                assert menu is not None
                menu.addSeparator()
                continue
            action = QAction(tr(command.text), window)
            action.setCheckable(command.checkable)
            # Left to itself, macOS moves what is called "Options" or "Setup" into its own menu.
            action.setMenuRole(_ROLES.get(command.name, QAction.MenuRole.NoRole))
            if menu is not None:
                menu.addAction(action)
            window.addAction(action)
            self.actions[command.name] = action
        self.keymap.changed.connect(self._give_keys)
        self._give_keys()

    def __getitem__(self, name: str) -> QAction:
        return self.actions[name]

    def on(self, name: str, run: Callable[[], object]) -> None:
        """From now on ``run`` is done too when the command is given."""
        self._answered.add(name)
        self.actions[name].setVisible(True)
        self.actions[name].triggered.connect(lambda _checked=False: run())

    def enable(self, names: str, *, on: bool) -> None:
        """Several names in one string."""
        for name in names.split():
            self.actions[name].setEnabled(on)

    def serve(self, transcript: Actions) -> None:
        """Join with what the transcript can do: its keys reach the window's commands, and the window's
        menus its own."""
        self._transcript = transcript
        transcript.keymap = self.keymap
        transcript.elsewhere = self._from_transcript
        for name, action in self.actions.items():
            if name not in self._answered:
                action.triggered.connect(partial(self._to_transcript, name))

    def is_answered(self, name: str) -> bool:
        """Whether anything happens when this command is given."""
        known = name in self._answered or (self._transcript is not None and name in self._transcript)
        return known or self.actions[name].receivers("2toggled(bool)") > 0

    def show_answered(self) -> None:
        """Take what nobody answers out of the menus."""
        for name, action in self.actions.items():
            action.setVisible(self.is_answered(name))

    def _from_transcript(self, name: str) -> bool:
        if name not in self._answered:
            return False
        if self.actions[name].isEnabled():
            self.actions[name].trigger()
        return True

    def _to_transcript(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        if self._transcript is not None and name not in self._answered and name in self._transcript:
            self._transcript.run(name)

    def _give_keys(self) -> None:
        for name, action in self.actions.items():
            keys = self.keymap.in_force(name, "anywhere")
            spare = [with_shift(key) for key in keys]
            taken = [key for key in spare if key and self.keymap.find(key, "anywhere") is None]
            action.setShortcuts([QKeySequence(key) for key in (*keys, *taken)])


def show_about(parent: QWidget) -> QMessageBox:
    words = tr(
        "Hansard {version}\nWrites down who said what. Nothing leaves this computer.\n\n"
        "Free software under the MIT licence.",
        version=__version__,
    )
    return _box(parent, tr("About Hansard"), words)


def _box(parent: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
    return box
