"""Rows of a recorded meeting: how it was recorded, where it has no sound, and its moments and notes.

Moments and notes are a projection: what the recorder wrote down (the journal's entry ``recorded``) and what
the user did since. Their keys come from that entry and the journal, so making them anew changes no key.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from typing import Any, Final, Literal

from sqlalchemy import Connection, select

from app.changes import Gap, RecordedTrack, RecordingFacts
from app.store.schema import gap, marker, note, recording
from app.store.words import to_seconds, to_ticks

MarkKind = Literal["moment", "note"]
#: A place in ticks and a text.
Mark = tuple[int, str]
#: What an edit does to a moment or a note: which, its key, before and after; ``None`` for no row.
MarkChange = tuple[MarkKind, int, Mark | None, Mark | None]

TABLES: Final[Mapping[MarkKind, str]] = {"moment": marker.name, "note": note.name}
_ROWS: Final = {"moment": marker, "note": note}


def add(connection: Connection, meeting: int, facts: RecordingFacts, gaps: Iterable[Gap]) -> None:
    """Write down how a new meeting was recorded."""
    rest = {name: value for name, value in asdict(facts).items() if name not in ("started", "closed")}
    values = {"meeting": meeting, "started": facts.started, "closed": facts.closed}
    connection.execute(recording.insert().values(**values, facts=json.dumps(rest)))
    add_gaps(connection, meeting, gaps)


def add_gaps(connection: Connection, meeting: int, gaps: Iterable[Gap]) -> None:
    """Write down where a new meeting has no sound."""
    rows = [
        {
            "meeting": meeting,
            "kind": item.kind,
            "track": item.track,
            "start_tick": to_ticks(item.start),
            "end_tick": to_ticks(item.end),
            "length_tick": to_ticks(item.length),
            "why": item.why,
        }
        for item in gaps
    ]
    if rows:
        connection.execute(gap.insert(), rows)


def facts(connection: Connection, meeting: int) -> RecordingFacts | None:
    """How a meeting was recorded; ``None`` for one that was not."""
    row = connection.execute(select(recording).where(recording.c.meeting == meeting)).one_or_none()
    if row is None:
        return None
    rest = json.loads(row.facts)
    rest["tracks"] = tuple(RecordedTrack(**track) for track in rest["tracks"])
    for name in ("restarts", "damage"):
        rest[name] = tuple(rest[name])
    return RecordingFacts(row.started, bool(row.closed), **rest)


def interrupted(connection: Connection, meetings: Collection[int] | None = None) -> set[int]:
    """Keys of the meetings (or of these) whose recording nobody ended in order."""
    query = select(recording.c.meeting).where(recording.c.closed == 0)
    if meetings is not None:
        query = query.where(recording.c.meeting.in_(meetings))
    return set(connection.execute(query).scalars())


def gaps(connection: Connection, meeting: int) -> list[Gap]:
    """Where a meeting has no sound, in order of time."""
    rows = connection.execute(
        select(gap).where(gap.c.meeting == meeting).order_by(gap.c.start_tick, gap.c.key)
    )
    return [
        Gap(
            row.kind,
            to_seconds(row.start_tick),
            to_seconds(row.end_tick),
            to_seconds(row.length_tick),
            row.why,
            row.track,
        )
        for row in rows
    ]


# -- moments and notes ---------------------------------------------------------------------------------


def marks(connection: Connection, meeting: int, kind: MarkKind) -> dict[int, Mark]:
    """A meeting's moments or notes by key, in order of time."""
    table = _ROWS[kind]
    query = select(table.c.key, table.c.at_tick, table.c.text).where(table.c.meeting == meeting)
    rows = connection.execute(query.order_by(table.c.at_tick, table.c.key))
    return {row.key: (row.at_tick, row.text) for row in rows}


def write_mark(connection: Connection, meeting: int, kind: MarkKind, key: int, row: Mark | None) -> None:
    """Make, change or (``None``) take away a moment or a note."""
    table = _ROWS[kind]
    here = (table.c.key == key) & (table.c.meeting == meeting)
    connection.execute(table.delete().where(here))
    if row is not None:
        connection.execute(table.insert().values(key=key, meeting=meeting, at_tick=row[0], text=row[1]))


def replace_marks(connection: Connection, meeting: int, kind: MarkKind, rows: Mapping[int, Mark]) -> None:
    """Throw a meeting's moments or notes away and write others."""
    table = _ROWS[kind]
    connection.execute(table.delete().where(table.c.meeting == meeting))
    if rows:
        made: list[dict[str, Any]] = [
            {"key": key, "meeting": meeting, "at_tick": at, "text": text} for key, (at, text) in rows.items()
        ]
        connection.execute(table.insert(), made)
