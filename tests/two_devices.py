"""One meeting as two devices hear it: sound made here, and the second device's copy of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.library import Library
from engine import protocol
from tests.builders import Meeting, finish, result, segment
from tests.exports import flac

RATE = 16_000
Sound = npt.NDArray[np.float32]


def talk(seconds: float, seed: int = 0) -> Sound:
    """Syllables of noise in bands of their own, with pauses, as speech rises and falls."""
    rng = np.random.default_rng(seed)
    sound = np.zeros(round(seconds * RATE), np.float32)
    at = 0.3
    while at < seconds - 0.5:
        length = rng.uniform(0.08, 0.35)
        number = round(length * RATE)
        tone = np.arange(number) / RATE * rng.uniform(200, 3000) * 2 * np.pi
        burst = np.sin(tone + 4 * np.sin(tone / 7)) * np.hanning(number) * rng.uniform(0.05, 0.3)
        start = round(at * RATE)
        sound[start : start + number] += burst.astype(np.float32)[: len(sound) - start]
        at += length + (rng.uniform(0.02, 0.1) if rng.random() < 0.8 else rng.uniform(0.3, 1.5))
    return sound


def heard_by_another(
    sound: Sound, begins: float, seconds: float, pace: float = 1.0, noise: float = 0.01, seed: int = 9
) -> Sound:
    """What another device recorded, which was switched on ``begins`` seconds later: duller, softer, in noise,
    and by a clock of its own."""
    rng = np.random.default_rng(seed)
    dull = np.convolve(sound, np.array([0.4, 0.3, 0.2, 0.1], np.float32))[: len(sound)]
    places = (begins + np.arange(round(seconds * RATE)) / RATE * pace) * RATE
    heard = np.interp(places, np.arange(len(dull)), dull, left=0.0, right=0.0) * 0.5
    return (heard + rng.standard_normal(len(heard)) * noise).astype(np.float32)


def samples(sound: Sound) -> npt.NDArray[np.int16]:
    """As :func:`tests.exports.flac` takes them."""
    return (sound * 32767).clip(-32768, 32767).astype(np.int16).reshape(-1, 1)


def add(
    library: Library,
    folder: Path,
    title: str,
    sound: Sound | None,
    lines: list[tuple[float, str, str]],
    seconds: float = 60.0,
) -> Meeting:
    """A transcribed meeting; ``lines`` are when, who and what."""
    path = folder / f"{title}.wav"
    path.write_bytes(title.encode() * 50)
    imported = library.import_file(path)
    assert imported.meeting is not None
    assert imported.job is not None
    said = [segment(at, text, who) for at, who, text in lines]
    found: protocol.Result = result(said, duration=seconds)
    if sound is not None:
        library.move_job(imported.job, "running")
        track = flac(library.job_folder(imported.job) / "track-0.flac", samples(sound))
        library.attach_audio(imported.job, 0, seconds, track, None)
        library.finish_job(imported.job, found)
    else:
        finish(library, imported.job, found)
    return Meeting(library, imported.meeting)
