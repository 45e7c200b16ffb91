# ruff: noqa: S608 -- column names and question marks of our own are all that is pasted
"""Rows of the projection: segments and speakers, changed by deltas that can be taken back.

Beside the rows, two sums are kept in the same transaction: each speaker's talk time, and the meeting's
digest. The digest is the sum (modulo 2**128) of two hashes per row, of what is said and of who says it
(Bellare and Micciancio's AdHash), so an edit costs what it touches, and damage that SQLite itself cannot see
shows as a difference.
"""

from __future__ import annotations

import base64
import json
import time
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Final

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.store import recordings, words
from app.store.recordings import MarkChange
from app.store.values import Piece, Voice, join_ids, split_ids

#: A segment's columns after its key: track, start, end, speaker, text, overlap, edited, words.
Raw = tuple[int, int, int, int | None, str, str | None, int, bytes]
#: The columns that change when somebody is renamed to somebody else: speaker, overlap.
Owner = tuple[int | None, str | None]

COLUMNS: Final = "track, start_tick, end_tick, speaker, text, overlap, edited, words"
_ORDER: Final = "ORDER BY start_tick, track, end_tick, key"
_MODULUS: Final = 1 << 128
_CHUNK: Final = 500


@dataclass(slots=True)
class Delta:
    """What an edit does to the projection, by row key: ``(key, before, after)``, ``None`` for no row.

    ``moves`` are segments whose owner alone changes; ``title`` is the meeting's, before and after.
    """

    segments: list[tuple[int, Raw | None, Raw | None]] = field(default_factory=list)
    moves: list[tuple[int, Owner, Owner]] = field(default_factory=list)
    voices: list[tuple[int, Voice | None, Voice | None]] = field(default_factory=list)
    title: tuple[str, str] | None = None
    marks: list[MarkChange] = field(default_factory=list)

    def reversed(self) -> Delta:
        """The delta that takes this one back."""
        return Delta(
            [(key, after, before) for key, before, after in self.segments],
            [(key, after, before) for key, before, after in self.moves],
            [(key, after, before) for key, before, after in self.voices],
            (self.title[1], self.title[0]) if self.title else None,
            [(kind, key, after, before) for kind, key, before, after in self.marks],
        )


def raw(piece: Piece) -> Raw:
    """The columns of a piece."""
    return (
        piece.track,
        piece.start,
        piece.end,
        piece.speaker,
        piece.text,
        join_ids(piece.overlap),
        int(piece.edited),
        words.encode(piece.words),
    )


def piece(row: Sequence[Any]) -> Piece:
    """The piece of a row's columns (without the key)."""
    track, start, end, speaker, text, overlap, edited, blob = row
    return Piece(track, start, end, speaker, text, words.decode(blob), split_ids(overlap), bool(edited))


def pieces(connection: Connection, meeting: int) -> list[tuple[int, Piece]]:
    """All segments of a meeting with their keys, in reading order."""
    return [(row[0], piece(row[1:])) for row in rows(connection, meeting)]


def rows(connection: Connection, meeting: int) -> Iterator[tuple[Any, ...]]:
    """Key and columns of each segment, in reading order."""
    query = f"SELECT key, {COLUMNS} FROM segment WHERE meeting = ? {_ORDER}"
    yield from map(tuple, connection.exec_driver_sql(query, (meeting,)))


def places(
    connection: Connection, meeting: int, spans: Sequence[tuple[int, int]]
) -> list[tuple[int, int, int, int, int | None]]:
    """Key, track, start, end and speaker of each segment that has a part in one of ``spans`` (ticks, in
    order, apart from one another); of others too where there are many."""
    # The driver's own cursor: after each correction somebody may ask.
    driver: Any = connection.connection.driver_connection
    query = "SELECT key, track, start_tick, end_tick, speaker FROM segment WHERE meeting = ?"
    found: list[tuple[int, int, int, int, int | None]] = []
    if len(spans) > _CHUNK:
        found = driver.execute(query, (meeting,)).fetchall()
    elif spans:
        longest = "SELECT max(end_tick - start_tick) FROM segment WHERE meeting = ?"
        before = driver.execute(longest, (meeting,)).fetchone()[0] or 0
        query += " AND start_tick BETWEEN ? AND ? AND end_tick >= ?"
        for low, high in spans:
            found += driver.execute(query, (meeting, low - before, high, low))
    return found


