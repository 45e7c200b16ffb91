"""A transcript of another program in the library: text, names, sound then or later, once."""

import dataclasses
import errno
import os
from pathlib import Path

import pytest

from app import foreign, import_intents
from app.errors import AppError, DiskFull, NoSound
from app.import_intents import HasSound, SoundNotKept
from app.library import Library
from app.store.jobs import IllegalTransition
from engine.protocol import RunOptions
from tests import foreign_samples
from tests.builders import dialogue, sound_file
from tests.foreign_samples import MAYA, TEXTS, TIMES, TOMAS


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def written(
    folder: Path, name: str = "weekly.vtt", content: bytes = foreign_samples.VTT_TEAMS.encode()
) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_text_names_and_where_they_come_from(library: Library, tmp_path: Path) -> None:
    imported = library.import_transcript(written(tmp_path))
    summary = library.meeting(imported.meeting)
    assert (summary.title, summary.source, summary.state, summary.silent) == (
        "weekly",
        "weekly.vtt",
        "ready",
        True,
    )
    assert summary.duration == 11.5
    transcript = library.transcript(imported.meeting)
    assert [(s.text, s.start, s.end) for s in transcript.segments] == [
        (t, *span) for t, span in zip(TEXTS, TIMES, strict=True)
    ]
    assert [transcript.speaker(s.speaker).name for s in transcript.segments] == [MAYA, TOMAS, MAYA]
    engine = library.engine(imported.meeting)
    assert (engine["profile"], engine["imported-from"]) == ("imported", "Microsoft Teams")
    assert library.jobs() == []
    assert library.tracks(imported.meeting) == []
    assert [hit.meeting for hit in library.search("second page").hits] == [imported.meeting]


def test_labels_that_are_no_names_stay_open(library: Library, tmp_path: Path) -> None:
    imported = library.import_transcript(written(tmp_path, "a.srt", foreign_samples.SRT_WHISPERX.encode()))
    assert [(talk.number, talk.name) for talk in library.speakers(imported.meeting)] == [(1, None), (2, None)]
    assert library.history(imported.meeting) == (None, None)


def test_the_same_file_twice(library: Library, tmp_path: Path) -> None:
    first = library.import_transcript(written(tmp_path))
    again = library.import_transcript(written(tmp_path, "other.vtt"))
    assert (again.duplicate, again.change) == (first.meeting, None)
    wanted = library.import_transcript(written(tmp_path), again=True)
    assert wanted.duplicate is None
    assert len(library.meetings()) == len(list((library.folder / "meetings").iterdir())) == 2


def test_what_is_no_transcript_leaves_nothing(library: Library, tmp_path: Path) -> None:
    for name, content in (("a.txt", b"\x00\x01\x02"), ("b.json", b'{"a": 1}'), ("c.srt", b"")):
        with pytest.raises(AppError):
            library.import_transcript(written(tmp_path, name, content))
    with pytest.raises(AppError):
        library.import_transcript(written(tmp_path), tmp_path / "missing.wav")
    assert library.meetings() == []
    folder = library.folder / "meetings"
    assert not folder.exists() or list(folder.iterdir()) == []


def test_without_sound_nothing_can_be_transcribed(library: Library, tmp_path: Path) -> None:
    meeting = library.import_transcript(written(tmp_path)).meeting
    with pytest.raises(NoSound):
        library.add_job(meeting, "transcribe", RunOptions())
    library.transcribe([meeting], RunOptions())
    assert library.jobs() == []


def take_in(library: Library, job, folder: Path) -> None:
    """What the queue does with the engine's events of a decode job."""
    library.move_job(job, "running")
    work = library.job_folder(job)
    (work / "track-0.flac").write_bytes(b"flac")
    (work / "track-0.peaks").write_bytes(b"peaks")
    library.attach_audio(job, 0, 12.0, Path("track-0.flac"), Path("track-0.peaks"))
    library.finish_sound(job)


def test_sound_with_it(library: Library, tmp_path: Path) -> None:
    sound = sound_file(tmp_path, "weekly.wav")
    imported = library.import_transcript(written(tmp_path), sound)
    (job,) = library.jobs()
    assert (job.id, job.kind, job.state) == (imported.job, "decode", "waiting")
    assert library.sources(imported.meeting) == [sound]
    before = library.transcript(imported.meeting)
    take_in(library, job.id, tmp_path)
    summary = library.meeting(imported.meeting)
    assert (summary.state, summary.silent, summary.duration) == ("ready", False, 12.0)
    assert dataclasses.replace(library.transcript(imported.meeting), duration=before.duration) == before
    with pytest.raises(HasSound):
        library.add_sound(imported.meeting, sound)


