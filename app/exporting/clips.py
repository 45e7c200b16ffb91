"""Runs ``engine clip``: sound is cut, bleeped and encoded by a process of the engine, never in here.

Blocks, so it belongs on a thread of its own. Whoever cancels, cancels at once: the process is ended.
"""

from __future__ import annotations

import logging
import queue
import subprocess
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Final

from app import logs
from app.errors import AppError, DiskFull, ExportFailed
from app.translation import noop
from engine import launch
from engine.clipping import (
    BadMessage,
    ClipFailed,
    ClipFormat,
    ClipFormats,
    ClipOrder,
    Clipped,
    ClipProgress,
    decode,
    encode,
)
from engine.protocol import MAX_LINE

log = logging.getLogger(__name__)

SILENCE: Final = 120.0  # seconds without a word after which it counts as hung
_POLL: Final = 0.1
_GONE: Final = 10.0

Report = Callable[[float, float], None]

_SENTENCES: Final = {
    "unreadable": noop("The sound of this meeting is not there or cannot be read; nothing was written."),
    "bad-audio": noop("The sound of this meeting is damaged; nothing was written."),
    "no-sound": noop("There is no sound in this part; nothing was written."),
    "no-codec": noop("This computer cannot write that kind of sound; choose FLAC or WAV."),
    "folder-unwritable": noop("That folder cannot be written; choose another folder."),
    "not-verified": noop("The disk did not give back what was written to it; choose another folder."),
    "out-of-memory": noop("There was too little memory for this; nothing was written."),
}
_OTHERWISE: Final = noop("The sound could not be exported; what was there before is unchanged.")


class ExportCancelled(AppError):
    """The user asked to stop; nothing half-written was left."""

    code = "cancelled"
    exit_status = 130
    sentence = noop("Stopped; nothing was written.")


@cache
def available() -> tuple[ClipFormat, ...]:
    """The formats of sound that this computer's codecs write."""
    command = launch.command("clip", "--formats")
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
            env=launch.environment(),
        )
        said = decode(done.stdout.strip())
    except (OSError, BadMessage, subprocess.TimeoutExpired) as error:
        log.warning("no word about the codecs: %s", type(error).__name__)
        return ("flac", "wav")
    return said.names if isinstance(said, ClipFormats) else ("flac", "wav")


def make(order: ClipOrder, cancelled: threading.Event, report: Report) -> Clipped:
    """Let the engine write ``order.output``.

    Args:
        report: ``report(done, total)`` in seconds of sound.

    Raises:
        ExportCancelled, DiskFull, ExportFailed: what was written so far is the caller's to remove.
    """
    with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
        try:
            process = subprocess.Popen(
                launch.command("clip"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=launch.environment(),
            )
        except OSError as error:
            raise ExportFailed(_OTHERWISE) from error
    lines: queue.Queue[bytes] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), name="clip-events", daemon=True)
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
    if isinstance(outcome, Clipped):
        return outcome
    level = logging.INFO if outcome.code in _SENTENCES else logging.WARNING
    log.log(level, "no clip: %s (%s)", outcome.code, outcome.detail)
    if outcome.code == "disk-full":
        raise DiskFull
    raise ExportFailed(_SENTENCES.get(outcome.code, _OTHERWISE))


def _ask(process: subprocess.Popen[bytes], order: ClipOrder) -> None:
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


def _listen(lines: queue.Queue[bytes], cancelled: threading.Event, report: Report) -> Clipped | ClipFailed:
    heard = time.monotonic()
    while True:
        if cancelled.is_set():
            raise ExportCancelled
        try:
            line = lines.get(timeout=_POLL)
        except queue.Empty:
            if time.monotonic() - heard > SILENCE:
                return ClipFailed("died", "hung")
            continue
        heard = time.monotonic()
        if not line:
            return ClipFailed("died", "without a word")
        try:
            said = decode(line)
        except BadMessage:
            return ClipFailed("died", "garbage")
        if isinstance(said, ClipProgress):
            report(said.done, said.total)
        elif isinstance(said, Clipped | ClipFailed):
            return said
