"""The voice library, in place of the transcript: everybody who can be recognised."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.people.values import Person, PersonId
from app.translation import tr
from app.ui.buttons import icon_button, push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from app.ui.voices.card import VoiceCard
from app.ui.voices.person_row import PersonRow

SIDE = 32  # px around
_WIDEST = 1100  # px of a row at 100 %
_NARROW = 600  # px at 100 %, below which the switch stands under the title


class VoicesPage(QWidget):
    """Signals:
    switched: voices are to be recognised, or no longer. back: to what was there before.
    play, rename, meetings, merge, forget: of a person. recognise: a person, and whether to look for them.
    """

    switched = Signal(bool)
    back = Signal()
    play = Signal(object)
    rename = Signal(object)
    meetings = Signal(object)
    merge = Signal(object)
    forget = Signal(object)
    recognise = Signal(object, bool)

    def __init__(self, theme: Theme, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._today = theme, today
        self._people: list[Person] = []
        self._on = False
        self.rows: list[PersonRow] = []
        self.leave = icon_button("arrow-left", tr("Back"), theme, "Esc", size=18)
        self.leave.clicked.connect(self.back)
        self.title = PlainLabel(tr("Voices"), "title")
        self.line = PlainLabel(
            tr("People Hansard can recognise in new meetings. Stored only on this computer."), "muted"
        )
        self.line.setWordWrap(True)
        self.switch = QCheckBox(tr("Recognise voices"))
        self.switch.clicked.connect(self._switch)
        self.card = VoiceCard(theme)
        self.off = QFrame()
        self.none = PlainLabel("", "strong")
        self.how = PlainLabel("", "body")
        self.start = push_button(tr("Recognise voices…"), theme, "primary")
        self.start.clicked.connect(lambda: self.switched.emit(True))
        self._list = QVBoxLayout()
        self._build()
        theme.changed.connect(self._renew)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.line)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        title.addLayout(words, 1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setContentsMargins(SIDE - 12, 14, SIDE, 12)
        self._head.setSpacing(10)
        self._head.addLayout(title, 1)
        self._head.addWidget(self.switch)
        rule = QFrame()
        rule.setObjectName("line")
        rule.setFixedHeight(1)
        for label in (self.none, self.how):
            label.setWordWrap(True)
        empty = QVBoxLayout(self.off)
        empty.setContentsMargins(0, 0, 0, 16)
        empty.setSpacing(8)
        empty.addWidget(self.none)
        empty.addWidget(self.how)
        empty.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 16, SIDE, 24)
        column.setSpacing(8)
        column.addWidget(self.card)
        column.addWidget(self.off)
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(rule)
        layout.addWidget(self.area, 1)

    def show_people(self, people: Sequence[Person], *, on: bool) -> None:
        """Everybody, and whether anybody is looked for at all."""
        place = self._place()
        self._people, self._on = list(people), on
        self.switch.setChecked(on)
        self.switch.setVisible(on or bool(people))
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(person) for person in people]
        for row in self.rows:
            self._list.addWidget(row)
        self.off.setVisible(not on or not people)
        self.start.setVisible(not on)
        if not on:
            self.none.setText(tr("Voices are not recognised."))
            self.how.setText(
                tr(
                    "When they are, Hansard suggests who a speaker may be, from people you have named "
                    "before. A voice print is a description of how someone sounds. It stays on this "
                    "computer. Ask the person first."
                )
            )
        else:
            self.none.setText(tr("No voices yet."))
            self.how.setText(tr("Name a speaker in a meeting and choose “Recognise in future”."))
        order: list[QWidget] = [self.leave, self.switch, self.start]
        for row in self.rows:
            order += [row.playing, row.renaming, row.more]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self._fit()
        if place is not None:
            self._return_to(*place)

    def _row(self, person: Person) -> PersonRow:
        row = PersonRow(person, self._theme, self._today())
        row.setMaximumWidth(self._theme.px(_WIDEST))
        for mine, page in (
            (row.play, self.play),
            (row.rename, self.rename),
            (row.meetings, self.meetings),
            (row.merge, self.merge),
            (row.forget, self.forget),
        ):
            mine.connect(lambda signal=page: signal.emit(person))
        row.step.connect(self._step)
        row.recognise.connect(lambda wanted: self.recognise.emit(person, wanted))
        return row

    def row_of(self, person: PersonId) -> PersonRow | None:
        return next((row for row in self.rows if row.person.id == person), None)

    def take_keyboard(self) -> None:
        """The keyboard goes to the first thing that can be done."""
        first = self.start if self.start.isVisible() else self.rows[0].playing if self.rows else self.leave
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> tuple[PersonId, int] | None:
        """Whose row has the keyboard, and which button of it."""
        for row in self.rows:
            parts = (row.playing, row.renaming, row.more)
            for at, part in enumerate(parts):
                if part.hasFocus():
                    return row.person.id, at
        return None

    def _return_to(self, person: PersonId, at: int) -> None:
        row = self.row_of(person)
        if row is None:
            self.take_keyboard()
        else:
            (row.playing, row.renaming, row.more)[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self) -> None:
        wanted = self.switch.isChecked()
        self.switch.setChecked(self._on)  # until it is so
        self.switched.emit(wanted)

    def _renew(self) -> None:
        self.show_people(self._people, on=self._on)

    def _fit(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        if direction != self._head.direction():
            self._head.setDirection(direction)
        for row in self.rows:
            row.fit(self.width() - 2 * SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        elif event.key() == Qt.Key.Key_Down and self.rows:
            self._return_to(self.rows[0].person.id, 0)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """To the same button of the next row, as in a list."""
        place = self._place()
        if place is None:
            return
        at = next(at for at, item in enumerate(self.rows) if item.person.id == place[0])
        wanted = self.rows[min(max(0, at + by), len(self.rows) - 1)]
        self._return_to(wanted.person.id, place[1])
        self.area.ensureWidgetVisible(wanted, 0, 8)
