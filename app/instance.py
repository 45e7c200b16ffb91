"""One window per library: how a command finds the window that holds it, and asks it to act.

The window listens on a local socket (a named pipe on Windows) that only its owner can open, named with a
secret in ``instance.json`` beside the library (0600). Requests and answers are JSON; the connection proves
knowledge of the secret both ways (HMAC, :mod:`multiprocessing.connection`), and nothing is unpickled.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

_FILE: Final = "instance.json"
_MAX: Final = 1 << 24  # bytes of one answer: a whole transcript as JSON


@dataclass(frozen=True, slots=True)
class Asked:
    """A command as it was typed, and where. No arguments means: show yourself."""

    arguments: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What the command printed, and its exit status."""

    out: str
    err: str
    status: int


class Doorbell:
    """The window's side. ``answer`` is called on the doorbell's thread, one request at a time."""

    def __init__(self, library: Path, answer: Callable[[Asked], Answered]) -> None:
        self._answer = answer
        self._note = library / _FILE
        self._scratch: Path | None = None
        secret = secrets.token_bytes(32)
        self._listener = Listener(self._address(), authkey=secret)
        self._closing = False
        self._write_note(secret)
        self._thread = threading.Thread(target=self._listen, name="doorbell", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering and take the note away."""
        if self._closing:
            return
        self._closing = True
        self._note.unlink(missing_ok=True)
        try:  # accept() does not notice a closed listener: ring once to wake it
            Client(str(self._listener.address), authkey=None).close()
        except OSError:
            log.debug("the doorbell was gone already")
        self._thread.join(2.0)
        self._listener.close()
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _address(self) -> str:
        if sys.platform == "win32":
            return rf"\\.\pipe\hansard-{secrets.token_hex(16)}"
        # A socket's path may have some 100 bytes, a library's folder any length: so not inside it.
        self._scratch = Path(tempfile.mkdtemp(prefix="hansard-"))  # 0700
        return str(self._scratch / "door")

    def _write_note(self, secret: bytes) -> None:
        part = self._note.with_suffix(".part")
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump({"address": str(self._listener.address), "secret": secret.hex()}, file)
        part.replace(self._note)

    def _listen(self) -> None:
        while not self._closing:
            try:
                with self._listener.accept() as caller:
                    self._serve(caller)
            except (OSError, EOFError, AuthenticationError, ValueError, TypeError, KeyError) as error:
                if not self._closing:
                    log.warning("a caller was not understood: %s", type(error).__name__)

    def _serve(self, caller: Connection) -> None:
        body = json.loads(caller.recv_bytes(_MAX))
        asked = Asked(tuple(str(item) for item in body["arguments"]), str(body["folder"]))
        caller.send_bytes(json.dumps(asdict(self._answer(asked))).encode())


def ask(library: Path, arguments: tuple[str, ...]) -> Answered | None:
    """Hand a command to the window that holds the library; ``None`` when there is none that answers."""
    try:
        note = json.loads((library / _FILE).read_text())
        with Client(str(note["address"]), authkey=bytes.fromhex(note["secret"])) as door:
            door.send_bytes(json.dumps(asdict(Asked(arguments, str(Path.cwd())))).encode())
            body = json.loads(door.recv_bytes(_MAX))
    except (OSError, EOFError, AuthenticationError, ValueError, KeyError):
        return None
    return Answered(str(body["out"]), str(body["err"]), int(body["status"]))
