"""The one pass: channels, rates, changes and gaps in the stream, what it writes and when it gives up."""

import wave
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app import peaks
from engine.audio import transcode as module
from engine.audio.mixing import Converter, Gatherer
from engine.audio.pcm import Pcm
from engine.audio.transcode import FLAC, PCM, PEAKS, Decoded, transcode
from engine.errors import BadAudio, Cancelled, ForbiddenFormat, NoAudioTrack, ProtectedMedia
from engine.progress import silent
from tests.media_files import TONE_HZ, Kind, dominant, tone, write_wav
from tests.system.test_audio_refusal import mp4

RECORDINGS = Path(__file__).resolve().parents[2].parent / "shared" / "audio"


def run(path: Path, *, keep_audio: bool = False, report=silent) -> Decoded:
    with path.open("rb") as file:
        return transcode(file, path.parent, keep_audio=keep_audio, report=report)


def samples_of(folder: Path) -> np.ndarray:
    with Pcm(folder / PCM) as pcm:
        return pcm[:]


@pytest.mark.parametrize("channels", [1, 2, 3, 6, 8, 16, 64])
def test_every_channel_is_heard(channels: int, tmp_path: Path):
    samples = np.zeros((channels, 19_200), np.int16)
    samples[-1] = tone(0.1, 192_000, amplitude=16_000)[0]
    run(write_wav(tmp_path / "a.wav", samples, 192_000))
    heard = samples_of(tmp_path)
    assert len(heard) == 1600
    assert np.abs(heard[200:-200]).max() == pytest.approx(16_000 / 32768 / channels, rel=0.05)


@pytest.mark.parametrize(
    ("channels", "rate", "kept_rate", "kept_channels"),
    [
        (8, 192_000, 48_000, 1),
        (2, 44_100, 44_100, 2),
        (1, 16_000, 16_000, 1),
        (1, 4_000, 8_000, 1),
    ],
)
def test_what_is_kept_for_the_player(channels, rate, kept_rate, kept_channels, tmp_path: Path):
    samples = tone(0.5, rate, channels)
    run(write_wav(tmp_path / "a.wav", samples, rate), keep_audio=True)
    with av.open(tmp_path / FLAC) as kept:
        stream = kept.streams.audio[0]
        assert (stream.rate, stream.layout.nb_channels) == (kept_rate, kept_channels)
        assert stream.format.bits == 16
        decoded = sum(frame.samples for frame in kept.decode(stream))
    assert decoded == pytest.approx(0.5 * kept_rate, abs=2)
    overview = peaks.read(tmp_path / PEAKS)
    assert overview.duration == pytest.approx(0.5, abs=1e-3)
    assert overview.pairs[:, 1].max() == pytest.approx(8000, rel=0.02)


def test_stereo_at_48_khz_is_kept_bit_for_bit(tmp_path: Path):
    samples = np.random.default_rng(1).integers(-30_000, 30_000, (2, 48_001)).astype(np.int16)
    run(write_wav(tmp_path / "a.wav", samples, 48_000), keep_audio=True)
    with av.open(tmp_path / FLAC) as kept:
        found = np.concatenate([frame.to_ndarray() for frame in kept.decode(audio=0)], axis=1)
    assert np.array_equal(found.reshape(-1, 2).T, samples)


def test_16_khz_mono_passes_unchanged(tmp_path: Path):
    samples = np.random.default_rng(1).integers(-30_000, 30_000, (1, 54_321)).astype(np.int16)
    run(write_wav(tmp_path / "a.wav", samples, 16_000))
    assert np.array_equal(np.fromfile(tmp_path / PCM, "<i2"), samples[0])


@pytest.mark.real
@pytest.mark.parametrize("name", ["jfk.flac", "katiesteve.wav", "multilingual.mp3", "whisper-french.mp3"])
def test_the_same_as_a_bare_loop(name: str, tmp_path: Path):
    """Gathering frames before resampling must not change a sample."""
    source = RECORDINGS / name
    if not source.exists():
        pytest.skip("the recordings beside the project are not here")
    with source.open("rb") as file:
        transcode(file, tmp_path, keep_audio=False, report=silent)
    resampler = av.AudioResampler("s16", "mono", 16_000)
    wanted = []
    with av.open(source) as container:
        for frame in container.decode(audio=0):
            frame.pts = None
            wanted += [converted.to_ndarray()[0] for converted in resampler.resample(frame)]
    wanted += [converted.to_ndarray()[0] for converted in resampler.resample(None)]
    assert np.array_equal(np.fromfile(tmp_path / PCM, "<i2"), np.concatenate(wanted))


def frame_of(samples: np.ndarray, rate: int, layout: str) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T.reshape(1, -1)), "s16", layout)
    frame.sample_rate = rate
    return frame


def test_parameters_may_change_at_any_frame():
    gatherer, converter, heard = Gatherer(), Converter("mono", 16_000), []
    for rate, layout, channels in [(48_000, "stereo", 2), (44_100, "mono", 1), (8_000, "5.1", 6)] * 2:
        for gathered in gatherer.push(frame_of(tone(0.7, rate, channels), rate, layout)):
            heard += [part.to_ndarray()[0] for part in converter.convert(gathered)]
    for gathered in gatherer.flush():
        heard += [part.to_ndarray()[0] for part in converter.convert(gathered)]
    heard += [part.to_ndarray()[0] for part in converter.flush()]
    joined = np.concatenate(heard)
    assert len(joined) == pytest.approx(6 * 0.7 * 16_000, abs=12)
    assert dominant(joined.astype(np.float32)) == pytest.approx(TONE_HZ, abs=1.0)


