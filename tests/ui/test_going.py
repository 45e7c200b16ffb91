"""Going to a time, and back and forward over the places one was at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from app.ui.playing.go_to_time import GoToTime
from app.ui.waveform.slider import SIDE
from tests.ui import scenes

PLAIN, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[scenes.Scene]:
    """Two meetings with sound (half a minute of it) and text."""
    made = scenes.empty(tmp_path)
    scenes.add_meeting(made, "Pricing call", scenes.GO_NO_GO[10:], repeat=3)
    scenes.add_meeting(made, "Onboarding go / no-go", scenes.GO_NO_GO, names=scenes.NAMES)
    yield made
    made.close()


@pytest.fixture
def shown(
    heard: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot
) -> Iterator[MainWindow]:
    window = open_window(heard)
    window.show_meeting(heard.meetings[1])
    qtbot.waitUntil(lambda: window.player.ready)
    window.page.view.setFocus()
    yield window
    window.player.close()


def popover(window: MainWindow) -> GoToTime:
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    found = QApplication.activePopupWidget()
    assert isinstance(found, GoToTime)
    return found


def type_time(window: MainWindow, text: str) -> GoToTime:
    field = popover(window)
    field.field.selectAll()
    QTest.keyClicks(field.field, text)
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    return field


class TestGoToTime:
    def test_typed_times_lead_there_in_sound_and_text(self, shown: MainWindow) -> None:
        type_time(shown, "1:02")
        assert QApplication.activePopupWidget() is None
        assert shown.player.position == pytest.approx(62.0)
        row = shown.page.view.currentIndex().row()
        rows = shown.open_meeting.model.rows
        assert rows[row].start <= 62.0 < rows[row + 1].start
        type_time(shown, "-10")
        assert shown.player.position == pytest.approx(52.0)
        type_time(shown, "+5")
        assert shown.player.position == pytest.approx(57.0)

    def test_what_is_no_time_is_said_there(self, shown: MainWindow) -> None:
        field = type_time(shown, "4:99")
        assert QApplication.activePopupWidget() is field
        assert field.hint.text().startswith("That is not a time.")
        assert field.hint.property("kind") == "error"
        field.field.selectAll()
        QTest.keyClicks(field.field, "59:00")
        assert field.hint.property("kind") == "muted", "typing again takes the complaint away"
        QTest.keyClick(field.field, Qt.Key.Key_Return)
        assert field.hint.text().startswith("The recording ends at ")
        assert shown.player.position == 0.0
        QTest.keyClick(field.field, Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None

    def test_the_focus_goes_back_to_where_it_was(self, shown: MainWindow, qtbot) -> None:
        shown.page.view.setFocus()
        field = popover(shown)
        QTest.keyClick(field.field, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: shown.focusWidget() is shown.page.view)

    def test_a_click_on_the_time_asks_too(self, shown: MainWindow) -> None:
        QTest.mouseClick(shown.player_bar.time, Qt.MouseButton.LeftButton)
        found = QApplication.activePopupWidget()
        assert isinstance(found, GoToTime)
        found.close()


def back(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)


def forward(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Right, ALT)


class TestTrail:
    def test_back_and_forward_after_going_to_a_time(self, shown: MainWindow) -> None:
        shown.playback.seek(5.0, play=False)
        type_time(shown, "1:00")
        type_time(shown, "30")
        back(shown)
        assert shown.player.position == pytest.approx(60.0)
        back(shown)
        assert shown.player.position == pytest.approx(5.0)
        back(shown)
        assert shown.player.position == pytest.approx(5.0), "there is nothing before that"
        forward(shown)
        forward(shown)
        assert shown.player.position == pytest.approx(30.0)

    def test_far_clicks_on_the_waveform_count_and_near_ones_do_not(self, shown: MainWindow) -> None:
        waveform = shown.player_bar.waveform
        shown.playback.seek(5.0, play=False)

        def click(seconds: float) -> None:
            place = QPoint(round(SIDE + waveform.stretch.x(seconds)), 25)
            QTest.mouseClick(waveform, Qt.MouseButton.LeftButton, PLAIN, place)

        click(60.0)
        click(63.0)
        back(shown)
        assert shown.player.position == pytest.approx(5.0)

    def test_over_meetings(self, shown: MainWindow, heard: scenes.Scene) -> None:
        view = shown.page.view
        shown.playback.seek(40.0, play=False)
        view.scroll_to(6, at=0.0)
        top = view.anchor
        shown.show_meeting(heard.meetings[0])
        back(shown)
        assert shown.open_meeting.id == heard.meetings[1]
        assert shown.player.position == pytest.approx(40.0)
        assert view.anchor == top
        forward(shown)
        assert shown.open_meeting.id == heard.meetings[0]

    def test_what_is_in_the_trash_is_passed_by(self, shown: MainWindow, heard: scenes.Scene) -> None:
        scenes.add_meeting(heard, "Third", scenes.GO_NO_GO[:4])
        QApplication.processEvents()
        shown.show_meeting(heard.meetings[0])
        shown.show_meeting(heard.meetings[2])
        heard.library.delete_meeting(heard.meetings[0])
        QApplication.processEvents()
        back(shown)
        assert shown.open_meeting.id == heard.meetings[1]

    def test_back_to_the_results_of_a_search_as_they_were(self, shown: MainWindow, qtbot) -> None:
        shown.playback.seek(20.0, play=False)
        shown.sidebar.search.setFocus()
        QTest.keyClicks(shown.sidebar.search, "friday")
        qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.results, timeout=5000)
        QTest.keyClick(shown.sidebar.search, Qt.Key.Key_Down)
        results = shown.results.results
        row = results.currentIndex().row()
        QTest.keyClick(results, Qt.Key.Key_Return)
        assert shown.pages.currentWidget() is shown.page
        opened = shown.open_meeting.id
        back(shown)
        assert shown.pages.currentWidget() is shown.results
        assert results.currentIndex().row() == row
        back(shown)
        assert shown.pages.currentWidget() is shown.page
        assert shown.player.position == pytest.approx(20.0)
        assert shown.sidebar.search.text() == ""
        forward(shown)
        qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.results, timeout=5000)
        assert shown.sidebar.search.text() == "friday"
        forward(shown)
        assert shown.open_meeting.id == opened
        assert shown.pages.currentWidget() is shown.page

    def test_leaving_the_results_by_esc_goes_where_one_was(self, shown: MainWindow, qtbot) -> None:
        QTest.keyClicks(shown.sidebar.search, "friday")
        qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.results, timeout=5000)
        QTest.keyClick(shown.results.results, Qt.Key.Key_Escape)
        assert shown.pages.currentWidget() is shown.page
