"""What is asked before something cannot be undone, or is more than somebody does without a second look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from app.translation import number, plural, tr
from app.ui.language import dated
from app.ui.plain import one_line


def ask_trash(parent: QWidget, count: int, of_all: int, act: Callable[[], object]) -> QMessageBox:
    """Before many meetings go into the trash at once."""
    return _ask(
        parent,
        tr("Move {count} of {all} meetings to the trash?", count=number(count), all=number(of_all)),
        tr("They stay there for 30 days and can be restored until then."),
        (plural("Move {n} meeting", "Move {n} meetings", count), tr("Keep them")),
        act,
    )


def ask_purge(
    parent: QWidget, title: str, count: int, backups: date | None, act: Callable[[], object]
) -> QMessageBox:
    """Before meetings are deleted for good. ``title`` of a single one; ``backups``: when the last copy of the
    texts is gone, ``None`` where there are no backups."""
    question = (
        tr("Delete “{title}” for good?", title=one_line(title))
        if count == 1
        else plural("Delete {n} meeting for good?", "Delete {n} meetings for good?", count)
    )
    text = tr("Sound, text and notes are deleted now. This cannot be undone.")
    if backups is not None:
        day = dated(backups, tr("d MMMM yyyy"))
        more = tr(
            "Backups and former files of the library still hold a copy of the texts until newer ones take "
            "their place, by {day}.",
            day=day,
        )
        text = f"{text}\n\n{more}"
    return _ask(parent, question, text, (tr("Delete for good"), tr("Keep")), act)


def ask_silence(parent: QWidget, title: str, size: str, act: Callable[[], object]) -> QMessageBox:
    """Before the sound of one meeting is deleted and its text kept."""
    return _ask(
        parent,
        tr("Remove the sound of “{title}”?", title=one_line(title)),
        tr(
            "This frees {size}. The text stays; nothing can be played or transcribed again. This cannot be "
            "undone.",
            size=size,
        ),
        (tr("Remove the sound"), tr("Keep")),
        act,
    )


def ask_name(parent: QWidget, title: str, label: str, text: str = "") -> str:
    """A name that is typed; empty where there is none."""
    name, agreed = QInputDialog.getText(parent, title, label, text=one_line(text))
    return name.strip() if agreed else ""


def _ask(
    parent: QWidget, question: str, text: str, buttons: tuple[str, str], act: Callable[[], object]
) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Hansard")
    box.setText(question)
    box.setInformativeText(text)
    does = box.addButton(buttons[0], QMessageBox.ButtonRole.AcceptRole)
    keeps = box.addButton(buttons[1], QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keeps)
    box.setEscapeButton(keeps)
    box.buttonClicked.connect(lambda button: act() if button is does else None)
    box.open()
    return box
