"""The voice library: only what was clicked is kept, everything can be taken back, forgotten is gone."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from app.errors import NotFound
from app.library import Library
from app.people.conditions import Condition
from app.people.values import Person, VoiceSuggestion
from app.transcript import SpeakerId
from tests.builders import Meeting, make_meeting
from tests.voiced import voiced_meeting


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def known(library: Library) -> Meeting:
    """A meeting of Maya and Tomás, whose voices are known, in a library that recognises voices."""
    library.set_voices(on=True)
    meeting = voiced_meeting(library, ("maya", "tomas"), names={1: "Maya", 2: "Tomás"}, seed=1)
    for talk in library.speakers(meeting.id):
        library.learn_voice(meeting.id, talk.speaker)
    return meeting


def speaker(meeting: Meeting, number: int) -> SpeakerId:
    return next(item.speaker for item in meeting.library.speakers(meeting.id) if item.number == number)


def names(meeting: Meeting) -> list[str | None]:
    return [item.name for item in meeting.library.speakers(meeting.id)]


def suggested(meeting: Meeting) -> list[tuple[int, str, str]]:
    return [(item.number, item.name, item.tier) for item in meeting.library.voice_suggestions(meeting.id)]


def first(meeting: Meeting) -> VoiceSuggestion:
    return meeting.library.voice_suggestions(meeting.id)[0]


def person(library: Library, name: str) -> Person:
    return next(item for item in library.people() if item.name == name)


def stored(library: Library) -> list[tuple[object, ...]]:
    """Everything that is written down about people."""
    with library._store.read() as view:
        return [
            (table, *row)
            for table in ("person", "voiceprint", "voice_match")
            for row in view.exec_driver_sql(f"SELECT * FROM {table} ORDER BY key").all()
        ]


class TestOnlyByAClick:
    def test_it_is_off_until_somebody_wants_it(self, library: Library) -> None:
        meeting = voiced_meeting(library, ("maya", "tomas"), names={1: "Maya"})
        assert not library.voices_on()
        assert library.learnable(meeting.id, speaker(meeting, 1)).why_not == "off"
        assert stored(library) == []

    def test_naming_and_suggesting_write_nothing(self, known: Meeting) -> None:
        library = known.library
        before = stored(library)
        other = voiced_meeting(library, ("anouk", "maya"), names={1: "Anouk"}, seed=2)
        assert suggested(other) == [(2, "Maya", "strong")]
        library.learnable(other.id, speaker(other, 1))
        library.rename_speaker(other.id, speaker(other, 1), "Anouk de Vries")
        assert stored(library) == before
        assert names(other) == ["Anouk de Vries", None]

    def test_switched_off_nothing_is_suggested(self, known: Meeting) -> None:
        other = voiced_meeting(known.library, ("maya", "anouk"), seed=2)
        known.library.set_voices(on=False)
        assert suggested(other) == []

    def test_a_declined_name_changes_no_voice(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), seed=2)
        before = [row for row in stored(library) if row[0] != "voice_match"]
        said = first(other)
        library.decline_suggestion(said)
        assert suggested(other) == []
        assert [row for row in stored(library) if row[0] != "voice_match"] == before
        library.ask_again(said)
        assert suggested(other) == [(1, "Maya", "strong")]

    def test_nobody_without_a_name_is_learned(self, library: Library) -> None:
        meeting = voiced_meeting(library, ("maya", "tomas"))
        with pytest.raises(NotFound):
            library.learn_voice(meeting.id, speaker(meeting, 1))
        assert library.people() == []


class TestSuggestions:
    def test_known_people_and_strangers(self, known: Meeting) -> None:
        other = voiced_meeting(known.library, ("stranger", "tomas", "maya"), seed=3)
        assert {(number, name) for number, name, _ in suggested(other)} == {(2, "Tomás"), (3, "Maya")}

    def test_who_is_in_the_meeting_already_is_not_suggested(self, known: Meeting) -> None:
        other = voiced_meeting(known.library, ("tomas", "maya"), names={1: "Maya"}, seed=3)
        assert suggested(other) == []

    def test_other_models_prints_are_not_compared(self, known: Meeting) -> None:
        """Their vectors have the same length, and would even be the same."""
        library = known.library
        other = voiced_meeting(library, ("maya", "tomas"), model="onnx/test", seed=1)
        assert suggested(other) == []
        same = library.voice_prints(known.id, [speaker(known, 1)])[0]
        with library._store.write() as tx:
            tx.exec_driver_sql(
                "UPDATE voiceprint SET model = 'onnx/test', vector = ?", (same.vector.tobytes(),)
            )
        again = voiced_meeting(library, ("maya", "tomas"), seed=1)
        assert suggested(again) == []

    def test_who_is_not_to_be_recognised_is_not(self, known: Meeting) -> None:
        library = known.library
        library.recognise_person(person(library, "Maya").id, on=False)
        other = voiced_meeting(library, ("maya", "tomas"), seed=3)
        assert [name for _, name, _ in suggested(other)] == ["Tomás"]

    def test_little_speech_is_never_suggested_strongly(self, known: Meeting) -> None:
        library = known.library
        with library._store.write() as tx:
            tx.exec_driver_sql("UPDATE voiceprint SET seconds = 5")
        other = voiced_meeting(library, ("maya", "anouk"), seed=3)
        assert {tier for _, _, tier in suggested(other)} <= {"possible"}

    def test_without_kept_voices_there_are_none(self, known: Meeting) -> None:
        library = known.library
        other = make_meeting(library, name="bare.wav")
        assert suggested(other) == []
        library.rename_speaker(other.id, speaker(other, 1), "Anouk")
        assert library.learnable(other.id, speaker(other, 1)).why_not == "nothing-kept"


class TestConditions:
    def test_a_print_of_one_device_is_kept_beside_another_and_is_the_one_used(self, library: Library) -> None:
        library.set_voices(on=True)
        for seed, device, fall in ((1, "Laptop", 20.0), (2, "Yeti", 9.0)):
            names_ = {1: "Maya", 2: "Tomás"}
            there = voiced_meeting(
                library, ("maya", "tomas"), names=names_, seed=seed, device=device, fall=fall
            )
            for talk in library.speakers(there.id):
                library.learn_voice(there.id, talk.speaker)
        maya = person(library, "Maya")
        near, far = Condition("mic", "Laptop", "near"), Condition("mic", "Yeti", "far")
        assert set(maya.conditions) == {near, far}
        assert [item.conditions for item in library.heard_in(maya.id)] == [(far,), (near,)]
        other = voiced_meeting(library, ("stranger", "maya"), seed=3, device="Yeti", fall=9.0)
        said = first(other)
        assert suggested(other) == [(2, "Maya", "strong")]
        with library._store.write() as tx:
            tx.exec_driver_sql("UPDATE voiceprint SET condition = '' WHERE condition LIKE 'far%'")
        assert first(other).chance < said.chance, "it was the print of this device and distance that told"

    def test_of_a_file_its_kind_is_known_and_of_nothing_nothing(self, known: Meeting) -> None:
        assert person(known.library, "Maya").conditions == (Condition("file", "wav"),)
        with known.library._store.write() as tx:
            tx.exec_driver_sql("UPDATE voiceprint SET condition = ''")
        assert person(known.library, "Maya").conditions == ()


class TestAccepting:
    def test_the_name_and_the_voice_in_one_step(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), seed=2)
        library.accept_suggestion(first(other))
        assert names(other) == ["Maya", None]
        assert (person(library, "Maya").prints, person(library, "Maya").meetings) == (2, 2)
        heard = library.heard_in(person(library, "Maya").id)
        assert [(item.suggested, item.learned > 0) for item in heard] == [(True, True), (False, True)]

    def test_undone_it_does_not_count_and_redone_it_does(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), seed=2)
        library.accept_suggestion(first(other))
        library.undo(other.id)
        assert names(other) == [None, None]
        assert person(library, "Maya").prints == 1
        assert suggested(other) == [(1, "Maya", "strong")]
        library.redo(other.id)
        assert person(library, "Maya").prints == 2
        library.undo(other.id)
        assert library.tidy_voices() == 1
        assert library.tidy_voices() == 0

    def test_accepted_twice_it_counts_once(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), seed=2)
        said = first(other)
        library.accept_suggestion(said)
        library.undo(other.id)
        library.accept_suggestion(said)
        assert person(library, "Maya").prints == 2

    def test_revoked_its_part_goes_and_it_is_not_asked_again(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), seed=2)
        library.accept_suggestion(first(other))
        maya = person(library, "Maya")
        library.revoke_voice(maya.id, other.id, speaker(other, 1), keep_name=False)
        assert names(other) == [None, None]
        assert person(library, "Maya").prints == 1
        assert suggested(other) == []
        with library._store.read() as view:
            assert view.exec_driver_sql("SELECT count(*) FROM voiceprint").scalar() == 2

    def test_learning_taken_back_leaves_nobody_unknown(self, library: Library) -> None:
        library.set_voices(on=True)
        meeting = voiced_meeting(library, ("maya", "tomas"), names={1: "Maya"})
        library.learn_voice(meeting.id, speaker(meeting, 1))
        library.unlearn_voice(meeting.id, speaker(meeting, 1))
        assert stored(library) == []


class TestPeople:
    def test_renamed_in_all_their_meetings_and_still_known(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), seed=2)
        library.accept_suggestion(first(other))
        assert library.rename_person(person(library, "Maya").id, "Maya Lindqvist")
        assert names(known) == ["Maya Lindqvist", "Tomás"]
        assert names(other) == ["Maya Lindqvist", None]
        assert person(library, "Maya Lindqvist").prints == 2
        assert not library.rename_person(person(library, "Maya Lindqvist").id, "Tomás")

    def test_merged_and_parted(self, known: Meeting) -> None:
        library = known.library
        other = voiced_meeting(library, ("maya", "anouk"), names={1: "M. Lindqvist"}, seed=2)
        library.learn_voice(other.id, speaker(other, 1))
        joined = library.merge_people(person(library, "M. Lindqvist").id, person(library, "Maya").id)
        assert names(other) == ["Maya", None]
        assert (person(library, "Maya").prints, len(library.people())) == (2, 2)
        library.part_people(joined)
        assert names(other) == ["M. Lindqvist", None]
        assert person(library, "Maya").prints == person(library, "M. Lindqvist").prints == 1

    def test_recognised_reliably_after_three_meetings(self, known: Meeting) -> None:
        library = known.library
        assert not person(library, "Maya").reliable
        for seed in (2, 3):
            library.accept_suggestion(first(voiced_meeting(library, ("maya", "anouk"), seed=seed)))
        assert person(library, "Maya").reliable

    def test_prints_of_two_models_do_not_add_up(self, known: Meeting) -> None:
        library = known.library
        for seed, model in ((2, "ecapa/test"), (3, "onnx/test")):
            other = voiced_meeting(library, ("maya", "anouk"), names={1: "Maya"}, model=model, seed=seed)
            library.learn_voice(other.id, speaker(other, 1))
        assert (person(library, "Maya").prints, person(library, "Maya").reliable) == (2, False)

    def test_a_meeting_in_the_trash_is_not_counted(self, known: Meeting) -> None:
        library = known.library
        library.delete_meeting(known.id)
        assert person(library, "Maya").meetings == 0
        assert person(library, "Maya").heard is None


class TestForgetting:
    @pytest.mark.parametrize("keep_names", [True, False])
    def test_no_byte_of_the_vector_is_left(self, known: Meeting, keep_names: bool) -> None:
        library = known.library
        maya = person(library, "Maya")
        canary = struct.pack("<48f", *np.linspace(0.123, 0.456, 48))
        with library._store.write() as tx:
            tx.exec_driver_sql("UPDATE voiceprint SET vector = ? WHERE person = ?", (canary, maya.id))
        assert canary in everything_on_disk(library)
        library.forget_person(maya.id, keep_names=keep_names)
        assert canary not in everything_on_disk(library)
        assert names(known) == [("Maya" if keep_names else None), "Tomás"]
        assert [item.name for item in library.people()] == ["Tomás"]

    def test_nor_in_the_log_once_nobody_reads_any_more(self, known: Meeting) -> None:
        library = known.library
        maya = person(library, "Maya")
        canary = struct.pack("<48f", *np.linspace(0.123, 0.456, 48))
        with library._store.write() as tx:
            tx.exec_driver_sql("UPDATE voiceprint SET vector = ? WHERE person = ?", (canary, maya.id))
        with library._store.read() as view:
            view.exec_driver_sql("SELECT count(*) FROM person").scalar()
            with ThreadPoolExecutor() as other:
                other.submit(library.forget_person, maya.id, keep_names=True).result()
        assert canary in everything_on_disk(library), "else this shows nothing"
        library.finish_leaving()
        assert canary not in everything_on_disk(library)

    def test_nobody_is_recognised_by_it_any_more(self, known: Meeting) -> None:
        library = known.library
        library.forget_person(person(library, "Maya").id, keep_names=True)
        assert suggested(voiced_meeting(library, ("maya", "anouk"), seed=2)) == []
        with pytest.raises(NotFound):
            library.forget_person(library.people()[0].id + 7, keep_names=True)  # type: ignore[arg-type]


def everything_on_disk(library: Library) -> bytes:
    """The database and its log, byte for byte."""
    return b"".join(path.read_bytes() for path in sorted(library.folder.glob("*sqlite3*")))
