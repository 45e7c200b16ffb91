"""What each intent does, and what it tells."""

import itertools
import logging
import sys
import threading
from pathlib import Path

import pytest

from app.changes import Change
from app.errors import DiskFull, LibraryInUse, NotFound
from app.library import Library
from app.store.faults import LibraryClosed
from app.store.values import SegmentRow
from app.transcript import MeetingId, SegmentId, SpeakerId
from engine import protocol
from tests.builders import (
    Meeting,
    dialogue,
    finish,
    import_meeting,
    make_meeting,
    result,
    run_again,
    segment,
    sound_file,
)


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def meeting(library: Library) -> Meeting:
    return make_meeting(library)


def test_a_run_becomes_text_speakers_and_a_summary(meeting: Meeting) -> None:
    transcript = meeting.library.transcript(meeting.id)
    assert meeting.lines()[1] == ("Speaker 2", "its so nice to sea you all again")
    assert [speaker.label for speaker in transcript.speakers] == ["Speaker 1", "Speaker 2", "Speaker 3"]
    assert transcript.language == "en"
    assert transcript.engine["profile"] == "builtin"
    first = transcript.segments[0].words[1]
    assert (first.start, first.end, first.text) == (1.4, 1.7, "morning")
    assert first.probability == pytest.approx(0.5, abs=1e-4)
    summary = meeting.library.meeting(meeting.id)
    assert (summary.state, summary.duration, summary.title) == ("ready", 60.0, "meeting")
    assert summary.speakers == (1, 2, 3)
    assert sorted(summary.unnamed) == [1, 2, 3]


def test_the_outline_decodes_words_when_asked(meeting: Meeting) -> None:
    rows = meeting.library.outline(meeting.id)
    assert isinstance(rows[0], SegmentRow)
    assert [word.text for word in rows[0].words] == rows[0].text.split()
    assert [row.order for row in rows] == sorted(row.order for row in rows)
    assert meeting.library.segments(meeting.id, [rows[2].id, rows[0].id]) == [rows[0], rows[2]]
    assert meeting.library.segments(meeting.id, [SegmentId(999)]) == []


def test_edit_text_keeps_the_times_of_words_that_stay(meeting: Meeting) -> None:
    target = meeting.library.outline(meeting.id)[1]
    change = meeting.library.edit_text(meeting.id, target.id, "it's so very nice to see you all again")
    assert change.updated == {target.id}
    assert not change.speakers
    row = meeting.library.segments(meeting.id, [target.id])[0]
    assert row.text == "it's so very nice to see you all again"
    assert row.edited
    before = {word.text: word for word in target.words}
    after = {word.text: word for word in row.words}
    for same in ("so", "nice", "to", "you", "all", "again"):
        assert after[same] == before[same]
    assert after["see"].probability == 1.0
    assert (after["see"].start, after["see"].end) == (before["sea"].start, before["sea"].end)
    assert before["so"].end <= after["very"].start <= after["very"].end <= before["nice"].start


def test_text_that_did_not_change_leaves_no_step(meeting: Meeting) -> None:
    target = meeting.library.outline(meeting.id)[1]
    assert meeting.library.edit_text(meeting.id, target.id, target.text) == Change(meeting.id)
    assert meeting.library.history(meeting.id) == (None, None)


def test_blank_text_removes_the_paragraph(meeting: Meeting) -> None:
    target = meeting.rows()[1]
    assert meeting.library.edit_text(meeting.id, target, " \n ").removed == {target}
    assert len(meeting.texts()) == 3
    meeting.library.undo(meeting.id)
    assert meeting.rows()[1] == target


@pytest.mark.parametrize(
    ("at", "parts"),
    [
        (0, ["good", "morning everyone and welcome"]),
        (4, ["good", "morning everyone and welcome"]),
        (14, ["good morning", "everyone and welcome"]),
        (10_000, ["good morning everyone and", "welcome"]),
        (-3, ["good", "morning everyone and welcome"]),
    ],
)
def test_split_goes_to_the_nearest_gap(meeting: Meeting, at: int, parts: list[str]) -> None:
    first = meeting.rows()[0]
    change = meeting.library.split_segment(meeting.id, first, at)
    assert meeting.texts()[:2] == parts
    assert change.updated == {first}
    assert change.inserted == {meeting.rows()[1]}
    rows = meeting.library.outline(meeting.id)
    assert rows[1].start == rows[1].words[0].start
    assert rows[0].end == rows[0].words[-1].end


def test_one_word_cannot_be_split(library: Library) -> None:
    meeting = make_meeting(library, result([segment(1, "yes")]))
    assert library.split_segment(meeting.id, meeting.rows()[0], 1) == Change(meeting.id)


