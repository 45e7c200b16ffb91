"""``hansard purge``: meetings in the trash are deleted for good, after the window's question."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.commands.console import Console
from app.errors import NotFound

if TYPE_CHECKING:
    from app.library import Library
    from app.transcript import MeetingId

USAGE = 2


def add_command(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Its arguments; ``command(name, text)`` makes a command."""
    purging = command("purge", "Delete meetings that are in the trash for good.")
    purging.add_argument("ids", nargs="*", metavar="ID", help="a title, a number, or how that ends")
    purging.add_argument("--all", action="store_true", help="everything that is in the trash")
    purging.add_argument("--yes", action="store_true", help="do not ask")


def run(library: Library, arguments: argparse.Namespace, console: Console, *, may_ask: bool = True) -> int:
    """Ask, then delete. ``may_ask``: there is a terminal of this command's own.

    Raises:
        NotFound: a name fits no meeting in the trash, or several; nothing was deleted.
        NotConfirmed, BackupFailed: nothing was deleted.
        DiskFull, FolderUnusable, LibraryBusy: the rest goes later.
    """
    from app.commands.care import NotConfirmed
    from app.commands.reading import named
    from app.storage import gone_from_backups

    if bool(arguments.ids) == arguments.all:
        console.note("hansard: say which meetings in the trash, or --all.")
        return USAGE
    trash = library.meetings(trashed=True)
    titles = {item.id: item.title for item in trash}
    try:
        ids = (
            list(titles) if arguments.all else list(dict.fromkeys(named(trash, id_) for id_ in arguments.ids))
        )
    except NotFound as error:
        raise NotFound(f"{error} Only what is in the trash is deleted for good.") from error
    if not ids:
        console.note("Trash is empty.")
        return 0
    today = date.today()  # noqa: DTZ011 - the user's own day
    question = _question([titles[id_] for id_ in ids], gone_from_backups(library.folder, today))
    if not arguments.yes and not _agreed(question, may_ask=may_ask):
        raise NotConfirmed
    gone = _purge(library, ids)
    console.note(f"Deleted {_counted(gone)} for good.")
    if gone < len(ids):
        console.note(f"{_counted(len(ids) - gone)} being worked on stayed in the trash.")
    return 0


def _purge(library: Library, ids: Sequence[MeetingId]) -> int:
    """With the recordings they were made from; of many, the newest backup is to know all of them. How many
    went."""
    from app import recordings

    if library.needs_brake(len(ids), len(library.meetings()) + len(library.meetings(trashed=True))):
        library.backup_if_due("before-delete", finished=True)
    gone = len(library.purge(ids).meetings)
    recordings.forget(library)
    return gone


def _question(titles: Sequence[str], backups: date | None) -> str:
    what = f"“{titles[0]}”" if len(titles) == 1 else _counted(len(titles))
    said = f"Sound, text and notes of {what} are deleted now. This cannot be undone."
    if backups is not None:
        said += (
            "\nBackups and former files of the library still hold a copy of the texts until newer ones take "
            f"their place, by {backups.isoformat()}."
        )
    return f"{said}\nDelete for good?"


def _counted(count: int) -> str:
    return f"{count} meeting{'' if count == 1 else 's'}"


def _agreed(question: str, *, may_ask: bool) -> bool:
    if not may_ask or not sys.stdin.isatty():
        return False
    return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")
