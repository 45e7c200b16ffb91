"""Meaning in the window: whether there is a model, making vectors while nothing else is done, the offer."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from app.changes import Change, MeaningState, Meant
from app.errors import AppError
from app.semantic import making
from app.semantic.client import MeaningClient
from app.settings import PAUSE_ON_BATTERY
from app.translation import tr
from app.ui.caring.question import ask
from app.ui.speech import words
from app.ui.workers import Workers

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.speech.service import Models
    from engine.inventory import ModelStatus

log = logging.getLogger(__name__)

STAGE: Final = "meaning"
LOOK_MS: Final = 20_000  # between two looks at whether anything is to be made
SOON_MS: Final = 4_000  # after a change; others may follow at once
WATCH_MS: Final = 500  # between two looks at whether something else begins


class MeaningDesk(QObject):
    """One for the window.

    Signals:
        changed: there is a model now, or none any more, or another meeting was made ready.

    Attributes:
        state: how many meetings are ready; ``None`` while it is not known.
        failed: whether the model does not work.
        workers: threads of its own, so that nobody who looks for words waits for a model.
    """

    changed = Signal()
    _done = Signal(object)

    def __init__(self, window: MainWindow, models: Models, client: MeaningClient) -> None:
        super().__init__(window)
        self._window, self._models, self.client = window, models, client
        assert window.library is not None
        self._library = window.library
        self.state: MeaningState | None = None
        self.failed = False
        self.workers = Workers(self)
        self._was: str | None = None  # the model that was ready at the last look
        self._due = True  # something may have to be made
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._done.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._notice)
        models.changed.connect(self._models_changed)
        self._library.subscribe(self._heard)
        window.results.meaning_wanted.connect(self.offer)
        window.installEventFilter(self)
        # Neither is a method of what is destroyed.
        self.destroyed.connect(self._stop.set)
        self.destroyed.connect(client.close)
        self._models_changed()

    # -- what is known -------------------------------------------------------------------------------

    @property
    def model(self) -> ModelStatus | None:
        """The model in use."""
        return next((each for each in self._of_stage() if each.state == "ready"), None)

    @property
    def offered(self) -> ModelStatus | None:
        """The model to get, where there is none yet."""
        return None if self.model is not None else next(iter(self._of_stage()), None)

    @property
    def fetching(self) -> bool:
        """Whether it is being downloaded."""
        wanted = self._models.download.wanted if self._models.download is not None else ()
        return any(each.id in wanted for each in self._of_stage())

    @property
    def making(self) -> bool:
        """Whether vectors are being made."""
        return self._thread is not None

    def meant(self, text: str) -> Meant:
        """What a search means; on a thread of :attr:`workers`.

        Raises:
            NoMeaning, MeaningStopped
        """
        return self.client.meant(text)

    def prepare(self) -> None:
        """Have everything at hand for the first search."""

        def work() -> None:
            self._library.prepare_meaning(self.client.ready().model)

        # What fails here fails again when something is asked.
        self.workers.run(work, lambda _none: None, lambda _error: None, newest="prepare")

    # -- getting a model -----------------------------------------------------------------------------

    def offer(self) -> None:
        """Ask whether to download the model."""
        model = self.offered
        if model is None or self.fetching:
            self._window.commands["models"].trigger()
            return
        ask(
            self._window,
            tr("Search by meaning too?"),
            tr(
                "“{model}” is downloaded once ({size}, licence {licence}). Then search also finds what says "
                "the same in other words. Your meetings are read by it on this computer, while nothing else "
                "is done, and nothing is sent anywhere. You can remove it at any time.",
                model=model.title,
                size=words.size(model.missing),
                licence=model.licence,
            ),
            tr("Download"),
            lambda: self._models.fetch(model.id),
        )

    def _of_stage(self) -> list[ModelStatus]:
        return [each for each in self._models.models if each.stage == STAGE]

    def _models_changed(self) -> None:
        if self._models.listed is None:
            return
        model = self.model
        name = model.id if model is not None else ""
        if name != self._was:
            before, self._was = self._was, name
            self.failed = False
            if before:
                self._stop.set()
                self.client.forget()
            searching = self._window.searching
            searching.meaning = self if name else None
            searching.rank_by_meaning(on=bool(name))
            if name:
                self._look_soon()
            else:
                self._forget()
        offered = self.offered
        self._window.results.offer_meaning(
            words.size(offered.missing) if offered is not None and not self.fetching else ""
        )
        self.changed.emit()

    def _forget(self) -> None:
        """With the model goes what it made."""
        self.state = None
        self.workers.run(self._library.forget_meaning, lambda _gone: None, self._forgetting_failed)

    def _forgetting_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        log.warning("vectors are still there: %s", error.code)  # the next start tries again

    # -- making --------------------------------------------------------------------------------------

    def look(self) -> None:
        """Make what is lacking, unless something else is being done."""
        model = self.model
        if not self._due or self._thread is not None or model is None or self._busy():
            return
        self._due = False
        self._stop.clear()
        self._watch.start()
        self._thread = threading.Thread(target=self._make, args=(model.id,), name="meaning", daemon=True)
        self._thread.start()

    def _make(self, model: str) -> None:
        problem: Exception | None = None
        try:
            # The model takes its memory only where there is something for it to do.
            state = making.state_of(self._library, model)
            if state is None or state.done < state.total:
                making.make(self._library, self.client, self._stop, self._tell)
            else:
                self._tell(state)
        except Exception as error:  # noqa: BLE001 - raised where the excepthook is
            problem = error
        self._give(lambda: self._made(problem))

    def _made(self, problem: Exception | None) -> None:
        self._thread = None
        self._watch.stop()
        stopped = self._stop.is_set()
        self._due = self._due or stopped
        if problem is None:
            self.failed = False
        elif not isinstance(problem, AppError):
            raise problem
        elif not stopped:
            log.warning("meaning: %s", problem.code)
            self.failed = True
        self.changed.emit()

    def _tell(self, state: MeaningState) -> None:
        """On the thread that makes them."""
        self._give(lambda: self._put(state))

    def _put(self, state: MeaningState) -> None:
        self.state = state
        self.changed.emit()

    def _notice(self) -> None:
        if self._busy():
            self._stop.set()

    def _busy(self) -> bool:
        """Whether a job runs, something is recorded, or the battery is to be spared."""
        recording = self._window.recording
        if recording is not None and recording.service.recording:
            return True
        if any(job.state == "running" for job in self._library.jobs()):
            return True
        if not self._window.settings.get(PAUSE_ON_BATTERY):
            return False
        from app import power

        return power.this_computer().on_battery()

    def _heard(self, change: Change) -> None:
        """On whichever thread wrote."""
        if change.everything or change.updated or change.inserted or change.removed or change.summary:
            self._give(self._look_soon)

    def _look_soon(self) -> None:
        self._due = True
        self._soon.start()

    def _give(self, deliver: Callable[[], Any]) -> None:
        try:
            self._done.emit(deliver)
        except RuntimeError:  # the window is gone
            log.debug("nobody waits for it any more")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.rest()
        elif event.type() == QEvent.Type.Show and self.workers.closed:
            self.workers = Workers(self)
        return False

    def rest(self) -> None:
        """Stop what is being made, and wait for it: the window was closed, or nobody looks at it."""
        self._stop.set()
        for timer in (self._soon, self._watch):
            timer.stop()
        self.client.interrupt()
        if self._thread is not None:
            self._thread.join()
        self.workers.close()  # until the window is shown again nothing is asked
