"""What the player passes over: silence, when that is wanted, and speakers who are out of focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from app.player import Player
from app.settings import SILENCE_LENGTH, SKIP_SILENCE, Settings
from app.ui.meeting import OpenMeeting
from app.ui.playing.focus_spans import out_of_focus
from app.ui.playing.route import Route, Span, joined
from app.ui.transcript.view import TranscriptView
from app.ui.workers import Workers

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.store.values import SegmentRow

SOON_MS = 400  # after an edit, until the gaps between words are looked for again


class Skipping(QObject):
    """The player's route. While a paragraph is edited silence is heard too: people listen to gaps then.

    Signals:
        changed: other stretches are passed over, or silence no longer is: see :attr:`spans`.
    """

    changed = Signal()

    def __init__(
        self,
        player: Player,
        view: TranscriptView,
        meeting: OpenMeeting,
        settings: Settings,
        workers: Workers,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._meeting, self._settings, self._workers = view, meeting, settings, workers
        self._player = player
        self._levels: NDArray[np.float64] | None = None
        self._duration = 0.0
        self._elsewhere = False  # another meeting is played, of which nothing is known
        self._silence: list[Span] = []
        self._whole, self._focused = Route(), Route()
        self._later = QTimer(self, singleShot=True, interval=SOON_MS)
        self._later.timeout.connect(self._look)
        player.route = self
        meeting.focus.changed.connect(self._arrange)
        meeting.refreshed.connect(lambda _change: self._later.start() if self._needed else None)
        meeting.model.modelReset.connect(self._text_came)

    # -- the route -----------------------------------------------------------------------------

    def onward(self, seconds: float) -> float | None:
        return self._now.onward(seconds)

    def shift(self, seconds: float, by: float) -> float:
        return self._now.shift(seconds, by)

    @property
    def _now(self) -> Route:
        return self._whole if self._view.editing.row is None else self._focused

    # -- state ---------------------------------------------------------------------------------

    @property
    def on(self) -> bool:
        """Whether silence is passed over."""
        return self._settings.get(SKIP_SILENCE)

    @property
    def spans(self) -> list[Span]:
        """Everything that is passed over, in order."""
        return self._whole.spans

    def set_on(self, *, on: bool) -> None:
        """Pass over silence from now on, or no longer."""
        self._settings.set(SKIP_SILENCE, on)
        self.renew()

    def set_sound(
        self, duration: float, levels: NDArray[np.float64] | None, *, elsewhere: bool = False
    ) -> None:
        """The sound is another one: its length and its loudness, where that is known."""
        same = duration == self._duration and levels is self._levels and elsewhere == self._elsewhere
        self._duration, self._levels, self._elsewhere = duration, levels, elsewhere
        if not same:
            self._silence = []
            self.renew()

    def renew(self) -> None:
        """Settings, text or sound are others: look again."""
        self._later.stop()
        self._look()

    @property
    def _needed(self) -> bool:
        return self.on or not self._meeting.focus.everybody

    def _text_came(self) -> None:
        if self._needed:
            self._later.start()
        self._arrange()

    def _look(self) -> None:
        if not self.on or not self._duration:
            self._workers.forget("silence")
            self._take([])
            return
        known = not (self._meeting.model.draft or self._elsewhere)
        # Drafts left out, the rows are the library's own.
        rows = cast("list[SegmentRow]", list(self._meeting.model.rows)) if known else []
        levels, duration = self._levels, self._duration
        over = self._settings.get(SILENCE_LENGTH)

        def look() -> list[Span]:
            from app.ui.playing.silence import silences, word_times

            return silences(word_times(rows), levels, duration, over)

        self._workers.run(look, self._take, newest="silence")

    def _take(self, silence: list[Span]) -> None:
        self._silence = silence
        self._arrange()

    def _arrange(self) -> None:
        model, focus = self._meeting.model, self._meeting.focus
        passed: list[Span] = []
        if not (focus.everybody or model.draft or self._elsewhere):
            passed = out_of_focus(model.rows, focus.holds, self._duration)
        before = self._whole.spans
        self._focused = Route(passed)
        self._whole = Route(joined([*passed, *self._silence])) if passed else Route(self._silence)
        if self._whole.spans != before:
            self.changed.emit()
