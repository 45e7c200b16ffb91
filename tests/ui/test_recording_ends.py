"""How a recording in the window ends (with its recorder, by the user, with the window) or goes on."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.errors import DiskFull
from app.ui.theme import Theme
from engine.recording import (
    Event,
    Mark,
    Note,
    Start,
    Status,
    Stop,
    Stopped,
    Trouble,
)
from engine.takes import JOURNAL, Noted, journal_line
from tests.fakes.recorder import FakeRecorder
from tests.ui import scenes
from tests.ui.recording_scene import Live


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeRecorder]:
    with FakeRecorder(tmp_path / "library" / "recordings") as recorder:
        yield recorder


@pytest.fixture
def live(scene: scenes.Scene, fake: FakeRecorder, theme: Theme, qtbot: QtBot) -> Iterator[Live]:
    made = Live(scene, fake, theme, qtbot)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def question(live: Live) -> QMessageBox:
    live.until(lambda: bool(live.window.findChildren(QMessageBox)))
    return live.window.findChildren(QMessageBox)[-1]


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


class TestAnotherWindow:
    def test_a_new_window_takes_up_what_is_running(
        self, scene: scenes.Scene, fake: FakeRecorder, theme: Theme, qtbot: QtBot
    ) -> None:
        fake._start(Start("desk", "speakers.monitor", "Weekly sync"))
        fake._frames(754.0)
        (fake.folder / JOURNAL).write_bytes(
            journal_line(Noted("B", 120.0, "second")) + journal_line(Noted("A", 60.0, "draft"))
            + journal_line(Noted("A", 60.0, "first")) + b"torn"
        )  # fmt: skip
        live = Live(scene, fake, theme, qtbot)
        live.until(lambda: live.page.dot.red)
        assert live.window.pages.currentWidget() is live.page
        assert live.page.title.text() == "Weekly sync"
        assert live.window.sidebar.record.text() == "12:34"
        live.until(lambda: live.page.notes.toPlainText() == "first\nsecond")
        assert [line.seconds for line in live.page.notes.lines] == [60.0, 120.0]
        assert not any(isinstance(item, Start) for item in fake.heard)
        live.close()

    def test_the_recorder_dies_and_goes_on(self, live: Live, caplog: pytest.LogCaptureFixture) -> None:
        live.record(20.0)
        live.page.notes.setFocus()
        QTest.keyClicks(live.page.notes, "kept")
        live.page.notes.flush()
        live.fake.wait_for(Note)
        with caplog.at_level(logging.WARNING):
            began = time.monotonic()
            live.fake.die()
            live.until(lambda: "lost" in live.page.cards.shown)
            noticed = time.monotonic() - began
            print(f"recorder's death on screen after {noticed:.2f} s")
            assert noticed < 4.0  # 2 s, and slack for a loaded machine
            assert live.service.phase == "lost"
            assert not live.page.dot.red
            assert live.page.cards.shown["lost"].words.text.startswith("Everything up to 00:20 is on disk.")
            live.fake.start()
            live.until(lambda: "back" in live.page.cards.shown)
        assert "lost" not in live.page.cards.shown
        assert "gap of about" in live.page.captions.toPlainText()
        live.fake.frames(1.0)
        live.until(lambda: live.page.dot.red)
        live.fake.wait_for(Note, 2)  # said again: the dead one may not have taken it

    def test_it_cannot_be_started_again(self, live: Live, caplog: pytest.LogCaptureFixture) -> None:
        live.record(20.0)
        with caplog.at_level(logging.WARNING):
            live.fake.die()
            live.until(lambda: "lost" in live.page.cards.shown)
            live.fake.status = Status("idle")
            live.fake.start()  # one that knows nothing of the recording
            live.until(lambda: "ended" in live.desk.banner.shown)
        assert live.desk.banner.isVisible()
        assert live.service.phase == "idle"
        live.until(lambda: live.takes.taken == [live.fake.folder])  # like any interrupted one

    def test_a_recorder_that_hangs_is_told_and_waited_for_by_nobody(
        self, live: Live, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        live.record(2.0)
        monkeypatch.setattr("app.ui.recording.service.DEAF", 0.2)
        live.until(lambda: "deaf" in live.page.cards.shown)
        monkeypatch.setattr("app.ui.recording.service.DEAF", 60.0)
        live.until(lambda: "deaf" not in live.page.cards.shown)

    def test_going_on_in_another_folder_is_the_same_recording(self, live: Live) -> None:
        live.record(20.0)
        live.page.notes.setPlainText("kept")
        live.desk.captions.settle("mic", 3.0, "Good morning.")
        other = str(live.fake.recordings / "elsewhere")
        live.fake.say(replace(live.fake.status, folder=other, seconds=21.0))
        live.until(lambda: live.service.status.folder == other)
        assert live.page.notes.toPlainText() == "kept"
        assert "Good morning." in live.page.captions.toPlainText()


class TestAfter:
    def test_stop_makes_a_meeting_and_opens_it(self, live: Live) -> None:
        live.record(40.0)
        live.takes.go_on.clear()
        live.page.stopping.click()
        live.until(lambda: live.takes.taken == [live.fake.folder])
        live.until(live.window.sidebar.saving.isVisible)
        assert live.service.phase == "idle"
        assert live.window.pages.currentWidget() is not live.page
        live.takes.go_on.set()
        live.until(lambda: bool(live.takes.queued))
        live.until(lambda: live.window.open_meeting.id == live.takes.queued[0][0])
        assert live.window.pages.currentWidget() is live.window.page
        assert not live.window.sidebar.saving.isVisible()
        assert ("wake", "") in live.jobs.asked

    def test_what_cannot_be_taken_in_is_a_card(self, live: Live, caplog: pytest.LogCaptureFixture) -> None:
        live.record(4.0)
        live.takes.fails = DiskFull()
        with caplog.at_level(logging.WARNING):
            live.desk.stop()
            live.until(live.desk.banner.isVisible)
        key = next(iter(live.desk.banner.shown))
        card = live.desk.banner.shown[key]
        assert card.words.title == "The recording is safe on disk, but is not a meeting yet."
        live.takes.fails = None
        card.buttons[0].click()
        live.until(lambda: len(live.takes.queued) == 1)
        assert not live.desk.banner.isVisible()

    def test_a_full_disk_ends_it_with_a_card(self, live: Live) -> None:
        live.record(72.0)
        live.fake.say(Trouble("disk-full", 1))
        live.fake.status = Status("idle")
        live.fake.say(Stopped(str(live.fake.folder), 72.0, "disk-full"), Status("idle"))
        live.until(live.desk.banner.isVisible)
        assert live.desk.banner.shown["ended"].words.text.startswith("1 min 12 s are saved.")
        live.until(lambda: len(live.takes.queued) == 1)

    def test_discard_asks_and_nothing_is_deleted(self, live: Live) -> None:
        live.record(40.0)
        live.page.discarding.click()
        box = question(live)
        assert box.text().startswith("Discard 40 s of “Recording, ")
        assert box.defaultButton().text().replace("&", "") == "Keep recording"
        press(box, "Keep recording")
        assert live.service.phase == "recording"
        live.page.discarding.click()
        live.until(lambda: len(live.window.findChildren(QMessageBox)) == 1)
        press(question(live), "Discard recording")
        live.until(lambda: live.takes.discarded == [live.fake.folder])
        assert live.takes.taken == []
        live.until(lambda: "trash for seven days" in " ".join(live.window.toast.recent[-1:]))


class TestClosing:
    def test_it_asks_once_and_cancel_goes_on(self, live: Live) -> None:
        live.record(30.0)
        live.window.close()
        live.window.close()
        assert live.window.isVisible()
        box = question(live)
        assert len(live.window.findChildren(QMessageBox)) == 1
        assert box.defaultButton().text().replace("&", "") == "Stop and save"
        press(box, "Cancel")
        assert live.window.isVisible()
        assert not any(isinstance(item, Stop) for item in live.fake.heard)
        live.until(lambda: not live.window.findChildren(QMessageBox))

    def test_stop_and_save_closes_when_it_is_saved(self, live: Live) -> None:
        live.record(30.0)
        live.window.close()
        press(question(live), "Stop and save")
        live.fake.wait_for(Stop)
        live.until(lambda: not live.window.isVisible())
        assert (
            live.takes.taken == []
        )  # at the next start, like everything that is closed and not yet a meeting

    def test_the_end_of_the_session_does_not_ask(self, live: Live) -> None:
        live.record(30.0)
        live.window.end()
        live.fake.wait_for(Stop)
        live.until(lambda: not live.window.isVisible())
        assert not live.window.findChildren(QMessageBox)

    def test_without_a_recording_it_just_closes(self, live: Live) -> None:
        live.connected()
        live.window.close()
        assert not live.window.isVisible()
        live.fake.wait_for_client(0)


def test_nothing_waits_for_a_recorder_that_does_not_read(live: Live) -> None:
    """However much is asked of a recorder that does nothing, the window goes on."""
    live.record(1.0)

    def dawdle(_request: Mark) -> list[Event]:
        time.sleep(0.5)
        return []

    live.fake.script[Mark] = dawdle
    began = time.monotonic()
    for _ in range(300):
        live.desk.mark()
        live.service.ask(Note("x", 1.0, "y" * 2000))
    took = time.monotonic() - began
    print(f"600 requests to a recorder that is busy took the window {took * 1000:.0f} ms")
    assert took < 2.0
    live.fake.script[Mark] = lambda _request: []
