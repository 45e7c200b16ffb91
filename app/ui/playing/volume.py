"""The button that shows and sets the volume."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget, QWidgetAction

from app.translation import tr
from app.ui.icons import icon
from app.ui.plain import named
from app.ui.theme import Theme

STEP = 5  # percent for a step of the wheel
DETENT = 120  # of a wheel's angle


class VolumeButton(QToolButton):
    """Opens a slider that takes the arrow keys; the wheel changes the volume too.

    Signals:
        chosen: 0..1.
    """

    chosen = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setIcon(icon("volume", theme))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        named(self, tr("Volume"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(100)
        self.slider.setPageStep(10)
        self.slider.setSingleStep(STEP)
        self.slider.setFixedWidth(140)
        self.slider.setAccessibleName(tr("Volume"))
        self.slider.valueChanged.connect(lambda value: self.chosen.emit(value / 100))
        holder = QWidget()
        holder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        holder.setFocusProxy(self.slider)
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self.slider)
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        menu.aboutToShow.connect(lambda: QTimer.singleShot(0, self.slider, self.slider.setFocus))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_volume(self, volume: float) -> None:
        """Show it, without saying that it was chosen."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(volume * 100))
        self.slider.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.slider.setValue(self.slider.value() + round(event.angleDelta().y() / DETENT * STEP))
        event.accept()
