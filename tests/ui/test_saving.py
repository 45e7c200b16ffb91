"""Every change is saved at once; where it cannot be, nothing typed is lost and nothing untrue is said.

Real faults: another connection that holds the file's lock, a file system that is full, a folder that goes.
"""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from app.library import Library
from app.transcript import SpeakerId
from app.ui.left_over import LeftOver
from app.ui.main_window import MainWindow
from app.ui.saving import PATIENCE
from tests.ui import scenes

PATIENT = 20_000  # ms; a machine may be busy


class Lock:
    """Another program's hold on the library's file."""

    def __init__(self, folder: Path) -> None:
        path = next((folder / "library").glob("*.sqlite3"))
        self.connection = dbapi2.connect(str(path), isolation_level=None, timeout=30)
        self.connection.execute("BEGIN IMMEDIATE").close()

    def release(self) -> None:
        if self.connection is not None:
            self.connection.rollback()
            self.connection.close()
            self.connection = None


@pytest.fixture
def lock(scene: scenes.Scene, window: MainWindow) -> Iterator[Lock]:
    held = Lock(scene.folder)
    yield held
    held.release()
    window.open_meeting.saving.flush()


def type_into(window: MainWindow, row: int, words: str) -> None:
    window.page.view.editing.begin(row, 0)
    QTest.keyClicks(window.page.view.editing.field, words)
    QTest.keyClick(window.page.view.editing.field, Qt.Key.Key_Return)


def line(window: MainWindow) -> str:
    header = window.page.header
    return header.unsaved.text() + header.line.text()


def written(scene: scenes.Scene, row: int = 0) -> str:
    return scene.library.outline(scene.meetings[0])[row].text


def kept(window: MainWindow) -> list[Any]:
    """What is written down of what could not be saved."""
    assert window.library is not None
    return LeftOver(window.settings.folder, window.library.folder).read()


def button(box: QMessageBox, text: str) -> QPushButton:
    return next(each for each in box.findChildren(QPushButton) if each.text().replace("&", "") == text)


def test_said_when_it_is_saved_and_only_then(window: MainWindow, scene: scenes.Scene) -> None:
    assert "All changes saved" in line(window)
    window.page.view.editing.begin(0, 0)
    QTest.keyClicks(window.page.view.editing.field, "So ")
    assert "saved" not in line(window)
    QTest.keyClick(window.page.view.editing.field, Qt.Key.Key_Return)
    assert "All changes saved" in line(window)
    assert written(scene).startswith("So ")


