"""Laid-out paragraphs, the most recent ones kept."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from app.transcript import SegmentId, Word
from app.ui.plain import one_line
from app.ui.ports import SegmentRow
from app.ui.transcript.metrics import Metrics, text_option
from app.ui.transcript.words import Span, word_at_char, word_spans

CAPACITY = 600


@dataclass(slots=True)
class RowLayout:
    """One paragraph's lines. Words and their places are found when first needed."""

    row: SegmentRow
    layout: QTextLayout
    height: int
    tops: Sequence[int]  # of each line, px
    _words: Sequence[Word] | None = None
    _spans: list[Span] | None = None

    @property
    def words(self) -> Sequence[Word]:
        if self._words is None:
            self._words = self.row.words
        return self._words

    @property
    def spans(self) -> list[Span]:
        if self._spans is None:
            self._spans = word_spans(self.row.text, self.words)
        return self._spans

    def line_at(self, y: float) -> QTextLine:
        """The line nearest to ``y`` px below the text's top."""
        return self.layout.lineAt(max(0, bisect_right(self.tops, y) - 1))

    def char_at(self, point: QPointF) -> int:
        """Position nearest to ``point``, relative to the text's top left."""
        return self.line_at(point.y()).xToCursor(point.x())

    def time_at(self, char: int) -> float | None:
        """When the word at ``char`` is said, in seconds; ``None`` in a paragraph without words."""
        word = word_at_char(self.spans, char)
        return None if word is None else self.words[word].start

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Rectangles of characters ``start`` to ``end``, one for each line they stand on."""
        result: list[QRectF] = []
        for index in range(self.layout.lineCount()):
            line = self.layout.lineAt(index)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if end <= first or start >= last:
                continue
            left = _x(line.cursorToX(max(start, first)))
            right = _x(line.cursorToX(min(end, last)))
            result.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
        return result


def _x(value: object) -> float:
    # The binding returns (x, position) where C++ takes the position by pointer.
    return float(value[0]) if isinstance(value, tuple) else float(value)  # type: ignore[arg-type]


class LayoutCache:
    """Keyed by segment, so that insertions above do not disturb it."""

    def __init__(self) -> None:
        self._items: OrderedDict[SegmentId, RowLayout] = OrderedDict()
        self._option = text_option()

    def get(self, row: SegmentRow, metrics: Metrics) -> RowLayout:
        item = self._items.get(row.id)
        if item is not None and item.row is row:
            self._items.move_to_end(row.id)
            return item
        item = self._lay_out(row, metrics)
        self._items[row.id] = item
        if len(self._items) > CAPACITY:
            self._items.popitem(last=False)
        return item

    def drop(self, segment: SegmentId) -> None:
        self._items.pop(segment, None)

    def clear(self) -> None:
        self._items.clear()

    def _lay_out(self, row: SegmentRow, metrics: Metrics) -> RowLayout:
        layout = QTextLayout(one_line(row.text), metrics.font)
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        tops: list[int] = []
        y = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(metrics.column)
            line.setPosition(QPointF(0, y))
            tops.append(y)
            # As in the editor, whose lines must stand where these do: characters of another font may make
            # a line higher.
            y += max(metrics.line, math.ceil(line.height())) + metrics.between
        layout.endLayout()
        return RowLayout(row, layout, max(metrics.pitch, y), tops)
