"""In idle time the trash is emptied of what has been there for 30 days, and old sound goes as wished."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError
from app.retention import Rules, rules_of
from app.store.faults import LibraryClosed
from app.translation import plural
from app.ui.arranging.leaving import Tidied, tidy

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort

log = logging.getLogger(__name__)

#: After the start, and then again and again.
FIRST_MS: Final = 3 * 60_000
AGAIN_MS: Final = 60 * 60_000
_AGREED: Final = "retention-agreed"


class Caretaker(QObject):
    """Looks every hour, if nothing is recorded or transcribed meanwhile."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._asked = False
        self._timer = QTimer(self, interval=FIRST_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def agreed(self) -> Rules:
        """The rules that the user has agreed to on this computer, for this library."""
        kept: dict[str, Any] = self._window.settings.recall(_AGREED, {})
        return rules_of(kept.get(str(self._library.folder)))

    def agree(self, rules: Rules) -> None:
        """From now on sound goes as these rules say, without a question."""
        kept: dict[str, Any] = dict(self._window.settings.recall(_AGREED, {}))
        kept[str(self._library.folder)] = {"days": rules.days, "named_only": rules.named_only}
        self._window.settings.remember(_AGREED, kept)
        self._window.settings.save()

    def look(self) -> None:
        """Do what is to be done, unless there is more important work."""
        self._timer.setInterval(AGAIN_MS)
        working = any(job.state == "running" for job in self._library.jobs())
        if working or self._window.is_live:
            return
        agreed = self.agreed()
        self._window.workers.run(lambda: tidy(self._library, agreed), self._done, self._failed, newest="tidy")

    def _done(self, tidied: Tidied) -> None:
        window = self._window
        if tidied.waits:
            self._timer.stop()  # the next start goes on, if the clock is right by then
            log.info("the clock has leapt; nothing is tidied until the next start")
        if tidied.silenced:
            window.tell(
                plural(
                    "The sound of {n} meeting was removed, as you wished.",
                    "The sound of {n} meetings was removed, as you wished.",
                    tidied.silenced,
                )
            )
        elif tidied.purged:
            log.info("%d meetings left the trash after their time", tidied.purged)
        if tidied.asked and not self._asked:
            self._asked = True  # once a session; the settings show it at any time
            self.ask(self._library.retention(), list(tidied.asked))

    def ask(self, rules: Rules, due: list[Any]) -> None:
        """Show whose sound the rules are about, and do as they say if the user agrees."""
        from app.ui.arranging.retention_dialog import RetentionDialog

        RetentionDialog(self._window, self._library, self, rules, due).open()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if not isinstance(error, LibraryClosed):  # the next start does it
            log.warning("the library could not be tidied: %s", error.code)
