"""Reading: what is shown around the text, selecting, the bar at a selection, following."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.ui.main_window import MainWindow
from app.ui.speaker_popover import SpeakerPopover
from app.ui.transcript.selection import Caret, TextSelection
from app.ui.transcript.view import TranscriptView
from tests.ui.scenes import GO_NO_GO

TEXT = [text for _, text in GO_NO_GO]


@pytest.fixture
def view(window: MainWindow) -> TranscriptView:
    QApplication.processEvents()
    window.open_meeting.set_sound(there=True)  # as if: nothing is played here
    return window.page.view


def point_at(view: TranscriptView, row: int, char: int) -> QPoint:
    origin = view.text_rect(row).topLeft()
    rect = view.row_layout(row).rects(char, char + 1)[0]
    return origin + QPoint(int(rect.left() + 1), int(rect.center().y()))


def move(view: TranscriptView, point: QPoint) -> None:
    QTest.mouseMove(view.viewport(), point + QPoint(2, 0))  # one to where it is already would be no move
    QTest.mouseMove(view.viewport(), point)
    QApplication.processEvents()


def picture(view: TranscriptView) -> np.ndarray:
    """The viewport's pixels, rows x columns x 4."""
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4).copy()


class TestButtons:
    def test_they_come_where_the_mouse_is_and_go_with_it(self, view: TranscriptView) -> None:
        assert view.buttons.isHidden()
        move(view, point_at(view, 3, 5))
        assert view.buttons.isVisible()
        assert view.buttons.row == 3
        assert view.buttons.x() >= view.text_rect(3).right()
        assert all(min(button.width(), button.height()) >= 24 for button in view.buttons.buttons)
        QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
        assert view.buttons.isHidden()

    def test_they_are_there_for_the_keyboard_without_hovering(self, view: TranscriptView) -> None:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert view.buttons.row == view.current_row() == 1
        QTest.keyClick(view, Qt.Key.Key_Tab)
        assert view.buttons.play.hasFocus()
        assert view.buttons.isVisible()
        QTest.keyClick(view.buttons.play, Qt.Key.Key_Escape)
        assert view.hasFocus()

    def test_each_does_what_it_says(self, view: TranscriptView, window: MainWindow, qtbot) -> None:
        move(view, point_at(view, 3, 5))
        with qtbot.waitSignal(view.seek) as sought:
            view.buttons.play.click()
        assert sought.args == [pytest.approx(view.rows.rows[3].start), True]
        view.buttons.note.click()
        assert [round(item.seconds, 1) for item in window.open_meeting.moments] == [
            round(view.rows.rows[3].start, 1)
        ]
        view.buttons.speaker.click()
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SpeakerPopover)
        popup.close()
        move(view, point_at(view, 3, 5))
        with qtbot.waitSignal(view.menu_wanted) as wanted:
            view.buttons.more.click()
        assert wanted.args[0] == 3
        QApplication.activePopupWidget().close()


class TestUnclear:
    def test_words_are_underlined_explained_and_counted_aloud(self, alone: TranscriptView) -> None:
        before = picture(alone)
        first = TEXT[1].index("usability")
        alone.show_unclear({alone.rows.rows[1].id: ((first, first + 9, "Low confidence (41 %)"),)})
        QApplication.processEvents()
        assert (picture(alone) != before).any()
        assert alone.ticks.rows("unclear") == [1]
        place = point_at(alone, 1, first + 3)
        QApplication.sendEvent(
            alone.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, alone.viewport().mapToGlobal(place))
        )
        assert QToolTip.text() == "Low confidence (41 %)"
        QToolTip.hideText()
        spoken = QAccessible.queryAccessibleInterface(alone).child(1).text(QAccessible.Text.Name)
        assert spoken.endswith(", 1 unclear word")

    def test_a_mark_follows_its_word_and_goes_when_the_word_is_edited(self, alone: TranscriptView) -> None:
        first = TEXT[1].index("usability")
        segment = alone.rows.rows[1].id
        alone.show_unclear({segment: ((first, first + 9, ""), (0, 6, ""))})
        alone.meeting.edit(1, TEXT[1].replace("Before we", "Before all of us"))
        moved = first + len("Before all of us") - len("Before we")
        assert alone.unclear_in(1) == ((moved, moved + 9, ""), (0, 6, ""))
        alone.meeting.edit(1, alone.rows.rows[1].text.replace("usability", "user"))
        assert alone.unclear_in(1) == ((0, 6, ""),)


