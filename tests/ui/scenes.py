# ruff: noqa: E501 -- what people say is one line each
"""Meetings for the window's tests and pictures: a real library, filled through its own front door."""

from __future__ import annotations

import random
import shutil
import struct
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.library import Library
from app.transcript import MeetingId
from engine.protocol import Result, Segment, TrackResult, Turn, Word

Line = tuple[str, str]  # speaker, what they say

GO_NO_GO: tuple[Line, ...] = (
    ("S1", "Okay, I think we have everyone. The goal today is to decide whether the new onboarding ships in the June release or waits for July."),
    ("S2", "Before we start, the usability sessions finished yesterday. Seven of eight people got through without help."),
    ("S1", "So is that a copy change or does it need engineering time?"),
    ("S3", "Both. Swapping the two steps is maybe half a day, and the explanation has to work offline, so it cannot be loaded from the help centre."),
    ("S4", "Half a day is optimistic. The order is hard-coded in the installer on Windows, and Kowalczyk's team owns that part. I would plan two days, including the tests."),
    ("S2", "If it is two days we still make the June freeze, right? Freeze is the fourteenth."),
    ("S4", "We make it if we start on Thursday. What I do not want is to cut the crash recovery work to fit it in. Losing a recording is worse than a confusing screen."),
    ("S1", "Agreed, recovery stays. Priya, can your group take the copy so that Jonas only has the reordering?"),
    ("S3", "Yes. I can have a draft tomorrow, and I would like two people who were not in the sessions to read it cold."),
    ("S2", "I can find two readers from support. They see this screen every day, so they will be blunt about it."),
    ("S1", "Good. Then the other open point is pricing. Tomás, where did we land after the call with the Rotterdam office?"),
    ("S2", "They want annual billing from day one, and they are fine with the list price if the first forty seats include migration. I said we would answer by Friday."),
    ("S4", "Migration for forty seats is about nine days of work if their exports are clean. Last time they were not."),
    ("S3", "Could we ask for one sample export before we answer? Then it is a real number."),
    ("S1", "Annual billing yes, migration included once we have seen a sample, answer goes out on Friday."),
)  # fmt: skip


@dataclass
class Scene:
    """A library under ``folder`` and the meetings made in it."""

    library: Library
    folder: Path
    meetings: list[MeetingId] = field(default_factory=list)

    def close(self) -> None:
        self.library.close()


def empty(folder: Path) -> Scene:
    return Scene(Library.open(folder / "library"), folder)


def copied(master: Path, folder: Path) -> Scene:
    """A scene of its own that is like the closed one in ``master``."""
    shutil.copytree(master, folder, dirs_exist_ok=True)
    made = empty(folder)
    made.meetings += sorted(item.id for item in made.library.meetings())  # ids follow their making
    return made


