"""Hear a recording that is no meeting yet: its segments, one after another, both sides together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.player import Player

_SEGMENT: Final = 60.0  # s; a header declares it all, whatever follows


class Preview(QObject):
    """Signals:
    changed: what is played now, by the name given to :meth:`play`; empty for nothing. failed: it cannot be.
    """

    changed = Signal(str)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._segments: list[list[Path]] = []
        self._player = Player(self)
        self._player.playing_changed.connect(self._over)
        self._player.failed.connect(self._cannot)

    def toggle(self, name: str, tracks: Mapping[str, Sequence[Path]]) -> None:
        """Play these segments by track from the beginning; stop where that is what plays."""
        playing = self.name
        self.stop()
        if playing == name:
            return
        longest = max((len(files) for files in tracks.values()), default=0)
        self._segments = [
            [files[at] for files in tracks.values() if at < len(files)] for at in range(longest)
        ]
        self.name = name
        self.changed.emit(name)
        self._next()

    def stop(self) -> None:
        self._segments = []
        if self.name:
            self.name = ""
            self._player.close()
            self.changed.emit("")

    def _next(self) -> None:
        if not self.name:
            return
        if not self._segments:
            self.stop()
            return
        self._player.open(self._segments.pop(0), _SEGMENT)
        self._player.play()

    def _over(self, playing: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not playing and self.name:
            # The player may not be given other files from inside its own news.
            QTimer.singleShot(0, self, self._next)

    def _cannot(self) -> None:
        if self.name:
            self.stop()
            self.failed.emit()
