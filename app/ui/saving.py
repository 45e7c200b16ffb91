"""Every change is written at once; what cannot be written is held here, and tried again until it can.

The window must go on painting, so a write waits only :data:`PATIENCE` for others. What was typed is never
given up: it is shown, kept with the settings (another file, usually on another disk), and written when the
library can be written again. A change without typed words (a split, another speaker) is held too, but only
one, because the next would be made to a text that is not there yet.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError, NotFound
from app.transcript import MeetingId, SegmentId
from app.translation import noop, tr
from app.ui.apart import apart
from app.ui.ports import LibraryPort

SPEND = 0.03  # s that it spends at once on what had to wait
PATIENCE = 0.02  # s that the main thread waits for other writers
DELAYS = (100, 200, 400, 800, 1600, 3000)  # ms between tries; the last one for all that follow
SAY_SAVING, SAY_RETRYING = 0.4, 2.0  # s until it is said that a change waits, and that something is wrong
#: Faults of the disk, or of who else has the file: the same change may succeed later.
_PASSING = frozenset({"library-busy", "no-space", "folder-unusable", "library-damaged", "app"})
_BUSY = "library-busy"
#: The faults' own sentences ask to try again, which is done here already.
_WHY = {
    _BUSY: noop("Another program is using the library file. Hansard tries again until it is free."),
    "no-space": noop("The disk is full. Free some space; Hansard tries again."),
}

Intent = Callable[[LibraryPort, MeetingId], Any]


@dataclass(frozen=True, slots=True)
class Held:
    """A change that is not written yet. ``typed``: the words in it, empty for a change without any. For the
    text of a paragraph ``segment`` names it and ``base`` is what was there before; ``start`` in seconds.
    ``large``: it takes longer than the window may stand still."""

    meeting: MeetingId
    intent: Intent
    typed: str = ""
    segment: SegmentId | None = None
    base: str = ""
    start: float = 0.0
    large: bool = False


class Saving(QObject):
    """Signals:
    changed: what :meth:`words` say may be something else now.
    dropped: a change that was held could not be made; a sentence.
    settled: nothing is held any more.
    """

    changed = Signal()
    dropped = Signal(str)
    settled = Signal()

    def __init__(self, library: LibraryPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.held: list[Held] = []
        self.typing = False  # there is text in a field that nobody has tried to write yet
        #: Keeps what is held somewhere else than in the library; called with nothing when all is written.
        self.keep: Callable[[Sequence[Held]], None] = lambda _held: None
        self.fault: AppError | None = None
        self.working = False  # on a large change, on another thread
        self._since = 0.0
        self._tries = 0
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._go_on)
        self._say = QTimer(self, singleShot=True)
        self._say.timeout.connect(self._words_changed)

    # -- what is said --------------------------------------------------------------------------

    @property
    def retrying(self) -> bool:
        """Whether something is wrong, not only slow."""
        if not self.held or self.fault is None:
            return False
        return self.fault.code != _BUSY or time.monotonic() - self._since >= SAY_RETRYING

    def words(self) -> str:
        """How the last change stands; empty while it is being made."""
        if self.retrying:
            return tr("Not saved. Retrying")
        if self.held:
            return tr("Saving…") if time.monotonic() - self._since >= SAY_SAVING else ""
        return "" if self.typing else tr("All changes saved")

    def why(self) -> str:
        """What keeps the change from being saved, and what may help; empty when nothing does."""
        if self.fault is None:
            return ""
        known = _WHY.get(self.fault.code)
        return tr(known) if known else str(self.fault)

    def set_typing(self, *, on: bool) -> None:
        if on != self.typing:
            self.typing = on
            self.changed.emit()

    # -- writing -------------------------------------------------------------------------------

    def write(self, change: Held) -> bool:
        """Make ``change``; whether it is in the library now. One that is not is held or refused.

        Raises:
            AppError: it was not made and is not held: there is no such place any more, or a change
                without typed words waits already.
        """
        if not self.held and not self.working:
            try:
                self._run(change)
            except AppError as error:
                if error.code not in _PASSING:
                    raise
                self._fail(error)
            else:
                self.changed.emit()
                return True
        self._hold(change)
        return False

    def _go_on(self) -> None:
        """A little at a time, so that the window is painted in between."""
        if not self.flush(spend=SPEND) and self.held and not self._retry.isActive():
            self._retry.start(0)

    def flush(self, patience: float = PATIENCE, spend: float = math.inf) -> bool:
        """Try to write what is held, in order; whether nothing is held any more. ``patience`` in seconds for
        each change, ``spend`` for all of them."""
        began = time.monotonic()
        while self.held and not self.working:
            if time.monotonic() - began > spend:
                return False
            change = self.held.pop(0)
            try:
                self._run(change, patience)
            except AppError as error:
                if error.code in _PASSING:
                    self.held.insert(0, change)
                    self._fail(error)
                    return False
                self._give_up(change, error)
        if self.working:
            return False
        self._settle()
        return True

    def texts(self, meeting: MeetingId) -> dict[SegmentId, str]:
        """Paragraphs whose text is held."""
        mine = (item for item in self.held if item.meeting == meeting)
        return {item.segment: item.typed for item in mine if item.segment is not None}

    def take_back(self, meeting: MeetingId) -> bool:
        """Forget the newest change held for ``meeting``, as undo does; whether there was one."""
        for item in reversed(self.held):
            if item.meeting == meeting:
                self.held.remove(item)
                self._keep()
                if not self.held:
                    self._settle()
                return True
        return False

    def close(self) -> None:
        """Try no more: what is held is left to :attr:`keep`."""
        self._retry.stop()
        self._say.stop()
        self.held.clear()
        self.fault = None

    def _run(self, change: Held, patience: float = PATIENCE) -> None:
        def run() -> None:
            with self._library.hurried(patience):
                change.intent(self._library, change.meeting)

        if not change.large:
            run()
            return
        self.working = True
        try:
            apart(run)
        finally:
            self.working = False
            if self.held and not self._retry.isActive():  # something was typed meanwhile
                self._retry.start(0)

    def _hold(self, change: Held) -> None:
        bare = next((item for item in self.held if not item.typed), None)
        if change.segment is not None:
            if bare is not None:  # its paragraphs are not what the user saw while typing
                self.held.remove(bare)
                self.dropped.emit(tr("The change before could not be saved and was not made."))
            old = next((item for item in self.held if item.segment == change.segment), None)
            if old is not None:
                self.held[self.held.index(old)] = replace(change, base=old.base)
            else:
                self.held.append(change)
        elif change.typed or bare is None:
            self.held.append(change)
        else:
            raise AppError(tr("Your last change is not saved yet. Try again in a moment."))
        self._keep()

    def _fail(self, error: AppError) -> None:
        first = self.fault is None
        if first:
            self._since, self._tries = time.monotonic(), 0
        self.fault = error
        self._retry.start(DELAYS[min(self._tries, len(DELAYS) - 1)])
        self._tries += 1
        self._words_changed()

    def _words_changed(self) -> None:
        self._keep()
        self.changed.emit()
        if self.fault is not None and not self.retrying:
            waited = time.monotonic() - self._since
            following = SAY_SAVING if waited < SAY_SAVING else SAY_RETRYING
            self._say.start(max(1, round(1000 * (following - waited)) + 1))

    def _give_up(self, change: Held, error: AppError) -> None:
        gone = tr("The paragraph has changed meanwhile.") if isinstance(error, NotFound) else str(error)
        if change.typed:
            gone = tr("{why} What you typed was: {words}", why=gone, words=change.typed)
        self.dropped.emit(gone)

    def _keep(self) -> None:
        if self.retrying:
            self.keep(self.held)

    def _settle(self) -> None:
        self._retry.stop()
        self._say.stop()
        was, self.fault = self.fault, None
        if was is not None:
            self.keep(())
            self.settled.emit()
        self.changed.emit()
