"""How near a microphone somebody is, from how fast the sound falls after loud moments.

Near a microphone the voice falls as fast as mouths close; further away the room goes on sounding. What tells
it is the distribution of decay rates in bands (Wen, Habets, Naylor, "Blind estimation of reverberation time
based on the distribution of signal decay rates", ICASSP 2008): here its steep end, over moments that stand
far enough over the noise for a fall to be seen. A loud room makes it unknown rather than far. Figures:
``python -m tests.bench.distance``.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from engine.stages import Samples
from engine.units import SAMPLE_RATE

#: Under which name each window's fall is kept, for :mod:`app.people`.
FALLS: Final = "falls"

_HOP: Final = SAMPLE_RATE // 40  # 25 ms
_FFT: Final = 512
_LAG: Final = 2  # frames: 50 ms, in which a fall is measured
_BANDS: Final = 16
_LOW, _HIGH = 150.0, 6500.0  # Hz
_STEEP: Final = 90.0  # percentile of falls that counts
_ROOM: Final = 15.0  # dB over the quietest, that there be something to fall
_LOUD: Final = 12.0  # dB under the loudest of the window
_FEWEST: Final = 20  # moments and bands, of which a percentile means something
_BLOCK: Final = 30.0  # s looked at in one go
_MOST: Final = 240  # blocks: of longer recordings a part is looked at, spread evenly
_QUIET: Final = 1e-9  # power below which nothing is heard

Floats = npt.NDArray[np.float32]


def falls(samples: Samples, windows: npt.NDArray[np.floating]) -> npt.NDArray[np.float16]:
    """By how many dB the bands fall in 50 ms where they fall steeply, in each window.

    Args:
        windows: ``(num_windows, 2)``, start and end in seconds.

    Returns:
        float16 ``(num_windows,)``; NaN where it cannot be told or was not looked at.
    """
    found = np.full(len(windows), np.nan, np.float16)
    place = (windows[:, 0] // _BLOCK).astype(np.int64)
    blocks = np.unique(place)
    for block in blocks[:: -(-len(blocks) // _MOST) or 1].tolist():
        mine = np.flatnonzero(place == block)
        first, last = block * _BLOCK, float(windows[mine, 1].max())
        bands = _bands(samples[round(first * SAMPLE_RATE) : round(last * SAMPLE_RATE) + _FFT])
        if len(bands) <= _LAG:
            continue
        floor = np.percentile(bands, 5, axis=0)
        rows = np.round((windows[mine] - first) * SAMPLE_RATE / _HOP).astype(np.int64)
        for at, (start, end) in zip(mine.tolist(), rows.tolist(), strict=True):
            found[at] = _fall(bands[start:end], floor)
    return found


def _fall(bands: Floats, floor: npt.NDArray[np.floating]) -> float:
    """The steep falls of one window ``(num_frames, num_bands)``."""
    if len(bands) <= _LAG:
        return float("nan")
    before = bands[:-_LAG]
    loud = (before > floor + _ROOM) & (before > bands.max(axis=0) - _LOUD)
    if np.count_nonzero(loud) < _FEWEST:
        return float("nan")
    return float(np.percentile((before - bands[_LAG:])[loud], _STEEP))


def _bands(sound: npt.NDArray[np.floating]) -> Floats:
    """Level of the bands in dB ``(num_frames, num_bands)``."""
    if len(sound) < _FFT:
        return np.zeros((0, _BANDS), np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(np.asarray(sound, np.float32), _FFT)[::_HOP]
    spectrum = np.fft.rfft(frames * np.hamming(_FFT).astype(np.float32), axis=1)
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    edges = np.searchsorted(np.fft.rfftfreq(_FFT, 1 / SAMPLE_RATE), np.geomspace(_LOW, _HIGH, _BANDS + 1))
    sums = np.add.reduceat(power[:, : edges[-1]], edges[:-1], axis=1) / np.diff(edges)
    decibels: Floats = (10 * np.log10(sums + _QUIET)).astype(np.float32)
    return decibels
