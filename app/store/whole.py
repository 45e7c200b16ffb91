"""All that belongs to one meeting, named: so that it can be carried elsewhere, and be one there."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.store.schema import alignment, meeting, speaker_run, text_run, track
from app.store.words import Ticks


@dataclass(frozen=True, slots=True)
class Runs:
    """Keys of a meeting's runs, oldest first."""

    texts: tuple[int, ...]
    voices: tuple[int, ...]
    alignments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TrackFiles:
    """A track as its row says. ``source``: its original, in the meeting's folder or anywhere; empty where
    there is none."""

    number: int
    label: str
    duration: Ticks
    audio: str | None
    audio_sha256: str | None
    peaks: str | None
    peaks_sha256: str | None
    source: str


def run_keys(connection: Connection, key: int) -> Runs:
    """The runs of a meeting, those in force and those before."""
    texts, voices, alignments = (
        tuple(
            connection.execute(
                select(table.c.key).where(table.c.meeting == key).order_by(table.c.key)
            ).scalars()
        )
        for table in (text_run, speaker_run, alignment)
    )
    return Runs(texts, voices, alignments)


def columns(connection: Connection, key: int) -> dict[str, Any]:
    """A meeting's row."""
    return dict(connection.execute(select(meeting).where(meeting.c.key == key)).mappings().one())


def alignment_created(connection: Connection, key: int) -> str:
    """When an alignment was made."""
    found: str = connection.execute(select(alignment.c.created).where(alignment.c.key == key)).scalar_one()
    return found


def voices_created(connection: Connection, key: int) -> str:
    """When a speaker run was made."""
    query = select(speaker_run.c.created).where(speaker_run.c.key == key)
    found: str = connection.execute(query).scalar_one()
    return found


def track_files(connection: Connection, key: int) -> list[TrackFiles]:
    """A meeting's tracks, in order."""
    rows = connection.execute(select(track).where(track.c.meeting == key).order_by(track.c.number))
    return [
        TrackFiles(
            row.number,
            row.label,
            Ticks(row.duration_tick),
            row.audio,
            row.audio_sha256,
            row.peaks,
            row.peaks_sha256,
            os.fsdecode(row.source_path),
        )
        for row in rows
    ]


def digests(connection: Connection, key: int) -> dict[str, str]:
    """SHA-256 of a meeting's files by name, as far as it is known."""
    found = {}
    for item in track_files(connection, key):
        found.update({item.audio: item.audio_sha256, item.peaks: item.peaks_sha256})
    query = select(speaker_run.c.embeddings, speaker_run.c.embeddings_sha256)
    found.update({row[0]: row[1] for row in connection.execute(query.where(speaker_run.c.meeting == key))})
    return {name: digest for name, digest in found.items() if name and digest}
