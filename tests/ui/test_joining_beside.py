"""Two recordings of the same time joined in the window: found by their sound or by ear, and who is who."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from app.ui.joining.join_dialog import JoinDialog
from app.ui.main_window import MainWindow
from tests.two_devices import add, heard_by_another, talk
from tests.ui import scenes
from tests.ui.test_arranging import undo_toast
from tests.ui.test_joining import dialog, press, said, titles

Key = Qt.Key
LAPTOP = [(1.0, "A", "good morning everyone and welcome"), (10.0, "B", "shall we look at the plan")]
PHONE = [(7.1, "X", "shall we look at a plan"), (13.0, "Z", "may I say something from the back row")]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    made = scenes.empty(tmp_path)
    sound = talk(24.0)
    phone = heard_by_another(sound, 3.0, 20.0)
    made.meetings = [
        add(made.library, tmp_path, "Laptop", sound, LAPTOP, 24.0).id,
        add(made.library, tmp_path, "Phone", phone, PHONE, 20.0).id,
        add(made.library, tmp_path, "Elsewhere", talk(22.0, seed=5), PHONE, 22.0).id,
    ]
    with made.library._store.write() as tx:
        tx.exec_driver_sql(
            "UPDATE meeting SET created = '2026-03-01T10:00:00+00:00' WHERE id = ?", (made.meetings[0],)
        )
    yield made
    made.close()


def asked_for(window: MainWindow, scene: scenes.Scene, other: int, qtbot) -> JoinDialog:
    """The dialog about the laptop's recording and another, side by side."""
    window.show_meeting(scene.meetings[0])
    window.sidebar.list.select_only(scene.meetings[0])
    window.commands["join-meetings"].trigger()
    asked = dialog(window, JoinDialog, qtbot)
    qtbot.waitUntil(asked.agree.isEnabled)
    asked.with_.setFocus()
    at = asked.with_.findData(scene.meetings[other])
    while asked.with_.currentIndex() != at:
        QTest.keyClick(asked.with_, Key.Key_Down)
    title = asked.with_.itemText(at).split(",")[0]
    qtbot.waitUntil(lambda: asked._second.text().startswith(title))
    asked.directly.setFocus()
    QTest.keyClick(asked.directly, Key.Key_Down)
    assert asked.beside.isChecked()
    return asked


def test_found_by_the_sound(window: MainWindow, scene: scenes.Scene, qtbot) -> None:
    asked = asked_for(window, scene, 1, qtbot)
    assert not asked.agree.isEnabled(), "nobody knows yet"
    assert asked.alongside.bar.isVisible()
    qtbot.waitUntil(asked.agree.isEnabled, timeout=30_000)
    assert asked.alongside.offset.value() == pytest.approx(3.0, abs=0.01)
    assert asked.alongside.found.text() == "Found from the sound of both."
    assert "1 paragraph of the second fills a gap of the first. 1 says what" in asked.alongside.count.text()
    # X talks while B does, so they are suggested to be one; Z is said to be A, by keys.
    whom = list(asked.who.choices.values())
    assert [combo.currentText() for combo in whom] == ["Speaker 2", "Somebody else"]
    assert whom[0].accessibleDescription() == "talks at the same time"
    assert whom[1].accessibleName() == "Who is Speaker 2 of the second recording?"
    whom[1].setFocus()
    QTest.keyClick(whom[1], Key.Key_Down)
    assert whom[1].currentText() == "Speaker 1"
    asked.agree.setFocus()
    QTest.keyClick(asked, Key.Key_Return)
    joined = "Joined two recordings. The originals are in the trash."
    qtbot.waitUntil(lambda: said(window) == joined, timeout=30_000)
    assert sorted(titles(window)) == ["Elsewhere", "Laptop"]
    rows = window.open_meeting.model.rows
    assert [row.text for row in rows] == [
        "good morning everyone and welcome",
        "shall we look at the plan",
        "may I say something from the back row",
    ]
    assert rows[2].speaker == rows[0].speaker
    qtbot.waitUntil(lambda: window.player.ready)
    one_of_them(window, qtbot)
    undo_toast(window)
    qtbot.waitUntil(lambda: sorted(titles(window)) == ["Elsewhere", "Laptop", "Phone"])


def one_of_them(window: MainWindow, qtbot) -> None:
    """Two devices in one room are an echo of one another, so one of them can be heard alone; by keys."""
    volume = window.player_bar.loudness
    qtbot.waitUntil(lambda: bool(volume.tracks))
    assert [item.text() for item in volume.tracks] == ["Hear all tracks", "Only “Laptop”", "Only “Phone”"]
    QTimer.singleShot(0, lambda: QTest.keyClick(volume.slider, Key.Key_Tab))
    volume.menu().popup(volume.mapToGlobal(volume.rect().topLeft()))
    qtbot.waitUntil(lambda: volume.menu().activeAction() is volume.tracks[0])
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(volume.menu(), key)
    assert volume.only == 1
    loud = [output.volume() for _player, output in window.player._players]
    assert loud[0] == 0.0
    assert loud[1] > 0.0
    volume.tracks[0].trigger()
    assert all(output.volume() > 0 for _player, output in window.player._players)


def test_not_sure_and_set_by_hand(window: MainWindow, scene: scenes.Scene, qtbot) -> None:
    asked = asked_for(window, scene, 2, qtbot)
    beside = asked.alongside
    qtbot.waitUntil(lambda: beside.found.text().startswith("Not sure"), timeout=30_000)
    assert not asked.agree.isEnabled(), "nobody has listened"
    beside.offset.setFocus()
    beside.offset.selectAll()
    QTest.keyClicks(beside.offset, "-2.5")
    QTest.keyClick(beside.offset, Key.Key_Tab)
    qtbot.waitUntil(asked.agree.isEnabled)
    assert beside.placed.offset == -2.5
    assert beside.found.text().startswith("Set by hand")
    press(beside.listen)
    qtbot.waitUntil(lambda: beside._player.playing, timeout=20_000)
    assert beside.listen.text() == "Stop"
    press(beside.listen)
    assert beside.listen.text() == "Listen"
    # So far apart that they have nothing in common.
    beside.offset.setValue(500.0)
    qtbot.waitUntil(lambda: "one after the other" in beside.count.text())
    assert not asked.agree.isEnabled()
    QTest.keyClick(asked, Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(JoinDialog))
    assert len(titles(window)) == 3
    jobs = scene.library.folder / "jobs"
    qtbot.waitUntil(lambda: not list(jobs.glob("making-*")))


def test_listened_to_is_enough(window: MainWindow, scene: scenes.Scene, qtbot) -> None:
    asked = asked_for(window, scene, 2, qtbot)
    qtbot.waitUntil(lambda: asked.alongside.found.text().startswith("Not sure"), timeout=30_000)
    press(asked.alongside.listen)
    qtbot.waitUntil(asked.agree.isEnabled, timeout=20_000)
    press(asked.keep)
    qtbot.waitUntil(lambda: not window.findChildren(JoinDialog))
