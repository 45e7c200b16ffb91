"""One setting on its page: words, how it is set, and what that means."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import PushButton
from app.ui.keymap import plain
from app.ui.settings_window import matching
from app.ui.settings_window.fields import (
    ChoiceField,
    Field,
    LinesField,
    PercentField,
    SecondsField,
    SwitchField,
)
from app.ui.settings_window.preferences import Preferences
from app.ui.settings_window.rows import Button, Choice, Fact, Lines, Own, Percent, Row, Seconds, Switch
from app.ui.theme import Theme

_TOP = Qt.AlignmentFlag.AlignTop
NARROW = 430  # px at 100 %: below, a field stands under its words


class FoundLabel(QLabel):
    """Words of our own in which what was searched for is marked.

    Signals:
        clicked: pressed with the mouse.
    """

    clicked = Signal()

    def __init__(self, text: str, kind: str, theme: Theme) -> None:
        super().__init__()
        self._text, self._theme = text, theme
        self.setProperty("kind", kind)
        self.setWordWrap(True)
        self.setAccessibleName(text)
        self.show_found([])

    def words(self) -> str:
        """What it says, without marks."""
        return self._text

    def set_words(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.show_found([])

    def show_found(self, wanted: list[str]) -> bool:
        """Mark the ``wanted`` words; whether there are any."""
        places = matching.spans(self._text, wanted)
        tokens = self._theme.tokens
        if places:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(matching.marked(self._text, places, tokens.hit, tokens.text))
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._text)
        return bool(places)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class _CommandButton(PushButton):
    """Gives a command, and can be pressed while that can be given."""

    def __init__(self, kind: Button, preferences: Preferences) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._action = preferences.window.commands[kind.command]
        self.clicked.connect(self._give)
        # A method, not a function: the connection ends with the button, and the command lives on.
        self._action.changed.connect(self._follow)
        self._follow()

    def _give(self) -> None:
        self._action.trigger()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        words = plain(self._action.text())  # what it does now, where it goes back and forth
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)


class SettingRow(QWidget):
    """Shows a row of the table, and does what is chosen in it."""

    def __init__(self, row: Row, preferences: Preferences) -> None:
        super().__init__()
        self.row, self._preferences = row, preferences
        theme = preferences.theme
        self._theme = theme
        self.words = FoundLabel(tr(row.words), "strong", theme)
        self.consequence = FoundLabel(tr(row.consequence), "muted", theme)
        self._also = FoundLabel("", "muted", theme)
        self._also.hide()
        self.field = self._make(row)
        named = self.field.focusProxy() or self.field
        if not named.accessibleName():
            named.setAccessibleName(tr(row.words))
        named.setAccessibleDescription(tr(row.consequence))
        self.words.setBuddy(self.field)
        if isinstance(self.field, SwitchField):
            self.words.clicked.connect(self.field.toggle)
        below = isinstance(row.kind, Lines) or (isinstance(row.kind, Own) and row.kind.below)
        said = QVBoxLayout()
        said.setSpacing(3)
        for label in (self.words, self.consequence, self._also):
            said.addWidget(label)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        if below:
            layout.addWidget(self.field, 1)
        elif not isinstance(row.kind, Fact):
            self._head.addSpacing(8)
            self._head.addWidget(self.field, 0, _TOP)
        self.consequence.setVisible(bool(row.consequence))
        self._below = below
        if row.option is not None:
            cast("Field", self.field).chosen.connect(self._chosen)
        self.refresh()

    def _make(self, row: Row) -> QWidget:
        theme = self._theme
        match row.kind:
            case Choice() as kind:
                return ChoiceField(kind)
            case Switch() as kind:
                return SwitchField(kind)
            case Percent() as kind:
                return PercentField(kind, theme)
            case Seconds() as kind:
                return SecondsField(kind, theme)
            case Lines() as kind:
                return LinesField(kind, theme, 20_000)
            case Button() as kind:
                return _CommandButton(kind, self._preferences)
            case Own() as kind:
                return kind.make(self._preferences)
            case Fact():
                return QWidget(self)

    def refresh(self) -> None:
        """Show what holds now."""
        if self.row.option is not None:
            cast("Field", self.field).show_value(self._preferences.get(self.row.option))
        renew = getattr(self.field, "renew", None)
        if renew is not None:
            renew()

    def settle(self) -> None:
        """What is typed or slid to counts, though the hand does not rest yet."""
        if isinstance(self.field, LinesField | PercentField):
            self.field.settle()

    def search_for(self, wanted: list[str], page: str) -> int:
        """Show only what holds the ``wanted`` words, its title ``page`` among them; how many settings that
        is."""
        row = self.row
        inside = getattr(self.field, "search_for", None)
        count = inside(wanted) if inside is not None else 0
        keywords = [tr(word) for word in (row.keywords,) if word]
        own = not wanted or matching.holds(
            [self.words.words(), self.consequence.words(), *keywords, page, *self._offers()], wanted
        )
        if inside is not None and own and not count:
            inside([])
        self.words.show_found(wanted)
        self.consequence.show_found(wanted)
        self._say_also(wanted, keywords)
        shown = own or count > 0
        self.setVisible(shown)
        return max(count, int(shown))

    def _offers(self) -> list[str]:
        field = self.field
        return [field.itemText(at) for at in range(field.count())] if isinstance(field, ChoiceField) else []

    def _say_also(self, wanted: list[str], keywords: list[str]) -> None:
        """Where the match is in no word that is on screen, say which word it was."""
        seen = [self.words.words(), self.consequence.words()]
        hidden = [word for word in wanted if not matching.holds(seen, [word])]
        names = [part.strip() for text in keywords for part in text.split(",")] + self._offers()
        found = [name for name in names if matching.spans(name, hidden)][:2]
        self._also.setVisible(bool(found))
        if found:
            self._also.set_words(tr("Also called: {names}", names=", ".join(found)))
            self._also.show_found(hidden)

    def _chosen(self, value: Any) -> None:
        if self.row.option is not None:
            self._preferences.set(self.row.option, value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._below:
            return
        narrow = self.width() < self._theme.px(NARROW) and not isinstance(self.field, SwitchField)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        if wanted != self._head.direction():
            self._head.setDirection(wanted)
            self._head.setAlignment(self.field, Qt.AlignmentFlag.AlignLeading if narrow else _TOP)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())
