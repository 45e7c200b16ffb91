"""The exporter as the window starts it, without the second it takes to import everything: a process that has
imported it is forked for each start.

``python -m tests.fault.forked_exporter LIBRARY FD`` is that process; it gets the ends of two pipes over the
socket ``FD`` and answers with the number of the process that reads and writes them.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from app.exporting.answering import main
from engine import launch

_ROOT: Final = Path(__file__).parents[2]
#: What the exporter imports for one format or another.
_PRELOADED: Final = (
    *("app.exporting.making", "app.exporting.kinds", "app.exporting.clips", "app.store.database"),
    *("docx", "docxtpl", "lxml.etree", "lxml.html", "numpy", "av", "PySide6.QtGui"),
)


class Exporter:
    """One process that answers questions."""

    def __init__(self, server: socket.socket) -> None:
        theirs_in, self._questions = os.pipe()
        answers, theirs_out = os.pipe()
        socket.send_fds(server, [b"."], [theirs_in, theirs_out])
        os.close(theirs_in)
        os.close(theirs_out)
        self._answers = os.fdopen(answers, "rb")
        self._pid = int(server.recv(32))

    def ask(self, *questions: Mapping[str, Any]) -> None:
        """Write questions; they are answered one after the other."""
        os.write(self._questions, b"".join(json.dumps(question).encode() + b"\n" for question in questions))

    def answer(self) -> dict[str, Any]:
        """The next line it says."""
        found: dict[str, Any] = json.loads(self._answers.readline())
        return found

    def kill(self) -> None:
        """SIGKILL, and wait until it is gone: nobody has its end of the pipe any more."""
        os.kill(self._pid, signal.SIGKILL)
        os.close(self._questions)
        with self._answers as rest:
            rest.read()


@contextlib.contextmanager
def server(library: Path) -> Iterator[socket.socket]:
    """What :class:`Exporter` is given, for the library in this folder."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        command = [sys.executable, "-m", __name__, str(library), str(theirs.fileno())]
        process = subprocess.Popen(
            command, pass_fds=[theirs.fileno()], cwd=_ROOT, env=launch.environment(), stdin=subprocess.DEVNULL
        )
        theirs.close()
        try:
            yield ours
        finally:
            ours.close()
            process.wait()


def _serve(library: str, descriptor: int) -> None:
    for name in _PRELOADED:
        import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for them
    with socket.socket(fileno=descriptor) as asked:
        while (got := socket.recv_fds(asked, 1, 2))[0]:
            child = os.fork()
            if not child:
                asked.close()
                _become(library, got[1])
            for end in got[1]:
                os.close(end)
            asked.sendall(str(child).encode())


def _become(library: str, ends: list[int]) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for place, end in enumerate(ends):
        os.dup2(end, place)
        os.close(end)
    os.environ[launch.PARENT_VARIABLE] = str(os.getppid())
    os._exit(main([library]))


if __name__ == "__main__":
    _serve(sys.argv[1], int(sys.argv[2]))
