"""``engine serve``: jobs over pipes, one at a time, each ending with exactly one terminal event.

The main thread reads requests, one worker thread runs jobs in the order they came. When the input ends
(the app closed the pipe or died) whatever runs is cancelled and the process ends: finished chunks are on
disk, and the app starts another engine when it needs one.
"""

from __future__ import annotations

import logging
import os
import queue
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Final

from engine import __version__
from engine.decoding import Decoding
from engine.errors import Cancelled, DiskFull, EngineError, OutOfMemory
from engine.pipeline import Pipeline
from engine.protocol import (
    PROTOCOL,
    BadMessage,
    Cancel,
    Decode,
    Event,
    Failed,
    FindSpeakers,
    Hello,
    JobCancelled,
    Request,
    Shutdown,
    Terminal,
    Transcribe,
    decode,
)
from engine.regrouping import Regrouping
from engine.stdio import EventStream, guard_stdout
from engine.wire import MAX_LINE

log = logging.getLogger(__name__)

Job = Transcribe | FindSpeakers | Decode

_WORK: Final = {Transcribe: Pipeline, FindSpeakers: Regrouping, Decode: Decoding}


class Server:
    """The requests of one client. ``serve`` returns when the client is gone."""

    def __init__(self, events: EventStream) -> None:
        self._events = events
        self._jobs: queue.Queue[Job | None] = queue.Queue()
        self._cancelled: dict[str, threading.Event] = {}

    def serve(self) -> None:
        """Read requests from standard input until it ends."""
        runner = threading.Thread(target=self._run_jobs, name="jobs")
        runner.start()
        self._events.send(Hello(PROTOCOL, __version__, os.getpid()))
        while line := sys.stdin.buffer.readline(MAX_LINE + 1):
            try:
                request = decode(line)
            except BadMessage as error:
                log.error("unreadable request: %s", error)  # noqa: TRY400 - the reason says it all
                break
            if isinstance(request, Shutdown):
                break
            self._accept(request)  # type: ignore[arg-type]  # events are not requests: logged there
        for cancelled in list(self._cancelled.values()):
            cancelled.set()
        self._jobs.put(None)
        runner.join()

    def _accept(self, request: Request | None) -> None:
        match request:
            case Transcribe(job=job) | FindSpeakers(job=job) | Decode(job=job):
                self._cancelled[job] = threading.Event()
                self._jobs.put(request)
            case Cancel(job=job):
                if job in self._cancelled:
                    self._cancelled[job].set()
            case _:
                log.warning("request of an unknown kind skipped")

    def _run_jobs(self) -> None:
        try:
            while (request := self._jobs.get()) is not None:
                outcome = run_job(request, self._events.send, self._cancelled[request.job])
                del self._cancelled[request.job]
                self._events.send(outcome)
        except BrokenPipeError:
            log.info("the client is gone")


def run_job(request: Job, emit: Callable[[Event], None], cancelled: threading.Event) -> Terminal:
    """Run one job; its outcome, whatever happens."""
    try:
        if cancelled.is_set():
            return JobCancelled(request.job)
        work = _WORK[type(request)]
        return work(request, emit, cancelled).run()  # type: ignore[no-any-return]  # each takes its own
    except Cancelled:
        return JobCancelled(request.job)
    except EngineError as error:
        log.info("job ended: %s %s", error.code, error.detail)
        return Failed(request.job, error.code, error.detail)
    except MemoryError:
        return Failed(request.job, OutOfMemory.code)
    except BrokenPipeError:
        raise
    except OSError as error:
        if DiskFull.is_cause_of(error):
            return Failed(request.job, DiskFull.code)
        log.exception("job failed")
        return Failed(request.job, "internal", type(error).__name__)
    except Exception as error:  # a bug of ours must end the job, not the engine
        log.exception("job failed")
        return Failed(request.job, "internal", type(error).__name__)


def main(_arguments: Sequence[str] = ()) -> int:
    """Entry of ``engine serve``."""
    events = guard_stdout()
    Server(events).serve()
    return 0
