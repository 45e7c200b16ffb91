"""Follows the queue: the strip, the bar in the list, the queue popover, the draft text."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.sentences import problem, runs_on
from app.transcript import MeetingId
from app.translation import tr
from app.ui.announcing import announce
from app.ui.drafts import Drafts
from app.ui.job_queue import QueuePopover, QueueRow
from app.ui.job_strip import CalmEstimate, step_line
from app.ui.notices import Action
from app.ui.phrases import exact_length, length, rough, short_problem, whole_minutes
from app.ui.plain import one_line
from app.ui.ports import JobsPort, LibraryPort
from app.ui.power_watch import PowerWatch
from app.ui.queue_memory import QueueMemory
from app.ui.sidebar import Sidebar
from app.ui.theme import Theme
from app.ui.waiting import Waiting

_LISTED = 20  # rows of the queue


class JobBoard(QObject):
    """Signals:
    moved: a meeting's work went on (meeting, news). over: it ended (meeting, state). regrouped: its
    speakers have been found again (meeting).
    drafted: a piece of text came (meeting, row). warned: a sentence. opened: a meeting, from the queue.
    told: a sentence, and an action or nothing. arranged: the user, or the battery, has changed the queue.
    """

    moved = Signal(str, object)
    over = Signal(str, str)
    drafted = Signal(str, object)
    regrouped = Signal(str)
    warned = Signal(str)
    opened = Signal(str)
    told = Signal(str, object)
    arranged = Signal()
    _news = Signal(object)

    def __init__(
        self, library: LibraryPort, jobs: JobsPort, sidebar: Sidebar, theme: Theme, memory: QueueMemory
    ) -> None:
        super().__init__(sidebar)
        self._library, self._jobs, self._sidebar, self._theme = library, jobs, sidebar, theme
        self._memory = memory
        self.waiting = Waiting(library, jobs)
        self._watch: PowerWatch | None = None
        sidebar.model.work = self.waiting.work
        self.drafts = Drafts()
        self._estimates: dict[str, CalmEstimate] = {}
        self._fraction = 0.0
        self._line = self._steps = ""
        self._popover: QueuePopover | None = None
        self._began: dict[str, float] = {}  # when a job began to run here, by the monotonic clock
        self._finished: list[QueueRow] = []  # done since the window was opened
        self._dismissed = memory.dismissed()  # jobs the user does not want to see any more
        #: What a profile is planned to run on, ``cpu`` or ``cuda``.
        self.planned: Callable[[str], str] = lambda profile: "cpu" if profile == "builtin" else ""
        self._planned: dict[str, str] = {}
        self._news.connect(self._take)  # queued when the news comes on another thread
        jobs.subscribe(self._news.emit)
        sidebar.strip.cancel.connect(self._stop)
        sidebar.strip.queue.connect(self.show_queue)
        sidebar.strip.anyway.connect(self.go_on_anyway)
        self._show_paused()  # as it was left the last time

    def watch(self, watch: PowerWatch) -> None:
        """From now on nothing is begun on battery, and the window says so."""
        self._watch = watch
        self._jobs.gate = watch.may_begin
        watch.changed.connect(self._power_changed)

    @property
    def on_battery(self) -> bool:
        """Whether work waits for the mains."""
        return self._watch is not None and self._watch.held

    def go_on_anyway(self) -> None:
        """Work on battery."""
        if self._watch is not None:
            self._watch.go_on()

    def _power_changed(self) -> None:
        if self.on_battery:
            announce(self._sidebar.strip, tr("Paused on battery."))
        self._arranged()

    def _arranged(self) -> None:
        self.waiting.forget()
        self._show_paused()
        self._show_rows()
        self.arranged.emit()

    def _take(self, news: Any) -> None:
        meeting: MeetingId = news.meeting
        self.waiting.left = news.seconds_left if news.state == "running" else None
        if news.warning:
            self.warned.emit(news.warning)
        if news.state == "running":
            self._running(news)
            if news.partial:
                row = self.drafts.add(meeting, news.track, news.partial)
                if row is not None:
                    self.drafted.emit(meeting, row)
            self.moved.emit(meeting, news)
            self._show_rows()
            return
        self.waiting.forget()
        if news.state == "waiting" and news.job in self._dismissed:  # it is of interest again
            self._dismissed.discard(news.job)
            self._memory.dismiss(self._dismissed)
        if news.state == "done":
            self._note_done(news)
        self._began.pop(news.job, None)
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
        self._show_paused()
        self._show_rows()

    def _note_done(self, news: Any) -> None:
        began = self._began.get(news.job)
        title = self._title(news.meeting)
        if began is None or not title:
            return
        took, audio = time.monotonic() - began, self._library.meeting(news.meeting).duration
        line = tr("Done  ·  {time} for {length} of sound", time=exact_length(took), length=length(audio))
        row = QueueRow(news.job, news.meeting, one_line(title), "done", line)
        self._finished = [row, *self._finished[: _LISTED - 1]]

    def _running(self, news: Any) -> None:
        self._began.setdefault(news.job, time.monotonic())
        estimate = self._estimates.setdefault(news.job, CalmEstimate())
        left = estimate.words(news.seconds_left)
        self._fraction = news.fraction
        percent = tr("{number} %", number=min(99, int(news.fraction * 100)))
        self._line = f"{percent}  ·  {left}" if left else percent
        strip = self._sidebar.strip
        if strip.job != news.job or not strip.isVisible() or strip.needs_titles:
            strip.title = self._title(news.meeting)
            strip.waiting = sum(job.state == "waiting" for job in self._library.jobs())
            strip.needs_titles = False
        verb, step = step_line(news.stage, news.kind)
        strip.show_job(news.job, (verb, step, runs_on(self.device(news))), news.fraction, left)
        self._steps = "  ·  ".join(part for part in (verb, step, self._line) if part)
        self._sidebar.model.set_progress(news.meeting, news.fraction, _short(news, percent, left))

    def queue_changed(self) -> None:
        """Jobs were added or removed: count again."""
        self.waiting.forget()
        self._sidebar.strip.needs_titles = True
        self._show_rows()

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
        """Open the queue over the strip, or under the button where there is none."""
        if self._popover is not None:
            self._popover.close()
            return
        sidebar = self._sidebar
        popover = QueuePopover(self._theme, self._act, self._reorder, sidebar.window())
        popover.destroyed.connect(self._closed)
        self._popover = popover
        self._show_rows()
        if sidebar.strip.isVisible():
            popover.show_at(sidebar.strip, above=True)
        elif sidebar.importing.isVisible():
            popover.show_at(sidebar.importing, above=False)
        else:  # the library is hidden: in the window's corner
            popover.show_at(sidebar.window(), above=False)

    def _closed(self) -> None:
        self._popover = None

    def _show_rows(self) -> None:
        if self._popover is not None:
            self._popover.show_rows(self._rows(), paused=self._jobs.paused, on_battery=self.on_battery)

    def _show_paused(self) -> None:
        strip = self._sidebar.strip
        stopped = self._jobs.paused or self.on_battery
        waiting = sum(job.state == "waiting" for job in self._library.jobs()) if stopped else 0
        if waiting and not strip.job:
            strip.show_paused(waiting, on_battery=self.on_battery and not self._jobs.paused)
        elif not strip.job:
            strip.clear()

    def _rows(self) -> list[QueueRow]:
        jobs = self._library.jobs()
        newest: dict[str, Any] = {job.meeting: job for job in jobs}
        known = {meeting.id: meeting for meeting in self._library.meetings()}
        waiting = self._jobs.in_order(job for job in newest.values() if job.meeting in known)
        next_one = next((job.id for job in waiting if job.id not in self._jobs.held), "")
        others = [job for job in newest.values() if job.state in _ORDER and job.meeting in known]
        others.sort(key=lambda job: (_ORDER[job.state], job.created))
        running = [job for job in others if job.state == "running"]
        listed = [*running, *waiting, *(job for job in others if job.state != "running")]
        rows = [
            self._row(job, known[job.meeting], first=job.id == next_one)
            for job in listed
            if job.id not in self._dismissed
        ]
        done = [row for row in self._finished if row.job not in self._dismissed and row.meeting in known]
        return [*rows, *done][:_LISTED]

    def _row(self, job: Any, meeting: Any, *, first: bool) -> QueueRow:
        title, state = one_line(meeting.title), job.state
        sound = tr("{length} of sound", length=length(meeting.duration)) if meeting.duration else ""
        fraction, details = None, ""
        if state == "running":
            line, fraction = self._steps or tr("Starting"), self._fraction
        elif state == "failed":
            line = problem(job.problem, job.detail).sentence if job.problem else short_problem("")
            details = tr(
                "{sentence} Code: {code}. {detail}", sentence=line, code=job.problem, detail=job.detail
            )
        elif state == "cancelled":
            line = tr("Stopped. What was finished is kept.")
        elif job.id in self._jobs.held:
            state, line = "held", tr("Paused")
        else:
            begins = first and not self._jobs.paused and not self.on_battery
            line = tr("Next") if begins else tr("Waiting")
        if state in ("waiting", "held"):
            parts = (line, _work(self.waiting.of_job(job, meeting.duration)) or sound)
            line = "  ·  ".join(part for part in parts if part)
        return QueueRow(job.id, job.meeting, title, state, line, fraction, details, first)

    def _reorder(self, order: list[str]) -> None:
        self._jobs.reorder(order)
        self._arranged()

    def _act(self, name: str, row: QueueRow) -> None:
        jobs = self._jobs
        if name == "cancel":
            self._stop(row.job)
        elif name == "dismiss":
            self._dismissed.add(row.job)
            self._memory.dismiss(self._dismissed)
        elif name == "open":
            self.opened.emit(row.meeting)
        else:
            run = {
                "retry": lambda: jobs.retry(row.job),
                "hold": lambda: jobs.hold(row.job),
                "release": lambda: jobs.release(row.job),
                "pause-all": jobs.pause_all,
                "go-on": jobs.go_on,
                "anyway": self.go_on_anyway,
            }
            self._guarded(run[name])
        self._arranged()

    def _stop(self, job: str) -> None:
        """Stop a job or take it out of the queue: not asked before, but offered back after."""
        found = next((each for each in self._library.jobs() if each.id == job), None)
        self.cancel(job)
        if found is None:
            return
        title = one_line(self._title(found.meeting))
        if found.state == "running":
            words = tr("Stopping “{title}”. What is finished is kept.", title=title)
        else:
            words = tr("Removed “{title}” from the queue.", title=title)
        self.told.emit(words, Action(tr("Undo"), lambda: self._again(job), lambda: self._has_stopped(job)))

    def _again(self, job: str) -> None:
        self._guarded(lambda: self._jobs.retry(job))

    def _has_stopped(self, job: str) -> bool:
        return any(each.id == job and each.state == "cancelled" for each in self._library.jobs())

    def _title(self, meeting: MeetingId) -> str:
        try:
            return self._library.meeting(meeting).title
        except AppError:
            return ""


#: Where jobs that do not wait stand in the list.
_ORDER = {"running": 0, "interrupted": 2, "failed": 3, "cancelled": 4}


def _work(seconds: float | None) -> str:
    """``about 7 min of work``; empty when nobody knows."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("less than a minute of work")
    return tr("about {time} of work", time=rough(seconds))


def _short(news: Any, percent: str, left: str) -> str:
    """For the narrow list: ``Transcribing 62 %  ·  3 min left``."""
    if news.kind == "transcribe":
        words = tr("Transcribing {percent}", percent=percent)
    elif news.kind == "decode":
        words = tr("Taking in the sound {percent}", percent=percent)
    else:
        words = tr("Finding speakers {percent}", percent=percent)
    if not left or news.seconds_left is None:
        return words
    time = whole_minutes(max(1, round(news.seconds_left / 60)))
    return tr("{doing}  ·  {time} left", doing=words, time=time)
