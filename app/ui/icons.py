"""Icons: our own SVG set on a 24 grid, tinted by token and drawn at the screen's ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from app.ui.theme import RESOURCES, Theme


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, tint: str, width: int, height: int, ratio: float) -> QPixmap:
    """Icon ``name`` in colour ``tint``, ``width`` by ``height`` device-independent pixels."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(_source(name).replace("#000000", tint).encode()))
    result = QPixmap(round(width * ratio), round(height * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    side = min(width, height)
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return result


class _Engine(QIconEngine):
    """Paints by asking the theme each time, so that icons follow a change of theme by themselves."""

    def __init__(self, name: str, theme: Theme, tint: str, checked: str) -> None:
        super().__init__()
        self._name, self._theme, self._tint, self._checked = name, theme, tint, checked

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._theme, self._tint, self._checked)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.drawPixmap(QPointF(rect.topLeft()), self._pixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._pixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        logical = QSize(round(size.width() / scale), round(size.height() / scale))
        return self._pixmap(logical, mode, state, scale)

    def _pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        name = self._checked if state is QIcon.State.On else self._tint
        if mode is QIcon.Mode.Disabled:
            name = "border_ctl"
        tint = QColor(getattr(self._theme.tokens, name)).name()
        return pixmap(self._name, tint, max(1, size.width()), max(1, size.height()), ratio)


def icon(name: str, theme: Theme, tint: str = "text2", checked: str = "on_soft") -> QIcon:
    """Icon ``name`` tinted with the token ``tint``, and with ``checked`` where a button is on."""
    return QIcon(_Engine(name, theme, tint, checked))
