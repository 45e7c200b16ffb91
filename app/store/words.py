"""Words with their times as one BLOB, and the clock they are stored on.

Times are whole ticks of 0.1 ms from the start of the recording: exact to compare and to store, and
2**32 of them are 119 hours. Little-endian layout, ``n`` words::

    u8   version = 1
    u32  n
    u32  start[n]         ticks
    u32  end[n]           ticks
    u16  probability[n]   65535 is certain
    utf-8 the n texts, joined by NUL (which no word contains)

A segment's words are read far less often than its text, so rows carry the BLOB and decode when asked.
The same layout keeps speaker turns: a turn is a span with a label for its text.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, NewType

from app.transcript import Word

if TYPE_CHECKING:  # a fifth of a second that opening the library can do without
    import numpy as np
    from numpy.typing import NDArray

Ticks = NewType("Ticks", int)

TICKS_PER_SECOND: Final = 10_000
MAX_TICKS: Final = 2**32 - 1
CERTAIN: Final = 65_535
_VERSION: Final = 1
_HEAD: Final = struct.Struct("<BI")


class Timed(NamedTuple):
    """A word in stored units: ticks, and probability times 65535."""

    start: int
    end: int
    text: str
    probability: int = CERTAIN


def to_ticks(seconds: float) -> Ticks:
    """Nearest tick, held inside what can be stored."""
    return Ticks(min(MAX_TICKS, max(0, round(seconds * TICKS_PER_SECOND))))


def to_seconds(ticks: int) -> float:
    """Seconds from the start of the recording."""
    return ticks / TICKS_PER_SECOND


def encode(words: Sequence[Timed]) -> bytes:
    """The BLOB of ``words``. Their texts must hold no NUL."""
    count = len(words)
    numbers = struct.pack(
        f"<{count}I{count}I{count}H",
        *(word.start for word in words),
        *(word.end for word in words),
        *(word.probability for word in words),
    )
    return _HEAD.pack(_VERSION, count) + numbers + "\0".join(word.text for word in words).encode()


def decode(blob: bytes) -> tuple[Timed, ...]:
    """The words of a BLOB.

    Raises:
        ValueError: not a BLOB of this layout.
    """
    return tuple(map(Timed, *_columns(blob)))


def decode_seconds(blob: bytes) -> tuple[Word, ...]:
    """The words of a BLOB as the rest of the program sees them, times in seconds.

    Raises:
        ValueError: not a BLOB of this layout.
    """
    starts, ends, texts, sure = _columns(blob)
    return tuple(
        [
            Word(start / TICKS_PER_SECOND, end / TICKS_PER_SECOND, text, probability / CERTAIN)
            for start, end, text, probability in zip(starts, ends, texts, sure, strict=True)
        ]
    )


def times(blob: bytes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Starts and ends of the words of a BLOB, in ticks; their texts are not looked at.

    Raises:
        ValueError: not a BLOB of this layout.
    """
    try:
        _version, count = _HEAD.unpack_from(blob)
        numbers = struct.unpack_from(f"<{2 * count}I", blob, _HEAD.size)
    except struct.error as error:
        raise ValueError("not words") from error
    return numbers[:count], numbers[count:]


def in_seconds(words: Iterable[Timed]) -> tuple[Word, ...]:
    """Words in stored units as the rest of the program sees them."""
    return tuple(
        Word(
            word.start / TICKS_PER_SECOND, word.end / TICKS_PER_SECOND, word.text, word.probability / CERTAIN
        )
        for word in words
    )


class Columns(NamedTuple):
    """The words of many BLOBs in one row: how many each has ``(num_blobs,)``; starts and ends in ticks and
    probabilities times 65535 ``(num_words,)``; texts."""

    counts: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    sure: NDArray[np.int64]
    texts: list[str]


def columns_of(blobs: Sequence[bytes]) -> Columns:
    """The words of many BLOBs, for whoever counts over a whole meeting: without an object per word, and
    NumPy, which takes the numbers out of all of them at once, gives Python's lock back meanwhile.

    Raises:
        ValueError: one is not a BLOB of this layout.
    """
    import numpy as np

    data = np.frombuffer(b"".join(blobs), np.uint8)
    sizes = np.fromiter(map(len, blobs), np.int64, len(blobs))
    first = np.cumsum(sizes) - sizes
    if (sizes < _HEAD.size).any() or (data[first] != _VERSION).any():
        raise ValueError("not words")
    counts = _numbers(data, first + 1, 4)
    if (_HEAD.size + 10 * counts > sizes).any():
        raise ValueError("not words")
    texts: list[str] = []
    for blob, count in zip(blobs, counts.tolist(), strict=True):
        said = blob[_HEAD.size + 10 * count :].decode().split("\0") if count else []
        if len(said) != count:
            raise ValueError("words and texts differ in number")
        texts += said
    place = np.arange(len(texts)) - np.repeat(np.cumsum(counts) - counts, counts)  # of each in its BLOB
    many, begin = np.repeat(counts, counts), np.repeat(first + _HEAD.size, counts)
    starts = _numbers(data, begin + 4 * place, 4)
    ends = _numbers(data, begin + 4 * (many + place), 4)
    return Columns(counts, starts, ends, _numbers(data, begin + 8 * many + 2 * place, 2), texts)


def _numbers(data: NDArray[np.uint8], places: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    """The little-endian numbers of ``size`` bytes that begin at ``places``."""
    import numpy as np

    found = np.zeros(len(places), np.int64)
    for byte in range(size):
        found |= data[places + byte].astype(np.int64) << (8 * byte)
    return found


def _columns(blob: bytes) -> tuple[tuple[int, ...], tuple[int, ...], list[str], tuple[int, ...]]:
    try:
        version, count = _HEAD.unpack_from(blob)
        numbers = struct.unpack_from(f"<{count}I{count}I{count}H", blob, _HEAD.size)
    except struct.error as error:
        raise ValueError("not words") from error
    if version != _VERSION:
        raise ValueError(f"words of version {version}")
    texts = blob[_HEAD.size + 10 * count :].decode().split("\0") if count else []
    if len(texts) != count:
        raise ValueError("words and texts differ in number")
    return numbers[:count], numbers[count : 2 * count], texts, numbers[2 * count :]
