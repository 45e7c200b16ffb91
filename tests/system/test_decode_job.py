"""Sound for a text that came from elsewhere: a real engine decodes it, and nobody transcribes it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.engine_client import EngineLink, Listener, SubprocessEngine
from app.jobs import JobNews, JobQueue
from app.library import Library
from tests import foreign_samples
from tests.ui.scenes import tone

DEADLINE = 120.0


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def test_the_wrong_file_then_the_right_one(library: Library, tmp_path: Path) -> None:
    """A file that is no sound leaves the text as it was; the next is taken in by the same engine."""
    (tmp_path / "weekly.vtt").write_text(foreign_samples.VTT)
    (tmp_path / "wrong.wav").write_bytes(b"no sound at all" * 50)
    imported = library.import_transcript(tmp_path / "weekly.vtt", tmp_path / "wrong.wav")
    meeting = imported.meeting
    before = library.transcript(meeting).segments
    links: list[SubprocessEngine] = []
    news: list[JobNews] = []

    def connect(listener: Listener) -> EngineLink:
        links.append(SubprocessEngine(listener))
        return links[-1]

    queue = JobQueue(library, connect)
    queue.subscribe(news.append)
    try:
        for sound in (None, tone(tmp_path / "right.wav", 2.0)):
            if sound is not None:
                library.add_sound(meeting, sound)
            queue.wake()
            deadline = time.monotonic() + DEADLINE
            while queue.running is not None:
                assert time.monotonic() < deadline, "the queue is stuck"
                links[-1].wait(0.05)
    finally:
        queue.close()
        for link in links:
            link.close()
    assert [job.state for job in library.jobs()] == ["failed", "done"]
    assert library.jobs()[0].problem == "bad-audio"
    assert len(links) == 1
    assert {item.stage for item in news} == {"decode"}
    (track,) = library.tracks(meeting)
    assert track.duration == pytest.approx(2.0, abs=0.01)
    assert {track.audio, track.peaks} == {path.name for path in library.meeting_folder(meeting).iterdir()}
    assert library.transcript(meeting).segments == before
    assert (library.meeting(meeting).state, library.meeting(meeting).silent) == ("ready", False)
