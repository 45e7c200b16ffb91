"""Main-thread gaps while something goes on elsewhere: importing, searching, exporting, playing."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from tests.bench.editor.made import WORDS
from tests.bench.editor.measuring import head, row, timed
from tests.bench.editor.opened import OpenWindow
from tests.bench.editor.stalls import Stalls, show_worst


def stalls(opened: OpenWindow) -> None:
    """Longest gaps between ticks of 5 ms; the reference is an idle window."""
    probe, folder = Stalls(opened.application), opened.made.folder
    head("gaps of the main thread while something goes on")

    def show(name: str, target: float = 50) -> None:
        row(name, probe.samples, target, "worst")
        if target and max(sample.cpu for sample in probe.samples) > target / 1000:
            show_worst(probe, 1)

    end = time.perf_counter() + 3
    probe.during(lambda: None, lambda: time.perf_counter() > end)
    show("nothing (reference)", 0)
    large = folder / "large.wav"
    with large.open("wb") as file:
        block = random.Random(4).randbytes(1 << 20)
        for index in range(300):
            file.write(index.to_bytes(4, "little") + block)
    done: list[object] = []
    opened.window.importing.finished.connect(done.append)
    probe.during(lambda: opened.window.importing.take([large]), lambda: bool(done))
    large.unlink()
    show("importing 300 MB")
    opened.window.show_meeting(opened.made.big)
    opened.rest()
    _searching(opened, probe)
    show("25 searches in all meetings")
    for format_id in ("docx", "srt", "json"):
        _export(opened, probe, folder, format_id)
        show(f"export to {format_id}")
    _playing(opened, probe)
    show("playing at 3x")


def _searching(opened: OpenWindow, probe: Stalls) -> None:
    window, generator = opened.window, random.Random(2)
    asked = [generator.choice(WORDS) for _ in range(25)]
    answers: list[str] = []
    shown = window.results.show_result

    def note(text: str, *rest: Any) -> None:
        shown(text, *rest)
        answers.append(text)

    window.results.show_result = note  # type: ignore[method-assign]

    def ask() -> None:
        for place, word in enumerate(asked):
            QTimer.singleShot(120 * place, window, lambda word=word: window.searching.ask(word))

    probe.during(ask, lambda: asked[-1] in answers[-1:] and len(answers) > 15, 30.0)
    window.results.show_result = shown  # type: ignore[method-assign]
    window.leave_search()
    opened.settle()


def _export(opened: OpenWindow, probe: Stalls, folder: Path, format_id: str) -> None:
    from app.settings import EXPORT_FOLDER

    window = opened.window
    window.settings.set(EXPORT_FOLDER, str(folder))
    saved: list[object] = []
    dialog: Any = None

    def start() -> None:
        nonlocal dialog
        window.export()
        dialog = opened.application.activeModalWidget()
        dialog.formats.setCurrentRow(list(dialog._formats).index(format_id))
        dialog.saved.connect(saved.append)

    def over() -> bool:
        if dialog is not None and dialog.save.isEnabled() and not saved and dialog.preview.toPlainText():
            dialog.save.click()
        return bool(saved)

    probe.during(start, over, 60)


def _playing(opened: OpenWindow, probe: Stalls) -> None:
    playback = opened.window.playback
    playback.set_speed(3.0)
    playback.seek(0.0, play=False)
    end = time.perf_counter() + 10
    probe.during(playback.toggle, lambda: time.perf_counter() > end)
    opened.window.player.pause()


def waveform(opened: OpenWindow) -> None:
    """Drawn once a width and for each step of zoom; while playing only the playhead."""
    from app.settings import SILENCE_LENGTH

    window, picture = opened.window, opened.window.player_bar.waveform
    head("waveform and silence")

    def whole() -> None:
        picture._forget()
        picture.repaint()

    row("drawn anew, with paint", [timed(whole) for _ in range(40)], 10)

    def zoom(by: int) -> None:
        picture.zoom(by)
        picture.repaint()

    row("a step of zoom, with paint", [timed(lambda by=by: zoom(by)) for by in [1] * 20 + [-1] * 20])
    picture.show_whole()
    row("painted again", [timed(picture.repaint) for _ in range(200)], 0.5)
    skipping = window.playback.skipping
    window.settings.set(SILENCE_LENGTH, 0.4)

    def find() -> None:
        skipping._silence = []
        skipping._arrange()
        skipping.set_on(on=True)
        end = time.perf_counter() + 20
        while not skipping.spans and time.perf_counter() < end:
            opened.application.processEvents()

    row("silent stretches found, on another thread", [timed(find) for _ in range(5)])
    skipping.set_on(on=False)
    speaker = opened.meeting.talk[0].speaker

    def focus() -> None:
        opened.meeting.focus.set(solo=[speaker])
        opened.meeting.focus.set()

    row("only one speaker, and everybody again", [timed(focus) for _ in range(5)])
