"""A library that this version does not open, read-only in a window: nothing of it is touched."""

from __future__ import annotations

import hashlib
import logging
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from app.errors import LibraryNewer
from app.library import Library
from app.store.schema import SCHEMA_VERSION
from app.ui.caring.reading_window import ReadingWindow
from app.ui.caring.rescue import Rescue
from tests.ui import scenes
from tests.ui.test_caring import PATIENCE, Ask, ask, damaged, press

__all__ = ["ask", "damaged"]  # fixtures


def newer(folder: Path, *statements: str) -> None:
    """Make the library one of a later version, which has changed its tables so."""
    connection = dbapi2.connect(str(folder / "hansard.sqlite3"), isolation_level=None)
    for statement in ("ALTER TABLE meeting ADD COLUMN place TEXT", *statements):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()


def prints(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of the library, by name: none may come, go, or change. The lock is no part."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def reading(dialog: Rescue, qtbot: QtBot) -> ReadingWindow:
    press("Open read-only", dialog)
    (shown,) = (each for each in dialog.findChildren(ReadingWindow) if each.isVisible())
    assert isinstance(shown, ReadingWindow)
    return shown


def close(shown: ReadingWindow, dialog: Rescue) -> None:
    shown.close()
    press("Quit", dialog)


def test_a_newer_library_is_listed_read_searched_and_saved(
    scene: scenes.Scene, ask: Ask, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(aside))
    second = scenes.add_meeting(scene, "A second one", scenes.GO_NO_GO[:4], audio=False)
    texts = [row.text for row in scene.library.outline(second)]
    scene.close()
    folder = scene.library.folder
    newer(folder)
    with pytest.raises(LibraryNewer) as error:
        Library.open(folder)
    before = prints(folder)
    dialog = ask(folder, error.value)
    shown = reading(dialog, qtbot)
    qtbot.waitUntil(lambda: texts[-1] in shown.reading.text.toPlainText(), timeout=PATIENCE)
    assert "2 meetings, read from a copy" in shown.state.text()
    assert "Speaker 1" in shown.reading.text.toPlainText()
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Maya Lindqvist" in shown.reading.text.toPlainText(), timeout=PATIENCE)
    QTest.keyClicks(shown.reading.field, "JUNE")
    assert shown.reading.text.textCursor().selectedText() == "June"
    first = shown.reading.text.textCursor().position()
    QTest.keyClick(shown.reading.field, Qt.Key.Key_Return)
    assert shown.reading.text.textCursor().position() > first
    QTest.keyClick(shown.reading.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.reading.text.textCursor().position() == first
    QTest.keyClicks(shown.reading.field, "xyz")
    assert shown.reading.count.text() == "Nothing found"
    assert shown.reading.text.isReadOnly()

    target = tmp_path / "texts"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    shown.list.selectAll()
    shown.format.setCurrentIndex(shown.format.findData("srt"))
    press("Save 2 meetings as files…", shown)
    qtbot.waitUntil(lambda: shown.state.text() == "2 meetings were written.", timeout=PATIENCE)
    assert sorted(path.suffix for path in target.iterdir()) == [".srt", ".srt"]
    press("Open read-only", dialog)
    assert [each for each in dialog.findChildren(ReadingWindow) if each.isVisible()] == [shown], (
        "one is enough"
    )
    press("Quit", dialog)  # and the window goes with it, and the copy
    assert not shown.isVisible()
    assert not list(Path(tempfile.gettempdir()).glob("hansard-copy-*"))
    assert prints(folder) == before, "not a byte of it was touched"


def test_what_a_later_version_has_changed_too_much_is_said(
    scene: scenes.Scene, ask: Ask, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    scene.close()
    folder = scene.library.folder
    newer(folder, "ALTER TABLE speaker RENAME TO participant")
    before = prints(folder)
    dialog = ask(folder, LibraryNewer())
    shown = reading(dialog, qtbot)
    qtbot.waitUntil(lambda: "cannot be read by this version" in shown.state.text(), timeout=PATIENCE)
    shown.close()
    late = dbapi2.connect(str(folder / "hansard.sqlite3"), isolation_level=None)
    late.execute("ALTER TABLE meeting RENAME TO gathering")
    late.close()
    shown = reading(dialog, qtbot)
    qtbot.waitUntil(lambda: "The library file cannot be read" in shown.state.text(), timeout=PATIENCE)
    assert not shown.save.isEnabled()
    close(shown, dialog)
    assert set(prints(folder)) == set(before)


def test_a_damaged_library_is_read_as_far_as_it_goes(
    damaged: Path, ask: Ask, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Its head is gone, so nothing can be read of it: that is said, and the backup is one press away."""
    from app.errors import LibraryDamaged

    caplog.set_level(logging.WARNING)
    before = prints(damaged)
    dialog = ask(damaged, LibraryDamaged())
    shown = reading(dialog, qtbot)
    qtbot.waitUntil(lambda: "The library file cannot be read" in shown.state.text(), timeout=PATIENCE)
    shown.close()
    assert prints(damaged) == before
    assert any(button.text() == "Restore backup" for button in dialog.buttons)
    press("Quit", dialog)
