"""Makes backups in time and checks the library when nobody works, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from app.changes import Change
from app.errors import AppError
from app.store.faults import LibraryClosed
from app.translation import noop, plural, tr
from app.ui.notices import Action

if TYPE_CHECKING:
    from app.care.report import Report
    from app.ui.main_window import MainWindow

log = logging.getLogger(__name__)

LOOK_MS: Final = 60_000  # between two looks at whether anything is due
FINISHED_MS: Final = 5_000  # after a meeting is finished; others may follow at once
WATCH_MS: Final = 500  # between two looks at whether somebody is back, while a check runs
#: What is said about a library's folder, once.
_WARNED: Final = "warned-of-place"
_PLACES: Final = {
    "network": noop(
        "This library is on a network drive, where other programs may damage it. Keep it on this computer; "
        "backups may lie anywhere."
    ),
    "synchronised": noop(
        "This library is in a folder that is synchronised with other computers. Keep it elsewhere and "
        "synchronise its backups."
    ),
}
IDLE_LOOKS: Final = 3  # looks at which nothing had moved


class Keeper(QObject):
    """Signals: kept (a backup was made, or a check is done); rearranged (the list of meetings is another)."""

    kept = Signal()
    rearranged = Signal()
    _done = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        assert window.library is not None
        self._library = window.library
        self._thread: threading.Thread | None = None
        self._busy = False
        self._finished = False  # a meeting was, since the last backup
        self._stop = threading.Event()
        self._still = 0  # looks at which nothing had moved
        self._seen: tuple[object, ...] = ()
        self._done.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._soon = QTimer(self, singleShot=True, interval=FINISHED_MS)
        self._soon.timeout.connect(self.look)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._notice)
        self._library.subscribe(self._heard)
        application = QApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.close)
        self.destroyed.connect(self._stop.set)

    @property
    def busy(self) -> bool:
        """Whether a backup is made or a check runs."""
        return self._busy

    def look(self) -> None:
        """See whether a backup or a check is due."""
        self._notice()
        if self._busy:
            return
        finished, self._finished = self._finished, False
        library = self._library
        idle = self._still >= IDLE_LOOKS and not self.working()

        def work() -> Report | None:
            reason = "finished" if finished else "hourly"
            made = library.backup_if_due(reason, finished=finished)
            if made is None and library.quick_check_due():
                return library.check(deep=False)
            if made is None and idle and library.check_due():
                return library.check(idle=True, stop=self._stop.is_set)
            return None

        self._stop.clear()
        self._watch.start()
        self.run(work, self._checked, log_only=True)

    def warn_of_place(self) -> None:
        """Say once that the library's folder is not one of this computer alone."""
        place, folder = self._library.place, str(self._library.folder)
        if place == "here" or self._window.settings.recall(_WARNED, "") == folder:
            return
        self._window.settings.remember(_WARNED, folder)
        self._window.tell(tr(_PLACES[place]))

    def warn_of_loss(self) -> None:
        """Say that changes are missing which had been saved, until somebody has looked at it."""
        count = self._library.missing_changes()
        if not count:
            return
        self._window.tell(
            plural(
                "The newest {n} change is missing: the file that held it is damaged or gone. What is left of "
                "it is kept; a backup may have more.",
                "The newest {n} changes are missing: the file that held them is damaged or gone. What is "
                "left of it is kept; a backup may have more.",
                count,
            ),
            Action(tr("Show backups"), self._show),
        )
        try:
            self._library.forget_missing_changes()
        except AppError as error:  # it is said once more then
            log.info("that somebody was told could not be written down: %s", error.code)

    def run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[AppError], None] | None = None,
        *,
        log_only: bool = False,
    ) -> None:
        """``then(work())``, one at a time, the former here; what fails is told, or only logged."""
        if self._busy:
            return
        self._busy = True

        def task() -> None:
            try:
                result = work()
            except LibraryClosed:  # nothing is left to keep
                self._give(self._ended)
            except AppError as error:
                said = error
                self._give(lambda: self._failed(said, failed, log_only=log_only))
            except Exception as bug:  # noqa: BLE001 -- raised where the excepthook is
                found = bug
                self._give(lambda: self._broken(found))
            else:
                self._give(lambda: self._succeeded(result, then))

        # One of its own, that ends: backups are rare, and a window goes when it likes.
        self._thread = threading.Thread(target=task, name="care")
        self._thread.start()

    def close(self) -> None:
        """Stop; what is being written is finished first."""
        self._no_more()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _give(self, deliver: Callable[[], None]) -> None:
        try:
            self._done.emit(deliver)
        except RuntimeError:  # the window is gone
            log.debug("nobody waits for it any more")

    def _no_more(self) -> None:
        self._timer.stop()
        self._soon.stop()

    def _ended(self) -> None:
        self._rest()
        self._no_more()

    def _broken(self, bug: Exception) -> None:
        self._rest()
        raise bug

    def _succeeded(self, result: Any, then: Callable[[Any], None]) -> None:
        self._rest()
        then(result)
        self.kept.emit()

    def _failed(self, error: AppError, failed: Callable[[AppError], None] | None, *, log_only: bool) -> None:
        self._rest()
        if log_only:
            log.warning("no backup or check now: %s", error.code)
        elif failed is not None:
            failed(error)
        else:
            self._window.tell(str(error))

    def _rest(self) -> None:
        self._busy = False
        self._watch.stop()

    def _checked(self, report: Report | None) -> None:
        if report is not None and not report.sound:
            # In passing: nothing is lost by waiting, and the window with the backups says it all.
            self._window.tell(report.headline(), Action(tr("Show"), self._show))

    def _show(self) -> None:
        self._window.commands["backups"].trigger()

    def working(self) -> bool:
        """Whether a job runs or something is recorded."""
        recording = self._window.recording
        if recording is not None and recording.service.recording:
            return True
        return any(job.state == "running" for job in self._library.jobs())

    def _notice(self) -> None:
        """Whether anything has moved: then somebody is there, and a check goes on another time."""
        focus = QApplication.focusWidget()
        caret = self._window.page.view.editing.field.textCursor().position()
        seen = (QCursor.pos().toTuple(), id(focus), caret, self._window.open_meeting.id)
        if seen == self._seen:
            self._still += not self._busy
            return
        self._seen, self._still = seen, 0
        self._stop.set()

    def _heard(self, change: Change) -> None:
        """On whichever thread wrote."""
        if change.everything:
            self._finished = True
            self._give(self._soon.start)
        if change.meetings:
            self._give(self.rearranged.emit)
