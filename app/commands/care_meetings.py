"""``hansard library restore BACKUP --meeting ID``: single meetings of a backup, into the library as it is."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands.care import chosen_backup, named_of
from app.commands.console import Console
from app.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.backup_intents import BroughtBack, MeetingPreview
    from app.care.returning import Candidate
    from app.library import Library

_FATES: Final = {
    "gone": "not in the library now",
    "trashed": "in the trash, as it was then",
    "changed": "changed since; it would come beside",
    "beside": "came back before",
    "beside-trashed": "came back before, and is in the trash",
    "same": "as it is now",
}
_SOUND: Final = {
    "whole": "its sound is there",
    "part": "a part of its sound is missing",
    "missing": "its sound is missing",
    "none": "it had no sound",
}
UNREADABLE: Final = 5


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """List the meetings of a backup, say what bringing some back would do, or do it.

    Raises:
        NotFound: no backup or no meeting is meant, or several are.
        BackupFailed, MeetingUnreadable, DiskFull, FolderUnusable: nothing has changed.
    """
    if arguments.meetings:
        backup = chosen_backup(library.backups(), arguments.backup)
        return _list(library.backup_meetings(backup), arguments, console)
    backup, candidates = _holding(library, arguments)
    chosen = [_named(candidates, text) for text in dict.fromkeys(arguments.meeting)]
    if arguments.preview:
        previews = [library.preview_backup_meeting(backup, item.id) for item in chosen]
        return _tell_previews(backup, previews, arguments, console)
    return _tell(library.restore_meetings(backup, [item.id for item in chosen]), arguments, console)


def _holding(library: Library, arguments: argparse.Namespace) -> tuple[Path, list[Candidate]]:
    """The backup that is meant; where none was said, the newest that has all the meetings."""
    if arguments.backup is not None:
        path = chosen_backup(library.backups(), arguments.backup)
        return path, library.backup_meetings(path)
    for item in library.backups():
        found = library.backup_meetings(item.path)
        try:
            for text in arguments.meeting:
                _named(found, text)
        except NotFound:
            continue
        return item.path, found
    raise NotFound("No backup has that; 'hansard library restore BACKUP --meetings' lists what one has.")


def _named(candidates: Sequence[Candidate], text: str) -> Candidate:
    try:
        meant = named_of([item.then for item in candidates], text)
    except NotFound as error:
        raise NotFound(f"{error} 'hansard library restore BACKUP --meetings' lists them.") from error
    return next(item for item in candidates if item.id == meant.id)


def _list(candidates: Sequence[Candidate], arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        console.say_json([_plain(item) for item in candidates])
        return 0
    for item in candidates:
        console.say(f"{item.id}  {item.then.created[:10]}  {item.then.title}  ({_FATES[item.fate]})")
    return 0


def _plain(item: Candidate) -> dict[str, Any]:
    return {
        "id": item.id,
        "title": item.then.title,
        "created": item.then.created,
        "paragraphs": item.then.paragraphs,
        "steps": item.then.steps,
        "state": item.fate,
        "becomes": item.becomes,
    }


def _tell_previews(
    backup: Path, previews: Sequence[MeetingPreview], arguments: argparse.Namespace, console: Console
) -> int:
    if arguments.json:
        console.say_json(
            [
                {
                    **_plain(item.candidate),
                    "backup": str(backup),
                    "sound": item.sound,
                    "differences": len(item.differences),
                }
                for item in previews
            ]
        )
        return 0
    for item in previews:
        then, now = item.candidate.then, item.candidate.now
        console.say(f"{then.title}: {_FATES[item.candidate.fate]}.")
        console.say(f"  then: {then.paragraphs} paragraphs, {then.steps} steps, last on {then.last[:16]}")
        if now is not None:
            console.say(f"  now:  {now.paragraphs} paragraphs, {now.steps} steps, last on {now.last[:16]}")
            console.say(f"  {len(item.differences)} stretches of the text differ; {_SOUND[item.sound]}")
        else:
            console.say(f"  {_SOUND[item.sound]}")
    console.say("What is in the library now stays as it is.")
    return 0


def _tell(done: BroughtBack, arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        console.say_json(
            {
                "backup": str(done.backup.path),
                "made": [{"id": id_, "title": title} for id_, title in done.made],
                "there": done.there,
                "sound_missing": done.silent,
                "unreadable": done.unreadable,
            }
        )
    else:
        for id_, title in done.made:
            console.say(f"{id_}  {title}")
            if id_ in done.silent:
                console.note(f"The sound of this meeting, or a part of it, is missing now: {title}")
        for id_ in done.there:
            console.note(f"This meeting is in the library as it was then; nothing was changed: {id_}")
        for title in done.unreadable:
            console.note(f"This meeting cannot be read in this backup: {title}")
    return UNREADABLE if done.unreadable else 0
