"""The window with a recorder that is played by the test, over the real socket."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import AppError
from app.recorder_client import Patience, RecorderLink
from app.settings import Settings
from app.transcript import MeetingId
from app.ui.main_window import MainWindow
from app.ui.ports import Recording
from app.ui.recording.desk import RecordingDesk
from app.ui.recording.page import RecordingPage
from app.ui.recording.pill import Pill
from app.ui.recording.service import Recorder
from app.ui.theme import Theme
from engine.recording import Start
from tests.fakes.recorder import FakeRecorder
from tests.ui import scenes

NOBODY = (sys.executable, "-c", "pass")  # a recorder that is started in a dead one's place, and ends


class FakeTakes:
    """Makes a meeting of the same few seconds of sound, whatever was recorded."""

    def __init__(self, scene: scenes.Scene) -> None:
        self._scene = scene
        self.taken: list[Path] = []
        self.queued: list[tuple[MeetingId, Any]] = []
        self.discarded: list[Path] = []
        self.fails: AppError | None = None
        self.go_on = threading.Event()
        self.go_on.set()

    def take_in(self, folder: Path, report: Callable[[float, float], None], cancelled: Any) -> MeetingId:
        self.taken.append(folder)
        report(0.5, 1.0)
        assert self.go_on.wait(20)
        if self.fails is not None:
            raise self.fails
        number = len(self.taken)
        sound = scenes.tone(self._scene.folder / f"taken-{number}.wav", 0.3, seed=90 + number)
        meeting = self._scene.library.import_file(sound).meeting
        assert meeting is not None
        self._scene.library.rename_meeting(meeting, "Weekly product sync")
        return meeting

    def queue(self, meeting: MeetingId, options: Any) -> None:
        self.queued.append((meeting, options))

    def discard(self, folder: Path) -> None:
        self.discarded.append(folder)


class Live:
    """A window over ``scene`` and the recorder it finds; closed by the fixture."""

    def __init__(self, scene: scenes.Scene, fake: FakeRecorder, theme: Theme, qtbot: QtBot) -> None:
        self.scene, self.fake, self.qtbot = scene, fake, qtbot
        self.takes = FakeTakes(scene)
        self.jobs = scenes.QuietJobs()
        self.window = MainWindow(Settings(scene.folder / "settings.json"), theme)
        patience = Patience(start=8.0, attach=5.0)

        def link(hears: Any) -> RecorderLink:
            return RecorderLink(fake.recordings, hears, command=NOBODY, patience=patience)

        self.service = Recorder(link, self.window)
        self.window.resize(1300, 820)
        self.window.show()
        self.window.activateWindow()
        self.window.attach(scene.library, self.jobs, recording=Recording(self.service, self.takes))
        assert self.window.recording is not None
        self.desk: RecordingDesk = self.window.recording
        self.page: RecordingPage = self.desk.page

    def until(self, found: Callable[[], bool], timeout: int = 20_000) -> None:
        self.qtbot.waitUntil(found, timeout=timeout)

    def connected(self) -> None:
        self.until(lambda: self.service.devices is not None)

    def record(self, seconds: float = 0.0) -> None:
        """Press the button; with ``seconds``, frames come."""
        self.connected()
        self.window.sidebar.record.click()
        self.until(lambda: self.service.phase == "waiting")
        self.fake.wait_for(Start)
        if seconds:
            self.fake.frames(seconds)
            self.until(lambda: self.service.red)

    def tray_is_red(self) -> bool:
        assert self.desk.tray is not None
        return self.desk.tray.red

    def switch_indicator_on(self) -> Pill:
        self.window.commands["indicator"].setChecked(True)
        assert self.desk.pill is not None
        return self.desk.pill

    def close(self) -> None:
        """Also with a recording still on, as when the process is told to end."""
        if self.window.isVisible():
            self.window.end()
            self.until(lambda: not self.window.isVisible())
        self.window.deleteLater()
        QApplication.processEvents()
