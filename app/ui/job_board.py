"""Follows the queue: the strip, the bar in the list, the queue popover, the draft text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.sentences import problem, runs_on
from app.transcript import MeetingId
from app.ui.drafts import Drafts
from app.ui.job_strip import CalmEstimate, QueuePopover, QueueRow, step_line
from app.ui.phrases import short_problem
from app.ui.ports import JobsPort, LibraryPort
from app.ui.sidebar import Sidebar
from app.ui.theme import Theme

_LISTED = 20  # rows of the queue


class JobBoard(QObject):
    """Signals:
    moved: a meeting's work went on (meeting, news). over: it ended (meeting, state). regrouped: its
    speakers have been found again (meeting).
    drafted: a piece of text came (meeting, row). warned: a sentence. opened: a meeting, from the queue.
    """

    moved = Signal(str, object)
    over = Signal(str, str)
    drafted = Signal(str, object)
    regrouped = Signal(str)
    warned = Signal(str)
    opened = Signal(str)
    _news = Signal(object)

    def __init__(self, library: LibraryPort, jobs: JobsPort, sidebar: Sidebar, theme: Theme) -> None:
        super().__init__(sidebar)
        self._library, self._jobs, self._sidebar, self._theme = library, jobs, sidebar, theme
        self.drafts = Drafts()
        self._estimates: dict[str, CalmEstimate] = {}
        self._fraction = 0.0
        self._line = ""
        #: What a profile is planned to run on, ``cpu`` or ``cuda``.
        self.planned: Callable[[str], str] = lambda profile: "cpu" if profile == "builtin" else ""
        self._planned: dict[str, str] = {}
        self._news.connect(self._take)  # queued when the news comes on another thread
        jobs.subscribe(self._news.emit)
        sidebar.strip.cancel.connect(self.cancel)
        sidebar.strip.queue.connect(self.show_queue)

    def _take(self, news: Any) -> None:
        meeting: MeetingId = news.meeting
        if news.warning:
            self.warned.emit(news.warning)
        if news.state == "running":
            self._running(news)
            if news.partial:
                row = self.drafts.add(meeting, news.track, news.partial)
                if row is not None:
                    self.drafted.emit(meeting, row)
            self.moved.emit(meeting, news)
            return
        self._estimates.pop(news.job, None)
        self._planned.pop(news.job, None)
        if news.job == self._sidebar.strip.job:
            self._sidebar.strip.clear()
        self._sidebar.model.set_progress(meeting, None)
        if news.state != "waiting":
            self.drafts.drop(meeting)
            self.over.emit(meeting, news.state)
        if news.state == "done" and news.kind == "find-speakers":
            self.regrouped.emit(meeting)

    def _running(self, news: Any) -> None:
        estimate = self._estimates.setdefault(news.job, CalmEstimate())
        left = estimate.words(news.seconds_left)
        self._fraction = news.fraction
        percent = f"{min(99, int(news.fraction * 100))} %"
        self._line = f"{percent}  ·  {left}" if left else percent
        strip = self._sidebar.strip
        if strip.job != news.job or not strip.isVisible() or strip.needs_titles:
            strip.title = self._title(news.meeting)
            strip.waiting = sum(job.state == "waiting" for job in self._library.jobs())
            strip.needs_titles = False
        verb, step = step_line(news.stage, news.kind)
        strip.show_job(news.job, (verb, step, runs_on(self.device(news))), news.fraction, left)
        doing = "Transcribing" if news.kind == "transcribe" else "Finding speakers"
        self._sidebar.model.set_progress(news.meeting, news.fraction, _short(doing, percent, left))

    def queue_changed(self) -> None:
        """Jobs were added or removed: count again."""
        self._sidebar.strip.needs_titles = True

    def state_line(self, news: Any) -> str:
        """What a meeting being worked on says in place of its text."""
        verb, step = step_line(news.stage, news.kind)
        where = runs_on(self.device(news)).lower() if news.kind == "transcribe" else ""
        parts = [f"{verb} {where}" if where and news.stage == "asr" else verb, step, self._line]
        return "  ·  ".join(part for part in parts if part)

    def device(self, news: Any) -> str:
        """What the work is done on: as the engine said, else as planned; empty when nobody knows."""
        if news.device or news.kind != "transcribe":
            return str(news.device)
        if news.job not in self._planned:
            job = next((each for each in self._library.jobs() if each.id == news.job), None)
            self._planned[news.job] = self.planned(job.options.profile) if job is not None else ""
        return self._planned[news.job]

    def cancel(self, job: str) -> None:
        self._guarded(lambda: self._jobs.cancel(job))

    def retry_meeting(self, meeting: MeetingId) -> None:
        """Continue the newest job of a meeting."""
        for job in reversed(self._library.jobs()):
            if job.meeting == meeting:
                self._guarded(lambda job=job: self._jobs.retry(job.id))
                return

    def cancel_meeting(self, meeting: MeetingId) -> None:
        """Stop whatever is under way for a meeting."""
        for job in self._library.jobs():
            if job.meeting == meeting and job.state in ("running", "waiting", "interrupted"):
                self._guarded(lambda job=job: self._jobs.cancel(job.id))

    def wake(self) -> None:
        self._guarded(self._jobs.wake)

    def _guarded(self, act: Any) -> None:
        try:
            act()
        except AppError as error:
            self.warned.emit(str(error))

    # -- the queue -------------------------------------------------------------------------------

    def show_queue(self) -> None:
        strip = self._sidebar.strip
        anchor = strip if strip.isVisible() else self._sidebar.importing
        popover = QueuePopover(self._rows(), self._theme, self._act, self._sidebar)
        if strip.isVisible():
            popover.show_above(anchor)
        else:
            popover.show_below(anchor)

    def _rows(self) -> list[QueueRow]:
        newest: dict[str, Any] = {}
        for job in self._library.jobs():
            newest[job.meeting] = job
        order = {"running": 0, "waiting": 1, "interrupted": 2, "failed": 3, "cancelled": 4}
        listed = [job for job in newest.values() if job.state in order]
        listed.sort(key=lambda job: (order[job.state], job.created))
        titles = {meeting.id: meeting.title for meeting in self._library.meetings()}
        return [
            QueueRow(
                job.id,
                job.meeting,
                titles[job.meeting],
                job.state,
                self._line_of(job),
                self._fraction if job.state == "running" else None,
            )
            for job in listed
            if job.meeting in titles
        ][:_LISTED]

    def _line_of(self, job: Any) -> str:
        if job.state == "running":
            return self._line
        if job.state == "failed":
            return problem(job.problem, job.detail).sentence if job.problem else short_problem("")
        if job.state == "cancelled":
            return "Stopped. What was finished is kept."
        return "Waiting"

    def _act(self, name: str, row: QueueRow) -> None:
        if name == "cancel":
            self.cancel(row.job)
        elif name == "retry":
            self._guarded(lambda: self._jobs.retry(row.job))
        else:
            self.opened.emit(row.meeting)

    def _title(self, meeting: MeetingId) -> str:
        try:
            return self._library.meeting(meeting).title
        except AppError:
            return ""


def _short(doing: str, percent: str, left: str) -> str:
    """For the narrow list: ``Transcribing 62 %  ·  3 min left``."""
    words = left.removeprefix("about ").replace("less than a minute left", "1 min left")
    return f"{doing} {percent}  ·  {words}" if words else f"{doing} {percent}"
