"""``hansard import``: recordings into the library, transcribed there."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Sequence

from app.commands.console import Console
from app.commands.options import run_options
from app.engine_client import EngineLink, Listener, SubprocessEngine
from app.errors import AppError
from app.jobs import JobNews, JobQueue
from app.library import Library
from app.sentences import problem, warning
from app.transcript import MeetingId


def add(library: Library, arguments: argparse.Namespace, console: Console) -> tuple[list[MeetingId], int]:
    """Put files into the library; their meetings, and the exit status of the first that could not be."""
    options = run_options(arguments)
    meetings, status = [], 0
    for path in arguments.files:
        try:
            imported = library.import_file(
                path.absolute(), copy=arguments.copy, options=options, again=arguments.again
            )
        except AppError as error:
            console.note(f"{path}: {error}")
            status = status or error.exit_status
            continue
        if imported.meeting is None or imported.duplicate is not None:
            console.note(f"{path}: already in your library as {imported.duplicate}; --again imports it anew.")
            continue
        meetings.append(imported.meeting)
    return meetings, status


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Import, then work through the queue; Ctrl+C stops and keeps what is finished."""
    meetings, status = add(library, arguments, console)
    work = _Work(library, console)
    worked = work.run(meetings)
    for meeting in meetings:
        console.say(meeting)
    return status or worked


class _Work:
    """The queue of this library, run to its end on this thread."""

    def __init__(self, library: Library, console: Console) -> None:
        self._library = library
        self._console = console
        self._links: list[SubprocessEngine] = []
        self._queue = JobQueue(library, self._connect)
        self._queue.subscribe(self._on_news)
        self._status = 0
        self._stop = threading.Event()

    def run(self, meetings: Sequence[MeetingId]) -> int:
        previous = {
            number: signal.signal(number, lambda _number, _frame: self._stop.set())
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            self._work(meetings)
        finally:
            self._queue.close()
            self._console.finish()
            for number, handler in previous.items():
                signal.signal(number, handler)
        return self._status

    def _work(self, meetings: Sequence[MeetingId]) -> None:
        if meetings:
            self._queue.wake()
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
        if news.warning and (sentence := warning(news.warning)):
            self._console.note(f"{title}: {sentence}")
        if news.state in ("failed", "cancelled"):
            said = problem(news.problem or news.state)
            self._console.note(f"{title}: {said.sentence}")
            self._status = self._status or said.exit_status


def queue_in_window(library: Library, arguments: argparse.Namespace, console: Console, wake: JobQueue) -> int:
    """Import into the library of an open window, which does the work."""
    meetings, status = add(library, arguments, console)
    wake.wake()
    for meeting in meetings:
        console.say(meeting)
    if meetings:
        console.note("The open window is transcribing.")
    return status


