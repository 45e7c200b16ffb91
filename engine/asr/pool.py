"""Decoders in processes of their own, one per core, fed utterance by utterance.

Processes and not threads: PocketSphinx holds Python's lock while it decodes (measured: two threads take
as long as one, two processes half). They end with this one, however it ends, and are safe to kill.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from engine import launch
from engine.asr.sphinx_child import HEADER
from engine.errors import EngineError, ModelMissing, OutOfMemory, WorkerDied
from engine.protocol import Word

#: Number, samples (int16, mono, 16 kHz) and start (seconds in the recording) of an utterance.
Task = tuple[int, npt.NDArray[np.int16], float]
#: A task's number and its words.
Result = tuple[int, list[Word]]

_ERRORS: Final[dict[str, type[EngineError]]] = {kind.code: kind for kind in (ModelMissing, OutOfMemory)}


class DecoderPool:
    """Runs ``processes`` decoders. A context manager: leaving it kills them at once, whatever they do.

    ``settings`` are decoder settings on top of the tuned ones. Must be made on a thread that outlives it
    (see :func:`engine.launch.die_with_parent`).
    """

    def __init__(self, processes: int, settings: dict[str, Any] | None = None) -> None:
        self._children = [
            subprocess.Popen(
                launch.command("speech-decoder", json.dumps(settings or {})),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=launch.environment(),
            )
            for _ in range(processes)
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kill()
        for child in self._children:
            for pipe in (child.stdin, child.stdout):
                assert pipe is not None
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def run(self, tasks: Iterator[Task]) -> Generator[Result, None, None]:
        """The words of each task as it finishes, in any order. A task is read from ``tasks`` when a
        decoder is idle, so that audio is not held in memory ahead of its turn.

        Raises:
            ModelMissing, OutOfMemory: from a decoder.
            WorkerDied: a decoder ended without answering.
        """
        idle = list(self._children)
        running: dict[Future[list[Word]], tuple[subprocess.Popen[bytes], int]] = {}
        with ThreadPoolExecutor(len(idle), thread_name_prefix="speech-decoder") as threads:
            try:
                while True:
                    results = [_finished(running, future, idle) for future in _done(running)]
                    while idle and (task := next(tasks, None)):
                        child = idle.pop()
                        running[threads.submit(_ask, child, task)] = (child, task[0])
                    yield from results
                    if not running:
                        return
            finally:
                if running:  # closed, or failed: the threads wait for answers nobody wants
                    self._kill()

    def _kill(self) -> None:
        for child in self._children:
            child.kill()
        for child in self._children:
            child.wait()


def _done(running: dict[Future[list[Word]], Any]) -> set[Future[list[Word]]]:
    return wait(running, return_when=FIRST_COMPLETED).done if running else set()


def _finished(
    running: dict[Future[list[Word]], tuple[subprocess.Popen[bytes], int]],
    future: Future[list[Word]],
    idle: list[subprocess.Popen[bytes]],
) -> Result:
    child, number = running.pop(future)
    idle.append(child)
    return number, future.result()


def _ask(child: subprocess.Popen[bytes], task: Task) -> list[Word]:
    assert child.stdin is not None
    assert child.stdout is not None
    _, audio, start = task
    with contextlib.suppress(OSError):  # dead, or dying with an answer that says why: read it
        child.stdin.write(HEADER.pack(len(audio), start) + audio.astype("<i2").tobytes())
        child.stdin.flush()
    try:
        answer = json.loads(child.stdout.readline() or b"null")
    except ValueError:
        answer = None  # half a line
    if answer is None:
        raise WorkerDied("speech decoder")
    if "error" in answer:
        raise _ERRORS.get(answer["error"], WorkerDied)(answer["detail"])
    return [Word(*word) for word in answer["words"]]
