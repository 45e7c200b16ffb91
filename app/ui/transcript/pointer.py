"""The mouse in the transcript: click a word to play, drag to select, double-click to edit."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.ui.transcript.layouts import RowLayout
from app.ui.transcript.selection import Caret, TextSelection
from app.ui.transcript.words import word_at_char

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

EDGE = 24  # px from the edge where dragging scrolls
STEP_MS = 30


class Place(NamedTuple):
    """What is under a point."""

    row: int
    char: int
    part: Literal["text", "name", "time", "space"]


class Pointer:
    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._pressed: Place | None = None
        self._at = QPoint()
        self._dragging = False
        self._timer = QTimer(view, interval=STEP_MS)
        self._timer.timeout.connect(self._autoscroll)

    @property
    def dragging(self) -> bool:
        """Whether text is being selected."""
        return self._dragging

    def place(self, point: QPoint) -> Place | None:
        """Paragraph, character and part under a point of the viewport; past the ends, the nearest."""
        view = self._view
        if not len(view.heights):
            return None
        y = min(max(0, point.y() + view.offset()), view.heights.total - 1)
        row = view.heights.row_at(y)
        rect = view.text_rect(row)
        local = QPointF(point - rect.topLeft())
        item = view.row_layout(row)
        char = item.char_at(local)
        if local.y() < -2 and view.rows.heads(row):
            width = view.painter.name_width(row)
            in_header = local.y() >= -view.metrics.header
            along = view.metrics.column - local.x() if view.painter.mirrored else local.x()
            if in_header and -24 <= along <= width + 4:
                return Place(row, 0, "name")
            if in_header and width + 4 < along <= width + view.theme.px(70):
                return Place(row, 0, "time")
            return Place(row, 0, "space")
        inside = -6 <= local.x() <= rect.width() + 6 and local.y() < rect.height()
        if inside and not self._on_line(item, local):
            return Place(row, char, "space")
        return Place(row, char, "text" if inside else "space")

    def _on_line(self, item: RowLayout, local: QPointF) -> bool:
        text = item.line_at(local.y()).naturalTextRect()
        return text.left() - 8 <= local.x() <= text.right() + 8

    def press(self, event: QMouseEvent) -> None:
        view = self._view
        point = event.position().toPoint()
        place = self.place(point)
        view.editing.leave()
        if place is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            view.set_current(place.row, place.char)
            view.menu_wanted.emit(place.row, event.globalPosition().toPoint())
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed, self._at, self._dragging = place, point, False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            start = view.selection.anchor if view.selection is not None else view.caret
            self._dragging = True
            view.select(TextSelection(start, Caret(place.row, place.char)))

    def move(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
            return
        far = (point - self._at).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and far and self._pressed.part in ("text", "space"):
            self._dragging = True
            self._view.hover(None)
            start = Caret(self._pressed.row, self._pressed.char)
            self._view.select(TextSelection(start, start))
        if self._dragging:
            self._extend(point)
            outside = not EDGE <= point.y() <= self._view.viewport().height() - EDGE
            if outside != self._timer.isActive():
                self._timer.start() if outside else self._timer.stop()
            self._at = point

    def release(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self._timer.stop()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        view = self._view
        if self._dragging:
            self._dragging = False
            view.selection_bar.refresh()
            return
        view.select(None)
        view.set_current(pressed.row, pressed.char)
        if pressed.part == "name" and not view.rows.draft:
            view.name_clicked.emit(pressed.row, event.globalPosition().toPoint())
        elif pressed.part == "time":
            view.seek.emit(view.rows.rows[pressed.row].start, True)
        elif pressed.part == "text":
            self._play_word(pressed)

    def double(self, event: QMouseEvent) -> None:
        place = self.place(event.position().toPoint())
        self._pressed = None
        if place is not None and place.part == "text":
            self._view.edit_clicked.emit()
            self._view.editing.begin(place.row, place.char, clicked=True)

    def explain(self, event: QHelpEvent) -> None:
        """The tooltip of an unclear word."""
        view = self._view
        place = self.place(event.pos())
        if place is not None and place.part == "text" and not view.rows.draft:
            item = view.row_layout(place.row)
            local = QPointF(event.pos() - view.text_rect(place.row).topLeft())
            for first, last, says in view.unclear_in(place.row):
                for rect in item.rects(first, last):
                    if says and rect.adjusted(-2, -2, 2, 4).contains(local):
                        QToolTip.showText(event.globalPos(), html.escape(says), view.viewport())
                        return
        QToolTip.hideText()

    def left(self) -> None:
        self._hover(None)

    def _play_word(self, place: Place) -> None:
        view = self._view
        item = view.row_layout(place.row)
        word = word_at_char(item.spans, place.char)
        start = view.rows.rows[place.row].start if word is None else item.words[word].start
        view.seek.emit(start, True)
        view.follow.resume_here()

    def _hover(self, point: QPoint | None) -> None:
        view = self._view
        place = self.place(point) if point is not None else None
        if point is not None and place is not None:
            below = point.y() + view.offset() >= view.heights.total
            place = None if below else place
        row = place.row if place is not None else None
        on_name = place is not None and place.part == "name" and not view.rows.draft
        view.hover(row, name=on_name)
        part = place.part if place is not None else "space"
        shape = {
            "text": Qt.CursorShape.IBeamCursor,
            "name": Qt.CursorShape.PointingHandCursor,
            "time": Qt.CursorShape.PointingHandCursor,
        }.get(part, Qt.CursorShape.ArrowCursor)
        view.viewport().setCursor(shape)

    def _extend(self, point: QPoint) -> None:
        place = self.place(point)
        view = self._view
        if place is not None and view.selection is not None:
            caret = Caret(place.row, place.char)
            if caret != view.selection.caret:
                view.select(TextSelection(view.selection.anchor, caret))

    def _autoscroll(self) -> None:
        bar = self._view.verticalScrollBar()
        height = self._view.viewport().height()
        past = self._at.y() - (height - EDGE) if self._at.y() > height / 2 else self._at.y() - EDGE
        bar.setValue(bar.value() + max(-60, min(60, past)))
        self._extend(self._at)
