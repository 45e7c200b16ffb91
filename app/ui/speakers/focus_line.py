"""Says over the transcript who alone is in focus, or who is hidden, and gives everybody back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.translation import listed, plural, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

_NAMED = 3  # names in the line before the rest is counted


class FocusLine(QFrame):
    """Signals: everybody (again)."""

    everybody = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.words = PlainLabel("", "body")
        self.words.setWordWrap(True)
        self.back = push_button(tr("Show everybody"), theme)
        self.back.setObjectName("everybody")
        self.back.clicked.connect(self.everybody)
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 6, 24, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_focus(self, solo: Sequence[str], hidden: Sequence[str]) -> str:
        """Names of who alone is in focus, else of who is hidden; neither hides the line. What it says."""
        words = ""
        if solo:
            words = tr("Only {names}: the others are dimmed and passed over.", names=_some(solo))
        elif hidden:
            words = plural(
                "Without {names}, who is dimmed and passed over.",
                "Without {names}, who are dimmed and passed over.",
                len(hidden),
                names=_some(hidden),
            )
        self.words.setText(words)
        self.setVisible(bool(words))
        return words


def _some(names: Sequence[str]) -> str:
    if len(names) <= _NAMED:
        return listed(names)
    rest = len(names) - _NAMED + 1
    return listed([*names[: _NAMED - 1], plural("{n} other", "{n} others", rest)])
