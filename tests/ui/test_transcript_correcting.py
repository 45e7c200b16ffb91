"""Correcting in place: nothing moves, words go to the neighbour, part of a paragraph to another speaker."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.settings import PAUSE_TYPING
from app.ui.main_window import MainWindow
from app.ui.pause_typing import PauseTyping
from app.ui.speaker_popover import SpeakerPopover
from app.ui.theme import Theme
from app.ui.transcript.view import TranscriptView
from tests.ui import scenes
from tests.ui.scenes import GO_NO_GO

TEXT = [text for _, text in GO_NO_GO]


@pytest.fixture
def view(window: MainWindow) -> TranscriptView:
    QApplication.processEvents()
    window.page.view.follow.wanted = False
    return window.page.view


def texts(view: TranscriptView) -> list[str]:
    return [row.text for row in view.rows.rows]


def picture(view: TranscriptView) -> np.ndarray:
    """The viewport's pixels, rows x columns x 4, on the ground it has in its window."""
    window = view.window()
    area = QRect(view.viewport().mapTo(window, QPoint()), view.viewport().size())
    image = window.grab(area).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4).copy()


class TestNothingJumps:
    @pytest.mark.parametrize("scale", [0.8, 1.0, 1.3, 2.0])
    def test_not_a_pixel_of_text_moves_when_the_ring_appears(
        self, alone: TranscriptView, theme: Theme, scale: float
    ) -> None:
        alone.meeting.edit(1, "日本語 and кириллица and 😀 in one line, then another one. " * 4)
        theme.set_appearance("dark" if scale < 1 else "light")
        theme.set_scale(scale)
        QApplication.processEvents()
        for row in (0, 1):
            alone.scroll_to(row, at=0.0)
            rect = alone.text_rect(row)
            before = picture(alone)
            alone.editing.begin(row, 0)
            field = alone.editing.field
            field.setCursorWidth(0)
            QApplication.processEvents()
            during = picture(alone)
            inside = np.s_[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
            assert (before[inside] == during[inside]).all()
            # Beside the ring and what it encloses, nothing else moved either.
            ring = field.geometry()
            outside = np.ones(before.shape[:2], dtype=bool)
            outside[max(0, ring.top()) : ring.bottom() + 1, ring.left() : ring.right() + 1] = False
            assert (before[outside] == during[outside]).all()
            field.setCursorWidth(1)
            alone.editing.leave()
            alone.set_current(row)
            QApplication.processEvents()
            assert (picture(alone) == before).all()
        theme.set_appearance("light")
        theme.set_scale(1.0)


class TestGiving:
    def test_words_take_their_times_along_and_it_is_one_step(
        self, view: TranscriptView, window: MainWindow
    ) -> None:
        at = TEXT[1].index("the usability")
        moved = view.rows.rows[1].words[:3]
        view.editing.begin(1, at)
        QTest.keySequence(view.editing.field, "Ctrl+Shift+Up")
        assert texts(view)[:2] == [f"{TEXT[0]} Before we start,", TEXT[1][at:]]
        assert [word.start for word in view.rows.rows[0].words[-3:]] == [word.start for word in moved]
        assert view.rows.rows[1].start == pytest.approx(view.rows.rows[1].words[0].start)
        assert (view.editing.row, view.editing.field.caret()) == (1, 0)
        assert view.editing.field.text() == TEXT[1][at:]
        view.editing.leave()
        window.commands["undo"].trigger()
        assert texts(view) == TEXT

    def test_what_is_typed_is_not_lost(self, view: TranscriptView) -> None:
        view.editing.begin(1, 0)
        QTest.keyClicks(view.editing.field, "Well then, ")
        QTest.keySequence(view.editing.field, "Ctrl+Shift+Up")
        assert texts(view)[:2] == [f"{TEXT[0]} Well then,", TEXT[1]]

    def test_all_words_join_the_paragraphs(self, view: TranscriptView) -> None:
        view.editing.begin(1, len(TEXT[1]))
        QTest.keySequence(view.editing.field, "Ctrl+Shift+Up")
        assert texts(view)[0] == f"{TEXT[0]} {TEXT[1]}"

    def test_at_the_ends_nothing_happens(self, view: TranscriptView) -> None:
        view.editing.begin(0, 5)
        QTest.keySequence(view.editing.field, "Ctrl+Shift+Up")
        view.editing.begin(1, 0)
        QTest.keySequence(view.editing.field, "Ctrl+Shift+Up")
        view.editing.leave()
        assert texts(view) == TEXT


class TestRemoving:
    def test_a_toast_takes_it_back(self, view: TranscriptView, window: MainWindow) -> None:
        view.setFocus()
        view.set_current(2)
        QTest.keySequence(view, "Ctrl+Del")
        assert texts(view) == [*TEXT[:2], *TEXT[3:]]
        assert view.current_row() == 2
        assert "Removed 1 paragraph." in window.toast.recent[-1]
        window.commands["undo"].trigger()
        assert texts(view) == TEXT

    def test_all_selected_paragraphs_in_one_step(self, view: TranscriptView, window: MainWindow) -> None:
        view.select_rows(3, 6)
        QTest.keySequence(view, "Ctrl+Del")
        assert texts(view) == [*TEXT[:3], *TEXT[7:]]
        window.commands["undo"].trigger()
        assert texts(view) == TEXT


class TestSpeakers:
    def test_part_of_a_paragraph_goes_to_another_speaker(
        self, view: TranscriptView, window: MainWindow
    ) -> None:
        first = TEXT[1].index("Seven")
        view.show_place(view.rows.rows[1].id, first, first + len("Seven of eight"))
        QTest.keyClick(view, Qt.Key.Key_3)
        assert texts(view)[1:4] == [
            TEXT[1][: first - 1],
            "Seven of eight",
            "people got through without help.",
        ]
        assert [view.rows.label(row) for row in (1, 2, 3)] == ["Tomás Herrera", "Priya Nair", "Tomás Herrera"]
        window.commands["undo"].trigger()
        assert texts(view) == TEXT

    def test_selected_paragraphs_go_together(self, view: TranscriptView, window: MainWindow) -> None:
        view.select_rows(0, 2)
        QTest.keyClick(view, Qt.Key.Key_3)
        assert {view.rows.label(row) for row in (0, 1, 2)} == {"Priya Nair"}
        window.commands["undo"].trigger()
        assert [view.rows.label(row) for row in (0, 1)] == ["Maya Lindqvist", "Tomás Herrera"]

    def open(self, view: TranscriptView, row: int) -> SpeakerPopover:
        view.setFocus()
        view.set_current(row)
        QTest.keyClick(view, Qt.Key.Key_0)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SpeakerPopover)
        return popup

    def scopes(self, popup: SpeakerPopover) -> dict[str, bool]:
        return {button.text(): button.isEnabled() for button in popup._scopes.buttons()}

    def test_the_scope_stands_there_in_words(self, view: TranscriptView) -> None:
        popup = self.open(view, 4)
        assert self.scopes(popup) == {
            "This paragraph": True,
            "This and following until next change": False,  # it is alone
            "All of Speaker 4": True,
        }
        popup.close()

    @pytest.mark.parametrize(("reach", "given"), [(0, [4]), (1, [4, 5]), (2, [4, 5, 6, 12])])
    def test_what_was_chosen_is_given(self, view: TranscriptView, reach: int, given: list[int]) -> None:
        view.set_current(5)
        view.give_to_number(5, 4)  # now 4 to 6 are Speaker 4's
        view.give_to_number(6, 1)
        view.give_to_number(6, 4)
        expected = list(range(given[0], given[-1] + 1)) if reach == 1 else given
        popup = self.open(view, 4)
        popup._scopes.button(reach).click()
        QTest.keyClick(popup.filter, Qt.Key.Key_3)
        now = [row for row in range(15) if view.rows.label(row) == "Priya Nair" and row not in (3, 8, 13)]
        assert now == ([4, 5, 6] if reach == 1 else expected)

    def test_letters_narrow_the_list_and_enter_takes_the_first(self, view: TranscriptView) -> None:
        popup = self.open(view, 0)
        QTest.keyClicks(popup.filter, "tomas")
        assert [choice.text() for choice in popup._shown()] == ["Tomás Herrera", "New speaker"]
        QTest.keyClick(popup.filter, Qt.Key.Key_Return)
        assert view.rows.label(0) == "Tomás Herrera"

    def test_nobody_matches_so_it_is_somebody_new(self, view: TranscriptView) -> None:
        popup = self.open(view, 0)
        QTest.keyClicks(popup.filter, "zzz")
        QTest.keyClick(popup.filter, Qt.Key.Key_Return)
        assert view.rows.label(0) == "Speaker 5"

    def test_enter_alone_and_escape_change_nothing(self, view: TranscriptView, window: MainWindow) -> None:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
            popup = self.open(view, 0)
            QTest.keyClick(popup.filter, key)
            popup.close()
        assert window.open_meeting.history()[0] != "Change Speaker to Maya Lindqvist"
        assert view.rows.label(0) == "Maya Lindqvist"

    def test_for_selected_words_they_are_the_first_choice(self, view: TranscriptView) -> None:
        view.show_place(view.rows.rows[1].id, 0, len("Before we start,"))
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_0)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SpeakerPopover)
        assert next(iter(self.scopes(popup))) == "The selected words"
        QTest.keyClick(popup.filter, Qt.Key.Key_4)
        assert texts(view)[1] == "Before we start,"
        assert view.rows.label(1) == "Speaker 4"


