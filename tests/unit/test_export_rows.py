"""Pieces of a file made all at once are what one after the other would be."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.export import rows
from app.export.clock import milliseconds

NUMBERS = st.lists(st.tuples(st.integers(0, 10**12), st.integers(0, 10**7)), max_size=40)


@given(NUMBERS, st.booleans())
def test_any_numbers_in_any_order(numbers: list[tuple[int, int]], ordered: bool) -> None:
    numbers = sorted(numbers) if ordered else numbers
    first = np.array([one for one, _ in numbers], np.int64)
    second = np.array([other for _, other in numbers], np.int64)
    said = [f"<{one % 7}>".encode() for one, _ in numbers]
    made = rows.written("é ", rows.Number(first), " at ", rows.seconds(second), ";", behind=(said, said))
    wanted = [
        f"é {one} at {other // 1000}.{other % 1000:03d};".encode() + own + own
        for (one, other), own in zip(numbers, said, strict=True)
    ]
    assert b"".join(made) == b"".join(wanted)
    assert b"".join(rows.written(rows.Number(first), "\n")) == b"".join(b"%d\n" % one for one in first)


def test_more_than_one_table_of_them() -> None:
    numbers = np.arange(2 * rows._AT_ONCE + 5)
    assert b"".join(rows.written(rows.Number(numbers), " ")).split() == [b"%d" % one for one in numbers]


@given(st.lists(st.floats(-5, 500_000)))
def test_milliseconds_are_those_of_the_clock(seconds: list[float]) -> None:
    assert rows.milliseconds(seconds, len(seconds)).tolist() == list(map(milliseconds, seconds))
