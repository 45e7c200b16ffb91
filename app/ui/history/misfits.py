"""Corrections that found no place in a new text: what was wanted, what is there now, and putting it there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.store.values import Misfit
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.passages import Line, PassagesDialog
from app.ui.phrases import clock, step_words
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme
from app.ui.tokens import BODY


class MisfitsDialog(PassagesDialog):
    """Signals: shown (the number of a correction whose place is wanted), put (one whose words go there)."""

    shown = Signal(int)
    put = Signal(int)

    def __init__(
        self,
        title: str,
        why: str,
        misfits: Callable[[], Sequence[Misfit]],
        there: Callable[[float], str],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """``there`` says what is said at a time now; empty for nothing."""
        self.done_with: set[int] = set()  # their words have been put in the text
        self._there = there
        super().__init__(title, why, lambda: self._lines(misfits()), theme, parent)

    def mark_done(self, number: int) -> None:
        self.done_with.add(number)
        self.refresh()

    def _lines(self, misfits: Sequence[Misfit]) -> list[Line]:
        lines = []
        for number, item in enumerate(misfits):
            step = step_words(item.label)
            words = item.wanted or step[:1].upper() + step[1:]
            now = self._there(item.start)
            if number in self.done_with:
                remark = tr("Put into the text")
            elif now:
                remark = tr("{step}. Now there: “{words}”", step=step[:1].upper() + step[1:], words=now)
            else:
                remark = tr("{step}. Nothing is said there now.", step=step[:1].upper() + step[1:])
            button = tr("Put it here") if item.wanted and now and number not in self.done_with else ""
            lines.append(Line(item.start, item.start + 4, words, remark, button, number))
        return lines

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        words = PlainLabel(one_line(line.text), "strong")
        words.setWordWrap(True)
        remark = PlainLabel(one_line(line.remark), "muted")
        remark.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(words)
        texts.addWidget(remark)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        time = clock(line.start)
        jump = push_button(time, self._theme, "link")
        jump.setAccessibleName(tr("Show {time} in the transcript", time=time))
        jump.setFont(self._theme.font(BODY, QFont.Weight.Medium, tabular=True))  # as wide as the next
        jump.clicked.connect(lambda: self.shown.emit(line.key))
        layout.addWidget(jump, 0, top)
        layout.addLayout(texts, 1)
        if line.button:
            button = push_button(line.button, self._theme)
            button.setAccessibleName(tr("{action}: {words}", action=line.button, words=one_line(line.text)))
            button.clicked.connect(lambda: self.put.emit(line.key))
            layout.addWidget(button, 0, top)
        return row
