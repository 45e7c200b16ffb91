"""``tag``, ``move``, ``favourite``, ``trash`` and ``restore``: the library's order, on the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from app.changes import MeetingSummary
from app.commands.console import Console
from app.retention import TRASH_DAYS
from app.transcript import MeetingId

if TYPE_CHECKING:
    from app.library import Library

USAGE: Final = 2
NAMES: Final = ("tag", "move", "favourite", "trash", "restore")


def add_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Their arguments; ``command(name, text)`` makes a command."""
    tagging = command("tag", "Give meetings tags, or take them off.")
    tagging.add_argument("--add", action="append", default=[], metavar="TAG", help="may be given again")
    tagging.add_argument("--remove", action="append", default=[], metavar="TAG", help="may be given again")
    moving = command("move", "Put meetings into a folder, which is made if there is none, or into none.")
    where = moving.add_mutually_exclusive_group(required=True)
    where.add_argument("--folder", metavar="NAME")
    where.add_argument("--no-folder", action="store_true", help="take them out of the folder they are in")
    liking = command("favourite", "Make meetings favourites, or ordinary ones again.")
    liking.add_argument("--off", action="store_true", help="ordinary ones again")
    trashing = command("trash", f"Put meetings into the trash, where they stay for {TRASH_DAYS} days.")
    trashing.add_argument("--yes", action="store_true", help="even if they are many")
    restoring = command("restore", "Take meetings out of the trash.")
    for each in (tagging, moving, liking, trashing, restoring):
        each.add_argument(
            "ids", nargs="+", metavar="ID", help="a meeting's title, its number, or how that ends"
        )


def add_filters(listing: argparse.ArgumentParser) -> None:
    """What ``list`` can be narrowed to."""
    listing.add_argument("--folder", metavar="NAME", help="only those in this folder")
    listing.add_argument("--tag", action="append", default=[], metavar="TAG", help="only those with this tag")
    listing.add_argument("--favourite", action="store_true", help="only favourites")
    listing.add_argument("--trash", action="store_true", help="those in the trash")


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """One of the five.

    Raises:
        NotFound: a name or number fits no meeting, or several; nothing was changed.
    """
    from app.commands.reading import named

    meetings = library.meetings(trashed=arguments.command == "restore")
    ids = list(dict.fromkeys(named(meetings, text) for text in arguments.ids))
    return _COMMANDS[arguments.command](library, arguments, console, ids, meetings)


def _tag(
    library: Library, arguments: argparse.Namespace, console: Console, ids: Sequence[MeetingId], _of: object
) -> int:
    if not arguments.add and not arguments.remove:
        console.note("hansard: say --add TAG or --remove TAG.")
        return USAGE
    for name in arguments.add:
        library.tag(ids, name)
    for name in arguments.remove:
        library.untag(ids, name)
    return 0


def _move(
    library: Library, arguments: argparse.Namespace, _console: Console, ids: Sequence[MeetingId], _of: object
) -> int:
    if arguments.no_folder:
        library.move_to_folder(ids, None)
        return 0
    wanted = arguments.folder.casefold()
    folder = next((item.id for item in library.folders() if item.name.casefold() == wanted), None)
    if folder is None:
        library.add_folder(arguments.folder, ids)
    else:
        library.move_to_folder(ids, folder)
    return 0


def _favourite(
    library: Library, arguments: argparse.Namespace, _console: Console, ids: Sequence[MeetingId], _of: object
) -> int:
    library.set_favourite(ids, on=not arguments.off)
    return 0


def _trash(
    library: Library,
    arguments: argparse.Namespace,
    console: Console,
    ids: Sequence[MeetingId],
    meetings: Sequence[MeetingSummary],
) -> int:
    if library.needs_brake(len(ids), len(meetings)) and not arguments.yes:
        console.note(
            f"hansard: these are {len(ids)} of {len(meetings)} meetings and nothing was moved; --yes does it."
        )
        return USAGE
    library.trash(ids)
    return 0


def _restore(
    library: Library, _arguments: argparse.Namespace, _console: Console, ids: Sequence[MeetingId], _of: object
) -> int:
    library.restore(ids)
    return 0


_COMMANDS: Final = {
    "tag": _tag,
    "move": _move,
    "favourite": _favourite,
    "trash": _trash,
    "restore": _restore,
}
