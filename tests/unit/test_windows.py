"""Windows over speech, and the time each stands for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.diarize.windows import BASE, Scale, cells, read, windows
from engine.stages import Span
from engine.units import SAMPLE_RATE


@st.composite
def spans(draw: st.DrawFn) -> list[Span]:
    at, found = 0.0, []
    for gap, length in draw(st.lists(st.tuples(st.floats(0.05, 5), st.floats(0.05, 40)), max_size=12)):
        found.append((at + gap, at + gap + length))
        at += gap + length
    return found


def test_an_hour_is_embedded_twice() -> None:
    bounds = windows([(0.0, 3600.0)])
    assert (bounds[:, 1] - bounds[:, 0]).sum() / 3600 == pytest.approx(2.0, abs=0.001)


@settings(max_examples=60, deadline=None)
@given(spans())
def test_no_more_than_two_seconds_a_second_and_nothing_left_out(found: list[Span]) -> None:
    bounds = windows(found)
    speech = sum(end - start for start, end in found)
    assert (bounds[:, 1] - bounds[:, 0]).sum() <= 2 * speech + 1e-3
    assert np.all(np.diff(bounds[:, 0]) >= 0)
    assert np.all(bounds[:, 1] - bounds[:, 0] <= BASE.length + 1e-3)
    for start, end in found:
        inside = bounds[(bounds[:, 0] >= start - 1e-3) & (bounds[:, 1] <= end + 1e-3)]
        assert inside[0, 0] == pytest.approx(start, abs=1e-3)
        assert inside[-1, 1] == pytest.approx(end, abs=1e-3)
        assert np.all(inside[1:, 0] <= inside[:-1, 1] + 1e-3)


@settings(max_examples=60, deadline=None)
@given(spans())
def test_cells_are_the_spans_in_pieces(found: list[Span]) -> None:
    bounds = windows(found)
    if not found:
        assert len(bounds) == 0
        return
    pieces = cells(found, bounds)
    for number, (start, end) in enumerate(found):
        own = pieces.bounds[pieces.span == number]
        assert own[0, 0] == start
        assert own[-1, 1] == end
        assert np.array_equal(own[1:, 0], own[:-1, 1])
    assert len(np.unique(pieces.window)) == len(bounds), "every window stands for something"


def test_a_span_without_a_window_goes_to_the_nearest() -> None:
    bounds = np.array([[0.0, 1.5], [10.0, 11.5]], np.float32)
    pieces = cells([(0.0, 1.5), (8.0, 8.4), (10.0, 11.5)], bounds)
    assert pieces.window.tolist() == [0, 1, 1]


def test_short_windows_are_repeated_to_one_of_two_lengths() -> None:
    sound = np.arange(10 * SAMPLE_RATE, dtype=np.float32)
    bounds = windows([(0.0, 3.0), (4.0, 4.3), (5.0, 6.0)])
    groups = read(sound, bounds)
    assert sorted(group.shape[1] for group, _ in groups) == [12_000, 24_000]
    assert sorted(np.concatenate([places for _, places in groups]).tolist()) == list(range(len(bounds)))
    short = next(group for group, _ in groups if group.shape[1] == 12_000)
    assert short[0, 4800] == short[0, 0] == 4 * SAMPLE_RATE


def test_a_span_beyond_the_end_is_silence() -> None:
    groups = read(np.ones(100, np.float32), np.array([[5.0, 6.0]], np.float32))
    assert not groups[0][0].any()


def test_another_scale() -> None:
    bounds = windows([(0.0, 9.0)], Scale(3.0, 1.5))
    assert bounds.tolist() == [[0, 3], [1.5, 4.5], [3, 6], [4.5, 7.5], [6, 9]]
