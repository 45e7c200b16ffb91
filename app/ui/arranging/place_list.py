"""The list of places: all meetings, favourites, folders, tags, trash. Meetings can be dropped on most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.translation import number, plural, tr
from app.ui import tokens
from app.ui.arranging.places import ALL, Place
from app.ui.icons import pixmap
from app.ui.library_model import dragged
from app.ui.plain import one_line
from app.ui.theme import Theme, color

_Index = QModelIndex | QPersistentModelIndex
ROW, MOST_ROWS = 30, 12  # px; rows that are seen without scrolling
_PLACE, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
#: Places that take meetings that are dropped on them; on "all" they leave their folder.
_TAKE: Final = ("all", "favourites", "folder", "tag", "trash")


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PlaceList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, place = self._theme.tokens, index.data(_PLACE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        target = self._view.target == place
        if selected or target or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(color(theme.accent), 2) if target else Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.accent_soft if selected or target else theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        area = option.rect.adjusted(20, 0, -20, 0)
        side, ratio = self._theme.px(16), painter.device().devicePixelRatioF()
        left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
        icon_left = area.left() if left_to_right else area.right() - side
        top = area.center().y() - side / 2 + 1
        painter.drawPixmap(round(icon_left), round(top), pixmap(place.symbol, theme.text2, side, side, ratio))
        words = area.adjusted(side + 10, 0, 0, 0) if left_to_right else area.adjusted(0, 0, -side - 10, 0)
        count = index.data(_COUNT)
        painter.setFont(self._theme.font(tokens.CAPTION, tabular=True))
        painter.setPen(color(theme.text2 if selected else theme.muted))
        middle, leading = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        if count:
            text = number(count)
            painter.drawText(
                words,
                int(middle | QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight)),
                text,
            )
            room = painter.fontMetrics().horizontalAdvance(text) + 8
            words = words.adjusted(0, 0, -room, 0) if left_to_right else words.adjusted(room, 0, 0, 0)
        font = self._theme.font(tokens.BODY, QFont.Weight.Medium if selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(color(theme.text))
        shown = QFontMetrics(font).elidedText(
            one_line(place.words), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, int(middle | QStyle.visualAlignment(option.direction, leading)), shown)
        painter.restore()


class PlaceList(QListWidget):
    """Signals: wanted (a place was chosen), menu (for a place, at a point of the screen), rename, removal (of
    a folder or a tag, by key), taken (meetings were dropped on a place), left (Esc)."""

    wanted = Signal(object)
    menu = Signal(object, object)
    rename = Signal(object)
    removal = Signal(object)
    taken = Signal(object, object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._most = 10_000
        self.target: Place | None = None  # what is dragged would go there
        self.setAccessibleName(tr("Folders and tags"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(theme, self))
        self.itemClicked.connect(lambda item: self.wanted.emit(item.data(_PLACE)))
        theme.changed.connect(self._fit)

    def load(self, places: Sequence[tuple[Place, int | None]], current: Place) -> None:
        """Show these, and mark the one that is shown beside."""
        if [self.item(row).data(_PLACE) for row in range(self.count())] != [place for place, _ in places]:
            self.clear()
            for place, _count in places:
                item = QListWidgetItem(place.words)
                item.setData(_PLACE, place)
                self.addItem(item)
        for row, (place, count) in enumerate(places):
            item = self.item(row)
            if item.data(_COUNT) != count:
                item.setData(_COUNT, count)
            held = "" if count is None else plural("{n} meeting", "{n} meetings", count)
            said = tr("{name}, {text}", name=_kind(place), text=held) if held else _kind(place)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.mark(current)
        self._fit()

    def mark(self, place: Place) -> None:
        """This is the place that is shown."""
        for row in range(self.count()):
            if self.item(row).data(_PLACE) == place:
                self.setCurrentRow(row)

    def place(self) -> Place:
        """Where the keyboard is."""
        item = self.currentItem()
        found: Place = item.data(_PLACE) if item is not None else ALL
        return found

    def fit(self, most: int) -> None:
        """No higher than ``most`` px, so that the meetings have room below."""
        if most != self._most:
            self._most = most
            self._fit()

    def _fit(self) -> None:
        row = self._theme.px(ROW)
        rows = max(2, min(self.count(), MOST_ROWS, self._most // row))
        self.setFixedHeight(min(rows, self.count()) * row)
        self.doItemsLayout()

    # -- keys and mouse ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, place = event.key(), self.place()
        mine = place.kind in ("folder", "tag")
        if key == Qt.Key.Key_Space:
            event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(place)
        elif key == Qt.Key.Key_F2 and mine:
            self.rename.emit(place)
        elif key == Qt.Key.Key_Delete and mine:
            self.removal.emit(place)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.currentItem()
        if item is not None:
            at = self.visualItemRect(item).center() if item is self.currentItem() else event.pos()
            self.menu.emit(item.data(_PLACE), self.viewport().mapToGlobal(at))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        place: Place | None = item.data(_PLACE) if item is not None else None
        takes = place is not None and place.kind in _TAKE and bool(dragged(event.mimeData()))
        self._aim(place if takes else None)
        event.setAccepted(takes)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        place, meetings = self.target, dragged(event.mimeData())
        self._aim(None)
        if place is not None and meetings:
            # Whoever drags is not to take the rows away: the library says what is where.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.taken.emit(place, meetings)

    def _aim(self, place: Place | None) -> None:
        if place != self.target:
            self.target = place
            self.viewport().update()


def _kind(place: Place) -> str:
    """A place for a screen reader."""
    if place.kind == "folder":
        return tr("Folder {name}", name=place.name)
    return tr("Tag {name}", name=place.name) if place.kind == "tag" else place.words
