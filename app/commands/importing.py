"""``hansard import``: recordings into the library, transcribed there; transcripts as they are.

A transcript is known by its content, whatever its name.
"""

from __future__ import annotations

import argparse
import signal
import threading
from dataclasses import dataclass, field
from pathlib import Path

from app import foreign
from app.bundle import ENDING
from app.commands.console import Console
from app.commands.options import run_options
from app.engine_client import EngineLink, Listener, SubprocessEngine
from app.errors import AppError
from app.foreign import NotATranscript
from app.intake import Imported, is_media, read_content
from app.jobs import JobNews, JobQueue
from app.library import Library
from app.paths import models_folder
from app.people.attendees import note_of
from app.sentences import problem
from app.store.values import Job, JobId
from app.transcript import MeetingId
from engine.protocol import RunOptions


@dataclass
class Added:
    """What became of the files: meetings to work on, and the exit status of the first that failed."""

    meetings: list[MeetingId] = field(default_factory=list)
    whole: list[MeetingId] = field(default_factory=list)  # out of bundles and transcripts: nothing to work on
    stopped: list[JobId] = field(default_factory=list)
    status: int = 0


def add(library: Library, arguments: argparse.Namespace, console: Console) -> Added:
    """Put files into the library. One that is there already is not added again, but continued if its
    transcription had stopped."""
    options = run_options(arguments)
    if arguments.sound is not None and len(arguments.files) != 1:
        raise argparse.ArgumentTypeError("--sound goes with one transcript")
    added = Added()
    for path in arguments.files:
        try:
            if path.suffix.lower() == ENDING:
                _add_bundle(library, path, arguments, console, added)
                continue
            imported = _imported(library, path.absolute(), arguments, options)
        except AppError as error:
            console.note(f"{path}: {error}")
            added.status = added.status or error.exit_status
            continue
        assert imported.meeting is not None
        if imported.duplicate is None and arguments.attendees:
            library.add_note(imported.meeting, 0.0, note_of(arguments.attendees))
        if imported.duplicate is None:
            (added.whole if imported.job is None else added.meetings).append(imported.meeting)
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


def _imported(library: Library, path: Path, arguments: argparse.Namespace, options: RunOptions) -> Imported:
    """One file as a meeting: a transcript with its text, anything else to be transcribed."""
    sound = arguments.sound.absolute() if arguments.sound is not None else None
    if sound is not None or _is_text(path):
        try:
            return library.import_transcript(path, sound, copy=arguments.copy, again=arguments.again)
        except NotATranscript:
            if sound is not None or not is_media(path):  # a name like sound's: the engine says what it is
                raise
    return library.import_file(path, copy=arguments.copy, options=options, again=arguments.again)


def _is_text(path: Path) -> bool:
    """Whether a file begins as transcripts do; what cannot be read is left to the import to tell about."""
    try:
        return foreign.may_be(read_content(path, 4096)[0])
    except AppError:
        return False


def _add_bundle(
    library: Library, path: Path, arguments: argparse.Namespace, console: Console, added: Added
) -> None:
    taken = library.take_bundle(path.absolute(), again=arguments.again)
    added.whole += taken.made
    for meeting in taken.known:
        console.note(f"{path}: already in your library as {meeting}; --again takes it in once more.")


def has_stopped(job: Job) -> bool:
    """Whether a job has stopped without a transcript."""
    return job.state in ("cancelled", "failed", "interrupted")


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Import, then work through the queue; Ctrl+C stops and keeps what is finished."""
    added = add(library, arguments, console)
    worked = work(library, console, added)
    for meeting in (*added.whole, *added.meetings):
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
    if added.meetings:
        queue.wake()
    for meeting in (*added.whole, *added.meetings):
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
