"""Where a microphone hears the loudspeaker: the far side's speech coming back, not somebody in the room.

Works on levels, not on samples: the power in twenty bands, fifty times a second. Echo is the other track's
levels some hundredths of a second later, smeared by the room and weaker by so many decibels in each band;
phases, small drifts of the clocks and distorting loudspeakers do not matter. In three steps:

1. the delay, where the two tracks' levels rise and fall together more than they do by chance, followed
   through the recording;
2. what the echo must be: the other track's levels, delayed, decaying, with the gain per band that is the
   most frequent while the far side speaks (frames in which somebody speaks here too spread above it);
3. the excess: how much more there is than echo and noise together. Little over all bands means echo;
   much means that somebody speaks here, alone or at the same time, and his words must stay.

Related: the residual-echo estimators of acoustic echo control (Habets et al. 2008, "Joint dereverberation
and residual echo suppression of speech signals in noisy environments") model late echo by the same decaying
levels. Figures: ``python -m tests.bench echo``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.progress import Report, silent
from engine.stages import Samples
from engine.units import SAMPLE_RATE

Levels = npt.NDArray[np.uint8]  # (num_frames, BANDS), half decibels above FLOOR
Floats = npt.NDArray[np.float32]
Bits = npt.NDArray[np.bool_]

RATE: Final = 50  # frames per second
BANDS: Final = 20
FLOOR: Final = -100.0  # dB of full scale
LATEST: Final = 0.6  # s; echo later than this is not looked for
EARLIEST: Final = -0.06  # s; the tracks' beginnings may be off by so much

_HOP: Final = SAMPLE_RATE // RATE
_WINDOW: Final = 2 * _HOP
_FFT: Final = 1024
_READ: Final = 60 * RATE  # frames computed at a time
_BLOCK: Final = 30 * RATE  # frames judged together
_AROUND: Final = 2  # blocks on either side that help
_LAGS: Final = 2 * RATE  # compared on either side; those outside EARLIEST to LATEST show what chance does
_SURE: Final = 4.5  # deviations of chance above which the tracks go together
_DECAYS: Final = (6.0, 3.0, 1.5)  # dB per frame: reverberation times of 0.2, 0.4 and 0.8 s
_TAPS: Final = 20
_LOUD: Final = 10.0  # dB above its floor: the far side speaks
_AUDIBLE: Final = 3.0  # dB above the microphone's noise
_BANDS_HEARD: Final = 4  # in which echo must be audible
_SMOOTH: Final = 15  # frames
_ECHO: Final = 2.0  # dB of excess up to which a frame is surely echo,
_OWN: Final = 4.0  # and from which somebody speaks here
_ABSENT: Final = 8.0  # dB below what it must be: no echo after all
_GAP: Final = 0.4  # s of echo's own pauses that belong to it
_SHORTEST: Final = 0.2  # s


@dataclass(frozen=True, slots=True)
class Echo:
    """``start`` to ``end`` in seconds, nothing but echo; ``confidence`` 0.5 to 1; ``delay`` in seconds after
    the other track."""

    start: float
    end: float
    confidence: float
    delay: float


def find_echoes(tracks: Sequence[Samples], report: Report = silent) -> list[list[Echo]]:
    """Of each track, the parts that are another track coming back and nothing else, ordered, apart.

    Of two tracks only one is taken for the echo of the other: the one that holds all the other does.

    Args:
        tracks: recorded at the same time, from the same start.
        report: seconds of audio over all tracks; raises to cancel.
    """
    lengths = [len(samples) / SAMPLE_RATE for samples in tracks]
    levels = []
    for number, samples in enumerate(tracks):
        before = sum(lengths[:number])
        levels.append(
            band_levels(samples, lambda done, _, before=before: report(before + done, sum(lengths)))  # type: ignore[misc]
        )
    found: list[list[Echo]] = [[] for _ in tracks]
    for one in range(len(tracks)):
        for other in range(one):
            number = min(len(levels[one]), len(levels[other]))
            judged = {
                heard: judge(levels[heard][:number], levels[source][:number])
                for heard, source in ((one, other), (other, one))
            }
            heard = min(judged, key=lambda track: judged[track].missing)
            found[heard] += _spans(judged[heard])
    return [_apart(echoes) for echoes in found]


def _apart(echoes: list[Echo]) -> list[Echo]:
    """By start; of two that overlap, which takes two other tracks, the later one is cut."""
    result: list[Echo] = []
    for echo in sorted(echoes, key=lambda echo: echo.start):
        start = max(echo.start, result[-1].end) if result else echo.start
        if start < echo.end:
            result.append(Echo(start, echo.end, echo.confidence, echo.delay))
    return result


# -- levels ------------------------------------------------------------------------------------------


def band_levels(samples: Samples, report: Report = silent) -> Levels:
    """Power of ``samples`` in mel bands: uint8 ``(num_frames, BANDS)``, half decibels above :data:`FLOOR`.

    A frame every 20 ms, of 40 ms: three megabytes an hour.
    """
    filters = _filters()
    taper = np.hanning(_WINDOW).astype(np.float32)
    scale = 1 / (taper.sum() / 2) ** 2  # a sine at full scale has 0 dB
    number = max(0, (len(samples) - _WINDOW) // _HOP + 1)
    levels = np.zeros((number, BANDS), np.uint8)
    for first in range(0, number, _READ):
        count = min(_READ, number - first)
        sound = samples[first * _HOP : (first + count - 1) * _HOP + _WINDOW]
        frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_HOP] * taper
        spectrum = np.fft.rfft(frames, _FFT)
        power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32) @ filters * scale
        decibels = 10 * np.log10(np.maximum(power, 1e-12))
        levels[first : first + count] = np.rint(2 * (decibels - FLOOR)).clip(0, 255)
        report(len(sound) / SAMPLE_RATE + first / RATE, len(samples) / SAMPLE_RATE)
    return levels


def _filters() -> Floats:
    """Triangles even on the mel scale from 150 to 7 000 Hz: ``(num_bins, BANDS)``."""
    mel = np.linspace(1127 * np.log1p(150 / 700), 1127 * np.log1p(7000 / 700), BANDS + 2)
    edges = 700 * np.expm1(mel / 1127)
    frequency = np.fft.rfftfreq(_FFT, 1 / SAMPLE_RATE)[:, None]
    rising = (frequency - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - frequency) / (edges[2:] - edges[1:-1])
    filters: Floats = np.minimum(rising, falling).clip(0.0).astype(np.float32)
    return filters


# -- judging -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judged:
    """What each frame of one track is, seen from another.

    Attributes:
        audible: an echo must be, if it is one.
        excess: dB over echo and noise, smoothed.
        sound: there is any, beyond noise.
        absent: echo must be audible, and there is not even that much.
        delay: in frames.
    """

    audible: Bits
    excess: Floats
    sound: Bits
    absent: Bits
    delay: npt.NDArray[np.int16]

    @property
    def missing(self) -> float:
        """Share of the echo that is not there; 1 where there is none to be."""
        return float(self.absent.sum() / self.audible.sum()) if self.audible.any() else 1.0


def judge(here: Levels, there: Levels) -> Judged:
    """Every frame of ``here`` against ``there``, both ``(num_frames, BANDS)``."""
    number = len(here)
    result = Judged(
        *(np.zeros(number, kind) for kind in (np.bool_, np.float32, np.bool_, np.bool_, np.int16))  # type: ignore[arg-type]
    )
    for block, delay in enumerate(follow(here, there)):
        if delay is None:
            continue
        start, end = block * _BLOCK, min((block + 1) * _BLOCK, number)
        first, last = max(0, start - _AROUND * _BLOCK), min(number, end + _AROUND * _BLOCK)
        found = _compared(_decibels(here[first:last]), _echoes(there, first, last, delay))
        inner = slice(start - first, end - first)
        result.audible[start:end] = found.audible[inner]
        result.excess[start:end] = found.excess[inner]
        result.sound[start:end] = found.sound[inner]
        result.absent[start:end] = found.absent[inner]
        result.delay[start:end] = delay
    return result


def follow(here: Levels, there: Levels) -> list[int | None]:
    """The delay of each block of 30 s in frames; ``None`` where nothing says that the tracks go together."""
    blocks = -(-len(here) // _BLOCK)
    curves = np.zeros((blocks, 2 * _LAGS + 1))
    powers = np.zeros((blocks, 2))
    for block in range(blocks):
        start, end = block * _BLOCK, min((block + 1) * _BLOCK, len(here))
        ours = _movement(here, start, end)
        theirs = _movement(there, start - _LAGS, end + _LAGS)
        powers[block] = (ours**2).sum(), (theirs**2).sum()
        for lag in range(-_LAGS, _LAGS + 1):
            curves[block, lag + _LAGS] = (ours * theirs[_LAGS - lag : _LAGS - lag + len(ours)]).sum()
    found: list[int | None] = []
    low, high = _LAGS + round(EARLIEST * RATE), _LAGS + round(LATEST * RATE)
    for block in range(blocks):
        part = slice(max(0, block - _AROUND), block + _AROUND + 1)
        weight = 1 / (1.0 + np.abs(np.arange(blocks)[part] - block))
        curve = weight @ curves[part] / np.maximum(np.sqrt((weight @ powers[part]).prod()), 1e-9)
        chance = np.concatenate([curve[: low - RATE // 4], curve[high + RATE // 4 :]])
        best = low + int(curve[low : high + 1].argmax())
        sure = (curve[best] - chance.mean()) / max(float(chance.std()), 1e-6)
        found.append(best - _LAGS if sure >= _SURE and curve[best] > 0.03 else None)
    return found


def _decibels(levels: Levels) -> Floats:
    decibels: Floats = (levels.astype(np.float32) / 2 + FLOOR).astype(np.float32)
    return decibels


def _movement(levels: Levels, start: int, end: int) -> Floats:
    """How levels rise and fall: over their noise, less what they are on average over a second.

    Frames outside the track do not move.
    """
    first, last = max(start, 0), min(end, len(levels))
    moving = np.zeros((end - start, BANDS), np.float32)
    if last - first < RATE:
        return moving
    part = _decibels(levels[first:last])
    part = np.maximum(part - np.percentile(part, 15, axis=0).astype(np.float32) - 5.0, 0.0)
    moving[first - start : last - start] = part - _mean(part, RATE)
    return moving


def _mean(values: Floats, width: int) -> Floats:
    """Moving average along the first axis, shorter at the ends."""
    total = np.zeros((len(values) + 1, *values.shape[1:]), np.float64)
    np.cumsum(values, axis=0, out=total[1:])
    middle = np.arange(len(values))
    first = np.maximum(middle - width // 2, 0)
    after = np.minimum(middle + width // 2 + 1, len(values))
    count = (after - first).reshape(-1, *(1,) * (values.ndim - 1))
    mean: Floats = ((total[after] - total[first]) / count).astype(np.float32)
    return mean


def _echoes(there: Levels, first: int, last: int, delay: int) -> list[Floats]:
    """``there`` as it would be heard from ``first`` to ``last``, in dB, for each of :data:`_DECAYS`."""
    begin = first - delay - _TAPS
    places = np.arange(begin, last - delay)
    part = _decibels(there[places.clip(0, len(there) - 1)])
    part[(places < 0) | (places >= len(there))] = FLOOR
    power = 10 ** (part / 10)
    echoes = []
    for decay in _DECAYS:
        total = np.zeros((last - first, BANDS), np.float32)
        for tap in range(_TAPS + 1):
            total += np.float32(10 ** (-decay * tap / 10)) * power[_TAPS - tap : len(power) - tap]
        echoes.append(10 * np.log10(np.maximum(total, 1e-12)))
    return echoes


def _compared(heard: Floats, echoes: Sequence[Floats]) -> Judged:
    """Each frame of ``heard`` against the echo of that decay that explains most; the delay is left out."""
    noise = np.percentile(heard, 10, axis=0).astype(np.float32) + 4.0
    louder = heard > noise + 6.0
    sound: Bits = louder.sum(axis=1) >= _BANDS_HEARD
    best: tuple[float, Judged] | None = None
    for echo in echoes:
        speaking = echo > np.percentile(echo, 10, axis=0) + _LOUD
        expected = echo + _gains(heard - echo, speaking & (echo > np.median(echo, axis=0)))
        clear = expected > noise + _AUDIBLE
        audible: Bits = clear.sum(axis=1) >= _BANDS_HEARD
        known = 10 * np.log10(10 ** (expected / 10) + 10 ** (noise / 10))
        relevant = (expected > noise) | louder
        over = np.where(relevant, (heard - known).clip(0.0, 20.0), 0.0)
        excess = (over.sum(axis=1) / np.maximum(relevant.sum(axis=1), 1)).astype(np.float32)
        under = np.where(clear, (known - heard).clip(0.0, 20.0), 0.0).sum(axis=1) / np.maximum(
            clear.sum(axis=1), 1
        )
        absent: Bits = audible & (_mean(under.astype(np.float32), _SMOOTH) > _ABSENT)
        usual = float(np.median(excess[audible])) if audible.any() else np.inf
        if best is None or usual < best[0]:
            nowhen = np.zeros(len(heard), np.int16)
            best = usual, Judged(audible, _mean(excess, _SMOOTH), sound, absent, nowhen)
    assert best is not None
    return best[1]


def _gains(ratio: Floats, use: Bits) -> Floats:
    """The most frequent ratio in each band in dB, of the frames to use; very low where there are too few."""
    gains = np.full(ratio.shape[1], -60.0, np.float32)
    edges = np.arange(-70.0, 31.0, 1.0)
    for band in range(ratio.shape[1]):
        values = ratio[use[:, band], band]
        if len(values) >= RATE:
            counts = np.histogram(values, edges)[0]
            smooth = np.convolve(counts, [1, 2, 3, 4, 3, 2, 1], "same")
            gains[band] = edges[int(smooth.argmax())] + 0.5
    return gains


# -- spans -------------------------------------------------------------------------------------------


def _spans(judged: Judged) -> Iterator[Echo]:
    """Runs of frames that are echo, over short pauses in which nobody speaks."""
    echo = judged.audible & (judged.excess < (_ECHO + _OWN) / 2)
    quiet = ~judged.sound | (judged.excess < (_ECHO + _OWN) / 2)
    edges = np.flatnonzero(np.diff(np.r_[0, echo.astype(np.int8), 0])).reshape(-1, 2)
    runs: list[list[int]] = []
    for start, after in edges.tolist():
        if runs and start - runs[-1][1] <= _GAP * RATE and quiet[runs[-1][1] : start].all():
            runs[-1][1] = after
        else:
            runs.append([start, after])
    for start, after in runs:
        if after - start >= _SHORTEST * RATE:
            part = slice(start, after)
            mean = float(judged.excess[part][judged.audible[part]].mean())
            confidence = 0.5 + 0.5 * min(1.0, max(0.0, (_OWN - mean) / (_OWN - _ECHO)))
            delay = float(np.median(judged.delay[part])) / RATE
            yield Echo(start / RATE, after / RATE, confidence, delay)
