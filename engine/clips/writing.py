"""Samples into a file of the wanted format, on the disk, and read back where it holds the very samples."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import numpy.typing as npt

from engine.clipping import ClipFormat
from engine.errors import EngineError

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream

Int16 = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Coding:
    """How FFmpeg calls a format: its container, codec and sample type; rates it takes (none: any), bits a
    second per channel (0: lossless)."""

    container: str
    codec: str
    samples: str
    rates: tuple[int, ...] = ()
    bits: int = 0


_MPEG: Final = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
CODINGS: Final[dict[ClipFormat, Coding]] = {
    "flac": Coding("flac", "flac", "s16"),
    "wav": Coding("wav", "pcm_s16le", "s16"),
    "m4a": Coding("ipod", "aac", "fltp", (*_MPEG, 64_000, 88_200, 96_000), 80_000),
    "mp3": Coding("mp3", "libmp3lame", "s16p", _MPEG, 64_000),
    "opus": Coding("ogg", "libopus", "s16", (48_000,), 40_000),
}
EXACT: Final[tuple[ClipFormat, ...]] = ("flac", "wav")


class NoCodec(EngineError):
    """This build of FFmpeg cannot write the format. ``detail`` names it."""

    code = "no-codec"


class NotVerified(EngineError):
    """What is read back is not what was written."""

    code = "not-verified"


@dataclass(frozen=True, slots=True)
class Written:
    """``pcm``: SHA-256 of the samples."""

    frames: int
    pcm: str


def available() -> tuple[ClipFormat, ...]:
    """The formats that can be written here."""
    import av

    return tuple(
        name for name, coding in CODINGS.items() if coding.codec in av.codecs_available and _opens(coding)
    )


def _opens(coding: Coding) -> bool:
    import av

    try:
        return bool(av.codec.Codec(coding.codec, "w").is_encoder)
    except (av.error.FFmpegError, ValueError):
        return False


def write(path: Path, name: ClipFormat, rate: int, channels: int, blocks: Iterable[Int16]) -> Written:
    """Make the file of ``blocks``, int16 ``(n, channels)`` at ``rate`` Hz.

    Raises:
        NoCodec, NotVerified
        OSError: the folder cannot be written, or is full.
    """
    import av

    if name not in available():
        raise NoCodec(name)
    coding, digest, frames = CODINGS[name], hashlib.sha256(), 0
    layout = "mono" if channels == 1 else "stereo"
    goal = rate if not coding.rates else _nearest(rate, coding.rates)
    with path.open("wb+", buffering=1 << 20) as file:
        # A tag of the writer's version is of no use to anybody who gets the file.
        with av.open(file, "w", format=coding.container, options={"fflags": "+bitexact"}) as container:
            made = container.add_stream(coding.codec, rate=goal, layout=layout, format=coding.samples)
            stream = cast("AudioStream", made)
            if coding.bits:
                stream.bit_rate = coding.bits * channels
            resampler = av.AudioResampler(coding.samples, layout, goal)
            for block in blocks:
                digest.update(np.ascontiguousarray(block, "<i2").data)
                for frame in resampler.resample(_frame(block, rate, frames)):
                    container.mux(stream.encode(frame))
                frames += len(block)
            if frames:
                for frame in resampler.resample(None):
                    container.mux(stream.encode(frame))
                container.mux(stream.encode(None))
        file.flush()
        os.fsync(file.fileno())
    written = Written(frames, digest.hexdigest())
    if name in EXACT and frames:
        _verify(path, coding.container, channels, written)
    return written


def _nearest(rate: int, rates: tuple[int, ...]) -> int:
    """The lowest that keeps all of the sound, else the highest."""
    return min((possible for possible in rates if possible >= rate), default=max(rates))


def _frame(block: Int16, rate: int, first: int) -> AudioFrame:
    import av

    channels = block.shape[1]
    frame = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(block).reshape(1, -1), "s16", "mono" if channels == 1 else "stereo"
    )
    frame.sample_rate = rate
    frame.pts = first
    return frame


def _verify(path: Path, container: str, channels: int, made: Written) -> None:
    digest, frames = hashlib.sha256(), 0
    for block in _decoded(path, container, channels):
        digest.update(np.ascontiguousarray(block, "<i2").data)
        frames += len(block)
    if frames != made.frames or digest.hexdigest() != made.pcm:
        raise NotVerified(f"{frames} of {made.frames} samples")


def _decoded(path: Path, name: str, channels: int) -> Iterator[Int16]:
    import av

    with path.open("rb") as file:
        try:
            with av.open(file, "r", format=name) as container:
                for frame in container.decode(container.streams.audio[0]):
                    yield frame.to_ndarray().reshape(-1, channels).astype(np.int16, copy=False)
        except av.error.FFmpegError as error:
            raise NotVerified(type(error).__name__) from error