def test_typing_without_a_pause_is_saved_within_a_second(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    window.page.view.editing.begin(0, 0)
    began = time.monotonic()
    while time.monotonic() - began < 1.6 and not written(scene).startswith("ab"):
        QTest.keyClicks(window.page.view.editing.field, "ab")
        qtbot.wait(40)
    assert written(scene).startswith("ab")
    for _ in range(30):
        QTest.keyClicks(window.page.view.editing.field, "c")
        qtbot.wait(40)
    QTest.keyClick(window.page.view.editing.field, Qt.Key.Key_Return)
    window.open_meeting.undo()  # one stay in the field is one step
    assert written(scene) == scenes.GO_NO_GO[0][1]


def test_a_lock_is_waited_for_and_the_text_shown(
    window: MainWindow, scene: scenes.Scene, lock: Lock, qtbot: QtBot
) -> None:
    type_into(window, 0, "Held ")
    model, saving = window.open_meeting.model, window.open_meeting.saving
    assert model.rows[0].text.startswith("Held ")
    assert not written(scene).startswith("Held ")
    assert "saved" not in line(window)
    qtbot.waitUntil(lambda: "Saving…" in line(window), timeout=PATIENT)
    qtbot.waitUntil(lambda: "Not saved. Retrying" in line(window), timeout=PATIENT)
    assert window.page.header.unsaved.property("kind") == "error"
    assert "Your last change is not saved yet." in window.page.notice._text.text()
    type_into(window, 0, "Again ")
    assert len(saving.held) == 1, "the newest text of a paragraph is the one that counts"
    lock.release()
    qtbot.waitUntil(lambda: "All changes saved" in line(window), timeout=PATIENT)
    assert written(scene).startswith("Again Held ")
    assert not window.page.notice.isVisible()
    assert not kept(window)


def test_the_window_does_not_wait_for_a_lock(window: MainWindow, lock: Lock) -> None:
    waits = []
    for row in range(4):
        began = time.monotonic()
        window.open_meeting.edit(row, f"row {row} of four")
        waits.append(time.monotonic() - began)
    window.open_meeting.split(5, 20)
    assert min(waits) < 20 * PATIENCE, "five seconds is what SQLite would wait"
    assert len(window.open_meeting.saving.held) == 5


def test_one_change_without_words_waits_and_no_more(
    window: MainWindow, scene: scenes.Scene, lock: Lock, qtbot: QtBot
) -> None:
    said: list[str] = []
    window.open_meeting.failed.connect(said.append)
    rows = len(window.open_meeting.model.rows)
    assert not window.open_meeting.split(0, 30)
    assert not window.open_meeting.split(0, 30)
    assert "not saved yet" in said[-1]
    lock.release()
    qtbot.waitUntil(lambda: not window.open_meeting.saving.held, timeout=PATIENT)
    assert len(window.open_meeting.model.rows) == rows + 1


def test_typed_words_win_over_a_split_that_waits(
    window: MainWindow, scene: scenes.Scene, lock: Lock, qtbot: QtBot
) -> None:
    said: list[str] = []
    window.open_meeting.failed.connect(said.append)
    rows = len(window.open_meeting.model.rows)
    window.open_meeting.split(0, 30)
    window.open_meeting.edit(0, "all of it typed anew")
    assert "was not made" in said[-1]
    lock.release()
    qtbot.waitUntil(lambda: not window.open_meeting.saving.held, timeout=PATIENT)
    assert written(scene) == "all of it typed anew"
    assert len(window.open_meeting.model.rows) == rows


def test_undo_takes_back_what_waits(window: MainWindow, scene: scenes.Scene, lock: Lock) -> None:
    before = window.open_meeting.model.rows[0].text
    window.open_meeting.edit(0, "never mind")
    assert window.commands["undo"].isEnabled()
    window.commands["undo"].trigger()
    assert window.open_meeting.model.rows[0].text == before
    assert not window.open_meeting.saving.held
    lock.release()
    assert written(scene) == before


def test_names_and_notes_wait_as_well(
    window: MainWindow, scene: scenes.Scene, lock: Lock, qtbot: QtBot
) -> None:
    meeting = window.open_meeting
    speaker = SpeakerId(meeting.talk[0].speaker)
    meeting.rename_speaker(speaker, "Maya L.")
    meeting.mark(lambda library, id_: library.add_note(id_, 4.0, "ask about July"), "ask about July")
    lock.release()
    qtbot.waitUntil(lambda: not meeting.saving.held, timeout=PATIENT)
    assert "Maya L." in [talk.name for talk in scene.library.speakers(scene.meetings[0])]
    assert [note.text for note in scene.library.notes(scene.meetings[0])] == ["ask about July"]


def test_undo_behind_a_change_of_another_meeting_says_why_not(
    window: MainWindow, scene: scenes.Scene, lock: Lock
) -> None:
    lock.release()
    second = scenes.add_meeting(scene, "Second", scenes.GO_NO_GO[:3], audio=False)
    other = Lock(scene.folder)
    type_into(window, 0, "Held ")
    window.show_meeting(second)
    window.open_meeting.undo()
    assert window.toast.recent[-1] == "Your last change is not saved yet. Try again in a moment."
    other.release()
    assert window.open_meeting.saving.flush(patience=5.0)
    assert written(scene).startswith("Held ")
    window.open_meeting.undo()
    assert window.toast.recent[-1].startswith("Undone: ")


def test_closing_is_held_back_until_it_is_saved(
    window: MainWindow, scene: scenes.Scene, lock: Lock, qtbot: QtBot
) -> None:
    type_into(window, 0, "Held ")
    window.close()
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "Your last change is not saved yet."
    assert box.defaultButton().text() == "Keep the window open"
    lock.release()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENT)
    assert written(scene).startswith("Held ")


