"""``hansard``: the composition root. No command opens the window; ``--engine`` and ``--exporter`` start
the children of a frozen program, which has no Python beside it (:mod:`engine.launch`).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.ports import Services

_ENGINE: Final = "--engine"
_EXPORTER: Final = "--exporter"


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

    from app.ui.application import run

    def open_library(window: MainWindow) -> Services:
        from app.ui.opening import OpenLibrary

        return OpenLibrary(window, folder).services

    return run([], open_library)


if __name__ == "__main__":
    sys.exit(main())
