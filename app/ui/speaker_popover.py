"""Who said this? Choose another speaker, and for how much of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.dots import dot_icon
from app.ui.finding.folding import folded
from app.ui.phrases import numbered
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme, color

#: For how much: the selected words, this paragraph (or those selected), it and what follows up to the next
#: change of speaker, or all that its speaker says.
Reach = Literal["words", "paragraph", "turn", "speaker"]
ICON = 18  # px
MOST_SHOWN = 9  # speakers, before the list scrolls


class Scope(NamedTuple):
    """A choice of reach, in words. Where it would do the same as the one before, it cannot be chosen."""

    reach: Reach
    words: str
    enabled: bool = True


class _Choice(QPushButton):
    """A speaker with dot, name and number key."""

    def __init__(self, talk: SpeakerTalk, theme: Theme, *, current: bool) -> None:
        self.name = one_line(talk.name or numbered(talk.number))
        super().__init__(self.name.replace("&", "&&"))
        self.talk, self._theme, self._current = talk, theme, current
        self.setAccessibleName(tr("{name}, current speaker", name=self.name) if current else self.name)
        self.setProperty("kind", "choice")
        self.setAutoDefault(False)
        self.setIcon(dot_icon(talk, theme, ICON, self.devicePixelRatioF()))
        self.setIconSize(QSize(ICON, ICON))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(color(self._theme.tokens.muted))
        painter.setFont(self._theme.font(12))
        area = self.rect().adjusted(12, 0, -12, 0)
        mark = tr("current") if self._current else str(self.talk.number) if self.talk.number <= 9 else ""
        # Qt mirrors what is not said to be absolute.
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), mark)


class SpeakerPopover(QFrame):
    """Digits choose at once, letters narrow the list down, Enter takes the first; Esc or a click elsewhere
    changes nothing.

    Signals:
        chosen: speaker (``None`` for a new one) and reach.
        closed: whatever was chosen. rename: name everything of the current speaker instead.
    """

    chosen = Signal(object, str)
    closed = Signal()
    rename = Signal()

    def __init__(
        self,
        talk: Sequence[SpeakerTalk],
        current: SpeakerId | None,
        scopes: Sequence[Scope],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Who said this?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._talk = sorted(talk, key=lambda item: item.number)
        self._theme, self._current = theme, current
        self._scopes = QButtonGroup(self)
        self._reaches: list[Reach] = [scope.reach for scope in scopes]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 10)
        layout.setSpacing(2)
        head = PlainLabel(tr("Who said this?"), "head")
        head.setContentsMargins(8, 0, 0, 4)
        layout.addWidget(head)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Name or number"))
        self.filter.setAccessibleName(tr("Name or number of the speaker"))
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        layout.addWidget(self.filter)
        layout.addSpacing(4)
        self.choices: list[QPushButton] = []
        layout.addWidget(self._speakers())
        self.new = push_button(tr("New speaker"), theme, "choice", "plus")
        self.new.clicked.connect(lambda: self._choose(None))
        layout.addWidget(self.new)
        self.choices.append(self.new)
        self._add_scopes(layout, scopes)
        known = next((item for item in self._talk if item.speaker == current), None)
        if known is not None:
            shown = one_line(known.name or numbered(known.number))
            room = theme.px(200)
            name = QFontMetrics(self.font()).elidedText(shown, Qt.TextElideMode.ElideRight, room)
            name = name.replace("&", "&&")
            rename = push_button(tr("Rename {name} everywhere…", name=name), theme, "choice", "edit")
            rename.clicked.connect(self._rename)
            layout.addWidget(rename)
        self.setMinimumWidth(theme.px(320))

    def _speakers(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for item in self._talk:
            choice = _Choice(item, self._theme, current=item.speaker == self._current)
            choice.clicked.connect(lambda _checked=False, speaker=item.speaker: self._choose(speaker))
            column.addWidget(choice)
            self.choices.append(choice)
        if len(self._talk) <= MOST_SHOWN:
            return inner
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        height = self.choices[0].sizeHint().height() + 2
        scroll.setFixedHeight(MOST_SHOWN * height)
        return scroll

    def _add_scopes(self, layout: QVBoxLayout, scopes: Sequence[Scope]) -> None:
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        layout.addSpacing(6)
        layout.addWidget(line)
        layout.addSpacing(6)
        for place, scope in enumerate(scopes):
            radio = QRadioButton(one_line(scope.words).replace("&", "&&"))
            radio.setChecked(place == 0)
            radio.setEnabled(scope.enabled)
            self._scopes.addButton(radio, place)
            layout.addWidget(radio)

    def show_at(self, point: QPoint) -> None:
        """Open near a place on the screen, inside the screen."""
        screen = self.screen().availableGeometry()
        self.resize(self.sizeHint().boundedTo(screen.size()))  # adjustSize() stops at two thirds of it
        x = min(max(screen.left(), point.x() - 24), screen.right() - self.width())
        y = point.y() + 14
        if y + self.height() > screen.bottom():
            y = max(screen.top(), point.y() - self.height() - 14)
        self.move(x, y)
        self.show()
        self.filter.setFocus(Qt.FocusReason.TabFocusReason)

    # -- keys ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = not self.filter.text() and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
            if digit or event.key() in (
                Qt.Key.Key_Down,
                Qt.Key.Key_Up,
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            ):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= 9:
            for item in self._talk:
                if item.number == number:
                    self._choose(item.speaker)
                    return
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            elif self.filter.text().strip():
                self._shown()[0].click()
        elif event.text().isalpha() and not self.filter.hasFocus():
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self.filter.setText(self.filter.text() + event.text())
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list[QPushButton]:
        return [choice for choice in self.choices if not choice.isHidden()]

    def _narrow(self, text: str) -> None:
        wanted = folded(" ".join(text.split()))
        for choice in self.choices:
            if isinstance(choice, _Choice):
                words = folded(choice.name).split()
                starts = any(" ".join(words[at:]).startswith(wanted) for at in range(len(words)))
                choice.setVisible(not wanted or starts)

    # -- choosing ------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _choose(self, speaker: SpeakerId | None) -> None:
        reach = self._reaches[max(0, self._scopes.checkedId())]
        self.close()
        self.chosen.emit(speaker, reach)

    def _rename(self) -> None:
        self.close()
        self.rename.emit()
