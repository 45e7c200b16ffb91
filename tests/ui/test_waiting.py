"""What waits: how much work it is, its place in the queue, what the battery holds up, over a restart too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.jobs import JobNews
from app.settings import PAUSE_ON_BATTERY
from app.store.values import JobId
from app.transcript import MeetingId
from app.ui.job_queue import QueuePopover
from app.ui.main_window import MainWindow
from app.ui.plain import PlainLabel
from app.ui.power_watch import CHECK_MS, PowerWatch
from app.ui.settings_window import desk_of
from engine.protocol import RunOptions
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]
BUILT_IN = ("transcribe", "builtin")


class Laptop:
    """A computer whose plug the test pulls."""

    def __init__(self) -> None:
        self.battery = False

    def on_battery(self) -> bool:
        return self.battery


@pytest.fixture
def laptop(monkeypatch: pytest.MonkeyPatch) -> Laptop:
    made = Laptop()
    monkeypatch.setattr("app.power.this_computer", lambda: made)
    return made


@pytest.fixture
def three(scene: scenes.Scene) -> list[MeetingId]:
    """Meetings of 14, 30 and 60 minutes that wait, the last of unknown length."""
    made = []
    for number, (name, minutes) in enumerate((("a", 14), ("b", 30), ("c", 60), ("d", 0))):
        imported = scene.library.import_file(scenes.tone(scene.folder / f"{name}.wav", 0.3, seed=60 + number))
        assert imported.meeting is not None
        assert imported.job is not None
        if minutes:
            scene.library.attach_audio(imported.job, 0, minutes * 60.0, None, None)
        made.append(imported.meeting)
    return made


@pytest.fixture
def pace(scene: scenes.Scene, monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], float]:
    """Seconds for a second of sound, as the library says."""
    paces = {BUILT_IN: 0.5}
    monkeypatch.setattr(scene.library, "paces", lambda: paces)
    return paces


def job(scene: scenes.Scene, meeting: MeetingId) -> JobId:
    return next(each.id for each in scene.library.jobs() if each.meeting == meeting)


def line(window: MainWindow, meeting: MeetingId) -> str:
    """The second line in the list."""
    model = window.sidebar.model
    return next(model.second_line(each) for each in model.meetings() if each.id == meeting)


def card(window: MainWindow) -> str:
    assert window.page.stack.currentWidget() is window.page.card
    return window.page.card._text.text()


def queue_of(window: MainWindow) -> QueuePopover:
    QTest.keySequence(window, "Ctrl+Shift+J")
    found = QApplication.activePopupWidget()
    assert isinstance(found, QueuePopover)
    return found


class TestWork:
    def test_in_the_list_and_the_queue(
        self,
        scene: scenes.Scene,
        open_window: Open,
        three: list[MeetingId],
        pace: dict[tuple[str, str], float],
    ) -> None:
        window = open_window(scene)
        assert [line(window, meeting) for meeting in three] == [
            "Waiting · about 7 min of work",
            "Waiting · about 15 min of work",
            "Waiting · about 30 min of work",
            "Waiting",
        ]
        queue = queue_of(window)
        assert [row.line.text() for row in queue.rows] == [
            "Next  ·  about 7 min of work",
            "Waiting  ·  about 15 min of work",
            "Waiting  ·  about 30 min of work",
            "Waiting",
        ]
        queue.close()

    def test_without_a_measurement_the_length_is_said(
        self, scene: scenes.Scene, open_window: Open, three: list[MeetingId]
    ) -> None:
        window = open_window(scene)
        window.board.waiting._paces = {}
        assert line(window, three[0]) == "Waiting · 14 min"
        window.board.waiting.minutes = {"builtin": 30.0}.get  # type: ignore[assignment]
        assert line(window, three[0]) == "Waiting · about 7 min of work", "as the self-test found"

    def test_by_profile_and_rounded(
        self,
        scene: scenes.Scene,
        open_window: Open,
        three: list[MeetingId],
        pace: dict[tuple[str, str], float],
    ) -> None:
        pace["transcribe", "fast"] = 0.01
        pace[BUILT_IN] = 1.3
        scene.library.move_job(job(scene, three[0]), "cancelled")
        scene.library.add_job(three[0], "transcribe", RunOptions(profile="fast"))
        window = open_window(scene)
        assert line(window, three[0]) == "Waiting · less than a minute of work"
        assert line(window, three[2]) == "Waiting · about 1 h 20 min of work"

    def test_the_card_says_which_turn_it_is(
        self,
        scene: scenes.Scene,
        open_window: Open,
        jobs: scenes.QuietJobs,
        three: list[MeetingId],
        pace: dict[tuple[str, str], float],
    ) -> None:
        window = open_window(scene)
        window.show_meeting(three[1])
        assert card(window) == "You can listen now. Second in the queue, about 22 min."
        window.show_meeting(three[3])
        assert card(window) == "Number 4 in the queue."
        window.show_meeting(three[1])
        first = job(scene, three[0])
        scene.library.move_job(first, "running")
        jobs.running = next(each for each in scene.library.jobs() if each.id == first)
        jobs.tell(JobNews(first, three[0], "running", "asr", 0.5, 180.0))
        QApplication.processEvents()
        assert card(window) == "You can listen now. Next in the queue, about 18 min."
        jobs.tell(JobNews(first, three[0], "running", "asr", 0.8, 60.0))
        assert card(window) == "You can listen now. Next in the queue, about 16 min."

    def test_the_card_follows_order_holds_and_pauses(
        self,
        scene: scenes.Scene,
        open_window: Open,
        three: list[MeetingId],
        pace: dict[tuple[str, str], float],
    ) -> None:
        window = open_window(scene)
        window.show_meeting(three[1])
        queue = queue_of(window)
        queue.rows[1].buttons["next"].click()
        assert card(window) == "You can listen now. Next in the queue, about 15 min."
        queue.rows[0].buttons["hold"].click()
        assert card(window) == "You can listen now. Paused in the queue."
        queue.rows[0].buttons["release"].click()
        queue.pause.click()
        assert card(window) == "You can listen now. The queue is paused."
        queue.close()


class TestBattery:
    def test_nothing_new_is_begun_and_the_window_says_so(
        self,
        scene: scenes.Scene,
        laptop: Laptop,
        open_window: Open,
        jobs: scenes.QuietJobs,
        three: list[MeetingId],
    ) -> None:
        laptop.battery = True
        window = open_window(scene)
        assert ("wake", "") not in jobs.asked
        strip = window.sidebar.strip
        assert strip._verb.text() == "Paused on battery"
        assert strip._name.text() == "4 jobs wait."
        window.show_meeting(three[1])
        assert card(window) == "You can listen now. The queue is paused on battery."
        queue = queue_of(window)
        assert queue.battery.isVisible()
        assert queue.battery.findChildren(PlainLabel)[0].text() == "Paused on battery."
        assert queue.rows[0].line.text().startswith("Waiting")
        queue.close()
        assert strip._anyway.text() == "Continue anyway"
        QTest.mouseClick(strip._anyway, Qt.MouseButton.LeftButton)
        assert jobs.asked[-1] == ("wake", "")
        assert not strip.isVisible()

    def test_plugged_in_it_goes_on_by_itself(
        self,
        scene: scenes.Scene,
        laptop: Laptop,
        open_window: Open,
        jobs: scenes.QuietJobs,
        three: list[MeetingId],
    ) -> None:
        laptop.battery = True
        window = open_window(scene)
        (watch,) = window.board.findChildren(PowerWatch)
        assert watch._timer.isActive()
        assert watch._timer.interval() == CHECK_MS == 30_000
        watch._timer.timeout.emit()
        assert ("wake", "") not in jobs.asked
        laptop.battery = False
        watch._timer.timeout.emit()
        assert jobs.asked[-1] == ("wake", "")
        assert not watch._timer.isActive()
        assert not window.sidebar.strip.isVisible()

    def test_anyway_is_until_the_next_time(
        self, scene: scenes.Scene, laptop: Laptop, open_window: Open
    ) -> None:
        laptop.battery = True
        window = open_window(scene)
        (watch,) = window.board.findChildren(PowerWatch)
        queue = queue_of(window)
        assert not queue.battery.isVisible(), "nothing waits"
        queue.close()
        watch.go_on()
        assert watch.may_begin()
        laptop.battery = False
        assert watch.may_begin()
        laptop.battery = True
        assert not watch.may_begin()

    def test_the_setting(
        self,
        scene: scenes.Scene,
        laptop: Laptop,
        open_window: Open,
        jobs: scenes.QuietJobs,
        three: list[MeetingId],
    ) -> None:
        laptop.battery = True
        window = open_window(scene)
        assert window.settings.get(PAUSE_ON_BATTERY), "on by default"
        desk = desk_of(window)
        dialog = desk.show_setting("transcription", "Pause on battery")
        assert any("nothing new is begun" in each.text() for each in dialog.findChildren(QLabel))
        dialog.close()
        desk.preferences.set(PAUSE_ON_BATTERY, value=False)
        assert jobs.asked[-1] == ("wake", "")
        assert not window.sidebar.strip.isVisible()


def test_the_queue_is_as_it_was_left(
    scene: scenes.Scene, open_window: Open, three: list[MeetingId], jobs: scenes.QuietJobs
) -> None:
    scene.library.move_job(job(scene, three[0]), "failed", "bad-audio")
    window = open_window(scene)
    queue = queue_of(window)
    failed = next(row for row in queue.rows if row.row.state == "failed")
    failed.buttons["dismiss"].click()
    queue.close()
    window.close()
    again = open_window(scene)
    queue = queue_of(again)
    assert [row.row.title for row in queue.rows] == ["b", "c", "d"]
    first = job(scene, three[0])
    scene.library.move_job(first, "waiting")
    jobs.tell(JobNews(first, three[0], "waiting"))
    assert [row.row.title for row in queue.rows] == ["a", "b", "c", "d"], "wanted again, so shown again"
    queue.close()


def test_a_pause_is_shown_at_the_next_start(
    scene: scenes.Scene, open_window: Open, three: list[MeetingId], jobs: scenes.QuietJobs
) -> None:
    jobs.paused = True
    window = open_window(scene)
    assert window.sidebar.strip._verb.text() == "Paused"
    assert not [
        each
        for each in window.sidebar.strip.findChildren(QPushButton)
        if each.text() == "Continue anyway" and each.isVisible()
    ]


def test_what_is_dragged_over_the_window(scene: scenes.Scene, open_window: Open) -> None:
    window = open_window(scene)
    data = QMimeData()
    paths = [scene.folder / "one.wav", scene.folder / "two.mp3", scene.folder / "notes.xlsx"]
    for path in paths:
        path.write_bytes(b"x" * 750_000)
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dragEnterEvent(event)
    assert event.isAccepted()
    assert window.overlay.isVisible()
    assert window.overlay._title == "Drop to transcribe 2 files"
    assert window.overlay._line == "2 MB in all. “notes.xlsx” will be skipped: not audio or video."
    window.overlay.hide()
