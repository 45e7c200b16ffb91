"""A word changed everywhere: offered after a correction, or asked for, always with a preview; one step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from app.transcript import SegmentId
from app.translation import plural, tr
from app.ui.review.occurrences import (
    Correction,
    Occurrence,
    around,
    changed,
    corrections,
    in_case_of,
    occurrences,
)
from app.ui.review.preview import Line, Preview, count_words
from app.ui.review.quiet_line import QuietLine
from app.ui.transcript.words import word_at_char, word_spans

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.review.desk import Review

#: What the step is called in the history.
LABEL = "Change Everywhere"
OFFER = "change-everywhere"
#: Paragraphs that are looked through in less than a frame; more of them on another thread.
FEW = 2_000


class Changing(QObject):
    """Watches the field over a paragraph: what was corrected there may be wrong elsewhere too."""

    def __init__(self, window: MainWindow, review: Review, line: QuietLine) -> None:
        super().__init__(window.page)
        self._window, self._review, self._line = window, review, line
        self._view, self._meeting = window.page.view, window.open_meeting
        self._stay: tuple[SegmentId, str] | None = None  # the paragraph in the field, and its text before
        self._view.editing.field.installEventFilter(self)
        self._meeting.model.modelReset.connect(line.drop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            row = self._view.editing.row
            item = self._meeting.model.rows[row] if row is not None else None
            self._stay = (item.id, item.text) if item is not None else None
            self._line.drop()
        elif event.type() == QEvent.Type.Hide and self._stay is not None:
            stay, self._stay = self._stay, None
            QTimer.singleShot(0, self, lambda: self._left(*stay))
        return False

    def _left(self, segment: SegmentId, before: str) -> None:
        """The field has closed: was a word corrected that occurs elsewhere?"""
        model = self._meeting.model
        row = model.row_of(segment)
        made = corrections(before, model.rows[row].text) if row is not None else []
        if not made:
            if self._line.kind == OFFER:
                self._line.drop()  # what it offered may just have been done by hand
            return
        # Of several the longest: it is least likely to be right elsewhere.
        words = sorted((each.old for each in made), key=len, reverse=True)
        self._look(words, lambda old, places: self._offer(made, old, places), OFFER)

    def _offer(self, made: Sequence[Correction], old: str, places: Sequence[Occurrence]) -> None:
        found = next((each for each in made if each.old == old), None)
        if found is not None and places:
            turn = self._meeting.turn

            def preview() -> None:
                still = self._meeting.turn == turn and not self._meeting.saving.held
                self._preview(found, places if still else None)

            said = plural("Also change {n} other…", "Also change {n} others…", len(places))
            self._line.tell(OFFER, said, preview, self._window.commands.keymap.shown("replace"))
        elif self._line.kind == OFFER:
            self._line.drop()

    def _look(
        self, words: Sequence[str], then: Callable[[str, Sequence[Occurrence]], None], newest: str
    ) -> None:
        """Give ``then`` the first of ``words`` that are said anywhere, and where: later, where there is much
        to look through. Not if another meeting is open by then, nor if ``newest`` has been asked again."""
        model = self._meeting.model
        if not model.complete:  # to look there it would have to be read at once
            QTimer.singleShot(100, self, lambda: self._look(words, then, newest))
            return
        rows = list(model.rows)
        meeting, turn = self._meeting.id, self._meeting.turn

        def search() -> tuple[str, list[Occurrence]]:
            for each in words:
                if places := occurrences(rows, each):
                    return each, places
            return "", []

        def taken(found: tuple[str, list[Occurrence]]) -> None:
            if self._meeting.id != meeting:
                return
            if self._meeting.turn != turn:
                self._look(words, then, newest)
            else:
                then(*found)

        if len(rows) <= FEW:
            taken(search())
        else:
            self._window.workers.run(search, taken, newest=newest)

    # -- asking --------------------------------------------------------------------------------

    def ask_for_doubt(self) -> bool:
        """The key of replacing: takes the offer, or asks for the current doubt; whether it did anything."""
        if self._line.kind == OFFER:
            return self._line.take()
        if self._review.on_doubt is None or self._meeting.model.read_only:
            return False
        return self.ask()

    def ask(self) -> bool:
        """Change the selected words, or the current doubt, wherever they are said."""
        words = self._chosen()
        if not words:
            self._window.tell(tr("Select the words to change first."))
            return False
        self._view.editing.leave(back=False)
        self._preview(Correction(words, ""))
        return True

    def _chosen(self) -> str:
        if self._view.editing.row is not None:
            return " ".join(self._view.editing.field.textCursor().selectedText().split())
        ranges = self._view.selected_ranges()
        row = self._meeting.model.row_of(ranges[0][0]) if len(ranges) == 1 else None
        if row is None:
            return ""
        return self._meeting.model.rows[row].text[ranges[0][1] : ranges[0][2]].strip(" .,;:!?…")

    def _preview(self, wanted: Correction, known: Sequence[Occurrence] | None = None) -> None:
        """Ask at which places; ``known`` are they, if they have been looked for."""
        turn = self._meeting.turn
        self._view.editing.leave(back=False)  # what is typed counts, and is not written over what follows
        model = self._meeting.model
        if model.draft or model.read_only:
            return
        places = list(known or ()) if self._meeting.turn == turn else []
        if not places and len(model.rows) <= FEW:
            places = occurrences(model.rows, wanted.old)
            if not places:
                return

        def line(at: int, new: str) -> Line:
            place = places[at]
            row = model.row_of(place.segment)
            text = model.rows[row].text if row is not None else ""
            found = text[place.first : place.last]
            said = in_case_of(found, wanted.old, new) if new else found
            whole = text[: place.first] + said + text[place.last :]
            return Line(around(whole, place.first, place.first + len(said)), *self._times(place))

        title = tr("Change “{words}” everywhere", words=wanted.old)
        dialog = Preview(title, line, self._window.theme, self._window, sound=self._meeting.has_sound)
        dialog.play.connect(
            lambda start, end: self._window.playback.play_span(max(0.0, start - 1.0), end + 1.0)
        )
        dialog.chosen.connect(
            lambda ticked, new: self._change(wanted.old, new, [places[at] for at in ticked])
        )
        dialog.finished.connect(lambda _result: self._view.setFocus())
        self._meeting.opened.connect(dialog.reject)  # its places are of this text

        if places:
            dialog.fill(len(places))
        else:
            self._fill(dialog, wanted.old, places)
        dialog.ask(count_words, tr("New words"), wanted.new or wanted.old)

    def _fill(self, dialog: Preview, words: str, places: list[Occurrence]) -> None:
        """Give ``dialog`` its places as soon as they are known; without any, there is nothing to ask."""
        closed: list[int] = []
        dialog.finished.connect(closed.append)

        def take(_words: str, found: Sequence[Occurrence]) -> None:
            if closed:
                return
            places[:] = found
            if found:
                dialog.fill(len(found))
            else:
                dialog.reject()

        self._look([words], take, "everywhere")

    def _times(self, place: Occurrence) -> tuple[float, float]:
        row = self._meeting.model.row_of(place.segment)
        if row is None:
            return place.start, place.end
        item = self._meeting.model.rows[row]  # not its layout: there may be a thousand places
        words = item.words
        spans = word_spans(item.text, words)
        first, last = word_at_char(spans, place.first), word_at_char(spans, max(place.first, place.last - 1))
        if first is None or last is None:
            return place.start, place.end
        return words[first].start, words[last].start + 0.5

    def _change(self, old: str, new: str, places: Sequence[Occurrence]) -> None:
        """Write ``new`` at ``places``, as one step."""
        by_segment: dict[SegmentId, list[Occurrence]] = defaultdict(list)
        for place in places:
            by_segment[place.segment].append(place)
        model = self._meeting.model
        texts: dict[SegmentId, str] = {}
        for segment, found in by_segment.items():
            row = model.row_of(segment)
            if row is not None:
                texts[segment] = changed(model.rows[row].text, found, old, new)
        if self._meeting.do(
            lambda library, meeting: library.replace_texts(meeting, texts, LABEL),
            typed=new,
            paragraphs=len(texts),
        ):
            said = plural(
                "Changed “{old}” to “{new}” in {n} place.",
                "Changed “{old}” to “{new}” in {n} places.",
                len(places),
                old=old,
                new=new,
            )
            self._meeting.told.emit(said, True)
