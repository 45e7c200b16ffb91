"""The computer's clocks."""

from __future__ import annotations

import functools
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

_LINUX_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """The real :class:`engine.recorder.ports.Clock`.

    On Linux the monotonic clock stands still while the computer sleeps and ``CLOCK_BOOTTIME`` does not; on
    macOS those are ``CLOCK_UPTIME_RAW`` and ``CLOCK_MONOTONIC_RAW``. Windows' own counter goes on through
    sleep, so the two are one there, and sleep shows only as audio that does not come.
    """

    def monotonic(self) -> int:
        return _read("CLOCK_UPTIME_RAW" if sys.platform == "darwin" else "")

    def boottime(self) -> int:
        return _read("CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME")

    def boot(self) -> str:
        return _boot()


def _read(name: str) -> int:
    """A clock by its name, where the system has it."""
    if hasattr(time, name):
        return time.clock_gettime_ns(getattr(time, name))
    return time.monotonic_ns()


@functools.cache
def _boot() -> str:
    try:
        return _LINUX_BOOT.read_text().strip()
    except OSError:
        pass
    if sys.platform == "darwin":
        # Unlike kern.boottime it does not move when the wall clock is set.
        asked = ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"]
        try:
            return subprocess.run(asked, capture_output=True, text=True, timeout=5, check=True).stdout.strip()
        except (OSError, subprocess.SubprocessError):
            pass
    # When the computer started, to ten seconds: the wall clock and the counter drift apart by less.
    return f"up-since-{round((time.time_ns() - time.monotonic_ns()) / 1e10)}"
