"""How near somebody is: told from how fast speech falls."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.people.conditions import distance_of
from engine.diarize.distance import FALLS, falls
from engine.diarize.regroup import regroup
from engine.diarize.windows import BASE, windows
from engine.protocol import SpeakerHint
from engine.units import SAMPLE_RATE
from tests.bench.distance import FAR_DIRECT, NEAR_DIRECT, heard
from tests.models.heldout import load


@pytest.fixture(scope="module")
def spoken() -> np.ndarray:
    """Twenty seconds of synthetic voices that nothing was fitted to."""
    return load("meeting").samples[: 20 * SAMPLE_RATE]


def usual(sound: np.ndarray) -> float:
    found = falls(sound, windows([(0.0, len(sound) / SAMPLE_RATE)], BASE)).astype(np.float64)
    return float(np.nanmedian(found))


def test_near_and_far(spoken: np.ndarray) -> None:
    rng = np.random.default_rng(5)
    assert distance_of(usual(spoken)) == "near"
    (near,) = heard([spoken], NEAR_DIRECT, (25.0, 40.0), rng)
    (far,) = heard([spoken], FAR_DIRECT, (25.0, 40.0), rng)
    assert usual(far) < usual(near) < usual(spoken)
    assert distance_of(usual(far)) == "far"


def test_it_does_not_depend_on_loudness(spoken: np.ndarray) -> None:
    assert usual(spoken / 20) == pytest.approx(usual(spoken), abs=1.0)


@pytest.mark.parametrize("level", [0.0, 0.1])
def test_silence_and_noise_tell_nothing(level: float) -> None:
    sound = (level * np.random.default_rng(0).standard_normal(5 * SAMPLE_RATE)).astype(np.float32)
    found = falls(sound, np.array([[0.0, 1.5], [3.0, 4.5]]))
    assert np.isnan(found).all()


def test_windows_past_the_end_and_none_at_all(spoken: np.ndarray) -> None:
    found = falls(spoken, np.array([[0.5, 2.0], [19.99, 21.5], [40.0, 41.5]]))
    assert list(np.isnan(found)) == [False, True, True]
    assert falls(spoken, np.zeros((0, 2))).shape == (0,)


def test_of_ten_hours_a_part_is_looked_at() -> None:
    class Ten:
        """Counts what is read."""

        read = 0

        def __len__(self) -> int:
            return 36_000 * SAMPLE_RATE

        def __getitem__(self, part: slice, /) -> np.ndarray:
            self.read += part.stop - part.start
            return np.zeros(0, np.float32)

    ten = Ten()
    starts = np.arange(0.0, 36_000.0, 0.75)
    assert len(falls(ten, np.stack([starts, starts + 1.5], axis=1))) == len(starts)
    assert ten.read / SAMPLE_RATE < 8000


def test_finding_speakers_again_keeps_it(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    bounds = windows([(0.0, 30.0)], BASE)
    vectors = rng.standard_normal((len(bounds), 16)).astype(np.float32)
    fast = np.linspace(5, 20, len(bounds)).astype(np.float16)
    np.savez(tmp_path / "kept.npz", embeddings=vectors, windows=bounds, falls=fast)
    found = regroup(tmp_path / "kept.npz", [(0.0, 30.0)], SpeakerHint(2, 2), "neural")
    assert np.array_equal(found.kept[FALLS], fast)
