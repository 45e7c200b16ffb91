"""A speaker's dot, the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from app.changes import SpeakerTalk
from app.ui.theme import Theme

_ICON_DOT = 10.0  # px


def paint_dot(
    painter: QPainter, center: QPointF, tint: QColor, size: float, *, filled: bool, square: bool = False
) -> None:
    """A speaker's dot: hollow while unnamed, square from the thirteenth on."""
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        rect = QRectF(center.x() - size / 2, center.y() - size / 2, size, size)
    else:
        painter.setPen(QPen(tint, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(center.x() - size / 2 + 1, center.y() - size / 2 + 1, size - 2, size - 2)
    if square:
        painter.drawRect(rect)
    else:
        painter.drawEllipse(rect)


def dot_icon(talk: SpeakerTalk, theme: Theme, side: int, ratio: float) -> QIcon:
    """The dot of a speaker as an icon of ``side`` px on a screen with ``ratio`` pixels to each."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square = talk.colour > len(theme.tokens.speakers)
    middle, tint = QPointF(side / 2, side / 2), theme.speaker(talk.colour)
    paint_dot(painter, middle, tint, _ICON_DOT, filled=talk.name is not None, square=square)
    painter.end()
    found = QIcon(picture)
    found.addPixmap(picture, QIcon.Mode.Selected)  # else Qt tints it with the colour of the selection
    return found
