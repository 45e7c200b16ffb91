"""In the window, by keys and mouse: searched, filtered, tagged, undone, exported, backed up; then the file is
damaged, the window says so at its next start, goes back to the backup, and no correction is lost.

With 14 meetings; ``HANSARD_MEETINGS=2000`` for as many as one likes, ``HANSARD_DAMAGE`` for another way to
damage it (of :data:`tests.fault.library_damage.KINDS`).
"""

from __future__ import annotations

import json
import logging
import os
import random
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.changes import SearchHit
from app.export import formats
from app.library import Library
from app.settings import EXPORT_FOLDER, EXPORT_FORMAT, PAUSE_ON_BATTERY, Settings
from app.transcript import MeetingId
from app.ui.application import make_application, run
from app.ui.caring.rescue import Rescue
from app.ui.caring.window import BackupsWindow
from app.ui.export_dialog import ExportDialog
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.ports import Services
from app.ui.theme import Theme
from tests import synthetic
from tests.bench.memory_planted import TEXT, Correction, missing, plant, read
from tests.fault.library_damage import KINDS
from tests.ui.conftest import QT_SAYS

MEETINGS = int(os.environ.get("HANSARD_MEETINGS", "14"))
DAMAGE = os.environ.get("HANSARD_DAMAGE", "the header")
PATIENCE = 60_000  # ms; a machine may be busy
LOOK = 50  # ms
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key

pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)


class Desk:
    """A library with known corrections, and its window."""

    def __init__(self, folder: Path) -> None:
        self.home, self.acknowledged = folder / "library", folder / "corrections.jsonl"
        self.file = folder / "settings.json"
        self.settings = Settings(self.file)
        self.settings.set(PAUSE_ON_BATTERY, False)
        self.settings.set(EXPORT_FORMAT, "txt")
        self.files = folder / "files"
        self.files.mkdir()
        self.settings.set(EXPORT_FOLDER, str(self.files))
        library = synthetic.make(self.home, MEETINGS, 20 * MEETINGS)
        for _ in plant(library, self.acknowledged, 0, 6):
            pass
        library.close()
        self.window: MainWindow
        self.opened: OpenLibrary | None = None

    @property
    def library(self) -> Library:
        """The one that the window has open."""
        assert self.opened is not None
        return self.opened.library

    @property
    def corrections(self) -> list[Correction]:
        return read(self.acknowledged)

    def open(self) -> None:
        self.window = MainWindow(self.settings, Theme("light"))
        self.window.resize(1300, 820)
        self.window.show()
        self.window.activateWindow()
        self.opened = OpenLibrary(self.window, self.home)
        services = self.opened.services
        self.window.attach(services.library, services.jobs, services.models, services.recording)

    def close(self) -> None:
        if self.opened is not None:
            self.window.close()
            self.opened.close()
            self.opened = None
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def lost(self) -> list[Correction]:
        """What of the corrections is not in the library, which is closed."""
        library = Library.open(self.home)
        exporter = formats()["json"]
        every = [item.id for item in library.meetings()]
        texts = {
            str(id_): json.loads(exporter.render(library.transcript(id_), exporter.options_type()))
            for id_ in every
        }
        notes = [note.text for id_ in every for note in library.notes(id_)]
        library.close()
        return missing(self.corrections, texts, notes)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    qapp.setStyle("Fusion")
    Theme("light").apply()
    made = Desk(tmp_path)
    yield made
    made.close()


def hits(window: MainWindow) -> set[MeetingId]:
    return {row.meeting for row in window.results.model.rows if isinstance(row, SearchHit)}


def choose(words: str, window: MainWindow) -> None:
    """An action of the menu that is open, by Return."""
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    action = next(action for action in popup.actions() if action.text() == words)
    popup.setActiveAction(action)
    QTest.keyClick(popup, Key.Key_Return)
    window.activateWindow()  # where there is no window manager, nobody else does


def press(parent: QWidget, words: str) -> bool:
    """A button that can be pressed, by its words and the keyboard; whether there is one."""
    for button in parent.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and button.text().replace("&", "") == words:
            button.setFocus()
            QTest.keyClick(button, Key.Key_Space)
            return True
    return False


