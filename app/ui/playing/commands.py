"""The window's commands about playing, and the keys that end what is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.playing import soundless
from app.ui.trail import Guide

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.playback import Playback


def install(window: MainWindow) -> None:
    """Connect the commands; places to go back to; Esc."""
    playback, commands = window.playback, window.commands
    Guide(window)
    soundless.install(window)
    commands.on("go-to-time", playback.ask_time)
    skipping = commands["skip-silence"]
    skipping.setChecked(playback.skipping.on)
    commands.on("skip-silence", lambda: playback.skip_silence(on=not playback.skipping.on))
    window.player_bar.skipping.toggled.connect(skipping.setChecked)
    window.page.view.escaped.connect(playback.stop_span)
    window.installEventFilter(_Escape(window, playback))


class _Escape(QObject):
    """Esc that nothing else wanted stops a span."""

    def __init__(self, window: MainWindow, playback: Playback) -> None:
        super().__init__(window)
        self._playback = playback

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            return self._playback.stop_span()
        return False
