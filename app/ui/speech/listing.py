"""Every speech model: what is here, what could be, and what each weighs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.translation import noop, tr
from app.ui.buttons import push_button
from app.ui.plain import ElidedLabel, PlainLabel
from app.ui.speech import words
from app.ui.speech.service import Models
from app.ui.theme import Theme
from engine.inventory import ModelStatus

#: To be shown by ``tr``.
_STAGES = {
    "asr": noop("Writes the text"),
    "embedding": noop("Tells speakers apart"),
    "segmentation": noop("Finds people speaking at the same time"),
    "pipeline": noop("Tells speakers apart"),
    "meaning": noop("Lets search find what means the same"),
}


class ListPage(QWidget):
    """Signals: back, token_wanted (model)."""

    back = Signal()
    token_wanted = Signal(str)

    def __init__(self, models: Models, theme: Theme) -> None:
        super().__init__()
        self._models, self._theme = models, theme
        self._shown: object = None
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(10)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inner)
        self._space = PlainLabel("", "muted")
        self._check = push_button(tr("Verify all"), theme)
        self._leave = push_button(tr("Back"), theme, "primary")
        self._check.clicked.connect(lambda _checked=False: models.verify())
        self._leave.clicked.connect(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 26, 28, 20)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(tr("Speech models"), "title"))
        layout.addWidget(self._space)
        layout.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.addWidget(self._check)
        row.addStretch(1)
        row.addWidget(self._leave)
        layout.addLayout(row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._leave.setFocus(Qt.FocusReason.TabFocusReason)

    def show_state(self) -> None:
        """Rows are made anew only when something of them changed."""
        models = self._models
        busy = models.download.wanted if models.download is not None else ()
        state = (models.models, models.verifying, busy)
        if state == self._shown:
            return
        self._shown = state
        here = sum(model.bytes for model in models.models if model.state == "ready")
        free = models.listed.free if models.listed is not None else 0
        self._space.setText(
            tr("{used} used  ·  {free} free on this disk", used=words.size(here), free=words.size(free))
        )
        self._check.setEnabled(any(model.state == "ready" for model in models.models))
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        order = {"ready": 0, "damaged": 0, "partial": 1, "absent": 2}
        for model in sorted(models.models, key=lambda each: order[each.state]):
            self._rows.addWidget(self._row(model, fetching=model.id in busy))
        self._rows.addStretch(1)

    def _row(self, model: ModelStatus, *, fetching: bool) -> QWidget:
        row = QWidget()
        title = PlainLabel(model.title, "strong")
        line = ElidedLabel(
            self._line(model, fetching=fetching), "error" if model.state == "damaged" else "muted"
        )
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        texts.addWidget(line)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(texts, 1)
        for text, act in self._actions(model, fetching=fetching):
            button = push_button(text, self._theme)
            button.setAccessibleName(tr("{button} {name}", button=text, name=model.title))
            button.clicked.connect(lambda _checked=False, act=act: act())
            layout.addWidget(button)
        return row

    def _line(self, model: ModelStatus, *, fetching: bool) -> str:
        state = {
            "ready": tr("On this computer"),
            "damaged": tr("Damaged; download it again"),
            "partial": tr("{size} to go", size=words.size(model.missing)),
            "absent": tr("Not downloaded"),
        }[model.state]
        if fetching:
            state = tr("Being downloaded")
        elif model.id in self._models.verifying:
            state = tr("Being verified…")
        account = tr("asks for an account") if model.gated and model.state != "ready" else ""
        parts = [state, words.size(model.bytes), account, tr(_STAGES[model.stage]), model.licence]
        return "  ·  ".join(part for part in parts if part)

    def _actions(self, model: ModelStatus, *, fetching: bool) -> list[tuple[str, object]]:
        models = self._models
        if fetching:
            return [(tr("Cancel"), models.drop)]
        if model.state == "ready":
            return [
                (tr("Verify"), lambda: models.verify([model.id])),
                (tr("Remove"), lambda: models.remove(model.id)),
            ]
        fetch = (tr("Download"), lambda: models.fetch(model.id))
        if model.gated:
            fetch = (tr("Download…"), lambda: self.token_wanted.emit(model.id))
        return (
            [fetch] if model.state == "absent" else [fetch, (tr("Remove"), lambda: models.remove(model.id))]
        )
