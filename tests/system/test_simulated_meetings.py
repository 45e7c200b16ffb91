"""The simulated meetings' truth must be true, or the figures measured on them are not."""

import numpy as np
import pytest

from engine.units import SAMPLE_RATE
from tests.bench import meetings

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not meetings.LIBRISPEECH.is_dir(), reason="no ../shared/audio/librispeech"),
]


@pytest.fixture(scope="module")
def meeting():
    return meetings.simulate(2)


def test_the_same_seed_gives_the_same_meeting(meeting):
    again = meetings.simulate(2)
    assert np.array_equal(again.samples, meeting.samples)
    assert again.turns == meeting.turns


def test_turns_are_ordered_inside_the_recording_and_do_not_overlap(meeting):
    assert 2 <= meeting.speakers <= 4
    assert meeting.turns[0].start >= meetings.GAP[0]
    assert meeting.turns[-1].end <= len(meeting.samples) / SAMPLE_RATE
    for before, after in zip(meeting.turns, meeting.turns[1:], strict=False):
        assert before.start < before.end <= after.start
        if before.speaker == after.speaker:
            assert after.start - before.end > meetings.MAX_PAUSE


def test_there_is_speech_in_turns_and_none_between(meeting):
    level = np.sqrt((meeting.samples[: len(meeting.samples) // 160 * 160].reshape(-1, 160) ** 2).mean(axis=1))
    inside = np.zeros(len(level), bool)
    for turn in meeting.turns:
        inside[round(turn.start * 100) : round(turn.end * 100)] = True
    assert np.median(level[inside]) > 10 * np.median(level[~inside])


def test_nobody_is_given_away_by_loudness(meeting):
    loudness = {}
    for turn in meeting.turns:
        part = meeting.samples[round(turn.start * SAMPLE_RATE) : round(turn.end * SAMPLE_RATE)]
        loudness.setdefault(turn.speaker, []).append(20 * np.log10(np.sqrt((part**2).mean())))
    means = [np.mean(values) for values in loudness.values()]
    assert max(means) - min(means) < 3  # dB


def test_pauses_over_the_limit_are_not_speech():
    tone = 0.1 * np.sin(np.arange(SAMPLE_RATE) / 10).astype(np.float32)
    short, long = np.zeros(SAMPLE_RATE // 5, np.float32), np.zeros(SAMPLE_RATE // 2, np.float32)
    spans = meetings.speech(np.concatenate([tone, short, tone, long, tone]))
    assert spans == [(0.0, 2.2), (2.7, 3.7)]
