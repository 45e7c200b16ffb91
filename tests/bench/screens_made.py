"""Libraries for the pictures of :mod:`tests.bench.screens`: a week of an office, in all states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from sqlcipher3 import dbapi2

from app.library import Library
from app.transcript import MeetingId
from engine.protocol import Removed, Result, Word
from tests.bench.simulated_embeddings import HOP, WINDOW
from tests.ui import scenes

TITLE: Final = "Onboarding go / no-go"
#: What a recogniser may have heard instead.
MISHEARD: Final = {
    "Kowalczyk's": "Kovalchik's",
    "freeze": "freese",
    "Rotterdam": "Rotter dam",
    "copy": "coffee",
}
LEFT_OUT: Final = (
    Removed(41.0, 43.2, "thanks for watching", 0.3, "phrase"),
    Removed(88.0, 92.5, "okay okay okay okay okay", 0.4, "loop"),
)
NOTES: Final = (
    (4.0, "Attendees: Maya Lindqvist, Tomás Herrera, Priya Nair, Jonas Weber"),
    (31.0, "Priya: draft of the copy by tomorrow"),
    (74.0, "Jonas Weber knows the installer on Windows"),
    (139.0, "Rotterdam: answer goes out on Friday"),
)
#: When the meetings were: days ago, hour and minute.
HELD: Final = ((9, 10, 0), (6, 15, 0), (4, 13, 30), (1, 9, 15), (1, 16, 30), (0, 10, 2))


def heard(repeat: int = 3, seed: int = 6) -> Result:
    """The meeting with a few words misheard, each as doubtful as such words are."""
    result = scenes.result_of(list(scenes.GO_NO_GO) * repeat, seed=seed)

    def said(word: Word) -> Word:
        wrong = MISHEARD.get(word.text.strip(".,?"))
        if wrong is None or (word.text == "copy" and int(word.start) % 3):
            return replace(word, probability=max(word.probability or 1.0, 0.82))
        return replace(word, text=wrong + word.text[len(word.text.rstrip(".,?")) :], probability=0.31)

    segments = tuple(
        replace(item, words=tuple(said(word) for word in item.words)) for item in result.segments
    )
    every = tuple(word for item in segments for word in item.words)
    track = replace(result.tracks[0], words=every, removed=LEFT_OUT)
    return replace(result, tracks=(track,), segments=segments)


def voices(result: Result, path: Path) -> None:
    """Embeddings of who speaks; every fourth paragraph of the fourth speaker is somebody else."""
    random = np.random.default_rng(3)
    kinds = np.eye(16)
    windows, vectors = [], []
    for number, item in enumerate(result.segments):
        voice = int((item.speaker or "S1")[1:])
        voice = 9 if voice == 4 and number % 4 == 2 else voice
        for start in np.arange(item.start, max(item.start + 0.1, item.end - WINDOW), HOP):
            windows.append((start, start + WINDOW))
            vectors.append(kinds[voice] + 0.08 * random.standard_normal(16))
    np.savez(path, t0_windows=np.array(windows), t0_embeddings=np.array(vectors))


def add_heard(scene: scenes.Scene) -> MeetingId:
    """The meeting the pictures are about: names, sound, voices, notes and moments."""
    library, result = scene.library, heard()
    imported = library.import_file(scenes.tone(scene.folder / "onboarding.wav", 0.4, seed=40))
    assert imported.meeting is not None
    assert imported.job is not None
    library.move_job(imported.job, "running")
    folder = library.job_folder(imported.job)
    duration = result.tracks[0].duration
    sound = scenes.tone(folder / "track-0.wav", duration, seed=7)
    library.attach_audio(
        imported.job, 0, duration, sound, scenes.peaks(folder / "track-0.peaks", duration, 7)
    )
    voices(result, folder / "embeddings.npz")
    library.finish_job(imported.job, result, folder / "embeddings.npz")
    library.rename_meeting(imported.meeting, TITLE)
    for talk in library.speakers(imported.meeting):
        if talk.number in scenes.NAMES:
            library.rename_speaker(imported.meeting, talk.speaker, scenes.NAMES[talk.number])
    for seconds, text in NOTES:
        library.add_note(imported.meeting, seconds, text)
    library.add_moment(imported.meeting, 52.0)
    library.add_moment(imported.meeting, 118.0, "Decision")
    scene.meetings.append(imported.meeting)
    return imported.meeting


def _age(folder: Path, meetings: Sequence[MeetingId]) -> None:
    """Meetings of the last days, not all of this minute."""
    path = next((folder / "library").glob("*.sqlite3"))
    connection = dbapi2.connect(str(path), isolation_level=None)
    today = datetime.now().astimezone()
    for meeting, (days, hour, minute) in zip(meetings, HELD, strict=True):
        moment = today.replace(hour=hour, minute=minute, second=0) - timedelta(days=days)
        created = moment.astimezone(UTC).isoformat()
        connection.execute("UPDATE meeting SET created = ? WHERE id = ?", (created, meeting))
    connection.close()


@cache
def week(folder: Path) -> tuple[Path, tuple[MeetingId, ...]]:
    """A closed library under ``folder`` to be copied, and its meetings, the one to open last."""
    scene = scenes.office(folder)
    thrown = scene.meetings.pop(-1)
    scene.library.rename_meeting(thrown, "Interview 06, new user")
    scene.library.delete_meeting(thrown)
    meeting = add_heard(scene)
    meetings = tuple(scene.meetings)
    scene.close()
    _age(folder, meetings)
    assert meeting == meetings[-1]
    return folder, meetings


def opened(folder: Path, meetings: tuple[MeetingId, ...] = ()) -> scenes.Scene:
    """A library that was copied."""
    return scenes.Scene(Library.open(folder / "library"), folder, list(meetings))