def tone(path: Path, seconds: float, seed: int = 1) -> Path:
    """A WAV file of babble-like bursts: something to hash, play and draw."""
    generator = random.Random(seed)
    rate = 8000
    at = np.arange(int(seconds * rate))
    levels = [generator.choice((0.0, 0.15, 0.3, 0.5, 0.8)) for _ in range(len(at) // 1600 + 1)]
    loud = np.repeat(levels, 1600)[: len(at)] + 0.02
    frames = (20000 * loud * np.sin(at * (0.11 + 0.007 * seed)) * np.sin(at * 0.0011)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(frames.tobytes())
    return path


def peaks(path: Path, seconds: float, seed: int = 1) -> Path:
    """A waveform overview in the engine's format."""
    generator = random.Random(seed)
    count = int(seconds * 50)
    level = 0.0
    body = bytearray()
    for index in range(count):
        if index % generator.randint(6, 20) == 0:
            level = generator.random() ** 1.5
        high = int(30000 * level * generator.uniform(0.5, 1.0))
        body += struct.pack("<hh", -high, high)
    head = struct.pack("<8sHHIIIQ", b"HANSPEAK", 1, 1, 16000, 320, count, count * 320)
    path.write_bytes(head + bytes(body))
    return path


def result_of(lines: Sequence[Line], duration: float | None = None, seed: int = 3) -> Result:
    """What an engine would say of people reading ``lines`` one after another."""
    generator = random.Random(seed)
    at = 3.2
    segments: list[Segment] = []
    for speaker, text in lines:
        words = []
        for token in text.split():
            length = 0.09 + 0.055 * len(token)
            unclear = 0.35 if generator.random() < 0.03 else generator.uniform(0.7, 0.99)
            words.append(Word(round(at, 3), round(at + length, 3), token, unclear))
            at += length + 0.04
        segments.append(Segment(0, words[0].start, words[-1].end, speaker, tuple(words)))
        at += generator.uniform(0.3, 0.9)
    total = duration or at + 1.0
    turns = tuple(Turn(item.start, item.end, item.speaker) for item in segments)
    speech = tuple((item.start, item.end) for item in segments)
    every = tuple(word for item in segments for word in item.words)
    track = TrackResult(total, speech, every, turns)
    engine = {
        "profile": "builtin",
        "asr": "pocketsphinx",
        "diarize": "acoustic",
        "vad": "silero",
        "version": "1",
    }
    return Result(1, "en", engine, (track,), tuple(segments))


def add_meeting(
    scene: Scene,
    title: str,
    lines: Sequence[Line],
    *,
    names: dict[int, str] | None = None,
    repeat: int = 1,
    audio: bool = True,
) -> MeetingId:
    """Import, run, finish, name: the meeting as the user would have it."""
    library = scene.library
    number = len(scene.meetings) + 1
    source = tone(scene.folder / f"recording-{number}.wav", 0.4, seed=number)
    imported = library.import_file(source)
    assert imported.meeting is not None
    assert imported.job is not None
    library.move_job(imported.job, "running")
    result = result_of([*lines] * repeat, seed=number)
    duration = result.tracks[0].duration
    if audio:
        folder = library.job_folder(imported.job)
        sound = tone(folder / "track-0.wav", min(duration, 30.0), seed=number)
        library.attach_audio(
            imported.job, 0, duration, sound, peaks(folder / "track-0.peaks", duration, number)
        )
    library.finish_job(imported.job, result)
    library.rename_meeting(imported.meeting, title)
    for talk in library.speakers(imported.meeting):
        if names and talk.number in names:
            library.rename_speaker(imported.meeting, talk.speaker, names[talk.number])
    scene.meetings.append(imported.meeting)
    return imported.meeting


NAMES = {1: "Maya Lindqvist", 2: "Tomás Herrera", 3: "Priya Nair"}


def office(folder: Path) -> Scene:
    """A week of meetings, in all states the list shows."""
    scene = empty(folder)
    small = GO_NO_GO[:4]
    add_meeting(
        scene, "Incident 2231 retro", small, names={1: "Ana Ruiz", 2: "Per Holm", 3: "Li Wei"}, repeat=20
    )
    add_meeting(scene, "Hiring debrief", small[:3], names={1: "Maya Lindqvist"}, repeat=12)
    add_meeting(scene, "Design review, settings", GO_NO_GO[8:], repeat=4)
    add_meeting(
        scene,
        "Pricing call, Rotterdam",
        GO_NO_GO[10:],
        names={1: "Maya Lindqvist", 2: "Anouk de Vries"},
        repeat=9,
    )
    add_meeting(scene, "Support stand-up", GO_NO_GO[4:8], repeat=4)
    add_meeting(scene, "Onboarding go / no-go", GO_NO_GO, names=NAMES, repeat=8)
    return scene


class QuietJobs:
    """A queue that does nothing but remember what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.callbacks: list[Any] = []
        self.paused = False
        self.held: set[str] = set()
        self.order: list[str] = []
        self.running: Any = None
        self.gate: Callable[[], bool] = lambda: True

    def in_order(self, jobs: Any) -> list[Any]:
        places = {job: place for place, job in enumerate(self.order)}
        waiting = [job for job in jobs if job.state == "waiting"]
        return sorted(waiting, key=lambda job: (places.get(job.id, len(places)), job.created))

    def reorder(self, jobs: Sequence[str]) -> None:
        self.order = list(jobs)
        self.asked.append(("reorder", ",".join(jobs)))

    def hold(self, job: str) -> None:
        self.held.add(job)
        self.asked.append(("hold", job))

    def release(self, job: str) -> None:
        self.held.discard(job)
        self.asked.append(("release", job))

    def pause_all(self) -> None:
        self.paused = True
        self.asked.append(("pause_all", ""))

    def go_on(self) -> None:
        self.paused = False
        self.asked.append(("go_on", ""))

    def subscribe(self, callback: Any) -> None:
        self.callbacks.append(callback)

    def cancel(self, job: str) -> None:
        self.asked.append(("cancel", job))

    def retry(self, job: str) -> None:
        self.asked.append(("retry", job))

    def wake(self) -> None:
        if self.gate():
            self.asked.append(("wake", ""))

    def tell(self, news: Any) -> None:
        for callback in self.callbacks:
            callback(news)
