"""The popover before a recording on a real sound server, with the real recorder."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.recorder_client import RecorderLink
from app.settings import Settings
from app.ui.recording.preflight import Preflight
from app.ui.recording.service import Recorder
from app.ui.theme import Theme
from tests.sound_server import Int16, SoundServer, needs_sound
from tests.ui.conftest import QT_SAYS

RATE = 48_000
PATIENCE = 40_000  # ms; a machine may be busy

pytestmark = [
    needs_sound,
    pytest.mark.realtime,
    pytest.mark.qt_log_ignore(*QT_SAYS, "Could not open media", extend=True),
]


@pytest.fixture
def sound(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with SoundServer(tmp_path_factory.mktemp("sound")) as server:
        server.add_sink("call")
        server.add_sink("elsewhere")
        server.add_microphone("desk")
        server.set_default("call", "desk")
        for name, value in server.environment.items():
            if name.startswith(("PULSE_", "XDG_RUNTIME")):
                monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def popover(qapp: QApplication, theme: Theme, tmp_path: Path, sound: SoundServer) -> Iterator[Preflight]:
    recordings = tmp_path / "recordings"
    recordings.mkdir(mode=0o700)
    window = QWidget()
    window.resize(900, 700)
    window.show()
    service = Recorder(lambda listener: RecorderLink(recordings, listener), window)
    service.prepare()
    opened = Preflight(service, Settings(tmp_path / "settings.json"), theme, window)
    opened.show_at(window.mapToGlobal(QPoint(10, 10)))
    yield opened
    opened.close()
    service.close()
    window.close()
    window.deleteLater()
    qapp.processEvents()


def _tone(seconds: float) -> Int16:
    times = np.arange(round(seconds * RATE)) / RATE
    return (9000 * np.sin(2 * np.pi * 300 * times)).astype(np.int16)


def _until(qtbot: QtBot, ready: Callable[[], object]) -> float:
    began = time.monotonic()
    qtbot.waitUntil(lambda: bool(ready()), timeout=PATIENCE)
    return time.monotonic() - began


def test_meters_the_test_and_a_far_side_that_does_not_arrive(
    popover: Preflight, sound: SoundServer, qtbot: QtBot
) -> None:
    mic, system = popover.rows["mic"], popover.rows["system"]
    waited = _until(qtbot, popover.go.isEnabled)
    assert (mic.chosen, system.chosen) == ("desk", "call.monitor")
    with sound.playing("desk-in", _tone(60), RATE), sound.playing("call", _tone(60), RATE):
        moved = _until(qtbot, lambda: mic.meter.lit > 8 and system.meter.lit > 8)
        popover.test.click()
        _until(qtbot, lambda: popover.trial.player.playing)
        assert popover.said.text() == "Playing what was heard…"
        played = sorted(path.name for path in popover.trial.player._files)
        assert len(played) == 2
        sizes = [path.stat().st_size for path in popover.trial.player._files]
        assert all(size > 4 * RATE * 2 for size in sizes)  # more than four of the five seconds, on each side
        popover.test.click()  # stops playing
        assert not popover.trial.busy
    _until(qtbot, lambda: system.meter.lit == 0)
    with sound.playing("elsewhere", _tone(60), RATE):
        noticed = _until(qtbot, popover.hint.isVisible)
        assert popover.hint.text().startswith("The computer is playing, but nothing of it arrives")
    print(f"devices after {waited:.1f} s, meters after {moved:.1f} s, silent far side after {noticed:.1f} s")