def test_join_takes_the_first_ones_speaker(meeting: Meeting) -> None:
    first, second, *_ = meeting.rows()
    change = meeting.library.join_segments(meeting.id, first)
    assert (change.updated, change.removed) == ({first}, {second})
    assert meeting.lines()[0] == (
        "Speaker 1",
        "good morning everyone and welcome its so nice to sea you all again",
    )
    assert meeting.library.join_segments(meeting.id, meeting.rows()[-1]) == Change(meeting.id)


def test_join_stays_on_its_track(library: Library) -> None:
    said = [
        segment(1, "one two", track=0),
        segment(2, "three four", track=1),
        segment(4, "five six", track=0),
    ]
    meeting = make_meeting(library, result(said, tracks=2))
    library.join_segments(meeting.id, meeting.rows()[0])
    assert meeting.texts() == ["one two five six", "three four"]


def test_split_then_join_is_what_it_was(meeting: Meeting) -> None:
    before = meeting.everything()
    meeting.library.split_segment(meeting.id, meeting.rows()[0], 6)
    meeting.library.join_segments(meeting.id, meeting.rows()[0])
    assert meeting.everything() == before


def test_rename_speaker_and_take_the_name_away(meeting: Meeting) -> None:
    library = meeting.library
    speaker = library.speakers(meeting.id)[0].speaker
    change = library.rename_speaker(meeting.id, speaker, "  Zoë Müller 🎉 ")
    assert change.undo_label == "Rename Speaker 1"
    assert change.speakers
    assert change.summary
    assert meeting.lines()[0][0] == "Zoë Müller 🎉"
    assert len(library.meeting(meeting.id).unnamed) == 2
    library.rename_speaker(meeting.id, speaker, "")
    assert library.history(meeting.id)[0] == "Rename Zoë Müller 🎉"
    assert meeting.lines()[0][0] == "Speaker 1"


def test_give_segments_to_another_and_to_a_new_speaker(meeting: Meeting) -> None:
    library = meeting.library
    rows = meeting.rows()
    second = library.speakers(meeting.id)[1].speaker
    change = library.assign_speaker(meeting.id, [rows[0]], second)
    assert change.updated == {rows[0]}
    library.assign_speaker(meeting.id, [rows[2], rows[3]], None)
    assert [name for name, _ in meeting.lines()] == ["Speaker 2", "Speaker 2", "Speaker 4", "Speaker 4"]
    talk = {item.number: item.seconds for item in library.speakers(meeting.id)}
    assert talk[1] == talk[3] == 0
    assert talk[4] == pytest.approx(2 * (7 * 0.4 - 0.1), abs=0.5)
    assert library.history(meeting.id)[0] == "Change Speaker to Speaker 4"
    assert library.meeting(meeting.id).speakers == (2, 4) or library.meeting(meeting.id).speakers == (4, 2)
    library.undo(meeting.id)
    assert len(library.speakers(meeting.id)) == 3


def test_giving_what_is_theirs_already_is_no_step(meeting: Meeting) -> None:
    first = meeting.library.outline(meeting.id)[0]
    assert meeting.library.assign_speaker(meeting.id, [first.id], first.speaker) == Change(meeting.id)


def test_merge_moves_everything_and_undo_brings_both_back(library: Library) -> None:
    said = [segment(1, "a b", "S1"), segment(3, "c d", "S2", overlap=("S3", "S1")), segment(5, "e f", "S3")]
    meeting = make_meeting(library, result(said))
    before = meeting.everything()
    one, two, three = (item.speaker for item in library.speakers(meeting.id))
    change = library.merge_speakers(meeting.id, [one, three, two], two)
    assert change.undo_label == "Merge 2 Speakers into Speaker 2"
    assert [name for name, _ in meeting.lines()] == ["Speaker 2"] * 3
    assert library.outline(meeting.id)[1].overlap == ()
    assert [item.number for item in library.speakers(meeting.id)] == [2]
    library.undo(meeting.id)
    assert meeting.everything() == before
    assert library.outline(meeting.id)[1].overlap == (three, one)


def test_numbers_of_merged_speakers_are_not_given_again(meeting: Meeting) -> None:
    library = meeting.library
    speakers = [item.speaker for item in library.speakers(meeting.id)]
    library.merge_speakers(meeting.id, [speakers[2]], speakers[0])
    library.assign_speaker(meeting.id, meeting.rows()[:1], None)
    assert [item.number for item in library.speakers(meeting.id)] == [1, 2, 4]


def test_meeting_title_and_back_to_the_files_name(meeting: Meeting) -> None:
    library = meeting.library
    strange = "CON ../🎉\u202e\u0000 e\u0301 <img src=x>\n."
    assert library.rename_meeting(meeting.id, strange).summary
    assert library.meeting(meeting.id).title == strange
    library.rename_meeting(meeting.id, "lone \ud800 surrogate" + "x" * 5000)
    assert library.meeting(meeting.id).title.startswith("lone \ufffd surrogate")
    assert len(library.meeting(meeting.id).title) == 1000
    library.rename_meeting(meeting.id, "   ")
    assert library.meeting(meeting.id).title == "meeting"


