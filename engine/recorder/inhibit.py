"""Keeps the computer from falling asleep by itself while a recording is on.

Whatever is asked for here ends with this process, however that ends: the helper's standard input closes, or
it watches our process id, or the system counts it as this thread's.
"""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Final

log = logging.getLogger(__name__)

_ES_CONTINUOUS: Final = 0x8000_0000
_ES_SYSTEM_REQUIRED: Final = 0x0000_0001


def helper(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> list[str] | None:
    """The command that keeps the computer awake as long as its standard input stays open; ``None`` where
    there is none."""
    if platform == "darwin":
        program = which("caffeinate")
        return [program, "-i", "-w", str(os.getpid())] if program else None
    program, reader = which("systemd-inhibit"), which("cat")
    if platform == "win32" or program is None or reader is None:
        return None
    return [program, "--what=sleep:idle", "--who=Hansard", "--why=Recording", "--mode=block", reader]


class Wakefulness:
    """Use it from one thread that lives as long as the process."""

    def __init__(self) -> None:
        self._helper: subprocess.Popen[bytes] | None = None

    def keep(self) -> None:
        """From now on."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED)
            return
        command = helper()
        if command is None or self._helper is not None:
            return
        try:
            self._helper = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            log.info("the computer may fall asleep: %s", type(error).__name__)
            return
        threading.Thread(target=self._helper.wait, name="inhibit", daemon=True).start()

    def let_go(self) -> None:
        """No longer."""
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(_ES_CONTINUOUS)
        process, self._helper = self._helper, None
        if process is not None:
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
