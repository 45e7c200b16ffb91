"""Plays a meeting's canonical audio: one source, whatever number of tracks it has.

Qt reports a player's position ten or twenty times a second; the word under the playhead needs it more
often, so between reports the position runs on by the clock and the speed. It never runs more than a
moment ahead of what was reported, and never backwards while playing.

QtMultimedia is imported when the first meeting is opened, not when the window starts.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

log = logging.getLogger(__name__)

TICK_MS: Final = 33
LEAD: Final = 0.25  # s the clock may run ahead of the last report
DRIFT: Final = 0.08  # s two tracks may be apart before the second is brought back
RESUME_AFTER: Final = 1.0  # s of pause after which resuming goes back a little
MIN_SPEED, MAX_SPEED = 0.5, 3.0


_QUIET: Final = -8  # AV_LOG_QUIET


@cache
def hush_ffmpeg() -> None:
    """Keep FFmpeg, as Qt ships it, from describing every file it opens, path and all, on standard error.

    Qt's logging rules do not reach that: FFmpeg prints it by itself. Where its library is not found (Qt's
    own player on Windows or macOS), there is nothing to silence.
    """
    import PySide6

    root = Path(PySide6.__file__).parent
    for pattern in ("Qt/lib/libavutil.so.*", "Qt/lib/libavutil.*.dylib", "avutil-*.dll"):
        for library in sorted(root.glob(pattern)):
            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(str(library)).av_log_set_level(_QUIET)


class Position:
    """Seconds, interpolated between reports. Pure but for its clock."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seconds = 0.0
        self._at = clock()
        self._last = 0.0
        self.speed = 1.0
        self.running = False

    def report(self, seconds: float) -> None:
        """The player says where it is."""
        self._seconds, self._at = seconds, self._clock()

    def jump(self, seconds: float) -> None:
        """The position was set; what came before does not matter."""
        self.report(seconds)
        self._last = seconds

    def now(self) -> float:
        """Seconds from the start of the recording."""
        if not self.running:
            return self._seconds
        ahead = min((self._clock() - self._at) * self.speed, LEAD * self.speed)
        self._last = max(self._last, self._seconds + ahead)
        return self._last


