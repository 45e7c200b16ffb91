"""The command line: what each command takes, and which of them needs the library.

``transcribe`` needs none. The others open the library, or, when a window holds it, are handed to that
window and print what it answers.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import __version__, instance
from app.commands import (
    arranging,
    bundling,
    export_options,
    library_options,
    models_options,
    options,
    purging,
    record_options,
)
from app.commands import searching as search_options
from app.commands import voices as voices_options
from app.commands.console import Console
from app.errors import AppError, LibraryDamaged, LibraryInUse
from app.vault import record as vault_record

if TYPE_CHECKING:
    from app.jobs import JobQueue
    from app.library import Library

USAGE: Final = 2
BUNDLE: Final = ".hansard"


def parser() -> argparse.ArgumentParser:
    """All commands and their arguments."""
    root = argparse.ArgumentParser(
        prog="hansard", description="Writes down who said what, on your own computer."
    )
    root.add_argument("--version", action="version", version=f"hansard {__version__}")
    root.add_argument("--library", type=Path, metavar="DIR", help="another library than your own")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--library", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    for place in (root, shared):
        place.add_argument(
            "--code-fd",
            type=int,
            metavar="N",
            default=argparse.SUPPRESS,
            help="read the recovery code of an encrypted library from this file descriptor",
        )

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[shared])

    transcribe = command("transcribe", "Write down what is said in recordings, without the library.")
    _add_files(transcribe)
    _add_output(transcribe)
    importing = command("import", "Add recordings to the library and transcribe them there.")
    _add_files(importing)
    importing.add_argument("--copy", action="store_true", help="copy the files into the library")
    importing.add_argument("--again", action="store_true", help="even if the same file is there already")
    importing.add_argument(
        "--sound", type=Path, metavar="AUDIO", help="the sound of FILE, which is a transcript"
    )
    recording = command("record", "Record microphone and computer sound into the library.")
    record_options.add_arguments(recording)
    listing = command("list", "List the meetings in the library.")
    arranging.add_filters(listing)
    arranging.add_commands(command)
    purging.add_command(command)
    bundling.add_commands(command)
    showing = command("show", "Print a meeting's transcript.")
    showing.add_argument("id", metavar="ID", help="a meeting's title, its number, or how that ends")
    searching = command("search", "Find where something was said.")
    search_options.add_arguments(searching)
    for reading in (listing, showing, searching):
        reading.add_argument("--json", action="store_true", help="for machines")
    exporting = command("export", "Write meetings to files: text or sound, with or without names.")
    export_options.add_arguments(exporting)
    keeping = command("library", "Check, back up, restore or repair the library.")
    library_options.add_arguments(keeping, shared)
    voices_options.add_arguments(
        command("voices", "List the people whose voices are recognised, take a match back, or forget one.")
    )
    models = command("models", "List, fetch, check, take in or remove speech models.")
    models_options.add_arguments(models)
    examining = command("doctor", "Say what this computer can do, what will be used, and why.")
    examining.add_argument("--json", action="store_true", help="for machines")
    examining.add_argument("--quick", action="store_true", help="without measuring how long an hour takes")
    evaluating = command("evaluate", "Measure a transcript against a reference.")
    evaluating.add_argument("reference", type=Path, metavar="REF", help="json, stm, ctm, srt or rttm")
    evaluating.add_argument("hypothesis", type=Path, metavar="HYP", help="likewise")
    evaluating.add_argument("--language", type=options.language, metavar="XX", help="default: as they say")
    evaluating.add_argument("--json", action="store_true", help="for machines")
    return root


def main(argv: Sequence[str]) -> int:
    """Run a command; returns its exit status. ``argv`` names a command (the window is not started here)."""
    console = Console()
    try:
        arguments = parser().parse_args(argv)
        console.progress = getattr(arguments, "progress", "auto")
        return _unlocking(arguments, argv, console)
    except argparse.ArgumentTypeError as error:
        console.note(f"hansard: {error}")
        return USAGE
    except AppError as error:
        console.note(f"hansard: {error}")
        return error.exit_status
    except BrokenPipeError:  # the reader of a pipe (``| head``) has had enough
        sys.stderr.close()
        return 0


def takes_long(asked: instance.Asked) -> bool:
    """Whether a command reads or writes much: it is then not for the thread that paints."""
    try:
        arguments = parser().parse_args(asked.arguments)
    except (SystemExit, argparse.ArgumentTypeError):
        return False
    if arguments.command == "import":
        return all(path.suffix.lower() == BUNDLE for path in arguments.files)
    if arguments.command in bundling.LONG or arguments.command in ("purge", "search"):  # which loads a model
        return True
    return bool(arguments.command == "library" and arguments.action in ("check", "backup", "restore"))


def answer_in_window(
    asked: instance.Asked,
    library: Library,
    queue: JobQueue,
    show: Callable[[], None],
    recorder_runs: Callable[[], None] = lambda: None,
) -> instance.Answered:
    """A command that another process hands to this window, run here on the thread that owns the library.
    ``recorder_runs`` is called when a terminal has begun to record into this library."""
    if not asked.arguments:
        show()
        return instance.Answered("", "", 0)
    console = Console(out=io.StringIO(), err=io.StringIO(), progress="none")
    with contextlib.redirect_stderr(console.err):
        try:
            arguments = parser().parse_args(asked.arguments)
            if arguments.command == "record":
                recorder_runs()
                return instance.Answered("", "", 0)
            _make_absolute(arguments, Path(asked.folder))
            status = _in_library(arguments, library, console, queue)
        except argparse.ArgumentTypeError as error:
            console.note(f"hansard: {error}")
            status = USAGE
        except AppError as error:
            console.note(f"hansard: {error}")
            status = error.exit_status
    assert isinstance(console.out, io.StringIO)
    assert isinstance(console.err, io.StringIO)
    return instance.Answered(console.out.getvalue(), console.err.getvalue(), status)


def _unlocking(arguments: argparse.Namespace, argv: Sequence[str], console: Console) -> int:
    """As :func:`_dispatch`; where the library is locked, the code is asked for."""
    from app.vault.unlocking import VaultLocked

    try:
        return _dispatch(arguments, argv, console)
    except VaultLocked as locked:
        from app.commands import vault

        vault.unlock(locked, arguments, console)
        return _dispatch(arguments, argv, console)


def _dispatch(arguments: argparse.Namespace, argv: Sequence[str], console: Console) -> int:
    done = _without_library(arguments, console)
    if done is not None:
        return done
    from app.library import Library
    from app.paths import default_folder

    folder = arguments.library or default_folder()
    from app.commands import care

    if arguments.command == "library":
        done = _care(arguments, folder, console)
        if done is not None:
            return done
    try:
        with contextlib.closing(Library.open(folder)) as library:
            if library.missing_entries:
                console.note(care.missing_changes(library.missing_entries))
            status = _in_library(arguments, library, console, None)
            if arguments.command in ("import", *bundling.NAMES):
                care.back_up_if_due(library, console)  # there may never be a window that does
            return status
    except LibraryInUse:
        if arguments.command == "export" and not vault_record.exists(folder):
            from app.commands import exporting

            return exporting.run(folder, arguments, console)  # it only reads: the window need not wait for it
        answered = instance.ask(folder, tuple(argv))
        if answered is None:
            raise
        console.out.write(answered.out)
        console.err.write(answered.err)
        return answered.status
    except LibraryDamaged as damage:
        if arguments.command != "library" or arguments.action != "check":
            raise
        return care.report_damaged(damage, arguments, console)


def _without_library(arguments: argparse.Namespace, console: Console) -> int | None:
    """What needs none; ``None`` for the rest."""
    if arguments.command == "transcribe":
        from app.commands import transcribe

        return transcribe.run(arguments, console)
    if arguments.command == "models":
        from app.commands import models

        return models.run(arguments, console)
    if arguments.command == "doctor":
        from app.commands import doctor

        return doctor.run(arguments, console)
    if arguments.command == "evaluate":
        from app.commands import evaluate

        return evaluate.run(arguments, console)
    if arguments.command == "record":
        from app.commands import record

        return record.run(arguments, console)
    if arguments.command == "export" and arguments.example_template is not None:
        from app.commands import exporting

        return exporting.write_example(arguments, console)
    return None


def _care(arguments: argparse.Namespace, folder: Path, console: Console) -> int | None:
    """What is done to a library without opening it; ``None`` when it must be opened."""
    from app.commands import care

    if care.needs_closed(arguments):
        return care.on_folder(folder, arguments, console)
    return care.list_closed(folder, arguments, console) if getattr(arguments, "list", False) else None


def _in_library(
    arguments: argparse.Namespace, library: Library, console: Console, queue: JobQueue | None
) -> int:
    from app.commands import care, exporting, importing, reading

    if arguments.command == "library":
        if arguments.action == "vault":
            from app.commands import vault

            return vault.in_library(library, arguments, console, in_window=queue is not None)
        return care.in_library(library, arguments, console)
    if arguments.command == "import":
        if queue is not None:
            return importing.queue_in_window(library, arguments, console, queue)
        return importing.run(library, arguments, console)
    if arguments.command == "purge":
        return purging.run(library, arguments, console, may_ask=queue is None)
    if arguments.command == "watch" and queue is not None:
        console.note("hansard: the library is open in a window; choose watched folders in its settings.")
        return LibraryInUse.exit_status
    command = {
        **dict.fromkeys(arranging.NAMES, arranging.run),
        **dict.fromkeys(bundling.NAMES, bundling.run),
        "voices": voices_options.run,
        "list": reading.list_meetings,
        "show": reading.show,
        "search": search_options.search,
        "export": exporting.in_library,
    }[arguments.command]
    return command(library, arguments, console)


def _make_absolute(arguments: argparse.Namespace, folder: Path) -> None:
    """Paths as the caller meant them, not as this process would read them."""
    if hasattr(arguments, "files"):
        arguments.files = [folder / path for path in arguments.files]
    if hasattr(arguments, "output"):
        arguments.output = folder / (arguments.output or "")
    if getattr(arguments, "backup", None) and (folder / arguments.backup).is_file():
        arguments.backup = str(folder / arguments.backup)
    for name in ("template", "example_template", "key", "sound"):
        if getattr(arguments, name, None) is not None:
            setattr(arguments, name, folder / getattr(arguments, name))
    if getattr(arguments, "vocabulary", "") and (folder / arguments.vocabulary).is_file():
        arguments.vocabulary = str(folder / arguments.vocabulary)


def _add_files(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options.add_recognition(command)
    command.add_argument(
        "--progress", choices=("auto", "json", "none"), default="auto", help="json: for machines, on stderr"
    )


def _add_output(command: argparse.ArgumentParser) -> None:
    chosen = command.add_argument("--format", type=options.formats, metavar="LIST", help="any of %(known)s")
    vars(chosen)["known"] = options.FormatNames()
    command.add_argument(
        "--output",
        type=options.folder,
        metavar="DIR",
        help="where to write, replacing files of the same name; default: here",
    )
