"""Engines that die, hang, talk nonsense or run out of memory under an open window: it stays alive, says so,
keeps what was finished, and goes on."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.engine_client import EngineLink, Listener, Patience
from app.jobs import JobNews
from app.settings import Settings
from app.transcript import MeetingId
from app.ui.engine_process import QProcessEngine
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.theme import Theme
from tests.ui.conftest import QT_SAYS

DEADLINE = 120_000  # ms

pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)


class Desk:
    """A window whose engines behave as told; one behaviour after another, the last for good."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.behaviours = ["good"]
        self.window = MainWindow(Settings(folder / "settings.json"), Theme("light"))
        self.window.show()
        self.open = OpenLibrary(self.window, folder / "library")
        self.open.jobs._connect = self._connect  # type: ignore[method-assign]
        self.library = self.open.library
        self.window.attach(self.library, self.open.jobs)
        self.news: list[JobNews] = []
        self.open.jobs.subscribe(self.news.append)

    def _connect(self, listener: Listener) -> EngineLink:
        behaviour = self.behaviours.pop(0) if len(self.behaviours) > 1 else self.behaviours[0]
        command = [sys.executable, "-m", "tests.fakes.engine", behaviour, str(self.folder / "starts")]
        return QProcessEngine(listener, self.open, command, Patience(silence=1.0, start=30.0))

    def add(self, name: str = "a.wav") -> MeetingId:
        path = self.folder / name
        path.write_bytes(name.encode())
        meeting = self.library.import_file(path).meeting
        assert meeting is not None
        self.open.jobs.wake()
        return meeting

    def state(self, meeting: MeetingId) -> str:
        return self.library.meeting(meeting).state

    def close(self) -> None:
        self.window.close()
        self.open.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


@pytest.mark.parametrize(
    "behaviour", ["killed", "aborts", "hung", "garbage", "dies-at-start", "endless-line"]
)
def test_it_goes_on_with_the_next_engine(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture, behaviour: str
) -> None:
    desk.behaviours = [behaviour, "good"]
    with caplog.at_level(logging.WARNING):
        meeting = desk.add()
        qtbot.waitUntil(lambda: desk.state(meeting) == "ready", timeout=DEADLINE)
    assert "The engine was restarted and goes on." in [news.warning for news in desk.news]
    assert desk.library.transcript(meeting).segments


def test_an_engine_that_never_works_is_told_and_the_next_meeting_is_done(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.behaviours = ["killed", "killed", "killed", "good"]
    with caplog.at_level(logging.WARNING):
        bad, good = desk.add("a.wav"), desk.add("b.wav")
        qtbot.waitUntil(lambda: desk.state(good) == "ready", timeout=DEADLINE)
    assert (desk.state(bad), desk.library.meeting(bad).problem) == ("failed", "engine-died")
    desk.window.show_meeting(bad)
    assert desk.window.isVisible()


def test_cancel_in_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.behaviours = ["slow"]
    meeting = desk.add()
    qtbot.waitUntil(lambda: any(news.partial for news in desk.news), timeout=DEADLINE)
    desk.window.board.cancel(desk.library.jobs()[0].id)
    qtbot.waitUntil(lambda: desk.state(meeting) == "stopped", timeout=5_000)
