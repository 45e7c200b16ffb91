"""The list of formats, in groups, with a field that narrows it down."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.exporting.kinds import GROUPS, Kind
from app.translation import tr
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
_WIDEST = 340  # px, also with large text: longer names end in an ellipsis


class FormatList(QWidget):
    """Groups are headings between the formats; arrows pass over them. Letters typed in the list go into the
    field above it.

    Signals:
        chosen: a format's id.
    """

    chosen = Signal(str)

    def __init__(self, kinds: Mapping[str, Kind], theme: Theme) -> None:
        super().__init__()
        self._kinds = kinds
        self._theme = theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a format"))
        self.field.setAccessibleName(tr("Find a format"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Format"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = PlainLabel(tr("No format of that name."), "muted")
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        self._fill()
        needed = self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + theme.px(24)
        self.setFixedWidth(min(max(needed, theme.px(210)), _WIDEST))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.field.textChanged.connect(self._narrow)
        self.list.currentItemChanged.connect(self._changed)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)

    @property
    def current(self) -> str:
        """The id of the chosen format."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else next(iter(self._kinds))

    def select(self, format_id: str) -> None:
        """Choose a format, whatever the field says; the first, where there is none of that id."""
        self.field.clear()
        wanted = format_id if format_id in self._kinds else next(iter(self._kinds))
        for item in self._items():
            if item.data(_ID) == wanted:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)

    def leave_out(self, format_ids: Collection[str]) -> None:
        """These cannot be written here."""
        for item in self._items():
            if item.data(_ID) in format_ids:
                item.setData(_ID, None)
                item.setHidden(True)

    def _fill(self) -> None:
        group = ""
        for kind in self._kinds.values():
            if kind.group != group:
                group = kind.group
                heading = QListWidgetItem(tr(GROUPS[kind.group]))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                heading.setFont(self._theme.font(12, self._theme.font(12).Weight.DemiBold))
                self.list.addItem(heading)
            item = QListWidgetItem(tr(kind.label))
            item.setData(_ID, kind.id)
            self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        """Formats, without the headings."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item for item in items if item.data(_ID)]

    def _narrow(self, text: str) -> None:
        """Show what has all the words in its name, its group or its id."""
        words = text.casefold().split()
        shown: list[QListWidgetItem] = []
        for item in self._items():
            kind = self._kinds[item.data(_ID)]
            said = f"{tr(kind.label)} {tr(GROUPS[kind.group])} {kind.id}".casefold()
            fits = all(word in said for word in words)
            item.setHidden(not fits)
            if fits:
                shown.append(item)
        heading: QListWidgetItem | None = None
        for item in [self.list.item(row) for row in range(self.list.count())]:
            if item.flags() == Qt.ItemFlag.NoItemFlags:
                heading = item
                heading.setHidden(True)
            elif heading is not None and not item.isHidden() and item.data(_ID):
                heading.setHidden(False)
        self.nothing.setVisible(not shown)
        current = self.list.currentItem()
        if shown and words and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])

    def _changed(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.chosen.emit(item.data(_ID))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self.field:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if key == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        elif watched is self.list and event.text().strip() and event.text().isprintable():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.setText(self.field.text() + event.text())
            return True
        return super().eventFilter(watched, event)
