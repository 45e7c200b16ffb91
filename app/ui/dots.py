"""A speaker's dot, the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


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
