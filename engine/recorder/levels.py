"""Meters: how loud what comes in is, twenty times a second."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

#: What is shown for silence, in dB below full scale.
FLOOR: Final = -120.0
_FULL: Final = 32768.0
#: 16-bit samples from here on are at the converter's end; three in a row are no accident of a loud sound.
_CLIP: Final = 32766
_RUN: Final = 3


@dataclass(frozen=True, slots=True)
class Loudness:
    """Of what came since the last time: ``peak_db`` and ``rms_db`` below full scale, ``peak`` 0..1."""

    peak_db: float
    rms_db: float
    clipped: bool
    peak: float


SILENCE: Final = Loudness(FLOOR, FLOOR, clipped=False, peak=0.0)


def decibels(amplitude: float) -> float:
    """Of 0..1, never below :data:`FLOOR`."""
    return max(FLOOR, 20 * math.log10(amplitude)) if amplitude > 0 else FLOOR


class Meter:
    """Fed on one thread, read on another; neither waits for the other."""

    def __init__(self, channels: int) -> None:
        self._channels = channels
        # (peak 0..32768, sum of squares, samples, clipped), one per block; a deque's ends are atomic. An
        # unread meter forgets what is older than some seconds.
        self._blocks: deque[tuple[int, float, int, bool]] = deque(maxlen=200)

    def feed(self, frames: memoryview) -> None:
        """Whole frames, 16-bit interleaved. Some 20 µs for a block of 25 ms."""
        samples = np.frombuffer(frames, "<i2")
        if not samples.size:
            return
        peak = max(int(samples.max()), -int(samples.min()))
        wide = samples.astype(np.float32)
        clipped = peak >= _CLIP and _runs(samples.reshape(-1, self._channels))
        self._blocks.append((peak, float(np.dot(wide, wide)), samples.size, clipped))

    def take(self) -> Loudness:
        """What came since the last time; :data:`SILENCE` when nothing did."""
        peak, squares, count, clipped = 0, 0.0, 0, False
        while self._blocks:
            block = self._blocks.popleft()
            peak = max(peak, block[0])
            squares += block[1]
            count += block[2]
            clipped = clipped or block[3]
        if not count:
            return SILENCE
        return Loudness(
            decibels(peak / _FULL), decibels(math.sqrt(squares / count) / _FULL), clipped, peak / _FULL
        )


def _runs(frames: np.typing.NDArray[np.int16]) -> bool:
    """Whether a channel stays at full scale for a run of samples. ``frames``: (n, channels)."""
    full = (frames >= _CLIP) | (frames <= -_CLIP)
    if len(full) < _RUN:
        return False
    return bool((full[:-2] & full[1:-1] & full[2:]).any())
