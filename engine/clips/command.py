"""``engine clip``: makes the file of a :class:`~engine.clipping.ClipOrder`; ``--formats``: what it can write.

Ends with 0 when the file is written (and verified), 5 when not, 2 for a wrong call. Kill it to cancel;
whoever asked removes what is at ``output`` then.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from engine.clipping import (
    BadMessage,
    ClipFailed,
    ClipFormats,
    ClipOrder,
    Clipped,
    ClipProgress,
    Notice,
    order,
)
from engine.errors import DiskFull, EngineError, OutOfMemory
from engine.stdio import EventStream, guard_stdout
from engine.wire import MAX_LINE

log = logging.getLogger(__name__)

FAILED: Final = 5


class NoSound(EngineError):
    """Nothing of what was asked for has sound."""

    code = "no-sound"


def main(argv: Sequence[str]) -> int:
    """Make one clip; returns the exit status."""
    parser = argparse.ArgumentParser(prog="engine clip")
    parser.add_argument("--formats", action="store_true", help="say which formats can be written here")
    arguments = parser.parse_args(argv)
    events = guard_stdout()
    outcome = _formats() if arguments.formats else _run(sys.stdin.buffer.readline(MAX_LINE), events)
    with contextlib.suppress(BrokenPipeError):
        events.send(outcome)
    return FAILED if isinstance(outcome, ClipFailed) else 0


def _formats() -> Notice:
    from engine.clips.writing import available

    return ClipFormats(available())


def _run(line: bytes, events: EventStream) -> Notice:
    output: Path | None = None
    try:
        wanted = order(line)
        output = Path(wanted.output)
        return _clip(wanted, events)
    except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
        if output is not None:
            with contextlib.suppress(OSError):
                output.unlink(missing_ok=True)
        return failure_of(error)


def _clip(wanted: ClipOrder, events: EventStream) -> Clipped:
    import numpy as np

    from engine.clips.bleeping import stretches
    from engine.clips.mixing import Sound
    from engine.clips.reading import Track
    from engine.clips.writing import write

    if not wanted.tracks or any(not -1 <= span.track < len(wanted.tracks) for span in wanted.spans):
        raise BadMessage("no such track")
    keys = wanted.keys or ("",) * len(wanted.tracks)
    if len(keys) != len(wanted.tracks):
        raise BadMessage("not a key for each track")
    with contextlib.ExitStack() as files:
        pairs = zip(wanted.tracks, keys, strict=True)
        tracks = [files.enter_context(Track(Path(name), key)) for name, key in pairs]
        sound = Sound(tracks)
        sound.bleeps = stretches(wanted.bleeps, sound.rate)
        total = sum(max(0.0, span.end - span.start) for span in wanted.spans)
        silence = np.zeros((round(max(0.0, wanted.pause) * sound.rate), sound.channels), np.int16)

        def blocks() -> Iterator[np.ndarray[tuple[int, int], np.dtype[np.int16]]]:
            done, heard = 0, False
            for span in wanted.spans:
                opens = True
                for block in sound.span(span):
                    if opens and heard and len(silence):
                        yield silence
                    opens, heard = False, True
                    yield block
                    done += len(block)
                    events.send(ClipProgress(min(done / sound.rate, total), total))

        made = write(Path(wanted.output), wanted.format, sound.rate, sound.channels, blocks())
    if not made.frames:
        raise NoSound
    return Clipped(made.frames / sound.rate, sound.rate, sound.channels, made.frames, made.pcm)


def failure_of(error: Exception) -> ClipFailed:
    """The word for what went wrong."""
    if isinstance(error, BrokenPipeError):
        raise error  # nobody listens any more
    if isinstance(error, EngineError):
        return ClipFailed(error.code, error.detail)
    if isinstance(error, BadMessage):
        return ClipFailed("bad-order", str(error))
    if isinstance(error, OSError):
        if DiskFull.is_cause_of(error):
            return ClipFailed(DiskFull.code)
        return ClipFailed("folder-unwritable", error.strerror or type(error).__name__)
    if isinstance(error, MemoryError):
        return ClipFailed(OutOfMemory.code)
    # Where, not what: the text of an exception may quote names.
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
    log.error("internal: %s", where)
    return ClipFailed("internal", where)