def test_a_copy_is_written_where_the_user_says(
    window: MainWindow, lock: Lock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    type_into(window, 0, "Held ")
    window.close()
    (box,) = window.findChildren(QMessageBox)
    button(box, "Save a copy…").click()
    assert not window.isVisible(), "with a copy in hand, the window may close"
    text = target.read_text(encoding="utf-8")
    assert text.startswith("Onboarding go / no-go, 00:03\nHeld Okay, I think")


def test_a_copy_that_cannot_be_written_leaves_what_was_there(
    window: MainWindow, lock: Lock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is why there is something to copy in the first place."""
    target = tmp_path / "copy.txt"
    target.write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    type_into(window, 0, "Held ")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        window.close()
        (box,) = window.findChildren(QMessageBox)
        button(box, "Save a copy…").click()
    assert window.isVisible()
    assert target.read_text() == "mine"
    assert "no space left" in window.toast.recent[-1]
    assert list(tmp_path.glob(".hansard*")) == []


def test_when_the_session_ends_it_is_kept_for_the_next_start(
    window: MainWindow,
    scene: scenes.Scene,
    lock: Lock,
    open_window: Callable[[scenes.Scene], MainWindow],
) -> None:
    type_into(window, 0, "Kept ")
    window.end()
    assert not window.isVisible()
    lock.release()
    assert not written(scene).startswith("Kept ")
    again = open_window(scene)
    assert written(scene).startswith("Kept ")
    assert again.toast.recent[-1] == "A change that could not be saved last time is saved now."
    again.toast._button.click()
    assert not written(scene).startswith("Kept ")
    assert not kept(again)


def test_it_is_kept_for_its_own_library(
    window: MainWindow,
    scene: scenes.Scene,
    lock: Lock,
    open_window: Callable[[scenes.Scene], MainWindow],
    tmp_path: Path,
) -> None:
    """Neither another library nor another window that writes its settings takes it away."""
    other = scenes.empty(tmp_path / "other")
    scenes.add_meeting(other, "Elsewhere", scenes.GO_NO_GO[:2], audio=False)
    beside = open_window(other)
    type_into(window, 0, "Kept ")
    window.end()
    lock.release()
    beside.settings.save()
    between = open_window(other)
    assert not any("Kept" in said for said in between.toast.recent)
    between.close()
    beside.close()
    other.close()
    open_window(scene)
    assert written(scene).startswith("Kept ")


def test_what_no_longer_fits_is_told_not_written(
    window: MainWindow,
    scene: scenes.Scene,
    lock: Lock,
    open_window: Callable[[scenes.Scene], MainWindow],
) -> None:
    type_into(window, 0, "Kept ")
    window.end()
    lock.release()
    row = scene.library.outline(scene.meetings[0])[0]
    scene.library.edit_text(scene.meetings[0], row.id, "something else by now")
    again = open_window(scene)
    assert written(scene) == "something else by now"
    assert "Kept Okay, I think" in again.toast.recent[-1]


def test_what_the_last_session_left_outlives_another_that_cannot_save(
    window: MainWindow,
    scene: scenes.Scene,
    lock: Lock,
    open_window: Callable[[scenes.Scene], MainWindow],
    qtbot: QtBot,
) -> None:
    type_into(window, 0, "Kept ")
    window.end()
    again = open_window(scene)
    assert not written(scene).startswith("Kept "), "the file is still locked"
    type_into(again, 1, "Held ")
    qtbot.waitUntil(lambda: again.open_meeting.saving.retrying, timeout=PATIENT)
    qtbot.waitUntil(lambda: len(kept(again)) == 2, timeout=PATIENT)
    lock.release()
    qtbot.waitUntil(lambda: not again.open_meeting.saving.held, timeout=PATIENT)
    assert written(scene).startswith("Kept ")
    assert written(scene, 1).startswith("Held ")
    assert not kept(again)


@pytest.mark.skipif(shutil.which("mount") is None, reason="POSIX")
def test_a_folder_that_goes_is_not_called_saved(
    window: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    folder = scene.folder / "library"
    away = scene.folder / "moved"
    folder.rename(away)
    type_into(window, 0, "Where ")
    assert "Not saved. Retrying" in line(window)
    assert "moved or deleted" in window.page.notice._text.text()
    away.rename(folder)
    qtbot.waitUntil(lambda: "All changes saved" in line(window), timeout=PATIENT)
    assert written(scene).startswith("Where ")


def test_another_library_of_the_same_name_is_not_ours(tmp_path: Path) -> None:
    made = scenes.empty(tmp_path)
    meeting = scenes.add_meeting(made, "One", scenes.GO_NO_GO[:2], audio=False)
    path = next((tmp_path / "library").glob("*.sqlite3"))
    other = path.with_name("other")
    shutil.copyfile(path, other)
    other.replace(path)
    with pytest.raises(Exception, match="moved or deleted"):
        made.library.rename_meeting(meeting, "Two")
    made.close()
    assert Library is type(made.library)
