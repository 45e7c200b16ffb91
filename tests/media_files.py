"""Media files for tests, made with PyAV: a 440 Hz tone in whatever container and codec is asked for."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

TONE_HZ = 440.0
SECONDS = 3.0


def tone(seconds: float, rate: int, channels: int = 1, amplitude: float = 8000.0) -> np.ndarray:
    """Int16 ``(channels, n)``, the same sine on every channel."""
    times = np.arange(round(seconds * rate)) / rate
    wave = (amplitude * np.sin(2 * np.pi * TONE_HZ * times)).astype(np.int16)
    return np.tile(wave, (channels, 1))


@dataclass(frozen=True)
class Kind:
    """A container with a codec. ``cut``: what half of the file gives: ``part``, or ``nothing``, because
    the index comes last. ``says``: whether it then knows that something is missing."""

    suffix: str
    format: str
    codec: str
    rate: int = 48_000
    layout: str = "stereo"
    video: bool = False
    cut: str = "part"
    says: bool = True

    def __str__(self) -> str:
        return f"{self.suffix}-{self.codec}{'-video' if self.video else ''}"

    def write(self, path: Path, seconds: float = SECONDS) -> Path:
        with av.open(path, "w", format=self.format) as output:
            audio = output.add_stream(self.codec, rate=self.rate, layout=self.layout)
            audio.bit_rate = 96_000
            audio.options = {"strict": "experimental"}  # FFmpeg's own Vorbis encoder
            picture = output.add_stream("mpeg4", rate=10) if self.video else None
            if picture is not None:
                picture.width, picture.height, picture.pix_fmt = 32, 32, "yuv420p"
            packets = []
            samples = tone(seconds, self.rate, audio.layout.nb_channels)
            resampler = av.AudioResampler(audio.format, audio.layout, audio.rate)
            for start in range(0, samples.shape[1], 4800):
                part = np.ascontiguousarray(samples[:, start : start + 4800])
                frame = av.AudioFrame.from_ndarray(part.T.reshape(1, -1), "s16", self.layout)
                frame.sample_rate = self.rate
                frame.pts, frame.time_base = start, Fraction(1, self.rate)
                for converted in resampler.resample(frame):
                    packets += audio.encode(converted)
                if picture is not None:
                    black = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), "rgb24")
                    black.pts = start // 4800
                    packets += picture.encode(black)
            packets += audio.encode(None)
            if picture is not None:
                packets += picture.encode(None)
            output.mux(packets)
        return path


KINDS = (
    Kind("wav", "wav", "pcm_s16le"),
    Kind("wav", "wav", "pcm_u8", rate=8000, layout="mono"),
    Kind("wav", "wav", "pcm_s24le", rate=96_000),
    Kind("wav", "wav", "pcm_f32le"),
    Kind("wav", "wav", "pcm_f64le", rate=44_100),
    Kind("wav", "wav", "pcm_mulaw", rate=8000, layout="mono"),
    Kind("wav", "wav", "adpcm_ms", rate=22_050, layout="mono"),
    Kind("w64", "w64", "pcm_s16le"),
    Kind("aiff", "aiff", "pcm_s16be"),
    Kind("au", "au", "pcm_s16be"),
    Kind("caf", "caf", "pcm_s16le"),
    Kind("flac", "flac", "flac"),
    Kind("mp3", "mp3", "libmp3lame"),
    Kind("aac", "adts", "aac", says=False),
    Kind("ac3", "ac3", "ac3", says=False),
    Kind("ogg", "ogg", "vorbis", says=False),
    Kind("opus", "opus", "libopus", says=False),
    Kind("m4a", "ipod", "aac", cut="nothing"),
    Kind("mp4", "mp4", "aac", video=True, cut="nothing"),
    Kind("mov", "mov", "pcm_s16le", video=True, cut="nothing"),
    Kind("mkv", "matroska", "flac"),
    Kind("mkv", "matroska", "aac", video=True),
    Kind("webm", "webm", "libopus"),
    Kind("avi", "avi", "libmp3lame", video=True),
    Kind("ts", "mpegts", "mp2", video=True, says=False),
    Kind("wma", "asf", "wmav2"),
    Kind("flv", "flv", "libmp3lame", rate=44_100),
    Kind("wv", "wv", "wavpack"),
    Kind("tta", "tta", "tta"),
)


def write_wav(path: Path, samples: np.ndarray, rate: int) -> Path:
    """``samples`` int16 ``(channels, n)`` as plain WAV, without a channel layout."""
    import wave

    with wave.open(str(path), "wb") as file:
        file.setnchannels(len(samples))
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.T.astype("<i2").tobytes())
    return path


def dominant(samples: np.ndarray, rate: int = 16_000) -> float:
    """The loudest frequency in Hz."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * rate / len(samples))
