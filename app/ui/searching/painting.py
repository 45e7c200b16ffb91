"""How rows of results are drawn; from right to left where the language is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.changes import SearchHit
from app.translation import tr
from app.ui import tokens
from app.ui.dots import paint_dot
from app.ui.icons import pixmap
from app.ui.phrases import clock, speaker_shown
from app.ui.plain import one_line
from app.ui.searching.model import (
    Head,
    More,
    MoreMeetings,
    Row,
    SearchModel,
    Section,
    _Index,
    matches_said,
    more_said,
    section_count,
    section_said,
)
from app.ui.theme import Theme, color

SIDE = 32
PLAY = 28  # px wide, left of a hit
HEAD, HIT, MORE = 46, 50, 34  # px


class HitPainter(QStyledItemDelegate):
    """Headings, hits with their marks, and what unfolds more."""

    def __init__(self, theme: Theme, model: SearchModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = self._model.rows[index.row()]
        height = HEAD if isinstance(row, Head | Section) else HIT if isinstance(row, SearchHit) else MORE
        return QSize(200, self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        row = self._model.rows[index.row()]
        self._background(painter, rect, row, state)
        if isinstance(row, Head):
            words = f"{self._model.when(row.created)}  ·  {matches_said(row.matches)}"
            self._head(painter, rect, one_line(row.title), words, tr("Open"))
        elif isinstance(row, Section):
            self._head(painter, rect, section_said(row), section_count(row), "")
        elif isinstance(row, SearchHit):
            self._hit(painter, rect, row)
        else:
            self._more(painter, rect, row)
        painter.restore()

    @property
    def _mirrored(self) -> bool:
        return self._view.isRightToLeft()

    @property
    def indent(self) -> int:
        """Where what was said begins."""
        return SIDE + max(PLAY, self._theme.px(18) + 6) + 16

    def _background(self, painter: QPainter, rect: QRect, row: Row, state: QStyle.StateFlag) -> None:
        theme = self._theme.tokens
        box = QRectF(rect).adjusted(SIDE - 12, 1, -SIDE + 12, -1)
        if state & QStyle.StateFlag.State_MouseOver and not isinstance(row, Head | Section):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.cur_block))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _head(self, painter: QPainter, rect: QRect, title: str, words: str, link: str) -> None:
        theme = self._theme.tokens
        font = self._theme.font(tokens.HEAD, QFont.Weight.DemiBold)
        base = rect.bottom() - 10
        link_font = self._theme.font(tokens.BODY, QFont.Weight.Medium)
        link_width = QFontMetrics(link_font).horizontalAdvance(link)
        painter.setFont(link_font)
        painter.setPen(color(theme.accent))
        painter.drawText(self._x(rect, rect.width() - SIDE - link_width, link_width), base, link)
        small = self._theme.font(tokens.CAPTION)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        room = rect.width() - 2 * SIDE - link_width - small_metrics.horizontalAdvance(words) - 36
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(0, room))
        width = metrics.horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(color(theme.text))
        painter.drawText(self._x(rect, SIDE, width), base, shown)
        painter.setFont(small)
        painter.setPen(color(theme.muted))
        painter.drawText(
            self._x(rect, SIDE + width + 12, small_metrics.horizontalAdvance(words)), base, words
        )

    def _more(self, painter: QPainter, rect: QRect, row: More | MoreMeetings) -> None:
        painter.setFont(self._theme.font(tokens.BODY, QFont.Weight.Medium))
        painter.setPen(color(self._theme.tokens.accent))
        indent = SIDE if isinstance(row, MoreMeetings) else self.indent
        area = rect.adjusted(SIDE, 0, -indent, 0) if self._mirrored else rect.adjusted(indent, 0, -SIDE, 0)
        painter.drawText(area, int(self._side() | Qt.AlignmentFlag.AlignVCenter), more_said(row))

    def _hit(self, painter: QPainter, rect: QRect, row: SearchHit) -> None:
        theme, px = self._theme.tokens, self._theme.px
        if row.segment is not None:
            size = px(18)
            place = QPointF(self._x(rect, SIDE + 4, size), rect.center().y() - size / 2)
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(place, pixmap("play", theme.text2, size, size, ratio))
        top = rect.top() + rect.height() / 2 - px(6)  # the base line of who and when
        begin: float = self.indent
        begin += self._who(painter, rect, top, row) if row.segment is not None else 0.0
        painter.setFont(self._theme.font(tokens.CAPTION, tabular=True))
        painter.setPen(color(theme.muted))
        words = clock(row.start) if row.segment is not None else one_line(self._model.kind(row))
        if row.alike:
            words = f"{words}  ·  {tr('in other words')}"
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() - SIDE - begin)
        painter.drawText(QPointF(self._x(rect, begin, metrics.horizontalAdvance(words)), top), words)
        begin = self.indent
        if row.kind == "name" and row.speaker_number:
            dot = QPointF(self._x(rect, begin, px(8)) + px(4), top + px(14))
            self._dot(painter, dot, row, filled=True)
            begin += px(14)
        width = rect.width() - SIDE - begin
        self._snippet(painter, QRectF(self._x(rect, begin, width), top + px(4), width, px(20)), row)

    def _who(self, painter: QPainter, rect: QRect, top: float, row: SearchHit) -> float:
        """Dot and name; how far what follows is shifted."""
        if not row.speaker_label:
            return 0.0
        px = self._theme.px
        font = self._theme.font(tokens.CAPTION, QFont.Weight.DemiBold)
        tint = self._theme.speaker(row.colour)
        unnamed = row.speaker_label == f"Speaker {row.speaker_number}"
        dot = QPointF(self._x(rect, self.indent, px(8)) + px(4), top - px(5))
        self._dot(painter, dot, row, filled=not unnamed)
        painter.setFont(font)
        painter.setPen(tint)
        name = one_line(speaker_shown(row.speaker_label))
        width = QFontMetricsF(font).horizontalAdvance(name)
        painter.drawText(QPointF(self._x(rect, self.indent + px(14), width), top), name)
        return width + px(14) + 10

    def _dot(self, painter: QPainter, middle: QPointF, row: SearchHit, *, filled: bool) -> None:
        square = row.colour > len(self._theme.tokens.speakers)
        tint = self._theme.speaker(row.colour)
        paint_dot(painter, middle, tint, self._theme.px(8), filled=filled, square=square)

    def _snippet(self, painter: QPainter, area: QRectF, row: SearchHit) -> None:
        font = self._theme.font(tokens.BODY)
        text = one_line(row.snippet)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, font)
        option = QTextOption(self._side())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's own
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        whole = len(shown) if shown == text else len(shown) - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self._theme.tokens.hit))
        for start, end in row.marks:
            if start < whole:
                edges = (_edge(line, start), _edge(line, min(end, whole)))
                left, width = min(edges), abs(edges[1] - edges[0])
                box = QRectF(area.left() + left - 1, area.top() + 1, width + 2, area.height() - 2)
                painter.drawRoundedRect(box, 3, 3)
        painter.setPen(color(self._theme.tokens.text))
        layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2))

    def _x(self, rect: QRect, offset: float, width: float) -> int:
        """Where something ``width`` wide begins that stands ``offset`` from where lines begin."""
        return round(rect.right() + 1 - offset - width if self._mirrored else rect.left() + offset)

    def _side(self) -> Qt.AlignmentFlag:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        return right if self._mirrored else Qt.AlignmentFlag.AlignLeft


def _edge(line: QTextLine, character: int) -> float:
    """Where a character of a line begins; PySide gives its place too."""
    found: Any = line.cursorToX(character)
    return float(found[0] if isinstance(found, tuple) else found)
