"""A result of the search is played where it is: the sound of its meeting comes out of the loudspeaker, while
another meeting is open."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.library import Library
from tests.builders import dialogue
from tests.exports import RATE, flac
from tests.sound_server import SoundServer, needs_sound
from tests.ui import scenes

pytestmark = [pytest.mark.realtime, needs_sound]

LOOK_UP = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.search_query import read
from app.settings import Settings
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.theme import Theme
home, opened, wanted = json.loads(sys.argv[1])
application = make_application(["hansard"])
theme = Theme("light")
theme.apply()
window = MainWindow(Settings(Path(home) / "settings.json"), theme)
window.show()
library = OpenLibrary(window, Path(home) / "library")
window.attach(library.services.library, library.jobs, library.models, library.recording)
window.activateWindow()
window.show_meeting(opened)
application.processEvents()
QTest.keySequence(window, "Ctrl+K")
QTest.keyClicks(window.sidebar.search, wanted)
wanted = window.library.search_page(read(wanted), window.searching.order, 12)
while window.pages.currentWidget() is not window.results or window.results.model._page != wanted:
    application.processEvents()
QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
QTest.keyClick(window.results.results, Qt.Key.Key_Space)
look = QTimer(interval=50)
look.timeout.connect(lambda: application.quit() if window.playback.player.position > 2.5 else None)
look.start()
application.exec()
print(window.open_meeting.id == opened, window.pages.currentWidget() is window.results)
window.close()
library.close()
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SoundServer]:
    with SoundServer(tmp_path / "server") as made:
        made._run("load-module", "module-null-sink", "sink_name=out", "rate=48000", "norewinds=1")
        made.set_default("out")
        yield made


def meeting_of_a_tone(library: Library, folder: Path, pitch: float, said: str) -> str:
    imported = library.import_file(scenes.tone(folder / f"{pitch}.wav", 0.2, seed=int(pitch)))
    assert imported.meeting is not None
    assert imported.job is not None
    library.move_job(imported.job, "running")
    time = np.arange(20 * RATE) / RATE
    samples = (9_000 * np.sin(2 * np.pi * pitch * time)).astype(np.int16).reshape(-1, 1)
    track = flac(library.job_folder(imported.job) / "track-0.flac", samples)
    library.attach_audio(imported.job, 0, 20.0, track, None)
    library.finish_job(imported.job, dialogue([("A", said)]))
    return imported.meeting


def test_the_sound_of_the_meeting_it_was_said_in(server: SoundServer, tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    opened = meeting_of_a_tone(library, tmp_path, 500.0, "we talk of nothing in particular")
    meeting_of_a_tone(library, tmp_path, 1200.0, "and here of the falcon")
    library.close()
    raw = tmp_path / "heard.raw"
    with raw.open("wb") as into:
        recorder = subprocess.Popen(
            ["parec", "--device=out.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"],
            env=server.environment,
            stdout=into,
        )
        try:
            done = subprocess.run(
                [sys.executable, "-c", LOOK_UP, json.dumps([str(tmp_path), opened, "falcon"])],
                env={**server.environment, "QT_QPA_PLATFORM": "offscreen"},
                cwd=Path(__file__).resolve().parents[2],
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
            )
        finally:
            recorder.terminate()
            recorder.wait(10)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "True"], "the list stays, and so does the open meeting"
    heard = np.fromfile(raw, "<i2").astype(np.float64)
    loud = heard[np.abs(heard) > 500]
    assert len(loud) > RATE / 2, "it was heard"
    spectrum = np.abs(np.fft.rfft(heard))
    assert np.fft.rfftfreq(len(heard), 1 / RATE)[spectrum.argmax()] == pytest.approx(1200.0, abs=5.0)
