"""Meetings whose voices were kept: embeddings that are drawn around a direction for each person."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.changes import RecordedTrack, RecordingFacts
from app.library import Library
from app.store import meetings, recordings
from engine.protocol import Result, Segment
from tests.builders import Meeting, import_meeting, result, segment

DIM = 48
PEOPLE = ("maya", "tomas", "priya", "jonas", "anouk", "stranger")
MODEL = "ecapa/test"
LENGTH = 16  # words, 1 s each
WORDS = "well I think that we should look at it again before the end of next week"


def voice(person: str, model: str = MODEL) -> npt.NDArray[np.float32]:
    """How ``person`` sounds to ``model``: always the same, and at right angles to everybody else."""
    found: npt.NDArray[np.float32] = _everybody(len(model))[PEOPLE.index(person)].astype(np.float32)
    return found


@cache
def _everybody(seed: int) -> npt.NDArray[np.float64]:
    return np.linalg.qr(np.random.default_rng(seed).standard_normal((DIM, DIM)))[0]


def spoken(people: Sequence[str], turns: int = 2, *, model: str = MODEL) -> Result:
    """People who speak in turns of 16 s; ``S1`` is the first of them."""
    said: list[Segment] = []
    for turn in range(turns * len(people)):
        speaker = f"S{turn % len(people) + 1}"
        said.append(segment(1.0 + turn * (LENGTH + 1), WORDS, speaker, pace=1.0))
    backend, _, name = model.partition("/")
    found = result(said, duration=2.0 + len(said) * (LENGTH + 1))
    return dataclasses.replace(found, engine={**found.engine, "diarize": backend, "diarize-model": name})


def keep(
    path: Path,
    found: Result,
    people: Sequence[str],
    *,
    model: str = MODEL,
    seed: int = 0,
    device: str = "",
    fall: float | None = None,
) -> Path:
    """The file of voices that a run would have kept. ``device`` makes everybody sound otherwise, each in a
    way of their own; ``fall``: how fast speech falls, from which the distance is known."""
    rng = np.random.default_rng((seed, sum(map(ord, "".join(people)))))
    session = {person: 0.3 * rng.standard_normal(DIM) / np.sqrt(DIM) for person in people}
    for person in people if device else ():
        way = np.random.default_rng(sum(map(ord, person + device))).standard_normal(DIM)
        session[person] += 0.9 * way / np.linalg.norm(way)
    windows, vectors = [], []
    for item in found.segments:
        person = people[int(item.speaker[1:]) - 1]
        for start in np.arange(item.start, item.end - 1.5, 0.75):
            windows.append((start, start + 1.5))
            noise = 0.7 * rng.standard_normal(DIM) / np.sqrt(DIM)
            vectors.append(voice(person, model) + session[person] + noise)
    arrays = {"t0_windows": np.array(windows, np.float32), "t0_embeddings": np.array(vectors, np.float32)}
    if fall is not None:
        arrays["t0_falls"] = np.full(len(windows), fall, np.float16)
    with path.open("wb") as file:
        np.savez(file, **arrays)
    return path


def voiced_meeting(
    library: Library,
    people: Sequence[str],
    *,
    names: Mapping[int, str] | None = None,
    model: str = MODEL,
    seed: int = 0,
    device: str = "",
    fall: float | None = None,
) -> Meeting:
    """A meeting in which ``people`` speak, the first as speaker 1. ``names`` by number; ``device``: it was
    recorded by this microphone."""
    meeting, job = import_meeting(library, f"meeting-{seed}-{'-'.join(people)}.wav")
    found = spoken(people, model=model)
    path = library.job_folder(job) / "embeddings.npz"
    kept = keep(path, found, people, model=model, seed=seed, device=device, fall=fall)
    library.move_job(job, "running")
    library.finish_job(job, found, kept)
    if device:
        facts = RecordingFacts("", closed=True, tracks=(RecordedTrack("mic", device, device),))
        with library._store.write() as tx:
            recordings.add(tx, meetings.key_of(tx, meeting), facts, ())
    for talk in library.speakers(meeting):
        if names and talk.number in names:
            library.rename_speaker(meeting, talk.speaker, names[talk.number])
    return Meeting(library, meeting)
