"""Frames as a library gives them to frames as they are recorded: 16 bits, at most two channels."""

from __future__ import annotations

import functools
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Int16 = npt.NDArray[np.int16]

#: How much of each channel of a surround layout goes left and right: FL FR FC LFE BL BR SL SR. Without the
#: low frequencies: nobody speaks there.
_SIDES: Final = ((1, 0), (0, 1), (0.7, 0.7), (0, 0), (0.5, 0), (0, 0.5), (0.5, 0), (0, 0.5))


def to_recorded(samples: npt.NDArray[Any]) -> Int16:
    """``samples``: (n, channels), int16 or float of -1..1. The result: (n, 1) or (n, 2), contiguous."""
    if samples.dtype == np.int16 and samples.shape[1] <= 2:
        return np.ascontiguousarray(samples)
    wide = samples.astype(np.float32)
    if samples.dtype == np.int16:
        wide /= 32768
    if wide.shape[1] > 2:
        wide = wide @ _weights(wide.shape[1])
    return np.clip(np.rint(wide * 32768), -32768, 32767).astype(np.int16)


def to_mono(frames: memoryview) -> memoryview:
    """16-bit stereo, interleaved, to the mean of both. PipeWire asked for one channel gives their sum over
    the root of two instead: a voice on both is 3 dB louder then, and clips."""
    both = np.frombuffer(frames, "<i2").reshape(-1, 2).astype(np.int32)
    return memoryview((both.sum(axis=1) >> 1).astype("<i2").tobytes())


@functools.cache
def _weights(channels: int) -> npt.NDArray[np.float32]:
    """(channels, 2); their sum is 1 at most, so that nothing clips that did not before."""
    weights = np.array([_SIDES[place % len(_SIDES)] for place in range(channels)], np.float32)
    weights /= weights.sum(axis=0).max()
    weights.setflags(write=False)
    return weights
