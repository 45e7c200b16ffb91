"""A process of the engine that is asked one thing on standard input and answers in lines.

Blocks, so it belongs on a thread of its own. Whoever cancels, cancels at once: the process is ended.
"""

from __future__ import annotations

import logging
import queue
import subprocess
import threading
import time
from collections.abc import Callable
from typing import Final, TypeVar

from app import logs
from engine import launch
from engine.protocol import MAX_LINE, BadMessage

log = logging.getLogger(__name__)

SILENCE: Final = 120.0  # seconds without a word after which it counts as hung
_POLL: Final = 0.1
_GONE: Final = 10.0

_T = TypeVar("_T")


class Died(Exception):
    """It ended without an answer; the text says how."""


class Cancelled(Exception):
    """The user asked to stop; the process is gone."""


def ask(verb: str, order: bytes, answered: Callable[[bytes], _T | None], cancelled: threading.Event) -> _T:
    """Start ``engine verb``, write ``order``, and hand each line to ``answered`` until that gives an answer.

    ``answered`` raises :class:`engine.wire.BadMessage` for a line that is none.

    Raises:
        Died, Cancelled
    """
    with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
        try:
            process = subprocess.Popen(
                launch.command(verb),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=launch.environment(),
            )
        except OSError as error:
            raise Died(error.strerror or type(error).__name__) from error
    lines: queue.Queue[bytes] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), name=f"{verb}-events", daemon=True)
    reader.start()
    try:
        _write(process, order)
        return _listen(lines, answered, cancelled)
    finally:
        process.kill()
        process.wait()
        reader.join(_GONE)
        assert process.stdout is not None
        process.stdout.close()


def _write(process: subprocess.Popen[bytes], order: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(order)
        process.stdin.close()
    except OSError:
        log.warning("the engine did not take the order")  # its silence says the rest


def _read(process: subprocess.Popen[bytes], lines: queue.Queue[bytes]) -> None:
    assert process.stdout is not None
    while line := process.stdout.readline(MAX_LINE):
        lines.put(line)
    lines.put(b"")


def _listen(
    lines: queue.Queue[bytes], answered: Callable[[bytes], _T | None], cancelled: threading.Event
) -> _T:
    heard = time.monotonic()
    while True:
        if cancelled.is_set():
            raise Cancelled
        try:
            line = lines.get(timeout=_POLL)
        except queue.Empty:
            if time.monotonic() - heard > SILENCE:
                raise Died("hung") from None
            continue
        heard = time.monotonic()
        if not line:
            raise Died("without a word")
        try:
            answer = answered(line)
        except BadMessage as error:
            raise Died("garbage") from error
        if answer is not None:
            return answer
