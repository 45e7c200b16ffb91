"""The waveform: a slider whose groove is the sound, coloured by who speaks."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from app.ui.phrases import clock
from app.ui.theme import Theme, color

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BAR, GAP = 2, 1  # px
SIDE = 20  # px left and right
FLAG = 7  # px, a marked moment
NEAR = 5  # px from a moment where its words are shown
GRACE = 0.5  # s after a paragraph that still are its speaker's
UNPLAYED = (0.45, 0.5)  # opacity on light and dark


class Waveform(QSlider):
    """The value is the playhead in tenths of a second, so arrow keys and assistive technology work.

    Signals:
        seek: seconds, by click, drag or key.
    """

    seek = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._duration = 0.0
        self._position = 0.0
        self._peaks: NDArray[np.float64] | None = None
        self._spans: Sequence[tuple[float, float, int]] = ()
        self._marks: Sequence[tuple[float, str]] = ()
        self._pictures: tuple[QPixmap, QPixmap] | None = None
        self._dragging = False
        self.setAccessibleName("Position")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(56)
        self.setSingleStep(10)
        self.setPageStep(300)
        self.actionTriggered.connect(self._key_moved)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._forget)
        theme.changed.connect(self._forget)

    # -- contents ------------------------------------------------------------------------------

    def set_duration(self, seconds: float) -> None:
        self._duration = seconds
        self.setRange(0, max(0, round(seconds * 10)))
        self._forget()

    def set_peaks(self, levels: NDArray[np.float64] | None) -> None:
        """Loudness 0..1 in equal steps over the recording; ``None`` draws a quiet line."""
        self._peaks = levels
        self._forget()

    def set_speakers(self, spans: Sequence[tuple[float, float, int]]) -> None:
        """Who speaks when: start, end, speaker number, in order of start."""
        self._spans = spans
        self._later.start()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Moments to show: seconds, and what they are."""
        self._marks = list(marks)
        self.update()

    def set_position(self, seconds: float) -> None:
        """Move the playhead; cheap when it stays on the same pixel."""
        before, self._position = self._x(self._position), seconds
        if not self._dragging:
            self.blockSignals(True)
            self.setValue(round(seconds * 10))
            self.blockSignals(False)
        after = self._x(seconds)
        if int(before) != int(after):
            left, right = sorted((before, after))
            self.update(int(left) - 6, 0, int(right - left) + 13, self.height())

    def _forget(self) -> None:
        self._pictures = None
        self.update()

    # -- geometry ------------------------------------------------------------------------------

    def _x(self, seconds: float) -> float:
        width = max(1, self.width() - 2 * SIDE)
        return SIDE + width * (seconds / self._duration if self._duration else 0.0)

    def _seconds(self, x: float) -> float:
        width = max(1, self.width() - 2 * SIDE)
        return max(0.0, min(1.0, (x - SIDE) / width)) * self._duration

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._duration:
            if self._pictures is None:
                self._pictures = self._render()
            played, unplayed = self._pictures
            at = self._x(self._position)
            painter.setClipRect(QRectF(0, 0, at, self.height()))
            painter.drawPixmap(0, 0, played)
            painter.setClipRect(QRectF(at, 0, self.width() - at, self.height()))
            painter.drawPixmap(0, 0, unplayed)
            painter.setClipping(False)
            self._flags(painter)
            self._playhead(painter, at)
        else:
            y = self.height() / 2
            painter.setPen(QPen(color(self._theme.tokens.border_btn), 1))
            painter.drawLine(QPointF(SIDE, y), QPointF(self.width() - SIDE, y))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(self._theme.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(9, 1, -9, -1), 8, 8)

    def _playhead(self, painter: QPainter, x: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = color(self._theme.tokens.text)
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(x, 6), QPointF(x, self.height() - 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, 5), 4, 4)

    def _flags(self, painter: QPainter) -> None:
        """A small flag at every moment: its shape tells it from the playhead, not only its colour."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = color(self._theme.tokens.accent)
        for seconds, _words in self._marks:
            x = self._x(seconds)
            painter.setPen(QPen(ink, 1.5))
            painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - 3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPolygon(
                QPolygonF([QPointF(x, 1), QPointF(x + FLAG + 1, 1 + FLAG / 2), QPointF(x, 1 + FLAG)])
            )

    def _render(self) -> tuple[QPixmap, QPixmap]:
        ratio = self.devicePixelRatioF()
        count = max(1, (self.width() - 2 * SIDE) // (BAR + GAP))
        heights = self._bar_heights(count)
        numbers = self._bar_speakers(count)
        faint = UNPLAYED[1] if self._theme.tokens.dark else UNPLAYED[0]
        pictures = []
        for alpha in (1.0, faint):
            picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            middle = self.height() / 2 + 1
            inks: dict[int, QColor] = {}
            for index in range(count):
                number = numbers[index]
                if number not in inks:
                    inks[number] = color(self._theme.tokens.speaker(number), alpha)
                height = heights[index]
                x = SIDE + index * (BAR + GAP)
                painter.fillRect(QRectF(x, middle - height / 2, BAR, height), inks[number])
            painter.end()
            pictures.append(picture)
        return pictures[0], pictures[1]

    def _bar_heights(self, count: int) -> list[float]:
        room = self.height() - 16
        if self._peaks is None or not len(self._peaks):
            return [2.0] * count
        import numpy as np

        edges = np.linspace(0, len(self._peaks), count + 1).astype(np.int64)
        edges[1:] = np.maximum(edges[1:], edges[:-1] + 1)
        starts = np.minimum(edges[:-1], len(self._peaks) - 1)
        # The mean, not the highest: ten seconds of talk always hold one loud sound.
        sizes = np.diff(np.append(starts, len(self._peaks))).clip(1)
        levels = np.add.reduceat(self._peaks, starts) / sizes
        scale = max(float(np.quantile(levels, 0.98)), 1e-4)
        shaped = np.clip(levels / scale, 0.0, 1.0) ** 0.7
        return [float(level) for level in np.maximum(2.0, shaped * room)]

    def _bar_speakers(self, count: int) -> list[int]:
        """The speaker who talks most in the nine bars around each bar; 0 where nobody does."""
        numbers = [0] * count
        if not self._spans or not self._duration:
            return numbers
        import numpy as np

        starts, ends, said = (np.array(column) for column in zip(*self._spans, strict=True))
        middles = (np.arange(count) + 0.5) * self._duration / count
        at = np.searchsorted(starts, middles, side="right") - 1
        heard = np.where((at >= 0) & (middles <= ends[at] + GRACE), said[at], 0)
        known = np.unique(said)
        window = np.ones(min(9, count))
        talk = np.array([np.convolve(heard == number, window, mode="same") for number in known])
        best = known[talk.argmax(axis=0)]
        return [int(number) for number in np.where(talk.max(axis=0) > 0, best, 0)]

    # -- events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pictures = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._duration:
            self._dragging = True
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._duration:
            return
        seconds = self._seconds(event.position().x())
        near = [mark for mark in self._marks if abs(self._x(mark[0]) - event.position().x()) <= NEAR]
        words = f"{clock(near[0][0])}  {near[0][1]}" if near else clock(seconds)
        QToolTip.showText(event.globalPosition().toPoint(), html.escape(words), self)
        if self._dragging:
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def _drag(self, event: QMouseEvent) -> None:
        seconds = self._seconds(event.position().x())
        self.set_position(seconds)
        self.update()
        self.seek.emit(seconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _key_moved(self, _action: int) -> None:
        self.seek.emit(self.sliderPosition() / 10)


def levels_of(files: Sequence[Path]) -> NDArray[np.float64] | None:
    """Loudness 0..1 over the recording from peaks files, the louder track winning; ``None`` without any."""
    import numpy as np

    from app import peaks

    result: NDArray[np.float64] | None = None
    for file in files:
        try:
            pairs = peaks.read(file).pairs
        except (OSError, ValueError):
            continue
        level = np.abs(np.asarray(pairs, dtype=np.int32)).max(axis=1, initial=0) / 32768
        if result is None:
            result = level
        else:
            longer, shorter = (result, level) if len(result) >= len(level) else (level, result)
            longer = longer.copy()
            longer[: len(shorter)] = np.maximum(longer[: len(shorter)], shorter)
            result = longer
    return result
