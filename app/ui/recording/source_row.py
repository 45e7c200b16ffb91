"""One side in the preflight popover: whether it is recorded, from which device, and how loud that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.translation import noop, tr
from app.ui.plain import PlainLabel, one_line
from app.ui.recording.meter import Meter
from app.ui.recording.sources import DEFAULT, OFF, OPTION, choose, default_of, name_of
from app.ui.theme import Theme
from engine.recording import Device, Level, TrackName

_TITLES: Final[dict[TrackName, str]] = {"mic": noop("Microphone"), "system": noop("System audio")}
_NONE: Final[dict[TrackName, str]] = {
    "mic": noop("There is no microphone. Connect one, or record system audio only."),
    "system": noop("There is no device whose sound could be recorded."),
}
_DEVICES: Final[dict[TrackName, str]] = {
    "mic": noop("Microphone device"),
    "system": noop("System audio device"),
}
_LEVELS: Final[dict[TrackName, str]] = {"mic": noop("Microphone level"), "system": noop("System audio level")}


class DeviceCombo(QComboBox):
    """Names of devices are long: one that does not fit ends in an ellipsis, the list shows it whole."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = QStyle
        field = self.style().subControlRect(
            style.ComplexControl.CC_ComboBox, option, style.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - 4
        )
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(min(600, max(self.width(), view.sizeHintForColumn(0) + 24)))
        super().showPopup()


class SourceRow(QWidget):
    """Signals: changed (another device, on or off)."""

    changed = Signal()

    def __init__(self, track: TrackName, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.track: TrackName = track
        self._settings = settings
        self._devices: list[Device] = []
        self._why = ""
        self._known = False  # what devices there are
        self.on = QCheckBox(tr(_TITLES[track]))
        self.device = DeviceCombo()
        self.device.setAccessibleName(tr(_DEVICES[track]))
        self.device.setMinimumContentsLength(10)
        self.device.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.device.setFixedWidth(theme.px(240))
        self.meter = Meter(theme)
        self.meter.setAccessibleName(tr(_LEVELS[track]))
        self.note = PlainLabel("", "muted")
        self.note.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.on, 1)
        top.addWidget(self.device)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.meter)
        layout.addWidget(self.note)
        self.on.setChecked(settings.get(OPTION[track]) != OFF)
        self.on.toggled.connect(lambda _on: self._chosen())
        self.device.activated.connect(lambda _index: self._chosen())
        self._show_state()

    def offer(self, devices: Sequence[Device], why: str = "") -> None:
        """The devices there are now; ``why`` this side cannot be recorded at all, a sentence."""
        self._devices = [device for device in devices if device.track == self.track]
        self._why, self._known = why, True
        wanted = self._settings.get(OPTION[self.track])
        if wanted == OFF:
            wanted = str(self.device.currentData() or DEFAULT)
        default = default_of(self._devices)
        self.device.blockSignals(True)
        self.device.clear()
        if default is not None:
            self.device.addItem(tr("Default ({name})", name=one_line(default.name)), DEFAULT)
        for device in self._devices:
            self.device.addItem(one_line(device.name), device.id)
        if wanted != DEFAULT and self.device.findData(wanted) < 0:
            name = one_line(name_of(self._settings, wanted))
            self.device.addItem(tr("{name} (not connected)", name=name), wanted)
        self.device.setCurrentIndex(max(0, self.device.findData(wanted)))
        self.device.blockSignals(False)
        self._show_state()

    @property
    def chosen(self) -> str | None:
        """The id to record from; ``None`` when this side is off, or there is nothing."""
        if not self.on.isChecked() or not self._devices:
            return None
        wanted = self.device.currentData()
        if any(device.id == wanted for device in self._devices):
            return str(wanted)
        default = default_of(self._devices)
        return default.id if default is not None else None

    def show_level(self, level: Level) -> None:
        """A twentieth of a second of this side."""
        if self.chosen is not None:
            self.meter.show_level(level.peak, level.rms, level.clipped)

    def _chosen(self) -> None:
        if self.on.isChecked():
            wanted = str(self.device.currentData() or DEFAULT)
            name = next((device.name for device in self._devices if device.id == wanted), "")
            choose(self._settings, self.track, wanted, name)
        else:
            choose(self._settings, self.track, OFF)
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        able, on = bool(self._devices), self.on.isChecked()
        self.on.setEnabled(able)
        self.device.setEnabled(able and on)
        self.meter.setEnabled(able and on)
        if self.chosen is None:
            self.meter.show_level(-120.0, -120.0, False)
        note = ""
        if not able:
            note = (self._why or tr(_NONE[self.track])) if self._known else ""
        elif on and not any(device.id == self.device.currentData() for device in self._devices):
            default = default_of(self._devices)
            if self.device.currentData() != DEFAULT and default is not None:
                note = tr("Not connected now. {name} is recorded instead.", name=one_line(default.name))
        self.note.setText(note)
        self.note.setVisible(bool(note))
