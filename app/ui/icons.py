"""Icons: our own SVG set on a 24 grid, tinted by token and drawn at the screen's ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from app.ui.theme import RESOURCES, Theme

LARGEST = 26  # px of an icon beside words, where text is large
ALONE = 22  # px of one in a button of 32 px


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
        return self._pixmap(size, mode, state, scale)  # since Qt 6.8 the size is without the scale

    def _pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        name = self._checked if state is QIcon.State.On else self._tint
        if mode is QIcon.Mode.Disabled:
            name = "border_ctl"
        tint = QColor(getattr(self._theme.tokens, name)).name()
        return pixmap(self._name, tint, max(1, size.width()), max(1, size.height()), ratio)


def icon(name: str, theme: Theme, tint: str = "text2", checked: str = "on_soft") -> QIcon:
    """Icon ``name`` tinted with the token ``tint``, and with ``checked`` where a button is on."""
    return QIcon(_Engine(name, theme, tint, checked))


class Growing(QObject):
    """Keeps a button's icon, ``size`` px at 100 %, in step with the size of words, up to ``most`` px."""

    def __init__(self, button: QAbstractButton, theme: Theme, size: int, most: int = LARGEST) -> None:
        super().__init__(button)
        self._button, self._theme, self._size, self._most = button, theme, size, most
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        side = min(self._theme.px(self._size), max(self._size, self._most))
        self._button.setIconSize(QSize(side, side))
