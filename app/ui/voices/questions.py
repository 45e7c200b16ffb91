"""What is asked before voices are recognised at all, and before one is forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton, QWidget

from app.people.values import Person
from app.translation import tr
from app.ui.plain import one_line


def ask_first(parent: QWidget, name: str, agreed: Callable[[], object]) -> QMessageBox:
    """Explain what a voice print is, once for a library. ``name``: whose voice it is about, if anybody's."""
    box = _box(
        parent,
        tr("Recognise {name} in other meetings?", name=one_line(name))
        if name
        else tr("Recognise voices in other meetings?"),
        tr(
            "A voice print is a description of how someone sounds. It stays on this computer. "
            "Ask the person first.\n\n"
            "Hansard only suggests names; you decide each time. A voice can be forgotten whenever you want."
        ),
    )
    yes = box.addButton(
        tr("They agreed; recognise them") if name else tr("Recognise voices"),
        QMessageBox.ButtonRole.AcceptRole,
    )
    no = box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
    _finish(box, yes, no, agreed)
    return box


def ask_forget(parent: QWidget, person: Person, forget: Callable[[bool], object]) -> QMessageBox:
    """``forget(keep_names)``: whether the name stays in the meetings that have it."""
    name = one_line(person.name)
    box = _box(
        parent,
        tr("Forget the voice of {name}?", name=name),
        tr(
            "The voice print is deleted and cannot be brought back. "
            "{name} is not recognised in new meetings. "
            "Copies in older backups go when those backups are replaced.",
            name=name,
        ),
    )
    keep = QCheckBox(tr("Keep the name in old meetings"))
    keep.setChecked(True)
    box.setCheckBox(keep)
    yes = box.addButton(tr("Forget voice"), QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(tr("Keep voice"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    _finish(box, yes, no, lambda: forget(keep.isChecked()))
    return box


def _box(parent: QWidget, question: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(question)
    box.setText(question)
    box.setInformativeText(text)
    return box


def _finish(box: QMessageBox, yes: QPushButton, no: QPushButton, run: Callable[[], object]) -> None:
    box.setEscapeButton(no)
    yes.clicked.connect(lambda _checked=False: run())
    box.open()
