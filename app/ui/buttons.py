"""Buttons as the design has them."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCursor, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from app.ui.icons import ALONE, Growing, icon
from app.ui.plain import named
from app.ui.theme import Theme


def icon_button(
    name: str, label: str, theme: Theme, keys: str = "", parent: QWidget | None = None, size: int = 20
) -> QToolButton:
    """A button with only an icon, 32 px, named for assistive technology."""
    button = QToolButton(parent)
    button.setIcon(icon(name, theme))
    Growing(button, theme, size, ALONE)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    named(button, label, keys)
    return button


class PushButton(QPushButton):
    """Where there is no room for its words, as in a narrow side with large text, it ends in an ellipsis and
    says them whole in a tooltip."""

    @property
    def missing(self) -> int:
        """Pixels its words would need more; 0 where they fit."""
        return max(0, self.sizeHint().width() - self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if missing := self.missing:
            metrics = self.fontMetrics()
            words = self.text().replace("&", "")
            room = metrics.horizontalAdvance(words) - missing
            option.text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.missing and not self.toolTip():
            QToolTip.showText(QCursor.pos(), html.escape(self.text().replace("&", "")), self)
            return True
        return super().event(event)


def flush(link: QPushButton) -> QPushButton:
    """A link in a column: its words begin where the column does, not where its focus ring has room."""
    link.setProperty("flush", True)
    return link


def symbol_behind(button: QPushButton) -> None:
    """The symbol stands after the words, whichever way they run."""
    directions = Qt.LayoutDirection
    to_left = button.layoutDirection() is directions.RightToLeft
    button.setLayoutDirection(directions.LeftToRight if to_left else directions.RightToLeft)


def push_button(
    text: str, theme: Theme, kind: str = "", symbol: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A labelled button; ``kind`` is ``primary``, ``link`` or ``soft``."""
    button = PushButton(text, parent)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if kind:
        button.setProperty("kind", kind)
    if symbol:
        button.setIcon(icon(symbol, theme, "on_accent" if kind == "primary" else "text2"))
        Growing(button, theme, 18)
    if kind == "link":
        button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
