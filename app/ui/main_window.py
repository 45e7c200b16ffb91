"""The window at work: connects the library, the jobs and the player with what is on screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from app.changes import Change, MeetingSummary, SearchHit
from app.errors import AppError
from app.settings import SPEAKERS, Settings
from app.transcript import MeetingId
from app.ui import menus
from app.ui.notices import Action
from app.ui.panes import step_pane
from app.ui.phrases import imported_line, step_words
from app.ui.places import Places
from app.ui.plain import one_line
from app.ui.ports import JobsPort, LibraryPort
from app.ui.shell import Shell
from app.ui.theme import Theme
from app.ui.warm import warm_up
from app.ui.workers import Workers
from resources import sample_meeting

if TYPE_CHECKING:
    from app.ui.speech.service import Models

WARM_MS = 1500  # after the window is up, what export needs is imported in the background


class MainWindow(Shell):
    """Shown first, attached to a library after."""

    _changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(settings, theme)
        self.workers = Workers(self)
        self.library: LibraryPort | None = None
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._refresh_list)
        self.places = Places(settings)
        self._in_trash = False
        self._wanted_options: list[MeetingId] = []
        self._told_imported = ""

    def attach(self, library: LibraryPort, jobs: JobsPort, models: Models | None = None) -> None:
        """Build what needs a library, and show it. Without ``models``, no others are offered."""
        from app.player import Player
        from app.ui.about_text import AboutText
        from app.ui.importing import Importing
        from app.ui.job_board import JobBoard
        from app.ui.meeting import OpenMeeting
        from app.ui.meeting_jobs import MeetingJobs
        from app.ui.meeting_page import MeetingPage
        from app.ui.paragraph import ParagraphCommands
        from app.ui.playback import Playback
        from app.ui.search_page import SearchPage
        from app.ui.searching import Searching
        from app.ui.speech.desk import ModelDesk

        self.library = library
        self.open_meeting = OpenMeeting(library)
        self.page = MeetingPage(self.open_meeting, self.theme)
        self.results = SearchPage(self.theme)
        self.searching = Searching(library, self.sidebar, self.results, self.workers)
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.results)
        self.board = JobBoard(library, jobs, self.sidebar, self.theme)
        self.meeting_jobs = MeetingJobs(self.board, self.open_meeting, self.page, self.settings, self.theme)
        self.player = Player(self)
        self.playback = Playback(
            self.player, self.player_bar, self.page.view, self.open_meeting, self.settings, self.workers
        )
        self.about_text = AboutText(self.page, self.open_meeting, self.playback, self.theme)
        self.importing = Importing(library, self.settings, self.workers, self.tell, self)
        sizes: list[int] = self.settings.recall("side", [])
        if len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            self.page.splitter.setSizes(sizes)
        self.page.side_pane.wanted = self.settings.recall("side-wanted", True)
        self.page.side_pane.fit(self.width())
        self._changed.connect(self._take)  # queued when the library was changed on another thread
        library.subscribe(self._changed.emit)
        self._connect()
        self.paragraphs = ParagraphCommands(self.page, self.commands)
        self.paragraphs.told.connect(self.tell)
        self.toast.column = self.page.stack
        self.takes_files = True
        self._connect_commands()
        if models is not None:
            self.desk = ModelDesk(models, library, self.settings, self.theme, self.sidebar)
            self.desk.serve(self.page, self.meeting_jobs, self.board, self.commands)
            self.desk.told.connect(self.tell)
            self.desk.changed.connect(self._refresh.start)
        self._refresh_list()
        self._open_last()
        self.board.wake()
        QTimer.singleShot(WARM_MS, self, lambda: self.workers.run(warm_up, lambda _done: None))

    def _connect(self) -> None:
        page, sidebar = self.page, self.sidebar
        self.empty.tell(
            "No meetings yet",
            "Import a recording of a meeting, or drop files or a folder anywhere in this window.\n"
            "Everything stays on this computer.",
            [
                Action("Import audio or video…", self.importing.ask),
                Action("Try the sample meeting", lambda: self.importing.take([sample_meeting()])),
            ],
        )
        self.blank.tell("No meeting open", "Choose one in the list.")
        self.dropped.connect(self.importing.take)
        sidebar.import_files.connect(self.importing.ask)
        self.rail.import_files.connect(self.importing.ask)
        self.rail.search.connect(self._focus_search)
        sidebar.list.opened.connect(self.show_meeting)
        sidebar.list.rename.connect(self._rename)
        sidebar.list.removal.connect(self.remove)
        sidebar.list.menu.connect(self._list_menu)
        sidebar.trash.connect(lambda shown: self.show_trash(shown=shown))
        self.searching.found.connect(self._show_results)
        self.searching.left.connect(partial(self._leave_search, clear=False))
        self.searching.chosen.connect(self._open_hit)
        self.searching.failed.connect(self.tell)
        self.results.play.connect(self._play_hit)
        page.header.export.connect(self.export)
        self.board.regrouped.connect(self.about_text.regrouped)
        self.about_text.told.connect(self.tell)
        page.speakers.sample.connect(self.playback.sample)
        page.restore.connect(self._restore_meeting)
        page.remove.connect(lambda: self.remove(self.open_meeting.id))
        self.open_meeting.told.connect(
            lambda text, undoable: self.tell(
                text, Action("Undo", self.open_meeting.undo) if undoable else None
            )
        )
        self.open_meeting.failed.connect(self.tell)
        self.open_meeting.refreshed.connect(lambda _change: self.playback.show_speakers())
        self.open_meeting.refreshed.connect(lambda _change: self._show_history())
        self.playback.failed.connect(self.tell)
        self.meeting_jobs.changed.connect(self._refresh.start)
        self.meeting_jobs.ready.connect(self._ready)
        self.meeting_jobs.failed.connect(self.tell)
        self.board.warned.connect(self.tell)
        self.board.opened.connect(self.show_meeting)
        self.board.over.connect(self._job_over)
        self.importing.added.connect(self._added)
        self.importing.finished.connect(self._imported)
        self.importing.wanted.connect(self.show_meeting)

    def _connect_commands(self) -> None:
        from app.ui.transcript import keys

        on, view, follow = self.commands.on, self.page.view, self.page.view.follow
        on("import", self.importing.ask)
        on("export", self.export)
        on("again", self.meeting_jobs.again)
        on("left-out", self.about_text.show_left_out)
        self.commands.enable("models", on=False)
        on("remove", lambda: self.remove(self.open_meeting.id))
        on("trash", lambda: self.show_trash(shown=not self._in_trash))
        on("quit", self.close)
        on("undo", self.open_meeting.undo)
        on("redo", self.open_meeting.redo)
        on("copy", lambda: keys.copy(view))
        on("copy-times", lambda: keys.copy(view, times=True))
        on("find", self.page.finder.open_bar)
        on("find-next", lambda: self.page.finder.step(1))
        on("find-previous", lambda: self.page.finder.step(-1))
        on("search", self._focus_search)
        on("toggle", self.playback.toggle)
        on("back", lambda: self.playback.skip(-3.0))
        on("forward", lambda: self.playback.skip(3.0))
        on("faster", lambda: self.playback.faster(1))
        on("slower", lambda: self.playback.faster(-1))
        on("follow", follow.toggle)
        self.commands["follow"].setChecked(follow.active)
        view.follow_changed.connect(lambda: self.commands["follow"].setChecked(follow.active))
        on("library", self.library_pane.toggle)
        on("side", self.page.side_pane.toggle)
        on("queue", self.board.show_queue)
        on("return", self._leave_search)
        on("larger", lambda: self.text_size(self.theme.scale + 0.1))
        on("smaller", lambda: self.text_size(self.theme.scale - 0.1))
        on("normal", lambda: self.text_size(1.0))
        on("pane", lambda: self._next_pane(1))
        on("pane-back", lambda: self._next_pane(-1))
        on("keys", lambda: menus.show_keys(self))
        on("messages", lambda: menus.show_messages(self, self.toast.recent))
        on("about", lambda: menus.show_about(self))
        for menu, names in (
            (self.page.header.menu, "again left-out remove"),
            (self.sidebar.menu, "models trash queue keys messages about"),
        ):
            for name in names.split():
                menu.addAction(self.commands[name])
        self.appearance_menu(self.sidebar.menu)
        self.appearance_menu(self.commands.menus["&View"])

    # -- the list ------------------------------------------------------------------------------

    def _take(self, change: Change) -> None:
        """Something changed in the library."""
        self.open_meeting.take(change)
        if change.summary or change.everything or change.speakers:
            self.board.queue_changed()
            self._refresh.start()

    def _refresh_list(self) -> None:
        assert self.library is not None
        shown = self.library.meetings(trashed=self._in_trash)
        self.sidebar.model.load(shown)
        self.sidebar.list.show_current(self.open_meeting.id)
        if self._in_trash:
            self.sidebar.show_trash(shown=True, empty=not shown)
        else:
            self.sidebar.search.setVisible(bool(shown))
        if self.open_meeting.id is not None:
            self._show_state()
        elif self.pages.currentWidget() is not self.results:
            self.pages.setCurrentWidget(self.blank if shown or self._in_trash else self.empty)
            self.show_player(shown=False)
        self._show_history()

    def show_meeting(self, meeting: str) -> None:
        """Open a meeting in the centre."""
        assert self.library is not None
        self.page.view.editing.leave(back=False)
        if meeting == self.open_meeting.id:
            self.pages.setCurrentWidget(self.page)
            return
        self._keep_place()
        self.page.finder.close_bar()
        self.page.saved = ""
        self.page.end_question()
        self.open_meeting.open(MeetingId(meeting))
        self.meeting_jobs.show_drafts()
        self._show_state()
        self.pages.setCurrentWidget(self.page)
        self._go_to_place()
        self.playback.show_speakers()
        self.sidebar.list.show_current(self.open_meeting.id)
        self._show_history()

    def _show_state(self) -> None:
        """The open meeting's row changed: title, state, sound."""
        assert self.library is not None
        meeting = self.open_meeting.id
        assert meeting is not None
        try:
            summary = self.library.meeting(meeting)
        except AppError:
            self._close_meeting()
            return
        tracks = self.library.tracks(meeting)
        folder = self.library.meeting_folder(meeting)
        self.page.show_meeting(summary, folder=str(folder), tracks=tracks)
        duration = summary.duration or max((track.duration for track in tracks), default=0.0)
        self.playback.open(tracks, folder, duration, self.places.of(meeting)[2])
        self.show_player(shown=bool(duration) or summary.state in ("waiting", "working"))
        self.setWindowTitle(f"{one_line(summary.title)} – Hansard")
        self.commands.enable("export", on=bool(self.open_meeting.model.rows))
        self.commands.enable("left-out", on=bool(self.open_meeting.removed))

    def _close_meeting(self) -> None:
        self.open_meeting.open(None)
        self.playback.close()
        self.setWindowTitle("Hansard")
        self.pages.setCurrentWidget(self.blank)
        self.show_player(shown=False)
        self._refresh.start()

    def _show_history(self) -> None:
        undo, redo = self.open_meeting.history()
        for name, label in (("undo", undo), ("redo", redo)):
            self.commands[name].setEnabled(label is not None)
            words = f" {step_words(label)}".replace("&", "&&") if label else ""
            self.commands[name].setText(("&Undo" if name == "undo" else "&Redo") + one_line(words))

    def _list_menu(self, meeting: str, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._in_trash:
            menu.addAction("Restore", lambda: self._restore_meeting(MeetingId(meeting)))
        else:
            menu.addAction("Open", lambda: self.show_meeting(meeting))
            menu.addAction("Rename…", lambda: self._rename(meeting))
            menu.addAction("Move to trash", lambda: self.remove(meeting))
        menu.popup(point)

    def _rename(self, meeting: str) -> None:
        assert self.library is not None
        summary = self.library.meeting(MeetingId(meeting))
        title, agreed = QInputDialog.getText(self, "Rename meeting", "Title", text=one_line(summary.title))
        if agreed and title.strip():
            self._guarded(lambda library: library.rename_meeting(summary.id, " ".join(title.split())))

    def remove(self, meeting: str | None) -> None:
        """Move a meeting to the trash; a toast takes it back."""
        if meeting is None or self._in_trash or self.library is None:
            return
        title = one_line(self.library.meeting(MeetingId(meeting)).title)
        neighbour = self.sidebar.model.neighbour(MeetingId(meeting))
        self.board.cancel_meeting(MeetingId(meeting))
        if not self._guarded(lambda library: library.delete_meeting(MeetingId(meeting))):
            return
        if meeting == self.open_meeting.id:
            self._close_meeting()
            if neighbour is not None:
                self.show_meeting(neighbour)
        self.tell(
            f"Moved “{title}” to the trash.",
            Action("Undo", lambda: self._restore_meeting(MeetingId(meeting))),
        )

    def _restore_meeting(self, meeting: MeetingId | None = None) -> None:
        wanted = meeting or self.open_meeting.id
        if wanted is not None and self._guarded(lambda library: library.restore_meeting(wanted)):
            self.show_trash(shown=False)
            self.show_meeting(wanted)

    def show_trash(self, *, shown: bool) -> None:
        """The list holds the trash, or the meetings."""
        self._in_trash = shown
        self.commands["trash"].setText("Show meetings" if shown else "Show tras&h")
        self.sidebar.show_trash(shown=shown, empty=False)
        self._refresh_list()

    def _guarded(self, intent: object) -> bool:
        assert self.library is not None
        try:
            intent(self.library)  # type: ignore[operator]
        except AppError as error:
            self.tell(str(error))
            return False
        return True

    # -- place in a meeting ----------------------------------------------------------------------

    def _keep_place(self) -> None:
        if self.open_meeting.id is not None:
            self.places.keep(self.open_meeting.id, *self.page.view.anchor, self.player.position)

    def _go_to_place(self) -> None:
        if self.open_meeting.id is not None:
            row, pixels, seconds = self.places.of(self.open_meeting.id)
            self.page.view.scroll_to(row, pixels, at=0.0)
            self.page.view.set_playhead(seconds)

    def _open_last(self) -> None:
        known = [meeting.id for meeting in self.sidebar.model.meetings()]
        last = self.settings.recall("meeting", "")
        if known:
            self.show_meeting(last if last in known else known[0])
            if self.focusWidget() is None:
                self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ready(self, meeting: str) -> None:
        assert self.library is not None
        title = one_line(self.library.meeting(MeetingId(meeting)).title)
        self.tell(f"“{title}” is ready.", Action("Open", lambda: self.show_meeting(meeting)))

    # -- import ----------------------------------------------------------------------------------

    def _added(self, meeting: str) -> None:
        self.board.wake()
        if self._in_trash:
            self.show_trash(shown=False)
        if len(self._wanted_options) == 0:
            self.show_meeting(meeting)
        self._wanted_options.append(MeetingId(meeting))

    def _imported(self, meetings: list[MeetingId]) -> None:
        assert self.library is not None
        self._wanted_options = []
        meetings = [meeting for meeting in meetings if self.library.meeting(meeting).state != "failed"]
        if not meetings:
            return
        change = partial(self.meeting_jobs.ask, "For these files", "Apply", meetings, self.sidebar.importing)
        self._told_imported = imported_line(len(meetings), self.settings.get(SPEAKERS))
        self.tell(self._told_imported, Action("Change…", change))

    def _job_over(self, _meeting: str, state: str) -> None:
        """What cannot be transcribed needs no other number of speakers."""
        if state == "failed":
            self.toast.withdraw(self._told_imported)

    # -- search ----------------------------------------------------------------------------------

    def _show_results(self) -> None:
        self.page.view.editing.leave(back=False)
        self.pages.setCurrentWidget(self.results)

    def _leave_search(self, *, clear: bool = True) -> None:
        if self.pages.currentWidget() is self.results:
            self.pages.setCurrentWidget(self.page if self.open_meeting.id is not None else self.blank)
            if self.open_meeting.id is not None:
                self._show_state()
                self.playback.show_speakers()
        if clear:
            self.sidebar.search.clear()

    def _focus_search(self) -> None:
        self.show_trash(shown=False)
        self.library_pane.show()
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    def _open_hit(self, row: Any, text: str) -> None:
        from app.ui.searching import place_of

        self.show_meeting(row.meeting)
        self.pages.setCurrentWidget(self.page)
        self._show_state()
        place = place_of(row, self.open_meeting.model)
        if place is not None:
            at, char, found = place
            view = self.page.view
            view.scroll_to(at)
            if found:
                whole = text.casefold() in self.open_meeting.model.rows[at].text.casefold()
                self.page.finder.show_hit(text if whole else found, at)
            view.set_current(at, char)
            start = view.row_layout(at).time_at(char)
            self.playback.seek(
                start if start is not None else self.open_meeting.model.rows[at].start, play=False
            )
        self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _play_hit(self, hit: SearchHit) -> None:
        assert self.library is not None
        summary: MeetingSummary = self.library.meeting(hit.meeting)
        tracks, folder = self.library.tracks(hit.meeting), self.library.meeting_folder(hit.meeting)
        self.show_player(shown=True)
        self.playback.play_elsewhere(tracks, folder, summary.duration, hit.start)

    # -- export ----------------------------------------------------------------------------------

    def export(self) -> None:
        """The export dialog for the open meeting."""
        if self.library is None or self.open_meeting.id is None or not self.open_meeting.model.rows:
            return
        from app.ui.export_dialog import ExportDialog

        self.page.view.editing.leave(back=False)
        library, meeting = self.library, self.open_meeting.id
        title = library.meeting(meeting).title
        dialog = ExportDialog(library.folder, meeting, title, self.settings, self.theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._exported)
        dialog.open()

    def _exported(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self.tell(f"Saved “{path.name}”.", Action("Show folder", lambda: QDesktopServices.openUrl(folder)))

    # -- view and help -----------------------------------------------------------------------------

    def _next_pane(self, by: int) -> None:
        side = self.page.speakers.rows[0].name if self.page.speakers.rows else self.page.tabs
        center = self.page.view if self.pages.currentWidget() is self.page else self.results.results
        panes: list[QWidget] = [self.sidebar.list, center, side, self.player_bar.waveform]
        zones = [self.sidebar, self.page.stack, self.results, self.page.side, self.player_bar]
        step_pane(panes, zones, by)

    # -- events ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.library is not None:
            self.playback.toggle()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is not self.page:
            self.commands["return"].trigger()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.library is not None:
            self.page.side_pane.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.library is not None:
            self.page.view.editing.leave(back=False)
            self._keep_place()
            self.settings.remember("meeting", self.open_meeting.id or "")
            if not self.page.side.isHidden():
                self.settings.remember("side", self.page.splitter.sizes())
            self.settings.remember("side-wanted", self.page.side_pane.wanted)
            self.player.close()
        self.keep_shell()
        self.settings.save()
        self.workers.close()
        super().closeEvent(event)