def test_subscribers_hear_what_the_caller_gets(meeting: Meeting) -> None:
    heard: list[Change] = []
    meeting.library.subscribe(heard.append)
    said = meeting.library.rename_meeting(meeting.id, "new")
    undone = meeting.library.undo(meeting.id)
    assert heard == [said, undone]


def test_trash_and_back(meeting: Meeting) -> None:
    library = meeting.library
    library.edit_text(meeting.id, meeting.rows()[0], "zebra crossing")
    assert library.delete_meeting(meeting.id).summary
    assert library.meetings() == []
    assert [item.id for item in library.meetings(trashed=True)] == [meeting.id]
    assert library.search("zebra").hits == ()
    assert library.delete_meeting(meeting.id) == Change(meeting.id)
    library.restore_meeting(meeting.id)
    assert library.search("zebra").total == 1
    assert library.history(meeting.id)[0] == "Edit Text"


@pytest.mark.parametrize(
    "call", ["transcript", "outline", "speakers", "history", "undo", "delete_meeting", "tracks"]
)
def test_no_such_meeting(library: Library, call: str) -> None:
    with pytest.raises(NotFound):
        getattr(library, call)(MeetingId("nothing"))


def test_no_such_segment_or_speaker(meeting: Meeting) -> None:
    library = meeting.library
    other = make_meeting(library, name="other.wav")
    for call in (
        lambda: library.edit_text(meeting.id, other.rows()[0], "x"),
        lambda: library.assign_speaker(meeting.id, meeting.rows()[:1], SpeakerId(999)),
        lambda: library.rename_speaker(meeting.id, library.speakers(other.id)[0].speaker, "x"),
        lambda: library.split_segment(meeting.id, SegmentId(10**12), 3),
    ):
        with pytest.raises(NotFound, match="changed in the meantime"):
            call()
    assert library.history(meeting.id) == (None, None)


def test_a_second_owner_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    first = Library.open(tmp_path / "library")
    with pytest.raises(LibraryInUse):
        Library.open(tmp_path / "library")
    make_meeting(first)
    first.close()
    first.close()
    Library.open(tmp_path / "library").close()


def test_default_folder_is_the_users_data_directory(own_home: Path) -> None:
    library = Library.open()
    assert library.folder.name == "Hansard"
    assert own_home in library.folder.parents
    library.close()


def test_reading_does_not_wait_for_a_writer(meeting: Meeting) -> None:
    library = meeting.library
    read: list[int] = []
    with library._store.write() as tx:
        tx.exec_driver_sql("UPDATE meeting SET title = 'not yet'")
        thread = threading.Thread(target=lambda: read.append(len(library.outline(meeting.id))))
        thread.start()
        thread.join(5)
        assert read == [4]
        assert library.meeting(meeting.id).title == "meeting"


def test_many_threads_may_edit(meeting: Meeting) -> None:
    library = meeting.library
    rows = meeting.rows()

    def work(row: SegmentId) -> None:
        for number in range(5):
            library.edit_text(meeting.id, row, f"row {row} says {number}")
            library.search("says")

    threads = [threading.Thread(target=work, args=(row,)) for row in rows]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert meeting.texts() == [f"row {row} says 4" for row in rows]
    assert library.is_sound(meeting.id)


def test_disk_full_says_so_and_loses_nothing(meeting: Meeting) -> None:
    library = meeting.library
    before = meeting.everything()
    with library._store.outside_transaction() as driver:
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
        driver.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    def edit_for_ever() -> None:
        for number in itertools.count(3000):
            library.edit_text(meeting.id, meeting.rows()[0], "long " * number)

    with pytest.raises(DiskFull):
        edit_for_ever()
    while library.history(meeting.id)[0]:
        with library._store.outside_transaction() as driver:
            driver.execute("PRAGMA max_page_count = 1000000").fetchone()
        library.undo(meeting.id)
    assert meeting.everything() == before
    assert library.is_sound(meeting.id)


def test_two_tracks_and_overlap(library: Library) -> None:
    said = [
        segment(1, "hello from here", "S1", overlap=("S2",)),
        segment(1.2, "hello from there", "S2", track=1),
    ]
    meeting = make_meeting(library, result(said, tracks=2))
    first, second = library.outline(meeting.id)
    assert (first.track, second.track) == (0, 1)
    assert first.overlap == (second.speaker,)


def test_a_result_of_silence(library: Library) -> None:
    meeting = make_meeting(library, result([], duration=3600.0))
    assert meeting.texts() == []
    assert library.meeting(meeting.id).state == "ready"
    assert library.meeting(meeting.id).duration == 3600.0
    assert library.transcript(meeting.id).segments == ()


