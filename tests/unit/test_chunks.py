"""Packing speech spans into chunks: pure functions over made-up audio."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.chunks import pack, pack_turns, quietest, split
from engine.protocol import Turn
from engine.stages import AudioArray, Span
from engine.units import SAMPLE_RATE


def noise(seconds: float) -> AudioArray:
    return np.random.default_rng(1).normal(0, 0.1, round(seconds * SAMPLE_RATE)).astype(np.float32)


def test_spans_are_packed_whole_while_they_fit() -> None:
    chunks = pack([(0.0, 12.0), (20.0, 32.0), (40.0, 46.0), (50.0, 51.0)], noise(60))
    assert [chunk.spans for chunk in chunks] == [((0.0, 12.0), (20.0, 32.0), (40.0, 46.0)), ((50.0, 51.0),)]
    assert [chunk.index for chunk in chunks] == [0, 1]
    assert (chunks[0].start, chunks[0].end) == (0.0, 46.0)


def test_no_speech_gives_no_chunks() -> None:
    assert pack([], noise(1)) == []


def test_a_long_span_is_cut_where_it_is_quiet() -> None:
    audio = noise(50)
    audio[26 * SAMPLE_RATE : 27 * SAMPLE_RATE] *= 0.01
    pieces = split([(0.0, 50.0)], audio, 30.0)
    assert len(pieces) == 2
    assert 26.0 < pieces[0][1] < 27.0
    assert pieces[0][1] == pieces[1][0]


def test_cutting_leaves_no_crumbs() -> None:
    assert all(end - start > 4.0 for start, end in split([(0.0, 30.4)], noise(31), 30.0))


def test_the_quietest_point_is_in_the_middle_of_the_quiet() -> None:
    audio = noise(4)
    audio[2 * SAMPLE_RATE : 2 * SAMPLE_RATE + 2400] = 0
    assert quietest(audio, 0.0, 4.0) == pytest.approx(2.075, abs=0.02)


def test_a_search_range_past_the_end_is_harmless() -> None:
    assert quietest(noise(1), 0.95, 5.0) == 5.0
    assert quietest(noise(1), 5.0, 6.0) == 6.0


@given(
    st.lists(
        st.tuples(st.floats(0.05, 2.0), st.floats(0.05, 90.0)), max_size=12
    ),  # (gap before, length) of each span
    st.sampled_from([15.0, 30.0]),
)
def test_nothing_is_lost_and_nothing_is_too_long(parts: list[tuple[float, float]], limit: float) -> None:
    spans: list[Span] = []
    at = 0.0
    for gap, length in parts:
        spans.append((at + gap, at + gap + length))
        at += gap + length
    chunks = pack(spans, np.zeros(round(at * SAMPLE_RATE) // 1000 * 1000, np.float32), limit)

    assert [chunk.index for chunk in chunks] == list(range(len(chunks)))
    pieces = [span for chunk in chunks for span in chunk.spans]
    assert all(sum(end - start for start, end in chunk.spans) <= limit + 1e-3 for chunk in chunks)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(pieces))
    assert sum(end - start for start, end in pieces) == pytest.approx(sum(e - s for s, e in spans))
    assert {span[0] for span in spans} <= {piece[0] for piece in pieces}


def test_chunks_are_cut_where_the_speaker_changes() -> None:
    spans = [(0.0, 10.0), (12.0, 20.0)]
    turns = [Turn(0.0, 4.0, "A"), Turn(4.0, 10.0, "B"), Turn(12.0, 15.0, "B"), Turn(15.0, 20.0, "A")]
    chunks = pack_turns(spans, turns, noise(20))
    assert [chunk.spans for chunk in chunks] == [
        ((0.0, 4.0),),
        ((4.0, 10.0), (12.0, 15.0)),
        ((15.0, 20.0),),
    ]
    assert [chunk.index for chunk in chunks] == [0, 1, 2]


def test_a_word_of_agreement_does_not_cut_a_chunk() -> None:
    turns = [Turn(0.0, 4.0, "A"), Turn(4.0, 4.2, "B"), Turn(4.2, 9.0, "A")]
    assert [chunk.spans for chunk in pack_turns([(0.0, 9.0)], turns, noise(9))] == [((0.0, 9.0),)]


times = st.integers(0, 600).map(lambda tenths: tenths / 10)


@given(st.lists(st.tuples(times, st.integers(1, 80), st.sampled_from("ABC")), max_size=8))
def test_no_speech_is_lost_between_turns(made: list[tuple[float, int, str]]) -> None:
    spans = [(0.0, 7.0), (9.5, 31.0), (31.2, 55.0)]
    turns = sorted(
        (Turn(start, start + length / 10, name) for start, length, name in made), key=lambda turn: turn.start
    )
    chunks = pack_turns(spans, turns, SILENCE)
    pieces = [span for chunk in chunks for span in chunk.spans]
    assert pieces == sorted(pieces)
    joined: list[Span] = []
    for start, end in pieces:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    assert joined == spans


SILENCE = np.zeros(60 * SAMPLE_RATE, np.float32)
