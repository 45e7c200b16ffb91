"""Rows of the journal. Only ever added; what an entry means is :mod:`app.journal`'s."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from app.store.schema import edit, misfit, step
from app.store.values import Misfit
from app.store.words import to_seconds


def add(
    connection: Connection, meeting: int, created: str, kind: str, label: str, body: Mapping[str, Any]
) -> int:
    """Append an entry; its sequence number."""
    values = {"meeting": meeting, "created": created, "kind": kind, "label": label}
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False)
    return int(connection.execute(edit.insert().values(**values, body=text)).lastrowid)


def heads(connection: Connection, meeting: int) -> list[tuple[int, str, str]]:
    """Sequence number, kind and label of each entry, oldest first."""
    columns = (edit.c.seq, edit.c.kind, edit.c.label)
    rows = connection.execute(select(*columns).where(edit.c.meeting == meeting).order_by(edit.c.seq))
    return [(row[0], row[1], row[2]) for row in rows]


def bodies(
    connection: Connection, meeting: int, kinds: Sequence[str] | None = None
) -> dict[int, dict[str, Any]]:
    """Bodies by sequence number, of all entries or those of ``kinds``."""
    query = select(edit.c.seq, edit.c.body).where(edit.c.meeting == meeting)
    if kinds is not None:
        query = query.where(edit.c.kind.in_(kinds))
    return {row[0]: json.loads(row[1]) for row in connection.execute(query)}


def body(connection: Connection, seq: int) -> dict[str, Any]:
    """One entry's body."""
    found: dict[str, Any] = json.loads(
        connection.execute(select(edit.c.body).where(edit.c.seq == seq)).scalar_one()
    )
    return found


def keep_step(connection: Connection, meeting: int, seq: int, image: bytes) -> None:
    """Keep what entry ``seq`` did to the rows."""
    connection.execute(step.insert().values(seq=seq, meeting=meeting, image=image))


def step_image(connection: Connection, seq: int) -> bytes | None:
    """What entry ``seq`` did to the rows; ``None`` once the projection was made anew."""
    return connection.execute(select(step.c.image).where(step.c.seq == seq)).scalar_one_or_none()


def replace_misfits(connection: Connection, meeting: int, found: Sequence[tuple[int, int, int, str]]) -> None:
    """Write down what did not fit: entry, track, start in ticks, wanted words."""
    connection.execute(misfit.delete().where(misfit.c.meeting == meeting))
    if found:
        names = ("seq", "track", "start_tick", "wanted")
        rows = [{"meeting": meeting, **dict(zip(names, item, strict=True))} for item in found]
        connection.execute(misfit.insert(), rows)


def misfits(connection: Connection, meeting: int) -> list[Misfit]:
    """What did not fit, in order of time."""
    columns = (edit.c.label, edit.c.kind, misfit.c.track, misfit.c.start_tick, misfit.c.wanted)
    query = select(*columns).join(edit, edit.c.seq == misfit.c.seq).where(misfit.c.meeting == meeting)
    rows = connection.execute(query.order_by(misfit.c.start_tick, misfit.c.key))
    return [Misfit(row[0], row[1], row[2], to_seconds(row[3]), row[4]) for row in rows]
