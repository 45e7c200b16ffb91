"""A box to tick whose words go on in the next line where there is no room beside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui.plain import one_line

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextHideMnemonic


class CheckBox(QCheckBox):
    """Qt's own cuts its words off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(one_line(text), parent)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # fixed, it would stay one line high
        self.setSizePolicy(policy)

    def _around(self) -> int:
        """Pixels that the box takes of the width."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(self._around() + longest, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._around()), 0)
        needs = self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height()
        return needs + 2 * self._above()

    def _above(self) -> int:
        """Pixels above the first line, which stands beside the box."""
        return max(0, super().sizeHint().height() - self.fontMetrics().height()) // 2

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if super().sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.rect = QRect(0, 0, self.width(), super().sizeHint().height())
        painter = QPainter(self)
        style = self.style()
        style.drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        room = self.rect().adjusted(self._around(), self._above(), 0, 0)
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setPen(option.palette.windowText().color())
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignTop | start) | int(_WRAPPED), self.text())
        painter.end()
