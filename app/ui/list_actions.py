"""What can be done with the meetings selected in the list: one step each, and one undo, however many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.changes import Change
from app.errors import AppError
from app.transcript import MeetingId
from app.translation import plural, tr
from app.ui.arranging import menus, questions
from app.ui.arranging.leaving import purge_whole
from app.ui.arranging.listing import Listing
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.ports import LibraryPort

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from engine.protocol import RunOptions

#: Meetings that are changed at once, on the main thread; more are changed beside it.
FEW = 10
Intent = Callable[[], Change]


class ListActions:
    """For a window that has a library."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        self._window, self._library = window, library
        self.listing = Listing(library, window.sidebar.model, window)
        #: What other parts put into the menu of meetings, given them.
        self.more: list[Callable[[QMenu, list[MeetingId]], None]] = []
        window.sidebar.list.rename.connect(self.rename)
        window.sidebar.list.removal.connect(lambda _meeting: self.delete(self.targets()))
        window.sidebar.list.menu.connect(lambda _meeting, point: self.show_menu(self.targets(), point))
        window.page.restore.connect(self.restore)
        window.page.purge.connect(lambda: self.purge([window.open_meeting.id or MeetingId("")]))
        window.page.remove.connect(lambda: self.remove(window.open_meeting.id))

    def targets(self) -> list[MeetingId]:
        """The meetings that are selected in the list, else the open one."""
        chosen = self._window.sidebar.list.selected()
        open_ = self._window.open_meeting.id
        return chosen or ([open_] if open_ is not None else [])

    def show_menu(self, meetings: list[MeetingId], point: QPoint) -> None:
        """The menu of meetings, at a place on the screen."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._window.in_trash:
            menu.addAction(tr("Restore"), partial(self.restore_all, meetings))
            menu.addAction(tr("Delete for good…"), partial(self.purge, meetings))
        elif meetings:
            menus.fill(menu, self._window, meetings)
            for add in self.more:
                add(menu, meetings)
            menu.addSeparator()
            menu.addAction(tr("Move to trash"), partial(self.remove_all, meetings))
        menu.popup(point)

    # -- one ---------------------------------------------------------------------------------------

    def rename(self, meeting: str) -> None:
        """Ask for another title."""
        summary = self._library.meeting(MeetingId(meeting))
        title = questions.ask_name(self._window, tr("Rename meeting"), tr("Title"), summary.title)
        if title:
            self._guarded(lambda: self._library.rename_meeting(summary.id, " ".join(title.split())))

    def remove(self, meeting: str | None) -> None:
        """Move a meeting to the trash; a toast takes it back."""
        if meeting is not None:
            self.remove_all([MeetingId(meeting)])

    def restore(self, meeting: MeetingId | None = None) -> None:
        """Bring a meeting (the open one by default) out of the trash, and show it."""
        wanted = meeting or self._window.open_meeting.id
        if wanted is not None and self._guarded(lambda: self._library.restore([wanted])):
            self._window.show_trash(shown=False)
            self._window.show_meeting(wanted)

    # -- one or many -------------------------------------------------------------------------------

    def delete(self, meetings: Sequence[MeetingId]) -> None:
        """The Delete key: into the trash, or out of it for good."""
        self.purge(meetings) if self._window.in_trash else self.remove_all(meetings)

    def remove_all(self, meetings: Sequence[MeetingId]) -> None:
        """Move meetings to the trash. Of many at once the user is asked, with counts."""
        window, ids = self._window, list(meetings)
        if not ids or window.in_trash:
            return
        of_all = len(window.sidebar.model.meetings())
        if self._library.needs_brake(len(ids), of_all):
            questions.ask_trash(window, len(ids), of_all, partial(self._remove, ids))
        else:
            self._remove(ids)

    def _remove(self, ids: list[MeetingId]) -> None:
        window, open_ = self._window, self._window.open_meeting.id
        leaves = open_ is not None and open_ in ids
        title = one_line(self._library.meeting(ids[0]).title) if len(ids) == 1 else ""
        neighbour = window.sidebar.model.neighbour(open_, ids) if open_ is not None and leaves else None
        if leaves:
            window.page.settle()
        for job in list(self._library.jobs()):
            if job.state == "running" and job.meeting in ids:
                window.board.cancel(job.id)

        def done(change: Change) -> None:
            window.sidebar.list.select_only(None)
            if leaves and window.open_meeting.id == open_:
                window.close_meeting()
                if neighbour is not None:
                    window.show_meeting(neighbour)
            words = plural("Moved {n} meeting to the trash.", "Moved {n} meetings to the trash.", len(ids))
            if title:
                words = tr("Moved “{title}” to the trash.", title=title)
            self._say(change, words)

        self._do(ids, lambda: self._library.trash(ids), done)

    def restore_all(self, meetings: Sequence[MeetingId]) -> None:
        """Take meetings out of the trash; the list goes on showing it while there is more."""
        ids = list(meetings)
        if len(ids) == 1:
            self.restore(ids[0])
            return
        words = plural("Restored {n} meeting.", "Restored {n} meetings.", len(ids))
        self._do(ids, lambda: self._library.restore(ids), lambda change: self._say(change, words))

    def move(self, meetings: Sequence[MeetingId], folder: int | None, name: str = "") -> None:
        """Put meetings into a folder, or into none."""
        ids = list(meetings)
        if folder is None:
            words = plural("{n} meeting is in no folder.", "{n} meetings are in no folder.", len(ids))
        else:
            words = plural(
                "Moved {n} meeting to “{name}”.",
                "Moved {n} meetings to “{name}”.",
                len(ids),
                name=one_line(name),
            )
        self._do(
            ids,
            lambda: self._library.move_to_folder(ids, folder),
            lambda change: self._say(change, words),
        )

    def tag(self, meetings: Sequence[MeetingId], name: str, *, on: bool = True) -> None:
        """Give meetings a tag, or take it off."""
        ids, shown = list(meetings), one_line(name)
        if on:
            words = plural(
                "Tagged {n} meeting with “{name}”.",
                "Tagged {n} meetings with “{name}”.",
                len(ids),
                name=shown,
            )
            self._do(ids, lambda: self._library.tag(ids, name), lambda change: self._say(change, words))
        else:
            words = plural(
                "Took “{name}” off {n} meeting.", "Took “{name}” off {n} meetings.", len(ids), name=shown
            )
            self._do(ids, lambda: self._library.untag(ids, name), lambda change: self._say(change, words))

    def favourite(self, meetings: Sequence[MeetingId]) -> None:
        """Mark meetings as favourites; where all of them are, no longer."""
        ids = list(meetings)
        known = [self._window.sidebar.model.known(id_) for id_ in ids]
        on = not all(item is not None and item.favourite for item in known)
        if on:
            words = plural("{n} meeting is a favourite now.", "{n} meetings are favourites now.", len(ids))
        else:
            words = plural(
                "{n} meeting is no favourite now.", "{n} meetings are no favourites now.", len(ids)
            )
        self._do(
            ids,
            lambda: self._library.set_favourite(ids, on=on),
            lambda change: self._say(change, words),
        )

    def keep_sound(self, meetings: Sequence[MeetingId], *, on: bool) -> None:
        """Keep the sound of meetings, whatever the rules of the library say, or no longer."""
        ids = list(meetings)
        words = (
            plural("The sound of {n} meeting is kept.", "The sound of {n} meetings is kept.", len(ids))
            if on
            else plural(
                "The sound of {n} meeting goes as the rules say.",
                "The sound of {n} meetings goes as the rules say.",
                len(ids),
            )
        )
        self._do(
            ids,
            lambda: self._library.set_keep_sound(ids, on=on),
            lambda change: self._say(change, words),
        )

    def transcribe(self, meetings: Sequence[MeetingId], options: RunOptions) -> None:
        """Queue the transcription of meetings."""
        ids = list(meetings)

        def done(change: Change) -> None:
            count = len(change.meetings)
            words = plural("{n} meeting is in the queue.", "{n} meetings are in the queue.", count)
            self._say(change, words)
            self._window.board.wake()

        self._do(ids, lambda: self._library.transcribe(ids, options), done)

    def purge(self, meetings: Sequence[MeetingId]) -> None:
        """Delete meetings in the trash for good, once the user has agreed."""
        from datetime import date

        from app.storage import gone_from_backups

        ids, window = list(meetings), self._window
        if not ids:
            return
        title = self._library.meeting(ids[0]).title if len(ids) == 1 else ""
        backups = gone_from_backups(self._library.folder, date.today())  # noqa: DTZ011 - the user's own day
        questions.ask_purge(window, title, len(ids), backups, partial(self._purge, ids))

    def _purge(self, ids: list[MeetingId]) -> None:
        window = self._window
        if window.open_meeting.id in ids:
            window.close_meeting()
        window.tell(plural("Deleting {n} meeting…", "Deleting {n} meetings…", len(ids)))

        def done(change: Change) -> None:
            count = len(change.meetings)
            window.tell(plural("Deleted {n} meeting for good.", "Deleted {n} meetings for good.", count))

        window.workers.run(lambda: purge_whole(self._library, ids), done, self._failed)

    def empty_trash(self) -> None:
        """Delete everything that is in the trash for good."""
        ids = [item.id for item in self._library.meetings(trashed=True)]
        if ids:
            self.purge(ids)
        else:
            self._window.tell(tr("Trash is empty."))

    # -- back --------------------------------------------------------------------------------------

    def undo(self, step: int | None = None) -> None:
        """Take the newest step back, if it is still ``step``."""
        self._back(lambda: self._library.undo_arrangement(step))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._back(self._library.redo_arrangement)

    def _back(self, intent: Callable[[], Change | None]) -> None:
        window = self._window

        def done(change: Change | None) -> None:
            if change is None:
                window.tell(tr("This cannot be undone any more."))
            elif len(change.meetings) == 1 and window.open_meeting.id is None:
                (meeting,) = self._library.meetings_of(change.meetings)
                if meeting.trashed is None:
                    window.show_trash(shown=False)
                    window.show_meeting(meeting.id)

        window.workers.run(intent, done, self._failed)

    # -- inside ------------------------------------------------------------------------------------

    def _do(self, ids: Sequence[MeetingId], intent: Intent, done: Callable[[Change], None]) -> None:
        """A few at once; many beside the window, which goes on."""
        if len(ids) > FEW:
            self._window.workers.run(intent, done, self._failed)
            return
        try:
            change = intent()
        except AppError as error:
            self._failed(error)
        else:
            done(change)

    def _say(self, change: Change, words: str) -> None:
        """What was done, with a way back; nothing where nothing was."""
        if not change.step:
            return
        step = change.step
        back = Action(tr("Undo"), partial(self.undo, step), lambda: self._library.arrangement()[2] == step)
        self._window.tell(words, back)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._window.tell(str(error))

    def _guarded(self, intent: Callable[[], object]) -> bool:
        try:
            intent()
        except AppError as error:
            self._failed(error)
            return False
        return True
