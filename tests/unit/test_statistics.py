"""Talk-time figures against meetings counted by hand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.statistics import Interruption, figures, interruptions, turns
from app.transcript import SpeakerId

ANA, BEN, CIA = SpeakerId(1), SpeakerId(2), SpeakerId(3)


@dataclass(frozen=True)
class Said:
    start: float
    end: float
    speaker: SpeakerId | None
    text: str = "one two three"
    overlap: tuple[SpeakerId, ...] = ()


def of(passages, speaker):
    return next(item for item in figures(passages, [ANA, BEN, CIA]) if item.speaker == speaker)


#: Ana 0-10 and 10.4-20, Ben 21-26, Ana 27-30, Cia 31-32: 22.6, 5 and 1 s of 28.6.
PLAIN = (
    Said(0, 10, ANA, "w " * 20),
    Said(10.4, 20, ANA, "w " * 25),
    Said(21, 26, BEN, "w " * 10),
    Said(27, 30, ANA, "w " * 8),
    Said(31, 32, CIA, "w w"),
)


class TestFigures:
    def test_talk_time_share_and_turns(self) -> None:
        ana, ben, cia = figures(PLAIN, [ANA, BEN, CIA])
        assert (ana.talk, ben.talk, cia.talk) == pytest.approx((22.6, 5.0, 1.0))
        assert (ana.share, ben.share, cia.share) == pytest.approx((22.6 / 28.6, 5 / 28.6, 1 / 28.6))
        assert (ana.turns, ben.turns, cia.turns) == (2, 1, 1)
        assert (ana.longest_turn, ana.mean_turn) == pytest.approx((19.6, 11.3))
        assert ana.words == 53
        assert ana.words_per_minute == pytest.approx(53 / 22.6 * 60)
        assert ben.words_per_minute is None  # 5 s would be chance

    def test_order_and_who_said_nothing(self) -> None:
        result = figures(PLAIN, [CIA, SpeakerId(9)])
        assert [item.speaker for item in result] == [CIA, 9]
        assert (result[1].talk, result[1].turns, result[1].longest_turn) == (0, 0, 0)
        assert result[0].share == 1.0  # of those asked for

    def test_nothing_at_all(self) -> None:
        assert figures([], []) == []
        assert figures([], [ANA])[0].share == 0.0

    def test_order_of_the_paragraphs_does_not_matter(self) -> None:
        assert figures(tuple(reversed(PLAIN)), [ANA, BEN, CIA]) == figures(PLAIN, [ANA, BEN, CIA])


class TestTurns:
    def test_an_interjection_ends_no_turn_and_is_none(self) -> None:
        said = (Said(0, 10, ANA), Said(10.2, 10.8, BEN, "mhm"), Said(11, 20, ANA))
        (turn,) = turns(said)
        assert (turn.speaker, turn.start, turn.end) == (ANA, 0, 20)
        assert turn.talk == pytest.approx(19)
        assert of(said, BEN).turns == 0
        assert of(said, BEN).talk == pytest.approx(0.6)

    def test_talking_over_somebody_who_goes_on_ends_no_turn(self) -> None:
        said = (Said(0, 10, ANA), Said(5, 8, BEN), Said(10.3, 20, ANA))
        assert [(turn.speaker, turn.talk) for turn in turns(said)] == [(ANA, pytest.approx(19.7)), (BEN, 3)]

    def test_over_a_short_pause_the_first_goes_on(self) -> None:
        said = (Said(0, 10, ANA), Said(9, 12, BEN), Said(10.3, 20, ANA))
        assert [turn.speaker for turn in turns(said)] == [ANA, BEN]

    def test_in_a_longer_pause_the_other_has_the_floor(self) -> None:
        said = (Said(0, 10, ANA), Said(9, 12, BEN), Said(12.2, 20, ANA))
        assert [turn.speaker for turn in turns(said)] == [ANA, BEN, ANA]

    def test_a_pause_alone_ends_nothing_and_does_not_count(self) -> None:
        (turn,) = turns((Said(0, 10, ANA), Said(40, 50, ANA)))
        assert turn.talk == 20

    def test_two_others_after_one_another(self) -> None:
        said = (
            Said(0, 5, ANA),
            Said(5.1, 7, BEN),
            Said(7.1, 9, CIA),
            Said(9.1, 12, BEN),
            Said(12.5, 14, ANA),
        )
        assert [turn.speaker for turn in turns(said)] == [ANA, BEN, CIA, BEN, ANA]

    def test_who_is_not_known_ends_turns_too(self) -> None:
        said = (Said(0, 5, ANA), Said(5.1, 7, None), Said(7.2, 9, ANA))
        assert of(said, ANA).turns == 2


class TestInterruptionsOnTwoTracks:
    def test_the_other_stops(self) -> None:
        said = (Said(0, 10, ANA), Said(8, 14, BEN))
        assert interruptions(said) == [Interruption(BEN, ANA, 8, stopped=True)]
        ben, ana = of(said, BEN), of(said, ANA)
        assert (ben.interrupts, ben.prevails, ben.interrupted) == (1, 1, 0)
        assert (ana.interrupts, ana.interrupted) == (0, 1)

    def test_the_other_goes_on(self) -> None:
        said = (Said(0, 10, ANA), Said(4, 6, BEN))
        assert interruptions(said) == [Interruption(BEN, ANA, 4, stopped=False)]

    @pytest.mark.parametrize(
        "second",
        [
            Said(9.6, 14, BEN),  # as the first ends: a change of turn
            Said(0.3, 4, BEN),  # both begin at once
            Said(4, 4.8, BEN),  # an interjection
            Said(10, 14, BEN),  # after
        ],
    )
    def test_what_is_none(self, second: Said) -> None:
        assert interruptions((Said(0, 10, ANA), second)) == []

    def test_two_at_once_into_one(self) -> None:
        said = (Said(0, 10, ANA), Said(4, 8, BEN), Said(6, 14, CIA))
        assert interruptions(said) == [
            Interruption(BEN, ANA, 4, stopped=False),
            Interruption(CIA, ANA, 6, stopped=True),
            Interruption(CIA, BEN, 6, stopped=True),
        ]


class TestInterruptionsOnOneTrack:
    def test_named_at_the_change(self) -> None:
        said = (Said(0, 10, ANA, overlap=(BEN,)), Said(10.1, 15, BEN), Said(15.5, 20, CIA))
        assert interruptions(said) == [Interruption(BEN, ANA, 10.1, stopped=True)]
        other = (Said(0, 10, ANA), Said(10.1, 15, BEN, overlap=(ANA,)), Said(15.5, 20, CIA))
        assert interruptions(other) == [Interruption(BEN, ANA, 10.1, stopped=True)]

    def test_a_mark_on_both_sides_counts_once(self) -> None:
        said = (Said(0, 10, ANA, overlap=(BEN,)), Said(10.1, 15, BEN, overlap=(ANA,)))
        assert len(interruptions(said)) == 1

    def test_the_first_goes_on_afterwards(self) -> None:
        said = (Said(0, 10, ANA), Said(10.1, 12, BEN, overlap=(ANA,)), Said(12.1, 20, ANA))
        assert interruptions(said) == [Interruption(BEN, ANA, 10.1, stopped=False)]

    def test_in_the_middle_of_talking(self) -> None:
        said = (Said(0, 10, ANA), Said(10.1, 20, ANA, overlap=(CIA,)), Said(20.1, 30, ANA))
        assert interruptions(said) == [Interruption(CIA, ANA, 10.1, stopped=False)]

    def test_no_overlap_is_no_interruption(self) -> None:
        assert interruptions(PLAIN) == []
