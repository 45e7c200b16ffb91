"""The journal over the run it was made on, and over others: replay equals what happened, row by row."""

import logging
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal import next_steps, standing
from app.library import Library
from app.retime import hunks, retime
from app.store.words import Timed
from engine import protocol
from tests.builders import DIALOGUE, Meeting, dialogue, make_meeting, result, run_again, segment


@pytest.fixture
def meeting(tmp_path: Path):
    library = Library.open(tmp_path / "library")
    yield make_meeting(library)
    library.close()


# -- undo and redo -------------------------------------------------------------------------------------


def stand(*kinds: str) -> tuple[list[int], list[int]]:
    now = standing([(seq, kind, kind) for seq, kind in enumerate(kinds)])
    return [entry.seq for entry in now.done], [entry.seq for entry in now.undone]


@given(st.lists(st.sampled_from(["edit-text", "split-segment", "undo", "undo", "redo", "delete-meeting"])))
def test_what_comes_next_is_read_from_the_end(wanted: list[str]) -> None:
    heads: list[tuple[int, str, str]] = [(0, "first-run", "")]
    for kind in wanted:
        now = standing(heads)
        if (kind != "undo" or now.undo) and (kind != "redo" or now.redo):
            heads.append((len(heads), kind, f"{kind} {len(heads)}"))
        now = standing(heads)
        assert next_steps(reversed(heads)) == (now.undo, now.redo)


@pytest.mark.parametrize(
    ("kinds", "done", "undone"),
    [
        (["first-run"], [], []),
        (["first-run", "edit-text", "undo"], [], [1]),
        (["edit-text", "edit-text", "undo", "undo", "redo"], [0], [1]),
        (["edit-text", "undo", "edit-text"], [2], []),
        (["edit-text", "delete-meeting", "undo", "restore-meeting", "redo"], [0], []),
    ],
)
def test_what_stands(kinds: list[str], done: list[int], undone: list[int]) -> None:
    assert stand(*kinds) == (done, undone)


def play(meeting: Meeting) -> list[str]:
    """One of each edit; their labels."""
    library, rows = meeting.library, meeting.rows()
    first, second, third = (item.speaker for item in library.speakers(meeting.id))
    changes = [
        library.edit_text(meeting.id, rows[1], "it's so nice to see you all again"),
        library.split_segment(meeting.id, rows[0], 13),
        library.rename_speaker(meeting.id, second, "Jonas"),
        library.assign_speaker(meeting.id, [rows[2]], None),
        library.merge_speakers(meeting.id, [third], first),
        library.join_segments(meeting.id, rows[2]),
        library.rename_meeting(meeting.id, "Weekly"),
    ]
    return [change.undo_label for change in changes]


def test_every_step_back_and_forth_across_restarts(meeting: Meeting) -> None:
    states = [meeting.everything()]
    library = meeting.library
    labels = play(meeting)
    library.close()
    library = Library.open(library.folder)
    meeting = Meeting(library, meeting.id)
    after = meeting.everything()
    for label in reversed(labels):
        assert library.history(meeting.id)[0] == label
        change = library.undo(meeting.id)
        assert change is not None
        assert not change.everything  # quick: only the rows of the step
        states.append(meeting.everything())
    assert states[-1] == states[0]
    assert library.undo(meeting.id) is None
    library.close()
    library = Library.open(library.folder)
    meeting = Meeting(library, meeting.id)
    for label in labels:
        assert library.history(meeting.id)[1] == label
        assert library.redo(meeting.id) is not None
    assert library.redo(meeting.id) is None
    assert meeting.everything() == after
    library.close()


def test_rebuilding_changes_nothing_and_undo_goes_on(meeting: Meeting) -> None:
    library = meeting.library
    before = meeting.everything()
    play(meeting)
    after = meeting.everything()
    library.rebuild(meeting.id)
    assert meeting.everything() == after
    assert library.is_sound(meeting.id)
    while library.undo(meeting.id):
        pass
    assert meeting.everything() == before


