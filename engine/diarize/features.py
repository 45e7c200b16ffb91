"""Cepstra of a recording, frame by frame, computed in blocks so that ten hours need little memory.

Mel-frequency cepstral coefficients (Davis and Mermelstein, 1980), the zeroth (level) last. Kept as float16
for the frames inside speech spans only: 100 frames of 40 bytes a second are 14 MB per hour of speech.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.progress import Report
from engine.stages import AudioArray, Samples, Span
from engine.units import SAMPLE_RATE

HOP: Final = SAMPLE_RATE // 100  # 10 ms
WINDOW: Final = 480  # 30 ms: long enough to resolve the harmonics' envelope, as diarization systems use
RATE: Final = SAMPLE_RATE / HOP  # frames per second
CEPSTRA: Final = 20
_FFT: Final = 512
_BANDS: Final = 30
_LOW, _HIGH = 80.0, 7600.0  # Hz
_BLOCK: Final = 1000  # frames transformed at once: 2 MB of spectrum

Float = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Frames:
    """What is known of the frames inside the spans, one after another.

    Attributes:
        cepstra: float16 ``(num_frames, 20)``.
        level: float16 ``(num_frames,)``, dB.
        start: int64 ``(num_spans,)``, first frame number in the recording, of each span.
        offset: int64 ``(num_spans + 1,)``, row of each span's first frame; last is ``num_frames``.
    """

    cepstra: npt.NDArray[np.float16]
    level: npt.NDArray[np.float16]
    start: npt.NDArray[np.int64]
    offset: npt.NDArray[np.int64]

    def times(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Frame number in the recording of each of ``rows``."""
        span = np.searchsorted(self.offset, rows, side="right") - 1
        frames: npt.NDArray[np.int64] = rows + self.start[span] - self.offset[span]
        return frames


def extract(samples: Samples, spans: Sequence[Span], report: Report) -> Frames:
    """Cepstra and level inside ``spans``, which may run past the end of ``samples``."""
    last = len(samples) // HOP
    bounds = [(round(start * RATE), min(round(end * RATE), last)) for start, end in spans]
    bounds = [(max(first, 0), end) for first, end in bounds if end > max(first, 0)]
    length = np.array([end - first for first, end in bounds], np.int64)
    offset = np.concatenate([[0], np.cumsum(length)]).astype(np.int64)
    cepstra = np.empty((int(offset[-1]), CEPSTRA), np.float16)
    level = np.empty(int(offset[-1]), np.float16)
    total = len(samples) / SAMPLE_RATE
    for row, (first, end) in zip(offset, bounds, strict=False):
        for begin, block in _blocks(samples, first, end):
            part = slice(int(row) + begin - first, int(row) + begin - first + len(block))
            cepstra[part], level[part] = cepstra_of(block)
            report((begin + len(block)) / RATE, total)
    return Frames(cepstra, level, np.array([first for first, _ in bounds], np.int64), offset)


def cepstra_of(windows: AudioArray) -> tuple[Float, Float]:
    """Cepstra ``(n, 20)`` and level in dB ``(n,)`` of windows ``(n, 480)``."""
    # Dither well below 16-bit resolution: digital silence has no logarithm.
    power = (windows.astype(np.float32) ** 2).mean(axis=1) + 1e-10
    emphasised = windows.copy()
    emphasised[:, 1:] -= 0.97 * windows[:, :-1]
    spectrum = np.fft.rfft(emphasised * _hamming(), _FFT, axis=1)
    energy = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    bands = np.log(energy @ _mel() + 1e-6)
    return bands @ _cosines(), (10 * np.log10(power)).astype(np.float32)


def _blocks(samples: Samples, first: int, end: int) -> Iterator[tuple[int, AudioArray]]:
    """Overlapping windows of frames ``first`` to ``end``, at most ``_BLOCK`` at a time."""
    for begin in range(first, end, _BLOCK):
        count = min(_BLOCK, end - begin)
        audio = samples[begin * HOP : (begin + count - 1) * HOP + WINDOW]
        missing = (count - 1) * HOP + WINDOW - len(audio)
        padded = np.pad(audio, (0, missing)) if missing else audio
        yield begin, np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP]


@cache
def _hamming() -> Float:
    return np.hamming(WINDOW).astype(np.float32)


@cache
def _mel() -> Float:
    """Triangular filters, equally wide on the mel scale ``(257, 30)``."""

    def mel(hertz: npt.ArrayLike) -> npt.NDArray[np.float64]:
        return 2595 * np.log10(1 + np.asarray(hertz) / 700)

    edges = np.linspace(mel(_LOW), mel(_HIGH), _BANDS + 2)
    at = mel(np.fft.rfftfreq(_FFT, 1 / SAMPLE_RATE))[:, None]
    rising = (at - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - at) / (edges[2:] - edges[1:-1])
    filters: Float = np.clip(np.minimum(rising, falling), 0, None).astype(np.float32)
    return filters


@cache
def _cosines() -> Float:
    """Discrete cosine transform, type 2, rows 1 to 19, then 0 ``(30, 20)``."""
    order = np.roll(np.arange(CEPSTRA), -1)
    angle = np.pi / _BANDS * np.outer(np.arange(_BANDS) + 0.5, order)
    basis: Float = (np.sqrt(2 / _BANDS) * np.cos(angle)).astype(np.float32)
    return basis
