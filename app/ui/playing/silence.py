"""Where nobody speaks: between the words, and by loudness where there are none. Seconds. Pure.

A gap keeps a fifth of a second of itself, half at each end, so that speech does not run together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.store import words
from app.store.values import SegmentRow

if TYPE_CHECKING:
    from numpy.typing import NDArray

Span = tuple[float, float]
KEPT = 0.2  # s a gap is played as
LONG = 3.0  # s: a longer gap between words may hold laughter or music, so its loudness decides
QUIET = 0.15  # of the loudness of speech; what is below is silence
LOUD = 0.9  # quantile of the loudness that stands for speech where there are no words


def word_times(rows: Iterable[SegmentRow]) -> NDArray[np.float64]:
    """Start and end of every word, ``(words, 2)`` seconds, by start. A paragraph without words is one."""
    starts: list[int] = []
    ends: list[int] = []
    for row in rows:
        first, last = words.times(row.word_blob)
        starts.extend(first or (words.to_ticks(row.start),))
        ends.extend(last or (words.to_ticks(row.end),))
    times = np.array([starts, ends], dtype=np.float64).T.reshape(-1, 2) / words.TICKS_PER_SECOND
    return times[np.argsort(times[:, 0], kind="stable")]


def silences(
    times: NDArray[np.float64], levels: NDArray[np.float64] | None, duration: float, over: float
) -> list[Span]:
    """What to pass over: of each silence longer than ``over`` s all but :data:`KEPT`.

    ``times`` as from :func:`word_times`; ``levels`` loudness in equal steps over the recording.
    """
    if not duration:
        return []
    quiet = _quiet(times, levels, duration)
    if not len(times):
        gaps = quiet
    else:
        gaps = []
        for start, end in _between(times, duration):
            if end - start <= over:
                continue
            # After the last word there may be speech that has not been written down yet.
            certain = end - start <= LONG or (levels is None and end < duration)
            gaps += [(start, end)] if certain else _within(quiet, start, end)
    return [(start + KEPT / 2, end - KEPT / 2) for start, end in gaps if end - start > max(over, KEPT)]


def _between(times: NDArray[np.float64], duration: float) -> list[Span]:
    until = np.maximum.accumulate(times[:, 1])
    starts = np.concatenate([[0.0], until])
    ends = np.concatenate([times[:, 0], [duration]])
    found = ends > starts
    return list(zip(starts[found].tolist(), ends[found].tolist(), strict=True))


def _within(spans: Sequence[Span], start: float, end: float) -> list[Span]:
    from bisect import bisect_left

    first = max(0, bisect_left(spans, (start, start)) - 1)
    found = []
    for left, right in spans[first:]:
        if left >= end:
            break
        if right > start:
            found.append((max(left, start), min(right, end)))
    return found


def _quiet(times: NDArray[np.float64], levels: NDArray[np.float64] | None, duration: float) -> list[Span]:
    """Stretches below the loudness of silence, in order."""
    if levels is None or not len(levels):
        return []
    step = duration / len(levels)
    if len(times):
        middles = np.minimum((times.mean(axis=1) / step).astype(np.int64), len(levels) - 1)
        speech = float(np.median(levels[middles]))
    else:
        speech = float(np.quantile(levels, LOUD))
    below = np.concatenate([[False], levels < QUIET * speech, [False]])
    edges = np.flatnonzero(below[1:] != below[:-1]) * step
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
