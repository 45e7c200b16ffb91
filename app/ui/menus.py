"""The window's commands: one table of words and keys, shown as menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QMainWindow,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.ui.plain import PlainLabel

Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """``name`` is how code asks for its action."""

    menu: str
    name: str
    text: str
    keys: tuple[Key, ...] = ()
    checkable: bool = False


_STANDARD = QKeySequence.StandardKey
COMMANDS: tuple[Command, ...] = (
    Command("&File", "import", "&Import files…", (_STANDARD.Open,)),
    Command("&File", "export", "&Export…", ("Ctrl+E",)),
    Command("&File", "export-audio", "Save the &audio…"),
    Command("&File", "", ""),
    Command("&File", "again", "&Transcribe again…"),
    Command("&File", "left-out", "Words &left out…"),
    Command("&File", "models", "&Speech models…"),
    Command("&File", "remove", "Move to t&rash"),
    Command("&File", "trash", "Show tras&h"),
    Command("&File", "interrupted", "I&nterrupted recordings…"),
    Command("&File", "", ""),
    Command("&File", "quit", "&Quit", (_STANDARD.Quit,)),
    Command("&Recording", "record", "&Record a meeting", ("Ctrl+Shift+R",)),
    Command("&Recording", "pause", "&Pause recording", ("Ctrl+Shift+P",)),
    Command("&Recording", "mark", "&Mark this moment", ("Ctrl+D",)),
    Command("&Recording", "", ""),
    Command("&Recording", "recording", "&Show the recording"),
    Command("&Recording", "captions", "&Live captions", checkable=True),
    Command("&Recording", "read-caption", "Read the last &caption aloud"),
    Command("&Recording", "indicator", "Small &indicator above other windows", checkable=True),
    Command("&Recording", "fallback", "&Use another device when one is lost", checkable=True),
    Command("&Recording", "", ""),
    Command("&Recording", "discard", "&Discard the recording…"),
    Command("&Edit", "undo", "&Undo", (_STANDARD.Undo,)),
    Command("&Edit", "redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    Command("&Edit", "", ""),
    Command("&Edit", "edit", "&Edit text"),
    Command("&Edit", "split", "Spl&it paragraph here"),
    Command("&Edit", "join", "&Join with the paragraph before"),
    Command("&Edit", "speaker", "Change spea&ker…"),
    Command("&Edit", "", ""),
    Command("&Edit", "copy", "&Copy"),
    Command("&Edit", "copy-times", "Copy with names and &times"),
    Command("&Edit", "", ""),
    Command("&Edit", "find", "&Find in transcript", (_STANDARD.Find,)),
    Command("&Edit", "find-next", "Find &next", ("F3",)),
    Command("&Edit", "find-previous", "Find &previous", ("Shift+F3",)),
    Command("&Edit", "search", "&Search all meetings", ("Ctrl+K",)),
    Command("&Playback", "toggle", "&Play or pause", ("Ctrl+Space", "F4")),
    Command("&Playback", "paragraph", "Play this pa&ragraph", ("Ctrl+Shift+Space",)),
    Command("&Playback", "back", "&Back 3 seconds", ("Ctrl+J",)),
    Command("&Playback", "forward", "&Forward 3 seconds", ("Ctrl+L",)),
    Command("&Playback", "faster", "F&aster"),
    Command("&Playback", "slower", "S&lower"),
    Command("&Playback", "follow", "F&ollow the words", checkable=True),
    Command("&View", "library", "Show or hide &library", ("Ctrl+Shift+L",)),
    Command("&View", "side", "Show or hide side &panel", ("Ctrl+Shift+I",)),
    Command("&View", "queue", "&Queue", ("Ctrl+Shift+J",)),
    Command("&View", "return", "&Back", ("Alt+Left",)),
    Command("&View", "", ""),
    Command("&View", "larger", "Text l&arger", ("Ctrl++", "Ctrl+=")),
    Command("&View", "smaller", "Text s&maller", ("Ctrl+-",)),
    Command("&View", "normal", "Text &normal size", ("Ctrl+0",)),
    Command("&View", "", ""),
    Command("&View", "pane", "Next pan&e", ("F6",)),
    Command("&View", "pane-back", "Previous pane", ("Shift+F6",)),
    Command("&Help", "keys", "&Keys", ("F1",)),
    Command("&Help", "messages", "Recent &messages"),
    Command("&Help", "about", "&About Hansard"),
)

#: Keys that belong to the transcript while reading or editing, for the list under Help.
READING = (
    ("Space, K", "Play or pause"),
    ("J, L", "Back or forward 5 seconds; with Ctrl 3 seconds"),
    ("Left, Right", "Previous or next word"),
    ("Up, Down", "Previous or next paragraph"),
    ("R", "Play this paragraph"),
    ("Alt+Up, Alt+Down, Alt+0", "Faster, slower, normal speed"),
    ("F", "Follow the words, or stop following"),
    ("Enter, F2, double click", "Edit here"),
    ("1 to 9", "Give the paragraph to a speaker"),
    ("0", "Choose the speaker"),
    ("N", "Rename this speaker"),
    ("M", "Join with the paragraph before"),
    ("Shift and arrows, Ctrl+A", "Select text"),
    ("Ctrl+C, Ctrl+Shift+C", "Copy, copy with names and times"),
)
EDITING = (
    ("Enter, Esc", "Done; the text is kept"),
    ("Shift+Enter", "Split the paragraph here"),
    ("Backspace at the start", "Join with the paragraph before"),
    ("Delete at the end", "Join with the next paragraph"),
    ("Tab, Shift+Tab", "Edit the next or previous paragraph"),
    ("Ctrl+1 to Ctrl+9", "Give the paragraph to a speaker"),
    ("Ctrl+Space, F4", "Play or pause"),
    ("Ctrl+J, Ctrl+L", "Back or forward 3 seconds"),
)


class Commands:
    """Actions by name, in the window (so that keys work while the menu bar is hidden) and in menus."""

    def __init__(self, window: QMainWindow) -> None:
        self.actions: dict[str, QAction] = {}
        bar = window.menuBar()
        menus = {}
        for command in COMMANDS:
            if command.menu not in menus:
                menus[command.menu] = bar.addMenu(command.menu)
            if not command.name:
                menus[command.menu].addSeparator()
                continue
            action = QAction(command.text, window)
            action.setCheckable(command.checkable)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            menus[command.menu].addAction(action)
            window.addAction(action)
            self.actions[command.name] = action
        self.menus = menus

    def __getitem__(self, name: str) -> QAction:
        return self.actions[name]

    def on(self, name: str, run: Callable[[], object]) -> None:
        self.actions[name].triggered.connect(lambda _checked=False: run())

    def enable(self, names: str, *, on: bool) -> None:
        """Several names in one string."""
        for name in names.split():
            self.actions[name].setEnabled(on)


def show_keys(parent: QWidget) -> QDialog:
    """The list of keys."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Keys")
    inner = QWidget()
    inner.setObjectName("scrolled")
    grid = QGridLayout(inner)
    grid.setContentsMargins(24, 20, 24, 20)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    anywhere = tuple(
        (", ".join(QKeySequence(key).toString() for key in command.keys), command.text.replace("&", ""))
        for command in COMMANDS
        if command.keys
    )
    row = 0
    for heading, keys in (
        ("Anywhere", anywhere),
        ("Reading a transcript", READING),
        ("Editing a paragraph", EDITING),
    ):
        if row:
            grid.setRowMinimumHeight(row, 12)
            row += 1
        grid.addWidget(PlainLabel(heading, "head"), row, 0, 1, 2)
        row += 1
        for key, meaning in keys:
            grid.addWidget(PlainLabel(key, "muted"), row, 0)
            grid.addWidget(PlainLabel(meaning, "body"), row, 1)
            row += 1
    scroll = _Scroll()
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inner)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll)
    foot = QVBoxLayout()
    foot.setContentsMargins(24, 4, 24, 16)
    foot.addWidget(close)
    layout.addLayout(foot)
    dialog.resize(600, 640)
    dialog.show()
    scroll.setFocus()
    return dialog


class _Scroll(QScrollArea):
    """Home and End go to the ends; the arrows and pages it knows itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)


def show_messages(parent: QWidget, recent: Sequence[str]) -> QMessageBox:
    """What was said in passing, the newest first."""
    return _box(parent, "Recent messages", "\n".join(reversed(recent[-12:])) or "No messages yet.")


def show_about(parent: QWidget) -> QMessageBox:
    words = (
        f"Hansard {__version__}\nWrites down who said what. Nothing leaves this computer.\n\n"
        "Free software under the MIT licence."
    )
    return _box(parent, "About Hansard", words)


def _box(parent: QWidget, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.open()
    return box
