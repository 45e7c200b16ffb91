"""Whether names are hidden, and how; and where the key goes, if anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.translation import tr
from app.ui.buttons import flush, push_button
from app.ui.exporting.lists import Lists
from app.ui.files import documents
from app.ui.plain import ElidedLabel, PlainLabel, tooltip
from app.ui.theme import Theme

_MEMORY = "export-hiding"
_MARGINS = (0.0, 0.1, 0.25)  # seconds


class HidingSection(QWidget):
    """That names are hidden is not remembered, nor where the key is.

    Signals:
        changed
    """

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme, lists: Lists) -> None:
        super().__init__()
        self._settings, self._written = settings, lists
        self._key: Path | None = None
        kept: dict[str, Any] = settings.recall(_MEMORY, {})
        self.on = QCheckBox(tr("Hide names"))
        self.style_choice = _choice(
            tr("Codes"), (("letter", tr("Person A, Person B")), ("number", tr("P01, P02"))), kept.get("style")
        )
        self.names = _lines(tr("Other people who are spoken of, one a line"), lists.names, theme)
        self.words = _lines(tr("Words to redact, one a line"), lists.words, theme)
        self.margin = _choice(
            tr("Tone over the sound"),
            (
                (_MARGINS[0], tr("Exactly the words")),
                (_MARGINS[1], tr("0.1 seconds more")),
                (_MARGINS[2], tr("0.25 seconds more")),
            ),
            kept.get("margin"),
        )
        self._place = ElidedLabel("", "muted")
        self.keep = flush(push_button(tr("Keep a key…"), theme, "link"))
        self.drop = flush(push_button(tr("Without a key"), theme, "link"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.on)
        self._more = QWidget()
        self._build(self._more)
        layout.addWidget(self._more)
        self.on.toggled.connect(self._toggled)
        for combo in (self.style_choice, self.margin):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for edit in (self.names, self.words):
            edit.textChanged.connect(self.changed)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(lambda: self._use(None))
        self._more.hide()
        self._show_key()

    def _build(self, more: QWidget) -> None:
        layout = QVBoxLayout(more)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        said = PlainLabel(
            tr(
                "Codes take the place of the names of those who speak, also in what is said, in the title "
                "and in the notes. Sound gets a tone there."
            ),
            "muted",
        )
        said.setWordWrap(True)
        layout.addWidget(said)
        for field in (self.style_choice, self.names, self.words, self.margin):
            caption = PlainLabel(field.accessibleName())
            caption.setWordWrap(True)
            caption.setBuddy(field)
            layout.addWidget(caption)
            layout.addWidget(field)
        layout.addWidget(self._place)
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        row.addStretch(1)
        layout.addLayout(row)

    def hiding(self) -> dict[str, Any] | None:
        """As a question has it; ``None`` where names stay."""
        if not self.on.isChecked():
            return None
        return {**self._lists(), "key": str(self._key) if self._key is not None else ""}

    def remember(self) -> None:
        """Keep what was chosen for the next time."""
        if self.on.isChecked():
            chosen = {"style": self.style_choice.currentData(), "margin": self.margin.currentData()}
            self._settings.remember(_MEMORY, chosen)
            self._written.names, self._written.words = self.names.toPlainText(), self.words.toPlainText()

    def _lists(self) -> dict[str, Any]:
        return {
            "style": self.style_choice.currentData(),
            "names": self.names.toPlainText().splitlines(),
            "words": self.words.toPlainText().splitlines(),
            "margin": self.margin.currentData(),
        }

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._more.setVisible(on)
        self.changed.emit()

    def _keep(self) -> None:
        start = str(self._key or documents() / tr("Names and codes.csv"))
        path, _filter = QFileDialog.getSaveFileName(
            self,
            tr("Keep the key in"),
            start,
            tr("Tables (*.csv)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # a key that is there is gone on with
        )
        if path:
            self._use(Path(path if Path(path).suffix else f"{path}.csv"))

    def _use(self, path: Path | None) -> None:
        self._key = path
        self._show_key()
        self.changed.emit()

    def _show_key(self) -> None:
        if self._key is None:
            self._place.setText(tr("Nobody will be able to tell who is who: no key is kept."))
        else:
            self._place.setText(tr("Who is who is written to “{name}”, apart.", name=self._key.name))
        tooltip(self._place, str(self._key) if self._key else self._place.text())
        self.drop.setVisible(self._key is not None)


def _choice(name: str, choices: tuple[tuple[Any, str], ...], value: Any) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for key, words in choices:
        combo.addItem(words, key)
    combo.setCurrentIndex(max(0, combo.findData(value)))
    return combo


def _lines(name: str, value: str, theme: Theme) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setObjectName("terms")
    edit.setAccessibleName(name)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(theme.px(64))
    edit.setPlainText(value)
    return edit
