"""The bottom zone: waveform, time, play, skip, silence, follow, speed, volume."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.translation import plural, tr
from app.ui import tokens
from app.ui.buttons import icon_button, push_button
from app.ui.icons import icon
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, named, tooltip
from app.ui.playing.speed import SPEED_KEYS, SpeedButton
from app.ui.playing.volume import VolumeButton
from app.ui.theme import Theme
from app.ui.waveform.slider import Waveform

SIDE, SPACE = 20, 10  # px


class TimeLabel(PlainLabel):
    """Signals: clicked (Ctrl+G does the same)."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class PlayerBar(QWidget):
    """Signals: toggle, skip (seconds), seek (seconds), speed, volume (0..1), follow, silence (pass it over),
    time_wanted: go to a time."""

    toggle = Signal()
    skip = Signal(float)
    seek = Signal(float)
    speed = Signal(float)
    volume = Signal(float)
    follow = Signal()
    silence = Signal(bool)
    time_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._duration = 0.0
        self._position = 0.0
        self._left = False  # the time left is shown, not the length
        self._skip = 5.0  # s
        self._playing = False
        self._reason = ""
        self.waveform = Waveform(theme)
        self.time = TimeLabel("", "time")
        self.time.setCursor(Qt.CursorShape.PointingHandCursor)
        self.total = QToolButton()
        self.total.setObjectName("total")
        self.total.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back = icon_button("back", tr("Back 5 seconds"), theme, "J")
        self.forward = icon_button("forward", tr("Forward 5 seconds"), theme, "L")
        self.play = icon_button("play", tr("Play"), theme, "Space", size=20)
        self.play.setObjectName("play")
        self.skipping = self._switch(tr("Skip silence"), "wave")
        tooltip(self.skipping, tr("Pauses are played shortened; the time stays that of the recording"))
        self.following = self._switch(tr("Follow"), "follow")
        tooltip(self.following, tr("The text follows the sound"), "F")
        self.following.setChecked(True)
        self.speeds = SpeedButton()
        self.loudness = VolumeButton(theme)
        self._times, self._right = QWidget(), QWidget()
        self._transport = QWidget()
        self._build()
        self._connect()
        self.set_playing(playing=False)
        self.set_ready(ready=False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _switch(self, words: str, symbol: str) -> QPushButton:
        button = push_button(words, self._theme, "soft", symbol)
        button.setIcon(icon(symbol, self._theme, "text2", "on_soft"))
        button.setCheckable(True)
        button.setAccessibleName(words)
        return button

    def _build(self) -> None:
        left = QHBoxLayout(self._times)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(2)
        left.addWidget(self.time)
        left.addWidget(self.total)
        left.addStretch(1)
        tail = QHBoxLayout(self._right)
        tail.setContentsMargins(0, 0, 0, 0)
        tail.setSpacing(8)
        tail.addStretch(1)
        for button in (self.skipping, self.following, self.speeds, self.loudness):
            tail.addWidget(button)
        # Time runs from left to right in every language, and so do back and forward.
        self._transport.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        middle = QHBoxLayout(self._transport)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(SPACE)
        for step in (self.back, self.play, self.forward):
            middle.addWidget(step)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._times, 1)
        row.addWidget(self._transport)
        row.addWidget(self._right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 12)
        layout.setSpacing(4)
        layout.addWidget(self.waveform)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self.skip.emit(-self._skip))
        self.forward.clicked.connect(lambda: self.skip.emit(self._skip))
        self.waveform.seek.connect(self.seek)
        self.following.clicked.connect(self.follow)
        self.skipping.clicked.connect(self.silence)
        self.speeds.chosen.connect(self.speed)
        self.loudness.chosen.connect(self.volume)
        self.time.clicked.connect(self.time_wanted)
        self.total.clicked.connect(self._turn)

    def _restyle(self) -> None:
        bold = self.time.font().Weight.DemiBold
        self.time.setFont(self._theme.font(tokens.BODY, bold, tabular=True))
        self.total.setFont(self._theme.font(tokens.BODY, tabular=True))
        self._fit()

    # -- room ------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """The switches show only their icons where their words do not fit."""
        switches = (self.skipping, self.following)
        for button in switches:
            button.setText(button.accessibleName())
        if self._needed() > self.width():
            for button in switches:
                button.setText("")

    def _needed(self) -> int:
        sides = max(self._times.sizeHint().width(), self._right.sizeHint().width())
        return 2 * sides + self._transport.sizeHint().width() + 2 * (SIDE + SPACE)

    def minimumSizeHint(self) -> QSize:
        # As without the switches' words, or the window could never become narrow enough to lose them.
        icons = 2 * 44 + self.speeds.minimumSizeHint().width() + 32 + 3 * 8
        times = self._times.minimumSizeHint().width()
        width = times + icons + self._transport.minimumSizeHint().width() + 2 * (SIDE + SPACE)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- state ---------------------------------------------------------------------------------

    def set_ready(self, *, ready: bool) -> None:
        """Whether there is sound to play."""
        for part in (self.play, self.back, self.forward, self.speeds, self.waveform, self.following):
            part.setEnabled(ready)
        for other in (self.skipping, self.time, self.total):
            other.setEnabled(ready)

    def say_why(self, reason: str) -> None:
        """The tooltips of what plays: why it cannot, or (empty) what it does."""
        self._reason = reason
        self.set_playing(playing=self._playing)
        self.set_skip(self._skip)
        tooltip(self.speeds, reason or self.speeds.accessibleName(), "" if reason else SPEED_KEYS)

    def set_duration(self, seconds: float) -> None:
        self._duration = seconds
        self.waveform.set_duration(seconds)
        self.total.setVisible(bool(seconds))
        self.set_position(0.0)
        self._show_total()
        self._fit()

    def set_position(self, seconds: float) -> None:
        text = clock(seconds) if self._duration else ""
        self._position = seconds
        if text != self.time.text():
            self.time.setText(text)
            if self._left:
                self._show_total()
        self.waveform.set_position(seconds)

    def _turn(self) -> None:
        """From the length to the time left, or back. Both are the recording's own time."""
        self._left = not self._left
        self._show_total()
        self._fit()

    def _show_total(self) -> None:
        if self._left:
            rest = clock(max(0.0, self._duration - int(self._position)))
            self.total.setText(f"−{rest}")
            named(self.total, tr("{time} left", time=rest))
        else:
            self.total.setText(f"/  {clock(self._duration)}")
            named(self.total, tr("Length {time}", time=clock(self._duration)))
        tooltip(self.total, tr("Show the length") if self._left else tr("Show the time left"))

    def set_playing(self, *, playing: bool) -> None:
        self._playing = playing
        name = tr("Pause") if playing else tr("Play")
        self.play.setIcon(icon("pause" if playing else "play", self._theme, "on_accent", "on_accent"))
        self.play.setIconSize(QSize(20, 20))
        self._named(self.play, name, "Space")

    def set_skip(self, seconds: float) -> None:
        """How far the two buttons beside play go."""
        self._skip = seconds
        whole = round(seconds)
        self._named(self.back, plural("Back {n} second", "Back {n} seconds", whole), "J")
        self._named(self.forward, plural("Forward {n} second", "Forward {n} seconds", whole), "L")

    def _named(self, button: QToolButton, name: str, keys: str) -> None:
        named(button, name, keys)
        if self._reason:
            tooltip(button, self._reason)

    def set_speed(self, speed: float) -> None:
        self.speeds.show_speed(speed)

    def set_volume(self, volume: float) -> None:
        self.loudness.show_volume(volume)

    def set_following(self, *, on: bool) -> None:
        self.following.setChecked(on)

    def set_skipping(self, *, on: bool) -> None:
        self.skipping.setChecked(on)
