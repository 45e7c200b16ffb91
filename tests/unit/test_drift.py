"""Clock drift from jumping stamps: measured, followed where it changes, left alone where it is nothing."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assembly.drift import NEGLIGIBLE, estimate

RATE = 48_000


def stamped(
    true: np.ndarray, jitter: float, seed: int = 0, early: float = 0.0
) -> tuple[list[tuple[int, int]], np.ndarray]:
    """Anchors of a device that has captured ``RATE`` frames more at each moment of ``true``."""
    rng = np.random.default_rng(seed)
    frames = np.arange(1, len(true) + 1) * RATE
    late = true + (rng.exponential(jitter, len(true)) if jitter else 0.0)
    if early:
        late[len(late) // 3] -= early
    return [(0, 0), *zip(frames.tolist(), (late * 1e9).astype(int).tolist(), strict=True)], frames


def worst(anchors: list[tuple[int, int]], frames: np.ndarray, true: np.ndarray) -> float:
    """How far the estimate is from the truth, at most, in seconds."""
    clock = estimate(anchors, int(frames[-1]), RATE)
    return float(np.abs(np.interp(frames, clock.frames, clock.seconds) - true).max())


@pytest.mark.parametrize("ppm", [-200.0, -20.0, 30.0, 200.0, 20_000.0])
def test_drift_is_measured_through_jitter(ppm):
    true = np.arange(1, 3601) / (1 + ppm * 1e-6)
    anchors, frames = stamped(true, 0.01)
    clock = estimate(anchors, int(frames[-1]), RATE)
    print(f"{ppm} ppm measured as {clock.ppm:.2f}, at most {worst(anchors, frames, true) * 1e3:.2f} ms off")
    assert clock.ppm == pytest.approx(ppm, abs=1.0, rel=1e-3)
    assert not clock.exact
    assert worst(anchors, frames, true) < 0.004


def test_ten_hours_of_a_clock_that_warms_up():
    hours = np.arange(1, 36_001)
    rate = 1 + 1e-6 * (60 - 40 * np.exp(-hours / 1800) + 5 * np.sin(hours / 3000))
    true = np.cumsum(1 / rate)
    anchors, frames = stamped(true, 0.01)
    assert worst(anchors, frames, true) < 0.004


def test_a_sudden_change_of_rate_is_followed():
    rate = np.where(np.arange(3600) < 1500, 1 + 200e-6, 1 - 100e-6)
    true = np.cumsum(1 / rate)
    anchors, frames = stamped(true, 0.005)
    print(f"at most {worst(anchors, frames, true) * 1e3:.1f} ms off")
    assert worst(anchors, frames, true) < 0.012


@pytest.mark.parametrize(
    ("seconds", "jitter"),
    [(1, 0.05), (3, 0.05), (20, 0.01), (60, 0.01), (600, 0.01), (3600, 0.01), (36_000, 0.02)],
)
def test_a_true_clock_is_left_alone(seconds, jitter):
    true = np.arange(1.0, seconds + 1)
    for seed in range(3):
        anchors, frames = stamped(true, jitter, seed)
        assert estimate(anchors, int(frames[-1]), RATE).exact, seed


def test_less_than_a_millisecond_is_nothing():
    true = np.arange(1, 601) / (1 + 0.9 * NEGLIGIBLE / 600)
    anchors, frames = stamped(true, 0.0)
    clock = estimate(anchors, int(frames[-1]), RATE)
    assert clock.exact
    assert clock.length == pytest.approx(frames[-1] / RATE)


def test_one_stamp_that_is_too_early_changes_nothing():
    true = np.arange(1, 1801) / (1 + 50e-6)
    anchors, frames = stamped(true, 0.01, early=0.5)
    assert worst(anchors, frames, true) < 0.005


def test_nothing_known_is_an_exact_clock():
    clock = estimate([], 4800, RATE)
    assert clock.exact
    assert (clock.start, clock.length, clock.ppm) == (0.0, 0.1, 0.0)


def test_an_absurd_clock_is_damage():
    clock = estimate([(0, 0), (RATE, 10**15), (2 * RATE, 3 * 10**15)], 2 * RATE, RATE)
    assert clock.exact
    assert clock.length == pytest.approx(2.0)


@given(
    st.lists(st.tuples(st.integers(-(10**9), 10**9), st.integers(-(10**18), 10**18)), max_size=40),
    st.integers(1, 10**8),
)
def test_whatever_the_journal_says_time_goes_on(anchors, frames):
    clock = estimate(anchors, frames, RATE)
    assert clock.frames[0] == 0
    assert clock.frames[-1] == pytest.approx(frames)
    assert (np.diff(clock.seconds) > 0).all()
    assert np.isfinite(clock.seconds).all()
    assert 0.4 < clock.length / (frames / RATE) < 1.6
