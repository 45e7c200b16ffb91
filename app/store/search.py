# ruff: noqa: S608 -- column names and question marks of our own are all that is pasted
"""Search over every word of every meeting, their titles and their speakers' names.

What a user types never reaches MATCH unquoted (:func:`app.store.snippets.parse`). Ranking a word that is in
most rows takes a second over a million of them, so matches are counted first, up to :data:`CAP`. At most
that many: ranked by bm25. More: the best of the newest :data:`WINDOW`, newest first.

A beginning of a word costs no more than a word as long as the index keeps beginnings of its length
(``prefix`` in :mod:`app.store.triggers`); a longer one is put together from all its words each time it is
looked up, 60 ns for each row, but few words that long are in many rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from app.changes import SearchHit, SearchResult
from app.store.snippets import Query, parse, snippet
from app.store.words import to_seconds
from app.transcript import MeetingId, SegmentId

CAP: Final = 20_000
WINDOW: Final = 200
#: Titles, and speakers' names, shown at most.
_OF_NAMES: Final = 10

_NEWEST: Final = "SELECT rowid FROM segment_fts WHERE segment_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
_COUNTED: Final = "SELECT count(*) FROM (SELECT 1 FROM segment_fts WHERE segment_fts MATCH ? LIMIT ?)"
# Not "ORDER BY rank": FTS5 then sorts every match, and SQLite by itself keeps the best few only (10 ms less).
_RANKED: Final = (
    "SELECT rowid FROM segment_fts WHERE segment_fts MATCH ? ORDER BY bm25(segment_fts), rowid DESC LIMIT ?"
)


def search(connection: Connection, text: str, limit: int) -> SearchResult:
    """Titles first, then speakers' names, then what was said. ``total`` counts the last only."""
    query = parse(text)
    if not query.match or limit < 1:
        return SearchResult()
    limit = min(limit, CAP)  # of more matches there is no ranking, and no statement with as many marks
    named = [*_titles(connection, query), *_speakers(connection, query)][:limit]
    window = max(limit, WINDOW)
    keys = _keys(connection, _NEWEST, query.match, window)
    total = len(keys)
    if total == window:
        total = _keys(connection, _COUNTED, query.match, CAP + 1)[0]
    if window < total <= CAP:
        found = _rows(connection, _keys(connection, _RANKED, query.match, limit))
    else:
        # FTS5 would first count in how many of all rows each word is: 20 ms for a common one.
        found = _best(query, _rows(connection, keys), limit)
    if total > CAP:
        found.sort(key=lambda row: -row[0])
    hits = [*named, *(_said(query, row) for row in found)][:limit]
    return SearchResult(tuple(hits), min(total, CAP), total > CAP, "newest" if total > CAP else "best")


def _keys(connection: Connection, statement: str, match: str, limit: int) -> list[int]:
    return [row[0] for row in connection.exec_driver_sql(statement, (match, limit))]


def _best(query: Query, rows: list[Any], limit: int) -> list[Any]:
    """The ``limit`` best of a few rows, best first; of equals the newer."""
    usual = sum(row[7].count(" ") + 1 for row in rows) / max(1, len(rows))
    return sorted(rows, key=lambda row: (-query.score(row[7], usual), -row[0]))[:limit]


def _rows(connection: Connection, keys: list[int]) -> list[Any]:
    """Key, meeting, title, created, start, name, number and text of segments, in the order given."""
    marks = ",".join("?" * len(keys))
    query = (
        "SELECT s.key, m.id, m.title, m.created, s.start_tick, v.name, v.number, s.text FROM segment s "
        f"JOIN meeting m ON m.key = s.meeting LEFT JOIN speaker v ON v.key = s.speaker "
        f"WHERE s.key IN ({marks})"
    )
    rows = {row[0]: row for row in connection.exec_driver_sql(query, tuple(keys))}
    return [rows[key] for key in keys if key in rows]


def _said(query: Query, row: Any) -> SearchHit:
    label = row[5] or (f"Speaker {row[6]}" if row[6] else "")
    shown = snippet(row[7], query.ranges(row[7]))
    return _hit(row[1:4], SegmentId(row[0]), row[4], (label, row[6] or 0), shown)


def _titles(connection: Connection, query: Query) -> Iterator[SearchHit]:
    statement = (
        "SELECT m.id, m.title, m.created FROM meeting_fts JOIN meeting m ON m.key = meeting_fts.rowid "
        "WHERE meeting_fts MATCH ? AND m.trashed IS NULL ORDER BY m.created DESC LIMIT ?"
    )
    for row in connection.exec_driver_sql(statement, (query.match, _OF_NAMES)):
        yield _hit(row[:3], None, 0, ("", 0), (row[1], tuple(query.ranges(row[1]))))


def _speakers(connection: Connection, query: Query) -> Iterator[SearchHit]:
    statement = (
        "SELECT m.id, m.title, m.created, v.name, v.number, (SELECT start_tick FROM segment "
        "WHERE meeting = m.key AND speaker = v.key ORDER BY start_tick LIMIT 1) FROM speaker_fts "
        "JOIN speaker v ON v.key = speaker_fts.rowid JOIN meeting m ON m.key = v.meeting "
        "WHERE speaker_fts MATCH ? AND m.trashed IS NULL ORDER BY m.created DESC LIMIT ?"
    )
    for row in connection.exec_driver_sql(statement, (query.match, _OF_NAMES)):
        yield _hit(row[:3], None, row[5] or 0, (row[3], row[4]), (row[3], tuple(query.ranges(row[3]))))


def _hit(
    meeting: Any,
    segment: SegmentId | None,
    start: int,
    speaker: tuple[str, int],
    shown: tuple[str, tuple[tuple[int, int], ...]],
) -> SearchHit:
    id_, title, created = meeting
    moment = datetime.fromisoformat(created)
    return SearchHit(MeetingId(id_), title, moment, segment, to_seconds(start), *speaker, *shown)
