"""The five-second test before a recording: listen to what is chosen, then play what was heard."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.player import Player
from app.translation import tr
from engine.recording import Levels, TrackName, TrialOver

SECONDS: Final = 5.0
_PATIENCE: Final = 5.0  # s after which a recorder that has said nothing will not say anything
_HEARD: Final = -60.0  # dB; a room with nobody in it is above this, a muted microphone is not


class Listening(QObject):
    """One test after another; what they leave is deleted.

    Signals:
        said: a line about what happens, and whether that is a problem.
        busy_changed: whether it listens or plays.
    """

    said = Signal(str, bool)
    busy_changed = Signal(bool)

    def __init__(self, begin: Callable[[Path, float], object], parent: QObject | None = None) -> None:
        """``begin(folder, seconds)`` asks the recorder for the test; its answer goes to :meth:`over`."""
        super().__init__(parent)
        self._begin = begin
        self._folder: Path | None = None
        self._peaks: dict[str, float] = {}
        self._sides: tuple[TrackName, ...] = ()
        self._left = 0.0
        self._listening = False
        self._tick = QTimer(self, interval=200)
        self._tick.timeout.connect(self._count)
        self.player = Player(self)
        self.player.playing_changed.connect(self._played)
        self.player.failed.connect(lambda: self.said.emit(tr("What was heard cannot be played here."), True))

    @property
    def busy(self) -> bool:
        return self._listening or self.player.playing

    def start(self, sides: tuple[TrackName, ...]) -> None:
        """Listen to ``sides``, which are being watched."""
        self.stop()
        self._folder = Path(tempfile.mkdtemp(prefix="hansard-trial-"))
        self._sides, self._peaks = sides, {}
        self._listening, self._left = True, SECONDS
        self._begin(self._folder, SECONDS)
        self._tick.start()
        self._count()
        self.busy_changed.emit(True)

    def hear(self, levels: Levels) -> None:
        """Meters while listening, to say afterwards which side was silent."""
        if self._listening:
            for level in levels.levels:
                self._peaks[level.track] = max(level.peak, self._peaks.get(level.track, -120.0))

    def over(self, answer: TrialOver) -> None:
        """The recorder has its files."""
        if not self._listening:
            return
        self._end_listening()
        files = [Path(path) for path in (answer.mic, answer.system) if path and Path(path).is_file()]
        if not files:
            self.said.emit(tr("Nothing was heard. Choose another device and test again."), True)
            self.busy_changed.emit(False)
            return
        self.said.emit(self._verdict(), self._wrong())
        self.player.open(files, SECONDS)
        self.player.play()

    def refused(self) -> None:
        """The recorder could not do it."""
        if self._listening:
            self._end_listening()
            self.said.emit(tr("The test did not work. Choose another device and test again."), True)
            self.busy_changed.emit(False)

    def stop(self) -> None:
        """Stop listening and playing; delete what was heard."""
        busy = self.busy
        self._end_listening()
        self.player.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        if busy:
            self.busy_changed.emit(False)

    def _end_listening(self) -> None:
        self._listening = False
        self._tick.stop()

    def _count(self) -> None:
        if self._left < -_PATIENCE:
            self.refused()
            return
        left = max(1, round(self._left))
        self.said.emit(tr("Listening… {left} s", left=left) if self._left > 0 else tr("Listening…"), False)
        self._left -= self._tick.interval() / 1000

    def _played(self, playing: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not playing and not self._listening:
            self.said.emit(self._verdict(playing=False), self._wrong())
            self.busy_changed.emit(False)

    def _wrong(self) -> bool:
        """A computer that plays nothing is as it should be; a microphone always hears something."""
        silent = self._silent()
        return "mic" in silent or silent == list(self._sides)

    def _silent(self) -> list[TrackName]:
        return [side for side in self._sides if self._peaks.get(side, -120.0) < _HEARD]

    def _verdict(self, *, playing: bool = True) -> str:
        silent = self._silent()
        if silent == list(self._sides):
            return tr("Nothing was heard. Choose another device and test again.")
        if "mic" in silent:
            return tr("Nothing was heard from the microphone. It may be muted.")
        if playing:
            return tr("Playing what was heard…")
        if silent:
            return tr("The microphone is heard. The computer played nothing.")
        return tr("Sound arrives.")
