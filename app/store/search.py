"""Search over every word of every meeting, their titles and their speakers' names.

What a user types never reaches MATCH unquoted: each word is a quoted string with its quotes doubled, the
last one a prefix. Ranking a word that is in most rows would take a second over a million rows, so the
matches are counted first, up to :data:`CAP`: at most that many are ranked by bm25, above it only the
newest are, and the rest follow newest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from app.changes import SearchHit, SearchResult
from app.store.words import to_seconds
from app.transcript import MeetingId, SegmentId

CAP: Final = 20_000
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # noncharacters; cleaned out of everything stored
_MAX_WORDS: Final = 32
#: A one-letter prefix is in most rows and in no prefix index.
_MIN_PREFIX: Final = 2
_OF_NAMES: Final = 10


def match_expression(text: str) -> str:
    """The FTS5 expression for what a user typed; empty when it holds nothing to look for.

    All words must occur. The last one is a prefix unless white space follows it.
    """
    plain = text.replace("\0", " ").encode("utf-8", "replace").decode()
    words = [word for word in plain.split() if any(character.isalnum() for character in word)][:_MAX_WORDS]
    if not words:
        return ""
    quoted = [f'"{word.replace(chr(34), chr(34) * 2)}"' for word in words]
    if len(_letters(words[-1])) >= _MIN_PREFIX and not plain[-1:].isspace():
        quoted[-1] += " *"
    return " ".join(quoted)


def search(connection: Connection, text: str, limit: int) -> SearchResult:
    """Titles first, then speakers' names, then what was said."""
    match = match_expression(text)
    if not match or limit < 1:
        return SearchResult()
    named = [*_titles(connection, match), *_speakers(connection, match)][:limit]
    total = _count(connection, match)
    capped = total > CAP
    found = _ranked(connection, match, limit, "rowid DESC" if capped else "rank")
    hits = [*named, *_segments(connection, found)][:limit]
    return SearchResult(tuple(hits), min(total, CAP), capped, "newest" if capped else "best")


def _count(connection: Connection, match: str) -> int:
    query = "SELECT count(*) FROM (SELECT 1 FROM segment_fts WHERE segment_fts MATCH ? LIMIT ?)"
    return int(connection.exec_driver_sql(query, (match, CAP + 1)).scalar_one())


def _ranked(connection: Connection, match: str, limit: int, order: str) -> dict[int, str]:
    """Keys of the first matches in ``order``, with their snippets.

    Both in one query: asking for a snippet by key would look a prefix's words up again for each.
    """
    query = (
        f"SELECT rowid, snippet(segment_fts, 0, '{_OPEN}', '{_CLOSE}', '…', 24) FROM segment_fts "  # noqa: S608
        f"WHERE segment_fts MATCH ? ORDER BY {order} LIMIT ?"
    )
    return {row[0]: row[1] for row in connection.exec_driver_sql(query, (match, limit))}


def _segments(connection: Connection, found: dict[int, str]) -> Iterator[SearchHit]:
    marks = ",".join("?" * len(found))
    query = (
        f"SELECT s.key, m.id, m.title, m.created, s.start_tick, v.name, v.number FROM segment s "  # noqa: S608
        f"JOIN meeting m ON m.key = s.meeting LEFT JOIN speaker v ON v.key = s.speaker WHERE s.key IN ({marks})"
    )
    rows = {row[0]: row for row in connection.exec_driver_sql(query, tuple(found))}
    for key, snippet in found.items():
        row = rows[key]
        label = row[5] or (f"Speaker {row[6]}" if row[6] else "")
        yield _hit(row[1:4], SegmentId(key), row[4], (label, row[6] or 0), _marked(snippet))


def _titles(connection: Connection, match: str) -> Iterator[SearchHit]:
    query = (
        f"SELECT m.id, m.title, m.created, highlight(meeting_fts, 0, '{_OPEN}', '{_CLOSE}') FROM meeting_fts "  # noqa: S608
        f"JOIN meeting m ON m.key = meeting_fts.rowid WHERE meeting_fts MATCH ? AND m.trashed IS NULL "
        f"ORDER BY m.created DESC LIMIT ?"
    )
    for row in connection.exec_driver_sql(query, (match, _OF_NAMES)):
        yield _hit(row[:3], None, 0, ("", 0), _marked(row[3]))


def _speakers(connection: Connection, match: str) -> Iterator[SearchHit]:
    query = (
        f"SELECT m.id, m.title, m.created, v.name, v.number, highlight(speaker_fts, 0, '{_OPEN}', '{_CLOSE}'), "  # noqa: S608
        f"(SELECT start_tick FROM segment WHERE meeting = m.key AND speaker = v.key ORDER BY start_tick LIMIT 1) FROM speaker_fts "
        f"JOIN speaker v ON v.key = speaker_fts.rowid JOIN meeting m ON m.key = v.meeting "
        f"WHERE speaker_fts MATCH ? AND m.trashed IS NULL ORDER BY m.created DESC LIMIT ?"
    )
    for row in connection.exec_driver_sql(query, (match, _OF_NAMES)):
        yield _hit(row[:3], None, row[6] or 0, (row[3], row[4]), _marked(row[5]))


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


def _marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Text without the marks, and where they were."""
    plain: list[str] = []
    ranges: list[tuple[int, int]] = []
    length = opened = 0
    for part in re.split(f"([{_OPEN}{_CLOSE}])", text):
        if part == _OPEN:
            opened = length
        elif part == _CLOSE:
            ranges.append((opened, length))
        else:
            plain.append(part)
            length += len(part)
    return "".join(plain), tuple(ranges)


def _letters(word: str) -> str:
    return "".join(character for character in word if character.isalnum())
