"""Processes that edit a library for the robot (``editing_robot.py``), and are killed at it."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.editing_model import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


class Killed(Exception):
    """The worker died in the middle of a command. ``answers``: what it still said."""

    def __init__(self, answers: list[Any]) -> None:
        super().__init__()
        self.answers = answers


class Workers:
    """Processes that edit, one after another, and the moments at which they are killed."""

    def __init__(self) -> None:
        self._maker = subprocess.Popen(
            [sys.executable, "-m", "tests.editing_worker"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._line() == "made"
        self._pid = 0
        self.took: list[float] = []

    def start(self, folder: Path) -> None:
        self._write(f"start {folder}")
        state, pid = self._line().split()
        assert state == "ready"
        self._pid = int(pid)

    def ask(self, name: str, *arguments: Any, kill: float | None = None) -> Any:
        """Have a command done. ``kill``: the worker is killed at this part of the time commands take."""
        began = time.perf_counter()
        self._write(json.dumps([name, *arguments]))
        if kill is not None:
            time.sleep(kill * 1.3 * statistics.median(self.took[-50:] or [0.005]))
            os.kill(self._pid, signal.SIGKILL)
            raise Killed(self._last_words())
        line = self._line()
        assert not line.startswith("died"), f"the worker died of {name} {arguments}: {line}"
        state, answer = json.loads(line)
        assert state == "ok", (name, arguments, answer)
        if name in COMMANDS:
            self.took.append(time.perf_counter() - began)
        return answer

    def kill(self) -> None:
        os.kill(self._pid, signal.SIGKILL)
        assert self._last_words() == []

    def leave(self) -> None:
        self._write(json.dumps(["close"]))
        assert self._line() == "died 0"
        self._pid = 0

    def abandon(self) -> None:
        """Kill the worker if there is one."""
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            while not self._line().startswith("died"):
                pass

    def close(self) -> None:
        assert self._maker.stdin is not None
        assert self._maker.stdout is not None
        self._maker.stdin.close()
        self._maker.wait(60)
        self._maker.stdout.close()

    def _write(self, line: str) -> None:
        assert self._maker.stdin is not None
        self._maker.stdin.write(line.encode() + b"\n")
        self._maker.stdin.flush()

    def _line(self) -> str:
        assert self._maker.stdout is not None
        return self._maker.stdout.readline().decode().rstrip("\n")

    def _last_words(self) -> list[Any]:
        said: list[Any] = []
        while not (line := self._line()).startswith("died"):
            said.append(json.loads(line))
        self._pid = 0
        assert line == f"died {int(signal.SIGKILL)}", line
        return said