def some(connection: Connection, meeting: int, keys: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """Columns of the segments named that exist in this meeting, by key."""
    return _some(connection, meeting, f"key, {COLUMNS}", keys)


def owners(connection: Connection, meeting: int, speakers: Iterable[int]) -> list[tuple[int, Owner]]:
    """Key and owner of the segments that any of ``speakers`` may have a part in."""
    wanted = tuple(speakers)
    marks = ",".join("?" * len(wanted))
    query = (
        f"SELECT key, speaker, overlap FROM segment WHERE meeting = ? "
        f"AND (overlap IS NOT NULL OR speaker IN ({marks}))"
    )
    return [(row[0], (row[1], row[2])) for row in connection.exec_driver_sql(query, (meeting, *wanted))]


def _some(
    connection: Connection, meeting: int, columns: str, keys: Iterable[int]
) -> dict[int, tuple[Any, ...]]:
    found: dict[int, tuple[Any, ...]] = {}
    wanted = list(keys)
    for at in range(0, len(wanted), _CHUNK):
        part = wanted[at : at + _CHUNK]
        marks = ",".join("?" * len(part))
        # The plus keeps SQLite from going through the whole meeting by its index, looking for the keys.
        query = f"SELECT {columns} FROM segment WHERE +meeting = ? AND key IN ({marks})"
        for row in connection.exec_driver_sql(query, (meeting, *part)):
            found[row[0]] = tuple(row[1:])
    return found


def next_on_track(connection: Connection, meeting: int, key: int, after: Piece) -> tuple[int, Piece] | None:
    """The segment that follows ``after`` (whose key is ``key``) on its track."""
    query = (
        f"SELECT key, {COLUMNS} FROM segment WHERE meeting = ? AND track = ? AND key <> ? "
        f"AND (start_tick, end_tick, key) > (?, ?, ?) ORDER BY start_tick, end_tick, key LIMIT 1"
    )
    where = (meeting, after.track, key, after.start, after.end, key)
    found = connection.exec_driver_sql(query, where).one_or_none()
    return (found[0], piece(found[1:])) if found else None


def nearest_speaker(connection: Connection, meeting: int, track: int, start: int, end: int) -> int | None:
    """Who speaks closest to the time from ``start`` to ``end`` on a track."""
    query = (
        "SELECT speaker FROM segment WHERE meeting = ? AND track = ? AND speaker IS NOT NULL "
        "ORDER BY max(start_tick - ?, ? - end_tick, 0), start_tick, key LIMIT 1"
    )
    found: int | None = connection.exec_driver_sql(query, (meeting, track, end, start)).scalar()
    return found


def next_key(connection: Connection, table: str) -> int:
    """A row key of ``segment``, ``speaker``, ``marker`` or ``note`` that no row has ever had."""
    query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
    return (connection.exec_driver_sql(query, (table,)).scalar() or 0) + 1


def reserve_speakers(connection: Connection, count: int) -> int:
    """The first of ``count`` speaker keys in a row that nobody has had or will get, used or not."""
    return reserve(connection, "speaker", count)


def reserve(connection: Connection, table: str, count: int) -> int:
    """As :func:`reserve_speakers`, of ``speaker``, ``marker`` or ``note``."""
    first = next_key(connection, table)
    statement = "UPDATE sqlite_sequence SET seq = ? WHERE name = ?"
    if connection.exec_driver_sql(statement, (first + count - 1, table)).rowcount == 0:
        insert = "INSERT INTO sqlite_sequence (seq, name) VALUES (?, ?)"
        connection.exec_driver_sql(insert, (first + count - 1, table))
    return first


def voices(connection: Connection, meeting: int) -> dict[int, Voice]:
    """The meeting's speakers by key."""
    query = "SELECT key, number, name FROM speaker WHERE meeting = ? ORDER BY number, key"
    return {row[0]: Voice(row[1], row[2]) for row in connection.exec_driver_sql(query, (meeting,))}


def replace(connection: Connection, meeting: int, new: Iterable[Piece], people: Mapping[int, Voice]) -> None:
    """Throw the meeting's projection away and write another."""
    connection.exec_driver_sql("DELETE FROM segment WHERE meeting = ?", (meeting,))
    connection.exec_driver_sql("DELETE FROM speaker WHERE meeting = ?", (meeting,))
    connection.exec_driver_sql("DELETE FROM step WHERE meeting = ?", (meeting,))
    all_rows = [raw(item) for item in new]
    talk = Counter[int]()
    for row in all_rows:
        if row[3] is not None:
            talk[row[3]] += row[2] - row[1]
    if people:
        connection.exec_driver_sql(
            "INSERT INTO speaker (key, meeting, number, name, talk_tick) VALUES (?, ?, ?, ?, ?)",
            [(key, meeting, voice.number, voice.name, talk[key]) for key, voice in people.items()],
        )
    if all_rows:
        connection.exec_driver_sql(
            f"INSERT INTO segment (meeting, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(meeting, *row) for row in all_rows],
        )
    total = sum(map(_hash, all_rows)) + sum(_voice_hash(key, voice) for key, voice in people.items())
    _set_digest(connection, meeting, total)


def apply(connection: Connection, meeting: int, delta: Delta) -> None:
    """Bring the rows from before to after."""
    total, talk = 0, Counter[int]()
    for key, before, after in delta.segments:
        for row, sign in ((before, -1), (after, 1)):
            if row is not None:
                total += sign * _hash(row)
                if row[3] is not None:
                    talk[row[3]] += sign * (row[2] - row[1])
        _write_segment(connection, meeting, key, before, after)
    if delta.moves:
        total += _apply_moves(connection, meeting, delta.moves, talk)
    for key, old, new in delta.voices:
        total += (_voice_hash(key, new) if new else 0) - (_voice_hash(key, old) if old else 0)
        _write_voice(connection, meeting, key, old, new)
    connection.exec_driver_sql(
        "UPDATE speaker SET talk_tick = talk_tick + ? WHERE key = ? AND meeting = ?",
        [(ticks, key, meeting) for key, ticks in talk.items()],
    ) if talk else None
    if delta.title:
        connection.exec_driver_sql("UPDATE meeting SET title = ? WHERE key = ?", (delta.title[1], meeting))
    for kind, key, _, row_after in delta.marks:
        recordings.write_mark(connection, meeting, kind, key, row_after)
    if total:
        _set_digest(connection, meeting, total + _digest(connection, meeting))


def digest_of(segments: Iterable[Sequence[Any]], people: Mapping[int, Voice]) -> bytes:
    """The digest of a meeting with these rows (:data:`COLUMNS`, without keys) and speakers."""
    total: int = sum(_hash(tuple(row)) for row in segments)
    total += sum(_voice_hash(key, voice) for key, voice in people.items())
    return (total % _MODULUS).to_bytes(16, "little")


def is_sound(connection: Connection, meeting: int) -> bool:
    """Whether rows and digest agree."""
    made = digest_of((row[1:] for row in rows(connection, meeting)), voices(connection, meeting))
    return int.from_bytes(made, "little") == _digest(connection, meeting)


def unsound(connection: Connection) -> list[int]:
    """Keys of the meetings whose rows and digest do not agree. Reads everything; breathes between meetings,
    so that a window can go on painting."""
    keys = [row[0] for row in connection.exec_driver_sql("SELECT key FROM meeting ORDER BY key")]
    found = []
    for key in keys:
        try:
            sound = is_sound(connection, key)
        except (ValueError, DBAPIError):  # text that is no text any more, say
            sound = False
        if not sound:
            found.append(key)
        time.sleep(0)
    return found


def _apply_moves(
    connection: Connection, meeting: int, moves: Sequence[tuple[int, Owner, Owner]], talk: Counter[int]
) -> int:
    """Give segments to other owners; what that adds to the digest. ``talk`` is brought up to date.

    Reads neither text nor words: a merge may move thousands.
    """
    places = _some(connection, meeting, "key, track, start_tick, end_tick", (key for key, _, _ in moves))
    total = 0
    for key, before, after in moves:
        place = places[key]
        total += _owner_hash(place, after) - _owner_hash(place, before)
        length = place[2] - place[1]
        if before[0] is not None:
            talk[before[0]] -= length
        if after[0] is not None:
            talk[after[0]] += length
    connection.exec_driver_sql(
        "UPDATE segment SET speaker = ?, overlap = ? WHERE key = ? AND meeting = ?",
        [(*after, key, meeting) for key, _, after in moves],
    )
    return total


def _write_segment(
    connection: Connection, meeting: int, key: int, before: Raw | None, after: Raw | None
) -> None:
    if after is None:
        connection.exec_driver_sql("DELETE FROM segment WHERE key = ? AND meeting = ?", (key, meeting))
    elif before is None:
        connection.exec_driver_sql(
            f"INSERT INTO segment (key, meeting, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (key, meeting, *after),
        )
    elif before[4] == after[4] and before[7] == after[7] and before[:3] == after[:3]:
        # The text index has nothing to do.
        connection.exec_driver_sql(
            "UPDATE segment SET speaker = ?, overlap = ?, edited = ? WHERE key = ? AND meeting = ?",
            (after[3], after[5], after[6], key, meeting),
        )
    else:
        connection.exec_driver_sql(
            "UPDATE segment SET track = ?, start_tick = ?, end_tick = ?, speaker = ?, text = ?, overlap = ?, "
            "edited = ?, words = ? WHERE key = ? AND meeting = ?",
            (*after, key, meeting),
        )


def _write_voice(
    connection: Connection, meeting: int, key: int, before: Voice | None, after: Voice | None
) -> None:
    if after is None:
        connection.exec_driver_sql("DELETE FROM speaker WHERE key = ? AND meeting = ?", (key, meeting))
    elif before is None:
        query = "INSERT INTO speaker (key, meeting, number, name) VALUES (?, ?, ?, ?)"
        connection.exec_driver_sql(query, (key, meeting, after.number, after.name))
    else:
        query = "UPDATE speaker SET number = ?, name = ? WHERE key = ? AND meeting = ?"
        connection.exec_driver_sql(query, (after.number, after.name, key, meeting))


def _hash(row: Raw) -> int:
    said = json.dumps((*row[:3], row[4], row[6]), ensure_ascii=True).encode() + b"\0" + row[7]
    return _number(said) + _owner_hash(row, (row[3], row[5]))


def _owner_hash(place: Sequence[Any], owner: Owner) -> int:
    """``place`` begins with track, start and end."""
    return _number(f"{place[0]} {place[1]} {place[2]} {owner[0]} {owner[1]}".encode())


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=16).digest(), "little")


