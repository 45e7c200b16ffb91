"""Which passages are nearest to a question, of all: every one is looked at.

In a large library twice, because reading a million vectors takes longer than anybody waits: first the signs
of their numbers, 64 at a time (Charikar 2002, "Similarity Estimation Techniques from Rounding Algorithms"),
less what all vectors have in common; then the few thousand best of these as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.store.meaning import unpacked
from app.store.vectors import ROW, Coded, Codes, Floats, Keys

#: Vectors that are compared as they are.
EXACT: Final = 24_000
#: Of more, this many have signs like the question's and are compared.
SHORTLIST: Final = 6_000
_BLOCK: Final = 1 << 15
_ROWS: Final = 4_096
_SAMPLE: Final = 20_000
_SLACK: Final = 1.05
_DEAD: Final = 0.25  # of all; then everything is read again
_FAR: Final = np.uint16(0xFFFF)


@dataclass(slots=True)
class _Span:
    """Where a meeting's vectors are, and the state of them."""

    digest: bytes
    first: int
    last: int


class Nearest:
    """All vectors of one model, in memory: 450 bytes each at 384 numbers. Not for several threads at once."""

    def __init__(self, model: str) -> None:
        self.model = model
        self.dim = 0
        self._count = 0
        self._dead = 0
        self._room = 0  # vectors that are expected
        self._seen: list[tuple[int, bytes]] = []  # meetings and states at the last look
        self._spans: dict[int, _Span] = {}
        self._keys: Keys = np.empty(0, np.int64)
        self._meetings: NDArray[np.int32] = np.empty(0, np.int32)  # 0: gone
        self._scales: Floats = np.empty(0, np.float32)
        self._codes: Codes = np.empty((0, 0), np.int8)
        self._signs: NDArray[np.uint64] = np.empty((0, 0), np.uint64)  # (64s of numbers, vectors)
        self._common: Floats = np.empty(0, np.float32)

    def __len__(self) -> int:
        return self._count - self._dead

    @property
    def size(self) -> int:
        """Bytes in memory."""
        arrays = (self._keys, self._meetings, self._scales, self._codes, self._signs)
        return sum(int(array.nbytes) for array in arrays)

    def refresh(self, connection: Connection) -> None:
        """Take in what has changed since."""
        driver: Any = connection.connection.driver_connection
        rows = driver.execute(
            "SELECT meeting, digest FROM meaning INDEXED BY ix_meaning_state WHERE model = ?", (self.model,)
        ).fetchall()
        if rows == self._seen:
            return
        self._seen = rows
        there = {meeting: bytes(digest) for meeting, digest in rows}
        changed = [
            meeting
            for meeting, digest in there.items()
            if meeting not in self._spans or self._spans[meeting].digest != digest
        ]
        gone = [meeting for meeting, span in self._spans.items() if there.get(meeting) != span.digest]
        for meeting in gone:
            self._drop(meeting)
        if not changed:
            return
        if len(changed) * 2 > len(there) or self._dead > _DEAD * self._count:
            self._load(connection)
        else:
            for meeting in changed:
                self._append(connection, meeting)

    def search(
        self, vector: Floats, meetings: tuple[int, ...], most: int, least: float
    ) -> tuple[Keys, Floats]:
        """Keys of the nearest passages of these ``meetings`` (their keys), at most ``most``, and their
        cosines, which are at least ``least``; best first, each key once."""
        if not self._count or vector.shape != (self.dim,):
            return np.empty(0, np.int64), np.empty(0, np.float32)
        allowed = np.zeros(max(int(self._meetings[: self._count].max()), max(meetings, default=0)) + 1, bool)
        allowed[list(meetings)] = True
        allowed[0] = False
        inside = allowed[self._meetings[: self._count]]
        many = np.count_nonzero(inside) > EXACT
        rows = self._alike(vector, inside) if many else np.flatnonzero(inside)
        scores = self._scores(vector, rows)
        near = np.flatnonzero(scores >= least)
        if len(near) > 2 * most:
            near = near[np.argpartition(-scores[near], 2 * most)[: 2 * most]]
        near = near[np.argsort(-scores[near], kind="stable")]
        keys, first = np.unique(self._keys[rows[near]], return_index=True)
        order = np.argsort(first)[:most]
        return keys[order], scores[near][first[order]]

    def _alike(self, vector: Floats, inside: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Rows whose signs differ least from the question's."""
        wanted = _signs_of((vector - self._common)[None])[:, 0]
        apart, most = np.zeros(self._count, np.uint16), 64 * len(self._signs) + 1
        block, ones = np.empty(_BLOCK, np.uint64), np.empty(_BLOCK, np.uint8)
        for low in range(0, self._count, _BLOCK):
            high = min(self._count, low + _BLOCK)
            some, bits = block[: high - low], ones[: high - low]
            for signs, sign in zip(self._signs, wanted, strict=True):
                np.bitwise_xor(signs[low:high], sign, out=some)
                np.bitwise_count(some, out=bits)
                apart[low:high] += bits
        np.putmask(apart, ~inside, _FAR)
        counts = np.cumsum(np.bincount(np.minimum(apart, most), minlength=most + 1)[:most])
        limit = int(np.searchsorted(counts, SHORTLIST))
        return np.flatnonzero(apart <= limit)

    def _scores(self, vector: Floats, rows: NDArray[np.intp]) -> Floats:
        scores = np.empty(len(rows), np.float32)
        for low in range(0, len(rows), _ROWS):
            some = rows[low : low + _ROWS]
            scores[low : low + len(some)] = self._codes[some].astype(np.float32) @ vector
        return scores * self._scales[rows]

    # -- keeping up ----------------------------------------------------------------------------------

    def _load(self, connection: Connection) -> None:
        """Read everything."""
        lengths = connection.exec_driver_sql(
            "SELECT coalesce(sum(length(keys)), 0) FROM meaning WHERE model = ?", (self.model,)
        ).scalar_one()
        self._spans.clear()
        self._count = self._dead = 0
        if self.dim:
            self._reserve(int(_SLACK * lengths / ROW) + 1, self.dim)
        else:
            self._room = int(_SLACK * lengths / ROW) + 1
        driver: Any = connection.connection.driver_connection
        found = driver.execute(
            "SELECT meeting, digest, keys, vectors FROM meaning WHERE model = ?", (self.model,)
        )
        for meeting, digest, names, vectors in found:
            self._take(meeting, bytes(digest), names, vectors)
        self._common = self._mean()
        self._sign(0, self._count)

    def _append(self, connection: Connection, meeting: int) -> None:
        row = connection.exec_driver_sql(
            "SELECT digest, keys, vectors FROM meaning WHERE meeting = ? AND model = ?", (meeting, self.model)
        ).one_or_none()
        if row is not None:
            low = self._count
            self._take(meeting, bytes(row[0]), row[1], row[2])
            self._sign(low, self._count)

    def _drop(self, meeting: int) -> None:
        span = self._spans.pop(meeting)
        self._meetings[span.first : span.last] = 0
        self._dead += span.last - span.first

    def _take(self, meeting: int, digest: bytes, names: bytes, vectors: bytes) -> None:
        own = unpacked(names, vectors)
        low = high = self._count
        if own is not None and self.dim in (0, own.vectors.codes.shape[1]):
            high = low + len(own.vectors)
            self._reserve(high, own.vectors.codes.shape[1])
            self._keys[low:high], self._meetings[low:high] = own.keys, meeting
            self._scales[low:high], self._codes[low:high] = own.vectors.scales, own.vectors.codes
        self._count = high
        self._spans[meeting] = _Span(digest, low, high)

    def _reserve(self, count: int, dim: int) -> None:
        """Room for ``count`` vectors of ``dim`` numbers."""
        if count <= len(self._codes) and dim == self.dim:
            return
        room = max(count, int(_SLACK * len(self._codes)) if self.dim else self._room)
        self.dim = dim
        have = self._count
        if not self._common.size:
            self._common = np.zeros(dim, np.float32)
        for name, shape in (
            ("_keys", (room,)),
            ("_meetings", (room,)),
            ("_scales", (room,)),
            ("_codes", (room, dim)),
        ):
            old = getattr(self, name)
            new = np.empty(shape, old.dtype)
            if have:
                new[:have] = old[:have]
            setattr(self, name, new)
        signs = np.empty((-(-dim // 64), room), np.uint64)
        if have:
            signs[:, :have] = self._signs[:, :have]
        self._signs = signs

    def _mean(self) -> Floats:
        """What all vectors have in common."""
        step = max(1, self._count // _SAMPLE)
        rows = slice(0, self._count, step)
        some = Coded(self._scales[rows], self._codes[rows])
        return some.floats().mean(axis=0) if len(some) else np.zeros(self.dim, np.float32)

    def _sign(self, low: int, high: int) -> None:
        for at in range(low, high, _ROWS):
            rows = slice(at, min(high, at + _ROWS))
            floats = Coded(self._scales[rows], self._codes[rows]).floats()
            self._signs[:, rows] = _signs_of(floats - self._common)


def _signs_of(vectors: Floats) -> NDArray[np.uint64]:
    """``(64s of numbers, vectors)``: a bit for each number above 0."""
    bits = np.packbits(vectors > 0, axis=1)
    full = np.zeros((len(bits), -(-bits.shape[1] // 8) * 8), np.uint8)
    full[:, : bits.shape[1]] = bits
    return full.view(np.uint64).T
