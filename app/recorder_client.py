"""The conversation with the recorder of a recordings folder: find it, start it, talk to it, notice its death.

Plain Python over a local socket, for the window and the terminal alike. The recorder is a process of its own
that outlives us; when it dies while it records, it is started again and asked to go on in the same recording.
"""

from __future__ import annotations

import collections
import contextlib
import json
import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing import connection as wire
from pathlib import Path
from typing import Final, Literal, NoReturn, Protocol

from app.recorder_sentences import NOTIFICATIONS
from app.translation import tr
from engine import launch
from engine.recording import (
    ADDRESS,
    RECORDER_PROTOCOL,
    Address,
    Attach,
    BadMessage,
    Continue,
    Event,
    Greeting,
    Leave,
    Refused,
    Request,
    Start,
    Started,
    Status,
    Stop,
    Stopped,
    build,
    decode,
    encode,
)

log = logging.getLogger(__name__)

#: What the recorder's process says about itself, beside :data:`engine.recording.ADDRESS`.
LOG: Final = "recorder.log"
_LOG_SIZE: Final = 1 << 20  # bytes, then it is begun again
_LONGEST: Final = 1 << 22  # bytes of one event
#: Exit status of a recorder that found another one on its folder, and the seconds until it is tried again.
TAKEN: Final = 6
_TAKEN_FOR: Final = 1.0

Role = Literal["window", "terminal", "observer"]
#: ``died``: it was there · ``start``: it could not be started · ``version``: another version's recorder is
#: running · ``garbage``: it does not make sense.
Cause = Literal["died", "start", "version", "garbage"]


@dataclass(frozen=True, slots=True)
class Gone:
    """There is no recorder to talk to any more.

    Attributes:
        status: the last it said about itself; ``status.state`` tells whether a recording was on.
        again: it is being started again to go on with that recording: ``Started`` follows, or another
            :class:`Gone` without ``again``.
        detail: for the log.
    """

    cause: Cause
    status: Status
    again: bool = False
    detail: str = ""


class Listener(Protocol):
    """Who hears the recorder. Both are called on the link's thread."""

    def on_event(self, event: Event) -> None:
        """What the recorder said, from :class:`Greeting` on."""

    def on_gone(self, gone: Gone) -> None:
        """The recorder is gone, or none could be started. Not called after :meth:`RecorderLink.close`."""


@dataclass(frozen=True, slots=True)
class Patience:
    """In seconds: for a started recorder to listen, and for the greeting. ``tries``: how often a recorder
    that dies while recording is started again; counted anew after it went well for ``settled``."""

    start: float = 20.0
    attach: float = 5.0
    tries: int = 3
    settled: float = 60.0


