"""Between the player, its bar and the transcript: who may move the playhead, and who is told."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.changes import Track
from app.player import Player
from app.settings import FOLLOW, REWIND, SPEED, VOLUME, Settings
from app.ui.meeting import OpenMeeting
from app.ui.player_bar import SPEEDS, PlayerBar
from app.ui.transcript.view import TranscriptView
from app.ui.waveform import levels_of
from app.ui.workers import Workers

AFTER_PAINT_MS = 30
DOUBLE_S = 0.6  # a click this recent belongs to the double click that follows it
LEAD_IN = 1.0  # s before a search hit


class Playback(QObject):
    """Signals: failed (a sentence). opened: the sound is the open meeting's (again)."""

    failed = Signal(str)
    opened = Signal()

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
        # Sound and colours come after the text has been painted: nobody hears in the first 30 ms.
        self._wanted: tuple[list[Path], list[Path], float, float] | None = None
        self._source_timer = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._source_timer.timeout.connect(self._open_source)
        self._colour_timer = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._colour_timer.timeout.connect(self._colour)
        self._connect()
        player.set_speed(settings.get(SPEED))
        player.set_volume(settings.get(VOLUME))
        bar.set_speed(player.speed)
        bar.set_volume(settings.get(VOLUME))
        view.follow.wanted = settings.get(FOLLOW)
        bar.set_following(on=view.follow.active)

    def _connect(self) -> None:
        player, bar, view = self.player, self._bar, self._view
        player.moved.connect(self._moved)
        player.playing_changed.connect(self._playing_changed)
        player.ready_changed.connect(lambda ready: bar.set_ready(ready=ready))
        player.failed.connect(lambda: self.failed.emit("The sound cannot be played on this computer now."))
        bar.toggle.connect(self.toggle)
        bar.skip.connect(self.skip)
        bar.seek.connect(player.seek)
        bar.speed.connect(self.set_speed)
        bar.volume.connect(self._set_volume)
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
        self._elsewhere = False
        files = [folder / track.audio for track in tracks if track.audio]
        files = [file for file in files if file.exists()]
        changed = self._bar.waveform.maximum() != round(duration * 10)
        if changed:
            self._bar.set_duration(duration)
            self._bar.set_position(position)
        self._wanted = (files, [folder / track.peaks for track in tracks if track.peaks], duration, position)
        self._source_timer.start()
        self.opened.emit()

    def _open_source(self) -> None:
        if self._wanted is None:
            return
        (files, peaks, duration, position), self._wanted = self._wanted, None
        self.player.open(files, duration, position)
        if files:
            self._bar.set_position(self.player.position)
        self._workers.run(lambda: levels_of(peaks), self._bar.waveform.set_peaks, newest="peaks")

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
        self._colour_timer.start()

    def _colour(self) -> None:
        model = self._meeting.model
        numbers = {speaker: talk.number for speaker, talk in model.speakers.items()}
        spans = [
            (row.start, row.end, numbers.get(row.speaker, 0) if row.speaker is not None else 0)
            for row in model.rows
        ]
        self._bar.waveform.set_speakers([] if model.draft else spans)

    def close(self) -> None:
        self._wanted = None
        self.player.open([], 0.0)
        self._bar.set_duration(0.0)
        self._bar.waveform.set_peaks(None)
        self._bar.waveform.set_speakers([])

    def play_elsewhere(self, tracks: Sequence[Track], folder: Path, duration: float, start: float) -> None:
        """Play a search hit without opening its meeting."""
        files = [folder / track.audio for track in tracks if track.audio]
        self._elsewhere, self._wanted = True, None
        self._bar.set_duration(duration)
        self._bar.waveform.set_speakers([])
        self._bar.waveform.set_marks([])
        self.player.open([file for file in files if file.exists()], duration)
        peaks = [folder / track.peaks for track in tracks if track.peaks]
        self._workers.run(lambda: levels_of(peaks), self._bar.waveform.set_peaks, newest="peaks")
        self.player.seek(max(0.0, start - LEAD_IN))
        self.player.play()

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
        self.player.seek(self.player.position + seconds)

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

    def sample(self, speaker: int) -> None:
        """Some seconds of a speaker: their longest paragraph that nobody talks over."""
        rows = [row for row in self._meeting.model.rows if row.speaker == speaker]
        clean = [row for row in rows if not row.overlap] or rows
        if clean:
            longest = max(clean, key=lambda row: row.end - row.start)
            self.player.play_span(longest.start, min(longest.end, longest.start + 8.0))

    def passage(self, start: float, end: float) -> None:
        """From ``start`` to ``end``, with a little around it."""
        self._open_source()
        self.player.play_span(max(0.0, start - 0.5), end + 0.5)

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
        self._view.follow.set_playing(playing=playing and not self._elsewhere)

    def _follow_changed(self) -> None:
        self._bar.set_following(on=self._view.follow.active)
        self._settings.set(FOLLOW, self._view.follow.wanted)

    def _unplay(self) -> None:
        """The first click of a double click started to play; what was wanted is editing."""
        at, was_playing, where = self._clicked
        if time.monotonic() - at < DOUBLE_S and not was_playing:
            self.player.pause()
            self.player.seek(where)
