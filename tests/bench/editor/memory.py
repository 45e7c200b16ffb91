"""Memory of the window, each figure in a fresh process that only opens what another has made."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.editor.made import Made
from tests.bench.editor.measuring import head, plain

_KINDS = {
    "Pss": "pss",
    "Private_Clean": "uss",
    "Private_Dirty": "uss",
    "Anonymous": "anonymous",
    "Rss": "rss",
}


def memory() -> dict[str, float]:
    """MB of this process: ``rss``; ``pss`` (what is shared, divided by who shares it); ``uss`` (what would
    come back if it ended); ``anonymous`` (of it, what is no file's: heap and stacks)."""
    found = dict.fromkeys(_KINDS.values(), 0.0)
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, _, rest = line.partition(":")
        if name in _KINDS:
            found[_KINDS[name]] += int(rest.split()[0]) / 1024
    return found


def figures(made: Made) -> None:
    """Idle with a small meeting open, and what a thousand paragraphs more take."""
    head(f"memory, {made.segments} paragraphs against 15, each in a process of its own")
    if not Path("/proc/self/smaps_rollup").exists():
        print("  this system does not say")
        return
    bare, small, big = _child(made, "none"), _child(made, made.small), _child(made, made.big)
    for name, found in (
        ("reference: an empty QMainWindow", bare),
        ("window with a small meeting, idle", small),
    ):
        parts = ", ".join(f"{kind} {value:.0f}" for kind, value in found.items())
        plain(name, f"MB: {parts}")
    plain("  USS of the idle window", f"{small['uss']:.0f} MB", "120 MB", met=small["uss"] <= 120)
    more = (big["uss"] - small["uss"]) / made.segments * 1000
    plain("1 000 paragraphs (10 000 words)", f"{more:.2f} MB ({big['uss']:.0f} MB in all)")


def _child(made: Made, meeting: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.editor.memory", json.dumps([str(made.folder), meeting])]
    environment = {**os.environ, "QT_LOGGING_RULES": "qt.multimedia.*=false"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _be_idle(folder: Path, meeting: str) -> dict[str, float]:
    """The program's own window over the library, all it loads by itself loaded, then left alone."""
    if meeting == "none":
        from PySide6.QtWidgets import QApplication, QMainWindow

        bare = QApplication([])
        window = QMainWindow()
        window.resize(1440, 900)
        window.show()
        bare.processEvents()
        return memory()
    from app.transcript import MeetingId
    from tests.bench.editor.opened import OpenWindow

    opened = OpenWindow(Made(folder, MeetingId(""), MeetingId(""), 0), meeting)
    opened.rest()
    opened.settle(5)  # what is imported in the background when there is nothing to do
    found = memory()
    opened.close()
    return found


if __name__ == "__main__":
    given_folder, given_meeting = json.loads(sys.argv[1])
    print(json.dumps(_be_idle(Path(given_folder), given_meeting)))
