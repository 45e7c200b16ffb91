"""How loud a side is: 24 steps, a peak that stays for a moment, and a value that can be read."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from app.translation import tr
from app.ui.theme import Theme, color

STEPS = 24
FLOOR = -60.0  # dB: the first step lights above it
_LOUD, _TOO_LOUD = 19, 22  # steps from which on it is amber and red: -12 and -5 dB
_HOLD = 1.2  # seconds the peak stays
_FALL = 12.0  # steps per second it falls then
_SPEAK = 0.5  # seconds between two values told to assistive technology


class Meter(QProgressBar):
    """Told twenty times a second; has no clock of its own. As a progress bar its value (0..100) is read."""

    def __init__(self, theme: Theme, name: str = "", *, steps: int = STEPS) -> None:
        super().__init__()
        self._theme, self._steps = theme, steps
        self._lit = 0
        self._peak = 0.0
        self._peak_at = 0.0
        self._fallen = 0.0
        self._clipped_at = -10.0
        self._spoken = 0.0
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or tr("Level"))
        self.setAccessibleDescription(tr("Loudness from silence (0) to as loud as it may be (100)"))
        theme.changed.connect(self.update)

    @property
    def lit(self) -> int:
        """Steps that are lit now."""
        return self._lit

    def show_level(self, peak: float, rms: float, clipped: bool = False) -> None:  # noqa: FBT001, FBT002
        """The last twentieth of a second, in dB below full scale."""
        now = time.monotonic()
        lit, high = self._step(rms + 6.0), float(self._step(peak))
        before = (self._lit, round(self._peak), self._clipped(now))
        if clipped:
            self._clipped_at = now
        if high >= self._peak:
            self._peak, self._peak_at = high, now
        elif now - self._peak_at > _HOLD:
            self._peak = max(high, self._peak - _FALL * min(0.5, now - self._fallen))
        self._fallen = now
        self._lit = lit
        if now - self._spoken > _SPEAK:
            self._spoken = now
            self.setValue(round(100 * lit / self._steps))
        if before != (lit, round(self._peak), self._clipped(now)):
            self.update()

    def clear_level(self) -> None:
        """Nothing is heard of this side."""
        self._lit, self._peak, self._clipped_at = 0, 0.0, -10.0
        self.setValue(0)
        self.update()

    def _clipped(self, now: float) -> bool:
        return now - self._clipped_at < 1.0

    def _step(self, level: float) -> int:
        share = (min(0.0, level) - FLOOR) / -FLOOR
        return max(0, min(self._steps, round(share * self._steps)))

    def sizeHint(self) -> QSize:
        return QSize(self._steps * 6, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._steps * 3, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = self._theme.tokens
        pitch = self.width() / self._steps
        wide = max(1.5, pitch - 2.0)
        tall = min(6.0, self.height())
        top = (self.height() - tall) / 2
        peak = round(self._peak)
        share = STEPS / self._steps
        red = self._clipped(time.monotonic())
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(1, self._steps + 1):
            if step <= self._lit and self.isEnabled():
                place = step * share
                tint = tokens.err if red or place > _TOO_LOUD else tokens.warn if place > _LOUD else tokens.ok
            elif step == peak and self.isEnabled():
                tint = tokens.text
            else:
                tint = tokens.border if tokens.dark else tokens.pressed
            painter.fillRect(QRectF((step - 1) * pitch, top, wide, tall), color(tint))
