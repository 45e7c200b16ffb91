"""A list of places to be ticked off: it asks for what a place says when it shows it, for there may be
thousands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

_Index = QModelIndex | QPersistentModelIndex
_BATCH = 60  # lines that are laid out at once: some milliseconds


class Ticks(QAbstractListModel):
    """Lines with a check box each; all are ticked at first.

    Signals:
        changed: other lines are ticked than before.
    """

    changed = Signal()

    def __init__(self, says: Callable[[int], str]) -> None:
        """``says`` gives the words of a line."""
        super().__init__()
        self._says = says
        self._ticks = bytearray()

    def begin(self, many: int) -> None:
        """Other lines, so many, all ticked."""
        self.beginResetModel()
        self._ticks = bytearray(b"\1") * many
        self.endResetModel()
        self.changed.emit()

    def reworded(self) -> None:
        """The same lines say something else now."""
        self._tell(Qt.ItemDataRole.DisplayRole)

    def tick_all(self, *, on: bool) -> None:
        """Tick every line, or none."""
        self._ticks = bytearray([on]) * len(self._ticks)
        self._tell(Qt.ItemDataRole.CheckStateRole)
        self.changed.emit()

    def ticked(self) -> list[int]:
        """Numbers of the lines that are ticked."""
        return [row for row, on in enumerate(self._ticks) if on]

    @property
    def many_ticked(self) -> int:
        """How many are."""
        return self._ticks.count(1)

    def _tell(self, role: Qt.ItemDataRole) -> None:
        if self._ticks:
            self.dataChanged.emit(self.index(0), self.index(len(self._ticks) - 1), [role])

    # -- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ticks)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ticks):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._says(index.row())
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._ticks[index.row()] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._ticks[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()
        return True


class TickList(QListView):
    """Shows :class:`Ticks`; P plays the current one.

    Signals:
        play: the current line is to be heard. moved: another line is the current one.
    """

    play = Signal()
    moved = Signal()

    def __init__(self, says: Callable[[int], str]) -> None:
        super().__init__()
        self.ticks = Ticks(says)
        self.setModel(self.ticks)
        self.setObjectName("choices")
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # lines break anew at another width
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_rows: self.moved.emit())
        self.doubleClicked.connect(lambda _index: self.play.emit())

    def count(self) -> int:
        """How many lines there are."""
        return self.ticks.rowCount()

    def current_row(self) -> int:
        """The current line; -1 where there is none."""
        return self.currentIndex().row()

    def set_current_row(self, row: int) -> None:
        """Make a line the current one."""
        self.setCurrentIndex(self.ticks.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and not event.modifiers():
            self.play.emit()
        else:
            super().keyPressEvent(event)
