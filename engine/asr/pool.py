"""Decoders in processes of their own, one per core, fed utterance by utterance.

Processes and not threads: PocketSphinx holds Python's lock while it decodes (measured: two threads take
as long as one, two processes half). They end with this one, however it ends, and are safe to kill.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
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
                [*_command(), json.dumps(settings or {})],
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
        for child in self._children:
            child.kill()
        for child in self._children:
            child.wait()
            for pipe in (child.stdin, child.stdout):
                assert pipe is not None
                with contextlib.suppress(BrokenPipeError):
                    pipe.close()

    def run(self, tasks: Iterator[Task]) -> Iterator[Result]:
        """The words of each task as it finishes, in any order. A task is read from ``tasks`` when a
        decoder is idle, so that audio is not held in memory ahead of its turn.

        Raises:
            ModelMissing, OutOfMemory: from a decoder.
            WorkerDied: a decoder ended without answering.
        """
        results: queue.Queue[Result | Exception | None] = queue.Queue()
        lock = threading.Lock()

        def drive(child: subprocess.Popen[bytes]) -> None:
            try:
                while True:
                    with lock:
                        task = next(tasks, None)
                    if task is None:
                        break
                    results.put((task[0], _ask(child, task)))
            except Exception as error:  # carried over to the thread that waits, which raises it
                results.put(error)
            results.put(None)

        threads = [
            threading.Thread(target=drive, args=(child,), name="speech-decoder", daemon=True)
            for child in self._children
        ]
        for thread in threads:
            thread.start()
        finished = 0
        while finished < len(threads):
            result = results.get()
            if isinstance(result, Exception):
                raise result
            if result is None:
                finished += 1
            else:
                yield result


def _ask(child: subprocess.Popen[bytes], task: Task) -> list[Word]:
    assert child.stdin is not None
    assert child.stdout is not None
    _, audio, start = task
    try:
        child.stdin.write(HEADER.pack(len(audio), start) + audio.astype("<i2").tobytes())
        child.stdin.flush()
    except (OSError, ValueError):
        pass  # dead, or dying with an answer that says why: read it
    try:
        answer = json.loads(child.stdout.readline() or b"null")
    except ValueError:
        answer = None  # half a line
    if answer is None:
        raise WorkerDied("speech decoder")
    if "error" in answer:
        raise _ERRORS.get(answer["error"], WorkerDied)(answer["detail"])
    return [Word(*word) for word in answer["words"]]


def _command() -> list[str]:
    if launch.frozen():
        return launch.command("speech-decoder")
    return [sys.executable, "-m", "engine.asr.sphinx_child"]
