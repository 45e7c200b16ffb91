"""From frames of any rate, format and channel count to what we keep.

Frames are first gathered to about a second: a frame of MP3 is 26 ms, and one pass of the resampler per
frame costs as much as decoding it. A stream may change its parameters at any frame; then what was gathered
goes out and everything is set up anew.

Mix-down: two channels as FFmpeg mixes stereo (half of each). Of more than two, each counts the same: FFmpeg
would drop the low-frequency channel of a layout it guessed, and everything of a layout it does not know
(measured: 3 and 10 to 16 channels gave silence), while a meeting-room recorder has a person on each.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from av.audio.fifo import AudioFifo
    from av.audio.frame import AudioFrame
    from av.audio.resampler import AudioResampler

_MAX_GATHERED: Final = 48_000  # samples per channel: a second, less at high rates


def parameters(frame: AudioFrame) -> tuple[str, str, int]:
    """What must stay the same for frames to be treated alike: format, layout, rate."""
    return frame.format.name, frame.layout.name, frame.sample_rate


class Gatherer:
    """Joins frames to longer ones of at most two channels."""

    def __init__(self) -> None:
        self._fifo: AudioFifo | None = None
        self._parameters: tuple[str, str, int] | None = None

    def push(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """Take a frame in; give out what is long enough."""
        import av

        if self._fifo is None or parameters(frame) != self._parameters:
            yield from self.flush()
            self._fifo, self._parameters = av.AudioFifo(), parameters(frame)
        # Positions were dealt with by the caller; the fifo would refuse frames that do not join.
        frame.pts = None
        self._fifo.write(frame)
        size = min(frame.sample_rate, _MAX_GATHERED)
        while (gathered := self._fifo.read(size)) is not None:
            yield _at_most_stereo(gathered)

    def flush(self) -> Iterator[AudioFrame]:
        """Give out the rest."""
        rest = self._fifo.read() if self._fifo is not None else None
        if rest is not None:
            yield _at_most_stereo(rest)


class Converter:
    """Resamples to one format, layout and rate, whatever comes in, also when that changes."""

    def __init__(self, layout: str, rate: int) -> None:
        self.layout = layout
        self.rate = rate
        self._resampler: AudioResampler | None = None
        self._parameters: tuple[str, str, int] | None = None

    def convert(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        """16-bit packed frames at the target rate."""
        import av

        if self._resampler is None or parameters(frame) != self._parameters:
            yield from self.flush()
            self._resampler = av.AudioResampler("s16", self.layout, self.rate)
            self._parameters = parameters(frame)
        frame.pts = None
        yield from self._resampler.resample(frame)

    def flush(self) -> Iterator[AudioFrame]:
        """The samples still inside the filter."""
        if self._resampler is not None:
            yield from self._resampler.resample(None)
            self._resampler = self._parameters = None


def silence(like: AudioFrame, samples: int) -> AudioFrame:
    """A frame of silence that joins ``like``."""
    import av

    frame = av.AudioFrame(like.format.name, like.layout.name, samples)
    frame.sample_rate = like.sample_rate
    zero = b"\x80" if like.format.name.startswith("u8") else b"\x00"
    for plane in frame.planes:
        plane.update(zero * plane.buffer_size)
    return frame


def _at_most_stereo(frame: AudioFrame) -> AudioFrame:
    import av

    channels = frame.layout.nb_channels
    if channels <= 2:
        return frame
    samples = frame.to_ndarray()
    if not frame.format.is_planar:
        samples = samples.reshape(-1, channels).T
    mean = _as_float(samples).mean(axis=0, keepdims=True, dtype=np.float32)
    mixed = av.AudioFrame.from_ndarray(mean, "flt", "mono")
    mixed.sample_rate = frame.sample_rate
    return mixed


def _as_float(samples: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Float32 in -1..1 of any of FFmpeg's sample types."""
    floats: npt.NDArray[np.float32] = samples.astype(np.float32)
    if np.issubdtype(samples.dtype, np.integer):
        full_scale = 2.0 ** (8 * samples.dtype.itemsize - 1)
        floats -= full_scale if samples.dtype == np.uint8 else 0.0
        floats /= full_scale
    return floats
