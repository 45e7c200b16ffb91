"""Keeps Python's collector of unreachable objects from work that makes very many of them.

It goes through all that lives whenever a quarter more has been made, on whichever thread made it and with
Python's lock in hand: where a long meeting is read or put in order, that is a tenth of a second, several
times over, in which the window stands still. What is no longer used is given back all the same, because
references are counted; only circles have to wait.
"""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_lock = threading.Lock()
_resting = 0  # blocks that are being run, on all threads
_was_on = True


@contextlib.contextmanager
def uncollected(*, kept: bool = False) -> Iterator[None]:
    """Inside, nothing is collected, on no thread. ``kept``: much of what was made there will live for long,
    so all that lives by the end is set aside, and no later collection goes through it again. Any thread."""
    global _resting, _was_on  # noqa: PLW0603 -- the collector is the process's
    with _lock:
        if not _resting:
            _was_on = gc.isenabled()
            gc.disable()
        _resting += 1
    try:
        yield
    finally:
        if kept:
            gc.freeze()
        with _lock:
            _resting -= 1
            if not _resting and _was_on:
                gc.enable()
