"""Waiting for the mains: on battery no job is begun, until it is plugged in or the user says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app import power
from app.power import Power
from app.settings import PAUSE_ON_BATTERY, Settings

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

CHECK_MS: Final = 30_000


class PowerWatch(QObject):
    """Signals: changed (``held`` is another than before)."""

    changed = Signal()

    def __init__(self, settings: Settings, source: Power, wake: Callable[[], None], parent: QObject) -> None:
        """``wake`` lets the queue begin what waits; it asks :meth:`may_begin` then."""
        super().__init__(parent)
        self._settings, self._power, self._wake = settings, source, wake
        self._anyway = self._asked = False
        self.held = False  # a job would have been begun, but for the battery
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)

    def may_begin(self) -> bool:
        """Whether a job may be begun now; where not, it is asked again every half minute."""
        self._asked = True
        battery = self._settings.get(PAUSE_ON_BATTERY) and self._power.on_battery()
        if not battery:
            self._anyway = False
        self._put(held=battery and not self._anyway)
        return not self.held

    def check(self) -> None:
        """Look again: the plug, or the setting, may be another."""
        if self.held:
            self._asked = False
            self._wake()  # asks, if there is anything to begin
            if not self._asked:
                self._put(held=False)

    def go_on(self) -> None:
        """Work on battery this time, until the computer has been plugged in again."""
        self._anyway = True
        self.check()

    def _put(self, *, held: bool) -> None:
        if held == self.held:
            return
        self.held = held
        if held:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit()


def install(window: MainWindow) -> None:
    """Between the window's queue and its jobs."""
    from app.ui.settings_window import desk_of

    board = window.board
    watch = PowerWatch(window.settings, power.this_computer(), board.wake, board)
    board.watch(watch)
    preferences = desk_of(window).preferences
    preferences.changed.connect(lambda option: watch.check() if option is PAUSE_ON_BATTERY else None)
