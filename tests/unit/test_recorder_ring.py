"""The ring: nothing is lost without being counted, whatever sizes come and go."""

from __future__ import annotations

import threading
from collections import deque

from hypothesis import given
from hypothesis import strategies as st

from engine.recorder.ring import Ring

HEAD = 24


def test_as_it_was_put() -> None:
    ring = Ring(1000)
    assert ring.take() is None
    ring.put(memoryview(b"one"), 5)
    ring.put(memoryview(b"three"), 7)
    assert ring.waiting == 2 * HEAD + 8
    first, second = ring.take(), ring.take()
    assert first is not None
    assert second is not None
    assert (first.data, first.at, first.dropped) == (b"one", 5, 0)
    assert (second.data, second.at) == (b"three", 7)
    assert ring.waiting == 0


def test_overrun_is_counted_and_told_once() -> None:
    ring = Ring(HEAD + 10)
    assert ring.put(memoryview(bytes(10)), 0)
    assert not ring.put(memoryview(bytes(6)), 1)
    assert not ring.put(memoryview(bytes(4)), 2)
    assert (ring.dropped, ring.untold) == (10, 10)
    assert ring.take() is not None
    assert ring.put(memoryview(b"x"), 3)
    told = ring.take()
    assert told is not None
    assert (told.data, told.dropped) == (b"x", 10)
    assert (ring.dropped, ring.untold) == (10, 0)


@given(st.integers(40, 400), st.lists(st.one_of(st.binary(max_size=120), st.none()), max_size=120))
def test_like_a_queue(capacity: int, steps: list[bytes | None]) -> None:
    """``None`` takes; anything else is put."""
    ring = Ring(capacity)
    model: deque[tuple[bytes, int, int]] = deque()
    used = untold = dropped = 0
    for at, step in enumerate(steps):
        if step is None:
            block = ring.take()
            expected = model.popleft() if model else None
            assert (None if block is None else (block.data, block.at, block.dropped)) == expected
            used -= HEAD + len(expected[0]) if expected else 0
        elif used + HEAD + len(step) <= capacity:
            assert ring.put(memoryview(step), at)
            model.append((step, at, untold))
            untold = 0
            used += HEAD + len(step)
        else:
            assert not ring.put(memoryview(step), at)
            untold += len(step)
            dropped += len(step)
        assert (ring.waiting, ring.dropped, ring.untold) == (used, dropped, untold)


def test_two_threads() -> None:
    """What one puts the other takes, in order; what found no room is told of where it is missing."""
    ring = Ring(4096)
    put = 20_000

    def audio() -> None:
        for number in range(put):
            ring.put(memoryview(number.to_bytes(4, "little")), number)

    thread = threading.Thread(target=audio)
    thread.start()
    expected = taken = 0
    while thread.is_alive() or ring.waiting:
        block = ring.take()
        if block is None:
            continue
        expected += block.dropped // 4
        assert block.at == expected
        assert block.data == expected.to_bytes(4, "little")
        expected += 1
        taken += 1
    thread.join()
    assert taken + ring.dropped // 4 == put
