"""Nonsense from the engine is clipped and counted; what comes out can always be stored."""

import logging
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ingest import MAX_SEGMENT_WORDS, MAX_SPEAKERS, MAX_WORD, ingest
from app.library import Library
from app.store.words import CERTAIN, MAX_TICKS
from engine.protocol import Result, Segment, TrackResult, Turn, Word
from tests.builders import make_meeting, result, segment

times = st.floats(allow_nan=True, allow_infinity=True) | st.floats(-10, 100)
texts = st.text(max_size=12) | st.sampled_from(["", " ", "\0", "\ud800", "a b", "x" * 2000, "\ufdd0"])
words = st.builds(Word, times, times, texts, st.floats(-2, 2))
labels = st.sampled_from(["S1", "S2", "", "\ud800", "S" * 3000])
segments = st.builds(
    Segment,
    st.integers(-2, 3),
    times,
    times,
    labels,
    st.lists(words, max_size=4).map(tuple),
    st.lists(labels, max_size=3).map(tuple),
)
tracks = st.builds(
    TrackResult,
    times,
    st.lists(st.tuples(times, times), max_size=3).map(tuple),
    st.lists(words, max_size=4).map(tuple),
    st.lists(st.builds(Turn, times, times, labels), max_size=3).map(tuple),
)
results = st.builds(
    Result,
    st.just(1),
    st.text(max_size=5),
    st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
    st.lists(tracks, min_size=1, max_size=2).map(tuple),
    st.lists(segments, max_size=4).map(tuple),
)


@pytest.fixture(autouse=True)
def announced(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, "app.ingest")


@given(results)
def test_whatever_comes_is_storable(given_: Result) -> None:
    clean = ingest(given_)
    for item in clean.segments:
        piece = item.piece
        assert 0 <= piece.start <= piece.end <= clean.tracks[piece.track].duration <= MAX_TICKS
        assert piece.text.split() == [word.text for word in piece.words] != []
        piece.text.encode()
        for word in piece.words:
            assert piece.start <= word.start <= word.end <= piece.end
            assert 0 <= word.probability <= CERTAIN
            assert "\0" not in word.text
            assert len(word.text) <= MAX_WORD
    for track in clean.turns:
        for turn in track:
            assert 0 <= turn.start <= turn.end <= MAX_TICKS


def test_each_kind_of_nonsense_is_counted() -> None:
    bad = [
        Segment(0, 5, 2, "S1", (Word(5, 2, "backwards", 0.5),)),
        Segment(0, -9, 1, "S1", (Word(-9, 1, "before", 2.0),)),
        Segment(0, 9, 1e9, "S1", (Word(9, 1e9, "beyond", -1.0),)),
        Segment(3, 1, 2, "S1", (Word(1, 2, "elsewhere", 0.5),)),
        Segment(0, 1, 2, "S1", (Word(1, 2, " \0 ", 0.5),)),
        Segment(0, 1, 2, "S1", (Word(1, math.nan, "nan", 0.5), Word(1, 2, "x" * 1_000_000, 0.5))),
    ]
    clean = ingest(result(bad, duration=10.0))
    assert set(clean.clipped) == {
        "backwards",
        "out of range",
        "no such track",
        "empty",
        "wordless",
        "not a number",
        "giant word",
    }
    assert len(clean.segments) == 4


def test_rounding_to_frames_is_no_news() -> None:
    clean = ingest(result([Segment(0, 59.0, 60.05, "S1", (Word(59.0, 60.05, "end", 0.5),))], duration=60.0))
    assert clean.clipped == {}
    assert clean.segments[0].piece.end == 600_000


def test_thousands_of_speakers_are_held(tmp_path: Path) -> None:
    many = [segment(index / 10, "word here", f"S{index}", pace=0.04) for index in range(5000)]
    clean = ingest(result(many, duration=600))
    assert len({item.label for item in clean.segments} - {None}) == MAX_SPEAKERS
    assert len(clean.segments) == 5000
    library = Library.open(tmp_path / "library")
    meeting = make_meeting(library, result(many, duration=600))
    assert len(library.speakers(meeting.id)) == MAX_SPEAKERS
    library.close()


def test_an_endless_segment_is_cut() -> None:
    text = " ".join(f"w{index}" for index in range(20_000))
    clean = ingest(result([segment(0, text, pace=0.01)], duration=201))
    assert len(clean.segments) == 20_000 / MAX_SEGMENT_WORDS
    assert sum(len(item.piece.words) for item in clean.segments) == 20_000


def test_a_word_with_a_space_is_two() -> None:
    clean = ingest(result([Segment(0, 0, 1, "S1", (Word(0, 1, "New York", 0.5),))]))
    first, second = clean.segments[0].piece.words
    assert (first.text, second.text) == ("New", "York")
    assert first.end == second.start