class TestSelecting:
    def test_three_clicks_select_the_paragraph(self, view: TranscriptView) -> None:
        place = point_at(view, 2, 6)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        field = view.editing.field
        assert view.editing.row == 2
        inside = field.viewport().mapFrom(view.viewport(), place)
        QTest.mousePress(field.viewport(), Qt.MouseButton.LeftButton, pos=inside)
        assert view.editing.row is None
        assert view.selected_ranges() == [(view.rows.rows[2].id, 0, len(TEXT[2]))]

    def test_shift_click_extends(self, view: TranscriptView) -> None:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, 0, 4))
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, point_at(view, 2, 5))
        assert view.selection is not None
        assert (view.selection.first.row, view.selection.last.row) == (0, 2)

    def test_dragging_to_the_edge_scrolls(self, view: TranscriptView, window: MainWindow, qtbot) -> None:
        window.resize(900, 560)
        QApplication.processEvents()
        start = point_at(view, 0, 0)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view.viewport(), start + QPoint(40, 20))
        QTest.mouseMove(view.viewport(), QPoint(200, view.viewport().height() - 2))
        qtbot.waitUntil(lambda: view.offset() > 100, timeout=5000)
        end = QPoint(200, view.viewport().height() - 2)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
        assert view.selection is not None
        assert view.selection.last.row > 3
        QTest.keySequence(view, "Ctrl+C")
        assert QApplication.clipboard().text().startswith(f"Maya Lindqvist\n{TEXT[0]}\n\nTomás Herrera")

    def test_the_bar_stands_clear_of_the_selected_lines(self, view: TranscriptView) -> None:
        assert view.selection_bar.isHidden()
        view.show_place(view.rows.rows[4].id, 8, 40)
        bar = view.selection_bar
        assert bar.isVisible()
        assert bar.geometry().bottom() < view.char_rect(4, 8).top()
        view.show_place(view.rows.rows[0].id, 0, 4)  # no room above the first line
        assert bar.geometry().top() > view.char_rect(0, 0).bottom()
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert bar.isHidden()

    def test_what_the_bar_offers_is_done(self, view: TranscriptView, window: MainWindow) -> None:
        played: list[tuple[float, float]] = []
        window.playback.play_span = lambda start, end, **_more: played.append((start, end))
        words = view.rows.rows[4].words
        spans = view.row_layout(4).spans
        view.show_place(view.rows.rows[4].id, spans[2][0], spans[5][1])
        offers = view.selection_bar.offers
        offers["copy"].click()
        assert QApplication.clipboard().text() == TEXT[4][spans[2][0] : spans[5][1]]
        assert offers["copy-plain"].isHidden()  # within a paragraph there are no names
        offers["play"].click()
        assert played == [(pytest.approx(words[2].start), pytest.approx(words[5].end))]
        offers["mark"].click()
        assert [item.seconds for item in window.open_meeting.moments] == [
            pytest.approx(words[2].start, abs=1e-3)
        ]
        offers["speaker"].click()
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SpeakerPopover)
        popup.close()
        view.select(TextSelection(Caret(0, 6), Caret(1, 5)))
        assert not offers["copy-plain"].isHidden()
        offers["copy-plain"].click()
        assert QApplication.clipboard().text() == f"{TEXT[0][6:]}\n\n{TEXT[1][:5]}"

    def test_the_wheel_with_ctrl_changes_the_text_size(
        self, view: TranscriptView, window: MainWindow
    ) -> None:
        middle = QPointF(view.viewport().rect().center())
        before = view.metrics.pitch
        QApplication.sendEvent(
            view.viewport(),
            QWheelEvent(
                middle,
                view.viewport().mapToGlobal(middle),
                QPoint(),
                QPoint(0, 120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.ControlModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )
        assert window.theme.scale == pytest.approx(1.1)
        assert view.metrics.pitch > before
        window.text_size(1.0)


class TestTextSize:
    @pytest.mark.parametrize("scale", [0.8, 2.0])
    def test_nothing_is_lost(self, view: TranscriptView, window: MainWindow, scale: float) -> None:
        window.resize(900, 700)
        window.text_size(scale)
        QApplication.processEvents()
        for row in range(len(TEXT)):
            item = view.row_layout(row)
            shown = sum(item.layout.lineAt(at).textLength() for at in range(item.layout.lineCount()))
            assert shown == len(TEXT[row])
            widest = max(item.layout.lineAt(at).naturalTextWidth() for at in range(item.layout.lineCount()))
            assert widest <= view.metrics.column
        assert view.metrics.left + view.metrics.column <= view.viewport().width()
        view.editing.begin(1, 0)
        assert view.editing.field.geometry().right() <= view.viewport().width()
        view.editing.leave()
        window.text_size(1.0)


class TestFocus:
    def test_who_is_out_of_focus_is_dimmed(self, view: TranscriptView, window: MainWindow) -> None:
        before = picture(view)
        window.open_meeting.focus.toggle_solo(view.rows.rows[1].speaker)
        QApplication.processEvents()
        after = picture(view)
        one, other = view.text_rect(0), view.text_rect(1)

        def area(pixels: np.ndarray, rect) -> np.ndarray:
            return pixels[rect.top() : rect.bottom(), rect.left() : rect.right()]

        assert (area(before, one) != area(after, one)).any()
        assert (area(before, other) == area(after, other)).all()


class TestFollowing:
    @pytest.fixture
    def playing(self, view: TranscriptView, window: MainWindow) -> TranscriptView:
        window.resize(900, 560)
        QApplication.processEvents()
        view.follow.set_playing(playing=True)
        view.set_playhead(view.rows.rows[0].words[0].start)
        return view

    def test_the_view_moves_only_when_the_word_leaves_the_band(self, playing: TranscriptView) -> None:
        height = playing.viewport().height()
        moves = 0
        for row in playing.rows.rows:
            for word in row.words[::3]:
                before = playing.offset()
                playing.set_playhead(word.start + 0.001)
                line = playing.word_rect(playing.playhead).top()
                if playing.offset() != before:
                    moves += 1
                    at_end = playing.offset() >= playing.verticalScrollBar().maximum() - 1
                    assert at_end or abs(line - 0.30 * height) <= 2
        assert 1 < moves < 12  # not at every word, nor at every paragraph

    def test_scrolling_a_little_does_not_stop_it_scrolling_away_does(self, playing: TranscriptView) -> None:
        bar = playing.verticalScrollBar()
        bar.setValue(20)
        assert playing.follow.active
        bar.setValue(bar.maximum())
        assert not playing.follow.active
        assert playing.follow.pill.isVisible()
        for row in (0, 1, 2):
            playing.set_playhead(playing.rows.rows[row].words[1].start + 0.001)
        assert playing.offset() == bar.maximum()  # the reader is left alone
        bar.setValue(0)  # the word is in view again
        assert playing.follow.active
        assert not playing.follow.pill.isVisible()

    def test_a_click_on_a_word_follows_again_without_moving_the_view(self, playing: TranscriptView) -> None:
        bar = playing.verticalScrollBar()
        bar.setValue(bar.maximum())
        before = playing.offset()
        row = next(row for row in range(15) if playing.text_rect(row).top() > 60)
        QTest.mouseClick(playing.viewport(), Qt.MouseButton.LeftButton, pos=point_at(playing, row, 3))
        assert playing.follow.active
        assert playing.offset() == before

    def test_find_stops_it_and_editing_holds_the_view_still(
        self, playing: TranscriptView, window: MainWindow
    ) -> None:
        playing.editing.begin(1, 0)
        before = playing.offset()
        playing.set_playhead(playing.rows.rows[12].words[0].start + 0.001)
        assert playing.offset() == before
        assert playing.playhead == (12, 0)
        playing.editing.leave()
        window.commands["find"].trigger()
        assert not playing.follow.active
        assert playing.follow.wanted


class TestOverlap:
    def test_both_speakers_stand_in_the_header(self, view: TranscriptView) -> None:
        rows, speakers = view.rows.rows, list(view.rows.speakers)
        before = picture(view)
        rows[1] = rows[1]._replace(overlap_ids=str(next(who for who in speakers if who != rows[1].speaker)))
        view.rows.dataChanged.emit(view.rows.index(1), view.rows.index(1), [])
        QApplication.processEvents()
        assert view.rows.label(1) == "Tomás Herrera and Maya Lindqvist"
        after = picture(view)
        origin = view.text_rect(1).topLeft()
        strip = slice(origin.y() - view.metrics.header, origin.y() - 4)
        second = slice(origin.x() - 14 - 12 - 6, origin.x() - 14 - 6)
        assert (before[strip, second] != after[strip, second]).any()


class TestPlaces:
    def test_a_place_is_shown_and_selected(self, view: TranscriptView, window: MainWindow) -> None:
        window.resize(900, 560)
        QApplication.processEvents()
        segment = view.rows.rows[13].id
        assert view.show_place(segment, 3, 9)
        assert view.selected_ranges() == [(segment, 3, 9)]
        assert view.viewport().rect().contains(view.char_rect(13, 3))
        assert view.caret == Caret(13, 3)
        assert not view.show_place(view.rows.rows[0].id + 10_000, 0, 1)

    def test_reading_the_meeting_again_keeps_the_place(
        self, view: TranscriptView, window: MainWindow
    ) -> None:
        window.resize(900, 560)
        QApplication.processEvents()
        view.scroll_to(7, at=0.0)
        view.set_current(8)
        window.open_meeting.reload()
        assert view.anchor[0] == 7
        assert view.current_row() == 8
