"""What a file of a library holds, at a glance: so that a backup can be looked at before it is restored.

Reads files of every released schema, and only what all of them have.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.store.database import driver_of

_MEETINGS = """
    SELECT meeting.id, meeting.title, meeting.created, meeting.trashed IS NOT NULL, meeting.digest,
        coalesce(said.rows, 0), coalesce(done.entries, 0), coalesce(done.steps, 0), coalesce(done.last, '')
    FROM meeting
    LEFT JOIN (SELECT meeting, count(*) AS rows FROM segment GROUP BY meeting) said
        ON said.meeting = meeting.key
    LEFT JOIN (SELECT meeting, count(*) AS entries, sum(step) AS steps, max(iif(step, created, '')) AS last
        FROM (SELECT meeting, created, kind NOT IN ('delete-meeting', 'restore-meeting') AS step FROM edit)
        GROUP BY meeting) done ON done.meeting = meeting.key
    ORDER BY meeting.created DESC, meeting.key DESC
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting in a file. ``entries`` of its journal; ``steps`` are those that are not about the trash, and
    ``last`` is the newest one's moment (UTC)."""

    id: str
    title: str
    created: str
    trashed: bool
    digest: bytes
    paragraphs: int
    entries: int
    steps: int
    last: str


def contents(connection: Connection) -> list[Held]:
    """The meetings of a file, newest first."""
    return [Held(*row) for row in driver_of(connection).execute(_MEETINGS)]


def stamp(connection: Connection) -> str:
    """A text that is another after each change that is worth a backup. Cheap."""
    driver = driver_of(connection)
    sequences = driver.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name").fetchall()
    counts = [
        driver.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 -- our own names
        for table in ("meeting", "tag", "filing", "saved_search", "person", "voiceprint")
    ]
    trashed = driver.execute("SELECT count(*) FROM meeting WHERE trashed IS NOT NULL").fetchone()[0]
    return repr((sequences, counts, trashed))
