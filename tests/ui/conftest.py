"""A real library and the real window, off screen; a queue that only listens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.meeting import OpenMeeting
from app.ui.theme import Theme
from app.ui.transcript.view import TranscriptView
from tests.ui import scenes

QT_SAYS = (
    "This plugin does not support",
    "ouldn't (load|resolve)",
    "PulseAudio",
    "No audio device",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Off screen there is no window manager to raise windows or grab keys, and often no sound card; Qt says
    # so each time.
    for item in items:
        # A test's or module's own list holds these too, and would be hidden behind another one.
        own = item.get_closest_marker("qt_log_ignore")
        if own is None and Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*QT_SAYS, extend=True))


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard_at_the_end() -> Iterator[None]:
    """Off screen, the clipboard outlives Python; what Python put there must not."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    qapp.setStyle("Fusion")
    theme = Theme("light")
    theme.apply()
    return theme


@pytest.fixture
def scene(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[scenes.Scene]:
    """One meeting of fifteen paragraphs; no audio, so that no sound system is needed. Made once: copying its
    files takes a tenth of the time."""
    master = tmp_path_factory.getbasetemp() / "scene"
    if not master.exists():
        master.mkdir()
        first = scenes.empty(master)
        scenes.add_meeting(first, "Onboarding go / no-go", scenes.GO_NO_GO, names=scenes.NAMES, audio=False)
        first.close()
    made = scenes.copied(master, tmp_path)
    yield made
    made.close()


@pytest.fixture
def jobs() -> scenes.QuietJobs:
    return scenes.QuietJobs()


@pytest.fixture
def open_window(
    qapp: QApplication, theme: Theme, tmp_path: Path, jobs: scenes.QuietJobs
) -> Iterator[Callable[[scenes.Scene], MainWindow]]:
    """Opens the main window over a scene; closed and really deleted afterwards."""
    windows: list[MainWindow] = []

    def open_it(scene: scenes.Scene) -> MainWindow:
        window = MainWindow(Settings(tmp_path / "settings.json"), theme)
        if not window.settings.recall("geometry", ""):
            window.resize(1300, 820)
        window.show()
        window.activateWindow()
        window.attach(scene.library, jobs)
        qapp.processEvents()
        windows.append(window)
        return window

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


@pytest.fixture
def alone(qapp: QApplication, scene: scenes.Scene, theme: Theme) -> Iterator[TranscriptView]:
    """The transcript of the scene's meeting in a window of its own: nobody else marks anything in it."""
    meeting = OpenMeeting(scene.library)
    scene.library.subscribe(meeting.take)
    window = QWidget()
    window.setObjectName("center")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    view = TranscriptView(meeting, theme)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(view)
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    meeting.open(scene.meetings[0])
    qapp.processEvents()
    yield view
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


@pytest.fixture
def window(scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]) -> MainWindow:
    return open_window(scene)
