"""Titles, notes and speakers' names that match, and what filters alone leave."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection

from app.changes import SearchHit
from app.search_query import SearchQuery
from app.store.hits import moment_of, shown_of
from app.store.matching import names_match
from app.store.search_scope import AMONG, Scope, listed
from app.store.snippets import Terms
from app.store.words import to_seconds
from app.transcript import MeetingId

#: Of each kind.
MOST: Final = 10
_ALL: Final = 1_000_000

_TITLES: Final = "SELECT m.id, m.title, m.created, m.title FROM {index} meeting m {on}"
_NOTES: Final = (
    "SELECT m.id, m.title, m.created, n.text, n.at_tick FROM {index} note n {on} "
    "JOIN meeting m ON m.key = n.meeting"
)
_NAMES: Final = (
    "SELECT m.id, m.title, m.created, v.name, v.number, (SELECT start_tick FROM segment "
    "WHERE meeting = m.key AND speaker = v.key ORDER BY start_tick LIMIT 1) "
    "FROM {index} speaker v {on} JOIN meeting m ON m.key = v.meeting"
)


def named(
    connection: Connection, query: SearchQuery, terms: Terms, scope: Scope, most: int = MOST
) -> list[SearchHit]:
    """Titles first, then names, then notes, the newest meetings first; at most ``most`` of each."""
    places = query.places or ("title", "notes", "names")
    found: list[SearchHit] = []
    if "title" in places:
        found += [_title(row, terms) for row in _rows(connection, _TITLES, "meeting_fts", terms, scope, most)]
    if "names" in places:
        rows = _rows(connection, _NAMES, "speaker_fts", terms, scope, most)
        found += [_name(row, terms) for row in rows]
    if "notes" in places:
        found += [_note(row, terms) for row in _rows(connection, _NOTES, "note_fts", terms, scope, most)]
    return found


def meetings_named(connection: Connection, query: SearchQuery, terms: Terms, scope: Scope) -> set[MeetingId]:
    """All meetings of which the title, a note or a name matches."""
    found: set[MeetingId] = set()
    for place, index, columns in (
        ("title", "meeting_fts", _TITLES),
        ("names", "speaker_fts", _NAMES),
        ("notes", "note_fts", _NOTES),
    ):
        if not query.places or place in query.places:
            rows = _rows(connection, columns, index, terms, scope, most=_ALL)
            found.update(MeetingId(row[0]) for row in rows)
    return found


def left(connection: Connection, scope: Scope, limit: int) -> list[SearchHit]:
    """What filters leave where no word is looked for: those who speak, or else the meetings."""
    if scope.speakers is not None:
        statement = f"{_NAMES.format(index='', on='')} WHERE v.key IN {AMONG} AND m.key IN {AMONG}"
        values: tuple[object, ...] = (listed(scope.speakers), listed(scope.meetings))
        statement += " ORDER BY m.created DESC, v.number LIMIT ?"
        rows = connection.exec_driver_sql(statement, (*values, limit))
        return [_name(row, Terms()) for row in rows]
    statement = f"{_TITLES.format(index='', on='')} WHERE m.key IN {AMONG} ORDER BY m.created DESC LIMIT ?"
    rows = connection.exec_driver_sql(statement, (listed(scope.meetings[:limit]), limit))
    return [_title(row, Terms()) for row in rows]


def _rows(
    connection: Connection, columns: str, index: str, terms: Terms, scope: Scope, most: int = MOST
) -> list[Any]:
    """Rows whose text matches, newest first."""
    row, text = {"meeting_fts": ("m", "title"), "speaker_fts": ("v", "name"), "note_fts": ("n", "text")}[
        index
    ]
    where, values = "m.trashed IS NULL", list[object]()
    if not scope.every:
        where += f" AND m.key IN {AMONG}"
        values.append(listed(scope.meetings))
    if index == "speaker_fts" and scope.by_speaker:
        where += f" AND v.key NOT IN {AMONG}"
        values.append(listed(scope.silent))
        if scope.speakers is not None:
            where += f" AND v.key IN {AMONG}"
            values.append(listed(scope.speakers))
    order = "ORDER BY m.created DESC LIMIT ?"
    match = names_match(terms)
    if match:
        statement = columns.format(index=f"{index} CROSS JOIN", on=f"ON {row}.key = {index}.rowid")
        statement += f" WHERE {index} MATCH ? AND {where} {order}"
        return list(connection.exec_driver_sql(statement, (match, *values, most)))
    if not terms.wanted:
        return []
    # Whole-word indexes do not know such words, and there are few titles, names and notes: read them.
    for term in terms.wanted:
        if term.within:
            where += f" AND instr(lower({row}.{text}), ?)"
            values.append(term.within)
    statement = f"{columns.format(index='', on='')} WHERE {where} {order}"
    read = connection.exec_driver_sql(statement, (*values, 10 * most))
    return [found for found in read if terms.hold(found[3])][:most]


def _title(row: Any, terms: Terms) -> SearchHit:
    return _hit(row, "title", 0, ("", 0), (row[1], tuple(terms.ranges(row[1]))))


def _name(row: Any, terms: Terms) -> SearchHit:
    name = row[3] or f"Speaker {row[4]}"
    return _hit(row, "name", row[5] or 0, (name, row[4]), (name, tuple(terms.ranges(name))))


def _note(row: Any, terms: Terms) -> SearchHit:
    return _hit(row, "note", row[4], ("", 0), shown_of(row[3], terms))


def _hit(row: Any, kind: Any, tick: int, speaker: tuple[str, int], shown: Any) -> SearchHit:
    meeting, title, moment = MeetingId(row[0]), row[1], moment_of(row[2])
    (label, number), (text, marks) = speaker, shown
    return SearchHit(meeting, title, moment, None, to_seconds(tick), label, number, text, marks, kind)
