"""The button that shows and sets the volume, and which of several tracks are heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget, QWidgetAction

from app.translation import tr
from app.ui.icons import icon
from app.ui.plain import named, one_line
from app.ui.theme import Theme

STEP = 5  # percent for a step of the wheel
DETENT = 120  # of a wheel's angle


class VolumeButton(QToolButton):
    """Opens a slider that takes the arrow keys; the wheel changes the volume too. Below it, by Tab, the
    tracks where there are several: two devices in one room are an echo of one another.

    Signals:
        chosen: 0..1. heard: one track by its place, or -1 for all of them.
    """

    chosen = Signal(float)
    heard = Signal(int)

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
        self.tracks: list[QAction] = []
        self._labels: tuple[str, ...] = ()
        self._group = QActionGroup(self)
        self.slider.installEventFilter(self)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_volume(self, volume: float) -> None:
        """Show it, without saying that it was chosen."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(volume * 100))
        self.slider.blockSignals(False)

    @property
    def only(self) -> int:
        """The one track that is heard, by its place; -1 for all."""
        return next((place for place, action in enumerate(self.tracks, -1) if action.isChecked()), -1)

    def show_tracks(self, labels: Sequence[str]) -> None:
        """Offer these tracks, nothing where there is only one. All are heard, but of the same tracks as
        before what was chosen stays."""
        if tuple(labels) == self._labels:
            return
        self._labels = tuple(labels)
        menu = self.menu()
        for action in self.tracks:
            self._group.removeAction(action)
            menu.removeAction(action)
            action.deleteLater()
        self.tracks = []
        if len(labels) < 2:
            return
        names = [tr("Hear all tracks")]
        names += [
            tr("Only “{name}”", name=one_line(label)) if label else tr("Only track {number}", number=place)
            for place, label in enumerate(labels, start=1)
        ]
        for place, name in enumerate(names, start=-1):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place < 0)
            action.triggered.connect(lambda _on=False, place=place: self.heard.emit(place))
            self._group.addAction(action)
            self.tracks.append(action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and watched is self.slider and event.key() == Qt.Key.Key_Tab and self.tracks:  # type: ignore[attr-defined]
            self.menu().setFocus()
            self.menu().setActiveAction(self.tracks[0])
            return True
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.slider.setValue(self.slider.value() + round(event.angleDelta().y() / DETENT * STEP))
        event.accept()
