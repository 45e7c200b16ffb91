# ruff: noqa: S608 -- names of our own
"""Which paragraphs match, newest first, without ever reading more of them than a page needs.

A word may be in most of a million rows, so matches are counted first, up to :data:`CAP`. At most that many
are looked at one by one. More: the newest of them, and of the meetings that are newer than the order of their
keys says, the index's rows of each.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from sqlalchemy import Connection

from app.store.matching import Matching
from app.store.search_scope import AMONG, Scope, listed
from app.store.segment_places import Keys, Places, numbers

CAP: Final = 10_000
#: Of more matches, so many of the newest are compared to find the best.
RANKED: Final = 500
#: Meetings whose rows of the index are read one by one for a page.
_MEETINGS: Final = 80
#: Of a common word, the newest matches that are put in order of their meetings.
_NEWEST: Final = 5_000
#: Rows that are only found by reading them.
_READ: Final = 2_000
#: Matches up to which everybody's are asked who said them.
_ASKED: Final = 3_000
#: Of one meeting, matches up to which each is looked up for that.
_FEW: Final = 20
_NONE: Final = np.empty(0, np.int64)
_MOST: Final = 1 << 62


@dataclass(slots=True)
class Candidates:
    """Matching segments' keys by the key of their meeting, ascending, in the order of the meetings.

    Attributes:
        total: matches, counted up to :data:`CAP`; ``capped``: there are more.
        latest: the newest matches, newest first, from which the best are to be picked; whoever speaks.
        near: by meeting, all matches from the key ``oldest`` on, where that is known; whoever speaks.
    """

    by_meeting: dict[int, Keys] = field(default_factory=dict)
    total: int = 0
    capped: bool = False
    latest: Keys = field(default_factory=lambda: _NONE)
    near: dict[int, Keys] = field(default_factory=dict)
    oldest: int = _MOST

    @property
    def keys(self) -> list[int]:
        """All of them."""
        return [key for group in self.by_meeting.values() for key in group.tolist()]


def candidates(
    connection: Connection, places: Places, asked: Matching, scope: Scope, meetings: int, latest: int = 0
) -> Candidates:
    """What matches, of at least ``meetings`` meetings if it is in so many, newest first; and ``latest`` of
    the newest."""
    if not asked.match and not asked.within:
        return Candidates()
    if not asked.match or asked.within:
        keys = _read(connection, asked, scope)
        return _by_meeting(keys, places.meeting_of(connection, keys), scope, latest)
    also = unspaced_too(connection, asked, scope)
    keys = newest(connection, asked, CAP + 1)
    capped = len(keys) > CAP
    if not capped:
        keys = _ascending(keys, also)
        found = _by_meeting(keys, places.meeting_of(connection, keys), scope, latest)
        return _who(connection, places, found, scope, meetings) if scope.by_speaker else found
    found = _common(connection, places, asked, scope, keys, also, meetings)
    if len(found.latest) < latest:
        keys = _ascending(keys, also)
        more = _by_meeting(keys, places.meeting_of(connection, keys), scope, latest).latest
        # Where the filters leave little of the newest, what was found elsewhere too.
        found.latest = np.unique(np.concatenate([more, *found.by_meeting.values()]))[::-1][:latest]
    return found


def newest(connection: Connection, asked: Matching, limit: int) -> Keys:
    """The keys that match, descending, at most ``limit``."""
    sql, values = asked.rows()
    statement = f"SELECT {asked.index}.rowid AS n {sql} ORDER BY {asked.index}.rowid DESC LIMIT ?"
    return numbers(connection, statement, (*values, limit))


def all_of(
    connection: Connection, places: Places, asked: Matching, scope: Scope, meeting: int, found: Candidates
) -> Keys:
    """The same as :func:`of_meeting`, from what was ``found`` where it is there."""
    group = found.by_meeting.get(meeting)
    if group is None:
        group = _near(connection, places, scope, meeting, found)
    return of_meeting(connection, places, asked, scope, meeting) if group is None else group


def _near(
    connection: Connection, places: Places, scope: Scope, meeting: int, found: Candidates
) -> Keys | None:
    runs = places.runs_of(meeting)
    if not runs or runs[0][0] < found.oldest:
        return None
    group = found.near.get(meeting, _NONE)
    return _spoken_in(connection, meeting, group, scope) if scope.by_speaker else group


def of_meeting(connection: Connection, places: Places, asked: Matching, scope: Scope, meeting: int) -> Keys:
    """The matching segments of one meeting, by key."""
    sql, values = asked.rows()
    statement = f"SELECT {asked.index}.rowid AS n {sql} AND {asked.index}.rowid BETWEEN ? AND ?"
    runs = places.runs_of(meeting)
    if len(runs) > 1:
        # Few questions are quicker than many: all between the first and the last, and of those its own.
        keys = numbers(connection, statement, (*values, runs[0][0], runs[-1][1]))
        keys = keys[places.meeting_of(connection, keys) == meeting]
    else:
        keys = numbers(connection, statement, (*values, *runs[0])) if runs else _NONE
    return _spoken_in(connection, meeting, keys, scope) if scope.by_speaker else keys


def _ascending(keys: Keys, also: Keys) -> Keys:
    """Descending keys the other way round, with others among them."""
    return np.union1d(keys, also) if len(also) else keys[::-1]


def _by_meeting(keys: Keys, meetings: Keys, scope: Scope, latest: int = 0) -> Candidates:
    """Ascending keys that the filters leave, grouped."""
    rank = np.full(max(int(meetings.max(initial=0)), max(scope.meetings, default=0)) + 1, -1, np.int64)
    rank[list(scope.meetings)] = np.arange(len(scope.meetings))
    ranks = rank[meetings]
    kept = ranks >= 0
    keys, ranks = keys[kept], ranks[kept]
    newest_first = keys[::-1][:latest]
    order = np.argsort(ranks, kind="stable")
    keys, ranks = keys[order], ranks[order]
    found, starts = np.unique(ranks, return_index=True)
    bounds = [*starts.tolist(), len(keys)]
    groups = (keys[low:high] for low, high in itertools.pairwise(bounds))
    grouped = {scope.meetings[at]: group for at, group in zip(found.tolist(), groups, strict=True)}
    return Candidates(grouped, min(len(keys), CAP), len(keys) > CAP, newest_first)


def _common(
    connection: Connection,
    places: Places,
    asked: Matching,
    scope: Scope,
    keys: Keys,
    also: Keys,
    meetings: int,
) -> Candidates:
    """Of a word that is nearly everywhere, as many of the newest meetings as are asked for."""
    oldest = int(keys[:_NEWEST][-1])
    keys = _ascending(keys[:_NEWEST], also)
    window = _by_meeting(keys, places.meeting_of(connection, keys), scope)
    found = Candidates({}, CAP, True, window.latest, window.by_meeting, oldest)  # noqa: FBT003
    read = 0
    for key in scope.meetings:
        group = _near(connection, places, scope, key, found)
        if group is None and read < _MEETINGS:
            group, read = of_meeting(connection, places, asked, scope, key), read + 1
        if group is not None and len(group):
            found.by_meeting[key] = group
            if len(found.by_meeting) > meetings:
                break
    if not scope.every or scope.by_speaker:
        found.total = sum(map(len, found.by_meeting.values()))
        found.capped = len(found.by_meeting) > meetings or read >= _MEETINGS
    return found


def _who(
    connection: Connection, places: Places, found: Candidates, scope: Scope, meetings: int
) -> Candidates:
    """What the speakers asked for say."""
    if found.total <= _ASKED:
        keys = spoken(connection, np.array(found.keys, np.int64), scope)
        return _by_meeting(keys, places.meeting_of(connection, keys), scope, len(found.latest))
    left = Candidates(capped=True, latest=found.latest)
    for key, group in found.by_meeting.items():
        own = _spoken_in(connection, key, group, scope)
        if len(own):
            left.by_meeting[key] = own
            if len(left.by_meeting) > meetings:
                break
    left.total = sum(map(len, left.by_meeting.values()))
    return left


def spoken(connection: Connection, keys: Keys, scope: Scope) -> Keys:
    """Those of the segments that are spoken by somebody who may, ascending."""
    statement = f"SELECT key, speaker FROM segment WHERE key IN {AMONG}"
    rows = connection.exec_driver_sql(statement, (listed(keys.tolist()),))
    return np.array(sorted(key for key, speaker in rows if scope.may_speak(speaker)), np.int64)


def _spoken_in(connection: Connection, meeting: int, keys: Keys, scope: Scope) -> Keys:
    """The same of segments of one meeting, all of which are in one index, in a tenth of the room."""
    if len(keys) <= _FEW:
        return spoken(connection, keys, scope) if len(keys) else keys
    driver: Any = connection.connection.driver_connection
    rows = driver.execute("SELECT key, speaker FROM segment WHERE meeting = ?", (meeting,))
    own = np.array([key for key, speaker in rows if scope.may_speak(speaker)], np.int64)
    return np.intersect1d(keys, own, assume_unique=True)


def unspaced_too(connection: Connection, asked: Matching, scope: Scope) -> Keys:
    """The rows that only ``unspaced_fts`` finds, checked."""
    if not asked.also:
        return _NONE
    statement = (
        "SELECT s.key, s.speaker, s.text FROM unspaced_fts CROSS JOIN segment s "
        "ON s.key = unspaced_fts.rowid WHERE unspaced_fts MATCH ? ORDER BY unspaced_fts.rowid DESC LIMIT ?"
    )
    return _held(connection.exec_driver_sql(statement, (asked.also, _READ)), asked, scope)


def _read(connection: Connection, asked: Matching, scope: Scope) -> Keys:
    """What no index can list: the newest rows of languages without spaces, read one by one."""
    texts = "SELECT s.key, s.speaker, s.text FROM {} ORDER BY s.key DESC"
    if asked.match:
        source = "unspaced_fts CROSS JOIN segment s ON s.key = unspaced_fts.rowid WHERE unspaced_fts MATCH ?"
        rows = connection.exec_driver_sql(texts.format(source) + " LIMIT ?", (asked.match, _READ))
    else:
        some = "(SELECT id FROM unspaced_fts_docsize ORDER BY id DESC LIMIT ?)"
        rows = connection.exec_driver_sql(texts.format(f"segment s WHERE s.key IN {some}"), (_READ,))
    return _held(rows, asked, scope)


def _held(rows: Iterable[Any], asked: Matching, scope: Scope) -> Keys:
    held = [key for key, who, text in rows if scope.may_speak(who) and asked.terms.hold(text)]
    return np.array(sorted(held), np.int64)
