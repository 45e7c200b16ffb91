"""A recorded meeting in the library: moments, notes, gaps, its transcription, and who "You" is."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.changes import YOU, Change
from app.editing import NoSuchPlace
from app.export import formats
from app.library import Library
from app.recordings import take_in, taking
from app.store import recordings as rows
from app.transcript import MeetingId
from engine import protocol
from engine.protocol import RunOptions, SpeakerHint
from tests.builders import Meeting, finish, make_meeting, result, segment
from tests.taken import FakeAssembler, marked, take


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def assembler(monkeypatch: pytest.MonkeyPatch) -> FakeAssembler:
    fake = FakeAssembler()
    monkeypatch.setattr(taking, "assemble", fake)
    return fake


@pytest.fixture
def record(library: Library, assembler: FakeAssembler) -> Callable[..., MeetingId]:
    """A meeting from a recording."""

    def make(*, headset: bool = True, **how: object) -> MeetingId:
        assembler.headset = headset
        return take_in(library, take(library.recordings_folder, **how))  # type: ignore[arg-type]

    return make


CALL = (
    segment(1.0, "hello can you hear me", "S1", track=0),
    segment(4.0, "yes we can", "S2", track=1),
    segment(6.0, "me too", "S3", track=1),
    segment(9.0, "then let us begin", "S1", track=0),
)


def transcribe(library: Library, meeting: MeetingId, *said: protocol.Segment, tracks: int = 2) -> None:
    job = library.queue_recording(meeting, RunOptions())
    finish(library, job, result(said or CALL, tracks=tracks))


def names(library: Library, meeting: MeetingId) -> list[str | None]:
    return [speaker.name for speaker in library.speakers(meeting)]


# -- states, jobs, audio -------------------------------------------------------------------------------


def test_not_transcribed_and_nobody_asked(library: Library, record) -> None:
    meeting = record(closed=True)
    summary = library.meeting(meeting)
    assert (summary.state, summary.interrupted) == ("recorded", False)
    assert library.meeting(record(closed=False)).interrupted
    library.queue_recording(meeting, RunOptions())
    assert library.meeting(meeting).state == "waiting"
    for path in library.meeting_folder(meeting).glob("*.flac"):
        path.unlink()
    job = library.jobs()[-1].id
    library.move_job(job, "cancelled")
    assert library.meeting(meeting).state == "audio-missing"
    assert library.recording(make_meeting(library).id) is None


def test_it_is_exported_before_it_is_transcribed(library: Library, record) -> None:
    transcript = library.transcript(record())
    for exporter in formats().values():
        data = exporter.render(transcript, exporter.options_type())
        exporter.verify(data, transcript, exporter.options_type())


def test_both_tracks_are_transcribed_and_no_second_copy_is_made(library: Library, record) -> None:
    meeting = record()
    job = library.queue_recording(meeting, RunOptions(profile="fast", keep_audio=True))
    options = library.jobs()[-1].options
    assert (options.keep_audio, options.profile) == (False, "fast")
    assert [path.name for path in library.sources(meeting)] == ["mic.flac", "system.flac"]
    before = {path: path.read_bytes() for path in library.meeting_folder(meeting).iterdir()}
    tracks = library.tracks(meeting)
    library.move_job(job, "running")
    # A job of an older version of the program, or another engine, that writes audio all the same.
    other = library.job_folder(job) / "track-0.flac"
    other.write_bytes(b"16 kHz mono")
    assert library.attach_audio(job, 0, 2.9, other, other) == Change(meeting)
    library.finish_job(job, result(CALL, tracks=2))
    assert {path: path.read_bytes() for path in library.meeting_folder(meeting).iterdir()} == before
    assert library.tracks(meeting) == tracks
    assert library.has_recording(meeting)
    assert library.meeting(meeting).state == "ready"
    # Transcribing again changes nothing of that.
    library.add_job(meeting, "transcribe", RunOptions(keep_audio=True))
    assert not library.jobs()[-1].options.keep_audio


def test_an_imported_meeting_keeps_its_audio_as_ever(library: Library) -> None:
    meeting = make_meeting(library)
    library.add_job(meeting.id, "transcribe", RunOptions())
    assert library.jobs()[-1].options == RunOptions()


def test_a_headset_is_one_voice(library: Library, record) -> None:
    options = RunOptions(speakers=SpeakerHint(3, 3))
    library.queue_recording(record(headset=True), options)
    assert library.jobs()[-1].options.per_track == (SpeakerHint(1, 1), SpeakerHint())
    library.queue_recording(record(headset=False), options)
    assert library.jobs()[-1].options.per_track == ()
    library.queue_recording(record(headset=True, tracks=["system"]), options)
    assert library.jobs()[-1].options.per_track == ()


def test_how_long_a_transcription_took(library: Library, record, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    meeting = record()
    job = library.queue_recording(meeting, RunOptions())
    assert "took" not in library.engine(meeting)
    for seconds, after in ((10.0, "interrupted"), (3.0, "failed")):
        library.move_job(job, "running")
        clock[0] += seconds
        library.note_progress(job, "asr", 1.0, 2.0)
        clock[0] += 1.0
        library.move_job(job, after)  # type: ignore[arg-type]
        clock[0] += 1000.0
        library.move_job(job, "waiting")
    library.move_job(job, "running")
    clock[0] += 5.5
    library.finish_job(job, result(CALL, tracks=2))
    assert library.engine(meeting)["took"] == "20.5"
    again = library.add_job(meeting, "find-speakers", RunOptions())
    finish(library, again, result(CALL, tracks=2))
    assert library.engine(meeting)["took"] == "20.5"


# -- who you are ----------------------------------------------------------------------------------------


def test_the_one_with_the_headset_is_you(library: Library, record) -> None:
    meeting = record(headset=True)
    transcribe(library, meeting)
    assert names(library, meeting) == [YOU, None, None]
    assert Meeting(library, meeting).lines()[0] == (YOU, "hello can you hear me")
    assert library.history(meeting) == (None, None), "nothing that the user did, so nothing to undo"
    assert library.meeting(meeting).unnamed == (2, 3)
    assert library.search(YOU).hits[0].meeting == meeting
    assert library.names() == [], "not a name to tell a recogniser"
    assert library.is_sound(meeting)
    before = Meeting(library, meeting).everything()
    library.rebuild(meeting)
    assert Meeting(library, meeting).everything() == before


def test_in_a_room_nothing_is_assumed(library: Library, record) -> None:
    meeting = record(headset=False)
    transcribe(library, meeting)
    assert names(library, meeting) == [None, None, None]


@pytest.mark.parametrize(
    "said",
    [
        (*CALL, segment(12.0, "and i am here too", "S4", track=0)),  # two share a headset
        (segment(1.0, "hello", "S1", track=0, overlap=("S2",)), segment(2.0, "yes", "S2", track=1)),
        (segment(4.0, "yes we can", "S2", track=1),),  # nobody spoke into it
    ],
)
def test_not_one_voice_on_the_headset(library: Library, record, said) -> None:
    meeting = record(headset=True)
    transcribe(library, meeting, *said)
    assert YOU not in names(library, meeting)


def test_only_the_computers_sound(library: Library, record) -> None:
    meeting = record(headset=True, tracks=["system"])
    transcribe(library, meeting, segment(1.0, "hello", "S1"), tracks=1)
    assert names(library, meeting) == [None]


def test_you_may_be_somebody_else(library: Library, record) -> None:
    meeting = record(headset=True)
    transcribe(library, meeting)
    you = library.speakers(meeting)[0].speaker
    library.rename_speaker(meeting, you, "Ana")
    assert names(library, meeting)[0] == "Ana"
    assert library.names() == ["Ana"]
    library.undo(meeting)
    assert names(library, meeting)[0] == YOU
    library.rename_speaker(meeting, you, None)
    assert names(library, meeting)[0] is None
    # A new run guesses again, and what the user said stands over it.
    transcribe(library, meeting)
    assert names(library, meeting)[0] is None
    library.rename_speaker(meeting, library.speakers(meeting)[0].speaker, "Ana")
    transcribe(library, meeting, *CALL, segment(12.0, "welcome back", "S1", track=0))
    assert names(library, meeting)[0] == "Ana"
    library.undo(meeting)
    library.undo(meeting)
    library.undo(meeting)
    library.undo(meeting)
    assert names(library, meeting)[0] == YOU


def test_a_new_run_guesses_by_its_own_voices(library: Library, record) -> None:
    meeting = record(headset=True)
    transcribe(library, meeting)
    transcribe(library, meeting, *CALL, segment(12.0, "and i am here too", "S4", track=0))
    assert YOU not in names(library, meeting)
    library.undo(meeting)
    assert names(library, meeting)[0] == YOU


# -- moments, notes, gaps --------------------------------------------------------------------------------


def test_moments_and_notes_are_edited_and_undone(library: Library, record) -> None:
    meeting = record(entries=marked())
    first = [(item.seconds, item.text) for item in library.moments(meeting)]
    change = library.add_moment(meeting, 1.25, "decision")
    assert change.marks
    assert not change.everything
    assert (change.undo_label, library.history(meeting)[0]) == ("Mark Moment", "Mark Moment")
    added = library.moments(meeting)[1]
    assert (added.seconds, added.text) == (1.25, "decision")
    library.edit_moment(meeting, added.id, " the decision ")
    assert library.moments(meeting)[1].text == "the decision"
    assert library.edit_moment(meeting, added.id, "the decision") == Change(meeting)
    library.remove_moment(meeting, added.id)
    for expected in ("the decision", "decision"):
        library.undo(meeting)
        assert library.moments(meeting)[1].text == expected
    undone = library.undo(meeting)
    assert undone is not None
    assert undone.marks
    assert [(item.seconds, item.text) for item in library.moments(meeting)] == first
    library.redo(meeting)
    assert library.moments(meeting)[1] == added
    note = library.notes(meeting)[0]
    library.edit_note(meeting, note.id, "the budget of 2027")
    library.edit_note(meeting, library.notes(meeting)[1].id, "  ")
    assert [item.text for item in library.notes(meeting)] == ["the budget of 2027"]
    assert library.add_note(meeting, 3.0, " \n") == Change(meeting)
    library.add_note(meeting, 0.25, "first")
    assert [item.text for item in library.notes(meeting)] == ["first", "the budget of 2027"]
    for act in (library.edit_note, lambda m, i, _t: library.remove_moment(m, i)):
        with pytest.raises(NoSuchPlace):
            act(meeting, 999, "x")
    # Somebody else's are not touched by their number.
    other = record()
    with pytest.raises(NoSuchPlace):
        library.remove_moment(other, added.id)


def test_a_text_and_its_marks_have_one_history(library: Library, record) -> None:
    meeting = record(entries=marked())
    library.add_moment(meeting, 1.0, "before there was a text")
    transcribe(library, meeting)
    assert len(library.moments(meeting)) == 3
    library.add_note(meeting, 2.0, "after")
    row = Meeting(library, meeting).rows()[0]
    library.edit_text(meeting, row, "hello there")
    transcribe(library, meeting)
    library.undo(meeting)  # the run
    library.undo(meeting)  # the text
    library.undo(meeting)  # the note
    assert [item.text for item in library.notes(meeting)] == ["the budget of next year", "ask Ana"]
    library.undo(meeting)
    assert [item.text for item in library.moments(meeting)] == ["", ""]
    assert library.undo(meeting) is None


def test_marks_of_any_history_can_be_made_anew(library: Library, record) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    dice = random.Random(seed)
    meeting = record(entries=marked())
    for step in range(60):
        moments, notes = library.moments(meeting), library.notes(meeting)
        match dice.randrange(8):
            case 0:
                library.add_moment(meeting, dice.random() * 3, f"m{step}")
            case 1:
                library.add_note(meeting, dice.random() * 3, f"n{step}")
            case 2 if moments:
                library.remove_moment(meeting, dice.choice(moments).id)
            case 3 if notes:
                library.edit_note(meeting, dice.choice(notes).id, dice.choice(["", f"e{step}"]))
            case 4 if moments:
                library.edit_moment(meeting, dice.choice(moments).id, f"e{step}")
            case 5:
                library.redo(meeting)
            case 6:
                library.undo(meeting)
            case 7 if dice.random() < 0.3:
                transcribe(library, meeting)
        if step % 6 == 0:
            seen = library.moments(meeting), library.notes(meeting)
            with library._store.write() as tx:  # as damage would
                rows.replace_marks(tx, 1, "moment", {})
                rows.replace_marks(tx, 1, "note", {99: (5, "wrong")})
            library.rebuild(meeting)
            assert (library.moments(meeting), library.notes(meeting)) == seen, (seed, step)


def test_any_meeting_can_be_marked(library: Library) -> None:
    meeting = make_meeting(library)
    library.add_moment(meeting.id, 2.0)
    library.add_note(meeting.id, 1.0, "imported")
    assert [item.seconds for item in library.moments(meeting.id)] == [2.0]
    library.undo(meeting.id)
    assert library.notes(meeting.id) == []
    assert library.gaps(meeting.id) == []


def test_how_it_was_recorded_never_changes(library: Library, record) -> None:
    meeting = record(closed=False, hole=0.5)
    facts = library.recording(meeting)
    assert facts is not None
    assert (facts.closed, facts.missing, facts.started) == (False, 1.5, "2026-11-22T10:00:00+01:00")
    assert [(track.name, track.device_name, track.headset) for track in facts.tracks] == [
        ("mic", "Headset", True),
        ("system", "Speakers", False),
    ]
    for statement in ("UPDATE gap SET why = ''", "DELETE FROM gap", "UPDATE recording SET closed = 1"):
        with pytest.raises(Exception, match=r"never changes|only grows"), library._store.write() as tx:
            tx.exec_driver_sql(statement)
