"""The whole path in the window: a recording dropped in, transcribed by the real engine, corrected, undone,
found, exported; then the window is closed and opened again."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.export import export
from app.instance import ask
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.theme import Theme
from resources import sample_meeting
from tests.ui import scenes
from tests.ui.conftest import QT_SAYS

DEADLINE = 300_000  # ms; generous: a machine may be busy

pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)


class Session:
    """A window on a library, as ``hansard`` makes it."""

    def __init__(self, folder: Path) -> None:
        self.window = MainWindow(Settings(folder / "settings.json"), Theme("light"))
        self.window.show()
        self.open = OpenLibrary(self.window, folder / "library")
        self.library = self.open.library
        self.window.attach(self.library, self.open.jobs)

    closed = False

    def close(self) -> None:
        if self.closed:
            return
        self.closed = True
        self.window.close()
        self.open.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Session]]:
    sessions: list[Session] = []

    def start() -> Session:
        sessions.append(Session(tmp_path))
        return sessions[-1]

    yield start
    for session in sessions:
        session.close()


def test_from_a_dropped_recording_to_an_exported_transcript(
    start: Callable[[], Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = start()
    library = session.library
    session.window.importing.take([sample_meeting()])
    qtbot.waitUntil(lambda: [m.state for m in library.meetings()] == ["ready"], timeout=DEADLINE)
    meeting = library.meetings()[0].id
    session.window.show_meeting(meeting)
    rows = library.outline(meeting)
    assert len({row.speaker for row in rows}) == 3
    model = session.window.page.view.model()
    qtbot.waitUntil(lambda: model.rowCount() == len(rows), timeout=DEADLINE)  # changes come queued

    library.edit_text(meeting, rows[0].id, "Good morning, everybody.")
    library.rename_speaker(meeting, rows[0].speaker, "Anna")
    library.rename_speaker(meeting, rows[1].speaker, "Robert")
    library.undo(meeting)
    qtbot.waitUntil(lambda: library.history(meeting)[1] is not None, timeout=DEADLINE)
    assert library.search("everybody").total == 1
    session.close()

    again = start()
    shown = again.library.transcript(meeting)
    assert shown.segments[0].text == "Good morning, everybody."
    assert [speaker.label for speaker in shown.speakers] == ["Anna", "Speaker 2", "Speaker 3"]
    written = export(shown, "json", tmp_path)
    assert json.loads(written.read_text())["segments"][0]["text"] == "Good morning, everybody."
    again.library.redo(meeting)
    assert again.library.transcript(meeting).speakers[1].name == "Robert"


def test_a_command_is_handed_to_the_open_window(
    start: Callable[[], Session], qtbot: QtBot, tmp_path: Path
) -> None:
    session = start()
    answers = []
    library = tmp_path / "library"

    def command() -> None:
        answers.append(ask(library, ("list", "--json")))
        answers.append(ask(library, ("show", "NOBODY")))
        answers.append(ask(library, ("import", str(tmp_path / "nowhere.wav"))))

    thread = threading.Thread(target=command)
    thread.start()
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=DEADLINE)
    thread.join()
    listed, shown, imported = answers
    assert (listed.status, json.loads(listed.out)) == (0, [])
    assert (shown.status, "no such meeting" in shown.err) == (2, True)
    assert imported.status == 3
    assert session.library.meetings() == []


def test_the_queue_is_arranged_as_it_was_left(start: Callable[[], Session], tmp_path: Path) -> None:
    session = start()
    session.open.jobs.pause_all()
    made = [
        session.library.import_file(scenes.tone(tmp_path / f"{name}.wav", 0.3, seed=seed)).job
        for seed, name in enumerate("abc", 5)
    ]
    first, second, third = (job for job in made if job is not None)
    session.open.jobs.reorder([third, first, second])
    session.open.jobs.hold(first)
    session.close()
    again = start()
    QApplication.processEvents()  # what was interrupted goes on now
    jobs = again.open.jobs
    assert [job.id for job in jobs.in_order(again.library.jobs())] == [third, first, second]
    assert (jobs.paused, jobs.held, jobs.running) == (True, {first}, None)
    assert not again.window.sidebar.strip.isHidden(), (
        "though a narrow screen may have no room for the library"
    )
