"""``hansard``: the composition root. No command opens the window; ``--engine`` and ``--exporter`` start
the children of a frozen program, which has no Python beside it (:mod:`engine.launch`).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.profile_lock import ProfileLock
    from app.ui.main_window import MainWindow
    from app.ui.ports import Services

_ENGINE: Final = "--engine"
_EXPORTER: Final = "--exporter"
_STARTING: Final = 60.0  # seconds that another window may take until it answers, on a busy machine


def main(argv: Sequence[str] | None = None) -> int:
    """Start what ``argv`` asks for; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [_ENGINE]:
        from engine.__main__ import main as engine_main

        return engine_main(arguments[1:])
    if arguments[:1] == [_EXPORTER]:
        from app.exporting import main as exporting_main

        return exporting_main(arguments[1:])
    from app import logs

    logs.start()
    logs.catch_bugs(lambda sentence: print(f"hansard: {sentence}", file=sys.stderr))  # noqa: T201
    try:
        folder = _window_library(arguments)
    except _Commands:
        from app import cli

        return cli.main(arguments)
    return _window(folder)


class _Commands(Exception):
    """There is a command: this is not about the window."""


def _window_library(arguments: list[str]) -> Path | None:
    """Which library a window is wanted on; ``None`` for the user's own."""
    match arguments:
        case []:
            return None
        case ["--library", folder]:
            return Path(folder)
        case [one] if one.startswith("--library="):
            return Path(one.partition("=")[2])
    raise _Commands


def _window(wanted: Path | None) -> int:
    from app import instance, paths

    folder = (wanted or paths.default_folder()).absolute()
    if instance.ask(folder, ()) is not None:
        return 0  # the window that is open already has come to the front
    # Taken before there is a window: of many that start at once, one only shows itself.
    locks = _lock(folder)
    if not locks and _wait_for_window(folder):
        return 0

    from engine.launch import no_core_dumps

    no_core_dumps()  # a crash dump of the window is the meetings themselves

    from app.ui.application import run

    def open_library(window: MainWindow) -> Services:
        from app.ui.opening import OpenLibrary

        return OpenLibrary(window, folder, locks.pop() if locks else None).services

    return run([], open_library, folder=folder)


def _lock(folder: Path) -> list[ProfileLock]:
    """The library's lock, if it is free; what else is wrong with the folder is told when it is opened."""
    from app.errors import AppError
    from app.paths import LOCK, private_folder
    from app.profile_lock import ProfileLock

    try:
        return [ProfileLock(private_folder(folder) / LOCK)]
    except AppError:
        return []


def _wait_for_window(folder: Path) -> bool:
    """Whether whoever holds the library shows its window; it may only just be starting."""
    from app import instance

    until = time.monotonic() + _STARTING
    while time.monotonic() < until:
        if instance.ask(folder, ()) is not None:
            return True
        time.sleep(0.1)
    return False


if __name__ == "__main__":
    sys.exit(main())
