"""The window at 20 000 and 100 000 paragraphs, beside what Qt itself offers for the same texts.

    python -m tests.bench.ui [PART …] [--quick] [--robot SECONDS] [--platform xcb] [--folder DIR]

Parts: ``open`` (opening, scrolling, resizing, word ticks, finding; also at 100 000), ``correct`` (keys,
split, join, names, merging, replace all), ``play`` (waveform), ``busy`` (gaps while importing, searching,
exporting, playing), ``beside`` (QPlainTextEdit, QListView), ``memory``; all without a name. ``--robot 300``
adds a session of five minutes with jobs running, and is a part of its own (``robot``).

Generator: libraries on disk with a meeting of 20 000 segments and 200 000 words (tests/bench/editor/made.py),
and one of 100 000. The real main window, 1440 x 900, off screen or with ``--platform xcb`` on the X server
of ``DISPLAY``; software raster, device pixel ratio 1. A figure is the time until the paint is finished, on
the clock (wall) and of it the main thread's work (cpu): on a busy machine the difference is waiting for a
core, with edits also for the disk. ``ok`` is by the clock; ``ok (cpu)`` by the work alone. A gap is the time
between two ticks of a 5 ms timer; the robot lists those that are felt by what they came from: the main
thread, others of the process (which had Python's lock), other processes (which had the cores), the disk.
Idle memory is the process' own (USS: private pages, what would come back if it ended) with a meeting of 15
paragraphs open, everything loaded that the window loads by itself.
``--quick`` uses 4 000 paragraphs; ``--folder`` keeps the libraries.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

PARTS = ("memory", "open", "correct", "play", "busy", "beside")
FEW, USUAL, MANY = 4_000, 20_000, 100_000


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.ui")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join((*PARTS, "robot")))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--robot", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--platform", default=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    if unknown := set(given.parts) - {*PARTS, "robot"}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    os.environ["QT_QPA_PLATFORM"] = given.platform
    os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    parts = tuple(given.parts or PARTS)
    print(f"platform {given.platform}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as name:
        folder = given.folder or Path(name)
        _run(parts, folder, FEW if given.quick else USUAL, 0 if given.quick else MANY, given.robot)
    return 0


def _run(parts: tuple[str, ...], folder: Path, usual: int, many: int, robot: float) -> None:
    made = _made(folder, usual)
    if "memory" in parts:
        from tests.bench.editor import memory

        memory.figures(made)
    if {"open", "correct", "play", "busy", "beside"} & set(parts):
        _in_window(parts, folder, usual)
    if "open" in parts and many:
        _in_window(("open",), folder, many)
    if robot or "robot" in parts:
        from tests.bench.editor.robot import session

        session(made, robot or 300.0)


def _in_window(parts: tuple[str, ...], folder: Path, segments: int) -> None:
    from tests.bench.editor import busy, figures, references
    from tests.bench.editor.opened import OpenWindow

    opened = OpenWindow(_made(folder, segments))
    if "open" in parts:
        figures.opening(opened)
        figures.moving(opened)
        figures.finding(opened)
    else:
        opened.window.show_meeting(opened.made.big)
        opened.rest()
    if "play" in parts:
        busy.waveform(opened)
    if "busy" in parts:
        busy.stalls(opened)
    if "correct" in parts:
        figures.correcting(opened)
    texts = [row.text for row in opened.view.rows.rows]
    opened.close()
    if "beside" in parts:
        references.beside(opened.application, texts)


def _made(folder: Path, segments: int):  # type: ignore[no-untyped-def]  # its type would import the engine
    """The library with a meeting of so many segments; made in ``folder`` unless it is there already."""
    from tests.bench.editor.made import Made, make

    here = folder / str(segments)
    known = here / "made.json"
    if not known.exists():
        here.mkdir(parents=True, exist_ok=True)
        started = time.perf_counter()
        made = make(here, segments)
        known.write_text(json.dumps([made.small, made.big]), encoding="utf-8")
        print(f"{segments} paragraphs written in {time.perf_counter() - started:.0f} s", flush=True)
    small, big = json.loads(known.read_text(encoding="utf-8"))
    return Made(here, small, big, segments)


if __name__ == "__main__":
    sys.exit(main())
