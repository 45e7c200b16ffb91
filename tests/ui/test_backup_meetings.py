"""Single meetings of a backup in a window: looked at against what is there now, and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.caring.meetings import BackupMeetings
from app.ui.caring.window import BackupsWindow
from app.ui.history.comparison import DifferenceRow
from app.ui.main_window import MainWindow
from tests.ui import scenes
from tests.ui.test_caring import PATIENCE, keeper_of, opened, press, words


def single(window: MainWindow, qtbot: QtBot) -> BackupMeetings:
    """The window of the newest backup's meetings, as a user opens it."""
    backups = opened(window, qtbot)
    qtbot.waitUntil(backups.single.isEnabled, timeout=PATIENCE)
    press("Single meetings…", backups)
    (shown,) = (each for each in backups.findChildren(BackupMeetings) if each.isVisible())
    assert isinstance(shown, BackupMeetings)
    qtbot.waitUntil(lambda: shown.list.count() > 0 and "Then:" in shown.facts.text(), timeout=PATIENCE)
    return shown


def finish(shown: BackupMeetings, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not keeper_of(window).busy, timeout=PATIENCE)
    qtbot.wait(50)
    shown.close()
    for each in window.findChildren(BackupsWindow):
        each.close()


def test_one_that_was_changed_is_compared_and_comes_beside(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    library, meeting = scene.library, scene.meetings[0]
    before = [row.text for row in library.outline(meeting)]
    library.backup()
    library.edit_text(meeting, library.outline(meeting)[0].id, "written over since")
    now = [row.text for row in library.outline(meeting)]
    shown = single(window, qtbot)
    assert "Changed since" in shown.list.item(0).text()
    assert "a second meeting beside the one there is, which stays as it is" in shown.facts.text()
    qtbot.waitUntil(lambda: len(shown.comparison.rows) == 1, timeout=PATIENCE)
    (row,) = shown.comparison.findChildren(DifferenceRow)
    assert not row.box.isVisible(), "there is nothing to tick here"
    assert row.difference.now[0].text == "written over since"
    assert shown.restore.text() == "Restore 1 meeting"
    shown.restore.setFocus()
    QTest.keyClick(shown.restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(library.meetings()) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Restored 1 meeting." in shown.state.text(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Restored before" in shown.list.item(0).text(), timeout=PATIENCE)
    (made,) = (item for item in library.meetings() if item.id != meeting)
    assert [row.text for row in library.outline(made.id)] == before
    assert [row.text for row in library.outline(meeting)] == now
    assert window.open_meeting.id == made.id
    press("Undo", window)
    qtbot.waitUntil(lambda: [item.id for item in library.meetings()] == [meeting], timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Restored before, in the trash" in shown.list.item(0).text(), timeout=PATIENCE)
    finish(shown, window, qtbot)


def test_one_that_is_gone_is_read_and_comes_back(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    library = scene.library
    gone = scenes.add_meeting(scene, "Gone for good", scenes.GO_NO_GO[:3], audio=False)
    texts = [row.text for row in library.outline(gone)]
    library.backup()
    library.delete_meeting(gone)
    library.purge([gone])
    shown = single(window, qtbot)
    QTest.keyClicks(shown.field, "for good")
    row = next(row for row in range(shown.list.count()) if not shown.list.item(row).isHidden())
    shown.list.setCurrentRow(row)
    assert "Not in the library now" in shown.list.item(row).text()
    qtbot.waitUntil(lambda: texts[-1] in shown.reading.text.toPlainText(), timeout=PATIENCE)
    # It can be searched: F3 goes from place to place.
    shown.reading.field.setFocus()
    QTest.keyClicks(shown.reading.field, texts[1].split()[0])
    assert shown.reading.text.textCursor().selectedText().casefold() == texts[1].split()[0].casefold()
    press("Restore 1 meeting", shown)
    qtbot.waitUntil(lambda: gone in {item.id for item in library.meetings()}, timeout=PATIENCE)
    assert [row.text for row in library.outline(gone)] == texts
    finish(shown, window, qtbot)


def test_the_same_as_now_is_not_offered_and_damage_is_said(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    path = scene.library.backup()
    shown = single(window, qtbot)
    assert "The same as now" in shown.list.item(0).text()
    assert not shown.restore.isEnabled()
    qtbot.waitUntil(lambda: "The text reads now as it did then." in words(shown), timeout=PATIENCE)
    finish(shown, window, qtbot)
    # Closed with the one it was opened from, in the middle of reading.
    backups = opened(window, qtbot)
    press("Single meetings…", backups)
    (shown,) = (each for each in backups.findChildren(BackupMeetings) if each.isVisible())
    backups.close()
    assert not shown.isVisible()
    qtbot.wait(300)
    path.write_bytes(b"no database" * 1000)
    backups = opened(window, qtbot)
    press("Single meetings…", backups)
    (shown,) = (each for each in backups.findChildren(BackupMeetings) if each.isVisible())
    qtbot.waitUntil(lambda: "cannot be read" in shown.heading.text(), timeout=PATIENCE)
    assert not shown.restore.isEnabled()
    finish(shown, window, qtbot)


def test_changes_that_are_missing_are_said_once(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = keeper_of(window)
    keeper.warn_of_loss()
    assert window.toast.messages == []
    scene.library.missing_entries = 3
    scene.library.note_missing_changes()
    keeper.warn_of_loss()
    assert "The newest 3 changes are missing" in window.toast.messages[-1].text
    keeper.warn_of_loss()
    assert len(window.toast.messages) == 1
    press("Show backups", window)
    (shown,) = (each for each in window.findChildren(BackupsWindow) if each.isVisible())
    qtbot.wait(50)
    shown.close()
