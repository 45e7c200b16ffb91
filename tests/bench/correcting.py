# ruff: noqa: E501 -- printed lines are long
"""Keys it takes to correct a ten-minute meeting. ``python -m tests.bench.correcting [--seeds N] [--quick]``

Generator: :mod:`tests.bench.correcting_planted` (seeds 7, 8, 9; ``--quick``: three minutes of seed 7), through
``Library.finish_job`` into a library on disk; the real main window, off screen. A robot that knows what was
said (:mod:`tests.bench.correcting_robot`) brings text and speakers to exactly the reference with nothing but
key events on the widget that has the focus. Every key counts one, held together or not; waiting counts
nothing. *Before* uses only the keys that were there before the issue (``correcting_keys.BEFORE``), each error
by the cheapest way they allow, and goes straight to where it knows an error to be. *Now* has the queue (F8,
A), change everywhere, similar paragraphs and giving words to the neighbour as well, and has to read on through
every paragraph for what the queue does not show.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.main_window import MainWindow
    from tests.bench.correcting_planted import Planted

SEEDS = (7, 8, 9)
QUICK_MINUTES = 3.0


@dataclass(frozen=True)
class Outcome:
    """Keys by what they were for; errors corrected in the queue and by reading on; passages of the queue that
    were looked at; whether text and speakers are those of the reference."""

    keys: Counter[str]
    reached: Counter[str]
    read: Counter[str]
    looked_at: int
    exact: bool

    @property
    def total(self) -> int:
        return self.keys.total()


def correct(window: MainWindow, planted: Planted, *, now: bool) -> Outcome:
    """Correct the open meeting of ``window`` in one of the two ways."""
    from tests.bench.correcting_robot import Robot

    robot = Robot(window, planted, now=now)
    window.page.view.setFocus()
    if now:
        robot.review()
    robot.go_through()
    robot.name_everybody()
    return Outcome(
        robot.keys.counts,
        Counter(robot.reached),
        Counter(robot.read),
        robot.looked_at,
        robot.text() == planted.reference,
    )


@contextmanager
def opened(planted: Planted, folder: Path) -> Iterator[MainWindow]:
    """The main window with the planted meeting open."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from app.settings import Settings
    from app.ui.main_window import MainWindow
    from app.ui.theme import Theme
    from tests.bench.review import in_library
    from tests.ui import scenes

    folder.mkdir()
    scene = scenes.empty(folder)
    meeting = in_library(scene.library, planted.result, planted.arrays, folder)
    theme = Theme("light")
    theme.apply()
    window = MainWindow(Settings(folder / "settings.json"), theme)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.attach(scene.library, scenes.QuietJobs())
    window.show_meeting(meeting)
    QApplication.processEvents()
    QApplication.clipboard().clear()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        scene.close()


def both(seed: int, minutes: float, folder: Path) -> tuple[Planted, Outcome, Outcome]:
    """Before and now, on the same meeting."""
    from tests.bench.correcting_planted import plant

    planted = plant(seed, minutes)
    with opened(planted, folder / f"{seed}-before") as window:
        before = correct(window, planted, now=False)
    with opened(planted, folder / f"{seed}-now") as window:
        now = correct(window, planted, now=True)
    return planted, before, now


def report(seed: int, planted: Planted, before: Outcome, now: Outcome) -> None:
    from tests.bench.correcting_planted import KINDS

    words = sum(len(line.words) for line in planted.said)
    print(
        f"seed {seed}: {words} words, {len(planted.said)} paragraphs, {sum(planted.planted.values())} errors"
    )
    print(f"  {'':36}{'errors':>7}{'before':>8}{'now':>8}{'in F8':>8}{'read':>7}")
    for kind, says in KINDS.items():
        many = planted.planted[kind]
        print(
            f"  {says:36}{many:7}{before.keys[kind]:8}{now.keys[kind]:8}{now.reached[kind]:8}{now.read[kind]:7}"
        )
    for purpose, says in (
        ("queue", "in the queue, errors of all kinds"),
        ("right after all", "in the queue, what was right (A)"),
        ("reading on", "reading on"),
    ):
        print(f"  {says:36}{'':7}{before.keys[purpose]:8}{now.keys[purpose]:8}")
    share = now.total / before.total
    print(f"  {'keys in all':36}{'':7}{before.total:8}{now.total:8}   {share:.2f} of before")
    print(
        f"  F8 looked at {now.looked_at} passages; {now.reached.total()} errors corrected there, "
        f"{now.read.total()} found by reading on. Zero errors left: before {before.exact}, now {now.exact}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.correcting", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="three minutes of one meeting")
    parser.add_argument("--seeds", type=int, nargs="*", default=SEEDS)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from app.ui.application import make_application

    application = make_application([])
    seeds, minutes = (SEEDS[:1], QUICK_MINUTES) if options.quick else (options.seeds, 10.0)
    shares, exact = [], True
    with tempfile.TemporaryDirectory(prefix="hansard-bench-") as folder:
        for seed in seeds:
            planted, before, now = both(seed, minutes, Path(folder))
            report(seed, planted, before, now)
            shares.append(now.total / before.total)
            exact &= before.exact and now.exact
    del application
    print(f"now takes {sum(shares) / len(shares):.2f} of the keys (mean of {len(shares)})")
    return 0 if exact and max(shares) < 1 else 1


if __name__ == "__main__":
    sys.exit(main())
