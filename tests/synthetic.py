"""Libraries of made-up meetings, from twenty for a test to two thousand for a proof.

Written through the library's own intents' parts (run, alignment, journal, projection, indexes), many
meetings to a transaction: a rebuild changes nothing, every check passes. Dates run over four years, a third
were recorded here; there are names, notes, tags, folders, favourites, a few meetings in the trash, some in
Chinese and Thai. Sound is an empty file unless ``sound`` names one, which every meeting then refers to.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from app import adoption, editing, marking
from app.changes import RecordedTrack, RecordingFacts
from app.editing import Step
from app.ids import new_ulid
from app.ingest import ingest
from app.library import Library
from app.paths import private_folder
from app.store import edits, jobs, meetings, projected, recordings
from app.store.transaction import Transaction
from app.store.values import JobId
from app.transcript import MeetingId
from engine import protocol
from tests.synthetic_text import FOLDERS, TAGS, Speech

LAST_DAY = datetime(2026, 6, 30, 16, 0, tzinfo=UTC)
YEARS = 4
_AT_ONCE = 20  # meetings a transaction
_PACE = 0.36  # s a word


def make(
    folder: Path,
    number: int = 20,
    segments: int = 2_000,
    *,
    seed: int = 1,
    sound: Path | None = None,
    speech: Speech | None = None,
    report: Callable[[int], None] = lambda _done: None,
) -> Library:
    """A new library in ``folder`` with ``number`` meetings and about ``segments`` paragraphs, open.
    ``speech``: what is said; ``report`` is told now and then how many meetings are made."""
    library = Library.open(folder)
    speech = speech or Speech(seed)
    rng = np.random.default_rng(seed)
    if sound is None:
        sound = folder / "sound.wav"
        sound.write_bytes(b"RIFF")
    shares = rng.lognormal(0.0, 0.7, number)
    lengths = np.maximum(3, np.round(shares / shares.sum() * segments)).astype(int)
    spread = np.sort(rng.random(number))
    with library._store.write() as tx:
        for name in FOLDERS:
            tx.exec_driver_sql("INSERT INTO folder (name) VALUES (?)", (name,))
    for first in range(0, number, _AT_ONCE):
        with library._store.write() as tx:
            for index in range(first, min(number, first + _AT_ONCE)):
                day = LAST_DAY - timedelta(days=365 * YEARS * (1 - float(spread[index])))
                _add(library, tx, speech, rng, (index, int(lengths[index]), day, sound))
        report(min(number, first + _AT_ONCE))
    return library


def _add(
    library: Library,
    tx: Transaction,
    speech: Speech,
    rng: np.random.Generator,
    what: tuple[int, int, datetime, Path],
) -> None:
    index, length, day, sound = what
    moment = day.replace(minute=15 * int(rng.integers(4)), second=0, microsecond=0).isoformat(
        timespec="milliseconds"
    )
    recorded = bool(rng.random() < 1 / 3)
    language = "zh" if index % 50 == 7 else "th" if index % 100 == 33 else "en"
    id_ = MeetingId(new_ulid())
    origin = "recorded" if recorded else "imported"
    key = meetings.add(
        tx, id_, f"meeting {index + 1}", moment, f"meeting {index + 1}.wav", None, origin=origin
    )
    meetings.add_track(tx, key, 0, "", meetings.Source(str(sound), False, sound.stat().st_size))
    if recorded:
        track = RecordedTrack("mic", "built-in", "Built-in Microphone")
        recordings.add(tx, key, RecordingFacts(moment, closed=True, reason="stopped", tracks=(track,)), ())
        edits.add(tx, key, moment, "recorded", "", {"moment": [], "note": []})
    job = JobId(new_ulid())
    jobs.add(tx, job, key, "transcribe", protocol.RunOptions(), moment)
    private_folder(library.meeting_folder(id_))
    found = result(speech, rng, length, language)
    adoption.adopt(tx, key, moment, ingest(found), "transcribe", None)
    for to in ("running", "done"):
        standing = jobs.find(tx, job)
        assert standing is not None
        jobs.move(tx, standing[0], to)
    _apply(tx, key, moment, editing.rename_meeting(tx, key, speech.title(index)))
    for voice, name in zip(meetings.talk(tx, key), rng.permutation(speech.people), strict=False):
        if rng.random() < 0.8:
            _apply(tx, key, moment, editing.rename_speaker(tx, key, voice.speaker, str(name)))
    for _ in range(int(rng.integers(0, 5))):
        at = float(rng.random()) * length * 7
        _apply(tx, key, moment, marking.add(tx, "note", at, speech.note()))
    _arrange(tx, rng, key, moment)


def result(speech: Speech, rng: np.random.Generator, count: int, language: str = "en") -> protocol.Result:
    """What recognition would say of a meeting of ``count`` paragraphs."""
    people = int(rng.integers(2, 7))
    source = speech.said(count) if language == "en" else speech.said_without_spaces(count, language)
    turns_of = rng.integers(0, people, count)
    said = []
    at = 0.5
    for text, who in zip(source, turns_of, strict=True):
        words = tuple(
            protocol.Word(round(at + _PACE * place, 4), round(at + _PACE * place + 0.3, 4), word, 0.9)
            for place, word in enumerate(text.split(" "))
        )
        said.append(protocol.Segment(0, words[0].start, words[-1].end, f"S{who + 1}", words))
        at = words[-1].end + 0.4
    spoken = tuple(word for item in said for word in item.words)
    turns = tuple(protocol.Turn(item.start, item.end, item.speaker) for item in said)
    track = protocol.TrackResult(at + 1, tuple((turn.start, turn.end) for turn in turns), spoken, turns)
    return protocol.Result(1, language, {"profile": "builtin", "asr": "made up"}, (track,), tuple(said))


def _apply(tx: Transaction, key: int, moment: str, step: Step | None) -> None:
    """As the library writes an edit."""
    if step is not None:
        seq = edits.add(tx, key, moment, step.kind, step.label, step.body)
        projected.apply(tx, key, step.delta)
        edits.keep_step(tx, key, seq, projected.pack(step.undo or step.delta))


def _arrange(tx: Transaction, rng: np.random.Generator, key: int, moment: str) -> None:
    """Tags, a folder, favourites; one in a hundred is in the trash."""
    for name in rng.permutation(TAGS)[: int(rng.integers(0, 4))]:
        tx.exec_driver_sql("INSERT INTO tag (meeting, name) VALUES (?, ?)", (key, str(name)))
    place = int(rng.integers(0, 2 * len(FOLDERS)))
    values = (key, place + 1 if place < len(FOLDERS) else None, int(rng.random() < 0.08))
    if values[1] is not None or values[2]:
        tx.exec_driver_sql("INSERT INTO filing (meeting, folder, favourite) VALUES (?, ?, ?)", values)
    if rng.random() < 0.01:
        meetings.set_columns(tx, key, trashed=moment)
        edits.add(tx, key, moment, "delete-meeting", "", {})
