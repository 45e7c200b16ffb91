"""What a change of many paragraphs will do, each to be ticked off, and heard, before it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, one_line, tooltip
from app.ui.playing.soundless import offer
from app.ui.review.tick_list import TickList
from app.ui.theme import Theme
from app.ui.tokens import BODY


class Line(NamedTuple):
    """A place: its words as they will read, and the seconds in which they are said."""

    text: str
    start: float
    end: float


class Preview(QDialog):
    """Signals: chosen (numbers of the lines that stay ticked, and what was typed), play (from, to, in s)."""

    chosen = Signal(list, str)
    play = Signal(float, float)

    def __init__(
        self,
        title: str,
        line: Callable[[int, str], Line],
        theme: Theme,
        parent: QWidget,
        *,
        sound: bool = True,
    ) -> None:
        """``line`` gives a place for what is typed; it is asked when the place is shown. How many there are
        is told by :meth:`fill`, before or after :meth:`ask`. ``sound``: they can be played."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._line, self._filled, self._sound = line, False, sound
        self._button: Callable[[int], str] = str
        self.field = QLineEdit()
        self._label = PlainLabel("", "body")
        self._label.setBuddy(self.field)
        self.list = TickList(self._says)
        self.list.setFont(theme.font(BODY, tabular=True))  # times stand under one another
        self.list.setAccessibleName(tr("Places"))
        self.list.ticks.changed.connect(self._count)
        self.list.moved.connect(self._count)
        self.list.play.connect(self._play)
        self.field.textChanged.connect(self._typed)
        self.all = QCheckBox(tr("All"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._tick_all)
        self.listen = push_button(tr("Play"), theme, symbol="play")
        self.listen.clicked.connect(self._play)
        tooltip(self.listen, tr("Play this place (P)"))
        offer(self.listen, sound=sound)
        self.apply = push_button("", theme, "primary")
        self.apply.setDefault(True)
        self.apply.clicked.connect(self._apply)
        self.cancel = push_button(tr("Cancel"), theme)
        self.cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        head = PlainLabel(title, "title")
        head.setWordWrap(True)
        layout.addWidget(head)
        layout.addWidget(self._label)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.all)
        foot.addWidget(self.listen)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.apply)
        layout.addLayout(foot)
        self.resize(theme.px(560), theme.px(440))

    def ask(self, button: Callable[[int], str], label: str = "", text: str = "") -> None:
        """Open it. ``button`` names what will be done to so many; with a ``label`` there is something to
        type, ``text`` to begin with."""
        self._button = button
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.field.setVisible(bool(label))
        self.field.setAccessibleName(label)
        if text:
            self.field.setText(text)
        self._count()
        self.open()
        (self.field if label else self.list).setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def fill(self, many: int) -> None:
        """There are so many places."""
        self._filled = True
        self.list.ticks.begin(many)
        if many:
            self.list.set_current_row(0)

    def ticked(self) -> list[int]:
        """Numbers of the lines that are ticked."""
        return self.list.ticks.ticked()

    def line(self, row: int) -> Line:
        """A place as it will read."""
        return self._line(row, self.field.text().strip())

    def _says(self, row: int) -> str:
        line = self.line(row)
        return f"{clock(line.start)}   {one_line(line.text)}"

    def _typed(self) -> None:
        self.list.ticks.reworded()
        self._count()

    def _count(self) -> None:
        many = self.list.ticks.many_ticked
        self.apply.setText(self._button(many) if self._filled else tr("Reading…"))
        self.apply.setEnabled(many > 0 and (self.field.isHidden() or bool(self.field.text().strip())))
        whole, none = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        state = whole if many == self.list.count() else Qt.CheckState.PartiallyChecked if many else none
        self.all.setCheckState(state)
        self.listen.setEnabled(self._sound and self.list.current_row() >= 0)

    def _tick_all(self) -> None:
        self.list.ticks.tick_all(on=self.list.ticks.many_ticked < self.list.count())

    def _play(self) -> None:
        row = self.list.current_row()
        if row >= 0:
            line = self.line(row)
            self.play.emit(line.start, line.end)

    def _apply(self) -> None:
        ticked, typed = self.ticked(), self.field.text().strip()
        self.accept()
        self.chosen.emit(ticked, typed)


def count_words(many: int) -> str:
    """What the button of a change of words says."""
    return plural("Change {n} place", "Change {n} places", many)
