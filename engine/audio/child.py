"""The throw-away process that parses one foreign media file and ends.

The file is its standard input, already open; the folder for its results is its current folder; it is told
nothing else. Whatever a damaged or hostile file does to the decoder happens here, where there is nothing to
lose: no model, no library, no network, and where bubblewrap works no other file either.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine import launch
from engine.audio.messages import Advanced, Finished, Refused, Started
from engine.errors import BadAudio, DiskFull, EngineError, OutOfMemory
from engine.progress import Throttle
from engine.stdio import EventStream, guard_stdout

KEEP_AUDIO: Final = "--keep-audio"

#: Address space, in bytes; a whole pass over any file we know stays under 0.6 GB of it.
_MAX_MEMORY: Final = 4 << 30
#: Processor time, in seconds: a fixed part, and a second for so many bytes of the file.
_MIN_CPU: Final = 900
_BYTES_PER_CPU_SECOND: Final = 50_000
_MAX_OPEN_FILES: Final = 64


def main(argv: Sequence[str]) -> int:
    """Decode standard input into the current folder: ``decode-child [--keep-audio] [PATH]``.

    ``PATH`` is given on Windows only. Returns 0 when :class:`Finished` or :class:`Refused` was said.
    """
    engine = guard_stdout()
    launch.settle()
    paths = [Path(argument) for argument in argv if argument != KEEP_AUDIO]
    import av  # noqa: F401 - a broken installation must show before Started, while nothing is blamed on the file
    import numpy as np  # noqa: F401

    from engine.audio.transcode import transcode

    with os.fdopen(os.dup(sys.stdin.fileno()), "rb") as file:
        limit_resources(os.fstat(file.fileno()).st_size)
        engine.send(Started())
        try:
            decoded = transcode(
                file,
                Path.cwd(),
                keep_audio=KEEP_AUDIO in argv,
                report=Throttle(lambda done, total: engine.send(Advanced(done, total))),
                path=paths[0] if paths else None,
            )
        except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
            _refuse(engine, error)
        else:
            engine.send(Finished(decoded.ends_early))
    return 0


def limit_resources(file_size: int) -> None:
    """Bound what a decompression bomb can take. Limits are of this process and never raised again."""
    if sys.platform != "win32":
        import resource

        seconds = _MIN_CPU + file_size // _BYTES_PER_CPU_SECOND
        for kind, limit in (
            (resource.RLIMIT_AS, _MAX_MEMORY),
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_NOFILE, _MAX_OPEN_FILES),
        ):
            _, hard = resource.getrlimit(kind)
            bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(kind, (bound, bound))


def _refuse(engine: EventStream, error: Exception) -> None:
    import av

    if isinstance(error, EngineError):
        engine.send(Refused(error.code, error.detail))
    elif isinstance(error, MemoryError) and not isinstance(error, av.error.FFmpegError):
        engine.send(Refused(OutOfMemory.code))
    elif isinstance(error, OSError) and DiskFull.is_cause_of(error):
        engine.send(Refused(DiskFull.code))
    elif isinstance(error, av.error.FFmpegError):
        # FFmpeg's own allocation failures are here too: damaged sizes make it ask for the absurd.
        engine.send(Refused(BadAudio.code, type(error).__name__))
    else:
        # Where, not what: the text of an exception may quote the file.
        frame = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(frame.filename).name}:{frame.lineno}"
        engine.send(Refused("internal", f"{type(error).__name__} at {where}"))
