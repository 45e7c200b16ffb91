"""The tray icon of a recording, where there is a tray: red while frames come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.translation import tr
from app.ui.access_keys import share_out
from app.ui.icons import icon
from app.ui.recording.service import Recorder
from app.ui.theme import Theme


class Tray(QObject):
    """There only while something is recorded. Signals: shown (the window is wanted)."""

    shown = Signal()

    def __init__(
        self, recorder: Recorder, theme: Theme, actions: Mapping[str, QAction], window: QWidget
    ) -> None:
        """``actions``: the window's commands ``mark``, ``pause`` and ``record``."""
        super().__init__(window)
        self._recorder, self._theme = recorder, theme
        self.menu = QMenu(window)
        self.menu.addAction(tr("Show the recording"), self.shown.emit)
        self.menu.addSeparator()
        for name in ("mark", "pause", "record"):
            self.menu.addAction(actions[name])
        share_out(self.menu)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.red = False
        recorder.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        recorder = self._recorder
        self.red = recorder.red
        self.icon.setIcon(icon("record", self._theme, "record_btn" if recorder.red else "muted"))
        if recorder.red:
            self.icon.setToolTip(tr("Hansard is recording"))
        else:
            self.icon.setToolTip(tr("Hansard is not recording at the moment"))
        wanted = recorder.recording and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted != self.icon.isVisible():
            self.icon.setVisible(wanted)

    def hide(self) -> None:
        self.icon.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.shown.emit()
