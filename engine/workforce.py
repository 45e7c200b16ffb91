"""The coordinator's side of its workers: start, hand over tasks, collect answers, kill.

Answers of all workers arrive on one queue, so that the pipeline runs on one thread and needs no locks.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
from typing import Final

from engine import launch
from engine.sealed import scratch
from engine.tasks import ANSWERS, Answer, Task, Unlock
from engine.wire import MAX_LINE, BadMessage, encode

_GRACE: Final = 1.0  # seconds a worker gets to end by itself once its input is closed


class Died:
    """A worker ended, or said something that is not an answer. ``how`` is for the log."""

    def __init__(self, how: str) -> None:
        self.how = how


Inbox = queue.Queue[tuple["WorkerProcess", Answer | Died]]


class WorkerProcess:
    """One worker. ``inbox`` receives ``(worker, answer)``, and once ``(worker, Died)`` at the end."""

    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox
        self._process = subprocess.Popen(
            launch.command("worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=launch.environment(),
        )
        self._reader = threading.Thread(target=self._read, name="worker-answers", daemon=True)
        self._reader.start()
        if scratch.key:
            self.send(Unlock(scratch.secret))

    def send(self, task: Task | Unlock) -> None:
        """Hand over a task. A worker that is already dead is reported through the inbox, not here."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(encode(task))
            self._process.stdin.flush()

    def kill(self) -> None:
        """End it at once, and wait until it is gone."""
        self._process.kill()
        self._finish()

    def close(self) -> None:
        """Let it end by itself, and kill it if it does not."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._finish()

    def _finish(self) -> None:
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        how = ""
        while line := self._process.stdout.readline(MAX_LINE + 1):
            try:
                answer: Answer | None = ANSWERS.decode(line)
            except BadMessage as error:
                how = f"bad answer: {error}"
                self._process.kill()
                break
            if answer is not None:
                self._inbox.put((self, answer))
        self._inbox.put((self, Died(how or f"exit {self._process.wait()}")))
