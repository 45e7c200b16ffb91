"""Two recordings made one meeting, one meeting parted in two: nothing said, written or named is lost."""

from __future__ import annotations

import random
import threading
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app import journal
from app.changes import Gap
from app.library import Library
from app.meeting_intents import NotJoined
from app.recordings import take_in, taking
from app.same_time_intents import Placed
from app.splicing import splice
from app.store import meetings, projected
from app.store.values import SegmentRow
from app.transcript import MeetingId
from engine.protocol import RunOptions
from engine.splicing import SpliceOrder, SplicePiece, SpliceTrack
from tests.builders import Meeting, dialogue, finish, make_meeting, result, segment
from tests.exports import RATE, add_call, flac, noise, read
from tests.histories import edited
from tests.taken import FakeAssembler, take

LINES = (("S1", "then let us go on with it"), ("S2", "yes one moment please"), ("S4", "here I am again"))


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def said(library: Library, meeting: MeetingId, later: float = 0.0) -> list[object]:
    """What is said, by whom and when, to the word; times ``later``."""
    names = {item.speaker: item.name for item in library.speakers(meeting)}

    def shown(row: SegmentRow) -> object:
        words = [
            (round(w.start + later, 3), round(w.end + later, 3), w.text, w.probability) for w in row.words
        ]
        who = names[row.speaker] if row.speaker else None
        others = sorted(str(names[key]) for key in row.overlap)
        return (
            round(row.start + later, 3),
            round(row.end + later, 3),
            who,
            others,
            row.text,
            row.edited,
            words,
        )

    return [shown(row) for row in library.outline(meeting)]


def marked(library: Library, meeting: MeetingId, later: float = 0.0) -> list[tuple[int, str]]:
    """Notes and moments, in ticks."""
    found = [*library.notes(meeting), *library.moments(meeting)]
    return [(round((item.seconds + later) * 10_000), item.text) for item in found]


def is_sound(library: Library, meeting: MeetingId) -> bool:
    """Whether the rows are what journal and runs make, and the digest is right."""
    with library._store.read() as view:
        key = meetings.key_of(view, meeting)
        _, _, state, _ = journal.project(view, key)
        rows = [piece for _, piece in projected.pieces(view, key)]
        assert state is None or sorted(map(repr, state.pieces())) == sorted(map(repr, rows))
        return projected.is_sound(view, key)


def name_all(library: Library, meeting: MeetingId, *names: str) -> None:
    for talk, name in zip(library.speakers(meeting), names, strict=False):
        library.rename_speaker(meeting, talk.speaker, name)


# -- text ----------------------------------------------------------------------------------------------


def test_one_after_the_other(library: Library) -> None:
    one, two = make_meeting(library), make_meeting(library, dialogue(LINES), "more.wav")
    name_all(library, one.id, "Maya", "Jonas")
    name_all(library, two.id, "maya")
    library.edit_text(two.id, two.rows()[1], "yes, one second please")
    library.add_note(one.id, 3.0, "ask Tom")
    library.add_moment(two.id, 2.0, "here")
    library.tag([one.id], "work")
    library.tag([two.id], "urgent")
    library.set_favourite([two.id], on=True)
    library.add_folder("Team", [two.id])
    before = said(library, one.id), said(library, two.id, 60.0)
    notes = marked(library, one.id) + marked(library, two.id, 60.0)

    change = library.join_meetings(one.id, two.id)
    whole = Meeting(library, change.meeting)
    summary = library.meeting(whole.id)
    assert (summary.title, summary.duration) == ("meeting", 120.0)
    assert (summary.tags, summary.favourite, summary.folder) == (("urgent", "work"), True, "Team")
    found = said(library, whole.id)
    assert found[: len(before[0])] == before[0]
    # "maya" of the second is Maya; the others keep apart, with numbers of their own.
    assert [row[2:5] for row in found[4:]] == [  # type: ignore[index]
        ("Maya", [], "then let us go on with it"),
        (None, [], "yes, one second please"),
        (None, [], "here I am again"),
    ]
    assert [row[6] for row in found[4:]] == [row[6] for row in before[1]]  # type: ignore[index]
    labels = [speaker.label for speaker in library.transcript(whole.id).speakers]
    assert labels == ["Maya", "Jonas", "Speaker 3", "Speaker 5", "Speaker 6"]
    assert sorted(marked(library, whole.id)) == sorted(notes)
    assert is_sound(library, whole.id)
    # One undo brings both back, one redo the whole.
    assert library.arrangement()[0] == "Join Meetings"
    assert {item.id for item in library.meetings()} == {whole.id}
    library.undo_arrangement(change.step)
    assert {item.id for item in library.meetings()} == {one.id, two.id}
    assert [item.id for item in library.meetings(trashed=True)] == [whole.id]
    library.redo_arrangement()
    assert {item.id for item in library.meetings()} == {whole.id}


