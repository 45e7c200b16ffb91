"""The recorder's door: who comes in, what they ask, and telling everybody what happens.

Nothing here may delay audio or the disk: each client has a thread that reads and one that writes, and what is
said to it waits in a queue of its own. Of levels only the newest waits; a client that takes nothing for
minutes is put out.
"""

from __future__ import annotations

import collections
import contextlib
import logging
import os
import secrets
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing import connection as wire
from pathlib import Path
from typing import Final, Literal

from engine.recording import (
    RECORDER_PROTOCOL,
    Attach,
    BadMessage,
    Event,
    Greeting,
    Leave,
    Levels,
    Request,
    decode,
    encode,
)

log = logging.getLogger(__name__)

_LONGEST: Final = 1 << 20  # bytes of one request
_WAITING: Final = 1000  # messages for one client, levels apart: some five minutes
_CLIENTS: Final = 64
_PROOF: Final = 5.0  # seconds to begin to prove that one knows the secret


@dataclass(frozen=True, slots=True)
class Came:
    """A client has introduced itself; it has the greeting and nothing else yet."""

    client: Client


@dataclass(frozen=True, slots=True)
class Asked:
    client: Client
    request: Request


@dataclass(frozen=True, slots=True)
class Went:
    """A client is gone; ``meant`` when it said so before."""

    client: Client
    meant: bool


#: What the server reports, on the client's thread.
Visit = Came | Asked | Went


class Client:
    """One attached program. ``role``, ``relaunch`` and ``notices`` are from its :class:`Attach`."""

    def __init__(self, line: wire.Connection, number: int) -> None:
        self.number = number
        self.role: Literal["window", "terminal", "observer"] = "observer"
        self.relaunch: tuple[str, ...] = ()
        self.notices: dict[str, str] = {}
        self._line = line
        self._queue: collections.deque[bytes] = collections.deque()
        self._levels: bytes | None = None
        self._more = threading.Condition()
        self._sending = False
        self._closed = False

    @property
    def watching(self) -> bool:
        """Whether somebody sees through it that a recording is on."""
        return self.role != "observer"

    def say(self, event: Event) -> None:
        """Have this told to the client soon. Never waits; any thread."""
        self.pass_on(encode(event), newest_only=isinstance(event, Levels))

    def pass_on(self, message: bytes, *, newest_only: bool) -> None:
        """As :meth:`say`, for a message that is bytes already."""
        with self._more:
            if self._closed:
                return
            if newest_only:
                self._levels = message
            else:
                self._queue.append(message)
            overdue = len(self._queue) > _WAITING
            self._more.notify()
        if overdue:
            log.warning("client %d takes nothing; put out", self.number)
            self.close()

    def write(self) -> None:
        """The writing thread: say what waits until the client is gone."""
        while True:
            with self._more:
                self._sending = False
                while not self._queue and self._levels is None and not self._closed:
                    self._more.wait()
                self._sending = True
                if self._queue:
                    message = self._queue.popleft()
                elif self._levels is not None:
                    message, self._levels = self._levels, None
                else:
                    return
            try:
                self._line.send_bytes(message)
            except (OSError, ValueError):
                self.close()
                return

    def receive(self) -> bytes:
        """The next request.

        Raises:
            EOFError, OSError: the client is gone.
        """
        return self._line.recv_bytes(_LONGEST)

    def close(self, *, drain: float = 0.0) -> None:
        """Hang up, once it has heard what waits for it or ``drain`` seconds have passed."""
        deadline = time.monotonic() + drain
        while (self._queue or self._sending) and not self._closed and time.monotonic() < deadline:
            time.sleep(0.01)
        with self._more:
            if self._closed:
                return
            self._closed = True
            self._queue.clear()
            self._levels = None
            self._more.notify_all()
        hang_up(self._line)


