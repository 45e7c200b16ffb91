# ruff: noqa: S608 -- question marks of our own are all that is pasted
"""Search by words and by meaning together.

Two rankings of paragraphs, one by words and one by what texts mean, become one by reciprocal rank fusion
(Cormack, Clarke and Büttcher 2009): each gives a paragraph 1 / (60 + its place), and the sums decide. Places
are compared and not scores, because a cosine and a bm25 have no common measure.

The filters of a query hold for both.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
from sqlalchemy import Connection

from app.changes import FoundPage, Meant, MeetingHits, SearchHit, SearchOrder, SearchResult
from app.search_query import SearchQuery
from app.store import named
from app.store.candidates import CAP, RANKED, Candidates, all_of, candidates
from app.store.hits import hits_of
from app.store.matching import Matching, matching
from app.store.nearest import Nearest
from app.store.scoring import best_of
from app.store.search import MEETINGS, WINDOW, _groups, not_all
from app.store.search_scope import AMONG, Scope, listed, scope_of
from app.store.segment_places import Places, places_of
from app.store.snippets import Terms

#: The constant of Cormack et al.
K: Final = 60
#: Paragraphs that are found by their meaning, at most.
MOST: Final = 50
#: The nearest that are looked at where not all of them may be shown.
_WIDER: Final = 1_000
#: Of the nearest, some may have been corrected away since.
_GONE: Final = 10


def fuse(rankings: Sequence[Sequence[int]], k: int = K) -> list[int]:
    """One ranking of several, best first; of equals, what the earlier ranking has."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for place, key in enumerate(ranking, 1):
            scores[key] = scores.get(key, 0.0) + 1.0 / (k + place)
    return sorted(scores, key=lambda key: -scores[key])


@dataclass(frozen=True, slots=True)
class Alike:
    """Paragraphs found by what they mean, best first; ``extra``: those without the words looked for."""

    keys: tuple[int, ...] = ()
    extra: frozenset[int] = frozenset()


def alike(connection: Connection, nearest: Nearest, meant: Meant, asked: Matching, scope: Scope) -> Alike:
    """What means the same, of what the filters leave."""
    vector = np.frombuffer(meant.vector, "<f4").astype(np.float32)
    narrowed = scope.by_speaker or bool(asked.terms.excluded)
    most = _WIDER if narrowed else MOST + _GONE
    keys, _ = nearest.search(vector, scope.meetings, most, meant.least)
    rows = connection.exec_driver_sql(
        f"SELECT key, speaker, text FROM segment WHERE key IN {AMONG}", (listed(keys.tolist()),)
    )
    texts = {key: text for key, who, text in rows if scope.may_speak(who)}
    without = Terms((), asked.terms.excluded)
    found = [key for key in keys.tolist() if key in texts and without.hold(texts[key])][:MOST]
    return Alike(tuple(found), frozenset(key for key in found if not asked.terms.hold(texts[key])))


def page(
    connection: Connection,
    query: SearchQuery,
    order: SearchOrder,
    groups: int,
    today: date,
    near: tuple[Nearest, Meant],
    places: Places | None = None,
) -> FoundPage:
    """As :func:`app.store.search.page`, with what means the same; for a query with a ``meaning``."""
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    places = places_of(connection, places)
    first = tuple(named.named(connection, query, asked.terms, scope))
    found = candidates(connection, places, asked, scope, groups, RANKED if order == "best" else 0)
    like = alike(connection, *near, asked, scope)
    by_meeting = {meeting: group.tolist() for meeting, group in found.by_meeting.items()}
    meetings = places.meeting_of(connection, np.array(like.keys, np.int64)).tolist()
    where = dict(zip(like.keys, meetings, strict=True))
    compared = 0
    if order == "best":
        words, compared = best_of(connection, asked.terms, scope, found.latest.tolist(), WINDOW)
        fused = fuse([words, like.keys])
        places_known = places.meeting_of(connection, np.array(fused, np.int64)).tolist()
        ordered: dict[int, list[int]] = {}
        for key, meeting in zip(fused, places_known, strict=True):
            ordered.setdefault(meeting, []).append(key)
        for meeting in by_meeting:
            ordered.setdefault(meeting, [])
    else:
        newer = {meeting: place for place, meeting in enumerate(scope.meetings)}
        every = sorted({*by_meeting, *meetings}, key=lambda meeting: newer.get(meeting, len(newer)))
        ordered = {meeting: list(by_meeting.get(meeting, ())) for meeting in every}
    chosen = dict(list(ordered.items())[:groups])
    for meeting, known in chosen.items():
        known.extend(_rest(connection, places, asked, scope, meeting, known, found))
        seen = set(known)
        known.extend(key for key in like.keys if where[key] == meeting and key not in seen)
    return FoundPage(
        first,
        _marked(_groups(connection, asked.terms, chosen), like),
        found.total + len(like.extra),
        found.capped,
        len(ordered),
        order,
        len(like.extra),
        not_all(found, compared) if order == "best" else 0,
    )


def search(
    connection: Connection,
    query: SearchQuery,
    limit: int,
    today: date,
    near: tuple[Nearest, Meant],
    places: Places | None = None,
) -> SearchResult:
    """As :func:`app.store.search.search`, with what means the same; for a query with a ``meaning``."""
    if limit < 1:
        return SearchResult()
    limit = min(limit, CAP)
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    first = named.named(connection, query, asked.terms, scope)[:limit]
    found = candidates(connection, places_of(connection, places), asked, scope, MEETINGS, RANKED)
    keys, _ = best_of(connection, asked.terms, scope, found.latest.tolist(), max(limit, WINDOW))
    like = alike(connection, *near, asked, scope)
    fused = fuse([keys, like.keys])[: limit - len(first)]
    hits = [*first, *(_said(hit, like) for hit in hits_of(connection, asked.terms, fused))]
    return SearchResult(tuple(hits), found.total + len(like.extra), found.capped, "best")


def in_meeting(
    connection: Connection,
    query: SearchQuery,
    meeting: int,
    today: date,
    near: tuple[Nearest, Meant],
    places: Places | None = None,
) -> list[SearchHit]:
    """What is found by its meaning in one meeting and does not hold the words."""
    asked, scope = matching(connection, query), scope_of(connection, query, today)
    like = alike(connection, *near, asked, scope)
    extra = [key for key in like.keys if key in like.extra]
    where = places_of(connection, places).meeting_of(connection, np.array(extra, np.int64)).tolist()
    own = [key for key, its in zip(extra, where, strict=True) if its == meeting]
    return [_said(hit, like) for hit in hits_of(connection, asked.terms, own)]


def _rest(
    connection: Connection,
    places: Places,
    asked: Matching,
    scope: Scope,
    meeting: int,
    known: Sequence[int],
    found: Candidates,
) -> list[int]:
    """The other paragraphs of a meeting that hold the words."""
    own = found.by_meeting.get(meeting)
    if own is None and found.capped and asked.match and not asked.within:
        own = all_of(connection, places, asked, scope, meeting, found)
    seen = set(known)
    return [] if own is None else [key for key in own.tolist() if key not in seen]


def _marked(groups: Sequence[MeetingHits], like: Alike) -> tuple[MeetingHits, ...]:
    return tuple(
        dataclasses.replace(group, hits=tuple(_said(hit, like) for hit in group.hits)) for group in groups
    )


def _said(hit: SearchHit, like: Alike) -> SearchHit:
    return dataclasses.replace(hit, alike=True) if hit.segment in like.extra else hit
