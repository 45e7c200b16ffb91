"""Text that is still being made: shown as it comes, before anybody knows who spoke."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.transcript import MeetingId, SegmentId, SpeakerId, Word


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A finished chunk as a paragraph. Ids are negative, so that none is taken for the library's."""

    id: SegmentId
    track: int
    words: tuple[Word, ...]
    speaker: SpeakerId | None = None
    overlap: tuple[SpeakerId, ...] = ()
    overlap_ids: str | None = None
    edited: bool = False

    @property
    def start(self) -> float:
        return self.words[0].start

    @property
    def end(self) -> float:
        return self.words[-1].end

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def order(self) -> tuple[float, int, float, int]:
        return (self.start, self.track, self.end, self.id)


class Drafts:
    """The draft of each meeting being worked on."""

    def __init__(self) -> None:
        self._rows: dict[MeetingId, list[DraftRow]] = {}

    def add(self, meeting: MeetingId, track: int, words: Sequence[object]) -> DraftRow | None:
        """Take the words of a chunk (``start``, ``end``, ``text``, ``probability``)."""
        if not words:
            return None
        rows = self._rows.setdefault(meeting, [])
        known = tuple(
            Word(word.start, word.end, word.text, word.probability)  # type: ignore[attr-defined]
            for word in words
        )
        row = DraftRow(SegmentId(-1 - len(rows)), track, known)
        rows.append(row)
        return row

    def rows(self, meeting: MeetingId) -> list[DraftRow]:
        """In order of time."""
        return sorted(self._rows.get(meeting, []), key=lambda row: row.order)

    def drop(self, meeting: MeetingId) -> None:
        self._rows.pop(meeting, None)
