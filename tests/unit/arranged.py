"""Meetings with text, made straight in the store: quick, for tests of order and of what leaves for good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from app.ids import new_ulid
from app.library import Library
from app.store import meetings, runs
from app.store.schema import job, meeting, note, segment, speaker
from app.store.words import Ticks, Timed, encode
from app.transcript import MeetingId


def add(
    library: Library,
    title: str,
    *texts: str,
    days_old: float = 0.0,
    sound: bytes | None = b"sound",
    speakers: tuple[str | None, ...] = ("Ana",),
) -> MeetingId:
    """A transcribed meeting whose sound is in the library's folder."""
    id_ = MeetingId(new_ulid())
    with library._store.write() as tx:
        created = (datetime.now(UTC) - timedelta(days=days_old)).isoformat(timespec="milliseconds")
        key = meetings.add(tx, id_, title, created, f"{title}.wav", None)
        meetings.add_track(tx, key, 0, "", meetings.Source("copy.wav", in_folder=True, size=5))
        meetings.attach(tx, key, 0, Ticks(600_000), audio="track-0.flac", peaks="track-0.peaks")
        texts_run = runs.add_text_run(tx, key, created, "en", {}, ())
        voices_run = runs.add_speaker_run(tx, key, created, {}, (), None)
        aligned = runs.add_alignment(tx, key, created, (texts_run, voices_run), (), ())
        meetings.set_columns(tx, key, alignment=aligned)
        rows = [
            {"meeting": key, "number": n, "name": name, "talk_tick": 9} for n, name in enumerate(speakers, 1)
        ]
        if rows:
            tx.execute(speaker.insert(), rows)
        add_texts(tx, key, texts)
        done = {"kind": "transcribe", "state": "done", "options": "{}", "created": created}
        tx.execute(job.insert().values(id=new_ulid(), meeting=key, **done))
    if sound is not None:
        folder = library.meeting_folder(id_)
        folder.mkdir(parents=True)
        for name in ("copy.wav", "track-0.flac", "track-0.peaks"):
            (folder / name).write_bytes(sound)
    return id_


def add_texts(tx: Connection, key: int, texts: tuple[str, ...]) -> None:
    """Paragraphs, and the first of them as a note too."""
    for at, text in enumerate(texts):
        row = {"meeting": key, "track": 0, "start_tick": at, "end_tick": at + 1, "text": text}
        words = encode([Timed(at, at + 1, text.replace("\0", ""), 900)])
        tx.execute(segment.insert().values(**row, edited=0, words=words))
    if texts:
        tx.execute(note.insert().values(meeting=key, at_tick=0, text=texts[0]))


def key_of(library: Library, id_: MeetingId) -> int:
    with library._store.read() as view:
        return meetings.key_of(view, id_)


def set_trashed(library: Library, id_: MeetingId, days: float) -> None:
    """As if it had gone into the trash so many days ago."""
    moment = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
    with library._store.write() as tx:
        tx.execute(meeting.update().where(meeting.c.id == id_).values(trashed=moment))


def files_with(folder: Path, *words: bytes) -> list[str]:
    """Files under ``folder`` that hold one of ``words`` in their name or anywhere in their bytes."""
    found = []
    for path in sorted(folder.rglob("*")):
        inside = path.read_bytes() if path.is_file() else b""
        if any(word in inside or word in path.name.encode() for word in words):
            found.append(str(path.relative_to(folder)))
    return found
