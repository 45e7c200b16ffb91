"""What the window says without stopping anybody: the bar over a transcript, the card in place of one, the
drop overlay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import tokens
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme, color

_BESIDE = 2  # buttons that fit on one line with words


@dataclass(frozen=True, slots=True)
class Action:
    """A button: its words, and what it does. ``valid``: whether it would still do what it says."""

    text: str
    run: Callable[[], object]
    valid: Callable[[], bool] = lambda: True


class NoticeBar(QFrame):
    """One sentence at the top of the transcript, with what to do about it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("notice")
        self._text = PlainLabel("", "body")
        self._text.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(34, 8, 24, 8)
        self._whole.setSpacing(8)
        self._whole.addWidget(self._text, 1)
        self._whole.addLayout(self._row)
        self.hide()

    def tell(
        self, text: str, actions: Sequence[Action] = (), level: Literal["info", "warn", "error"] = "info"
    ) -> None:
        """Show ``text``; nothing hides the bar."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._text.setText(text)
        for action in actions:
            button = push_button(action.text, self._theme)
            button.clicked.connect(lambda _checked=False, run=action.run: run())
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons.append(button)
        # Many buttons would leave the sentence no room beside them.
        down = QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(down if len(actions) > _BESIDE else QBoxLayout.Direction.LeftToRight)
        self._row.setStretch(len(actions) - 1, 1 if len(actions) > _BESIDE else 0)
        if self.property("level") != level:
            self.setProperty("level", level)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setVisible(bool(text))


class DropOverlay(QWidget):
    """Over the whole window while files are dragged."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._parent = theme, parent
        self._title = ""
        self._line = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_files(self, title: str, line: str) -> None:
        self._title, self._line = title, line
        self.setGeometry(self._parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme.tokens
        painter.fillRect(self.rect(), color(theme.accent_soft, 0.96))
        pen = QPen(color(theme.accent), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(17, 17, -17, -17), 14, 14)
        middle = self.rect().center().y()
        painter.setFont(self._theme.font(tokens.TITLE, painter.font().Weight.DemiBold))
        painter.setPen(color(theme.text))
        center = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect().adjusted(40, 0, -40, -40), center, self._title)
        painter.setFont(self._theme.font(tokens.BODY))
        painter.setPen(color(theme.text2))
        under = QRectF(60, middle + self._theme.px(8), self.width() - 120, self._theme.px(80))
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(under, int(wrapped), one_line(self._line))


class StateCard(QWidget):
    """In place of a transcript that is not there: why, and what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("page")
        self._title = PlainLabel("", "title")
        self._title.setWordWrap(True)
        self._text = PlainLabel("", "body")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(self._row)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(520)
        holder.setMinimumWidth(280)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(holder, 4, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        self._buttons: list[QPushButton] = []
        self._row.addStretch(1)
        self._row.addStretch(1)

    def tell(self, title: str, text: str, actions: Sequence[Action] = (), *, primary: bool = True) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._title.setText(title)
        self._text.setText(text)
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if len(actions) > _BESIDE else beside)
        for place, action in enumerate(actions):
            button = push_button(action.text, self._theme, "primary" if primary and not place else "")
            button.clicked.connect(lambda _checked=False, run=action.run: run())
            self._row.insertWidget(1 + place, button, 0, Qt.AlignmentFlag.AlignCenter)
            self._buttons.append(button)