def test_adts_that_changes_its_rate(tmp_path: Path):
    """Two AAC streams in one file, as a recorder leaves it that was plugged into another device."""
    parts = [
        Kind("aac", "adts", "aac", rate=rate, layout=layout).write(tmp_path / f"{rate}.aac", 2.0).read_bytes()
        for rate, layout in ((48_000, "stereo"), (16_000, "mono"))
    ]
    (tmp_path / "a.aac").write_bytes(b"".join(parts))
    run(tmp_path / "a.aac", keep_audio=True)
    heard = samples_of(tmp_path)
    assert len(heard) == pytest.approx(4.0 * 16_000, abs=0.3 * 16_000)
    assert dominant(heard[8_000:24_000]) == pytest.approx(TONE_HZ, abs=2)
    assert dominant(heard[-24_000:-8_000]) == pytest.approx(TONE_HZ, abs=2)


def matroska(path: Path, starts: list[float]) -> Path:
    """A second of tone at each of ``starts`` (seconds), nothing between."""
    with av.open(path, "w", format="matroska") as output:
        stream = output.add_stream("pcm_s16le", rate=16_000, layout="mono")
        for start in starts:
            for piece in range(10):
                frame = frame_of(tone(0.1, 16_000), 16_000, "mono")
                frame.pts, frame.time_base = round((start + piece / 10) * 16_000), Fraction(1, 16_000)
                output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def test_a_gap_in_the_clock_becomes_silence(tmp_path: Path):
    run(matroska(tmp_path / "a.mkv", [0.0, 3.5]), keep_audio=True)
    heard = samples_of(tmp_path)
    assert len(heard) == pytest.approx(4.5 * 16_000, abs=32)
    assert not heard[16_100:55_900].any()
    assert np.abs(heard[56_100:]).max() > 0.2
    assert peaks.read(tmp_path / PEAKS).duration == pytest.approx(4.5, abs=0.01)


def test_a_damaged_clock_does_not_fill_the_disk(tmp_path: Path):
    run(matroska(tmp_path / "a.mkv", [0.0, 80_000.0]))
    assert len(samples_of(tmp_path)) == 2 * 16_000


def test_longer_than_anything_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "MAX_DURATION", 1.0)
    path = write_wav(tmp_path / "a.wav", tone(5.0, 16_000), 16_000)
    with pytest.raises(BadAudio, match="48 hours"):
        run(path)
    assert [found.name for found in tmp_path.iterdir()] == ["a.wav"]


def test_a_fifth_of_a_second(tmp_path: Path):
    assert run(write_wav(tmp_path / "a.wav", tone(0.2, 16_000), 16_000)).num_samples == 3200


def test_no_samples_at_all(tmp_path: Path):
    with pytest.raises(BadAudio):
        run(write_wav(tmp_path / "a.wav", np.empty((1, 0), np.int16), 16_000))


def test_video_without_sound(tmp_path: Path):
    with av.open(tmp_path / "a.mp4", "w") as output:
        stream = output.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 32, 32, "yuv420p"
        for _ in range(5):
            output.mux(stream.encode(av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), np.uint8), "rgb24")))
        output.mux(stream.encode(None))
    with pytest.raises(NoAudioTrack):
        run(tmp_path / "a.mp4")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"#EXTM3U\nhttp://example.org/a.ts\n", ForbiddenFormat),
        (mp4(b"enca"), ProtectedMedia),
        (b"These are the minutes.\n" * 50, BadAudio),
        (b"%PDF-1.4\n" + bytes(range(256)) * 100, BadAudio),
        (b"1\n00:00:01,000 --> 00:00:02,000\nhello\n\n" * 20, BadAudio),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), BadAudio),
        (b"x", BadAudio),
        (bytes(100_000), BadAudio),
        (np.random.default_rng(3).bytes(100_000), BadAudio),
    ],
)
def test_what_is_not_media(content: bytes, error: type[Exception], tmp_path: Path):
    (tmp_path / "meeting.wav").write_bytes(content)
    with pytest.raises(error):
        run(tmp_path / "meeting.wav")
    assert [found.name for found in tmp_path.iterdir()] == ["meeting.wav"]


def test_progress_goes_up_to_the_end_and_a_cancel_leaves_nothing(tmp_path: Path):
    path = Kind("mp3", "mp3", "libmp3lame").write(tmp_path / "a.mp3")
    seen: list[tuple[float, float]] = []
    run(path, report=lambda done, total: seen.append((done, total)))
    steps = [round(done, 6) for done, _ in seen]
    assert steps == sorted(steps)
    assert all(done <= total for done, total in seen)
    assert seen[-1][0] == seen[-1][1] == pytest.approx(3.0, abs=0.1)
    (tmp_path / PCM).unlink()

    def stop(done: float, _total: float) -> None:
        if done > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(path, keep_audio=True, report=stop)
    assert [found.name for found in tmp_path.iterdir()] == ["a.mp3"]


def test_tags_that_are_no_text(tmp_path: Path):
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(tone(0.5, 16_000)[0].tobytes())
    data = (tmp_path / "a.wav").read_bytes()
    (tmp_path / "a.wav").write_bytes(
        data + b"LIST" + (14).to_bytes(4, "little") + b"INFOINAM\x02\x00\x00\x00\xff\xfe"
    )
    assert run(tmp_path / "a.wav").num_samples == 8000
