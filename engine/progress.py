"""Progress that is throttled, and that is also where a stage learns it was cancelled.

Method: Anki's ``rslib/src/progress.rs``: the worker reports; if someone asked for an abort, the report
raises. A stage that reports at least once a second is therefore cancellable within two.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Final

from engine.errors import Cancelled

MIN_INTERVAL: Final = 0.1  # seconds between two reports that leave the process

#: ``report(done, total)`` in seconds of audio. Raises :class:`Cancelled` when the job was cancelled.
Report = Callable[[float, float], None]


class Throttle:
    """Passes ``(done, total)`` on at most once per ``interval`` seconds, and always when done."""

    def __init__(self, emit: Callable[[float, float], None], interval: float = MIN_INTERVAL) -> None:
        self._emit = emit
        self._interval = interval
        self._last = float("-inf")

    def __call__(self, done: float, total: float) -> None:
        now = time.monotonic()
        if done < total and now - self._last < self._interval:
            return
        self._last = now
        self._emit(min(done, total), total)


class Reporter(Throttle):
    """A throttle that raises :class:`Cancelled` once ``cancelled`` is set, on every call."""

    def __init__(self, emit: Callable[[float, float], None], cancelled: threading.Event) -> None:
        super().__init__(emit)
        self._cancelled = cancelled

    def __call__(self, done: float, total: float) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        super().__call__(done, total)


def silent(_done: float, _total: float) -> None:
    """A report that goes nowhere and never cancels, for tests and scripts."""
