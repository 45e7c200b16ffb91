"""Paints one paragraph: tint, word under the playhead, matches, selection, text, header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from app.ui.dots import paint_dot
from app.ui.phrases import clock
from app.ui.plain import one_line
from app.ui.theme import Theme, color
from app.ui.transcript.layouts import RowLayout
from app.ui.transcript.metrics import Metrics
from app.ui.transcript.model import TranscriptModel
from app.ui.transcript.unclear import Mark

DOT = 9  # px across
DOTS = 3  # at most, where several speak at once


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
    unclear: Sequence[Mark] = ()
    dimmed: bool = False


@dataclass(slots=True)
class RowPainter:
    """Holds what does not change from row to row."""

    theme: Theme
    model: TranscriptModel
    metrics: Metrics
    mirrored: bool = False  # the window reads from right to left
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
        theme = self.theme.tokens
        painter.setPen(
            color(theme.muted if marks.dimmed else theme.text2 if self.model.draft else theme.text)
        )
        item.layout.draw(painter, origin, self._looks(item, marks), clip)
        if marks.unclear:
            self._unclear(painter, origin, item, marks.unclear)

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
        number = self.model.colour(speaker)
        tint = self.theme.speaker(number)
        middle = origin.y() - self.metrics.header / 2 - 3  # clear of the frame while editing
        across = self.theme.px(DOT)
        for place, who in enumerate((speaker, *item.overlap[: DOTS - 1])):
            paint_dot(
                painter,
                QPointF(self._across(origin, -14 - place * (across + 3)), middle),
                self.theme.speaker(self.model.colour(who)),
                across,
                filled=self.model.is_named(who),
                square=self.model.colour(who) > len(self.theme.tokens.speakers),
            )
        name = self._shown_name(row)
        baseline = middle + self._name_metrics.capHeight() / 2
        width = self._name_metrics.horizontalAdvance(name)
        left = self._across(origin, 0, width)
        painter.setFont(self.metrics.name_font)
        painter.setPen(tint if not self.model.draft else color(self.theme.tokens.muted))
        painter.drawText(QPointF(left, baseline), name)
        if marks.name_hovered:
            painter.drawLine(QPointF(left, baseline + 3), QPointF(left + width, baseline + 3))
        time = clock(item.start)
        painter.setFont(self.metrics.time_font)
        painter.setPen(color(self.theme.tokens.muted))
        wide = QFontMetricsF(self.metrics.time_font).horizontalAdvance(time)
        painter.drawText(QPointF(self._across(origin, width + 10, wide), baseline), time)

    def _across(self, origin: QPointF, x: float, width: float = 0.0) -> float:
        """The left edge of something ``width`` wide that stands ``x`` px after the column's beginning."""
        if not self.mirrored:
            return origin.x() + x
        return origin.x() + self.metrics.column - x - width

    def _margin_time(self, painter: QPainter, row: int, origin: QPointF) -> None:
        text = clock(self.model.rows[row].start)
        room = origin.x() - 14
        font = self.metrics.time_font
        wide = QFontMetricsF(font).horizontalAdvance(text)
        if wide > room:  # large text in a narrow window
            font = QFont(font)
            font.setPixelSize(max(11, int(font.pixelSize() * room / wide)))
        painter.setFont(font)
        painter.setPen(color(self.theme.tokens.muted))
        area = QRectF(0, origin.y(), origin.x() - 12, self.metrics.line)
        side = Qt.AlignmentFlag.AlignRight
        if self.mirrored:
            area.moveLeft(origin.x() + self.metrics.column + 12)
            side = Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _fills(self, painter: QPainter, origin: QPointF, item: RowLayout, marks: Marks) -> None:
        theme = self.theme.tokens
        for hit in marks.hits:
            tint = color(theme.hit_cur if hit == marks.current_hit else theme.hit)
            for rect in item.rects(*hit):
                _rounded(painter, rect.translated(origin).adjusted(-1, -1, 1, 1), tint, 3)
        if marks.word is not None and marks.word < len(item.spans):
            for rect in item.rects(*item.spans[marks.word]):
                _rounded(painter, rect.translated(origin).adjusted(-3, -1, 3, 1), color(theme.cur_word), 4)

    def _looks(self, item: RowLayout, marks: Marks) -> list[QTextLayout.FormatRange]:
        """Parts of the text in other colours than its own."""
        theme = self.theme.tokens
        result = []
        if marks.word is not None and marks.word < len(item.spans) and theme.cur_text != theme.text:
            result.append(_look(item.spans[marks.word], theme.cur_text))
        if marks.selected is not None:
            result.append(_look(marks.selected, theme.sel_text, theme.sel))
        return result

    def _unclear(self, painter: QPainter, origin: QPointF, item: RowLayout, marks: Sequence[Mark]) -> None:
        pen = QPen(color(self.theme.tokens.warn), 2.0)
        if not self.theme.tokens.more:  # contrast
            pen = QPen(color(self.theme.tokens.warn), 1.6, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2.0, 1.4])
        painter.setPen(pen)
        for first, last, _says in marks:
            for rect in item.rects(first, last):
                y = origin.y() + rect.bottom() + 1
                painter.drawLine(QPointF(origin.x() + rect.left(), y), QPointF(origin.x() + rect.right(), y))


def _look(span: tuple[int, int], text: str, ground: str = "") -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length = span[0], span[1] - span[0]
    look = QTextCharFormat()
    look.setForeground(color(text))
    if ground:
        look.setBackground(color(ground))
    result.format = look
    return result


def _rounded(painter: QPainter, rect: QRectF, tint: QColor, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(rect, radius, radius)
