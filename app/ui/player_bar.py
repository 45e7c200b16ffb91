"""The bottom zone: waveform, time, play, skip, follow, speed, volume."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.ui import tokens
from app.ui.buttons import icon_button, push_button
from app.ui.icons import icon
from app.ui.phrases import clock
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from app.ui.waveform import Waveform

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class SpeedButton(QPushButton):
    """Shows the speed; a menu of speeds, and the wheel by quarters.

    Signals:
        chosen: the new speed.
    """

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__("1×")
        self.setAccessibleName("Speed")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed = 1.0
        menu = QMenu(self)
        group = QActionGroup(self)
        self._marks = {speed: group.addAction(f"{speed:g}×") for speed in SPEEDS}
        for speed, action in self._marks.items():
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, speed))
        menu.addActions(group.actions())
        self.setMenu(menu)
        self.setMinimumWidth(64)

    def _choose(self, speed: float, _checked: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.chosen.emit(speed)

    def show_speed(self, speed: float) -> None:
        self._speed = speed
        for listed, action in self._marks.items():
            action.setChecked(abs(listed - speed) < 0.01)
        self.setText(f"{speed:g}×")

    def wheelEvent(self, event: QWheelEvent) -> None:
        step = 0.25 if event.angleDelta().y() > 0 else -0.25
        self.chosen.emit(max(SPEEDS[0], min(SPEEDS[-1], self._speed + step)))


class PlayerBar(QWidget):
    """Signals: toggle, skip (seconds), seek (seconds), speed, volume (0..1), follow."""

    toggle = Signal()
    skip = Signal(float)
    seek = Signal(float)
    speed = Signal(float)
    volume = Signal(float)
    follow = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._duration = 0.0
        self.waveform = Waveform(theme)
        self.time = PlainLabel("", "time")
        self.total = PlainLabel("", "muted")
        self.back = icon_button("back", "Back 5 seconds", theme, "J")
        self.forward = icon_button("forward", "Forward 5 seconds", theme, "L")
        self.play = icon_button("play", "Play", theme, "Space", size=20)
        self.play.setObjectName("play")
        self.following = push_button("Follow", theme, "soft", "follow")
        self.following.setIcon(icon("follow", theme, "text2", "on_soft"))
        self.following.setCheckable(True)
        self.following.setChecked(True)
        self.speeds = SpeedButton()
        self.loudness = icon_button("volume", "Volume", theme)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._build()
        self._connect()
        self.set_playing(playing=False)
        self.set_ready(ready=False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        times, right = QWidget(), QWidget()
        left = QHBoxLayout(times)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        left.addWidget(self.time)
        left.addWidget(self.total)
        left.addStretch(1)
        tail = QHBoxLayout(right)
        tail.setContentsMargins(0, 0, 0, 0)
        tail.setSpacing(8)
        tail.addStretch(1)
        for part in (self.following, self.speeds, self.loudness):
            tail.addWidget(part)
        row.addWidget(times, 1)
        for part in (self.back, self.play, self.forward):
            row.addWidget(part)
        row.addWidget(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 12)
        layout.setSpacing(4)
        layout.addWidget(self.waveform)
        layout.addLayout(row)
        self._volume.setRange(0, 100)
        self._volume.setValue(100)
        self._volume.setFixedWidth(140)
        self._volume.setAccessibleName("Volume")
        menu = QMenu(self.loudness)
        action = QWidgetAction(menu)
        holder = QWidget()
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self._volume)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        self.loudness.setMenu(menu)
        self.loudness.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self.skip.emit(-5.0))
        self.forward.clicked.connect(lambda: self.skip.emit(5.0))
        self.waveform.seek.connect(self.seek)
        self.following.clicked.connect(self.follow)
        self.speeds.chosen.connect(self.speed)
        self._volume.valueChanged.connect(lambda value: self.volume.emit(value / 100))

    def _restyle(self) -> None:
        font = self._theme.font(tokens.BODY, self.time.font().Weight.DemiBold, tabular=True)
        self.time.setFont(font)
        self.total.setFont(self._theme.font(tokens.BODY, tabular=True))

    # -- state ---------------------------------------------------------------------------------

    def set_ready(self, *, ready: bool) -> None:
        """Whether there is sound to play."""
        for part in (self.play, self.back, self.forward, self.speeds, self.waveform, self.following):
            part.setEnabled(ready)

    def set_duration(self, seconds: float) -> None:
        self._duration = seconds
        self.waveform.set_duration(seconds)
        self.total.setText(f"/  {clock(seconds)}" if seconds else "")
        self.set_position(0.0)

    def set_position(self, seconds: float) -> None:
        text = clock(seconds) if self._duration else ""
        if text != self.time.text():
            self.time.setText(text)
        self.waveform.set_position(seconds)

    def set_playing(self, *, playing: bool) -> None:
        name = "Pause" if playing else "Play"
        self.play.setIcon(icon("pause" if playing else "play", self._theme, "on_accent", "on_accent"))
        self.play.setIconSize(QSize(20, 20))
        self.play.setAccessibleName(name)
        self.play.setToolTip(f"{name} (Space)")

    def set_speed(self, speed: float) -> None:
        self.speeds.show_speed(speed)

    def set_volume(self, volume: float) -> None:
        self._volume.setValue(round(volume * 100))

    def set_following(self, *, on: bool) -> None:
        self.following.setChecked(on)
