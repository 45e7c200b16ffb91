"""Small media files made on the spot."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

from resources import sample_meeting


def tone(seconds: float, rate: int = 16_000, level: float = 0.3) -> np.ndarray:
    """A plain tone, float in -1..1, shape (samples,)."""
    return level * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)


def write_wav(path: Path, samples: np.ndarray, rate: int = 16_000) -> Path:
    """Write (samples,) or (samples, channels) as 16-bit WAV."""
    frames = samples[:, None] if samples.ndim == 1 else samples
    with wave.open(str(path), "wb") as file:
        file.setnchannels(frames.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(frames, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def beginning(path: Path, seconds: float = 20.8) -> Path:
    """The sample meeting's first paragraphs, as FLAC: three voices, quickly transcribed."""
    import av

    with av.open(str(sample_meeting())) as source, av.open(str(path), "w", format="flac") as target:
        sound = source.streams.audio[0]
        stream = target.add_stream("flac", rate=sound.rate, layout=sound.layout.name)
        for frame in source.decode(sound):
            if frame.time is None or frame.time >= seconds:
                break
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    return path


def write_silent_video(path: Path) -> Path:
    """Ten frames of grey, no sound."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for _ in range(10):
            picture = np.full((64, 64, 3), 128, np.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path
