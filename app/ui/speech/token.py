"""The steps to a model whose authors ask who downloads it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.translation import noop, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.speech.service import Models
from app.ui.theme import Theme

TOKENS_PAGE = "https://huggingface.co/settings/tokens"
WHY = noop(
    "{title} tells speakers apart better, above all where people talk at the same time. It is free, but its "
    "authors ask for an account and your consent to their conditions. Only that is sent: never sound or text."
)
STEPS = (
    noop("1.  Open the model's page, sign in or make an account, and agree to the conditions."),
    noop("2.  Open the page for tokens and make one that may read."),
    noop("3.  Paste the token here."),
)


class TokenPage(QWidget):
    """Signals: back, page_wanted (address)."""

    back = Signal()
    page_wanted = Signal(str)

    def __init__(self, models: Models, theme: Theme) -> None:
        super().__init__()
        self._models = models
        self._model = ""
        self._page = ""
        self._title = PlainLabel("", "title")
        self._why = PlainLabel("", "body")
        self._why.setWordWrap(True)
        self._open = push_button(tr("Open the model's page"), theme)
        self._tokens = push_button(tr("Open the page for tokens"), theme)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText("hf_…")
        self.field.setAccessibleName(tr("Token"))
        self.remember = QCheckBox(tr("Remember it in this computer's keyring"))
        self._note = PlainLabel("", "muted")
        self._note.setWordWrap(True)
        self._leave = push_button(tr("Back"), theme)
        self.go = push_button(tr("Download"), theme, "primary")
        self._open.clicked.connect(lambda: self.page_wanted.emit(self._page))
        self._tokens.clicked.connect(lambda: self.page_wanted.emit(TOKENS_PAGE))
        self.field.textChanged.connect(lambda _text: self.show_state())
        self.field.returnPressed.connect(self._go)
        self._leave.clicked.connect(self._back)
        self.go.clicked.connect(self._go)
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 26, 28, 20)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addSpacing(6)
        for step, field in zip(STEPS, (self._open, self._tokens, self.field), strict=True):
            label = PlainLabel(tr(step))
            label.setWordWrap(True)
            label.setBuddy(field)
            layout.addWidget(label)
            row = QHBoxLayout()
            row.setContentsMargins(22, 0, 0, 4)
            row.addWidget(field, 1 if field is self.field else 0)
            if field is not self.field:
                row.addStretch(1)
            layout.addLayout(row)
        layout.addWidget(self.remember)
        layout.addWidget(self._note)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._leave)
        row.addWidget(self.go)
        layout.addLayout(row)

    def show_model(self, model: str) -> None:
        """The steps for a model of the catalogue."""
        self._model = model
        known = self._models.model(model)
        title = known.title if known is not None else model
        self._page = known.page if known is not None else ""
        self._title.setText(title)
        self._why.setText(tr(WHY, title=title))
        can = self._models.tokens.can_remember
        self.remember.setVisible(can)
        self.remember.setChecked(can)
        self._note.setText(
            ""
            if can
            else tr("This computer has no keyring to keep it in: it is used until Hansard is closed.")
        )
        self._note.setVisible(not can)
        self.show_state()

    def show_state(self) -> None:
        """Whether there is something to go on with."""
        self.go.setEnabled(bool(self.field.text().strip()))
        self._open.setEnabled(self._page.startswith("https://"))

    def clear(self) -> None:
        """What was typed is on the screen no longer than needed."""
        self.field.clear()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._open.setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self) -> None:
        token = self.field.text().strip()
        if token and self._model:
            self._models.tokens.keep(token, remember=self.remember.isChecked() and self.remember.isVisible())
            self.clear()
            self._models.fetch(self._model)
            self.back.emit()

    def _back(self) -> None:
        self.clear()
        self.back.emit()
