"""What goes for good, on another thread: with the recordings that meetings were made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from app.changes import Change
from app.retention import Rules
from app.transcript import MeetingId

if TYPE_CHECKING:
    from datetime import datetime

    from app.retention import Due
    from app.ui.ports import LibraryPort


@dataclass(frozen=True, slots=True)
class Tidied:
    """What was done while nobody waited: meetings deleted out of the trash, meetings whose sound was removed,
    and those whose sound would be if the user agreed to the rules. ``waits``: the clock may be wrong, so
    nothing was done."""

    purged: int = 0
    silenced: int = 0
    asked: tuple[Due, ...] = ()
    waits: bool = False


def purge_whole(library: LibraryPort, ids: Sequence[MeetingId]) -> Change:
    """Delete meetings in the trash for good; of many at once, the newest backup is to know all of them.
    Takes a while.

    Raises:
        BackupFailed: nothing was deleted.
        DiskFull, FolderUnusable, LibraryBusy: the rest goes later.
    """
    of_all = len(library.meetings()) + len(library.meetings(trashed=True))
    if library.needs_brake(len(ids), of_all):
        library.backup_if_due("before-delete", finished=True)
    change = library.purge(ids)
    _forget(library)
    return change


def silence(library: LibraryPort, ids: Sequence[MeetingId]) -> Change:
    """Remove the sound of meetings for good. Takes a while; raises as :func:`purge_whole`."""
    change = library.remove_sound(ids)
    _forget(library)
    return change


def tidy(library: LibraryPort, agreed: Rules, when: datetime | None = None) -> Tidied:
    """Finish what was begun, empty the trash of what has been there for 30 days, take away former files of
    the library that are as old as backups get, and remove the sound that the rules of the library are about,
    if the user has ``agreed`` to these rules on this computer; a few meetings at a time, and nothing by a
    clock that may be wrong. Takes a while; raises as :func:`purge_whole`."""
    library.finish_leaving()
    if not library.clock_holds(when):
        return Tidied(waits=True)
    library.thin_replaced(when)
    due = library.trash_due(when)
    few = _few(library, due)
    if few < len(due):
        library.backup_if_due("before-delete", finished=True)
    purged = library.purge(due[:few], when=when)
    rules, silenced = library.retention(), 0
    asked: tuple[Due, ...] = ()
    if rules.on:
        old = library.sound_due(rules, when)
        if rules == agreed:
            ids = [item.meeting for item in old[: _few(library, old)]]
            silenced = len(library.remove_sound(ids, when).meetings)
        else:
            asked = tuple(old)
    _forget(library)
    return Tidied(len(purged.meetings), silenced, asked)


def _few(library: LibraryPort, due: Sequence[object]) -> int:
    """How many of these go now: no more than the user could delete without being asked."""
    of_all = len(library.meetings()) + len(library.meetings(trashed=True))
    return next((few for few in range(len(due), 0, -1) if not library.needs_brake(few, of_all)), 0)


def _forget(library: LibraryPort) -> None:
    from app import recordings

    recordings.forget(cast("Any", library))
