"""The bar never goes backwards, and the estimate is only shown when it means something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.progress import WEIGHTS, Estimate, spell_left
from engine.protocol import STAGES, Progress


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


reports = st.builds(Progress, st.just("job"), st.sampled_from(STAGES), st.floats(0, 100), st.floats(0, 100))


@given(st.lists(reports, max_size=40))
def test_the_bar_never_goes_backwards(events: list[Progress]) -> None:
    estimate = Estimate(Clock())
    fractions = []
    for event in events:
        estimate.update(event)
        fractions.append(estimate.fraction)
    assert fractions == sorted(fractions)
    assert all(0.0 <= fraction <= 1.0 for fraction in fractions)


def test_all_stages_done_is_all_done() -> None:
    estimate = Estimate(Clock())
    for stage in STAGES:
        estimate.update(Progress("job", stage, 5.0, 5.0))
    assert estimate.fraction == pytest.approx(1.0)
    assert sum(WEIGHTS.values()) == pytest.approx(1.0)


def test_no_estimate_before_it_means_something() -> None:
    clock = Clock()
    estimate = Estimate(clock)
    clock.now = 2.0
    estimate.update(Progress("job", "decode", 1.0, 2.0))
    assert estimate.seconds_left is None


def test_the_estimate_follows_the_speed() -> None:
    clock = Clock()
    estimate = Estimate(clock)
    for stage in ("decode", "vad", "speakers", "align"):
        estimate.update(Progress("job", stage, 1.0, 1.0))  # type: ignore[arg-type]
    for second in range(1, 41):
        clock.now = float(second)
        estimate.update(Progress("job", "asr", second, 100.0))
    assert estimate.seconds_left == pytest.approx(60.0, rel=0.1)
    assert estimate.stage == "asr"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (3.0, "less than a minute left"),
        (170.0, "about 3 min left"),
        (4800.0, "about 1 h 20 min left"),
        (7200.0, "about 2 h left"),
    ],
)
def test_time_left_as_people_say_it(seconds: float | None, words: str) -> None:
    assert spell_left(seconds) == words
