"""Marks over the bars: moments, what was found, what is unclear. Each has a shape of its own, not only a
colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from app.ui.theme import color
from app.ui.tokens import Tokens
from app.ui.waveform.stretch import Stretch

FLAG = 7  # px, a marked moment
NEAR = 5  # px from a moment where its words are shown
DOT = 3.5  # px, what is unclear
TIP = 3.5  # px, half the width of what points at a place that was found


class Markers:
    """Moments (seconds and words), and ticks by kind: ``hits`` found, ``hit`` the current one of them,
    ``unclear`` passages."""

    def __init__(self) -> None:
        self.moments: Sequence[tuple[float, str]] = ()
        self._ticks: dict[str, list[float]] = {}
        self._dots: tuple[object, QPixmap] | None = None
        self._drawn: dict[str, tuple[tuple[float, float, int], list[int]]] = {}

    def set_ticks(self, kind: str, times: Iterable[float]) -> None:
        """These seconds and no others have a tick of ``kind``."""
        self._ticks[kind] = list(times)
        self._drawn.pop(kind, None)

    def ticks(self, kind: str) -> list[float]:
        """Where the ticks of ``kind`` are, in seconds."""
        return self._ticks.get(kind, [])

    def near(self, x: float, stretch: Stretch) -> tuple[float, str] | None:
        """The moment closest to ``x``, if it is close."""
        close = [
            (abs(stretch.x(moment[0]) - x), moment)
            for moment in self.moments
            if stretch.holds(moment[0]) and abs(stretch.x(moment[0]) - x) <= NEAR
        ]
        return min(close)[1] if close else None

    def paint(self, painter: QPainter, stretch: Stretch, left: float, height: float, tokens: Tokens) -> None:
        """Over bars that begin at ``left`` and may use ``height`` px."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dots(painter, stretch, left, height, tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        self._tips(painter, "hits", stretch, left, TIP, color(tokens.text2))
        self._tips(painter, "hit", stretch, left, TIP + 2, color(tokens.accent))
        ink = color(tokens.accent)
        for seconds, _words in self.moments:
            if stretch.holds(seconds):
                _flag(painter, left + stretch.x(seconds), height, ink)

    def _paint_dots(
        self, painter: QPainter, stretch: Stretch, left: float, height: float, tokens: Tokens
    ) -> None:
        """What is unclear, hundreds of round points, as a picture that is made once."""
        places = self._places("unclear", stretch)
        if not places:
            return
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        key = (places, stretch.width, ratio, tokens.warn)
        if self._dots is None or self._dots[0] != key:
            picture = QPixmap(round((stretch.width + 2 * DOT) * ratio), round(2 * DOT * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(picture)
            drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
            drawing.setPen(QPen(color(tokens.warn), DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            drawing.drawPoints([QPointF(DOT + x, DOT) for x in places])
            drawing.end()
            self._dots = (key, picture)
        painter.drawPixmap(QPointF(left - DOT, height - 2.5 - DOT), self._dots[1])

    def _places(self, kind: str, stretch: Stretch) -> list[int]:
        """px of the ticks, each once; worked out again when another stretch is shown."""
        shown = (stretch.start, stretch.span, stretch.bars)
        known = self._drawn.get(kind)
        if known is None or known[0] != shown:
            times = self.ticks(kind)
            known = (shown, sorted({round(stretch.x(time)) for time in times if stretch.holds(time)}))
            self._drawn[kind] = known
        return known[1]

    def _tips(
        self, painter: QPainter, kind: str, stretch: Stretch, left: float, half: float, ink: QColor
    ) -> None:
        painter.setBrush(ink)
        for at in self._places(kind, stretch):
            x = left + at
            corners = [QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, half * 1.7)]
            painter.drawPolygon(QPolygonF(corners))


def _flag(painter: QPainter, x: float, height: float, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.drawLine(QPointF(x, 2), QPointF(x, height - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(x, 1), QPointF(x + FLAG + 1, 1 + FLAG / 2), QPointF(x, 1 + FLAG)]))


def paint_playhead(painter: QPainter, x: float, height: float, tokens: Tokens) -> None:
    """A line with a head, in the colour of text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = color(tokens.text)
    painter.setPen(QPen(ink, 2))
    painter.drawLine(QPointF(x, 6), QPointF(x, height - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(x, 5), 4, 4)


def paint_ring(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """The ring of keyboard focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(tokens.focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 8, 8)
