"""``list``, ``show`` and ``search``: what the library holds, on the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from app.changes import MeetingSummary
from app.commands.console import Console
from app.errors import NotFound
from app.library import Library
from app.sentences import clock
from app.transcript import MeetingId


def list_meetings(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """One line per meeting, newest first: all, or those the arguments are about."""
    every = library.meetings(trashed=arguments.trash)
    meetings = [meeting for meeting in every if _is_wanted(meeting, arguments)]
    if arguments.json:
        console.say_json([_summary(meeting) for meeting in meetings])
        return 0
    for meeting in meetings:
        when = meeting.created.astimezone().strftime("%Y-%m-%d %H:%M")
        console.say(f"{meeting.id}  {when}  {clock(meeting.duration)}  {meeting.state:8}  {meeting.title}")
    if not every and not arguments.trash:
        console.note("No meetings yet. 'hansard import FILE' adds one.")
    elif not meetings:
        console.note("No such meetings.")
    return 0


def _is_wanted(meeting: MeetingSummary, arguments: argparse.Namespace) -> bool:
    folder, has = arguments.folder, {tag.casefold() for tag in meeting.tags}
    if folder is not None and meeting.folder.casefold() != folder.casefold():
        return False
    if any(tag.casefold() not in has for tag in arguments.tag):
        return False
    return meeting.favourite or not arguments.favourite


def show(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """A meeting's transcript."""
    from app import export

    transcript = library.transcript(find(library, arguments.id))
    exporter = export.formats()["json" if arguments.json else "txt"]
    console.out.write(exporter.render(transcript, exporter.options_type()).decode())
    return 0


def find(library: Library, text: str) -> MeetingId:
    """The meeting that ``text`` names: its title, its number, or how that begins or ends.

    Numbers made on one day begin alike (they are ULIDs), so their last letters are the handy ones.

    Raises:
        NotFound: none, or more than one.
    """
    return named(library.meetings(), text)


def named(meetings: Sequence[MeetingSummary], text: str) -> MeetingId:
    """:func:`find` among these."""
    wanted = text.upper()
    for matching in (
        [meeting.id for meeting in meetings if meeting.title.casefold() == text.casefold()],
        [meeting.id for meeting in meetings if meeting.id.startswith(wanted) or meeting.id.endswith(wanted)],
    ):
        if len(matching) == 1:
            return matching[0]
        if matching:
            raise NotFound(
                f"'{text}' is the name of {len(matching)} meetings; 'hansard list' has their numbers."
            )
    raise NotFound


def _summary(meeting: MeetingSummary) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "title": meeting.title,
        "created": meeting.created.isoformat(),
        "duration": meeting.duration,
        "state": meeting.state,
        "source": meeting.source,
        "speakers": len(meeting.speakers),
        "problem": meeting.problem,
        "folder": meeting.folder,
        "tags": list(meeting.tags),
        "favourite": meeting.favourite,
        "trashed": meeting.trashed.isoformat() if meeting.trashed else None,
        "sound_removed": meeting.sound_removed.isoformat() if meeting.sound_removed else None,
    }
