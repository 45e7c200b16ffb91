"""One side while it is being recorded: its device, its meter, and whether anything comes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.recorder_sentences import TITLES
from app.translation import noop, tr
from app.ui.icons import icon
from app.ui.plain import ElidedLabel, PlainLabel
from app.ui.recording.meter import Meter
from app.ui.recording.service import Phase
from app.ui.theme import Theme
from engine.recording import Level, TrackName, TrackStatus

_SYMBOLS: dict[TrackName, str] = {"mic": "mic", "system": "sound"}
_LEVELS: dict[TrackName, str] = {"mic": noop("Microphone level"), "system": noop("System audio level")}


class SourceCard(QFrame):
    """Device and level of one track."""

    def __init__(self, track: TrackName, theme: Theme) -> None:
        super().__init__()
        self.track: TrackName = track
        self._theme = theme
        self._live = False
        self.setProperty("kind", "card")
        self._icon = PlainLabel()
        self.device = ElidedLabel("", "muted")
        self.device.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.meter = Meter(theme, tr(_LEVELS[track]))
        self.state = PlainLabel("", "muted")
        self.state.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(PlainLabel(tr(TITLES[track]), "strong"))
        top.addWidget(self.device, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.meter)
        layout.addWidget(self.state)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_track(self, status: TrackStatus, phase: Phase) -> None:
        """How this side stands."""
        paused = phase == "paused"
        self._live = status.live and phase == "recording"
        self.device.setText(status.name)
        self.device.setToolTip("")
        words = "" if self._live else tr("Paused") if paused else tr("Waiting for audio…")
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.setAccessibleName(tr("{name}: {text}", name=tr(TITLES[self.track]), text=status.name))
        if not self._live:
            self.meter.clear_level()

    def show_level(self, level: Level) -> None:
        """A twentieth of a second of it."""
        self.meter.show_level(level.peak, level.rms, level.clipped)

    def _restyle(self) -> None:
        self._icon.setPixmap(icon(_SYMBOLS[self.track], self._theme).pixmap(18, 18))
