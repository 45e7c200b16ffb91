"""Lanes: the two lines of work that go on at the same time, each in its own worker process.

A lane hands its worker one task after another. When the worker dies it is started again and the
unfinished part of the task is handed over again; the third death ends the job. Recognition is careful
after a death: the chunks that may have caused it are tried one by one, and one that kills its worker again
is passed over, marked as such.

A backend that cannot run as it was made (too little memory, a graphics card that fails) is made again one
step down its ladder, and goes on with what is not finished.
"""

from __future__ import annotations

import dataclasses
import logging
import os
import time
from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import Final

from engine.errors import DeviceFailed, EngineError, OutOfMemory, WorkerDied
from engine.stages import Heard, Make
from engine.tasks import (
    Advanced,
    AllRecognised,
    Answer,
    ChunkSpans,
    Diarize,
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
HANG: Final = 120.0  # seconds without a word before a busy worker counts as dead; on a processor …
PATIENCE: Final = 0.5  # … longer by this part of it for every window that is worked on at once
STEP_DOWN: Final = frozenset({OutOfMemory.code, DeviceFailed.code})


class TaskError(EngineError):
    """A worker's answer that it could not do its task; carries the code it gave."""

    def __init__(self, failure: TaskFailed) -> None:
        super().__init__(failure.detail)
        self.code = failure.code  # type: ignore[misc]  # an instance speaks for its worker


@dataclasses.dataclass(frozen=True, slots=True)
class Watch:
    """Whom a lane tells what happens to its worker.

    Attributes:
        restarted: it died (how) and was started again.
        stepped_down: what it is made with from now on.
        hang: as :data:`HANG`. A large Whisper takes half a minute for one window on a slow processor, and a
            batch of them is one word.
    """

    restarted: Callable[[str], None]
    stepped_down: Callable[[Make, Make], None]
    hang: float = HANG


class Lane(ABC):
    """One worker and its work. ``busy`` until there is nothing left to do."""

    def __init__(self, inbox: Inbox, watch: Watch, ladder: Sequence[Make]) -> None:
        self._inbox = inbox
        self._watch = watch
        self._ladder = ladder
        self._worker: WorkerProcess | None = None
        self._task: Task | None = None
        self._heard = time.monotonic()
        self._deaths = 0

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def make(self) -> Make:
        """What the backend is made with at present."""
        return self._ladder[0]

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
            if answer.code not in STEP_DOWN or not self._step_down(self._ladder[1:]):
                raise TaskError(answer)
            return
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
        # Drivers crash rather than fail: a worker that dies twice on a graphics card is tried without it.
        on_processor = [make for make in self._ladder if make.device == "cpu"]
        if self.make.device != "cpu" and self._deaths >= MAX_DEATHS - 1 and self._step_down(on_processor):
            self._deaths = 0
            return
        if self._deaths >= MAX_DEATHS:
            raise WorkerDied(how)
        self._watch.restarted(how)
        task, self._task = self._task, None
        if task is not None:
            self._again(task)
        self.advance()

    def check(self) -> None:
        """Treat a worker that has not said a word for too long as dead."""
        patience = 1 + PATIENCE * self.make.batch if self.make.device == "cpu" else 1.0
        if self.busy and time.monotonic() - self._heard > self._watch.hang * patience:
            self.died("no sign of life")

    def stop(self) -> None:
        """Kill the worker; nothing of what it handed over is lost."""
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    def _step_down(self, ladder: Sequence[Make]) -> bool:
        """Make the backend another way, in a fresh worker, for what is left; false when there is none."""
        if not ladder or not isinstance(self._task, Diarize | Recognise):
            return False
        self.stop()
        before, self._ladder = self._ladder[0], ladder
        log.warning("stepped down to %s %s", self.make.device, self.make.compute)
        self._watch.stepped_down(before, self.make)
        task, self._task = self._task, None
        self._rest(task)
        self.advance()
        return True

    def _send(self) -> None:
        assert self._task is not None
        if isinstance(self._task, Diarize | Recognise):
            self._task = dataclasses.replace(self._task, make=self.make)
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

    @abstractmethod
    def _rest(self, task: Task) -> None:
        """Queue what is left of ``task``, for a worker made another way."""


class SpeakerLane(Lane):
    """Voice activity and diarization. Tasks are added as the pipeline gets to them."""

    def __init__(
        self,
        inbox: Inbox,
        watch: Watch,
        ladder: Sequence[Make],
        on_answer: Callable[[Task, Answer], None],
    ) -> None:
        super().__init__(inbox, watch, ladder)
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

    _rest = _again


class RecognitionLane(Lane):
    """Recognition of chunks, whole tracks at a time, one by one around a chunk that kills its worker."""

    def __init__(
        self,
        inbox: Inbox,
        watch: Watch,
        ladder: Sequence[Make],
        on_chunk: Callable[[Recognise, int, Heard | None], None],
        on_progress: Callable[[float, float], None],
    ) -> None:
        super().__init__(inbox, watch, ladder)
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
            heard = Heard(answer.words, answer.language, answer.removed)
            self._on_chunk(self._task, answer.index, heard)
        elif isinstance(answer, Advanced):
            self._on_progress(answer.done, answer.total)
        return isinstance(answer, AllRecognised)

    def _again(self, task: Task) -> None:
        assert isinstance(task, Recognise)
        left = list(self._left.values())
        # Some chunks are in the works at once, in order; one of those did it. Each is tried alone, so
        # that a second death can only be its own.
        count = max(SUSPECTS, 2 * self.make.batch + 2)  # a batch is worked on while the next is prepared
        suspects, rest = left[:count], left[count:]
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

    def _rest(self, task: Task) -> None:
        assert isinstance(task, Recognise)
        self._kills.clear()  # it was not the chunks
        if self._left:
            self._queue.appendleft(_only(task, tuple(self._left.values())))


def _only(task: Recognise, chunks: tuple[ChunkSpans, ...]) -> Recognise:
    return dataclasses.replace(task, chunks=chunks)
