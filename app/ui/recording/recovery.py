"""Recordings that are no meetings yet: looked for at every start, in the background, and never in the way.

What was stopped in order is simply taken in, as it would have been then. What was interrupted is put on a
card, and nothing is done about it before somebody says what. Two failed tries end it: then its raw audio and
a report are offered, no third try. Recovery only makes a meeting; transcription is queued separately, so a
model that crashes cannot harm a recording.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app import recordings
from app.errors import AppError
from app.recordings import Found, tries
from app.settings import Settings
from app.store.faults import LibraryClosed
from app.transcript import MeetingId
from app.translation import noop, tr
from app.ui.announcing import announce
from app.ui.files import documents
from app.ui.notices import Action
from app.ui.recording import recovery_words as words
from app.ui.recording.preview import Preview
from app.ui.recording.recovery_card import Case, Deed, RecoveryCard
from app.ui.run_options import options_from
from app.ui.theme import Theme
from app.ui.workers import Workers

log = logging.getLogger(__name__)

_LEFT_ALONE: Final = "recordings-left-alone"  # ids of those that cannot be recovered and were put aside
_KEPT: Final = 200  # of these


class Recovery(QObject):
    """Signals:
    told: a sentence, and an :class:`app.ui.notices.Action` or ``None``. queued: a meeting waits to be
    transcribed. made: a recording has become a meeting (its id). opened: show this meeting.
    playing: a recording is being heard, so nothing else should play. settled: nothing is under way any more.
    """

    told = Signal(str, object)
    queued = Signal()
    made = Signal(str)
    opened = Signal(str)
    playing = Signal()
    settled = Signal()
    _progress = Signal(object, float)

    def __init__(
        self,
        library: Any,
        settings: Settings,
        theme: Theme,
        window: QWidget,
        live: Callable[[], Collection[str] | None],
    ) -> None:
        """``live``: names of the folders that a recorder has open now; ``None`` where none can be asked."""
        super().__init__(window)
        self._library, self._settings, self._window = library, settings, window
        self._live = live
        self._workers = Workers(self)
        self._cancelled = threading.Event()
        self._queue: list[Case] = []  # in the order they will be taken in
        self._busy: Case | None = None
        self._done: list[tuple[MeetingId, str, bool]] = []  # taken in since the last sentence about it
        self.cases: list[Case] = []
        self._purged = False
        self.unsure = False  # something may be recorded now: nobody could be asked when it was looked
        self.card = RecoveryCard(theme)
        self.card.asked.connect(self.do)
        self.preview = Preview(self)
        self.preview.changed.connect(self.card.show_playing)
        self.preview.changed.connect(lambda name: self.playing.emit() if name else None)
        self.preview.failed.connect(lambda: self.told.emit(tr("The sound cannot be played here."), None))
        self._progress.connect(self._show_progress)  # queued: it comes from the worker
        theme.changed.connect(lambda: self.card.show_cases(self.cases))

    def begin(self, *, everything: bool = False) -> None:
        """Look. With ``everything``, those put aside before are shown too, and none is a sentence."""
        if self._busy is not None or self._queue:
            return
        library, live = self._library, self._live()
        self._workers.run(
            lambda: recordings.pending(library, live),
            partial(self._found, everything=everything, asked=live is not None),
        )

    def close(self) -> None:
        """Stop whatever goes on; the next start takes it up."""
        self._cancelled.set()
        self.preview.stop()
        self._workers.close()

    # -- what there is -------------------------------------------------------------------------

    def _found(self, found: list[Found], *, everything: bool, asked: bool) -> None:
        self.unsure = not asked and any(item.state == "running" for item in found)
        aside: list[str] = self._settings.recall(_LEFT_ALONE, [])
        self.cases = []
        for item in found:
            if item.state in ("running", "empty"):
                continue
            if item.state == "unreadable" or item.given_up:
                if everything or item.id not in aside:
                    self.cases.append(Case(item, "failed", tr(_CANNOT)))
            elif item.state == "interrupted":
                self.cases.append(Case(item))
            else:  # it was stopped to be transcribed, and only the window was gone too early
                self._queue.append(Case(item, transcribe=True))
        self.card.show_cases(self.cases)
        if self.cases:
            announce(
                self.card, tr("{title}. {text}", title=self.card.title.text(), text=self.card.safe.text())
            )
        if everything and not self.cases and not self._queue:
            self.told.emit(tr("There are no interrupted recordings."), None)
        self._next()

    def _purge(self) -> None:
        """Remove what has been in the recordings' trash for seven days; once, when nothing else is to do."""
        if not self._purged:
            self._purged = True
            library = self._library
            self._workers.run(lambda: recordings.purge(library), lambda _done: None, self._not_purged)

    def _not_purged(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if not isinstance(error, LibraryClosed):  # the next start does it
            log.warning("old recordings were not removed: %s", error.code)

    # -- what is done --------------------------------------------------------------------------

    def do(self, deed: Deed, case: Case | None) -> None:
        """Do what was asked of one recording, or of all that wait."""
        asked = [case] if case is not None else [each for each in self.cases if each.state == "asking"]
        if deed in ("recover", "later", "again"):
            for each in asked:
                self._take(each, transcribe=deed == "recover" or (deed == "again" and each.transcribe))
            self._next()
        elif case is None:
            return
        elif deed == "hear":
            self.preview.toggle(case.id, case.found.segments)
        elif deed == "delete":
            self._ask_delete(case)
        elif deed == "raw":
            self._ask_raw(case)
        elif deed == "report":
            QGuiApplication.clipboard().setText(recordings.report_of(case.found))
            self.told.emit(tr("Copied the report."), None)
        else:
            aside: list[str] = self._settings.recall(_LEFT_ALONE, [])
            self._settings.remember(_LEFT_ALONE, [*aside[-_KEPT:], case.id])
            self._drop(case)

    def _take(self, case: Case, *, transcribe: bool) -> None:
        if case is self._busy or case in self._queue:
            return
        if self.preview.name == case.id:
            self.preview.stop()
        case.state, case.sentence, case.transcribe = "working", "", transcribe
        self._queue.append(case)
        self.card.show_cases(self.cases)

    def _next(self) -> None:
        """Take in the next one. One at a time: each may need the whole disk and a processor."""
        if self._busy is not None:
            return
        if not self._queue:
            self._tell()
            self._purge()
            self.settled.emit()
            return
        case = self._busy = self._queue.pop(0)

        def report(done: float, total: float) -> None:
            self._progress.emit(case, done / total if total else 0.0)

        library, folder, live = self._library, case.found.folder, self._live()
        self._workers.run(
            lambda: recordings.take_in(library, folder, report, self._cancelled, live=live),
            partial(self._taken, case),
            partial(self._not_taken, case),
        )

    def _show_progress(self, case: Case, share: float) -> None:
        if share - case.share >= 0.01 or share < case.share:
            case.share = share
            self.card.show_share(case)

    def _taken(self, case: Case, meeting: MeetingId) -> None:
        self._busy = None
        if case.transcribe:
            try:
                self._library.queue_recording(meeting, options_from(self._settings))
                self.queued.emit()
            except AppError as error:
                self.told.emit(str(error), None)
        self.made.emit(meeting)
        self._done.append((meeting, words.title_of(case.found), case.transcribe))
        self._drop(case)
        self._next()

    def _not_taken(self, case: Case, error: Exception) -> None:
        self._busy = None
        if not isinstance(error, AppError):
            QTimer.singleShot(0, self, self._next)  # the others are no worse for it
            self._failed(case, tr(_CANNOT), again=False)
            raise error
        log.warning("a recording was not taken in: %s", error.code)
        self._failed(case, str(error), again=not tries.read(case.found.folder).given_up)
        self._next()

    def _failed(self, case: Case, sentence: str, *, again: bool) -> None:
        case.state, case.sentence, case.again = "failed", sentence, again
        if case not in self.cases:
            self.cases.append(case)
        self.card.show_cases(self.cases)

    def _drop(self, case: Case) -> None:
        if self.preview.name == case.id:
            self.preview.stop()
        if case in self.cases:
            self.cases.remove(case)
        self.card.show_cases(self.cases)

    def _tell(self) -> None:
        """What has been taken in, in one sentence."""
        done, self._done = self._done, []
        if not done:
            return
        meeting = done[-1][0]
        sentence = words.recovered([title for _id, title, _job in done], transcribe=done[-1][2])
        self.told.emit(sentence, Action(tr("Open"), lambda: self.opened.emit(meeting)))

    # -- deleting and saving ---------------------------------------------------------------------

    def _ask_delete(self, case: Case) -> None:
        question, consequence = words.delete_question(case.found)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(consequence)
        delete = box.addButton(tr("Delete recording"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("Keep recording"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.buttonClicked.connect(lambda button: self.delete(case) if button is delete else None)
        box.open()

    def delete(self, case: Case) -> None:
        """Into the recordings' trash."""
        if case is self._busy or case in self._queue:
            return
        if self.preview.name == case.id:
            self.preview.stop()  # it holds the files open
        library, folder = self._library, case.found.folder
        self._workers.run(
            lambda: recordings.discard(library, folder), partial(self._deleted, case), self._tell_error
        )

    def _deleted(self, case: Case, _done: object) -> None:
        self._drop(case)
        self.told.emit(tr("Deleted the recording. It is kept for seven days."), None)

    def _ask_raw(self, case: Case) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Save the raw audio in"), str(documents()))
        if chosen:
            self.save_raw(case, Path(chosen))

    def save_raw(self, case: Case, target: Path) -> None:
        """Copy what is on the disk, as it is."""
        folders = [case.found.folder, *case.found.rest]
        self._workers.run(
            lambda: [recordings.save_raw(folder, target) for folder in folders],
            lambda saved: self.told.emit(tr("Saved the raw audio in “{name}”.", name=saved[0].name), None),
            self._tell_error,
        )

    def _tell_error(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.told.emit(str(error), None)


_CANNOT: Final = noop("It could not be recovered. Its audio is untouched, and can be saved as it is.")
