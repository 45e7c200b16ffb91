"""Training windows: utterances of the corpus, made different every time and put together with pauses.

Everything happens on mel power, where a room is a decay over frames, a microphone a factor per band, another
throat a shift along the bands and noise a sum; that is a hundred times cheaper than the same on samples.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.signal import lfilter

from tests.models.whisper.corpus import Spoken

Array = NDArray[np.float32]

FRAMES_PER_SECOND = 100
_LOG_FLOOR = -10.0


@dataclass(frozen=True, slots=True)
class Window:
    """``mels`` as the network takes them (frames, 80); what is said, and when, in seconds.

    ``begins`` is where a last sentence starts whose end no longer fits.
    """

    mels: Array
    language: str
    said: tuple[tuple[float, float, str], ...]
    begins: float | None = None


@dataclass(frozen=True, slots=True)
class Studio:
    """Puts windows together from what was recorded."""

    corpus: dict[str, list[Spoken]]
    noise: dict[str, Array]

    def window(
        self, rng: np.random.Generator, seconds: float, *, cut: bool = False, effort: float = 0.6
    ) -> Window:
        """About ``seconds`` of one or two people in turn; with ``cut``, filled up with half a sentence.

        ``effort`` from 0 to 1: how far everything is made different from the synthesisers' own clean speech.
        """
        language: Literal["en", "de"] = "de" if rng.random() < 0.22 else "en"
        hard = rng.random() < effort / 2
        room, colour = (_Room.draw(rng), _colour(rng)) if hard else (_Room(0.0, 0.0), np.float32(1))
        limit = int(seconds * FRAMES_PER_SECOND)
        power = np.full((limit, 80), 10.0**_LOG_FLOOR, np.float32)
        said: list[tuple[float, float, str]] = []
        begins: float | None = None
        at = int(rng.uniform(0, 0.6 if rng.random() < 0.7 else 2.0) * FRAMES_PER_SECOND)
        pool, misses = self.corpus[language], 0
        while misses < 3 and begins is None:
            spoken = pool[int(rng.integers(len(pool)))]
            frames = _another_throat(rng, spoken.log_power.astype(np.float32), effort)
            end = at + len(frames)
            if end > limit:
                misses += 1
                if cut and misses == 3 and at < limit - 30:
                    power[at:] += 10.0 ** frames[: limit - at]
                    begins = at / FRAMES_PER_SECOND
                continue
            power[at:end] += 10.0**frames
            said.append((at / FRAMES_PER_SECOND, end / FRAMES_PER_SECOND, spoken.text))
            at = end + int(rng.exponential(0.35) * FRAMES_PER_SECOND) + 3
        heard = room.hear(power) * colour
        heard = self._with_noise(rng, heard) if hard else heard
        return Window(whisper_scale(heard), language, tuple(said), begins)

    def nothing(self, rng: np.random.Generator, seconds: float) -> Window:
        """A window in which nobody speaks."""
        silence = np.full((int(seconds * FRAMES_PER_SECOND), 80), 10.0**_LOG_FLOOR, np.float32)
        noisy = silence if rng.random() < 0.1 else silence + self._noise(rng, len(silence)) * _colour(rng)
        return Window(whisper_scale(noisy), "en", ())

    def _with_noise(self, rng: np.random.Generator, power: Array) -> Array:
        if rng.random() < 0.25:
            return power
        noise = self._noise(rng, len(power))
        ratio = 10.0 ** (rng.uniform(0.8, 4.5))  # 8 to 45 dB
        return power + noise * (power.mean() / noise.mean() / ratio)

    def _noise(self, rng: np.random.Generator, length: int) -> Array:
        noise = self.noise[str(rng.choice(sorted(self.noise)))]
        start = int(rng.integers(0, len(noise) - length + 1))
        return 10.0 ** (noise[start : start + length] + rng.uniform(-3, 0))


@dataclass(frozen=True, slots=True)
class _Room:
    wet: float
    decay: float

    @classmethod
    def draw(cls, rng: np.random.Generator) -> "_Room":
        if rng.random() < 0.4:
            return cls(0.0, 0.0)
        reverberation = rng.uniform(0.1, 0.6)  # seconds to fall by 60 dB
        return cls(10.0 ** rng.uniform(-2.5, -0.5), 10.0 ** (-6 / (reverberation * FRAMES_PER_SECOND)))

    def hear(self, power: Array) -> Array:
        if not self.wet:
            return power
        late = lfilter([0.0, self.wet * (1 - self.decay)], [1.0, -self.decay], power, axis=0)
        return power + np.asarray(late, np.float32) * 3


def _colour(rng: np.random.Generator) -> Array:
    """Factors per band: a smooth curve of a few decibels, now and then a telephone's narrow band, a gain."""
    curve = np.interp(np.arange(80), np.linspace(0, 79, 6), rng.normal(0, 0.4, 6))
    if rng.random() < 0.1:
        curve[: int(rng.integers(2, 7))] -= 2
        curve[int(rng.integers(62, 75)) :] -= 3
    return (10.0 ** (curve + rng.uniform(-2.5, 0.3))).astype(np.float32)


def _another_throat(rng: np.random.Generator, log_power: Array, effort: float) -> Array:
    """Faster or slower, formants higher or lower, louder or quieter."""
    length = int(len(log_power) * (1 + effort * rng.uniform(-0.15, 0.15)))
    bands = np.arange(80) * (1 + effort * rng.uniform(-0.08, 0.08)) + effort * rng.uniform(-1.5, 1.5)
    moved = _resample(log_power, np.linspace(0, len(log_power) - 1, length), axis=0)
    moved = _resample(moved, np.clip(bands, 0, 79), axis=1)
    tilt = np.linspace(-1, 1, 80) * effort * rng.normal(0, 0.3)
    return (moved + tilt + rng.uniform(-0.5, 0.5)).astype(np.float32)


def _resample(values: Array, positions: NDArray[np.float64], axis: int) -> Array:
    lower = np.minimum(positions.astype(int), values.shape[axis] - 2)
    share = np.expand_dims((positions - lower).astype(np.float32), 1 - axis)
    low, high = values.take(lower, axis), values.take(lower + 1, axis)
    return low + (high - low) * share


def whisper_scale(power: Array) -> Array:
    """Mel power as Whisper wants it: logarithm, at most 80 dB under the loudest, scaled (frames, 80)."""
    level = np.log10(np.maximum(power, 10.0**_LOG_FLOOR))
    return ((np.maximum(level, level.max() - 8.0) + 4.0) / 4.0).astype(np.float32)


def masked(rng: np.random.Generator, mels: Array) -> Array:
    """SpecAugment (Park et al., 2019): some bands and some moments are hidden."""
    mels = mels.copy()
    for _ in range(int(rng.integers(0, 3))):
        first, count = int(rng.integers(0, 72)), int(rng.integers(1, 10))
        mels[:, first : first + count] = mels.mean()
    for _ in range(len(mels) // 150):
        first, count = int(rng.integers(0, len(mels))), int(rng.integers(1, 16))
        mels[first : first + count] = mels.mean()
    return mels