class Player(QObject):
    """Play, pause, seek, speed over the tracks of one meeting.

    Signals:
        moved: seconds, about 30 times a second while playing and after each seek.
        playing_changed: whether sound is playing.
        ready_changed: whether there is something to play.
        failed: the sound could not be played.
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    ready_changed = Signal(bool)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._players: list[tuple[QMediaPlayer, QAudioOutput]] = []
        self._place = Position()
        self._files: tuple[Path, ...] = ()
        self._duration = 0.0
        self._speed = 1.0
        self._volume = 1.0
        self._playing = False
        self._stop_at: float | None = None
        self._paused_at = time.monotonic()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    # -- source --------------------------------------------------------------------------------

    def open(self, files: Sequence[Path], duration: float, position: float = 0.0) -> None:
        """Play these files together from now on. ``files`` may be empty: then there is no sound yet."""
        if tuple(files) == self._files:
            self._duration = duration
            return
        self.pause()
        self._close()
        self._files = tuple(files)
        self._duration = duration
        for file in files:
            self._add(file)
        self._place.jump(position)
        for player, _output in self._players:
            player.setPosition(round(position * 1000))
        self.ready_changed.emit(self.ready)
        self.moved.emit(position)

    @property
    def ready(self) -> bool:
        return bool(self._players)

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def duration(self) -> float:
        return self._duration

    @property
    def position(self) -> float:
        """Seconds from the start of the recording."""
        return min(self._place.now(), self._duration) if self._duration else self._place.now()

    @property
    def speed(self) -> float:
        return self._speed

    def _add(self, file: Path) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        player, output = QMediaPlayer(self), QAudioOutput(self)
        hush_ffmpeg()  # Qt's plug-in, which chooses how much is said, is loaded by the first player
        output.setVolume(self._volume)
        player.setAudioOutput(output)
        player.setPlaybackRate(self._speed)
        player.errorOccurred.connect(self._on_error)
        if not self._players:
            player.positionChanged.connect(self._on_position)
            player.mediaStatusChanged.connect(self._on_status)
        player.setSource(QUrl.fromLocalFile(str(file)))
        self._players.append((player, output))

    def _close(self) -> None:
        for player, output in self._players:
            player.stop()
            player.setSource(QUrl())
            player.deleteLater()
            output.deleteLater()
        self._players = []

    def close(self) -> None:
        """Let go of the files."""
        self.pause()
        self._close()
        self._files = ()

    # -- commands --------------------------------------------------------------------------------

    def play(self, *, rewind: float = 0.0) -> None:
        """Start or go on; after a pause longer than a second, ``rewind`` seconds earlier."""
        if not self._players or self._playing:
            return
        if self._duration and self.position >= self._duration - 0.05:
            self.seek(0.0)
        elif rewind and time.monotonic() - self._paused_at > RESUME_AFTER:
            self.seek(max(0.0, self.position - rewind))
        for player, _output in self._players:
            player.play()
        self._set_playing(playing=True)

    def pause(self) -> None:
        if not self._playing:
            return
        where = self.position
        for player, _output in self._players:
            player.pause()
        self._set_playing(playing=False)
        self._place.jump(where)

    def toggle(self, *, rewind: float = 0.0) -> None:
        self.pause() if self._playing else self.play(rewind=rewind)

    def seek(self, seconds: float) -> None:
        """Go to ``seconds``, clamped to the recording."""
        where = max(0.0, min(seconds, self._duration or seconds))
        self._stop_at = None
        for player, _output in self._players:
            player.setPosition(round(where * 1000))
        self._place.jump(where)
        self.moved.emit(where)

    def play_span(self, start: float, end: float) -> None:
        """Play from ``start`` and pause at ``end``."""
        self.seek(start)
        self._paused_at = time.monotonic()
        self.play()
        self._stop_at = end

    def set_speed(self, speed: float) -> None:
        """0.5 to 3 times; the pitch is kept."""
        self._speed = max(MIN_SPEED, min(MAX_SPEED, speed))
        self._place.jump(self.position)
        self._place.speed = self._speed
        for player, _output in self._players:
            player.setPlaybackRate(self._speed)

    def set_volume(self, volume: float) -> None:
        self._volume = max(0.0, min(1.0, volume))
        for _player, output in self._players:
            output.setVolume(self._volume)

    # -- what Qt says ------------------------------------------------------------------------------

    def _set_playing(self, *, playing: bool) -> None:
        self._playing = playing
        self._place.running = playing
        if playing:
            self._place.jump(self._place.now())
            self._timer.start()
        else:
            self._timer.stop()
            self._stop_at = None
            self._paused_at = time.monotonic()
        self.playing_changed.emit(playing)

    def _on_position(self, milliseconds: int) -> None:
        if self._playing:
            self._place.report(milliseconds / 1000)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status.name == "EndOfMedia":
            self._place.jump(self._duration)
            self._set_playing(playing=False)
            self._place.jump(self._duration)
            self.moved.emit(self._duration)
        elif status.name == "LoadedMedia" and not self._playing:
            for player, _output in self._players:
                player.setPosition(round(self._place.now() * 1000))

    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        log.error("the player failed: %s", error.name)
        self._set_playing(playing=False)
        self.failed.emit()

    def _tick(self) -> None:
        where = self.position
        if self._stop_at is not None and where >= self._stop_at:
            self.pause()
        self._keep_together()
        self.moved.emit(where)

    def _keep_together(self) -> None:
        if len(self._players) < 2:
            return
        first = self._players[0][0].position()
        for player, _output in self._players[1:]:
            if abs(player.position() - first) > DRIFT * 1000:
                player.setPosition(first)
