"""All the figures in a table that keys walk through and assistive technology reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.translation import tr
from app.ui.dots import paint_dot
from app.ui.plain import item_tooltip, one_line
from app.ui.statistics.words import COLUMNS, Line, meanings
from app.ui.theme import Theme

_ROW = 30  # px at 100 %
_HEAD = 32
_DOT = 12
_NAME = 220  # px that a name gets at most
_BORDER = 2  # px, when it has the keyboard


class FiguresTable(QTableWidget):
    """A row for each speaker.

    Signals:
        copied: the figures are wanted on the clipboard.
    """

    copied = Signal()

    def __init__(self, lines: Sequence[Line], theme: Theme) -> None:
        super().__init__(len(lines), len(COLUMNS) + 1)
        self.setObjectName("figures")
        self.setAccessibleName(tr("Figures of each speaker"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leaves
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(theme.px(_DOT), theme.px(_DOT)))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all of it is shown
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self._add_heads()
        for row, line in enumerate(lines):
            name = QTableWidgetItem(_dot(line, theme, self.devicePixelRatioF()), line.label)
            self.setItem(row, 0, name)
            for column, kind in enumerate(COLUMNS, 1):
                item = QTableWidgetItem(one_line(kind.shown(line.figures)))
                item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                words = tr("{column}: {value}", column=tr(kind.head), value=item.text())
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)
                self.setItem(row, column, item)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setFixedHeight(theme.px(_HEAD))
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.ensurePolished()
        self._name = min(theme.px(_NAME), self.sizeHintForColumn(0) + theme.px(12))
        self.setColumnWidth(0, self._name)
        if lines:
            self.setCurrentCell(0, 0)

    def _add_heads(self) -> None:
        who = QTableWidgetItem(tr("Speaker"))
        who.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderItem(0, who)
        for column, (kind, meaning) in enumerate(zip(COLUMNS, meanings(), strict=True), 1):
            item = QTableWidgetItem(tr(kind.head))
            item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item_tooltip(item, meaning)
            self.setHorizontalHeaderItem(column, item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take what the figures leave."""
        super().resizeEvent(event)
        figures = sum(self.columnWidth(column) for column in range(1, self.columnCount()))
        self.setColumnWidth(0, max(self._name, self.viewport().width() - figures))

    def whole_height(self) -> int:
        """Pixels that show every row."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        return rows + self.horizontalHeader().height() + bar + 2 * _BORDER

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


def _dot(line: Line, theme: Theme, ratio: float) -> QIcon:
    side = theme.px(_DOT)
    shown = QPixmap(round(side * ratio), round(side * ratio))
    shown.setDevicePixelRatio(ratio)
    shown.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square = line.talk.colour > len(theme.tokens.speakers)
    tint = theme.speaker(line.talk.colour)
    paint_dot(
        painter,
        QPointF(side / 2, side / 2),
        tint,
        theme.px(10),
        filled=line.talk.name is not None,
        square=square,
    )
    painter.end()
    found = QIcon(shown)
    found.addPixmap(shown, QIcon.Mode.Selected)  # else Qt tints it with the colour of the selection
    return found
