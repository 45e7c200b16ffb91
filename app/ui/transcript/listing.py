"""What ``QListView`` is asked by Qt and by assistive technology, answered from the index of heights."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView

from app.ui.transcript.anchored import AnchoredView

_Index = QModelIndex | QPersistentModelIndex


class ParagraphList(AnchoredView):
    """Rows come, go and change; where they stand."""

    def forget_places(self, *, everything: bool = False) -> None:
        """Rows are others than before: places in them mean nothing now."""

    def doItemsLayout(self) -> None:
        pass  # the base class would ask every row for its size

    def reset(self) -> None:
        super().reset()
        self.forget_places(everything=True)
        self.layouts.clear()
        self.anchor = (0, 0)
        self._estimate()
        self._update_bar()
        self.viewport().update()

    def rowsInserted(self, parent: _Index, start: int, end: int) -> None:
        rows = range(start, end + 1)
        sizes = [
            self.metrics.estimate_one(len(self.rows.rows[row].text), heads=self.rows.heads(row))
            for row in rows
        ]
        self.heights.insert(start, sizes)
        added = end - start + 1
        if start <= self.anchor[0] and len(self.heights) > added and (start, 0) != self.anchor:
            self.anchor = (self.anchor[0] + added, self.anchor[1])
        self.contents_changed(end + 1)

    def rowsAboutToBeRemoved(self, parent: _Index, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        for row in range(start, end + 1):
            self.layouts.drop(self.rows.rows[row].id)
        self.heights.remove(start, end)
        row, pixels = self.anchor
        if row > end:
            self.anchor = (row - (end - start + 1), pixels)
        elif row >= start:
            self.anchor = (max(0, min(start, len(self.heights) - 1)), 0)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        # Only names are others than before: nothing stands elsewhere. (The layouts know their row, and are
        # made again where it is another one.)
        if list(roles) != [Qt.ItemDataRole.UserRole]:
            self.heights.forget(first.row(), last.row() + 1)
            self.contents_changed(last.row() + 1)
        self.viewport().update()

    def contents_changed(self, after: int) -> None:
        """Rows moved or changed; row ``after`` may have gained or lost its header."""
        for row in (after - 1, after):
            if 0 <= row < len(self.heights):
                self.heights.forget(row)
        self.forget_places()
        self.schedule()

    def schedule(self) -> None:
        """Measure and paint again soon."""
        self._update_bar()
        self.viewport().update()

    def visualRect(self, index: _Index) -> QRect:
        row = index.row()
        if not index.isValid() or row >= len(self.heights):
            return QRect()
        top = self.heights.top(row) - self.offset()
        return QRect(0, top, self.viewport().width(), self.heights.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.offset()
        if not len(self.heights) or not 0 <= y < self.heights.total:
            return QModelIndex()
        return self.rows.index(self.heights.row_at(y))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.offset()

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        row = self.currentIndex().row()
        back = action in (self.CursorAction.MoveUp, self.CursorAction.MovePrevious)
        return self.rows.index(min(max(0, row + (-1 if back else 1)), max(0, len(self.heights) - 1)))

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.viewport().rect())
