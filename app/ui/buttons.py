"""Buttons as the design has them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.ui.icons import icon
from app.ui.plain import named
from app.ui.theme import Theme


def icon_button(
    name: str, label: str, theme: Theme, keys: str = "", parent: QWidget | None = None, size: int = 20
) -> QToolButton:
    """A button with only an icon, 32 px, named for assistive technology."""
    button = QToolButton(parent)
    button.setIcon(icon(name, theme))
    button.setIconSize(QSize(size, size))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    named(button, label, keys)
    return button


def push_button(
    text: str, theme: Theme, kind: str = "", symbol: str = "", parent: QWidget | None = None
) -> QPushButton:
    """A labelled button; ``kind`` is ``primary``, ``link`` or ``soft``."""
    button = QPushButton(text, parent)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if kind:
        button.setProperty("kind", kind)
    if symbol:
        button.setIcon(icon(symbol, theme, "on_accent" if kind == "primary" else "text2"))
        button.setIconSize(QSize(18, 18))
    if kind == "link":
        button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
