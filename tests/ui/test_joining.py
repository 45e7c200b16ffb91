"""Joining, splitting, Hansard files and watched folders in the window, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QMessageBox, QWidget

from app import watching
from app.settings import WATCH_FOLDERS
from app.ui.joining import watching as window_watching
from app.ui.joining.dialogs import BundleDialog, SplitDialog
from app.ui.joining.join_dialog import JoinDialog
from app.ui.main_window import MainWindow
from app.ui.settings_window.watch import WatchField
from tests.exports import add_call
from tests.ui import scenes
from tests.ui.test_arranging import choose, click, question, select, undo_toast

Key = Qt.Key
T = TypeVar("T", bound=QWidget)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    made = scenes.empty(tmp_path)
    made.meetings = [add_call(made.library, tmp_path, title) for title in ("Went on", "Began")]
    with made.library._store.write() as tx:
        tx.exec_driver_sql(
            "UPDATE meeting SET created = '2026-03-01T10:00:00+00:00' WHERE id = ?", (made.meetings[1],)
        )
    yield made
    made.close()


def dialog(window: MainWindow, kind: type[T], qtbot) -> T:
    def open_ones() -> list[T]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()))
    return open_ones()[0]


def titles(window: MainWindow) -> list[str]:
    return [item.title for item in window.sidebar.model.shown()]


def said(window: MainWindow) -> str:
    return window.toast.messages[-1].text if window.toast.messages else ""


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class TestJoin:
    def test_two_selected_and_undone(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        select(window, 2)
        window.commands["join-meetings"].trigger()
        asked = dialog(window, JoinDialog, qtbot)
        qtbot.waitUntil(asked.agree.isEnabled)
        assert asked._first.text().startswith("Began"), "the earlier one comes first"
        assert [combo.currentText() for combo in asked.who.choices.values()] == [
            "Steve Berg",
            "Maya Lindqvist",
        ], "by their names"
        assert not asked.silence.isVisible(), "nobody knows what lay between two files"
        asked.agree.setFocus()
        QTest.keyClick(asked, Key.Key_Return)
        joined = "Joined two recordings. The originals are in the trash."
        qtbot.waitUntil(lambda: said(window) == joined, timeout=30_000)
        assert titles(window) == ["Began"]
        whole = window.open_meeting.id
        assert whole not in scene.meetings
        assert len(window.open_meeting.model.rows) == 8
        qtbot.waitUntil(lambda: window.player.ready)
        undo_toast(window)
        qtbot.waitUntil(lambda: sorted(titles(window)) == ["Began", "Went on"])
        assert window.open_meeting.id != whole

    def test_the_other_way_round_with_one_that_is_chosen(
        self, window: MainWindow, scene: scenes.Scene, qtbot
    ) -> None:
        add_call(scene.library, scene.folder, "Something else")
        qtbot.waitUntil(lambda: len(titles(window)) == 3)
        window.show_meeting(scene.meetings[1])
        window.sidebar.list.select_only(scene.meetings[1])
        window.commands["join-meetings"].trigger()
        asked = dialog(window, JoinDialog, qtbot)
        qtbot.waitUntil(asked.agree.isEnabled)
        assert asked.with_.count() == 2
        asked.with_.setFocus()
        at = asked.with_.findData(scene.meetings[0])
        while asked.with_.currentIndex() != at:
            QTest.keyClick(asked.with_, Key.Key_Down)
        qtbot.waitUntil(lambda: asked._second.text().startswith("Went on"))
        press(asked.swap)
        assert asked._first.text().startswith("Went on")
        press(asked.agree)
        qtbot.waitUntil(lambda: sorted(titles(window)) == ["Something else", "Went on"], timeout=30_000)

    def test_what_cannot_be_joined_says_why(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        scene.library.add_job(scene.meetings[0], "transcribe", scene.library.jobs()[0].options)
        select(window, 2)
        window.commands["join-meetings"].trigger()
        asked = dialog(window, JoinDialog, qtbot)
        qtbot.waitUntil(lambda: "still being transcribed" in asked._trouble.text())
        assert not asked.agree.isEnabled()
        QTest.keyClick(asked, Key.Key_Escape)
        qtbot.waitUntil(lambda: not window.findChildren(JoinDialog))
        assert len(titles(window)) == 2


class TestSplit:
    def test_before_the_current_paragraph(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        window.show_meeting(scene.meetings[0])
        view = window.page.view
        view.setFocus()
        QTest.keyClick(view, Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(2):
            QTest.keyClick(view, Key.Key_Down)
        texts = [row.text for row in window.open_meeting.model.rows]
        window.commands["split-meeting"].trigger()
        asked = dialog(window, SplitDialog, qtbot)
        assert texts[2][:20] in asked.places[0][0].text()
        press(asked.agree)
        qtbot.waitUntil(
            lambda: sorted(titles(window)) == ["Began", "Went on", "Went on, part 2"], timeout=30_000
        )
        qtbot.waitUntil(lambda: [row.text for row in window.open_meeting.model.rows] == texts[:2])
        undo_toast(window)
        qtbot.waitUntil(lambda: sorted(titles(window)) == ["Began", "Went on"])

    def test_at_the_playhead(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        window.show_meeting(scene.meetings[0])
        qtbot.waitUntil(lambda: window.player.ready)
        window.page.view.set_current(0)
        window.commands["split-meeting"].trigger()
        assert "Go to the paragraph" in said(window)
        window.player.seek(9.0)
        window.commands["split-meeting"].trigger()
        asked = dialog(window, SplitDialog, qtbot)
        (only,) = asked.places
        assert "playhead" in only[0].text()
        press(asked.keep)
        qtbot.waitUntil(lambda: not window.findChildren(SplitDialog))
        assert len(titles(window)) == 2


class TestHansardFiles:
    @pytest.fixture
    def target(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        path = tmp_path / "saved"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(path), ""))
        return path.with_name("saved.hansard")

    def save(self, window: MainWindow, qtbot, target: Path) -> None:
        select(window, 2)
        menu_point = window.sidebar.list.mapToGlobal(window.sidebar.list.rect().center())
        window.list_actions.show_menu(window.list_actions.targets(), menu_point)
        choose("Save as Hansard file…")
        asked = dialog(window, BundleDialog, qtbot)
        assert not asked.voices.isChecked()
        press(asked.agree)
        qtbot.waitUntil(lambda: said(window) == "Saved 2 meetings as “saved.hansard”.", timeout=20_000)
        assert target.exists()

    def drop(self, window: MainWindow, path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        point = window.rect().center()
        enter = QDragEnterEvent(point, Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(point), Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(window, drop)

    def test_one_that_is_there_is_replaced_only_when_asked(
        self, window: MainWindow, target: Path, qtbot
    ) -> None:
        """The dialog asked about the name that was typed, and the ending came later."""
        target.write_bytes(b"the only copy")

        def keep() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            next(button for button in box.buttons() if button.text() == "Keep file").click()

        select(window, 1)
        window.commands["save-bundle"].trigger()
        asked = dialog(window, BundleDialog, qtbot)
        QTimer.singleShot(300, keep)
        press(asked.agree)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        assert target.read_bytes() == b"the only copy"

    def test_saved_and_dropped_elsewhere(
        self,
        window: MainWindow,
        open_window: Callable[[scenes.Scene], MainWindow],
        tmp_path: Path,
        qtbot,
        target: Path,
    ) -> None:
        self.save(window, qtbot, target)
        other = scenes.empty(tmp_path / "elsewhere")
        try:
            there = open_window(other)
            self.drop(there, target)
            # The list knows of them before the window is told.
            told = "Took in 2 meetings from “saved.hansard”."
            qtbot.waitUntil(lambda: said(there) == told, timeout=20_000)
            assert sorted(titles(there)) == ["Began", "Went on"]
            assert len(there.open_meeting.model.rows) == 4
            undo_toast(there)
            qtbot.waitUntil(lambda: titles(there) == [])
            there.close()
        finally:
            other.close()

    def test_what_is_here_already_is_asked_about(self, window: MainWindow, qtbot, target: Path) -> None:
        self.save(window, qtbot, target)
        self.drop(window, target)
        qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
        click(question(window), "Leave it")
        self.drop(window, target)
        qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
        click(question(window), "Take in again")
        qtbot.waitUntil(lambda: len(titles(window)) == 4, timeout=20_000)

    def test_what_is_broken_says_so(self, window: MainWindow, qtbot, tmp_path: Path) -> None:
        path = tmp_path / "broken.hansard"
        path.write_bytes(b"nothing")
        self.drop(window, path)
        qtbot.waitUntil(lambda: "nothing was taken in" in said(window))
        assert len(titles(window)) == 2


class TestWatchedFolders:
    def test_chosen_in_the_settings_and_taken_in(
        self,
        window: MainWindow,
        qtbot,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(watching, "SETTLED", 0.1)
        monkeypatch.setattr(window_watching, "GROWING_MS", 50)
        monkeypatch.setattr(window_watching, "SOON_MS", 20)
        monkeypatch.setattr(window_watching, "EVERY_MS", 100)
        folder = tmp_path / "in"
        folder.mkdir()
        (folder / "old.wav").write_bytes(b"RIFF old")
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: str(folder))
        window.commands["settings"].trigger()
        settings = window.findChild(QWidget, "settings")
        assert settings is not None
        settings.show_page("storage")  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: settings.findChild(WatchField) is not None)
        field = settings.findChild(WatchField)
        assert field is not None
        assert field.none.isVisibleTo(field), "off until a folder is chosen"
        press(field.add)
        assert window.settings.get(WATCH_FOLDERS) == [str(folder)]
        assert window.library is not None
        library = window.library
        qtbot.waitUntil(lambda: library.watched_folders() == [folder])
        (folder / "new.wav").write_bytes(b"RIFF new")
        qtbot.waitUntil(lambda: "new" in titles(window), timeout=20_000)
        assert "old" not in titles(window), "what was in it stays as it is"
        qtbot.waitUntil(lambda: said(window) == "Took in “new.wav” from a watched folder.")
        undo_toast(window)
        qtbot.waitUntil(lambda: "new" not in titles(window))
        listed = field.findChild(QListWidget)
        assert listed is not None
        listed.setFocus()
        QTest.keyClick(listed, Key.Key_Delete)
        assert window.settings.get(WATCH_FOLDERS) == []
        qtbot.waitUntil(lambda: library.watched_folders() == [])
        settings.close()
