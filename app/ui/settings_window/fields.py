"""The widgets settings are set with. Each has ``show_value`` and the signal ``chosen`` (a value)."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSlider,
    QWidget,
)

from app.translation import tr
from app.ui.plain import PlainLabel
from app.ui.settings_window.rows import Choice, Lines, Percent, Seconds, Switch
from app.ui.theme import Theme

REST_MS = 400  # of quiet before what is typed or slid to counts


class Field(Protocol):
    """What a row needs of its field."""

    @property
    def chosen(self) -> SignalInstance: ...
    def show_value(self, value: Any) -> None: ...


class _CalmWheel(QObject):
    """The wheel scrolls the page; a value changes by it only where the keyboard is."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(widget: QWidget) -> None:
    """No change of value by scrolling past."""
    widget.installEventFilter(_CalmWheel(widget))
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class ChoiceField(QComboBox):
    chosen = Signal(object)

    def __init__(self, kind: Choice) -> None:
        super().__init__()
        calm(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, words in kind.offers:
            self.addItem(tr(words) if kind.translated else words, value)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_value(self, value: Any) -> None:
        self.setCurrentIndex(max(0, self.findData(value)))


class SwitchField(QCheckBox):
    chosen = Signal(object)

    def __init__(self, kind: Switch) -> None:
        super().__init__()
        self._inverted = kind.inverted
        # Without words of its own it stands at the outer edge, under the other fields' edge.
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if right else Qt.LayoutDirection.RightToLeft)
        self.toggled.connect(lambda on: self.chosen.emit(on is not self._inverted))

    def show_value(self, value: Any) -> None:
        self.blockSignals(True)
        self.setChecked(bool(value) is not self._inverted)
        self.blockSignals(False)


class PercentField(QWidget):
    """A slider with its value beside it. What is slid to counts when the hand rests: a new size under the
    mouse would move the slider away from it."""

    chosen = Signal(object)

    def __init__(self, kind: Percent, theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("percent")
        calm(self.slider)
        self.slider.setRange(round(kind.lowest / kind.step), round(kind.highest / kind.step))
        self.slider.setPageStep(2)
        self.slider.setMinimumWidth(theme.px(120))
        self.slider.setFixedHeight(28)
        self.setFocusProxy(self.slider)
        self._words = PlainLabel("", "time")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._settled)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._settled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.slider, 1)
        row.addWidget(self._words)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def value(self) -> float:
        return round(self.slider.value() * self._kind.step, 4)

    def show_value(self, value: Any) -> None:
        if self.slider.isSliderDown() or self._rest.isActive():
            return
        self.slider.blockSignals(True)
        self.slider.setValue(round(value / self._kind.step))
        self.slider.blockSignals(False)
        self._show_words()

    def _moved(self, _step: int) -> None:
        self._show_words()
        if not self.slider.isSliderDown():
            self._rest.start()

    def settle(self) -> None:
        """What was slid to counts now."""
        if self._rest.isActive():
            self._settled()

    def _settled(self) -> None:
        self._rest.stop()
        self.chosen.emit(self.value())

    def _show_words(self) -> None:
        self._words.setText(tr("{number} %", number=round(self.value() * 100)))
        widest = self._words.fontMetrics().horizontalAdvance(tr("{number} %", number=200))
        self._words.setMinimumWidth(widest)


class SecondsField(QDoubleSpinBox):
    chosen = Signal(object)

    def __init__(self, kind: Seconds, theme: Theme) -> None:
        super().__init__()
        calm(self)
        self.setRange(kind.lowest, kind.highest)
        self.setSingleStep(kind.step)
        self.setDecimals(kind.digits)
        self.setSuffix(tr(" s"))
        self.setFixedWidth(theme.px(112))
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setKeyboardTracking(False)
        self.valueChanged.connect(lambda value: self.chosen.emit(round(value, kind.digits)))

    def show_value(self, value: Any) -> None:
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)


class LinesField(QPlainTextEdit):
    chosen = Signal(object)

    def __init__(self, kind: Lines, theme: Theme, longest: int) -> None:
        """``longest``: characters that are kept."""
        super().__init__()
        self._longest = longest
        self.setObjectName("terms")
        self.setPlaceholderText(tr(kind.placeholder))
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(104))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.settle)
        self.textChanged.connect(self._rest.start)

    def show_value(self, value: Any) -> None:
        if not self._rest.isActive() and value != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(value)
            self.blockSignals(False)

    def settle(self) -> None:
        """What was typed counts now."""
        self._rest.stop()
        self.chosen.emit(self.toPlainText()[: self._longest])
