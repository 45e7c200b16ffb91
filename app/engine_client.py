"""One engine and the conversation with it, as plain Python over a byte pipe.

:class:`EngineLink` holds all the logic: handshake, framing, watching for silence, cancel with a deadline,
and what counts as death. How bytes travel is a subclass: :class:`SubprocessEngine` here for the command
line, ``app.ui.engine_process.QProcessEngine`` in the window. Both are used from one thread.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import subprocess
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from app import logs
from engine import launch
from engine.protocol import (
    MAX_LINE,
    PROTOCOL,
    BadMessage,
    Cancel,
    Decode,
    Decoded,
    Done,
    Event,
    Failed,
    FindSpeakers,
    Hello,
    JobCancelled,
    Request,
    Shutdown,
    Transcribe,
    decode,
    encode,
)

log = logging.getLogger(__name__)

DeathCause = Literal["exit", "hung", "garbage", "version", "start"]


@dataclass(frozen=True, slots=True)
class Death:
    """How an engine ended that should not have."""

    cause: DeathCause
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds, before drawing conclusions.

    Attributes:
        start: for the handshake (imports on a cold disk).
        silence: for any sign of life while a job runs.
        cancel: for the engine to confirm a cancel before it is killed.
    """

    start: float = 60.0
    silence: float = 180.0
    cancel: float = 1.5


class Listener(Protocol):
    """Who hears what an engine says."""

    def on_event(self, event: Event) -> None:
        """An event of the running job; the last one is terminal."""

    def on_death(self, death: Death) -> None:
        """The engine is gone while a job was running or about to; the link can be thrown away."""


class EngineLink(ABC):
    """The conversation. Call :meth:`check` about once a second."""

    def __init__(
        self, listener: Listener, command: Sequence[str] | None = None, patience: Patience | None = None
    ) -> None:
        self._listener = listener
        self._command = list(command or launch.command("serve"))
        self._patience = patience or Patience()
        self._buffer = b""
        self._greeted = False
        self._job: str | None = None
        self._waiting: Transcribe | FindSpeakers | Decode | None = None
        self._heard = 0.0
        self._cancel_deadline: float | None = None
        self._over = False

    @property
    def running(self) -> str | None:
        """The job in the engine's hands."""
        return self._job

    def begin(self, request: Transcribe | FindSpeakers | Decode) -> None:
        """Start a job; the engine is started with the first one. One job at a time."""
        self._job = request.job
        self._heard = time.monotonic()
        if self._greeted:
            self._send(request)
        elif self._waiting is None:
            self._waiting = request
            self._start(self._command)

    def cancel(self) -> None:
        """Stop the running job: the engine has :attr:`Patience.cancel` to say so, then it is killed."""
        if self._job is None or self._cancel_deadline is not None:
            return
        self._cancel_deadline = time.monotonic() + self._patience.cancel
        if self._greeted:
            self._send(Cancel(self._job))

    def check(self) -> None:
        """Notice an engine that hangs or ignores a cancel."""
        if self._job is None or self._over:
            return
        now = time.monotonic()
        if self._cancel_deadline is not None and now >= self._cancel_deadline:
            job = self._job
            self._end()
            self._listener.on_event(JobCancelled(job))
        elif now - self._heard > (self._patience.silence if self._greeted else self._patience.start):
            self._die("hung", "no sign of life")

    def close(self) -> None:
        """End the engine, at once if a job is running (it can be continued later)."""
        if self._greeted and not self._over:
            self._send(Shutdown())
        self._end()

    # -- for the transports -----------------------------------------------------------------------

    def received(self, data: bytes) -> None:
        """Bytes from the engine's standard output."""
        self._buffer += data
        while not self._over:
            line, newline, rest = self._buffer.partition(b"\n")
            if not newline:
                if len(self._buffer) > MAX_LINE:
                    self._die("garbage", "endless line")
                return
            self._buffer = rest
            self._line(line)

    def ended(self, how: str) -> None:
        """The engine's process is gone."""
        if self._over:
            return
        if self._job is None:
            self._end()
        elif self._cancel_deadline is not None:
            job = self._job
            self._end()
            self._listener.on_event(JobCancelled(job))
        else:
            self._die("exit" if self._greeted else "start", how)

    @abstractmethod
    def _start(self, command: list[str]) -> None: ...
    @abstractmethod
    def _write(self, data: bytes) -> None: ...
    @abstractmethod
    def _kill(self) -> None:
        """End the process at once and for certain; may be called more than once."""

    # -- inside --------------------------------------------------------------------------------------

    def _line(self, line: bytes) -> None:
        self._heard = time.monotonic()
        try:
            message = decode(line)
        except BadMessage as error:
            self._die("garbage", str(error))
            return
        if isinstance(message, Hello):
            self._greet(message)
        elif message is None or isinstance(message, Request):
            log.warning("event of an unknown kind skipped")
        elif not self._greeted:
            self._die("version", "no greeting")
        elif message.job == self._job:
            if isinstance(message, Done | Decoded | Failed | JobCancelled):
                self._job = self._cancel_deadline = None
            self._listener.on_event(message)

    def _greet(self, hello: Hello) -> None:
        if hello.protocol != PROTOCOL:
            self._die("version", f"protocol {hello.protocol}")
            return
        self._greeted = True
        if self._waiting is not None:
            request, self._waiting = self._waiting, None
            self._send(request)
            if self._cancel_deadline is not None:
                self._send(Cancel(request.job))

    def _send(self, request: Request) -> None:
        self._write(encode(request))

    def _end(self) -> None:
        self._over = True
        self._job = self._cancel_deadline = self._waiting = None
        self._kill()

    def _die(self, cause: DeathCause, detail: str) -> None:
        log.warning("engine died: %s (%s)", cause, detail)
        self._end()
        self._listener.on_death(Death(cause, detail))


class SubprocessEngine(EngineLink):
    """An engine over ordinary pipes. :meth:`wait` delivers what arrived; call it in a loop."""

    _process: subprocess.Popen[bytes] | None = None

    def wait(self, seconds: float) -> None:
        """Wait up to ``seconds`` for something from the engine and deliver it."""
        try:
            data = self._arrived.get(timeout=seconds)
        except (queue.Empty, AttributeError):
            pass
        else:
            if data:
                self.received(data)
            else:
                assert self._process is not None
                self.ended(f"exit {self._process.wait()}")
        self.check()

    def _start(self, command: list[str]) -> None:
        self._arrived: queue.Queue[bytes] = queue.Queue()
        try:
            with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    env=launch.environment(),
                )
        except OSError as error:
            self._die("start", error.strerror or "")
            return
        self._reader = threading.Thread(target=self._read, name="engine-events", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        while data := self._process.stdout.read1(65536):  # type: ignore[attr-defined]
            self._arrived.put(data)
        self._arrived.put(b"")

    def _write(self, data: bytes) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # its end is noticed by the reader
            self._process.stdin.write(data)
            self._process.stdin.flush()

    def _kill(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        self._reader.join(_JOIN)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):
                pipe.close()
        self._process = None


_JOIN: Final = 5.0
