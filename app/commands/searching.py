"""``search``: where something was said, on the terminal, with the same operators as in the window."""

from __future__ import annotations

import argparse
import contextlib
import re
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from app.commands.console import Console
from app.search_query import SearchQuery, read
from app.sentences import clock

if TYPE_CHECKING:
    from app.changes import Meant, SearchHit
    from app.library import Library

HELP: Final = (
    'operators: "exact phrase", -word, speaker:NAME, after: before: on:DAY (2026-03-01, 2026-03, 7d, today), '
    "tag: folder:NAME, in:title|notes|names|text, source:recorded|imported, longer: shorter:TIME (30m, 1h), "
    "is:favourite. Quote the whole search where it has a minus: 'budget -draft'."
)
_OPERATOR: Final = re.compile(r"-?[a-z]+:")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What ``search`` takes; ``--json`` is every reading command's own."""
    command.add_argument("text", nargs="+", metavar="TEXT", help=HELP)
    command.add_argument("--limit", type=int, default=20, help="most hits to show (%(default)s)")
    command.add_argument(
        "--meaning",
        action=argparse.BooleanOptionalAction,
        help="also what says the same in other words, for which meetings are read first where that is still "
        "to be done; without it, those that have been read are searched so where there is a model",
    )


def search(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Where something was said, written down or is called so."""
    query = read(typed(arguments.text))
    found = library.search(query, limit=arguments.limit, meant=_meant(library, query, arguments, console))
    if arguments.json:
        hits = [_hit(hit) for hit in found.hits]
        body = {"total": found.total, "capped": found.capped, "order": found.order, "hits": hits}
        console.say_json(body)
        return 0
    for hit in found.hits:
        console.say(f"{hit.title} ({hit.meeting})")
        console.say(_line(hit))
    for unread in query.unread:
        console.note(f"'{unread}' says nothing that could be searched for, and was left out.")
    if not found.hits:
        meant = library.did_you_mean(query) if query.looks_for_words else None
        more = f" Did you mean '{meant.words}' ({meant.matches}{'+' * meant.capped})?" if meant else ""
        console.note(f"Nothing found.{more} Search is over text, titles, notes and names.")
    elif found.total > len(found.hits):
        console.note(f"{'More than ' if found.capped else ''}{found.total} found, {len(found.hits)} shown.")
    return 0


def _meant(
    library: Library, query: SearchQuery, arguments: argparse.Namespace, console: Console
) -> Meant | None:
    """What the search means to the model that is here; ``None`` where words alone are searched.

    Raises:
        NoMeaning, MeaningStopped: ``--meaning`` was asked for.
    """
    wanted: bool | None = arguments.meaning
    if wanted is False or not query.meaning or (wanted is None and not library.meaning_models()):
        return None
    from app.paths import models_folder
    from app.semantic import making
    from app.semantic.client import MeaningClient, MeaningStopped, NoMeaning

    with contextlib.closing(MeaningClient(models_folder())) as client:
        try:
            if wanted and library.meetings_to_embed(client.ready().model):
                console.note("Reading the meetings for what they mean…")
                making.make(library, client, threading.Event())
            return client.meant(query.meaning)
        except (NoMeaning, MeaningStopped):
            if wanted:
                raise
            return None


def typed(arguments: Sequence[str]) -> str:
    """The search as it would be typed in the window. A shell has taken the quotes away: of several
    arguments, one that holds a space was a phrase, or the name behind an operator."""
    if len(arguments) == 1:
        return arguments[0]
    return " ".join(map(_quoted, arguments))


def _quoted(argument: str) -> str:
    if not any(character.isspace() for character in argument) or '"' in argument:
        return argument
    operator = _OPERATOR.match(argument)
    at = operator.end() if operator else int(argument.startswith("-"))
    return f'{argument[:at]}"{argument[at:]}"'


def _line(hit: SearchHit) -> str:
    if hit.kind == "title":
        return "  title"
    if hit.kind == "note":
        return f"  {clock(hit.start)}  note: {hit.snippet}"
    if hit.kind == "name":
        return f"  {clock(hit.start)}  {hit.speaker_label} speaks from here"
    how = " (in other words)" if hit.alike else ""
    return f"  {clock(hit.start)}  {hit.speaker_label}{how}: {hit.snippet}"


def _hit(hit: SearchHit) -> dict[str, Any]:
    return {
        "meeting": hit.meeting,
        "title": hit.title,
        "start": hit.start,
        "speaker": hit.speaker_label,
        "snippet": hit.snippet,
        "kind": hit.kind,
        "alike": hit.alike,
    }
