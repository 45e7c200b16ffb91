"""Playing a stretch, or some in a row, that stops by itself; and back to where the playhead was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.player import Player
from app.ui.playing.route import Span

BETWEEN_MS = 150  # of silence between two spans


class Spans(QObject):
    """One at a time: a new one ends the one before.

    Signals:
        ended: whether all was heard; ``False`` where it was stopped or the user went elsewhere.
    """

    ended = Signal(bool)

    def __init__(self, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._waiting: list[Span] = []
        self._home: float | None = None  # where the playhead goes afterwards
        self._left: float | None = None  # where the span before ended
        self._stopping = False
        self._starting = False
        self.active = False
        self._next = QTimer(self, singleShot=True, interval=BETWEEN_MS)
        self._next.timeout.connect(self._play_next)
        player.span_ended.connect(self._ended)

    def play(self, spans: Sequence[Span], *, back: bool = True) -> None:
        """Play ``spans`` (start and end in seconds) one after another. ``back``: afterwards the playhead is
        where it was before, before the first of several that were cut short by the next."""
        home = self._home if self.active and self._home is not None else self._player.position
        was_active, self.active = self.active, True
        self._next.stop()
        if was_active:
            self.ended.emit(False)
        self._home, self._left = home if back else None, None
        self._waiting = [span for span in spans if span[1] > span[0]]
        if not self._waiting:
            self._finish(heard=False)
            return
        self._play_next()

    def stop(self) -> bool:
        """End it now, as if it had been heard; whether there was anything to end."""
        if not self.active:
            return False
        self._stopping = True
        self._waiting.clear()
        if self._player.in_span:
            self._player.pause()
        else:
            self._ended(heard=False)
        return True

    def _play_next(self) -> None:
        if self._left is not None and (self._player.playing or self._player.position != self._left):
            self._finish(heard=False)  # the user moved on between two spans
            return
        start, end = self._waiting.pop(0)
        self._starting = True
        self._player.play_span(start, end)
        self._starting = False
        if not self._player.in_span:  # there is no sound
            self._stopping = True
            self._finish(heard=False)

    def _ended(self, heard: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not self.active or self._starting:
            return
        if heard and self._waiting:
            self._left = self._player.position
            self._next.start()
        else:
            self._finish(heard=heard)

    def _finish(self, *, heard: bool) -> None:
        home, stopped = self._home, self._stopping
        self._waiting, self._home, self._stopping, self.active = [], None, False, False
        self._next.stop()
        if home is not None and (heard or stopped):
            self._player.seek(home)
        self.ended.emit(heard)
