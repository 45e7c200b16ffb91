"""Somebody in the voice library: who, how much of them is known, and what can be done."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.people.values import Person
from app.translation import plural, tr
from app.ui.buttons import icon_button, push_button
from app.ui.dots import paint_dot
from app.ui.language import dated
from app.ui.phrases import length
from app.ui.plain import ElidedLabel, PlainLabel, named, one_line
from app.ui.theme import Theme
from app.ui.voices.words import known_words

_NARROW = 520  # px at 100 %, below which the state stands under the name


class PersonDot(QWidget):
    """The colour that follows somebody, where it is free."""

    def __init__(self, person: Person, theme: Theme) -> None:
        super().__init__()
        self._person, self._theme = person, theme
        self.setFixedSize(QSize(theme.px(16), theme.px(16)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = self._person.colour or 1
        square = number > len(self._theme.tokens.speakers)
        middle = QPointF(self.width() / 2, self.height() / 2)
        filled = self._person.recognise
        tint = self._theme.speaker(number)
        paint_dot(painter, middle, tint, self._theme.px(11), filled=filled, square=square)


class PersonRow(QFrame):
    """Signals:
    play, rename, meetings, merge, forget: asked for. recognise: whether to look for them. step: the keyboard
    goes to another row.
    """

    play = Signal()
    rename = Signal()
    meetings = Signal()
    merge = Signal()
    forget = Signal()
    recognise = Signal(bool)
    step = Signal(int)

    def __init__(self, person: Person, theme: Theme, today: date) -> None:
        super().__init__()
        self.person, self._theme = person, theme
        self.setProperty("kind", "card")
        name = one_line(person.name)
        self.name = ElidedLabel(name, "strong")
        self.facts = PlainLabel(facts(person, today), "muted")
        self.facts.setWordWrap(True)
        self.known = PlainLabel(known_words(person.conditions), "muted")
        self.known.setWordWrap(True)
        if not self.known.text():  # shown before it has a parent, it would be a window of its own
            self.known.hide()
        self.state = PlainLabel(state(person), "muted")
        self.playing = icon_button("play", tr("Play a sample of {name}", name=name), theme, size=18)
        self.renaming = push_button(tr("Rename"), theme)
        self.renaming.setAccessibleName(tr("Rename {name}", name=name))
        self.more = icon_button("more", tr("More about {name}", name=name), theme, size=18)
        self.menu = QMenu(self.more)
        self.setAccessibleName(name)
        said = filter(None, (self.facts.text(), self.known.text(), self.state.text()))
        self.setAccessibleDescription(" ".join(f"{part}." for part in said))
        self._build()
        self._fill_menu()
        self.playing.clicked.connect(self.play)
        self.renaming.clicked.connect(self.rename)
        for part in (self.playing, self.renaming, self.more):
            part.installEventFilter(self)  # else the arrows go through the buttons of a row

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        words.addWidget(self.known)
        text = QHBoxLayout()
        text.setSpacing(12)
        text.addWidget(PersonDot(self.person, self._theme), 0, Qt.AlignmentFlag.AlignVCenter)
        text.addLayout(words, 1)
        rest = QHBoxLayout()
        rest.setSpacing(8)
        rest.addWidget(self.state)
        rest.addStretch(1)
        self.renaming.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for part in (self.playing, self.renaming, self.more):
            rest.addWidget(part)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(16, 10, 12, 10)
        self._whole.setSpacing(10)
        self._whole.addLayout(text, 1)
        self._whole.addLayout(rest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _fill_menu(self) -> None:
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.menu.addAction(tr("See all meetings…"), self.meetings.emit)
        self.menu.addAction(tr("Rename…"), self.rename.emit)
        self.menu.addAction(tr("Merge into…"), self.merge.emit)
        self.menu.addSeparator()
        looked = self.menu.addAction(tr("Recognise in new meetings"))
        looked.setCheckable(True)
        looked.setChecked(self.person.recognise)
        looked.toggled.connect(self.recognise)
        self.menu.addAction(tr("Forget voice…"), self.forget.emit)

    def fit(self, width: int) -> None:
        """Buttons stand below where there is little room beside."""
        directions = QBoxLayout.Direction
        narrow = width < self._theme.px(_NARROW)
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        if direction != self._whole.direction():
            self._whole.setDirection(direction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None:
                self.step.emit(by)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of every list: F2 renames, Delete asks whether to forget."""
        keys = {Qt.Key.Key_F2: self.rename, Qt.Key.Key_Delete: self.forget}
        signal = keys.get(Qt.Key(event.key()))
        if signal is not None and not event.modifiers():
            signal.emit()
        else:
            super().keyPressEvent(event)

    def show_playing(self, *, on: bool) -> None:
        """Whether it is this voice that is heard."""
        name = one_line(self.person.name)
        words = tr("Stop the sample") if on else tr("Play a sample of {name}", name=name)
        named(self.playing, words)


def facts(person: Person, today: date) -> str:
    """``42 meetings · 18 h 04 min · last heard today``."""
    if person.heard is None:
        return tr("Not in any meeting now")
    return plural(
        "{n} meeting  ·  {length}  ·  last heard {day}",
        "{n} meetings  ·  {length}  ·  last heard {day}",
        person.meetings,
        length=length(person.seconds),
        day=_day(person.heard, today),
    )


def _day(moment: datetime, today: date) -> str:
    """Inside a sentence: ``today``, ``yesterday``, ``3 March``."""
    day = moment.astimezone().date()
    if day >= today:
        return tr("today")
    if day == today - timedelta(days=1):
        return tr("yesterday")
    return dated(moment.astimezone(), tr("d MMMM") if day.year == today.year else tr("d MMMM yyyy"))


def state(person: Person) -> str:
    """How well they are recognised."""
    if not person.recognise:
        return tr("Not looked for")
    return tr("Recognised reliably") if person.reliable else tr("Needs more speech")
