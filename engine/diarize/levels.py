"""Speech spans without their padding and pauses: voice activity leaves some silence around, for recognition.

A turn should end where the voice does. The level says where that is (:mod:`engine.diarize.activity`), and
it errs on the side of the quiet: whoever is within 40 dB of the loud around him stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.activity import active, runs
from engine.diarize.features import HOP, RATE, Frames
from engine.stages import Samples, Span

_BLOCK: Final = 6000  # frames read at a time: one minute
_SHORTEST: Final = 0.05  # s; less is a click


def trimmed(samples: Samples, spans: Sequence[Span]) -> list[Span]:
    """The parts of ``spans`` loud enough to be speech, pauses of up to 0.3 s included; ordered, disjoint.

    A span in which the level says nothing stays as it is: a voice lost costs more than silence kept.
    """
    last = len(samples) // HOP
    bounds = [(min(round(start * RATE), last), min(round(end * RATE), last)) for start, end in spans]
    length = np.array([end - first for first, end in bounds], np.int64)
    offset = np.concatenate([[0], np.cumsum(length)]).astype(np.int64)
    level = np.empty(int(offset[-1]), np.float16)
    for row, (first, end) in zip(offset.tolist(), bounds, strict=False):
        for begin in range(first, end, _BLOCK):
            after = min(begin + _BLOCK, end)
            level[row + begin - first : row + after - first] = _level(samples, begin, after)
    nothing = np.empty((len(level), 0), np.float16)
    frames = Frames(nothing, level, np.array([first for first, _ in bounds], np.int64), offset)
    found = runs(frames, active(frames))
    starts, ends = frames.times(found[:, 0]) / RATE, (frames.times(found[:, 1] - 1) + 1) / RATE
    place = np.searchsorted(offset, found[:, 0], side="right") - 1
    kept: list[Span] = []
    for index, (low, high) in enumerate(spans):
        own = np.flatnonzero((place == index) & (ends - starts >= _SHORTEST))
        edges = zip(starts[own].tolist(), ends[own].tolist(), strict=True)
        kept += [(max(low, start), min(high, end)) for start, end in edges] if len(own) else [(low, high)]
    return kept


def _level(samples: Samples, begin: int, end: int) -> npt.NDArray[np.float32]:
    """dB of each frame of 10 ms, over it and its two neighbours."""
    first = max(begin - 1, 0)
    sound = np.asarray(samples[first * HOP : (end + 1) * HOP], dtype=np.float32)
    frames = np.zeros((end - begin + 2) * HOP, dtype=np.float32)
    place = (1 - (begin - first)) * HOP  # the first frame of all has no neighbour
    frames[place : place + len(sound)] = sound
    power = (frames.reshape(-1, HOP) ** 2).mean(axis=1)
    smooth = (power[:-2] + power[1:-1] + power[2:]) / 3
    decibels: npt.NDArray[np.float32] = (10 * np.log10(smooth + 1e-10)).astype(np.float32)
    return decibels
