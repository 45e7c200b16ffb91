"""``hansard transcribe``: recordings to text files, without touching any library."""

from __future__ import annotations

import argparse
import shutil
import signal
import tempfile
import threading
from pathlib import Path

from app.commands.console import Console
from app.commands.options import output_folder, run_options
from app.engine_client import Death, SubprocessEngine
from app.errors import AppError
from app.paths import models_folder
from app.progress import Estimate
from app.recognised import transcript_of
from app.results import BadResult, read_result
from app.sentences import Problem, problem, warning
from app.transcript import Transcript
from engine.protocol import Done, Event, Failed, JobCancelled, Progress, RunOptions, Transcribe, Warned

MAX_DEATHS = 3


class Transcription:
    """One file through one engine, restarted when it dies. A :class:`app.engine_client.Listener`."""

    def __init__(self, source: Path, options: RunOptions, console: Console) -> None:
        self._source = source
        self._options = options
        self._console = console
        self._folder = Path(tempfile.mkdtemp(prefix="hansard-"))
        self._engine: SubprocessEngine | None = None
        self._estimate = Estimate()
        self._deaths = 0
        self.outcome: Transcript | Problem | None = None

    def run(self, stop: threading.Event) -> Transcript | Problem:
        """The transcript, or what went wrong. ``stop`` cancels."""
        try:
            self._begin()
            while self.outcome is None:
                if stop.is_set() and self._engine is not None:
                    self._engine.cancel()
                if self._engine is not None:
                    self._engine.wait(0.1)
            return self.outcome
        finally:
            if self._engine is not None:
                self._engine.close()
            self._console.finish()
            shutil.rmtree(self._folder)

    def on_event(self, event: Event) -> None:
        """Everything the engine says."""
        match event:
            case Progress():
                self._estimate.update(event)
                self._console.show(self._source.name, event, self._estimate)
            case Warned(code=code, detail=detail, start=start, end=end):
                if sentence := warning(code, start, end, detail):
                    self._console.note(f"{self._source.name}: {sentence}")
            case Done():
                self.outcome = self._read(event)
            case Failed(code=code, detail=detail):
                self.outcome = problem(code, detail)
            case JobCancelled():
                self.outcome = problem("cancelled")

    def on_death(self, death: Death) -> None:
        """Start another engine, which continues; the third death is the end."""
        self._engine = None
        self._deaths += 1
        if self._deaths >= MAX_DEATHS or death.cause == "version":
            self.outcome = problem("engine-died")
            return
        self._console.note(f"{self._source.name}: {warning('engine-restarted')}")
        self._begin()

    def _begin(self) -> None:
        self._engine = SubprocessEngine(self)
        tracks = (str(self._source.absolute()),)
        request = Transcribe("transcribe", tracks, str(self._folder), self._options, str(models_folder()))
        self._engine.begin(request)

    def _read(self, done: Done) -> Transcript | Problem:
        try:
            result = read_result(self._folder, done.result)
        except BadResult:
            return problem("internal")
        return transcript_of(result, self._source.stem, self._source.name)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Transcribe every file; the exit status is that of the first that failed."""
    options = run_options(arguments, keep_audio=False)
    stop = threading.Event()
    previous = {
        number: signal.signal(number, lambda _number, _frame: stop.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        return _run_all(arguments, options, console, stop)
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _run_all(
    arguments: argparse.Namespace, options: RunOptions, console: Console, stop: threading.Event
) -> int:
    status = 0
    for source in arguments.files:
        outcome = Transcription(source, options, console).run(stop)
        if isinstance(outcome, Problem):
            console.note(f"{source}: {outcome.sentence}")
            status = status or outcome.exit_status
            if stop.is_set():
                return outcome.exit_status
            continue
        try:
            _write(outcome, arguments, console)
        except AppError as error:
            console.note(f"{source}: {error}")
            status = status or error.exit_status
    return status


def _write(transcript: Transcript, arguments: argparse.Namespace, console: Console) -> None:
    from app import export

    if not arguments.format and arguments.output is None:
        exporter = export.formats()["txt"]
        console.out.write(exporter.render(transcript, exporter.options_type()).decode())
        return
    folder = output_folder(arguments)
    for format_id in arguments.format or ("txt",):
        console.say(str(export.export(transcript, format_id, folder)))
