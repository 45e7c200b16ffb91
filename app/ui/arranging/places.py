"""Where meetings may be looked for: all, favourites, by origin, in folders, by tags; and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.changes import Folder, MeetingSummary
from app.translation import noop, tr

Kind = Literal["all", "favourites", "recorded", "imported", "folder", "tag", "trash"]
Sorting = Literal["newest", "oldest", "title", "longest"]

#: Words of the places that are always there, and their icons.
FIXED: Final[dict[Kind, tuple[str, str]]] = {
    "all": (noop("All meetings"), "queue"),
    "favourites": (noop("Favourites"), "star"),
    "recorded": (noop("Recordings"), "mic"),
    "imported": (noop("Imports"), "import"),
    "trash": (noop("Trash"), "trash"),
}
SORTINGS: Final[dict[Sorting, str]] = {
    "newest": noop("Newest first"),
    "oldest": noop("Oldest first"),
    "title": noop("By title"),
    "longest": noop("Longest first"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Part of the library; ``name`` of a folder or a tag."""

    kind: Kind = "all"
    name: str = ""

    @property
    def words(self) -> str:
        """What it is called in the window."""
        return self.name if self.kind in ("folder", "tag") else tr(FIXED[self.kind][0])

    @property
    def symbol(self) -> str:
        """Its icon."""
        return self.kind if self.kind in ("folder", "tag") else FIXED[self.kind][1]

    def holds(self, meeting: MeetingSummary) -> bool:
        """Whether a meeting is here."""
        match self.kind:
            case "favourites":
                return meeting.favourite
            case "recorded" | "imported":
                return meeting.origin == self.kind
            case "folder":
                return meeting.folder == self.name
            case "tag":
                return self.name in meeting.tags
            case _:
                return True


ALL: Final = Place()
TRASH: Final = Place("trash")
_ORDERS: Final[dict[Sorting, tuple[Callable[[MeetingSummary], object], bool]]] = {
    "newest": (lambda meeting: meeting.created, True),
    "oldest": (lambda meeting: meeting.created, False),
    "title": (lambda meeting: meeting.title.casefold(), False),
    "longest": (lambda meeting: meeting.duration, True),
}


def in_order(meetings: Iterable[MeetingSummary], sorting: Sorting) -> list[MeetingSummary]:
    """Sorted; meetings that are alike stay as they were."""
    key, backwards = _ORDERS[sorting]
    return sorted(meetings, key=key, reverse=backwards)  # type: ignore[arg-type]


def counted(meetings: Sequence[MeetingSummary], folders: Sequence[Folder]) -> list[tuple[Place, int | None]]:
    """All places with how many meetings each holds, as they are shown; of the trash nobody knows."""
    inside = Counter(meeting.folder for meeting in meetings)
    tags = Counter(tag for meeting in meetings for tag in meeting.tags)
    origins = Counter(meeting.origin for meeting in meetings)
    rows: list[tuple[Place, int | None]] = [
        (ALL, len(meetings)),
        (Place("favourites"), sum(meeting.favourite for meeting in meetings)),
    ]
    if len(origins) > 1:  # where everything comes the same way, there is nothing to choose
        rows += [(Place("recorded"), origins["recorded"]), (Place("imported"), origins["imported"])]
    rows += [(Place("folder", folder.name), inside[folder.name]) for folder in folders]
    rows += [(Place("tag", name), tags[name]) for name in sorted(tags, key=str.casefold)]
    return [*rows, (TRASH, None)]
