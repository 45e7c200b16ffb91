"""Lanes: the two lines of work that go on at the same time, each in its own worker process.

A lane hands its worker one task after another. When the worker dies it is started again and the
unfinished part of the task is handed over again; the third death ends the job. Recognition is careful
after a death: the chunks that may have caused it are tried one by one, and one that kills its worker again
is passed over, marked as such.
"""

from __future__ import annotations

import logging
import os
import time
from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Callable
from typing import Final

from engine.errors import EngineError, WorkerDied
from engine.protocol import Word
from engine.tasks import (
    Advanced,
    AllRecognised,
    Answer,
    ChunkSpans,
    Diarized,
    Recognise,
    Recognised,
    SpeechFound,
    Task,
    TaskFailed,
)
from engine.workforce import Inbox, WorkerProcess

log = logging.getLogger(__name__)

MAX_DEATHS: Final = 3
MAX_KILLS: Final = 2  # deaths after which a chunk is passed over
SUSPECTS: Final = 2 * (os.cpu_count() or 1)  # at least as many chunks as a recogniser works on at once
HANG: Final = 120.0  # seconds without a word before a busy worker counts as dead


class TaskError(EngineError):
    """A worker's answer that it could not do its task; carries the code it gave."""

    def __init__(self, failure: TaskFailed) -> None:
        super().__init__(failure.detail)
        self.code = failure.code  # type: ignore[misc]  # an instance speaks for its worker


class Lane(ABC):
    """One worker and its work. ``busy`` until there is nothing left to do."""

    def __init__(self, inbox: Inbox, on_restart: Callable[[str], None], hang: float = HANG) -> None:
        self._inbox = inbox
        self._on_restart = on_restart
        self._hang = hang
        self._worker: WorkerProcess | None = None
        self._task: Task | None = None
        self._heard = time.monotonic()
        self._deaths = 0

    @property
    def busy(self) -> bool:
        return self._task is not None

    def owns(self, worker: WorkerProcess) -> bool:
        return worker is self._worker

    def advance(self) -> None:
        """Hand over the next task, if the worker is free and there is one."""
        if self._task is None:
            self._task = self._next()
            if self._task is not None:
                self._send()

    def answer(self, answer: Answer) -> None:
        """Take an answer of this lane's worker.

        Raises:
            EngineError: the worker could not do its task.
        """
        self._heard = time.monotonic()
        if isinstance(answer, TaskFailed):
            if answer.code == WorkerDied.code:  # a child of the worker's own, such as one of its decoders
                self.died(answer.detail)
                return
            raise TaskError(answer)
        if self._taken(answer):
            self._task = None
        self.advance()

    def died(self, how: str) -> None:
        """The worker ended: start another, or give up.

        Raises:
            WorkerDied: for the third time.
        """
        self.stop()
        self._deaths += 1
        log.warning("worker died (%s), death %d", how, self._deaths)
        if self._deaths >= MAX_DEATHS:
            raise WorkerDied(how)
        self._on_restart(how)
        task, self._task = self._task, None
        if task is not None:
            self._again(task)
        self.advance()

    def check(self) -> None:
        """Treat a worker that has not said a word for too long as dead."""
        if self.busy and time.monotonic() - self._heard > self._hang:
            self.died("no sign of life")

    def stop(self) -> None:
        """Kill the worker; nothing of what it handed over is lost."""
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def _send(self) -> None:
        assert self._task is not None
        if self._worker is None:
            self._worker = WorkerProcess(self._inbox)
        self._heard = time.monotonic()
        self._worker.send(self._task)

    @abstractmethod
    def _next(self) -> Task | None:
        """The next task, or ``None`` when there is nothing to do now."""

    @abstractmethod
    def _taken(self, answer: Answer) -> bool:
        """Use an answer; true when it ends the task."""

    @abstractmethod
    def _again(self, task: Task) -> None:
        """Queue again what a dead worker left undone of ``task``."""


class SpeakerLane(Lane):
    """Voice activity and diarization. Tasks are added as the pipeline gets to them."""

    def __init__(
        self,
        inbox: Inbox,
        on_restart: Callable[[str], None],
        on_answer: Callable[[Task, Answer], None],
        hang: float = HANG,
    ) -> None:
        super().__init__(inbox, on_restart, hang)
        self._on_answer = on_answer
        self._queue: deque[Task] = deque()

    def add(self, task: Task) -> None:
        self._queue.append(task)
        self.advance()

    def _next(self) -> Task | None:
        return self._queue.popleft() if self._queue else None

    def _taken(self, answer: Answer) -> bool:
        assert self._task is not None
        self._on_answer(self._task, answer)
        return isinstance(answer, SpeechFound | Diarized)

    def _again(self, task: Task) -> None:
        self._queue.appendleft(task)


class RecognitionLane(Lane):
    """Recognition of chunks, whole tracks at a time, one by one around a chunk that kills its worker."""

    def __init__(
        self,
        inbox: Inbox,
        on_restart: Callable[[str], None],
        on_chunk: Callable[[Recognise, int, tuple[Word, ...] | None], None],
        on_progress: Callable[[float, float], None],
        hang: float = HANG,
    ) -> None:
        super().__init__(inbox, on_restart, hang)
        self._on_chunk = on_chunk
        self._on_progress = on_progress
        self._queue: deque[Recognise] = deque()
        self._left: dict[int, ChunkSpans] = {}
        self._kills: Counter[tuple[str, int]] = Counter()  # deaths a chunk may have caused

    def add(self, task: Recognise) -> None:
        self._queue.append(task)
        self.advance()

    def _next(self) -> Task | None:
        if not self._queue:
            return None
        task = self._queue.popleft()
        self._left = {chunk.index: chunk for chunk in task.chunks}
        return task

    def _taken(self, answer: Answer) -> bool:
        assert isinstance(self._task, Recognise)
        if isinstance(answer, Recognised):
            del self._left[answer.index]
            self._on_chunk(self._task, answer.index, answer.words)
        elif isinstance(answer, Advanced):
            self._on_progress(answer.done, answer.total)
        return isinstance(answer, AllRecognised)

    def _again(self, task: Task) -> None:
        assert isinstance(task, Recognise)
        left = list(self._left.values())
        # Some chunks are in the works at once, in order; one of those did it. Each is tried alone, so
        # that a second death can only be its own.
        suspects, rest = left[:SUSPECTS], left[SUSPECTS:]
        again = []
        for chunk in suspects:
            key = (task.pcm, chunk.index)
            self._kills[key] += 1
            if self._kills[key] >= MAX_KILLS:
                self._on_chunk(task, chunk.index, None)
            else:
                again.append(_only(task, (chunk,)))
        if rest:
            again.append(_only(task, tuple(rest)))
        self._queue.extendleft(reversed(again))


def _only(task: Recognise, chunks: tuple[ChunkSpans, ...]) -> Recognise:
    return Recognise(task.backend, task.pcm, chunks)
