"""The small indicator above all other windows: time, meters, a mark and a stop."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.settings import Settings
from app.translation import tr
from app.ui import tokens
from app.ui.buttons import icon_button
from app.ui.phrases import clock
from app.ui.plain import PlainLabel
from app.ui.recording import words
from app.ui.recording.dot import RecordDot
from app.ui.recording.meter import Meter
from app.ui.recording.service import Recorder
from app.ui.theme import Theme
from engine.recording import Levels, TrackName

WIDTH, HEIGHT = 200, 44  # px
_PLACE = "indicator-place"


class Pill(QFrame):
    """Dragged anywhere; where it was left is remembered.

    Signals: mark, stop, opened (the window is wanted), closed (it is not wanted any more).
    """

    mark = Signal()
    stop = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, recorder: Recorder, settings: Settings, theme: Theme) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._recorder, self._settings, self._theme = recorder, settings, theme
        self._grip: QPoint | None = None
        self.setObjectName("indicator")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(tr("Hansard is recording"))
        self.setFixedSize(WIDTH, HEIGHT)
        self.dot = RecordDot(theme)
        self.time = PlainLabel("", "time")
        self.meters: dict[TrackName, Meter] = {
            "mic": Meter(theme, tr("Microphone level"), steps=12),
            "system": Meter(theme, tr("System audio level"), steps=12),
        }
        self.marking = icon_button("flag", tr("Mark this moment"), theme, size=16)
        self.stopping = icon_button("stop", tr("Stop and transcribe"), theme, size=16)
        self.marking.clicked.connect(self.mark)
        self.stopping.clicked.connect(self.stop)
        meters = QVBoxLayout()
        meters.setSpacing(3)
        meters.addStretch(1)
        for meter in self.meters.values():
            meters.addWidget(meter)
        meters.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 4, 0)
        row.setSpacing(5)
        row.addWidget(self.dot)
        row.addWidget(self.time)
        row.addLayout(meters, 1)
        row.addWidget(self.marking)
        row.addWidget(self.stopping)
        recorder.changed.connect(self.refresh)
        recorder.levels.connect(self._hear)
        theme.changed.connect(self._restyle)
        self._restyle()

    def appear(self) -> None:
        """Show it where it was left, on a screen."""
        place: list[int] = self._settings.recall(_PLACE, [])
        screen = QGuiApplication.primaryScreen().availableGeometry()
        point = QPoint(screen.right() - WIDTH - 24, screen.top() + 24)
        if len(place) == 2 and all(isinstance(value, int) for value in place):
            point = QPoint(*place)
        if QGuiApplication.screenAt(point) is None:
            point = QPoint(screen.right() - WIDTH - 24, screen.top() + 24)
        self.move(point)
        self.refresh()
        self.show()

    def refresh(self) -> None:
        recorder = self._recorder
        self.dot.show_red(recorder.red)
        self.time.setText(clock(recorder.status.seconds))
        self.setAccessibleName(f"{words.state(recorder)} {self.time.text()}")
        going = recorder.phase in ("waiting", "recording", "paused")
        self.marking.setEnabled(going)
        self.stopping.setEnabled(going)
        there = {track.track for track in recorder.status.tracks}
        for name, meter in self.meters.items():
            meter.setVisible(name in there)
            if recorder.phase != "recording":
                meter.clear_level()

    def _hear(self, levels: Levels) -> None:
        if self.isVisible():
            for level in levels.levels:
                self.meters[level.track].show_level(level.peak, level.rms, level.clipped)

    def _restyle(self) -> None:
        # Its size is fixed, whatever the size of text.
        font = self._theme.font(tokens.BODY, self.time.font().Weight.DemiBold, tabular=True)
        font.setPixelSize(tokens.BODY)
        self.time.setFont(font)

    # -- mouse -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self._settings.remember(_PLACE, [self.x(), self.y()])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():
            self.closed.emit()
