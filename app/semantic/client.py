"""Runs ``engine meaning``: vectors are made by a process of the engine, never in here.

One thread starts the process and speaks with it (the kernel ends a child with the thread that started it).
Questions of somebody who is searching go before those of a meeting that is being prepared. The process is
started by the first question and ends by itself after a while without any; it takes the memory of its model.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import subprocess
import threading
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Final

from app import logs
from app.changes import Meant
from app.errors import AppError
from app.translation import noop
from engine import launch
from engine.protocol import MAX_LINE
from engine.vectors import (
    MOST_CHARACTERS,
    BadMessage,
    Embed,
    Embedded,
    MeaningFailed,
    MeaningReady,
    Notice,
    Role,
    decode,
    encode,
    unpacked,
)

log = logging.getLogger(__name__)

#: Seconds without a question after which the process is ended.
REST: Final = 120.0
#: Seconds that one answer may take, the loading of the model counted.
SILENCE: Final = 90.0
_FIRST, _LAST, _END = 0, 1, -1
_FLOAT: Final = 4  # bytes


class NoMeaning(AppError):
    """Texts cannot be compared by what they mean now; words are searched as always."""

    code = "no-meaning"
    exit_status = 4
    sentence = noop("Search by meaning needs a model that is not on this computer.")


class MeaningStopped(AppError):
    """The process failed. Words are searched as always."""

    code = "meaning-stopped"
    exit_status = 5
    sentence = noop("Search by meaning does not work at the moment; words are searched as always.")


class MeaningClient:
    """The process, as far as it is there. Any thread may ask."""

    def __init__(self, models: Path) -> None:
        self._models = models
        self._jobs: queue.PriorityQueue[tuple[int, int, Embed | None, Future[list[bytes]]]]
        self._jobs = queue.PriorityQueue()
        self._count = itertools.count()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ready: MeaningReady | None = None
        self._closed = False
        self._ending = False  # the thread is to end now
        self._outdated = False  # the process is, and ends before the next question

    def vectors(self, texts: Sequence[str], role: Role, timeout: float = SILENCE) -> list[bytes]:
        """The vectors of ``texts``, each little-endian 32-bit floats of length 1. Blocks.

        Raises:
            NoMeaning, MeaningStopped
        """
        cut = tuple(text[:MOST_CHARACTERS] for text in texts)
        urgency = _FIRST if role == "query" else _LAST
        answer: Future[list[bytes]] = Future()
        with self._lock:
            if self._closed or self._ending:
                raise MeaningStopped
            number = next(self._count)
            self._jobs.put((urgency, number, Embed(number, role, cut), answer))
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="meaning", daemon=True)
                self._thread.start()
        try:
            return answer.result(timeout)
        except (TimeoutError, CancelledError) as error:
            answer.cancel()
            raise MeaningStopped from error

    def ready(self) -> MeaningReady:
        """The model in use, which is loaded if it was not.

        Raises:
            NoMeaning, MeaningStopped
        """
        known = self._ready
        if known is None:
            self.vectors((), "query")
            known = self._ready
        if known is None:
            raise MeaningStopped
        return known

    def meant(self, text: str) -> Meant:
        """What somebody looks for, as :meth:`app.library.Library.search` takes it.

        Raises:
            NoMeaning, MeaningStopped
        """
        (vector,) = self.vectors((text,), "query")
        ready = self.ready()
        return Meant(ready.model, vector, ready.least)

    def forget(self) -> None:
        """Begin anew with the next question: the models on this computer have changed."""
        with self._lock:
            self._outdated = True

    def interrupt(self) -> None:
        """End what is being asked, and the process with it; later questions start another."""
        with self._lock:
            if self._thread is None or self._ending:
                return
            thread, self._ending = self._thread, True
            if self._process is not None:
                self._process.kill()  # whoever waits for it hears that it ended
            self._jobs.put((_END, next(self._count), None, Future()))
        thread.join()
        with self._lock:
            self._thread, self._ending = None, False

    def close(self) -> None:
        """End the process, and answer nobody any more."""
        self._closed = True
        self.interrupt()

    # -- on the thread -------------------------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            try:
                _, _, job, answer = self._jobs.get(timeout=REST)
            except queue.Empty:
                with self._lock:
                    if self._jobs.empty():
                        self._drop()
                        self._thread = None
                        return
                continue
            if job is None:
                with self._lock:
                    self._drop()
                self._drain()
                return
            if answer.set_running_or_notify_cancel():
                self._answer(job, answer)

    def _drain(self) -> None:
        while not self._jobs.empty():
            self._jobs.get()[3].cancel()

    def _answer(self, job: Embed, answer: Future[list[bytes]]) -> None:
        try:
            answer.set_result(self._asked(job))
        except AppError as error:
            answer.set_exception(error)
        except (OSError, BadMessage) as error:
            with self._lock:
                self._drop()
                level = logging.DEBUG if self._ending else logging.WARNING
            log.log(level, "meaning: %s", type(error).__name__)
            answer.set_exception(MeaningStopped())

    def _asked(self, job: Embed) -> list[bytes]:
        """Twice, where a process that was there has gone since."""
        had_one = self._process is not None
        try:
            return self._ask(job)
        except (OSError, BadMessage):
            if not had_one:
                raise
            with self._lock:
                self._drop()
            return self._ask(job)

    def _ask(self, job: Embed) -> list[bytes]:
        process = self._started()
        if not job.texts:
            return []
        assert process.stdin is not None
        # A process that says nothing any more is ended, so that this thread is not held for ever.
        watch = threading.Timer(SILENCE, process.kill)
        watch.start()
        try:
            process.stdin.write(encode(job))
            process.stdin.flush()
            said = self._heard(process)
        finally:
            watch.cancel()
        if isinstance(said, MeaningFailed):
            log.warning("meaning: %s (%s)", said.code, said.detail)
            raise MeaningStopped
        if not isinstance(said, Embedded) or said.number != job.number:
            raise BadMessage("an answer to another question")
        data = unpacked(said.vectors)
        assert self._ready is not None
        size = self._ready.dim * _FLOAT
        if len(data) != size * len(job.texts):
            raise BadMessage("vectors of another length")
        return [data[at : at + size] for at in range(0, len(data), size)]

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            process = self._process
            if self._ending:
                raise MeaningStopped
            if process is not None and process.poll() is None and not self._outdated:
                return process
            self._drop()
            with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
                process = self._process = subprocess.Popen(
                    launch.command("meaning", "--folder", str(self._models)),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    env=launch.environment(),
                )
        watch = threading.Timer(SILENCE, process.kill)
        watch.start()
        try:
            said = self._heard(process)
        finally:
            watch.cancel()
        if isinstance(said, MeaningReady):
            self._ready = said
            return process
        with self._lock:
            self._drop()
        if isinstance(said, MeaningFailed):
            log.log(
                logging.INFO if said.code == "model-missing" else logging.WARNING,
                "meaning: %s (%s)",
                said.code,
                said.detail,
            )
            raise NoMeaning if said.code == "model-missing" else MeaningStopped
        raise BadMessage("not ready")

    def _heard(self, process: subprocess.Popen[bytes]) -> Notice | None:
        assert process.stdout is not None
        line = process.stdout.readline(MAX_LINE)
        if not line.endswith(b"\n"):
            raise BadMessage("it ended")
        return decode(line)

    def _drop(self) -> None:
        """End the process and be done with it; the lock must be held."""
        process, self._process, self._ready, self._outdated = self._process, None, None, False
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was still to be written to it
                    pipe.close()
