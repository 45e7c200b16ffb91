"""The strip under a zoomed waveform: the whole recording, and the window onto it that can be moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.ui.theme import color
from app.ui.tokens import Tokens
from app.ui.waveform.picture import UNPLAYED, UNPLAYED_MORE
from app.ui.waveform.stretch import Stretch
from app.ui.waveform.voices import Voices

HEIGHT = 8  # px
LEAST = 16.0  # px, the narrowest window, so that it can be seen and caught
BLOCK = 2  # px of one speaker's colour


class Overview:
    """Stands at the bottom of the waveform while it is zoomed."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """Speakers, size or colours changed."""
        self._picture = None

    def seconds(self, x: float, stretch: Stretch) -> float:
        """The moment of the whole recording at ``x`` px from the left of the bars."""
        return max(0.0, min(1.0, x / stretch.width)) * stretch.duration

    def window(self, stretch: Stretch) -> QRectF:
        """The window in the strip, from its top left."""
        scale = stretch.width / stretch.duration if stretch.duration else 0.0
        width = max(LEAST, stretch.span * scale)
        left = min(
            max(0.0, stretch.start * scale + (stretch.span * scale - width) / 2), stretch.width - width
        )
        return QRectF(left, 0, width, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        place: QPointF,
        stretch: Stretch,
        position: float,
        voices: Voices,
        tokens: Tokens,
    ) -> None:
        """At ``place``, its top left."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if self._picture is None:
            self._picture = _draw(stretch, voices, ratio, tokens)
        painter.drawPixmap(place, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = place.x() + (position / stretch.duration * stretch.width if stretch.duration else 0.0)
        painter.setPen(QPen(color(tokens.text), 1.5))
        painter.drawLine(QPointF(x, place.y()), QPointF(x, place.y() + HEIGHT))
        painter.setPen(QPen(color(tokens.text2), 1.5))
        painter.setBrush(color(tokens.text, 0.12))
        painter.drawRoundedRect(
            self.window(stretch).translated(place).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3
        )


def _draw(stretch: Stretch, voices: Voices, ratio: float, tokens: Tokens) -> QPixmap:
    picture = QPixmap(round(stretch.width * ratio), round(HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.fillRect(QRectF(0, 0, stretch.width, HEIGHT), color(tokens.sunken))
    painter.setOpacity((UNPLAYED_MORE if tokens.more else UNPLAYED)[tokens.dark])
    count = max(1, stretch.width // BLOCK)
    for index, number in enumerate(voices.at(0.0, stretch.duration / count, count)):
        if number:
            painter.fillRect(QRectF(index * BLOCK, 2, BLOCK, HEIGHT - 4), color(tokens.speaker(number)))
    painter.end()
    return picture
