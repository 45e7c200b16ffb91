"""Parts of the panel: the dot that puts somebody in focus, the talk bar, buttons that fit."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from app.changes import SpeakerTalk
from app.translation import tr
from app.ui.dots import paint_dot
from app.ui.icons import Growing, icon
from app.ui.phrases import clock
from app.ui.plain import named, one_line
from app.ui.theme import Theme, color

#: ``away``: others are alone in focus. ``hidden``: this one is out of it.
Focus = Literal["", "solo", "away", "hidden"]
_DOT, _RING = 10, 18  # px at 100 %


def label_of(talk: SpeakerTalk) -> str:
    """The name, else ``Speaker 3``, on one line."""
    return one_line(talk.name) if talk.name else tr("Speaker {number}", number=talk.number)


class FittingButton(QPushButton):
    """A button that ends in an ellipsis where the panel is too narrow for its words."""

    def __init__(self, text: str, theme: Theme, kind: str = "", symbol: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if kind:
            self.setProperty("kind", kind)
        if symbol:
            self.setIcon(icon(symbol, theme))
            Growing(self, theme, 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            room = self.fontMetrics().horizontalAdvance(self.text()) - missing
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class Dot(QAbstractButton):
    """A speaker's dot: hollow while unnamed, square from the thirteenth on. Pressed, it puts them alone in
    focus, which a ring around it shows; who is hidden has it struck through."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._talk: SpeakerTalk | None = None
        self._focus: Focus = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_talk(self, talk: SpeakerTalk, focus: Focus) -> None:
        self._talk, self._focus = talk, focus
        self.setChecked(focus == "solo")
        label = label_of(talk)
        named(self, tr("Everybody again") if focus == "solo" else tr("Only {name}", name=label))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(24, self._theme.px(22)), max(24, self._theme.px(28)))

    def nextCheckState(self) -> None:
        """Whether it is pressed follows who is in focus, which the click asks to change."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._talk is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, number = self._theme.tokens, self._talk.colour
        center = QRectF(self.rect()).center()
        away = self._focus in ("away", "hidden")
        dot, ring = self._theme.px(_DOT), self._theme.px(_RING)
        tint = color(tokens.muted) if away else self._theme.speaker(number)
        square = number > len(tokens.speakers)
        paint_dot(painter, center, tint, dot, filled=self._talk.name is not None, square=square)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._focus == "solo":
            painter.setPen(QPen(color(tokens.text), 2))
            painter.drawEllipse(center, ring / 2, ring / 2)
        elif self._focus == "hidden":
            painter.setPen(QPen(color(tokens.text2), 2))
            reach = QPointF(dot * 0.75, -dot * 0.75)
            painter.drawLine(center - reach, center + reach)
        if self.hasFocus():
            painter.setPen(QPen(color(tokens.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 6, 6)
        elif self.underMouse():
            painter.setPen(QPen(color(tokens.border_btn), 1))
            painter.drawEllipse(center, ring / 2, ring / 2)


class TalkBar(QProgressBar):
    """Share of the talking, in the speaker's colour; its value stays readable for assistive technology."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._number, self._away = theme, 0, False
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setMinimumWidth(32)  # a progress bar has room for words, which this one does not show

    def show_talk(self, talk: SpeakerTalk, percent: int, *, away: bool) -> None:
        self._number, self._away = talk.colour, away
        self.setAccessibleName(tr("{name}: share of talking", name=label_of(talk)))
        self.setAccessibleDescription(
            tr("{name} talks for {time}", name=label_of(talk), time=clock(talk.seconds))
        )
        self.setValue(percent)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self._theme.tokens.sunken))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, 3, 3)
        if not self.value():
            return
        share = max(6.0, whole.width() * self.value() / 100)
        left = whole.width() - share if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0.0
        tint = color(self._theme.tokens.border_ctl) if self._away else self._theme.speaker(self._number)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(left, 0, share, whole.height()), 3, 3)
