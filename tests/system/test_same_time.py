"""Two recordings of the same time: where one lies on the other's time line, and what becomes of the text."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from app.changes import Gap, RecordedTrack, RecordingFacts
from app.joined_meetings import facts as recorded
from app.library import Library
from app.meeting_intents import NotJoined
from app.same_time_intents import SURE, Placed
from app.store import meetings, recordings
from engine.joining.echo import band_levels
from engine.sync import match
from tests import two_devices
from tests.builders import Meeting, dialogue, make_meeting
from tests.exports import read
from tests.histories import edited
from tests.system.test_joined_meetings import is_sound, marked, said
from tests.two_devices import RATE, heard_by_another, samples, talk

#: What the laptop has, and what the phone, which was switched on five seconds later, has.
LAPTOP = [
    (1.0, "A", "good morning everyone and welcome"),
    (10.0, "B", "shall we look at the plan"),
    (30.0, "A", "then we are done for today"),
]
PHONE = [
    (5.1, "X", "shall we look at a plan"),
    (15.0, "Z", "may I say something from the back row"),
    (24.9, "Y", "then we are done for today"),
    (30.0, "Y", "see you next week my friends"),
]


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def texts(library: Library, meeting: Meeting) -> list[tuple[float, int, str, str]]:
    names = {item.speaker: item.name or f"Speaker {item.number}" for item in library.speakers(meeting.id)}
    return [
        (round(row.start, 2), row.track, names[row.speaker] if row.speaker else "", row.text)
        for row in library.outline(meeting.id)
    ]


# -- where -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("begins", "pace"), [(12.34, 1.0), (-7.5, 1.0), (3.0, 1.00012)])
def test_found_in_noise_by_another_clock(begins: float, pace: float) -> None:
    sound = talk(200.0)
    other = heard_by_another(sound, begins, 190.0, pace, noise=0.03)
    found = match(band_levels(sound), band_levels(other))
    assert found is not None
    assert found.sure > SURE
    for at in (0.0, 95.0, 190.0):
        assert found.offset + found.pace * at == pytest.approx(begins + pace * at, abs=0.01)
    assert (found.pace == 1.0) == (pace == 1.0), "a clock that is right is left alone"


def test_what_has_nothing_in_common_is_not_sure() -> None:
    levels = [band_levels(talk(60.0, seed)) for seed in range(6)]
    found = [match(one, other) for at, one in enumerate(levels) for other in levels[:at]]
    assert all(item is not None and item.sure < SURE / 2 for item in found)
    assert match(levels[0], band_levels(np.zeros(30 * RATE, np.float32))) is None, "silence"
    assert match(levels[0], levels[1][:50]) is None, "a second of it"


def test_the_sound_of_both_is_heard_together(library: Library, tmp_path: Path) -> None:
    sound = talk(60.0)
    one = two_devices.add(library, tmp_path, "Laptop", sound, LAPTOP)
    other = two_devices.add(library, tmp_path, "Phone", heard_by_another(sound, 5.0, 55.0), PHONE, 55.0)
    told: list[tuple[float, float]] = []
    found = library.compare_recordings(one.id, other.id, report=lambda *at: told.append(at))
    assert found.sure > SURE
    assert found.offset == pytest.approx(5.0, abs=0.01)
    assert told
    assert told[-1][0] == pytest.approx(115.0, abs=1)
    # The other way round the second begins first.
    assert library.compare_recordings(other.id, one.id).offset == pytest.approx(-5.0, abs=0.01)

    placed = Placed(5.0)
    listened = library.listen_to_both(one.id, other.id, placed)
    heard = read(listened)
    turns = [samples(sound), samples(heard_by_another(sound, 5.0, 55.0))]
    assert np.array_equal(heard[: 2 * RATE], turns[0][30 * RATE : 32 * RATE])
    assert np.array_equal(heard[2 * RATE : 4 * RATE], turns[1][27 * RATE : 29 * RATE])
    assert library.listen_to_both(one.id, other.id, placed, 1) != listened

    whole = library.join_same_time(one.id, other.id, placed).meeting
    tracks = library.tracks(whole)
    assert [track.label for track in tracks] == ["Laptop", "Phone"]
    sounds = [read(library.meeting_folder(whole) / str(track.audio)) for track in tracks]
    assert np.array_equal(sounds[0], turns[0])
    assert not sounds[1][: 5 * RATE].any()
    assert np.array_equal(sounds[1][5 * RATE :], turns[1])
    assert library.meeting(whole).state == "ready"


def test_another_clock_is_put_right(library: Library, tmp_path: Path) -> None:
    sound = talk(40.0)
    pace = 1.005
    other = heard_by_another(sound, 0.0, 39.0, pace, noise=0.0)
    pair = [
        two_devices.add(library, tmp_path, "Laptop", sound, LAPTOP, 40.0),
        two_devices.add(library, tmp_path, "Phone", other, PHONE, 39.0),
    ]
    whole = library.join_same_time(pair[0].id, pair[1].id, Placed(0.0, pace)).meeting
    laid = read(library.meeting_folder(whole) / str(library.tracks(whole)[1].audio))[:, 0] / 32767
    right = heard_by_another(sound, 0.0, 39.0 * pace, noise=0.0)
    assert (
        np.abs(laid[RATE : 38 * RATE] - right[RATE : 38 * RATE]).max() < 0.03
    )  # it was read between samples
    row = next(row for row in library.outline(whole) if "back row" in row.text)
    assert row.start == pytest.approx(15.0 * pace, abs=0.001)


# -- what ------------------------------------------------------------------------------------------------


def test_nobody_is_written_down_twice(library: Library, tmp_path: Path) -> None:
    one = two_devices.add(library, tmp_path, "Laptop", None, LAPTOP)
    other = two_devices.add(library, tmp_path, "Phone", None, PHONE)
    library.edit_text(one.id, one.rows()[1], "shall we look at the map")
    library.edit_text(other.id, other.rows()[1], "may I say something from the last row")
    library.rename_speaker(other.id, library.speakers(other.id)[0].speaker, "Jonas")
    library.add_note(other.id, 16.0, "who is that")
    placed = Placed(5.0)
    plan = library.plan_same_time(one.id, other.id, placed)
    assert (plan.filling, plan.left, plan.shared) == (2, 2, pytest.approx(55.0))
    change = library.join_same_time(one.id, other.id, placed)
    whole = Meeting(library, change.meeting)
    assert texts(library, whole) == [
        (1.0, 0, "Speaker 1", "good morning everyone and welcome"),
        (10.0, 0, "Jonas", "shall we look at the map"),  # X talks while B does, and has a name
        (20.0, 1, "Speaker 4", "may I say something from the last row"),
        (30.0, 0, "Speaker 1", "then we are done for today"),
        (35.0, 1, "Speaker 1", "see you next week my friends"),  # Y is A
    ]
    assert marked(library, whole.id) == [(210_000, "who is that")]
    assert is_sound(library, whole.id)
    assert library.meeting(whole.id).duration == 65.0
    # One step, in the order and in the text.
    assert library.arrangement()[0] == "Join Meetings"
    library.undo_arrangement(change.step)
    assert {item.id for item in library.meetings()} == {one.id, other.id}
    library.redo_arrangement()
    while library.undo(whole.id):
        assert is_sound(library, whole.id)


def test_what_was_removed_does_not_come_back(library: Library, tmp_path: Path) -> None:
    one = two_devices.add(library, tmp_path, "Laptop", None, LAPTOP)
    other = two_devices.add(library, tmp_path, "Phone", None, PHONE)
    library.remove_segments(one.id, [one.rows()[1]])
    whole = Meeting(library, library.join_same_time(one.id, other.id, Placed(5.0)).meeting)
    assert not any("plan" in text for text in whole.texts())


def test_the_second_began_first(library: Library, tmp_path: Path) -> None:
    one = two_devices.add(library, tmp_path, "Laptop", None, LAPTOP)
    other = two_devices.add(library, tmp_path, "Phone", None, PHONE)
    began = library.meeting(other.id).created
    whole = Meeting(library, library.join_same_time(other.id, one.id, Placed(-5.0)).meeting)
    assert [text for *_, text in texts(library, whole)] == [
        "good morning everyone and welcome",
        "shall we look at a plan",
        "may I say something from the back row",
        "then we are done for today",
        "see you next week my friends",
    ]
    assert [track for _, track, *_ in texts(library, whole)] == [1, 0, 0, 0, 0]
    assert (began - library.meeting(whole.id).created).total_seconds() == pytest.approx(5.0)


def test_said_who_is_who(library: Library, tmp_path: Path) -> None:
    one = two_devices.add(library, tmp_path, "Laptop", None, LAPTOP)
    other = two_devices.add(library, tmp_path, "Phone", None, PHONE)
    plan = library.plan_same_time(one.id, other.id, Placed(5.0))
    ours = {talk.number: talk.speaker for talk in plan.people[0]}
    theirs = {talk.number: talk.speaker for talk in plan.people[1]}
    assert plan.pairs == {theirs[1]: ours[2], theirs[3]: ours[1]}
    whole = Meeting(library, library.join_same_time(one.id, other.id, Placed(5.0), same={}).meeting)
    assert {who for _, _, who, _ in texts(library, whole)} == {
        "Speaker 1", "Speaker 2", "Speaker 4", "Speaker 5"
    }  # fmt: skip
    library.undo_arrangement()
    whole = Meeting(
        library,
        library.join_same_time(one.id, other.id, Placed(5.0), same={theirs[2]: ours[2]}).meeting,
    )
    assert texts(library, whole)[2][2] == "Speaker 2"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_done_to_them(library: Library, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    one, two = make_meeting(library), make_meeting(library, dialogue(), "more.wav")
    for meeting in (one, two):
        edited(library, meeting.id, rng, 10)
    offset = rng.uniform(-20.0, 20.0)
    placed = Placed(offset, rng.choice([1.0, 1.0001]))
    before = said(library, one.id, max(0.0, -offset))
    plan = library.plan_same_time(one.id, two.id, placed)
    whole = library.join_same_time(one.id, two.id, placed, same={}).meeting
    rows = library.outline(whole)
    assert [row.text for row in rows if row.track == 0] == [row[4] for row in before]  # type: ignore[index]
    assert sum(row.track == 1 for row in rows) == plan.filling
    assert len(library.notes(whole)) == len(library.notes(one.id)) + len(library.notes(two.id))
    assert is_sound(library, whole)
    while library.undo(whole):
        pass
    assert is_sound(library, whole)


def test_what_cannot_be_laid_together_is_refused(library: Library, tmp_path: Path) -> None:
    one = two_devices.add(library, tmp_path, "Laptop", None, LAPTOP)
    other = two_devices.add(library, tmp_path, "Phone", None, PHONE)
    with pytest.raises(NotJoined, match="different"):
        library.plan_same_time(one.id, one.id, Placed(0.0))
    with pytest.raises(NotJoined, match="one after the other"):
        library.join_same_time(one.id, other.id, Placed(70.0))
    with pytest.raises(NotJoined, match="no sound to compare"):
        library.compare_recordings(one.id, other.id)
    library.trash([other.id])
    with pytest.raises(NotJoined, match="trash"):
        library.join_same_time(one.id, other.id, Placed(5.0))
    library.undo_arrangement()
    with library._store.write() as tx:
        pause = Gap("paused", 5.0, 5.0, 60.0, "", None)
        recordings.add_gaps(tx, meetings.key_of(tx, other.id), [pause])
    with pytest.raises(NotJoined, match="paused"):  # the minute is on one time line and not on the other
        library.plan_same_time(one.id, other.id, Placed(5.0))
    library.trash([other.id])
    assert {item.id for item in library.meetings()} == {one.id}


def test_how_both_were_recorded() -> None:
    mic, system = RecordedTrack("mic", "a", "Webcam"), RecordedTrack("system", "b", "Speakers")
    laptop = RecordingFacts("2026-03-01T10:00:05+01:00", closed=True, tracks=(mic, system), restarts=(4.0,))
    began = "2026-03-01T10:00:00+01:00"
    phone = RecordingFacts(began, closed=False, missing=1.0, tracks=(mic,), restarts=(2.0,))
    both = recorded.at_once(laptop, phone, ({0: 0, 1: 1}, {0: 2}), (5.0, 0.0))
    assert [track.name for track in both.tracks] == ["mic", "system", "mic"]
    assert (both.started, both.closed, both.missing) == (began, False, 1.0)
    assert both.restarts == (2.0, 9.0)
    gap = Gap("hole", 10.0, 20.0, 10.0, "unplugged", 0)
    (moved,) = recorded.shifted([gap], 5.0, {0: 2}, 1.001)
    assert (moved.start, moved.end, moved.track) == (pytest.approx(15.01), pytest.approx(25.02), 2)
