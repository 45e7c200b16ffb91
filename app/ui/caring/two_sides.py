"""A list and what is chosen in it, beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


def side_of_list(*widgets: QWidget) -> QWidget:
    """Widgets above each other; the last one takes what room there is."""
    return _column(widgets, (0, 0, 12, 0), 10)


def side_of_chosen(*widgets: QWidget) -> QWidget:
    """The same, beside the list."""
    return _column(widgets, (16, 0, 0, 0), 8)


def two_sides(left: QWidget, right: QWidget, widths: tuple[int, int]) -> QSplitter:
    """Both, with a line between that can be dragged; a wider window gives its room to the right one."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    split.addWidget(left)
    split.addWidget(right)
    split.setStretchFactor(1, 1)
    split.setSizes(list(widths))
    return split


def _column(widgets: tuple[QWidget, ...], margins: tuple[int, int, int, int], spacing: int) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(*margins)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return side
