"""The meetings that the window is measured on: random, and the same at each run."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from app.transcript import MeetingId

WORDS = tuple(
    (  # noqa: SIM905 -- a list of it would be a page long
        "the of and to we in that is it for on with as be this have not are but from or by one had at "
        "what all were when there can an your which their said if do will each about how up out them then "
        "she many some so these would other into has more her two like him see time could no make than "
        "first been its who now people my made over did down only way find use may water long little very "
        "after words called just where most know get through back much before go good new write our used "
        "me man too any day same right look think also around another came come work three word must "
        "because does part even place well such here take why things help put "
    ).split()
)


@dataclass(frozen=True, slots=True)
class Made:
    """A library on disk, closed. ``folder`` holds ``library/``; ``small`` has 15 paragraphs."""

    folder: Path
    small: MeetingId
    big: MeetingId
    segments: int


def make(folder: Path, segments: int) -> Made:
    """Write a library with a small meeting and one of ``segments`` paragraphs: 4 to 16 words each (10 on
    average), 6 speakers, a change of speaker in about 5 of 6, one track; through ``Library.finish_job``."""
    from engine.protocol import Result, Segment, TrackResult, Word
    from tests.ui import scenes

    scene = scenes.empty(folder)
    small = scenes.add_meeting(scene, "Small", scenes.GO_NO_GO, names=scenes.NAMES)
    generator = random.Random(20)
    at, made = 0.0, []
    for _ in range(segments):
        speaker = f"S{generator.randint(1, 6)}"
        words = []
        for _ in range(generator.randint(4, 16)):
            sure = generator.uniform(0.3, 1.0)
            words.append(Word(round(at, 3), round(at + 0.25, 3), generator.choice(WORDS), sure))
            at += 0.3
        made.append(Segment(0, words[0].start, words[-1].end, speaker, tuple(words)))
        at += 0.4
    every = tuple(word for item in made for word in item.words)
    track = TrackResult(at + 1, ((0.0, at),), every, ())
    engine = {"profile": "builtin", "asr": "bench", "diarize": "bench", "vad": "bench", "version": "1"}
    library = scene.library
    imported = library.import_file(scenes.tone(folder / "big.wav", 0.3, seed=77))
    assert imported.job is not None
    assert imported.meeting is not None
    library.move_job(imported.job, "running")
    work = library.job_folder(imported.job)
    sound = scenes.tone(work / "track-0.wav", 30.0)
    library.attach_audio(imported.job, 0, at + 1, sound, scenes.peaks(work / "track-0.peaks", 3600.0))
    library.finish_job(imported.job, Result(1, "en", engine, (track,), tuple(made)))
    library.rename_meeting(imported.meeting, "Big")
    scene.close()
    return Made(folder, small, imported.meeting, segments)
