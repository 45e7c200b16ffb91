"""A form made from a format's options."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.translation import tr
from app.ui.exporting.template_row import TemplateRow, Templates
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

_FIELD = 184  # px: "20 characters a second" and the arrows
_WIDEST = 240  # px, with large text


@dataclass
class Surroundings:
    """What forms need beside the options: who speaks (number and label), and the templates known."""

    theme: Theme
    templates: Templates
    speakers: Sequence[tuple[int, str]] = ()


class OptionsForm(QWidget):
    """Check boxes, choices, numbers with their unit; an option that another one needs is greyed without it.

    Signals:
        changed: any of them.
    """

    changed = Signal()

    def __init__(self, options_type: type[Any], values: Mapping[str, Any], around: Surroundings) -> None:
        super().__init__()
        self._type, self._around = options_type, around
        self._read: dict[str, Callable[[], Any]] = {}
        self._needs: list[tuple[str, list[QWidget]]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for item in dataclasses.fields(options_type):
            default = item.default
            stored = values.get(item.name, default)
            same = type(stored) is type(default) or (isinstance(default, float) and type(stored) is int)
            made = self._add(layout, item, stored if same else default)
            if "needs" in item.metadata:
                self._needs.append((item.metadata["needs"], made))
        if not self._read:
            layout.addWidget(PlainLabel(tr("Nothing to choose for this format."), "muted"))
        self.changed.connect(self._grey)
        self._grey()

    def values(self) -> dict[str, Any]:
        """What is chosen, by the names of the options."""
        return {name: read() for name, read in self._read.items()}

    def options(self) -> Any | None:
        """The options chosen; ``None`` while they contradict each other."""
        try:
            return self._type(**self.values())
        except ValueError:
            return None

    def _grey(self) -> None:
        values = self.values()
        for needed, widgets in self._needs:
            name, _equals, wanted = needed.partition("=")
            value = values.get(name)
            on = str(value) == wanted if wanted else value not in (False, 0, "", "none", None)
            for widget in widgets:
                widget.setEnabled(on)

    def _add(self, layout: QVBoxLayout, item: dataclasses.Field[Any], value: Any) -> list[QWidget]:
        label = tr(str(item.metadata.get("label", item.name)))
        kind = item.metadata.get("kind", "")
        if isinstance(value, bool):
            box = QCheckBox(label)
            box.setChecked(value)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
            self._read[item.name] = box.isChecked
            return [box]
        if kind == "template":
            row = TemplateRow(label, value, self._around.templates, self._around.theme)
            row.changed.connect(self.changed)
            layout.addWidget(row)
            self._read[item.name] = row.value
            return [row]
        field: QWidget
        if kind == "speaker":
            people = [
                (0, tr("Everybody")),
                *((number, one_line(who)) for number, who in self._around.speakers),
            ]
            field = self._choice(item, people, value)
        elif "choices" in item.metadata:
            choices = [(key, tr(words)) for key, words in item.metadata["choices"].items()]
            field = self._choice(item, choices, value)
        elif isinstance(value, float):
            field = self._number(QDoubleSpinBox(), item, value)
        elif isinstance(value, int):
            field = self._number(QSpinBox(), item, value)
        else:
            return []
        return [self._row(layout, label, field), field]

    def _row(self, layout: QVBoxLayout, label: str, field: QWidget) -> QWidget:
        row = QHBoxLayout()
        caption = PlainLabel(label)
        caption.setWordWrap(True)
        caption.setBuddy(field)
        field.setAccessibleName(label)
        row.addWidget(caption, 1)
        field.setFixedWidth(min(self._around.theme.px(_FIELD), _WIDEST))
        row.addWidget(field)
        layout.addLayout(row)
        return caption

    def _choice(
        self, item: dataclasses.Field[Any], choices: Sequence[tuple[Any, str]], value: Any
    ) -> QComboBox:
        combo = QComboBox()
        for key, words in choices:
            combo.addItem(words, key)
        combo.setCurrentIndex(max(0, combo.findData(value)))
        combo.currentIndexChanged.connect(self.changed)
        self._read[item.name] = combo.currentData
        return combo

    def _number(
        self, field: QSpinBox | QDoubleSpinBox, item: dataclasses.Field[Any], value: float
    ) -> QWidget:
        field.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet does not reach the field inside
        unit = item.metadata.get("unit")
        field.setSuffix(f" {tr(unit)}" if unit else "")
        if isinstance(field, QDoubleSpinBox):
            step = item.metadata.get("step", 0.5)
            field.setDecimals(1 if step >= 0.1 else 2)
            field.setRange(item.metadata.get("minimum", 0.5), item.metadata.get("maximum", 60.0))
            field.setSingleStep(step)
            field.setValue(value)
        else:
            field.setRange(item.metadata.get("minimum", 1), item.metadata.get("maximum", 200))
            field.setSingleStep(item.metadata.get("step", 1))
            field.setValue(int(value))
        field.valueChanged.connect(self.changed)
        self._read[item.name] = field.value
        return field
