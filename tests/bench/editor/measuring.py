"""Times of the main thread, on the clock and on the processor, and how they are printed."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple


class Sample(NamedTuple):
    """Seconds. ``wall`` on the clock; ``cpu`` of it this thread worked: the difference is waiting, for the
    disk or, on a busy machine, for a core, which says nothing about the window."""

    wall: float
    cpu: float


Figure = Literal["median", "p95", "worst"]


def timed(run: Callable[[], object]) -> Sample:
    """How long ``run`` takes."""
    cpu, start = time.thread_time(), time.perf_counter()
    run()
    return Sample(time.perf_counter() - start, time.thread_time() - cpu)


def load() -> str:
    """Processes that want a core, on average over the last minute, of how many cores."""
    return f"{os.getloadavg()[0]:.1f}/{os.cpu_count()}"


def head(title: str) -> None:
    """A title, and the heads of the columns that :func:`row` prints, in ms."""
    print(f"\n{title}")
    print(
        f"  {'':52} {'target':>10} {'wall: median':>13} {'p95':>7} {'worst':>7} "
        f"{'cpu: median':>12} {'p95':>7} {'worst':>7} {'n':>5} {'load':>7}",
        flush=True,
    )


def row(name: str, samples: Sequence[Sample], target: float = 0.0, of: Figure = "median") -> None:
    """Print what was measured; with ``target`` in ms (of the median, p95 or worst), whether it is met on the
    clock, or at least by the main thread's own work."""
    wall, cpu = [item.wall for item in samples], [item.cpu for item in samples]
    aim, met = "", ""
    if target:
        aim = f"{'' if of == 'median' else of + ' '}{target:g}"
        met = "ok" if _of(wall, of) <= target else "ok (cpu)" if _of(cpu, of) <= target else "MISSED"
    walls = " ".join(f"{_of(wall, kind):7.1f}" for kind in ("median", "p95", "worst"))
    cpus = " ".join(f"{_of(cpu, kind):7.1f}" for kind in ("median", "p95", "worst"))
    print(
        f"  {name[:52]:52} {aim:>10}       {walls}      {cpus} {len(samples):5} {load():>7} {met}", flush=True
    )


def plain(name: str, value: str, target: str = "", *, met: bool | None = None) -> None:
    """Print a figure that is no time."""
    verdict = "" if met is None else "ok" if met else "MISSED"
    print(f"  {name[:52]:52} {target:>10}  {value} {verdict}", flush=True)


def _of(values: Sequence[float], kind: str) -> float:
    """In ms."""
    ordered = sorted(values)
    if kind == "median":
        return 1000 * statistics.median(ordered)
    if kind == "p95":
        return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return 1000 * ordered[-1]
