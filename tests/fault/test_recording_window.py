"""The window, the real recorder and a real sound server: the recorder is killed while it records."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.recorder_client import read_address
from app.settings import LIVE_CAPTIONS, Settings
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.recording.service import Recorder
from app.ui.theme import Theme
from engine.takes import JOURNAL, Began, Restarted, read_journal
from tests.sound_server import SoundServer, needs_sound
from tests.ui.conftest import QT_SAYS

DEADLINE = 60_000  # ms; generous: a machine may be busy

pytestmark = [needs_sound, pytest.mark.realtime, pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)]


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    with SoundServer(tmp_path) as server:
        server.add_sink("call")
        server.add_microphone("desk")
        server.set_default("call", "desk")
        for name, value in server.environment.items():
            if name.startswith("PULSE_"):
                monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def window(server: SoundServer, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(tmp_path / "settings.json")
    settings.set(LIVE_CAPTIONS, False)
    window = MainWindow(settings, Theme("light"))
    window.show()
    opened = OpenLibrary(window, tmp_path / "library")
    window.attach(opened.library, opened.jobs, None, opened.recording)
    yield window
    window.end()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=DEADLINE)
    opened.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def both_live(service: Recorder) -> bool:
    return len(service.status.tracks) == 2 and all(track.live for track in service.status.tracks)


def pieces(folder: Path) -> dict[str, list[int]]:
    """The segments in which each track began, and began again; one recorder took over from another."""
    entries, _broken = read_journal((folder / JOURNAL).read_bytes())
    assert sum(isinstance(entry, Restarted) for entry in entries) == 1
    began = [entry for entry in entries if isinstance(entry, Began)]
    return {side: [entry.segment for entry in began if entry.track == side] for side in ("mic", "system")}


def test_a_killed_recorder_is_said_and_goes_on_with_the_gap_shown(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    assert window.recording is not None
    desk, service = window.recording, window.recording.service
    qtbot.waitUntil(lambda: service.devices is not None, timeout=DEADLINE)
    clicked = time.monotonic()
    window.sidebar.record.click()
    assert service.phase == "starting"  # the button has reacted, and nothing is red
    assert not desk.page.dot.red
    qtbot.waitUntil(lambda: desk.page.dot.red, timeout=DEADLINE)
    red = time.monotonic() - clicked
    qtbot.waitUntil(lambda: service.status.seconds >= 2 and both_live(service), timeout=DEADLINE)
    folder = Path(service.status.folder)
    address = read_address(folder.parent)
    assert address is not None
    with caplog.at_level("WARNING"):
        killed = time.monotonic()
        os.kill(address.pid, signal.SIGKILL)
        qtbot.waitUntil(lambda: "lost" in desk.page.cards.shown, timeout=DEADLINE)
        said = time.monotonic() - killed
        assert not desk.page.dot.red
        qtbot.waitUntil(lambda: desk.page.dot.red, timeout=DEADLINE)
    again = time.monotonic() - killed
    print(
        f"red {red:.2f} s after the click; death said after {said:.2f} s; recording again after {again:.2f} s"
    )
    assert said < 4.0  # 2 s, and slack for a loaded machine
    assert "back" in desk.page.cards.shown
    assert "gap of about" in desk.page.captions.toPlainText()
    assert Path(service.status.folder) == folder
    # Frames come a moment before the journal tells of their piece.
    qtbot.waitUntil(lambda: min(map(len, pieces(folder).values())) >= 2, timeout=DEADLINE)
    assert all(segments == sorted(set(segments)) for segments in pieces(folder).values())
