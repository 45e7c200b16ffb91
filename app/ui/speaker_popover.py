"""Who said this? Choose another speaker for a paragraph, or for what follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.ui.buttons import push_button
from app.ui.dots import paint_dot
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

SCOPES = ("This paragraph", "This and the following until the next change")


class _Choice(QPushButton):
    """A speaker with number key, dot and name."""

    def __init__(self, talk: SpeakerTalk, theme: Theme, *, current: bool) -> None:
        name = one_line(talk.name or f"Speaker {talk.number}").replace("&", "&&")
        super().__init__(f"      {name}")
        self._talk, self._theme, self._current = talk, theme, current
        self.setProperty("kind", "choice")
        self.setAutoDefault(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = self._theme.speaker(self._talk.number)
        middle = self.rect().center().toPointF()
        middle.setX(18)
        paint_dot(painter, middle, tint, 9, filled=self._talk.name is not None)
        painter.setPen(self.palette().placeholderText().color())
        painter.setFont(self._theme.font(12))
        area = self.rect().adjusted(0, 0, -12, 0)
        mark = "current" if self._current else str(self._talk.number) if self._talk.number <= 9 else ""
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), mark)


class SpeakerPopover(QFrame):
    """Digits choose too; Esc or a click elsewhere changes nothing.

    Signals:
        chosen: speaker (``None`` for a new one) and scope, 0 for this paragraph, 1 for the whole turn.
        closed: whatever was chosen. rename: name everything of the current speaker instead.
    """

    chosen = Signal(object, int)
    closed = Signal()
    rename = Signal()

    def __init__(
        self,
        talk: Sequence[SpeakerTalk],
        current: SpeakerId | None,
        following: int,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._talk = sorted(talk, key=lambda item: item.number)
        self._scopes = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 10)
        layout.setSpacing(2)
        head = PlainLabel("Who said this?", "head")
        head.setContentsMargins(8, 0, 0, 4)
        layout.addWidget(head)
        self.choices: list[QPushButton] = []
        for item in self._talk:
            choice = _Choice(item, theme, current=item.speaker == current)
            choice.clicked.connect(lambda _checked=False, speaker=item.speaker: self._choose(speaker))
            layout.addWidget(choice)
            self.choices.append(choice)
        new = push_button("New speaker", theme, "choice", "plus")
        new.clicked.connect(lambda: self._choose(None))
        layout.addWidget(new)
        self.choices.append(new)
        self._add_scopes(layout, following)
        known = next((item for item in self._talk if item.speaker == current), None)
        if known is not None:
            name = one_line(known.name or f"Speaker {known.number}").replace("&", "&&")
            rename = push_button(f"Rename {name} everywhere…", theme, "choice", "edit")
            rename.clicked.connect(self._rename)
            layout.addWidget(rename)
        self.setMinimumWidth(theme.px(320))
        self._current = current

    def _add_scopes(self, layout: QVBoxLayout, following: int) -> None:
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        layout.addSpacing(6)
        layout.addWidget(line)
        layout.addSpacing(6)
        for place, words in enumerate(SCOPES):
            radio = QRadioButton(words)
            radio.setChecked(place == 0)
            radio.setEnabled(place == 0 or following > 1)
            self._scopes.addButton(radio, place)
            layout.addWidget(radio)

    def show_at(self, point: QPoint) -> None:
        """Open near a place on the screen, inside the screen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(max(screen.left(), point.x() - 24), screen.right() - self.width())
        y = point.y() + 14
        if y + self.height() > screen.bottom():
            y = max(screen.top(), point.y() - self.height() - 14)
        self.move(x, y)
        self.show()
        if self.choices:
            self.choices[0].setFocus(Qt.FocusReason.TabFocusReason)

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
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _choose(self, speaker: SpeakerId | None) -> None:
        scope = self._scopes.checkedId()
        self.close()
        self.chosen.emit(speaker, scope)

    def _rename(self) -> None:
        self.close()
        self.rename.emit()
