"""Where a popover opens."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def move_inside_screen(widget: QWidget, corner: QPoint) -> None:
    """Put the upper left corner of ``widget`` at a place on the screen, or as near as shows all of it."""
    free = widget.screen().availableGeometry()
    x = min(max(free.left(), corner.x()), free.right() - widget.width())
    y = min(max(free.top(), corner.y()), free.bottom() - widget.height())
    widget.move(x, y)
