"""The paragraphs of the open meeting, kept in step with the library by its changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable, MutableSequence, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.changes import SpeakerTalk
from app.transcript import SegmentId, SpeakerId, Word
from app.translation import listed, plural, tr
from app.ui.phrases import clock, numbered
from app.ui.ports import SegmentRow
from app.ui.transcript.lazy_rows import LazyRows
from app.ui.transcript.standing import Standing
from app.ui.transcript.words import word_at_time

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
BULK = 64  # rows from which on it is quicker not to tell of each
MANY = 1_000  # from which on it is quicker to count all of them through than to look each up


class TranscriptModel(QAbstractListModel):
    """Rows are paragraphs, in order of time. ``draft`` while the text is still being made: nobody knows
    yet who spoke, and nothing can be edited."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: MutableSequence[SegmentRow] = []
        self.standing = Standing()
        self.speakers: dict[SpeakerId, SpeakerTalk] = {}
        self.draft = False
        self.read_only = False
        #: How many words of a paragraph are marked as unclear, for who hears it read.
        self.unclear: Callable[[SegmentRow], int] = lambda _row: 0
        self._asides: list[tuple[float, str]] = []
        self._above: dict[int, tuple[str, ...]] | None = None
        self._known: dict[SegmentId, float] | None = None  # which paragraphs there are, and when they begin
        self._words: tuple[SegmentRow, Sequence[Word]] | None = None

    # -- contents ------------------------------------------------------------------------------

    def load(
        self,
        rows: Sequence[SegmentRow],
        speakers: Iterable[SpeakerTalk],
        *,
        draft: bool = False,
        asides: Iterable[tuple[float, str]] = (),
        standing: Standing | None = None,
    ) -> None:
        """Show another text. ``asides``: what happened between the words, by time in seconds: pauses and
        holes of a recording. They are shown between paragraphs and are no part of the text. ``standing``:
        where ``rows`` stand, if they are such as read themselves when they are asked for."""
        self.beginResetModel()
        self._asides = sorted(asides)
        self.rows = rows if isinstance(rows, LazyRows) else list(rows)
        self.standing = standing or Standing(self.rows)
        self.speakers = {talk.speaker: talk for talk in speakers}
        self.draft = draft
        self._forget(ids=True)
        self.endResetModel()

    def set_speakers(self, speakers: Iterable[SpeakerTalk]) -> None:
        """Names or talk times changed; the text did not."""
        self.speakers = {talk.speaker: talk for talk in speakers}
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [Qt.ItemDataRole.UserRole])

    def append(self, row: SegmentRow) -> None:
        """Add a draft paragraph in its place in time."""
        at = bisect_right(self.standing.starts, row.start)
        self._insert(at, row)

    def put(self, rows: Iterable[SegmentRow]) -> None:
        """Take the new form of known paragraphs, and new ones in their place."""
        same: list[tuple[int, SegmentRow]] = []
        others: list[SegmentRow] = []
        rows = list(rows)
        places = {name: at for at, name in enumerate(self._ids())} if len(rows) > MANY else None
        starts = self.standing.starts
        for row in rows:
            at = self.row_of(row.id) if places is None else places.get(row.id)
            if at is not None and starts[at] == row.start:
                same.append((at, row))
            else:
                others.append(row)
        if len(others) > BULK:
            self._renew({row.id for row in others}, [row for _, row in same], others)
            return
        for at, row in same:
            self.rows[at] = row
        self.standing.replace([at for at, _ in same], [row for _, row in same])
        if len(same) > BULK:
            first, last = min(at for at, _ in same), max(at for at, _ in same)
            self.dataChanged.emit(self.index(first), self.index(last), [])
        else:
            for at, _ in same:
                index = self.index(at)
                self.dataChanged.emit(index, index, [])
        for row in others:
            self.drop([row.id])
            self._insert(self._place(row), row)

    def drop(self, segments: Iterable[SegmentId]) -> None:
        """Remove paragraphs; unknown ones are passed over."""
        found = sorted((at for at in map(self.row_of, segments) if at is not None), reverse=True)
        if len(found) > BULK:
            self._renew({self.rows[at].id for at in found}, [], [])
            return
        for at in found:
            self.beginRemoveRows(_ROOT, at, at)
            if self._known is not None:
                self._known.pop(self.rows[at].id, None)
            del self.rows[at]
            self.standing.remove(at)
            self._forget()
            self.endRemoveRows()

    def _renew(
        self, without: Container[SegmentId], same: Sequence[SegmentRow], others: Sequence[SegmentRow]
    ) -> None:
        """So many paragraphs come or go that all are shown anew."""
        self.beginResetModel()
        known = {row.id: row for row in same}
        kept = [known.get(row.id, row) for row in self.rows if row.id not in without]
        self.rows = sorted([*kept, *others], key=lambda row: row.order)
        self.standing = Standing(self.rows)
        self._forget(ids=True)
        self.endResetModel()

    def _forget(self, *, ids: bool = False) -> None:
        """Where asides stand no longer holds; nor, with ``ids``, which rows there are."""
        self._above = None
        if ids:
            self._known = None

    def _insert(self, at: int, row: SegmentRow) -> None:
        self.beginInsertRows(_ROOT, at, at)
        self.rows.insert(at, row)
        self.standing.insert(at, row)
        if self._known is not None:
            self._known[row.id] = row.start
        self._forget()
        self.endInsertRows()

    def _place(self, row: SegmentRow) -> int:
        """Where the library would list it."""
        first, last = self._beginning(row.start)
        return bisect_left(self.rows, row.order, first, last, key=lambda other: other.order)

    def _beginning(self, seconds: float) -> tuple[int, int]:
        """The rows that begin at this time: from, up to."""
        first = bisect_left(self.standing.starts, seconds)
        return first, bisect_right(self.standing.starts, seconds, first)

    # -- questions -----------------------------------------------------------------------------

    def row_of(self, segment: SegmentId) -> int | None:
        """Where a segment stands. Which there are is kept through changes; where, is a bisection."""
        if self._known is None:
            self._known = dict(zip(self._ids(), self.standing.starts, strict=True))
        start = self._known.get(segment)
        if start is None:
            return None
        starts = self.standing.starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] != start:
            return None
        if first + 1 == len(starts) or starts[first + 1] != start:  # as a rule nobody else begins then
            return first
        last = bisect_right(starts, start, first)
        return next((row for row in range(first, last) if self.rows[row].id == segment), None)

    def _ids(self) -> list[SegmentId]:
        return self.rows.ids() if isinstance(self.rows, LazyRows) else [row.id for row in self.rows]

    def owners(self) -> dict[SegmentId, SpeakerId | None]:
        """Who says each paragraph."""
        owners = zip(self._ids(), self.standing.speakers.tolist(), strict=True)
        return {name: SpeakerId(who) if who else None for name, who in owners}

    def label(self, row: int) -> str:
        """Who speaks: ``Maya``, or ``Maya and Tomás`` where others speak meanwhile."""
        item = self.rows[row]
        if self.draft:
            return tr("Draft")
        if not item.overlap:
            return self.name(item.speaker)
        return listed([self.name(item.speaker), *(self.name(other) for other in item.overlap)])

    def name(self, speaker: SpeakerId | None) -> str:
        talk = self.speakers.get(speaker) if speaker is not None else None
        if talk is None:
            return tr("Unknown speaker")
        return talk.name or numbered(talk.number)

    def number(self, speaker: SpeakerId | None) -> int:
        talk = self.speakers.get(speaker) if speaker is not None else None
        return talk.number if talk else 0

    def colour(self, speaker: SpeakerId | None) -> int:
        """The place in the palette; 0 for nobody known."""
        talk = self.speakers.get(speaker) if speaker is not None else None
        return talk.colour if talk else 0

    def is_named(self, speaker: SpeakerId | None) -> bool:
        talk = self.speakers.get(speaker) if speaker is not None else None
        return bool(talk and talk.name)

    def asides(self, row: int) -> tuple[str, ...]:
        """What happened between the paragraph before ``row`` and it; one past the last row, at the end."""
        return self._by_row().get(row, ()) if self._asides else ()

    def all_asides(self) -> NDArray[np.int64]:
        """How many :meth:`asides` every row has."""
        counts = np.zeros(len(self.rows) + 1, dtype=np.int64)
        for row, words in self._by_row().items():
            counts[row] = len(words)
        return counts[:-1]

    def _by_row(self) -> dict[int, tuple[str, ...]]:
        if self._above is None:
            above: dict[int, list[str]] = {}
            for seconds, words in self._asides:
                above.setdefault(bisect_left(self.standing.starts, seconds), []).append(words)
            self._above = {at: tuple(words) for at, words in above.items()}
        return self._above

    def heads(self, row: int) -> bool:
        """Whether ``row`` begins a turn and so shows who speaks."""
        if row == 0 or self.draft or self.asides(row):
            return True
        item, before = self.rows[row], self.rows[row - 1]
        return item.speaker != before.speaker or item.overlap_ids != before.overlap_ids

    def all_heads(self) -> NDArray[np.bool_]:
        """``heads`` of every row."""
        if self.draft:
            return np.ones(len(self.rows), dtype=np.bool_)
        return self.standing.turns() | (self.all_asides() > 0)

    def lengths(self) -> NDArray[np.int64]:
        """Characters in every row."""
        return self.standing.lengths

    @property
    def complete(self) -> bool:
        """Whether no paragraph needs to be read from the library any more."""
        return not isinstance(self.rows, LazyRows) or self.rows.complete

    def paragraphs(self) -> dict[SpeakerId, int]:
        """How many each speaker says."""
        speakers, counts = np.unique(self.standing.speakers, return_counts=True)
        found = zip(speakers.tolist(), counts.tolist(), strict=True)
        return {SpeakerId(speaker): count for speaker, count in found if speaker}

    def spans(self) -> NDArray[np.float64]:
        """Who speaks when: start and end in seconds and the speaker's colour (0 for nobody), a line each."""
        here, which = np.unique(self.standing.speakers, return_inverse=True)
        numbers = np.array([self.colour(SpeakerId(speaker)) for speaker in here.tolist()], dtype=np.float64)
        said = numbers[which] if len(which) else np.zeros(0)
        return np.column_stack((np.array(self.standing.starts), self.standing.ends, said))

    def row_at_time(self, seconds: float) -> int | None:
        """The paragraph being said at ``seconds``: the last one begun, the first before that."""
        if not self.rows:
            return None
        return max(0, bisect_right(self.standing.starts, seconds) - 1)

    def word_at_time(self, seconds: float) -> tuple[int, int] | None:
        """Row and word being said; a word stays current until the next one, or 2 s past its row's end."""
        row = self.row_at_time(seconds)
        if row is None or seconds > self.rows[row].end + 2.0:
            return None
        if self._words is None or self._words[0] is not self.rows[row]:
            self._words = (self.rows[row], self.rows[row].words)
        word = word_at_time(self._words[1], seconds)
        return None if word is None else (row, word)

    def turn(self, row: int) -> list[SegmentId]:
        """``row`` and the paragraphs after it up to the next change of speaker."""
        result = [self.rows[row].id]
        for item in self.rows[row + 1 :]:
            if item.speaker != self.rows[row].speaker:
                break
            result.append(item.id)
        return result

    def _aloud(self, row: int, item: SegmentRow) -> str:
        """A paragraph for who hears it."""
        minutes, seconds = divmod(int(item.start), 60)
        said = tr(
            "{name}, {minutes} minutes {seconds}: {text}",
            name=self.label(row),
            minutes=minutes,
            seconds=seconds,
            text=item.text,
        )
        if unclear := self.unclear(item):
            said = plural("{said}, {n} unclear word", "{said}, {n} unclear words", unclear, said=said)
        return " ".join((*(f"{words}." for words in self.asides(row)), said))

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        item = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._aloud(index.row(), item)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return clock(item.start)
        return None
