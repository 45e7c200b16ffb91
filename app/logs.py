"""What is written down about the program itself, and what happens when it has a bug.

The log holds codes, counts and our own code's places; never transcript text, titles or full paths (a test
greps for them). It stays on this computer: ``hansard.log`` in the system's log folder, 1 MB at most, 0600.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

log = logging.getLogger(__name__)

_SIZE: Final = 500_000  # bytes a file may have; one older one is kept
_FORMAT: Final = "%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"


def log_folder() -> Path:
    """Where this system keeps a program's logs."""
    from platformdirs import user_log_path

    return user_log_path("Hansard", appauthor=False)


def start(level: int = logging.INFO) -> Path | None:
    """Log to the file from now on; where that is, or ``None`` when it cannot be written (then to nowhere:
    a log that fails must not stop a meeting)."""
    root = logging.getLogger()
    root.setLevel(level)
    folder = log_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / "hansard.log"
        os.close(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=_SIZE, backupCount=1, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    return path


def engine_log() -> str:
    """The file that takes what engine processes and their libraries print; the null device when there can
    be none. An overlong one is set aside first."""
    path = log_folder() / "engine.log"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _SIZE:
            path.replace(path.with_suffix(".log.1"))
        os.close(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
    except OSError:
        return os.devnull
    return str(path)


def catch_bugs(tell: Callable[[str], None]) -> None:
    """Have what nobody caught logged, and told in one sentence. The edge of this process."""

    def hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        # The message of an exception may quote what a user wrote; its type and place do not.
        log.critical("unexpected %s%s", kind.__name__, _place(traceback))
        tell("Something in Hansard broke; what you did so far is saved. The log says where.")

    sys.excepthook = hook
    threading.excepthook = lambda given: hook(
        given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback
    )


def _place(traceback: TracebackType | None) -> str:
    """Files (names only), functions and lines, outermost first."""
    places = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return "".join(f"\n  {place}" for place in places)
