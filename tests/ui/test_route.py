"""What is passed over, pure: routes, silence, speakers in focus; times as people type them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store import words
from app.store.values import SegmentRow
from app.transcript import SegmentId, SpeakerId
from app.ui.playing.focus_spans import MARGIN, out_of_focus
from app.ui.playing.route import Route, joined
from app.ui.playing.silence import KEPT, silences, word_times
from app.ui.playing.times import seconds_of

SPANS = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 30)), max_size=12).map(
    lambda parts: joined([(float(start), float(start + length)) for start, length in parts])
)


class TestRoute:
    def test_inside_a_span_it_goes_on_at_its_end(self) -> None:
        route = Route([(10.0, 20.0), (30.0, 40.0)])
        assert route.onward(9.99) is None
        assert route.onward(10.0) == 20.0
        assert route.onward(39.0) == 40.0
        assert route.onward(39.98) is None, "not worth a jump"
        assert route.onward(40.0) is None

    @pytest.mark.parametrize(
        ("start", "by", "goal"),
        [(5, 4, 9), (5, 10, 25), (25, -10, 5), (45, -20, 5), (15, -2, 8), (15, 2, 22), (3, -5, -2)],
    )
    def test_a_step_counts_only_what_is_heard(self, start: float, by: float, goal: float) -> None:
        assert Route([(10.0, 20.0), (30.0, 40.0)]).shift(start, by) == goal

    @given(SPANS, st.floats(0, 450), st.floats(0, 60))
    def test_steps_never_end_inside_a_span_and_come_back(
        self, spans: list[tuple[float, float]], start: float, by: float
    ) -> None:
        route = Route(spans)
        goal = route.shift(start, by)
        assert goal >= start
        assert not any(left + 1e-6 < goal < right - 1e-6 for left, right in spans) or by == 0
        heard = goal - start - sum(max(0.0, min(right, goal) - max(left, start)) for left, right in spans)
        assert heard == pytest.approx(by, abs=1e-6)
        back = route.shift(goal, -by)
        assert route.shift(back, by) == pytest.approx(goal, abs=1e-6) or goal - start > by

    def test_spans_that_touch_are_one(self) -> None:
        assert joined([(5, 7), (1, 3), (3, 4), (6, 9)]) == [(1, 4), (5, 9)]


def row(
    start: float, *pairs: tuple[float, float], speaker: int = 1, overlap: str | None = None
) -> SegmentRow:
    timed = [words.Timed(words.to_ticks(left), words.to_ticks(right), "word") for left, right in pairs]
    end = pairs[-1][1] if pairs else start + 1.0
    return SegmentRow(
        SegmentId(1), 0, start, end, SpeakerId(speaker), "", overlap, False, words.encode(timed)
    )


class TestSilence:
    def test_between_words_of_all_speakers(self) -> None:
        rows = [
            row(0.0, (0.0, 1.0), (1.5, 2.0)),
            row(1.0, (1.0, 4.0), speaker=2),  # speaks on while the first is silent
            row(5.0, (5.0, 6.0)),
        ]
        found = silences(word_times(rows), None, 6.5, 0.8)
        assert found == [(pytest.approx(4.0 + KEPT / 2), pytest.approx(5.0 - KEPT / 2))]

    def test_the_threshold_is_the_users(self) -> None:
        times = word_times([row(0.0, (0.0, 1.0), (1.7, 2.0), (3.0, 4.0))])
        assert len(silences(times, None, 4.0, 0.5)) == 2
        assert len(silences(times, None, 4.0, 0.8)) == 1
        assert silences(times, None, 4.0, 1.5) == []

    def test_text_that_is_not_there_yet_is_not_silence(self) -> None:
        times = word_times([row(0.0, (0.0, 10.0))])
        assert silences(times, None, 3600.0, 0.8) == []
        levels = np.full(36_000, 0.5)  # somebody speaks all the time
        assert silences(times, levels, 3600.0, 0.8) == []
        levels[20_000:30_000] = 0.001
        assert silences(times, levels, 3600.0, 0.8) == [(pytest.approx(2000.1), pytest.approx(2999.9))]

    def test_laughter_in_a_long_gap_is_heard(self) -> None:
        times = word_times([row(0.0, (0.0, 10.0), (20.0, 30.0))])
        levels = np.full(300, 0.5)
        levels[100:200] = 0.01
        levels[140:150] = 0.6
        found = silences(times, levels, 30.0, 0.8)
        assert found == [
            (pytest.approx(10.1), pytest.approx(13.9)),
            (pytest.approx(15.1), pytest.approx(19.9)),
        ]

    def test_without_text_by_loudness(self) -> None:
        levels = np.full(100, 0.4)
        levels[20:50] = 0.01
        assert silences(word_times([]), levels, 10.0, 0.8) == [(pytest.approx(2.1), pytest.approx(4.9))]
        assert silences(word_times([]), None, 10.0, 0.8) == []

    def test_times_are_those_of_the_decoded_words(self) -> None:
        blob = row(0.0, (0.25, 1.0), (1.7, 2.0001)).word_blob
        timed = words.decode(blob)
        assert words.times(blob) == (
            tuple(word.start for word in timed),
            tuple(word.end for word in timed),
        )
        with pytest.raises(ValueError, match="not words"):
            words.times(b"\x01\x05")

    def test_a_paragraph_without_words_counts_whole(self) -> None:
        assert word_times([row(3.0)]).tolist() == [[3.0, 4.0]]


@dataclass
class Turn:
    start: float
    end: float
    speaker: SpeakerId | None
    overlap: tuple[SpeakerId, ...] = field(default=())


class TestFocus:
    A, B = SpeakerId(1), SpeakerId(2)

    def test_only_stretches_of_others_are_passed_over(self) -> None:
        turns = [
            Turn(1.0, 4.0, self.B),
            Turn(5.0, 9.0, self.A),
            Turn(20.0, 25.0, self.A),  # a long pause of one's own stays
            Turn(26.0, 30.0, self.B),
            Turn(31.0, 33.0, self.B, (self.A,)),  # they speak meanwhile
            Turn(40.0, 44.0, self.B),
        ]
        assert out_of_focus(turns, lambda speaker: speaker == self.A, 50.0) == [
            (0.0, 5.0 - MARGIN),
            (25.0 + MARGIN, 31.0 - MARGIN),
            (33.0 + MARGIN, 50.0),
        ]

    def test_everybody_in_focus_passes_nothing(self) -> None:
        turns = [Turn(1.0, 4.0, self.B), Turn(60.0, 61.0, self.A)]
        assert out_of_focus(turns, lambda _speaker: True, 70.0) == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("4:14", 254.0),
        ("1:04:14", 3854.0),
        ("254", 254.0),
        ("4m14s", 254.0),
        ("4 m", 240.0),
        ("1h4m", 3840.0),
        ("4:14,5", 254.5),
        ("+30", 130.0),
        ("-10", 90.0),
        ("−10", 90.0),
        ("+1:30", 190.0),
        ("90:00", 5400.0),
        ("4:99", None),
        ("1:60:00", None),
        ("four", None),
        ("", None),
        ("+", None),
        ("4:14:15:16", None),
    ],
)
def test_times_as_people_type_them(text: str, seconds: float | None) -> None:
    assert seconds_of(text, 100.0) == seconds
