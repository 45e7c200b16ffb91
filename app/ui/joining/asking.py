"""A question, what it means, and two buttons: what is asked before meetings are made of others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme


class Asking(QDialog):
    """A question, what it means, and two buttons."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, act: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self._theme = theme
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.agree = push_button(act, theme, "primary")
        self.keep = push_button(tr("Cancel"), theme)
        buttons = QDialogButtonBox()
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        self.agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(18)
        layout.addLayout(self.column)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.px(480))

    def fit(self) -> None:
        """As high as its words need at this width; text size and theme decide both."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(self.width(), self.minimumWidth(), layout.minimumSize().width())
        height = max(layout.totalHeightForWidth(width), layout.minimumSize().height())
        self.setMinimumHeight(height)
        self.resize(width, height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def say(self, text: str, kind: str = "body") -> PlainLabel:
        label = PlainLabel(text, kind)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label
