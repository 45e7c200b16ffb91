"""A small bar at selected text: what is usually wanted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from app.translation import noop, tr
from app.ui.icons import ALONE, Growing, icon
from app.ui.plain import named
from app.ui.playing.soundless import offer
from app.ui.transcript.words import words_between

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

#: What the bar offers: command, icon, words.
OFFERS = (
    ("copy", "copy", noop("Copy")),
    ("copy-plain", "copy-plain", noop("Copy without names")),
    ("play", "play", noop("Play")),
    ("mark", "flag", noop("Mark")),
    ("speaker", "speaker", noop("Change speaker")),
    ("export", "export", noop("Export")),
)
AWAY = 8  # px from the text
_SPOKEN, _SILENT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class SelectionBar(QFrame):
    """Stands above the first selected line, or below the last where there is no room.

    Signals:
        wanted: the name of an offer.
    """

    wanted = Signal(str)

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setObjectName("popover")
        self.setAccessibleName(tr("Selected text"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.offers: dict[str, QToolButton] = {}
        self.away = False  # what is selected was not selected by the reader
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        for name, symbol, words in OFFERS:
            button = QToolButton()
            button.setText(tr(words))
            button.setIcon(icon(symbol, view.theme))
            Growing(button, view.theme, 18, ALONE)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            named(button, tr(words))
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
            self.offers[name] = button
        view.selected.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Stand at what is selected, or go. While the mouse is still selecting it would be in its way."""
        view = self._view
        area = self._area() if not (view.pointer.dragging or self.away) else None
        if area is None or not view.viewport().rect().intersects(area):
            if not self.isHidden():
                self.hide()
            return
        changes = not (view.rows.draft or view.rows.read_only)
        for name in ("speaker", "mark"):
            self.offers[name].setVisible(changes)
        self.offers["copy-plain"].setVisible(self._has_names())
        offer(self.offers["play"], sound=view.meeting.has_sound)
        self._fit(view.viewport().width())
        width, height = self.width(), self.height()
        x = min(max(AWAY, area.left()), view.viewport().width() - width - AWAY)
        y = area.top() - height - AWAY
        if y < 0:
            below = area.bottom() + AWAY
            y = below if below + height < view.viewport().height() else AWAY
        self.move(x, y)
        self.raise_()
        self.show()

    def _has_names(self) -> bool:
        """Whether copying puts names between the words, so that one may want it without."""
        selection = self._view.selection
        return selection is not None and selection.first.row != selection.last.row

    def _fit(self, width: int) -> None:
        """With words where there is room for them; the longest and rarest goes without first."""
        for silent in ((), ("copy-plain",), tuple(self.offers)):
            for name, button in self.offers.items():
                button.setToolButtonStyle(_SILENT if name in silent else _SPOKEN)
            self.adjustSize()
            if self.width() <= width - 2 * AWAY:
                return

    def _area(self) -> QRect | None:
        """From the first selected line to the last, in the viewport. Only ends that are in view are
        measured."""
        view = self._view
        selection = view.selection
        if selection is None or selection.empty or not view.rows.rows:
            return None
        first, last = selection.first, selection.last
        top, left, bottom = -1, view.metrics.left, view.viewport().height() + 1
        if view.in_view(first.row):
            rect = view.char_rect(first.row, first.char)
            top, left = rect.top(), rect.left()
        elif view.visualRect(view.rows.index(first.row)).top() > bottom:
            return None
        if view.in_view(last.row):
            bottom = view.char_rect(last.row, max(0, last.char - 1)).bottom()
        elif view.visualRect(view.rows.index(last.row)).bottom() < 0:
            return None
        return QRect(left, top, 1, max(1, bottom - top))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def times_of_selection(view: TranscriptView) -> tuple[float, float] | None:
    """When what is selected is said, in seconds."""
    ranges = view.selected_ranges()
    if not ranges:
        return None
    rows = [view.rows.row_of(ranges[0][0]), view.rows.row_of(ranges[-1][0])]
    if rows[0] is None or rows[1] is None:
        return None
    start, end = view.rows.rows[rows[0]].start, view.rows.rows[rows[1]].end
    first, last = view.row_layout(rows[0]), view.row_layout(rows[1])
    begun = words_between(first.spans, ranges[0][1], ranges[0][2])
    ended = words_between(last.spans, ranges[-1][1], ranges[-1][2])
    if begun[0] < begun[1]:
        start = first.words[begun[0]].start
    if ended[0] < ended[1]:
        end = last.words[ended[1] - 1].end
    return start, max(start, end)
