"""The queue: what it lists and does, by mouse and keys; messages and the word when work is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.jobs import JobNews
from app.transcript import MeetingId
from app.ui.finished import Finished
from app.ui.job_queue import QueuePopover, RowWidget
from app.ui.main_window import MainWindow
from app.ui.messages import RecentMessages
from app.ui.toast import TOAST_MS
from tests.ui import scenes

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def three(window: MainWindow, scene: scenes.Scene) -> list[str]:
    """Jobs that wait: a, b and c."""
    jobs = []
    for number, name in enumerate("abc"):
        made = scene.library.import_file(scenes.tone(scene.folder / f"{name}.wav", 0.3, seed=60 + number))
        jobs.append(str(made.job))
    QApplication.processEvents()
    return jobs


def opened(window: MainWindow) -> QueuePopover:
    window.page.view.setFocus()
    QTest.keySequence(window, "Ctrl+Shift+J")
    found = QApplication.activePopupWidget()
    assert isinstance(found, QueuePopover)
    return found


def titles(queue: QueuePopover) -> list[str]:
    return [row.row.title for row in queue.rows]


def job_of(scene: scenes.Scene, job: str) -> MeetingId:
    return next(each.meeting for each in scene.library.jobs() if each.id == job)


def test_opened_by_its_key_and_the_keyboard_goes_back(window: MainWindow, three: list[str]) -> None:
    queue = opened(window)
    assert titles(queue) == ["a", "b", "c"]
    assert queue.rows[0].hasFocus()
    assert queue.rows[0].line.text().startswith("Next")
    assert queue.rows[1].line.text().startswith("Waiting")
    QTest.keyClick(queue, Qt.Key.Key_Escape)
    assert not queue.isVisible()
    assert window.page.view.hasFocus()


def test_order_by_keys(window: MainWindow, jobs: scenes.QuietJobs, three: list[str]) -> None:
    queue = opened(window)
    QTest.keyClick(queue.rows[0], Qt.Key.Key_Down)
    assert queue.rows[1].hasFocus()
    QTest.keyClick(queue.rows[1], Qt.Key.Key_Down, ALT)
    assert titles(queue) == ["a", "c", "b"]
    assert jobs.order == [three[0], three[2], three[1]]
    assert queue.rows[2].hasFocus(), "the keyboard stays with the row"
    QTest.keyClick(queue.rows[2], Qt.Key.Key_Up, ALT)
    QTest.keyClick(queue.rows[1], Qt.Key.Key_Up, ALT)
    assert titles(queue) == ["b", "a", "c"]
    queue.close()


def test_order_by_mouse(window: MainWindow, jobs: scenes.QuietJobs, three: list[str]) -> None:
    queue = opened(window)
    first, last = queue.rows[0], queue.rows[2]
    start = first.rect().center()
    end = first.mapFrom(queue.inner, QPoint(start.x(), last.geometry().bottom() - 2))
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(first, start + QPoint(0, 20))
    QTest.mouseMove(first, end)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=end)
    assert titles(queue) == ["b", "c", "a"]
    queue.rows[2].buttons["next"].click()
    assert titles(queue) == ["a", "b", "c"]
    queue.close()


def test_pausing_one_and_all(window: MainWindow, jobs: scenes.QuietJobs, three: list[str]) -> None:
    queue = opened(window)
    QTest.keyClick(queue.rows[0], Qt.Key.Key_Space)
    assert jobs.asked[-1] == ("hold", three[0])
    assert queue.rows[0].line.text().startswith("Paused")
    assert queue.rows[1].line.text().startswith("Next")
    QTest.keyClick(queue.rows[0], Qt.Key.Key_Space)
    assert jobs.asked[-1] == ("release", three[0])
    queue.pause.click()
    assert jobs.paused
    assert queue.pause.text() == "Go on"
    assert window.sidebar.strip._verb.text() == "Paused"
    assert window.sidebar.strip._name.text() == "3 jobs wait."
    queue.pause.click()
    assert not jobs.paused
    assert not window.sidebar.strip.isVisible()
    queue.close()


def test_removing_is_offered_back(
    window: MainWindow, jobs: scenes.QuietJobs, scene: scenes.Scene, three: list[str]
) -> None:
    queue = opened(window)
    QTest.keyClick(queue.rows[1], Qt.Key.Key_Delete)
    assert jobs.asked[-1] == ("cancel", three[1])
    assert window.toast.recent[-1] == "Removed “b” from the queue."
    scene.library.move_job(three[1], "cancelled")
    queue.close()
    window.toast._button.click()
    assert jobs.asked[-1] == ("retry", three[1])


def test_progress_in_words_and_in_place(
    window: MainWindow, jobs: scenes.QuietJobs, scene: scenes.Scene, three: list[str]
) -> None:
    scene.library.move_job(three[0], "running")
    meeting = job_of(scene, three[0])
    jobs.tell(JobNews(three[0], meeting, "running", "speakers", 0.62, 170.0))
    queue = opened(window)
    row = queue.rows[0]
    assert row.line.text() == "Identifying speakers  ·  step 3 of 4  ·  62 %  ·  about 3 min left"
    assert row.bar.isVisible()
    jobs.tell(JobNews(three[0], meeting, "running", "speakers", 0.63, 900.0))
    assert queue.rows[0] is row, "rows stay while only their progress is new"
    assert row.line.text().endswith("taking longer than expected")
    assert "s left" not in row.line.text()
    jobs.tell(JobNews(three[0], meeting, "running", "align", 0.99, 20.0))
    assert row.line.text().endswith("less than a minute left")
    scene.library.finish_job(three[0], scenes.result_of(scenes.GO_NO_GO[:2]))
    jobs.tell(JobNews(three[0], meeting, "done"))
    done = next(row for row in queue.rows if row.row.state == "done")
    assert done.line.text().startswith("Done  ·  ")
    opening = next(each for each in done.findChildren(QPushButton) if each.text() == "Open")
    opening.click()
    assert window.open_meeting.id == meeting
    assert not queue.isVisible()


def test_a_failure_has_details_and_can_be_taken_off_the_list(
    window: MainWindow, scene: scenes.Scene, three: list[str]
) -> None:
    scene.library.move_job(three[0], "failed", "bad-audio", "moov atom not found")
    queue = opened(window)
    row: RowWidget = next(row for row in queue.rows if row.row.state == "failed")
    assert row.line.property("kind") == "error"
    row.more.click()
    copy = next(each for each in row.findChildren(QPushButton) if each.text() == "Copy")
    copy.click()
    assert "bad-audio" in QApplication.clipboard().text()
    row.buttons["dismiss"].click()
    assert titles(queue) == ["b", "c"]
    queue.close()


def test_the_strip_opens_the_queue(
    window: MainWindow, jobs: scenes.QuietJobs, scene: scenes.Scene, three: list[str]
) -> None:
    scene.library.move_job(three[0], "running")
    jobs.tell(JobNews(three[0], job_of(scene, three[0]), "running", "asr", 0.3, 170.0))
    QTest.mouseClick(window.sidebar.strip, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    queue = QApplication.activePopupWidget()
    assert isinstance(queue, QueuePopover)
    assert queue.geometry().bottom() < window.sidebar.strip.mapToGlobal(QPoint(0, 0)).y()
    queue.close()


def test_an_empty_queue_says_so(window: MainWindow) -> None:
    queue = opened(window)
    assert queue._empty.text() == "Nothing waiting. Drop files anywhere to start."
    assert queue._empty.isVisible()
    queue.close()


class TestMessages:
    def test_undo_in_a_toast_is_only_for_the_last_change(self, window: MainWindow) -> None:
        window.open_meeting.join(0)
        assert window.toast._button.isVisible()
        window.open_meeting.edit(3, "something else")
        assert not window.toast._button.isVisible()

    def test_a_toast_waits_for_the_keyboard_and_gives_it_back(self, window: MainWindow, qtbot: QtBot) -> None:
        window.page.view.setFocus()
        rows = len(window.open_meeting.model.rows)
        window.open_meeting.join(0)
        toast = window.toast
        assert toast._timer.interval() == TOAST_MS
        before = None
        for _ in range(8):
            before = QApplication.focusWidget()
            QTest.keySequence(window, "F6")
            if toast._button.hasFocus():
                break
        assert toast._button.hasFocus(), "F6 reaches the message"
        toast._expire()
        assert toast.isVisible()
        QTest.keyClick(toast._button, Qt.Key.Key_Space)
        assert toast.recent[-1] == "Undone: join paragraphs."
        assert QApplication.focusWidget() is before
        assert len(window.open_meeting.model.rows) == rows

    def test_recent_messages_list_times_and_what_can_still_be_done(self, window: MainWindow) -> None:
        window.tell("First.")
        window.open_meeting.join(0)
        window.commands["messages"].trigger()
        (dialog,) = window.findChildren(RecentMessages)
        links = [each for each in dialog.findChildren(QPushButton) if each.text() == "Undo"]
        assert [each.accessibleName() for each in links] == ["Undo: Joined two paragraphs."]
        rows = len(window.open_meeting.model.rows)
        links[0].click()
        assert len(window.open_meeting.model.rows) == rows + 1
        inner = dialog._scroll.widget()
        assert not [each for each in inner.findChildren(QPushButton) if each.text() == "Undo"]
        dialog.close()


def test_the_system_is_told_when_nobody_looks(
    window: MainWindow,
    scene: scenes.Scene,
    jobs: scenes.QuietJobs,
    three: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (finished,) = window.findChildren(Finished)
    meeting = job_of(scene, three[0])
    jobs.tell(JobNews(three[0], meeting, "done"))
    assert finished.last == "", "the window is in front"
    monkeypatch.setattr(Finished, "away", lambda _self: True)
    jobs.tell(JobNews(three[0], meeting, "done"))
    assert finished.last == "“a” is ready."
    finished.open()
    assert window.open_meeting.id == meeting
