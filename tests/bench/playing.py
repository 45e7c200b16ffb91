# ruff: noqa: E501 -- printed lines are long
"""Playing 20 000 paragraphs: the word tick, the waveform, and stalls while it plays.

    python -m tests.bench.playing [--quick]

Generator: as ``tests.bench.ui`` (20 000 segments, 200 000 words, 6 speakers, one track of 30 s of sound). The real main
window at 1440 x 900, off screen, software raster. A tick is ``Player.moved`` with everything that hangs on it and the
paint it causes. A stall is the longest gap of a 5 ms timer on the main thread during ten seconds of playing at 3x,
with silence passed over. Reference: an empty event loop. ``--quick`` uses 4 000 segments.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from app.settings import SILENCE_LENGTH
from tests.bench.ui import Stalls, build, line, timed


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.playing")
    parser.add_argument("--quick", action="store_true")
    segments = 4_000 if parser.parse_args().quick else 20_000
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from app.settings import Settings
    from app.ui.application import make_application
    from app.ui.main_window import MainWindow
    from app.ui.theme import Theme
    from tests.ui.scenes import QuietJobs

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene, _small, big = build(folder, segments)
        print(f"{segments} segments; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        application = make_application([])
        theme = Theme("light")
        theme.apply()
        window = MainWindow(Settings(folder / "settings.json"), theme)
        window.resize(1440, 900)
        window.show()
        window.attach(scene.library, QuietJobs())
        window.show_meeting(big)
        wait(application, 1.0)
        drawing(window, application)
        ticking(window, application)
        skipping(window, application)
        stalls(window, application)
        window.close()
        scene.close()
    return 0


def wait(application, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        application.processEvents()
        time.sleep(0.001)


def drawing(window, application) -> None:
    """The waveform, once a width and for each step of zoom; and only the playhead."""
    waveform = window.player_bar.waveform

    def whole() -> None:
        waveform._forget()
        waveform.repaint()

    line("waveform drawn anew, with paint", [timed(whole) for _ in range(40)], "10")

    def zoom(by: int) -> None:
        waveform.zoom(by)
        waveform.repaint()

    line("a step of zoom, with paint", [timed(lambda by=by: zoom(by)) for by in [1] * 20 + [-1] * 20])
    waveform.show_whole()
    line("waveform painted again", [timed(waveform.repaint) for _ in range(200)], "0.5")


def ticking(window, application) -> None:
    """One word after the other, as while playing."""
    view, player = window.page.view, window.player
    row = len(view.rows.rows) // 2
    start = view.rows.rows[row].start
    view.scroll_to(row)
    application.processEvents()

    def tick(index: int) -> None:
        player.moved.emit(start + index / 30)

    line("tick, without paint", [timed(lambda index=index: tick(index)) for index in range(600)], "1")

    def seen(index: int) -> None:
        tick(index)
        application.processEvents()

    line("tick, with paint", [timed(lambda index=index: seen(index)) for index in range(600)])


def skipping(window, application) -> None:
    """From the click to the gaps known, on another thread."""
    skipping = window.playback.skipping
    window.settings.set(SILENCE_LENGTH, 0.4)

    def find() -> None:
        skipping._silence = []
        skipping._arrange()
        skipping.set_on(on=True)
        end = time.perf_counter() + 20
        while not skipping.spans and time.perf_counter() < end:
            application.processEvents()

    line(f"gaps found in {len(window.open_meeting.model.rows)} paragraphs", [timed(find) for _ in range(5)])
    print(f"  {len(skipping.spans)} of them")
    speaker = window.open_meeting.talk[0].speaker

    def focus() -> None:
        window.open_meeting.focus.set(solo=[speaker])
        window.open_meeting.focus.set()

    line("solo and everybody again", [timed(focus) for _ in range(5)])


def stalls(window, application) -> None:
    probe = Stalls(application)
    end = time.perf_counter() + 3
    line("stall, idle (reference)", probe.during(lambda: None, lambda: time.perf_counter() > end))
    window.playback.set_speed(3.0)
    window.playback.seek(0.0, play=False)
    end = time.perf_counter() + 10
    line(
        "stall, playing at 3x",
        probe.during(window.playback.toggle, lambda: time.perf_counter() > end),
        "50 at worst",
    )


if __name__ == "__main__":
    sys.exit(main())