def test_recognition_comes_back_as_it_came(library: Library) -> None:
    meeting = make_meeting(library)
    library.edit_text(meeting.id, meeting.rows()[0], "corrected")
    given, kept = dialogue(), library.recognition(meeting.id)
    assert kept is not None
    assert [item.text for item in kept.segments] == [item.text for item in given.segments]
    assert [item.speaker for item in kept.segments] == [item.speaker for item in given.segments]
    assert kept.tracks[0].turns == given.tracks[0].turns
    assert kept.tracks[0].speech == given.tracks[0].speech
    assert [word.start for word in kept.tracks[0].words] == [word.start for word in given.tracks[0].words]


def test_finding_speakers_again_keeps_the_text_run(meeting: Meeting) -> None:
    run_again(meeting, dialogue([(who if who != "S3" else "S1", text) for who, text in dialogue_lines()]))
    with meeting.library._store.read() as view:
        assert view.exec_driver_sql("SELECT count(*) FROM text_run").scalar() == 1
        assert view.exec_driver_sql("SELECT count(*) FROM speaker_run").scalar() == 2
    assert len(meeting.library.speakers(meeting.id)) == 2
    assert meeting.library.history(meeting.id)[0] == "Find Speakers Again"
    assert meeting.library.undo(meeting.id).everything
    assert len(meeting.library.speakers(meeting.id)) == 3


def dialogue_lines() -> list[tuple[str, str]]:
    return [(item.speaker, item.text) for item in dialogue().segments]


def test_no_spoken_word_reaches_a_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Canaries in text, title, names, path and file name; every logger at its loudest."""
    canary = "xylophone"
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.WARNING, "app.ingest")  # the second segment is on no track
    library = Library.open(tmp_path / f"library {canary}")
    path = sound_file(tmp_path, f"{canary}.wav")
    imported = library.import_file(path, copy=True)
    words = result([segment(1, f"the {canary} plays", canary), segment(50, f"{canary} {canary}", track=7)])
    finish(library, imported.job, words)
    meeting = Meeting(library, imported.meeting)
    library.rename_speaker(meeting.id, library.speakers(meeting.id)[0].speaker, canary)
    library.edit_text(meeting.id, meeting.rows()[0], f"no {canary} at all")
    library.split_segment(meeting.id, meeting.rows()[0], 3)
    library.rename_meeting(meeting.id, canary)
    library.search(canary)
    run_again(meeting, words)
    library.rebuild(meeting.id)
    library.undo(meeting.id)
    with pytest.raises(Exception) as failed, library._store.write() as tx:
        tx.exec_driver_sql("INSERT INTO note (meeting, text) VALUES (?, ?)", (1, canary))
    library.close()
    assert canary not in str(failed.value)
    assert caplog.records
    assert canary not in caplog.text


def test_closing_cuts_readers_short(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    make_meeting(library)
    reading, ended = threading.Event(), []

    def read_for_ever() -> None:
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        try:
            with library._store.read() as view:
                reading.set()
                view.exec_driver_sql(endless)
        except LibraryClosed as closed:
            ended.append(closed)

    thread = threading.Thread(target=read_for_ever)
    thread.start()
    reading.wait()
    library.close()
    thread.join()
    assert len(ended) == 1
    with pytest.raises(LibraryClosed):
        library.meetings()
    with pytest.raises(LibraryClosed):
        library.add_job(MeetingId("any"), "transcribe", protocol.RunOptions())


def test_readers_are_used_again(library: Library) -> None:
    for _ in range(5):
        thread = threading.Thread(target=library.meetings)
        thread.start()
        thread.join()
    assert len(library._store._resting) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_closing_gives_every_descriptor_back(tmp_path: Path) -> None:
    def ours() -> list[str]:
        links = (item.resolve() for item in Path("/proc/self/fd").iterdir())
        return [str(link) for link in links if str(link).startswith(str(tmp_path))]

    library = Library.open(tmp_path / "library")
    make_meeting(library)
    thread = threading.Thread(target=library.meetings)
    thread.start()
    thread.join()
    assert ours()
    library.close()
    assert ours() == []


def test_protocol_options_survive(library: Library) -> None:
    options = protocol.RunOptions(
        "fast",
        languages=("de", "en"),
        vocabulary=("Kowalczyk", "Hansard"),
        translate=True,
        speakers=protocol.SpeakerHint(2, 4),
        device="cuda",
        keep_audio=False,
    )
    imported = library.import_file(sound_file(library.folder.parent), options=options)
    assert library.jobs()[0].options == options
    assert library.jobs()[0].id == imported.job
    assert import_meeting(library)[1] == library.jobs()[1].id
