"""Where one recording lies beside another: listened for, set by hand, and checked by ear."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.errors import AppError
from app.player import Player
from app.same_time_intents import HEARD, SURE, Placed, SameTimePlan, Synced
from app.transcript import MeetingId
from app.translation import number, plural, tr
from app.ui.buttons import push_button
from app.ui.phrases import exact_length
from app.ui.plain import PlainLabel
from app.ui.ports import LibraryPort
from app.ui.theme import Theme
from app.ui.workers import Workers

_FURTHEST: Final = 36_000.0  # s
_HOUR: Final = 3600.0
_DRIFTS: Final = 0.02  # s an hour from which another clock is worth a word
_REST_MS: Final = 300  # after the last change before it is counted
_STEPS: Final = 1000


class Alongside(QWidget):
    """For two recordings of the same time.

    Signals:
        changed: what is known of them did; :attr:`plan` is what joining would mean, ``None`` while nobody
            knows, or where it cannot be.
    """

    changed = Signal()
    _heard = Signal(float)

    def __init__(self, library: LibraryPort, workers: Workers, theme: Theme) -> None:
        super().__init__()
        self._library, self._workers, self._theme = library, workers, theme
        self._pair: tuple[MeetingId, MeetingId] | None = None
        self._stop: threading.Event | None = None
        self._exact, self._pace = 0.0, 1.0  # as found
        self._by_hand = False
        self._turn = 0
        self._asked = 0
        self._closed = False
        self.plan: SameTimePlan | None = None
        self.found = self._word()
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Comparing the sound of both"))
        self.offset = QDoubleSpinBox()
        self.offset.setRange(-_FURTHEST, _FURTHEST)
        self.offset.setDecimals(2)
        self.offset.setSingleStep(0.1)
        self.offset.setSuffix(tr(" s"))
        self.offset.lineEdit().setTextMargins(8, 0, 0, 0)
        self.offset.setFixedWidth(theme.px(132))
        caption = PlainLabel(tr("The second began after the first by"))
        caption.setBuddy(self.offset)
        self.offset.setAccessibleName(
            tr("Seconds by which the second began after the first, below zero for before it")
        )
        self.listen = push_button(tr("Listen"), theme)
        self.listen.clicked.connect(lambda _checked=False: self._listen())
        self.count = self._word("body")
        row = QHBoxLayout()
        row.addWidget(caption, 1)
        row.addWidget(self.offset)
        row.addWidget(self.listen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.found, self.bar):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.count)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        self.offset.valueChanged.connect(lambda _value: self._moved())
        self._heard.connect(lambda part: self.bar.setValue(round(part * _STEPS)))
        self._player = Player(self)
        self._player.playing_changed.connect(self._played)
        self._player.failed.connect(lambda: self._trouble(tr("This cannot be played here.")))

    @property
    def placed(self) -> Placed:
        """Where the second lies, as it is said now."""
        return Placed(round(self.offset.value(), 2) if self._by_hand else self._exact, self._pace)

    def begin(self, first: MeetingId, second: MeetingId) -> None:
        """Find out how these two lie to each other."""
        if self._pair == (first, second):
            return
        self.end()
        self._pair = first, second
        self.plan, self._pace, self._exact, self._by_hand = None, 1.0, 0.0, False
        self._stop = stop = threading.Event()
        self.bar.setValue(0)
        self.bar.show()
        self.count.hide()
        self.found.setText(tr("Comparing the sound of both…"))
        self.changed.emit()

        def report(done: float, total: float) -> None:
            if total > 0 and not stop.is_set():
                with contextlib.suppress(RuntimeError):  # the dialog has just gone
                    self._heard.emit(done / total)

        self._run(
            lambda: self._library.compare_recordings(first, second, report=report, cancelled=stop),
            lambda found: self._compared(stop, found),
            lambda error: self._not_compared(stop, error),
        )

    def end(self) -> None:
        """Stop whatever goes on."""
        if self._stop is not None:
            self._stop.set()
        self._pair = None
        self._rest.stop()
        self._player.close()

    def close_for_good(self) -> None:
        """The dialog goes."""
        self._closed = True
        self.end()
        self._workers.run(self._library.tidy_unfinished, lambda _count: None, lambda _error: None)

    # -- inside --------------------------------------------------------------------------------------

    def _word(self, kind: str = "muted") -> PlainLabel:
        label = PlainLabel("", kind)
        label.setWordWrap(True)
        return label

    def _run(
        self, work: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[AppError], None]
    ) -> None:
        """Elsewhere; nothing comes back to a dialog that is gone."""

        def trouble(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if not self._closed:
                failed(error)

        self._workers.run(work, lambda value: None if self._closed else then(value), trouble)

    def _compared(self, asked: threading.Event, found: Synced) -> None:
        if asked is not self._stop or asked.is_set() or self._by_hand:
            return
        self.bar.hide()
        self._exact, self._pace = found.offset, found.pace
        self.offset.blockSignals(True)
        self.offset.setValue(found.offset)
        self.offset.blockSignals(False)
        if found.sure < SURE:
            self.found.setText(
                tr(
                    "Not sure: this is the likeliest place. Listen; where it is right, the two take turns "
                    "every two seconds, and nothing is said twice and nothing is missing."
                )
            )
            self._pace = 1.0
            self.changed.emit()
            return
        drift = abs(found.pace - 1) * _HOUR
        words = tr("Found from the sound of both.")
        if drift >= _DRIFTS:
            more = tr("One clock runs faster, by {time} s an hour; that is put right.", time=number(drift, 2))
            words = tr("{sentence} {next}", sentence=words, next=more)
        self.found.setText(words)
        self._count()

    def _not_compared(self, asked: threading.Event, error: AppError) -> None:
        if asked is self._stop and not asked.is_set() and not self._by_hand:
            self.bar.hide()
            self.found.setText(str(error))
            self.changed.emit()

    def _moved(self) -> None:
        """Set by hand: that holds from now on."""
        self._by_hand = True
        if self._stop is not None:
            self._stop.set()
        self.bar.hide()
        self.plan = None
        self.found.setText(tr("Set by hand. Listen to hear whether it is right."))
        self._player.pause()
        self._rest.start()
        self.changed.emit()

    def _count(self) -> None:
        if self._pair is None:
            return
        first, second = self._pair
        placed, self._asked = self.placed, self._asked + 1
        asked = self._asked

        def show(plan: SameTimePlan) -> None:
            if asked == self._asked and self._pair == (first, second):
                self.plan = plan
                self.count.setText(_counted(plan))
                self.count.show()
                self.changed.emit()

        def trouble(error: AppError) -> None:
            if asked == self._asked and self._pair == (first, second):
                self._trouble(str(error))

        self._run(lambda: self._library.plan_same_time(first, second, placed), show, trouble)

    def _trouble(self, sentence: str) -> None:
        self.plan = None
        self.count.setText(sentence)
        self.count.show()
        self.changed.emit()

    # -- by ear --------------------------------------------------------------------------------------

    def _listen(self) -> None:
        if self._player.playing or self._pair is None:
            self._player.pause()
            return
        first, second = self._pair
        placed, turn = self.placed, self._turn
        self._turn += 1
        self.listen.setEnabled(False)

        def play(path: Path) -> None:
            self.listen.setEnabled(True)
            self._player.close()
            self._player.open([path], HEARD)
            self._player.play()
            if self.plan is None:
                self._count()  # whoever has listened may take it

        def trouble(error: AppError) -> None:
            self.listen.setEnabled(True)
            self._trouble(str(error))

        self._run(lambda: self._library.listen_to_both(first, second, placed, turn), play, trouble)

    def _played(self, playing: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.listen.setText(tr("Stop") if playing else tr("Listen"))


def _counted(plan: SameTimePlan) -> str:
    both = tr("Both recorded for {time}.", time=exact_length(plan.shared))
    fills = (
        plural(
            "{n} paragraph of the second fills a gap of the first.",
            "{n} paragraphs of the second fill gaps of the first.",
            plan.filling,
        )
        if plan.filling
        else tr("The second has nothing that the first lacks, so only its sound comes along.")
    )
    left = plural(
        "{n} says what the first has and is left out.",
        "{n} say what the first has and are left out.",
        plan.left,
    )
    words = tr("{sentence} {next}", sentence=both, next=fills)
    return tr("{sentence} {next}", sentence=words, next=left) if plan.left else words
