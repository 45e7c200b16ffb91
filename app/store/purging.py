"""What makes a meeting gone for good: its rows, and every word of it in the indexes.

A row that is deleted leaves no byte (``secure_delete``), but a full-text index only notes that a row is gone
and keeps its words until it next merges its parts. So after rows have gone the indexes are merged whole, in
small steps that let others write in between (the FTS5 documentation, "merge" with a negative number first).
"""

from __future__ import annotations

import os
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, select

from app.store.schema import job, marker, meeting, note, segment, speaker, track
from app.transcript import MeetingId

INDEXES: Final = ("segment_fts", "unspaced_fts", "note_fts", "speaker_fts", "meeting_fts")
#: Pages merged at once: some tens of milliseconds.
_PAGES: Final = 400


def job_ids(connection: Connection, key: int) -> list[str]:
    """Ids of a meeting's jobs; each may have a folder."""
    return list(connection.execute(select(job.c.id).where(job.c.meeting == key)).scalars())


def is_worked_on(connection: Connection, key: int) -> bool:
    """Whether a job of a meeting runs."""
    running = select(job.c.key).where(job.c.meeting == key, job.c.state == "running")
    return connection.execute(running.limit(1)).first() is not None


def due(connection: Connection, before: str) -> list[MeetingId]:
    """Meetings that went into the trash before a moment, longest there first."""
    query = select(meeting.c.id).where(meeting.c.trashed.is_not(None), meeting.c.trashed < before)
    return [MeetingId(id_) for id_ in connection.execute(query.order_by(meeting.c.trashed)).scalars()]


def delete_rows(connection: Connection, key: int) -> None:
    """Delete all rows of a meeting in the trash.

    Indexed rows go while the meeting's own is still there: their triggers look whether it is in the trash,
    and would otherwise take out of the index what is not in it.
    """
    for table in (segment, note, speaker, marker):
        connection.execute(delete(table).where(table.c.meeting == key))
    connection.execute(delete(meeting).where(meeting.c.key == key))


def merge(connection: Connection, index: str, *, first: bool) -> bool:
    """Merge some of an index's parts; whether there is more to do. ``first``: begin anew, with all of it."""
    driver: Any = connection.connection.driver_connection
    before = driver.total_changes
    pages = -_PAGES if first else _PAGES
    connection.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('merge', ?)", (pages,))  # noqa: S608
    return bool(driver.total_changes - before >= 2)


def empty_log(driver: Any) -> bool:
    """Carry the write-ahead log over and cut it to nothing, so that no old page is left in it; whether that
    worked. ``driver`` is the writer's connection, in no transaction."""
    return not driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]


def take_sound(connection: Connection, key: int) -> list[str]:
    """Forget the sound of a meeting's tracks; names of the files in its folder that held it, and its
    originals where they were copied there."""
    names: list[str] = []
    for row in connection.execute(select(track).where(track.c.meeting == key)).all():
        names += _files(row)
        here = (track.c.meeting == key) & (track.c.number == row.number)
        values: dict[str, Any] = {"audio": None, "audio_sha256": None, "peaks": None, "peaks_sha256": None}
        if row.in_folder:
            values |= {"source_path": b"", "source_bytes": 0}
        connection.execute(track.update().where(here).values(**values))
    return list(dict.fromkeys(names))


def sound_names(connection: Connection) -> dict[int, list[str]]:
    """Names of the files in each meeting's folder that hold its sound."""
    found: dict[int, list[str]] = {}
    for row in connection.execute(select(track)):
        found.setdefault(row.meeting, []).extend(_files(row))
    return {key: list(dict.fromkeys(names)) for key, names in found.items()}


def _files(row: Row[Any]) -> list[str]:
    copied = [os.fsdecode(row.source_path)] if row.in_folder and row.source_path else []
    return [name for name in (row.audio, row.peaks, *copied) if name]
