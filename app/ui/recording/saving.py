"""At the foot of the sidebar while a stopped recording becomes a meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.plain import ElidedLabel, PlainLabel


class SavingStrip(QFrame):
    """What is being saved, and how far that is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._name = ElidedLabel("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Saving the recording"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addWidget(PlainLabel(tr("Saving the recording…"), "head"))
        layout.addWidget(self._name)
        layout.addWidget(self._bar)
        self.hide()

    def begin(self, title: str) -> None:
        self._name.setText(title)
        self._name.setVisible(bool(title))
        self.show_share(0.0)
        self.show()

    def show_share(self, share: float) -> None:
        """0..1."""
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * share))
