"""The bubble over the waveform: the time under the pointer, who speaks there, and their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui import tokens
from app.ui.dots import paint_dot
from app.ui.plain import one_line
from app.ui.theme import Theme, color

SIDE, TOP = 12, 8  # px
ABOVE = 6  # px between it and the waveform
WIDEST = 420  # px
DOT = 9  # px


@dataclass(frozen=True, slots=True)
class Said:
    """Who speaks at a moment and the words around it; ``number`` picks the colour, ``word`` is being said."""

    name: str
    number: int
    named: bool
    before: str = ""
    word: str = ""
    after: str = ""


class Bubble(QFrame):
    """Lies over the window and takes no clicks."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._time = ""
        self._note = ""
        self._said: Said | None = None
        self.hide()

    def show_at(self, place: QPoint, time: str, said: Said | None, note: str = "") -> None:
        """With its lower edge over ``place``, inside the parent. ``note``: a moment's words."""
        self._time, self._said, self._note = time, said, one_line(note)
        size = self._measure()
        area = self._parent.rect()
        x = min(max(8, place.x() - size.width() // 2), max(8, area.width() - size.width() - 8))
        self.setGeometry(x, max(0, place.y() - size.height() - ABOVE), size.width(), size.height())
        if not self.isVisible():
            self.show()
            self.raise_()
        self.update()

    @property
    def text(self) -> str:
        """What it says, on a line."""
        said = self._said
        who = [said.name] if said is not None else []
        words = f"{said.before}{said.word}{said.after}".strip() if said is not None else ""
        return " ".join(part for part in (self._time, *who, self._note, words) if part)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        theme, bold = self._theme, QFont.Weight.DemiBold
        return (
            theme.font(tokens.BODY, bold, tabular=True),
            theme.font(tokens.CAPTION),
            theme.font(tokens.BODY),
        )

    def _measure(self) -> QSize:
        time, small, body = (QFontMetricsF(font) for font in self._fonts())
        width = time.horizontalAdvance(self._time)
        if self._said is not None:
            width += 8 + DOT + 6 + small.horizontalAdvance(one_line(self._said.name))
        if self._note:
            width += 12 + small.horizontalAdvance(self._note)
        height = time.height()
        if self._said is not None and self._said.word:
            # Always as wide as the words may get, so that it does not breathe while the pointer moves.
            width = max(width, self._theme.px(WIDEST) - 2 * SIDE)
            height += 4 + body.height()
        room = self._parent.width() - 16
        return QSize(min(room, round(width) + 2 * SIDE), round(height) + 2 * TOP)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        time, small, body = self._fonts()
        theme = self._theme.tokens
        line = QFontMetricsF(time)
        base = TOP + line.ascent()
        painter.setFont(time)
        painter.setPen(color(theme.text))
        painter.drawText(QPointF(SIDE, base), self._time)
        x = SIDE + line.horizontalAdvance(self._time) + 8
        said = self._said
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        if said is not None:
            tint = self._theme.speaker(said.number)
            paint_dot(
                painter,
                QPointF(x + DOT / 2, TOP + line.height() / 2),
                tint,
                DOT,
                filled=said.named,
                square=said.number > len(theme.speakers),
            )
            x += DOT + 6
            painter.setPen(color(theme.text2))
            name = metrics.elidedText(
                one_line(said.name), Qt.TextElideMode.ElideRight, self.width() - x - SIDE
            )
            painter.drawText(QPointF(x, base), name)
            x += metrics.horizontalAdvance(name) + 12
        if self._note and x < self.width() - SIDE:
            painter.setPen(color(theme.accent))
            note = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, self.width() - x - SIDE)
            painter.drawText(QPointF(x, base), note)
        if said is not None and said.word:
            self._paint_words(painter, said, body, TOP + line.height() + 4)

    def _paint_words(self, painter: QPainter, said: Said, font: QFont, top: float) -> None:
        """The word being said in the middle, on its fill; before and after it what there is room for."""
        theme = self._theme.tokens
        metrics = QFontMetricsF(font)
        room = self.width() - 2 * SIDE
        word = metrics.elidedText(one_line(said.word), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(word)
        middle = SIDE + (room - width) / 2
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(theme.cur_word))
        painter.drawRoundedRect(QRectF(middle - 2, top - 1, width + 4, metrics.height() + 2), 4, 4)
        base = top + metrics.ascent()
        painter.setPen(color(theme.cur_text))
        painter.drawText(QPointF(middle, base), word)
        painter.setPen(color(theme.text2))
        space = metrics.horizontalAdvance(" ")
        beside = (room - width) / 2 - space
        before = metrics.elidedText(one_line(said.before), Qt.TextElideMode.ElideLeft, beside)
        after = metrics.elidedText(one_line(said.after), Qt.TextElideMode.ElideRight, beside)
        painter.drawText(QPointF(middle - space - metrics.horizontalAdvance(before), base), before)
        painter.drawText(QPointF(middle + width + space, base), after)


def around(words: Sequence[str], at: int, most: int = 6) -> tuple[str, str, str]:
    """The words before ``at`` (at most ``most``), the one there, and those after it."""
    before = " ".join(words[max(0, at - most) : at])
    return before, words[at], " ".join(words[at + 1 : at + 1 + most])
