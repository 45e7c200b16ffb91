"""Changes that are not in the library: closing is held back for them, a copy can be written, and what a crash
or a full disk left behind is tried again at the next start."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from app.atomic import write_atomically
from app.errors import AppError, NotFound
from app.transcript import MeetingId, SegmentId
from app.translation import tr
from app.ui.left_over import LeftOver
from app.ui.notices import Action
from app.ui.phrases import clock
from app.ui.plain import one_line
from app.ui.saving import Held

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort

LAST_TRY = 1.0  # s that the last try waits for others when the window closes without asking


class Unsaved(QObject):
    """Made by the window once it has its library."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._saving = window.open_meeting.saving
        self._saving.keep = self._keep
        self._saving.settled.connect(self._settled)
        self._question: QMessageBox | None = None
        self._copied = False  # the user has what is held in a file
        self._kept = LeftOver(window.settings.folder, library.folder)
        self._later: list[list[Any]] = []  # of the last session, and still not to be saved
        window.page.copy_unsaved.connect(self.save_copy)

    # -- at the end ----------------------------------------------------------------------------

    def may_close(self, *, ask: bool) -> bool:
        """Whether nothing would be lost. With ``ask``, says so if something would, and stays until it is
        saved; without, it is left with the settings for the next start."""
        if self._saving.flush():
            return True
        if ask and not self._copied:
            self._ask()
            return False
        if ask or not self._saving.flush(LAST_TRY):
            self._keep(self._saving.held)
            self._saving.close()
        return True

    def _ask(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle("Hansard")
        box.setText(tr("Your last change is not saved yet."))
        why = self._saving.why()
        box.setInformativeText(tr("{why}\n\nThe window closes when everything is saved.", why=why))
        copy = box.addButton(tr("Save a copy…"), QMessageBox.ButtonRole.ActionRole)
        leave = box.addButton(tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        self._question = box
        box.finished.connect(lambda _code: self._answered(box, copy, leave))
        box.open()

    def _answered(self, box: QMessageBox, copy: QPushButton, leave: QPushButton) -> None:
        clicked = box.clickedButton()
        self._question = None
        if clicked is copy:
            self._copied = self.save_copy()
            if self._copied:
                self._window.close()
        elif clicked is leave:
            self._copied = True
            self._window.close()

    def _settled(self) -> None:
        """Everything is saved after all."""
        if self._later:
            self.apply_left_over(show=False)
        question, self._question = self._question, None
        if question is not None:
            question.blockSignals(True)
            question.close()
            self._window.close()

    # -- a copy --------------------------------------------------------------------------------

    def save_copy(self) -> bool:
        """Write what is not saved to a text file the user chooses; whether it is there."""
        start = Path.home() / tr("Unsaved changes.txt")
        name, _kind = QFileDialog.getSaveFileName(self._window, tr("Save a copy"), str(start))
        if not name:
            return False
        try:
            # Half a character that somebody's keyboard left must not keep the rest from being saved.
            write_atomically(Path(name), self.as_text(self._saving.held).encode(errors="replace"))
        except AppError as error:
            self._window.tell(str(error))
            return False
        self._window.tell(tr("Saved a copy as “{name}”.", name=Path(name).name))
        return True

    def as_text(self, held: Sequence[Held]) -> str:
        """What is held, for people: meeting, time, words."""
        lines = []
        for item in held:
            if not item.typed:
                continue
            try:
                title = one_line(self._library.meeting(item.meeting).title)
            except AppError:
                title = ""
            where = f"{title}, {clock(item.start)}" if item.segment is not None else title
            lines.append(f"{where}\n{item.typed}\n")
        return "\n".join(lines)

    # -- over a restart ------------------------------------------------------------------------

    def _keep(self, held: Sequence[Held]) -> None:
        now = [[item.meeting, item.segment, item.typed, item.base] for item in held if item.typed]
        rows = [*self._later, *now]
        if rows != self._kept.read():
            self._kept.keep(rows)

    def apply_left_over(self, *, show: bool = True) -> None:
        """What the last session could not save: written now if its place is as it was, else told. With
        ``show``, its meeting is opened."""
        rows = self._kept.read()
        if not rows:
            return
        self._later, lost, applied = [], [], 0
        for row in rows:
            if not isinstance(row, list) or len(row) != 4 or not isinstance(row[2], str):
                continue
            match self._apply(MeetingId(str(row[0])), row[1], row[2], row[3]):
                case "applied":
                    applied += 1
                    if show:
                        self._window.show_meeting(row[0])
                case "later":
                    self._later.append(row)
                case _:
                    lost.append(row[2])
        self._kept.keep(self._later)
        for words in lost:
            said = tr("This could not be saved last time, and its place has changed: {words}", words=words)
            self._window.tell(said, Action(tr("Copy"), partial(_copy, words)))
        if applied:
            undo = self._window.open_meeting.undo_action() if applied == 1 and show else None
            self._window.tell(tr("A change that could not be saved last time is saved now."), undo)

    def _apply(self, meeting: MeetingId, segment: object, text: str, base: object) -> str:
        if not isinstance(segment, int):
            return "lost"
        try:
            found = self._library.segments(meeting, [SegmentId(segment)])
            if not found or found[0].text not in (base, text):
                return "lost"
            self._library.edit_text(meeting, SegmentId(segment), text)
        except NotFound:
            return "lost"
        except AppError:
            return "later"
        return "applied"


def _copy(words: str) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(words)