def hang_up(line: wire.Connection) -> None:
    """End a connection that other threads may be reading and writing: they see it ended at once."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            line.close()
        return
    # Closing a descriptor does not wake who waits on it; and its number might be another file's by then.
    with contextlib.suppress(OSError, ValueError), socket.socket(fileno=os.dup(line.fileno())) as plug:
        plug.shutdown(socket.SHUT_RDWR)


class Server:
    """Listens from its making until :meth:`close`. Attributes: ``address`` and ``secret``, for the file in
    the recordings folder. ``report`` is called on the clients' threads and must return soon."""

    def __init__(self, report: Callable[[Visit], None], version: str) -> None:
        self._report = report
        self._greeting = Greeting(RECORDER_PROTOCOL, version, os.getpid())
        self._scratch: Path | None = None
        self._clients: dict[int, Client] = {}
        self._unproven = 0
        self._lock = threading.Lock()
        self._closing = False
        self.secret = secrets.token_bytes(32)
        # Without the key: who connects proves himself on a thread of his own, so nobody can block the door.
        self._listener = wire.Listener(self._place(), backlog=16)
        self.address = str(self._listener.address)
        threading.Thread(target=self._listen, name="door", daemon=True).start()

    def _place(self) -> str:
        if sys.platform == "win32":
            return rf"\\.\pipe\hansard-recorder-{secrets.token_hex(16)}"
        # A socket's path may have some 100 bytes, a library's folder any length: so not inside it.
        self._scratch = Path(tempfile.mkdtemp(prefix="hansard-"))  # 0700
        return str(self._scratch / "recorder")

    @property
    def clients(self) -> tuple[Client, ...]:
        """Who is attached now."""
        with self._lock:
            return tuple(self._clients.values())

    def broadcast(self, event: Event) -> None:
        """Tell everybody. Never waits; any thread."""
        message = encode(event)
        for client in self.clients:
            client.pass_on(message, newest_only=isinstance(event, Levels))

    def close(self, drain: float = 1.0) -> None:
        """Let everybody hear what was said, hang up and stop listening."""
        if self._closing:
            return
        self._closing = True
        deadline = time.monotonic() + drain
        for client in self.clients:
            client.close(drain=max(0.0, deadline - time.monotonic()))
        try:  # accept() does not notice a closed listener: knock once to wake it
            wire.Client(self.address, authkey=None).close()
        except OSError:
            log.debug("the door was closed already")
        with contextlib.suppress(OSError):
            self._listener.close()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    # -- threads ---------------------------------------------------------------------------------------

    def _listen(self) -> None:
        number = 0
        while not self._closing:
            try:
                line = self._listener.accept()
            except OSError as error:
                if not self._closing:
                    log.warning("nobody can come in: %s", type(error).__name__)
                    time.sleep(0.2)  # out of descriptors: not a hundred thousand times a second
                continue
            with self._lock:
                full = self._closing or len(self._clients) + self._unproven >= _CLIENTS
                self._unproven += not full
            if full:
                line.close()
                continue
            number += 1
            threading.Thread(
                target=self._visit, args=(line, number), name=f"client-{number}", daemon=True
            ).start()

    def _visit(self, line: wire.Connection, number: int) -> None:
        with line:
            try:
                client = self._welcome(line, number)
            except (OSError, EOFError, AuthenticationError, ValueError) as error:
                log.warning("client %d was not let in: %s", number, type(error).__name__)
                return
            finally:
                with self._lock:
                    self._unproven -= 1
            if client is not None:
                self._converse(client)

    def _welcome(self, line: wire.Connection, number: int) -> Client | None:
        if not self._proven(line):
            return None
        client = Client(line, number)
        line.send_bytes(encode(self._greeting))
        first = decode(line.recv_bytes(_LONGEST))
        if not isinstance(first, Attach):
            return None
        client.role, client.relaunch, client.notices = first.role, first.relaunch, first.notices
        with self._lock:
            self._clients[number] = client
        return client

    def _proven(self, line: wire.Connection) -> bool:
        # The order of multiprocessing's own Listener and Client.
        late = threading.Timer(_PROOF, hang_up, (line,))
        late.daemon = True
        late.start()
        try:
            wire.deliver_challenge(line, self.secret)
            wire.answer_challenge(line, self.secret)
        finally:
            late.cancel()
        return True

    def _converse(self, client: Client) -> None:
        writer = threading.Thread(target=client.write, name=f"to-client-{client.number}", daemon=True)
        writer.start()
        self._report(Came(client))
        meant = False
        try:
            while not meant:
                request = self._next(client)
                meant = isinstance(request, Leave)
                if request is not None and not meant:
                    self._report(Asked(client, request))
        except (OSError, EOFError):
            log.info("client %d is gone", client.number)
        finally:
            with self._lock:
                self._clients.pop(client.number, None)
            client.close()
            writer.join(1.0)
            self._report(Went(client, meant))

    def _next(self, client: Client) -> Request | None:
        try:
            message = decode(client.receive())
        except BadMessage as error:
            log.warning("client %d: %s", client.number, error)
            return None
        if message is None or not isinstance(message, Request):
            log.warning("client %d asked for something unknown", client.number)
            return None
        return message
