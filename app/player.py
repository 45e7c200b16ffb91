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
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QTimer, QUrl, Signal

from app.errors import AppError
from app.sealed_source import SealedSource, is_sealed

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

log = logging.getLogger(__name__)

TICK_MS: Final = 33
LEAD: Final = 0.25  # s the clock may run ahead of the last report
DRIFT: Final = 0.08  # s two tracks may be apart before the second is brought back
RESUME_AFTER: Final = 1.0  # s of pause after which resuming goes back a little
END: Final = 0.05  # s before the end that count as the end
SETTLING: Final = 0.6  # s after a jump during which the player may still report where it was before
ASTRAY: Final = 1.0  # s the player may say it is behind what was shown before it is believed
STRAY: Final = 0.5  # s from the jump's goal beyond which such a report is one of those
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
        self._jumped = -SETTLING
        self.speed = 1.0
        self.running = False

    def report(self, seconds: float) -> None:
        """The player says where it is. What it says just after a jump may be from before it."""
        now = self._clock()
        if now - self._jumped < SETTLING and abs(seconds - self._expected(now)) > STRAY * max(
            1.0, self.speed
        ):
            return
        self._seconds, self._at = seconds, now
        if seconds < self._last - ASTRAY:
            self._last = seconds

    def jump(self, seconds: float) -> None:
        """The position was set; what came before does not matter."""
        self._seconds, self._at = seconds, self._clock()
        self._last = seconds
        self._jumped = self._at

    def _expected(self, now: float) -> float:
        return self._seconds + (now - self._at) * self.speed

    def now(self) -> float:
        """Seconds from the start of the recording."""
        if not self.running:
            return self._seconds
        ahead = min((self._clock() - self._at) * self.speed, LEAD * self.speed)
        self._last = max(self._last, self._seconds + ahead)
        return self._last


def _tell(player: QMediaPlayer, slot: str, *values: object) -> None:
    """Call a slot of ``player`` with Python's lock given back meanwhile.

    FFmpeg's threads, as they let go of a player's output, call a method that Python may have overridden, and
    wait for that lock while they hold one of Qt's; the plain call waits for Qt's while it holds Python's.
    """
    QMetaObject.invokeMethod(player, slot, Qt.ConnectionType.DirectConnection, *values)  # type: ignore[call-overload]


def _place(player: QMediaPlayer, seconds: float) -> None:
    _tell(player, "setPosition", Q_ARG("qlonglong", round(seconds * 1000)))


class Route(Protocol):
    """What of a recording is heard: what lies between is passed over. Seconds from its start."""

    def onward(self, seconds: float) -> float | None:
        """Where to go on from ``seconds``, which is not to be heard; ``None`` where it is."""
        ...

    def shift(self, seconds: float, by: float) -> float:
        """The place ``by`` seconds of what is heard after ``seconds``, or before it when negative."""
        ...


class Everything:
    """The route on which all is heard."""

    def onward(self, seconds: float) -> float | None:  # noqa: ARG002 - there is nothing to pass over
        return None

    def shift(self, seconds: float, by: float) -> float:
        return seconds + by


