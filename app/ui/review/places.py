"""Where a doubt stands in the text as it reads now, and whether it still is one. Pure."""

from __future__ import annotations

from typing import NamedTuple

from app.corrections import Doubt, WordRange
from app.review.reasons import about_speaker
from app.transcript import SegmentId, Word
from app.translation import tr
from app.ui.ports import SegmentRow
from app.ui.transcript.model import TranscriptModel
from app.ui.transcript.words import word_spans

_SAME = 0.02  # s


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
    sure = sum(words[at].probability for at in inside) / len(inside)
    return Place(row, WordRange(item.id, first, last), (spans[first][0], spans[last - 1][1]), sure)


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
