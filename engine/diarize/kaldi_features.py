"""Log mel filter banks as Kaldi computes them, which most published embedding models were trained on.

Povey et al. 2011, "The Kaldi Speech Recognition Toolkit"; the numbers and their order are those of
``torchaudio.compliance.kaldi.fbank`` (frames of 25 ms every 10 ms, no dither, frame mean removed,
pre-emphasis 0.97, power spectrum of 512 points, triangles on Kaldi's mel scale from 20 Hz up), against which
a test compares them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from engine.stages import AudioArray
from engine.units import SAMPLE_RATE

Floats = npt.NDArray[np.float32]
Shape = Literal["hamming", "povey"]

FRAME: Final = SAMPLE_RATE * 25 // 1000
HOP: Final = SAMPLE_RATE // 100
_FFT: Final = 512
_LOW: Final = 20.0  # Hz
_EMPHASIS: Final = 0.97
_FLOOR: Final = float(np.finfo(np.float32).eps)


@dataclass(frozen=True, slots=True)
class KaldiFeatures:
    """What a model wants to be shown.

    Attributes:
        bands: mel bands.
        shape: of the window over a frame. WeSpeaker uses Hamming's, 3D-Speaker Kaldi's own.
        scale: what samples in -1..1 are multiplied by: 32 768 for models trained on whole numbers.
    """

    bands: int = 80
    shape: Shape = "hamming"
    scale: float = 32_768.0

    def __call__(self, sounds: AudioArray) -> Floats:
        """Features of windows, each band's mean over the window taken off.

        Args:
            sounds: float32 ``(num_windows, num_samples)``, at least one frame long.

        Returns:
            float32 ``(num_windows, num_frames, bands)``, ``1 + (num_samples - 400) // 160`` frames.
        """
        framed = np.lib.stride_tricks.sliding_window_view(sounds, FRAME, axis=1)[:, ::HOP]
        frames = framed.astype(np.float32) * np.float32(self.scale)
        frames -= frames.mean(axis=2, keepdims=True)
        before = np.concatenate([frames[:, :, :1], frames[:, :, :-1]], axis=2)
        frames -= np.float32(_EMPHASIS) * before
        spectrum = np.fft.rfft(frames * _window(self.shape), _FFT, axis=2)
        power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
        logs = np.log(np.maximum(power @ _mel(self.bands), _FLOOR))
        centred: Floats = (logs - logs.mean(axis=1, keepdims=True)).astype(np.float32)
        return centred


@cache
def _window(shape: Shape) -> Floats:
    if shape == "hamming":
        return np.hamming(FRAME).astype(np.float32)
    return (np.hanning(FRAME) ** 0.85).astype(np.float32)


@cache
def _mel(bands: int) -> Floats:
    """``(_FFT / 2 + 1, bands)``; the last point of the spectrum belongs to no band."""

    def mel(hertz: npt.ArrayLike) -> npt.NDArray[np.float64]:
        return 1127.0 * np.log(1.0 + np.asarray(hertz, dtype=np.float64) / 700.0)

    edges = np.linspace(mel(_LOW), mel(SAMPLE_RATE / 2), bands + 2)
    points = mel(np.fft.rfftfreq(_FFT, 1 / SAMPLE_RATE))[:, None]
    rising = (points - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - points) / (edges[2:] - edges[1:-1])
    filters = np.clip(np.minimum(rising, falling), 0.0, None)
    filters[-1] = 0.0
    triangles: Floats = filters.astype(np.float32)
    return triangles
