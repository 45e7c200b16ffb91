"""``hansard library``: whether a library is whole, its backups, going back to one, and saving what can be.

``check`` and ``backup`` work on an open library, a window's too; the others need it closed. Exit status 5
where a check finds damage.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands.console import Console
from app.errors import AppError, LibraryDamaged, NotFound
from app.transcript import MeetingId

if TYPE_CHECKING:
    from app.care.report import Report
    from app.care.restoring import Preview, Restored
    from app.library import Library
    from app.store.backups import Backup
    from app.store.contents import Held
    from app.store.whereabouts import Place

DAMAGED: Final = 5
_PLACES: Final = {
    "network": "The library is on a network drive, where others may damage it; keep it on this computer.",
    "synchronised": "The library is in a folder synchronised with other computers; keep it elsewhere.",
}
_SHOWN: Final = 12  # titles of one kind


class NotConfirmed(AppError):
    """Nobody said yes."""

    code = "not-confirmed"
    exit_status = 2
    sentence = "Nothing was changed. Say --yes to do it without being asked."


def in_library(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """What an open library can be asked. Any thread."""
    if arguments.action == "check":
        return _tell_report(library.check(deep=not arguments.quick), library.place, arguments, console)
    if arguments.action == "backup" and not arguments.list:
        path = library.backup()
        if arguments.json:
            console.say_json({"backup": str(path)})
        else:
            console.say(str(path))
        return 0
    if arguments.action == "restore" and not arguments.list:
        from app.commands import care_meetings

        return care_meetings.run(library, arguments, console)
    return _list(library.backups(), arguments, console)


def back_up_if_due(library: Library, console: Console) -> None:
    """A backup where an hour has gone by since the last one; what was asked for is done either way."""
    try:
        library.backup_if_due()
    except AppError as error:
        console.note(f"hansard: {error}")


def needs_closed(arguments: argparse.Namespace) -> bool:
    """Whether nobody may have the library open. To bring single meetings back it is opened."""
    if arguments.action == "restore" and (arguments.meeting or arguments.meetings):
        return False
    changing = arguments.action in ("restore", "repair", "texts")
    return changing and not getattr(arguments, "list", False)


def on_folder(folder: Path, arguments: argparse.Namespace, console: Console) -> int:
    """What is done to a library that is closed, and perhaps cannot be opened."""
    from app import opening

    if arguments.action == "texts":
        return _texts(folder, arguments, console)
    with opening.locked(folder) as home:
        if arguments.action == "repair":
            return _repair(home, arguments, console)
        return _restore(home, arguments, console)


def _restore(home: Path, arguments: argparse.Namespace, console: Console) -> int:
    from app.care import restoring
    from app.paths import BACKUPS
    from app.store import backups

    chosen = chosen_backup(backups.listed(home / BACKUPS), arguments.backup)
    preview = restoring.preview(chosen, restoring.contents_now(home), home)
    if arguments.preview:
        _tell_preview(preview, arguments, console)
        return 0
    if not arguments.json:
        _tell_preview(preview, arguments, console)
    _confirm(arguments, "Restore it?")
    done = restoring.restore_closed(home, chosen)
    return _tell_restored(done, arguments, console)


def _repair(home: Path, arguments: argparse.Namespace, console: Console) -> int:
    from app.care import repairing

    if not repairing.is_damaged(home):
        if arguments.json:
            console.say_json({"repaired": False})
        else:
            console.say("The library opens and is whole; there is nothing to repair.")
        return 0
    _confirm(arguments, "A part of the library cannot be read. Save what can be saved into a new file?")
    return _tell_restored(repairing.repair(home, use_backup=not arguments.without_backup), arguments, console)


def _texts(folder: Path, arguments: argparse.Namespace, console: Console) -> int:
    from app.care import reading_copy

    output = Path(arguments.output).absolute()
    with reading_copy.ReadingCopy(folder.absolute()) as copy:
        there = copy.meetings()
        only = [MeetingId(named_of(there, text).id) for text in arguments.meeting] or None
        for format_id in arguments.format:
            done = copy.write(output, format_id, only)
    if arguments.json:
        console.say_json(
            {"folder": str(output), "written": done.written, "unreadable": list(done.unreadable)}
        )
        return 0
    console.say(f"{done.written} meetings written to {output}.")
    for title in done.unreadable:
        console.note(f"Could not be read: {title}")
    return 0


def missing_changes(count: int) -> str:
    """What is said when changes that were saved are not there any more."""
    return (
        f"hansard: the newest {count} changes are missing: the log that held them is damaged or gone. "
        "What there was is kept in 'replaced'; 'hansard library restore --list' has the backups."
    )


def report_damaged(error: LibraryDamaged, arguments: argparse.Namespace, console: Console) -> int:
    """``check`` of a library that cannot be opened."""
    if arguments.json:
        console.say_json({"opens": False, "findings": [{"kind": "pages"}], "sound": False})
    console.note(f"hansard: {error}")
    console.note("'hansard library repair' saves what can be saved.")
    return DAMAGED


def chosen_backup(there: list[Backup], wanted: str | None) -> Path:
    """The backup that ``wanted`` names, a file or a part of its name; the newest where it is ``None``.

    Raises:
        NotFound
    """
    if wanted is None:
        if not there:
            raise NotFound("There is no backup yet.")
        return there[0].path
    path = Path(wanted)
    if path.is_file():
        return path.absolute()
    found = [item.path for item in there if wanted in item.path.name]
    if len(found) != 1:
        raise NotFound(f"'{wanted}' names {len(found)} backups; 'hansard library restore --list' has them.")
    return found[0]


def named_of(there: Sequence[Held], text: str) -> Held:
    """The meeting of a file that ``text`` names: its title, its number, or how that begins or ends.

    Raises:
        NotFound: none, or several.
    """
    wanted = text.upper()
    found = [item for item in there if item.title.casefold() == text.casefold()] or [
        item for item in there if item.id.startswith(wanted) or item.id.endswith(wanted)
    ]
    if len(found) != 1:
        raise NotFound(f"'{text}' names {len(found)} meetings there.")
    return found[0]


def _list(there: list[Backup], arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        console.say_json(
            [
                {
                    "file": str(item.path),
                    "made": item.made.isoformat(),
                    "reason": item.reason,
                    "bytes": item.size,
                    "verified": item.verified,
                }
                for item in there
            ]
        )
        return 0
    for item in there:
        when = item.made.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        note = "" if item.verified else "  (of a damaged library)"
        console.say(f"{when}  {item.size / 1e6:8.1f} MB  {item.reason:16}  {item.path.name}{note}")
    if not there:
        console.note("No backups yet. 'hansard library backup' makes one.")
    return 0


def list_closed(folder: Path, arguments: argparse.Namespace, console: Console) -> int:
    """The backups, without opening the library."""
    from app.paths import BACKUPS
    from app.store import backups

    return _list(backups.listed(folder / BACKUPS), arguments, console)


def _tell_report(report: Report, place: Place, arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        console.say_json({"opens": True, "sound": report.sound, **report.plain()})
    else:
        console.say(report.headline())
        for finding in report.findings:
            console.say(f"  {finding.sentence()}")
    if place != "here":
        console.note(_PLACES[place])
    return 0 if report.sound else DAMAGED


def _tell_preview(preview: Preview, arguments: argparse.Namespace, console: Console) -> None:
    backup = preview.backup
    if arguments.json:
        console.say_json(
            {
                "backup": str(backup.path),
                "made": backup.made.isoformat(),
                "meetings": preview.meetings,
                "missing": list(preview.missing),
                "returning": list(preview.returning),
                "changed": [{"title": title, "steps": steps} for title, steps in preview.changed],
            }
        )
        return
    when = backup.made.astimezone().strftime("%Y-%m-%d %H:%M")
    console.say(f"Backup of {when}: {preview.meetings} meetings, from {preview.first} to {preview.last}.")
    if preview.same:
        console.say("Nothing would be different.")
    _titles(console, "Not in it, so no longer in the list:", preview.missing)
    _titles(console, "In it, so in the list again:", preview.returning)
    changed = [f"{title} ({steps} later changes)" for title, steps in preview.changed]
    _titles(console, "Changed since, so as they were then:", changed)
    console.say("The file there is now is kept.")


def _titles(console: Console, heading: str, titles: tuple[str, ...] | list[str] | Any) -> None:
    if titles:
        console.say(heading)
        for title in list(titles)[:_SHOWN]:
            console.say(f"  {title}")
        if len(titles) > _SHOWN:
            console.say(f"  and {len(titles) - _SHOWN} more")


def _tell_restored(done: Restored, arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        console.say_json(
            {
                "repaired": True,
                "backup": str(done.backup.path) if done.backup else None,
                "reapplied": done.reapplied,
                "kept": str(done.kept) if done.kept else None,
                "not_whole": list(done.lost),
            }
        )
        return 0
    console.say(done.sentence())
    if done.kept:
        console.say(f"The file that was replaced is kept: {done.kept}")
    _titles(console, "Of these, not everything could be read:", done.lost)
    return 0


def _confirm(arguments: argparse.Namespace, question: str) -> None:
    if arguments.yes:
        return
    if not sys.stdin.isatty() or _ask(question) not in ("y", "yes"):
        raise NotConfirmed


_ask: Callable[[str], str] = lambda question: input(f"{question} [y/N] ").strip().lower()  # noqa: E731