class TestEditor:
    def test_composing_is_never_written_half(self, view: TranscriptView, window: MainWindow, qtbot) -> None:
        view.editing.begin(2, 0)
        field = view.editing.field
        QApplication.sendEvent(field, QInputMethodEvent("ni", []))
        qtbot.wait(1200)
        assert view.rows.rows[2].text == TEXT[2]
        done = QInputMethodEvent("", [])
        done.setCommitString("你 ")
        QApplication.sendEvent(field, done)
        qtbot.waitUntil(lambda: view.rows.rows[2].text == f"你 {TEXT[2]}", timeout=4000)
        assert field.text() == f"你 {TEXT[2]}"

    def test_typing_without_a_pause_is_written_too(self, view: TranscriptView, qtbot) -> None:
        view.editing.begin(2, 0)
        for _ in range(16):
            QTest.keyClicks(view.editing.field, "x")
            qtbot.wait(100)
        assert view.rows.rows[2].text.startswith("xxx")

    def test_undo_goes_past_the_field(self, view: TranscriptView, window: MainWindow) -> None:
        window.open_meeting.edit(0, "Changed before.")
        view.editing.begin(1, 0)
        field = view.editing.field
        QTest.keyClicks(field, "abc")
        QTest.keySequence(field, "Ctrl+Z")
        assert field.text() == TEXT[1]
        QTest.keySequence(field, "Ctrl+Z")
        assert view.editing.row is None
        assert view.rows.rows[0].text == TEXT[0]

    def test_a_selection_opens_with_its_words_selected(self, view: TranscriptView) -> None:
        first = TEXT[1].index("usability")
        view.show_place(view.rows.rows[1].id, first, first + 9)
        QTest.keyClick(view, Qt.Key.Key_F2)
        QTest.keyClicks(view.editing.field, "user")
        QTest.keyClick(view.editing.field, Qt.Key.Key_Return)
        assert view.rows.rows[1].text == TEXT[1].replace("usability", "user")

    def test_a_paragraph_before_it_changes_and_the_text_stays_its_own(
        self, view: TranscriptView, window: MainWindow
    ) -> None:
        view.editing.begin(3, 0)
        QTest.keyClicks(view.editing.field, "Hm. ")
        window.library.split_segment(window.open_meeting.id, view.rows.rows[0].id, 20)
        assert view.editing.row == 4
        view.editing.leave()
        assert view.rows.rows[4].text == f"Hm. {TEXT[3]}"
        assert view.rows.rows[3].text == TEXT[2]

    def test_its_paragraph_is_removed_elsewhere(self, view: TranscriptView, window: MainWindow) -> None:
        view.editing.begin(3, 0)
        QTest.keyClicks(view.editing.field, "Hm. ")
        window.library.remove_segments(window.open_meeting.id, [view.rows.rows[3].id])
        QApplication.processEvents()
        assert view.editing.row is None
        assert texts(view) == [*TEXT[:3], *TEXT[4:]]

    def test_the_text_is_read_again_and_typing_goes_on(
        self, view: TranscriptView, window: MainWindow
    ) -> None:
        view.editing.begin(3, 0)
        field = view.editing.field
        QTest.keyClicks(field, "Hm. ")
        window.open_meeting.reload()
        assert view.editing.row == 3
        assert field.text() == f"Hm. {TEXT[3]}"
        assert field.caret() == 4
        QTest.keyClicks(field, "So. ")
        view.editing.leave()
        assert view.rows.rows[3].text == f"Hm. So. {TEXT[3]}"


