"""Playing in the real window: speed, silence, focus, spans, ticks and the position."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.player import Position
from app.settings import SILENCE_LENGTH, SKIP_SILENCE, SPEED
from app.ui.main_window import MainWindow
from tests.ui import scenes
from tests.ui.conftest import QT_SAYS

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


def turn(widget: QWidget, steps: int) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


class TestSpeed:
    def test_wheel_keys_and_menu(self, shown: MainWindow) -> None:
        button, player = shown.player_bar.speeds, shown.player
        turn(button, 1)
        assert (player.speed, button.text()) == (1.25, "1.25×")
        turn(button, -3)
        assert player.speed == 0.5
        turn(button, -1)
        assert player.speed == 0.5, "no slower"
        QTest.keyClick(shown.page.view, Qt.Key.Key_Up, ALT)
        assert player.speed == 0.75
        QTest.keyClick(shown.page.view, Qt.Key.Key_Down, ALT)
        assert player.speed == 0.5
        QTest.keyClick(shown.page.view, Qt.Key.Key_0, ALT)
        assert player.speed == 1.0
        menu = button.menu()
        [fastest] = [action for action in menu.actions() if action.text() == "3×"]
        fastest.trigger()
        assert (player.speed, shown.settings.get(SPEED)) == (3.0, 3.0)

    def test_half_turns_of_a_fine_wheel_add_up(self, shown: MainWindow) -> None:
        button = shown.player_bar.speeds
        for _ in range(4):
            event = QWheelEvent(
                QPointF(5, 5),
                QPointF(5, 5),
                QPoint(),
                QPoint(0, 30),
                Qt.MouseButton.NoButton,
                PLAIN,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(button, event)
        assert shown.player.speed == 1.25

    def test_settings_that_were_changed_elsewhere_are_taken(self, shown: MainWindow) -> None:
        shown.settings.set(SPEED, 1.5)
        shown.settings.set(SKIP_SILENCE, True)
        shown.playback.settings_changed()
        assert shown.player.speed == 1.5
        assert shown.player_bar.skipping.isChecked()


class TestVolume:
    def test_by_wheel_and_by_keys_in_its_popover(self, shown: MainWindow, qtbot) -> None:
        button = shown.player_bar.loudness
        turn(button, -2)
        assert button.slider.value() == 90
        button.menu().popup(button.mapToGlobal(QPoint(0, 0)))
        qtbot.waitUntil(button.slider.hasFocus)
        QTest.keyClick(button.slider, Qt.Key.Key_Left)
        assert button.slider.value() == 85
        assert shown.player._volume == pytest.approx(0.85)
        button.menu().close()


class TestTransport:
    # Only QTest wants to know what letter such a key is.
    @pytest.mark.qt_log_ignore(*QT_SAYS, "keyToAscii Unhandled key code", extend=True)
    @pytest.mark.parametrize(
        "key", [Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPlay, Qt.Key.Key_MediaPause]
    )
    def test_media_keys_play_and_pause(self, shown: MainWindow, key: Qt.Key, qtbot) -> None:
        QTest.keyClick(shown.page.view, key)
        assert shown.player.playing
        QTest.keyClick(shown.page.view, key)
        assert not shown.player.playing

    @pytest.mark.qt_log_ignore(*QT_SAYS, "keyToAscii Unhandled key code", extend=True)
    def test_media_keys_skip(self, shown: MainWindow) -> None:
        shown.playback.seek(20.0, play=False)
        QTest.keyClick(shown.page.view, Qt.Key.Key_MediaNext)
        assert shown.player.position == pytest.approx(25.0)
        QTest.keyClick(shown.page.view, Qt.Key.Key_MediaPrevious)
        assert shown.player.position == pytest.approx(20.0)

    def test_resuming_after_a_while_goes_back_a_little(self, shown: MainWindow, qtbot) -> None:
        shown.playback.seek(10.0, play=False)
        qtbot.wait(1100)
        QTest.keyClick(shown, Qt.Key.Key_Space)
        assert shown.player.playing
        assert shown.player.position == pytest.approx(8.5, abs=0.3)
        QTest.keyClick(shown, Qt.Key.Key_Space)
        where = shown.player.position
        QTest.keyClick(shown, Qt.Key.Key_Space)
        assert shown.player.position == pytest.approx(where, abs=0.3), "not after a moment"
        shown.player.pause()

    def test_the_time_left_is_the_recordings_own(self, shown: MainWindow) -> None:
        bar = shown.player_bar
        shown.playback.seek(20.0, play=False)
        length = bar.total.text()
        bar.total.click()
        left = shown.player.duration - 20.0
        assert bar.total.text() == f"−{int(left) // 60:02}:{int(left) % 60:02}"
        assert bar.total.accessibleName().endswith("left")
        bar.total.click()
        assert bar.total.text() == length

    def test_narrow_leaves_icons_and_right_to_left_leaves_time_alone(self, shown: MainWindow) -> None:
        bar = shown.player_bar
        shown.resize(1300, 820)
        QApplication.processEvents()
        assert bar.skipping.text() == "Skip silence"
        bar.resize(430, bar.height())
        assert bar.skipping.text() == ""
        assert bar.skipping.accessibleName() == "Skip silence"
        shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        shown.resize(1301, 820)
        QApplication.processEvents()
        assert bar.back.x() < bar.play.x() < bar.forward.x()
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def gaps_are_known(window: MainWindow, qtbot) -> None:
    window.settings.set(SILENCE_LENGTH, 0.4)
    QTest.mouseClick(window.player_bar.skipping, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.playback.skipping.spans))


class TestSkipping:
    def test_silence_is_played_short_and_the_time_stays_real(self, shown: MainWindow, qtbot) -> None:
        gaps_are_known(shown, qtbot)
        assert shown.commands["skip-silence"].isChecked()
        assert len(shown.player_bar.waveform._contents.passed) == len(shown.playback.skipping.spans)
        rows = shown.open_meeting.model.rows
        start, end = next(span for span in shown.playback.skipping.spans if span[0] > rows[0].end)
        assert start == pytest.approx(rows[0].end + 0.1, abs=0.02)
        moved: list[float] = []
        shown.player.moved.connect(moved.append)
        shown.playback.seek(start - 0.3, play=True)
        qtbot.waitUntil(lambda: moved[-1] > end + 0.1, timeout=8000)
        shown.player.pause()
        assert not [place for place in moved if start + 0.1 < place < end - 0.01]
        shown.commands["skip-silence"].trigger()
        assert shown.playback.skipping.spans == []
        assert not shown.player_bar.skipping.isChecked()

    def test_not_while_a_paragraph_is_edited(self, shown: MainWindow, qtbot) -> None:
        gaps_are_known(shown, qtbot)
        start, end = shown.playback.skipping.spans[1]
        middle = (start + end) / 2
        assert shown.player.route.onward(middle - 0.05) == end
        shown.page.view.editing.begin(2, 0)
        assert shown.player.route.onward(middle - 0.05) is None
        shown.page.view.editing.leave(back=False)
        assert shown.player.route.onward(middle - 0.05) == end

    def test_stepping_back_gets_over_a_gap(self, shown: MainWindow, qtbot) -> None:
        gaps_are_known(shown, qtbot)
        spans = shown.playback.skipping.spans
        start, end = spans[1]
        shown.playback.seek(end + 1.0, play=False)
        shown.playback.skip(-2.0)
        assert shown.player.position == pytest.approx(start - 1.0, abs=0.01)

    def test_only_who_is_in_focus_is_heard(self, shown: MainWindow, qtbot) -> None:
        model = shown.open_meeting.model
        first = model.rows[0].speaker
        assert first is not None
        shown.open_meeting.focus.set(solo=[first])
        spans = shown.playback.skipping.spans
        assert spans
        for row in model.rows:
            middle = (row.start + row.end) / 2
            passed = any(start <= middle < end for start, end in spans)
            assert passed == (row.speaker != first)
        moved: list[float] = []
        shown.player.moved.connect(moved.append)
        shown.playback.seek(spans[0][0] - 0.2, play=True)
        qtbot.waitUntil(lambda: moved[-1] > spans[0][1], timeout=8000)
        shown.player.pause()
        shown.open_meeting.focus.set()
        assert shown.playback.skipping.spans == []

    def test_where_nothing_is_left_it_ends(self, shown: MainWindow, qtbot) -> None:
        last = shown.open_meeting.model.rows[3]
        for row in shown.open_meeting.model.rows[4:]:
            if row.speaker == last.speaker:
                last = row
        shown.open_meeting.focus.set(solo=[last.speaker])
        skipping, duration = shown.playback.skipping, shown.player.duration
        # How long the sound is becomes known a little after it can be played.
        qtbot.waitUntil(lambda: skipping.spans[-1][1] == duration, timeout=8000)
        start, _end = skipping.spans[-1]
        shown.player._pass_over(start + 0.5)
        assert shown.player.position == pytest.approx(shown.player.duration)
        assert not shown.player.playing


class TestSpans:
    def test_a_span_stops_by_itself_and_the_playhead_goes_home(self, shown: MainWindow, qtbot) -> None:
        shown.playback.seek(3.0, play=False)
        with qtbot.waitSignal(shown.playback.span_ended, timeout=8000) as ended:
            shown.playback.play_span(12.0, 12.5)
            assert shown.playback.in_span
        assert ended.args == [True]
        assert not shown.player.playing
        assert shown.player.position == pytest.approx(3.0)

    def test_several_in_a_row_end_once(self, shown: MainWindow, qtbot) -> None:
        ends: list[bool] = []
        shown.playback.span_ended.connect(ends.append)
        places: list[float] = []
        shown.player.moved.connect(places.append)
        shown.playback.play_spans([(5.0, 5.3), (15.0, 15.3), (25.0, 25.3)])
        qtbot.waitUntil(lambda: bool(ends), timeout=12000)
        assert ends == [True]
        for start in (5.0, 15.0, 25.0):
            assert any(start + 0.1 < place <= start + 0.6 for place in places)
        assert shown.player.position == pytest.approx(0.0, abs=0.01)

    def test_nothing_is_passed_over_and_nothing_scrolls(self, shown: MainWindow, qtbot) -> None:
        gaps_are_known(shown, qtbot)
        start, end = shown.playback.skipping.spans[1]
        places: list[float] = []
        shown.player.moved.connect(places.append)
        anchor = shown.page.view.anchor
        with qtbot.waitSignal(shown.playback.span_ended, timeout=8000):
            shown.playback.play_span(start - 0.1, end + 0.1)
        assert any(start + 0.1 < place < end for place in places)
        assert shown.page.view.anchor == anchor

    def test_who_moves_on_is_left_there(self, shown: MainWindow, qtbot) -> None:
        shown.playback.seek(3.0, play=False)
        shown.playback.play_span(12.0, 14.0)
        with qtbot.waitSignal(shown.playback.span_ended) as ended:
            shown.playback.seek(20.0, play=False)
        assert ended.args == [False]
        assert shown.player.position >= 20.0
        shown.player.pause()

    def test_the_second_of_two_knows_where_the_first_began(self, shown: MainWindow, qtbot) -> None:
        shown.playback.seek(3.0, play=False)
        shown.playback.play_span(12.0, 14.0)
        qtbot.wait(60)
        shown.playback.play_span(15.0, 17.0)
        shown.playback.stop_span()
        assert shown.player.position == pytest.approx(3.0)

    @pytest.mark.parametrize("where", ["transcript", "panel", "waveform"])
    def test_esc_stops_it_from_anywhere(self, shown: MainWindow, where: str, qtbot) -> None:
        shown.playback.seek(3.0, play=False)
        widget = {
            "transcript": shown.page.view,
            "panel": shown.page.tabs,
            "waveform": shown.player_bar.waveform,
        }[where]
        widget.setFocus()
        shown.playback.play_span(12.0, 20.0)
        assert shown.player.playing
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert not shown.player.playing
        assert shown.player.position == pytest.approx(3.0)

    def test_the_end_of_the_recording_ends_it_too(self, shown: MainWindow, qtbot) -> None:
        with qtbot.waitSignal(shown.playback.span_ended, timeout=8000) as ended:
            shown.playback.play_span(29.7, 31.0)  # the file has thirty seconds
        assert ended.args == [True]


class TestTicks:
    def test_what_is_found_stands_on_the_waveform(self, shown: MainWindow, qtbot) -> None:
        shown.page.finder.open_bar("half a day")
        markers = shown.player_bar.waveform.markers
        qtbot.waitUntil(lambda: len(markers.ticks("hits")) == 2, timeout=5000)
        rows = shown.open_meeting.model.rows
        said = next(word.start for word in rows[3].words if word.text == "half")
        assert markers.ticks("hits")[0] == pytest.approx(said)
        qtbot.waitUntil(lambda: len(markers.ticks("hit")) == 1)
        shown.page.finder.close_bar()
        qtbot.waitUntil(lambda: markers.ticks("hits") == [])

    def test_and_what_is_unclear(self, shown: MainWindow, qtbot) -> None:
        row = shown.open_meeting.model.rows[5]
        markers = shown.player_bar.waveform.markers

        def told() -> bool:
            # Again each time: the review may be marking what it found itself.
            shown.page.view.show_unclear({row.id: ((0, 2, "Low confidence"),)})
            return markers.ticks("unclear") == [pytest.approx(row.start, abs=0.01)]

        qtbot.waitUntil(told)

    def test_the_words_under_the_pointer(self, shown: MainWindow) -> None:
        row = shown.open_meeting.model.rows[1]
        word = row.words[4]
        said = shown.player_bar.waveform.said_at(word.start + 0.01)
        assert said is not None
        assert (said.name, said.word) == ("Tomás Herrera", word.text)
        assert said.before.split()[-1] == row.words[3].text
        assert shown.player_bar.waveform.said_at(0.5) is None, "nobody has spoken yet"


class TestPosition:
    def test_a_late_report_from_before_a_jump_is_not_believed(self) -> None:
        now = [100.0]
        place = Position(lambda: now[0])
        place.running = True
        place.jump(50.0)
        now[0] += 0.1
        place.report(90.0)
        assert place.now() == pytest.approx(50.1)
        now[0] += 0.1
        place.report(50.2)
        assert place.now() == pytest.approx(50.2)
        now[0] += 1.0
        place.report(53.0)
        assert place.now() == pytest.approx(53.0), "later, the player knows best"
