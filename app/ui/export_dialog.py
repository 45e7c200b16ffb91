"""Export with a live preview: format, its options, the first lines as they will be written."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.settings import EXPORT_FOLDER, EXPORT_FORMAT, Settings
from app.transcript import MeetingId
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.export_process import Answer, ExportProcess
from app.ui.files import documents
from app.ui.plain import ElidedLabel, PlainLabel, one_line, tooltip
from app.ui.theme import Theme


class OptionsForm(QWidget):
    """A form made from a format's options: check boxes, choices, numbers with their unit.

    Signals:
        changed: any of them.
    """

    changed = Signal()

    def __init__(self, options_type: type[Any], values: dict[str, Any], theme: Theme) -> None:
        super().__init__()
        self._type = options_type
        self._read: dict[str, Callable[[], Any]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for item in dataclasses.fields(options_type):
            default = item.default
            stored = values.get(item.name, default)
            value = stored if type(stored) is type(default) else default
            self._add(layout, item, value, theme)
        if not self._read:
            layout.addWidget(PlainLabel(tr("Nothing to choose for this format."), "muted"))
        layout.addStretch(1)

    def _add(self, layout: QVBoxLayout, item: dataclasses.Field[Any], value: Any, theme: Theme) -> None:
        label = tr(str(item.metadata.get("label", item.name)))
        choices: dict[str, str] = item.metadata.get("choices", {})
        if isinstance(value, bool):
            box = QCheckBox(label)
            box.setChecked(value)
            box.toggled.connect(self.changed)
            layout.addWidget(box)
            self._read[item.name] = box.isChecked
            return
        field: QWidget
        if choices:
            combo = QComboBox()
            for key, words in choices.items():
                combo.addItem(tr(words), key)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            combo.currentIndexChanged.connect(self.changed)
            self._read[item.name] = combo.currentData
            field = combo
        elif isinstance(value, float):
            field = self._number(QDoubleSpinBox(), item, value)
        elif isinstance(value, int):
            field = self._number(QSpinBox(), item, value)
        else:
            return
        row = QHBoxLayout()
        caption = PlainLabel(label)
        caption.setBuddy(field)
        field.setAccessibleName(label)
        row.addWidget(caption, 1)
        field.setFixedWidth(theme.px(180))  # "At each paragraph" and the arrow
        row.addWidget(field)
        layout.addLayout(row)

    def _number(
        self, field: QSpinBox | QDoubleSpinBox, item: dataclasses.Field[Any], value: float
    ) -> QWidget:
        field.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet does not reach the field inside
        unit = item.metadata.get("unit")
        field.setSuffix(f" {tr(unit)}" if unit else "")
        if isinstance(field, QDoubleSpinBox):
            field.setRange(0.5, 60.0)
            field.setSingleStep(0.5)
            field.setDecimals(1)
            field.setValue(value)
        else:
            field.setRange(1, 200)
            field.setValue(int(value))
        field.valueChanged.connect(self.changed)
        self._read[item.name] = field.value
        return field

    def values(self) -> dict[str, Any]:
        return {name: read() for name, read in self._read.items()}

    def options(self) -> Any | None:
        """The options chosen; ``None`` while they contradict each other."""
        try:
            return self._type(**self.values())
        except ValueError:
            return None


class ExportDialog(QDialog):
    """Reading and rendering happen in another process, so that nothing stalls.

    Signals:
        saved: where the file is.
    """

    saved = Signal(object)

    def __init__(
        self,
        library: Path,
        meeting: MeetingId,
        title: str,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from app.export import formats

        self._formats = formats()
        self._title, self._settings, self._theme = title, settings, theme
        self._form: OptionsForm | None = None
        self._exporter: ExportProcess | None = None
        self._busy = False
        self._over = False
        self.setWindowTitle(tr("Export"))
        self.setModal(True)
        self.formats = QListWidget()
        self.formats.setObjectName("formats")
        self.formats.setAccessibleName(tr("Format"))
        for exporter in self._formats.values():
            self.formats.addItem(tr(exporter.label))
        self._options = QVBoxLayout()
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("preview")
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.summary = PlainLabel("", "muted")
        self.problem = PlainLabel("", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("File name"))
        self._folder = ElidedLabel("", "muted")
        self.change = push_button(tr("Change folder…"), theme, "link")
        self.copy = push_button(tr("Copy"), theme)
        self.cancel = push_button(tr("Cancel"), theme)
        self.save = push_button(tr("Save file"), theme, "primary")
        self.save.setDefault(True)
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self._render)
        self._build(title)
        self._connect()
        self._show_folder()
        ids = list(self._formats)
        chosen = settings.get(EXPORT_FORMAT)
        self.formats.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
        self.formats.setFocus()
        self.summary.setText(tr("Reading…"))
        # Starting a process takes as long as building this dialog: one after the other, not in one go.
        QTimer.singleShot(0, self, lambda: self._start(library, meeting))

    def _start(self, library: Path, meeting: MeetingId) -> None:
        if self._over:
            return
        self._exporter = ExportProcess(library, meeting, self)
        self._exporter.died.connect(lambda: self._failed(tr("The export stopped; nothing was written.")))
        self._render()

    def _build(self, title: str) -> None:
        heading = ElidedLabel(tr("Export “{title}”", title=one_line(title)), "title")
        left = QVBoxLayout()
        left.addWidget(self.formats)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(PlainLabel(tr("Options"), "head"))
        middle.addLayout(self._options, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(PlainLabel(tr("Preview"), "head"))
        right.addWidget(self.preview, 1)
        right.addWidget(self.summary)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        # As wide as its longest line, whatever the language, and no wider than a third of the dialog.
        needed = self.formats.sizeHintForColumn(0) + 2 * self.formats.frameWidth() + self._theme.px(12)
        self.formats.setFixedWidth(min(max(needed, self._theme.px(210)), self._theme.px(320)))
        columns.addLayout(left)
        columns.addLayout(middle, 2)
        columns.addLayout(right, 3)
        place = QHBoxLayout()
        place.setSpacing(8)
        caption = PlainLabel(tr("File name"))
        caption.setBuddy(self.name)
        place.addWidget(caption)
        place.addWidget(self.name, 1)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._folder, 1)
        last.addWidget(self.change)
        last.addStretch(0)
        for button in (self.copy, self.cancel, self.save):
            last.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addLayout(columns, 1)
        layout.addWidget(self.problem)
        layout.addLayout(place)
        layout.addLayout(last)
        self.resize(self._theme.px(980), self._theme.px(620))

    def _connect(self) -> None:
        self.formats.currentRowChanged.connect(self._choose)
        self.change.clicked.connect(self._change_folder)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # -- state ---------------------------------------------------------------------------------

    @property
    def format_id(self) -> str:
        return list(self._formats)[max(0, self.formats.currentRow())]

    def folder(self) -> Path:
        """Where files go: the last place, else a folder in Documents."""
        kept = self._settings.get(EXPORT_FOLDER)
        if kept and Path(kept).is_dir():
            return Path(kept)
        return documents()

    def _show_folder(self) -> None:
        folder = self.folder()
        home = Path.home()
        shown = " / ".join(folder.relative_to(home).parts) if folder.is_relative_to(home) else str(folder)
        self._folder.setText(
            tr("Saves to {folder}", folder=shown) if shown else tr("Saves to your home folder")
        )
        tooltip(self._folder, str(folder))

    def _choose(self, _row: int) -> None:
        if self._form is not None:
            self._options.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        exporter = self._formats[self.format_id]
        kept: dict[str, Any] = self._settings.recall(f"export-{exporter.id}", {})
        self._form = OptionsForm(exporter.options_type, kept, self._theme)
        self._form.changed.connect(self._later.start)
        self._options.addWidget(self._form)
        fixed = exporter.extension not in (".docx", ".txt", ".md")
        self.preview.setFont(self._theme.mono_font() if fixed else self._theme.font(13))
        wrap = QPlainTextEdit.LineWrapMode
        self.preview.setLineWrapMode(wrap.NoWrap if fixed else wrap.WidgetWidth)
        self._show_name()
        self._render()

    def _show_name(self) -> None:
        from app.filenames import safe_filename

        self.name.setText(safe_filename(self._title, self._formats[self.format_id].extension))

    def _chosen(self) -> dict[str, Any] | None:
        """The options as the exporter wants them; ``None`` while they contradict each other."""
        if self._form is None or self._form.options() is None:
            return None
        return self._form.values()

    def _render(self) -> None:
        options = self._chosen()
        self._tell("" if options is not None else tr("These options do not fit together."))
        self.save.setEnabled(options is not None and not self._busy)
        if options is not None and self._exporter is not None:
            self._exporter.ask("preview", self._rendered, format=self.format_id, options=options)

    def _rendered(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(tr(answer["error"]))
            return
        self.preview.setPlainText(answer["text"])
        self.summary.setText(answer["summary"] or " ")

    def _copy(self) -> None:
        options = self._chosen()
        if options is not None and self._exporter is not None:
            self._exporter.ask("copy", self._copied, format=self.format_id, options=options)

    def _copied(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(tr(answer["error"]))
        else:
            QGuiApplication.clipboard().setText(answer["text"])

    def _change_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Save to"), str(self.folder()))
        if chosen:
            self._settings.set(EXPORT_FOLDER, chosen)
            self._show_folder()

    def _save(self) -> None:
        options, format_id = self._chosen(), self.format_id
        if options is None or self._exporter is None:
            return
        from app.filenames import safe_filename

        extension = self._formats[format_id].extension
        stem = self.name.text().strip().removesuffix(extension)
        target = self.folder() / safe_filename(stem or self._title, extension)
        if target.exists() and not self._may_replace(target):
            return
        self._settings.set(EXPORT_FORMAT, format_id)
        self._settings.remember(f"export-{format_id}", options)
        self._busy = True
        self.save.setEnabled(False)
        self.save.setText(tr("Saving…"))
        self._exporter.ask("save", self._saved, format=format_id, options=options, target=str(target))

    def _may_replace(self, target: Path) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Replace “{name}”?", name=one_line(target.name)))
        box.setInformativeText(tr("A file of that name is in this folder already. Its content will be lost."))
        replace = box.addButton(tr("Replace file"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("Keep file"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is replace

    def _saved(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(tr(answer["error"]))
            return
        self._busy = False
        self.saved.emit(Path(answer["path"]))
        self.accept()

    def _failed(self, sentence: str) -> None:
        self._busy = False
        self.save.setText(tr("Save file"))
        self.save.setEnabled(True)
        self.summary.setText(" ")
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def done(self, result: int) -> None:
        self._over = True
        if self._exporter is not None:
            self._exporter.close()
            self._exporter = None
        super().done(result)
