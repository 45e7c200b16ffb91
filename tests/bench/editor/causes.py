"""Why a thread did not get on: what it did itself, what others of its process did, who had the cores.

On Linux the scheduler says how long each thread could have run and had no core (``schedstat``: nanoseconds of
work, nanoseconds in the queue, turns). Elsewhere that is 0, and such waiting counts as waiting for a lock.
"""

from __future__ import annotations

import gc
import os
import time
from pathlib import Path
from typing import Final, NamedTuple

_TASKS: Final = Path("/proc/self/task")
#: Causes, in the order in which they are printed.
CAUSES: Final = (
    "the main thread's own work",
    "other threads of this process",
    "no core free: other processes had them",
    "the disk or a lock",
)


class Spent(NamedTuple):
    """Seconds. ``wall`` on the clock; ``main`` and ``others`` are what the main thread and the others of this
    process worked; ``queued`` the main thread could have worked and had no core; ``collected`` went into
    collecting garbage, on whichever thread, with Python's lock held."""

    wall: float
    main: float
    others: float
    queued: float
    collected: float

    def since(self, before: Spent) -> Spent:
        return Spent(*(now - then for now, then in zip(self, before, strict=True)))


class Thread(NamedTuple):
    """What a thread worked and how long it stood in the queue for a core, in seconds."""

    name: str
    worked: float
    queued: float


class Clocks:
    """To be made, and read, on the main thread. ``spectator`` are seconds that a thread worked which only
    watches; it writes them here."""

    def __init__(self) -> None:
        self.spectator = 0.0
        self._collecting = self._collected = 0.0
        try:
            self._own = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        except OSError:
            self._own = -1
        gc.callbacks.append(self._on_collection)

    def close(self) -> None:
        gc.callbacks.remove(self._on_collection)
        if self._own >= 0:
            os.close(self._own)

    def read(self) -> Spent:
        """Since whenever; two of them say what was between."""
        queued = int(os.pread(self._own, 64, 0).split()[1]) / 1e9 if self._own >= 0 else 0.0
        main = time.thread_time()
        others = time.process_time() - main - self.spectator
        return Spent(time.perf_counter(), main, others, queued, self._collected)

    def _on_collection(self, phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
        else:
            self._collected += time.perf_counter() - self._collecting


def threads() -> dict[int, Thread]:
    """What all threads of this process have done so far, by the system's number; nothing but on Linux."""
    found: dict[int, Thread] = {}
    if not _TASKS.exists():
        return found
    for task in _TASKS.iterdir():
        try:
            worked, queued, _turns = (task / "schedstat").read_text().split()
            name = (task / "comm").read_text().strip()
        except OSError:  # it has ended meanwhile
            continue
        found[int(task.name)] = Thread(name, int(worked) / 1e9, int(queued) / 1e9)
    return found


def cause(spent: Spent, queue: float) -> str:
    """One of :data:`CAUSES`: what most of ``spent`` was. ``queue``: seconds that other threads of this
    process stood in the queue for a core, perhaps with Python's lock in hand."""
    waited = max(0.0, spent.wall - spent.main)
    blocked = max(0.0, waited - spent.queued)
    theirs = min(blocked, spent.others)
    taken = spent.queued + min(blocked - theirs, queue)
    shares = (spent.main, theirs, taken, max(0.0, spent.wall - spent.main - theirs - taken))
    return CAUSES[shares.index(max(shares))]
