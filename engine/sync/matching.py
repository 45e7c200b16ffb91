"""The place of one recording on another's time line, from how their levels rise and fall.

Two devices in one room hear the same people at other levels, through other microphones and with other noise;
what they have in common is when it gets louder and softer in which band. So levels are compared
(:func:`engine.joining.echo.band_levels`), not samples, in two steps:

1. roughly, over everything: the cross-correlation of all bands by FFT, ten frames a second. Where the two do
   not go together, its highest place is hardly higher than chance makes one of so many; how much higher it
   is, is what :attr:`Match.sure` says.
2. finely, block by block around that place, fifty frames a second with the peak's top between the frames:
   a straight line through the blocks' places gives the offset, and by its slope how much faster one
   device's clock runs than the other's. Most lines through two of the blocks agree on it (Theil 1950, Sen
   1968), so blocks in which nobody spoke do no harm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.joining.echo import RATE, Levels

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]

_COARSE: Final = 5  # frames taken together in the first step: ten a second
_LEAST: Final = 5.0  # s that both must have recorded
_APART: Final = 3.0  # s; a peak further off than this is another one
_NEXT: Final = 1.2  # how much higher the best place must be than any other
# Of 55 pairs of AMI clips that have nothing in common, 30 s each, the best place was at most 4.2 deviations
# up, 1.2 times what is to be expected of so many places; of 11 that have, in noise 10 dB louder, 5.5 or more.
_CHANCE: Final = 1.2
_CLEAR: Final = 3.0  # deviations above that from which nothing else can be meant
_BLOCK: Final = 30.0  # s compared finely at a time
_SEARCH: Final = 2.0  # s on either side of the rough place
_BLOCKS: Final = 400  # of a long recording, spread over all of it
_FIT: Final = 0.06  # s off the line: a block that heard something else
_LONG: Final = 120.0  # s; in less no clock drifts far, and chance looks like drift
_WORST: Final = 0.001  # no clock is further off than this


@dataclass(frozen=True, slots=True)
class Match:
    """As :class:`engine.syncing.Synced`."""

    offset: float
    pace: float
    sure: float
    spread: float
    shared: float


def match(first: Levels, second: Levels) -> Match | None:
    """Where ``second`` lies in ``first``, both ``(num_frames, BANDS)``; ``None`` where one is too short, or
    silent."""
    least = round(_LEAST * RATE)
    if min(len(first), len(second)) < least:
        return None
    ours, theirs = _movement(first), _movement(second)
    if not ours.any() or not theirs.any():
        return None
    lag, sure = _roughly(_coarse(ours), _coarse(theirs), least // _COARSE)
    lag *= _COARSE
    low, high = max(0, -lag), min(len(theirs), len(ours) - lag)
    shared = (high - low) / RATE
    places, lags = _blocks(ours, theirs, lag, (low, high))
    if not len(places):
        return Match(lag / RATE, 1.0, 0.0, 0.0, shared)
    offset, slope, fit = _line(places, lags, shared)
    spread = float(np.median(np.abs(lags - offset - slope * places)))
    if len(places) > 2:  # what is not a chance is found again in most of the blocks
        sure *= min(1.0, 0.25 + fit)
    return Match(offset, 1.0 + slope, sure, spread, shared)


def _movement(levels: Levels) -> Floats:
    """How levels rise and fall in each band: over the noise, less their mean over two seconds, evened out."""
    part = levels.astype(np.float32) / 2
    floor = np.percentile(part[:: max(1, len(part) // 50_000)], 15, axis=0).astype(np.float32)
    part = np.maximum(part - floor - 3.0, 0.0)
    width = 2 * RATE
    total = np.zeros((len(part) + 1, part.shape[1]), np.float64)
    np.cumsum(part, axis=0, out=total[1:])
    middle = np.arange(len(part))
    begin, after = np.maximum(middle - width // 2, 0), np.minimum(middle + width // 2 + 1, len(part))
    part -= ((total[after] - total[begin]) / (after - begin)[:, None]).astype(np.float32)
    # No band, and no loud minute, is to speak louder than the others.
    scale = np.sqrt((part**2).mean(axis=0)) + 1e-6
    moving: Floats = np.clip(part / scale, -3.0, 3.0)
    return moving


def _coarse(moving: Floats) -> Floats:
    count = len(moving) // _COARSE
    coarse: Floats = moving[: count * _COARSE].reshape(count, _COARSE, -1).mean(axis=1)
    return coarse


def _roughly(ours: Floats, theirs: Floats, least: int) -> tuple[int, float]:
    """The lag (frames of ``theirs`` begin so much later in ``ours``), and how sure it is, 0 to 1."""
    size = _size(len(ours) + len(theirs))
    curve = np.zeros(size)
    for band in range(ours.shape[1]):
        product = np.fft.rfft(ours[:, band], size) * np.conj(np.fft.rfft(theirs[:, band], size))
        curve += np.fft.irfft(product, size)
    lags = np.arange(-(len(theirs) - 1), len(ours))
    curve = curve[lags % size]
    low, high = np.maximum(0, lags), np.minimum(len(ours), len(theirs) + lags)
    together = high - low
    power = _power(ours, low, high) * _power(theirs, low - lags, high - lags)
    # As correlations are, and by chance they are the larger the less is compared.
    alike = curve / np.sqrt(power) * np.sqrt(together)
    score = alike[together >= least]
    best = int(score.argmax())
    near = round(_APART * RATE / _COARSE)
    others = np.concatenate([score[: max(0, best - near)], score[best + near + 1 :]])
    lag = int(lags[together >= least][best])
    if len(others) < near or others.max() * _NEXT > score[best]:
        return lag, 0.0
    # Deviations of chance above it; of so many places one is high anyway.
    deviations = (float(score[best]) - float(others.mean())) / max(float(others.std()), 1e-9)
    expected = _CHANCE * float(np.sqrt(2 * np.log(len(others))))
    return lag, float(np.clip((deviations - expected) / _CLEAR, 0.0, 1.0))


def _power(moving: Floats, low: npt.NDArray[np.int64], high: npt.NDArray[np.int64]) -> Doubles:
    """Of the frames from ``low`` to ``high``; of quiet ones as much as a tenth of what is usual."""
    total = np.concatenate([[0.0], np.cumsum((moving.astype(np.float64) ** 2).sum(axis=1))])
    power: Doubles = np.maximum(total[high] - total[low], 0.1 * total[-1] / len(moving) * (high - low))
    return power + 1e-9


def _blocks(ours: Floats, theirs: Floats, lag: int, part: tuple[int, int]) -> tuple[Doubles, Doubles]:
    """Of blocks of ``theirs``: the middle, and how much later it is heard in ``ours``; both in seconds."""
    low, high = part
    length = min(round(_BLOCK * RATE), max(1, (high - low) // 3))
    starts = np.arange(low, high - length + 1, length)
    if len(starts) > _BLOCKS:
        starts = starts[np.linspace(0, len(starts) - 1, _BLOCKS).astype(int)]
    reach = round(_SEARCH * RATE)
    places, lags = [], []
    for start in starts.tolist():
        block = theirs[start : start + length]
        first = start + lag - reach
        around = np.zeros((length + 2 * reach, ours.shape[1]), np.float32)
        begin, end = max(0, first), min(len(ours), first + len(around))
        around[begin - first : end - first] = ours[begin:end]
        top = _peak(around, block)
        if top is not None:
            places.append((start + length / 2) / RATE)
            lags.append((lag - reach + top) / RATE)
    return np.array(places), np.array(lags)


def _peak(around: Floats, block: Floats) -> float | None:
    """Frames from the start of ``around`` to where ``block`` lies in it; ``None`` where that is not clear."""
    size = _size(len(around))
    product = np.fft.rfft(around, size, axis=0) * np.conj(np.fft.rfft(block, size, axis=0))
    curve = np.fft.irfft(product, size, axis=0).sum(axis=1)[: len(around) - len(block) + 1]
    best = int(curve.argmax())
    if best in (0, len(curve) - 1):
        return None
    away = np.concatenate([curve[: max(0, best - RATE // 2)], curve[best + RATE // 2 :]])
    if not len(away) or curve[best] < away.mean() + 3 * away.std():
        return None
    before, here, after = curve[best - 1 : best + 2].tolist()
    bend = before - 2 * here + after
    return best + (0.5 * (before - after) / bend if bend < 0 else 0.0)


def _line(places: Doubles, lags: Doubles, shared: float) -> tuple[float, float, float]:
    """Offset, slope, and the share of blocks that lie on the line."""
    slope = 0.0
    if shared >= _LONG and len(places) >= 4:
        one, other = np.triu_indices(len(places), 1)
        far = np.abs(places[other] - places[one]) >= shared / 4
        if far.any():
            slopes = (lags[other] - lags[one])[far] / (places[other] - places[one])[far]
            slope = float(np.median(slopes))
    offset = float(np.median(lags - slope * places))
    near = np.abs(lags - offset - slope * places) <= _FIT
    if near.sum() >= 4 and shared >= _LONG:
        design = np.stack([np.ones(int(near.sum())), places[near]], axis=1)
        (offset, slope), *_ = np.linalg.lstsq(design, lags[near], rcond=None)
        rest = lags[near] - offset - slope * places[near]
        doubt = float(
            np.sqrt(
                (rest**2).sum() / max(1, len(rest) - 2) / ((places[near] - places[near].mean()) ** 2).sum()
            )
        )
        if abs(slope) < 2 * doubt or abs(slope) > _WORST:
            slope, offset = 0.0, float(np.median(lags[near]))
    elif near.any():
        offset, slope = float(np.median(lags[near])), 0.0
    return float(offset), float(slope), float(near.mean())


def _size(least: int) -> int:
    """A length that is quick to transform."""
    return 1 << (least - 1).bit_length()
