"""Playback waits while somebody types, and goes on when they stop; only where they asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from app.settings import PAUSE_TYPING, Settings

if TYPE_CHECKING:
    from app.ui.playback import Playback
    from app.ui.transcript.editor import ParagraphEditor

AFTER_MS: Final = 2000  # after the last key


class PauseTyping(QObject):
    """The first key pauses; some time after the last one it resumes, with the usual rewind."""

    def __init__(self, field: ParagraphEditor, playback: Playback, settings: Settings) -> None:
        super().__init__(field)
        self._field, self._playback, self._settings = field, playback, settings
        self._waiting = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._waiting.timeout.connect(self._resume)
        field.textChanged.connect(self._typed)
        playback.player.playing_changed.connect(self._playing_changed)

    def _typed(self) -> None:
        if not (self._field.isVisible() and self._field.document().isModified()):
            return  # the field was given another paragraph's text
        if self._waiting.isActive():
            self._waiting.start()
        elif self._settings.get(PAUSE_TYPING) and self._playback.player.playing:
            self._playback.player.pause()
            self._waiting.start()

    def forget(self) -> None:
        """Stay as it is: what would play on is another meeting."""
        self._waiting.stop()

    def _playing_changed(self, playing: bool) -> None:  # noqa: FBT001 - a signal's argument
        if playing:
            self._waiting.stop()  # the user started it

    def _resume(self) -> None:
        if not self._playback.player.playing:
            self._playback.toggle()
