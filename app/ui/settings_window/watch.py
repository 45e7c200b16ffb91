"""The folders that are watched: a list, and how to change it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidget, QVBoxLayout, QWidget

from app.settings import WATCH_FOLDERS
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.files import documents
from app.ui.flow import FlowLayout
from app.ui.plain import PlainLabel, one_line

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences

_ROWS = 4


class WatchField(QWidget):
    """Nothing is watched until a folder is chosen here."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.none = PlainLabel(tr("No folder is watched."), "muted")
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Watched folders"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.add = push_button(tr("Add folder…"), preferences.theme)
        self.add.clicked.connect(lambda _checked=False: self._ask())
        self.remove = push_button(tr("Stop watching"), preferences.theme)
        self.remove.clicked.connect(lambda _checked=False: self._remove())
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.setFocusProxy(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.none)
        layout.addWidget(self.list)
        layout.addLayout(FlowLayout.of(self.add, self.remove))
        self.renew()

    def renew(self) -> None:
        """Show what holds now."""
        folders = self._preferences.get(WATCH_FOLDERS)
        self.list.clear()
        for name in folders:
            self.list.addItem(one_line(name))
        self.none.setVisible(not folders)
        self.list.setVisible(bool(folders))
        self.remove.setVisible(bool(folders))
        self.remove.setEnabled(False)
        if folders:
            self.list.setCurrentRow(0)
            height = self.list.sizeHintForRow(0) * min(len(folders), _ROWS)
            self.list.setFixedHeight(height + 2 * self.list.frameWidth() + 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and watched is self.list and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            self._remove()
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        title = tr("Folder to watch")
        name = QFileDialog.getExistingDirectory(self, title, str(documents()))
        if name:
            self.take(Path(name))

    def take(self, folder: Path) -> None:
        """Watch this folder too."""
        folders = self._preferences.get(WATCH_FOLDERS)
        name = str(folder.absolute())
        if name not in folders:
            self._preferences.set(WATCH_FOLDERS, [*folders, name])
            self.renew()

    def _remove(self) -> None:
        at = self.list.currentRow()
        folders = self._preferences.get(WATCH_FOLDERS)
        if 0 <= at < len(folders):
            self._preferences.set(WATCH_FOLDERS, folders[:at] + folders[at + 1 :])
            self.renew()