class RecorderLink:
    """A client of the recorder of ``recordings``. All methods may be called from any thread and none waits,
    but :meth:`attach` and :meth:`close`.

    What is sent while nothing is attached waits for :meth:`attach`; it is dropped when that fails. A recorder
    that dies while it records is started again by itself, told to go on, and then given what waited.

    Args:
        role: only ``window`` and ``terminal`` count as somebody watching.
        relaunch: the command that starts this window again, should it die while recording.
        fallback: the folder to go on recording in when ``recordings`` cannot be written any more.
        command: instead of the product's own way to start a recorder, for tests.
    """

    def __init__(
        self,
        recordings: Path,
        listener: Listener,
        *,
        role: Role = "window",
        relaunch: Sequence[str] = (),
        fallback: Path | None = None,
        command: Sequence[str] | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._recordings = recordings
        self._listener = listener
        self._attach = Attach(role, tuple(relaunch), {code: tr(text) for code, text in NOTIFICATIONS.items()})
        self._command = list(command or record_command(recordings, fallback))
        self._patience = patience or Patience()
        self._status = Status("idle")
        self._unfinished: Status | None = None  # the recording to go on with, should the recorder die
        self._stop_asked = False
        self._fallback = False  # what the recording was started with
        self._heard = time.monotonic()
        self._line: wire.Connection | None = None
        self._thread: threading.Thread | None = None
        self._tried: collections.deque[float] = collections.deque(maxlen=self._patience.tries)
        self._outbox: collections.deque[Request] = collections.deque()
        self._change = threading.Condition(threading.RLock())
        self._settled = True
        self._closed = False

    @property
    def status(self) -> Status:
        """The last the recorder said about itself; ``idle`` when there is none."""
        return self._status

    @property
    def attached(self) -> bool:
        """Whether a recorder is at the other end."""
        return self._line is not None

    @property
    def silent_for(self) -> float:
        """Seconds since the recorder last said anything. It speaks every second while a recording is on, so
        more than three mean that it hangs."""
        return time.monotonic() - self._heard

    def attach_soon(self, *, start: bool = True) -> None:
        """Find the recorder, or with ``start`` start one; the listener hears :class:`Greeting` and what
        follows, or :meth:`Listener.on_gone`. Without ``start`` and without a recorder nothing is heard.
        Nothing to do when attached already."""
        with self._change:
            if self._closed or self._thread is not None:
                return
            self._settled = False
            self._thread = threading.Thread(
                target=self._run, args=(start,), name="recorder-link", daemon=True
            )
            self._thread.start()

    def attach(self, *, start: bool = True) -> bool:
        """As :meth:`attach_soon`, and wait for the outcome: whether it is attached. Not on the window's
        thread."""
        self.attach_soon(start=start)
        with self._change:
            self._change.wait_for(lambda: self._settled or self._closed)
            return self._line is not None

    def send(self, request: Request) -> None:
        """Ask for something. Attaches first, and starts a recorder, when there is none."""
        with self._change:
            if self._closed:
                return
            self._outbox.append(request)
            self._change.notify_all()
        self.attach_soon()

    def close(self) -> None:
        """Go away on purpose. The recorder is not stopped by this."""
        with self._change:
            if self._closed:
                return
            self._closed = True
            if self._line is not None:
                self._outbox.append(Leave())
                self._change.notify_all()
                self._change.wait_for(lambda: not self._outbox, timeout=1.0)
            self._change.notify_all()
            line, thread = self._line, self._thread
        if line is not None:
            hang_up(line)
        if thread is not None and thread is not threading.current_thread():
            thread.join(2.0)

    # -- the link's thread -----------------------------------------------------------------------------

    def _run(self, start: bool) -> None:  # noqa: FBT001  (a thread's argument)
        """Attach and listen; again as long as a recording has to go on."""
        gone = self._try(start=start)
        while gone is not None and self._unfinished is not None and self._may_try_again():
            self._tell_gone(gone, again=True)
            gone = self._try(start=True)
        self._reset(gone)

    def _try(self, *, start: bool) -> Gone | None:
        """One recorder, from finding it to losing it; ``None``: none was wanted."""
        try:
            line = self._reach(start=start)
            if line is None:
                return None
            with line:
                self._greet(line)
                try:
                    self._listen(line)
                finally:
                    with self._change:
                        self._line = None
                        self._change.notify_all()
        except _Unreachable as error:
            cause, detail = error.cause, str(error)
        except BadMessage as error:
            cause, detail = "garbage", str(error)
        except (OSError, EOFError) as error:
            cause, detail = "died", type(error).__name__
        return None if self._closed else Gone(cause, self._unfinished or self._status, detail=detail)

    def _reach(self, *, start: bool) -> wire.Connection | None:
        line = _connect(self._recordings, self._patience.attach)
        if line is not None or not start:
            return line
        deadline = time.monotonic() + self._patience.start
        while not self._closed and time.monotonic() < deadline:
            process = start_recorder(self._recordings, self._command)
            until = deadline
            while not self._closed and time.monotonic() < until:
                ended = process.poll()
                line = _connect(self._recordings, self._patience.attach)
                if line is not None:
                    return line
                if ended == TAKEN:
                    # Another recorder will soon listen there; or somebody who held the folder lets go of it.
                    until = min(until, time.monotonic() + _TAKEN_FOR)
                elif ended not in (None, 0):
                    raise _Unreachable("start", f"exit status {ended}")
                time.sleep(0.02)
        if self._closed:
            return None
        raise _Unreachable("start", "it does not listen")

    def _greet(self, line: wire.Connection) -> None:
        if not line.poll(self._patience.attach):
            raise _Unreachable("start", "it does not greet")
        greeting = decode(line.recv_bytes(_LONGEST))
        if not isinstance(greeting, Greeting) or greeting.protocol != RECORDER_PROTOCOL:
            raise _Unreachable("version", "another protocol")
        line.send_bytes(encode(self._attach))
        if self._unfinished is not None:
            line.send_bytes(encode(Continue(self._unfinished.folder, self._fallback)))
        with self._change:
            self._line = line
            self._heard = time.monotonic()
        threading.Thread(target=self._write, args=(line,), name="recorder-requests", daemon=True).start()
        self._listener.on_event(greeting)
        with self._change:
            self._settled = True
            self._change.notify_all()

    def _listen(self, line: wire.Connection) -> NoReturn:
        continued = self._unfinished is None  # until then a new recorder's "idle" says nothing
        while True:
            event = decode(line.recv_bytes(_LONGEST))
            self._heard = time.monotonic()
            if event is None or not isinstance(event, Event):
                log.warning("the recorder said something unknown")
                continue
            continued = continued or isinstance(event, Started) or _is_refusal(event)
            if isinstance(event, Started):
                self._stop_asked = False
            if isinstance(event, Status):
                self._status = event
                going = event.state in ("waiting", "recording", "paused") and not self._stop_asked
                if continued or going:
                    # One that is being stopped is not begun again: what is on disk will be found.
                    self._unfinished = event if going else None
            elif isinstance(event, Stopped) or _is_refusal(event):
                self._unfinished = None
            if not self._closed:
                self._listener.on_event(event)

    def _write(self, line: wire.Connection) -> None:
        """The writing thread of one connection: a recorder that hangs must not hold who asks."""
        while True:
            with self._change:
                self._change.wait_for(lambda: self._outbox or self._line is not line)
                if self._line is not line:
                    return
                request = self._outbox[0]
            try:
                line.send_bytes(encode(request))
            except (OSError, ValueError):
                return  # the reader notices; the request waits for the next recorder
            if isinstance(request, Start):
                self._fallback = request.fallback
            if isinstance(request, Stop):
                self._stop_asked, self._unfinished = True, None
            with self._change:
                if self._outbox and self._outbox[0] is request:
                    self._outbox.popleft()
                self._change.notify_all()

    def _may_try_again(self) -> bool:
        now = time.monotonic()
        tried = self._tried
        if not tried.maxlen:
            return False
        if len(tried) == tried.maxlen and now - tried[0] < self._patience.settled:
            return False
        tried.append(now)
        return True

    def _tell_gone(self, gone: Gone, *, again: bool) -> None:
        harmless = gone.cause == "died" and gone.status.state == "idle"
        level = logging.INFO if harmless else logging.WARNING
        log.log(level, "the recorder is gone (%s): %s", gone.cause, gone.detail)
        if not self._closed:
            self._listener.on_gone(Gone(gone.cause, gone.status, again=again, detail=gone.detail))

    def _reset(self, gone: Gone | None) -> None:
        with self._change:
            self._thread = None
            self._settled = True
            self._status = Status("idle")
            self._unfinished = None
            self._outbox.clear()
            self._change.notify_all()
        if gone is not None:
            self._tell_gone(gone, again=False)


def _is_refusal(event: Event) -> bool:
    return isinstance(event, Refused) and event.request == Continue.kind


class _Unreachable(Exception):
    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause: Cause = cause


# -- the recorder's process ----------------------------------------------------------------------------


def record_command(recordings: Path, fallback: Path | None = None) -> list[str]:
    """The argument list that starts the recorder of a folder."""
    arguments = ["record", "--recordings", str(recordings)]
    if fallback is not None:
        arguments += ["--fallback", str(fallback)]
    return launch.command(*arguments)


def read_address(recordings: Path) -> Address | None:
    """Where the recorder of a folder says it listens; whether it still does is another question."""
    try:
        return build(Address, json.loads((recordings / ADDRESS).read_bytes()))
    except (OSError, ValueError):
        return None


def start_recorder(recordings: Path, command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a recorder that does not end with us. What it has to say goes to its log file."""
    recordings.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = recordings / LOG
    with contextlib.suppress(OSError):
        if path.stat().st_size > _LOG_SIZE:
            path.unlink()
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as errors:
        process = subprocess.Popen(
            list(command),
            env=_environment(),
            cwd=recordings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
            creationflags=flags,
        )
    # Somebody has to take note of its end, or it stays as a zombie as long as we live.
    threading.Thread(target=process.wait, name="recorder-process", daemon=True).start()
    return process


def _environment() -> dict[str, str]:
    """What makes the engine start from anywhere; but not its pins, which the window that the recorder may
    start again would inherit, and which the recorder, having no models and no network, does not need."""
    variables = launch.environment()
    for name in set(launch.PINNED) - {"PYTHONSAFEPATH", "PYTHONUTF8"}:
        variables.pop(name, None)
        if name in os.environ:
            variables[name] = os.environ[name]
    return variables


def _connect(recordings: Path, patience: float) -> wire.Connection | None:
    """A connection on which both have proved that they know the secret; ``None`` when nobody answers."""
    found = read_address(recordings)
    if found is None:
        return None
    try:
        line = wire.Client(found.address, authkey=None)
    except (OSError, ValueError):
        return None
    secret = bytes.fromhex(found.secret)
    late = threading.Timer(patience, hang_up, (line,))
    late.daemon = True
    late.start()
    try:
        wire.answer_challenge(line, secret)
        wire.deliver_challenge(line, secret)
    except (OSError, EOFError, AuthenticationError, ValueError):
        line.close()
        return None
    finally:
        late.cancel()
    return line


def hang_up(line: wire.Connection) -> None:
    """End a connection that other threads may be reading and writing: they see it ended at once."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            line.close()
        return
    # Closing a descriptor does not wake who waits on it; and its number might be another file's by then.
    with contextlib.suppress(OSError, ValueError), socket.socket(fileno=os.dup(line.fileno())) as plug:
        plug.shutdown(socket.SHUT_RDWR)
