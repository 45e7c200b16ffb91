# ruff: noqa: S608 -- names of our own
"""From keys of segments to what is shown of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from app.changes import SearchHit
from app.store.search_scope import AMONG, listed
from app.store.snippets import Terms, snippet
from app.store.words import to_seconds
from app.transcript import MeetingId, SegmentId

#: A key with meeting's id, title, moment, start, speaker's name and number, text, meeting's key.
Row = Any
_ROWS = (
    "SELECT s.key, m.id, m.title, m.created, s.start_tick, v.name, v.number, s.text, s.meeting "
    "FROM segment s JOIN meeting m ON m.key = s.meeting LEFT JOIN speaker v ON v.key = s.speaker "
    f"WHERE s.key IN {AMONG}"
)


def rows_of(connection: Connection, keys: Iterable[int]) -> Mapping[int, Row]:
    """Segments by key, those that exist."""
    return {row[0]: row for row in connection.exec_driver_sql(_ROWS, (listed(keys),))}


def hits_of(connection: Connection, terms: Terms, keys: Iterable[int]) -> list[SearchHit]:
    """Segments as they are shown, in the order given; the marks are where ``terms`` stand."""
    keys = list(keys)
    rows = rows_of(connection, keys)
    return [said(rows[key], terms) for key in keys if key in rows]


def said(row: Row, terms: Terms) -> SearchHit:
    """A row of :func:`rows_of` as it is shown."""
    label = row[5] or (f"Speaker {row[6]}" if row[6] else "")
    where = (MeetingId(row[1]), row[2], moment_of(row[3]), SegmentId(row[0]), to_seconds(row[4]))
    return SearchHit(*where, label, row[6] or 0, *shown_of(row[7], terms))


def shown_of(text: str, terms: Terms) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What is shown of a text that was found, and the matches in it."""
    return snippet(text, terms.ranges(text))


@lru_cache(maxsize=4_096)
def moment_of(stored: str) -> datetime:
    """A moment as stored."""
    return datetime.fromisoformat(stored)
