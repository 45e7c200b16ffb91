"""The bars of a stretch as pictures, played and still to come, made once and then only clipped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.ui.theme import color
from app.ui.tokens import Tokens
from app.ui.waveform.levels import Heights
from app.ui.waveform.stretch import BAR, STEP, Stretch
from app.ui.waveform.voices import AROUND, Voices

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

UNPLAYED = (0.45, 0.5)  # opacity on light and dark
UNPLAYED_MORE = (0.75, 0.58)  # where more contrast is asked for


@dataclass(frozen=True, slots=True)
class Contents:
    """What is drawn: loudness, speakers, and what is passed over (``(n, 2)`` seconds, in order). ``sharp``:
    each bar in the colour of its own moment, because only some speakers are heard."""

    heights: Heights
    voices: Voices
    passed: NDArray[np.float64] | None = None
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class Pictures:
    played: QPixmap
    unplayed: QPixmap


def draw(contents: Contents, stretch: Stretch, size: QSizeF, ratio: float, tokens: Tokens) -> Pictures:
    """Pictures of ``size`` (device-independent px); the bars stand around its middle. What is passed over is
    a dotted line on a band, in place of its bars."""
    count, bar = stretch.bars, stretch.bar
    duration = stretch.duration or 1.0
    heights = contents.heights.of(stretch.start / duration, bar / duration, count, size.height() - 2)
    numbers = contents.voices.at(stretch.start, bar, count, around=1 if contents.sharp else AROUND)
    over = passed_bars(contents.passed, stretch.start, bar, count)
    bars = _empty(size, ratio)
    middle = size.height() / 2
    painter = QPainter(bars)
    for index in range(count):
        if not over[index]:
            height, ink = heights[index], color(tokens.speaker(numbers[index]))
            painter.fillRect(QRectF(index * STEP, middle - height / 2, BAR, height), ink)
    painter.end()
    band = color(tokens.hover if contents.sharp else tokens.pressed)
    dots = color(tokens.muted)
    pictures = []
    for opacity in (1.0, (UNPLAYED_MORE if tokens.more else UNPLAYED)[tokens.dark]):
        picture = _empty(size, ratio)
        painter = QPainter(picture)
        for index in (at for at in range(count) if over[at]):
            painter.fillRect(QRectF(index * STEP, 0, STEP, size.height()), band)
            painter.fillRect(QRectF(index * STEP, middle - 1, BAR, 2), dots)
        painter.setOpacity(opacity)
        painter.drawPixmap(0, 0, bars)
        painter.end()
        pictures.append(picture)
    return Pictures(pictures[0], pictures[1])


def passed_bars(spans: NDArray[np.float64] | None, start: float, bar: float, count: int) -> list[bool]:
    """Which of ``count`` bars of ``bar`` seconds are passed over for the most part."""
    if spans is None or not len(spans):
        return [False] * count
    import numpy as np

    edges = start + bar * np.arange(count + 1)
    at = np.searchsorted(spans[:, 0], edges, side="right") - 1
    lengths = np.concatenate([[0.0], np.cumsum(spans[:, 1] - spans[:, 0])])
    # What of the spans lies before each edge: those that ended, and the part of the one it stands in.
    inside = np.where(at >= 0, np.minimum(edges, spans[at, 1]) - spans[at, 0], 0.0)
    before = np.where(at >= 0, lengths[np.maximum(at, 0)] + inside, 0.0)
    return [bool(share) for share in np.diff(before) > bar / 2]


def _empty(size: QSizeF, ratio: float) -> QPixmap:
    picture = QPixmap((size * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
