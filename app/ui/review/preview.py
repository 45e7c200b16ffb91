"""What a change of many paragraphs will do, each to be ticked off, and heard, before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, one_line, tooltip
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
        self, title: str, lines: Callable[[str], Sequence[Line]], theme: Theme, parent: QWidget
    ) -> None:
        """``lines`` gives the places for what is typed, again after every change of it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._lines, self._shown = lines, list[Line]()
        self._button: Callable[[int], str] = str
        self.field = QLineEdit()
        self.field.textChanged.connect(self._read)
        self._label = PlainLabel("", "body")
        self._label.setBuddy(self.field)
        self.list = _Ticks()
        self.list.setFont(theme.font(BODY, tabular=True))  # times stand under one another
        self.list.setAccessibleName(tr("Places"))
        self.list.itemChanged.connect(lambda _item: self._count())
        self.list.itemDoubleClicked.connect(lambda _item: self._play())
        self.list.currentRowChanged.connect(lambda _row: self._count())
        self.list.play.connect(self._play)
        self.all = QCheckBox(tr("All"))
        self.all.setTristate(True)
        self.all.clicked.connect(self._tick_all)
        self.listen = push_button(tr("Play"), theme, symbol="play")
        self.listen.clicked.connect(self._play)
        tooltip(self.listen, tr("Play this place (P)"))
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
        self._read()
        self.open()
        (self.field if label else self.list).setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def ticked(self) -> list[int]:
        """Numbers of the lines that are ticked."""
        rows = range(self.list.count())
        return [row for row in rows if self.list.item(row).checkState() == Qt.CheckState.Checked]

    def _read(self) -> None:
        lines = list(self._lines(self.field.text().strip()))
        same = [line.start for line in lines] == [line.start for line in self._shown]
        ticked = set(self.ticked()) if same and self._shown else set(range(len(lines)))
        self._shown = lines
        self.list.blockSignals(True)
        if not same:
            self.list.clear()
        for row, line in enumerate(lines):
            item = self.list.item(row) if same else QListWidgetItem(self.list)
            item.setText(f"{clock(line.start)}   {one_line(line.text)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row in ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        if not same and lines:
            self.list.setCurrentRow(0)
        self._count()

    def _count(self) -> None:
        many = len(self.ticked())
        self.apply.setText(self._button(many))
        self.apply.setEnabled(many > 0 and (self.field.isHidden() or bool(self.field.text().strip())))
        whole, none = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        state = whole if many == len(self._shown) else Qt.CheckState.PartiallyChecked if many else none
        self.all.setCheckState(state)
        self.listen.setEnabled(self.list.currentRow() >= 0)

    def _tick_all(self) -> None:
        on = len(self.ticked()) < self.list.count()
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._count()

    def _play(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.play.emit(self._shown[row].start, self._shown[row].end)

    def _apply(self) -> None:
        ticked, typed = self.ticked(), self.field.text().strip()
        self.accept()
        self.chosen.emit(ticked, typed)


def count_words(many: int) -> str:
    """What the button of a change of words says."""
    return plural("Change {n} place", "Change {n} places", many)


class _Ticks(QListWidget):
    """A list of check boxes; P plays the current one.

    Signals:
        play: the current line is to be heard.
    """

    play = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choices")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # lines break anew at another width
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and not event.modifiers():
            self.play.emit()
        else:
            super().keyPressEvent(event)
