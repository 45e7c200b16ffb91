"""``list``, ``show``, ``search`` and ``export``: what the library holds, on the terminal."""

from __future__ import annotations

import argparse
from typing import Any

from app.changes import MeetingSummary, SearchHit
from app.commands.console import Console
from app.commands.options import output_folder
from app.errors import NotFound
from app.library import Library
from app.sentences import clock
from app.transcript import MeetingId


def list_meetings(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """One line per meeting, newest first."""
    meetings = library.meetings()
    if arguments.json:
        console.say_json([_summary(meeting) for meeting in meetings])
        return 0
    for meeting in meetings:
        when = meeting.created.astimezone().strftime("%Y-%m-%d %H:%M")
        console.say(f"{meeting.id}  {when}  {clock(meeting.duration)}  {meeting.state:8}  {meeting.title}")
    if not meetings:
        console.note("No meetings yet. 'hansard import FILE' adds one.")
    return 0


def show(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """A meeting's transcript."""
    from app import export

    transcript = library.transcript(find(library, arguments.id))
    exporter = export.formats()["json" if arguments.json else "txt"]
    console.out.write(exporter.render(transcript, exporter.options_type()).decode())
    return 0


def search(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Where something was said."""
    found = library.search(" ".join(arguments.text), limit=arguments.limit)
    if arguments.json:
        console.say_json(
            {"total": found.total, "capped": found.capped, "hits": [_hit(hit) for hit in found.hits]}
        )
        return 0
    for hit in found.hits:
        console.say(f"{hit.title} ({hit.meeting})")
        console.say(f"  {clock(hit.start)}  {hit.speaker_label}: {hit.snippet}")
    if not found.hits:
        console.note("Nothing found. Search is over text, titles and names.")
    elif found.total > len(found.hits):
        console.note(f"{'More than ' if found.capped else ''}{found.total} found, {len(found.hits)} shown.")
    return 0


def export_meeting(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """A meeting's transcript as files."""
    from app import export

    transcript = library.transcript(find(library, arguments.id))
    folder = output_folder(arguments)
    for format_id in arguments.format or ("txt",):
        console.say(str(export.export(transcript, format_id, folder)))
    return 0


def find(library: Library, text: str) -> MeetingId:
    """The meeting that ``text`` names: its title, its number, or how that begins or ends.

    Numbers made on one day begin alike (they are ULIDs), so their last letters are the handy ones.

    Raises:
        NotFound: none, or more than one.
    """
    meetings, wanted = library.meetings(), text.upper()
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
    }


def _hit(hit: SearchHit) -> dict[str, Any]:
    return {
        "meeting": hit.meeting,
        "title": hit.title,
        "start": hit.start,
        "speaker": hit.speaker_label,
        "snippet": hit.snippet,
    }