def test_sound_later_and_copied(library: Library, tmp_path: Path) -> None:
    meeting = library.import_transcript(written(tmp_path)).meeting
    missing = library.add_sound(meeting, sound_file(tmp_path, "wrong.wav"))
    library.move_job(missing, "running")
    with pytest.raises(SoundNotKept):
        library.finish_sound(missing)
    library.move_job(missing, "failed", "bad-audio")
    assert library.meeting(meeting).silent
    assert library.meeting(meeting).problem == "bad-audio"
    job = library.add_sound(meeting, sound_file(tmp_path, "right.wav", b"RIFF" * 100), copy=True)
    (kept,) = library.sources(meeting)
    assert kept.parent == library.meeting_folder(meeting)
    take_in(library, job, tmp_path)
    assert library.meeting(meeting).state == "ready"
    with pytest.raises(IllegalTransition):
        library.move_job(job, "waiting")


def test_copied_sound_may_be_tried_again(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = library.import_transcript(written(tmp_path)).meeting
    sound = sound_file(tmp_path, "weekly.wav")

    def full(*_: object) -> str:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            library.add_sound(meeting, sound, copy=True)
    assert list(library.meeting_folder(meeting).iterdir()) == []
    with monkeypatch.context() as patch:
        patch.setattr(import_intents, "_queue_sound", full)
        with pytest.raises(OSError, match="full"):
            library.add_sound(meeting, sound, copy=True)
    assert list(library.meeting_folder(meeting).iterdir()) == []
    failed = library.add_sound(meeting, sound, copy=True)
    library.move_job(failed, "running")
    library.move_job(failed, "failed", "bad-audio")
    # What was copied for nothing stays: it may be the only one by now.
    right = sound_file(tmp_path, "right.wav", b"RIFF" * 100)
    job = library.add_sound(meeting, right, copy=True)
    (kept,) = library.sources(meeting)
    assert kept.read_bytes() == right.read_bytes()
    assert len(list(library.meeting_folder(meeting).iterdir())) == 2
    take_in(library, job, tmp_path)


def test_transcribed_again_keeps_corrections_and_people(library: Library, tmp_path: Path) -> None:
    lines = [("Maya", "good morning everyone and welcome"), ("Tom", "its so nice to sea you all again")]
    cues = "".join(
        f"{n}\n00:00:{1 + 5 * (n - 1):02d},000 --> 00:00:{4 + 5 * (n - 1):02d},000\n{name}: {text}\n\n"
        for n, (name, text) in enumerate(lines, 1)
    )
    imported = library.import_transcript(
        written(tmp_path, "a.srt", cues.encode()), sound_file(tmp_path, "a.wav")
    )
    take_in(library, imported.job, tmp_path)
    meeting = imported.meeting
    library.edit_text(meeting, library.outline(meeting)[1].id, "its so nice to see you all again")
    job = library.add_job(meeting, "transcribe", RunOptions())
    library.move_job(job, "running")
    library.finish_job(job, dialogue())
    transcript = library.transcript(meeting)
    found = [(transcript.speaker(item.speaker).name, item.text) for item in transcript.segments[:2]]
    assert found == [
        ("Maya", "good morning everyone and welcome"),
        ("Tom", "its so nice to see you all again"),
    ]
    assert library.undo(meeting) is not None


def test_each_sample_becomes_a_meeting(library: Library, tmp_path: Path) -> None:
    for name, content in foreign_samples.samples().items():
        meeting = library.import_transcript(written(tmp_path, f"{name}.txt", content)).meeting
        text = " ".join(segment.text for segment in library.transcript(meeting).segments)
        assert text == " ".join(turn.text for turn in foreign.read(content, prose_too=True).turns)


def test_joined_and_split_without_sound(library: Library, tmp_path: Path) -> None:
    first = library.import_transcript(written(tmp_path)).meeting
    second = library.import_transcript(written(tmp_path, "b.txt", foreign_samples.OTTER.encode())).meeting
    joined = library.join_meetings(first, second).meeting
    summary = library.meeting(joined)
    assert (summary.state, summary.silent) == ("ready", True)
    library.undo_arrangement()
    library.split_meeting(first, 8.5)
    assert {(item.state, item.silent) for item in library.meetings()} == {("ready", True)}
    assert library.check(deep=True).findings == ()
