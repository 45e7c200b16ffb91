"""The window at work: connects the library, the jobs and the player with what is on screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, Qt

from app.changes import Change
from app.errors import AppError, NotFound
from app.settings import SPEAKERS, Settings
from app.transcript import MeetingId
from app.translation import tr
from app.ui.files import files_in
from app.ui.notices import Action
from app.ui.phrases import imported_line, step_words
from app.ui.places import Places
from app.ui.plain import one_line
from app.ui.ports import JobsPort, LibraryPort
from app.ui.session import Session
from app.ui.shell import Shell
from app.ui.theme import Theme
from app.ui.warm import warm_up
from app.ui.workers import Workers
from resources import sample_meeting

if TYPE_CHECKING:
    from app.ui.arranging.caretaker import Caretaker
    from app.ui.arranging.desk import Order
    from app.ui.arranging.listing import Listing
    from app.ui.joining.watching import FolderWatch
    from app.ui.ports import Recording
    from app.ui.recording.desk import RecordingDesk
    from app.ui.speech.service import Models

LIST_MS = 120  # after a correction, the list's row (who speaks how much) may be read again
WARM_MS = 1500  # after the window is up, what export needs is imported in the background


class MainWindow(Shell):
    """Shown first, attached to a library after."""

    _changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(settings, theme)
        self.workers = Workers(self)
        self.library: LibraryPort | None = None
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self.refresh_list)
        self.places = Places(settings)
        self.session = Session(self)
        self.recording: RecordingDesk | None = None
        self._ending = False  # the session is: no questions
        self.in_trash = False
        self.order: Order | None = None
        self.caretaker: Caretaker | None = None
        self.folder_watch: FolderWatch | None = None
        self._wanted_options: list[MeetingId] = []
        self._told_imported = ""

    def attach(
        self,
        library: LibraryPort,
        jobs: JobsPort,
        models: Models | None = None,
        recording: Recording | None = None,
    ) -> None:
        """Build what needs a library, and show it. Without ``models``, no others are offered; without
        ``recording``, nothing can be recorded."""
        from app.player import Player
        from app.ui.about_text import AboutText
        from app.ui.exports import Exports
        from app.ui.features import install_all
        from app.ui.importing import Importing
        from app.ui.job_board import JobBoard
        from app.ui.list_actions import ListActions
        from app.ui.meeting import OpenMeeting
        from app.ui.meeting_jobs import MeetingJobs
        from app.ui.meeting_page import MeetingPage
        from app.ui.paragraph import ParagraphCommands
        from app.ui.playback import Playback
        from app.ui.queue_memory import QueueMemory
        from app.ui.searching.asking import Searching
        from app.ui.searching.page import SearchPage
        from app.ui.unsaved import Unsaved
        from app.ui.window_commands import connect_commands

        self.library = library
        self.open_meeting = OpenMeeting(library)
        self.page = MeetingPage(self.open_meeting, self.theme)
        self.results = SearchPage(self.theme)
        self.searching = Searching(library, self.sidebar, self.results, self.workers)
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.results)
        self.board = JobBoard(library, jobs, self.sidebar, self.theme, QueueMemory(self.settings))
        self.meeting_jobs = MeetingJobs(self.board, self.open_meeting, self.page, self.settings, self.theme)
        self.player = Player(self)
        self.playback = Playback(
            self.player, self.player_bar, self.page.view, self.open_meeting, self.settings, self.workers
        )
        self.about_text = AboutText(self.page, self.open_meeting, self.playback, self.theme)
        self.importing = Importing(library, self.settings, self.workers, self.tell, self)
        self.exports = Exports(self.open_meeting, self.settings, self.theme, self.workers, self.tell, self)
        self.list_actions = ListActions(self, library)
        self.unsaved = Unsaved(self, library)
        self.session.restore_side()
        self._changed.connect(self._take)  # queued when the library was changed on another thread
        library.subscribe(self._changed.emit)
        self._connect()
        self.paragraphs = ParagraphCommands(self.page, self.commands)
        self.paragraphs.told.connect(self.tell)
        self.toast.column = self.page.stack
        self.takes_files = True
        connect_commands(self)
        install_all(self)
        self._serve(library, models, recording)
        self.refresh_list()
        self.session.open_last()
        self.unsaved.apply_left_over()
        self.board.wake()
        QTimer.singleShot(WARM_MS, self, lambda: self.workers.run(warm_up, lambda _done: None))

    def _serve(self, library: LibraryPort, models: Models | None, recording: Recording | None) -> None:
        from app.ui.recording.around import Around
        from app.ui.recording.front import place
        from app.ui.speech.desk import ModelDesk

        if models is not None:
            self.desk = ModelDesk(models, library, self.settings, self.theme, self.sidebar)
            self.desk.serve(self.page, self.meeting_jobs, self.board, self.commands)
            self.desk.told.connect(self.tell)
            self.desk.changed.connect(self.refresh)
        if recording is not None:
            self.recording = place(recording, self)
            self.empty.record.connect(self.recording.record)
            self.empty.show_recording(possible=True)
        self.around = Around(self, self.recording)

    def _connect(self) -> None:
        from app.ui.searching.opening import open_hit, play_hit

        page, sidebar = self.page, self.sidebar
        self.blank.tell(tr("No meeting open"), tr("Choose one in the list."))
        self.dropped.connect(self.importing.take)
        sidebar.import_files.connect(self.importing.ask)
        self.rail.import_files.connect(self.importing.ask)
        self.rail.search.connect(self.focus_search)
        self.rail.queue.connect(self.board.show_queue)
        sidebar.list.opened.connect(self.show_meeting)
        sidebar.trash.connect(lambda shown: self.show_trash(shown=shown))
        self.searching.found.connect(self._show_results)
        self.searching.left.connect(partial(self.leave_search, clear=False))
        self.searching.chosen.connect(partial(open_hit, self))
        self.searching.failed.connect(self.tell)
        self.results.play.connect(partial(play_hit, self))
        page.header.export.connect(self.export)
        self.board.regrouped.connect(self.about_text.regrouped)
        self.about_text.told.connect(self.tell)
        self.open_meeting.told.connect(
            lambda text, undoable: self.tell(text, self.open_meeting.undo_action() if undoable else None)
        )
        self.open_meeting.failed.connect(self.tell)
        self.open_meeting.refreshed.connect(lambda _change: self.playback.show_speakers())
        self.open_meeting.refreshed.connect(lambda _change: self._show_history())
        self.open_meeting.saving.changed.connect(self._show_history)
        self.playback.failed.connect(self.tell)
        self.meeting_jobs.changed.connect(self.refresh)
        self.meeting_jobs.ready.connect(self._ready)
        self.meeting_jobs.failed.connect(self.tell)
        self.board.warned.connect(self.tell)
        self.board.told.connect(self.tell)
        self.board.opened.connect(self.show_meeting)
        self.board.over.connect(self._job_over)
        self.importing.added.connect(self._added)
        self.importing.finished.connect(self._imported)
        self.importing.wanted.connect(self.show_meeting)

        self.empty.import_files.connect(self.importing.ask)
        self.empty.sample.connect(lambda: self.importing.take([sample_meeting()]))

    # -- the list ------------------------------------------------------------------------------

    def _take(self, change: Change) -> None:
        """Something changed in the library."""
        if change.order and self.open_meeting.id in change.meetings and self._is_gone():
            self.close_meeting()  # deleted for good by a terminal, or because its time in the trash was over
        else:
            self.open_meeting.take(change)
        self.listing.note(change)
        if change.order and not change.summary:
            self._refresh.start(0)
        if change.summary or change.everything or change.speakers:
            self.board.queue_changed()
            corrected = change.updated or change.inserted or change.removed
            self._refresh.start(LIST_MS if corrected else 0)

    def _is_gone(self) -> bool:
        """Whether the library does not know the open meeting any more."""
        assert self.library is not None
        assert self.open_meeting.id is not None
        try:
            self.library.meeting(self.open_meeting.id)
        except NotFound:
            return True
        return False

    def refresh(self) -> None:
        """Read the list again soon."""
        self.listing.unsettled()
        self._refresh.start(0)

    def refresh_list(self) -> None:
        """Read again what changed in the list of meetings."""
        shown = self.listing.refresh(trashed=self.in_trash)
        self.sidebar.list.show_current(None if self.is_live else self.open_meeting.id)
        if self.in_trash:
            self.sidebar.show_trash(shown=True, empty=not shown)
        else:
            self.sidebar.search.setVisible(shown)
        if self.open_meeting.id is not None:
            self._show_state()
        elif self.pages.currentWidget() in (self.page, self.blank, self.empty):
            self.pages.setCurrentWidget(self.blank if shown or self.in_trash else self.empty)
            self.show_player(shown=False)
        self._show_history()

    @property
    def is_live(self) -> bool:
        """Whether the recording in progress is what is shown."""
        return self.recording is not None and self.pages.currentWidget() is self.recording.page

    def show_meeting(self, meeting: str) -> None:
        """Open a meeting in the centre."""
        assert self.library is not None
        self.page.settle()
        if meeting == self.open_meeting.id:
            self.playback.come_back()
            self.pages.setCurrentWidget(self.page)
            self._show_state()
            return
        self.playback.trail.mark("open")
        self.session.keep_place()
        self.playback.come_back()
        self.page.finder.close_bar()
        self.page.end_question()
        self.open_meeting.open(MeetingId(meeting))
        self.meeting_jobs.show_drafts()
        self._show_state()
        self.pages.setCurrentWidget(self.page)
        self.session.go_to_place()
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
            self.close_meeting()
            return
        tracks = self.library.tracks(meeting)
        folder = self.library.meeting_folder(meeting)
        self.page.show_meeting(summary, folder=str(folder), tracks=tracks)
        duration = summary.duration or max((track.duration for track in tracks), default=0.0)
        if not self.playback.elsewhere:  # a result goes on sounding whatever happens to the open meeting
            self.playback.open(tracks, folder, duration, self.places.of(meeting)[2])
        player = bool(duration) or summary.state in ("waiting", "working")
        if summary.sound_removed is not None and not any(track.audio for track in tracks):
            player = False  # as the user wished: nothing to play, and nothing wrong
        if summary.silent and summary.state == "ready":
            player = False  # a text that came without sound
        self.show_player(shown=player and not self.is_live)
        self.show_subject(one_line(summary.title))
        sound = any(track.audio for track in tracks)
        if self.is_live:
            return
        self.commands.enable("export", on=bool(self.open_meeting.model.rows) or sound)
        self.commands.enable("export-audio", on=sound)
        self.commands.enable("again", on=sound or (summary.sound_removed is None and not summary.silent))
        self.commands.enable("add-sound", on=summary.silent and summary.trashed is None)
        self.commands.enable("left-out", on=bool(self.open_meeting.removed))

    def close_meeting(self) -> None:
        """Nothing is open any more."""
        self.open_meeting.open(None)
        self.playback.close()
        self.show_subject("")
        self.pages.setCurrentWidget(self.blank)
        self.show_player(shown=False)
        self._refresh.start(0)

    @property
    def listing(self) -> Listing:
        """What the list knows of the library."""
        return self.list_actions.listing

    @property
    def in_order(self) -> bool:
        """Whether undo is about the library's order: the keyboard is in the list."""
        return self.order is not None and self.order.focused

    def show_history(self) -> None:
        """What undo and redo would do, in the menu."""
        self._show_history()

    def _show_history(self) -> None:
        undo, redo = self.open_meeting.history()
        if self.order is not None and self.order.focused:
            undo, redo = self.order.history()
        for name, label in (("undo", undo), ("redo", redo)):
            self.commands[name].setEnabled(label is not None and (not self.is_live or self.in_order))
            words = one_line(step_words(label)).replace("&", "&&") if label else ""
            if name == "undo":
                text = tr("&Undo {step}", step=words) if words else tr("&Undo")
            else:
                text = tr("&Redo {step}", step=words) if words else tr("&Redo")
            self.commands[name].setText(text)
        self.toast.check()

    def remove(self, meeting: str | None) -> None:
        """Move a meeting to the trash; a toast takes it back."""
        if self.library is not None:
            self.list_actions.remove(meeting)

    def show_trash(self, *, shown: bool) -> None:
        """The list holds the trash, or the meetings."""
        self.in_trash = shown
        self.commands["trash"].setText(tr("Show meetings") if shown else tr("Show tras&h"))
        self.sidebar.show_trash(shown=shown, empty=False)
        self.refresh_list()

    def keep_place(self) -> None:
        """Remember where in the open meeting the reader is."""
        self.session.keep_place()

    def _ready(self, meeting: str) -> None:
        assert self.library is not None
        title = one_line(self.library.meeting(MeetingId(meeting)).title)
        said = tr("“{title}” is ready.", title=title)
        self.tell(said, Action(tr("Open"), lambda: self.show_meeting(meeting)))

    # -- import ----------------------------------------------------------------------------------

    def _added(self, meeting: str) -> None:
        self.board.wake()
        if self.in_trash:
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
        anchor = self.sidebar.importing
        change = partial(self.meeting_jobs.ask, tr("For these files"), tr("Apply"), meetings, anchor)
        self._told_imported = imported_line(len(meetings), self.settings.get(SPEAKERS))
        self.tell(self._told_imported, Action(tr("Change…"), change))

    def _job_over(self, _meeting: str, state: str) -> None:
        """What cannot be transcribed needs no other number of speakers."""
        if state == "failed":
            self.toast.withdraw(self._told_imported)

    # -- search ----------------------------------------------------------------------------------

    def _show_results(self) -> None:
        self.page.view.editing.leave(back=False)
        self.pages.setCurrentWidget(self.results)

    def leave_search(self, *, clear: bool = True) -> None:
        """Back to what was there before."""
        if self.pages.currentWidget() is self.results:
            self.pages.setCurrentWidget(self.page if self.open_meeting.id is not None else self.blank)
            self.playback.come_back()
            if self.open_meeting.id is not None:
                self._show_state()
                self.playback.show_speakers()
        if clear:
            self.sidebar.search.clear()

    def focus_search(self) -> None:
        """The keyboard goes to the search field."""
        self.show_trash(shown=False)
        self.library_pane.show()
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    # -- export ----------------------------------------------------------------------------------

    def export(self) -> None:
        """The text of the open meeting, or its sound where there is no text."""
        if self.library is not None:
            self.page.view.editing.leave(back=False)
            self.exports.export()

    # -- events ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.library is not None:
            plays = self.commands.keymap.find("Space", "reading") == "toggle"  # unless the user took it away
            if plays and not self.is_live:  # playing what is not to be seen would only be recorded
                self.playback.toggle()
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Paste) and self.takes_files:
            paths = files_in(QGuiApplication.clipboard().mimeData())
            if paths:
                self.dropped.emit(paths)
        elif event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is not self.page:
            self.commands["return"].trigger()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.library is not None:
            self.page.side_pane.fit(self.width())
        if self.recording is not None:
            self.recording.page.fit(self.width())

    def end(self) -> None:
        """Close without asking: the session ends, or the process was told to."""
        self._ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        ask = not self._ending
        may = self.recording is None or self.recording.may_close(ask=ask)
        if may and self.library is not None:
            self.page.settle()
            may = self.unsaved.may_close(ask=ask)
        if not may:
            event.ignore()
            return
        if self.recording is not None:
            self.recording.close()
        if self.library is not None:
            self.around.close()
            self.session.remember()
            self.player.close()
        self.keep_shell()
        self.settings.save()
        self.workers.close()
        super().closeEvent(event)
