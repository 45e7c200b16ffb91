"""The list under the field of the command search: one line an entry, what was typed in bold."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.translation import tr
from app.ui import tokens
from app.ui.palette.entries import Entry
from app.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
ROW = 36  # px at 100 %
PAD = 12  # px


class EntryModel(QAbstractListModel):
    """Entries, each with a sentence for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.words, entry.aside, entry.keys, entry.why)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsSelectable
        if 0 <= index.row() < len(self.entries) and self.entries[index.row()].why:
            return shown
        return shown | Qt.ItemFlag.ItemIsEnabled


class EntryList(QListView):
    """Looks at the model; the keyboard stays in the field above."""

    def __init__(self, model: EntryModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Line(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Commands found"))


class _Line(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, EntryModel)
        entry, theme = model.entries[index.row()], self._theme
        colors = theme.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 8, 8)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        small = theme.font(tokens.CAPTION)
        quiet = QColor(colors.on_soft if selected else colors.muted)
        end = entry.why or entry.keys
        painter.setFont(small)
        painter.setPen(quiet)
        near = Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, int(near | Qt.AlignmentFlag.AlignVCenter), end)
        taken = QFontMetrics(small).horizontalAdvance(end) + PAD if end else 0
        room = inner.adjusted(taken, 0, 0, 0) if right_to_left else inner.adjusted(0, 0, -taken, 0)
        color = QColor(colors.muted if entry.why else colors.text)
        used = self._words(painter, room, entry, color, right_to_left=right_to_left)
        rest = room.adjusted(0, 0, -used - PAD, 0) if right_to_left else room.adjusted(used + PAD, 0, 0, 0)
        if entry.aside and rest.width() > theme.px(40):
            painter.setFont(small)
            painter.setPen(quiet)
            far = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
            aside = QFontMetrics(small).elidedText(entry.aside, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, int(far | Qt.AlignmentFlag.AlignVCenter), aside)
        painter.restore()

    def _words(
        self, painter: QPainter, room: QRect, entry: Entry, color: QColor, *, right_to_left: bool
    ) -> int:
        """Draw the words, in bold where typed; the width they took in px. Where they do not fit or are read
        from the right, they stay whole: letters that join must not be torn apart."""
        plain, bold = self._theme.font(tokens.BODY), self._theme.font(tokens.BODY, QFont.Weight.Bold)
        painter.setPen(color)
        metrics, heavy = QFontMetrics(plain), QFontMetrics(bold)
        if right_to_left or heavy.horizontalAdvance(entry.words) > room.width():
            painter.setFont(plain)
            shown = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room.width())
            side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
            return metrics.horizontalAdvance(shown)
        x, at = room.x(), 0
        typed = set(entry.places)
        while at < len(entry.words):
            end = at
            while end < len(entry.words) and (end in typed) == (at in typed):
                end += 1
            part = entry.words[at:end]
            painter.setFont(bold if at in typed else plain)
            painter.drawText(
                QRect(x, room.y(), room.right() - x + 1, room.height()),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                part,
            )
            x += (heavy if at in typed else metrics).horizontalAdvance(part)
            at = end
        return x - room.x()
