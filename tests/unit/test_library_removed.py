"""What recognition took out is kept, shown, and put back by a step like any other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from app.errors import NotFound
from app.library import Library
from engine import protocol
from tests.builders import DIALOGUE, Meeting, dialogue, make_meeting, run_again

LOOP = protocol.Removed(8.5, 10.0, "welcome welcome welcome", 0.3, "loop")
THANKS = protocol.Removed(30.0, 31.5, "thanks for watching", 0.4, "phrase")


def heard(
    *removed: protocol.Removed, lines: tuple[tuple[str, str], ...] = DIALOGUE, engine: str = "test"
) -> protocol.Result:
    found = dialogue(lines)
    track = dataclasses.replace(
        found.tracks[0],
        removed=removed,
        languages=(protocol.LanguageSpan(0.0, 60.0, "en", 0.875),),
    )
    return dataclasses.replace(found, tracks=(track,), engine=found.engine | {"asr-model": engine})


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


@pytest.fixture
def meeting(library: Library) -> Meeting:
    return make_meeting(library, heard(LOOP, THANKS))


def test_what_was_taken_out_is_kept_with_its_reason(meeting: Meeting) -> None:
    said = [
        (item.start, item.text, item.reason, item.put_back) for item in meeting.library.removed(meeting.id)
    ]
    assert said == [
        (8.5, "welcome welcome welcome", "loop", False),
        (30.0, "thanks for watching", "phrase", False),
    ]
    assert meeting.library.search("watching").total == 0


def test_recognition_comes_back_as_the_engine_gave_it(meeting: Meeting) -> None:
    kept = meeting.library.recognition(meeting.id)
    assert kept is not None
    assert [item.text for item in kept.tracks[0].removed] == [LOOP.text, THANKS.text]
    assert kept.tracks[0].languages[0].language == "en"
    assert kept.tracks[0].languages[0].probability == pytest.approx(0.875, abs=1e-4)
    assert meeting.library.engine(meeting.id)["asr-model"] == "test"


def test_putting_back_is_a_step_that_can_be_undone(meeting: Meeting) -> None:
    library, before = meeting.library, meeting.everything()
    passage = library.removed(meeting.id)[1]
    change = library.put_back(meeting.id, passage.key)
    assert change.undo_label == "Put Back Words"
    assert len(change.inserted) == 1
    row = library.segments(meeting.id, change.inserted)[0]
    assert (row.text, row.start, row.end, bool(row.edited)) == ("thanks for watching", 30.0, 31.5, True)
    assert row.speaker == library.outline(meeting.id)[-2].speaker  # who spoke last before
    assert [item.put_back for item in library.removed(meeting.id)] == [False, True]
    assert library.search("watching").total == 1
    assert library.is_sound(meeting.id)
    after = meeting.everything()
    library.put_back(meeting.id, passage.key)  # there already
    assert meeting.everything() == after
    library.undo(meeting.id)
    assert meeting.everything() == before
    assert not any(item.put_back for item in library.removed(meeting.id))
    library.redo(meeting.id)
    assert meeting.everything() == after


def test_it_survives_the_projection_being_made_anew(meeting: Meeting) -> None:
    library = meeting.library
    for passage in library.removed(meeting.id):
        library.put_back(meeting.id, passage.key)
    row = next(row for row in library.outline(meeting.id) if "watching" in row.text)
    library.edit_text(meeting.id, row.id, "thanks for coming")
    after = meeting.everything()
    library.rebuild(meeting.id)
    assert meeting.everything() == after
    library.undo(meeting.id)
    library.undo(meeting.id)
    assert [item.put_back for item in library.removed(meeting.id)] == [True, False]


def test_over_other_speakers_it_belongs_to_whoever_speaks_there(meeting: Meeting) -> None:
    library = meeting.library
    library.put_back(meeting.id, library.removed(meeting.id)[1].key)
    lines = tuple((f"S{number}", text) for number, (_, text) in enumerate(DIALOGUE, start=1))
    run_again(meeting, heard(LOOP, THANKS, lines=lines))
    assert meeting.lines()[-1] == ("Speaker 4", "thanks for watching")
    assert [item.put_back for item in library.removed(meeting.id)] == [False, True]
    assert library.misfits(meeting.id) == []


def test_over_a_text_that_has_the_words_nothing_is_added(meeting: Meeting) -> None:
    library = meeting.library
    library.put_back(meeting.id, library.removed(meeting.id)[1].key)
    said = [*dialogue().segments, dataclasses.replace(dialogue((("S3", THANKS.text),)).segments[0])]
    words = tuple(
        protocol.Word(30.0 + index * 0.5, 30.4 + index * 0.5, word, 0.9)
        for index, word in enumerate(THANKS.text.split())
    )
    said[-1] = protocol.Segment(0, 30.0, 31.4, "S3", words)
    base = dialogue()
    every = tuple(word for item in said for word in item.words)
    track = dataclasses.replace(base.tracks[0], words=every)
    run_again(meeting, dataclasses.replace(base, tracks=(track,), segments=tuple(said)), "transcribe")
    assert meeting.texts().count(THANKS.text) == 1


def test_a_passage_of_another_meeting_is_none_of_this(meeting: Meeting, library: Library) -> None:
    other = make_meeting(library, name="other.wav")
    with pytest.raises(NotFound):
        library.put_back(other.id, library.removed(meeting.id)[0].key)


@pytest.mark.parametrize("table", ["removed", "language_span"])
@pytest.mark.parametrize("statement", ["UPDATE {0} SET end_tick = 0", "DELETE FROM {0}"])
def test_what_was_heard_cannot_be_changed(meeting: Meeting, table: str, statement: str) -> None:
    with (
        pytest.raises(DBAPIError, match=r"never changes|only grows"),
        meeting.library._store.write() as tx,
    ):
        tx.exec_driver_sql(statement.format(table))
