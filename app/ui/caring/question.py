"""A question before something large, with the safe answer as the one that Enter gives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.translation import tr
from app.ui.plain import one_line


def ask(parent: QWidget, question: str, text: str, does: str, act: Callable[[], object]) -> QMessageBox:
    """``act()`` when ``does`` is pressed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Hansard")
    box.setText(one_line(question))
    box.setInformativeText(text)
    yes = box.addButton(does, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.buttonClicked.connect(lambda button: act() if button is yes else None)
    box.open()
    return box
