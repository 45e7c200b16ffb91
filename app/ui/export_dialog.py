"""Export with a live preview: format, its options, the first lines as they will be written."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal
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

from app.errors import AppError
from app.settings import EXPORT_FOLDER, EXPORT_FORMAT, Settings
from app.transcript import Transcript
from app.ui.buttons import push_button
from app.ui.plain import ElidedLabel, PlainLabel, one_line, tooltip
from app.ui.theme import Theme
from app.ui.workers import Workers

LINES = 200


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
            layout.addWidget(PlainLabel("Nothing to choose for this format.", "muted"))
        layout.addStretch(1)

    def _add(self, layout: QVBoxLayout, item: dataclasses.Field[Any], value: Any, theme: Theme) -> None:
        label = str(item.metadata.get("label", item.name))
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
                combo.addItem(words, key)
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
        field.setFixedWidth(theme.px(150))
        row.addWidget(field)
        layout.addLayout(row)

    def _number(
        self, field: QSpinBox | QDoubleSpinBox, item: dataclasses.Field[Any], value: float
    ) -> QWidget:
        unit = item.metadata.get("unit")
        field.setSuffix(f" {unit}" if unit else "")
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
    """Reads the transcript and renders on another thread, so that nothing stalls.

    Signals:
        saved: where the file is.
    """

    saved = Signal(object)

    def __init__(
        self,
        title: str,
        read: Callable[[], Transcript],
        settings: Settings,
        theme: Theme,
        workers: Workers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from app.export import formats

        self._formats = formats()
        self._read, self._settings, self._theme, self._workers = read, settings, theme, workers
        self._transcript: Transcript | None = None
        self._form: OptionsForm | None = None
        self._busy = False
        self.setWindowTitle("Export")
        self.setModal(True)
        self.formats = QListWidget()
        self.formats.setObjectName("formats")
        self.formats.setAccessibleName("Format")
        for exporter in self._formats.values():
            self.formats.addItem(exporter.label)
        self._options = QVBoxLayout()
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("preview")
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName("Preview")
        self.preview.setTabChangesFocus(True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.summary = PlainLabel("", "muted")
        self.problem = PlainLabel("", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName("File name")
        self._folder = ElidedLabel("", "muted")
        self.change = push_button("Change folder…", theme, "link")
        self.copy = push_button("Copy", theme)
        self.cancel = push_button("Cancel", theme)
        self.save = push_button("Save file", theme, "primary")
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
        self._load()

    def _build(self, title: str) -> None:
        heading = ElidedLabel(f"Export “{one_line(title)}”", "title")
        left = QVBoxLayout()
        left.addWidget(self.formats)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(PlainLabel("Options", "head"))
        middle.addLayout(self._options, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(PlainLabel("Preview", "head"))
        right.addWidget(self.preview, 1)
        right.addWidget(self.summary)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        self.formats.setFixedWidth(self._theme.px(210))
        columns.addLayout(left)
        columns.addLayout(middle, 2)
        columns.addLayout(right, 3)
        place = QHBoxLayout()
        place.setSpacing(8)
        caption = PlainLabel("File name")
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
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if Path(documents).is_dir() else Path.home()

    def _show_folder(self) -> None:
        folder = self.folder()
        home = Path.home()
        shown = " / ".join(folder.relative_to(home).parts) if folder.is_relative_to(home) else str(folder)
        self._folder.setText(f"Saves to {shown or 'your home folder'}")
        tooltip(self._folder, str(folder))

    def _load(self) -> None:
        self.preview.setPlainText("")
        self.summary.setText("Reading…")
        self.save.setEnabled(False)
        self.copy.setEnabled(False)
        self._workers.run(self._read, self._loaded, self._failed, newest="export-read")

    def _loaded(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self.save.setEnabled(True)
        self.copy.setEnabled(True)
        self._show_name()
        self._render()

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
        if self._transcript is not None:
            from app.export import file_name

            self.name.setText(file_name(self._transcript, self.format_id))

    def _render(self) -> None:
        if self._transcript is None or self._form is None:
            return
        options = self._form.options()
        self._tell("" if options is not None else "These options do not fit together.")
        self.save.setEnabled(options is not None and not self._busy)
        if options is None:
            return
        exporter, transcript = self._formats[self.format_id], self._transcript
        self._workers.run(
            lambda: (exporter.preview(transcript, options, LINES), exporter.summary(transcript, options)),
            self._rendered,
            self._failed,
            newest="export-preview",
        )

    def _rendered(self, result: tuple[str, str]) -> None:
        text, summary = result
        self.preview.setPlainText(text)
        self.summary.setText(summary or " ")

    def _copy(self) -> None:
        form, transcript, exporter = self._form, self._transcript, self._formats[self.format_id]
        options = form.options() if form is not None else None
        if options is None or transcript is None:
            return
        self._workers.run(
            lambda: exporter.preview_text(transcript, options),
            lambda text: QGuiApplication.clipboard().setText(text),
            self._failed,
            newest="export-copy",
        )

    def _change_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Save to", str(self.folder()))
        if chosen:
            self._settings.set(EXPORT_FOLDER, chosen)
            self._show_folder()

    def _save(self) -> None:
        form, transcript, format_id = self._form, self._transcript, self.format_id
        options = form.options() if form is not None else None
        if options is None or transcript is None or form is None:
            return
        from app.export import export
        from app.filenames import safe_filename

        extension = self._formats[format_id].extension
        stem = self.name.text().strip().removesuffix(extension)
        target = self.folder() / safe_filename(stem or transcript.title, extension)
        if target.exists() and not self._may_replace(target):
            return
        self._settings.set(EXPORT_FORMAT, format_id)
        self._settings.remember(f"export-{format_id}", form.values())
        self._busy = True
        self.save.setEnabled(False)
        self.save.setText("Saving…")
        self._workers.run(
            lambda: export(transcript, format_id, target, options),
            self._saved,
            self._failed,
            newest="export-save",
        )

    def _may_replace(self, target: Path) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"Replace “{one_line(target.name)}”?")
        box.setInformativeText("A file of that name is in this folder already. Its content will be lost.")
        replace = box.addButton("Replace file", QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton("Keep file", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        return box.clickedButton() is replace

    def _saved(self, path: Path) -> None:
        self._busy = False
        self.saved.emit(path)
        self.accept()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._busy = False
        self.save.setText("Save file")
        self.save.setEnabled(self._transcript is not None)
        self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def done(self, result: int) -> None:
        for name in ("export-read", "export-preview", "export-copy", "export-save"):
            self._workers.forget(name)
        super().done(result)
