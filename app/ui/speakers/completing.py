"""The names offered below a field while a speaker is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.translation import tr
from app.ui.plain import one_line
from app.ui.speakers.suggesting import MOST, Suggestion

#: What is offered for what has been typed.
Matcher = Callable[[str], Sequence[Suggestion]]
_AROUND = 28  # px beside the names: padding and border
_NAME = Qt.ItemDataRole.UserRole


class NameCompleter(QCompleter):
    """A list under ``field``; the arrows walk through it, Enter takes the name that is marked.

    Signals:
        taken: the name that was clicked.
    """

    taken = Signal(str)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setCompletionRole(_NAME)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(field)
        self.setMaxVisibleItems(MOST)
        self._list = QListView()
        self._list.setObjectName("completions")
        self._list.setAccessibleName(tr("Names that fit"))
        self._list.setUniformItemSizes(True)
        self.setPopup(self._list)
        self.activated[str].connect(self.taken)  # type: ignore[index]

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these names; none hides the list."""
        self._model.clear()
        for item in suggestions:
            name = one_line(item.name)
            row = QStandardItem(tr("{name} · in this meeting", name=name) if item.here else name)
            row.setData(item.name, _NAME)
            row.setEditable(False)
            self._model.appendRow(row)
        if suggestions:
            place = self._field.rect()
            wide = self._list.sizeHintForColumn(0) + _AROUND
            place.setWidth(max(place.width(), min(wide, self._field.window().width() // 3)))
            self.complete(place)
        else:
            self.hide()

    @property
    def shown(self) -> bool:
        return self._list.isVisible()

    @property
    def marked(self) -> str | None:
        """The name the arrows have come to."""
        index = self._list.currentIndex()
        return str(index.data(_NAME)) if self.shown and index.isValid() else None

    def hide(self) -> None:
        self._list.hide()
