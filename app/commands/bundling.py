"""``bundle``, ``join``, ``split`` and ``watch``: meetings made of others, carried elsewhere, or coming by
themselves."""

from __future__ import annotations

import argparse
import re
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.console import Console

if TYPE_CHECKING:
    from app.library import Library
    from app.transcript import MeetingId

USAGE: Final = 2
NAMES: Final = ("bundle", "join", "split", "watch")
#: Too long for the thread that paints, where a window has the library open.
LONG: Final = ("bundle", "join", "split")
_LOOK: Final = 2.0  # seconds between two looks into a watched folder
_CLOCK: Final = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2}(?:\.\d+)?)|(\d+(?:\.\d+)?)")


def add_commands(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Their arguments; ``command(name, text)`` makes a command."""
    bundling = command(
        "bundle", "Write meetings to one file that another library takes in. It is not encrypted."
    )
    bundling.add_argument(
        "ids", nargs="+", metavar="ID", help="a meeting's title, its number, or how that ends"
    )
    bundling.add_argument(
        "--output", type=Path, required=True, metavar="FILE", help="replaced if it is there"
    )
    bundling.add_argument(
        "--with-voices", action="store_true", help="also what tells how people sound; ask them first"
    )
    joining = command("join", "Make one meeting of two recordings of it; both go to the trash.")
    joining.add_argument("first", metavar="ID", help="a meeting's title, its number, or how that ends")
    joining.add_argument("second", metavar="ID", help="what was recorded after it")
    joining.add_argument(
        "--silence", type=time_of, default=0.0, metavar="TIME", help="between the two, as 90 or 1:30"
    )
    joining.add_argument(
        "--same-time",
        action="store_true",
        help="both were recorded at the same time, on two devices: the text of the first is kept, and what "
        "the second has where the first has nothing; how they lie to each other is heard",
    )
    joining.add_argument(
        "--offset",
        type=float,
        metavar="SECONDS",
        help="with --same-time: how much later the second began, below 0 for earlier; not heard then",
    )
    splitting = command("split", "Part a meeting in two at a place; it goes to the trash.")
    splitting.add_argument("id", metavar="ID", help="a meeting's title, its number, or how that ends")
    splitting.add_argument("at", type=time_of, metavar="TIME", help="as 754.5, 12:34 or 1:02:03")
    watching = command("watch", "Take in what appears in a folder, and transcribe it, until Ctrl+C.")
    watching.add_argument("folder", type=Path, metavar="FOLDER")
    watching.add_argument("--once", action="store_true", help="only what is there now")
    watching.add_argument("--subfolders", action="store_true", help="also what is in folders in it")
    watching.add_argument(
        "--transcripts",
        action="store_true",
        help="also transcripts of other programs, each with the sound of its name beside it",
    )
    watching.add_argument("--copy", action="store_true", help="copy the files into the library")


def time_of(text: str) -> float:
    """Seconds of a time as people write it."""
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no time; write 12:34 or seconds")
    hours, minutes, seconds, plain = match.groups()
    return float(plain) if plain else int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)


def run(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    """One of the four.

    Raises:
        NotFound, NotJoined, ExportFailed, DiskFull: nothing was changed.
    """
    return _COMMANDS[arguments.command](library, arguments, console)


def _bundle(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    from app.commands.reading import find

    ids = [find(library, text) for text in dict.fromkeys(arguments.ids)]
    path = library.write_bundle(ids, arguments.output.absolute(), voices=arguments.with_voices)
    console.say(str(path))
    return 0


def _join(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    from app.commands.reading import find

    pair = find(library, arguments.first), find(library, arguments.second)
    if arguments.same_time:
        if arguments.silence:
            raise argparse.ArgumentTypeError("--silence goes without --same-time")
        return _join_same_time(library, pair, arguments, console)
    if arguments.offset is not None:
        raise argparse.ArgumentTypeError("--offset goes with --same-time")
    console.say(library.join_meetings(*pair, silence=arguments.silence).meeting)
    return 0


def _join_same_time(
    library: Library, pair: tuple[MeetingId, MeetingId], arguments: argparse.Namespace, console: Console
) -> int:
    from app.meeting_making import NotJoined
    from app.same_time_intents import SURE, Placed

    placed = Placed(arguments.offset or 0.0)
    if arguments.offset is None:
        found = library.compare_recordings(*pair)
        placed = Placed(found.offset, found.pace)
        if found.sure < SURE:
            console.note(
                "Not sure how these two lie to each other, so nothing was done; the best guess is that the "
                f"second began {found.offset:.2f} s after the first. Listen, then say it with --offset."
            )
            return NotJoined.exit_status
        drift = (found.pace - 1) * 3600
        console.note(
            f"The second began {found.offset:.2f} s after the first"
            + (f"; its clock is off by {abs(drift):.2f} s an hour, which is put right." if drift else ".")
        )
    plan = library.plan_same_time(*pair, placed)
    console.note(f"Paragraphs of the second that fill gaps of the first: {plan.filling}; not: {plan.left}.")
    console.say(library.join_same_time(*pair, placed).meeting)
    return 0


def _split(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    from app.commands.reading import find

    for id_ in library.split_meeting(find(library, arguments.id), arguments.at).meetings[:2]:
        console.say(id_)
    return 0


def _watch(library: Library, arguments: argparse.Namespace, console: Console) -> int:
    from app.commands.importing import Added, work
    from app.watching import SETTLED, Rules, Watcher

    folder = arguments.folder.absolute()
    rules = Rules(
        (folder,),
        arguments.subfolders,
        arguments.copy,
        everything=True,
        transcripts=arguments.transcripts,
    )
    watcher = Watcher(library, rules)
    stop = threading.Event()
    previous = {
        number: signal.signal(number, lambda _number, _frame: stop.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    status = 0
    try:
        while not stop.is_set():
            found = watcher.look(stop.is_set)
            for missing in found.missing:
                console.note(f"{missing}: this folder is not there or cannot be read.")
                status = 3
            for name, sentence in found.refused:
                console.note(sentence if name in sentence else f"{name}: {sentence}")
                status = status or 3
            for meeting, _name in found.taken:
                console.say(meeting)
            if found.taken:
                # It has handlers of its own meanwhile; Ctrl+C there ends the watch as well.
                worked = work(library, console, Added([meeting for meeting, _ in found.taken]))
                status = status or worked
                if worked == 130:
                    break
            elif arguments.once and not found.waiting:
                break
            stop.wait(SETTLED if found.waiting else _LOOK)
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return status


_COMMANDS: Final = {"bundle": _bundle, "join": _join, "split": _split, "watch": _watch}
