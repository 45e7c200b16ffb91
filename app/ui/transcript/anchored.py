"""A list that knows where its rows stand without having measured them all.

The place of the view is the *anchor*, a row and the pixels of it above the viewport; the scroll bar's value
is derived from it, so measuring a row never moves the text.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ui.theme import Theme
from app.ui.transcript.heights import HeightIndex
from app.ui.transcript.layouts import LayoutCache, RowLayout
from app.ui.transcript.metrics import Metrics
from app.ui.transcript.model import TranscriptModel
from app.ui.transcript.painting import RowPainter

_Index = QModelIndex | QPersistentModelIndex
BOTTOM = 40  # px below the last paragraph


class AnchoredView(QListView):
    """Measures what is in view, and scrolls. What is painted over the rows is the view's that inherits."""

    def __init__(self, rows: TranscriptModel, theme: Theme, parent: QWidget | None = None) -> None:
        self.rows, self.theme = rows, theme
        self.heights = HeightIndex()
        self.layouts = LayoutCache()
        self.anchor = (0, 0)
        self._moving_bar = False
        super().__init__(parent)
        self.metrics = Metrics.of(theme, 760)
        self.painter = RowPainter(theme, rows, self.metrics)

    # -- what the inheriting view adds -----------------------------------------------------------

    def text_height(self, row: int) -> int:
        """Height of a paragraph's text, px."""
        return self.row_layout(row).height

    def placed(self) -> None:
        """Rows stand elsewhere now: move what floats over them."""

    def scrolled_by_user(self) -> None:
        """The scroll bar was moved, by whatever means."""

    # -- measuring -----------------------------------------------------------------------------

    def restyle(self) -> None:
        """Width, font or colours changed."""
        row, pixels = self.anchor
        fraction = pixels / max(1, self.heights.height(row)) if len(self.heights) else 0.0
        mirrored = self.isRightToLeft()
        self.metrics = Metrics.of(self.theme, self.viewport().width(), mirrored=mirrored)
        self.painter = RowPainter(self.theme, self.rows, self.metrics, mirrored)
        self.layouts.clear()
        self._estimate()
        if len(self.heights):
            row = min(row, len(self.heights) - 1)
            self.anchor = (row, round(fraction * self.exact_height(row)))
        self.placed()
        self._update_bar()
        self.viewport().update()

    def _estimate(self) -> None:
        rows = self.rows
        self.heights.reset(self.metrics.estimate(rows.lengths(), rows.all_heads(), rows.all_asides()))

    def row_layout(self, row: int) -> RowLayout:
        return self.layouts.get(self.rows.rows[row], self.metrics)

    def exact_height(self, row: int) -> int:
        """Lay ``row`` out if need be; its height in px."""
        if not self.heights.is_exact(row):
            self.measure(row)
        return self.heights.height(row)

    def measure(self, row: int) -> None:
        self.heights.set_exact(row, self.painter.top(row) + self.text_height(row))

    def offset(self) -> int:
        """The content's y at the viewport's top."""
        return self.heights.top(self.anchor[0]) + self.anchor[1] if len(self.heights) else 0

    def text_rect(self, row: int) -> QRect:
        """Where a paragraph's text stands in the viewport."""
        self.exact_height(row)
        # What stands above it in the view may have changed too: a split leaves the first half shorter.
        above, pixels = self.anchor
        y, bottom = -pixels, self.viewport().height()
        while above < row and y < bottom:
            y += self.exact_height(above)
            above += 1
        top = self.heights.top(row) - self.offset() + self.painter.top(row)
        return QRect(self.metrics.left, top, self.metrics.column, self.row_layout(row).height)

    def settle(self) -> None:
        """Measure what is in view, from the anchor down; never leave a gap under the last row."""
        if not len(self.heights):
            self.anchor = (0, 0)
            return
        row, pixels = self.anchor
        bottom, y = self.viewport().height(), -pixels
        for index in range(row, len(self.heights)):
            y += self.exact_height(index)
            if y >= bottom:
                return
        y += BOTTOM + self.painter.trailing
        if y < bottom:
            self.anchor = self._walk(row, pixels, y - bottom)

    def _walk(self, row: int, pixels: int, by: int) -> tuple[int, int]:
        """The anchor ``by`` px further, by exact heights, so that scrolling does not drift."""
        pixels += by
        while pixels < 0 and row > 0:
            row -= 1
            pixels += self.exact_height(row)
        if pixels < 0:
            return 0, 0
        while row + 1 < len(self.heights) and pixels >= self.exact_height(row):
            pixels -= self.heights.height(row)
            row += 1
        return row, pixels

    # -- scrolling -----------------------------------------------------------------------------

    def _update_bar(self) -> None:
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._moving_bar = True
        bar.setPageStep(height)
        total = self.heights.total + BOTTOM + self.painter.trailing if len(self.heights) else 0
        bar.setRange(0, max(0, total - height))
        bar.setEnabled(total > height)  # its room is kept, its handle is not drawn
        bar.setValue(self.offset())
        self._moving_bar = False

    def updateGeometries(self) -> None:
        self._update_bar()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._moving_bar or not len(self.heights):
            return
        bar = self.verticalScrollBar()
        before = self.offset()
        by = bar.value() - before
        if abs(by) <= 3 * self.viewport().height():
            self.anchor = self._walk(*self.anchor, by)
        else:
            row = self.heights.row_at(bar.value())
            self.anchor = (row, bar.value() - self.heights.top(row))
        if bar.value() >= bar.maximum():
            self._to_end()
        self.settle()
        self._moved(before)
        self.scrolled_by_user()

    def _to_end(self) -> None:
        last = len(self.heights) - 1
        below = BOTTOM + self.painter.trailing - self.viewport().height()
        self.anchor = self._walk(last, self.exact_height(last), below)

    def _moved(self, before: int) -> None:
        self._update_bar()
        by = before - self.offset()
        if abs(by) < self.viewport().height():
            self.viewport().scroll(0, by)
        else:
            self.viewport().update()
        self.placed()

    def scroll_to(self, row: int, y: int = 0, *, at: float = 0.3) -> None:
        """Put ``y`` px into ``row`` at ``at`` of the viewport's height, without counting as the user's."""
        if not 0 <= row < len(self.heights):
            return
        before = self.offset()
        self.anchor = self._walk(row, y, -round(self.viewport().height() * at))
        self.settle()
        self._moved(before)

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        row = index.row()
        if not 0 <= row < len(self.heights):
            return
        rect = self.visualRect(index)
        height = self.viewport().height()
        if rect.top() < 0 or rect.height() > height or hint == self.ScrollHint.PositionAtTop:
            self.scroll_to(row, at=0.0)
        elif rect.bottom() + 12 > height:
            self.scroll_to(row, self.exact_height(row) + 12, at=1.0)
