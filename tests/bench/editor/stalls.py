"""How long the main thread does not come back to its event loop, what it was doing then, and what else kept
it from there."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bench.editor.causes import CAUSES, Clocks, Spent, Thread, cause, threads
from tests.bench.editor.measuring import Sample
from tests.bench.editor.stacks import Stack, Stacks

TICK_MS = 5
#: Seconds without a tick from which on the stacks are looked at, and between two looks.
LATE, AGAIN = 0.015, 0.004
LOOKS = 50  # at most in one gap
STALL = 0.05  # s that are felt
_NOTHING = 0.0005  # s of a thread's that are not worth a line


@dataclass(slots=True)
class Gap:
    """The time between two ticks; ``stacks`` are what was found on the main thread meanwhile, ``others`` what
    was found on the other Python threads, by the system's number, ``before`` and ``after`` what those others
    had done at the first look and at the end. ``at`` in seconds from the beginning."""

    sample: Sample
    spent: Spent
    at: float
    note: str
    stacks: list[Stack] = field(default_factory=list)
    others: dict[int, list[Stack]] = field(default_factory=dict)
    before: dict[int, Thread] = field(default_factory=dict)
    after: dict[int, Thread] = field(default_factory=dict)

    @property
    def cause(self) -> str:
        return cause(self.spent, sum(thread.queued for thread in self.worked().values()))

    def worked(self) -> dict[int, Thread]:
        """What each of the others did since the first look."""
        found: dict[int, Thread] = {}
        for number, (name, worked, queued) in self.after.items():
            was = self.before.get(number, Thread(name, 0.0, 0.0))
            did = Thread(name, worked - was.worked, queued - was.queued)
            if did.worked + did.queued > _NOTHING:
                found[number] = did
        return found


class Stalls:
    """Ticks every 5 ms on the main thread; a thread of its own looks at the stacks when one is late.

    ``note`` says what is being done; the slowest gaps remember it.
    """

    def __init__(self, application: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._application = application
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._main = threading.get_ident()
        self._began = 0.0
        self._last = Spent(0.0, 0.0, 0.0, 0.0, 0.0)
        self._seen = self._nothing()
        self._on = False
        self.note = ""
        self.samples: list[Sample] = []
        self.worst: list[Gap] = []  # by the main thread's work
        self.late: list[Gap] = []  # felt, in order of time

    def begin(self) -> None:
        self.samples, self.worst, self.late = [], [], []
        self._clocks, self._stacks = Clocks(), Stacks()
        self._last, self._seen = self._clocks.read(), self._nothing()
        self._began = self._last.wall
        self._on = True
        self._watchdog = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._watchdog.start()
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        self._on = False
        self._watchdog.join()
        self._clocks.close()
        self._stacks.close()

    def during(self, start: Callable[[], object], over: Callable[[], bool], most: float = 120.0) -> None:
        """Begin, run the event loop until ``over()`` (or for ``most`` seconds), end."""
        self.begin()
        start()
        end = time.perf_counter() + most
        while not over() and time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.0005)
        seen = len(self.samples)  # what was done last ends with the tick after it
        while len(self.samples) < seen + 2:
            self._application.processEvents()
            time.sleep(0.0005)
        self.end()

    @staticmethod
    def _nothing() -> Gap:
        return Gap(Sample(0.0, 0.0), Spent(0.0, 0.0, 0.0, 0.0, 0.0), 0.0, "")

    def _tick(self) -> None:
        now = self._clocks.read()
        spent = now.since(self._last)
        sample = Sample(spent.wall, spent.main)
        self.samples.append(sample)
        if max(sample) > LATE:
            gap, self._seen = self._seen, self._nothing()
            gap.sample, gap.spent, gap.at, gap.note = sample, spent, now.wall - self._began, self.note
            if spent.wall > STALL:
                gap.after = self._others()
                self.late.append(gap)
            self.worst.append(gap)
            self.worst.sort(key=lambda gap: -gap.sample.cpu)
            del self.worst[60:]
        else:
            self._seen = self._nothing()
        self._last = self._clocks.read()

    def _watch(self) -> None:
        while self._on:
            time.sleep(AGAIN)
            gap = self._seen  # another one takes its place with the next tick
            if time.perf_counter() - self._last.wall > LATE and len(gap.stacks) < LOOKS:
                self._look(gap)
            self._clocks.spectator = time.thread_time()

    def _look(self, gap: Gap) -> None:
        if not gap.before:
            gap.before = self._others()
        numbers = {thread.ident: thread.native_id or 0 for thread in threading.enumerate()}
        for thread, stack in self._stacks.read().items():
            if thread == self._main:
                gap.stacks.append(stack)
            elif thread != threading.get_ident():
                gap.others.setdefault(numbers.get(thread, 0), []).append(stack)

    def _others(self) -> dict[int, Thread]:
        """All threads but the main one and the one that watches."""
        own = (threading.main_thread().native_id, self._watchdog.native_id)
        return {number: thread for number, thread in threads().items() if number not in own}


def show_worst(stalls: Stalls, many: int = 3, deep: int = 9) -> None:
    """Print the gaps in which the main thread worked most, and its commonest stack in each."""
    for gap in stalls.worst[:many]:
        wall, cpu = 1000 * gap.sample.wall, 1000 * gap.sample.cpu
        print(f"    {wall:.0f} ms, of which it worked {cpu:.0f}, at {gap.at:.1f} s during {gap.note or '?'}:")
        _show_stack(gap.stacks, deep)


def show_causes(stalls: Stalls, many: int = 4, deep: int = 7) -> None:
    """Print the gaps that are felt, on the clock, by what they came from; of each cause the longest ``many``
    with what was done meanwhile."""
    print(f"  longer than {1000 * STALL:.0f} ms on the clock: {len(stalls.late)}")
    counts = Counter(gap.cause for gap in stalls.late)
    for name in CAUSES:
        print(f"    {counts[name]:3} {name}")
        found = sorted((gap for gap in stalls.late if gap.cause == name), key=lambda gap: -gap.sample.wall)
        for gap in found[:many]:
            _show_gap(gap, deep)


def _show_gap(gap: Gap, deep: int) -> None:
    spent, worked = gap.spent, gap.worked()
    wall, own, others, queued, collected = (f"{1000 * part:.0f}" for part in spent)
    print(
        f"        {wall} ms at {gap.at:.1f} s during {gap.note or '?'}: the main thread worked {own} and had"
    )
    print(f"        no core for {queued}, the others worked {others}; garbage was collected for {collected}")
    _show_stack(gap.stacks, deep, 10)
    for number, thread in sorted(worked.items(), key=lambda item: -item[1].worked)[:3]:
        done, waited = 1000 * thread.worked, 1000 * thread.queued
        print(f"          thread {thread.name} {number}: worked {done:.0f} ms, no core for {waited:.0f} ms")
        _show_stack(gap.others.get(number, []), deep, 12)


def _show_stack(stacks: list[Stack], deep: int, margin: int = 6) -> None:
    """The commonest of them."""
    common = max(stacks, key=stacks.count) if stacks else ()
    for line in common[:deep]:
        print(" " * margin + line)
