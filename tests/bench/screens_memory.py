"""Many meetings, people, backups, the vault, for ``python -m tests.bench.screens OUT --only memory``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.library import Library
from app.transcript import MeetingId
from app.ui.export_dialog import ExportDialog
from app.ui.main_window import MainWindow
from tests.bench import screens_made as made
from tests.bench.screens import Stage
from tests.bench.screens_text import Office
from tests.synthetic import make
from tests.ui import scenes
from tests.voiced import voiced_meeting

LARGE, LONG = 40, 4000  # meetings, segments


@contextmanager
def archive(stage: Stage, size: tuple[int, int] = (1440, 900)) -> Iterator[MainWindow]:
    """The window over two years of somebody's meetings."""
    folder = stage.folder / "archive"
    if not folder.exists():
        make(folder / "library", LARGE, LONG, speech=Office()).close()
    scene = made.opened(stage.copy(folder))
    newest = scene.library.meetings()[0]
    _give_sound(scene.library, newest.id, newest.duration)
    with stage.window(scene, size) as window:
        window.show_meeting(newest.id)
        window.page.view.setFocus()
        stage.wait(0.3)
        yield window


def _give_sound(library: Library, meeting: MeetingId, seconds: float) -> None:
    """The made meetings have none, and without there is nothing to play."""
    folder = library.meeting_folder(meeting)
    scenes.tone(folder / "track-0.wav", 30.0)
    scenes.peaks(folder / "track-0.peaks", seconds)
    with library._store.write() as tx:
        tx.exec_driver_sql(
            "UPDATE track SET audio = 'track-0.wav', peaks = 'track-0.peaks' "
            "WHERE meeting = (SELECT key FROM meeting WHERE id = ?)",
            (meeting,),
        )


def searching(stage: Stage) -> None:
    with archive(stage) as window:
        window.focus_search()
        window.sidebar.search.setText("budget after:2024-01-01 longer:5min")
        stage.until(lambda: window.pages.currentWidget() is window.results)
        stage.shoot("memory-search-filters", settle=1.5)
        window.sidebar.search.setText("budgte")
        stage.shoot("memory-search-meant", settle=2.0)
        window.leave_search()


def arranging(stage: Stage) -> None:
    with archive(stage) as window:
        window.commands["places"].trigger()
        stage.shoot("memory-places", settle=0.5)
        listing = window.sidebar.list
        listing.setFocus()
        for _ in range(3):
            QTest.keyClick(listing, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        stage.shoot("memory-several", settle=0.5)
        window.exports.export_many(listing.selected())
        (dialog,) = window.findChildren(ExportDialog)
        stage.until(lambda: bool(dialog.preview.toPlainText()), patience=90.0)
        stage.shoot("memory-export-many", settle=1.0)
        _close(stage, window)


def people(stage: Stage) -> None:
    folder = stage.folder / "people"
    folder.mkdir()
    scene = scenes.empty(folder)
    library: Library = scene.library
    monday = voiced_meeting(
        library, ("maya", "tomas"), names={1: "Maya Lindqvist", 2: "Tomás Rivera"}, seed=1
    )
    tuesday = voiced_meeting(library, ("stranger", "maya"), seed=2)
    library.rename_meeting(monday.id, "Planning, Monday")
    library.rename_meeting(tuesday.id, "Review, Tuesday")
    for made_one in (monday, tuesday):
        _give_sound(library, made_one.id, 70.0)
    library.set_voices(on=True)
    for talk in library.speakers(monday.id):
        library.learn_voice(monday.id, talk.speaker)
    with stage.window(scene, (1440, 900)) as window:
        window.show_meeting(tuesday.id)
        stage.shoot("memory-sounds-like", settle=2.0)
        window.commands["voices"].trigger()
        stage.shoot("memory-voices", settle=1.0)


def keeping(stage: Stage) -> None:
    with archive(stage) as window:
        assert window.library is not None
        window.library.backup("by-hand")
        meeting = window.library.meetings()[1].id
        window.library.rename_meeting(meeting, "Renamed since the backup")
        window.commands["backups"].trigger()
        stage.shoot("memory-backups", settle=2.0)
        _close(stage, window)


def encrypting(stage: Stage) -> None:
    from app.ui.vault.desk import desk_of
    from app.ui.vault.setup import Setup

    with archive(stage) as window:
        desk = desk_of(window)
        assert desk is not None
        dialog = Setup(window, desk.turn_on)
        dialog.open()
        stage.shoot("memory-vault", settle=0.5)
        dialog.close()


def _close(stage: Stage, window: MainWindow) -> None:
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible():
            top.close()
    stage.wait(0.1)


SCENES: Final[tuple[Callable[[Stage], None], ...]] = (searching, arranging, people, keeping, encrypting)