def test_damage_that_sqlite_cannot_see_is_noticed_and_repaired(
    meeting: Meeting, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "app.care_intents")
    library = meeting.library
    play(meeting)
    good = meeting.everything()
    with library._store.write() as tx:
        tx.exec_driver_sql("UPDATE segment SET text = 'Nonsense' WHERE key = (SELECT min(key) FROM segment)")
        tx.exec_driver_sql("DELETE FROM speaker WHERE number = 2")
        tx.exec_driver_sql("DELETE FROM segment WHERE key = (SELECT max(key) FROM segment)")
    assert not library.is_sound(meeting.id)
    library.rebuild(meeting.id)
    assert library.is_sound(meeting.id)
    assert meeting.everything() == good


# -- over another run -------------------------------------------------------------------------------------


def test_corrections_survive_finding_speakers_again(meeting: Meeting) -> None:
    """The same words, but cut elsewhere and with other speakers."""
    library, rows = meeting.library, meeting.rows()
    first, _, third = (item.speaker for item in library.speakers(meeting.id))
    library.edit_text(meeting.id, rows[1], "it's so nice to see you all again")
    library.assign_speaker(meeting.id, [rows[2]], None)
    library.merge_speakers(meeting.id, [third], first)
    library.rename_meeting(meeting.id, "Weekly")
    words = [word for item in dialogue().segments for word in item.words]
    said = [
        protocol.Segment(0, part[0].start, part[-1].end, label, tuple(part))
        for part, label in ((words[:3], "S1"), (words[3:9], "S2"), (words[9:], "S3"))
    ]
    run_again(meeting, result(said))
    text = " ".join(meeting.texts())
    assert "it's so nice to see you all again" in text
    assert "sea" not in text
    assert library.misfits(meeting.id) == []
    assert library.meeting(meeting.id).title == "Weekly"
    lines = meeting.lines()
    # What was given to a new speaker by hand is still theirs, cut out of a longer segment.
    assert [line for name, line in lines if name == "Speaker 4"] == ["shall we look at the migration plan"]
    assert library.is_sound(meeting.id)
    good = meeting.everything()
    library.rebuild(meeting.id)
    assert meeting.everything() == good


def test_names_follow_the_voice_not_the_label(meeting: Meeting) -> None:
    library = meeting.library
    second = library.speakers(meeting.id)[1].speaker
    library.rename_speaker(meeting.id, second, "Jonas")
    swapped = {"S1": "S2", "S2": "S3", "S3": "S1"}
    run_again(meeting, dialogue([(swapped[who], text) for who, text in DIALOGUE]))
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Jonas", "Speaker 1", "Speaker 3"]


def test_without_corrections_speakers_are_counted_anew(meeting: Meeting) -> None:
    run_again(meeting, dialogue([("S1", text) for _, text in DIALOGUE]))
    run_again(
        meeting, dialogue([("S2" if index else "S1", text) for index, (_, text) in enumerate(DIALOGUE)])
    )
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Speaker 2", "Speaker 2", "Speaker 2"]


def test_a_merge_catches_speakers_that_a_new_run_parts_again(meeting: Meeting) -> None:
    library = meeting.library
    first, _, third = (item.speaker for item in library.speakers(meeting.id))
    library.merge_speakers(meeting.id, [third], first)
    run_again(meeting, dialogue())
    assert [name for name, _ in meeting.lines()] == ["Speaker 1", "Speaker 2", "Speaker 1", "Speaker 1"]


