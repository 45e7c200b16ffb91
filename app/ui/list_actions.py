"""What can be done with a meeting in the list: rename it, throw it away, bring it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from app.errors import AppError
from app.transcript import MeetingId
from app.translation import tr
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.ports import LibraryPort

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class ListActions:
    """For a window that has a library."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        self._window, self._library = window, library
        window.sidebar.list.rename.connect(self.rename)
        window.sidebar.list.removal.connect(self.remove)
        window.sidebar.list.menu.connect(self.show_menu)
        window.page.restore.connect(self.restore)
        window.page.remove.connect(lambda: self.remove(window.open_meeting.id))

    def show_menu(self, meeting: str, point: QPoint) -> None:
        """The menu of a meeting, at a place on the screen."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._window.in_trash:
            menu.addAction(tr("Restore"), partial(self.restore, MeetingId(meeting)))
        else:
            menu.addAction(tr("Open"), partial(self._window.show_meeting, meeting))
            menu.addAction(tr("Rename…"), partial(self.rename, meeting))
            menu.addAction(tr("Move to trash"), partial(self.remove, meeting))
        menu.popup(point)

    def rename(self, meeting: str) -> None:
        """Ask for another title."""
        summary = self._library.meeting(MeetingId(meeting))
        title, agreed = QInputDialog.getText(
            self._window, tr("Rename meeting"), tr("Title"), text=one_line(summary.title)
        )
        if agreed and title.strip():
            self._guarded(lambda: self._library.rename_meeting(summary.id, " ".join(title.split())))

    def remove(self, meeting: str | None) -> None:
        """Move a meeting to the trash; a toast takes it back."""
        window = self._window
        if meeting is None or window.in_trash:
            return
        if meeting == window.open_meeting.id:
            window.page.settle()
        title = one_line(self._library.meeting(MeetingId(meeting)).title)
        neighbour = window.sidebar.model.neighbour(MeetingId(meeting))
        window.board.cancel_meeting(MeetingId(meeting))
        if not self._guarded(lambda: self._library.delete_meeting(MeetingId(meeting))):
            return
        if meeting == window.open_meeting.id:
            window.close_meeting()
            if neighbour is not None:
                window.show_meeting(neighbour)
        back = Action(tr("Undo"), partial(self.restore, MeetingId(meeting)))
        window.tell(tr("Moved “{title}” to the trash.", title=title), back)

    def restore(self, meeting: MeetingId | None = None) -> None:
        """Bring a meeting (the open one by default) out of the trash, and show it."""
        wanted = meeting or self._window.open_meeting.id
        if wanted is not None and self._guarded(lambda: self._library.restore_meeting(wanted)):
            self._window.show_trash(shown=False)
            self._window.show_meeting(wanted)

    def _guarded(self, intent: Callable[[], object]) -> bool:
        try:
            intent()
        except AppError as error:
            self._window.tell(str(error))
            return False
        return True
