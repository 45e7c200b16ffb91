"""What was beside what is, row by row; the rows to bring back are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.corrections import Difference
from app.transcript import SpeakerId
from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.history.words import Ranges, changed, kind_of, people, text_of
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, PlainText, one_line
from app.ui.theme import Theme, color

PAGE = 40  # rows shown at once; more by a button, because each is a handful of widgets

Known = dict[SpeakerId, tuple[int, str | None]]


class MarkedText(PlainText):
    """Text of which some words are struck through (they went) or underlined and bold (they came)."""

    def __init__(self, text: str, name: str, ranges: Ranges, theme: Theme, *, gone: bool) -> None:
        super().__init__(one_line(text), name)
        look = QTextCharFormat()
        if gone:
            look.setFontStrikeOut(True)
            look.setForeground(color(theme.tokens.err))
        else:
            look.setFontUnderline(True)
            look.setFontWeight(QFont.Weight.DemiBold)
            look.setForeground(color(theme.tokens.ok))
        cursor = QTextCursor(self.document())
        for first, last in ranges:
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class DifferenceRow(QFrame):
    """One stretch. Signals: shown (its start, in seconds)."""

    shown = Signal(float)

    def __init__(self, difference: Difference, known: Known, theme: Theme, *, choice: bool = True) -> None:
        """Without ``choice`` there is nothing to tick, and nowhere to go."""
        super().__init__()
        self.setProperty("kind", "card")
        self.difference = difference
        time, kind = clock(difference.start), kind_of(difference)
        then, now = text_of(difference.then), text_of(difference.now)
        self.box = QCheckBox(kind)
        was = then or tr("nothing")
        self.box.setAccessibleName(tr("{time}, {kind}. Then: {words}", time=time, kind=kind, words=was))
        jump = push_button(time, theme, "link")
        jump.setAccessibleName(tr("Show {time} in the transcript", time=time))
        jump.clicked.connect(lambda: self.shown.emit(difference.start))
        top = QHBoxLayout()
        top.addWidget(self.box, 1)
        top.addWidget(jump)
        self.box.setVisible(choice)
        jump.setVisible(choice)
        if not choice:
            top.insertWidget(0, PlainLabel(f"{time}  ·  {kind}", "strong"))
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 12, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addLayout(top, 0, 0, 1, 2)
        gone, came = changed(then, now)
        before = {**known, **{key: (number, name) for key, number, name in difference.people}}
        for column, (head, rows, words, ranges) in enumerate(
            ((tr("Then"), difference.then, then, gone), (tr("Now"), difference.now, now, came))
        ):
            who = people(rows, known if column else before, tr("Unknown speaker"))
            grid.addWidget(PlainLabel(f"{head}  ·  {who}" if who else head, "muted"), 1, column)
            if words:
                text = MarkedText(words, head, ranges, theme, gone=column == 0)
                grid.addWidget(text, 2, column, Qt.AlignmentFlag.AlignTop)
            else:
                nothing = PlainLabel(tr("Nothing"), "muted")
                grid.addWidget(nothing, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)


class Comparison(QScrollArea):
    """Signals: shown (seconds), ticked (how many rows are)."""

    shown = Signal(float)
    ticked = Signal(int)

    def __init__(self, theme: Theme, *, choice: bool = True) -> None:
        """``choice``: rows can be ticked."""
        super().__init__()
        self._theme, self._choice = theme, choice
        self._all: Sequence[Difference] = ()
        self._known: Known = {}
        self.rows: list[DifferenceRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What was then and what is now"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout()
        self._more = push_button("", theme, "link")

    def show_words(self, words: str) -> None:
        """A sentence in place of rows."""
        self._begin()
        label = PlainLabel(words, "body")
        label.setWordWrap(True)
        self._column.insertWidget(0, label)
        self.ticked.emit(0)

    def show_rows(self, differences: Sequence[Difference], known: Known) -> None:
        """All of ``differences``, a page of them at once."""
        self._begin()
        self._all, self._known = differences, known
        self._more = push_button("", self._theme, "link")
        self._more.clicked.connect(self._show_more)
        self._column.insertWidget(0, self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_more()
        self.ticked.emit(0)

    def chosen(self) -> list[Difference]:
        return [row.difference for row in self.rows if row.box.isChecked()]

    def tick_all(self, *, on: bool) -> None:
        """All rows, the ones behind *Show more* too."""
        while on and len(self.rows) < len(self._all):
            self._show_more()
        for row in self.rows:
            row.box.setChecked(on)

    @property
    def count(self) -> int:
        return len(self._all)

    def _begin(self) -> None:
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._all, self.rows = (), []
        self.setWidget(inner)

    def _show_more(self) -> None:
        for difference in self._all[len(self.rows) : len(self.rows) + PAGE]:
            row = DifferenceRow(difference, self._known, self._theme, choice=self._choice)
            row.shown.connect(self.shown)
            row.box.toggled.connect(lambda _on: self.ticked.emit(len(self.chosen())))
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        left = len(self._all) - len(self.rows)
        self._more.setText(plural("Show {n} more row", "Show {n} more rows", left))
        self._more.setVisible(left > 0)
