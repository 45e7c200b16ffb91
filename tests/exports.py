"""Libraries to export from: meetings with text, people and real sound."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from app.library import Library
from app.transcript import MeetingId
from engine.audio.flac import FlacWriter
from tests.builders import dialogue
from tests.ui import scenes

RATE = 16_000
Samples = npt.NDArray[np.int16]

#: Two people who name each other; nobody is named in the last line.
CALL = (
    ("A", "good morning Maya how is Tom"),
    ("B", "good morning Steve Lindqvist is well"),
    ("A", "tell MAYA's sister about project falcon"),
    ("B", "that is all"),
)
NAMES = {1: "Steve Berg", 2: "Maya Lindqvist"}


def noise(seconds: float, seed: int = 1) -> Samples:
    """Sound in which every sample can be told from the others."""
    made = np.random.default_rng(seed).standard_normal((round(seconds * RATE), 1)) * 3000
    return made.astype(np.int16)


def flac(path: Path, samples: Samples) -> Path:
    """``samples`` as the engine keeps a track."""
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples).reshape(1, -1), "s16", "mono")
    frame.sample_rate = RATE
    with FlacWriter(path, frame) as writer:
        writer.write(frame)
    return path


def read(path: Path) -> Samples:
    """The samples of a file of sound."""
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray().reshape(-1, 1) for frame in container.decode(audio=0)])


def add_call(
    library: Library, folder: Path, title: str = "Call with Maya", *, sound: bool = True
) -> MeetingId:
    """A meeting of four paragraphs, twenty seconds long."""
    number = len(library.meetings()) + 1
    imported = library.import_file(scenes.tone(folder / f"maya-{number}.wav", 0.2, seed=number))
    assert imported.meeting is not None
    assert imported.job is not None
    library.move_job(imported.job, "running")
    if sound:
        track = flac(library.job_folder(imported.job) / "track-0.flac", noise(20.0, seed=number))
        library.attach_audio(imported.job, 0, 20.0, track, None)
    library.finish_job(imported.job, dialogue(CALL))
    library.rename_meeting(imported.meeting, title)
    for talk in library.speakers(imported.meeting):
        library.rename_speaker(imported.meeting, talk.speaker, NAMES[talk.number])
    library.add_note(imported.meeting, 3.0, "ask maya about Steve's dog")
    library.add_moment(imported.meeting, 4.0, "Lindqvist!")
    return imported.meeting
