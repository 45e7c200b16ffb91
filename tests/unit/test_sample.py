"""The sample meeting that the first run shows: small, and its truth fits its sound."""

from __future__ import annotations

import itertools

import numpy as np

from engine.units import SAMPLE_RATE
from resources import sample_meeting, sample_turns
from tests.bench.meetings import decode


def test_it_is_a_small_flac_of_about_a_minute_and_a_half() -> None:
    path = sample_meeting()
    assert path.read_bytes()[:4] == b"fLaC"
    assert path.stat().st_size < 1_500_000
    assert 75 < len(decode(path)) / SAMPLE_RATE < 105


def test_three_people_take_turns_that_do_not_overlap() -> None:
    turns = sample_turns()
    assert {turn.speaker for turn in turns} == {"anna", "robert", "andrew"}
    for before, after in itertools.pairwise(turns):
        assert before.start < before.end < after.start
        assert before.speaker != after.speaker


def test_turns_are_where_the_sound_is() -> None:
    samples = decode(sample_meeting())
    inside = np.zeros(len(samples), dtype=np.bool_)
    for turn in sample_turns():
        part = slice(round(turn.start * SAMPLE_RATE), round(turn.end * SAMPLE_RATE))
        inside[part] = True
        assert np.abs(samples[part]).max() > 0.1
    assert np.abs(samples[~inside]).max() < 0.001


def test_the_rttm_says_the_same() -> None:
    lines = sample_meeting().with_suffix(".rttm").read_text().splitlines()
    spoken = [(fields[7], float(fields[3])) for fields in map(str.split, lines)]
    assert spoken == [(turn.speaker, turn.start) for turn in sample_turns()]
