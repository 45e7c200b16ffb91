"""Above the list of meetings: which of them are shown and in which order; or, while several are selected,
what can be done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QWidget

from app.translation import plural, tr
from app.ui.arranging.places import SORTINGS, Place, Sorting
from app.ui.buttons import icon_button, push_button
from app.ui.icons import icon
from app.ui.plain import ElidedLabel, one_line, tooltip
from app.ui.theme import Theme


class PlaceBar(QWidget):
    """Signals: opened (the list of places is to be shown, or not), new_folder, sorted (an order was chosen),
    act (a button of the selection: ``folder``, ``tag``, ``trash``, ``restore`` or ``more``,
    and the point below it), ended (no selection any more)."""

    opened = Signal(bool)
    new_folder = Signal()
    sorted = Signal(str)
    act = Signal(str, object)
    ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.place = push_button("", theme, "place")
        self.place.setCheckable(True)
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.place.toggled.connect(self._toggled)
        self.adding = icon_button("plus", tr("New folder"), theme, size=18)
        self.adding.clicked.connect(lambda _checked=False: self.new_folder.emit())
        self.adding.hide()
        self.sorting = icon_button("sort", tr("Order of the list"), theme, size=18)
        self.sorting.setPopupMode(self.sorting.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.sorting)
        self._group = QActionGroup(self)
        for order, said in SORTINGS.items():
            action = self._menu.addAction(tr(said))
            action.setCheckable(True)
            action.setData(order)
            action.triggered.connect(partial(self._sort, order))
            self._group.addAction(action)
        self.sorting.setMenu(self._menu)
        self.count = ElidedLabel("", "strong")
        self.buttons = {
            name: icon_button(symbol, words, theme, keys, size=18)
            for name, symbol, words, keys in (
                ("folder", "folder", tr("Move to folder"), ""),
                ("tag", "tag", tr("Tags"), ""),
                ("restore", "restore", tr("Restore"), ""),
                ("trash", "trash", tr("Move to trash"), "Del"),
                ("more", "more", tr("More"), ""),
            )
        }
        self.end = icon_button("close", tr("Select no longer"), theme, "Esc", size=14)
        self.end.clicked.connect(self.ended)
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self._press, name))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._plain())
        self._stack.addWidget(self._many())
        self.show_place(Place(), None)

    def _plain(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.adding)
        row.addWidget(self.sorting)
        return page

    def _many(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(20, 0, 12, 0)
        row.setSpacing(0)
        row.addWidget(self.count, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addWidget(self.end)
        return page

    def show_place(self, place: Place, count: int | None) -> None:
        """Whose meetings are in the list, and how many those are."""
        words = one_line(place.words)
        metrics = self.place.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(120, self.width() - 110))
        self.place.setText(shown.replace("&", "&&"))
        self.place.setIcon(icon("chevron-up" if self.place.isChecked() else "chevron-down", self._theme))
        held = "" if count is None else plural("{n} meeting", "{n} meetings", count)
        self.place.setAccessibleName(tr("Shown: {name}, {count}", name=words, count=held) if held else words)
        tooltip(self.place, tr("Favourites, folders and tags"))

    def show_sorting(self, sorting: Sorting) -> None:
        """The order in force."""
        for action in self._group.actions():
            action.setChecked(action.data() == sorting)

    def show_selected(self, count: int, *, trash: bool) -> None:
        """So many meetings are selected; with one or none the place is shown."""
        self.count.setText(plural("{n} selected", "{n} selected", count))
        for name in ("folder", "tag", "more"):
            self.buttons[name].setVisible(not trash)
        self.buttons["restore"].setVisible(trash)
        several = count > 1
        if trash:
            tooltip(self.buttons["trash"], tr("Delete for good"), "Del")
            self.buttons["trash"].setAccessibleName(tr("Delete for good"))
        else:
            tooltip(self.buttons["trash"], tr("Move to trash"), "Del")
            self.buttons["trash"].setAccessibleName(tr("Move to trash"))
        self._stack.setCurrentIndex(1 if several else 0)
        self.setVisible(several or not trash)

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.adding.setVisible(checked)
        self.place.setIcon(icon("chevron-up" if checked else "chevron-down", self._theme))
        self.opened.emit(checked)

    def _sort(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.sorted.emit(name)

    def _press(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        button = self.buttons[name]
        self.act.emit(name, button.mapToGlobal(QPoint(0, button.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex() == 1:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
