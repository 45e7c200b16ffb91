"""The list of results, by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView

from app.changes import SearchHit
from app.translation import tr
from app.ui.searching.model import Head, Row, SearchModel, Section
from app.ui.searching.painting import PLAY, SIDE, HitPainter
from app.ui.theme import Theme

_OPEN = 60  # px at the right of a heading that open its meeting


class Results(QListView):
    """Signals: play (a hit), chosen (a row)."""

    play = Signal(object)
    chosen = Signal(object)

    def __init__(self, model: SearchModel, theme: Theme) -> None:
        super().__init__()
        self._hits = model
        self.setAccessibleName(tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HitPainter(theme, model, self))
        self.setModel(model)
        theme.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row(self.currentIndex())
        if event.key() == Qt.Key.Key_Space and isinstance(row, SearchHit) and row.segment is not None:
            self.play.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.chosen.emit(row)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row = self._row(self.indexAt(point))
        if event.button() != Qt.MouseButton.LeftButton or row is None or isinstance(row, Section):
            return
        width = self.viewport().width()
        x = width - point.x() if self.isRightToLeft() else point.x()  # from where lines begin
        if isinstance(row, SearchHit) and row.segment is not None and x < SIDE + PLAY + 8:
            self.play.emit(row)
        elif not isinstance(row, Head) or x > width - SIDE - _OPEN:
            self.chosen.emit(row)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            row = self._row(self.indexAt(event.position().toPoint()))
            plain = row is None or isinstance(row, Section)
            shape = Qt.CursorShape.ArrowCursor if plain else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
        return super().viewportEvent(event)

    def _row(self, index: QModelIndex) -> Row | None:
        return self._hits.rows[index.row()] if index.isValid() else None
