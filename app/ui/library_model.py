"""The meetings in the list, under a heading for each day or week."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.changes import MeetingSummary
from app.transcript import MeetingId
from app.translation import tr
from app.ui.phrases import day_group, second_line

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LibraryModel(QAbstractListModel):
    """Rows are a heading (``str``) or a :class:`MeetingSummary`. ``fractions`` and ``progress`` hold the
    share done (0..1) and the words for meetings being worked on."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self.rows: list[str | MeetingSummary] = []
        self.fractions: dict[MeetingId, float] = {}
        self.progress: dict[MeetingId, str] = {}
        #: What to say of a meeting in place of a problem that is being solved; empty for none.
        self.calm: Callable[[MeetingSummary], str] = lambda _meeting: ""
        #: Seconds of work that a meeting which waits will take; ``None`` where nobody knows.
        self.work: Callable[[MeetingSummary], float | None] = lambda _meeting: None

    def load(self, meetings: Sequence[MeetingSummary]) -> None:
        """Show these, newest first as given. Rows stay where nothing but their text changed."""
        rows: list[str | MeetingSummary] = []
        heading = ""
        for meeting in meetings:
            moment = meeting.created.astimezone() if meeting.created.tzinfo else meeting.created
            group = day_group(moment.date(), self._today())
            if group != heading and meeting.trashed is None:
                heading = group
                rows.append(group)
            rows.append(meeting)
        if [_key(row) for row in rows] == [_key(row) for row in self.rows]:
            self.rows = rows
            self._touch(range(len(rows)))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def set_progress(self, meeting: MeetingId, fraction: float | None, words: str = "") -> None:
        """A job's news for the list; ``None`` when it is over."""
        if fraction is None:
            self.fractions.pop(meeting, None)
            self.progress.pop(meeting, None)
        else:
            self.fractions[meeting], self.progress[meeting] = fraction, words
        row = self.row_of(meeting)
        if row is not None:
            self._touch([row])

    def meetings(self) -> list[MeetingSummary]:
        return [row for row in self.rows if isinstance(row, MeetingSummary)]

    def meeting(self, row: int) -> MeetingSummary | None:
        item = self.rows[row] if 0 <= row < len(self.rows) else None
        return item if isinstance(item, MeetingSummary) else None

    def neighbour(self, meeting: MeetingId) -> MeetingId | None:
        """The meeting listed after this one, else the one before."""
        ids = [item.id for item in self.meetings()]
        if meeting not in ids or len(ids) < 2:
            return None
        place = ids.index(meeting)
        return ids[place + 1] if place + 1 < len(ids) else ids[place - 1]

    def row_of(self, meeting: MeetingId | None) -> int | None:
        for row, item in enumerate(self.rows):
            if isinstance(item, MeetingSummary) and item.id == meeting:
                return row
        return None

    def second_line(self, meeting: MeetingSummary) -> str:
        calm = self.calm(meeting) if meeting.trashed is None else ""
        if calm:
            return calm
        work = self.work(meeting) if meeting.state == "waiting" else None
        return second_line(meeting, self._today(), self.progress.get(meeting.id, ""), work)

    def is_problem(self, meeting: MeetingSummary) -> bool:
        """Whether its second line is about something that went wrong."""
        failed = meeting.state in ("failed", "audio-missing") and meeting.trashed is None
        return failed and not self.calm(meeting)

    def retouch(self) -> None:
        """What is said of meetings has changed, the meetings have not."""
        self._touch(range(len(self.rows)))

    def _touch(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]), [])

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        item = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item if isinstance(item, str) else item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                item
                if isinstance(item, str)
                else tr("{name}, {text}", name=item.title, text=self.second_line(item))
            )
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _key(row: str | MeetingSummary) -> str:
    return row if isinstance(row, str) else row.id