def _voice_hash(key: int, voice: Voice) -> int:
    return _number(json.dumps([key, *voice]).encode())


def _digest(connection: Connection, meeting: int) -> int:
    query = "SELECT digest FROM meeting WHERE key = ?"
    return int.from_bytes(connection.exec_driver_sql(query, (meeting,)).scalar_one(), "little")


def _set_digest(connection: Connection, meeting: int, total: int) -> None:
    digest = (total % _MODULUS).to_bytes(16, "little")
    connection.exec_driver_sql("UPDATE meeting SET digest = ? WHERE key = ?", (digest, meeting))


# -- a delta as the BLOB of a step -----------------------------------------------------------------------


def pack(delta: Delta) -> bytes:
    """The BLOB that :func:`unpack` reads."""
    body = {
        "segments": [[key, _plain(before), _plain(after)] for key, before, after in delta.segments],
        "moves": delta.moves,
        "voices": delta.voices,
        "title": delta.title,
        "marks": delta.marks,
    }
    return zlib.compress(json.dumps(body, separators=(",", ":")).encode(), 1)


def unpack(blob: bytes) -> Delta:
    """The delta that was packed."""
    body = json.loads(zlib.decompress(blob))
    return Delta(
        [(key, _rich(before), _rich(after)) for key, before, after in body["segments"]],
        [(key, (before[0], before[1]), (after[0], after[1])) for key, before, after in body["moves"]],
        [
            (key, Voice(*old) if old else None, Voice(*new) if new else None)
            for key, old, new in body["voices"]
        ],
        (body["title"][0], body["title"][1]) if body["title"] else None,
        [
            (kind, key, tuple(old) if old else None, tuple(new) if new else None)
            for kind, key, old, new in body.get("marks", ())  # older versions wrote none
        ],
    )


def unpacked(blob: bytes | None) -> Delta | None:
    """The delta that was packed; ``None`` where none was kept, or it is damaged."""
    try:
        return unpack(blob) if blob is not None else None
    except (zlib.error, ValueError):
        return None


def _plain(row: Raw | None) -> list[Any] | None:
    return None if row is None else [*row[:7], base64.b64encode(row[7]).decode()]


def _rich(row: list[Any] | None) -> Raw | None:
    if row is None:
        return None
    track, start, end, speaker, text, overlap, edited, blob = row
    return (track, start, end, speaker, text, overlap, edited, base64.b64decode(blob))
