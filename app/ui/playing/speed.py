"""The button that shows and chooses the speed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QWheelEvent
from PySide6.QtWidgets import QMenu, QPushButton

from app.translation import number, tr
from app.ui.plain import tooltip

SPEED_KEYS = "Alt+Up, Alt+Down"
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
STEP = 0.25  # for a step of the wheel
DETENT = 120  # of a wheel's angle


class SpeedButton(QPushButton):
    """A menu of speeds, and the wheel by quarters.

    Signals:
        chosen: the new speed.
    """

    chosen = Signal(float)

    def __init__(self) -> None:
        super().__init__("1×")
        self.setAccessibleName(tr("Speed"))
        tooltip(self, tr("Speed"), SPEED_KEYS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._speed = 1.0
        self._turned = 0  # of the wheel, what is not a whole step yet
        menu = QMenu(self)
        group = QActionGroup(self)
        self._marks = {speed: group.addAction(_words(speed)) for speed in SPEEDS}
        for speed, action in self._marks.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, speed=speed: self.chosen.emit(speed))
        menu.addActions(group.actions())
        self.setMenu(menu)
        self.setMinimumWidth(64)

    def show_speed(self, speed: float) -> None:
        self._speed = speed
        for listed, action in self._marks.items():
            action.setChecked(abs(listed - speed) < 0.01)
        self.setText(_words(speed))
        self.setAccessibleDescription(_words(speed))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        steps = int(self._turned / DETENT)
        self._turned -= steps * DETENT
        if steps:
            self.chosen.emit(max(SPEEDS[0], min(SPEEDS[-1], self._speed + steps * STEP)))
        event.accept()


def _words(speed: float) -> str:
    digits = next(digits for digits in range(3) if digits == 2 or round(speed, digits) == round(speed, 2))
    return f"{number(speed, digits)}×"
