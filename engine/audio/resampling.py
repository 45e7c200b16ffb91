"""Sound read at a speed that changes slowly: clock drift taken out, sample by sample.

An output sample is the input between its samples, by a windowed sinc of 32 taps. How far between changes with
every sample, so the taps are polynomials in that distance (Farrow 1988, "A continuously variable digital
delay element", ISCAS), and a block is one matrix product. There are no blocks in the result: positions are
computed from the beginning, and the input around a block's border is kept. Measured by its tests: errors
below the last bit of 16 up to 0.4 of the rate. (FFmpeg's resampler can be steered, but PyAV does not let us;
SciPy's change no rate meanwhile.)

For rates that rise or differ by a clock's drift: nothing is filtered out for a lower rate.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

Int16 = npt.NDArray[np.int16]
Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]

_TAPS: Final = 32
_BEFORE: Final = _TAPS // 2 - 1  # taps at or before the position, less the nearest one
_DEGREE: Final = 7
_SHAPE: Final = 9.0  # of the Kaiser window: 90 dB
_BLOCK: Final = 4096  # output frames at a time: their windows fit the processor's cache
_ROWS: Final = 1024  # multiplied at a time: with more, OpenBLAS wakes threads that then spin


def resample(blocks: Iterable[Int16], knots: tuple[Doubles, Doubles], number: int) -> Iterator[Int16]:
    """``number`` output frames of the sound in ``blocks``.

    Args:
        blocks: int16 ``(n, channels)`` of any lengths; before and after them is silence.
        knots: output positions and the input positions they come from, both increasing; straight between
            them. They must reach from the first output frame to the last, but for a fraction of a frame.

    Yields:
        int16 ``(m, channels)``, ``number`` frames in all.
    """
    source = iter(blocks)
    held: Int16 | None = None
    first = 0  # input frame that ``held`` begins with
    for start in range(0, number, _BLOCK):
        wanted = np.arange(start, min(start + _BLOCK, number), dtype=np.float64)
        positions = np.interp(wanted, *knots)
        whole = np.floor(positions).astype(np.int64)
        begin, end = int(whole[0]) - _BEFORE, int(whole[-1]) - _BEFORE + _TAPS
        parts = [] if held is None else [held]
        have = first + sum(map(len, parts))
        while have < end and (block := next(source, None)) is not None:
            parts.append(block)
            have += len(block)
        if not parts:
            return
        held = np.concatenate(parts) if len(parts) > 1 else parts[0]
        drop = min(max(begin - first, 0), len(held))
        held, first = held[drop:], first + drop
        around = _padded(held[: max(end - first, 0)], max(first - begin, 0), end - begin)
        yield _between(around, whole - whole[0], (positions - whole).astype(np.float32))


def _padded(sound: Int16, before: int, length: int) -> Int16:
    """``length`` frames, with silence where the sound has not begun or is over."""
    if not before and len(sound) == length:
        return sound
    result = np.zeros((length, sound.shape[1]), np.int16)
    result[before : before + len(sound)] = sound[: length - before]
    return result


def _between(sound: Int16, whole: npt.NDArray[np.int64], part: Floats) -> Int16:
    """Frames ``part`` of the way from ``whole`` to the next; ``sound`` begins with the first one's taps."""
    result = np.empty((len(whole), sound.shape[1]), np.int16)
    filters = _filters()
    terms = np.empty((_DEGREE + 1, len(whole)), np.float32)
    for channel in range(sound.shape[1]):
        line = np.ascontiguousarray(sound[:, channel], np.float32)
        windows = np.lib.stride_tricks.sliding_window_view(line, _TAPS)
        for start in range(0, len(whole), _ROWS):
            rows = slice(start, start + _ROWS)
            np.matmul(filters, windows[whole[rows]].T, out=terms[:, rows])
        value = terms[0]
        for term in terms[1:]:
            value *= part
            value += term
        np.rint(value, out=value)
        result[:, channel] = value.clip(-32768, 32767, out=value)
    return result


@functools.cache
def _filters() -> Floats:
    """Polynomials in the distance for each tap, ``(degree + 1, taps)``, highest power first."""
    nodes = (1 - np.cos(np.pi * (np.arange(4 * _DEGREE) + 0.5) / (4 * _DEGREE))) / 2
    distance = np.arange(_TAPS)[:, None] - _BEFORE - nodes
    shape = np.sqrt(np.maximum(0.0, 1 - (distance / (_TAPS / 2)) ** 2))
    taps = np.sinc(distance) * np.i0(_SHAPE * shape)
    taps /= taps.sum(axis=0)
    filters: Floats = np.ascontiguousarray(np.polyfit(nodes, taps.T, _DEGREE), np.float32)
    return filters
