"""Sound at a higher rate than it was recorded with, block by block, each place where it was."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

Int16 = npt.NDArray[np.int16]

_TAPS: Final = 32
_BEFORE: Final = _TAPS // 2 - 1
_SHAPE: Final = 8.0  # of the Kaiser window: images are 80 dB down


def raised(read: Callable[[int, int], Int16], rates: tuple[int, int], first: int, count: int) -> Int16:
    """``count`` samples from ``first`` on, at the second of ``rates`` (Hz); fewer only at the end.

    ``read(first, count)`` gives samples ``(n, channels)`` at the first, lower rate, fewer at the end.
    """
    low, high = rates
    step = math.gcd(low, high)
    low, high = low // step, high // step
    place = np.arange(first, first + count) * low
    whole, phase = place // high, place % high
    begin = int(whole[0]) - _BEFORE
    ahead = max(0, -begin)
    source = read(begin + ahead, int(whole[-1]) - begin + _TAPS - ahead)
    have = begin + ahead + len(source)  # samples there are, if that is the end
    inside = whole < have
    if not len(source) or not inside.any():
        return np.empty((0, source.shape[1]), np.int16)
    whole, phase = whole[inside], phase[inside]
    behind = max(0, int(whole[-1]) - _BEFORE + _TAPS - have)
    padded = np.pad(source.astype(np.float32), ((ahead, behind), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, _TAPS, axis=0)[whole - _BEFORE - begin]
    exact = np.einsum("nct,nt->nc", windows, _filters(high)[phase])
    made: Int16 = np.rint(exact).clip(-32768, 32767).astype(np.int16)
    return made


@cache
def _filters(phases: int) -> npt.NDArray[np.float32]:
    """Taps for each distance from the sample before, ``(phases, taps)``."""
    distance = np.arange(_TAPS)[None, :] - _BEFORE - np.arange(phases)[:, None] / phases
    window = np.i0(_SHAPE * np.sqrt(np.maximum(0.0, 1 - (distance / (_TAPS / 2)) ** 2)))
    taps = np.sinc(distance) * window
    return np.asarray(taps / taps.sum(axis=1, keepdims=True), np.float32)
