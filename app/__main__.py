"""``hansard``: the composition root. No command opens the window; ``--engine`` starts the engine of a
frozen program (:mod:`engine.launch` knows why).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

_ENGINE: Final = "--engine"


def main(argv: Sequence[str] | None = None) -> int:
    """Start what ``argv`` asks for; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [_ENGINE]:
        from engine.__main__ import main as engine_main

        return engine_main(arguments[1:])
    if _opens_window(arguments):
        from app.ui.application import run

        return run(arguments)
    from app import cli

    return cli.main(arguments)


def _opens_window(arguments: list[str]) -> bool:
    """Whether there is no command: nothing, or only ``--library DIR``."""
    rest = list(arguments)
    if rest[:1] == ["--library"]:
        rest = rest[2:]
    elif rest[:1] and rest[0].startswith("--library="):
        rest = rest[1:]
    return not rest


if __name__ == "__main__":
    sys.exit(main())
