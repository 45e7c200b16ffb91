"""A bar for each speaker, drawn: in the window, and as a picture to take along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QImageWriter, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.translation import number, tr
from app.ui import tokens
from app.ui.dots import paint_dot
from app.ui.phrases import clock
from app.ui.statistics.words import Line, summary
from app.ui.theme import Theme, color
from app.ui.tokens import LIGHT, Tokens

_ROW, _BAR, _GAP, _MARGIN = 30, 14, 12, 24  # px at 100 %
_PICTURE: Final = 720  # px wide
_SHARPNESS: Final = 2.0  # device pixels of a picture's pixel


@dataclass(frozen=True, slots=True)
class Style:
    """Colours and fonts of a drawing; ``mirrored`` for languages written from the right."""

    tokens: Tokens
    font: QFont
    head: QFont
    scale: float
    mirrored: bool

    def px(self, size: float) -> int:
        return round(size * self.scale)


def chart_height(lines: Sequence[Line], style: Style) -> int:
    return style.px(_ROW) * len(lines)


def paint_chart(painter: QPainter, area: QRect, lines: Sequence[Line], style: Style) -> None:
    """Dot, name, bar, and its figures at its side, for each line from the top of ``area``. The longest bar
    takes all the room there is; they begin at nothing, so lengths compare."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(style.font)
    direction = painter.layoutDirection()
    metrics = QFontMetrics(style.font)
    figures = [_figures(line) for line in lines]
    right = max((metrics.horizontalAdvance(words) for words in figures), default=0)
    longest = max((metrics.horizontalAdvance(line.label) for line in lines), default=0)
    left = min(longest + 2, round(area.width() * 0.34))
    dot = style.px(20)
    room = max(20, area.width() - dot - left - right - 2 * style.px(_GAP))
    most = max((line.figures.share for line in lines), default=0.0) or 1.0
    row = style.px(_ROW)

    def place(x: float, y: float, width: float, height: float) -> QRectF:
        """From the side where reading begins."""
        at = area.right() + 1 - x - width if style.mirrored else area.left() + x
        return QRectF(at, y, width, height)

    side = Qt.AlignmentFlag.AlignRight if style.mirrored else Qt.AlignmentFlag.AlignLeft
    begin = int(Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute)
    for at, line in enumerate(lines):
        top = area.top() + at * row
        tint = color(style.tokens.speaker(line.talk.colour))
        center = place(0, top, style.px(12), row).center()
        square = line.talk.colour > len(style.tokens.speakers)
        paint_dot(painter, center, tint, style.px(10), filled=line.talk.name is not None, square=square)
        painter.setPen(color(style.tokens.text))
        name = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, left)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the ellipsis ends the name
        painter.drawText(place(dot, top, left, row), begin, name)
        painter.setLayoutDirection(direction)
        x = dot + left + style.px(_GAP)
        bar = room * line.figures.share / most
        y = top + (row - style.px(_BAR)) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        if line.figures.share:
            painter.drawRoundedRect(place(x, y, max(3.0, bar), style.px(_BAR)), 3, 3)
        painter.setPen(color(style.tokens.text2))
        painter.drawText(place(x + bar + style.px(_GAP), top, right + 2, row), begin, figures[at])


def _figures(line: Line) -> str:
    share = number(100 * line.figures.share)
    return tr("{time} · {percent} %", time=clock(line.figures.talk), percent=share)


class TalkChart(QWidget):
    """The chart in the window. Assistive technology is told its figures; the table beside has all of them."""

    def __init__(self, lines: Sequence[Line], theme: Theme) -> None:
        super().__init__()
        self._lines, self._theme = list(lines), theme
        self.setAccessibleName(tr("Chart of talk time"))
        self.setAccessibleDescription(summary(lines))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def _style(self) -> Style:
        theme = self._theme
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Style(theme.tokens, theme.font(tokens.BODY), theme.font(tokens.HEAD), theme.scale, mirrored)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(520), chart_height(self._lines, self._style()))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, chart_height(self._lines, self._style()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chart(painter, self.rect(), self._lines, self._style())


# -- pictures ------------------------------------------------------------------------------------------------


def picture(title: str, lines: Sequence[Line], theme: Theme, *, mirrored: bool = False) -> QImage:
    """The chart under its title. In light colours whatever the window has: it goes into a document."""
    style = _for_paper(theme, mirrored=mirrored)
    size = _size(lines, style)
    image = QImage(size * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(color(style.tokens.surface))
    painter = QPainter(image)
    _paint_picture(painter, size, title, lines, style)
    painter.end()
    return image


def png(title: str, lines: Sequence[Line], theme: Theme, *, mirrored: bool = False) -> bytes:
    """:func:`picture` as a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture(title, lines, theme, mirrored=mirrored))
    buffer.close()
    return bytes(data.data())


def svg(title: str, lines: Sequence[Line], theme: Theme, *, mirrored: bool = False) -> bytes:
    """The same as a drawing that can be enlarged."""
    from PySide6.QtSvg import QSvgGenerator

    style = _for_paper(theme, mirrored=mirrored)
    size = _size(lines, style)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(summary(lines))
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), color(style.tokens.surface))
    _paint_picture(painter, size, title, lines, style)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _for_paper(theme: Theme, *, mirrored: bool) -> Style:
    body, head = QFont(theme.family), QFont(theme.family)
    body.setPixelSize(tokens.BODY)
    head.setPixelSize(tokens.BODY + 3)
    head.setWeight(QFont.Weight.DemiBold)
    return Style(LIGHT, body, head, 1.0, mirrored)


def _size(lines: Sequence[Line], style: Style) -> QSize:
    return QSize(_PICTURE, 2 * _MARGIN + style.px(34) + chart_height(lines, style))


def _paint_picture(painter: QPainter, size: QSize, title: str, lines: Sequence[Line], style: Style) -> None:
    inner = QRect(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN)
    painter.setFont(style.head)
    painter.setPen(color(style.tokens.text))
    side = Qt.AlignmentFlag.AlignRight if style.mirrored else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetrics(style.head).elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
    flags = int(Qt.AlignmentFlag.AlignTop | side | Qt.AlignmentFlag.AlignAbsolute)
    painter.drawText(QRectF(inner), flags, shown)
    paint_chart(painter, inner.adjusted(0, style.px(34), 0, 0), lines, style)
