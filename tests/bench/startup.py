# ruff: noqa: E501 -- printed lines are long
"""Start to first painted shell. ``python -m tests.bench.startup``

Generator: the program's own ``application.run`` in a fresh process, off screen, with fresh settings; the
library is "opened" by a function that notes the time and quits. The clock starts before the process is
made. Reference: the same process with nothing but an empty painted QMainWindow, interleaved, so that the
ratio does not depend on how busy the machine is. The first run of each is dropped (cold disk cache).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
_OURS = """
import sys, time, json, pathlib
from app.errors import AppError
from app.ui.application import run
seen = {}
class Enough(AppError): pass
def note(window):
    heavy = ("sqlalchemy", "numpy", "torch", "av", "faster_whisper", "onnxruntime", "PySide6.QtMultimedia", "app.library")
    seen.update(at=time.time(), cpu=time.process_time(), loaded=[name for name in heavy if name in sys.modules])
    print(json.dumps(seen), flush=True)
    import os; os._exit(0)
run([], note, pathlib.Path(sys.argv[1]) / "settings.json")
"""
_BARE = """
import time, json, os
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (print(json.dumps({"at": time.time(), "cpu": time.process_time(), "loaded": []}), flush=True), os._exit(0)))
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""


def measure(code: str) -> tuple[float, float, list[str]]:
    """Seconds from before the process to its first paint, processor seconds in it, heavy modules loaded."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory() as folder:
        before = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code, folder],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
    body = json.loads(done.stdout.strip().splitlines()[-1])
    return body["at"] - before, body["cpu"], body["loaded"]


def main() -> int:
    ours, bare, cpu, bare_cpu = [], [], [], []
    loaded: list[str] = []
    for index in range(RUNS + 1):
        seconds, busy, loaded = measure(_OURS)
        other, other_busy, _ = measure(_BARE)
        if index:
            ours.append(seconds)
            bare.append(other)
            cpu.append(busy)
            bare_cpu.append(other_busy)
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    busy_ratio = statistics.median(a / b for a, b in zip(cpu, bare_cpu, strict=True))
    print(
        f"start to first painted shell: {1000 * statistics.median(ours):.0f} ms median, "
        f"{1000 * min(ours):.0f} best, {1000 * max(ours):.0f} worst of {RUNS} (target 300)"
    )
    print(
        f"  of it on the processor: {1000 * statistics.median(cpu):.0f} ms median, {1000 * min(cpu):.0f} best"
    )
    print(
        f"  bare QMainWindow: {1000 * statistics.median(bare):.0f} ms median, {1000 * min(bare):.0f} best, "
        f"{1000 * statistics.median(bare_cpu):.0f} on the processor; ratios {ratio:.2f} and {busy_ratio:.2f}"
    )
    print(
        f"  loaded by then: {', '.join(loaded) or 'no SQLAlchemy, NumPy, library, QtMultimedia or model library'}"
    )
    print(f"  load average while measuring: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    return 0


if __name__ == "__main__":
    sys.exit(main())
