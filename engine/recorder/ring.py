"""Memory between the audio thread and the disk: fixed, and filled without waiting for anybody."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

_RECORD: Final = struct.Struct("<qqq")  # bytes of audio, moment of its first frame, bytes dropped before it


@dataclass(frozen=True, slots=True)
class Block:
    """What one :meth:`Ring.put` brought. ``dropped`` bytes were lost just before it."""

    data: bytes
    at: int
    dropped: int


class Ring:
    """One thread puts, one thread takes; no lock, since each side moves only its own end.

    ``capacity`` in bytes, records' heads included (24 bytes for each put).
    """

    def __init__(self, capacity: int) -> None:
        self._memory = bytearray(capacity)
        self._view = memoryview(self._memory)
        self._capacity = capacity
        # Bytes ever put and taken. Each is written by one side only, after the bytes it speaks of: under the
        # interpreter's lock the other side sees the new value only when the bytes are there.
        self._put = 0
        self._taken = 0
        self._dropped = 0
        self._told = 0

    @property
    def waiting(self) -> int:
        """Bytes not taken yet, heads included."""
        return self._put - self._taken

    @property
    def dropped(self) -> int:
        """Bytes that found no room, ever."""
        return self._dropped

    @property
    def untold(self) -> int:
        """Bytes dropped that no block has told of yet: they would come after the last one."""
        return self._dropped - self._told

    def put(self, data: memoryview, at: int) -> bool:
        """Copy ``data`` (bytes) in, or count it as dropped. The audio thread's side."""
        size = data.nbytes
        start = self._put
        if _RECORD.size + size > self._capacity - (start - self._taken):
            self._dropped += size
            return False
        self._write(start, memoryview(_RECORD.pack(size, at, self._dropped - self._told)))
        self._told = self._dropped
        self._write(start + _RECORD.size, data)
        self._put = start + _RECORD.size + size
        return True

    def take(self) -> Block | None:
        """The oldest block, or ``None``. The writer's side."""
        if self._put == self._taken:
            return None
        size, at, dropped = _RECORD.unpack(self._read(self._taken, _RECORD.size))
        block = Block(self._read(self._taken + _RECORD.size, size), at, dropped)
        self._taken += _RECORD.size + size
        return block

    def _write(self, position: int, data: memoryview) -> None:
        start = position % self._capacity
        first = min(data.nbytes, self._capacity - start)
        self._view[start : start + first] = data[:first]
        self._view[: data.nbytes - first] = data[first:]

    def _read(self, position: int, size: int) -> bytes:
        start = position % self._capacity
        first = min(size, self._capacity - start)
        return bytes(self._view[start : start + first]) + bytes(self._view[: size - first])
