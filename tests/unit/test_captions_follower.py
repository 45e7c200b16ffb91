"""Following a recording that grows: every frame once, in order, with its place on the time line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine import takes
from engine.captions.follower import Follower, Journal, Sound
from engine.captions.resampling import ToRecogniser
from tests.growing import ORIGIN, GrowingTake, Line


def ramp(seconds: float, rate: int, channels: int = 1) -> npt.NDArray[np.int16]:
    """Every frame tells its number."""
    numbers = (np.arange(round(seconds * rate)) % 30_000).astype(np.int16)
    return numbers if channels == 1 else np.stack([numbers] * channels, axis=1)


class Reader:
    """Reads a track as captions do."""

    def __init__(self, take: GrowingTake, track: str = "mic") -> None:
        self.journal = Journal(take.folder)
        self.follower = Follower(take.folder, track, self.journal)  # type: ignore[arg-type]
        self.sounds: list[Sound] = []

    def read(self, most: float = 0.7) -> list[Sound]:
        """All there is."""
        self.journal.refresh()
        new = []
        while sound := self.follower.read(most):
            new.append(sound)
        self.sounds += new
        assert self.follower.behind == 0
        return new

    @property
    def samples(self) -> npt.NDArray[np.int16]:
        return np.concatenate([sound.samples for sound in self.sounds])


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (48_000, 2), (44_100, 1)])
def test_every_frame_once_through_rotation(tmp_path: Path, rate: int, channels: int) -> None:
    samples = ramp(7.3, rate, channels)
    take = GrowingTake(tmp_path / "take", {"mic": Line(samples, rate)}, segment=2)
    reader = Reader(take)
    for until in np.arange(0.0, 8.0, 0.23):
        take.grow(float(until))
        reader.read()
    take.close()
    reader.read()

    assert np.array_equal(reader.samples, samples.reshape(-1, channels))
    assert reader.journal.closed
    assert [sound.fresh for sound in reader.sounds] == [True] + [False] * (len(reader.sounds) - 1)
    ends = [sound.end for sound in reader.sounds]
    starts = [sound.start for sound in reader.sounds]
    assert starts == pytest.approx([0.0, *ends[:-1]])
    assert ends[-1] == pytest.approx(7.3, abs=1e-3)


def test_what_is_there_is_seen_before_any_sync_or_journal_of_seconds(tmp_path: Path) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(ramp(3, 16_000))})
    reader = Reader(take)
    assert reader.read() == []
    take.grow(0.15)
    assert sum(len(sound.samples) for sound in reader.read()) == 1600
    with (take.folder / "mic" / "000000.wav").open("ab") as file:
        file.write(b"\x01")  # half a frame
    assert reader.read() == []


def test_pauses_are_left_out_of_the_time_line_and_holes_are_not(tmp_path: Path) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(ramp(9, 16_000))}, segment=60)
    reader = Reader(take)
    take.grow(2.0)
    take.pause()
    reader.read()
    take.resume(100.0)
    take.grow(4.0)
    reader.read()
    take.hole(5.0)
    take.grow(6.0)
    take.hole(1.0, "moved")
    take.grow(9.0)
    take.close()
    reader.read(10.0)

    fresh = [(round(sound.start, 3), sound.fresh) for sound in reader.sounds if sound.fresh]
    assert fresh == [(0.0, True), (2.0, True), (9.0, True), (12.0, True)]
    assert np.array_equal(reader.samples[:, 0], ramp(9, 16_000))


def test_a_recorder_that_died_and_another_that_goes_on(tmp_path: Path) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(ramp(4, 16_000))})
    reader = Reader(take)
    take.grow(2.0)
    reader.read()
    take._place["mic"] = None  # killed: nothing says that the piece is over
    take._shift += 3.0
    take.journal(takes.Restarted(ORIGIN))
    take.grow(4.0)
    assert [(sound.start, sound.fresh) for sound in reader.read(9)] == [(pytest.approx(5.0), True)]
    assert np.array_equal(reader.samples[:, 0], ramp(4, 16_000))


def test_skipping_leaves_out_the_oldest_and_says_what(tmp_path: Path) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(ramp(30, 16_000))}, segment=4)
    reader = Reader(take)
    take.grow(13.0)
    take.hole(2.0)
    take.grow(30.0)
    reader.journal.refresh()
    assert reader.follower.behind == pytest.approx(30.0)
    assert reader.follower.skip(31.0) is None
    assert reader.follower.skip(20.0) == (0.0, pytest.approx(10.0))
    sound = reader.follower.read(0.5)
    assert sound is not None
    assert (sound.start, sound.fresh) == (pytest.approx(10.0), True)
    assert sound.samples[0, 0] == 160_000 % 30_000
    assert reader.follower.skip(1.0) == (pytest.approx(10.5), pytest.approx(31.0))
    assert reader.follower.behind == pytest.approx(1.0)


def test_two_tracks_share_a_time_line(tmp_path: Path) -> None:
    lines = {"mic": Line(ramp(3, 48_000), 48_000), "system": Line(ramp(3, 44_100, 2), 44_100)}
    take = GrowingTake(tmp_path / "take", lines)  # type: ignore[arg-type]
    take.grow(3.0)
    for track in ("mic", "system"):
        reader = Reader(take, track)
        reader.read()
        assert reader.sounds[-1].end == pytest.approx(3.0, abs=1e-3)


def test_a_folder_that_goes_away_is_no_sound(tmp_path: Path) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(ramp(3, 16_000))})
    take.grow(1.0)
    reader = Reader(take)
    reader.journal.refresh()
    take.folder.rename(tmp_path / "gone")
    assert reader.follower.read(1.0) is None
    reader.journal.refresh()


def test_a_torn_line_of_the_journal_is_read_when_it_is_whole(tmp_path: Path) -> None:
    take = GrowingTake(tmp_path / "take", {"mic": Line(ramp(3, 16_000))})
    take.grow(1.0)
    journal = take.folder / takes.JOURNAL
    whole = journal.read_bytes()
    journal.write_bytes(whole[:20])
    reader = Reader(take)
    assert reader.read() == []
    journal.write_bytes(whole)
    assert reader.read()


def test_sound_is_resampled_without_seams() -> None:
    rate = 44_100
    time = np.arange(3 * rate) / rate
    tone = np.rint(8000 * np.sin(2 * np.pi * 440 * time)).astype(np.int16)
    stereo = np.stack([tone, np.zeros_like(tone)], axis=1)
    convert = ToRecogniser(rate, 2)
    parts = [convert(block) for block in np.array_split(stereo, 37)]
    sound = np.concatenate(parts)
    assert len(sound) == pytest.approx(3 * 16_000, abs=64)
    middle = sound[8000:40_000]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    assert np.argmax(spectrum) == pytest.approx(440 * len(middle) / 16_000, abs=1)
    beside = np.delete(spectrum, np.s_[np.argmax(spectrum) - 8 : np.argmax(spectrum) + 9])
    assert beside.max() < spectrum.max() * 1e-3  # a seam would be a click, with all frequencies
    assert np.abs(middle).max() == pytest.approx(4000 / 32768, rel=0.02)
