"""Export with a live preview: format, its options, the part, names hidden or not, and the first lines as they
will be written. Of one meeting, or of many with names by a pattern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.settings import EXPORT_FOLDER, EXPORT_FORMAT, Settings
from app.transcript import MeetingId
from app.translation import listed, plural, tr
from app.ui.exporting.asking import may_replace
from app.ui.exporting.example_names import example_names
from app.ui.exporting.layout import Parts
from app.ui.exporting.lists import Lists
from app.ui.exporting.options_form import OptionsForm, Surroundings
from app.ui.exporting.process import Answer, ExportProcess
from app.ui.exporting.template_row import Templates
from app.ui.files import documents
from app.ui.plain import one_line
from app.ui.theme import Theme

_PATTERN = "export-pattern"
_SHOWN = 5  # failures in the summary


@dataclass(frozen=True)
class What:
    """What is exported: one meeting, perhaps with a selection (seconds), or several.

    ``selected``: the selection is what is wanted, unless the user says otherwise.
    """

    library: Path
    meetings: Sequence[MeetingId]
    title: str
    selection: tuple[float, float] | None = None
    selected: bool = False

    @property
    def many(self) -> bool:
        """Whether files are named by a pattern."""
        return len(self.meetings) > 1


class ExportDialog(QDialog):
    """Reading and rendering happen in another process, so that nothing stalls.

    Signals:
        saved: the files that were written, paths.
    """

    saved = Signal(object)

    def __init__(
        self, what: What, settings: Settings, theme: Theme, lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        from app.exporting.kinds import kinds

        self._kinds = kinds()
        self._what, self._settings, self._theme = what, settings, theme
        self._form: OptionsForm | None = None
        self._exporter: ExportProcess | None = None
        self._facts: list[dict[str, Any]] = []
        self._hidden_title = ""
        self._sound = True
        self._chosen: dict[str, dict[str, Any]] = {}  # what was chosen for formats looked at before
        self._formed = ""
        self._busy = self._over = False
        self._around = Surroundings(theme, Templates(settings, self._write_example))
        self.setWindowTitle(tr("Export"))
        self.setModal(True)
        selection = None if what.many else what.selection
        self.parts = Parts(
            self, self._kinds, what.title if not what.many else "", selection, (settings, theme, lists)
        )
        self.formats, self.preview, self.summary = self.parts.formats, self.parts.preview, self.parts.summary
        self.problem, self.name, self.change = self.parts.problem, self.parts.name, self.parts.change
        self.copy, self.cancel, self.save = self.parts.copy, self.parts.cancel, self.parts.save
        self.part, self.hiding = self.parts.part, self.parts.hiding
        if not what.selected:
            self.part.choice.setCurrentIndex(0)
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self._render)
        self._connect()
        self._show_folder()
        self.formats.select(settings.get(EXPORT_FORMAT))
        self.formats.list.setFocus()
        self.summary.setText(tr("Reading…"))
        if what.many:
            self.parts.heading.setText(
                plural("Export {n} meeting", "Export {n} meetings", len(what.meetings))
            )
        # Starting a process takes as long as building this dialog: one after the other, not in one go.
        QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        if self._over:
            return
        self._exporter = ExportProcess(self._what.library, self)
        self._exporter.died.connect(lambda: self._failed(tr("The export stopped; nothing was written.")))
        self._exporter.progress.connect(self._advanced)
        self._exporter.ask("about", self._told, meetings=list(self._what.meetings))
        self._render()

    def _connect(self) -> None:
        self.formats.chosen.connect(self._choose)
        self.part.changed.connect(self._later.start)
        self.hiding.changed.connect(self._later.start)
        self.name.textChanged.connect(self._show_names)
        self.change.clicked.connect(self._change_folder)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    # -- state ---------------------------------------------------------------------------------

    @property
    def format_id(self) -> str:
        """The chosen format."""
        return self.formats.current

    def folder(self) -> Path:
        """Where files go: the last place, else a folder in Documents."""
        kept = self._settings.get(EXPORT_FOLDER)
        if kept and Path(kept).is_dir():
            return Path(kept)
        return documents()

    def _show_folder(self) -> None:
        self.parts.show_folder(self.folder())

    def _told(self, answer: Answer) -> None:
        """What the meetings are, and which sound can be written here."""
        if "error" in answer:
            self._failed(answer["error"])
            return
        self._facts = answer["meetings"]
        self.formats.leave_out(
            {k.id for k in self._kinds.values() if k.clip and k.clip not in answer["clips"]}
        )
        self._sound = answer.get("sound", True)
        self._around.speakers = [(number, label) for number, label in answer.get("speakers", [])]
        if not self._what.many:
            self.part.set_length(self._facts[0]["duration"])
        if self._kinds[self.format_id].clip is not None:
            self._choose(self.format_id)
        self._show_names()

    def _choose(self, format_id: str) -> None:
        kind = self._kinds[format_id]
        kept = self._chosen.get(kind.id) or self._settings.recall(f"export-{kind.id}", dict[str, Any]())
        if self._form is not None:
            self._chosen[self._formed] = self._form.values()
        self._formed = kind.id
        self._form = OptionsForm(kind.options_type, kept, self._around)
        self._form.changed.connect(self._later.start)
        self.parts.put_form(self._form, fixed=kind.fixed)
        self._show_name()
        self._render()

    def _show_name(self) -> None:
        from app.exporting.naming import DEFAULT
        from app.filenames import safe_filename

        if self._what.many:
            if not self.name.text():
                self.name.setText(self._settings.recall(_PATTERN, DEFAULT))
            self._show_names()
            return
        title = self._hidden_title or self._what.title
        self.name.setText(safe_filename(title, self._kinds[self.format_id].extension))

    def _show_names(self) -> None:
        """What the pattern makes, for the first meetings."""
        if self._what.many and self._facts:
            words, wrong = example_names(self.name.text(), self._facts, self._kinds[self.format_id].extension)
            self.parts.example.setText(words)
            self.parts.example.setVisible(bool(words))
            self._tell(wrong)
            self.save.setEnabled(not wrong and not self._busy)

    def _order(self) -> dict[str, Any] | None:
        """What is wanted, as a question has it; ``None`` while it contradicts itself."""
        part = self.part.part() if not self._what.many else {}
        if self._form is None or self._form.options() is None or part is None:
            return None
        hiding = self.hiding.hiding()
        return {"format": self.format_id, "options": self._form.values(), "part": part, "hiding": hiding}

    # -- preview and copy ---------------------------------------------------------------------------

    def _render(self) -> None:
        order = self._order()
        clip = self._kinds[self.format_id].clip is not None
        sentence = ""
        if clip and not self._sound:
            sentence = tr("This meeting has no sound to export.")
        elif self.part.part() is None:
            sentence = tr("The part must end after it begins.")
        elif order is None:
            sentence = tr("These options do not fit together.")
        self._tell(sentence)
        self.save.setEnabled(not sentence and not self._busy)
        if order is not None and self._exporter is not None:
            self._exporter.ask("preview", self._rendered, meeting=self._what.meetings[0], **order)
        self.copy.setEnabled(not clip and not self._what.many)

    def _rendered(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(answer["error"])
            self.preview.clear()
            self.save.setEnabled(False)
            return
        self.preview.setPlainText(answer["text"])
        self.summary.setText(answer["summary"] or " ")
        self.parts.show_codes(answer["key"])
        title = answer["title"] if self.hiding.hiding() is not None else ""
        if title != self._hidden_title:
            self._hidden_title = title
            self._show_name()

    def _copy(self) -> None:
        order = self._order()
        if order is not None and self._exporter is not None:
            self._exporter.ask("copy", self._copied, meeting=self._what.meetings[0], **order)

    def _copied(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(answer["error"])
        else:
            QGuiApplication.clipboard().setText(answer["text"])
            self.summary.setText(tr("Copied."))

    # -- saving ------------------------------------------------------------------------------------

    def _change_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Save to"), str(self.folder()))
        if chosen:
            self._settings.set(EXPORT_FOLDER, chosen)
            self._show_folder()

    def _save(self) -> None:
        order = self._order()
        if order is None or self._exporter is None or self._busy:
            return
        if self._what.many:
            self._settings.remember(_PATTERN, self.name.text())
            ids = list(self._what.meetings)
            details = {"meetings": ids, "folder": str(self.folder()), "pattern": self.name.text()}
            self._exporter.ask("save-many", self._saved_many, **details, **order)
        else:
            target = self._target()
            if target.exists() and not may_replace(self, target):
                return
            details = {"meeting": self._what.meetings[0], "target": str(target)}
            self._exporter.ask("save", self._saved, **details, **order)
        self._settings.set(EXPORT_FORMAT, order["format"])
        self._settings.remember(f"export-{order['format']}", order["options"])
        self.hiding.remember()
        self._set_busy(busy=True)

    def _target(self) -> Path:
        from app.filenames import safe_filename

        extension = self._kinds[self.format_id].extension
        stem = self.name.text().strip().removesuffix(extension)
        return self.folder() / safe_filename(stem or self._hidden_title or self._what.title, extension)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.save.setEnabled(not busy)
        self.save.setText(tr("Saving…") if busy else self.parts.save_words)
        self.cancel.setText(tr("Stop") if busy else tr("Cancel"))
        self.parts.progress.hide()
        for part in (self.formats, self.parts.options, self.name, self.change):
            part.setEnabled(not busy)
        if busy:
            self._tell("")
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _advanced(self, body: Answer) -> None:
        if self._busy and body["total"]:
            self.parts.show_progress(body["done"] / body["total"], one_line(body["title"]))

    def _saved(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(answer["error"])
            return
        self._busy = False
        self.saved.emit([Path(answer["path"])])
        self.accept()

    def _saved_many(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(answer["error"])
            return
        self._set_busy(busy=False)
        written = [Path(path) for path in answer["written"]]
        if written:
            self.saved.emit(written)
        if not answer["failed"] and not answer["left"]:
            self.accept()
            return
        lines = [plural("{n} file was saved.", "{n} files were saved.", len(written))]
        if answer["left"]:
            lines.append(plural("{n} meeting was not begun.", "{n} meetings were not begun.", answer["left"]))
        failed = answer["failed"]
        if failed:
            lines.append(plural("{n} meeting was not saved:", "{n} meetings were not saved:", len(failed)))
            lines += [f"{one_line(title)}: {sentence}" for title, sentence in failed[:_SHOWN]]
            if len(failed) > _SHOWN:
                lines.append(listed([one_line(title) for title, _sentence in failed[_SHOWN:]]))
        self._tell("\n".join(lines))

    def _write_example(self, target: Path) -> None:
        if self._exporter is not None:
            self._exporter.ask("example", self._wrote_example, target=str(target))

    def _wrote_example(self, answer: Answer) -> None:
        if "error" in answer:
            self._failed(answer["error"])
        else:
            self.summary.setText(tr("Saved “{name}”.", name=one_line(Path(answer["path"]).name)))

    def _failed(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self.summary.setText(" ")
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def reject(self) -> None:
        """While something is saved, stop it; else close."""
        if self._busy and self._exporter is not None:
            self._exporter.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._over = True
        if self._exporter is not None:
            self._exporter.close()
            self._exporter = None
        super().done(result)
