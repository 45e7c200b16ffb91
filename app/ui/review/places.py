"""Where a doubt stands in the text as it reads now, and whether it still is one. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from app.corrections import Doubt, WordRange
from app.review.reasons import about_speaker
from app.transcript import SegmentId, Word
from app.translation import tr
from app.ui.ports import SegmentRow
from app.ui.transcript.model import TranscriptModel
from app.ui.transcript.words import word_spans

_SAME = 0.02  # s
MANY = 200  # paragraphs that changed at once, from which on it does not pay to ask which doubts they touch


class Place(NamedTuple):
    """Words of a paragraph: its row, their numbers (half open) and characters, and their mean probability."""

    row: int
    words: WordRange
    chars: tuple[int, int]
    sure: float

    @property
    def segment(self) -> SegmentId:
        return self.words.segment


def place_of(doubt: Doubt, model: TranscriptModel) -> Place | None:
    """Where the words of ``doubt`` are now; they are known by their times, which outlive corrections around
    them. Of a doubt about words, only those that are not certain."""
    row = _row(doubt, model)
    if row is None:
        return None
    item = model.rows[row]
    words = item.words
    if about_speaker(doubt):
        return Place(row, WordRange(item.id, 0, len(words)), (0, len(item.text)), 1.0)
    inside = [at for at, word in enumerate(words) if word.probability < 1 and _within(word, doubt)]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    spans = word_spans(item.text, words)
    sure = sureness([words[at] for at in inside])
    return Place(row, WordRange(item.id, first, last), (spans[first][0], spans[last - 1][1]), sure)


def sureness(words: Iterable[Word]) -> float:
    """The mean probability of those that are not certain; 1 where all are."""
    unsure = [word.probability for word in words if word.probability < 1]
    return sum(unsure) / len(unsure) if unsure else 1.0


class Places:
    """Where doubts stand and what is said about each (``words``), kept: after an edit all of them are asked
    for, and only those that it touched are looked up again."""

    def __init__(self, model: TranscriptModel, words: Callable[[Doubt, Place], str]) -> None:
        self._model, self._words = model, words
        #: By identity: a doubt's own hash goes through all it holds, and there are hundreds.
        self._kept: dict[int, tuple[Doubt, Place | None, str]] = {}

    def forget(self) -> None:
        """Other doubts are asked for from now on, or any of them may stand elsewhere."""
        self._kept.clear()

    def touch(self, doubts: Sequence[Doubt], segments: Collection[SegmentId]) -> list[Doubt]:
        """These paragraphs have changed, come or gone; those of ``doubts`` that may stand elsewhere now."""
        found = map(self._model.row_of, segments)
        rows = [self._model.rows[row] for row in found if row is not None]
        gone: list[Doubt] = []
        known = set(map(id, doubts))
        # Others have been looked up already to be shown soon.
        others = [kept[0] for kept in self._kept.values() if id(kept[0]) not in known]
        for doubt in (*doubts, *others):
            kept = self._kept.get(id(doubt))
            place = kept[1] if kept is not None else None
            here = (place.segment if place is not None else doubt.where.segment) in segments
            if kept is None or here or (place is None and any(_holds(row, doubt) for row in rows)):
                self._kept.pop(id(doubt), None)
                gone.append(doubt)
        return gone

    def of(self, doubt: Doubt) -> Place | None:
        """As :func:`place_of`."""
        place = self._of(doubt)[1]
        row = self._model.row_of(place.segment) if place is not None else None
        if place is None or row is None or row == place.row:
            return place
        return Place(row, *place[1:])

    def marks(
        self, doubts: Iterable[Doubt], among: Collection[SegmentId] | None = None
    ) -> dict[SegmentId, list[tuple[int, int, str]]]:
        """Of those about words (and in one of the paragraphs ``among``): first and last character and what is
        said about them, by paragraph."""
        found: dict[SegmentId, list[tuple[int, int, str]]] = defaultdict(list)
        for doubt in doubts:
            _doubt, place, words = self._of(doubt)
            if place is None or (among is not None and place.segment not in among):
                continue
            if not about_speaker(doubt):
                found[place.segment].append((*place.chars, words))
        return found

    def _of(self, doubt: Doubt) -> tuple[Doubt, Place | None, str]:
        kept = self._kept.get(id(doubt))
        if kept is None:
            place = place_of(doubt, self._model)
            kept = (doubt, place, "" if place is None else self._words(doubt, place))
            self._kept[id(doubt)] = kept
        return kept


def _row(doubt: Doubt, model: TranscriptModel) -> int | None:
    known = model.row_of(doubt.where.segment)
    if known is not None and model.rows[known].start - _SAME <= doubt.start <= model.rows[known].end:
        return known
    near = model.row_at_time(doubt.start + _SAME)
    return near if near is not None and _holds(model.rows[near], doubt) else None


def _holds(row: SegmentRow, doubt: Doubt) -> bool:
    return row.start - _SAME <= doubt.start <= row.end


def _within(word: Word, doubt: Doubt) -> bool:
    return doubt.start - _SAME <= (word.start + word.end) / 2 <= doubt.end + _SAME


def why(doubt: Doubt, sure: float) -> str:
    """What is unclear about it, in a few words."""
    if about_speaker(doubt):
        return tr("It is unclear who says this")
    if "loop" in doubt.reasons:
        return tr("Said over and over")
    if "no-speech" in doubt.reasons:
        return tr("Nobody was heard here")
    percent = round(100 * sure)
    if "overlap" in doubt.reasons:
        return tr("Low confidence ({percent} %), several people at once", percent=percent)
    return tr("Low confidence ({percent} %)", percent=percent)
