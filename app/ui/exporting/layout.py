"""How the export dialog is laid out: formats, options, preview; below them name, folder and buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.exporting.kinds import Kind
from app.settings import Settings
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.exporting.format_list import FormatList
from app.ui.exporting.hiding_section import HidingSection
from app.ui.exporting.lists import Lists
from app.ui.exporting.part_section import PartSection
from app.ui.plain import ElidedLabel, PlainLabel, one_line, tooltip
from app.ui.theme import Theme

_SIZE = (1080, 700)  # px at normal text
_OPTIONS = 320  # px
_PREVIEW = 260  # px
_MOST_OPTIONS = 420  # px, with large text
_CODES = 4  # names whose codes are shown


class Parts:
    """The widgets of the dialog; what they do is the dialog's affair. An empty ``title``: many meetings."""

    def __init__(
        self,
        dialog: QDialog,
        kinds: Mapping[str, Kind],
        title: str,
        selection: tuple[float, float] | None,
        around: tuple[Settings, Theme, Lists],
    ) -> None:
        settings, theme, lists = around
        self._theme = theme
        self.heading = ElidedLabel(tr("Export “{title}”", title=one_line(title)), "title")
        self.formats = FormatList(kinds, theme)
        self.part = PartSection(theme, selection)
        self.hiding = HidingSection(settings, theme, lists)
        self._form: QWidget | None = None
        self._forms = QVBoxLayout()
        self.options = self._options(many=not title)
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("preview")
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setTabChangesFocus(True)
        self.summary = PlainLabel("", "muted")
        self.summary.setWordWrap(True)
        self.codes = PlainLabel("", "muted")
        self.codes.setWordWrap(True)
        self.codes.hide()
        self.problem = PlainLabel("", "error")
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("File name") if title else tr("Naming pattern"))
        self.example = ElidedLabel("", "muted")
        self.example.hide()
        self.progress = QWidget()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Saving"))
        self._now = ElidedLabel("", "muted")
        self._folder = ElidedLabel("", "muted")
        self.change = push_button(tr("Change folder…"), theme, "link")
        self.copy = push_button(tr("Copy"), theme)
        self.cancel = push_button(tr("Cancel"), theme)
        self.save_words = tr("Save file") if title else tr("Save files")
        self.save = push_button(self.save_words, theme, "primary")
        self.save.setDefault(True)
        self._lay_out(dialog, many=not title)

    # -- shown ----------------------------------------------------------------------------------------

    def put_form(self, form: QWidget, *, fixed: bool) -> None:
        """Another format's options, and how its text looks."""
        if self._form is not None:
            self._forms.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = form
        self._forms.addWidget(form)
        self.preview.setFont(self._theme.mono_font() if fixed else self._theme.font(13))
        wrap = QPlainTextEdit.LineWrapMode
        self.preview.setLineWrapMode(wrap.NoWrap if fixed else wrap.WidgetWidth)

    def show_folder(self, folder: Path) -> None:
        """Where files go."""
        home = Path.home()
        shown = " / ".join(folder.relative_to(home).parts) if folder.is_relative_to(home) else str(folder)
        self._folder.setText(
            tr("Saves to {folder}", folder=shown) if shown else tr("Saves to your home folder")
        )
        tooltip(self._folder, str(folder))

    def show_codes(self, key: Sequence[Sequence[str]]) -> None:
        """Who is who; on the screen only."""
        lines = [f"{one_line(name)} → {code}" for code, name in key[:_CODES]]
        if len(key) > _CODES:
            lines.append("…")
        self.codes.setText("\n".join(lines))
        self.codes.setVisible(bool(lines))

    def show_progress(self, share: float, title: str) -> None:
        """How far it is, and the meeting being written."""
        self._bar.setValue(round(1000 * share))
        self._now.setText(title)
        self.progress.show()

    # -- layout ---------------------------------------------------------------------------------------

    def _options(self, *, many: bool) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("Options"), "head"))
        column.addLayout(self._forms)
        if many:
            self.part.setParent(inner)
            self.part.hide()
        else:
            column.addSpacing(6)
            column.addWidget(PlainLabel(tr("Part"), "head"))
            column.addWidget(self.part)
        column.addSpacing(6)
        column.addWidget(PlainLabel(tr("Names"), "head"))
        column.addWidget(self.hiding)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.setMinimumWidth(min(self._theme.px(_OPTIONS), _MOST_OPTIONS))
        return scroll

    def _lay_out(self, dialog: QDialog, *, many: bool) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(PlainLabel(tr("Preview of the first") if many else tr("Preview"), "head"))
        right.addWidget(self.preview, 1)
        right.addWidget(self.summary)
        right.addWidget(self.codes)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self.formats)
        columns.addWidget(self.options, 2)
        columns.addLayout(right, 3)
        self.preview.setMinimumWidth(min(self._theme.px(_PREVIEW), _MOST_OPTIONS))
        place = QHBoxLayout()
        place.setSpacing(8)
        caption = PlainLabel(self.name.accessibleName())
        caption.setBuddy(self.name)
        place.addWidget(caption)
        place.addWidget(self.name, 1)
        doing = QHBoxLayout(self.progress)
        doing.setContentsMargins(0, 0, 0, 0)
        doing.addWidget(self._bar, 1)
        doing.addWidget(self._now, 1)
        self.progress.hide()
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self._folder, 1)
        last.addWidget(self.change)
        for button in (self.copy, self.cancel, self.save):
            last.addWidget(button)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.heading)
        layout.addLayout(columns, 1)
        layout.addWidget(self.problem)
        layout.addLayout(place)
        layout.addWidget(self.example)
        layout.addWidget(self.progress)
        layout.addLayout(last)
        width, height = (self._theme.px(side) for side in _SIZE)
        room = dialog.screen().availableGeometry()
        dialog.resize(min(width, room.width() - 40), min(height, room.height() - 60))
