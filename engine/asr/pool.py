"""Decoders in processes of their own, one per core, fed utterance by utterance.

Processes and not threads: PocketSphinx holds Python's lock while it decodes (measured: two threads take
as long as one, two processes half). The children are spawned, never forked, because the parent has
threads; they end with the parent, however it ends.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Final, Self

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError, ModelMissing, OutOfMemory, WorkerDied
from engine.protocol import Word

_PR_SET_PDEATHSIG: Final = 1

#: Number, samples and start (seconds) of an utterance.
Task = tuple[int, npt.NDArray[np.int16], float]
_Answer = tuple[int, list[Word]] | EngineError


class DecoderPool:
    """Runs :class:`engine.asr.sphinx_decoder.Decoder` in ``processes`` children. A context manager:
    leaving it kills the children at once, whatever they are doing."""

    def __init__(self, processes: int, settings: dict[str, Any] | None = None) -> None:
        context = multiprocessing.get_context("spawn")
        self._children: list[multiprocessing.process.BaseProcess] = []
        self._pipes: list[Connection] = []
        try:
            for _ in range(processes):
                ours, theirs = context.Pipe()
                child = context.Process(target=_serve, args=(theirs, settings or {}), daemon=True)
                child.start()
                theirs.close()
                self._children.append(child)
                self._pipes.append(ours)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Kill the children and wait for them."""
        for child in self._children:
            child.kill()
        for pipe in self._pipes:
            pipe.close()
        for child in self._children:
            child.join()
            child.close()
        self._children, self._pipes = [], []

    def run(self, tasks: Iterator[Task]) -> Iterator[tuple[int, list[Word]]]:
        """``(number, words)`` of each task as it finishes. Reads ``tasks`` only as children fall idle,
        so audio is not held in memory ahead of its turn.

        Raises:
            ModelMissing, OutOfMemory: from a child.
            WorkerDied: a child ended without answering.
        """
        busy: set[Connection] = set()
        for pipe in self._pipes:
            _feed(pipe, tasks, busy)
        while busy:
            for ready in wait(list(busy)):
                assert isinstance(ready, Connection)  # noqa: S101 -- wait() gives back what it was given
                busy.discard(ready)
                answer = _receive(ready)
                _feed(ready, tasks, busy)  # before the answer is used: the child need not wait for us
                yield answer


def _feed(pipe: Connection, tasks: Iterator[Task], busy: set[Connection]) -> None:
    task = next(tasks, None)
    if task is None:
        return
    try:
        pipe.send(task)
    except OSError as error:
        raise WorkerDied("decoder process") from error
    busy.add(pipe)


def _receive(pipe: Connection) -> tuple[int, list[Word]]:
    try:
        answer: _Answer = pipe.recv()
    except (EOFError, OSError) as error:
        raise WorkerDied("decoder process") from error
    if isinstance(answer, EngineError):
        raise answer
    return answer


def _serve(pipe: Connection, settings: dict[str, Any]) -> None:
    """The child: answer tasks until the parent is gone."""
    _die_with_parent()
    from engine.asr.sphinx_decoder import Decoder

    try:
        decoder = Decoder(**settings)
        while True:
            number, audio, start = pipe.recv()
            pipe.send((number, decoder.words(audio, start)))
    except (EOFError, OSError):
        return  # the parent closed its end, or is gone
    except MemoryError:
        pipe.send(OutOfMemory("speech decoder"))
    except ModelMissing as error:
        pipe.send(error)


def _die_with_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
    if sys.platform == "linux":
        import ctypes

        # At once, even in the middle of a decoder call, during which no Python thread runs.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent.pid:  # it died before the call
            os._exit(1)
