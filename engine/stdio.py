"""Standard output kept for the protocol, whatever libraries print.

Native libraries write to descriptor 1 from C, so wrapping ``sys.stdout`` is not enough: the real pipe is
moved to a private descriptor and 1 becomes a second standard error. Call before any library loads.
Method: OCRmyPDF's ``_stdoutprotect``.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import Final

from engine.wire import MessageLike, encode

_STDOUT: Final = 1
_STDERR: Final = 2


class EventStream:
    """Writes messages to what was standard output; safe to call from several threads."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def send(self, message: MessageLike) -> None:
        """Write one message whole.

        Raises:
            BrokenPipeError: nobody reads any more.
        """
        line = memoryview(encode(message))
        with self._lock:
            while line:
                line = line[os.write(self._descriptor, line) :]


def guard_stdout() -> EventStream:
    """Take descriptor 1 for the protocol and point everything else that prints at standard error."""
    sys.stdout.flush()
    private = os.dup(_STDOUT)
    os.set_inheritable(private, False)  # noqa: FBT003 - a C argument
    os.dup2(_STDERR, _STDOUT)
    sys.stdout = sys.stderr
    return EventStream(private)
