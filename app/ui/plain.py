"""Text from outside (titles, names, transcripts, file names) is never read as markup.

``QLabel``, tooltips and message boxes guess whether a text is rich, and rich text may open local files.
The rest of the window uses these instead.
"""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QListWidgetItem,
    QSizePolicy,
    QTableWidgetItem,
    QTextEdit,
    QWidget,
)

from app.translation import tr

#: Where a widget keeps the words and the key of its tooltip.
TIP = "tip"
#: From a command's first key to the one in force; the newest window's counts.
keys_in_force: list[Callable[[str], str]] = []

#: Characters that start a line or change the direction of text around them, drawn as spaces.
_CONTROLS = dict.fromkeys((*range(32), 127, 8232, 8233, *range(8234, 8239)), " ")
_CONTROLS.update(dict.fromkeys(range(8294, 8298), " "))


def one_line(text: str) -> str:
    """``text`` without control characters, same length, so that positions stay true."""
    return text.translate(_CONTROLS)


def tooltip(widget: QWidget, text: str, keys: str = "") -> None:
    """Set a tooltip whose text cannot be markup. ``keys`` is what does the same, as the table of commands has
    it, several after commas; shown is what does it now (:mod:`app.ui.key_tips`)."""
    now = keys_in_force[-1] if keys_in_force else str
    shown = ", ".join(key for key in map(now, filter(None, keys.split(", "))) if key)
    widget.setProperty(TIP, [text, keys] if keys else None)
    widget.setToolTip(html.escape(tr("{name} ({keys})", name=text, keys=shown) if shown else text))


def item_tooltip(item: QListWidgetItem | QTableWidgetItem, text: str) -> None:
    """Set a list's or table's tooltip whose text cannot be markup."""
    item.setToolTip(html.escape(text))


def named(button: QAbstractButton, name: str, keys: str = "") -> None:
    """Name an icon button for assistive technology, and say its key in the tooltip."""
    button.setAccessibleName(name)
    tooltip(button, name, keys)


class PlainLabel(QLabel):
    """A label that shows exactly what it is given. ``kind`` picks its style."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("kind", kind)
        self.setText(text)


class PlainText(QTextEdit):
    """Text that may be selected and copied, broken anywhere where it has no spaces, as paths have none."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setObjectName("value")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setPlainText(text)
        self.document().documentLayout().documentSizeChanged.connect(self._sized)

    def _sized(self, *_size: object) -> None:
        self.setFixedHeight(max(16, round(self.document().size().height()) + 2))


class ElidedLabel(PlainLabel):
    """A label on one line that ends in an ellipsis where it does not fit."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(one_line(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
