"""Cutting what streams deliver: at pauses, holes and ends, to the frame."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from engine.recorder.intake import End, Frames, Source
from tests.fakes.disk import FakeClock
from tests.recordings import MIC, NS

RATE = 1000  # a frame is a millisecond
MS = NS // 1000


def made(*, muted: bool = False) -> tuple[Source, FakeClock]:
    clock = FakeClock()
    source = Source("mic", MIC, 1.0, clock, muted=muted)
    source.opened(RATE, 1)
    return source, clock


def put(source: Source, first: int, frames: int, at: int) -> None:
    source.deliver(memoryview(np.arange(first, first + frames, dtype=np.int16)), at)


def taken(source: Source) -> list[tuple[str, list[int]] | tuple[str, int, int]]:
    """Runs as (letter, sample numbers) and ends as (why, moment, dropped)."""
    said: list[tuple[str, list[int]] | tuple[str, int, int]] = []
    runs: list[object] = []
    for event in source.take():
        if isinstance(event, End):
            said.append((event.why, event.at, event.dropped))
            continue
        if event.run not in runs:
            runs.append(event.run)
            said.append(("run", []))
        said[-1][1].extend(np.frombuffer(event.data, np.int16).tolist())  # type: ignore[union-attr]
    return said


def test_frames_wait_for_their_format() -> None:
    clock = FakeClock()
    source = Source("mic", MIC, 1.0, clock, muted=False)
    put(source, 0, 10, clock.now)
    assert list(source.take()) == []
    source.opened(RATE, 1)
    assert taken(source) == [("run", list(range(10)))]


def test_a_pause_cuts_to_the_frame() -> None:
    source, clock = made()
    start = clock.now
    source.mute(start + 25 * MS)
    source.unmute(start + 62 * MS)
    for first in range(0, 100, 20):
        put(source, first, 20, start + first * MS)
    said = taken(source)
    assert said == [("run", list(range(25))), ("paused", start + 25 * MS, 0), ("run", list(range(62, 100)))]


def test_frames_between_clock_ticks() -> None:
    """A cut between two frames: the earlier one stays."""
    source, clock = made()
    source.mute(clock.now + 3 * MS + 1)
    put(source, 0, 10, clock.now)
    assert taken(source)[0] == ("run", [0, 1, 2, 3])


def test_frames_of_before_come_late() -> None:
    source, clock = made()
    start = clock.now
    put(source, 0, 20, start)
    source.mute(start + 30 * MS)
    assert taken(source) == [("run", list(range(20)))]
    put(source, 20, 20, start + 20 * MS)
    assert taken(source) == [("run", list(range(20, 30))), ("paused", start + 30 * MS, 0)]


def test_without_frames_a_pause_is_taken_note_of() -> None:
    source, clock = made()
    put(source, 0, 20, clock.now)
    source.mute(clock.now + 20 * MS)
    taken(source)
    clock.now += 2 * NS
    assert [said[0] for said in taken(source)] == ["paused"]


def test_missing_frames_are_a_hole() -> None:
    source, clock = made()
    put(source, 0, 10, clock.now)
    put(source, 60, 10, clock.now + 60 * MS)
    assert taken(source) == [
        ("run", list(range(10))),
        ("overrun", clock.now + 10 * MS, 50),
        ("run", list(range(60, 70))),
    ]


def test_jitter_is_none() -> None:
    source, clock = made()
    put(source, 0, 10, clock.now)
    put(source, 10, 10, clock.now + 35 * MS)
    put(source, 20, 10, clock.now + 20 * MS)
    assert taken(source) == [("run", list(range(30)))]


def test_overrun_of_the_ring() -> None:
    source, clock = made()
    frames = 20_000
    number = 0
    while not source.dropped:
        put(source, 0, frames, clock.now + number * frames * MS)
        number += 1
    put(source, 0, 1000, clock.now + number * frames * MS)  # smaller: finds no room either, or does
    source.close("stopped", clock.now + 1_000_000 * MS)
    said = taken(source)
    ends = [each for each in said if each[0] == "overrun"]
    assert sum(end[2] for end in ends) == source.dropped  # type: ignore[misc]
    assert source.over


def test_closing_leaves_out_what_is_not_its_own() -> None:
    source, clock = made()
    put(source, 0, 20, clock.now)
    source.close("moved", clock.now + 5 * MS)
    put(source, 20, 20, clock.now + 20 * MS)
    assert taken(source) == [("run", list(range(5))), ("moved", clock.now + 5 * MS, 0)]
    assert source.over
    assert source.delivered == 40, "bytes; what came after the end does not count"


def test_a_split() -> None:
    source, clock = made()
    put(source, 0, 10, clock.now)
    source.split("lost", clock.now + 10 * MS)
    put(source, 10, 10, clock.now + 10 * MS)
    assert taken(source) == [
        ("run", list(range(10))),
        ("lost", clock.now + 10 * MS, 0),
        ("run", list(range(10, 20))),
    ]


def test_opened_while_paused() -> None:
    source, clock = made(muted=True)
    put(source, 0, 10, clock.now)
    source.unmute(clock.now + 15 * MS)
    put(source, 10, 10, clock.now + 10 * MS)
    assert taken(source) == [("run", [15, 16, 17, 18, 19])]


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=20),
    st.lists(st.integers(0, 500), min_size=1, max_size=6, unique=True),
)
def test_no_frame_is_lost_or_doubled(sizes: list[int], marks: list[int]) -> None:
    """Alternating pauses: what comes out is what was captured outside of them, in order."""
    source, clock = made()
    start = clock.now
    marks = sorted(marks)
    for number, mark in enumerate(marks):
        (source.unmute if number % 2 else source.mute)(start + mark * MS)
    first = 0
    heard: list[int] = []
    for size in sizes:
        put(source, first, size, start + first * MS)
        first += size
        heard += [n for said in taken(source) if said[0] == "run" for n in said[1]]  # type: ignore[union-attr]
    assert heard == [n for n in range(first) if sum(mark <= n for mark in marks) % 2 == 0]


def test_events_are_whole_frames() -> None:
    clock = FakeClock()
    source = Source("system", MIC, 1.0, clock, muted=False)
    source.opened(RATE, 2)
    source.mute(clock.now + 3 * MS)
    source.deliver(memoryview(np.arange(20, dtype=np.int16)), clock.now)
    frames = [event for event in source.take() if isinstance(event, Frames)]
    assert [len(event.data) for event in frames] == [12]
