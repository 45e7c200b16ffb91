"""``engine sync``: answers a :class:`~engine.syncing.SyncOrder`.

Ends with 0 when there is an answer, 5 when not, 2 for a wrong call. Kill it to cancel: it only reads.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.clips.command import FAILED, failure_of
from engine.errors import EngineError
from engine.stdio import EventStream, guard_stdout
from engine.syncing import BadMessage, Notice, Synced, SyncFailed, SyncOrder, SyncProgress, SyncTrack, order
from engine.units import SAMPLE_RATE
from engine.wire import MAX_LINE

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.joining.echo import Levels

_BLOCK: Final = 60 * SAMPLE_RATE


class NothingToCompare(EngineError):
    """One of the two is too short, or silent, to be compared."""

    code = "nothing-to-compare"


def main(argv: Sequence[str]) -> int:
    """Compare the two; returns the exit status."""
    events = guard_stdout()
    if argv:
        return 2
    outcome = _run(sys.stdin.buffer.readline(MAX_LINE), events)
    with contextlib.suppress(BrokenPipeError):
        events.send(outcome)
    return FAILED if isinstance(outcome, SyncFailed) else 0


def _run(line: bytes, events: EventStream) -> Notice:
    try:
        return _compare(order(line), events)
    except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
        failed = failure_of(error)
        return SyncFailed(failed.code, failed.detail)


def _compare(wanted: SyncOrder, events: EventStream) -> Synced:
    from engine.sync.matching import match

    if not wanted.first or not wanted.second:
        raise BadMessage("a recording without a track")
    total = sum(track.seconds for track in (*wanted.first, *wanted.second))
    done = 0.0

    def advance(seconds: float) -> None:
        nonlocal done
        done += seconds
        events.send(SyncProgress(min(done, total), total))

    found = match(_levels(wanted.first, advance), _levels(wanted.second, advance))
    if found is None:
        raise NothingToCompare
    return Synced(found.offset, found.pace, found.sure, found.spread, found.shared)


def _levels(tracks: Sequence[SyncTrack], advance: Callable[[float], None]) -> Levels:
    """Levels of all the tracks of a recording together: in each band that of the loudest."""
    import numpy as np

    found: Levels | None = None
    for track in tracks:
        own = _of_track(track, advance)
        if found is not None:
            longer, shorter = (own, found) if len(own) > len(found) else (found, own)
            longer[: len(shorter)] = np.maximum(longer[: len(shorter)], shorter)
            own = longer
        found = own
    assert found is not None
    return found


def _of_track(track: SyncTrack, advance: Callable[[float], None]) -> Levels:
    """Of one file, about a minute at a time."""
    import numpy as np

    from engine.joining.echo import RATE, band_levels

    hop = SAMPLE_RATE // RATE
    parts: list[Levels] = []
    held = np.zeros(0, np.float32)
    for block in _mono(track):
        held = np.concatenate([held, block])
        if len(held) >= _BLOCK:
            parts.append(band_levels(held))
            held = held[len(parts[-1]) * hop :]
            advance(len(parts[-1]) / RATE)
    parts.append(band_levels(held))
    advance(len(held) / SAMPLE_RATE)
    return np.concatenate(parts)


def _mono(track: SyncTrack) -> Iterator[npt.NDArray[np.float32]]:
    """The sound at 16 kHz, in -1..1."""
    import numpy as np

    from engine.audio.mixing import Converter
    from engine.clips.reading import Track
    from engine.clips.splicing import packed_frame

    converter = Converter("mono", SAMPLE_RATE)
    with Track(Path(track.path), track.key) as source:
        at = 0
        while len(block := source.read(at, 10 * source.rate)):
            at += len(block)
            for frame in converter.convert(packed_frame(block, source.rate)):
                yield frame.to_ndarray()[0].astype(np.float32) / 32768
    for frame in converter.flush():
        yield frame.to_ndarray()[0].astype(np.float32) / 32768
