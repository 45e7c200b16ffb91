"""The samples of a track from its beginning to its end, in blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from engine.assembly.layout import Row, Silence, Stretch
from engine.assembly.segments import read_piece, silence
from engine.audio.resampling import resample

Int16 = npt.NDArray[np.int16]

#: As :data:`engine.assembly.segments.Complain`, with the stretch first.
Complain = Callable[[Stretch, str, int, int, int], None]


def sound(row: Row, complain: Complain) -> Iterator[Int16]:
    """int16 ``(n, row.channels)``, ``row.frames`` in all. Damage is told of and silent or kept as it is."""
    for part in row.parts():
        if isinstance(part, Silence):
            yield from silence(part.end - part.start, row.channels, row.rate)
        else:
            yield from _widened(_stretch(part, row.rate, complain), row.channels)


def unresampled(row: Row) -> Iterator[tuple[int, Int16 | None]]:
    """The same, read from the segments again: lengths with their samples, ``None`` for what was resampled."""
    for part in row.parts():
        if isinstance(part, Stretch) and not part.untouched:
            yield part.frames, None
            continue
        blocks = (
            silence(part.end - part.start, row.channels, row.rate)
            if isinstance(part, Silence)
            else _widened(read_piece(part.piece), row.channels)
        )
        for block in blocks:
            yield len(block), block


def _stretch(stretch: Stretch, rate: int, complain: Complain) -> Iterator[Int16]:
    def told(code: str, segment: int, start: int, end: int) -> None:
        complain(stretch, code, segment, start, end)

    blocks = read_piece(stretch.piece, told)
    if stretch.untouched:
        yield from blocks
        return
    clock = stretch.clock
    wanted = (clock.seconds - clock.start) * rate + stretch.late
    yield from _gathered(resample(blocks, (wanted, clock.frames), stretch.frames), rate)


def _gathered(blocks: Iterator[Int16], least: int) -> Iterator[Int16]:
    """Blocks of ``least`` frames or more, less at the end: a call of the encoder costs the same for any."""
    held: list[Int16] = []
    for block in blocks:
        held.append(block)
        if sum(map(len, held)) >= least:
            yield np.concatenate(held)
            held.clear()
    if held:
        yield np.concatenate(held)


def _widened(blocks: Iterator[Int16], channels: int) -> Iterator[Int16]:
    """One channel on both, where another piece of the track has two."""
    for block in blocks:
        yield block if block.shape[1] == channels else np.repeat(block, channels, axis=1)
