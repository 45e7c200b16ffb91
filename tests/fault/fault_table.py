"""Where the tests put their lines of the table of faults: on the screen (``-s``), and at the end of the file
that ``HANSARD_FAULT_TABLE`` names, from which :mod:`tests.bench.faults` prints them."""

from __future__ import annotations

import os
from pathlib import Path


def told(fault: str, tries: int | str, result: str) -> None:
    """A line: what was done, how often, what came of it."""
    line = f"| {fault} | {tries} | {result} |"
    print(line)
    if path := os.environ.get("HANSARD_FAULT_TABLE"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(line + "\n")
