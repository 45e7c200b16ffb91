"""Edits of words and of many paragraphs at once, acceptance, and the history: what each does, over its own
run and over others."""

import json
from pathlib import Path

import pytest

from app.corrections import WordRange
from app.editing import NoSuchPlace
from app.library import Library
from app.store import edits, meetings
from tests.builders import DIALOGUE, Meeting, dialogue, make_meeting, result, run_again, segment


@pytest.fixture
def meeting(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    yield make_meeting(library)
    library.close()


def replayed(meeting: Meeting) -> None:
    """What replay makes is what is there, and undo takes the step back."""
    after = meeting.everything()
    meeting.library.rebuild(meeting.id)
    assert meeting.everything() == after
    assert meeting.library.is_sound(meeting.id)


def recut(count: int, people: int = 2) -> object:
    """The same words, cut elsewhere and spoken by others."""
    words = [word for item in dialogue().segments for word in item.words]
    parts = [tuple(words[at : at + count]) for at in range(0, len(words), count)]
    said = [segment_of(part, f"S{number % people + 1}") for number, part in enumerate(parts)]
    return result(said)


def segment_of(part, label: str):
    from engine import protocol

    return protocol.Segment(0, part[0].start, part[-1].end, label, part)


# -- words given to the neighbour ------------------------------------------------------------------------


def test_words_go_to_the_next_paragraph_with_their_times(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    before = library.segments(meeting.id, rows[1:3])
    change = library.give_words(meeting.id, rows[1], 15, rows[2])
    assert change.undo_label == "Give Words to Next Paragraph"
    assert change.updated == {rows[1], rows[2]}
    assert meeting.lines()[1:3] == [
        ("Speaker 2", "its so nice to"),
        ("Speaker 1", "sea you all again shall we look at the migration plan"),
    ]
    after = library.segments(meeting.id, rows[1:3])
    assert after[1].words == before[0].words[4:] + before[1].words
    assert (after[1].start, after[0].end) == (before[0].words[4].start, before[0].words[3].end)
    replayed(meeting)
    library.undo(meeting.id)
    assert meeting.texts() == [text for _, text in DIALOGUE]


@pytest.mark.parametrize(
    ("at", "kept", "label"),
    [(0, None, ""), (1, None, ""), (9, "to sea you all again", "x"), (99, "", "x")],
)
def test_words_go_to_the_previous_paragraph(meeting: Meeting, at: int, kept: str | None, label: str) -> None:
    library, rows = meeting.library, meeting.rows()
    change = library.give_words(meeting.id, rows[1], at, rows[0])
    assert bool(change.undo_label) == bool(label)
    if kept is None:
        assert len(meeting.rows()) == 4
    elif kept:
        assert meeting.texts()[1] != DIALOGUE[1][1]
    else:
        assert meeting.texts()[0] == "good morning everyone and welcome its so nice to sea you all again"
        assert change.removed == {rows[1]}
        assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Speaker 1", "Speaker 3"]
    replayed(meeting)


def test_given_words_stay_given_when_speakers_are_found_again(meeting: Meeting) -> None:
    """The new run cuts where the first one did: the words go over again, and the speaker's too."""
    library, rows = meeting.library, meeting.rows()
    library.give_words(meeting.id, rows[1], 22, rows[2])
    before = meeting.texts()
    run_again(meeting, dialogue([("S2" if who == "S1" else "S1", text) for who, text in DIALOGUE]))
    assert meeting.texts() == before
    run_again(meeting, recut(3))
    assert library.misfits(meeting.id) == []
    run_again(meeting, result([segment(40, "something else altogether")]), "transcribe")
    assert [item.kind for item in library.misfits(meeting.id)] == ["give-words"]


def test_what_a_new_run_puts_behind_a_joined_paragraph_stays_whose_it_is(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    second = library.speakers(meeting.id)[1].speaker
    library.assign_speaker(meeting.id, [rows[2]], second)
    library.join_segments(meeting.id, rows[0])
    words = [item.words for item in dialogue().segments]
    run_again(meeting, result([segment_of(words[0], "S1"), segment_of(words[1] + words[2], "S2")]))
    assert library.misfits(meeting.id) == []
    (first, joined), (name, behind) = meeting.lines()
    assert (joined, behind) == (f"{DIALOGUE[0][1]} {DIALOGUE[1][1]}", DIALOGUE[2][1])
    assert (name, first != name) == ("Speaker 2", True)


def test_words_are_given_to_a_paragraph_only(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    for bad in (lambda: library.give_words(meeting.id, rows[0], 3, rows[0]),
                lambda: library.give_words(meeting.id, 999, 3, rows[0])):  # fmt: skip
        with pytest.raises(NoSuchPlace):
            bad()


# -- words of another speaker -----------------------------------------------------------------------------


def test_words_in_the_middle_become_a_new_speakers(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    change = library.assign_words(meeting.id, rows[1], 2, 5, None)
    assert (change.undo_label, len(change.inserted)) == ("Change Speaker to Speaker 4", 2)
    assert meeting.lines()[1:4] == [
        ("Speaker 2", "its so"), ("Speaker 4", "nice to sea"), ("Speaker 2", "you all again"),
    ]  # fmt: skip
    assert library.given_by_hand(meeting.id) == {meeting.rows()[2]}
    replayed(meeting)
    run_again(meeting, recut(6))
    assert ("Speaker 4", "nice to sea") in meeting.lines()
    assert library.misfits(meeting.id) == []
    for _ in range(2):
        library.undo(meeting.id)
    assert meeting.lines()[1] == ("Speaker 2", DIALOGUE[1][1])


@pytest.mark.parametrize(("first", "last"), [(-1, 2), (3, 3), (4, 2), (0, 99)])
def test_words_that_are_none(meeting: Meeting, first: int, last: int) -> None:
    with pytest.raises(NoSuchPlace):
        meeting.library.assign_words(meeting.id, meeting.rows()[0], first, last, None)


def test_a_whole_paragraph_of_the_same_speaker_is_nothing_to_do(meeting: Meeting) -> None:
    library, row = meeting.library, meeting.library.outline(meeting.id)[0]
    assert not library.assign_words(meeting.id, row.id, 0, len(row.words), row.speaker).undo_label


# -- many at once ------------------------------------------------------------------------------------------


def test_many_texts_are_one_step(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    texts = {rows[2]: "shall we look at the immigration plan", rows[3]: "", rows[0]: DIALOGUE[0][1]}
    change = library.replace_texts(meeting.id, texts, "Replace in 2 Paragraphs")
    assert change.undo_label == library.history(meeting.id)[0] == "Replace in 2 Paragraphs"
    assert (change.updated, change.removed) == ({rows[2]}, {rows[3]})
    assert library.steps(meeting.id)[0].bulk
    replayed(meeting)
    library.undo(meeting.id)
    assert meeting.texts() == [text for _, text in DIALOGUE]
    library.redo(meeting.id)
    heard = [(who, text.replace("migration plan", "mitigation man")) for who, text in DIALOGUE]
    run_again(meeting, dialogue(heard), "transcribe")
    assert [(item.kind, item.wanted) for item in library.misfits(meeting.id)] == [
        ("replace-texts", "immigration")
    ]


def test_removing_is_one_step(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    assert library.remove_segments(meeting.id, rows[1:3]).undo_label == "Remove 2 Paragraphs"
    assert meeting.texts() == [DIALOGUE[0][1], DIALOGUE[3][1]]
    replayed(meeting)
    run_again(meeting, recut(6))
    assert "nice" not in " ".join(meeting.texts())
    assert library.misfits(meeting.id) == []


def test_nothing_to_do_leaves_no_step(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    assert not library.replace_texts(meeting.id, {rows[0]: DIALOGUE[0][1]}, "x").undo_label
    assert not library.remove_segments(meeting.id, []).undo_label
    assert not library.accept(meeting.id, []).undo_label
    assert not library.restore_rows(meeting.id, 1, []).undo_label
    assert library.history(meeting.id) == (None, None)


def test_large_entries_are_packed(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    lines = [
        ("S1", f"we have talked about the same plan for the {number}th time now") for number in range(500)
    ]
    meeting = make_meeting(library, dialogue(lines))
    rows = library.outline(meeting.id)
    library.replace_texts(meeting.id, {row.id: f"{row.text} again" for row in rows}, "Replace")
    library.assign_speaker(meeting.id, [row.id for row in rows], None)
    with library._store.read() as view:
        key = meetings.key_of(view, meeting.id)
        sizes = [
            len(row[0]) for row in view.exec_driver_sql("SELECT body FROM edit WHERE kind <> 'first-run'")
        ]
        whole = edits.bodies(view, key, ["replace-texts", "assign-speaker"]).values()
        assert edits.facts(view, key, ["assign-speaker"]).popitem()[1]["count"] == 500
    assert sum(sizes) * 2 < sum(len(json.dumps(body)) for body in whole)
    replayed(meeting)
    library.close()


# -- acceptance --------------------------------------------------------------------------------------------


def certain(meeting: Meeting) -> list[str]:
    rows = meeting.library.outline(meeting.id)
    return [word.text for row in rows for word in row.words if word.probability == 1]


@pytest.mark.parametrize(
    ("places", "speaker", "label"),
    [
        ([(0, 1, 2)], False, "Accept “morning”"),
        ([(0, 0, 3)], False, "Accept 3 Words"),
        ([(2, 6, 7), (3, 2, 3)], False, "Accept “plan” in 2 Places"),
        ([(0, 0, 0)], True, "Confirm Speaker"),
        ([(0, 0, 0), (1, 0, 0)], True, "Confirm Speaker of 2 Paragraphs"),
    ],
)
def test_accepting(meeting: Meeting, places: list, speaker: bool, label: str) -> None:
    library, rows = meeting.library, meeting.rows()
    change = library.accept(
        meeting.id, [WordRange(rows[row], low, high) for row, low, high in places], speaker=speaker
    )
    assert change.undo_label == label
    assert change.updated == {rows[row] for row, _, _ in places}
    words = [text.split()[low:high] for row, low, high in places for text in [DIALOGUE[row][1]]]
    assert certain(meeting) == [word for some in words for word in some]
    assert library.given_by_hand(meeting.id) == ({rows[row] for row, _, _ in places} if speaker else set())
    assert not any(row.edited for row in library.outline(meeting.id))
    replayed(meeting)
    library.undo(meeting.id)
    assert certain(meeting) == []
    assert library.given_by_hand(meeting.id) == frozenset()


def test_what_was_accepted_stays_so_over_other_runs(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    library.accept(meeting.id, [WordRange(rows[2], 5, 7), WordRange(rows[1], 0, 1)])
    run_again(meeting, recut(4))
    assert certain(meeting) == ["its", "migration", "plan"]
    assert library.misfits(meeting.id) == []
    heard = [(who, text.replace("migration", "mitigation")) for who, text in DIALOGUE]
    run_again(meeting, dialogue(heard), "transcribe")
    assert certain(meeting) == ["its", "plan"]
    assert [(item.kind, item.wanted) for item in library.misfits(meeting.id)] == [("accept", "migration")]
    run_again(meeting, dialogue(), "transcribe")
    assert certain(meeting) == ["its", "migration", "plan"]


def test_a_confirmed_speaker_keeps_the_words_when_speakers_are_found_again(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    library.accept(meeting.id, [WordRange(rows[1], 0, 0)], speaker=True)
    run_again(meeting, dialogue([("S1", text) for _, text in DIALOGUE]))
    assert meeting.lines()[1] == ("Speaker 2", DIALOGUE[1][1])
    assert len({name for name, _ in meeting.lines()}) == 2
    assert library.misfits(meeting.id) == []


def test_a_name_that_somebody_has_by_hand_is_no_misfit(meeting: Meeting) -> None:
    """The new run hears one person; the other is there because words were confirmed to be theirs."""
    library, rows = meeting.library, meeting.rows()
    library.rename_speaker(meeting.id, library.speakers(meeting.id)[2].speaker, "Ana")
    library.accept(meeting.id, [WordRange(rows[3], 0, 0)], speaker=True)
    run_again(meeting, dialogue([("S1", text) for _, text in DIALOGUE]))
    assert meeting.lines()[3] == ("Ana", DIALOGUE[3][1])
    assert library.misfits(meeting.id) == []


def test_paragraphs_that_say_the_same_at_the_same_time_are_told_apart(meeting: Meeting) -> None:
    """Typed at the end, where no time is left: two paragraphs of one word each, without length."""
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "good morning everyone and welcome yes yes yes")
    library.split_segment(meeting.id, meeting.rows()[0], 33)
    library.split_segment(meeting.id, meeting.rows()[1], 3)
    library.split_segment(meeting.id, meeting.rows()[2], 3)
    twins = library.outline(meeting.id)[1:4]
    assert [(row.start, row.end, row.text) for row in twins] == [(2.9, 2.9, "yes")] * 3
    library.assign_speaker(meeting.id, [twins[1].id], None)
    library.edit_text(meeting.id, twins[1].id, "no")
    replayed(meeting)
    assert [name for name, text in meeting.lines() if text == "no"] == ["Speaker 4"]


# -- typing ------------------------------------------------------------------------------------------------


def test_typing_is_one_step(meeting: Meeting) -> None:
    library, row = meeting.library, meeting.rows()[1]
    library.edit_text(meeting.id, row, "it is so")
    library.edit_text(meeting.id, row, "it is so nice to see you", typing=True)
    library.edit_text(meeting.id, row, "its so nice to see you all again", typing=True)
    times = library.segments(meeting.id, [row])[0].words
    assert [item.label for item in library.steps(meeting.id)] == ["Edit Text"]
    replayed(meeting)
    library.undo(meeting.id)
    assert meeting.texts()[1] == DIALOGUE[1][1]
    assert library.history(meeting.id) == (None, "Edit Text")
    # As if it had been typed at once.
    library.edit_text(meeting.id, meeting.rows()[1], "its so nice to see you all again")
    assert library.segments(meeting.id, [meeting.rows()[1]])[0].words == times


def test_typing_elsewhere_or_after_something_else_is_another_step(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    library.edit_text(meeting.id, rows[0], "good morning", typing=True)
    library.edit_text(meeting.id, rows[1], "so nice", typing=True)
    library.edit_text(meeting.id, rows[0], "good morning all", typing=True)
    library.split_segment(meeting.id, rows[0], 4)
    library.edit_text(meeting.id, rows[0], "goody", typing=True)
    library.undo(meeting.id)
    library.edit_text(meeting.id, rows[0], "goodness", typing=True)
    assert library.history(meeting.id) == ("Edit Text", None)
    assert len([item for item in library.steps(meeting.id) if item.stands]) == 5
    library.edit_text(meeting.id, rows[0], "", typing=True)
    assert library.history(meeting.id)[0] == "Remove Paragraph"
    replayed(meeting)


# -- the history ---------------------------------------------------------------------------------------------


def test_steps_are_listed_with_what_became_of_them(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    people = [item.speaker for item in library.speakers(meeting.id)]
    library.edit_text(meeting.id, rows[0], "good evening")
    library.undo(meeting.id)
    library.merge_speakers(meeting.id, [people[2]], people[0])
    library.delete_meeting(meeting.id)
    library.restore_meeting(meeting.id)
    run_again(meeting, dialogue())
    found = [(item.label, item.kind, item.stands, item.bulk) for item in library.steps(meeting.id)]
    assert found == [
        ("Find Speakers Again", "new-run", True, True),
        ("Merge Speaker 3 into Speaker 1", "merge-speakers", True, True),
        ("Edit Text", "edit-text", False, False),
    ]
    moments = [item.made for item in library.steps(meeting.id)]
    assert moments == sorted(moments, reverse=True)
    assert all(moment.tzinfo is not None for moment in moments)


def test_compare_and_restore_some_rows(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    library.replace_texts(
        meeting.id, {rows[0]: "quite wrong", rows[2]: "also wrong", rows[3]: ""}, "Replace in 3 Paragraphs"
    )
    library.edit_text(meeting.id, rows[1], "it's so nice to see you all again")
    (_, replace) = library.steps(meeting.id)
    found = library.differences(meeting.id, replace.seq)
    assert [([row.text for row in item.then], [row.text for row in item.now]) for item in found] == [
        ([DIALOGUE[0][1]], ["quite wrong"]),
        ([DIALOGUE[1][1]], ["it's so nice to see you all again"]),
        ([DIALOGUE[2][1]], ["also wrong"]),
        ([DIALOGUE[3][1]], []),
    ]
    change = library.restore_rows(meeting.id, replace.seq, [found[0], found[3]])
    assert change.undo_label == "Restore 2 Paragraphs"
    assert (change.updated, len(change.inserted)) == ({rows[0]}, 1)
    assert meeting.texts() == [
        DIALOGUE[0][1], "it's so nice to see you all again", "also wrong", DIALOGUE[3][1],
    ]  # fmt: skip
    assert len(library.differences(meeting.id, replace.seq)) == 2
    replayed(meeting)
    with pytest.raises(NoSuchPlace):
        library.restore_rows(meeting.id, replace.seq, [found[0]])  # it has been restored
    library.undo(meeting.id)
    assert meeting.texts()[0] == "quite wrong"


def test_paragraphs_that_break_elsewhere_are_a_difference_when_the_user_did_it(meeting: Meeting) -> None:
    library = meeting.library
    library.split_segment(meeting.id, meeting.rows()[0], 12)
    split = library.outline(meeting.id)
    library.give_words(meeting.id, split[0].id, 4, split[1].id)
    assert meeting.texts()[:2] == ["good", "morning everyone and welcome"]
    give = library.steps(meeting.id)[0]
    (found,) = library.differences(meeting.id, give.seq)
    library.restore_rows(meeting.id, give.seq, [found])
    assert meeting.texts()[:2] == ["good morning", "everyone and welcome"]
    replayed(meeting)


def test_restoring_brings_back_who_was_merged_away(meeting: Meeting) -> None:
    library = meeting.library
    people = [item.speaker for item in library.speakers(meeting.id)]
    library.rename_speaker(meeting.id, people[2], "Ana")
    library.merge_speakers(meeting.id, [people[2]], people[0])
    merge = library.steps(meeting.id)[0]
    (found,) = library.differences(meeting.id, merge.seq)
    assert found.people == ((people[2], 3, "Ana"),)
    library.restore_rows(meeting.id, merge.seq, [found])
    assert meeting.lines()[3] == ("Ana", DIALOGUE[3][1])
    assert library.differences(meeting.id, merge.seq) == []
    replayed(meeting)


def test_before_finding_speakers_again_against_now(meeting: Meeting) -> None:
    """Who is the same is told by the time; where the new run breaks paragraphs is no difference."""
    run_again(meeting, dialogue([("S1", DIALOGUE[0][1]), *DIALOGUE[1:3], ("S2", DIALOGUE[3][1])]))
    library = meeting.library
    run = library.steps(meeting.id)[0]
    (found,) = library.differences(meeting.id, run.seq)
    assert [row.text for row in found.then] == [row.text for row in found.now] == [DIALOGUE[3][1]]
    library.restore_rows(meeting.id, run.seq, [found])
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Speaker 2", "Speaker 1", "Speaker 3"]
    assert library.differences(meeting.id, run.seq) == []
    replayed(meeting)
    library.undo(meeting.id)
    parts = [part for item in dialogue().segments for part in (item.words[:2], item.words[2:])]
    labels = [item.speaker for item in dialogue().segments for _ in range(2)]
    run_again(meeting, result([segment_of(part, who) for part, who in zip(parts, labels, strict=True)]))
    assert library.differences(meeting.id, run.seq) == []


def test_restored_rows_over_another_run(meeting: Meeting) -> None:
    library, rows = meeting.library, meeting.rows()
    library.replace_texts(meeting.id, {rows[0]: "quite wrong", rows[3]: ""}, "Replace in 2 Paragraphs")
    before = library.steps(meeting.id)[0].seq
    library.restore_rows(meeting.id, before, library.differences(meeting.id, before))
    run_again(meeting, recut(5))
    assert " ".join(meeting.texts()) == " ".join(text for _, text in DIALOGUE)
    assert library.misfits(meeting.id) == []
    assert library.transcript(meeting.id).segments[0].start == 1.0
    # The words are heard there again, so they are not put there twice.
    later = [segment(1.1 + 5 * number, text, who) for number, (who, text) in enumerate(DIALOGUE)]
    run_again(meeting, result(later), "transcribe")
    assert sorted(" ".join(meeting.texts()).split()) == sorted(" ".join(text for _, text in DIALOGUE).split())


def test_restored_certainty_and_order_over_another_run(meeting: Meeting) -> None:
    """Rows as they were before an acceptance, and after it; of a piece that loses its first words to a
    removed paragraph the rest does not begin where those began."""
    library, rows = meeting.library, meeting.rows()
    library.accept(meeting.id, [WordRange(rows[0], 0, 5)])
    library.replace_texts(meeting.id, {rows[0]: "quite wrong", rows[1]: "wrong too"}, "Replace")
    library.accept(meeting.id, [WordRange(rows[2], 0, 2)])
    library.remove_segments(meeting.id, [rows[2]])
    replace = library.steps(meeting.id)[2].seq
    library.restore_rows(meeting.id, replace, library.differences(meeting.id, replace))
    assert certain(meeting) == DIALOGUE[0][1].split()
    library.remove_segments(meeting.id, [meeting.rows()[0]])
    run_again(meeting, recut(8))
    assert " ".join(meeting.texts()) == " ".join(text for _, text in DIALOGUE[1:])
    assert certain(meeting) == []
    assert library.transcript(meeting.id).segments[0].start == 6.0


def test_restored_words_stand_at_their_own_time_over_another_run(meeting: Meeting) -> None:
    """They are put beside a neighbour that ended long before, and belong to somebody else."""
    library, rows = meeting.library, meeting.rows()
    library.join_segments(meeting.id, rows[0])
    library.edit_text(meeting.id, rows[0], DIALOGUE[0][1])
    join = library.steps(meeting.id)[1].seq
    library.restore_rows(meeting.id, join, library.differences(meeting.id, join))
    assert meeting.texts() == [text for _, text in DIALOGUE]
    run_again(meeting, recut(5))
    assert " ".join(meeting.texts()) == " ".join(text for _, text in DIALOGUE)
    for item in library.transcript(meeting.id).segments:
        assert item.start == item.words[0].start
        assert item.end == item.words[-1].end