def test_text_corrections_over_another_recogniser(meeting: Meeting) -> None:
    """Some misheard words are heard the same again, some rightly, some quite otherwise."""
    library = meeting.library
    rows = meeting.rows()
    library.edit_text(meeting.id, rows[1], "it's so very nice to see you all again")
    library.edit_text(meeting.id, rows[2], "shall we look at the immigration plan")
    library.edit_text(meeting.id, rows[3], "yes the plan is on the third page")
    heard = [
        ("S1", "good morning everyone and welcome"),
        ("S2", "it's so nice to sea you all again"),
        ("S1", "shall we look at the immigration plan"),
        ("S3", "yes the plan is on my table"),
    ]
    run_again(meeting, dialogue(heard), "transcribe")
    assert meeting.texts() == [
        "good morning everyone and welcome",
        "it's so very nice to see you all again",
        "shall we look at the immigration plan",
        "yes the plan is on my table",
    ]
    misfits = library.misfits(meeting.id)
    assert [(item.kind, item.wanted, item.label) for item in misfits] == [("edit-text", "third", "Edit Text")]
    assert misfits[0].start == pytest.approx(16 + 6 * 0.4)
    # Not dropped: the first run again, and it fits again.
    run_again(meeting, dialogue(), "transcribe")
    assert library.misfits(meeting.id) == []
    assert meeting.texts()[3] == "yes the plan is on the third page"
    while library.undo(meeting.id):
        pass
    assert meeting.texts() == [text for _, text in DIALOGUE]


def test_corrections_of_what_is_gone_are_reported(meeting: Meeting) -> None:
    library = meeting.library
    rows = meeting.rows()
    library.edit_text(meeting.id, rows[1], "its so nice to see you all again")
    library.assign_speaker(meeting.id, [rows[3]], None)
    library.split_segment(meeting.id, rows[0], 13)
    library.join_segments(meeting.id, rows[2])
    library.rename_speaker(meeting.id, library.speakers(meeting.id)[2].speaker, "Gone")
    run_again(meeting, result([segment(40, "something else altogether", "S9")]), "transcribe")
    assert meeting.texts() == ["something else altogether"]
    found = [(item.kind, item.wanted) for item in library.misfits(meeting.id)]
    assert sorted(found) == [
        ("assign-speaker", ""),
        ("edit-text", "see"),
        ("join-segments", ""),
        ("rename-speaker", "Gone"),
        ("split-segment", ""),
    ]
    assert library.undo(meeting.id).everything
    assert library.misfits(meeting.id) == []
    assert len(meeting.texts()) == 4


def test_inserted_words_go_beside_their_neighbours(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "well good morning dear everyone and welcome")
    moved = [segment(1.1 + 5 * index, text, who) for index, (who, text) in enumerate(DIALOGUE)]
    run_again(meeting, result(moved), "transcribe")
    assert meeting.texts()[0] == "well good morning dear everyone and welcome"
    assert library.misfits(meeting.id) == []


def test_the_journal_is_backed_up_before_a_new_run(meeting: Meeting) -> None:
    backups = meeting.library.folder / "backups"
    run_again(meeting, dialogue())
    assert list(backups.glob("*before-new-run*")) == []
    meeting.library.rename_meeting(meeting.id, "x")
    run_again(meeting, dialogue())
    assert len(list(backups.glob("*before-new-run*"))) == 1


# -- times of edited words ------------------------------------------------------------------------------


def test_retime_spreads_by_length_inside_the_gap() -> None:
    old = [Timed(0, 10, "a", 1), Timed(100, 110, "b", 2)]
    assert retime(old, ["a", "xx", "yyyyyyyy", "b"], 0, 110) == (
        old[0],
        Timed(10, 28, "xx"),
        Timed(28, 100, "yyyyyyyy"),
        old[1],
    )
    assert retime([], ["new"], 5, 9) == (Timed(5, 9, "new"),)
    assert retime(old, [], 0, 110) == ()


def test_hunks_cover_the_difference() -> None:
    dice = random.Random(3)
    for _ in range(200):
        old = [dice.choice("abc") for _ in range(dice.randrange(8))]
        new = [dice.choice("abc") for _ in range(dice.randrange(8))]
        rebuilt, done = [], 0
        for hunk in hunks(old, new):
            rebuilt += old[done : hunk.i] + new[hunk.k : hunk.m]
            done = hunk.j
        assert rebuilt + old[done:] == new


def test_a_giant_paste_is_one_hunk_and_quick() -> None:
    old, new = [f"a{n}" for n in range(5000)], [f"b{n}" for n in range(5000)]
    assert len(hunks(old, new)) == 1
