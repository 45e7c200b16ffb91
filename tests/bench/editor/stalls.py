"""How long the main thread does not come back to its event loop, and what it was doing then."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.editor.measuring import Sample

TICK_MS = 5
#: Seconds without a tick from which on the main thread's stack is looked at, and between two looks.
LATE, AGAIN = 0.02, 0.004
_ROOT = Path(__file__).parents[3]


@dataclass(slots=True)
class Gap:
    """The time between two ticks; ``stacks`` are what was found on the main thread meanwhile. ``at`` in
    seconds from the beginning."""

    sample: Sample
    at: float
    note: str
    stacks: list[tuple[str, ...]] = field(default_factory=list)


class Stalls:
    """Ticks every 5 ms on the main thread; a thread of its own looks at its stack when one is late.

    ``note`` says what is being done; the slowest gaps remember it.
    """

    def __init__(self, application: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._application = application
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._main = threading.get_ident()
        self._last = self._busy = self._began = 0.0
        self._seen: list[tuple[str, ...]] = []
        self._on = False
        self.note = ""
        self.samples: list[Sample] = []
        self.worst: list[Gap] = []

    def begin(self) -> None:
        self.samples, self.worst, self._seen = [], [], []
        self._began = self._last = time.perf_counter()
        self._busy = time.thread_time()
        self._on = True
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        self._on = False

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

    def _tick(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        sample = Sample(now - self._last, busy - self._busy)
        self.samples.append(sample)
        if max(sample.wall, sample.cpu) > LATE:
            seen, self._seen = self._seen, []
            self.worst.append(Gap(sample, now - self._began, self.note, seen))
            self.worst.sort(key=lambda gap: -gap.sample.cpu)
            del self.worst[60:]
        self._last, self._busy = time.perf_counter(), time.thread_time()
        self._seen = []

    def _watch(self) -> None:
        while self._on:
            time.sleep(AGAIN)
            if time.perf_counter() - self._last > LATE and len(self._seen) < 50:
                frame = sys._current_frames().get(self._main)
                stack = []
                while frame is not None:
                    code = frame.f_code
                    stack.append(f"{_short(code.co_filename)}:{frame.f_lineno} {code.co_name}")
                    frame = frame.f_back
                self._seen.append(tuple(stack))


def _short(path: str) -> str:
    return str(Path(path).relative_to(_ROOT)) if path.startswith(str(_ROOT)) else Path(path).name


def show_worst(stalls: Stalls, many: int = 3, deep: int = 9) -> None:
    """Print the gaps in which the main thread worked most, and its commonest stack in each."""
    for gap in stalls.worst[:many]:
        wall, cpu = 1000 * gap.sample.wall, 1000 * gap.sample.cpu
        print(f"    {wall:.0f} ms, of which it worked {cpu:.0f}, at {gap.at:.1f} s during {gap.note or '?'}:")
        own = [stack for stack in gap.stacks if stack]
        common = max(own, key=own.count) if own else ()
        for line in common[:deep]:
            print(f"      {line}")
