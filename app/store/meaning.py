# ruff: noqa: S608 -- names of our own
"""What texts mean, as vectors of a model: one row a meeting, with the state of the text they were made from.

A vector is of a *passage*: a paragraph, or several short ones after one another of one speaker, or a part of
a very long one. It belongs to the longest paragraph in it. All can be thrown away and made again.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from sqlalchemy import Connection

from app.store.vectors import Coded, Hashes, Keys, from_bytes, names_from_bytes, names_to_bytes, to_bytes

#: Characters from which a paragraph is a passage of its own, up to which one passage reaches, and letters
#: below which there is nothing to mean ("Yes, okay.").
SHORT: Final = 80
LONGEST: Final = 1_000
FEWEST: Final = 12

_LETTER: Final = re.compile(r"[^\W\d_]")
_LAST: Final = "(SELECT coalesce(max(s.key), 0) FROM segment s WHERE s.meeting = m.key)"
_LIVE: Final = "m.trashed IS NULL AND EXISTS (SELECT 1 FROM segment s WHERE s.meeting = m.key)"


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of a meeting: ``keys`` of the paragraphs they belong to, ``hashes`` of their texts."""

    keys: Keys
    hashes: Hashes
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored of a meeting."""

    keys: Keys
    hashes: Hashes
    vectors: Coded


def stale(connection: Connection, model: str) -> list[tuple[int, str]]:
    """Keys and ids of the meetings whose vectors are not (all) of ``model`` and of their text as it is, the
    newest first."""
    rows = connection.exec_driver_sql(
        f"SELECT m.key, m.id, m.digest, {_LAST}, v.digest, v.model FROM meeting m "
        f"LEFT JOIN meaning v ON v.meeting = m.key WHERE {_LIVE} ORDER BY m.created DESC, m.key DESC"
    )
    return [
        (key, name)
        for key, name, digest, last, made, its in rows
        if its != model or made != _state(digest, last)
    ]


def counted(connection: Connection, model: str) -> tuple[int, int]:
    """How many meetings have all their vectors, of how many."""
    total = connection.exec_driver_sql(f"SELECT count(*) FROM meeting m WHERE {_LIVE}").scalar_one()
    return total - len(stale(connection, model)), total


def state_of(connection: Connection, meeting: int) -> bytes:
    """What :func:`keep` notes of the text that vectors are made from; of equal states, texts are equal."""
    found = connection.exec_driver_sql(f"SELECT m.digest, {_LAST} FROM meeting m WHERE m.key = ?", (meeting,))
    digest, last = found.one()
    return _state(digest, last)


def passages_of(connection: Connection, meeting: int) -> Passages:
    """A meeting's passages, in reading order."""
    rows = connection.exec_driver_sql(
        "SELECT key, speaker, text FROM segment WHERE meeting = ? ORDER BY start_tick, track, end_tick, key",
        (meeting,),
    )
    found = [item for item in _passages(rows) if len(_LETTER.findall(item[1])) >= FEWEST]
    texts = tuple(text for _, text in found)
    hashes = [zlib.crc32(text.encode()) for text in texts]
    return Passages(np.array([key for key, _ in found], np.int64), np.array(hashes, np.uint32), texts)


def kept(connection: Connection, meeting: int, model: str) -> Kept | None:
    """A meeting's vectors of ``model``, complete or not."""
    row = connection.exec_driver_sql(
        "SELECT keys, vectors FROM meaning WHERE meeting = ? AND model = ?", (meeting, model)
    ).one_or_none()
    return None if row is None else unpacked(row[0], row[1])


def unpacked(names: bytes, vectors: bytes) -> Kept | None:
    """A row's columns; ``None`` where there are none, or they do not fit."""
    keys, hashes = names_from_bytes(names)
    coded = from_bytes(vectors, len(keys))
    return None if coded is None else Kept(keys, hashes, coded)


def keep(connection: Connection, meeting: int, model: str, state: bytes, made: Kept | None) -> None:
    """Store a meeting's vectors; ``state`` is empty where some are still to come."""
    names = b"" if made is None else names_to_bytes(made.keys, made.hashes)
    vectors = b"" if made is None else to_bytes(made.vectors)
    if not state:
        state = b"part" + len(names).to_bytes(8, "little") + zlib.crc32(names).to_bytes(4, "little")
    connection.exec_driver_sql(
        "INSERT INTO meaning (meeting, model, digest, keys, vectors) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (meeting) DO UPDATE SET model = excluded.model, digest = excluded.digest, "
        "keys = excluded.keys, vectors = excluded.vectors",
        (meeting, model, state, names, vectors),
    )


def forget(connection: Connection, model: str = "") -> int:
    """Throw all vectors away, or those of every model but one; how many meetings had some."""
    statement = "DELETE FROM meaning WHERE model <> ?"
    return int(connection.exec_driver_sql(statement, (model,)).rowcount)


def models(connection: Connection) -> list[str]:
    """The models that there are vectors of."""
    found = connection.exec_driver_sql("SELECT DISTINCT model FROM meaning ORDER BY model")
    return list(found.scalars())


def _state(digest: bytes, last: int) -> bytes:
    return bytes(digest) + int(last).to_bytes(8, "little")


def _passages(rows: Iterable[Any]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    key, longest, who, text = 0, 0, None, ""
    for row in rows:
        own = " ".join(row.text.split())
        if text and (row.speaker != who or len(text) >= SHORT or len(own) >= SHORT):
            found.append((key, text))
            text = ""
        if not text:
            key, longest, who = row.key, 0, row.speaker
        if len(own) > longest:
            key, longest = row.key, len(own)
        text = f"{text} {own}" if text else own
        *parts, text = _cut(text)
        found += [(key, part) for part in parts]
    if text:
        found.append((key, text))
    return found


def _cut(text: str) -> list[str]:
    """A long text in parts, at spaces where there are some."""
    parts = []
    while len(text) > LONGEST:
        at = text.rfind(" ", LONGEST // 2, LONGEST)
        at = at if at > 0 else LONGEST
        parts.append(text[:at])
        text = text[at:].strip()
    return [*parts, text]
