"""Back and forward after jumps, as in a browser: over the meetings and the results of searches."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.transcript import MeetingId

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

MOST = 100  # places remembered
STEPS = frozenset({"find", "doubt"})  # kinds of jump that are made one after the other
SAME_S = 30.0  # s within which such a jump leads on from where the first of them started
NEAR_S = 2.0  # s of the playhead by which two places are the same


@dataclass(frozen=True, slots=True)
class Place:
    """Where the user is: in a meeting, or (``meeting`` is ``None``) in the results for ``query``.

    Attributes:
        seconds: the playhead.
        top: start of the paragraph at the top of the view in seconds, and the pixels of it above the view;
            paragraphs are found again by their time, because numbers and ids change with edits.
        current: start of the current paragraph in seconds; -1 where none is.
        scroll: of the results, px; ``row`` the current one.
    """

    meeting: MeetingId | None
    seconds: float = 0.0
    top: tuple[float, int] = (0.0, 0)
    current: float = -1.0
    query: str = ""
    scroll: int = 0
    row: int = -1

    def like(self, other: Place) -> bool:
        """Whether going from one to the other would hardly be seen."""
        if self.meeting != other.meeting or self.query != other.query:
            return False
        return self.meeting is None or (
            abs(self.seconds - other.seconds) < NEAR_S and abs(self.top[0] - other.top[0]) < NEAR_S
        )


class Trail:
    """Places behind and ahead. ``here`` says where the user is; ``None`` where there is no coming back to."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.here: Callable[[], Place | None] = lambda: None
        self.behind: list[Place] = []
        self.ahead: list[Place] = []
        self._held = False
        self._clock = clock
        self._last = ("", -SAME_S)

    def mark(self, kind: str, place: Place | None = None) -> None:
        """Call before a jump: the user will want to come back to where they are (or to ``place``). Several
        in a row of a ``kind`` in :data:`STEPS`, as from hit to hit, are one jump."""
        if self._held:
            return
        now = self._clock()
        same = kind in STEPS and kind == self._last[0] and now - self._last[1] < SAME_S
        self._last = (kind, now)
        place = place or self.here()
        if place is None or same:
            return
        self.ahead.clear()
        if not self.behind or not self.behind[-1].like(place):
            self.behind = [*self.behind, place][-MOST:]

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """What is opened inside is part of a jump that was marked, or of the way back: no jump of its own."""
        before, self._held = self._held, True
        try:
            yield
        finally:
            self._held = before

    def back(self) -> Place | None:
        """The place before this one, which is then ahead."""
        return self._step(self.behind, self.ahead)

    def forward(self) -> Place | None:
        """The place that one came back from."""
        return self._step(self.ahead, self.behind)

    def _step(self, out: list[Place], into: list[Place]) -> Place | None:
        self._last = ("", -SAME_S)
        here = self.here()
        while out:
            place = out.pop()
            if here is None or not place.like(here):
                if here is not None:
                    into.append(here)
                return place
        return None


class Guide(QObject):
    """Knows the window: where in it the user is, and how to get to a place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.trail = window.playback.trail
        self.trail.here = self.here
        window.sidebar.search.asked.connect(self._asked)
        window.searching.found.connect(self._found)
        window.commands.on("return", self.back)
        window.commands.on("forward-place", self.forward)
        self._query = ""  # of the results that are shown
        self._wanted: Place | None = None  # results that were asked for again, to be shown at this place

    def here(self) -> Place | None:
        window = self._window
        shown = window.pages.currentWidget()
        if shown is window.results:
            hits = window.results.results
            row = hits.currentIndex().row()
            return Place(None, query=self._query, scroll=hits.verticalScrollBar().value(), row=row)
        if shown is not window.page or window.open_meeting.id is None:
            return None
        view, rows = window.page.view, window.open_meeting.model.rows
        at, pixels = view.anchor
        current = view.currentIndex().row()
        return Place(
            window.open_meeting.id,
            window.playback.place or 0.0,
            (rows[at].start, pixels) if at < len(rows) else (0.0, 0),
            rows[current].start if 0 <= current < len(rows) else -1.0,
        )

    def back(self) -> None:
        """To the place before the last jump; out of the results of a search, when there is none."""
        if not self._go(self.trail.back) and self._window.pages.currentWidget() is self._window.results:
            self._window.leave_search()

    def forward(self) -> None:
        """To where one came back from."""
        self._go(self.trail.forward)

    def _asked(self, text: str) -> None:
        """Results are going to be shown in place of what is there."""
        if self._wanted is not None and text == self._wanted.query:
            return
        self._wanted = None
        if text.strip() and self._window.pages.currentWidget() is not self._window.results:
            self.trail.mark("search")

    def _found(self) -> None:
        self._query = self._window.sidebar.search.text()  # a space at its end means something
        place, self._wanted = self._wanted, None
        if place is not None and place.query == self._query:
            self._scroll_results(place)

    def _go(self, step: Callable[[], Place | None]) -> bool:
        while (place := step()) is not None:
            with self.trail.hold():
                gone = self._show_results(place) if place.meeting is None else self._show_meeting(place)
            if gone:
                return True
        return False

    def _show_meeting(self, place: Place) -> bool:
        window = self._window
        known = {meeting.id for meeting in window.sidebar.model.meetings()}
        if place.meeting is None or (place.meeting not in known and place.meeting != window.open_meeting.id):
            return False  # it is in the trash, or gone
        if window.pages.currentWidget() is window.results:
            window.leave_search()
        window.show_meeting(place.meeting)
        view, model = window.page.view, window.open_meeting.model
        window.playback.seek(place.seconds, play=False)
        current = model.row_at_time(place.current) if place.current >= 0 else None
        if current is not None:
            view.set_current(current)
        top = model.row_at_time(place.top[0])
        if top is not None:
            view.scroll_to(top, place.top[1], at=0.0)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show_results(self, place: Place) -> bool:
        window = self._window
        if place.query != self._query or window.sidebar.search.text() != place.query:
            self._wanted = place
            window.sidebar.search.setText(place.query)  # asks, and they are shown when they are there
            return True
        window.page.view.editing.leave(back=False)
        window.pages.setCurrentWidget(window.results)
        self._scroll_results(place)
        return True

    def _scroll_results(self, place: Place) -> None:
        view, model = self._window.results.results, self._window.results.model
        if 0 <= place.row < model.rowCount():
            view.setCurrentIndex(model.index(place.row))
        view.verticalScrollBar().setValue(place.scroll)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
