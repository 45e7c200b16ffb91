"""The list of meetings: two lines each, dots for who spoke, a thin bar while work goes on.

Several can be selected; only a single one is opened by that.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.changes import MeetingSummary
from app.transcript import MeetingId
from app.translation import tr
from app.ui import tokens
from app.ui.dots import paint_dot
from app.ui.icons import pixmap
from app.ui.library_model import LibraryModel
from app.ui.plain import one_line
from app.ui.theme import Theme, color

_Index = QModelIndex | QPersistentModelIndex
ROW, GROUP = 58, 36  # px
STAR = 13  # px
DOT, DOT_STEP, MOST_DOTS = 8, 13, 6
#: Selects the current meeting too, or no longer.
_TOGGLE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Space)
PAD = 12  # px from the row's edge to its text; the row's fill stands 8 px from the list's edge


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: LibraryModel, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        self._group_size, self._row_size = (QSize(120, self._theme.px(size)) for size in (GROUP, ROW))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # Asked for every row at every letter of a search.
        return self._group_size if self._model.rows[index.row()].__class__ is str else self._row_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        item = self._model.rows[index.row()]
        rect = QRect(option.rect)
        if isinstance(item, str):
            self._group(painter, rect, item)
        else:
            self._meeting(painter, rect, item, option.state)
        painter.restore()

    def _group(self, painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(self._theme.font(tokens.CAPTION, QFont.Weight.DemiBold))
        painter.setPen(color(self._theme.tokens.muted))
        area = rect.adjusted(PAD + 8, 4, -PAD, -6)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), text)

    def _meeting(self, painter: QPainter, rect: QRect, item: MeetingSummary, state: QStyle.StateFlag) -> None:
        theme = self._theme.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(rect).adjusted(8, 1, -8, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.accent_soft if selected else theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and self._view.property("keyboard"):
            painter.setPen(QPen(color(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        above = self._theme.px(9)
        text = rect.adjusted(8 + PAD, above, -8 - PAD, -above)
        self._title(painter, text, item)
        self._line(painter, text, item, selected=selected)
        fraction = self._model.fractions.get(item.id)
        if fraction is not None:
            track = QRectF(text.left(), rect.bottom() - 6, text.width(), 2)
            painter.fillRect(track, color(theme.sunken if not selected else theme.border_btn))
            track.setWidth(track.width() * fraction)
            painter.fillRect(track, color(theme.accent))

    def _title(self, painter: QPainter, area: QRect, item: MeetingSummary) -> None:
        if item.favourite:
            size = self._theme.px(STAR)
            ratio = painter.device().devicePixelRatioF()
            place = QPointF(area.right() - size + 1, area.top() + 2)
            painter.drawPixmap(place, pixmap("star-full", self._theme.tokens.accent, size, size, ratio))
            area = area.adjusted(0, 0, -size - 6, 0)
        font = self._theme.font(tokens.BODY, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(color(self._theme.tokens.text))
        shown = QFontMetrics(font).elidedText(one_line(item.title), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), shown)

    def _line(self, painter: QPainter, area: QRect, item: MeetingSummary, *, selected: bool) -> None:
        theme = self._theme.tokens
        failed = self._model.is_problem(item)
        silent = item.state in ("waiting", "working", "failed", "audio-missing")
        dots = (
            ()
            if silent or item.trashed is not None
            else tuple(zip(item.speakers, item.slots or item.speakers, strict=True))[:MOST_DOTS]
        )
        font = self._theme.font(tokens.CAPTION)
        painter.setFont(font)
        painter.setPen(color(theme.err if failed else theme.text2 if selected else theme.muted))
        left = area.left()
        if failed:
            size = self._theme.px(14)
            ratio = painter.device().devicePixelRatioF()
            place = QPointF(left, area.bottom() - size - 1)
            painter.drawPixmap(place, pixmap("warning", theme.err, size, size, ratio))
            left += size + 5
        room = area.right() - left - len(dots) * DOT_STEP - (8 if dots else 0)
        line = self._model.second_line(item)
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, room)
        rect = QRect(left, area.top(), room, area.height())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), shown)
        middle = area.bottom() - QFontMetrics(font).height() / 2 + 1
        for place_, (number, slot) in enumerate(reversed(dots)):
            center = QPointF(area.right() - DOT / 2 - place_ * DOT_STEP, middle)
            square = slot > len(theme.speakers)
            named = number not in item.unnamed
            paint_dot(painter, center, self._theme.speaker(slot), DOT, filled=named, square=square)


class LibraryList(QListView):
    """Meetings, by keyboard and mouse.

    Signals:
        opened: a meeting was chosen. rename, removal: asked for by key. menu: for a meeting, at a place
        on the screen. chosen: other meetings are selected, or another number of them. dragging: meetings
        are being dragged, or no longer.
    """

    opened = Signal(str)
    rename = Signal(str)
    removal = Signal(str)
    menu = Signal(str, object)
    chosen = Signal()
    dragging = Signal(bool)

    def __init__(self, model: LibraryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meetings = model
        self._quiet = False
        self._before_reset: tuple[list[MeetingId], MeetingId | None] = ([], None)
        self.setAccessibleName(tr("Meetings"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(theme, model, self))
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._select_again)
        theme.changed.connect(self.doItemsLayout)

    def show_current(self, meeting: MeetingId | None) -> None:
        """Mark the open meeting without opening it again. Several that are selected stay so."""
        if len(self.selected()) > 1:
            return
        row = self._meetings.row_of(meeting)
        if row is not None and self.selected() == [meeting] and self.currentIndex().row() == row:
            return
        self._quiet = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._meetings.index(row))
        self._quiet = False

    def current(self) -> MeetingId | None:
        item = self._meetings.meeting(self.currentIndex().row())
        return item.id if item is not None else None

    def selected(self) -> list[MeetingId]:
        """The meetings that are selected, from top to bottom."""
        found = [
            self._meetings.meeting(row) for row in sorted(index.row() for index in self.selectedIndexes())
        ]
        return [item.id for item in found if item is not None]

    def select_only(self, meeting: MeetingId | None) -> None:
        """Select one meeting, or none, without opening it."""
        self._quiet = True
        self.clearSelection()
        row = self._meetings.row_of(meeting)
        if row is not None:
            self.setCurrentIndex(self._meetings.index(row))
        self._quiet = False
        self.chosen.emit()

    def _remember(self) -> None:
        self._before_reset = self.selected(), self.current()

    def _select_again(self) -> None:
        """Several stay selected when rows come and go; which single one is, the window says."""
        ids, current = self._before_reset
        rows = [row for row in map(self._meetings.row_of, ids) if row is not None]
        if len(ids) > 1:
            model = self.selectionModel()
            self._quiet = True
            row = self._meetings.row_of(current)
            if row is not None:
                model.setCurrentIndex(self._meetings.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
            chosen = QItemSelection()
            for row in rows:
                chosen.select(self._meetings.index(row), self._meetings.index(row))
            model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._quiet = False
            self.chosen.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._quiet:
            return
        now = self.selected()
        if len(now) == 1 and not selected.isEmpty():
            self.opened.emit(now[0])
        self.chosen.emit()

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.dragging.emit(True)
        super().startDrag(actions)
        self.dragging.emit(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            toggles = event.keyCombination() == _TOGGLE  # elsewhere it plays
            if toggles or event.matches(QKeySequence.StandardKey.SelectAll):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setProperty("keyboard", True)  # whoever comes by a key sees where
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setProperty("keyboard", True)
        meeting = self.current()
        key = event.key()
        if event.keyCombination() == _TOGGLE:
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle)
        elif key == Qt.Key.Key_Space:
            event.ignore()
        elif key == Qt.Key.Key_Escape and len(self.selected()) > 1:
            self.select_only(meeting)
        elif meeting is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F2:
            self.rename.emit(meeting)
        elif key == Qt.Key.Key_Delete:
            self.removal.emit(meeting)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(meeting)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        item = self._meetings.meeting(index.row()) if index.isValid() else None
        if item is None and event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self._meetings.meeting(self.currentIndex().row())
        if item is not None:
            if item.id not in self.selected():  # what is clicked on is what is meant
                self.select_only(item.id)
            self.menu.emit(item.id, event.globalPos())
