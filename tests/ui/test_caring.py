"""The backups window, the keeper that works by itself, and the dialog of a library that cannot be opened."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.errors import AppError, LibraryNewer
from app.library import Library
from app.store import database, soundness
from app.store.faults import LibraryBusy
from app.ui.caring.keeper import IDLE_LOOKS, Keeper
from app.ui.caring.rescue import Rescue
from app.ui.caring.window import BackupsWindow
from app.ui.main_window import MainWindow
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from tests.ui import scenes

PATIENCE = 30_000  # ms; a machine may be busy


def keeper_of(window: MainWindow) -> Keeper:
    found = window.findChild(Keeper)
    assert isinstance(found, Keeper)
    return found


def opened(window: MainWindow, qtbot: QtBot) -> BackupsWindow:
    window.commands["backups"].trigger()
    (shown,) = (each for each in window.findChildren(BackupsWindow) if each.isVisible())
    assert isinstance(shown, BackupsWindow)
    qtbot.waitUntil(
        lambda: "Looking" not in shown.heading.text() and shown.heading.text() != "", timeout=PATIENCE
    )
    return shown


def words(shown: QWidget) -> str:
    return "\n".join(label.text() for label in shown.findChildren(PlainLabel) if label.isVisible())


def press(text: str, parent: QWidget) -> None:
    QApplication.processEvents()  # what was just added is shown then
    for button in parent.findChildren(QPushButton):
        if button.isVisible() and button.text().replace("&", "") == text:
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
            return
    raise AssertionError(f"there is no button {text!r}")


def test_a_backup_is_made_looked_at_and_restored(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    meeting = scene.meetings[0]
    before = [row.text for row in scene.library.outline(meeting)]
    shown = opened(window, qtbot)
    assert "no backup yet" in shown.heading.text()
    press("Back up now", shown)
    qtbot.waitUntil(lambda: shown.list.count() == 1 and not keeper_of(window).busy, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "the same as the library now" in words(shown), timeout=PATIENCE)
    shown.close()
    scene.library.edit_text(meeting, scene.library.outline(meeting)[0].id, "changed since")
    shown = opened(window, qtbot)
    qtbot.waitUntil(lambda: "1 meeting would be as it was then:" in words(shown), timeout=PATIENCE)
    assert "Onboarding go / no-go (1 later change)" in words(shown)
    press("Restore this backup…", shown)
    question = shown.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    press("Restore", question)
    qtbot.waitUntil(lambda: not window.findChildren(BackupsWindow), timeout=PATIENCE)
    assert [row.text for row in scene.library.outline(meeting)] == before
    assert window.open_meeting.id is None
    assert window.sidebar.model.rowCount() > 0


def test_nothing_is_restored_while_a_job_runs(window: MainWindow, scene: scenes.Scene, qtbot: QtBot) -> None:
    scene.library.backup()
    job = scene.library.add_job(scene.meetings[0], "transcribe", scene.library.jobs()[0].options)
    scene.library.move_job(job, "running")
    shown = opened(window, qtbot)
    press("Restore this backup…", shown)
    assert "when it is done" in shown.state.text()
    assert shown.findChild(QMessageBox) is None
    scene.library.move_job(job, "cancelled")
    shown.close()


def test_a_check_is_remembered_and_said_calmly(window: MainWindow, scene: scenes.Scene, qtbot: QtBot) -> None:
    shown = opened(window, qtbot)
    press("Check the library", shown)
    qtbot.waitUntil(
        lambda: "Everything is in order: 1 meeting was checked." in shown.state.text(), timeout=PATIENCE
    )
    shown.close()
    shown = opened(window, qtbot)
    qtbot.waitUntil(lambda: "Last check: Today" in shown.state.text(), timeout=PATIENCE)
    shown.close()


def test_a_damaged_backup_is_said_and_not_offered(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    path = scene.library.backup()
    path.write_bytes(path.read_bytes()[:9000])
    shown = opened(window, qtbot)
    qtbot.waitUntil(lambda: "cannot be read" in shown.heading.text(), timeout=PATIENCE)
    assert not shown.restore.isEnabled()
    shown.close()


def test_a_finished_meeting_is_backed_up_by_itself(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    keeper = keeper_of(window)
    keeper._soon.setInterval(0)
    scenes.add_meeting(scene, "Another", scenes.GO_NO_GO[:2], audio=False)
    qtbot.waitUntil(lambda: bool(scene.library.backups()) and not keeper.busy, timeout=PATIENCE)
    assert scene.library.backups()[0].reason == "finished"
    keeper.look()
    qtbot.waitUntil(lambda: not keeper.busy, timeout=PATIENCE)
    count = len(scene.library.backups())
    keeper.look()
    qtbot.waitUntil(lambda: not keeper.busy, timeout=PATIENCE)
    assert len(scene.library.backups()) == count, "nothing changed since"


def test_a_large_library_is_looked_through_soon_after_it_is_open(
    window: MainWindow,
    scene: scenes.Scene,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    library, keeper = scene.library, keeper_of(window)
    library.backup()
    assert not library.quick_check_due(), "it was looked through when it was opened"
    monkeypatch.setattr(database, "QUICK_CHECK_BYTES", 0)
    assert library.quick_check_due()
    monkeypatch.setattr(soundness, "quick", lambda _connection: "a page is not what it should be")
    keeper.look()
    qtbot.waitUntil(lambda: not keeper.busy, timeout=PATIENCE)
    assert window.toast.messages[-1].text.startswith("A part of the library is damaged.")
    assert not library.quick_check_due(), "once is enough"


def test_the_deep_check_waits_until_nobody_works(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    library, keeper = scene.library, keeper_of(window)
    library.backup()
    assert library.check_due()
    for _ in range(IDLE_LOOKS + 1):  # the first sees where everything stands
        assert library.last_check() is None, "somebody may be there"
        keeper.look()
        qtbot.waitUntil(lambda: not keeper.busy, timeout=PATIENCE)
    keeper.look()
    qtbot.waitUntil(lambda: not keeper.busy, timeout=PATIENCE)
    report = library.last_check()
    assert report is not None
    assert report.deep
    assert not library.check_due()


# -- a library that cannot be opened -------------------------------------------------------------------------


@pytest.fixture
def damaged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    caplog.set_level(logging.WARNING)
    caplog.set_level(logging.ERROR, logger="app.store.database")
    scene = scenes.empty(tmp_path)
    scenes.add_meeting(scene, "Saved", scenes.GO_NO_GO, audio=False)
    scene.library.backup("finished")
    scene.library.rename_meeting(scene.meetings[0], "Saved and renamed")
    scene.close()
    with (scene.library.folder / "hansard.sqlite3").open("r+b") as file:
        file.write(bytes(100))
    return scene.library.folder


Ask = Callable[[Path, AppError], Rescue]


@pytest.fixture
def ask(qtbot: QtBot, theme: Theme) -> Ask:
    parents: list[QWidget] = []

    def show(folder: Path, error: AppError) -> Rescue:
        parent = QWidget()
        parents.append(parent)
        qtbot.addWidget(parent)
        dialog = Rescue(parent, theme, folder, error)
        dialog.show()
        qtbot.waitUntil(lambda: dialog._work is None, timeout=PATIENCE)
        return dialog

    return show


def test_restored_with_what_was_changed_since(damaged: Path, ask: Ask, qtbot: QtBot) -> None:
    with pytest.raises(AppError) as error:
        Library.open(damaged)
    dialog = ask(damaged, error.value)
    assert dialog.title.text() == "Part of the library cannot be read."
    assert "Recordings are untouched. Newest backup: Today" in dialog.text.text()
    press("Restore backup", dialog)
    qtbot.waitUntil(lambda: "applied 1 later change again" in dialog.title.text(), timeout=PATIENCE)
    assert "The damaged file is kept:" in dialog.text.text()
    press("Open the library", dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    library = Library.open(damaged)
    assert [item.title for item in library.meetings()] == ["Saved and renamed"]
    library.close()


def test_the_texts_of_a_newer_library(
    scene: scenes.Scene, ask: Ask, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.close()
    dialog = ask(scene.library.folder, LibraryNewer())
    assert "newer version" in dialog.title.text()
    texts = tmp_path / "texts"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(texts))
    press("Save the texts as files…", dialog)
    qtbot.waitUntil(lambda: "The texts are saved" in dialog.title.text(), timeout=PATIENCE)
    assert len(list(texts.glob("*.docx"))) == 1
    press("Quit", dialog)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_another_program_is_using_it(ask: Ask, tmp_path: Path) -> None:
    dialog = ask(tmp_path, LibraryBusy())
    assert "Another program" in dialog.title.text()
    press("Try again", dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_keeper_whose_library_was_closed_rests_and_complains_of_nothing(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    keeper = keeper_of(window)
    scene.library.close()
    keeper.look()  # as its clock would; any log line would fail this test
    qtbot.waitUntil(lambda: not keeper.busy, timeout=PATIENCE)
    assert not keeper._timer.isActive()
