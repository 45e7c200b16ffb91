"""Turns the library's encryption on or off beside the window, and goes on with what a former start left."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.errors import AppError
from app.store.faults import LibraryBusy, LibraryClosed
from app.translation import noop, tr

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.vault_intents import VaultStatus

log = logging.getLogger(__name__)

START_MS: Final = 3_000  # after the window is up; opening a meeting comes first
AGAIN_MS: Final = 10_000
_AFTER: Final = {
    "on": noop("The library is encrypted."),
    None: noop("The library is not encrypted."),
}


class VaultDesk(QObject):
    """One at a time. ``running``: what is being done, empty for nothing.

    Signals:
        changed: what is being done, or how the library is.
        advanced: ``done`` of ``total`` bytes.
    """

    changed = Signal()
    advanced = Signal(float, float)
    _call = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        assert window.library is not None
        self._window, self._library = window, window.library
        self._pool: ThreadPoolExecutor | None = None
        self._stop = threading.Event()
        self._call.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)
        self.running: Literal["", "encrypting", "decrypting", "going-back"] = ""

    def look(self) -> None:
        """Go on with what the last start left undone."""
        if not self._library.has_vault or self.running:
            return

        def see(status: VaultStatus) -> None:
            if status.state is not None and (status.left or status.state != "on") and not self.running:
                self._proceed("decrypting" if status.state == "decrypting" else "encrypting")

        self._work(self._library.vault_status, see)

    def status(self, then: Callable[[VaultStatus], None]) -> None:
        """Give ``then`` how the library is, from another thread."""
        self._work(self._library.vault_status, then)

    def turn_on(
        self, code: str, backups: Literal["encrypt", "remove"], failed: Callable[[AppError], None]
    ) -> None:
        """Encrypt the library; the user has typed ``code`` back."""
        self._work(
            lambda: self._library.begin_vault(code, backups), lambda _: self._proceed("encrypting"), failed
        )

    def turn_off(self) -> None:
        """Decrypt the library."""
        self._work(self._library.end_vault, lambda _: self._proceed("decrypting"))

    def change_code(self, code: str, failed: Callable[[AppError], None]) -> None:
        """Another recovery code, which the user has typed back."""

        def done(_nothing: object) -> None:
            self._window.tell(
                tr("The new recovery code opens the library; the old one opens nothing any more.")
            )

        self._work(lambda: self._library.change_recovery_code(code), done, failed)

    def go_back(self) -> None:
        """Stop, and make everything as it was."""
        if self.running:
            self._stop.set()
            self.running = "going-back"
            self.changed.emit()

    def _proceed(self, what: Literal["encrypting", "decrypting"]) -> None:
        self._stop = threading.Event()
        self.running = what
        self.changed.emit()

        def report(done: int, total: int) -> None:
            self.advanced.emit(float(done), float(total))

        def end(state: object) -> None:
            self._over()
            if state in _AFTER:
                self._window.tell(tr(_AFTER[state]))

        def fail(error: AppError) -> None:
            self._over()
            if isinstance(error, LibraryBusy):  # a backup is being made, or an export reads
                QTimer.singleShot(AGAIN_MS, self, self.look)
            elif not isinstance(error, LibraryClosed):
                self._window.tell(str(error))

        stop = self._stop
        self._work(lambda: self._library.proceed_with_vault(report, stop), end, fail)

    def _over(self) -> None:
        self.running = ""
        self.changed.emit()

    def _work(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        if self._pool is None:
            pool = self._pool = ThreadPoolExecutor(1, thread_name_prefix="vault")
            # What runs is stopped by the library, when that is closed.
            self.destroyed.connect(lambda: pool.shutdown(wait=False, cancel_futures=True))

        def task() -> None:
            try:
                result = work()
            except AppError as caught:
                error = caught
                told = failed or (lambda said: self._window.tell(str(said)))
                self._give(lambda: told(error))
            else:
                self._give(lambda: then(result))

        self._pool.submit(task).add_done_callback(self._bug)

    def _give(self, deliver: Callable[[], None]) -> None:
        try:
            self._call.emit(deliver)
        except RuntimeError:  # the window is gone
            log.info("nobody is there any more to be told of the vault")

    def _bug(self, done: Future[None]) -> None:
        """A bug belongs where the excepthook is."""
        if not done.cancelled() and done.exception() is not None:
            self._give(done.result)


def install(window: MainWindow) -> None:
    """The desk, which the settings talk to."""
    desk = VaultDesk(window)
    window.vault_desk = desk  # type: ignore[attr-defined]
    QTimer.singleShot(START_MS, desk, desk.look)


def desk_of(window: MainWindow) -> VaultDesk | None:
    """The window's desk, where it has a library."""
    found = getattr(window, "vault_desk", None)
    return found if isinstance(found, VaultDesk) else None
