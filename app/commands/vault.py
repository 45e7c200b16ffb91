"""``hansard library vault status | on | off | code``, and the question for the code of a locked library.

The recovery code comes from the terminal or from a file descriptor (``--code-fd``), never from an argument or
the environment, which others can read.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any, Final

from app.commands.console import Console
from app.errors import AppError, LibraryInUse
from app.translation import noop, number, plural, tr

if TYPE_CHECKING:
    from app.library import Library
    from app.vault.unlocking import VaultLocked
    from app.vault_intents import VaultStatus

_LONGEST: Final = 4096  # bytes read for a code
_TRIES: Final = 3
_STATES: Final = {
    None: noop("This library is not encrypted."),
    "on": noop("This library is encrypted."),
    "encrypting": noop("This library is being encrypted; some files still are as they were."),
    "decrypting": noop("This library is being decrypted; some files still are encrypted."),
}


class NoCode(AppError):
    """There is nobody to ask."""

    code = "no-code"
    exit_status = 2
    sentence = noop(
        "The recovery code is needed; run this in a terminal, or pass it by a file descriptor with --code-fd."
    )


class CodeDiffers(AppError):
    """What was typed back is not what was shown."""

    code = "code-differs"
    exit_status = 2
    sentence = noop("That is not the code that was shown; nothing was changed.")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What to do with the vault."""
    command.add_argument(
        "vault", choices=("status", "on", "off", "code"), help="code: replace the recovery code by another"
    )
    command.add_argument(
        "--old-backups",
        choices=("encrypt", "remove"),
        default="encrypt",
        help="on: what becomes of backups made before (%(default)s)",
    )
    command.add_argument("--json", action="store_true", help="for machines")


def in_library(library: Library, arguments: argparse.Namespace, console: Console, *, in_window: bool) -> int:
    """Run one of them; what changes something is the window's own, where one is open."""
    what = arguments.vault
    if what == "status":
        return _status(library.vault_status(), arguments, console)
    if in_window:
        raise LibraryInUse(
            noop("The library is open in a window; turn encryption on or off there, in the settings.")
        )
    if what == "off":
        _proceed(library, console, begin=library.end_vault)
        console.say(tr("This library is not encrypted any more."))
    elif what == "code":
        library.change_recovery_code(_typed_back(library.new_recovery_code(), arguments, console))
        console.say(tr("This is the recovery code from now on; the one before opens nothing any more."))
    else:
        if not library.has_vault:
            code = _typed_back(library.new_recovery_code(), arguments, console)
            library.begin_vault(code, arguments.old_backups)
        _proceed(library, console)
        console.say(tr("This library is encrypted."))
    return 0


def unlock(locked: VaultLocked, arguments: argparse.Namespace, console: Console) -> None:
    """Ask for the code of a library that the keyring does not open, and hold its key.

    Raises:
        NoCode, CodeMistyped, WrongCode
    """
    from app.vault import held, unlocking
    from app.vault.codes import CodeMistyped

    console.note(f"hansard: {locked}")
    asked = getattr(arguments, "code_fd", None) is None
    for left in reversed(range(_TRIES if asked else 1)):
        try:
            held.hold(unlocking.by_code(locked.folder, _read(arguments, console)))
        except (CodeMistyped, unlocking.WrongCode) as error:
            if not left:
                raise
            console.note(f"hansard: {error}")
        else:
            return


def _status(status: VaultStatus, arguments: argparse.Namespace, console: Console) -> int:
    if arguments.json:
        body: dict[str, Any] = {
            "state": status.state or "off",
            "keyring": status.keyring,
            "left": status.left,
            "files": status.files,
            "bytes": status.bytes,
        }
        console.say_json(body)
        return 0
    console.say(tr(_STATES[status.state]))
    if status.state is not None and status.keyring:
        console.say(tr("The keyring of this computer ({name}) opens it.", name=status.keyring))
    elif status.state is not None:
        console.say(tr("Only the recovery code opens it."))
    if status.left:
        console.say(
            plural(
                "{n} file is still to be changed over.",
                "{n} files are still to be changed over.",
                status.left,
            )
        )
    return 0


def _proceed(library: Library, console: Console, begin: Any = None) -> None:
    if begin is not None:
        begin()

    def show(done: int, total: int) -> None:
        part = done / total
        line = tr("{percent} % done", percent=number(round(100 * part)))
        console.show_line(line, {"done": done, "total": total})

    try:
        library.proceed_with_vault(show)
    finally:
        console.finish()


def _typed_back(code: str, arguments: argparse.Namespace, console: Console) -> str:
    """``code``, once the user has shown to have it."""
    from app.vault import codes

    console.say(code)
    console.out.flush()
    console.note(
        tr(
            "This is the recovery code. Write it down and keep it apart from this computer: without it and "
            "without the keyring nobody can ever read this library again. It is shown only this once."
        )
    )
    if codes.read(_read(arguments, console)) != codes.read(code):
        raise CodeDiffers
    return code


def _read(arguments: argparse.Namespace, console: Console) -> str:
    """A code from the descriptor that was named, or from the terminal."""
    descriptor: int | None = getattr(arguments, "code_fd", None)
    if descriptor is not None:
        try:
            with open(descriptor, "rb", closefd=False, buffering=0) as file:
                return _line(file)
        except OSError as error:
            raise NoCode from error
    if not sys.stdin.isatty():
        raise NoCode
    console.err.write(tr("Recovery code: "))
    console.err.flush()
    return sys.stdin.readline(_LONGEST)


def _line(file: Any) -> str:
    """One line, and nothing after it: more may follow on the same descriptor."""
    found = b""
    while len(found) < _LONGEST and (one := file.read(1)) not in (b"", b"\n"):
        found += one
    return found.decode("utf-8", "replace")
