"""The transcript as a ``QListView`` that computes its own layout.

The base class is kept for what assistive technology sees of it (a list with an item per paragraph);
everything it would measure or paint is overridden, because asking a delegate for 20 000 size hints takes
more than half a second. The place of the view is the *anchor*, a row and the pixels of it above the
viewport; the scroll bar's value is derived from it, so measuring a row never moves the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.meeting import OpenMeeting
from app.ui.theme import Theme
from app.ui.transcript.editing import Editing
from app.ui.transcript.follow import Follow
from app.ui.transcript.heights import HeightIndex
from app.ui.transcript.keys import handle_key
from app.ui.transcript.layouts import LayoutCache, RowLayout
from app.ui.transcript.metrics import Metrics
from app.ui.transcript.painting import Marks, RowPainter
from app.ui.transcript.pointer import Pointer
from app.ui.transcript.selection import Caret, TextSelection

_Index = QModelIndex | QPersistentModelIndex
BOTTOM = 40  # px below the last paragraph


class TranscriptView(QListView):
    """Reading: single keys work. Editing: one paragraph, in a field over it.

    Signals:
        seek: seconds, and whether to start playing.
        toggle: play or pause. skip: seconds, back when negative. faster: -1, 1, or 0 for normal speed.
        name_clicked: row and place on the screen, to choose another speaker.
        rename: row whose speaker to rename. escaped: Esc with nothing to leave.
        follow_changed: the view follows the playhead, or no longer does.
        menu_wanted: row and place on the screen. edit_clicked: a double click began editing.
    """

    seek = Signal(float, bool)
    toggle = Signal()
    skip = Signal(float)
    faster = Signal(int)
    name_clicked = Signal(int, QPoint)
    rename = Signal(int)
    follow_changed = Signal()
    menu_wanted = Signal(int, QPoint)
    escaped = Signal()
    edit_clicked = Signal()

    def __init__(self, meeting: OpenMeeting, theme: Theme, parent: QWidget | None = None) -> None:
        self.meeting, self.theme = meeting, theme
        self.rows = meeting.model
        self.heights = HeightIndex()
        self.layouts = LayoutCache()
        self.anchor = (0, 0)
        self.selection: TextSelection | None = None
        self.caret = Caret(0, 0)
        self.playhead: tuple[int, int] | None = None
        self.hovered: int | None = None
        self.name_hovered = False
        self.hits: dict[int, Sequence[tuple[int, int]]] = {}
        self.current_hit: tuple[int, tuple[int, int]] | None = None
        self._moving_bar = False
        self._by_keyboard = False
        super().__init__(parent)
        self.metrics = Metrics.of(theme, 760)
        self.painter = RowPainter(theme, self.rows, self.metrics)
        self.pointer = Pointer(self)
        self.follow = Follow(self)
        self.editing = Editing(self)
        self._set_up()
        self.setModel(self.rows)
        self.rows.rowsRemoved.connect(lambda _parent, first, _last: self._contents_changed(first))
        theme.changed.connect(self.restyle)

    def _set_up(self) -> None:
        self.setAccessibleName("Transcript")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the column does not shift when the text outgrows the view.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.verticalScrollBar().setSingleStep(40)
        self.setMinimumWidth(320)

    # -- measuring -----------------------------------------------------------------------------

    def restyle(self) -> None:
        """Width, font or colours changed."""
        row, pixels = self.anchor
        fraction = pixels / max(1, self.heights.height(row)) if len(self.heights) else 0.0
        self.metrics = Metrics.of(self.theme, self.viewport().width())
        unclear = self.painter.unclear_below
        self.painter = RowPainter(self.theme, self.rows, self.metrics, unclear)
        self.layouts.clear()
        self._estimate()
        if len(self.heights):
            row = min(row, len(self.heights) - 1)
            self.anchor = (row, round(fraction * self.exact_height(row)))
        self.editing.place()
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
        text = self.editing.height_of(row) or self.row_layout(row).height
        self.heights.set_exact(row, self.painter.top(row) + text)

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
        self.follow.scrolled()

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
        self.editing.place()

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

    # -- the view contract -----------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        pass  # the base class would ask every row for its size

    def reset(self) -> None:
        super().reset()
        self.editing.drop()
        self.layouts.clear()
        self.selection = None
        self.playhead = self.hovered = self.current_hit = None
        self.hits = {}
        self.caret = Caret(0, 0)
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
        self._contents_changed(end + 1)

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
        if last.row() - first.row() < 32:
            for row in range(first.row(), last.row() + 1):
                self.layouts.drop(self.rows.rows[row].id)
                self.heights.forget(row)
            self._contents_changed(last.row() + 1)
        self.viewport().update()

    def _contents_changed(self, after: int) -> None:
        """Rows moved or changed; row ``after`` may have gained or lost its header."""
        for row in (after - 1, after):
            if 0 <= row < len(self.heights):
                self.heights.forget(row)
        self.playhead = None
        self.selection = None
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.viewport().width() != self.metrics.width:
            self.restyle()
        self.settle()
        self._update_bar()
        self.editing.place()
        self.follow.place_pill()

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        exposed = event.rect()
        if not len(self.heights):
            return
        total = self.heights.total
        self.settle()
        row, pixels = self.anchor
        y = -pixels
        while row < len(self.heights) and y < exposed.bottom() + 8:
            height = self.exact_height(row)
            if y + height + 8 + self.painter.trailing >= exposed.top():
                self.painter.paint(painter, row, y, self.row_layout(row), self._marks(row), QRectF(exposed))
            y += height
            row += 1
        painter.end()
        if self.heights.total != total:
            self._update_bar()

    def _marks(self, row: int) -> Marks:
        playing = self.playhead is not None and self.playhead[0] == row
        selected = None
        if self.selection is not None:
            selected = self.selection.range_in(row, len(self.rows.rows[row].text))
        hit = self.current_hit
        return Marks(
            playing=playing,
            word=self.playhead[1] if playing and self.playhead else None,
            selected=selected,
            hits=self.hits.get(row, ()),
            current_hit=hit[1] if hit is not None and hit[0] == row else None,
            focused=self._by_keyboard and self.hasFocus() and self.currentIndex().row() == row,
            hovered=self.hovered == row,
            editing=self.editing.row == row,
            name_hovered=self.hovered == row and self.name_hovered,
        )

    def update_row(self, row: int | None) -> None:
        if row is not None and 0 <= row < len(self.heights):
            self.viewport().update(self.visualRect(self.rows.index(row)).adjusted(0, -4, 0, 4))

    # -- playhead --------------------------------------------------------------------------------

    def set_playhead(self, seconds: float) -> None:
        """Show the word being said. Cheap to call often: most ticks change nothing."""
        place = self.rows.word_at_time(seconds)
        if place == self.playhead:
            return
        before, self.playhead = self.playhead, place
        for row in {before[0] if before else None, place[0] if place else None}:
            self.update_row(row)
        self.follow.moved()

    def word_rect(self, place: tuple[int, int]) -> QRect:
        """Where a word stands in the viewport."""
        item = self.row_layout(place[0])
        origin = self.text_rect(place[0]).topLeft()
        if place[1] < len(item.spans):
            rects = item.rects(*item.spans[place[1]])
            if rects:
                return rects[0].translated(QPointF(origin)).toRect()
        return QRect(origin.x(), origin.y(), 1, item.pitch)

    # -- current row, selection ------------------------------------------------------------------

    def set_current(self, row: int, char: int = 0, *, by_keyboard: bool = False) -> None:
        """Make ``row`` current without scrolling or selecting text."""
        if not 0 <= row < len(self.heights):
            return
        before = self.currentIndex().row()
        self.caret = Caret(row, char)
        self._by_keyboard = by_keyboard
        model = self.selectionModel()
        model.setCurrentIndex(self.rows.index(row), model.SelectionFlag.ClearAndSelect)
        self.update_row(before)
        self.update_row(row)

    def current_row(self) -> int:
        """The current paragraph; the first in view where none is."""
        row = self.currentIndex().row()
        return row if row >= 0 or not len(self.heights) else self.heights.row_at(self.offset() + 8)

    def give_to_number(self, row: int, number: int) -> None:
        """Give ``row`` to the speaker shown as ``number``, where there is one."""
        for speaker, talk in self.rows.speakers.items():
            if talk.number == number and 0 <= row < len(self.rows.rows):
                if self.rows.rows[row].speaker != speaker:
                    self.meeting.assign([self.rows.rows[row].id], speaker)
                return

    def escape(self) -> None:
        """Let go of a selection, then leave it to the window."""
        if self.selection is not None and not self.selection.empty:
            self.select(None)
        else:
            self.escaped.emit()

    def select(self, selection: TextSelection | None) -> None:
        self.selection = selection
        self.viewport().update()

    # -- events ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        handle_key(self, event)

    def keyboardSearch(self, search: str) -> None:
        pass  # single letters are commands

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractItemView.focusInEvent(self, event)
        keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if keyboard and len(self.heights):
            first = self.heights.row_at(self.offset() + 8)
            row = self.currentIndex().row()
            visible = row >= 0 and self.viewport().rect().intersects(self.visualRect(self.rows.index(row)))
            self.set_current(row if visible else first, by_keyboard=True)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double(event)

    def leaveEvent(self, event: object) -> None:
        self.pointer.left()
