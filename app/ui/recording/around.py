"""Before and after a recording, in the window: the preflight popover, recovery, moments and notes."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from app.ui.marks import Marks
from app.ui.recording.consent import ConsentLine
from app.ui.recording.preflight import Plan, Preflight, Typed, model_in_use
from app.ui.recording.recovery import Recovery

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.recording.desk import RecordingDesk

SCAN_MS = 400  # after the library is shown: the window comes first


class Around(QObject):
    """Made by the window once it has its library and its recorder."""

    def __init__(self, window: MainWindow, desk: RecordingDesk | None) -> None:
        """Without a ``desk`` nothing can be recorded here, but what was is found and taken in."""
        super().__init__(window)
        self._window, self._desk = window, desk
        self._typed = Typed()
        self.popover: Preflight | None = None
        self.marks = Marks(window.page, window.open_meeting, window.playback, window.player_bar)
        self.marks.told.connect(self._tell_marked)
        self.recovery = Recovery(window.library, window.settings, window.theme, window, self._live)
        window.banners.addWidget(self.recovery.card)
        self.recovery.told.connect(window.tell)
        self.recovery.queued.connect(window.board.wake)
        self.recovery.opened.connect(window.show_meeting)
        self.recovery.made.connect(self._made)
        self.recovery.playing.connect(window.player.pause)
        window.player.playing_changed.connect(
            lambda playing: self.recovery.preview.stop() if playing else None
        )
        if desk is not None:
            desk.mark_elsewhere = self._mark
            desk.service.changed.connect(self._recorder_changed)
            window.sidebar.record_more.clicked.connect(self.open_preflight)
            window.sidebar.record_more.show()
        else:
            window.commands.on("mark", self._mark)
        window.commands.on("interrupted", lambda: self.recovery.begin(everything=True))
        QTimer.singleShot(SCAN_MS, self, self.recovery.begin)

    def close(self) -> None:
        """The window closes."""
        if self.popover is not None:
            self.popover.close()
        self.recovery.close()

    def open_preflight(self) -> None:
        """The popover under the Record button."""
        window, desk = self._window, self._desk
        if self.popover is not None or desk is None or desk.service.recording:
            return
        self.popover = Preflight(
            desk.service,
            window.settings,
            window.theme,
            window,
            model=model_in_use(window.settings, window.meeting_jobs.models()),
            typed=self._typed,
            consent=ConsentLine(window.settings, window.theme),
        )
        self.popover.record.connect(self._record)
        self.popover.testing.connect(window.player.pause)
        self.popover.closed.connect(self._closed)
        anchor = window.sidebar.record
        self.popover.show_at(anchor.mapToGlobal(QPoint(0, anchor.height() + 6)))

    def _closed(self) -> None:
        self.popover = None

    def _record(self, plan: Plan) -> None:
        self._typed = Typed()
        if self._desk is not None:
            self._desk.record(plan.mic, plan.system, plan.title, plan.options, plan.attendees)

    def _mark(self) -> None:
        """Mark the place that is played, of the meeting that is seen."""
        if self._window.pages.currentWidget() is self._window.page:
            self.marks.mark()

    def _made(self, meeting: str) -> None:
        """Shown where nothing else is."""
        window = self._window
        if window.open_meeting.id is None and not window.is_live:
            window.show_meeting(meeting)

    def _recorder_changed(self) -> None:
        if self._desk is not None:
            self._window.sidebar.record_more.setVisible(not self._desk.service.recording)
        # What only seemed to be recorded is known once the recorder has said what it records.
        if self.recovery.unsure and self._live() is not None:
            self.recovery.begin()

    def _live(self) -> Collection[str] | None:
        """What the recorder has open, where it can be asked."""
        return self._desk.service.live if self._desk is not None else None

    def _tell_marked(self, words: str, undoable: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._window.tell(words, self._window.open_meeting.undo_action() if undoable else None)
