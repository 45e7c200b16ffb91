"""``python -m engine record --recordings DIR``: the recorder's process, from its lock to its last word.

It is not like the engine's other children: it has its own session and normal priority, and it does not end
with whoever started it.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from engine import __version__, launch
from engine.errors import DiskFull
from engine.recorder.captures import system_capture
from engine.recorder.clock import SystemClock
from engine.recorder.control import Control, Ending
from engine.recorder.disk import SystemDisk
from engine.recorder.place import Place, Taken
from engine.recorder.ports import Capture, Clock
from engine.recorder.recording import Options
from engine.recorder.relaunch import Times
from engine.recorder.server import Server
from engine.recorder.session_end import on_end
from engine.recorder.taking import Maker
from engine.recording import Address

log = logging.getLogger(__name__)

#: Exit statuses, as the command line's.
FAILED: Final = 5
TAKEN: Final = 6
NO_SPACE: Final = 7

CaptureOf = Callable[[Clock], Capture]


def main(argv: Sequence[str], capture: CaptureOf = system_capture) -> int:
    """Run a recorder until it has nothing left to do; returns only when it could not begin.

    ``capture`` makes the way to the sound: tests have their own.
    """
    settle()
    given = _parser().parse_args(list(argv))
    # Imported by the client's program already; on its own it would be the default one.
    recordings = Path(os.path.abspath(given.recordings))  # noqa: PTH100  (links in it are the user's)
    fallback = None if given.fallback is None else Path(os.path.abspath(given.fallback))  # noqa: PTH100
    try:
        place = Place(recordings)
    except Taken:
        log.info("another recorder has this folder")
        return TAKEN
    except OSError as error:
        log.error("the folder cannot be used: %s", error.strerror)  # noqa: TRY400  (no trace of a full path)
        return NO_SPACE if DiskFull.is_cause_of(error) else FAILED
    clock = SystemClock()
    options = Options() if given.segment is None else replace(Options(), segment=given.segment)
    maker = Maker(recordings, fallback, SystemDisk(), clock, f"hansard {__version__}", options)
    times = Times(unseen=given.unseen, attach=given.attach, settled=given.settled)
    control = Control(maker, capture(clock), clock, times, linger=given.linger)
    server = Server(control.post, __version__)
    ended = threading.Event()
    on_end(lambda: control.post(Ending("ended")), ended)
    try:
        place.publish(Address(server.address, server.secret.hex(), os.getpid(), clock.boot()))
    except OSError as error:
        log.error("the address cannot be written: %s", error.strerror)  # noqa: TRY400
        return NO_SPACE if DiskFull.is_cause_of(error) else FAILED
    control.run(server)
    ended.set()
    place.leave()
    server.close()
    control.close()
    log.info("the recorder ends")
    logging.shutdown()
    # Not through the interpreter's end: what a hung sound server holds would hold us too.
    os._exit(0)


def settle() -> None:
    """Private files and no core dumps, like the engine; but normal priority, and no parent to die with."""
    os.umask(0o077)
    launch.no_core_dumps()
    if sys.platform != "win32":
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="engine record", description="Record meetings, asked by a client.")
    parser.add_argument("--recordings", required=True, help="the folder for recordings")
    parser.add_argument("--fallback", help="where to go on when that folder cannot be written any more")
    times = Times()
    # For tests: the real times are minutes.
    for name, default in (
        ("unseen", times.unseen), ("attach", times.attach), ("settled", times.settled), ("linger", 10.0),
        ("segment", None),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=float, default=default, help=argparse.SUPPRESS)
    return parser
