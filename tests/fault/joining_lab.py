"""A process that joins, splits, takes in a bundle or brings meetings of a backup back, and is killed at its
so-manieth write. Run by ``test_joining_killed.py``:
``python -m tests.fault.joining_lab OP BUNDLE POINT FOLDER [POINT FOLDER…]``.

Each try is a fork of this process, which has imported everything and opened nothing. Points are calls of
``fsync`` and statements of SQL; point 0 is never reached, and how many there were is printed.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from app.library import Library
from app.same_time_intents import Placed


class Striker:
    """Kills this process at the ``point``-th thing that is written, counted from when it is armed."""

    def __init__(self, point: int) -> None:
        self.point, self.count, self.armed = point, 0, False

    def step(self, *_args: Any, **_more: Any) -> None:
        if self.armed:
            self.count += 1
            if self.count == self.point:
                os.kill(os.getpid(), signal.SIGKILL)


def do(operation: str, library: Library, bundle: Path) -> None:
    """One of the five."""
    ids = [item.id for item in sorted(library.meetings(), key=lambda item: item.title)]
    if operation == "join":
        library.join_meetings(ids[0], ids[1])
    elif operation == "beside":
        library.join_same_time(ids[0], ids[1], Placed(3.5, 1.0001))
    elif operation == "split":
        library.split_meeting(ids[0], 8.0)
    elif operation == "take":
        library.take_bundle(bundle)
    else:
        backup = library.backups()[0].path
        library.restore_meetings(backup, [item.id for item in library.backup_meetings(backup)])


def strike(operation: str, bundle: Path, point: int, folder: Path) -> None:
    """The forked process: killed, or done and printing how many points there were."""
    striker = Striker(point)
    fsync: Callable[[int], None] = os.fsync

    def counted(descriptor: Any) -> None:
        striker.step()
        fsync(descriptor)

    os.fsync = counted
    event.listen(Engine, "before_cursor_execute", striker.step)
    library = Library.open(folder)
    striker.armed = True
    do(operation, library, bundle)
    striker.armed = False
    library.close()
    print(striker.count, flush=True)


def main() -> int:
    """All tries, one after another."""
    operation, bundle, *tries = sys.argv[1:]
    for point, folder in zip(tries[::2], tries[1::2], strict=True):
        pid = os.fork()
        if not pid:
            status = 1
            try:
                strike(operation, Path(bundle), int(point), Path(folder))
                status = 0
            finally:
                os._exit(status)
        _, state = os.waitpid(pid, 0)
        if not os.WIFSIGNALED(state) and os.waitstatus_to_exitcode(state):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