def search_and_filter(desk: Desk, qtbot: QtBot) -> None:
    """By operator and by chip; a hit opens at the word, where it is corrected once more."""
    window = desk.window
    corrected = {item.meeting for item in desk.corrections}
    QTest.keySequence(window, "Ctrl+K")
    QTest.keyClicks(window.sidebar.search, TEXT)
    qtbot.waitUntil(lambda: hits(window) == corrected, timeout=PATIENCE)
    sources = {
        str(item.id): item.origin
        for item in window.sidebar.model.meetings()  # what the list shows
    }
    menu = window.results.chips.buttons["source"].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Recorded").trigger()
    recorded = {id_ for id_ in corrected if sources[id_] == "recorded"}
    assert recorded != corrected
    qtbot.waitUntil(lambda: hits(window) == recorded, timeout=PATIENCE)
    QTest.mouseClick(window.results.chips.clear, LEFT)
    qtbot.waitUntil(lambda: hits(window) == corrected, timeout=PATIENCE)
    QTest.keyClick(window.sidebar.search, Key.Key_Down)
    QTest.keyClick(window.results.results, Key.Key_Return)
    assert window.pages.currentWidget() is window.page
    assert str(window.open_meeting.id) in corrected


def order(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three meetings at once get a tag and a folder; both are one step each."""
    window = desk.window
    listing, library = window.sidebar.list, desk.library
    window.sidebar.search.clear()
    listing.setFocus()
    listing.select_only(window.sidebar.model.shown()[0].id)
    for _ in range(2):
        QTest.keyClick(listing, Key.Key_Down, SHIFT)
    chosen = listing.selected()
    assert len(chosen) == 3
    names = iter(["proved", "Proof"])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_given, **_named: (next(names), True))
    QTest.keyClick(listing, Key.Key_T, CTRL)
    choose("New tag…", window)
    QTest.keyClick(listing, Key.Key_F, CTRL | SHIFT)
    choose("New folder…", window)

    def has(tag: str, folder: str) -> bool:
        found = [library.meeting(id_) for id_ in chosen]
        return all(tag in item.tags and item.folder == folder for item in found)

    qtbot.waitUntil(lambda: has("proved", "Proof"), timeout=PATIENCE)

    def folders() -> set[str]:
        return {library.meeting(id_).folder for id_ in chosen}

    undo, redo = window.commands["undo"], window.commands["redo"]
    qtbot.waitUntil(lambda: "folder" in undo.text(), timeout=PATIENCE)
    QTest.keyClick(listing, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "Proof" not in folders() and "tag" in undo.text(), timeout=PATIENCE)
    QTest.keyClick(listing, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "proved" not in library.tags() and "tag" in redo.text(), timeout=PATIENCE)
    QTest.keyClick(listing, Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: "proved" in library.tags() and "folder" in redo.text(), timeout=PATIENCE)
    QTest.keyClick(listing, Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: has("proved", "Proof"), timeout=PATIENCE)


def export(desk: Desk, qtbot: QtBot) -> None:
    """The three that are selected, one file each."""
    window = desk.window
    QTest.mouseClick(window.sidebar.place_bar.buttons["more"], LEFT)
    choose("Export…", window)
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(lambda: bool(dialog.preview.toPlainText()), timeout=PATIENCE)
    chosen = [desk.library.meeting(id_).title for id_ in window.sidebar.list.selected()]
    with qtbot.waitSignal(dialog.saved, timeout=PATIENCE) as saved:
        QTest.mouseClick(dialog.save, LEFT)
    written = [path.read_text(encoding="utf-8") for path in saved.args[0]]
    assert all(any(title in text for text in written) for title in chosen)
    assert len(written) == len(list(desk.files.iterdir())) == 3


def back_up(desk: Desk, qtbot: QtBot) -> None:
    """By the window of backups; then one more correction that no backup holds."""
    window = desk.window
    window.commands["backups"].trigger()
    shown = next(each for each in window.findChildren(BackupsWindow) if each.isVisible())
    before = len(desk.library.backups())
    qtbot.waitUntil(lambda: press(shown, "Back up now"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(desk.library.backups()) > before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "the same as the library now" in _words(shown), timeout=PATIENCE)
    shown.close()
    corrected = {item.meeting for item in desk.corrections}
    window.show_meeting(next(item.id for item in window.sidebar.model.shown() if item.id not in corrected))
    view = window.page.view
    qtbot.waitUntil(lambda: view.rows.rowCount() > 0, timeout=PATIENCE)
    view.setFocus()
    QTest.keyClick(view, Key.Key_Return)
    QTest.keyClick(view.editing.field, Key.Key_A, CTRL)
    QTest.keyClicks(view.editing.field, "typed after the backup")
    QTest.keyClick(view.editing.field, Key.Key_Return)
    meeting = window.open_meeting.id
    assert meeting is not None
    qtbot.waitUntil(
        lambda: desk.library.outline(meeting)[0].text == "typed after the backup", timeout=PATIENCE
    )
    with desk.acknowledged.open("a", encoding="utf-8") as file:
        last = {"round": 1, "meeting": str(meeting), "kind": "text", "word": "typed"}
        file.write(json.dumps(last) + "\n")


def _words(shown: QWidget) -> str:
    return "\n".join(str(label.property("text")) for label in shown.findChildren(QWidget))


class Hand(QObject):
    """Somebody at the window that :func:`run` shows: what is asked is done as soon as it can be."""

    def __init__(self, steps: list[Callable[[], bool]]) -> None:
        super().__init__()
        self._steps, self._looks = steps, 0
        self.failed = ""
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        try:
            if self._steps and self._steps[0]():
                self._steps.pop(0)
                self._looks = 0
        except AssertionError as error:
            self.failed = str(error) or repr(error)
        if self.failed or self._looks * LOOK > PATIENCE:
            self.failed = self.failed or f"still {len(self._steps)} to do"
            for each in QApplication.topLevelWidgets():
                each.close()
        if self.failed or not self._steps:
            self._timer.stop()


class Again:
    """The program as it starts; somebody restores the backup, looks for the corrections and leaves."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.said: list[str] = []
        self.windows: list[MainWindow] = []
        self.opened: list[OpenLibrary] = []

    def run(self) -> None:
        hand = Hand([self._told, self._restored, self._searched, self._found, self._left])
        terminated = signal.getsignal(signal.SIGTERM)
        try:
            status = run([], self._open, self.desk.file, self.desk.home)
        finally:
            signal.signal(signal.SIGTERM, terminated)
            for each in self.opened:
                each.close()
            for window in self.windows:
                window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert (status, hand.failed) == (0, "")

    def _open(self, window: MainWindow) -> Services:
        self.windows = [window]
        self.opened.append(OpenLibrary(window, self.desk.home))
        return self.opened[-1].services

    def _dialog(self) -> Rescue | None:
        found = self.windows[0].findChildren(Rescue) if self.windows else []
        return next((each for each in found if each.isVisible()), None)

    def _told(self) -> bool:
        shown = self._dialog()
        return shown is not None and press(shown, "Restore backup")

    def _restored(self) -> bool:
        shown = self._dialog()
        assert shown is not None
        words = f"{shown.title.text()}\n{shown.text.text()}"
        if not press(shown, "Open the library"):
            return False
        self.said.append(words)
        return True

    def _searched(self) -> bool:
        if not self.opened:
            return False
        window = self.windows[0]
        window.activateWindow()
        QTest.keySequence(window, "Ctrl+K")
        QTest.keyClicks(window.sidebar.search, f"{TEXT} here")
        return True

    def _found(self) -> bool:
        known = self.desk.corrections
        wanted = {item.meeting for item in known if item.kind == "text" and item.round == 0}
        return hits(self.windows[0]) == wanted

    def _left(self) -> bool:
        self.windows[0].close()
        return True


def test_no_correction_is_lost_in_the_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert make_application([]) is QApplication.instance()
    desk.open()
    search_and_filter(desk, qtbot)
    order(desk, qtbot, monkeypatch)
    export(desk, qtbot)
    back_up(desk, qtbot)
    desk.close()
    assert desk.lost() == []
    caplog.set_level(logging.WARNING)
    caplog.set_level(logging.ERROR, logger="app.store.database")
    KINDS[DAMAGE](desk.home, random.Random(1))
    again = Again(desk)
    again.run()
    assert "applied 1 later change again" in again.said[0]
    assert "The damaged file is kept" in again.said[0]
    assert desk.lost() == []
