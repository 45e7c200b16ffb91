"""Runs ``engine splice``: pieces of sound become new tracks in a process of the engine, never in here.

Blocks, so it belongs on a thread of its own. Whoever cancels, cancels at once: the process is ended.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final, cast

from app import engine_child
from app.errors import AppError, DiskFull
from app.translation import noop
from engine.splicing import (
    Spliced,
    SpliceFailed,
    SpliceOrder,
    SpliceProgress,
    decode,
    encode,
)

log = logging.getLogger(__name__)

#: ``report(done, total)`` in seconds of sound, written and read back.
Report = Callable[[float, float], None]

_SENTENCES: Final = {
    "unreadable": noop("The sound of a meeting is not there or cannot be read; nothing was changed."),
    "bad-audio": noop("The sound of a meeting is damaged; nothing was changed."),
    "folder-unwritable": noop("The library's folder cannot be written; nothing was changed."),
    "not-verified": noop("The disk did not give back what was written to it; nothing was changed."),
    "out-of-memory": noop("There was too little memory for this; nothing was changed."),
}
_OTHERWISE: Final = noop("The sound could not be put together; nothing was changed.")


class NotSpliced(AppError):
    """No tracks were made."""

    code = "not-spliced"
    sentence = _OTHERWISE


class SpliceStopped(AppError):
    """The user asked to stop."""

    code = "cancelled"
    exit_status = 130
    sentence = noop("Stopped; nothing was changed.")


def splice(order: SpliceOrder, cancelled: threading.Event, report: Report) -> Spliced:
    """Let the engine make the tracks in ``order.folder``.

    Raises:
        SpliceStopped, DiskFull, NotSpliced: what is in the folder is the caller's to remove.
    """

    def answered(line: bytes) -> Spliced | SpliceFailed | None:
        said = decode(line)
        if isinstance(said, SpliceProgress):
            report(said.done, said.total)
            return None
        return said

    outcome: Spliced | SpliceFailed
    try:
        outcome = cast(
            "Spliced | SpliceFailed", engine_child.ask("splice", encode(order), answered, cancelled)
        )
    except engine_child.Cancelled as error:
        raise SpliceStopped from error
    except engine_child.Died as error:
        outcome = SpliceFailed("died", str(error))
    if isinstance(outcome, Spliced):
        return outcome
    level = logging.INFO if outcome.code in _SENTENCES else logging.WARNING
    log.log(level, "not spliced: %s (%s)", outcome.code, outcome.detail)
    if outcome.code == "disk-full":
        raise DiskFull
    raise NotSpliced(_SENTENCES.get(outcome.code, _OTHERWISE))
