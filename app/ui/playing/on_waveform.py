"""What the waveform shows of the open meeting's text: who speaks, words under the pointer, ticks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from app.ui.meeting import OpenMeeting
from app.ui.transcript.view import TranscriptView
from app.ui.transcript.words import word_at_char, word_at_time, word_spans
from app.ui.waveform.bubble import Said, around
from app.ui.waveform.slider import Waveform

SOON_MS = 30  # after the text has been painted
GRACE = 0.6  # s after a paragraph that still are its speaker's
EXACT = 200  # ticks whose word is looked up; more of them stand where their paragraphs begin

Range = tuple[int, int] | tuple[int, int, str]  # first and last character


class OnWaveform(QObject):
    """Told of the text's changes by whoever shows it: :meth:`show_speakers`, :meth:`show_ticks`."""

    def __init__(self, waveform: Waveform, view: TranscriptView, meeting: OpenMeeting) -> None:
        super().__init__(waveform)
        self._waveform, self._view, self._meeting = waveform, view, meeting
        self.elsewhere = False  # another meeting is played: nothing is known of it
        waveform.said_at = self.said_at
        self._colour_timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._colour_timer.timeout.connect(self._colour)
        self._tick_timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._tick_timer.timeout.connect(self._tick)
        view.ticks.ticked.connect(lambda _kind: self._tick_timer.start())
        meeting.refreshed.connect(lambda _change: self._tick_timer.start())

    def show_speakers(self) -> None:
        """Colour the waveform by who speaks, and put its ticks where they belong, soon."""
        self._colour_timer.start()
        self._tick_timer.start()

    def clear(self) -> None:
        """Nothing is known of what is played."""
        self._waveform.set_speakers([])
        self._waveform.set_marks([])
        for kind in ("hits", "hit", "unclear"):
            self._waveform.set_ticks(kind, [])

    def said_at(self, seconds: float) -> Said | None:
        """Who speaks at ``seconds``, and their words around it."""
        model = self._meeting.model
        at = None if self.elsewhere else model.row_at_time(seconds)
        if at is None or not model.rows[at].start <= seconds <= model.rows[at].end + GRACE:
            return None
        row = model.rows[at]
        name, named = ("", False) if model.draft else (model.name(row.speaker), model.is_named(row.speaker))
        said = Said(name, model.colour(row.speaker), named)
        words = row.words
        word = word_at_time(words, seconds)
        if word is None:
            return said
        before, here, after = around([item.text for item in words], word)
        return Said(said.name, said.number, said.named, before, here, after)

    def _colour(self) -> None:
        model = self._meeting.model
        if self.elsewhere or model.draft:
            return
        self._waveform.set_speakers(model.spans())

    def _tick(self) -> None:
        if self.elsewhere:
            return
        model, view = self._meeting.model, self._view
        if len(view.hits) <= EXACT:
            hits = self._times(list(view.hits))
        else:
            starts = model.standing.starts
            hits = (starts[row] for row in view.ticks.rows("hits") if row < len(starts))
        unclear = [
            (row, span)
            for segment, spans in view.unclear.items()
            if (row := model.row_of(segment)) is not None
            for span in spans
        ]
        current = [view.current_hit] if view.current_hit is not None else []
        self._waveform.set_ticks("hits", hits)
        self._waveform.set_ticks("hit", self._times(current))
        self._waveform.set_ticks("unclear", self._times(unclear))

    def _times(self, places: Sequence[tuple[int, Range]]) -> Iterator[float]:
        rows = self._meeting.model.rows
        exact = len(places) <= EXACT
        for at, span in places:
            if not 0 <= at < len(rows):
                continue
            if not exact:
                yield self._meeting.model.standing.starts[at]
                continue
            row = rows[at]
            words = row.words
            word = word_at_char(word_spans(row.text, words), int(span[0]))
            yield words[word].start if word is not None else row.start
