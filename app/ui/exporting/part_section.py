"""Which part of the meeting: all of it, what is selected, or from one time to another."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.phrases import clock
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

_TIME = re.compile(r"(?:(?:(\d{1,3})[:.])?(\d{1,3})[:.])?(\d{1,6}(?:[.,]\d+)?)")


def seconds_of(text: str) -> float | None:
    """``1:03:20``, ``03:20`` or ``200`` as seconds; ``None`` for anything else."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hours, minutes, seconds = match.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds.replace(",", "."))


class PartSection(QWidget):
    """Signals:
    changed: another part.
    """

    changed = Signal()

    def __init__(self, theme: Theme, selection: tuple[float, float] | None) -> None:
        super().__init__()
        self._selection = selection
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Part"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        choices = [("all", tr("The whole meeting"))]
        if selection is not None:
            times = tr("The selection, {start} to {end}", start=clock(selection[0]), end=clock(selection[1]))
            choices.append(("selection", times))
        choices.append(("times", tr("From one time to another")))
        for key, words in choices:
            self.choice.addItem(words, key)
        self.start, self.end = (_time_field(name) for name in (tr("From"), tr("To")))
        self.start.setText(clock(selection[0] if selection else 0.0))
        self.end.setText(clock(selection[1]) if selection else "")
        self.from_zero = QCheckBox(tr("Count times from the start of the part"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for field, name in ((self.start, tr("From")), (self.end, tr("To"))):
            caption = PlainLabel(name)
            caption.setBuddy(field)
            field.setMaximumWidth(theme.px(96))
            row.addWidget(caption)
            row.addWidget(field, 1)
        row.addStretch(1)
        self._times = QWidget()
        self._times.setLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.choice, self._times, self.from_zero):
            layout.addWidget(widget)
        if selection is not None:
            self.choice.setCurrentIndex(1)
        self.choice.currentIndexChanged.connect(self._chosen)
        for field in (self.start, self.end):
            field.textChanged.connect(lambda _text: self.changed.emit())
        self.from_zero.toggled.connect(lambda _on: self.changed.emit())
        self._show()

    def set_length(self, seconds: float) -> None:
        """How long the meeting is."""
        if not self.end.text():
            self.end.blockSignals(True)
            self.end.setText(clock(seconds + 0.999))
            self.end.blockSignals(False)

    def part(self) -> dict[str, Any] | None:
        """As a question has it: empty for all; ``None`` while the times are none."""
        kind = self.choice.currentData()
        if kind == "all":
            return {}
        if kind == "selection":
            assert self._selection is not None
            start, end = self._selection
        else:
            begin, stop = seconds_of(self.start.text()), seconds_of(self.end.text())
            if begin is None or stop is None or stop <= begin:
                return None
            start, end = begin, stop
        return {"start": start, "end": end, "from_zero": self.from_zero.isChecked()}

    def _chosen(self, _index: int) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        kind = self.choice.currentData()
        self._times.setVisible(kind == "times")
        self.from_zero.setVisible(kind != "all")


def _time_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(tr("mm:ss"))
    return field
