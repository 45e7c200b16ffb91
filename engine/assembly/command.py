"""``engine assemble --folder RECORDING… --output FOLDER``: prints the messages of :mod:`engine.assembled`.

``--folder`` comes once for each folder of the recording, in order. Ends with 0 when everything is written and
verified, 5 when not, 2 for a wrong call. Kill it to cancel: no half-written file has its name, and what was
left over goes when it is run again.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import signal
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine.assembled import Assembled, AssembleFailed
from engine.errors import DiskFull, EngineError, OutOfMemory
from engine.stdio import EventStream, guard_stdout

log = logging.getLogger(__name__)

FAILED: Final = 5

_OUTPUTS: Final = tuple(f"{track}.{kind}" for track in ("mic", "system") for kind in ("flac", "peaks"))


def main(argv: Sequence[str]) -> int:
    """Assemble one recording; returns the exit status."""
    parser = argparse.ArgumentParser(prog="engine assemble")
    parser.add_argument("--folder", type=Path, required=True, action="append", dest="folders")
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args(argv)
    folders = [folder.absolute() for folder in arguments.folders]
    output = arguments.output.absolute()
    if any(output.resolve().is_relative_to(folder.resolve()) for folder in folders):
        parser.error("the output must not be inside the recording")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    events = guard_stdout()
    outcome = _run(folders, output, events)
    events.send(outcome)
    return 0 if isinstance(outcome, Assembled) else FAILED


def _run(folders: Sequence[Path], output: Path, events: EventStream) -> Assembled | AssembleFailed:
    # A folder of damage must end in a word, whatever it does to us.
    try:
        from engine.assembly.assemble import assemble

        _clear(output)
        return assemble(folders, output, events.send)
    except BrokenPipeError:
        raise  # nobody listens any more
    except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
        with contextlib.suppress(OSError):
            _clear(output)
        return _failure(error)


def _clear(output: Path) -> None:
    """Nothing of another try may be taken for this one's."""
    for name in _OUTPUTS:
        for leftover in (output / name, output / f"{name}.part"):
            leftover.unlink(missing_ok=True)


def _failure(error: Exception) -> AssembleFailed:
    if isinstance(error, EngineError):
        return AssembleFailed(error.code, error.detail)
    if isinstance(error, OSError):
        if DiskFull.is_cause_of(error):
            return AssembleFailed(DiskFull.code)
        return AssembleFailed("folder-unwritable", error.strerror or type(error).__name__)
    if isinstance(error, MemoryError):
        return AssembleFailed(OutOfMemory.code)
    # Where, not what: the text of an exception may quote the notes.
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
    log.error("internal: %s", where)
    return AssembleFailed("internal", where)
