"""A scroll bar that shows where in the whole text something is: what was found, what is unclear."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from app.ui.theme import color

if TYPE_CHECKING:
    from app.ui.transcript.anchored import AnchoredView

#: Kinds of ticks, painted in this order: the tokens of their colours, and how much of the bar is theirs.
KINDS = {"unclear": ("warn", 0.4), "hits": ("hit_cur", 1.0), "hit": ("accent", 1.0)}
THICK = 2.0  # px
MARGIN = 2  # px, above and below the handle's way, as in the style sheet


class TickBar(QScrollBar):
    """A vertical scroll bar with ticks beside its handle.

    Signals:
        ticked: the ticks of this kind are others now.
    """

    ticked = Signal(str)

    def __init__(self, view: AnchoredView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._rows: dict[str, NDArray[np.int64]] = {}

    def set(self, kind: str, rows: Iterable[int]) -> None:
        """Show ticks of ``kind`` (one of :data:`KINDS`) at these paragraphs and no others."""
        wanted = np.unique(np.fromiter(rows, dtype=np.int64))
        if not np.array_equal(wanted, self._rows.get(kind, wanted[:0])):
            self._rows[kind] = wanted
            self.update()
            self.ticked.emit(kind)

    def rows(self, kind: str) -> list[int]:
        """The paragraphs that have a tick of ``kind``."""
        return [int(row) for row in self._rows.get(kind, ())]

    def places(self, kind: str) -> list[int]:
        """Where the ticks of ``kind`` are painted, px from the top; each place once."""
        heights = self._view.heights
        rows = self._rows.get(kind)
        if rows is None or not len(heights):
            return []
        rows = rows[rows < len(heights)]
        way = max(1, self.height() - 2 * MARGIN - 2)
        tops = heights.tops
        middle = (tops[rows] + tops[rows + 1]) / 2
        return [int(y) for y in np.unique((MARGIN + middle * way / max(1, heights.total)).astype(np.int64))]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not any(len(rows) for rows in self._rows.values()):
            return
        painter = QPainter(self)
        for kind, (token, part) in KINDS.items():
            tint = color(getattr(self._view.theme.tokens, token))
            wide = round(self.width() * part)
            left = 0 if self.isRightToLeft() else self.width() - wide
            for y in self.places(kind):
                painter.fillRect(QRectF(left, y, wide, THICK), tint)
