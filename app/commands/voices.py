"""``voices``: whose voices the library knows, and how to have them forgotten."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.console import Console
from app.errors import NotFound
from app.people.values import Person
from app.sentences import clock

if TYPE_CHECKING:
    from app.library import Library

ACTIONS = ("list", "forget", "on", "off")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """``voices [list|forget NAME|on|off]``"""
    command.add_argument("action", nargs="?", choices=ACTIONS, default="list", help="default: list")
    command.add_argument("name", nargs="*", metavar="NAME", help="of the person to forget")
    command.add_argument(
        "--remove-names", action="store_true", help="forget: take the name out of old meetings too"
    )
    command.add_argument("--json", action="store_true", help="for machines")


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Do what ``arguments`` say."""
    if arguments.action == "forget":
        return _forget(library, " ".join(arguments.name), console, keep=not arguments.remove_names)
    if arguments.action in ("on", "off"):
        library.set_voices(on=arguments.action == "on")
    return _list(library, console, machine=arguments.json)


def _list(library: Library, console: Console, *, machine: bool) -> int:
    on, people = library.voices_on(), library.people()
    if machine:
        console.say_json({"recognised": on, "voices": [_body(person) for person in people]})
        return 0
    for person in people:
        known = "reliable" if person.reliable else "needs more speech"
        state = known if person.recognise else "not looked for"
        meetings = f"{person.meetings} meeting{'' if person.meetings == 1 else 's'}"
        console.say(f"{meetings:>13}  {clock(person.seconds):>8}  {state:17}  {person.name}")
    if not on:
        console.note(
            "Voices are not recognised. A voice print describes how someone sounds and stays on this "
            "computer; ask the person first. 'hansard voices on' begins."
        )
    elif not people:
        console.note("No voices yet. Name a speaker in a meeting and choose 'Recognise in future'.")
    return 0


def _body(person: Person) -> dict[str, Any]:
    return {
        "name": person.name,
        "recognised": person.recognise,
        "reliable": person.reliable,
        "meetings": person.meetings,
        "seconds": round(person.seconds, 1),
        "last_heard": person.heard.isoformat() if person.heard else None,
        "learned_from": person.prints,
        "learned_seconds": round(person.learned, 1),
    }


def _forget(library: Library, name: str, console: Console, *, keep: bool) -> int:
    wanted = [person for person in library.people() if person.name == name] or [
        person for person in library.people() if person.name.casefold() == name.casefold()
    ]
    if len(wanted) != 1:
        raise NotFound(f"There is no voice of that name{': say which' if len(wanted) > 1 else ''}.")
    library.forget_person(wanted[0].id, keep_names=keep)
    console.note(
        f"The voice of {wanted[0].name} is forgotten. Older backups keep it until they are replaced."
    )
    return 0
