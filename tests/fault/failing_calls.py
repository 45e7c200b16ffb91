"""Each call that changes a file fails in turn: the first, the second, ... until none is left to fail.

``python -m tests.fault.failing_calls HOME WORK OPERATION ERROR STEP`` runs in a process of its own, with the
library of ``failing.c`` preloaded; it prints how many failures there were. Every ``STEP``-th call is tried.
"""

from __future__ import annotations

import ctypes
import errno
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.library import Library
from tests.builders import Meeting
from tests.fault import library_lab as lab

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
OPERATIONS = ("edit", "backup", "restore", "repair", "check")
ERRORS = ("EIO", "ENOSPC")


def compiled(folder: Path) -> Path | None:
    """The library to preload; ``None`` where there is no C compiler."""
    target = folder / "failing.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(target), str(HERE / "failing.c"), "-ldl"]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except FileNotFoundError:
        return None
    return target


def run(preload: Path, home: Path, work: Path, operation: str, error: str, step: int = 1) -> int:
    """How many failures were survived."""
    command = [sys.executable, "-m", "tests.fault.failing_calls"]
    arguments = [str(home), str(work), operation, error, str(step)]
    environment = {**os.environ, "LD_PRELOAD": str(preload), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, *arguments], check=False, capture_output=True, text=True, env=environment, cwd=ROOT
    )
    assert done.returncode == 0, f"{operation} {error}: {done.stderr[-3000:]}"
    return int(done.stdout)


def main() -> int:
    """The process of its own."""
    home, work = Path(sys.argv[1]), Path(sys.argv[2])
    operation, error, step = sys.argv[3], getattr(errno, sys.argv[4]), int(sys.argv[5])
    logging.disable(logging.CRITICAL)
    before = lab.seen(lab.copy_of(home, work))
    failures, n = 0, 0
    while True:
        lab.copy_of(home, work)
        if not once(operation, work, n, error, before):
            break
        failures += 1
        n += step
    os.write(1, b"%d\n" % failures)
    return 0


def once(operation: str, work: Path, n: int, error: int, before: dict[str, Any]) -> bool:
    """Whether call ``n`` was reached and failed; afterwards all is there that was promised."""
    promised = dict(before)
    attempt = prepare(operation, work)
    arm(work, n, error)
    refused = None
    try:
        attempt(promised)
    except AppError as told:
        refused = told
    finally:
        reached = seen_calls() > n
        disarm()
    if operation == "repair" and refused is not None:
        lab.repair(work)  # refused is as it was: damaged, and nothing lost
    after = lab.seen(work)
    assert after in (before, promised), (operation, n, refused)
    if refused is None:
        assert after == promised, (operation, n, "said done and is not")
    assert lab.integrity(work) == "ok"
    return reached


def prepare(operation: str, work: Path) -> Callable[[dict[str, Any]], None]:
    """What will be done; it writes what then holds into the dictionary it gets."""
    if operation == "repair":
        with (work / lab.DATABASE).open("r+b") as file:
            file.write(bytes(100))  # what was in the header can be had elsewhere, so nothing may be lost
        return lambda _promised: done(lab.repair(work))
    library = Library.open(work)

    def attempt(promised: dict[str, Any]) -> None:
        try:
            if operation == "edit":
                edit(library, promised)
            elif operation == "backup":
                library.backup()
            elif operation == "check":
                library.check()
            else:
                restore(library, promised)
        finally:
            library.close()

    return attempt


def done(_result: object) -> None:
    """Nothing more to say."""


def edit(library: Library, promised: dict[str, Any]) -> None:
    """A correction."""
    meeting = Meeting(library, library.meetings()[0].id)
    title, lines, *rest = promised[meeting.id]
    now = [(lines[0][0], "typed while the disk fails"), *lines[1:]]
    promised[meeting.id] = (title, now, *rest)
    library.edit_text(meeting.id, meeting.rows()[0], "typed while the disk fails")


def restore(library: Library, promised: dict[str, Any]) -> None:
    """Going back to what was there before a correction."""
    chosen = library.backup()
    meeting = Meeting(library, library.meetings()[0].id)
    library.restore_backup(chosen)
    assert meeting.texts()
    assert promised


def arm(folder: Path, n: int, error: int) -> None:
    ctypes.CDLL(None).fault_arm(str(folder).encode(), n, error)


def disarm() -> None:
    ctypes.CDLL(None).fault_arm(b"/nowhere", -1, 0)


def seen_calls() -> int:
    return int(ctypes.CDLL(None).fault_seen())


if __name__ == "__main__":
    sys.exit(main())
