"""Runs: what recognition said, written once. Triggers refuse any change.

A text run keeps per track its length, the spans of speech, those passed over, and the words (what it took
out again is beside it, :mod:`app.store.passages`); a speaker run its turns; an alignment the segments that
both make, before anybody corrected anything. Each is one compressed BLOB.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from app.store import passages, words
from app.store.passages import Heard
from app.store.schema import alignment, speaker_run, text_run
from app.store.values import Piece
from app.store.words import Timed


@dataclass(frozen=True, slots=True)
class TrackText:
    """What was heard on one track, in ticks."""

    duration: int
    speech: tuple[tuple[int, int], ...]
    words: tuple[Timed, ...]
    skipped: tuple[tuple[int, int], ...] = ()
    removed: tuple[Heard, ...] = ()
    languages: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A base segment: as :class:`Piece`, with the run's own labels for speakers."""

    piece: Piece
    label: str | None
    overlap: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A text run and a speaker run laid over each other. ``speakers``: label, speaker key, number."""

    key: int
    text_run: int
    speaker_run: int
    speakers: tuple[tuple[str, int, int], ...]
    segments: tuple[Labelled, ...]


def add_text_run(
    connection: Connection,
    meeting: int,
    created: str,
    language: str,
    engine: dict[str, str],
    tracks: Sequence[TrackText],
) -> int:
    """Write a text run; its key."""
    statement = text_run.insert().values(
        meeting=meeting,
        created=created,
        language=language,
        engine=json.dumps(engine),
        tracks=pack_tracks(tracks),
        skipped=json.dumps(sorted(span for track in tracks for span in track.skipped)),
    )
    key = _inserted(connection, statement)
    for number, track in enumerate(tracks):
        passages.add(connection, meeting, key, number, (track.removed, track.languages))
    return key


def add_speaker_run(
    connection: Connection,
    meeting: int,
    created: str,
    engine: dict[str, str],
    turns: Sequence[Sequence[Timed]],
    embeddings: tuple[str, str] | None,
) -> int:
    """Write a speaker run; ``turns`` per track, ``embeddings`` file name and SHA-256. Its key."""
    name, digest = embeddings or (None, None)
    statement = speaker_run.insert().values(
        meeting=meeting,
        created=created,
        engine=json.dumps(engine),
        turns=_pack([words.encode(track) for track in turns]),
        embeddings=name,
        embeddings_sha256=digest,
    )
    return _inserted(connection, statement)


def add_alignment(
    connection: Connection,
    meeting: int,
    created: str,
    runs: tuple[int, int],
    speakers: Sequence[tuple[str, int, int]],
    segments: Sequence[Labelled],
) -> int:
    """Write an alignment of ``runs`` (text, speaker); its key."""
    parts: list[bytes] = []
    for item in segments:
        head = [item.piece.track, item.piece.start, item.piece.end, item.label, item.overlap]
        parts += [json.dumps(head, separators=(",", ":")).encode(), words.encode(item.piece.words)]
    statement = alignment.insert().values(
        meeting=meeting,
        text_run=runs[0],
        speaker_run=runs[1],
        created=created,
        speakers=json.dumps(list(speakers)),
        segments=_pack(parts),
    )
    return _inserted(connection, statement)


def load_alignment(connection: Connection, key: int) -> Alignment:
    """An alignment, complete."""
    row = connection.execute(select(alignment).where(alignment.c.key == key)).one()
    parts = _unpack(row.segments)
    segments: list[Labelled] = []
    for head, blob in zip(parts[::2], parts[1::2], strict=True):
        track, start, end, label, overlap = json.loads(head)
        spoken = words.decode(blob)
        text = " ".join(word.text for word in spoken)
        segments.append(Labelled(Piece(track, start, end, None, text, spoken), label, tuple(overlap)))
    speakers = tuple((label, speaker, number) for label, speaker, number in json.loads(row.speakers))
    return Alignment(key, row.text_run, row.speaker_run, speakers, tuple(segments))


def speakers_of(connection: Connection, key: int) -> list[tuple[str, int, int]]:
    """Label, speaker key and number of each speaker of an alignment."""
    found = connection.execute(select(alignment.c.speakers).where(alignment.c.key == key)).scalar_one()
    return [(label, speaker, number) for label, speaker, number in json.loads(found)]


def runs_of(connection: Connection, key: int) -> tuple[int, int]:
    """The text run and the speaker run of an alignment."""
    query = "SELECT text_run, speaker_run FROM alignment WHERE key = ?"
    text, speakers = connection.exec_driver_sql(query, (key,)).one()
    return text, speakers


def engine_of_speakers(connection: Connection, key: int) -> dict[str, str]:
    """What made a speaker run."""
    found: dict[str, str] = json.loads(
        connection.execute(select(speaker_run.c.engine).where(speaker_run.c.key == key)).scalar_one()
    )
    return found


def load_text(connection: Connection, key: int) -> tuple[str, dict[str, str], tuple[TrackText, ...]]:
    """Language, engine and tracks of a text run."""
    row = connection.execute(select(text_run).where(text_run.c.key == key)).one()
    tracks = unpack_tracks(row.tracks)
    beside = passages.load(connection, key, len(tracks))
    complete = (
        replace(track, removed=out, languages=languages)
        for track, (out, languages) in zip(tracks, beside, strict=True)
    )
    return row.language, json.loads(row.engine), tuple(complete)


def head_of_text(connection: Connection, key: int) -> tuple[str, dict[str, str]]:
    """Language and engine of a text run; read without its words."""
    row = connection.execute(
        select(text_run.c.language, text_run.c.engine).where(text_run.c.key == key)
    ).one()
    return row.language, json.loads(row.engine)


def created_of(connection: Connection, key: int) -> str:
    """When a text run was made."""
    found: str = connection.execute(select(text_run.c.created).where(text_run.c.key == key)).scalar_one()
    return found


def skipped_of(connection: Connection, key: int) -> list[tuple[int, int]]:
    """What a text run could not recognise, in ticks; read without its words."""
    column = connection.execute(select(text_run.c.skipped).where(text_run.c.key == key)).scalar_one()
    return [(start, end) for start, end in json.loads(column)]


def load_turns(connection: Connection, key: int) -> tuple[tuple[Timed, ...], ...]:
    """Turns of a speaker run per track, labels for texts."""
    blob = connection.execute(select(speaker_run.c.turns).where(speaker_run.c.key == key)).scalar_one()
    return tuple(words.decode(part) for part in _unpack(blob))


def embeddings_of(connection: Connection, key: int) -> tuple[str, str] | None:
    """File name, in the meeting's folder, and SHA-256 of a speaker run's embeddings."""
    row = connection.execute(
        select(speaker_run.c.embeddings, speaker_run.c.embeddings_sha256).where(speaker_run.c.key == key)
    ).one()
    return (row.embeddings, row.embeddings_sha256) if row.embeddings else None


def speech_of(connection: Connection, key: int) -> dict[int, list[tuple[int, int]]]:
    """Of each track of a text run, where speech was found, in ticks; read without decoding its words."""
    blob = connection.execute(select(text_run.c.tracks).where(text_run.c.key == key)).scalar_one()
    heads = (json.loads(head) for head in _unpack(blob)[::2])
    return {track: [(start, end) for start, end in head[1]] for track, head in enumerate(heads)}


def pack_tracks(tracks: Sequence[TrackText]) -> bytes:
    """The BLOB of a text run's tracks."""
    parts: list[bytes] = []
    for track in tracks:
        head = json.dumps([track.duration, track.speech, track.skipped])
        parts += [head.encode(), words.encode(track.words)]
    return _pack(parts)


def unpack_tracks(blob: bytes) -> tuple[TrackText, ...]:
    """The tracks of a text run's BLOB."""
    parts = _unpack(blob)
    tracks: list[TrackText] = []
    for head, spoken in zip(parts[::2], parts[1::2], strict=True):
        duration, *spans = json.loads(head)
        speech, skipped = (tuple((start, end) for start, end in each) for each in spans)
        tracks.append(TrackText(duration, speech, words.decode(spoken), skipped))
    return tuple(tracks)


def _pack(parts: Sequence[bytes]) -> bytes:
    """Parts after one another, each behind its length (u32, little-endian); compressed."""
    return zlib.compress(b"".join(len(part).to_bytes(4, "little") + part for part in parts), 1)


def _unpack(blob: bytes) -> list[bytes]:
    data = zlib.decompress(blob)
    parts: list[bytes] = []
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "little")
        parts.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return parts


def _inserted(connection: Connection, statement: Any) -> int:
    return int(connection.execute(statement).lastrowid)
