# ruff: noqa: S608 -- a condition of our own is all that is pasted
"""Search over every word of every meeting, their titles, notes and their speakers' names.

The words are found by :mod:`app.store.matching` and :mod:`app.store.candidates`, the filters by
:mod:`app.store.search_scope`. A beginning of a word costs no more than a word as long as the index keeps
beginnings of its length (``prefix`` in :mod:`app.store.triggers`); a longer one is put together from all its
words each time it is looked up, 60 ns for each row, but few words that long are in many rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

import numpy as np
from sqlalchemy import Connection

from app.changes import FoundPage, MeetingHits, SearchHit, SearchOrder, SearchResult
from app.search_query import SearchQuery, read
from app.store import named
from app.store.candidates import CAP, RANKED, Candidates, all_of, candidates, of_meeting, spoken, unspaced_too
from app.store.hits import hits_of, moment_of, rows_of, said
from app.store.matching import Matching, matching
from app.store.scoring import best_of
from app.store.search_scope import AMONG, Scope, listed, scope_of
from app.store.segment_places import Keys, Places, numbers, places_of
from app.store.snippets import Terms
from app.transcript import MeetingId

WINDOW: Final = 200
#: Meetings from which the best are taken where filters leave more than can be counted.
MEETINGS: Final = 40
#: Hits of a meeting on a page.
EACH: Final = 3
#: Places of a word that are read at once.
_FEW: Final = 20_000
#: One in so many of them is looked at before all.
_SOME: Final = 50


def search(
    connection: Connection,
    text: str | SearchQuery,
    limit: int,
    today: date,
    places: Places | None = None,
) -> SearchResult:
    """A plain list: titles, names and notes first, then what was said: the best of the newest
    :data:`~app.store.candidates.RANKED` (or ``limit``); where there are more than are counted, of the newest
    :data:`WINDOW`, and the newest first. ``total`` counts what was said only."""
    query = read(text) if isinstance(text, str) else text
    if limit < 1 or query.is_empty:
        return SearchResult()
    limit = min(limit, CAP)
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    if not query.looks_for_words:
        return SearchResult(tuple(named.left(connection, scope, limit)), order="newest")
    if not _in_text(query):
        only = named.named(connection, query, asked.terms, scope, limit)[:limit]
        return SearchResult(tuple(only), order="newest")
    first = named.named(connection, query, asked.terms, scope)[:limit]
    places = places_of(connection, places)
    found = candidates(connection, places, asked, scope, MEETINGS, max(limit, RANKED))
    latest = found.latest[: max(limit, WINDOW)] if found.capped else found.latest
    keys, _ = best_of(connection, asked.terms, scope, latest.tolist(), limit)
    if found.capped:
        keys.sort(reverse=True)
    hits = [*first, *hits_of(connection, asked.terms, keys)][:limit]
    return SearchResult(tuple(hits), found.total, found.capped, "newest" if found.capped else "best")


def page(
    connection: Connection,
    query: SearchQuery,
    order: SearchOrder,
    groups: int,
    today: date,
    places: Places | None = None,
) -> FoundPage:
    """The first ``groups`` meetings with matches, and the first :data:`EACH` of each."""
    if query.is_empty:
        return FoundPage()
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    if not query.looks_for_words:
        return FoundPage(tuple(named.left(connection, scope, WINDOW)), meetings=len(scope.meetings))
    if not _in_text(query):
        return FoundPage(tuple(named.named(connection, query, asked.terms, scope, WINDOW)))
    first = tuple(named.named(connection, query, asked.terms, scope))
    places = places_of(connection, places)
    found = candidates(connection, places, asked, scope, groups, RANKED if order == "best" else 0)
    compared = 0
    if order == "best":
        best, compared = best_of(connection, asked.terms, scope, found.latest.tolist(), WINDOW)
        keys = _by_best(connection, places, asked, scope, found, best, groups)
    else:
        keys = {meeting: group.tolist() for meeting, group in list(found.by_meeting.items())[:groups]}
    groups_shown = _groups(connection, asked.terms, keys)
    left_out = not_all(found, compared) if order == "best" else 0
    return FoundPage(
        first, groups_shown, found.total, found.capped, len(found.by_meeting), order, compared=left_out
    )


def not_all(found: Candidates, compared: int) -> int:
    """How many matches were ``compared``, where that were not all."""
    return compared if found.capped or compared < found.total else 0


def in_meeting(
    connection: Connection, query: SearchQuery, meeting: int, today: date, places: Places | None = None
) -> list[SearchHit]:
    """All matches in what was said in one meeting, in order of time."""
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    places = places_of(connection, places)
    keys: Keys | None = None
    if asked.within or asked.also:
        keys = candidates(connection, places, asked, scope, 0x7FFF).by_meeting.get(meeting)
    elif asked.match:
        keys = of_meeting(connection, places, asked, scope, meeting)
    found = hits_of(connection, asked.terms, [] if keys is None else keys.tolist())
    return sorted(found, key=lambda hit: hit.start)


def meetings_with(
    connection: Connection, query: SearchQuery, today: date, places: Places | None = None
) -> frozenset[MeetingId]:
    """All meetings in which ``query`` is found. For a word that is nearly everywhere it takes longer than
    :func:`page`, a microsecond for each of its places."""
    if query.is_empty:
        return frozenset()
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    if not query.looks_for_words:
        return frozenset(_ids_of(connection, scope.meetings))
    found = named.meetings_named(connection, query, asked.terms, scope)
    if _in_text(query):
        found.update(_ids_of(connection, _said_in(connection, places_of(connection, places), asked, scope)))
    return frozenset(found)


def _said_in(connection: Connection, places: Places, asked: Matching, scope: Scope) -> Iterable[int]:
    """Keys of the meetings in which somebody who may says it."""
    some = candidates(connection, places, asked, scope, 1)
    if not some.capped:
        return some.by_meeting
    left = set(scope.meetings)
    also = places.meeting_of(connection, unspaced_too(connection, asked, scope))
    found = left.intersection(also.tolist())
    sql, values = asked.rows()
    key = f"{asked.index}.rowid"
    statement = f"SELECT {key} AS n {sql} AND {key} < ? ORDER BY {key} DESC LIMIT ?"
    below = 1 << 62
    while found != left:  # a few at a time: other threads wait while they are turned into numbers
        keys = numbers(connection, statement, (*values, below, _FEW))
        if not len(keys):
            break
        below = int(keys[-1])
        meetings = places.meeting_of(connection, keys)
        for step in (_SOME, 1) if scope.by_speaker else (1,):  # who says it is read from the table: of few
            new = np.isin(meetings[::step], list(left - found))
            asked_for, where = keys[::step][new], meetings[::step][new]
            if scope.by_speaker and len(where):
                where = where[np.isin(asked_for, spoken(connection, asked_for, scope))]
            found.update(np.unique(where).tolist())
    return found


def _ids_of(connection: Connection, keys: Iterable[int]) -> Iterable[MeetingId]:
    rows = connection.exec_driver_sql(f"SELECT id FROM meeting WHERE key IN {AMONG}", (listed(keys),))
    return map(MeetingId, rows.scalars())


def _in_text(query: SearchQuery) -> bool:
    return not query.places or "text" in query.places


def _by_best(
    connection: Connection,
    places: Places,
    asked: Matching,
    scope: Scope,
    found: Candidates,
    best: list[int],
    groups: int,
) -> dict[int, list[int]]:
    """The candidates by their meeting's best match, each meeting's best first."""
    ordered: dict[int, list[int]] = {}
    for key, meeting in zip(
        best, places.meeting_of(connection, np.array(best, np.int64)).tolist(), strict=True
    ):
        ordered.setdefault(meeting, []).append(key)
    for meeting in found.by_meeting:
        ordered.setdefault(meeting, [])
    chosen = list(ordered.items())[:groups]
    for meeting, known in chosen:
        group = all_of(connection, places, asked, scope, meeting, found)
        seen = set(known)
        known += [key for key in group.tolist() if key not in seen]
    return dict(chosen)


def _groups(connection: Connection, terms: Terms, keys: dict[int, list[int]]) -> tuple[MeetingHits, ...]:
    rows = rows_of(connection, (key for group in keys.values() for key in group[:EACH]))
    made = []
    for group in keys.values():
        shown: list[Any] = [rows[key] for key in group[:EACH] if key in rows]
        if shown:
            hits = sorted((said(row, terms) for row in shown), key=lambda hit: hit.start)
            head = (MeetingId(shown[0][1]), shown[0][2], moment_of(shown[0][3]))
            made.append(MeetingHits(*head, len(group), tuple(hits)))
    return tuple(made)
