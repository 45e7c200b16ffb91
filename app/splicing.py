"""Runs ``engine splice``: pieces of sound become new tracks in a process of the engine, never in here.

Blocks, so it belongs on a thread of its own. Whoever cancels, cancels at once: the process is ended.
"""

from __future__ import annotations

import logging
import queue
import subprocess
import threading
import time
from collections.abc import Callable
from typing import Final

from app import logs
from app.errors import AppError, DiskFull
from app.translation import noop
from engine import launch
from engine.protocol import MAX_LINE
from engine.splicing import (
    BadMessage,
    Spliced,
    SpliceFailed,
    SpliceOrder,
    SpliceProgress,
    decode,
    encode,
)

log = logging.getLogger(__name__)

SILENCE: Final = 120.0  # seconds without a word after which it counts as hung
_POLL: Final = 0.1
_GONE: Final = 10.0

#: ``report(done, total)`` in seconds of sound, written and read back.
Report = Callable[[float, float], None]

_SENTENCES: Final = {
    "unreadable": noop("The sound of a meeting is not there or cannot be read; nothing was changed."),
    "bad-audio": noop("The sound of a meeting is damaged; nothing was changed."),
    "folder-unwritable": noop("The library's folder cannot be written; nothing was changed."),
    "not-verified": noop("The disk did not give back what was written to it; nothing was changed."),
    "out-of-memory": noop("There was too little memory for this; nothing was changed."),
}
_OTHERWISE: Final = noop("The sound could not be put together; nothing was changed.")


class NotSpliced(AppError):
    """No tracks were made."""

    code = "not-spliced"
    sentence = _OTHERWISE


class SpliceStopped(AppError):
    """The user asked to stop."""

    code = "cancelled"
    exit_status = 130
    sentence = noop("Stopped; nothing was changed.")


def splice(order: SpliceOrder, cancelled: threading.Event, report: Report) -> Spliced:
    """Let the engine make the tracks in ``order.folder``.

    Raises:
        SpliceStopped, DiskFull, NotSpliced: what is in the folder is the caller's to remove.
    """
    with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
        try:
            process = subprocess.Popen(
                launch.command("splice"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=launch.environment(),
            )
        except OSError as error:
            raise NotSpliced from error
    lines: queue.Queue[bytes] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), name="splice-events", daemon=True)
    reader.start()
    try:
        _ask(process, order)
        outcome = _listen(lines, cancelled, report)
    finally:
        process.kill()
        process.wait()
        reader.join(_GONE)
        assert process.stdout is not None
        process.stdout.close()
    if isinstance(outcome, Spliced):
        return outcome
    level = logging.INFO if outcome.code in _SENTENCES else logging.WARNING
    log.log(level, "not spliced: %s (%s)", outcome.code, outcome.detail)
    if outcome.code == "disk-full":
        raise DiskFull
    raise NotSpliced(_SENTENCES.get(outcome.code, _OTHERWISE))


def _ask(process: subprocess.Popen[bytes], order: SpliceOrder) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(encode(order))
        process.stdin.close()
    except OSError:
        log.warning("the engine did not take the order")  # its silence says the rest


def _read(process: subprocess.Popen[bytes], lines: queue.Queue[bytes]) -> None:
    assert process.stdout is not None
    while line := process.stdout.readline(MAX_LINE):
        lines.put(line)
    lines.put(b"")


def _listen(lines: queue.Queue[bytes], cancelled: threading.Event, report: Report) -> Spliced | SpliceFailed:
    heard = time.monotonic()
    while True:
        if cancelled.is_set():
            raise SpliceStopped
        try:
            line = lines.get(timeout=_POLL)
        except queue.Empty:
            if time.monotonic() - heard > SILENCE:
                return SpliceFailed("died", "hung")
            continue
        heard = time.monotonic()
        if not line:
            return SpliceFailed("died", "without a word")
        try:
            said = decode(line)
        except BadMessage:
            return SpliceFailed("died", "garbage")
        if isinstance(said, SpliceProgress):
            report(said.done, said.total)
        elif isinstance(said, Spliced | SpliceFailed):
            return said
