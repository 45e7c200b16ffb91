"""The windows, dialogs and menus beside the main window: names, roles, the Tab key, room to hit.

Each is opened; one that does not open fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.errors import LibraryDamaged, LibraryNewer
from app.retention import Rules
from app.ui.caring.rescue import Rescue
from app.ui.main_window import MainWindow
from app.ui.settings_window import desk_of
from app.ui.theme import Theme
from app.ui.vault.setup import Setup
from app.ui.vault.unlock import Unlock
from app.vault import unlocking
from tests import foreign_samples, vaults
from tests.ui import scenes
from tests.ui.accessible import faults
from tests.vaults import FakeKeyring

PATIENCE = 30_000  # ms; a machine may be busy
Opened = Callable[[], object]


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    return vaults.use_keyring(monkeypatch)


@pytest.fixture
def two(scene: scenes.Scene) -> scenes.Scene:
    """Two meetings, one of them in a folder, with a tag, as a favourite."""
    scenes.add_meeting(scene, "Went on", scenes.GO_NO_GO[:3], audio=False)
    return scene


def tops() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if top.isVisible()]


def unnamed(menu: QMenu) -> list[str]:
    """Entries without words."""
    entries = [action for action in menu.actions() if not action.isSeparator() and action.isVisible()]
    return [] if entries and all(action.text().strip() for action in entries) else ["an entry without words"]


class Beside:
    """Opens what a command or a function opens, looks at it, and closes it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.found: dict[str, list[str]] = {}

    def look(self, screen: str, root: QWidget) -> None:
        QApplication.processEvents()
        wrong = unnamed(root) if isinstance(root, QMenu) else faults(root)
        if wrong:
            self.found[screen] = wrong

    def command(self, name: str) -> None:
        action = self.window.commands[name]
        assert action.isEnabled(), name
        self.opens(name, action.trigger)

    def opens(self, screen: str, run: Opened) -> None:
        before = set(tops())
        run()
        self._qtbot.waitUntil(lambda: bool(set(tops()) - before), timeout=PATIENCE)
        for top in [top for top in tops() if top not in before]:
            self.look(screen, top)
            top.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


@pytest.fixture
def beside(
    two: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot: QtBot
) -> Iterator[Beside]:
    made = Beside(open_window(two), qtbot)
    yield made
    assert made.found == {}


def test_results_filters_and_saved_searches(beside: Beside, qtbot: QtBot) -> None:
    window = beside.window
    window.focus_search()
    QTest.keyClicks(window.sidebar.search, "goal")
    qtbot.waitUntil(lambda: bool(window.results.model.rows), timeout=PATIENCE)
    beside.look("results", window)
    for what, button in window.results.chips.buttons.items():
        menu = button.menu()
        assert menu is not None, what
        menu.aboutToShow.emit()
        beside.look(f"filter {what}", menu)
    beside.command("saved-searches")


def test_every_page_of_the_settings(beside: Beside, qtbot: QtBot) -> None:
    shown = desk_of(beside.window).open()
    for section in shown.sections:
        shown.show_page(section.page.name)
        beside.look(f"settings {section.page.name}", shown)
    shown.close()


def test_folders_tags_and_several_chosen(
    beside: Beside, two: scenes.Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = beside.window
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("Customers", True))
    listing = window.sidebar.list
    listing.setFocus()
    listing.select_only(window.sidebar.model.shown()[0].id)
    QTest.keyClick(listing, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(listing.selected()) == 2
    beside.look("several chosen", window)
    for name in ("to-folder", "tags"):
        beside.command(name)
    window.commands["favourite"].trigger()
    window.commands["places"].trigger()
    assert window.sidebar.place_list.isVisible()
    beside.look("places", window)


def test_join_split_and_files(
    beside: Beside, two: scenes.Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = beside.window
    window.show_meeting(two.meetings[0])
    window.page.view.set_current(2)
    for name in ("split-meeting", "save-bundle"):
        beside.command(name)
    listing = window.sidebar.list
    listing.setFocus()
    listing.select_only(window.sidebar.model.shown()[0].id)
    QTest.keyClick(listing, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    beside.command("join-meetings")
    transcript = tmp_path / "weekly.vtt"
    transcript.write_text(foreign_samples.VTT_ZOOM, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(transcript)])
    beside.command("import-transcript")


def test_backups_misfits_and_what_is_old(beside: Beside, qtbot: QtBot) -> None:
    window = beside.window
    assert window.library is not None
    window.library.backup()
    beside.command("backups")
    beside.opens("corrections without a place", window.about_text.show_unfit)
    assert window.caretaker is not None
    caretaker = window.caretaker
    beside.opens("retention", lambda: caretaker.ask(Rules(90), []))


def test_encryption(beside: Beside, tmp_path: Path) -> None:
    window = beside.window
    for renewing in (False, True):
        setup = Setup(window, lambda *_answer: None, renewing=renewing)
        setup.open()
        for step in range(setup.steps.count()):
            setup.steps.setCurrentIndex(step)
            beside.look(f"encryption, step {step + 1}", setup)
        setup.close()
    locked = unlocking.VaultLocked(tmp_path, "no-keyring", "on")
    unlock = Unlock(window, locked)
    beside.opens("unlocking", unlock.open)
    unlock.deleteLater()


def test_a_library_that_does_not_open(
    qtbot: QtBot, theme: Theme, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL", logger="app")
    scene = scenes.empty(tmp_path)
    scene.library.backup()
    scene.close()
    parent = QWidget()
    qtbot.addWidget(parent)
    for error in (LibraryDamaged(), LibraryNewer()):
        dialog = Rescue(parent, theme, scene.library.folder, error)
        dialog.show()
        qtbot.waitUntil(lambda dialog=dialog: dialog._work is None, timeout=PATIENCE)
        assert faults(dialog) == []
        dialog.close()
