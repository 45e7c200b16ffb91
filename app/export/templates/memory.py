"""A limit on memory, so that a template takes this process's at worst, and never the whole computer's."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def at_most(more: int) -> Iterator[None]:
    """Inside, this process gets at most ``more`` bytes beside what it has; then there is a
    :class:`MemoryError`. Does nothing where the system cannot say what a process has (Linux can)."""
    if sys.platform != "linux":
        yield
        return
    import resource

    has = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    known = [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min([has + more, *known]), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
