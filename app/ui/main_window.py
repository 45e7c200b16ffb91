"""The window at work: connects the library, the jobs and the player with what is on screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    Qt,
)
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox, QWidget

from app import __version__
from app.changes import Change, MeetingSummary, SearchHit, SearchResult
from app.errors import AppError
from app.settings import APPEARANCE, SPEAKERS, TEXT_SIZE, Settings
from app.transcript import MeetingId
from app.ui import menus
from app.ui.notices import Action
from app.ui.phrases import count
from app.ui.plain import one_line
from app.ui.ports import JobsPort, LibraryPort
from app.ui.shell import NARROW, NARROWEST, Shell
from app.ui.theme import Appearance, Theme
from app.ui.workers import Workers

if TYPE_CHECKING:
    from engine.protocol import RunOptions

LIMIT = 200  # hits of a search
PLACES = 100  # meetings whose place is remembered


class MainWindow(Shell):
    """Shown first, attached to a library after."""

    _changed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(settings, theme)
        self.workers = Workers(self)
        self.library: LibraryPort | None = None
        self._refresh = QTimer(self, singleShot=True, interval=0)
        self._refresh.timeout.connect(self._refresh_list)
        self._in_trash = False
        self._wanted_options: list[MeetingId] = []

    def attach(self, library: LibraryPort, jobs: JobsPort) -> None:
        """Build what needs a library, and show it."""
        from app.player import Player
        from app.ui.importing import Importing
        from app.ui.job_board import JobBoard
        from app.ui.meeting import OpenMeeting
        from app.ui.meeting_page import MeetingPage
        from app.ui.playback import Playback
        from app.ui.search_page import SearchPage

        self.library = library
        self.open_meeting = OpenMeeting(library)
        self.page = MeetingPage(self.open_meeting, self.theme)
        self.results = SearchPage(self.theme)
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.results)
        self.board = JobBoard(library, jobs, self.sidebar, self.theme)
        self.player = Player(self)
        self.playback = Playback(
            self.player, self.player_bar, self.page.view, self.open_meeting, self.settings, self.workers
        )
        self.importing = Importing(library, self.settings, self.workers, self.tell, self)
        sizes: list[int] = self.settings.recall("side", [])
        if len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            self.page.splitter.setSizes(sizes)
        self.page.side.setVisible(self.settings.recall("side-shown", True) and self.width() >= NARROW)
        self._changed.connect(self._take)  # queued when the library was changed on another thread
        library.subscribe(self._changed.emit)
        self._connect()
        self._connect_commands()
        self._refresh_list()
        self._open_last()
        self.board.wake()

    def _connect(self) -> None:
        page, sidebar = self.page, self.sidebar
        self.empty.tell(
            "No meetings yet",
            "Import a recording of a meeting, or drop files or a folder anywhere in this window.\n"
            "Everything stays on this computer.",
            [Action("Import audio or video…", self.importing.ask)],
        )
        sidebar.import_files.connect(self.importing.ask)
        sidebar.search.asked.connect(self.search)
        sidebar.search.entered.connect(self.results.enter)
        sidebar.list.opened.connect(self.show_meeting)
        sidebar.list.rename.connect(self._rename)
        sidebar.list.removal.connect(self.remove)
        sidebar.list.menu.connect(self._list_menu)
        sidebar.trash.connect(lambda shown: self.show_trash(shown=shown))
        self.results.chosen.connect(self._open_hit)
        self.results.play.connect(self._play_hit)
        page.header.export.connect(self.export)
        page.speakers.sample.connect(self.playback.sample)
        page.again.connect(self.again)
        page.resume.connect(self._resume)
        page.restore.connect(self._restore_meeting)
        self.open_meeting.told.connect(
            lambda text, undoable: self.tell(
                text, Action("Undo", self.open_meeting.undo) if undoable else None
            )
        )
        self.open_meeting.failed.connect(self.tell)
        self.open_meeting.refreshed.connect(lambda _change: self.playback.show_speakers())
        self.open_meeting.refreshed.connect(lambda _change: self._show_history())
        self.playback.failed.connect(self.tell)
        self.board.moved.connect(self._job_moved)
        self.board.over.connect(self._job_over)
        self.board.drafted.connect(self._drafted)
        self.board.warned.connect(self.tell)
        self.board.opened.connect(self.show_meeting)
        self.importing.added.connect(self._added)
        self.importing.finished.connect(self._imported)
        self.importing.wanted.connect(self.show_meeting)

    def _connect_commands(self) -> None:
        from app.ui.transcript import keys

        on, view, follow = self.commands.on, self.page.view, self.page.view.follow
        on("import", self.importing.ask)
        on("export", self.export)
        on("again", self.again)
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
        on("paragraph", self._play_paragraph)
        on("back", lambda: self.playback.skip(-3.0))
        on("forward", lambda: self.playback.skip(3.0))
        on("faster", lambda: self.playback.faster(1))
        on("slower", lambda: self.playback.faster(-1))
        on("follow", follow.toggle)
        on("library", lambda: self.sidebar.setVisible(not self.sidebar.isVisible()))
        on("side", lambda: self.page.side.setVisible(not self.page.side.isVisible()))
        on("queue", self.board.show_queue)
        on("return", self._leave_search)
        on("larger", lambda: self._text_size(self.theme.scale + 0.1))
        on("smaller", lambda: self._text_size(self.theme.scale - 0.1))
        on("normal", lambda: self._text_size(1.0))
        on("pane", lambda: self._next_pane(1))
        on("pane-back", lambda: self._next_pane(-1))
        on("keys", lambda: menus.show_keys(self))
        on("messages", self._messages)
        on("about", self._about)
        for menu, names in (
            (self.page.header.menu, "again remove"),
            (self.sidebar.menu, "trash queue keys messages about"),
        ):
            for name in names.split():
                menu.addAction(self.commands[name])
        self._appearance_menu(self.sidebar.menu)
        self._appearance_menu(self.commands.menus["&View"])

    def _appearance_menu(self, menu: QMenu) -> None:
        inner = menu.addMenu("Appearance")
        for value, words in _APPEARANCES:
            inner.addAction(words, partial(self._set_appearance, value))

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
            empty = not shown and not self._in_trash
            self.pages.setCurrentWidget(self.empty if empty else self.blank)
            self.show_player(shown=not empty)
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
        self.open_meeting.open(MeetingId(meeting))
        self._show_drafts()
        self._show_state()
        self.pages.setCurrentWidget(self.page)
        self.show_player(shown=True)
        self._go_to_place()
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
        self.playback.open(tracks, folder, duration, self._place(meeting)[2])
        self.setWindowTitle(f"{one_line(summary.title)} – Hansard")
        self.commands.enable("export", on=bool(self.open_meeting.model.rows))

    def _close_meeting(self) -> None:
        self.open_meeting.open(None)
        self.playback.close()
        self.setWindowTitle("Hansard")
        self.pages.setCurrentWidget(self.blank)
        self._refresh.start()

    def _show_history(self) -> None:
        undo, redo = self.open_meeting.history()
        for name, label in (("undo", undo), ("redo", redo)):
            self.commands[name].setEnabled(label is not None)
            words = f" {label}".replace("&", "&&") if label else ""
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
        self.board.cancel_meeting(MeetingId(meeting))
        if not self._guarded(lambda library: library.delete_meeting(MeetingId(meeting))):
            return
        if meeting == self.open_meeting.id:
            self._close_meeting()
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

    def _place(self, meeting: MeetingId) -> tuple[int, int, float]:
        places: dict[str, object] = self.settings.recall("places", {})
        kept = places.get(meeting)
        if isinstance(kept, list) and len(kept) == 3 and all(isinstance(part, int | float) for part in kept):
            return int(kept[0]), int(kept[1]), float(kept[2])
        return 0, 0, 0.0

    def _keep_place(self) -> None:
        meeting = self.open_meeting.id
        if meeting is None:
            return
        places: dict[str, object] = dict(self.settings.recall("places", {}))
        places.pop(meeting, None)
        places[meeting] = [*self.page.view.anchor, self.player.position]
        self.settings.remember("places", dict(list(places.items())[-PLACES:]))

    def _go_to_place(self) -> None:
        if self.open_meeting.id is not None:
            row, pixels, seconds = self._place(self.open_meeting.id)
            self.page.view.scroll_to(row, pixels, at=0.0)
            self.page.view.set_playhead(seconds)

    def _open_last(self) -> None:
        known = [meeting.id for meeting in self.sidebar.model.meetings()]
        last = self.settings.recall("meeting", "")
        if known:
            self.show_meeting(last if last in known else known[0])

    # -- jobs ------------------------------------------------------------------------------------

    def _job_moved(self, meeting: str, news: object) -> None:
        if meeting == self.open_meeting.id:
            self._show_drafts()
            self.page.show_working(self.board.state_line(news))

    def _drafted(self, meeting: str, row: object) -> None:
        model = self.open_meeting.model
        if meeting == self.open_meeting.id and model.draft:
            model.append(row)  # type: ignore[arg-type]

    def _show_drafts(self) -> None:
        """While there is nothing else, the text as it comes."""
        meeting, model = self.open_meeting.id, self.open_meeting.model
        if meeting is not None and not model.rows and (rows := self.board.drafts.rows(meeting)):
            model.load(rows, [], draft=True)

    def _job_over(self, meeting: str, state: str) -> None:
        if meeting == self.open_meeting.id and self.open_meeting.model.draft:
            self.open_meeting.reload()
        self._refresh.start()
        if state == "done" and meeting != self.open_meeting.id and self.library is not None:
            title = one_line(self.library.meeting(MeetingId(meeting)).title)
            self.tell(f"“{title}” is ready.", Action("Open", lambda: self.show_meeting(meeting)))

    def _resume(self) -> None:
        if self.open_meeting.id is not None:
            self.board.retry_meeting(self.open_meeting.id)
            self._refresh.start()

    def again(self) -> None:
        """Transcribe the open meeting once more, with other options."""
        if self.open_meeting.id is not None:
            meeting = self.open_meeting.id
            self._ask_options("Transcribe again", "Transcribe", [meeting], self.page.header.more)

    def _ask_options(self, heading: str, verb: str, meetings: list[MeetingId], anchor: QWidget) -> None:
        from app.ui.run_options import RunOptionsPopover

        popover = RunOptionsPopover(heading, verb, self.settings, self.theme, self)
        popover.chosen.connect(lambda options: self._run_again(meetings, options))
        popover.show_at(anchor.mapToGlobal(QPoint(0, anchor.height() + 6)))

    def _run_again(self, meetings: list[MeetingId], options: RunOptions) -> None:
        for meeting in meetings:
            self.board.cancel_meeting(meeting)
            self._guarded(lambda library, meeting=meeting: library.add_job(meeting, "transcribe", options))
        self.board.wake()

    # -- import ----------------------------------------------------------------------------------

    def _added(self, meeting: str) -> None:
        self.board.wake()
        if self._in_trash:
            self.show_trash(shown=False)
        if len(self._wanted_options) == 0:
            self.show_meeting(meeting)
        self._wanted_options.append(MeetingId(meeting))

    def _imported(self, meetings: list[MeetingId]) -> None:
        self._wanted_options = []
        if not meetings:
            return
        number = self.settings.get(SPEAKERS)
        spoken = f"expecting {count(number, 'speaker')}" if number else "number of speakers found by itself"
        self.tell(
            f"Imported {count(len(meetings), 'file')}, {spoken}.",
            Action(
                "Change…",
                lambda: self._ask_options("For these files", "Apply", meetings, self.sidebar.importing),
            ),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _paths(event)
        if paths and self.library is not None:
            from app.ui import files
            from app.ui.importing import dropped

            event.acceptProposedAction()
            self.overlay.show_files(*dropped(files.at_a_glance(paths)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        paths = _paths(event)
        if paths and self.library is not None:
            event.acceptProposedAction()
            self.importing.take(paths)

    # -- search ----------------------------------------------------------------------------------

    def search(self, text: str) -> None:
        """Results replace the centre while there is something to search for."""
        assert self.library is not None
        if not text.strip():
            self.workers.forget("search")
            self._leave_search(clear=False)
            return
        library = self.library
        self.workers.run(
            lambda: library.search(text, LIMIT),
            lambda result: self._found(text, result),
            self._search_failed,
            newest="search",
        )

    def _found(self, text: str, result: SearchResult) -> None:
        working = sum(item.state in ("waiting", "working") for item in self.sidebar.model.meetings())
        self.page.view.editing.leave(back=False)
        self.results.show_result(text, result, working)
        self.pages.setCurrentWidget(self.results)

    def _search_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.tell(str(error))

    def _leave_search(self, *, clear: bool = True) -> None:
        if self.pages.currentWidget() is self.results:
            self.pages.setCurrentWidget(self.page if self.open_meeting.id is not None else self.blank)
            if self.open_meeting.id is not None:
                self._show_state()
        if clear:
            self.sidebar.search.clear()

    def _focus_search(self) -> None:
        self.show_trash(shown=False)
        self.sidebar.show()
        self.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.search.selectAll()

    def _open_hit(self, row: object) -> None:
        text = self.sidebar.search.text().strip()
        meeting = row.meeting  # type: ignore[attr-defined]
        self.show_meeting(meeting)
        self.pages.setCurrentWidget(self.page)
        self._show_state()
        if isinstance(row, SearchHit) and row.segment is not None:
            at = self.open_meeting.model.row_of(row.segment)
            if at is not None:
                self.page.view.scroll_to(at)
                self.page.finder.show_hit(text, at)
                self.playback.seek(row.start, play=False)
        self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _play_hit(self, hit: SearchHit) -> None:
        assert self.library is not None
        summary: MeetingSummary = self.library.meeting(hit.meeting)
        tracks, folder = self.library.tracks(hit.meeting), self.library.meeting_folder(hit.meeting)
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
        dialog = ExportDialog(
            title, lambda: library.transcript(meeting), self.settings, self.theme, self.workers, self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._exported)
        dialog.open()

    def _exported(self, path: Path) -> None:
        folder = QUrl.fromLocalFile(str(path.parent))
        self.tell(f"Saved “{path.name}”.", Action("Show folder", lambda: QDesktopServices.openUrl(folder)))

    # -- view and help -----------------------------------------------------------------------------

    def _set_appearance(self, value: Appearance) -> None:
        self.settings.set(APPEARANCE, value)
        self.theme.set_appearance(value)

    def _text_size(self, scale: float) -> None:
        self.theme.set_scale(round(scale, 2))
        self.settings.set(TEXT_SIZE, self.theme.scale)

    def _next_pane(self, by: int) -> None:
        side = self.page.speakers.rows[0].name if self.page.speakers.rows else self.page.tabs
        center = self.page.view if self.pages.currentWidget() is self.page else self.results.results
        panes: list[QWidget] = [self.sidebar.list, center, side, self.player_bar.waveform]
        panes = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
        focused = QApplication.focusWidget()
        zones = [self.sidebar, self.page.stack, self.results, self.page.side, self.player_bar]
        zone = next((item for item in zones if focused is not None and item.isAncestorOf(focused)), None)
        here = next(
            (at for at, pane in enumerate(panes) if zone is not None and zone.isAncestorOf(pane)),
            0 if by < 0 else -1,
        )
        if panes:
            panes[(here + by) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _play_paragraph(self) -> None:
        view = self.page.view
        row = view.editing.row if view.editing.row is not None else view.current_row()
        if 0 <= row < len(view.rows.rows):
            self.playback.seek(view.rows.rows[row].start, play=True)

    def _messages(self) -> None:
        recent = self.toast.recent[-12:]
        self._box("Recent messages", "\n".join(reversed(recent)) or "No messages yet.")

    def _about(self) -> None:
        words = f"Hansard {__version__}\nWrites down who said what. Nothing leaves this computer."
        self._box("About Hansard", words)

    def _box(self, title: str, text: str) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(text)
        box.open()

    # -- events ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.library is not None:
            self.playback.toggle()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is not self.page:
            self.commands["return"].trigger()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.library is not None and self.width() < NARROW and self.page.side.isVisible():
            self.page.side.hide()
        if self.width() < NARROWEST and self.sidebar.isVisible():
            self.sidebar.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.library is not None:
            self.page.view.editing.leave(back=False)
            self._keep_place()
            self.settings.remember("meeting", self.open_meeting.id or "")
            if not self.page.side.isHidden():
                self.settings.remember("side", self.page.splitter.sizes())
            self.settings.remember("side-shown", not self.page.side.isHidden())
            self.player.close()
        self.keep_shell()
        self.settings.save()
        self.workers.close()
        super().closeEvent(event)


_APPEARANCES: tuple[tuple[Appearance, str], ...] = (
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
)


def _paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
