"""Opens the library for the window and puts its parts together: queue, engine, doorbell.

Imported after the shell is painted, because it brings SQLAlchemy with it.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.cli import answer_in_window, takes_long
from app.collecting import uncollected
from app.engine_client import EngineLink, Listener
from app.errors import AppError
from app.instance import Answered, Asked, Doorbell
from app.jobs import JobQueue, outcome_of
from app.library import Library
from app.paths import RECORDINGS, fallback_recordings, models_folder
from app.profile_lock import ProfileLock
from app.recorder_client import RecorderLink
from app.token_store import TokenStore
from app.ui.engine_process import QProcessEngine
from app.ui.ports import Recording, Services
from app.ui.queue_memory import QueueMemory
from app.ui.recording.captions_feed import CaptionsFeed
from app.ui.recording.library_takes import LibraryTakes
from app.ui.recording.ports import Hears
from app.ui.recording.service import Recorder
from app.ui.shell import Shell
from app.ui.speech.process import ModelProcess
from app.ui.speech.service import Models, Process
from engine.launch import frozen

log = logging.getLogger(__name__)

_T = TypeVar("_T")
_CHECK: Final = 500  # ms between two looks at whether the engine still lives
_CARRY: Final = 4_000  # ms between two times that edits are carried over from the write-ahead log
_PATIENCE: Final = 60.0  # seconds a command waits for a window that is busy
_BUSY: Final = Answered("", "hansard: The open window is busy; try again in a moment.\n", 6)


class OpenLibrary(QObject):
    """An open library with everything that works for it, on the thread of the window."""

    recorder_runs = Signal()  # a terminal has begun to record into this library
    _call = Signal(object)  # a function to run on the window's thread

    def __init__(self, window: Shell, folder: Path, lock: ProfileLock | None = None) -> None:
        """Open the library and go on with what was left unfinished. ``lock`` is the library's, if it was
        taken before.

        Raises:
            AppError: it cannot be opened.
        """
        super().__init__(window)
        self._window = window
        self.library = Library.open(folder, lock)
        self._call.connect(self._on_call)
        # One thread: what one job leaves behind is written down before the next one's.
        self._aside = ThreadPoolExecutor(1, thread_name_prefix="ingest")
        self.jobs = JobQueue(
            self.library, self._connect, self._run_aside, models_folder(), QueueMemory(window.settings)
        )
        self.recording = self._recording(folder)
        self.models = Models(models_folder(), window.settings, TokenStore(), _start, self)
        self._doorbell = Doorbell(folder, self._answer)
        self._timer = QTimer(self, interval=_CHECK)
        self._timer.timeout.connect(self.jobs.check)
        self._timer.start()
        self._carried: Future[None] | None = None
        self._carrying = QTimer(self, interval=_CARRY)
        self._carrying.timeout.connect(self._carry_over)
        self._carrying.start()
        self._open = True
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.close)
        QTimer.singleShot(0, self, self.jobs.resume_interrupted)

    @property
    def services(self) -> Services:
        """What the window works with."""
        return Services(self.library, self.jobs, self.models, self.recording)

    def _recording(self, folder: Path) -> Recording:
        recordings = folder / RECORDINGS
        relaunch = (*window_command(), "--library", str(folder))
        fallback = fallback_recordings()

        def link(hears: Hears) -> RecorderLink:
            return RecorderLink(recordings, hears, relaunch=relaunch, fallback=fallback)

        service = Recorder(link, self)
        self.recorder_runs.connect(service.find)  # nothing is recorded without being shown
        feed = CaptionsFeed(self._window.settings, models_folder(), self)
        return Recording(service, LibraryTakes(self.library, lambda: service.live), feed)

    def close(self) -> None:
        """Stop working, keep everything, let others in."""
        if not self._open:
            return
        self._open = False
        self._timer.stop()
        self._carrying.stop()
        self._doorbell.close()
        self.recording.service.close()
        self.jobs.close()
        self.models.close()
        self._aside.shutdown(wait=True)
        self.library.close()

    def _connect(self, listener: Listener) -> EngineLink:
        return QProcessEngine(listener, self)

    def _run_aside(self, work: Callable[[], _T], then: Callable[[_T | Exception], None]) -> None:
        def task() -> None:
            with uncollected():  # a long meeting's words are many objects
                outcome = outcome_of(work)
            if self._open:
                self._call.emit(lambda: then(outcome))

        def raise_here(done: Future[None]) -> None:
            if done.exception() is not None:  # a bug belongs where the excepthook is
                self._call.emit(done.result)

        self._aside.submit(task).add_done_callback(raise_here)

    def _carry_over(self) -> None:
        """On another thread, so that no edit has to wait for it."""

        def carry() -> None:
            try:
                self.library.checkpoint()
            except AppError as error:  # a full disk, say: whoever edits next is told
                log.info("not carried over: %s", error.code)

        if self._carried is None or self._carried.done():
            self._carried = self._aside.submit(carry)

    def _answer(self, asked: Asked) -> Answered:
        """A command from another process, run on the window's thread; called on the doorbell's."""
        if asked.arguments and takes_long(asked):
            return answer_in_window(asked, self.library, self.jobs, self._show)
        answers: list[Answered] = []
        ready = threading.Event()

        def answer() -> None:
            told = self.recorder_runs.emit
            answers.append(answer_in_window(asked, self.library, self.jobs, self._show, told))
            ready.set()

        self._call.emit(answer)
        ready.wait(_PATIENCE)
        return answers[0] if answers else _BUSY

    def _show(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _on_call(self, function: Callable[[], Any]) -> None:
        function()


def window_command() -> tuple[str, ...]:
    """What starts this program's window again: the frozen program itself, or this Python."""
    return (sys.executable,) if frozen() else (sys.executable, "-m", "app")


def _start(arguments: Sequence[str], parent: QObject, network: bool, token: str) -> Process:  # noqa: FBT001
    return ModelProcess(arguments, parent, network=network, token=token)
