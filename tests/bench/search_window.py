"""Typing into the search field over a large library: how long the main thread is kept from painting.

    python -m tests.bench.search_window [--keep FOLDER] [--segments 1000000] [--meetings 2000] [--quick]

The real window, off screen, over :mod:`tests.synthetic`'s library (in FOLDER when it is there). Forty queries
are typed a letter every 60 ms, with operators, misspelt words and filters among them; then results are
scrolled through, unfolded and gone on with. Gaps between ticks of 5 ms on the main thread, beside those of
the idle window; and the time from the last letter to the results on screen, of which 150 ms are the pause
that is waited for.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.library import Library

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
LETTER_S = 0.06
QUERIES = (
    *("the", "migration", "budget price", "th", "a", '"the budget"', "migrtoin", "market -the", "zurich"),
    *("speaker:maya plan", "tag:budget the", "on:2024 contract", "source:recorded price", "is:favourite the"),
    *("预算", "的", "Q3 预算", "longer:1h the", "in:notes migration", "zzzzqq"),
)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--segments", type=int, default=1_000_000)
    parser.add_argument("--meetings", type=int, default=2_000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--quick", action="store_true", help="50 000 segments in 100 meetings")
    options = parser.parse_args()
    count, meetings = (50_000, 100) if options.quick else (options.segments, options.meetings)
    with tempfile.TemporaryDirectory(prefix="hansard-search-window-") as temporary:
        folder = options.keep or Path(temporary) / "library"
        if not (folder / "hansard.sqlite3").exists():
            from tests import synthetic

            synthetic.make(folder, meetings, count).close()
        measure(folder, Path(temporary))


def measure(folder: Path, temporary: Path) -> None:  # noqa: PLR0915 -- one session, from its start to its end
    """Type, scroll, unfold, in a window over the library in ``folder``."""
    from PySide6.QtTest import QTest

    from app.settings import Settings
    from app.ui.application import make_application
    from app.ui.main_window import MainWindow
    from app.ui.theme import Theme
    from tests.bench.editor.stalls import Stalls, show_worst
    from tests.ui.scenes import QuietJobs

    application = make_application([])
    theme = Theme("light")
    theme.apply()
    library = Library.open(folder)
    window = MainWindow(Settings(temporary / "settings.json"), theme)
    window.resize(1440, 900)
    window.show()
    window.attach(library, QuietJobs())
    probe = Stalls(application)

    def wait(seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            application.processEvents()
            time.sleep(0.0005)

    def show(name: str) -> None:
        walls = sorted(sample.wall * 1_000 for sample in probe.samples)
        busy = sorted(sample.cpu * 1_000 for sample in probe.samples)
        print(
            f"{name:30} gaps p99 {walls[int(len(walls) * 0.99)]:5.1f} ms, worst {walls[-1]:5.1f} ms; "
            f"busy p99 {busy[int(len(busy) * 0.99)]:5.1f} ms, worst {busy[-1]:5.1f} ms"
        )

    wait(4)  # what the window warms up by itself
    probe.begin()
    wait(3)
    probe.end()
    show("idle (reference)")
    field, answers = window.sidebar.search, list[float]()
    delays: list[float] = []
    window.searching.found.connect(lambda: answers.append(time.perf_counter()))
    field.setFocus()
    wait(0.5)
    probe.begin()
    for typed in QUERIES * 2:
        field.clear()
        for letter in typed:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                field.insert(letter)  # as an input method does
            wait(LETTER_S)
        last, asked = len(answers), time.perf_counter() - LETTER_S
        end = asked + 3
        while len(answers) == last and time.perf_counter() < end:
            wait(0.001)
        delays.append((answers[-1] - asked) * 1_000 if len(answers) > last else 0.0)
        wait(0.2)
    probe.end()
    show(f"{len(delays)} queries typed")
    show_worst(probe)
    shown = [delay for delay in delays if delay]
    print(f"last letter to results: median {statistics.median(shown):.0f} ms, worst {max(shown):.0f} ms")
    field.setText("the")
    wait(1)
    probe.begin()
    unfold(window, wait)
    probe.end()
    show(f"unfolded and scrolled, {len(window.results.model.rows)} rows")
    window.close()
    library.close()


def unfold(window: MainWindow, wait: Callable[[float], None]) -> None:
    """Show more, four times, and scroll to the end."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.ui.searching.model import More, MoreMeetings

    results, model = window.results.results, window.results.model
    for _ in range(4):
        for kind in (More, MoreMeetings):
            found = [at for at, row in enumerate(model.rows) if isinstance(row, kind)]
            if found:
                results.setCurrentIndex(model.index(found[0]))
                QTest.keyClick(results, Qt.Key.Key_Return)
                wait(0.5)
    bar = results.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 120)
        wait(0.01)


if __name__ == "__main__":
    main()
