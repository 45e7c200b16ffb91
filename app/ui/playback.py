"""Between the player, its bar and the transcript: who may move the playhead, and who is told."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from app.changes import Track
from app.player import Player
from app.settings import FOLLOW, REWIND, SKIP_LENGTH, SKIP_SILENCE, SPEED, VOLUME, Settings
from app.translation import tr
from app.ui.meeting import OpenMeeting
from app.ui.player_bar import PlayerBar
from app.ui.playing.go_to_time import GoToTime
from app.ui.playing.on_waveform import OnWaveform
from app.ui.playing.route import Span
from app.ui.playing.skipping import Skipping
from app.ui.playing.spans import Spans
from app.ui.playing.speed import SPEEDS
from app.ui.trail import Trail
from app.ui.transcript.view import TranscriptView
from app.ui.waveform.levels import levels_of
from app.ui.workers import Workers

AFTER_PAINT_MS = 30
DOUBLE_S = 0.6  # a click this recent belongs to the double click that follows it
LEAD_IN = 1.0  # s before a search hit
AROUND = 0.5  # s heard before and after a passage
FAR = 10.0  # s: a click on the waveform farther than this is a jump one may want to go back from


class Playback(QObject):
    """Signals: failed (a sentence). opened: the sound is the open meeting's (again). span_ended: whether a
    span was heard to its end."""

    failed = Signal(str)
    opened = Signal()
    span_ended = Signal(bool)

    def __init__(
        self,
        player: Player,
        bar: PlayerBar,
        view: TranscriptView,
        meeting: OpenMeeting,
        settings: Settings,
        workers: Workers,
    ) -> None:
        super().__init__(bar)
        self.player, self._bar, self._view, self._meeting = player, bar, view, meeting
        self._settings, self._workers = settings, workers
        self._elsewhere = False  # playing a search hit of a meeting that is not open
        self._clicked: tuple[float, bool, float] = (0.0, False, 0.0)
        self._pressed: tuple[Any, float] | None = None  # where the user was before the waveform was pressed
        self.trail = Trail()
        self.spans = Spans(player, self)
        self.on_waveform = OnWaveform(bar.waveform, view, meeting)
        self.skipping = Skipping(player, view, meeting, settings, workers, self)
        # Sound and colours come after the text has been painted: nobody hears in the first 30 ms.
        self._known_peaks: tuple[object, ...] = ()
        self._tracks: list[str] = []
        self._wanted: tuple[list[Path], list[Path], float, float] | None = None
        self._source_timer = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._source_timer.timeout.connect(self._open_source)
        self._connect()
        self.settings_changed()
        view.follow.wanted = settings.get(FOLLOW)
        bar.set_following(on=view.follow.active)

    def settings_changed(self) -> None:
        """Take speed, volume and what is skipped from the settings, at start and when they are changed."""
        settings, bar = self._settings, self._bar
        self.player.set_speed(settings.get(SPEED))
        self.player.set_volume(settings.get(VOLUME))
        bar.set_speed(self.player.speed)
        bar.set_volume(settings.get(VOLUME))
        bar.set_skip(settings.get(SKIP_LENGTH))
        bar.set_skipping(on=settings.get(SKIP_SILENCE))
        self._view.skip_length = settings.get(SKIP_LENGTH)
        self.skipping.renew()

    def _connect(self) -> None:
        player, bar, view = self.player, self._bar, self._view
        player.moved.connect(self._moved)
        player.playing_changed.connect(self._playing_changed)
        player.ready_changed.connect(lambda ready: bar.set_ready(ready=ready))
        player.failed.connect(
            lambda: self.failed.emit(tr("The sound cannot be played on this computer now."))
        )
        bar.toggle.connect(self.toggle)
        bar.skip.connect(self.skip)
        bar.seek.connect(player.seek)
        bar.waveform.sliderPressed.connect(self._press)
        bar.waveform.sliderReleased.connect(self._release)
        bar.silence.connect(lambda on: self.skip_silence(on=on))
        bar.time_wanted.connect(self.ask_time)
        self.skipping.changed.connect(
            lambda: bar.waveform.set_passed(self.skipping.spans, sharp=not self._meeting.focus.everybody)
        )
        self.spans.ended.connect(self._span_ended)
        bar.speed.connect(self.set_speed)
        bar.volume.connect(self._set_volume)
        bar.loudness.heard.connect(player.hear)
        bar.follow.connect(view.follow.toggle)
        view.seek.connect(self.seek)
        view.toggle.connect(self.toggle)
        view.skip.connect(self.skip)
        view.faster.connect(self.faster)
        view.edit_clicked.connect(self._unplay)
        view.follow_changed.connect(self._follow_changed)

    # -- source --------------------------------------------------------------------------------

    def open(self, tracks: Sequence[Track], folder: Path, duration: float, position: float) -> None:
        """The sound of the meeting shown. Audio that is not there (yet) leaves the player off."""
        self._elsewhere = self.on_waveform.elsewhere = False
        heard = [(folder / track.audio, track.label) for track in tracks if track.audio]
        heard = [(file, label) for file, label in heard if file.exists()]
        files = [file for file, _ in heard]
        self._meeting.set_sound(there=bool(files))
        changed = self._bar.waveform.maximum() != round(duration * 10)
        if changed:
            self._bar.set_duration(duration)
            self._bar.set_position(position)
        self._tracks = [label for _, label in heard]
        self._wanted = (files, [folder / track.peaks for track in tracks if track.peaks], duration, position)
        self._source_timer.start()
        self.opened.emit()

    def _open_source(self) -> None:
        if self._wanted is None:
            return
        (files, peaks, duration, position), self._wanted = self._wanted, None
        self.player.open(files, duration, position)
        self._bar.loudness.show_tracks(self._tracks)
        self.player.hear(self._bar.loudness.only)
        if files:
            self._bar.set_position(self.player.position)
        self._read_peaks(peaks, duration)

    def _read_peaks(self, files: list[Path], duration: float) -> None:
        elsewhere = self._elsewhere
        known = (*(_version(file) for file in files), duration, elsewhere)
        if known == self._known_peaks:
            return
        self._known_peaks = known

        def take(levels: Any) -> None:
            self._bar.waveform.set_peaks(levels)
            self.skipping.set_sound(duration, levels, elsewhere=elsewhere)

        self._workers.run(lambda: levels_of(files), take, newest="peaks")

    @property
    def elsewhere(self) -> bool:
        """Whether another meeting than the open one is played."""
        return self._elsewhere

    @property
    def place(self) -> float | None:
        """Where in the open meeting the playhead is, in seconds; ``None`` where there is nothing to play, or
        another meeting is played."""
        if self._elsewhere:
            return None
        self._open_source()
        return self.player.position if self.player.duration else None

    def show_speakers(self) -> None:
        """Colour the waveform by who speaks, soon."""
        self.on_waveform.show_speakers()

    def close(self) -> None:
        self._wanted, self._known_peaks = None, ()
        self._workers.forget("peaks")
        self._meeting.set_sound(there=False)
        self.player.open([], 0.0)
        self._bar.set_duration(0.0)
        self._bar.waveform.set_peaks(None)
        self.on_waveform.clear()
        self.skipping.set_sound(0.0, None)

    def play_elsewhere(self, tracks: Sequence[Track], folder: Path, duration: float, start: float) -> None:
        """Play a search hit without opening its meeting."""
        files = [folder / track.audio for track in tracks if track.audio]
        self._elsewhere = self.on_waveform.elsewhere = True
        self._wanted = None
        self._bar.set_duration(duration)
        self.on_waveform.clear()
        self.skipping.set_sound(0.0, None, elsewhere=True)
        self.player.open([file for file in files if file.exists()], duration)
        self._read_peaks([folder / track.peaks for track in tracks if track.peaks], duration)
        self.player.seek(max(0.0, start - LEAD_IN))
        self.player.play()

    def come_back(self) -> None:
        """From now on it is about the open meeting again."""
        self._elsewhere = self.on_waveform.elsewhere = False

    # -- commands ------------------------------------------------------------------------------

    def toggle(self) -> None:
        self._open_source()
        starting = not self.player.playing
        self.player.toggle(rewind=self._settings.get(REWIND))
        if starting and not self._elsewhere and self._view.follow.wanted:
            self._view.follow.resume()

    def seek(self, seconds: float, play: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._elsewhere:
            return
        self._open_source()
        self._clicked = (time.monotonic(), self.player.playing, self.player.position)
        self.player.seek(seconds)
        if play and not self.player.playing:
            self.player.play()

    def skip(self, seconds: float) -> None:
        """Go back or forward, by what is heard: silence that is passed over does not count."""
        self._open_source()
        self.player.skip(seconds)

    def faster(self, step: int) -> None:
        """To the next listed speed, the one before, or (0) normal."""
        speed = self.player.speed
        if step > 0:
            speed = next((item for item in SPEEDS if item > speed + 0.01), SPEEDS[-1])
        elif step < 0:
            speed = next((item for item in reversed(SPEEDS) if item < speed - 0.01), SPEEDS[0])
        else:
            speed = 1.0
        self.set_speed(speed)

    def set_speed(self, speed: float) -> None:
        self.player.set_speed(speed)
        self._bar.set_speed(self.player.speed)
        self._settings.set(SPEED, self.player.speed)

    def skip_silence(self, *, on: bool) -> None:
        """Play pauses shortened from now on, or in full."""
        self.skipping.set_on(on=on)
        self._bar.set_skipping(on=on)

    def passage(self, start: float, end: float) -> None:
        """From ``start`` to ``end``, with a little around it; the playhead stays there."""
        self.play_span(start - AROUND, end + AROUND, back=False)

    def play_span(self, start: float, end: float, *, back: bool = True) -> None:
        """Exactly from ``start`` to ``end`` (seconds), all of it; then back to where the playhead was, unless
        the user moved on meanwhile."""
        self.play_spans([(start, end)], back=back)

    def play_spans(self, spans: Sequence[Span], *, back: bool = True) -> None:
        """Several in a row, with a breath between them."""
        if self._elsewhere:
            return
        self._open_source()
        last = self.player.duration or float("inf")
        self.spans.play([(max(0.0, start), min(last, end)) for start, end in spans], back=back)

    def stop_span(self) -> bool:
        """End the span that is played, as if it had been heard; whether there was one."""
        return self.spans.stop()

    @property
    def in_span(self) -> bool:
        """Whether a span is played: then nothing follows the playhead."""
        return self.spans.active

    def ask_time(self) -> GoToTime | None:
        """Let the user type where to go."""
        place = self.place
        if place is None:
            return None
        popover = GoToTime(place, self.player.duration, self._view.theme, self._bar.window())
        popover.chosen.connect(self.go_to)
        opener = self._bar.window().focusWidget()
        if opener is not None:
            popover.closed.connect(opener.setFocus)
        popover.show_above(self._bar.time.mapToGlobal(QPoint(0, 0)))
        return popover

    def go_to(self, seconds: float) -> None:
        """The playhead and the text go to ``seconds``; one can go back."""
        self.trail.mark("time")
        self.seek(seconds, play=False)
        row = self._view.rows.row_at_time(seconds)
        if row is not None:
            self._view.set_current(row)
            self._view.scroll_to(row)

    def _set_volume(self, volume: float) -> None:
        self.player.set_volume(volume)
        self._settings.set(VOLUME, volume)

    # -- news ------------------------------------------------------------------------------------

    def _moved(self, seconds: float) -> None:
        self._bar.set_position(seconds)
        if not self._elsewhere:
            self._view.set_playhead(seconds)

    def _playing_changed(self, playing: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._bar.set_playing(playing=playing)
        heard = playing and not self._elsewhere and not self.spans.active
        self._view.follow.set_playing(playing=heard)

    def _span_ended(self, heard: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.span_ended.emit(heard)

    def _press(self) -> None:
        self._pressed = (self.trail.here(), self.player.position)

    def _release(self) -> None:
        """After a jump on the waveform, not after a nudge, one can go back."""
        if self._pressed is None:
            return
        (place, before), self._pressed = self._pressed, None
        if abs(self.player.position - before) > FAR:
            self.trail.mark("waveform", place)

    def _follow_changed(self) -> None:
        self._bar.set_following(on=self._view.follow.active)
        self._settings.set(FOLLOW, self._view.follow.wanted)

    def _unplay(self) -> None:
        """The first click of a double click started to play; what was wanted is editing."""
        at, was_playing, where = self._clicked
        if time.monotonic() - at < DOUBLE_S and not was_playing:
            self.player.pause()
            self.player.seek(where)


def _version(file: Path) -> tuple[str, int, int]:
    """What tells a file from another, and from itself after it was written again."""
    try:
        found = file.stat()
    except OSError:
        return str(file), 0, 0
    return str(file), found.st_mtime_ns, found.st_size
