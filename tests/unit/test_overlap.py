"""Who else speaks: frames that know how many, and frames that follow voices."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.diarize.activity_frames import RATE, Activity, runs
from engine.diarize.clustering import Tuning
from engine.diarize.grouping import Grouping, group, joined
from engine.diarize.segmentation import _Totals, _wanted
from engine.protocol import SpeakerHint, Turn
from tests.bench.simulated_embeddings import simulate
from tests.bench.simulated_overlap import Detector, counted, der, followed

SPEAKERS = "abc"


def meeting(seed: int, minutes: float = 3.0) -> list[Turn]:
    """Turns of 2 to 10 s; every third begins before the last one ends."""
    rng = np.random.default_rng(seed)
    turns, at, last = [], 0.0, ""
    while at < 60 * minutes:
        last = str(rng.choice([name for name in SPEAKERS if name != last]))
        start = max(0.0, at - rng.uniform(0.4, 1.5)) if rng.random() < 0.33 else at + rng.uniform(0.1, 0.8)
        at = start + rng.uniform(2, 10)
        turns.append(Turn(start, at, last))
    return turns


def speech(turns: list[Turn]) -> list[tuple[float, float]]:
    spans: list[tuple[float, float]] = []
    for turn in turns:
        if spans and turn.start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(turn.end, spans[-1][1]))
        else:
            spans.append((turn.start, turn.end))
    return spans


def error(seed: int, activity: Activity | None, hint: SpeakerHint | None = None) -> float:
    turns = meeting(seed)
    simulated = simulate(turns, seed)
    given_ = Grouping(simulated.embeddings, simulated.windows, speech(turns), Tuning(), activity)
    wrong, total = der(turns, group(given_, hint or SpeakerHint()).turns)
    return wrong / total


def test_frames_find_the_second_speaker_that_windows_cannot() -> None:
    alone = np.mean([error(seed, None) for seed in range(2)])
    counts = np.mean([error(seed, counted(meeting(seed), Detector(), seed)) for seed in range(2)])
    voices = np.mean([error(seed, followed(meeting(seed), Detector(), seed)) for seed in range(2)])
    assert counts < alone / 2
    assert voices < counts
    assert voices < 0.02


def test_frames_that_are_often_wrong_still_help() -> None:
    alone = np.mean([error(seed, None) for seed in range(2)])
    poor = Detector(recall=0.7, precision=0.8)
    assert np.mean([error(seed, counted(meeting(seed), poor, seed)) for seed in range(2)]) < alone


def test_one_person_never_speaks_twice_at_once() -> None:
    turns = meeting(1)
    simulated = simulate(turns, 1)
    given_ = Grouping(
        simulated.embeddings, simulated.windows, speech(turns), Tuning(), counted(turns, Detector(), 1)
    )
    found = group(given_, SpeakerHint(1, 1))
    assert {turn.speaker for turn in found.turns} == {"S1"}
    assert all(a.end <= b.start for a, b in zip(found.turns, found.turns[1:], strict=False))


@pytest.mark.parametrize("asked", [1, 2, 3, 5, 8])
def test_a_hint_is_obeyed_with_frames_too(asked: int) -> None:
    turns = meeting(2)
    simulated = simulate(turns, 2)
    activity = followed(turns, Detector(), 2)
    given_ = Grouping(simulated.embeddings, simulated.windows, speech(turns), Tuning(), activity)
    found = group(given_, SpeakerHint(asked, asked))
    names = [turn.speaker for turn in found.turns]
    assert sorted(set(names)) == [f"S{k + 1}" for k in range(asked)]
    assert list(dict.fromkeys(names)) == [f"S{k + 1}" for k in range(asked)], "by first appearance"
    assert len(found.centroids) == asked
    assert [turn.start for turn in found.turns] == sorted(turn.start for turn in found.turns)
    assert all(turn.end > turn.start for turn in found.turns)


def test_frames_that_hear_nothing_do_not_remove_anybody() -> None:
    turns = meeting(3)
    simulated = simulate(turns, 3)
    silence = Activity.counted(np.zeros(round(turns[-1].end * RATE) + 1, np.uint8))
    plain = Grouping(simulated.embeddings, simulated.windows, speech(turns), Tuning())
    deaf = Grouping(simulated.embeddings, simulated.windows, speech(turns), Tuning(), silence)
    assert group(deaf, SpeakerHint()).turns == group(plain, SpeakerHint()).turns


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.integers(0, 2), min_size=1, max_size=300),
    st.integers(0, 4),
    st.integers(1, 3),
    st.integers(1, 41),
)
def test_frames_are_kept_exactly(counts: list[int], stretches: int, voices: int, length: int) -> None:
    local = np.random.default_rng(0).random((stretches, voices, length)) > 0.5
    activity = Activity(np.array(counts, np.uint8), local, 7)
    packed = activity.packed()
    back = Activity.unpacked(packed)
    assert back is not None
    assert np.array_equal(back.count, activity.count)
    assert np.array_equal(back.local, activity.local)
    assert back.hop == 7
    assert Activity.unpacked({}) is None


def test_an_hour_of_frames_is_small() -> None:
    local = np.zeros((719, 3, 500), dtype=bool)
    packed = Activity(np.zeros(3600 * RATE, np.uint8), local, 250).packed()
    assert sum(array.nbytes for array in packed.values()) < 200_000


def test_runs() -> None:
    assert runs(np.array([True, False, True, True], bool)).tolist() == [[0, 1], [2, 4]]
    assert runs(np.zeros(3, bool)).tolist() == []


def test_pauses_are_closed_unless_somebody_fills_them() -> None:
    assert joined([(0, 1, 0), (1.2, 2, 0)]) == [(0, 2, 0)]
    assert joined([(0, 1, 0), (1.0, 1.2, 1), (1.2, 2, 0)]) == [(0, 1, 0), (1.0, 1.2, 1), (1.2, 2, 0)]
    assert joined([(0, 1, 0), (1.5, 2, 0)]) == [(0, 1, 0), (1.5, 2, 0)]
    assert joined([(0, 3, 0), (1, 2, 1), (3.1, 4, 0)]) == [(0, 4, 0), (1, 2, 1)]


def test_only_stretches_with_speech_are_looked_at() -> None:
    assert _wanted([(12.0, 13.0)], 20, 5.0, 10.0) == [1, 2]
    assert _wanted([(0.0, 1.0), (99.0, 200.0)], 20, 5.0, 10.0) == [0, 18, 19]
    assert _wanted([], 20, 5.0, 10.0) == []
    assert _wanted([(1.0, 2.0)], 1, 5.0, 10.0) == [0]


def test_two_judgements_of_a_frame_are_averaged() -> None:
    totals = _Totals(6)
    silent, one, two = np.eye(3, dtype=np.float32)
    totals.add(0, np.stack([silent, silent, one, two]))
    totals.add(2, np.stack([one, 0.4 * one + 0.6 * two, two, silent]))
    assert totals.count().tolist() == [0, 0, 1, 2, 2, 0]
    assert _Totals(3).count().tolist() == [1, 1, 1], "where nobody listened the spans are believed"
