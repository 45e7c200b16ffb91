"""The pipeline over real decoding and real worker processes, with backends that misbehave."""

from __future__ import annotations

import dataclasses
import functools
import json
import logging
import sys
import threading
import time
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import launch, profiles
from engine.jobfolder import JobFolder
from engine.profiles import Choice, Plan
from engine.protocol import (
    Done,
    Event,
    Failed,
    JobCancelled,
    Partial,
    Progress,
    Result,
    RunOptions,
    SpeakerHint,
    Terminal,
    Transcribe,
    Warned,
    build,
)
from engine.server import run_job
from engine.stages import Make
from tests.fakes import backends

SECONDS = 6
LADDER = (Make(device="cuda", compute="float16"), Make(device="cuda", compute="int8_float16"), Make())
COMMAND = launch.command


@pytest.fixture(autouse=True)
def fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Profiles ``fake-good`` … with the backend of that name, in workers that know the fakes."""
    assert backends.BAD_CHUNK < SECONDS
    names = (
        "good", "kills", "decoder-dies", "kills-always", "hangs", "raises", "memory", "noisy", "tight",
        "bad-driver", "polyglot",
    )  # fmt: skip
    on_a_card = {"tight", "bad-driver"}
    plans = {
        f"fake-{name}": _plan(f"fake-{name}", LADDER if name in on_a_card else (Make(batch=1),))
        for name in names
    }
    monkeypatch.setattr(profiles, "plan", lambda options, _models: plans[options.profile])

    def command(*arguments: str) -> list[str]:
        if arguments == ("worker",):
            return [sys.executable, "-m", "tests.fakes.worker"]
        return COMMAND(*arguments)

    monkeypatch.setattr(launch, "command", command)
    # One-second chunks, so that a short file has several.
    monkeypatch.setattr(
        "engine.pipeline.pack", lambda spans, _samples, _window: [_chunk(*each) for each in enumerate(spans)]
    )


def _plan(name: str, ladder: tuple[Make, ...]) -> Plan:
    asr = Choice(name, ladder, "a-model", ("en", "de"), alternative="whisper-small")
    return Plan(name, "fake", asr, Choice("fake"))


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

    def with_options(self, **options: Any) -> Job:
        changed = dataclasses.replace(self.request.options, **options)
        self.request = dataclasses.replace(self.request, options=changed)
        return self

    def run(self) -> Terminal:
        return run_job(self.request, self.events.append, self.cancelled)

    @property
    def partials(self) -> list[str]:
        return [word.text for event in self.events if isinstance(event, Partial) for word in event.words]

    @property
    def warnings(self) -> list[str]:
        return [
            event.code
            for event in self.events
            if isinstance(event, Warned) and event.code not in ("no-sandbox", "runs-on")
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


def test_a_headset_is_one_person(recording: Path) -> None:
    """What is known of one track holds there, whatever is known of all."""
    for speakers, others in ((SpeakerHint(3, 3), 2), (SpeakerHint(2, 2), 1)):
        job = Job(recording, "fake-good", recording).with_options(
            speakers=speakers, per_track=(SpeakerHint(1, 1), SpeakerHint())
        )
        tracks = result_of(job, job.run()).tracks
        assert len({turn.speaker for turn in tracks[0].turns}) == 1
        assert len({turn.speaker for turn in tracks[1].turns}) == others


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


def stepped_down(job: Job) -> list[str]:
    return [
        event.detail for event in job.events if isinstance(event, Warned) and event.code == "stepped-down"
    ]


def test_too_little_memory_goes_down_the_ladder_and_keeps_finished_chunks(
    recording: Path, caplog: pytest.LogCaptureFixture
) -> None:
    job = Job(recording, "fake-tight")
    with caplog.at_level(logging.WARNING):
        result = result_of(job, job.run())
    assert stepped_down(job) == ["cuda float16 > cuda int8_float16", "cuda int8_float16 > cpu int8"]
    assert [word.text for word in result.tracks[0].words] == [f"chunk{n}" for n in range(SECONDS)]
    assert (result.engine["asr-device"], result.engine["asr-compute"]) == ("cpu", "int8")
    assert len(list(JobFolder(job.folder).finished_chunks())) == SECONDS  # none was made twice


def test_a_driver_that_crashes_twice_is_left_alone(recording: Path, caplog: pytest.LogCaptureFixture) -> None:
    job = Job(recording, "fake-bad-driver")
    with caplog.at_level(logging.WARNING):
        result = result_of(job, job.run())
    assert stepped_down(job)[-1].endswith("> cpu int8")
    assert len(result.tracks[0].words) == SECONDS
    assert result.tracks[0].skipped == ()


def test_a_continued_job_starts_on_the_rung_it_had_reached(
    recording: Path, caplog: pytest.LogCaptureFixture
) -> None:
    job = Job(recording, "fake-tight")
    with caplog.at_level(logging.WARNING):
        result_of(job, job.run())
    (job.folder / "chunks.jsonl").unlink()
    again = Job(recording, "fake-tight")
    result = result_of(again, again.run())
    assert stepped_down(again) == []
    assert result.engine["asr-device"] == "cpu"


def test_each_turn_is_heard_in_its_own_language(recording: Path) -> None:
    job = Job(recording, "fake-polyglot").with_options(languages=("en", "de"))
    track = result_of(job, job.run()).tracks[0]
    heard = [(span.start, span.language) for span in track.languages]
    assert heard == [(0.0, "en"), (2.0, "de"), (4.0, "en")]  # the fake diarizer's turns of two seconds


def test_what_was_removed_is_in_the_result(recording: Path) -> None:
    job = Job(recording, "fake-polyglot")
    result = result_of(job, job.run())
    assert [removed.reason for removed in result.tracks[0].removed] == ["loop"]
    assert "removed" in job.warnings
    assert result.language == "en"


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
    monkeypatch.setattr("engine.pipeline.Watch", functools.partial(lanes.Watch, hang=3.0))
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
