"""The throw-away process that parses one foreign media file and ends.

The file is its standard input, already open; the folder for its results is its current folder; it is told
nothing else. Where the library has a vault, a line of standard input says the keys, of this file and of its
results and no others, and the file is another descriptor, as open. Whatever a damaged or hostile file does to
the decoder happens here, where there is nothing to lose: no model, no library, no network, and where
bubblewrap works no other file either.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from engine import launch
from engine.audio.messages import KEYS_WIRE, Advanced, Finished, Keys, Refused, Started
from engine.errors import BadAudio, DiskFull, EngineError, OutOfMemory
from engine.progress import Throttle
from engine.sealed import CHUNK, FileKey, SealBroken, SealedReader, scratch
from engine.stdio import EventStream, guard_stdout
from engine.wire import MAX_LINE, BadMessage

KEEP_AUDIO: Final = "--keep-audio"
KEYS: Final = "--keys"

#: Address space, in bytes; a whole pass over any file we know stays under 0.6 GB of it.
_MAX_MEMORY: Final = 4 << 30
#: Processor time, in seconds: a fixed part, and a second for so many bytes of the file.
_MIN_CPU: Final = 900
_BYTES_PER_CPU_SECOND: Final = 50_000
_MAX_OPEN_FILES: Final = 64


def main(argv: Sequence[str]) -> int:
    """Decode standard input into the current folder: ``decode-child [--keep-audio] [--keys] [PATH]``.

    ``PATH`` is given on Windows only. ``--keys``: standard input is a line of :class:`Keys`. Returns 0 when
    :class:`Finished` or :class:`Refused` was said.
    """
    engine = guard_stdout()
    launch.settle()
    paths = [Path(argument) for argument in argv if argument not in (KEEP_AUDIO, KEYS)]
    keys = _told() if KEYS in argv else None
    import av  # noqa: F401 - a broken installation must show before Started, while nothing is blamed on the file
    import numpy as np  # noqa: F401

    from engine.audio.transcode import transcode

    engine.send(Started())
    try:
        with _media(keys, paths) as file:
            limit_resources(file.seek(0, os.SEEK_END))
            decoded = transcode(
                file,
                Path.cwd(),
                keep_audio=KEEP_AUDIO in argv,
                report=Throttle(lambda done, total: engine.send(Advanced(done, total))),
                path=paths[0] if paths else None,
                track=keys.track if keys is not None else 0,
            )
    except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
        _refuse(engine, error)
    else:
        engine.send(Finished(decoded.ends_early))
    return 0


def _told() -> Keys:
    said: Keys | None = KEYS_WIRE.decode(sys.stdin.buffer.readline(MAX_LINE))
    if said is None:
        raise BadMessage("no keys")
    scratch.hold(said.results)
    return said


def _media(keys: Keys | None, paths: Sequence[Path]) -> BinaryIO:
    if keys is None:
        return os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    file = os.fdopen(keys.descriptor, "rb") if keys.descriptor >= 0 else paths[0].open("rb")
    if not keys.source:
        return file
    return io.BufferedReader(SealedReader(file, FileKey(bytes.fromhex(keys.source)), ""), CHUNK)


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
    elif isinstance(error, SealBroken):
        engine.send(Refused(BadAudio.code, "not what was encrypted"))
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
