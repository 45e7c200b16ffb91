"""The meetings in the list: those of one place, in one order, under a heading for each day or week."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.changes import MeetingSummary
from app.transcript import MeetingId
from app.translation import listed, tr
from app.ui.arranging.places import ALL, Place, Sorting, in_order
from app.ui.phrases import day_group, second_line

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
#: What a drag of meetings carries: their ids, a line each.
MEETINGS_TYPE: Final = "application/x-hansard-meetings"


class LibraryModel(QAbstractListModel):
    """Rows are a heading (``str``) or a :class:`MeetingSummary`. ``fractions`` and ``progress`` hold the
    share done (0..1) and the words for meetings being worked on."""

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._all: dict[MeetingId, MeetingSummary] = {}
        self._row_of: dict[MeetingId, int] = {}
        self._found: Collection[MeetingId] | None = None
        self._arranged: date | None = None  # the day it was last put under headings
        self.place: Place = ALL
        self.sorting: Sorting = "newest"
        self.rows: list[str | MeetingSummary] = []
        self.fractions: dict[MeetingId, float] = {}
        self.progress: dict[MeetingId, str] = {}
        #: What to say of a meeting in place of a problem that is being solved; empty for none.
        self.calm: Callable[[MeetingSummary], str] = lambda _meeting: ""
        #: Seconds of work that a meeting which waits will take; ``None`` where nobody knows.
        self.work: Callable[[MeetingSummary], float | None] = lambda _meeting: None

    # -- what is in it -----------------------------------------------------------------------------

    def load(self, meetings: Sequence[MeetingSummary]) -> None:
        """These are all there are. Rows stay where nothing but their text changed."""
        self._all = {meeting.id: meeting for meeting in meetings}
        self._arrange()

    def put(self, changed: Iterable[MeetingSummary], gone: Collection[MeetingId] = ()) -> None:
        """Some are new or others than before, some are here no longer. Where each stays in its row, only
        those rows are painted anew."""
        new = list(changed)
        moved = any(id_ in self._all for id_ in gone) or not all(map(self._stays, new))
        for meeting in new:
            self._all[meeting.id] = meeting
        for id_ in gone:
            self._all.pop(id_, None)
        if moved or self._arranged != self._today():
            self._arrange()
            return
        rows = [row for row in (self.row_of(meeting.id) for meeting in new) if row is not None]
        for row in rows:
            item = self.rows[row]
            assert isinstance(item, MeetingSummary)
            self.rows[row] = self._all[item.id]
            self._touch([row])

    def _stays(self, new: MeetingSummary) -> bool:
        """Whether a meeting that is shown as it was before stays where it is."""
        old = self._all.get(new.id)
        if old is None or self._here(old) != self._here(new):
            return False
        return (old.created, old.title, old.duration) == (new.created, new.title, new.duration)

    def show(self, place: Place, sorting: Sorting) -> None:
        """Only those of a place, in this order."""
        if (place, sorting) != (self.place, self.sorting):
            self.place, self.sorting = place, sorting
            self._arrange()

    def narrow(self, found: Collection[MeetingId] | None) -> None:
        """Only those that a search has found; ``None``: all again. What is in the trash is not searched."""
        if found != self._found:
            self._found = found
            self._arrange()

    @property
    def narrowed(self) -> bool:
        """Whether only those are shown that a search has found."""
        return self._found is not None

    def _here(self, meeting: MeetingSummary) -> bool:
        found = self._found is None or meeting.trashed is not None or meeting.id in self._found
        return found and self.place.holds(meeting)

    def _arrange(self) -> None:
        here = [meeting for meeting in self._all.values() if self._here(meeting)]
        rows: list[str | MeetingSummary] = []
        heading, day = "", None
        group, groups = "", _Groups(self._today())
        self._arranged = groups.today
        for meeting in in_order(here, self.sorting):
            if self.sorting in ("newest", "oldest") and meeting.trashed is None:
                moment = meeting.created.astimezone() if meeting.created.tzinfo else meeting.created
                if moment.date() != day:
                    day = moment.date()
                    group = groups.of(day)
                if group != heading:
                    heading = group
                    rows.append(group)
            rows.append(meeting)
        if list(map(_key, rows)) == list(map(_key, self.rows)):
            self.rows = rows
            self._touch(range(len(rows)))
            return
        self.beginResetModel()
        self.rows = rows
        self._row_of = {row.id: at for at, row in enumerate(rows) if isinstance(row, MeetingSummary)}
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

    # -- reading -----------------------------------------------------------------------------------

    def meetings(self) -> list[MeetingSummary]:
        """All there are, whatever place is shown; newest first."""
        return in_order(self._all.values(), "newest")

    @property
    def any_at_all(self) -> bool:
        """Whether there are any, whatever place is shown."""
        return bool(self._all)

    def known(self, meeting: MeetingId) -> MeetingSummary | None:
        """A meeting by its id, shown or not."""
        return self._all.get(meeting)

    def shown(self) -> list[MeetingSummary]:
        """Those in the list, from top to bottom."""
        return [row for row in self.rows if isinstance(row, MeetingSummary)]

    def meeting(self, row: int) -> MeetingSummary | None:
        item = self.rows[row] if 0 <= row < len(self.rows) else None
        return item if isinstance(item, MeetingSummary) else None

    def neighbour(self, meeting: MeetingId, leaving: Collection[MeetingId] = ()) -> MeetingId | None:
        """The meeting listed after this one that does not leave too, else the one before."""
        ids = [item.id for item in self.shown()]
        if meeting not in ids:
            return None
        place = ids.index(meeting)
        near = [*ids[place + 1 :], *reversed(ids[:place])]
        return next((id_ for id_ in near if id_ not in leaving), None)

    def row_of(self, meeting: MeetingId | None) -> int | None:
        return self._row_of.get(meeting) if meeting is not None else None

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

    # -- Qt's --------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        item = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item if isinstance(item, str) else item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item if isinstance(item, str) else self._spoken(item)
        return None

    def _spoken(self, meeting: MeetingSummary) -> str:
        """A row for a screen reader: what is drawn, and what is drawn as a mark."""
        said = tr("{name}, {text}", name=meeting.title, text=self.second_line(meeting))
        if meeting.favourite:
            said = tr("{name}, favourite", name=said)
        if meeting.tags:
            said = tr("{name}, tags: {tags}", name=said, tags=listed(list(meeting.tags)))
        return said

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MEETINGS_TYPE]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        found = [self.meeting(index.row()) for index in indexes]
        data = QMimeData()
        data.setData(MEETINGS_TYPE, "\n".join(item.id for item in found if item is not None).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction


class _Groups:
    """Headings of days. The words of a month are looked for once, not for each of its days."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._recent = today - timedelta(days=today.weekday() + 7)
        self._known: dict[tuple[int, int], str] = {}

    def of(self, day: date) -> str:
        if day >= self._recent:
            return day_group(day, self.today)
        month = day.year, day.month
        if month not in self._known:
            self._known[month] = day_group(day, self.today)
        return self._known[month]


def dragged(data: QMimeData) -> list[MeetingId]:
    """The meetings that are being dragged, if any."""
    if not data.hasFormat(MEETINGS_TYPE):
        return []
    lines = bytes(data.data(MEETINGS_TYPE).data()).decode("utf-8", "replace").splitlines()
    return [MeetingId(line) for line in lines if line]


def _key(row: str | MeetingSummary) -> str:
    return row if isinstance(row, str) else row.id
