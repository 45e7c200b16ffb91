# ruff: noqa: E501, SIM905 -- printed lines are long
"""The window at 20 000 paragraphs: opening, scrolling, typing, and stalls while work goes on.

    python -m tests.bench.ui [--quick]

Generator: a library on disk with one meeting of 20 000 segments and 200 000 words (10 words each on
average, 6 speakers, a change of speaker in about 5 of 6), through ``Library.finish_job``; the real main window at
1440 x 900, off screen, software raster. Opening is from the click in the list to the first paint being finished.
A stall is the longest gap between ticks of a 5 ms timer on the main thread. References, in the same run:
``Library.outline`` alone for opening; an empty event loop for stalls. ``--quick`` uses 4 000 segments.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

WORDS = (
    "the of and to we in that is it for on with as be this have not are but from or by one had at what all were "
    "when there can an your which their said if do will each about how up out them then she many some so these "
    "would other into has more her two like him see time could no make than first been its who now people my made "
    "over did down only way find use may water long little very after words called just where most know get "
    "through back much before go good new write our used me man too any day same right look think also around "
    "another came come work three word must because does part even place well such here take why things help put"
).split()


def build(folder: Path, segments: int):
    """A library with a small meeting and one of ``segments`` paragraphs; both ids."""
    from engine.protocol import Result, Segment, TrackResult, Word
    from tests.ui import scenes

    scene = scenes.empty(folder)
    small = scenes.add_meeting(scene, "Small", scenes.GO_NO_GO, names=scenes.NAMES)
    generator = random.Random(20)
    at, made = 0.0, []
    for _ in range(segments):
        speaker = f"S{generator.randint(1, 6)}"
        words = []
        for _ in range(generator.randint(4, 16)):
            words.append(
                Word(round(at, 3), round(at + 0.25, 3), generator.choice(WORDS), generator.uniform(0.3, 1.0))
            )
            at += 0.3
        made.append(Segment(0, words[0].start, words[-1].end, speaker, tuple(words)))
        at += 0.4
    every = tuple(word for item in made for word in item.words)
    track = TrackResult(at + 1, ((0.0, at),), every, ())
    engine = {"profile": "builtin", "asr": "bench", "diarize": "bench", "vad": "bench", "version": "1"}
    imported = scene.library.import_file(scenes.tone(folder / "big.wav", 0.3, seed=77))
    scene.library.move_job(imported.job, "running")
    job_folder = scene.library.job_folder(imported.job)
    scene.library.attach_audio(
        imported.job,
        0,
        at + 1,
        scenes.tone(job_folder / "track-0.wav", 2.0),
        scenes.peaks(job_folder / "track-0.peaks", 3600.0),
    )
    scene.library.finish_job(imported.job, Result(1, "en", engine, (track,), tuple(made)))
    return scene, small, imported.meeting


def line(name: str, times: list[float], target: str = "") -> None:
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(
        f"{name}: median {1000 * statistics.median(times):.1f} ms, p95 {1000 * p95:.1f}, best {1000 * ordered[0]:.1f}, "
        f"worst {1000 * ordered[-1]:.1f} of {len(times)}{f' (target {target})' if target else ''}"
    )


def timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


class Stalls:
    """Longest gap between ticks of the main thread while something goes on elsewhere."""

    def __init__(self, application) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._application = application
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._busy = 0.0
        self._last = 0.0

    def _tick(self) -> None:
        now = time.perf_counter()
        busy = time.thread_time()
        self.gaps.append(now - self._last)
        self.busy.append(busy - self._busy)
        self._last, self._busy = now, busy

    def during(
        self, start: Callable[[], object], over: Callable[[], bool], most: float = 120.0
    ) -> list[float]:
        self.gaps, self.busy = [], []
        self._last, self._busy = time.perf_counter(), time.thread_time()
        self._timer.start()
        start()
        end = time.perf_counter() + most
        while not over() and time.perf_counter() < end:
            self._application.processEvents()
            time.sleep(0.0005)
        self._timer.stop()
        worst = max(range(len(self.gaps)), key=self.gaps.__getitem__)
        print(
            f"  worst gap is tick {worst}; the main thread worked {1000 * self.busy[worst]:.1f} ms in it, ",
            end="",
        )
        print(
            f"and at most {1000 * max(self.busy):.1f} ms in any; the rest is waiting for a core or Python's lock"
        )
        return self.gaps


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.ui")
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
        started = time.perf_counter()
        scene, small, big = build(folder, segments)
        print(
            f"{segments} segments built in {time.perf_counter() - started:.0f} s; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
        )
        application = make_application([])
        theme = Theme("light")
        theme.apply()
        window = MainWindow(Settings(folder / "settings.json"), theme)
        window.resize(1440, 900)
        window.show()
        window.attach(scene.library, QuietJobs())
        application.processEvents()
        opening(window, scene, small, big, application)
        moving(window, application)
        stalls(window, scene, big, folder, application)
        window.close()
        scene.close()
    return 0


def opening(window, scene, small, big, application) -> None:
    """From the click to the first paint finished."""
    total, outline, cpu = [], [], []
    for _ in range(9):
        window.show_meeting(small)
        application.processEvents()
        window.settings.remember("places", {})
        outline.append(timed(lambda: scene.library.outline(big)))

        def opened() -> None:
            window.show_meeting(big)
            window.page.view.viewport().repaint()

        before = time.process_time()
        total.append(timed(opened))
        cpu.append(time.process_time() - before)
        application.processEvents()
    line("open", total, "100")
    line("  of it on the processor", cpu)
    line("  reference: library.outline alone", outline)
    ratios = [a / b for a, b in zip(total, outline, strict=True)]
    print(f"  ratio {statistics.median(ratios):.2f}")


def moving(window, application) -> None:
    """Scrolling, jumping, following, typing."""
    view = window.page.view
    bar = view.verticalScrollBar()

    def step(by: int) -> None:
        bar.setValue(bar.value() + by)
        application.processEvents()

    window.playback.player.pause()
    for _ in range(20):
        step(40)
    application.processEvents()
    line("scroll by 40 px, with paint", [timed(lambda: step(40)) for _ in range(400)], "12 at p95")
    line("scroll by 200 px, with paint", [timed(lambda: step(200)) for _ in range(200)])
    generator = random.Random(1)

    def jump() -> None:
        bar.setValue(generator.randint(0, bar.maximum()))
        application.processEvents()

    line("jump anywhere, with paint", [timed(jump) for _ in range(100)])
    view.scroll_to(1000)
    application.processEvents()
    start = view.rows.rows[1000].start

    def tick(index: int) -> None:
        view.set_playhead(start + index / 30)
        application.processEvents()

    line("playhead tick, with paint", [timed(lambda index=index: tick(index)) for index in range(300)])
    view.editing.begin(1000, 3)
    application.processEvents()
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    def press() -> None:
        QTest.keyClick(view.editing.field, Qt.Key.Key_A)

    line("key press while editing, with paint", [timed(press) for _ in range(60)])
    line("leave editing (written to the library)", [timed(lambda: view.editing.leave(back=False))])
    application.processEvents()


def stalls(window, scene, big, folder: Path, application) -> None:
    """Main-thread gaps during import, search and export, and with nothing to do."""
    probe = Stalls(application)
    end = time.perf_counter() + 3
    idle = probe.during(lambda: None, lambda: time.perf_counter() > end)
    line("stall, idle (reference)", idle)

    large = folder / "large.wav"
    with large.open("wb") as file:
        block = random.Random(4).randbytes(1 << 20)
        for index in range(300):
            file.write(index.to_bytes(4, "little") + block)
    done: list[object] = []
    window.importing.finished.connect(done.append)
    line(
        "stall, importing 300 MB",
        probe.during(lambda: window.importing.take([large]), lambda: bool(done)),
        "50 at worst",
    )
    window.show_meeting(big)
    application.processEvents()

    generator = random.Random(2)
    asked = [generator.choice(WORDS) for _ in range(25)]
    answers: list[str] = []
    shown = window.results.show_result

    def note(text: str, *rest: object) -> None:
        shown(text, *rest)
        answers.append(text)

    window.results.show_result = note

    def ask() -> None:
        from PySide6.QtCore import QTimer

        for place, word in enumerate(asked):
            QTimer.singleShot(120 * place, window, lambda word=word: window.searching.ask(word))

    line(
        "stall, 25 searches",
        probe.during(ask, lambda: asked[-1] in answers[-1:] and len(answers) > 15, 30.0),
        "50 at worst",
    )
    window.leave_search()
    application.processEvents()
    for format_id in ("docx", "srt", "json"):
        export(window, probe, folder, format_id, application)


def export(window, probe: Stalls, folder: Path, format_id: str, application) -> None:
    from app.settings import EXPORT_FOLDER

    window.settings.set(EXPORT_FOLDER, str(folder))
    saved: list[object] = []
    dialog = None

    def start() -> None:
        nonlocal dialog
        window.export()
        dialog = application.activeModalWidget()
        dialog.formats.setCurrentRow(list(dialog._formats).index(format_id))
        dialog.saved.connect(saved.append)

    def over() -> bool:
        if dialog is not None and dialog.save.isEnabled() and not saved and dialog.preview.toPlainText():
            dialog.save.click()
        return bool(saved)

    line(f"stall, export to {format_id}", probe.during(start, over), "50 at worst")


if __name__ == "__main__":
    sys.exit(main())
