"""Vectors as they are stored: each number in a byte, with a scale for each vector.

A vector of length 1 keeps its direction to within a degree so, in a quarter of the room.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Codes = NDArray[np.int8]
Keys = NDArray[np.int64]
Hashes = NDArray[np.uint32]

_MOST: Final = 127
_SCALE: Final = np.dtype("<f2")
_KEY: Final = np.dtype("<i8")
_HASH: Final = np.dtype("<u4")
#: Bytes of a passage's key and of the hash of its text.
ROW: Final = _KEY.itemsize + _HASH.itemsize


@dataclass(frozen=True, slots=True)
class Coded:
    """``codes`` (vectors, dim), to be multiplied by ``scales`` (vectors)."""

    scales: Floats
    codes: Codes

    def __len__(self) -> int:
        return len(self.codes)

    def floats(self) -> Floats:
        """The vectors."""
        made: Floats = self.codes.astype(np.float32) * self.scales[:, None]
        return made


def coded(vectors: Floats) -> Coded:
    """Vectors (n, dim) of length 1 as they are stored."""
    largest = np.abs(vectors).max(axis=1, initial=0.0, keepdims=True)
    codes = np.rint(vectors * (_MOST / np.where(largest > 0, largest, 1.0)))
    # What rounding did to the length is put right, so that products are cosines.
    scales = 1.0 / np.maximum(np.linalg.norm(codes, axis=1), 1.0)
    return Coded(scales.astype(_SCALE).astype(np.float32), codes.astype(np.int8))


def joined(parts: list[Coded]) -> Coded:
    """Several after one another."""
    return Coded(
        np.concatenate([part.scales for part in parts]), np.concatenate([part.codes for part in parts])
    )


def to_bytes(vectors: Coded) -> bytes:
    """The column ``vectors``: all scales, then all codes."""
    return vectors.scales.astype(_SCALE).tobytes() + vectors.codes.tobytes()


def from_bytes(data: bytes, count: int) -> Coded | None:
    """The ``count`` vectors again; ``None`` where the bytes are not theirs."""
    rest = len(data) - count * _SCALE.itemsize
    if count <= 0 or rest <= 0 or rest % count:
        return None
    scales = np.frombuffer(data, _SCALE, count).astype(np.float32)
    return Coded(scales, np.frombuffer(data, np.int8, offset=len(data) - rest).reshape(count, -1))


def names_to_bytes(keys: Keys, hashes: Hashes) -> bytes:
    """The column ``keys``: of each passage the segment's key, then of each the hash of its text."""
    return keys.astype(_KEY).tobytes() + hashes.astype(_HASH).tobytes()


def names_from_bytes(data: bytes) -> tuple[Keys, Hashes]:
    """Keys and hashes again."""
    count = len(data) // ROW
    keys = np.frombuffer(data, _KEY, count).astype(np.int64)
    return keys, np.frombuffer(data, _HASH, count, offset=count * _KEY.itemsize).astype(np.uint32)
