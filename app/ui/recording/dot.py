"""The record dot: red and filled while frames come, hollow while they do not."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.dots import paint_dot
from app.ui.theme import Theme, color

SIZE = 10  # px


class RecordDot(QWidget):
    """Attributes: red: whether it is lit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.red = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_red(self, red: bool) -> None:  # noqa: FBT001
        if red != self.red:
            self.red = red
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE + 2, SIZE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        tint = color(tokens.record if self.red else tokens.muted)
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_dot(painter, middle, tint, SIZE, filled=self.red)
