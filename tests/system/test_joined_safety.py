"""Whatever comes after a join or a split, neither sound nor a correction leaves with the trash unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.library import Library
from app.meeting_intents import NotJoined
from tests.builders import Meeting, dialogue, make_meeting
from tests.exports import add_call


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def here(library: Library) -> set[str]:
    return {str(item.id) for item in library.meetings()}


@pytest.mark.parametrize("gone", [1, 2])
def test_undo_does_not_trash_the_whole_when_an_original_is_gone(library: Library, gone: int) -> None:
    pair = [make_meeting(library), make_meeting(library, dialogue(), "more.wav")]
    whole = library.join_meetings(pair[0].id, pair[1].id).meeting
    library.purge([item.id for item in pair[:gone]])
    library.undo_arrangement()
    assert whole in here(library), "it is all that is left of what was purged"


def test_undo_does_not_trash_the_parts_when_the_whole_is_gone(library: Library) -> None:
    whole = make_meeting(library)
    parts = library.split_meeting(whole.id, 10.0).meetings[:2]
    library.purge([whole.id])
    library.undo_arrangement()
    assert here(library) == set(map(str, parts))


def test_redo_does_not_trash_the_originals_when_the_whole_is_gone(library: Library) -> None:
    pair = [make_meeting(library), make_meeting(library, dialogue(), "more.wav")]
    whole = library.join_meetings(pair[0].id, pair[1].id).meeting
    library.undo_arrangement()
    library.purge([whole])
    library.redo_arrangement()
    assert here(library) == {str(item.id) for item in pair}


def test_what_was_corrected_since_stays_in_the_list(library: Library) -> None:
    pair = [make_meeting(library), make_meeting(library, dialogue(), "more.wav")]
    whole = Meeting(library, library.join_meetings(pair[0].id, pair[1].id).meeting)
    library.edit_text(whole.id, whole.rows()[0], "corrected in the whole")
    library.undo_arrangement()
    assert here(library) == {str(pair[0].id), str(pair[1].id), str(whole.id)}
    library.edit_text(pair[0].id, pair[0].rows()[0], "corrected in the first")
    library.redo_arrangement()
    assert here(library) == {str(pair[0].id), str(whole.id)}
    assert "corrected in the first" in pair[0].texts()
    # A trip to the trash and back is no correction, and plain trash is not a join.
    library.trash([pair[0].id])
    library.undo_arrangement()
    library.edit_text(pair[0].id, pair[0].rows()[1], "and corrected again")
    library.redo_arrangement()
    assert pair[0].id not in here(library)


def test_undo_and_redo_without_a_correction_are_as_always(library: Library) -> None:
    pair = [make_meeting(library), make_meeting(library, dialogue(), "more.wav")]
    whole = library.join_meetings(pair[0].id, pair[1].id).meeting
    for _ in range(2):
        library.undo_arrangement()
        assert here(library) == {str(item.id) for item in pair}
        library.redo_arrangement()
        assert here(library) == {str(whole)}


def test_sound_that_is_astray_is_not_joined_as_silence(library: Library, tmp_path: Path) -> None:
    pair = add_call(library, tmp_path), add_call(library, tmp_path, "Went on")
    path = library.meeting_folder(pair[1]) / str(library.tracks(pair[1])[0].audio)
    aside = path.rename(path.with_suffix(".aside"))
    for attempt in (
        lambda: library.join_meetings(*pair),
        lambda: library.split_meeting(pair[1], 8.0),
        lambda: library.plan_join(*pair),
    ):
        with pytest.raises(NotJoined, match="“Went on”"):
            attempt()
    aside.rename(path)
    library.join_meetings(*pair)


def test_sound_that_was_never_decoded_is_not_left_behind(library: Library, tmp_path: Path) -> None:
    """It is in the library as a copy of the user's file, which may be the only one by now."""
    path = tmp_path / "talk.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:03,000\nhello there\n", encoding="utf-8")
    sound = tmp_path / "talk.wav"
    sound.write_bytes(b"RIFF" * 100)
    one = library.import_transcript(path, sound, copy=True)
    assert one.meeting is not None
    library.move_job(library.jobs()[-1].id, "running")
    library.move_job(library.jobs()[-1].id, "failed", "bad-audio")
    with pytest.raises(NotJoined, match="“talk”"):
        library.join_meetings(one.meeting, make_meeting(library).id)
