# ruff: noqa: S608 -- question marks and conditions of our own are all that is pasted
"""Which meetings and speakers the filters of a query leave."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import Connection

from app.search_query import Named, SearchQuery, Wanted
from app.store.matching import names_match
from app.store.segment_places import numbers
from app.store.snippets import Terms, fold, terms_of
from app.store.words import to_ticks

_MOST_TICKS: Final = 1 << 62
#: What a column is in, whose values are one parameter (:func:`listed`): SQLite takes 32 766 of those at most.
AMONG: Final = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a query may find something.

    Attributes:
        meetings: keys of the meetings outside the trash that the filters leave, the newest first.
        every: they are all there are.
        speakers: keys of those who may be speaking; ``None``: anybody. silent: of those who may not.
    """

    meetings: tuple[int, ...]
    every: bool = True
    speakers: frozenset[int] | None = None
    silent: frozenset[int] = frozenset()

    @property
    def by_speaker(self) -> bool:
        """Whether it matters who says something."""
        return self.speakers is not None or bool(self.silent)

    def may_speak(self, speaker: int | None) -> bool:
        """Whether what this speaker (or nobody) says counts."""
        return (self.speakers is None or speaker in self.speakers) and speaker not in self.silent


def scope_of(connection: Connection, query: SearchQuery, today: date) -> Scope:
    """What the filters of ``query`` leave, on the day ``today``."""
    where, values = ["m.trashed IS NULL"], list[object]()
    for when in query.dates:
        first, last = when.days(today)
        if first > date.min:
            where.append("m.created >= ?")
            values.append(_midnight(first))
        if last < date.max:
            where.append("m.created < ?")
            values.append(_midnight(last + timedelta(days=1)))
    if query.source:
        where.append("m.origin = ?")
        values.append(query.source)
    if query.longer is not None:
        where.append("m.duration_tick >= ?")
        values.append(min(to_ticks(query.longer), _MOST_TICKS))
    if query.shorter is not None:
        where.append("m.duration_tick <= ?")
        values.append(min(to_ticks(query.shorter), _MOST_TICKS))
    if query.favourite:
        where.append("m.key IN (SELECT meeting FROM filing WHERE favourite = 1)")
    for wanted in query.tags:
        names = _like(wanted, connection.exec_driver_sql("SELECT DISTINCT name FROM tag").scalars())
        where.append(f"m.key {_in(wanted)} (SELECT meeting FROM tag WHERE name IN {AMONG})")
        values.append(listed(names))
    folders = connection.exec_driver_sql("SELECT name FROM folder").scalars().all() if query.folders else ()
    for excluded in (False, True):
        names = [n for item in query.folders if item.excluded is excluded for n in _like(item, folders)]
        if any(item.excluded is excluded for item in query.folders):
            filed = (
                f"SELECT i.meeting FROM filing i JOIN folder f ON f.key = i.folder WHERE f.name IN {AMONG}"
            )
            where.append(f"m.key {_in(Named('', excluded))} ({filed})")
            values.append(listed(names))
    speakers, silent = _voices(connection, query)
    if speakers is not None:
        where.append(f"m.key IN (SELECT meeting FROM speaker WHERE key IN {AMONG})")
        values.append(listed(speakers))
    condition = " AND ".join(where)
    statement = f"SELECT m.key AS n FROM meeting m WHERE {condition} ORDER BY m.created DESC, m.key DESC"
    keys = tuple(numbers(connection, statement, tuple(values)).tolist())
    only = None if speakers is None else frozenset(speakers)
    return Scope(keys, len(where) == 1, only, frozenset(silent))


def _voices(connection: Connection, query: SearchQuery) -> tuple[list[int] | None, list[int]]:
    wanted = [item for item in query.speakers if not item.excluded]
    left_out = [item for item in query.speakers if item.excluded]
    return (_called(connection, wanted) if wanted else None), _called(connection, left_out)


def _called(connection: Connection, named: Iterable[Named]) -> list[int]:
    """Keys of the speakers whose name holds one of these, the last word of it perhaps only begun."""
    found: dict[int, None] = {}
    for item in named:
        words = SearchQuery((Wanted(item.name, phrase=True),), open_ended=True)
        found.update(dict.fromkeys(speakers_called(connection, terms_of(words))))
    return list(found)


def speakers_called(connection: Connection, terms: Terms) -> Collection[int]:
    """Keys of the speakers whose names match."""
    match = names_match(terms)
    if match:
        statement = "SELECT rowid FROM speaker_fts WHERE speaker_fts MATCH ?"
        return connection.exec_driver_sql(statement, (match,)).scalars().all()
    if not terms.wanted:
        return ()
    rows = connection.exec_driver_sql("SELECT key, name FROM speaker WHERE name IS NOT NULL")
    return [key for key, name in rows if terms.hold(name)]


def _like(wanted: Named, names: Iterable[str]) -> list[str]:
    """The names that are this one without case and accents."""
    plain = _folded(wanted.name)
    return [name for name in names if _folded(name) == plain]


def _folded(name: str) -> str:
    return " ".join("".join(map(fold, name)).split())


def _midnight(day: date) -> str:
    """When a day begins here, as moments are stored."""
    try:
        moment = datetime.combine(day, time.min).astimezone(UTC)
    except (OverflowError, OSError, ValueError):  # before the first or after the last year there is
        moment = datetime.combine(day, time.min, UTC)
    return moment.isoformat(timespec="milliseconds")


def listed(values: Iterable[object]) -> str:
    """Any number of values as one parameter, for :data:`AMONG`."""
    return json.dumps(list(values))


def _in(named: Named) -> str:
    return "NOT IN" if named.excluded else "IN"
