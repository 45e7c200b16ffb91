"""A line for a recovery code, in groups as one types, that says at once when there is a typing error."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from app.vault import codes
from app.vault.codes import CodeMistyped


class CodeEntry(QWidget):
    """Signals: edited, entered (Return was pressed)."""

    edited = Signal()
    entered = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self.line.setFont(theme.mono_font())
        self.said = PlainLabel("", "error")
        self.said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.said)
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self.entered.emit)
        self.setFocusProxy(self.line)

    @property
    def code(self) -> str:
        """The bare code; empty while it is none."""
        try:
            return codes.read(self.line.text())
        except CodeMistyped:
            return ""

    def say(self, words: str) -> None:
        """What is wrong with it."""
        self.said.setText(words)

    def _edited(self, text: str) -> None:
        bare = "".join(letter for letter in text if letter.isalnum())
        wrong = len(bare) >= codes.LENGTH and not self.code
        self.say(
            tr("There is a typing error in this code; compare it with what you wrote down.") if wrong else ""
        )
        self.edited.emit()
