"""After stopping: the recording becomes a meeting, aside, and its text is asked for."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.transcript import MeetingId
from app.translation import tr
from app.ui.recording.saving import SavingStrip
from app.ui.workers import Workers
from engine.protocol import RunOptions

log = logging.getLogger(__name__)


class Takes(Protocol):
    """What becomes of folders (:mod:`app.recordings`). Both take their time, on any thread.

    Raises:
        AppError: not now; what was recorded is safe where it is.
    """

    def take_in(
        self, folder: Path, report: Callable[[float, float], None], cancelled: threading.Event
    ) -> MeetingId:
        """Make a meeting of a recording that is over."""
        ...

    def queue(self, meeting: MeetingId, options: RunOptions) -> Any:
        """Have it transcribed."""
        ...

    def discard(self, folder: Path) -> Any:
        """Put it into the recordings' trash."""
        ...


class After(QObject):
    """One recording after another, in the order they were stopped.

    Signals:
        made: a meeting, queued for transcription (meeting, folder). failed: (folder, sentence). discarded.
    """

    made = Signal(str, str)
    failed = Signal(str, str)
    discarded = Signal()
    _share = Signal(float)

    def __init__(self, takes: Takes, workers: Workers, strip: SavingStrip) -> None:
        super().__init__(strip)
        self._takes, self._workers, self._strip = takes, workers, strip
        self._waiting: list[tuple[Path, str, RunOptions]] = []
        self._busy = False
        self._cancelled = threading.Event()
        self._share.connect(strip.show_share)

    @property
    def busy(self) -> bool:
        return self._busy

    def take(self, folder: Path, title: str, options: RunOptions) -> None:
        """Make a meeting of ``folder`` and transcribe it with ``options``."""
        self._waiting.append((folder, title, options))
        if not self._busy:
            self._next()

    def discard(self, folder: Path) -> None:
        self._workers.run(
            lambda: self._takes.discard(folder),
            lambda _done: self.discarded.emit(),
            lambda error: self._fail(folder, error),
        )

    def close(self) -> None:
        """The window goes: what is half done is done again at the next start."""
        self._cancelled.set()

    def _next(self) -> None:
        if not self._waiting:
            self._busy = False
            self._strip.hide()
            return
        self._busy = True
        folder, title, options = self._waiting.pop(0)
        self._strip.begin(title)
        report = self._reporter()
        self._workers.run(
            lambda: self._take_in(folder, options, report),
            lambda meeting: self._done(meeting, folder),
            lambda error: self._refused(folder, error),
        )

    def _reporter(self) -> Callable[[float, float], None]:
        last = 0.0

        def report(done: float, total: float) -> None:
            nonlocal last
            share = min(1.0, done / total) if total > 0 else 0.0
            if share - last > 0.005 and not self._cancelled.is_set():
                last = share
                self._share.emit(share)

        return report

    def _take_in(
        self, folder: Path, options: RunOptions, report: Callable[[float, float], None]
    ) -> MeetingId:
        meeting = self._takes.take_in(folder, report, self._cancelled)
        self._takes.queue(meeting, options)
        return meeting

    def _done(self, meeting: MeetingId, folder: Path) -> None:
        self.made.emit(meeting, str(folder))
        self._next()

    def _refused(self, folder: Path, error: Exception) -> None:
        self._next()
        self._fail(folder, error)

    def _fail(self, folder: Path, error: Exception) -> None:
        if isinstance(error, AppError):
            log.warning("a recording could not be taken in: %s", error.code)
            self.failed.emit(str(folder), str(error))
            return
        self.failed.emit(str(folder), tr("Something went wrong in Hansard itself. Nothing of it is lost."))
        raise error
