"""The paragraphs of the open meeting, kept in step with the library by its changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.changes import SpeakerTalk
from app.transcript import SegmentId, SpeakerId, Word
from app.ui.phrases import clock
from app.ui.ports import SegmentRow
from app.ui.transcript.words import word_at_time

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class TranscriptModel(QAbstractListModel):
    """Rows are paragraphs, in order of time. ``draft`` while the text is still being made: nobody knows
    yet who spoke, and nothing can be edited."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SegmentRow] = []
        self.speakers: dict[SpeakerId, SpeakerTalk] = {}
        self.draft = False
        self.read_only = False
        self._starts: list[float] = []
        self._asides: list[tuple[float, str]] = []
        self._above: dict[int, tuple[str, ...]] | None = None
        self._row_of: dict[SegmentId, int] | None = None
        self._words: tuple[SegmentRow, Sequence[Word]] | None = None

    # -- contents ------------------------------------------------------------------------------

    def load(
        self,
        rows: Sequence[SegmentRow],
        speakers: Iterable[SpeakerTalk],
        *,
        draft: bool = False,
        asides: Iterable[tuple[float, str]] = (),
    ) -> None:
        """Show another text. ``asides``: what happened between the words, by time in seconds: pauses and
        holes of a recording. They are shown between paragraphs and are no part of the text."""
        self.beginResetModel()
        self._asides = sorted(asides)
        self.rows = list(rows)
        self._starts = [row.start for row in self.rows]
        self.speakers = {talk.speaker: talk for talk in speakers}
        self.draft = draft
        self._row_of = self._above = None
        self.endResetModel()

    def set_speakers(self, speakers: Iterable[SpeakerTalk]) -> None:
        """Names or talk times changed; the text did not."""
        self.speakers = {talk.speaker: talk for talk in speakers}
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1), [Qt.ItemDataRole.UserRole])

    def append(self, row: SegmentRow) -> None:
        """Add a draft paragraph in its place in time."""
        at = bisect_right(self._starts, row.start)
        self._insert(at, row)

    def put(self, rows: Iterable[SegmentRow]) -> None:
        """Take the new form of known paragraphs, and new ones in their place."""
        for row in rows:
            at = self.row_of(row.id)
            if at is not None and self._starts[at] == row.start:
                self.rows[at] = row
                index = self.index(at)
                self.dataChanged.emit(index, index, [])
                continue
            if at is not None:
                self.drop([row.id])
            self._insert(self._place(row), row)

    def drop(self, segments: Iterable[SegmentId]) -> None:
        """Remove paragraphs; unknown ones are passed over."""
        found = sorted((at for at in map(self.row_of, segments) if at is not None), reverse=True)
        for at in found:
            self.beginRemoveRows(_ROOT, at, at)
            del self.rows[at], self._starts[at]
            self._row_of = self._above = None
            self.endRemoveRows()

    def _insert(self, at: int, row: SegmentRow) -> None:
        self.beginInsertRows(_ROOT, at, at)
        self.rows.insert(at, row)
        self._starts.insert(at, row.start)
        self._row_of = self._above = None
        self.endInsertRows()

    def _place(self, row: SegmentRow) -> int:
        """Where the library would list it."""
        return bisect_left(self.rows, row.order, key=lambda other: other.order)

    # -- questions -----------------------------------------------------------------------------

    def row_of(self, segment: SegmentId) -> int | None:
        if self._row_of is None:
            self._row_of = {row.id: at for at, row in enumerate(self.rows)}
        return self._row_of.get(segment)

    def label(self, row: int) -> str:
        """Who speaks: ``Maya``, or ``Maya and Tomás`` where others speak meanwhile."""
        item = self.rows[row]
        if self.draft:
            return "Draft"
        names = [self.name(item.speaker), *(self.name(other) for other in item.overlap)]
        return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

    def name(self, speaker: SpeakerId | None) -> str:
        talk = self.speakers.get(speaker) if speaker is not None else None
        if talk is None:
            return "Unknown speaker"
        return talk.name or f"Speaker {talk.number}"

    def number(self, speaker: SpeakerId | None) -> int:
        talk = self.speakers.get(speaker) if speaker is not None else None
        return talk.number if talk else 0

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
                above.setdefault(bisect_left(self._starts, seconds), []).append(words)
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
        keys = [(row.speaker, row.overlap_ids) for row in self.rows]
        heads = [True, *(now != before for before, now in pairwise(keys))]
        return np.array(heads[: len(keys)], dtype=np.bool_) | (self.all_asides() > 0)

    def lengths(self) -> NDArray[np.int64]:
        """Characters in every row."""
        return np.fromiter((len(row.text) for row in self.rows), dtype=np.int64, count=len(self.rows))

    def row_at_time(self, seconds: float) -> int | None:
        """The paragraph being said at ``seconds``: the last one begun, the first before that."""
        if not self.rows:
            return None
        return max(0, bisect_right(self._starts, seconds) - 1)

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
            minutes, seconds = divmod(int(item.start), 60)
            before = "".join(f"{words}. " for words in self.asides(index.row()))
            return f"{before}{self.label(index.row())}, {minutes} minutes {seconds}: {item.text}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return clock(item.start)
        return None
