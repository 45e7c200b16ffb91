"""Many starts of the program at once on one library."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from app import instance

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0  # seconds; a machine may be busy
ENDING = 20.0  # seconds


def start_at_once(home: Path, count: int) -> tuple[int, int]:
    """Start ``count`` windows on the library in ``home``; how many stayed, and how many of the others did not
    end with 0. The one that stays is ended as a session ends it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "app", "--library", str(home)]
    started = [
        subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL) for _ in range(count)
    ]
    try:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            running = [each for each in started if each.poll() is None]
            if len(running) <= 1 and (not running or instance.ask(home, ()) is not None):
                break
            time.sleep(0.2)
        running = [each for each in started if each.poll() is None]
        wrong = sum(each.returncode != 0 for each in started if each not in running)
        return len(running), wrong
    finally:
        for each in started:
            if each.poll() is None:
                each.terminate()
        for each in started:
            try:
                each.wait(timeout=ENDING)
            except subprocess.TimeoutExpired:
                each.kill()
                each.wait()