class Player(QObject):
    """Play, pause, seek, speed over the tracks of one meeting, along ``route``.

    Signals:
        moved: seconds, about 30 times a second while playing and after each seek.
        span_ended: a span is over; whether it was heard to its end.
        playing_changed: whether sound is playing.
        ready_changed: whether there is something to play.
        failed: the sound could not be played.
    """

    moved = Signal(float)
    span_ended = Signal(bool)
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
        self._only = -1
        self._playing = False
        self._unplaced = False  # the files are not loaded yet, so their place may not have been taken
        self._stop_at: float | None = None
        self.route: Route = Everything()
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
        self._only = -1
        self._duration = duration
        for file in files:
            self._add(file)
        self._place.jump(position)
        self._unplaced = True
        for player, _output in self._players:
            _place(player, position)
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
    def in_span(self) -> bool:
        """Whether a span is played (:meth:`play_span`)."""
        return self._stop_at is not None

    @property
    def speed(self) -> float:
        return self._speed

    def _add(self, file: Path) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        player, output = QMediaPlayer(self), QAudioOutput(self)
        hush_ffmpeg()  # Qt's plug-in, which chooses how much is said, is loaded by the first player
        output.setVolume(self._volume)
        player.setAudioOutput(output)
        # Already so with FFmpeg and GStreamer; said, so that no other backend decides otherwise.
        if player.pitchCompensationAvailability() is QMediaPlayer.PitchCompensationAvailability.Available:
            player.setPitchCompensation(True)
        player.setPlaybackRate(self._speed)
        player.errorOccurred.connect(self._on_error)
        if not self._players:
            player.positionChanged.connect(self._on_position)
            player.mediaStatusChanged.connect(self._on_status)
        self._players.append((player, output))
        if not is_sealed(file):
            player.setSource(QUrl.fromLocalFile(str(file)))
            return
        try:
            # Nothing waits in this call, so it may keep Python's lock: the reading is on another thread.
            player.setSourceDevice(SealedSource(file, player), QUrl(file.name))
        except (OSError, AppError) as error:
            log.error("encrypted sound cannot be played: %s", type(error).__name__)  # noqa: TRY400
            QTimer.singleShot(0, self, self.failed.emit)

    def _close(self) -> None:
        for player, output in self._players:
            _tell(player, "stop")
            _tell(player, "setSource", Q_ARG(QUrl, QUrl()))
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
        if self._duration and self.position >= self._duration - END:
            self.seek(0.0)
        elif rewind and time.monotonic() - self._paused_at > RESUME_AFTER:
            self.seek(max(0.0, self.route.shift(self.position, -rewind)))
        for player, _output in self._players:
            _tell(player, "play")
        self._set_playing(playing=True)

    def pause(self) -> None:
        if not self._playing:
            return
        where = self.position
        for player, _output in self._players:
            _tell(player, "pause")
        self._set_playing(playing=False)
        self._place.jump(where)
        self._end_span(heard=False)

    def toggle(self, *, rewind: float = 0.0) -> None:
        self.pause() if self._playing else self.play(rewind=rewind)

    def seek(self, seconds: float) -> None:
        """Go to ``seconds``, clamped to the recording. A span that is being played is over with it."""
        self._end_span(heard=False)
        self._go(seconds)

    def skip(self, seconds: float) -> None:
        """Go ``seconds`` of what is heard on, or back when negative."""
        self.seek(self.route.shift(self.position, seconds))

    def play_span(self, start: float, end: float) -> None:
        """Play from ``start`` and pause at ``end``; all of it, whatever the route passes over."""
        self.seek(start)
        self._paused_at = time.monotonic()
        self._stop_at = end
        self.play()
        if not self._playing:
            self._end_span(heard=False)

    def _go(self, seconds: float) -> None:
        where = max(0.0, min(seconds, self._duration or seconds))
        for player, _output in self._players:
            _place(player, where)
        self._place.jump(where)
        self.moved.emit(where)

    def _end_span(self, *, heard: bool) -> None:
        if self._stop_at is not None:
            self._stop_at = None
            self.span_ended.emit(heard)

    def set_speed(self, speed: float) -> None:
        """0.5 to 3 times; the pitch is kept."""
        self._speed = max(MIN_SPEED, min(MAX_SPEED, speed))
        self._place.jump(self.position)
        self._place.speed = self._speed
        for player, _output in self._players:
            _tell(player, "setPlaybackRate", Q_ARG(float, self._speed))

    def set_volume(self, volume: float) -> None:
        self._volume = max(0.0, min(1.0, volume))
        self._mix()

    def hear(self, track: int = -1) -> None:
        """Only one of the files is heard, by its place; or all of them (-1), as after :meth:`open`."""
        self._only = track
        self._mix()

    def _mix(self) -> None:
        for place, (_player, output) in enumerate(self._players):
            output.setVolume(self._volume if self._only in (-1, place) else 0.0)

    # -- what Qt says ------------------------------------------------------------------------------

    def _set_playing(self, *, playing: bool) -> None:
        self._playing = playing
        self._place.running = playing
        if playing:
            self._place.jump(self._place.now())
            self._timer.start()
        else:
            self._timer.stop()
            self._paused_at = time.monotonic()
        self.playing_changed.emit(playing)

    def _on_position(self, milliseconds: int) -> None:
        if self._playing:
            self._place.report(milliseconds / 1000)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status.name == "EndOfMedia":
            in_span, self._stop_at = self._stop_at is not None, None
            self._place.jump(self._duration)
            self._set_playing(playing=False)
            self._place.jump(self._duration)
            self.moved.emit(self._duration)
            if in_span:
                self.span_ended.emit(True)  # noqa: FBT003 - a signal's argument
        elif status.name == "LoadedMedia" and self._unplaced:
            # Once for each file: pausing says the same, and setting the place then would undo a later seek.
            self._unplaced = False
            for player, _output in self._players:
                _place(player, self._place.now())

    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        log.error("the player failed: %s", error.name)
        self._set_playing(playing=False)
        self._end_span(heard=False)
        self.failed.emit()

    def _tick(self) -> None:
        where = self.position
        if self._stop_at is not None:
            if where >= self._stop_at:
                self._stop_at = None
                self.pause()
                self.moved.emit(where)
                self.span_ended.emit(True)  # noqa: FBT003 - a signal's argument
                return
        elif self._pass_over(where):
            return
        self._keep_together()
        self.moved.emit(where)

    def _pass_over(self, where: float) -> bool:
        """Go on where there is something to hear again; to the end, and stop, where nothing is left."""
        goal = self.route.onward(where)
        if goal is None:
            return False
        if self._duration and goal >= self._duration - END:
            self.pause()
            self._go(self._duration)
        else:
            self._go(goal)
        return True

    def _keep_together(self) -> None:
        if len(self._players) < 2:
            return
        first = self._players[0][0].position()
        for player, _output in self._players[1:]:
            if abs(player.position() - first) > DRIFT * 1000:
                _place(player, first / 1000)
