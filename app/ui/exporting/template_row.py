"""Which of the user's own Word templates; those used before are remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.settings import Settings
from app.translation import tr
from app.ui.buttons import flush, push_button
from app.ui.files import documents
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

_REMEMBERED = 12
_MEMORY = "export-templates"


@dataclass
class Templates:
    """The templates used before, the newest first, and what writes the example."""

    settings: Settings
    write_example: Callable[[Path], None]

    def known(self) -> list[str]:
        """Paths of those that are still there."""
        kept: list[object] = self.settings.recall(_MEMORY, [])
        return [path for path in kept if isinstance(path, str) and Path(path).is_file()]

    def remember(self, path: str) -> None:
        """Put one in front."""
        others = [known for known in self.known() if known != path]
        self.settings.remember(_MEMORY, [path, *others][:_REMEMBERED])


class TemplateRow(QWidget):
    """Signals:
    changed: another template.
    """

    changed = Signal()

    def __init__(self, label: str, value: str, templates: Templates, theme: Theme) -> None:
        super().__init__()
        self._templates = templates
        self.choice = QComboBox()
        self.choice.setAccessibleName(label)
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.other = push_button(tr("Choose a file…"), theme)
        self.example = flush(push_button(tr("Save an example template…"), theme, "link"))
        caption = PlainLabel(label)
        caption.setBuddy(self.choice)
        help_ = PlainLabel(
            tr(
                "A Word document with marks such as {mark} where the meeting's title, its speakers and its "
                "paragraphs go. The example shows all of them.",
                mark="{{ title }}",
            ),
            "muted",
        )
        help_.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.choice, 1)
        row.addWidget(self.other)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(caption)
        layout.addLayout(row)
        layout.addWidget(help_)
        layout.addWidget(self.example, 0, Qt.AlignmentFlag.AlignLeading)
        self._fill(value)
        self.choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.other.clicked.connect(self._choose)
        self.example.clicked.connect(self._save_example)

    def value(self) -> str:
        """The path; empty for the program's example."""
        return str(self.choice.currentData() or "")

    def _fill(self, value: str) -> None:
        self.choice.blockSignals(True)
        self.choice.clear()
        for path in self._templates.known():
            self.choice.addItem(one_line(Path(path).stem), path)
        self.choice.addItem(tr("Example"), "")
        self.choice.setCurrentIndex(max(0, self.choice.findData(value)))
        self.choice.blockSignals(False)

    def _choose(self) -> None:
        start = self.value() or str(documents())
        path, _filter = QFileDialog.getOpenFileName(
            self, tr("Choose a template"), start, tr("Word documents (*.docx)")
        )
        if path:
            self.use(path)

    def use(self, path: str) -> None:
        """Choose a file, and remember it."""
        self._templates.remember(path)
        self._fill(path)
        self.changed.emit()

    def _save_example(self) -> None:
        start = str(documents() / tr("Hansard template.docx"))
        path, _filter = QFileDialog.getSaveFileName(
            self, tr("Save the example template"), start, tr("Word documents (*.docx)")
        )
        if path:
            self._templates.write_example(Path(path))
