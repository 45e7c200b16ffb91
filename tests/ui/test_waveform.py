"""The waveform with real mouse, wheel and keys; what it shows, and where."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QSlider, QWidget

from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT
from app.ui.waveform.bubble import Said, around
from app.ui.waveform.levels import Heights, means
from app.ui.waveform.overview import Overview
from app.ui.waveform.picture import UNPLAYED_MORE, passed_bars
from app.ui.waveform.slider import SIDE, Waveform
from app.ui.waveform.stretch import LEAST, Stretch
from app.ui.waveform.voices import Voices
from tests.ui.test_tokens import contrast

DURATION = 600.0


@pytest.fixture
def shown(qapp: QApplication, theme: Theme) -> Iterator[Waveform]:
    window = QMainWindow()
    holder = QWidget()
    window.setCentralWidget(holder)
    window.resize(1040, 300)
    waveform = Waveform(theme, holder)
    waveform.setGeometry(0, 200, 1040, 56)
    waveform.set_duration(DURATION)
    waveform.set_peaks(np.random.default_rng(1).random(30_000))
    waveform.set_speakers([(start, start + 20.0, 1 + int(start / 20) % 3) for start in range(0, 600, 20)])
    window.show()
    qapp.processEvents()
    yield waveform
    window.close()
    window.deleteLater()
    qapp.processEvents()


def at(waveform: Waveform, seconds: float) -> QPoint:
    return QPoint(round(SIDE + waveform.stretch.x(seconds)), 25)


def turn(waveform: Waveform, place: QPoint, steps: int, held: Qt.KeyboardModifier) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(place),
        QPointF(waveform.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(waveform, event)
    return event


CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class TestKeys:
    @pytest.mark.parametrize(
        ("key", "goal"),
        [
            (Qt.Key.Key_Right, 101.0),
            (Qt.Key.Key_Left, 99.0),
            (Qt.Key.Key_PageUp, 130.0),
            (Qt.Key.Key_PageDown, 70.0),
            (Qt.Key.Key_Home, 0.0),
            (Qt.Key.Key_End, DURATION),
        ],
    )
    @pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
    def test_they_move_the_playhead_the_same_way_in_every_language(
        self, shown: Waveform, key: Qt.Key, goal: float, direction: Qt.LayoutDirection
    ) -> None:
        shown.window().setLayoutDirection(direction)
        shown.set_position(100.0)
        sought: list[float] = []
        shown.seek.connect(sought.append)
        QTest.keyClick(shown, key)
        assert sought == [goal]
        assert shown.value() == round(goal * 10)

    def test_plus_and_minus_zoom_around_the_playhead_and_zero_shows_all(self, shown: Waveform) -> None:
        shown.set_position(300.0)
        x = shown.stretch.x(300.0)
        for _ in range(6):
            QTest.keyClick(shown, Qt.Key.Key_Plus)
        assert shown.stretch.zoomed
        assert shown.stretch.span == pytest.approx(DURATION / 1.25**6)
        assert shown.stretch.x(300.0) == pytest.approx(x, abs=3), "the playhead stays where it was"
        QTest.keyClick(shown, Qt.Key.Key_Minus)
        assert shown.stretch.span == pytest.approx(DURATION / 1.25**5)
        QTest.keyClick(shown, Qt.Key.Key_0)
        assert not shown.stretch.zoomed

    def test_text_size_and_space_are_left_to_the_window(self, shown: Waveform) -> None:
        QTest.keyClick(shown, Qt.Key.Key_Plus, CONTROL)
        assert not shown.stretch.zoomed
        sought: list[float] = []
        shown.seek.connect(sought.append)
        QTest.keyClick(shown, Qt.Key.Key_Space)
        assert sought == []

    def test_it_is_a_slider_to_assistive_technology(self, shown: Waveform) -> None:
        assert isinstance(shown, QSlider)
        shown.set_position(12.5)
        seen = QAccessible.queryAccessibleInterface(shown)
        assert seen.role() == QAccessible.Role.Slider
        assert seen.valueInterface().currentValue() == 125
        sought: list[float] = []
        shown.seek.connect(sought.append)
        seen.valueInterface().setCurrentValue(400)
        assert sought == [40.0]


class TestMouse:
    def test_a_click_seeks(self, shown: Waveform) -> None:
        sought: list[float] = []
        shown.seek.connect(sought.append)
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, PLAIN, at(shown, 240.0))
        assert sought == [pytest.approx(240.0, abs=1.0)]

    def test_a_drag_scrubs_with_a_bubble_and_few_seeks(self, shown: Waveform, qtbot) -> None:
        shown.said_at = lambda seconds: Said("Maya", 1, named=True, before="we", word="ship", after="it")
        heard: list[object] = []
        shown.sliderPressed.connect(lambda: heard.append("down"))
        shown.seek.connect(heard.append)
        shown.sliderReleased.connect(lambda: heard.append("up"))
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, PLAIN, at(shown, 100.0))
        for seconds in range(102, 160, 2):
            QTest.mouseMove(shown, at(shown, seconds))
        bubble = shown.bubble
        assert bubble is not None
        assert bubble.isVisible()
        assert bubble.text.startswith("02:3")
        assert "Maya" in bubble.text
        assert "ship" in bubble.text
        shown.set_position(5.0)  # the player is still elsewhere; the hand wins
        QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, PLAIN, at(shown, 158.0))
        assert heard[0] == "down"
        assert heard[-1] == "up"
        seeks = [item for item in heard if isinstance(item, float)]
        assert seeks[0] == pytest.approx(100.0, abs=1.0)
        assert seeks[-1] == pytest.approx(158.0, abs=1.0)
        assert len(seeks) < 15, "not one for every pixel"

    def test_the_bubble_comes_with_the_pointer_and_goes_with_it(self, shown: Waveform, qtbot) -> None:
        shown.set_marks([(300.0, "Decision")])
        QTest.mouseMove(shown, at(shown, 120.0))
        qtbot.waitUntil(lambda: shown.bubble is not None and shown.bubble.isVisible())
        assert shown.bubble is not None
        assert shown.bubble.text.startswith("02:00")
        QTest.mouseMove(shown, at(shown, 300.0) + QPoint(3, 0))
        qtbot.waitUntil(lambda: "Decision" in shown.bubble.text)
        assert shown.bubble.text.startswith("05:00"), "the moment's own time"
        assert shown.window().rect().contains(shown.bubble.geometry())
        QTest.mouseMove(shown.window(), QPoint(5, 5))
        qtbot.waitUntil(lambda: not shown.bubble.isVisible())

    def test_ctrl_and_the_wheel_zoom_around_the_pointer(self, shown: Waveform) -> None:
        place = at(shown, 450.0)
        for _ in range(8):
            assert turn(shown, place, 1, CONTROL).isAccepted()
        assert shown.stretch.zoomed
        assert shown.stretch.seconds(place.x() - SIDE) == pytest.approx(450.0, abs=1.0)
        before = shown.stretch.start
        turn(shown, place, -2, PLAIN)
        assert shown.stretch.start > before, "without Ctrl the wheel moves along the recording"
        for _ in range(20):
            turn(shown, place, -1, CONTROL)
        assert not shown.stretch.zoomed
        assert not turn(shown, place, 1, PLAIN).isAccepted(), "nothing to move along: left to others"

    def test_the_strip_under_a_zoomed_waveform_moves_it(self, shown: Waveform) -> None:
        shown.zoom(10, at=50.0)
        sought: list[float] = []
        shown.seek.connect(sought.append)
        low = shown.height() - 4
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, PLAIN, QPoint(520, low))
        assert shown.stretch.start < 300.0 < shown.stretch.end
        QTest.mouseMove(shown, QPoint(900, low))
        QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, PLAIN, QPoint(900, low))
        assert shown.stretch.start > 450.0
        assert sought == [], "looking elsewhere plays nothing"


class TestPages:
    def test_a_page_is_turned_when_the_playhead_leaves_it(self, shown: Waveform) -> None:
        shown.set_position(100.0)
        shown.zoom(10)
        shown.set_position(shown.stretch.end + 0.5)
        assert shown.stretch.holds(shown._position)
        assert shown.stretch.x(shown._position) < 0.15 * shown.stretch.width

    def test_not_while_the_user_looks_elsewhere(self, shown: Waveform) -> None:
        shown.set_position(100.0)
        shown.zoom(10)
        for _ in range(40):
            turn(shown, QPoint(500, 25), -1, PLAIN)
        start = shown.stretch.start
        shown.set_position(100.1)
        assert shown.stretch.start == start
        QTest.keyClick(shown, Qt.Key.Key_Right)
        assert shown.stretch.holds(101.1), "moving the playhead brings it back"


class TestLooks:
    def test_bars_have_the_speakers_colours_played_strong_and_to_come_weak(self, shown: Waveform) -> None:
        shown.set_position(300.0)
        QApplication.processEvents()
        image = shown.grab().toImage()
        strong = QColor(LIGHT.speaker(1)).rgb()
        bars = [image.pixel(x, 28) for x in range(SIDE, SIDE + 999, 3)]
        played, to_come = bars[: len(bars) // 2 - 4], bars[len(bars) // 2 + 4 :]
        assert strong in played
        assert strong not in to_come

    def test_the_same_speakers_again_draw_nothing_anew(self, shown: Waveform, qtbot) -> None:
        spans = np.array([(start, start + 20.0, 1 + int(start / 20) % 3) for start in range(0, 600, 20)])
        qtbot.waitUntil(lambda: not shown._later.isActive())
        shown.set_speakers(spans)
        assert not shown._later.isActive()
        spans[3, 2] = 4
        shown.set_speakers(spans)
        assert shown._later.isActive()
        qtbot.waitUntil(lambda: not shown._later.isActive())
        shown.set_speakers([])
        assert shown._later.isActive()

    def test_what_is_passed_over_is_a_band(self, shown: Waveform, qtbot) -> None:
        shown.set_passed([(100.0, 200.0)])
        qtbot.wait(20)
        image = shown.grab().toImage()
        band = QColor(LIGHT.pressed).rgb()
        inside, outside = at(shown, 150.0).x(), at(shown, 250.0).x()
        assert [image.pixel(x, 12) for x in range(inside, inside + 6)] == [band] * 6
        assert band not in [image.pixel(x, 12) for x in range(outside, outside + 6)]

    def test_marks_have_their_own_places_and_shapes(self, shown: Waveform) -> None:
        before = shown.grab().toImage()
        shown.set_ticks("hits", [100.0])
        shown.set_ticks("hit", [200.0])
        shown.set_ticks("unclear", [400.0])
        shown.set_marks([(500.0, "")])
        QApplication.processEvents()
        after = shown.grab().toImage()
        for seconds, y in ((100.0, 2), (200.0, 2), (400.0, 53), (500.0, 53)):
            x = at(shown, seconds).x()
            assert any(before.pixel(x + dx, y) != after.pixel(x + dx, y) for dx in (-1, 0, 1)), seconds

    @pytest.mark.parametrize("tokens", [LIGHT, DARK])
    def test_more_contrast_makes_the_weak_bars_of_six_speakers_readable(self, tokens) -> None:
        alpha = UNPLAYED_MORE[tokens.dark]
        ground = QColor(tokens.window)
        for number in range(1, 7):
            ink = QColor(tokens.speaker(number))
            mixed = [
                round(alpha * a + (1 - alpha) * b)
                for a, b in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)
            ]
            assert contrast(QColor(*mixed).name(), tokens.window) >= 3.0, number

    def test_a_playhead_that_stays_on_its_pixel_paints_nothing(self, shown: Waveform, qtbot) -> None:
        shown.set_position(100.0)
        qtbot.wait(30)
        pictures = shown._pictures
        painted = []
        shown.paintEvent = lambda event: painted.append(event.rect())  # type: ignore[method-assign]
        shown.set_position(100.01)
        QApplication.processEvents()
        assert painted == []
        shown.set_position(130.0)
        QApplication.processEvents()
        assert painted, "where it moves on, the strip between is painted"
        assert max(rect.width() for rect in painted) < 80
        assert shown._pictures is pictures, "made once"


class TestParts:
    def test_bars_keep_their_shape_while_the_stretch_moves(self) -> None:
        levels = np.random.default_rng(2).random(5000)
        heights, stretch = Heights(levels), Stretch()
        stretch.set_width(900)
        stretch.set_duration(100.0)
        stretch.zoom(5.0, 50.0)
        first = heights.of(stretch.start / 100, stretch.bar / 100, stretch.bars, 40)
        stretch.pan(stretch.bar * 7)
        then = heights.of(stretch.start / 100, stretch.bar / 100, stretch.bars, 40)
        assert then[:200] == pytest.approx(first[7:207], abs=1e-6)

    def test_zoom_ends_where_the_peaks_end(self) -> None:
        stretch = Stretch()
        stretch.set_width(900)
        stretch.set_duration(3600.0)
        stretch.zoom(1e9, 1000.0)
        assert stretch.span == LEAST
        stretch.set_duration(3.0)
        stretch.zoom(4.0, 1.0)
        assert stretch.span == 3.0, "what is shorter is shown whole"

    def test_the_window_in_the_strip_can_always_be_caught(self) -> None:
        stretch = Stretch()
        stretch.set_width(900)
        stretch.set_duration(36_000.0)
        stretch.zoom(1e9, 35_999.0)
        window = Overview().window(stretch)
        assert window.width() >= 16
        assert window.right() <= stretch.width

    def test_means_of_bars_narrower_than_a_level(self) -> None:
        levels = np.array([0.1, 0.9])
        assert means(levels, 0.0, 0.25, 8).tolist() == pytest.approx([0.1] * 4 + [0.9] * 4)

    def test_the_one_who_speaks_most_gives_the_colour(self) -> None:
        voices = Voices([(0.0, 6.0, 1), (6.0, 6.4, 2), (6.5, 12.0, 1)])
        assert set(voices.at(0.0, 0.5, 24)) == {1}
        assert 2 in voices.at(0.0, 0.2, 60, around=1)
        assert Voices().at(0.0, 1.0, 3) == [0, 0, 0]

    def test_bars_passed_over_against_counting(self) -> None:
        generator = random.Random(3)
        spans = sorted(generator.sample(range(0, 1000, 7), 20))
        passed = [(float(start), start + generator.uniform(0.5, 6.5)) for start in spans]
        found = passed_bars(np.array(passed), 13.0, 2.5, 300)
        for index in range(300):
            left = 13.0 + index * 2.5
            share = sum(max(0.0, min(left + 2.5, end) - max(left, start)) for start, end in passed)
            assert found[index] == (share > 1.25), index

    def test_words_around(self) -> None:
        words = [f"w{index}" for index in range(20)]
        assert around(words, 10, 2) == ("w8 w9", "w10", "w11 w12")
        assert around(words, 0, 2) == ("", "w0", "w1 w2")
