"""Finding speakers again: the same words, other speakers, every correction kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import VoicesNotKept
from app.library import Library
from app.store.values import JobId
from engine.protocol import Result, RunOptions, SpeakerHint, build
from tests.builders import DIALOGUE, Meeting, dialogue, import_meeting, make_meeting


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


def with_voices(library: Library) -> Meeting:
    meeting, job = import_meeting(library)
    voices = library.job_folder(job) / "embeddings.npz"
    voices.write_bytes(b"voices")
    library.move_job(job, "running")
    library.finish_job(job, dialogue(), voices)
    return Meeting(library, meeting)


def again(meeting: Meeting, speakers: tuple[str, ...]) -> JobId:
    library = meeting.library
    job = library.find_speakers_again(meeting.id, SpeakerHint(2, 2))
    library.move_job(job, "running")
    lines = tuple(zip(speakers, (text for _, text in DIALOGUE), strict=True))
    library.finish_job(job, dialogue(lines))
    return job


def test_the_engine_is_handed_what_was_recognised(library: Library) -> None:
    meeting = with_voices(library)
    job = library.find_speakers_again(meeting.id, SpeakerHint(3, 3))
    asked = library.regroup_request(job)
    previous = build(Result, json.loads(Path(asked.previous).read_bytes()))
    assert previous == library.recognition(meeting.id)
    assert Path(asked.arrays).read_bytes() == b"voices"
    assert (asked.job, asked.speakers) == (job, SpeakerHint(3, 3))
    assert library.jobs()[-1].kind == "find-speakers"


def test_corrections_and_the_voices_stay(library: Library) -> None:
    meeting = with_voices(library)
    rows = library.outline(meeting.id)
    library.edit_text(meeting.id, rows[1].id, "it's so nice to see you all again")
    library.rename_speaker(meeting.id, rows[0].speaker, "Ana")
    library.assign_speaker(meeting.id, [rows[3].id], rows[0].speaker)
    before = meeting.everything()
    again(meeting, ("S1", "S2", "S1", "S2"))
    assert meeting.lines()[0] == ("Ana", DIALOGUE[0][1])
    assert meeting.lines()[1] == ("Speaker 2", "it's so nice to see you all again")
    assert meeting.lines()[3] == ("Ana", DIALOGUE[3][1])  # given by hand
    assert library.misfits(meeting.id) == []
    arrays = library.embeddings(meeting.id)
    assert arrays is not None
    assert arrays.read_bytes() == b"voices"
    library.undo(meeting.id)
    assert meeting.everything() == before


def test_without_kept_voices_it_says_so(library: Library) -> None:
    meeting = make_meeting(library)
    with pytest.raises(VoicesNotKept, match="transcribe it again"):
        library.find_speakers_again(meeting.id, SpeakerHint())
    job = library.add_job(meeting.id, "find-speakers", RunOptions())
    with pytest.raises(VoicesNotKept):
        library.regroup_request(job)