class TestPauseWhileTyping:
    @pytest.fixture
    def player(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch):
        """A player that says it plays; what it is told is noted."""
        player = window.player
        state = {"playing": True, "said": []}
        monkeypatch.setattr(type(player), "playing", property(lambda _self: state["playing"]))

        def pause() -> None:
            state["playing"] = False
            state["said"].append("pause")

        def toggle(*_where: object, **_how: object) -> None:
            state["playing"] = not state["playing"]
            state["said"].append("toggle")

        monkeypatch.setattr(player, "pause", pause)
        monkeypatch.setattr(window.playback, "toggle", toggle)
        monkeypatch.setattr("app.ui.pause_typing.AFTER_MS", 100)
        return state

    def test_the_first_key_pauses_and_after_the_last_it_goes_on(
        self, view: TranscriptView, window: MainWindow, player, qtbot
    ) -> None:
        window.settings.set(PAUSE_TYPING, True)
        view.editing.begin(1, 0)
        assert player["said"] == []
        QTest.keyClicks(view.editing.field, "ab")
        assert player["said"] == ["pause"]
        qtbot.waitUntil(lambda: player["said"] == ["pause", "toggle"], timeout=5000)
        assert player["playing"]

    def test_another_meeting_does_not_begin_to_play(
        self, view: TranscriptView, window: MainWindow, scene: scenes.Scene, player, qtbot
    ) -> None:
        window.settings.set(PAUSE_TYPING, True)
        scenes.add_meeting(scene, "Second", scenes.GO_NO_GO[:3], audio=False)
        view.editing.begin(1, 0)
        QTest.keyClicks(view.editing.field, "ab")
        (pausing,) = view.editing.field.findChildren(PauseTyping)
        assert pausing._waiting.isActive()
        window.show_meeting(scene.meetings[1])
        assert not pausing._waiting.isActive()
        assert player["said"] == ["pause"]

    def test_not_unless_asked_for(self, view: TranscriptView, window: MainWindow, player) -> None:
        view.editing.begin(1, 0)
        QTest.keyClicks(view.editing.field, "ab")
        assert player["said"] == []


def test_ticks_and_buttons_survive_a_change_of_direction(view: TranscriptView) -> None:
    """Right to left: the margin of names and times is on the other side."""
    left = view.metrics.left
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutDirectionChange.value)
    assert view.painter.mirrored
    right = view.viewport().width() - view.metrics.left - view.metrics.column
    assert right == left
    place = view.text_rect(1).topRight() + QPoint(-10, -view.metrics.header // 2)
    assert view.pointer.place(place).part == "name"
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
