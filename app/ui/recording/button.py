"""The Record button of the sidebar: starts a recording, and leads back to the one in progress."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.translation import tr
from app.ui.icons import icon
from app.ui.plain import tooltip
from app.ui.theme import Theme


class RecordButton(QPushButton):
    """Red either way, since it is what records; a dot in it only while frames come, and before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Record"))
        self._theme = theme
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "record")
        self.setIconSize(QSize(16, 16))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.show_state(tr("Record"), "record", recording=False)

    def show_state(self, text: str, symbol: str, *, recording: bool) -> None:
        """``text`` is ``Record`` or the time; ``symbol`` an icon's name."""
        self.setText(text)
        self.setIcon(icon(symbol, self._theme, "on_record", "on_record"))
        if recording:
            self.setAccessibleName(tr("Show the recording, {text}", text=text))
            tooltip(self, tr("Show the recording"))
        else:
            self.setAccessibleName(tr("Record a meeting"))
            tooltip(self, tr("Record a meeting"), "Ctrl+Shift+R")
