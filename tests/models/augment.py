"""What rooms and microphones do to speech, simulated: the augmentation of all test models."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft, rfft, rfftfreq
from scipy.signal import butter, oaconvolve, sosfilt

SAMPLE_RATE = 16_000

Samples = NDArray[np.float32]


def augment(samples: Samples, rng: np.random.Generator) -> Samples:
    """Another recording of the same speech, as long as the samples (float32, mono, 16 kHz).

    Each at random: a room (40 %), a narrower band (25 %), noise at 10 to 40 dB below the speech (70 %); at
    last a gain that puts the peak between 0.1 and 1.
    """
    heard: NDArray[np.floating] = samples
    if rng.random() < 0.4:
        heard = oaconvolve(heard, room(rng))[: samples.size]
    if rng.random() < 0.25:
        heard = banded(heard, rng)
    if rng.random() < 0.7:
        heard = heard + noise_at(heard, float(rng.uniform(10.0, 40.0)), rng)
    peak = max(float(np.abs(heard).max(initial=0.0)), 1e-6)
    return (heard * (10 ** rng.uniform(-1.0, 0.0) / peak)).astype(np.float32)


def room(rng: np.random.Generator) -> NDArray[np.float32]:
    """An impulse response: the direct sound, then a tail of noise that loses 60 dB in 0.1 to 0.6 s.

    Decaying Gaussian noise is the usual model of late reverberation (Polack, 1988).
    """
    decay = rng.uniform(0.1, 0.6)
    n = int(decay * SAMPLE_RATE)
    tail = rng.standard_normal(n) * 10 ** (-3.0 * np.arange(n) / n)
    tail[: int(0.002 * SAMPLE_RATE)] = 0.0
    direct_over_tail = 10 ** (rng.uniform(3.0, 15.0) / 10)
    tail *= np.sqrt(1.0 / (direct_over_tail * (tail**2).sum()))
    tail[0] = 1.0
    return tail.astype(np.float32)


def banded(samples: NDArray[np.floating], rng: np.random.Generator) -> NDArray[np.floating]:
    """As through a small loudspeaker or a telephone: 60 to 300 Hz up to 3.4 to 7.2 kHz."""
    edges = (rng.uniform(60.0, 300.0), rng.uniform(3400.0, 7200.0))
    return sosfilt(butter(2, edges, "bandpass", fs=SAMPLE_RATE, output="sos"), samples)


@lru_cache(maxsize=8)
def _slope(n: int, *, babble: bool) -> NDArray[np.float32]:
    frequency = rfftfreq(n, 1 / SAMPLE_RATE)
    slope = 1 / np.sqrt(np.maximum(frequency, 40.0))
    if babble:  # the long-term spectrum of many voices falls faster above 500 Hz
        slope /= np.maximum(frequency / 500.0, 1.0) ** 0.75
    return slope.astype(np.float32)


def noise_at(samples: NDArray[np.floating], snr: float, rng: np.random.Generator) -> NDArray[np.floating]:
    """White, pink or babble-like noise, ``snr`` dB under the samples' mean power."""
    n = samples.size
    kind = rng.integers(3)
    noise: NDArray[np.floating] = rng.standard_normal(n, np.float32)
    if kind > 0:
        spectrum = rfft(noise) * _slope(n, babble=bool(kind == 2))
        noise = irfft(spectrum, n)
    if kind == 2:  # and rises and falls with their syllables
        knots = rng.uniform(0.4, 1.6, size=max(2, n // (SAMPLE_RATE // 4)))
        noise = noise * np.interp(np.linspace(0, knots.size - 1, n), np.arange(knots.size), knots)
    ratio = float((samples**2).mean()) / max(float((noise**2).mean()), 1e-12)
    return noise * np.float32(np.sqrt(ratio * 10 ** (-snr / 10)))
