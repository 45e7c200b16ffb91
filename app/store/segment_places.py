# ruff: noqa: S608 -- statements of our own
"""Which meeting each segment's key belongs to, kept in memory: finding it in the table costs 2 µs for each of
ten thousand matches, because a segment's row is large.

A key belongs to one meeting for ever and is never used twice, so what was read once stays true and only new
keys are read again. Keys that were free when this was read (undoing may bring one back) are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

Keys = NDArray[np.int64]

#: New keys after which all are read again.
_MANY_NEW: Final = 50_000
#: Meetings with holes in their keys up to which each is read for itself.
_HOLED: Final = 300
_NEWEST: Final = "SELECT seq FROM sqlite_sequence WHERE name = 'segment'"
_SPANS: Final = "SELECT meeting, min(key), max(key), count(*) FROM segment {} GROUP BY meeting"
_ALL: Final = (
    "SELECT meeting, min(key), max(key) FROM (SELECT meeting, key, key - row_number() OVER "
    "(PARTITION BY meeting ORDER BY key) AS run FROM segment) GROUP BY meeting, run"
)


def numbers(connection: Connection, statement: str, values: tuple[object, ...] = ()) -> Keys:
    """One column of whole numbers, called ``n``, in the order of the statement. Twenty thousand as one text
    take a tenth of the time that as many rows do."""
    driver: Any = connection.connection.driver_connection
    joined = driver.execute(f"SELECT group_concat(n) FROM ({statement})", values).fetchone()[0]
    if not joined:
        return np.empty(0, np.int64)
    return np.fromstring(joined, np.int64, sep=",")


@dataclass(frozen=True, slots=True)
class Places:
    """Runs of keys, ascending, and the meeting of each; ``newest`` is the newest key there was."""

    newest: int
    first: Keys
    last: Keys
    meeting: Keys

    def meeting_of(self, connection: Connection, keys: Keys) -> Keys:
        """The meeting of each of these keys."""
        if not len(keys):
            return keys
        run = np.searchsorted(self.first, keys, "right") - 1
        found = (
            np.where((run >= 0) & (keys <= self.last[run]), self.meeting[run], 0)
            if len(self.first)
            else 0 * keys
        )
        for at in np.flatnonzero(found == 0).tolist():
            row = connection.exec_driver_sql("SELECT meeting FROM segment WHERE key = ?", (int(keys[at]),))
            found[at] = row.scalar() or 0
        return found

    def runs_of(self, meeting: int) -> list[tuple[int, int]]:
        """First and last keys of a meeting's runs."""
        at = np.flatnonzero(self.meeting == meeting)
        return list(zip(self.first[at].tolist(), self.last[at].tolist(), strict=True))


def places_of(connection: Connection, known: Places | None = None) -> Places:
    """As things stand: what is known, and what is new."""
    newest = connection.exec_driver_sql(_NEWEST).scalar() or 0
    if known is not None and known.newest == newest:
        return known
    if known is not None and 0 < newest - known.newest < _MANY_NEW:
        runs = _runs(connection, f"WHERE key > {known.newest}")
        old = np.stack([known.first, known.last, known.meeting])
        return _made(newest, np.concatenate([old, runs], axis=1))
    return _made(newest, _runs(connection, ""))


def _runs(connection: Connection, where: str) -> Keys:
    """First keys, last keys and meetings of the runs."""
    driver: Any = connection.connection.driver_connection
    rows = driver.execute(_SPANS.format(where)).fetchall()
    whole = [(low, high, meeting) for meeting, low, high, count in rows if high - low + 1 == count]
    holed = [(meeting, low, high) for meeting, low, high, count in rows if high - low + 1 != count]
    if len(holed) > _HOLED and not where:
        made = [(low, high, meeting) for meeting, low, high in driver.execute(_ALL)]
    else:
        made = whole
        for meeting, low, high in holed:
            statement = "SELECT key AS n FROM segment WHERE meeting = ? AND key BETWEEN ? AND ? ORDER BY key"
            keys = numbers(connection, statement, (meeting, low, high))
            breaks = np.flatnonzero(np.diff(keys) > 1)
            starts, ends = np.r_[keys[0], keys[breaks + 1]], np.r_[keys[breaks], keys[-1]]
            made += [(int(a), int(b), meeting) for a, b in zip(starts, ends, strict=True)]
    return np.array(made, np.int64).reshape(-1, 3).T


def _made(newest: int, runs: Keys) -> Places:
    first, last, meeting = runs[:, np.argsort(runs[0], kind="stable")]
    return Places(newest, first, last, meeting)
