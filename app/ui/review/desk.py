"""The review: asks for the queue, shows its worst, takes the reader from one to the next and their
verdicts."""

from __future__ import annotations

import logging
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.changes import Change
from app.corrections import Doubt, WordRange
from app.errors import AppError
from app.review.reasons import about_speaker
from app.transcript import MeetingId, SegmentId
from app.translation import plural, tr
from app.ui.announcing import announce
from app.ui.phrases import clock
from app.ui.review.card import ReviewCard
from app.ui.review.occurrences import alike
from app.ui.review.places import Place, place_of, why
from app.ui.review.round import Round, cap, worth_marking
from app.ui.transcript.unclear import Mark

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

log = logging.getLogger(__name__)

BEFORE, AFTER = 1.5, 1.0  # s that are played around a doubt
LONGEST = 8.0  # s of a paragraph that are played where it is unclear who speaks
_SOON = 200  # ms: the queue is asked for when the text has been shown and painted
_REMEMBERED = "reviewed"
_MOST = 100  # meetings remembered


class Review(QObject):
    """One for the window; it lives as long as the page.

    Signals:
        loaded: the queue of the open meeting is there.
    """

    loaded = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.page)
        self._window, self._view, self._meeting = window, window.page.view, window.open_meeting
        self.round = Round()
        self.card = ReviewCard(window.theme)
        self.current: Doubt | None = None
        self._of: MeetingId | None = None
        self._loading = False
        self._settled: frozenset[SegmentId] = frozenset()
        self._wanted = 0  # a step that was asked for before the queue was there
        self._going = False  # to a doubt: what is selected on the way says nothing
        self._edited: Doubt | None = None  # the doubt whose words are being edited
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.load)
        self._place_card()
        self._connect()
        self._show()

    def _place_card(self) -> None:
        layout = self._window.page.side.layout()
        if isinstance(layout, QVBoxLayout):
            row = QVBoxLayout()
            row.setContentsMargins(16, 0, 16, 14)
            row.addWidget(self.card)
            layout.addLayout(row)

    def _connect(self) -> None:
        self._meeting.model.modelReset.connect(self._reset)
        self._meeting.refreshed.connect(self._changed)
        self._view.selected.connect(self._show_current)
        self._view.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_current())
        self._view.editing.field.installEventFilter(self)
        self._view.editing.field.done.connect(self._edit_done)
        self.card.step.connect(self.step)
        self.card.accept.connect(self.accept)
        self.card.everywhere.connect(self.accept_everywhere)
        self.card.edit.connect(lambda: self._view.commands.run("edit"))
        self.card.change.connect(self._window.commands["change-everywhere"].trigger)
        self.card.more.connect(self.more)
        keymap = self._window.commands.keymap
        keymap.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        shown = self._window.commands.keymap.shown
        names = ("previous-doubt", "next-doubt", "accept", "accept-everywhere", "edit")
        self.card.show_keys({**{name: shown(name) for name in names}, "change-everywhere": shown("replace")})

    # -- the queue -----------------------------------------------------------------------------

    def _reset(self) -> None:
        """Another text: its queue is asked for when it has been painted."""
        model = self._meeting.model
        if self._meeting.id != self._of or not model.rows:
            self.round.begin([], 0)
            self.current = None
            self._show()
        self._of, self._wanted = self._meeting.id, 0
        self._loading = bool(model.rows) and not model.draft and not model.read_only
        if self._of is not None and model.rows and not model.draft:
            self._soon.start()

    def load(self) -> None:
        """Ask for the queue of the open meeting, on another thread."""
        meeting, library = self._meeting.id, self._meeting.library
        if meeting is None or self._meeting.model.draft or self._meeting.model.read_only:
            return

        def taken(queue: list[Doubt]) -> None:
            if meeting == self._meeting.id:
                self._take(queue)

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            self._loading = False
            log.info("no review: %s", error)  # the meeting may be gone; without a queue nothing is marked

        self._window.workers.run(lambda: library.doubts(meeting), taken, failed, newest="doubts")

    def _take(self, queue: list[Doubt]) -> None:
        model = self._meeting.model
        words = sum(row.text.count(" ") + 1 for row in model.rows)
        seconds = max((row.end for row in model.rows), default=0.0)
        most = max(0, cap(words, seconds) + self._remembered(1) - self._remembered(0))

        def sure(doubt: Doubt) -> float:
            place = place_of(doubt, model)
            return 1.0 if place is None else place.sure

        # Only as many are looked at as may ever be shown: decoding the words of all takes long.
        self.round.begin(worth_marking(queue[: 20 * most + 200], sure), most)
        self._read_settled()
        self.round.settle(self._is_open)
        self._show()
        wanted, self._wanted, self._loading = self._wanted, 0, False
        self.loaded.emit()
        if wanted:
            self.step(wanted)

    def more(self) -> None:
        """Mark as many again."""
        words = sum(row.text.count(" ") + 1 for row in self._meeting.model.rows)
        again = max(5, cap(words, max((row.end for row in self._meeting.model.rows), default=0.0)))
        self.round.more(again)
        self.round.settle(self._is_open)
        self._remember(more=again)
        self._show()

    def _is_open(self, doubt: Doubt) -> bool:
        model = self._meeting.model
        place = place_of(doubt, model)
        if place is None:
            return False
        return not about_speaker(doubt) or place.segment not in self._settled

    def _read_settled(self) -> None:
        meeting = self._meeting.id
        if meeting is not None and any(map(about_speaker, self.round.known)):
            self._settled = self._meeting.library.given_by_hand(meeting)

    def _changed(self, change: Change) -> None:
        """After any change: what is settled now, and what has come back by an undo."""
        if change.everything or not self.round.known:
            return
        if not (change.updated or change.inserted or change.removed):
            return
        before, current = self.round.done, self.current
        self._read_settled()
        self.round.settle(self._is_open)
        if self.round.done != before:
            self._remember(done=self.round.done - before)
        self._show()
        given = current is not None and about_speaker(current) and current not in self.round.left
        if given and current is not None and self._view.hasFocus():
            self._advance(current)

    # -- going through it ----------------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the next doubt (1) or the one before (-1), and play around it."""
        self._view.editing.leave(back=False)
        if self._loading:
            self._wanted = by
        if not self.round.left:
            self._say_end()
            return
        self._wanted = 0
        at = self._time()
        doubt = self.round.after(at) if by > 0 else self.round.before(at)
        if doubt is not None:
            self.go(doubt)

    def _time(self) -> float:
        """Where the reader is, in seconds."""
        if self.current is not None and self.on_doubt is not None:
            return self.current.start
        view, model = self._view, self._meeting.model
        row = view.current_row()
        if not 0 <= row < len(model.rows) or (row == 0 and view.caret == (0, 0)):
            return -1.0
        time = view.row_layout(row).time_at(view.caret.char if view.caret.row == row else 0)
        return (model.rows[row].start if time is None else time) - 0.01

    def go(self, doubt: Doubt) -> None:
        """Select a doubt, play around it, and say what it is."""
        place = place_of(doubt, self._meeting.model)
        if place is None:
            return
        about = about_speaker(doubt)
        self._window.playback.trail.mark("doubt")
        self.current = doubt
        self._going = True
        self._view.selection_bar.away = True  # it would cover what comes before the words
        self._view.show_place(place.segment, *place.chars, select=not about)
        self._going = False
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        end = min(doubt.end, doubt.start + LONGEST) if about else doubt.end + AFTER
        self._window.playback.play_span(max(0.0, doubt.start - BEFORE), end)
        self._show_current()
        said = tr(
            "{why}: {words}. {place} of {total}.",
            why=why(doubt, place.sure),
            words=self._words(place),
            place=self.round.place(doubt),
            total=self.round.total,
        )
        announce(self._view, said)

    @property
    def on_doubt(self) -> Place | None:
        """Where the current doubt is, while it is what is selected in the text."""
        if self.current is None or self._view.editing.row is not None:
            return None
        place = place_of(self.current, self._meeting.model)
        if place is None or place.row != self._view.current_row():
            return None
        if about_speaker(self.current):
            return place if self._view.caret == (place.row, 0) and not self._view.selected_ranges() else None
        chosen = [(place.segment, *place.chars)]
        return place if self._view.selected_ranges() == chosen else None

    def accept(self) -> bool:
        """The current doubt is right as it is; on to the next. Whether anything was said about one."""
        place, doubt = self.on_doubt, self.current
        if place is None or doubt is None:
            return False
        about = about_speaker(doubt)
        where = WordRange(place.segment, 0, 0) if about else place.words
        if self._meeting.do(lambda library, meeting: library.accept(meeting, [where], speaker=about)):
            self._advance(doubt)
        return True

    def accept_everywhere(self) -> None:
        """The same words are right wherever they are doubted; or all that is doubted of the same speaker."""
        place, doubt = self.on_doubt, self.current
        if place is None or doubt is None:
            return
        about = about_speaker(doubt)
        model = self._meeting.model
        if about:
            speaker = model.rows[place.row].speaker
            open_ = [place_of(item, model) for item in self.round.left if about_speaker(item)]
            same = [item for item in open_ if item is not None and model.rows[item.row].speaker == speaker]
            wheres = [WordRange(item.segment, 0, 0) for item in same]
        else:
            wheres = alike(model.rows, self._words(place))
        words = self._words(place)
        if self._meeting.do(lambda library, meeting: library.accept(meeting, wheres, speaker=about)):
            self._advance(doubt)
            self._meeting.told.emit(_confirmed(len(wheres)) if about else _right(words, len(wheres)), True)

    def _advance(self, doubt: Doubt) -> None:
        self.current = None
        if self.round.left:
            found = self.round.after(doubt.start)
            if found is not None:
                self.go(found)
                return
        self._say_end()

    def _say_end(self) -> None:
        self.current = None
        if not self.round.total and self._loading:
            return
        words = tr("All unclear words checked.") if self.round.total else tr("No unclear words.")
        self._window.tell(words)
        self._show()

    # -- editing -------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field over a paragraph opens: is it for the current doubt?"""
        if event.type() == QEvent.Type.Show:
            doubt = self.current
            place = place_of(doubt, self._meeting.model) if doubt is not None else None
            here = place is not None and place.row == self._view.editing.row
            self._edited = doubt if here else None
        return False

    def _edit_done(self, back: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Enter or Esc: corrected words are a verdict, so the next doubt follows."""
        doubt, self._edited = self._edited, None
        if back and doubt is not None and doubt not in self.round.left:
            self._advance(doubt)

    # -- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        model = self._meeting.model
        self.card.setVisible(bool(self.round.known) and not model.draft and not model.read_only)
        marks: dict[SegmentId, list[Mark]] = defaultdict(list)
        speakers = 0
        key = self._window.commands.keymap.shown("next-doubt")
        for doubt in self.round.left:
            place = place_of(doubt, model)
            if about_speaker(doubt) or place is None:
                speakers += 1
                continue
            tip = tr("{why}. {key} for the next one", why=why(doubt, place.sure), key=key)
            marks[place.segment].append((*place.chars, tip))
        self._view.show_unclear({segment: tuple(sorted(found)) for segment, found in marks.items()})
        left = len(self.round.left)
        self.card.show_progress(left - speakers, speakers, self.round.done, more=self.round.has_more)
        self._show_current()

    def _show_current(self) -> None:
        if self._going:
            return
        place, doubt = self.on_doubt, self.current
        self._view.selection_bar.away = place is not None
        if place is None or doubt is None:
            self.card.show_current("", "")
            return
        says = why(doubt, place.sure)
        if about_speaker(doubt):
            self.card.show_current(self._words(place), self._who(place, doubt), speaker=True)
        else:
            self.card.show_current(f"“{self._words(place)}”", says)

    def _who(self, place: Place, doubt: Doubt) -> str:
        model = self._meeting.model
        name = model.label(place.row)
        if doubt.speaker is None or doubt.speaker not in model.speakers:
            return tr("Is this {name}? The keys 1 to 9 give it to somebody else.", name=name)
        return tr(
            "Is this {name}, or {other} (key {number})?",
            name=name,
            other=model.name(doubt.speaker),
            number=model.number(doubt.speaker),
        )

    def _words(self, place: Place) -> str:
        item = self._meeting.model.rows[place.row]
        if place.chars == (0, len(item.text)):
            return f"{self._meeting.model.label(place.row)}, {clock(item.start)}"
        return item.text[slice(*place.chars)]

    # -- across restarts -----------------------------------------------------------------------

    def _remembered(self, at: int) -> int:
        """How many were settled (0), and how many more were asked for (1), since the text was made."""
        kept = self._all().get(self._key())
        if not isinstance(kept, list) or len(kept) != 2 or not all(isinstance(part, int) for part in kept):
            return 0
        return int(kept[at])

    def _remember(self, *, done: int = 0, more: int = 0) -> None:
        kept = self._all()
        now = [max(0, self._remembered(0) + done), self._remembered(1) + more]
        kept.pop(self._key(), None)
        kept[self._key()] = now
        self._window.settings.remember(_REMEMBERED, dict(list(kept.items())[-_MOST:]))

    def _all(self) -> dict[str, Any]:
        found: dict[str, Any] = self._window.settings.recall(_REMEMBERED, {})
        return dict(found)

    def _key(self) -> str:
        return f"{self._meeting.id} {self._meeting.engine.get('made', '')}"


def _confirmed(paragraphs: int) -> str:
    return plural(
        "Confirmed the speaker of {n} paragraph.", "Confirmed the speaker of {n} paragraphs.", paragraphs
    )


def _right(words: str, places: int) -> str:
    return plural(
        "“{words}” looks right in {n} place.", "“{words}” looks right in {n} places.", places, words=words
    )
