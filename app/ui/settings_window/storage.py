"""Where the library is, and how much room it takes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.paths import models_folder
from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel, PlainText
from app.ui.settings_window.measuring import Sizes, measure
from app.ui.speech.words import size

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences

log = logging.getLogger(__name__)


class FolderField(QWidget):
    """The folder of the library, and a way there."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        library = preferences.window.library
        assert library is not None
        folder = library.folder
        self.path = PlainText(str(folder), tr("Folder of the library"))
        self.path.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.path.setTabChangesFocus(True)
        self.show_folder = push_button(tr("Show in folder"), preferences.theme)
        self.show_folder.clicked.connect(
            lambda _checked=False: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)


class SizesField(QWidget):
    """Sizes by kind, measured beside the window each time the page is opened."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        self.said = PlainLabel(tr("Measuring…"), "muted")
        self.sizes: Sizes | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.said)
        layout.addLayout(self._grid)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.measure()

    def measure(self) -> None:
        """Measure again, on another thread."""
        library = self._preferences.window.library
        if library is None:
            return
        folder, models = library.folder, models_folder()
        self._preferences.window.workers.run(
            lambda: measure(folder, models), self._show, self._failed, newest="storage"
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        log.warning("the library's size is not known: %s", error.strerror)
        if isValid(self):
            self.said.setText(tr("The size could not be measured."))

    def lines(self) -> list[tuple[str, str]]:
        """Kinds and their sizes, in words."""
        found = self.sizes
        if found is None:
            return []
        lines = [
            (tr("Sound of the meetings"), size(found.sound)),
            (tr("Texts, names and history"), size(found.text)),
            (
                plural("{n} backup of the texts", "{n} backups of the texts", found.backup_count)
                if found.backup_count
                else tr("Backups of the texts"),
                size(found.backups),
            ),
            *([(tr("Former files of the library"), size(found.former))] if found.former else []),
            (tr("Speech models"), size(found.models)),
            (tr("Work in progress"), size(found.work)),
        ]
        if found.trashed:
            words = plural("{n} recording in the trash", "{n} recordings in the trash", found.trashed)
            lines.append((words, size(found.trash)))
        return lines

    def _show(self, found: Sizes) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self.sizes = found
        self.said.setText(tr("{size} in all", size=size(found.total)))
        lines = self.lines()
        while len(self._labels) < len(lines):
            pair = PlainLabel("", "body"), PlainLabel("", "body")
            pair[0].setWordWrap(True)
            row = len(self._labels)
            self._grid.addWidget(pair[0], row, 0)
            self._grid.addWidget(pair[1], row, 1, Qt.AlignmentFlag.AlignRight)
            self._labels.append(pair)
        for at, pair in enumerate(self._labels):
            words, amount = lines[at] if at < len(lines) else ("", "")
            pair[0].setText(words)
            pair[1].setText(amount)
