"""The review: asks for the queue, shows its worst, takes the reader from one to the next and their
verdicts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.changes import Change
from app.collecting import uncollected
from app.corrections import Doubt, WordRange
from app.errors import AppError
from app.review.reasons import about_speaker
from app.transcript import MeetingId, SegmentId
from app.translation import plural, tr
from app.ui.announcing import announce
from app.ui.phrases import clock
from app.ui.ports import LibraryPort
from app.ui.review.card import ReviewCard
from app.ui.review.occurrences import alike
from app.ui.review.places import MANY, Place, Places, place_of, why
from app.ui.review.round import Round, cap, worth_marking

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

log = logging.getLogger(__name__)

BEFORE, AFTER = 1.5, 1.0  # s that are played around a doubt
LONGEST = 8.0  # s of a paragraph that are played where it is unclear who speaks
_SLICE, _FEW = 30, 80  # ms until it is looked again, doubts that are looked up at once
_SOON = 200  # ms: the queue is asked for when the text has been shown and painted
_QUEUED = 5_000  # doubts that are at hand beyond those that are marked
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
        self._ended = 0  # how many there were when it was last said that all are checked
        self._going = False  # to a doubt: what is selected on the way says nothing
        self._edited: Doubt | None = None  # the doubt whose words are being edited
        self._text_before = ""  # of its paragraph
        self._handled: dict[Doubt, str] = {}  # corrected in part, and how their paragraphs read then
        self._places = Places(self._meeting.model, self._tip)
        self._late = QTimer(self, singleShot=True, interval=_SOON)
        self._late.timeout.connect(self._follow_all)
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
        self._places.forget()  # what is said about each names a key
        shown = self._window.commands.keymap.shown
        names = ("previous-doubt", "next-doubt", "accept", "accept-everywhere", "edit")
        self.card.show_keys({**{name: shown(name) for name in names}, "change-everywhere": shown("replace")})

    # -- the queue -----------------------------------------------------------------------------

    def _reset(self) -> None:
        """Another text: its queue is asked for when it has been painted."""
        model = self._meeting.model
        if self._meeting.id != self._of or not model.rows:
            self.round.begin([], 0)
            self._handled.clear()
            self.current = None
            self._show()
        self._of, self._wanted, self._ended = self._meeting.id, 0, 0
        self._loading = bool(model.rows) and not model.draft and not model.read_only
        if self._of is not None and model.rows and not model.draft:
            self._soon.start()

    def load(self) -> None:
        """Ask for the queue of the open meeting, on another thread."""
        meeting, library = self._meeting.id, self._meeting.library
        if meeting is None or self._meeting.model.draft or self._meeting.model.read_only:
            return

        asked = self._remembered(1) - self._remembered(0)

        def taken(found: tuple[list[Doubt], int]) -> None:
            if meeting != self._meeting.id:
                return
            if not self._meeting.model.complete:  # it would have to be read at once for this
                QTimer.singleShot(_SLICE, self, lambda: taken(found))
                return
            wanted = Round()
            wanted.begin(*found)
            self._places.forget()
            self._place(wanted.known, lambda: self._take(*found) if meeting == self._meeting.id else None)

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            self._loading = False
            log.info("no review: %s", error)  # the meeting may be gone; without a queue nothing is marked

        self._window.workers.run(lambda: _queue(library, meeting, asked), taken, failed, newest="doubts")

    def _place(self, doubts: Sequence[Doubt], then: Callable[[], object]) -> None:
        """Look up where they stand, a few at a time, for many take longer than a frame; then go on."""
        for doubt in doubts[:_FEW]:
            self._places.of(doubt)
        if len(doubts) > _FEW:
            QTimer.singleShot(0, self, lambda: self._place(doubts[_FEW:], then))
        else:
            then()

    def _take(self, queue: list[Doubt], most: int) -> None:
        self.round.begin(queue, most)
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
        place = self._places.of(doubt)
        if place is None:
            return False
        if about_speaker(doubt):
            return place.segment not in self._settled
        if not self._handled:  # as a rule; a doubt's hash goes through all it holds
            return True
        return self._handled.get(doubt) != self._meeting.model.rows[place.row].text

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
        named = change.updated | change.inserted | change.removed
        if len(named) > MANY:
            self._late.start()  # all of them stand elsewhere, which takes longer than a frame
            return
        current = self.current
        self._follow(self._places.touch(self.round.known, named), named)
        given = current is not None and about_speaker(current) and current not in self.round.left
        if given and current is not None and self._view.hasFocus():
            self._advance(current)

    def _follow(self, touched: list[Doubt], among: Collection[SegmentId] | None = None) -> None:
        """``touched`` may be settled now, or open again, or stand elsewhere; ``among``: no other paragraphs
        than these have changed."""
        before = self.round.done
        if any(map(about_speaker, touched)):
            self._read_settled()
        self.round.settle(self._is_open, touched)
        if self.round.done != before:
            self._remember(done=self.round.done - before)
        if among is not None:
            places = map(self._places.of, touched)
            among = {*among, *(place.segment for place in places if place is not None)}
        self._show(among)

    def _follow_all(self) -> None:
        known = list(self.round.known)
        self._places.forget()
        self._place(known, lambda: self._follow(known) if known == self.round.known else None)

    # -- going through it ----------------------------------------------------------------------

    def step(self, by: int) -> None:
        """To the next doubt (1) or the one before (-1), and play around it."""
        self._view.editing.leave(back=False)
        if self._loading:
            self._wanted = by
        if not self.round.left and self._ended == self.round.total > 0 and self.round.has_more:
            self.more()  # all were checked, and he goes on
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
        done = self._meeting.do(
            lambda library, meeting: library.accept(meeting, wheres, speaker=about), paragraphs=len(wheres)
        )
        if done:
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
        self._ended = self.round.total
        if self.round.total and self.round.has_more:
            key = self._window.commands.keymap.shown("next-doubt")
            words = tr("All unclear words checked. {key} shows more.", key=key)
        else:
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
            self._text_before = self._meeting.model.rows[place.row].text if here and place is not None else ""
        return False

    def _edit_done(self, back: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Enter or Esc: corrected words are a verdict, so the next doubt follows."""
        doubt, self._edited = self._edited, None
        place = place_of(doubt, self._meeting.model) if doubt is not None else None
        if back and doubt is not None and place is not None and place.row == self._view.current_row():
            # A part of it was corrected; the rest was read meanwhile, and stood.
            text = self._meeting.model.rows[place.row].text
            if text != self._text_before:
                self._handled[doubt] = text
                self.round.settle(self._is_open)
                self._show()
        if back and doubt is not None and doubt not in self.round.left:
            self._advance(doubt)

    # -- showing -------------------------------------------------------------------------------

    def _show(self, among: Collection[SegmentId] | None = None) -> None:
        """``among``: the only paragraphs in which something else may be marked than before."""
        model = self._meeting.model
        self.card.setVisible(bool(self.round.known) and not model.draft and not model.read_only)
        speakers = sum(map(about_speaker, self.round.left))
        marks = self._places.marks(self.round.left, among)
        self._view.show_unclear({segment: tuple(sorted(found)) for segment, found in marks.items()}, among)
        left = len(self.round.left)
        self.card.show_progress(left - speakers, speakers, self.round.done, more=self.round.has_more)
        self._show_current()

    def _tip(self, doubt: Doubt, place: Place) -> str:
        key = self._window.commands.keymap.shown("next-doubt")
        return tr("{why}. {key} for the next one", why=why(doubt, place.sure), key=key)

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
            self.card.show_current(tr("“{words}”", words=self._words(place)), says)

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


def _queue(library: LibraryPort, meeting: MeetingId, asked: int) -> tuple[list[Doubt], int]:
    """What is worth a look, and how many words of it are marked: as the rule has it and ``asked`` more. Any
    thread: going through the words takes part of a second where there are many."""
    words, seconds = library.extent(meeting)
    most = max(0, cap(words, seconds) + asked)
    # Only as many are asked for as anybody will ever go through.
    with uncollected(kept=True):
        queue = library.doubts(meeting, min(20 * most + 200, most + _QUEUED))
    return worth_marking(queue, lambda doubt: doubt.sure), most


def _confirmed(paragraphs: int) -> str:
    return plural(
        "Confirmed the speaker of {n} paragraph.", "Confirmed the speaker of {n} paragraphs.", paragraphs
    )


def _right(words: str, places: int) -> str:
    return plural(
        "“{words}” looks right in {n} place.", "“{words}” looks right in {n} places.", places, words=words
    )
