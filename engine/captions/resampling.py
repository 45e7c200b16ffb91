"""Sound of a device to what recognisers hear: mono, 16 kHz, float, as it comes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.stages import AudioArray
from engine.units import SAMPLE_RATE


class ToRecogniser:
    """Converts one piece of a track; the filter carries over from call to call (FFmpeg's resampler).

    Args:
        rate: Hz of what comes in.
        channels: of what comes in; they are averaged.
    """

    def __init__(self, rate: int, channels: int) -> None:
        self._rate = rate
        self._channels = channels
        self._resampler = None
        if rate != SAMPLE_RATE:
            from av import AudioResampler

            self._resampler = AudioResampler(format="flt", layout="mono", rate=SAMPLE_RATE)

    def __call__(self, samples: npt.NDArray[np.int16]) -> AudioArray:
        """Int16 ``(n, channels)`` in, float32 ``(m,)`` out: what is whole by now."""
        mono: AudioArray = samples.astype(np.float32).mean(axis=1) * np.float32(1 / 32768)
        if self._resampler is None or not len(mono):
            return mono
        from av import AudioFrame

        frame = AudioFrame.from_ndarray(mono[np.newaxis], format="flt", layout="mono")
        frame.sample_rate = self._rate
        parts = [part.to_ndarray()[0] for part in self._resampler.resample(frame)]
        return np.concatenate(parts).astype(np.float32) if parts else np.zeros(0, np.float32)
