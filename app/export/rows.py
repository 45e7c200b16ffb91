"""Many pieces of a file that differ in a few whole numbers, made all at once.

A long day has a hundred thousand words, and a format with a line for each would spend a microsecond on every
one. Pieces whose numbers have equally many digits have one length, so they are a table of bytes, filled a
column of digits at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]

Table = NDArray[np.uint8]

_MOST_DIGITS: Final = 18
#: Pieces of a table: more of them would not stay near the processor.
_AT_ONCE: Final = 8_192
_ZERO: Final = ord("0")
_SHORT: Final = 2**32 - 1


class Number(NamedTuple):
    """A number in each piece: ``values`` (pieces), not negative, with a decimal point before the last
    ``decimals`` digits."""

    values: Whole
    decimals: int = 0


def milliseconds(seconds: Iterable[float], count: int) -> Whole:
    """:func:`app.export.clock.milliseconds` of each of ``count``."""
    rounded: Whole = np.maximum(np.rint(np.fromiter(seconds, np.float64, count) * 1000), 0).astype(np.int64)
    return rounded


def seconds(milliseconds: Whole) -> Number:
    """``12.345`` in each piece."""
    return Number(milliseconds, 3)


def written(*parts: str | Number, behind: Sequence[Sequence[bytes]] = ()) -> list[bytes]:
    """The pieces in UTF-8, some at a time: each is ``parts``, one after the other, and its own of each of
    ``behind``. There is at least one number, all are of as many pieces, and the last part is a text that does
    not end in NUL."""
    order, tables = _tables(parts)
    if order is not None:
        every = in_order([piece for table in tables for piece in _pieces(table)], order)
        return [b"".join(_mixed([every, *behind]))]
    blocks: list[bytes] = []
    low = 0
    for table in tables:
        high = low + len(table)
        if behind:
            own = [_pieces(table), *(column[low:high] for column in behind)]
            blocks.append(b"".join(_mixed(own)))
        else:
            blocks.append(table.tobytes())
        low = high
    return blocks


def in_order(pieces: Sequence[bytes], places: NDArray[np.intp]) -> list[bytes]:
    """``pieces`` where each belongs."""
    found = np.empty(len(pieces), object)
    found[places] = objects(pieces)
    return list(found)


def objects(pieces: Sequence[bytes] | Sequence[str]) -> NDArray[np.object_]:
    """``pieces`` as they are, to be picked by numpy."""
    made = np.empty(len(pieces), object)
    made[:] = pieces
    return made


def _mixed(parts: Sequence[Sequence[bytes]]) -> list[bytes]:
    """The first of each of ``parts``, then the second of each, and so on."""
    made: list[bytes] = [b""] * (len(parts) * len(parts[0]))
    for at, part in enumerate(parts):
        made[at :: len(parts)] = part
    return made


def _pieces(table: Table) -> list[bytes]:
    found: list[bytes] = table.view(f"S{table.shape[1]}")[:, 0].tolist()
    return found


def _tables(parts: Sequence[str | Number]) -> tuple[NDArray[np.intp] | None, Iterator[Table]]:
    """The pieces as tables, and where they belong if they do not follow one another."""
    numbers = [part for part in parts if isinstance(part, Number)]
    sizes = [_digits(number) for number in numbers]
    kind = np.zeros(len(numbers[0].values), np.int64)
    for size in sizes:
        kind = kind * (_MOST_DIGITS + 1) + size
    order: NDArray[np.intp] | None = None
    if np.any(kind[1:] < kind[:-1]):
        order = np.argsort(kind, kind="stable")
        kind = kind[order]
    edges = [0, *(np.flatnonzero(np.diff(kind)) + 1).tolist(), len(kind)] if len(kind) else [0]

    def made() -> Iterator[Table]:
        for first, last in pairwise(edges):
            for low in range(first, last, _AT_ONCE):
                some = slice(low, min(last, low + _AT_ONCE))
                at = some if order is None else order[some]
                yield _table(parts, at, [int(size[at][0]) for size in sizes])

    return order, made()


def _digits(number: Number) -> NDArray[np.int8]:
    """How many digits each value has before the point; at least one."""
    values = number.values
    found = np.ones(len(values), np.int8)
    limit, most = 10 ** (number.decimals + 1), int(values.max(initial=0))
    while limit <= most:
        found += values >= limit
        limit *= 10
    return found


def _table(parts: Sequence[str | Number], at: slice | NDArray[np.intp], sizes: Sequence[int]) -> Table:
    """The pieces at some places, where the numbers have ``sizes`` digits before their points."""
    texts: list[bytes] = []
    filled: list[tuple[int, list[int], Number]] = []  # where a number ends, and digits between points
    wide, left = 0, iter(sizes)
    for part in parts:
        if isinstance(part, Number):
            groups = [part.decimals, next(left)] if part.decimals else [next(left)]
            texts.append(b"." * (sum(groups) + len(groups) - 1))
            filled.append((wide + len(texts[-1]), groups, part))
        else:
            texts.append(part.encode())
        wide += len(texts[-1])
    table = np.empty((len(filled[0][2].values[at]), wide), np.uint8)
    table[:] = np.frombuffer(b"".join(texts), np.uint8)
    for end, groups, number in filled:
        value: NDArray[np.integer[Any]] = number.values[at]
        if int(value.max()) <= _SHORT:
            value = value.astype(np.uint32)  # is divided in half the time
        at_digit = end - 1
        for digits in groups:
            for place in range(at_digit, at_digit - digits, -1):
                tens = value // 10
                table[:, place] = value - tens * 10 + _ZERO
                value = tens
            at_digit -= digits + 1  # past the point
    return table
