# ruff: noqa: E501, SIM905 -- tables of keys
"""Key events on the real window, counted, and the keys that each way of correcting may use.

Nothing here changes a meeting but by key events sent to whatever widget has the focus. What the text looks
like is read from the widgets; where a caret would go is asked of a copy of the editor's own cursor.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.main_window import MainWindow
from app.ui.review.preview import Preview
from app.ui.speaker_popover import SpeakerPopover
from app.ui.transcript.editor import ParagraphEditor
from app.ui.transcript.view import TranscriptView

Where = Literal["reading", "editing", "find", "name", "popover", "elsewhere"]

#: Every key that meant something for correcting before the issue (commit d40cbdd), by where the keyboard is.
#: Characters may be typed wherever text is typed.
BEFORE: Final[dict[Where, frozenset[str]]] = {
    "reading": frozenset(
        "Up Down Left Right PgUp PgDown Home End Ctrl+Home Ctrl+End Shift+Up Shift+Down Shift+Left Shift+Right "
        "Return F2 0 1 2 3 4 5 6 7 8 9 N M Esc Ctrl+A Ctrl+C Ctrl+F F3 Shift+F3 Ctrl+Z Ctrl+Y F6 Shift+F6".split()
    ),
    "editing": frozenset(
        "Return Esc Shift+Return Tab Shift+Tab Backspace Del Ctrl+Backspace Ctrl+Del Left Right Up Down Home End "
        "Ctrl+Left Ctrl+Right Ctrl+Home Ctrl+End Shift+Left Shift+Right Shift+Home Shift+End Ctrl+Shift+Left "
        "Ctrl+Shift+Right Ctrl+Shift+Home Ctrl+Shift+End Ctrl+C Ctrl+X Ctrl+V Ctrl+Z Ctrl+Y Ctrl+F F3 Shift+F3 "
        "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9".split()
    ),
    "find": frozenset("Return Shift+Return Esc F3 Shift+F3 Ctrl+A Ctrl+V Backspace".split()),
    "name": frozenset("Return Esc Backspace Ctrl+A Ctrl+V".split()),
    "popover": frozenset("Up Down Return Esc Tab Shift+Tab 1 2 3 4 5 6 7 8 9 Space".split()),
    "elsewhere": frozenset("Tab Shift+Tab F6 Shift+F6 Esc".split()),
}
#: What the issue added, where the way of correcting with it may use it too.
ADDED: Final[dict[Where, frozenset[str]]] = {
    "reading": frozenset("F8 Shift+F8 A Shift+A Ctrl+H Ctrl+Shift+M Ctrl+Shift+K Ctrl+Del".split()),
    "editing": frozenset("F8 Shift+F8 Ctrl+H Ctrl+Shift+Up Ctrl+Shift+Down".split()),
    "find": frozenset(),
    "name": frozenset(),
    "popover": frozenset(),
    "elsewhere": frozenset("Up Down Space P Return".split()),  # the preview of a change of many places
}


class NotAllowedError(Exception):
    """The robot wanted a key that its way of correcting does not have."""


class Keyboard:
    """Presses keys, and counts them by what they were for."""

    def __init__(self, window: MainWindow, *, added: bool) -> None:
        self.window = window
        self.view: TranscriptView = window.page.view
        self._added = added
        self.counts: Counter[str] = Counter()
        self.keys: Counter[str] = Counter()
        self.purpose = "reading on"

    @property
    def total(self) -> int:
        return self.counts.total()

    @property
    def focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        focused = popup.focusWidget() if popup is not None else QApplication.focusWidget()
        return focused or popup or self.window

    @property
    def where(self) -> Where:
        focus = self.focus
        if focus is self.view:
            return "reading"
        if isinstance(focus, ParagraphEditor):
            return "editing"
        if isinstance(focus.window(), SpeakerPopover):
            return "popover"
        if isinstance(focus, QLineEdit) and not isinstance(focus.window(), Preview):
            return "find" if self.window.page.finder.isAncestorOf(focus) else "name"
        return "elsewhere"

    def press(self, *keys: str) -> None:
        """Keys as Qt writes them, one after another."""
        for key in keys:
            where = self.where
            if key not in BEFORE[where] and not (self._added and key in ADDED[where]):
                raise NotAllowedError(f"{key} while {where} ({self.focus!r}, {self.total} keys)")
            combination = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)[0]
            code, held = combination.key(), combination.keyboardModifiers()
            if code == Qt.Key.Key_Tab and held & Qt.KeyboardModifier.ShiftModifier:
                code = Qt.Key.Key_Backtab  # as Qt reports it
            QTest.keyClick(self.focus, code, held)
            self._count(key)

    def type(self, text: str) -> None:
        """Characters, one key each."""
        for character in text:
            if self.where not in ("editing", "find", "name") and not self._typed_elsewhere():
                raise NotAllowedError(f"typing {character!r} while {self.where}")
            QTest.keyClicks(self.focus, character)
            self._count("a character")

    def _typed_elsewhere(self) -> bool:
        return self._added and isinstance(self.focus, QLineEdit)  # also narrows the speakers of the popover

    def _count(self, key: str) -> None:
        self.counts[self.purpose] += 1
        self.keys[key] += 1
        QApplication.processEvents()


def caret_path(field: ParagraphEditor, start: int, goals: Callable[[int], bool]) -> tuple[list[str], int]:
    """The fewest keys that bring the caret from ``start`` to one of ``goals``, and where that is; read off a
    copy of the editor's cursor, so lines break where they really do."""
    came: dict[int, tuple[int, str]] = {start: (start, "")}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        if goals(at):
            keys: list[str] = []
            place = at
            while came[place][1]:
                keys.append(came[place][1])
                place = came[place][0]
            return keys[::-1], at
        for key, move in _MOVES.items():
            cursor = QTextCursor(field.document())
            cursor.setPosition(at)
            cursor.movePosition(move)
            if cursor.position() not in came:
                came[cursor.position()] = (at, key)
                waiting.append(cursor.position())
    raise ValueError("the caret cannot get there")


_MOVES: Final = {
    "Ctrl+Right": QTextCursor.MoveOperation.NextWord,
    "Ctrl+Left": QTextCursor.MoveOperation.PreviousWord,
    "Ctrl+End": QTextCursor.MoveOperation.End,
    "Ctrl+Home": QTextCursor.MoveOperation.Start,
    "End": QTextCursor.MoveOperation.EndOfLine,
    "Home": QTextCursor.MoveOperation.StartOfLine,
    "Down": QTextCursor.MoveOperation.Down,
    "Up": QTextCursor.MoveOperation.Up,
    "Right": QTextCursor.MoveOperation.NextCharacter,
    "Left": QTextCursor.MoveOperation.PreviousCharacter,
}
