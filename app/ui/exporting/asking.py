"""The one question before something is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.translation import tr
from app.ui.plain import one_line


def may_replace(parent: QWidget, target: Path) -> bool:
    """Whether the user gives up what is at ``target``."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Replace “{name}”?", name=one_line(target.name)))
    box.setInformativeText(tr("A file of that name is in this folder already. Its content will be lost."))
    replace = box.addButton(tr("Replace file"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr("Keep file"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.exec()
    return box.clickedButton() is replace


def may_have_ending(parent: QWidget, chosen: Path, target: Path) -> bool:
    """Whether ``target`` may be written, which is ``chosen`` with an ending added or changed: the dialog has
    asked about the name that was chosen only."""
    return target == chosen or not target.exists() or may_replace(parent, target)
