"""Exports of meetings, one or many: text in every format, sound, with or without names.

The window does this in a process of its own, so that it never waits for one: rendering a long meeting holds
Python's lock for tenths of a second at a time, on whatever thread it runs. It starts this package
(``python -m app.exporting LIBRARY LANGUAGE``) while its export dialog is open
(:mod:`app.exporting.answering`); what is for people speaks the window's language in the files too. The
command line calls :mod:`app.exporting.making` directly, and its files speak English. The database is only
read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

__all__ = ["command", "main"]

_FLAG: Final = "--exporter"


def command(library: Path, language: str = "en") -> list[str]:
    """The argument list that starts the exporter; a frozen program starts itself with ``--exporter``.
    ``language``: what :func:`app.wording.spoken` says in the window."""
    from engine import launch

    start = [sys.executable, _FLAG] if launch.frozen() else [sys.executable, "-m", "app.exporting"]
    return [*start, str(library), language]


def main(argv: Sequence[str]) -> int:
    """Answer questions until standard input ends."""
    from app.exporting.answering import main as answering

    return answering(argv)