def test_steps_go_on_being_steps(library: Library) -> None:
    one, two = make_meeting(library), make_meeting(library, dialogue(LINES), "more.wav")
    library.edit_text(one.id, one.rows()[1], "its so nice to see you all again")
    name_all(library, two.id, "Ana")
    whole = Meeting(library, library.join_meetings(one.id, two.id).meeting)
    assert [step.label for step in library.steps(whole.id)] == ["Rename Speaker 4", "Edit Text"]
    assert whole.lines()[4][0] == "Ana"
    library.undo(whole.id)
    assert whole.lines()[4][0] == "Speaker 4"
    library.undo(whole.id)
    assert whole.texts()[1] == "its so nice to sea you all again"
    library.redo(whole.id)
    library.redo(whole.id)
    assert whole.lines()[4][0] == "Ana"
    assert is_sound(library, whole.id)


def test_same_people_can_be_taken_apart_again(library: Library) -> None:
    one, two = make_meeting(library), make_meeting(library, dialogue(LINES), "more.wav")
    name_all(library, one.id, "Maya")
    name_all(library, two.id, "Maya")
    assert library.plan_join(one.id, two.id).same == ("Maya",)
    whole = library.join_meetings(one.id, two.id).meeting
    assert [talk.name for talk in library.speakers(whole)].count("Maya") == 1
    library.undo(whole)
    assert [talk.name for talk in library.speakers(whole)].count("Maya") == 2
    library.undo_arrangement()
    chosen = library.speakers(two.id)[1].speaker, library.speakers(one.id)[2].speaker
    whole = library.join_meetings(one.id, two.id, same=dict([chosen])).meeting
    assert [talk.name for talk in library.speakers(whole)].count("Maya") == 2
    assert len(library.speakers(whole)) == 5


@pytest.mark.parametrize("seed", range(12))
def test_whatever_was_done_to_them(library: Library, seed: int) -> None:
    rng = random.Random(seed)
    one, two = make_meeting(library), make_meeting(library, dialogue(LINES), "more.wav")
    for meeting in (one, two):
        edited(library, meeting.id, rng, 12)
    before = said(library, one.id), said(library, two.id, 60.0)
    notes = sorted(marked(library, one.id) + marked(library, two.id, 60.0))
    whole = library.join_meetings(one.id, two.id, same={}).meeting
    assert said(library, whole) == sorted([*before[0], *before[1]], key=lambda row: row[0])  # type: ignore[index]
    assert sorted(marked(library, whole)) == notes
    assert is_sound(library, whole)

    # And apart again, at a paragraph or anywhere.
    rows = library.outline(whole)
    at = rng.choice([row.start for row in rows[1:]] or [30.0]) if seed % 2 else rng.uniform(2.0, 100.0)
    everything = [word for row in rows for word in row.words]
    library.split_meeting(whole, max(1.5, at))
    parts = sorted(library.meetings(), key=lambda item: item.created)
    assert len(parts) == 2
    first, second = parts
    again = [word for row in library.outline(first.id) for word in row.words]
    again += [word for row in library.outline(second.id) for word in row.words]
    assert sorted(w.text for w in again) == sorted(w.text for w in everything)
    assert sorted(marked(library, first.id) + marked(library, second.id, first.duration)) == notes
    for part in parts:
        assert is_sound(library, part.id)
        while library.undo(part.id):  # every step that is left can be taken back
            pass
        assert is_sound(library, part.id)


def test_split_at_a_paragraph(library: Library) -> None:
    whole = make_meeting(library)
    name_all(library, whole.id, "Maya", "Jonas", "Tom")
    library.edit_text(whole.id, whole.rows()[1], "it's so nice to see you")
    library.edit_text(whole.id, whole.rows()[2], "shall we look at the plan")
    library.add_note(whole.id, 3.0, "early")
    library.add_note(whole.id, 14.0, "late")
    at = library.outline(whole.id)[2].start
    before = said(library, whole.id)
    change = library.split_meeting(whole.id, at)
    first, second = (Meeting(library, id_) for id_ in change.meetings[:2])
    assert said(library, first.id) == before[:2]
    assert said(library, second.id, at) == before[2:]
    assert marked(library, first.id) == [(30_000, "early")]
    assert marked(library, second.id) == [(round((14.0 - at) * 10_000), "late")]
    assert [item.title for item in library.meetings()] == ["meeting, part 2", "meeting"]
    assert library.meeting(second.id).duration == pytest.approx(60 - at)
    # The corrections live on in the part they are about, and those alone.
    assert "Edit Text" in [step.label for step in library.steps(first.id)]
    assert not any(step.kind == "restore-rows" for step in library.steps(first.id))
    assert {talk.name for talk in library.speakers(first.id)} == {"Maya", "Jonas"}
    library.undo_arrangement(change.step)
    assert [item.id for item in library.meetings()] == [whole.id]


