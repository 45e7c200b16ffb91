"""Paints one paragraph: tint, word under the playhead, matches, selection, text, header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from app.ui.dots import paint_dot
from app.ui.phrases import clock
from app.ui.plain import one_line
from app.ui.theme import Theme, color
from app.ui.transcript.layouts import RowLayout
from app.ui.transcript.metrics import Metrics
from app.ui.transcript.model import TranscriptModel

DOT = 9  # px across


@dataclass(slots=True)
class Marks:
    """What is drawn over a paragraph's text."""

    playing: bool = False
    word: int | None = None
    selected: tuple[int, int] | None = None
    hits: Sequence[tuple[int, int]] = ()
    current_hit: tuple[int, int] | None = None
    focused: bool = False
    hovered: bool = False
    editing: bool = False
    name_hovered: bool = False


@dataclass(slots=True)
class RowPainter:
    """Holds what does not change from row to row."""

    theme: Theme
    model: TranscriptModel
    metrics: Metrics
    unclear_below: float = 0.0
    _name_metrics: QFontMetricsF = field(init=False)

    def __post_init__(self) -> None:
        self._name_metrics = QFontMetricsF(self.metrics.name_font)

    def paint(
        self, painter: QPainter, row: int, top: int, item: RowLayout, marks: Marks, clip: QRectF
    ) -> None:
        """``top`` is the row's top in the viewport."""
        metrics = self.metrics
        heads = self.model.heads(row)
        origin = QPointF(metrics.left, top + self.top(row))
        self._asides(painter, self.model.asides(row), top)
        if row + 1 == len(self.model.rows):
            self._asides(painter, self.model.asides(row + 1), round(origin.y()) + item.height)
        if heads:
            self._header(painter, row, origin, marks)
        elif marks.hovered or marks.focused:
            self._margin_time(painter, row, origin)
        if marks.editing:
            return
        block = QRectF(origin.x() - 10, origin.y() - 4, metrics.column + 20, item.height + 3)
        if marks.playing:
            _rounded(painter, block, color(self.theme.tokens.cur_block), 8)
        if marks.focused:
            painter.setPen(QPen(color(self.theme.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(block.adjusted(1, 1, -1, -1), 8, 8)
        self._fills(painter, origin, item, marks)
        painter.setPen(color(self.theme.tokens.text2 if self.model.draft else self.theme.tokens.text))
        item.layout.draw(painter, origin, self._selections(marks), clip)
        if self.unclear_below > 0 and not self.model.draft:
            self._unclear(painter, origin, item)

    def top(self, row: int) -> int:
        """From a row's top to its text, px."""
        return self.metrics.top(heads=self.model.heads(row), asides=len(self.model.asides(row)))

    @property
    def trailing(self) -> int:
        """Room for what happened after the last paragraph, px."""
        return len(self.model.asides(len(self.model.rows))) * self.metrics.aside

    def name_width(self, row: int) -> float:
        """Width of the name in the header, px."""
        return self._name_metrics.horizontalAdvance(self._shown_name(row))

    def _shown_name(self, row: int) -> str:
        limit = self.metrics.column * 0.7
        name = one_line(self.model.label(row))
        return self._name_metrics.elidedText(name, Qt.TextElideMode.ElideRight, limit)

    def _asides(self, painter: QPainter, asides: Sequence[str], top: int) -> None:
        """Centred lines about what happened here, the first at ``top``."""
        painter.setFont(self.metrics.time_font)
        painter.setPen(color(self.theme.tokens.muted))
        height = self.metrics.aside
        for place, words in enumerate(asides):
            area = QRectF(self.metrics.left, top + place * height + height * 0.3, self.metrics.column, height)
            shown = QFontMetricsF(self.metrics.time_font).elidedText(
                f"[{one_line(words)}]", Qt.TextElideMode.ElideRight, area.width()
            )
            painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), shown)

    def _header(self, painter: QPainter, row: int, origin: QPointF, marks: Marks) -> None:
        item = self.model.rows[row]
        speaker = item.speaker
        number = self.model.number(speaker)
        tint = self.theme.speaker(number)
        middle = origin.y() - self.metrics.header / 2 - 3  # clear of the frame while editing
        paint_dot(
            painter,
            QPointF(origin.x() - 14, middle),
            tint,
            DOT,
            filled=self.model.is_named(speaker),
            square=number > len(self.theme.tokens.speakers),
        )
        name = self._shown_name(row)
        baseline = middle + self._name_metrics.capHeight() / 2
        painter.setFont(self.metrics.name_font)
        painter.setPen(tint if not self.model.draft else color(self.theme.tokens.muted))
        painter.drawText(QPointF(origin.x(), baseline), name)
        width = self._name_metrics.horizontalAdvance(name)
        if marks.name_hovered:
            painter.drawLine(QPointF(origin.x(), baseline + 3), QPointF(origin.x() + width, baseline + 3))
        painter.setFont(self.metrics.time_font)
        painter.setPen(color(self.theme.tokens.muted))
        painter.drawText(QPointF(origin.x() + width + 10, baseline), clock(item.start))

    def _margin_time(self, painter: QPainter, row: int, origin: QPointF) -> None:
        text = clock(self.model.rows[row].start)
        painter.setFont(self.metrics.time_font)
        painter.setPen(color(self.theme.tokens.muted))
        area = QRectF(origin.x() - 62, origin.y(), 50, self.metrics.line)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)

    def _fills(self, painter: QPainter, origin: QPointF, item: RowLayout, marks: Marks) -> None:
        theme = self.theme.tokens
        for hit in marks.hits:
            tint = color(theme.hit_cur if hit == marks.current_hit else theme.hit)
            for rect in item.rects(*hit):
                _rounded(painter, rect.translated(origin).adjusted(-1, -1, 1, 1), tint, 3)
        if marks.word is not None and marks.word < len(item.spans):
            for rect in item.rects(*item.spans[marks.word]):
                _rounded(painter, rect.translated(origin).adjusted(-3, -1, 3, 1), color(theme.cur_word), 4)

    def _selections(self, marks: Marks) -> list[QTextLayout.FormatRange]:
        if marks.selected is None:
            return []
        span = QTextLayout.FormatRange()
        span.start, span.length = marks.selected[0], marks.selected[1] - marks.selected[0]
        look = QTextCharFormat()
        look.setBackground(color(self.theme.tokens.sel))
        look.setForeground(color(self.theme.tokens.sel_text))
        span.format = look
        return [span]

    def _unclear(self, painter: QPainter, origin: QPointF, item: RowLayout) -> None:
        pen = QPen(color(self.theme.tokens.warn), 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.0, 1.4])
        painter.setPen(pen)
        for word, span in zip(item.words, item.spans, strict=True):
            if word.probability >= self.unclear_below:
                continue
            for rect in item.rects(*span):
                y = origin.y() + rect.bottom() + 1
                painter.drawLine(QPointF(origin.x() + rect.left(), y), QPointF(origin.x() + rect.right(), y))


def _rounded(painter: QPainter, rect: QRectF, tint: QColor, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, radius, radius)
