"""Meters and stamps: what is heard, and when."""

import math
import random

import numpy as np
import pytest

from engine.recorder.levels import FLOOR, SILENCE, Meter, decibels
from engine.recorder.mixing import to_mono, to_recorded
from engine.recorder.stamps import Stamps

RATE = 48_000
SECOND = 1_000_000_000


def sine(amplitude: float, seconds: float = 0.05, channels: int = 1) -> memoryview:
    wave = amplitude * np.sin(2 * np.pi * 1000 * np.arange(round(RATE * seconds)) / RATE)
    samples = np.clip(np.rint(wave * 32768), -32768, 32767).astype("<i2")
    return memoryview(np.repeat(samples, channels).tobytes())


@pytest.mark.parametrize("channels", [1, 2])
def test_a_sine_of_half_scale(channels: int) -> None:
    meter = Meter(channels)
    for _ in range(4):
        meter.feed(sine(0.5, 0.0125, channels))
    loudness = meter.take()
    assert loudness.peak_db == pytest.approx(-6.02, abs=0.05)
    assert loudness.rms_db == pytest.approx(-9.03, abs=0.05)
    assert loudness.peak == pytest.approx(0.5, abs=0.001)
    assert not loudness.clipped
    assert meter.take() == SILENCE


def test_silence_and_nothing_are_the_floor() -> None:
    meter = Meter(2)
    meter.feed(memoryview(bytes(4800)))
    assert meter.take() == SILENCE
    meter.feed(memoryview(b""))
    assert meter.take().peak_db == FLOOR
    assert decibels(1.0) == 0.0
    assert decibels(1e-12) == FLOOR


def test_full_scale_of_the_negative_side_counts() -> None:
    meter = Meter(1)
    meter.feed(memoryview(np.array([-32768, 0, 5], "<i2").tobytes()))
    assert meter.take().peak == 1.0


def test_clipping_is_a_run_and_not_one_loud_sample() -> None:
    for run, clipped in ((1, False), (2, False), (3, True)):
        meter = Meter(1)
        meter.feed(memoryview(np.array([0, *[32767] * run, 0, 0], "<i2").tobytes()))
        assert meter.take().clipped is clipped
    # Two channels loud in turn are not a run of one.
    meter = Meter(2)
    meter.feed(memoryview(np.array([[32767, 0], [0, 32767], [32767, 0], [0, 32767]], "<i2").tobytes()))
    assert not meter.take().clipped
    meter.feed(sine(1.4))
    assert meter.take().clipped


def test_a_meter_nobody_reads_stays_small() -> None:
    meter = Meter(1)
    for _ in range(2000):
        meter.feed(sine(0.1, 0.01))
    assert len(meter._blocks) <= 200


def test_surround_is_mixed_to_two_without_clipping() -> None:
    full = np.full((10, 8), 32767, np.int16)
    mixed = to_recorded(full)
    assert mixed.shape == (10, 2)
    assert mixed.max() <= 32767
    assert mixed.min() > 32000
    centre = np.zeros((10, 6), np.int16)
    centre[:, 2] = 20000
    left, right = to_recorded(centre)[0]
    assert left == right > 5000
    assert to_recorded(np.array([[1.5], [-1.5], [0.5]], np.float32)).ravel().tolist() == [
        32767,
        -32768,
        16384,
    ]
    same = np.arange(20, dtype=np.int16).reshape(-1, 2)
    assert (to_recorded(same) == same).all()


def test_a_voice_on_both_sides_is_as_loud_in_mono() -> None:
    both = np.array([[32767, 32767], [-32768, -32768], [100, 200], [-3, 2]], "<i2")
    assert np.frombuffer(to_mono(memoryview(both.tobytes())), "<i2").tolist() == [32767, -32768, 150, -1]


class Arrivals:
    """Blocks of 25 ms from a device ``ppm`` fast, arriving late by chance."""

    def __init__(self, seed: int, ppm: float = 0.0) -> None:
        self.random = random.Random(seed)
        self.device = 1 + ppm / 1e6
        self.stamps = Stamps(RATE)
        self.captured = 0.0  # seconds, true
        self.errors: list[float] = []

    def run(self, seconds: float, late: float = 0.004, *, lost: bool = False) -> None:
        for _ in range(round(seconds * 40)):
            begin, self.captured = self.captured, self.captured + 0.025 / self.device
            arrival = self.captured + self.random.expovariate(1 / late)
            at = self.stamps.stamp(int((arrival + 100) * SECOND), RATE // 40, lost=lost)
            lost = False
            self.errors.append(at / SECOND - 100 - begin)


def test_late_blocks_do_not_move_the_stamps() -> None:
    for seed in range(5):
        arrivals = Arrivals(seed)
        arrivals.run(60)
        settled = arrivals.errors[40:]
        assert max(map(abs, settled)) < 0.002, seed


@pytest.mark.parametrize("ppm", [-200, 200, 500])
def test_stamps_follow_a_drifting_device(ppm: float) -> None:
    arrivals = Arrivals(7, ppm)
    arrivals.run(1200)
    assert max(map(abs, arrivals.errors[40:])) < 0.005
    assert abs(arrivals.errors[-1]) < 0.003


def test_a_backlog_keeps_its_true_times() -> None:
    arrivals = Arrivals(3)
    arrivals.run(10)
    held = arrivals.captured
    for step in range(160):  # stopped for 4 s; then blocks come ten times as fast as they were made
        arrivals.captured += 0.025
        arrival = max(arrivals.captured, held + 4 + step * 0.0025)
        at = arrivals.stamps.stamp(int((arrival + 100) * SECOND), RATE // 40)
        arrivals.errors.append(at / SECOND - 100 - (arrivals.captured - 0.025))
    arrivals.run(10)
    assert max(map(abs, arrivals.errors[40:])) < 0.003


def test_lost_frames_make_the_stamps_jump() -> None:
    for told in (True, False):
        arrivals = Arrivals(4)
        arrivals.run(10)
        arrivals.captured += 0.5
        arrivals.run(10, lost=told)
        after = arrivals.errors[400:]
        settled = next(i for i, error in enumerate(after) if abs(error) < 0.02)
        assert settled <= (1 if told else 3 * 40)
        assert max(map(abs, after[settled + 40 :])) < 0.003
        assert math.isclose(after[-1], 0, abs_tol=0.003)
