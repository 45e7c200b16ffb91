"""Runs ``engine sync``: a process of the engine finds out how two recordings lie to each other in time.

Blocks, so it belongs on a thread of its own. Whoever cancels, cancels at once: the process is ended.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final, cast

from app import engine_child
from app.errors import AppError
from app.translation import noop
from engine.syncing import Synced, SyncFailed, SyncOrder, SyncProgress, decode, encode

log = logging.getLogger(__name__)

#: ``report(done, total)`` in seconds of sound listened to.
Report = Callable[[float, float], None]

_SENTENCES: Final = {
    "unreadable": noop("The sound of a meeting is not there or cannot be read; nothing was changed."),
    "bad-audio": noop("The sound of a meeting is damaged; nothing was changed."),
    "nothing-to-compare": noop(
        "There is too little sound in one of these recordings to compare them by; set the time yourself."
    ),
    "out-of-memory": noop("There was too little memory for this; nothing was changed."),
}
_OTHERWISE: Final = noop("The two recordings could not be compared; set the time yourself.")


class NotCompared(AppError):
    """Nobody knows how the two lie to each other."""

    code = "not-compared"
    sentence = _OTHERWISE


class CompareStopped(AppError):
    """The user asked to stop."""

    code = "cancelled"
    exit_status = 130
    sentence = noop("Stopped; nothing was changed.")


def sync(order: SyncOrder, cancelled: threading.Event, report: Report) -> Synced:
    """How the second recording lies to the first.

    Raises:
        CompareStopped, NotCompared
    """

    def answered(line: bytes) -> Synced | SyncFailed | None:
        said = decode(line)
        if isinstance(said, SyncProgress):
            report(said.done, said.total)
            return None
        return said

    outcome: Synced | SyncFailed
    try:
        outcome = cast("Synced | SyncFailed", engine_child.ask("sync", encode(order), answered, cancelled))
    except engine_child.Cancelled as error:
        raise CompareStopped from error
    except engine_child.Died as error:
        outcome = SyncFailed("died", str(error))
    if isinstance(outcome, Synced):
        return outcome
    level = logging.INFO if outcome.code in _SENTENCES else logging.WARNING
    log.log(level, "not compared: %s (%s)", outcome.code, outcome.detail)
    raise NotCompared(_SENTENCES.get(outcome.code, _OTHERWISE))
