"""The list of keys under Help: what holds now, the user's own keys among them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.translation import noop, tr
from app.ui.bindings import Keymap, native, spelt
from app.ui.keymap import COMMANDS, Place, plain
from app.ui.menus import Commands
from app.ui.plain import PlainLabel

HEADINGS: tuple[tuple[Place, str], ...] = (
    ("anywhere", noop("Anywhere")),
    ("reading", noop("Reading a transcript")),
    ("editing", noop("Editing a paragraph")),
)


def lines(keymap: Keymap, commands: Commands, place: Place) -> Iterator[tuple[str, str]]:
    """Keys and meaning of every command that has keys in ``place`` now. Nine speakers are one line while
    their keys are the digits."""
    digits = all(
        keymap.in_force(f"speaker-{number}", place) == keymap.default(f"speaker-{number}", place) != ()
        for number in range(1, 10)
    )
    for command in COMMANDS:
        keys = keymap.in_force(command.name, place) if command.name else ()
        if not keys or not commands.is_answered(command.name):
            continue
        shown = spelt(keys)
        if digits and command.name == "speaker-1":
            last = native(keymap.default("speaker-9", place)[0])
            yield tr("{first} to {last}", first=shown, last=last), tr("Give the paragraph to a speaker")
        elif not (digits and command.name.startswith("speaker-")):
            yield shown, plain(tr(command.text))


def show_keys(parent: QWidget, commands: Commands) -> QDialog:
    """The list of keys in a window of its own."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Keys"))
    scroll = Scroll()
    scroll.setWidget(_grid(commands))
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll)
    foot = QVBoxLayout()
    foot.setContentsMargins(24, 4, 24, 16)
    foot.addWidget(close)
    layout.addLayout(foot)
    letter = dialog.fontMetrics().averageCharWidth()
    room = dialog.screen().availableGeometry()
    dialog.resize(min(letter * 96, room.width() - 40), min(letter * 100, room.height() - 80))
    dialog.show()
    scroll.setFocus()
    return dialog


def _grid(commands: Commands) -> QWidget:
    inner = QWidget()
    inner.setObjectName("scrolled")
    grid = QGridLayout(inner)
    grid.setContentsMargins(24, 20, 24, 20)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    row = 0
    for place, heading in HEADINGS:
        if row:
            grid.setRowMinimumHeight(row, 12)
            row += 1
        grid.addWidget(PlainLabel(tr(heading), "head"), row, 0, 1, 2)
        row += 1
        for keys, meaning in lines(commands.keymap, commands, place):
            shown = PlainLabel(keys, "muted")
            shown.setWordWrap(True)
            grid.addWidget(shown, row, 0)
            grid.addWidget(PlainLabel(meaning, "body"), row, 1)
            row += 1
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return inner


class Scroll(QScrollArea):
    """Home and End go to the ends; the arrows and pages it knows itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Keys"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)
