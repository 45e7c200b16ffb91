"""How fast a device's clock really ran, from when its frames arrived.

The journal says about once a second how many frames of a piece had been captured, and when (the computer's
monotonic clock). Those moments are late by a delay that jumps about, tens of milliseconds on a busy computer,
and hardly ever early; so the truth is not the middle of them but their lower edge. This is the problem of
clock skew from one-way network delays: the line under all points (Moon, Skelly, Towsley 1999, "Estimation and
removal of clock skew from network delay measurements", INFOCOM). A line is not enough for ten hours, because
clocks warm up and the computer's own is steered, so the edge may bend: asymmetric least squares (Eilers and
Boelens 2005, "Baseline correction with asymmetric least squares smoothing") over the second lowest of every
ten seconds. The second lowest, because a single moment that is too early must not pull the edge down.

What cannot be told from the jumping about is not corrected: the measured deviation is shrunk by what delays
alone would make of it (James and Stein's way), and below a millisecond the samples are left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]

#: Deviation over a whole piece below which its samples are left as they are (seconds).
NEGLIGIBLE: Final = 0.001

_BIN: Final = 10.0  # seconds of which the lower edge is taken
_STIFF: Final = 200.0  # of the edge: bends within about five minutes are followed
_ABOVE: Final = 0.05  # weight of what is above the edge; 0.95 of what is below
_ROUNDS: Final = 50
_ALIKE: Final = 60  # seconds over which delays may all be alike,
_REACH: Final = 300  # and over which the edge averages
_SHORTEST: Final = 30.0  # seconds in which no clock drifts far, and jitter looks like drift
_WRONGEST: Final = 0.5  # clocks that are further off are damage


@dataclass(frozen=True, slots=True)
class Clock:
    """When the frames of a piece were captured.

    Attributes:
        frames: increasing frame numbers, the first 0, the last the piece's length.
        seconds: when they were captured, after the moment given for the first one; linear in between.
        ppm: mean rate against the nominal one, parts per million; + is a device that runs fast. As measured,
            also where it is too little to correct.
        exact: it ran at its nominal rate, as far as it matters and can be told.
    """

    frames: Doubles
    seconds: Doubles
    ppm: float
    exact: bool

    @property
    def start(self) -> float:
        return float(self.seconds[0])

    @property
    def length(self) -> float:
        """Seconds of true time that the piece lasts."""
        return float(self.seconds[-1] - self.seconds[0])

    def moved(self, rate: int) -> float:
        """How far, at most, a frame is from where the nominal rate would put it (seconds)."""
        return float(np.abs(self.seconds - self.seconds[0] - self.frames / rate).max())


def estimate(anchors: Sequence[tuple[int, int]], frames: int, rate: int) -> Clock:
    """The clock of a piece of ``frames`` frames at the nominal ``rate``.

    Args:
        anchors: frame counts from the piece's start and when so many had been captured, in nanoseconds after
            the moment of the first frame, in any order. None at all: an exact clock.
    """
    places, late = _deviations(anchors, frames, rate)
    if not len(places):
        return _exact(frames, rate, 0.0, 0.0)
    if places[-1] - places[0] < _SHORTEST:
        return _exact(frames, rate, _second_lowest(late), 0.0)
    slope = _coarse_slope(places, late)
    if abs(slope) > _WRONGEST:
        return _exact(frames, rate, 0.0, 0.0)
    knots, edge = _lower_edge(places, late - slope * places)
    ends = np.array([0.0, frames / rate])
    grid = np.unique(np.concatenate((ends, knots[(knots > 0) & (knots < ends[1])])))
    deviation = _extended(grid, knots, edge) + slope * grid
    middle = float(np.median(deviation))
    ppm = 1e6 * (float(ends[1]) / float(ends[1] + deviation[-1] - deviation[0]) - 1.0)
    # How much of it the delays alone could have made.
    above = late - np.interp(places, grid, deviation)
    doubt = float(np.median(np.abs(above))) * (_ALIKE / min(len(places), _REACH)) ** 0.5
    most = float(np.ptp(deviation))
    kept = max(0.0, 1.0 - (doubt / most) ** 2) if most > 0 else 0.0
    if kept * most < NEGLIGIBLE:
        return _exact(frames, rate, middle, ppm)
    deviation = middle + kept * (deviation - middle)
    if (np.abs(np.diff(deviation)) > _WRONGEST * np.diff(grid)).any():
        return _exact(frames, rate, 0.0, 0.0)
    return Clock(grid * rate, grid + deviation, ppm, exact=False)


def _exact(frames: int, rate: int, start: float, ppm: float) -> Clock:
    return Clock(np.array([0.0, frames]), np.array([start, start + frames / rate]), ppm, exact=True)


def _deviations(anchors: Sequence[tuple[int, int]], frames: int, rate: int) -> tuple[Doubles, Doubles]:
    """Places in the piece in nominal seconds, each once and in order, and how late they were captured."""
    known: dict[int, int] = {}
    for frame, at in anchors:
        if 0 <= frame <= frames:
            known[frame] = min(at, known.get(frame, at))
    ordered = sorted(known)
    places = np.array(ordered, np.float64) / rate
    late = np.array([known[frame] for frame in ordered], np.float64) / 1e9 - places
    return places, late


def _coarse_slope(places: Doubles, late: Doubles) -> float:
    """The median slope over half the piece, so that the lowest of a bin is not simply its first or last."""
    half = len(places) // 2
    return float(np.median((late[half:] - late[:-half]) / (places[half:] - places[:-half])))


def _lower_edge(places: Doubles, late: Doubles) -> tuple[Doubles, Doubles]:
    """Knots in the piece and the edge there."""
    first = np.flatnonzero(np.diff(np.floor(places / _BIN), prepend=-1.0))
    groups = [slice(start, end) for start, end in zip(first, np.append(first[1:], len(places)), strict=True)]
    lowest = np.array([_second_lowest(late[group]) for group in groups])
    count = np.array([group.stop - group.start for group in groups], np.float64)
    bins = np.floor(places[first] / _BIN).astype(np.int64)
    values, weights = np.zeros(bins[-1] + 1), np.zeros(bins[-1] + 1)
    values[bins] = lowest
    weights[bins] = count / count.max()
    middles: Doubles = (np.arange(len(values), dtype=np.float64) + 0.5) * _BIN
    middles[-1] = (middles[-1] - _BIN / 2 + places[-1]) / 2
    return middles, _asymmetric(values, weights)


def _second_lowest(values: Doubles) -> float:
    which = 1 if len(values) >= 5 else 0
    return float(np.partition(values, which)[which])


def _asymmetric(values: Doubles, weights: Doubles) -> Doubles:
    """Smooth values that most of the given ones are above. Knots of weight 0 are bridged."""
    number = len(values)
    if number < 3 or np.count_nonzero(weights) < 3:
        return np.full(number, values[weights > 0].min())
    from scipy.linalg import solveh_banded

    bands = np.zeros((3, number))  # of the second differences' squares, upper form
    for offset, factor in ((0, 1.0), (1, -2.0), (2, 1.0)):
        bands[2, offset : number - 2 + offset] += factor**2
    bands[1, 1 : number - 1] += -2.0
    bands[1, 2:number] += -2.0
    bands[0, 2:number] += 1.0
    bands *= _STIFF
    below = np.full(number, 0.5)
    edge = values
    for _ in range(_ROUNDS):
        system = bands.copy()
        system[2] += weights * below
        edge = solveh_banded(system, weights * below * values, check_finite=False)
        judged = np.where(values > edge, _ABOVE, 1.0 - _ABOVE)
        if (judged == below).all():
            break
        below = judged
    smooth: Doubles = edge
    return smooth


def _extended(grid: Doubles, knots: Doubles, edge: Doubles) -> Doubles:
    """The edge on ``grid``, going straight on outside its knots."""
    inside: Doubles = np.interp(grid, knots, edge)
    if len(knots) > 1:
        for outside, one, other in ((grid < knots[0], 0, 1), (grid > knots[-1], -1, -2)):
            slope = (edge[one] - edge[other]) / (knots[one] - knots[other])
            inside[outside] = edge[one] + slope * (grid[outside] - knots[one])
    return inside
