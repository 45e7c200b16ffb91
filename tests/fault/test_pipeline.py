"""The pipeline over real decoding and real worker processes, with backends that misbehave."""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
import wave
from pathlib import Path

import numpy as np
import pytest

from engine import launch, profiles
from engine.jobfolder import JobFolder
from engine.protocol import (
    Done,
    Event,
    Failed,
    JobCancelled,
    Partial,
    Progress,
    Result,
    RunOptions,
    Terminal,
    Transcribe,
    Warned,
    build,
)
from engine.server import run_job
from tests.fakes import backends

SECONDS = 6
COMMAND = launch.command


@pytest.fixture(autouse=True)
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Profiles ``fake-good`` … with the backend of that name, in workers that know the fakes."""
    assert backends.BAD_CHUNK < SECONDS
    names = ("good", "kills", "decoder-dies", "kills-always", "hangs", "raises", "memory", "noisy")
    found = {
        f"fake-{name}": profiles.Profile(f"fake-{name}", "fake", f"fake-{name}", "fake") for name in names
    }
    monkeypatch.setattr(profiles, "_PROFILES", found)

    def command(*arguments: str) -> list[str]:
        if arguments == ("worker",):
            return [sys.executable, "-m", "tests.fakes.worker"]
        return COMMAND(*arguments)

    monkeypatch.setattr(launch, "command", command)
    # One-second chunks, so that a short file has several.
    monkeypatch.setattr(
        "engine.pipeline.pack", lambda spans, _samples: [_chunk(*each) for each in enumerate(spans)]
    )


def _chunk(index: int, span: tuple[float, float]) -> object:
    from engine.stages import Chunk

    return Chunk(index, (span,))


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "tone.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        tone = 8000 * np.sin(np.arange(SECONDS * 16_000) * 0.1)
        file.writeframes(tone.astype("<i2").tobytes())
    return path


class Job:
    def __init__(self, recording: Path, profile: str, *tracks: Path) -> None:
        self.folder = recording.parent / "job"
        self.events: list[Event] = []
        self.cancelled = threading.Event()
        paths = tuple(str(path) for path in (recording, *tracks))
        self.request = Transcribe("job", paths, str(self.folder), RunOptions(profile, keep_audio=False))

    def run(self) -> Terminal:
        return run_job(self.request, self.events.append, self.cancelled)

    @property
    def partials(self) -> list[str]:
        return [word.text for event in self.events if isinstance(event, Partial) for word in event.words]

    @property
    def warnings(self) -> list[str]:
        return [
            event.code for event in self.events if isinstance(event, Warned) and event.code != "no-sandbox"
        ]


def result_of(job: Job, outcome: Terminal) -> Result:
    assert isinstance(outcome, Done), outcome
    return build(Result, json.loads((job.folder / outcome.result.path).read_bytes()))


def test_a_recording_becomes_segments_with_speakers(recording: Path) -> None:
    job = Job(recording, "fake-good")
    result = result_of(job, job.run())
    assert [word.text for word in result.tracks[0].words] == [f"chunk{n}" for n in range(SECONDS)]
    assert [segment.speaker for segment in result.segments] == ["S1", "S2", "S1"]
    stages = {event.stage for event in job.events if isinstance(event, Progress)}
    assert stages == {"decode", "vad", "asr", "speakers", "align"}
    assert job.warnings == []


def test_two_tracks_have_different_people(recording: Path) -> None:
    job = Job(recording, "fake-good", recording)
    result = result_of(job, job.run())
    assert {(segment.track, segment.speaker) for segment in result.segments} == {
        (0, "S1"),
        (0, "S3"),
        (1, "S2"),
        (1, "S4"),
    }


def test_what_libraries_print_does_not_reach_the_wire(recording: Path) -> None:
    job = Job(recording, "fake-noisy")
    assert len(result_of(job, job.run()).tracks[0].words) == SECONDS


@pytest.mark.parametrize("profile", ["fake-kills", "fake-decoder-dies"])
def test_a_chunk_that_kills_twice_is_passed_over(
    recording: Path, caplog: pytest.LogCaptureFixture, profile: str
) -> None:
    job = Job(recording, profile)
    with caplog.at_level(logging.WARNING):
        result = result_of(job, job.run())
    assert [word.text for word in result.tracks[0].words] == [
        "chunk0",
        "chunk1",
        "chunk3",
        "chunk4",
        "chunk5",
    ]
    assert job.warnings == ["worker-restarted", "worker-restarted", "chunk-skipped"]


def test_three_deaths_end_the_job_and_keep_what_was_finished(
    recording: Path, caplog: pytest.LogCaptureFixture
) -> None:
    job = Job(recording, "fake-kills-always")
    with caplog.at_level(logging.WARNING):
        outcome = job.run()
    assert isinstance(outcome, Failed)
    assert outcome.code == "worker-died"


@pytest.mark.parametrize(("profile", "code"), [("fake-raises", "internal"), ("fake-memory", "out-of-memory")])
def test_a_backend_that_cannot_go_on(recording: Path, profile: str, code: str) -> None:
    job = Job(recording, profile)
    outcome = job.run()
    assert isinstance(outcome, Failed)
    assert outcome.code == code
    assert len(list(JobFolder(job.folder).finished_chunks())) == backends.BAD_CHUNK


def test_a_hanging_worker_is_replaced(
    recording: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from engine import lanes

    job = Job(recording, "fake-hangs")
    monkeypatch.setattr(lanes.Lane.__init__, "__defaults__", (3.0,))
    monkeypatch.setattr(lanes.RecognitionLane.__init__, "__defaults__", (3.0,))
    with caplog.at_level(logging.WARNING):
        result = result_of(job, job.run())
    assert len(result.tracks[0].words) == SECONDS - 1
    assert job.warnings[-1] == "chunk-skipped"


def test_cancel_keeps_finished_chunks_and_the_next_attempt_continues(recording: Path) -> None:
    job = Job(recording, "fake-hangs")
    thread = threading.Thread(target=lambda: outcomes.append(job.run()))
    outcomes: list[Terminal] = []
    thread.start()
    deadline = time.monotonic() + 30
    while len(job.partials) < backends.BAD_CHUNK and time.monotonic() < deadline:
        time.sleep(0.02)
    asked = time.monotonic()
    job.cancelled.set()
    thread.join(30)
    assert time.monotonic() - asked < 2.0
    assert isinstance(outcomes[0], JobCancelled)
    kept = list(JobFolder(job.folder).finished_chunks())
    assert [chunk.index for chunk in kept] == [0, 1]


def test_a_continued_job_recognises_only_what_is_missing(recording: Path) -> None:
    job = Job(recording, "fake-good")
    result_of(job, job.run())
    journal = job.folder / "chunks.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:3]) + lines[3][:10])  # a power cut in the middle of a line
    logging.getLogger("engine.jobfolder").setLevel(logging.ERROR)
    try:
        again = Job(recording, "fake-good")
        result = result_of(again, again.run())
    finally:
        logging.getLogger("engine.jobfolder").setLevel(logging.NOTSET)
    assert [word.text for word in result.tracks[0].words] == [f"chunk{n}" for n in range(SECONDS)]
    assert len(list(JobFolder(job.folder).finished_chunks())) == SECONDS


def test_other_options_start_again(recording: Path) -> None:
    job = Job(recording, "fake-good")
    result_of(job, job.run())
    other = Job(recording, "fake-noisy")
    result_of(other, other.run())
    assert len(list(JobFolder(job.folder).finished_chunks())) == SECONDS


def test_a_language_nobody_knows_here(recording: Path) -> None:
    job = Job(recording, "fake-good")
    job.request = Transcribe(
        "job", job.request.tracks, str(job.folder), RunOptions("fake-good", language="fr")
    )
    outcome = job.run()
    assert isinstance(outcome, Failed)
    assert (outcome.code, outcome.detail) == ("language-not-covered", "fr: whisper-small")
    assert not job.folder.exists()
