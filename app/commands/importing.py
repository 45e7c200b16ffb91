"""``hansard import``: recordings into the library, transcribed there."""

from __future__ import annotations

import argparse
import signal
import threading
from dataclasses import dataclass, field

from app.commands.console import Console
from app.commands.options import run_options
from app.engine_client import EngineLink, Listener, SubprocessEngine
from app.errors import AppError
from app.jobs import JobNews, JobQueue
from app.library import Library
from app.paths import models_folder
from app.sentences import problem
from app.store.values import Job, JobId
from app.transcript import MeetingId


@dataclass
class Added:
    """What became of the files: meetings to work on, and the exit status of the first that failed."""

    meetings: list[MeetingId] = field(default_factory=list)
    stopped: list[JobId] = field(default_factory=list)
    status: int = 0


def add(library: Library, arguments: argparse.Namespace, console: Console) -> Added:
    """Put files into the library. One that is there already is not added again, but continued if its
    transcription had stopped."""
    options = run_options(arguments)
    added = Added()
    for path in arguments.files:
        try:
            imported = library.import_file(
                path.absolute(), copy=arguments.copy, options=options, again=arguments.again
            )
        except AppError as error:
            console.note(f"{path}: {error}")
            added.status = added.status or error.exit_status
            continue
        assert imported.meeting is not None
        if imported.duplicate is None:
            added.meetings.append(imported.meeting)
        elif stopped := [
            job for job in library.jobs() if job.meeting == imported.duplicate and has_stopped(job)
        ]:
            again = "trying again" if stopped[-1].state == "failed" else "going on where it stopped"
            console.note(f"{path}: already in your library; {again}.")
            added.meetings.append(imported.duplicate)
            added.stopped += [job.id for job in stopped]
        else:
            console.note(f"{path}: already in your library as {imported.duplicate}; --again imports it anew.")
    return added


def has_stopped(job: Job) -> bool:
    """Whether a job has stopped without a transcript."""
    return job.state in ("cancelled", "failed", "interrupted")


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Import, then work through the queue; Ctrl+C stops and keeps what is finished."""
    added = add(library, arguments, console)
    worked = work(library, console, added)
    for meeting in added.meetings:
        console.say(meeting)
    return added.status or worked


def work(library: Library, console: Console, added: Added | None = None) -> int:
    """Work through the queue on this thread; returns the exit status. Ctrl+C stops and keeps what is done."""
    return _Work(library, console).run(added or Added())


def queue_in_window(
    library: Library, arguments: argparse.Namespace, console: Console, queue: JobQueue
) -> int:
    """Import into the library of an open window, which does the work."""
    added = add(library, arguments, console)
    for job in added.stopped:
        queue.retry(job)
    queue.wake()
    for meeting in added.meetings:
        console.say(meeting)
    if added.meetings:
        console.note("Queued in the open window, which shows how it goes.")
    return added.status


class _Work:
    """The queue of this library, run to its end on this thread."""

    def __init__(self, library: Library, console: Console) -> None:
        self._library = library
        self._console = console
        self._links: list[SubprocessEngine] = []
        self._queue = JobQueue(library, self._connect, models=models_folder())
        self._queue.subscribe(self._on_news)
        self._status = 0
        self._stop = threading.Event()

    def run(self, added: Added) -> int:
        previous = {
            number: signal.signal(number, lambda _number, _frame: self._stop.set())
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            self._work(added)
        finally:
            self._queue.close()
            self._console.finish()
            for number, handler in previous.items():
                signal.signal(number, handler)
        return self._status

    def _work(self, added: Added) -> None:
        for stopped in added.stopped:
            self._queue.retry(stopped)
        self._queue.resume_interrupted()
        while (job := self._queue.running) is not None:
            if self._stop.is_set():
                self._queue.cancel(job.id)
            if self._queue.link is not None:
                self._links[-1].wait(0.1)
            if self._stop.is_set() and self._queue.running is not job:
                return

    def _connect(self, listener: Listener) -> EngineLink:
        self._links.append(SubprocessEngine(listener))
        return self._links[-1]

    def _on_news(self, news: JobNews) -> None:
        title = self._library.meeting(news.meeting).title
        if news.progress is not None:
            self._console.show(title, news.progress, self._queue.estimate)
        if news.warning:
            self._console.note(f"{title}: {news.warning}")
        if news.state in ("failed", "cancelled"):
            said = problem(news.problem or news.state, news.detail)
            self._console.note(f"{title}: {said.sentence}")
            self._status = self._status or said.exit_status
