"""The two questions a recording ever asks: before it is discarded, and before its window closes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.recorder_sentences import spell_exactly
from app.translation import tr
from app.ui.plain import one_line


def ask_discard(parent: QWidget, title: str, seconds: float, discard: Callable[[], object]) -> QMessageBox:
    """``Discard 12 min 46 s of “Weekly product sync”?``"""
    time = spell_exactly(seconds)
    return _ask(
        parent,
        tr("Discard {time} of “{title}”?", time=time, title=one_line(title))
        if title
        else tr("Discard {time}?", time=time),
        tr("The recording stops and is not transcribed. It stays in the recordings' trash for seven days."),
        (tr("Discard recording"), tr("Keep recording")),
        discard,
        keep_is_default=True,
    )


def ask_close(parent: QWidget, seconds: float, stop: Callable[[], object]) -> QMessageBox:
    """Nothing records without a window, so closing it stops the recording."""
    return _ask(
        parent,
        tr("Stop recording and close Hansard?"),
        tr(
            "{time} of this meeting are saved on disk. They are transcribed when Hansard is opened again.",
            time=spell_exactly(seconds),
        ),
        (tr("Stop and save"), tr("Cancel")),
        stop,
        keep_is_default=False,
    )


def _ask(
    parent: QWidget,
    question: str,
    text: str,
    buttons: tuple[str, str],
    act: Callable[[], object],
    *,
    keep_is_default: bool,
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
    box.setDefaultButton(keeps if keep_is_default else does)
    box.setEscapeButton(keeps)
    box.buttonClicked.connect(lambda button: act() if button is does else None)
    box.open()
    return box
