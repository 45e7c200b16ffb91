"""``voices``: whose voices the library knows, and how to have them forgotten."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, Final

from app.commands.console import Console
from app.errors import NotFound
from app.people.values import Person
from app.sentences import clock

if TYPE_CHECKING:
    from app.library import Library

USAGE: Final = 2
ACTIONS = ("list", "heard", "revoke", "forget", "on", "off")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """``voices [list|heard NAME|revoke NAME --meeting ID|forget NAME|on|off]``"""
    command.add_argument("action", nargs="?", choices=ACTIONS, default="list", help="default: list")
    command.add_argument("name", nargs="*", metavar="NAME", help="of the person")
    command.add_argument(
        "--meeting", metavar="ID", help="revoke: the meeting in which it was somebody else; title or number"
    )
    command.add_argument("--keep-name", action="store_true", help="revoke: leave the name in that meeting")
    command.add_argument(
        "--remove-names", action="store_true", help="forget: take the name out of old meetings too"
    )
    command.add_argument("--json", action="store_true", help="for machines")


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """Do what ``arguments`` say."""
    if arguments.action == "forget":
        return _forget(library, " ".join(arguments.name), console, keep=not arguments.remove_names)
    if arguments.action == "heard":
        return _heard(library, " ".join(arguments.name), console, machine=arguments.json)
    if arguments.action == "revoke":
        return _revoke(library, arguments, console)
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
        "conditions": [
            {"source": item.source, "name": item.name, "distance": item.distance}
            for item in person.conditions
        ],
    }


def _heard(library: Library, name: str, console: Console, *, machine: bool) -> int:
    """Every meeting somebody was heard in, and whether it is part of the stored voice."""
    heard = library.heard_in(_named(library, name).id)
    if machine:
        console.say_json(
            [
                {
                    "meeting": item.meeting,
                    "title": item.title,
                    "created": item.created.isoformat(),
                    "seconds": round(item.seconds, 1),
                    "learned_seconds": round(item.learned, 1),
                    "suggested": item.suggested,
                }
                for item in heard
            ]
        )
        return 0
    for item in heard:
        when = item.created.astimezone().strftime("%Y-%m-%d %H:%M")
        part = "part of the voice" if item.learned else "not part of the voice"
        said = "suggested" if item.suggested else ""
        console.say(f"{item.meeting}  {when}  {clock(item.seconds):>8}  {part:21}  {said:9}  {item.title}")
    return 0


def _revoke(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """That was not them: the meeting's part goes out of the stored voice; they are not suggested again."""
    from app.commands.reading import named

    if not arguments.meeting:
        console.note("hansard: say in which meeting it was somebody else: --meeting ID.")
        return USAGE
    person = _named(library, " ".join(arguments.name))
    meeting = named(library.meetings(), arguments.meeting)
    found = [item for item in library.heard_in(person.id) if item.meeting == meeting]
    if not found:
        raise NotFound(f"{person.name} was not heard in that meeting.")
    for item in found:
        library.revoke_voice(person.id, item.meeting, item.speaker, keep_name=arguments.keep_name)
    console.note(f"“{found[0].title}” is no longer part of the voice of {person.name}.")
    return 0


def _forget(library: Library, name: str, console: Console, *, keep: bool) -> int:
    person = _named(library, name)
    library.forget_person(person.id, keep_names=keep)
    console.note(f"The voice of {person.name} is forgotten. Older backups keep it until they are replaced.")
    return 0


def _named(library: Library, name: str) -> Person:
    """Somebody by name, whatever its capitals.

    Raises:
        NotFound: nobody is called so, or several are.
    """
    wanted = [person for person in library.people() if person.name == name] or [
        person for person in library.people() if person.name.casefold() == name.casefold()
    ]
    if len(wanted) != 1:
        raise NotFound(f"There is no voice of that name{': say which' if len(wanted) > 1 else ''}.")
    return wanted[0]
