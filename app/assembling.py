"""Runs ``engine assemble``: a recording's folder becomes one verified FLAC file per track.

In a child process, because it decodes and because a damaged recording must not be able to harm the program.
Plain Python without Qt; blocks, so it belongs on a thread of its own.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from app import logs
from app.errors import AppError
from app.translation import noop
from engine import launch
from engine.assembled import (
    Assembled,
    AssembleFailed,
    AssembleProgress,
    BadMessage,
    Notice,
    decode,
)
from engine.protocol import MAX_LINE

log = logging.getLogger(__name__)

#: Seconds without a word after which the child is taken for hung.
SILENCE: Final = 300.0
_POLL: Final = 0.2
_GONE: Final = 10.0

_SENTENCES: Final = {
    "unreadable": noop("The recording's folder cannot be read."),
    "not-a-recording": noop("There is no recording in this folder."),
    "no-audio": noop("This recording holds no sound."),
    "disk-full": noop("The disk is full. The recording is safe; free some space and try again."),
    "folder-unwritable": noop("The library's folder cannot be written. The recording is safe; try again."),
    "not-verified": noop(
        "The disk did not give back what was written to it. The recording is kept as it is."
    ),
    "changing": noop("This is still being recorded."),
    "out-of-memory": noop("There was too little memory to finish this recording. It is kept as it is."),
    "cancelled": noop("Stopped. The recording is kept as it is."),
}
_OTHERWISE: Final = noop(
    "This recording could not be put together. It is kept as it is, and its raw audio can be saved."
)


class NotAssembled(AppError):
    """Nothing was made; the recording's folder is as it was.

    ``problem`` is a code of :class:`engine.assembled.AssembleFailed`, or ``died`` (the child is gone without
    a word, or hung), or ``cancelled``. ``detail`` is for the log.
    """

    code = "not-assembled"

    def __init__(self, problem: str, detail: str = "", sentence: str = "") -> None:
        super().__init__(sentence or _SENTENCES.get(problem, _OTHERWISE))
        self.problem = problem
        self.detail = detail


def assemble(
    folders: Sequence[Path],
    output: Path,
    report: Callable[[float, float], None] | None = None,
    cancelled: threading.Event | None = None,
    command: Sequence[str] | None = None,
    silence: float = SILENCE,
) -> Assembled:
    """Put a recording together in ``output``, a folder of its own.

    Args:
        folders: the recording's, and those it went on in when that was lost, in order.
        report: ``report(done, total)`` in seconds of audio, written and verified counted once each.
        cancelled: set it to end the child at once.
        command: starts the child, for tests.

    Raises:
        NotAssembled
    """
    arguments = [part for folder in folders for part in ("--folder", str(folder))]
    run = list(command or launch.command("assemble", *arguments, "--output", str(output)))
    child = _Child(run)
    try:
        outcome = _listen(child, report or _nobody, cancelled or threading.Event(), silence)
    finally:
        child.end()
    if isinstance(outcome, AssembleFailed):
        log.warning("not assembled: %s (%s)", outcome.code, outcome.detail)
        raise NotAssembled(outcome.code, outcome.detail)
    return outcome


def _listen(
    child: _Child, report: Callable[[float, float], None], cancelled: threading.Event, silence: float
) -> Assembled | AssembleFailed:
    heard = time.monotonic()
    while True:
        if cancelled.is_set():
            raise NotAssembled("cancelled")
        try:
            line = child.lines.get(timeout=_POLL)
        except queue.Empty:
            if time.monotonic() - heard > silence:
                log.warning("assembling hangs")
                raise NotAssembled("died", "hung") from None
            continue
        heard = time.monotonic()
        if not line:
            how = child.wait()
            log.warning("assembling ended without a word: exit %s", how)
            raise NotAssembled("died", f"exit {how}")
        notice = _read(line)
        if isinstance(notice, AssembleProgress):
            report(notice.done + (notice.total if notice.phase == "verify" else 0.0), 2 * notice.total)
        elif notice is not None:
            return notice


def _read(line: bytes) -> Notice | None:
    try:
        return decode(line)
    except BadMessage as error:
        log.warning("assembling said something else: %s", error)
        raise NotAssembled("died", "garbage") from error


def _nobody(_done: float, _total: float) -> None:
    return


class _Child:
    """The process, and its lines on a queue; an empty one is the end."""

    def __init__(self, command: list[str]) -> None:
        self.lines: queue.Queue[bytes] = queue.Queue()
        try:
            with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    env=launch.environment(),
                )
        except OSError as error:
            log.warning("assembling could not be started: %s", error.strerror)
            raise NotAssembled("died", "not started") from error
        self._reader = threading.Thread(target=self._read, name="assemble-events", daemon=True)
        self._reader.start()

    def wait(self) -> int | None:
        """Its exit status."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(_GONE)
        return None

    def end(self) -> None:
        """See that it is gone."""
        self._process.kill()
        self._process.wait()
        self._reader.join(_GONE)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while line := self._process.stdout.readline(MAX_LINE):
            self.lines.put(line)
        self.lines.put(b"")
