"""The bar under the header: find, and replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QToolButton

from app.translation import plural, tr
from app.ui.announcing import announce
from app.ui.buttons import icon_button, push_button
from app.ui.finding.finder import DELAY_MS, Finder
from app.ui.finding.folding import Wanted
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView


class FindBar(QFrame):
    """Signals: closed. opened: somebody wants to look for something, and will be taken elsewhere."""

    closed = Signal()
    opened = Signal()

    def __init__(self, view: TranscriptView, theme: Theme) -> None:
        super().__init__()
        self._view, self._theme = view, theme
        self.finder = Finder(view)
        self.field = _field(tr("Find in this transcript"), theme)
        self.instead = _field(tr("Replace with"), theme)
        self.count = PlainLabel("", "muted")
        self.case = self._choice("match-case", tr("Match case"))
        self.whole = self._choice("whole-word", tr("Whole words only"))
        self.replacing = self._choice("replace", tr("Replace"), "Ctrl+H")
        self.one = push_button(tr("Replace"), theme, "soft")
        self.all = push_button(tr("Replace all"), theme, "soft")
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(lambda: self._search(say=True))
        self._lay_out()
        self._connect()
        self._show_count()
        self.hide()

    def _choice(self, symbol: str, label: str, keys: str = "") -> QToolButton:
        button = icon_button(symbol, label, self._theme, keys, size=18)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        theme = self._theme
        self.previous = icon_button("chevron-up", tr("Previous"), theme, "Shift+F3", size=18)
        self.following = icon_button("chevron-down", tr("Next"), theme, "F3", size=18)
        self.leave = icon_button("close", tr("Close"), theme, "Esc", size=16)
        grid = QGridLayout(self)
        grid.setContentsMargins(32, 3, 24, 2)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        find = QHBoxLayout()
        find.setSpacing(6)
        for part in (self.case, self.whole, self.previous, self.following, self.count):
            find.addWidget(part)
        find.addStretch(1)
        find.addWidget(self.replacing)
        find.addWidget(self.leave)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(find, 0, 1)
        self.second = QFrame()
        replace = QHBoxLayout(self.second)
        replace.setContentsMargins(0, 0, 0, 0)
        replace.setSpacing(6)
        replace.addWidget(self.one)
        replace.addWidget(self.all)
        replace.addStretch(1)
        grid.addWidget(self.instead, 1, 0)
        grid.addWidget(self.second, 1, 1)
        self._show_replacing(on=False)

    def _show_replacing(self, *, on: bool) -> None:
        self.instead.setVisible(on)
        self.second.setVisible(on)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.step(-1))
        self.following.clicked.connect(lambda: self.step(1))
        self.leave.clicked.connect(self.close_bar)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        for choice in (self.case, self.whole):
            choice.toggled.connect(lambda _on: self._search(say=True))
        self.replacing.toggled.connect(lambda on: self._show_replacing(on=on))
        self.replacing.clicked.connect(lambda on: self._focus(self.instead if on else self.field))
        self.one.clicked.connect(self.replace)
        self.all.clicked.connect(self.replace_all)
        self.finder.changed.connect(self._show_count)

    # -- opening and closing -------------------------------------------------------------------

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with ``text`` to find if there is any; else with what is selected in a paragraph."""
        wanted = text or self._selected()
        self._appear()
        self.opened.emit()
        if wanted:
            self.field.setText(wanted)
        if self.field.text():
            self._search(say=True)
        self._focus(self.field)

    def open_replace(self) -> None:
        """Show the bar with what to replace by."""
        self.replacing.setChecked(True)
        self.open_bar()
        if self.field.text():
            self._focus(self.instead)

    def show_hit(self, text: str, row: int) -> None:
        """After a search over all meetings: mark what was found, standing at ``row``."""
        self._appear()
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self._search(row)

    def close_bar(self) -> None:
        """Hide the bar, and what it found."""
        self.hide()
        self._timer.stop()
        self.finder.forget()
        self.closed.emit()

    def step(self, by: int) -> None:
        """To the next place, or the one before; the bar comes back with what was looked for last."""
        if self.isHidden():
            if self.field.text():
                self._appear()
                self.opened.emit()
                self._search(say=True)
            else:
                self.open_bar()
            return
        if self._timer.isActive():
            self._search(say=True)
            return
        self.finder.step(by)
        announce(self, self.count.text())

    def _appear(self) -> None:
        self.show()
        # The reader goes somewhere else now; playing on must not drag the text away.
        self._view.follow.suspend()

    def _selected(self) -> str:
        ranges = self._view.selected_ranges()
        if len(ranges) != 1:
            return ""
        segment, first, last = ranges[0]
        row = self._view.rows.row_of(segment)
        return self._view.rows.rows[row].text[first:last].strip()[:200] if row is not None else ""

    def _focus(self, field: QLineEdit) -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    # -- finding and replacing -------------------------------------------------------------------

    def _search(self, row: int | None = None, *, say: bool = False) -> None:
        self._timer.stop()
        if self.isHidden():
            return
        wanted = Wanted(self.field.text(), self.case.isChecked(), self.whole.isChecked())
        self.finder.search(wanted, row)
        if say:
            announce(self, self.count.text())

    def replace(self) -> None:
        """Replace the current place and go to the next."""
        if self._timer.isActive():
            self._search()
        self.finder.replace(self.instead.text())

    def replace_all(self) -> None:
        """Replace all that is found, in one step."""
        if self._timer.isActive():
            self._search()
        self.finder.replace_all(self.instead.text())

    def _show_count(self) -> None:
        finder = self.finder
        number = len(finder.found)
        if number:
            self.count.setText(tr("{place} of {n}", place=finder.at + 1, n=number))
        elif finder.reading:
            self.count.setText(tr("Reading…"))
        else:
            self.count.setText(tr("Nothing found") if finder.active and finder.wanted.text.strip() else "")
        self.one.setEnabled(finder.can_replace)
        self.all.setEnabled(finder.can_replace)
        self.all.setText(plural("Replace {n}", "Replace all {n}", number) if number else tr("Replace all"))
        for button in (self.previous, self.following):
            button.setEnabled(number > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers()
            if not self.instead.hasFocus():
                self.step(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1)
            elif held & Qt.KeyboardModifier.ControlModifier:
                self.replace_all()
            else:
                self.replace()
        else:
            super().keyPressEvent(event)


def _field(name: str, theme: Theme) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMaximumWidth(theme.px(320))
    return field
