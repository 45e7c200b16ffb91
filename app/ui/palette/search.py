"""The command search: type what you want to do, Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from app.translation import plural, tr
from app.ui.announcing import announce
from app.ui.palette.entries import entries, found
from app.ui.palette.listing import ROW, EntryList, EntryModel
from app.ui.plain import PlainLabel

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

RECENT = "recent-commands"  # what the settings call what was done from here
MOST_RECENT = 12
SHOWN = 9  # lines
ANNOUNCE_MS = 500


class CommandSearch(QFrame):
    """A popup in the upper part of the window; the keyboard stays in its field."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Find a command"))
        self.setAccessibleName(tr("Find a command"))
        self._window = window
        self._known = entries(window)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Type what you want to do"))
        self.model = EntryModel()
        self.list = EntryList(self.model, window.theme)
        self.nothing = PlainLabel("", "body")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self.nothing.hide()
        self._most = SHOWN
        self._told = QTimer(self, singleShot=True, interval=ANNOUNCE_MS)
        self._told.timeout.connect(self._announce)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing)
        self.field.textChanged.connect(lambda _text: self._find())
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        self.list.entered.connect(self._over)
        self._find()

    def appear(self) -> None:
        """Over the window, as wide as it has room for."""
        window, theme = self._window, self._window.theme
        self.setFixedWidth(min(theme.px(620), window.width() - 48))
        self._most = max(3, min(SHOWN, (window.height() - 160) // theme.px(ROW)))
        self._fit()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 56)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    # -- finding ---------------------------------------------------------------------------------

    def _recent(self) -> list[str]:
        kept: list[object] = self._window.settings.recall(RECENT, [])
        return [key for key in kept if isinstance(key, str)]

    def _find(self) -> None:
        typed = self.field.text()
        shown = found(self._known, typed, self._recent())
        self.model.show_entries(shown)
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(tr("Nothing found for “{text}”.", text=typed.strip()))
        able = next((row for row, entry in enumerate(shown) if not entry.why), -1)
        self._choose(able)
        self._fit()
        if typed.strip():
            self._told.start()

    def _fit(self) -> None:
        """As high as what is found, within bounds."""
        lines = min(self._most, len(self.model.entries))
        self.list.setFixedHeight(lines * self._window.theme.px(ROW) + 2)
        self.adjustSize()

    def _announce(self) -> None:
        count = len(self.model.entries)
        words = plural("{n} command found", "{n} commands found", count)
        first = self.list.currentIndex().row()
        if 0 <= first < count:
            words = tr("{count}. {first}", count=words, first=self.model.entries[first].words)
        announce(self.field, words)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        if row <= 0:
            self.list.scrollToTop()

    def _move(self, by: int) -> None:
        """To the next line that can be done, around the ends."""
        count = len(self.model.entries)
        row = self.list.currentIndex().row()
        for _each in range(count):
            row = (row + by) % count
            if not self.model.entries[row].why:
                self._choose(row)
                self.list.scrollTo(self.model.index(row))
                entry = self.model.entries[row]
                announce(self.field, ", ".join(part for part in (entry.words, entry.keys) if part))
                return

    def _over(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self.model.entries[index.row()].why:
            self.list.setCurrentIndex(index)

    # -- doing -----------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self._run(index.row())

    def _run(self, row: int) -> None:
        if not 0 <= row < len(self.model.entries) or self.model.entries[row].why:
            return
        entry = self.model.entries[row]
        recent = [entry.key, *(key for key in self._recent() if key != entry.key)][:MOST_RECENT]
        self._window.settings.remember(RECENT, recent)
        self.close()
        # Once the popup is gone: what it opens must get the keyboard, not lose it to the window behind.
        QTimer.singleShot(0, self._window, entry.run)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        keys = Qt.Key
        page = max(1, self.list.viewport().height() // max(1, self._window.theme.px(ROW)) - 1)
        moves = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_PageDown: page, keys.Key_PageUp: -page}
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self._run(self.list.currentIndex().row())
        elif event.key() in moves:
            self._move(moves[keys(event.key())])
        elif event.key() in (keys.Key_Tab, keys.Key_Backtab):
            self._move(1 if event.key() == keys.Key_Tab else -1)
        elif event.key() == keys.Key_Escape or self._again(event):
            self.close()
        else:
            return False
        return True

    def _again(self, event: QKeyEvent) -> bool:
        """The keys that opened it close it."""
        return self._window.commands.keymap.find_event(event, "anywhere") == "palette"
