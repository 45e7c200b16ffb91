"""Results of a search as rows: titles, notes and names in a group of their own, then meeting by meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.changes import FoundPage, SearchHit
from app.transcript import MeetingId
from app.translation import number, plural, tr
from app.ui.phrases import clock, speaker_shown, when

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NAMED_SHOWN = 3  # titles, notes and names before "Show more"


@dataclass(frozen=True, slots=True)
class Section:
    """The heading of what was found outside the texts; ``words``: because it holds words looked for."""

    matches: int
    words: bool = True


@dataclass(frozen=True, slots=True)
class Head:
    """A meeting with matches."""

    meeting: MeetingId
    title: str
    created: datetime
    matches: int


@dataclass(frozen=True, slots=True)
class More:
    """Shows the rest of a meeting's matches, or of the titles, notes and names."""

    meeting: MeetingId | None
    hidden: int


@dataclass(frozen=True, slots=True)
class MoreMeetings:
    """Asks for more meetings."""


Row = Section | Head | SearchHit | More | MoreMeetings


class SearchModel(QAbstractListModel):
    """Hits in the order they come."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._page = FoundPage()
        self._words = True
        self._whole: dict[MeetingId, Sequence[SearchHit]] = {}
        self._all_named = False
        self.rows: list[Row] = []

    def load(self, page: FoundPage, *, words: bool = True, same: bool = False) -> None:
        """Show ``page``. ``words``: there was something to look for besides filters; ``same``: it answers the
        question before this one too, so what was unfolded stays so."""
        if not same:
            self._whole.clear()
            self._all_named = False
        self._page, self._words = page, words
        self._arrange()

    def expand(self, meeting: MeetingId, hits: Sequence[SearchHit]) -> None:
        """Show all hits of a meeting."""
        self._whole[meeting] = hits
        self._arrange()

    def expand_named(self) -> None:
        """Show all titles, notes and names."""
        self._all_named = True
        self._arrange()

    def _arrange(self) -> None:
        page = self._page
        self.beginResetModel()
        self.rows = []
        if page.named:
            whole = self._all_named or not self._words
            shown = page.named if whole else page.named[:NAMED_SHOWN]
            self.rows.append(Section(len(page.named) if self._words else page.meetings, self._words))
            self.rows.extend(shown)
            if len(shown) < len(page.named):
                self.rows.append(More(None, len(page.named) - len(shown)))
        for group in page.groups:
            hits = self._whole.get(group.meeting, group.hits)
            matches = max(group.matches, len(hits))
            self.rows.append(Head(group.meeting, group.title, group.created, matches))
            self.rows.extend(hits)
            if len(hits) < matches and group.meeting not in self._whole:
                self.rows.append(More(group.meeting, matches - len(hits)))
        if page.meetings > len(page.groups) > 0:
            self.rows.append(MoreMeetings())
        self.endResetModel()

    def when(self, moment: datetime) -> str:
        return when(moment, self._today())

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Head | Section):
            return Qt.ItemFlag.NoItemFlags  # the keyboard steps over headings; Enter on a hit opens it
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.rows[index.row()]
        if isinstance(row, Head):
            said = matches_said(row.matches)
            return tr(
                "{title}, {when}, {matches}", title=row.title, when=self.when(row.created), matches=said
            )
        if isinstance(row, Section):
            return tr("{name}, {text}", name=section_said(row), text=section_count(row))
        if isinstance(row, More | MoreMeetings):
            return more_said(row)
        if row.segment is None:
            return tr("{name}, {text}", name=row.snippet, text=self.kind(row))
        if row.alike:
            return tr(
                "{name}, {time}, says it in other words: {text}",
                name=speaker_shown(row.speaker_label),
                time=clock(row.start),
                text=row.snippet,
            )
        return tr(
            "{name}, {time}: {text}",
            name=speaker_shown(row.speaker_label),
            time=clock(row.start),
            text=row.snippet,
        )

    def kind(self, hit: SearchHit) -> str:
        """What a hit outside the text is, and where."""
        if hit.kind == "name":
            return tr("Speaks from {time} in “{title}”", time=clock(hit.start), title=hit.title)
        if hit.kind == "note":
            return tr("Note at {time} in “{title}”", time=clock(hit.start), title=hit.title)
        if not self._words:
            return self.when(hit.created)
        return tr("Title · {when}", when=self.when(hit.created))


def matches_said(count: int) -> str:
    """How many matches, in words."""
    return plural("{n} match", "{n} matches", count)


def section_said(row: Section) -> str:
    """The heading of what was found outside the texts."""
    return tr("Titles, notes and names") if row.words else tr("Meetings")


def section_count(row: Section) -> str:
    """How much stands under that heading."""
    return matches_said(row.matches) if row.words else plural("{n} meeting", "{n} meetings", row.matches)


def more_said(row: More | MoreMeetings) -> str:
    """What a row that unfolds something says."""
    if isinstance(row, MoreMeetings):
        return tr("Show more meetings")
    if row.meeting is None:
        return tr("Show {number} more", number=number(row.hidden))
    return plural("Show {n} more in this meeting", "Show {n} more in this meeting", row.hidden)
