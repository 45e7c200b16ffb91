"""Paragraphs that are read when they are asked for: a hundred thousand stand in their places at once, and
their words come a screen at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, MutableSequence, Sequence
from typing import overload

from app.store.values import SegmentRow as StoredRow
from app.store.words import encode
from app.transcript import SegmentId
from app.ui.ports import SegmentRow

#: Rows read at once where one is wanted: a few screens, in less than a millisecond.
CHUNK = 100

Fetch = Callable[[list[SegmentId]], Iterable[SegmentRow]]


class LazyRows(MutableSequence[SegmentRow]):
    """A list of paragraphs. ``fetch`` reads those named; what it does not find is gone from the library, and
    stands here empty until the news of that arrives."""

    def __init__(self, ids: Sequence[SegmentId], fetch: Fetch) -> None:
        #: Paragraphs, and names of those that nobody has asked for.
        self._rows: list[SegmentRow | int] = list(ids)
        self._fetch = fetch
        self._read = 0  # those before it have been read, if nothing was put among them

    def ids(self) -> list[SegmentId]:
        """The names of all; reads none of them."""
        return [row if row.__class__ is int else row.id for row in self._rows]  # type: ignore[union-attr,misc]

    @property
    def complete(self) -> bool:
        """Whether all are read that were to be read."""
        return self._read >= len(self._rows)

    def read_on(self, count: int) -> bool:
        """Read up to ``count`` more; whether there is more to read."""
        while self._read < len(self._rows) and not isinstance(self._rows[self._read], int):
            self._read += 1
        self._make_sure(self._read, self._read + count)
        self._read += count
        return self._read < len(self._rows)

    def _make_sure(self, first: int, last: int) -> None:
        part = self._rows[first:last]
        missing = {row: at for at, row in enumerate(part, first) if isinstance(row, int)}
        if not missing:
            return
        for row in self._fetch([SegmentId(name) for name in missing]):
            self._rows[missing.pop(row.id)] = row
        for name, at in missing.items():
            self._rows[at] = StoredRow(SegmentId(name), 0, 0.0, 0.0, None, "", None, False, _NO_WORDS)

    # -- a list --------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> SegmentRow: ...
    @overload
    def __getitem__(self, at: slice) -> list[SegmentRow]: ...
    def __getitem__(self, at: int | slice) -> SegmentRow | list[SegmentRow]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self._rows)))]
        row = self._rows[at]
        if isinstance(row, int):
            first = (at % len(self._rows)) // CHUNK * CHUNK
            self._make_sure(first, first + CHUNK)
            row = self._rows[at]
            assert not isinstance(row, int)
        return row

    def __iter__(self) -> Iterator[SegmentRow]:
        for first in range(0, len(self._rows), CHUNK):
            self._make_sure(first, first + CHUNK)
        return iter(list(self._rows))  # type: ignore[arg-type]  # all are read now

    @overload
    def __setitem__(self, at: int, row: SegmentRow) -> None: ...
    @overload
    def __setitem__(self, at: slice, row: Iterable[SegmentRow]) -> None: ...
    def __setitem__(self, at: int | slice, row: SegmentRow | Iterable[SegmentRow]) -> None:
        self._rows[at] = row  # type: ignore[index,assignment]

    def __delitem__(self, at: int | slice) -> None:
        del self._rows[at]

    def insert(self, at: int, row: SegmentRow) -> None:
        self._rows.insert(at, row)


_NO_WORDS = encode(())
