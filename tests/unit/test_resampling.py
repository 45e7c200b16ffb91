"""Reading sound at another speed: the samples are those of the sound between the samples."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.audio.resampling import resample

RATE = 48_000


def cut(sound, sizes):
    start = 0
    while start < len(sound):
        size = sizes[start % len(sizes)]
        yield sound[start : start + size]
        start += size


@pytest.mark.parametrize("frequency", [440, 3000, 8000, 16_000, 19_000])
def test_a_tone_stays_a_tone(frequency):
    ratio = 1 + 200e-6
    times = np.arange(2 * RATE) / RATE
    tone = np.rint(20_000 * np.sin(2 * np.pi * frequency * times)).astype(np.int16)[:, None]
    number = 2 * RATE - 100
    knots = (np.array([0, 2 * RATE]), np.array([0, 2 * RATE * ratio]))
    blocks = list(resample(cut(tone, [777, 4096, 1]), knots, number))
    made = np.concatenate(blocks)[:, 0]
    wanted = 20_000 * np.sin(2 * np.pi * frequency * np.arange(number) * ratio / RATE)
    error = (made - wanted)[50:-50]
    print(
        f"{frequency} Hz: error {20 * np.log10(error.std() / 32768):.1f} dB, at most {abs(error).max():.2f}"
    )
    assert len(made) == number
    # Rounding the tone to 16 bits, and rounding the result, are 0.41 together.
    assert error.std() < 0.7
    assert np.abs(error).max() < 2.0


def test_the_same_speed_is_the_same_sound():
    sound = np.random.default_rng(0).integers(-32768, 32768, (10_000, 2)).astype(np.int16)
    knots = (np.array([0.0, 10_000.0]), np.array([0.0, 10_000.0]))
    made = np.concatenate(list(resample([sound], knots, 10_000)))
    assert np.array_equal(made, sound)


def test_a_change_of_speed_makes_no_click():
    tone = np.rint(20_000 * np.sin(2 * np.pi * 500 * np.arange(RATE) / RATE)).astype(np.int16)[:, None]
    knots = (np.array([0.0, 20_000.0, 47_000.0]), np.array([0.0, 20_010.0, 46_990.0]))
    made = np.concatenate(list(resample([tone], knots, 47_000)))[:, 0].astype(float)
    curvature = np.abs(np.diff(made, 2))[50:-50]
    assert curvature.max() < 1.02 * 20_000 * (2 * np.pi * 500 / RATE) ** 2 + 3


def test_outside_the_sound_is_silence():
    sound = np.full((1000, 1), 1000, np.int16)
    knots = (np.array([0.0, 2000.0]), np.array([-500.0, 1500.0]))
    made = np.concatenate(list(resample([sound], knots, 2000)))[:, 0]
    assert not made[:480].any()
    assert (made[520:1480] == 1000).all()
    assert not made[1520:].any()


@given(
    st.lists(st.integers(1, 5000), min_size=1, max_size=6),
    st.floats(0.5, 1.5),
    st.integers(0, 3000),
    st.sampled_from([1, 2]),
)
def test_blocks_do_not_show(sizes, ratio, number, channels):
    sound = np.random.default_rng(1).integers(-9000, 9000, (3000, channels)).astype(np.int16)
    knots = (np.array([0.0, 3000.0]), np.array([0.3, 0.3 + 3000 * ratio]))
    whole = np.concatenate([np.zeros((0, channels), np.int16), *resample([sound], knots, number)])
    parts = np.concatenate([np.zeros((0, channels), np.int16), *resample(cut(sound, sizes), knots, number)])
    assert len(whole) == number
    assert np.array_equal(whole, parts)
