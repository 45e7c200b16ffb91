"""Sound cut out of tracks: to the sample, with a tone where it must be and nowhere else."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
import pytest

from engine import launch
from engine.audio.flac import FlacWriter
from engine.clipping import (
    ClipFailed,
    ClipFormats,
    ClipOrder,
    Clipped,
    ClipProgress,
    ClipSpan,
    decode,
    encode,
)
from engine.clips.bleeping import bleep, stretches
from engine.clips.command import main
from engine.clips.raising import raised
from engine.clips.reading import Track
from engine.clips.writing import CODINGS, available
from engine.sealed import FileKey, FolderKey, seal

RATE = 16_000
Samples = npt.NDArray[np.int16]


def noise(seconds: float, rate: int = RATE, channels: int = 1, seed: int = 1) -> Samples:
    made = np.random.default_rng(seed).standard_normal((round(seconds * rate), channels)) * 3000
    return made.astype(np.int16)


def flac(path: Path, samples: Samples, rate: int = RATE) -> Path:
    def frame(part: Samples) -> Any:
        layout = "mono" if part.shape[1] == 1 else "stereo"
        made = av.AudioFrame.from_ndarray(np.ascontiguousarray(part).reshape(1, -1), "s16", layout)
        made.sample_rate = rate
        return made

    with FlacWriter(path, frame(samples[:10])) as writer:
        for start in range(0, len(samples), rate):
            writer.write(frame(samples[start : start + rate]))
    return path


def read(path: Path) -> Samples:
    with av.open(str(path)) as container:
        channels = container.streams.audio[0].channels
        return np.concatenate(
            [frame.to_ndarray().reshape(-1, channels) for frame in container.decode(audio=0)]
        )


@pytest.fixture
def clip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """``engine clip`` in this process: the outcome of an order."""
    import io
    import sys

    from engine.clips import command

    def run(**order: Any) -> Any:
        said: list[Any] = []
        line = encode(ClipOrder(**{"output": str(tmp_path / "out"), "format": "flac", **order}))
        stdin = type("Stdin", (), {"buffer": io.BytesIO(line)})()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", stdin)
            patch.setattr(command, "guard_stdout", type("Out", (), {"send": said.append}))
            status = main([])
        assert status == (0 if isinstance(said[-1], Clipped) else 5)
        assert all(isinstance(item, ClipProgress) for item in said[:-1])
        return said[-1]

    return run


@pytest.mark.parametrize("kind", ["flac", "wav"])
def test_a_clip_is_exact_to_the_sample(clip: Any, kind: str, tmp_path: Path) -> None:
    whole = noise(90)
    track = flac(tmp_path / "a.flac", whole)
    spans = (ClipSpan(63.12345, 64.5), ClipSpan(1.0, 2.00003))
    done = clip(tracks=(str(track),), spans=spans, format=kind, pause=0.25)
    edges = [(round(span.start * RATE), round(span.end * RATE)) for span in spans]
    first, second = (whole[low:high] for low, high in edges)
    assert np.array_equal(
        read(tmp_path / "out"),
        np.concatenate([first, noise(0), first[:0], *(np.zeros((4000, 1), np.int16), second)]),
    )
    assert done.frames == len(first) + 4000 + len(second)
    assert done.rate == RATE


def test_every_place_is_read_as_from_the_start(tmp_path: Path) -> None:
    """Seeking and decoding on give what decoding all gives."""
    whole = noise(150, seed=3)
    path = flac(tmp_path / "a.flac", whole)
    random = np.random.default_rng(5)
    with Track(path) as track:
        for _ in range(40):
            first, count = int(random.integers(0, len(whole))), int(random.integers(1, 70_000))
            assert np.array_equal(track.read(first, count), whole[first : first + count])
        assert len(track.read(len(whole) + 5, 10)) == 0


def test_the_tone_covers_exactly_what_it_must(clip: Any, tmp_path: Path) -> None:
    mic, system = noise(10, seed=1), noise(10, channels=2, seed=2)
    tracks = [str(flac(tmp_path / f"{n}.flac", samples)) for n, samples in enumerate((mic, system))]
    bleeps = (ClipSpan(3.5, 3.75), ClipSpan(8.0, 8.1))
    clip(tracks=tracks, spans=(ClipSpan(0.0, 10.0),), bleeps=bleeps)
    got = read(tmp_path / "out")
    plain = np.clip(system.astype(np.int32) + mic, -32768, 32767).astype(np.int16)
    differs = np.zeros(len(got), bool)
    for span in bleeps:
        differs[round(span.start * RATE) : round(span.end * RATE)] = True
    assert np.array_equal(got[~differs], plain[~differs])
    tone = got[differs]
    assert np.array_equal(tone[:, 0], tone[:, 1])  # the same on both sides: nothing of either track
    assert 0.05 < np.abs(tone).max() / 32768 < 0.2
    power = np.abs(np.fft.rfft(tone[:4000, 0].astype(float))) ** 2
    near = power[230:271].sum()  # 1 kHz is bin 250
    assert near / power.sum() > 0.99


def test_bleeps_that_touch_are_one_and_parts_of_samples_are_whole() -> None:
    spans = [ClipSpan(1.00001, 2.0), ClipSpan(1.5, 2.99999), ClipSpan(5.0, 5.0), ClipSpan(4.0, 4.5)]
    assert stretches(spans, 1000) == [(1000, 3000), (4000, 4500)]
    silence = np.ones((100, 1), np.int16)
    assert bleep(silence, 0, 1000, []) is silence
    assert (bleep(silence, 50, 1000, [(0, 60)])[10:] == 1).all()


def test_one_track_alone_is_not_mixed(clip: Any, tmp_path: Path) -> None:
    mic, system = noise(4, seed=1), noise(4, seed=2)
    tracks = [str(flac(tmp_path / f"{n}.flac", samples)) for n, samples in enumerate((mic, system))]
    clip(tracks=tracks, spans=(ClipSpan(1.0, 2.0, 1),))
    assert np.array_equal(read(tmp_path / "out"), system[RATE : 2 * RATE])


def test_a_lower_rate_is_raised_without_moving_anything(clip: Any, tmp_path: Path) -> None:
    seconds = np.arange(3 * 44_100) / 44_100
    tone = np.rint(np.sin(2 * np.pi * 3000 * seconds) * 8000).astype(np.int16)[:, None]
    silent = np.zeros((3 * 48_000, 1), np.int16)
    tracks = [str(flac(tmp_path / "a.flac", tone, 44_100)), str(flac(tmp_path / "b.flac", silent, 48_000))]
    clip(tracks=tracks, spans=(ClipSpan(0.5, 2.5),))
    got = read(tmp_path / "out")[:, 0].astype(float)
    expected = np.sin(2 * np.pi * 3000 * (np.arange(len(got)) / 48_000 + 0.5)) * 8000
    assert np.sqrt(np.mean((got - expected) ** 2)) < 8  # 60 dB below the tone
    source = noise(1, 8000)
    parts = [raised(lambda a, n: source[a : a + n], (8000, 16_000), a, 1000) for a in range(0, 17_000, 1000)]
    assert sum(map(len, parts)) == 16_000


@pytest.mark.parametrize("kind", list(CODINGS))
def test_every_format_can_be_written_and_is_as_long(clip: Any, kind: str, tmp_path: Path) -> None:
    if kind not in available():
        pytest.skip("not in this FFmpeg")
    track = flac(tmp_path / "a.flac", noise(5))
    done = clip(tracks=(str(track),), spans=(ClipSpan(1.0, 4.0),), format=kind)
    assert done.seconds == 3.0
    with av.open(str(tmp_path / "out")) as container:
        seconds = sum(frame.samples / frame.sample_rate for frame in container.decode(audio=0))
        assert not {"encoder", "encoded_by", "comment"} & set(container.metadata)
    assert abs(seconds - 3.0) < 0.13  # of the lossy ones, a frame and the padding


def test_a_sealed_track_is_read_with_its_key_only(clip: Any, tmp_path: Path) -> None:
    whole = noise(3)
    plain = flac(tmp_path / "a.flac", whole)
    folder, name = FolderKey(b"k" * 32), "track-0.flac"
    sealed = tmp_path / name
    sealed.write_bytes(seal(plain.read_bytes(), folder, name))
    from engine import sealed as sealing

    key = folder.subkey(sealing.salt_of(sealed), name)
    assert FileKey(key)
    clip(tracks=(str(sealed),), spans=(ClipSpan(1.0, 2.0),), keys=(key.hex(),))
    assert np.array_equal(read(tmp_path / "out"), whole[RATE : 2 * RATE])
    assert clip(tracks=(str(sealed),), spans=(ClipSpan(1.0, 2.0),)).code == "bad-audio"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"tracks": ("/nowhere.flac",)}, "unreadable"),
        ({"spans": (ClipSpan(50.0, 60.0),)}, "no-sound"),
        ({"spans": ()}, "no-sound"),
        ({"spans": (ClipSpan(0.0, 1.0, 3),)}, "bad-order"),
        ({"output": "/nowhere/at/all.flac"}, "folder-unwritable"),
    ],
)
def test_what_cannot_be_done_has_a_word_and_leaves_no_file(
    clip: Any, change: dict[str, Any], code: str, tmp_path: Path
) -> None:
    track = flac(tmp_path / "a.flac", noise(2))
    failed = clip(**{"tracks": (str(track),), "spans": (ClipSpan(0.0, 1.0),), **change})
    assert isinstance(failed, ClipFailed)
    assert failed.code == code
    assert not (tmp_path / "out").exists()


def test_a_damaged_track_has_a_word(clip: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b"fLaC" + b"\x00" * 400)
    assert clip(tracks=(str(path),), spans=(ClipSpan(0.0, 1.0),)).code == "bad-audio"


def test_the_engine_says_which_formats_there_are() -> None:
    done = subprocess.run(
        launch.command("clip", "--formats"), capture_output=True, env=launch.environment(), check=True
    )
    said = decode(done.stdout)
    assert isinstance(said, ClipFormats)
    assert {"flac", "wav"} <= set(said.names)
