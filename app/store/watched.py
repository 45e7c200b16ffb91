"""Files of watched folders that were looked at, so that each is taken in once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.store.schema import meeting, watched
from app.transcript import MeetingId

_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Watched:
    """What became of a file. ``changed`` in ns, as its file system says.

    ``outcome``: ``before`` (it was there when the folder was chosen), ``taken``, ``known`` (the library had
    it), ``refused: CODE``, or ``folder`` for the watched folder itself.
    """

    path: Path
    size: int
    changed: int
    outcome: str
    sha256: str | None = None


def known(connection: Connection, paths: Iterable[Path]) -> dict[Path, Watched]:
    """Those of these files that were looked at."""
    wanted = {os.fsencode(path): path for path in paths}
    names = list(wanted)
    found: dict[Path, Watched] = {}
    for at in range(0, len(names), _AT_ONCE):
        query = select(watched).where(watched.c.path.in_(names[at : at + _AT_ONCE]))
        for row in connection.execute(query):
            path = wanted[row.path]
            found[path] = Watched(path, row.size, row.changed, row.outcome, row.sha256)
    return found


def note(connection: Connection, items: Iterable[Watched], created: str) -> None:
    """Write down what became of files."""
    for item in items:
        values = {
            "size": item.size,
            "changed": item.changed,
            "sha256": item.sha256,
            "outcome": item.outcome,
            "created": created,
        }
        row = upsert(watched).values(path=os.fsencode(item.path), **values)
        connection.execute(row.on_conflict_do_update(index_elements=["path"], set_=values))


def folders(connection: Connection) -> list[Path]:
    """The folders that have been watched so far."""
    rows = connection.execute(select(watched.c.path).where(watched.c.outcome == "folder")).scalars()
    return [Path(os.fsdecode(path)) for path in rows]


def forget_folder(connection: Connection, folder: Path) -> None:
    """A folder is watched no longer; what became of its files is still known."""
    connection.execute(delete(watched).where(watched.c.path == os.fsencode(folder)))


def with_hash(connection: Connection, sha256: str) -> MeetingId | None:
    """A meeting made from a file with this SHA-256, in the trash or not."""
    query = select(meeting.c.id).where(meeting.c.sha256 == sha256).limit(1)
    found = connection.execute(query).scalar()
    return MeetingId(found) if found else None
