"""Voice activity: the gate on given probabilities, and the real network on the sample meeting."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from engine.errors import Cancelled
from engine.progress import silent
from engine.stages import AudioArray, create
from engine.units import SAMPLE_RATE
from engine.vad.silero import WINDOW, Gate, SileroVad, gated
from resources import sample_meeting, sample_turns
from tests.bench.meetings import decode
from tests.bench.vad import mask, signals

STEP = WINDOW / SAMPLE_RATE
PLAIN = Gate(on=0.5, off=0.3, onset=0.0, tail=0.0, pause=0.05, shortest=0.0)


@cache
def sample() -> AudioArray:
    return decode(sample_meeting())


@cache
def not_speech() -> dict[str, AudioArray]:
    return signals(seconds=8)


@cache
def vad() -> SileroVad:
    return SileroVad()


def spans(levels: list[float], gate: Gate = PLAIN) -> list[tuple[int, int]]:
    """Spans in windows."""
    found = gated(np.array(levels, dtype=np.float32), gate, len(levels) * STEP)
    return [(round(start / STEP), round(end / STEP)) for start, end in found]


def test_speech_starts_at_the_upper_threshold_and_lasts_to_the_lower() -> None:
    assert spans([0.1, 0.4, 0.6, 0.4, 0.4, 0.2, 0.4, 0.1]) == [(2, 5)]


def test_short_pause_is_bridged_and_long_one_is_not() -> None:
    gate = Gate(0.5, 0.3, onset=0.0, tail=0.0, pause=2.5 * STEP, shortest=0.0)
    assert spans([0.9, 0.0, 0.0, 0.9, 0.0, 0.0, 0.0, 0.9], gate) == [(0, 4), (7, 8)]


def test_padding_stays_inside_the_recording_and_joins_spans_that_meet() -> None:
    gate = Gate(0.5, 0.3, onset=2 * STEP, tail=2 * STEP, pause=STEP, shortest=0.0)
    assert spans([0.0, 0.9, 0.0, 0.0, 0.0, 0.9, 0.0], gate) == [(0, 7)]
    assert spans([0.0, 0.9, 0.0, 0.0, 0.0, 0.0, 0.0, 0.9], gate) == [(0, 4), (5, 8)]


def test_a_blip_is_not_speech() -> None:
    gate = Gate(0.5, 0.3, onset=STEP, tail=STEP, pause=STEP, shortest=3 * STEP)
    assert spans([0.0, 0.9, 0.0, 0.0, 0.9, 0.9, 0.9, 0.0], gate) == [(3, 8)]


def test_nothing_gives_nothing() -> None:
    assert gated(np.zeros(0, np.float32), Gate(), 0.0) == []
    assert vad().spans(np.zeros(0, np.float32), silent) == []
    assert vad().spans(np.zeros(100, np.float32), silent) == []


def test_blocks_give_what_the_library_gives_for_the_whole_file() -> None:
    from faster_whisper.vad import get_vad_model

    audio = sample()[: 40 * SAMPLE_RATE // WINDOW * WINDOW]  # more than one block
    ours = vad().probabilities(audio, silent)
    theirs = get_vad_model()(audio.copy()).reshape(-1)
    # The library blanks the end of the last window (a view it writes to); all others must agree.
    np.testing.assert_allclose(ours[:-1], theirs[:-1], atol=1e-5)


def test_the_speech_of_the_sample_meeting_is_found() -> None:
    audio = sample()
    duration = len(audio) / SAMPLE_RATE
    truth = mask([(turn.start, turn.end) for turn in sample_turns()], duration)
    found = mask(create("vad", "silero").spans(audio, silent), duration)
    assert (found & truth).sum() / truth.sum() > 0.97
    assert (found & ~truth).sum() / (~truth).sum() < 0.9


@pytest.mark.parametrize("name", sorted(not_speech()))
def test_what_is_not_speech_is_not_passed(name: str) -> None:
    assert vad().spans(not_speech()[name], silent) == []


def test_cancelled_through_its_report() -> None:
    calls = []

    def report(done: float, total: float) -> None:
        calls.append((done, total))
        if len(calls) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        vad().spans(sample(), report)
    assert calls[0][0] < 31.0


def test_the_last_report_says_all_is_done() -> None:
    calls: list[tuple[float, float]] = []
    vad().spans(sample(), lambda done, total: calls.append((done, total)))
    assert calls[-1][0] == calls[-1][1] == len(sample()) / SAMPLE_RATE
