"""Rows of the journal. Only ever added; what an entry means is :mod:`app.journal`'s.

Bodies are JSON objects. Of a large one the lists that remember paragraphs are compressed: they stand, as JSON
in zlib in base64, under ``packed``, and how many there are under ``count``.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, func, select

from app.store import edit_log, newest_entry
from app.store.schema import edit, misfit, step
from app.store.values import EntryMark, Misfit
from app.store.words import to_seconds

#: Characters from which on a body is packed.
_LARGE: Final = 4_000
#: What remembers paragraphs, in bodies of entries that may be about many.
_LISTS: Final = ("anchors", "edits", "places", "stretches")


def add(
    connection: Connection, meeting: int, created: str, kind: str, label: str, body: Mapping[str, Any]
) -> int:
    """Append an entry; its sequence number."""
    values = {"meeting": meeting, "created": created, "kind": kind, "label": label}
    text = _json(body)
    if len(text) > _LARGE:
        text = _json(_packed(body))
    seq = int(connection.execute(edit.insert().values(**values, body=text)).lastrowid)
    connection.info[newest_entry.ADDED] = EntryMark(seq, meeting, created)
    edit_log.note(connection, seq)
    return seq


def heads(connection: Connection, meeting: int) -> list[tuple[int, str, str]]:
    """Sequence number, kind and label of each entry, oldest first."""
    # The driver's own cursor: every edit, undo and look at the menu reads all of them.
    driver: Any = connection.connection.driver_connection
    query = "SELECT seq, kind, label FROM edit WHERE meeting = ? ORDER BY seq"
    found: list[tuple[int, str, str]] = driver.execute(query, (meeting,)).fetchall()
    return found


def newest(connection: Connection, meeting: int) -> int:
    """Sequence number of a meeting's last entry; 0 for none."""
    return connection.execute(select(func.max(edit.c.seq)).where(edit.c.meeting == meeting)).scalar() or 0


def newest_heads(connection: Connection, meeting: int) -> Iterator[tuple[int, str, str]]:
    """As :func:`heads`, newest first, each read when it is asked for."""
    driver: Any = connection.connection.driver_connection
    query = "SELECT seq, kind, label FROM edit WHERE meeting = ? ORDER BY seq DESC"
    cursor = driver.execute(query, (meeting,))
    try:
        yield from cursor
    finally:
        cursor.close()


def dated_heads(connection: Connection, meeting: int) -> list[tuple[int, str, str, str]]:
    """Sequence number, kind, label and moment of each entry, oldest first."""
    columns = (edit.c.seq, edit.c.kind, edit.c.label, edit.c.created)
    rows = connection.execute(select(*columns).where(edit.c.meeting == meeting).order_by(edit.c.seq))
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def bodies(
    connection: Connection, meeting: int, kinds: Sequence[str] | None = None
) -> dict[int, dict[str, Any]]:
    """Bodies by sequence number, of all entries or those of ``kinds``."""
    query = select(edit.c.seq, edit.c.body).where(edit.c.meeting == meeting)
    if kinds is not None:
        query = query.where(edit.c.kind.in_(kinds))
    return {row[0]: _unpacked(json.loads(row[1])) for row in connection.execute(query)}


def facts(connection: Connection, meeting: int, kinds: Sequence[str]) -> dict[int, dict[str, Any]]:
    """Bodies by sequence number, of entries of ``kinds``, without what remembers paragraphs: ``count`` says
    of how many. Quick where many thousand were changed at once."""
    counts = [func.json_array_length(edit.c.body, f"$.{name}") for name in _LISTS]
    count = func.coalesce(func.json_extract(edit.c.body, "$.count"), *counts, 1)
    rest = func.json_remove(edit.c.body, "$.packed", *(f"$.{name}" for name in _LISTS))
    query = select(edit.c.seq, rest, count).where(edit.c.meeting == meeting, edit.c.kind.in_(kinds))
    return {row[0]: {**json.loads(row[1]), "count": row[2]} for row in connection.execute(query)}


def body(connection: Connection, seq: int) -> dict[str, Any]:
    """One entry's body."""
    return _unpacked(
        json.loads(connection.execute(select(edit.c.body).where(edit.c.seq == seq)).scalar_one())
    )


def keep_step(connection: Connection, meeting: int, seq: int, image: bytes) -> None:
    """Keep what entry ``seq`` did to the rows."""
    connection.execute(step.insert().values(seq=seq, meeting=meeting, image=image))


def step_image(connection: Connection, seq: int) -> bytes | None:
    """What entry ``seq`` did to the rows; ``None`` once the projection was made anew."""
    return connection.execute(select(step.c.image).where(step.c.seq == seq)).scalar_one_or_none()


def step_size(connection: Connection, seq: int) -> int:
    """Bytes of what entry ``seq`` did to the rows; more than any where that is not kept."""
    found = connection.execute(
        select(func.length(step.c.image)).where(step.c.seq == seq)
    ).scalar_one_or_none()
    return 1 << 40 if found is None else int(found)


def replace_misfits(connection: Connection, meeting: int, found: Sequence[tuple[int, int, int, str]]) -> None:
    """Write down what did not fit: entry, track, start in ticks, wanted words."""
    connection.execute(misfit.delete().where(misfit.c.meeting == meeting))
    if found:
        names = ("seq", "track", "start_tick", "wanted")
        rows = [{"meeting": meeting, **dict(zip(names, item, strict=True))} for item in found]
        connection.execute(misfit.insert(), rows)


def misfit_entries(connection: Connection, meeting: int) -> set[int]:
    """Entries of which something did not fit."""
    return set(connection.execute(select(misfit.c.seq).where(misfit.c.meeting == meeting)).scalars())


def misfits(connection: Connection, meeting: int) -> list[Misfit]:
    """What did not fit, in order of time."""
    columns = (edit.c.label, edit.c.kind, misfit.c.track, misfit.c.start_tick, misfit.c.wanted)
    query = select(*columns).join(edit, edit.c.seq == misfit.c.seq).where(misfit.c.meeting == meeting)
    rows = connection.execute(query.order_by(misfit.c.start_tick, misfit.c.key))
    return [Misfit(row[0], row[1], row[2], to_seconds(row[3]), row[4]) for row in rows]


def _json(body: Mapping[str, Any]) -> str:
    return json.dumps(body, separators=(",", ":"), ensure_ascii=False)


def _packed(body: Mapping[str, Any]) -> dict[str, Any]:
    lists = {name: body[name] for name in _LISTS if name in body}
    if not lists:
        return dict(body)
    rest = {name: value for name, value in body.items() if name not in lists}
    blob = base64.b64encode(zlib.compress(_json(lists).encode(), 3)).decode()
    return {**rest, "count": sum(map(len, lists.values())), "packed": blob}


def _unpacked(body: dict[str, Any]) -> dict[str, Any]:
    if "packed" not in body:
        return body
    lists = json.loads(zlib.decompress(base64.b64decode(body.pop("packed"))))
    del body["count"]
    return {**body, **lists}
