"""The line that reminds of telling people, until it has been read once."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.recorder_sentences import CONSENT as WORDS
from app.recorder_sentences import NOTICE
from app.settings import CONSENT, Settings
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

_COPIED_MS = 2500


class ConsentLine(QFrame):
    """Hidden for good once acknowledged. Signals: acknowledged."""

    acknowledged = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self.setProperty("kind", "trouble")
        self.setProperty("level", "info")
        self._text = PlainLabel(tr(WORDS), "body")
        self._text.setWordWrap(True)
        self.copying = push_button(tr("Copy notice text"), theme, "link")
        self.copying.setToolTip(tr("A sentence to paste into the invitation or the chat"))
        self.understood = push_button(tr("Understood"), theme)
        self.copying.clicked.connect(self._copy)
        self.understood.clicked.connect(self._acknowledge)
        self._back = QTimer(self, singleShot=True, interval=_COPIED_MS)
        self._back.timeout.connect(lambda: self.copying.setText(tr("Copy notice text")))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copying)
        row.addStretch(1)
        row.addWidget(self.understood)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 12, 10)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """It may have been acknowledged elsewhere."""
        if self._settings.get(CONSENT):
            self.hide()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(tr(NOTICE))
        self.copying.setText(tr("Copied"))
        self._back.start()

    def _acknowledge(self) -> None:
        self._settings.set(CONSENT, True)
        self._settings.save()
        self.hide()
        self.acknowledged.emit()
