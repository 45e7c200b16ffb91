"""Files of meetings' folders that the database knows by their SHA-256."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.store.database import driver_of

_FILES = """
    SELECT meeting.id, meeting.title, track.audio, track.audio_sha256 FROM track
    JOIN meeting ON meeting.key = track.meeting
    LEFT JOIN filing ON filing.meeting = meeting.key
    WHERE track.audio IS NOT NULL AND filing.sound_removed IS NULL
    UNION ALL
    SELECT meeting.id, meeting.title, speaker_run.embeddings, speaker_run.embeddings_sha256 FROM meeting
    JOIN alignment ON alignment.key = meeting.alignment
    JOIN speaker_run ON speaker_run.key = alignment.speaker_run
    WHERE speaker_run.embeddings IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file by its name in its meeting's folder. ``sha256`` may be unknown."""

    meeting: str
    title: str
    name: str
    sha256: str | None


def kept_files(connection: Connection) -> list[KeptFile]:
    """Sound and voice embeddings that should be there: not what retention rules took away."""
    return [KeptFile(*row) for row in driver_of(connection).execute(_FILES)]
