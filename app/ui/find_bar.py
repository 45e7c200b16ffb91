"""Find in the open transcript."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.ui.buttons import icon_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

Span = tuple[int, int]


def folded(text: str) -> str:
    """``text`` without case and accents, character for character, so that positions stay true."""
    plain = []
    for char in text:
        base = unicodedata.normalize("NFD", char)[0].lower()
        plain.append(base if len(base) == 1 else char)
    return "".join(plain)


def find_all(texts: Sequence[str], wanted: str) -> list[tuple[int, Span]]:
    """Every place of ``wanted``, as row and characters. Case and accents do not matter."""
    needle = folded(wanted)
    if not needle.strip():
        return []
    simple = needle.isascii()
    found: list[tuple[int, Span]] = []
    for row, text in enumerate(texts):
        lower = text.lower() if simple and text.isascii() else folded(text)
        at = lower.find(needle)
        while at >= 0:
            found.append((row, (at, at + len(needle))))
            at = lower.find(needle, at + len(needle))
    return found


class FindBar(QFrame):
    """Signals: closed."""

    closed = Signal()

    def __init__(self, view: TranscriptView, theme: Theme) -> None:
        super().__init__()
        self._view = view
        self._found: list[tuple[int, Span]] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find in this transcript")
        self.field.setAccessibleName("Find in this transcript")
        self.field.setMaximumWidth(theme.px(320))
        self.count = PlainLabel("", "muted")
        previous = icon_button("chevron-up", "Previous", theme, "Shift+F3", size=18)
        following = icon_button("chevron-down", "Next", theme, "F3", size=18)
        close = icon_button("close", "Close", theme, "Esc", size=16)
        previous.clicked.connect(lambda: self.step(-1))
        following.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self._timer = QTimer(self, singleShot=True, interval=120)
        self._timer.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        view.rows.modelReset.connect(self._forget)
        view.rows.rowsInserted.connect(lambda *_: self._timer.start() if self.isVisible() else None)
        view.rows.rowsRemoved.connect(lambda *_: self._timer.start() if self.isVisible() else None)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(previous)
        row.addWidget(following)
        row.addStretch(1)
        row.addWidget(close)
        self.hide()

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with ``text`` to find if there is any."""
        self.show()
        if text:
            self.field.setText(text)
            self._timer.stop()
            self._search()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hit(self, text: str, row: int) -> None:
        """After a search over all meetings: mark what was found, standing at ``row``."""
        self.show()
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self._search(row)

    def close_bar(self) -> None:
        self.hide()
        self._forget()
        self.closed.emit()

    def step(self, by: int) -> None:
        """To the next place, or the one before; around the ends."""
        if not self._found:
            return
        self._at = (self._at + by) % len(self._found)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._found, self._at = [], -1
        self._view.hits, self._view.current_hit = {}, None
        self._view.viewport().update()
        self.count.setText("")

    def _search(self, row: int | None = None) -> None:
        text = self.field.text()
        self._found = find_all([item.text for item in self._view.rows.rows], text)
        hits: dict[int, list[Span]] = {}
        for at, span in self._found:
            hits.setdefault(at, []).append(span)
        self._view.hits = dict(hits)
        start = self._view.current_row() if row is None else row
        after = [place for place, (at, _span) in enumerate(self._found) if at >= start]
        self._at = after[0] if after else 0
        if self._found:
            self._show()
        else:
            self._view.current_hit = None
            self.count.setText("Nothing found" if text.strip() else "")
        self._view.viewport().update()

    def _show(self) -> None:
        row, span = self._found[self._at]
        self._view.current_hit = (row, span)
        self.count.setText(f"{self._at + 1} of {len(self._found)}")
        self._view.set_current(row, span[0])
        self._view.scrollTo(self._view.rows.index(row))
        self._view.viewport().update()
