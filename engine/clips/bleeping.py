"""A tone in the place of sound that must not be heard. Of the sound there, no sample is left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.clipping import ClipSpan

Int16 = npt.NDArray[np.int16]
#: First sample and the one after the last, on a meeting's time line.
Stretch = tuple[int, int]

TONE: Final = 1_000.0  # Hz, as broadcasters do
LEVEL: Final = 0.1  # of full scale: clearly heard, not louder than speech
_RAMP: Final = 0.003  # seconds in which it comes and goes, so that it does not click


def stretches(spans: Iterable[ClipSpan], rate: int) -> list[Stretch]:
    """Where the tone goes, in order, none touching the next. A part of a sample is the whole of it."""
    joined: list[Stretch] = []
    for span in sorted(spans, key=lambda span: span.start):
        first, last = int(np.floor(span.start * rate + 1e-6)), int(np.ceil(span.end * rate - 1e-6))
        if last <= first:
            continue
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def bleep(samples: Int16, first: int, rate: int, places: Sequence[Stretch]) -> Int16:
    """``samples`` ``(n, channels)``, beginning at sample ``first`` of the meeting, with the tone in place."""
    result = samples
    for start, end in places:
        low, high = max(start, first), min(end, first + len(samples))
        if low >= high:
            continue
        if result is samples:
            result = samples.copy()
        result[low - first : high - first] = _tone(np.arange(low - start, high - start), end - start, rate)
    return result


def _tone(index: npt.NDArray[np.int64], length: int, rate: int) -> Int16:
    """Samples ``index`` of a tone of ``length`` samples, ``(n, 1)``."""
    ramp = max(1.0, min(_RAMP * rate, length / 2))
    shape = np.clip(np.minimum(index + 0.5, length - index - 0.5) / ramp, 0.0, 1.0)
    wave = np.sin(2 * np.pi * min(TONE, rate / 4) * index / rate) * shape * LEVEL * 32767
    tone: Int16 = np.rint(wave).astype(np.int16)
    return tone[:, None]
