"""Names in notes, names that fit, seconds to listen to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pytest

from app.transcript import SpeakerId
from app.ui.speakers.attendees import names_in
from app.ui.speakers.picking import Picking
from app.ui.speakers.samples import quote, samples
from app.ui.speakers.suggesting import Suggestion, fitting, same_name


class TestNamesInNotes:
    @pytest.mark.parametrize(
        ("line", "names"),
        [
            ("Attendees: Ana Ruiz, Jonas Weber", ["Ana Ruiz", "Jonas Weber"]),
            ("attendees : Ana, Jonas and Li Wei.", ["Ana", "Jonas", "Li Wei"]),
            ("Teilnehmer: Jürgen Groß; Änne von der Heide", ["Jürgen Groß", "Änne von der Heide"]),
            ("Anwesend: Ana Ruiz und Ben", ["Ana Ruiz", "Ben"]),
            ("Présents : Zoé Le Gall et Hugo d'Arcy", ["Zoé Le Gall", "Hugo d'Arcy"]),
            ("Asistentes: María José Núñez y Tomás Herrera", ["María José Núñez", "Tomás Herrera"]),
            ("与会者：王小明、李雷", ["王小明", "李雷"]),
            ("参会人员: 张伟, Anna Berg", ["张伟", "Anna Berg"]),
            ("الحضور: ليلى حداد, عمر", ["ليلى حداد", "عمر"]),
            ("Участники: Анна Иванова, Пётр", ["Анна Иванова", "Пётр"]),
            (
                "Participants: Ana Ruiz (product), Jonas Weber <jonas@example.org>",
                ["Ana Ruiz", "Jonas Weber"],
            ),
            ("Present: @Ana Ruiz / J. R. Smith", ["Ana Ruiz", "J. R. Smith"]),
            ("Call with Ana Ruiz and Jonas about the budget", ["Ana Ruiz", "Jonas"]),
            ("Gespräch mit Frank O’Neil, Li Wei", ["Frank O’Neil", "Li Wei"]),
            ("réunion avec Zoé Le Gall.", ["Zoé Le Gall"]),
            ("Ana Ruiz, Jonas Weber, Priya Nair", ["Ana Ruiz", "Jonas Weber", "Priya Nair"]),
            ("- Ana Ruiz – sales", ["Ana Ruiz"]),
            ("Jonas Weber", ["Jonas Weber"]),
        ],
    )
    def test_found(self, line: str, names: list[str]) -> None:
        assert names_in([line]) == names

    @pytest.mark.parametrize(
        "line",
        [
            "",
            "we ship with the next release",
            "Budget",
            "check pricing, ask legal",
            "Call at 14:30, room 4",
            "Attendees: 12",
            "https://example.org/Ana",
            "Who pays for the migration?",
        ],
    )
    def test_nothing_there(self, line: str) -> None:
        assert names_in([line]) == []

    def test_lines_under_a_heading(self) -> None:
        notes = ["Teilnehmer:", "- Ana", "* Ben Okri", "3. Cia", "next: pricing", "Dora"]
        assert names_in(notes) == ["Ana", "Ben Okri", "Cia"]

    def test_each_once(self) -> None:
        assert names_in(["With Ana Ruiz", "Attendees: Ben, Ana Ruiz"]) == ["Ana Ruiz", "Ben"]


class TestSuggestions:
    def fit(self, typed: str) -> list[str]:
        found = fitting(typed, ["Jonas Weber"], ["Tomás Herrera", "Jo Ann", "Maya"], ["Maya", "John"])
        return [("~" if item.here else "") + item.name for item in found]

    def test_notes_then_known_then_here(self) -> None:
        assert self.fit("") == ["Jonas Weber", "Tomás Herrera", "Jo Ann", "~Maya", "~John"]
        assert self.fit("jo") == ["Jonas Weber", "Jo Ann", "~John"]

    def test_case_accents_and_last_names(self) -> None:
        assert self.fit("TOMAS") == ["Tomás Herrera"]
        assert self.fit("web") == ["Jonas Weber"]
        assert self.fit("erre") == []

    def test_no_more_than_eight(self) -> None:
        assert len(fitting("", [], [f"Ana {n}" for n in range(40)], [])) == 8

    def test_written_otherwise_it_is_the_same(self) -> None:
        assert same_name("  tomas  herrera", ["Maya", "Tomás Herrera"]) == "Tomás Herrera"
        assert same_name("Tomás", ["Tomás Herrera"]) is None
        assert fitting("x", [], [], []) == []
        assert fitting("m", [], ["maya"], ["Maya"]) == [Suggestion("Maya", here=True)]


class TestPicking:
    @pytest.fixture
    def picking(self) -> Picking:
        made = Picking()
        made.keep([SpeakerId(number) for number in (4, 2, 7, 1)])
        return made

    def test_one_by_one_and_a_stretch(self, picking: Picking) -> None:
        picking.only(SpeakerId(2))
        picking.toggle(SpeakerId(1))
        assert picking.chosen == [2, 1]
        picking.extend(SpeakerId(4))
        assert picking.chosen == [4, 2, 7, 1]  # from where it was touched last
        picking.clear()
        picking.extend(SpeakerId(7), SpeakerId(1))
        assert picking.chosen == [7, 1]

    def test_steps_grow_and_shrink(self, picking: Picking) -> None:
        assert picking.step(1, SpeakerId(4)) == 2
        assert picking.step(1, SpeakerId(2)) == 7
        assert picking.chosen == [4, 2, 7]
        assert picking.step(-1, SpeakerId(7)) == 2
        assert picking.chosen == [4, 2]
        assert picking.step(-5, SpeakerId(2)) == 4

    def test_who_is_gone_is_not_chosen(self, picking: Picking) -> None:
        picking.everybody()
        picking.keep([SpeakerId(7), SpeakerId(1)])
        assert picking.chosen == [7, 1]

    def test_what_an_action_is_for(self, picking: Picking) -> None:
        picking.only(SpeakerId(2))
        picking.toggle(SpeakerId(7))
        assert picking.with_others(SpeakerId(7)) == [2, 7]
        assert picking.with_others(SpeakerId(1)) == [1]


@dataclass(frozen=True)
class Said:
    start: float
    end: float
    speaker: SpeakerId | None
    overlap_ids: str | None = None
    text: str = "Some words."


ANA, BEN = SpeakerId(1), SpeakerId(2)


class TestSamples:
    def test_three_from_the_middle_of_the_longest(self) -> None:
        said = [
            Said(0, 10, ANA),
            Said(11, 15, BEN),
            Said(20, 40, ANA, "2"),
            Said(50, 58, ANA),
            Said(60, 62, ANA),
            Said(70, 80, ANA),
        ]
        assert samples(said, ANA) == [(3.5, 6.5), (52.5, 55.5), (73.5, 76.5)]

    def test_one_long_turn_gives_all_three(self) -> None:
        spans = samples([Said(0, 30.8, ANA)], ANA)
        assert len(spans) == 3
        assert all(end - start == pytest.approx(3.0) for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
        assert spans[0][0] >= 0.4

    def test_others_on_another_track_are_kept_out(self) -> None:
        said = [Said(0, 20, ANA), Said(4, 16, BEN)]
        spans = samples(said, ANA)
        assert spans
        assert all(end <= 4 or start >= 16 for start, end in spans)

    def test_short_ones_are_played_whole(self) -> None:
        assert samples([Said(5, 6.8, ANA)], ANA) == [(5.4, 6.4)]

    def test_nothing_clean_is_better_than_nothing(self) -> None:
        assert samples([Said(5, 7, ANA, "2")], ANA) == [(5, 7)]
        assert samples([Said(5, 7, BEN)], ANA) == []


class TestQuote:
    def test_a_whole_sentence_where_one_fits(self) -> None:
        long = "This is what I think about the plan, and it is a lot of things to say at once. " * 3
        assert quote([Said(0, 1, ANA, text=long)], ANA) == long[:78]
        assert quote([Said(0, 1, ANA, text="Yes."), Said(2, 3, BEN, text="No, never.")], ANA) == "Yes."

    def test_else_it_ends_at_a_word(self) -> None:
        assert quote([Said(0, 1, ANA, text="word " * 60)], ANA).endswith("word …")

    def test_who_said_nothing(self) -> None:
        assert quote([], ANA) == ""