# -- what is refused -----------------------------------------------------------------------------------


def test_what_cannot_be_joined_or_split_is_refused(library: Library, tmp_path: Path) -> None:
    one, two = make_meeting(library), make_meeting(library, dialogue(LINES), "more.wav")
    waiting = library.import_file(flac(tmp_path / "a.flac", noise(1.0))).meeting
    assert waiting is not None
    with pytest.raises(NotJoined, match="different"):
        library.join_meetings(one.id, one.id)
    with pytest.raises(NotJoined, match="still being transcribed"):
        library.join_meetings(one.id, waiting)
    library.move_job(library.jobs()[-1].id, "cancelled")
    with pytest.raises(NotJoined, match="not been transcribed"):
        library.join_meetings(one.id, waiting)
    with pytest.raises(NotJoined, match="next to nothing"):
        library.split_meeting(one.id, 0.2)
    library.trash([two.id])
    with pytest.raises(NotJoined, match="trash"):
        library.join_meetings(one.id, two.id)
    assert len(library.meetings()) == 2


def test_a_change_meanwhile_is_not_lost(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = make_meeting(library), make_meeting(library, dialogue(LINES), "more.wav")
    tidy = library.tidy_unfinished

    def meanwhile() -> int:
        library.edit_text(one.id, one.rows()[0], "something else")
        return tidy()

    monkeypatch.setattr(library, "tidy_unfinished", meanwhile)
    with pytest.raises(NotJoined, match="meanwhile"):
        library.join_meetings(one.id, two.id)
    assert {item.id for item in library.meetings()} == {one.id, two.id}
    assert not list((library.folder / "jobs").glob("making-*"))


# -- sound ---------------------------------------------------------------------------------------------


def test_sound_is_laid_end_to_end(library: Library, tmp_path: Path) -> None:
    one, two = add_call(library, tmp_path), add_call(library, tmp_path, "Went on")
    length = library.meeting(one).duration
    change = library.join_meetings(one, two, silence=1.5)
    (track,) = library.tracks(change.meeting)
    heard = read(library.meeting_folder(change.meeting) / str(track.audio))
    begins = round((length + 1.5) * RATE)
    assert np.array_equal(heard[: 20 * RATE], noise(20.0, seed=1))
    assert not heard[20 * RATE : begins].any()
    assert np.array_equal(heard[begins : begins + 20 * RATE], noise(20.0, seed=2))
    assert len(heard) == round(library.meeting(change.meeting).duration * RATE)
    assert library.meeting(change.meeting).state == "ready"
    assert track.peaks is not None
    assert (library.meeting_folder(change.meeting) / track.peaks).exists()
    assert not list((library.folder / "jobs").glob("making-*"))
    assert [path.name for path in library.sources(change.meeting)] == [track.audio]

    at = 7.3
    parts = library.split_meeting(change.meeting, at).meetings[:2]
    sounds = [read(library.meeting_folder(id_) / str(library.tracks(id_)[0].audio)) for id_ in parts]
    assert np.array_equal(np.concatenate(sounds), heard)
    assert len(sounds[0]) == round(at * RATE)


def test_a_recording_that_was_interrupted_and_went_on(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = FakeAssembler()
    monkeypatch.setattr(taking, "assemble", fake)
    pair = [take_in(library, take(library.recordings_folder)) for _ in range(2)]
    assert library.plan_join(pair[0], pair[1]).at_once, "two devices: neither comes after the other"
    with pytest.raises(NotJoined, match="same time"):
        library.join_meetings(pair[0], pair[1])
    with library._store.write() as tx:
        key = meetings.key_of(tx, pair[1])
        began = library.meeting(pair[0]).created.timestamp() + 600
        meetings.set_columns(tx, key, created=datetime.fromtimestamp(began, UTC).isoformat())
    for id_ in pair:
        for path in library.meeting_folder(id_).glob("*.flac"):
            flac(path, noise(1.0))
    call = (segment(0.2, "hello", "S1", track=0), segment(0.6, "yes", "S2", track=1))
    for id_ in pair:
        finish(library, library.queue_recording(id_, RunOptions()), result(call, tracks=2))
    beside = library.join_same_time(pair[0], pair[1], Placed(0.25)).meeting
    both = library.recording(beside)
    assert both is not None
    assert [track.name for track in both.tracks] == ["mic", "system", "mic", "system"]
    assert library.meeting(beside).origin == "recorded"
    assert len(library.tracks(beside)) == 4
    library.undo_arrangement()
    plan = library.plan_join(pair[1], pair[0])
    assert (plan.first.id, plan.second.id) == tuple(pair)
    gaps = [library.gaps(id_) for id_ in pair]
    paused = sum(gap.length for gap in gaps[0] if gap.kind == "paused")
    length = library.meeting(pair[0]).duration
    assert plan.pause == pytest.approx(600 - length - paused)
    whole = library.join_meetings(plan.first.id, plan.second.id).meeting
    facts = library.recording(whole)
    assert facts is not None
    assert [track.name for track in facts.tracks] == ["mic", "system"]
    assert library.meeting(whole).origin == "recorded"
    assert Gap("paused", length, length, round(plan.pause or 0, 4), "", None) in [
        Gap(g.kind, g.start, g.end, round(g.length, 4), g.why, g.track) for g in library.gaps(whole)
    ]
    assert len(library.gaps(whole)) == len(gaps[0]) + len(gaps[1]) + 1
    assert [track.label for track in library.tracks(whole)] == ["Microphone", "System audio"]
    rows = library.outline(whole)
    assert [(row.track, row.text) for row in rows] == [(0, "hello"), (1, "yes"), (0, "hello"), (1, "yes")]
    assert rows[2].start == pytest.approx(length + 0.2, abs=1e-3)


def test_other_rates_and_channels_and_a_vault_key(tmp_path: Path) -> None:
    from tests.system.test_clips import flac as any_flac
    from tests.system.test_clips import noise as any_noise

    low = any_flac(tmp_path / "low.flac", any_noise(1.0, 8_000), 8_000)
    high = any_flac(tmp_path / "high.flac", any_noise(1.0, 16_000, 2), 16_000)
    pieces = (SplicePiece(str(low), 0.0, 1.0, 0.0), SplicePiece(str(high), 0.25, 1.0, 1.5))
    told: list[float] = []
    order = SpliceOrder((SpliceTrack("new", pieces, 2.5),), str(tmp_path))
    made = splice(order, threading.Event(), lambda done, _total: told.append(done)).tracks[0]
    assert (made.rate, made.channels, made.frames) == (16_000, 2, 40_000)
    from tests.system.test_clips import read as any_read

    heard = any_read(tmp_path / "new.flac")
    assert np.array_equal(heard[24_000:36_000], any_noise(1.0, 16_000, 2)[4_000:])
    assert not heard[16_100:24_000].any()
    assert told == sorted(told)


def test_sound_that_was_taken_away_is_not_missed(library: Library, tmp_path: Path) -> None:
    pair = add_call(library, tmp_path), add_call(library, tmp_path, "Went on")
    library.remove_sound(pair)
    whole = library.join_meetings(*pair).meeting
    assert library.meeting(whole).sound_removed is not None
    assert library.meeting(whole).state == "ready"
    parts = library.split_meeting(whole, 61.0).meetings[:2]
    assert [library.meeting(part).state for part in parts] == ["ready", "ready"]


def test_one_without_sound_is_silence(library: Library, tmp_path: Path) -> None:
    pair = add_call(library, tmp_path), add_call(library, tmp_path, "Went on")
    library.remove_sound([pair[0]])
    whole = library.join_meetings(*pair).meeting
    heard = read(library.meeting_folder(whole) / str(library.tracks(whole)[0].audio))
    assert not heard[: 60 * RATE].any()
    assert np.array_equal(heard[60 * RATE : 80 * RATE], noise(20.0, seed=2))


def test_text_without_sound(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:03,000\nhello there\n", encoding="utf-8")
    pair = [library.import_transcript(path, again=True).meeting for _ in range(2)]
    assert all(pair)
    whole = Meeting(library, library.join_meetings(pair[0], pair[1]).meeting)  # type: ignore[arg-type]
    assert whole.texts() == ["hello there", "hello there"]
    assert library.tracks(whole.id) == []
    assert library.meeting(whole.id).silent
    found = library.recognition(whole.id)
    assert found is not None
    assert [len(track.words) for track in found.tracks] == [4]
    assert is_sound(library, whole.id)
