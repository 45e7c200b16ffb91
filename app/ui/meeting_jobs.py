"""The open meeting and its job: text as it comes, trying again, other options."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.people.attendees import note_of
from app.settings import Settings
from app.transcript import MeetingId
from app.translation import tr
from app.ui.job_board import JobBoard
from app.ui.meeting import OpenMeeting
from app.ui.meeting_page import MeetingPage
from app.ui.run_options import BUILTIN, ModelChoice, RunOptionsPopover
from app.ui.speakers.attendees import names_in
from app.ui.theme import Theme
from engine.protocol import RunOptions, SpeakerHint


class MeetingJobs(QObject):
    """Signals:
    changed: a job ended or was added, so states are to be read again. model_wanted: a profile that is not
    on this computer.
    ready: another meeting than the open one has its text. failed: a sentence.
    """

    changed = Signal()
    model_wanted = Signal(str)
    ready = Signal(str)
    failed = Signal(str)

    def __init__(
        self, board: JobBoard, meeting: OpenMeeting, page: MeetingPage, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(page)
        self._board, self._meeting, self._page = board, meeting, page
        self._settings, self._theme = settings, theme
        board.moved.connect(self._moved)
        board.over.connect(self._over)
        board.drafted.connect(self._drafted)
        board.arranged.connect(page.renew_waiting)
        page.waits = lambda summary: board.waiting.words(summary, on_battery=board.on_battery)
        page.again.connect(self.again)
        page.resume.connect(self.resume)
        page.speakers_again.connect(self.speakers_again)
        #: The speech models offered; the window gives more once it knows them.
        self.models: Callable[[], Sequence[ModelChoice]] = lambda: (BUILTIN,)

    def show_drafts(self) -> None:
        """While there is nothing else, the text as it comes."""
        meeting, model = self._meeting.id, self._meeting.model
        if meeting is not None and not model.rows and (rows := self._board.drafts.rows(meeting)):
            model.load(rows, [], draft=True)

    def resume(self) -> None:
        """Go on with the open meeting's job."""
        if self._meeting.id is not None:
            self._board.retry_meeting(self._meeting.id)
            self.changed.emit()

    def again(self) -> None:
        """Transcribe the open meeting once more, with other options."""
        if self._meeting.id is not None:
            heading = tr("Transcribe again") if self._meeting.model.rows else tr("Transcribe")
            self.ask(heading, tr("Transcribe"), [self._meeting.id], self._page.header.more)

    def ask(self, heading: str, verb: str, meetings: Sequence[MeetingId], anchor: QWidget) -> None:
        """Ask for options, then run these meetings with them."""
        popover = RunOptionsPopover(
            heading,
            verb,
            self._settings,
            self._theme,
            self._page.window(),
            self.models(),
            self._meeting.library.names(),
        )
        if len(meetings) == 1:
            popover.hint_count(self.noted(meetings[0]))
        popover.chosen.connect(lambda options: self._run(meetings, options, popover.named))
        popover.wanted.connect(self.model_wanted)
        popover.show_at(anchor.mapToGlobal(QPoint(0, anchor.height() + 6)))

    def run(self, options: RunOptions) -> None:
        """Transcribe the open meeting once more, with these options."""
        if self._meeting.id is not None:
            self._run([self._meeting.id], options)
            self.changed.emit()

    def last_options(self) -> RunOptions:
        """Those of the open meeting's newest transcription."""
        jobs = [job for job in self._meeting.library.jobs() if job.meeting == self._meeting.id]
        return next((job.options for job in reversed(jobs) if job.kind == "transcribe"), RunOptions())

    def speakers_again(self, number: int) -> None:
        """Find the open meeting's speakers anew: this many, or 0 to count them."""
        meeting = self._meeting.id
        if meeting is not None:
            self._page.view.editing.leave(back=False)
            hint = SpeakerHint(number, number) if number else SpeakerHint()
            self._guarded(lambda: self._meeting.library.find_speakers_again(meeting, hint))
            self._board.wake()

    def retry_with(self, problems: Collection[str]) -> None:
        """Go on with everything that failed for one of these reasons, which are gone."""
        newest = {job.meeting: job for job in self._meeting.library.jobs()}
        for job in newest.values():
            if job.state == "failed" and job.problem in problems:
                self._board.retry_meeting(job.meeting)
        self.changed.emit()

    def _run(self, meetings: Sequence[MeetingId], options: RunOptions, attendees: Sequence[str] = ()) -> None:
        for meeting in meetings:
            self._board.cancel_meeting(meeting)
            self.note_attendees(meeting, attendees)
            self._guarded(partial(self._meeting.library.add_job, meeting, "transcribe", options))
        self._board.wake()

    def noted(self, meeting: MeetingId) -> int:
        """How many people the notes of a meeting name."""
        notes = self._meeting.library.notes(meeting)
        return len(names_in(line for note in notes for line in note.text.splitlines()))

    def note_attendees(self, meeting: MeetingId, names: Sequence[str]) -> None:
        """Write down who was expected in a meeting, where somebody said so."""
        if names:
            self._guarded(lambda: self._meeting.library.add_note(meeting, 0.0, note_of(names)))

    def _guarded(self, act: Callable[[], Any]) -> None:
        try:
            act()
        except AppError as error:
            self.failed.emit(str(error))

    def _moved(self, meeting: str, news: Any) -> None:
        if meeting == self._meeting.id:
            if news.stage == "align":
                # The next thing is a new run in place of these paragraphs: what is being typed must be in
                # the journal before, so that it is laid over the new text like every other correction.
                self._page.view.editing.leave(back=False)
            self.show_drafts()
            self._page.show_working(
                self._board.state_line(news), again=news.kind in ("find-speakers", "decode")
            )
        else:
            self._page.renew_waiting()

    def _drafted(self, meeting: str, row: Any) -> None:
        model = self._meeting.model
        if meeting == self._meeting.id and model.draft:
            model.append(row)

    def _over(self, meeting: str, state: str) -> None:
        if meeting == self._meeting.id and self._meeting.model.draft:
            self._meeting.reload()
        self.changed.emit()
        if state == "done" and meeting != self._meeting.id:
            self.ready.emit(meeting)
