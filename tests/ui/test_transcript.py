"""The transcript: what it tells assistive technology, the mouse, the keys, editing, scrolling."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from app.ui.transcript.selection import Caret
from app.ui.transcript.view import TranscriptView
from tests.ui.scenes import GO_NO_GO


@pytest.fixture
def view(window: MainWindow) -> TranscriptView:
    QApplication.processEvents()
    return window.page.view


def point_at(view: TranscriptView, row: int, char: int) -> QPoint:
    """Where a character stands in the viewport."""
    origin = view.text_rect(row).topLeft()
    rect = view.row_layout(row).rects(char, char + 1)[0]
    return origin + QPoint(int(rect.left() + 3), int(rect.center().y()))


def click(view: TranscriptView, row: int, char: int) -> None:
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point_at(view, row, char)
    )


def test_rows_follow_one_another_in_pixels(view: TranscriptView) -> None:
    for row in range(len(view.rows.rows) - 1):
        view.exact_height(row)
    rects = [view.visualRect(view.rows.index(row)) for row in range(5)]
    assert all(a.bottom() + 1 == b.top() for a, b in pairwise(rects))
    assert all(view.indexAt(rect.center()).row() == row for row, rect in enumerate(rects))


def test_assistive_technology_sees_a_list_of_paragraphs(view: TranscriptView) -> None:
    seen = QAccessible.queryAccessibleInterface(view)
    assert seen.role() == QAccessible.Role.List
    assert seen.text(QAccessible.Text.Name) == "Transcript"
    assert seen.childCount() == len(GO_NO_GO)
    child = seen.child(1)
    assert child.role() == QAccessible.Role.ListItem
    assert child.text(QAccessible.Text.Name).startswith("Tomás Herrera, 0 minutes 1")
    assert view.editing.field.accessibleName() == "Paragraph text"


def test_clicking_a_word_plays_from_there(view: TranscriptView, qtbot) -> None:
    word = view.rows.rows[2].words[5]
    char = view.row_layout(2).spans[5][0]
    with qtbot.waitSignal(view.seek) as sought:
        click(view, 2, char + 1)
    assert sought.args == [pytest.approx(word.start, abs=1e-3), True]


def test_dragging_selects_across_paragraphs_and_copies_with_names(view: TranscriptView) -> None:
    start, end = point_at(view, 0, 0), point_at(view, 1, 6) - QPoint(3, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(30, 4))
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert view.selection is not None
    assert view.selection.first == Caret(0, 0)
    assert view.selection.last.row == 1
    QTest.keySequence(view, "Ctrl+C")
    assert QApplication.clipboard().text() == f"Maya Lindqvist\n{GO_NO_GO[0][1]}\n\nTomás Herrera\nBefore"


def test_select_all_and_copy_with_times(view: TranscriptView) -> None:
    view.setFocus()
    QTest.keySequence(view, "Ctrl+A")
    QTest.keySequence(view, "Ctrl+Shift+C")
    text = QApplication.clipboard().text()
    assert text.startswith("Maya Lindqvist  00:03\nOkay")
    assert text.endswith("goes out on Friday.")


def test_typing_is_kept_on_leaving_and_undone(view: TranscriptView, window: MainWindow) -> None:
    view.setFocus()
    view.set_current(0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.editing.field.isVisible()
    QTest.keyClicks(view.editing.field, "Well. ")
    QTest.keyClick(view.editing.field, Qt.Key.Key_Escape)
    assert not view.editing.field.isVisible()
    assert view.rows.rows[0].text == "Well. " + GO_NO_GO[0][1]
    assert view.rows.rows[0].edited
    window.commands["undo"].trigger()
    assert view.rows.rows[0].text == GO_NO_GO[0][1]
    window.commands["redo"].trigger()
    assert view.rows.rows[0].text.startswith("Well.")


def test_undo_in_the_field_first_undoes_typing(view: TranscriptView) -> None:
    view.editing.begin(1, 0)
    field = view.editing.field
    QTest.keyClicks(field, "abc")
    QTest.keySequence(field, "Ctrl+Z")
    assert field.text() == GO_NO_GO[1][1]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert view.rows.rows[1].text == GO_NO_GO[1][1]


def test_clicking_elsewhere_keeps_the_text(view: TranscriptView, window: MainWindow) -> None:
    view.editing.begin(1, 0)
    QTest.keyClicks(view.editing.field, "Yes. ")
    click(view, 3, 4)
    assert view.editing.row is None
    assert view.rows.rows[1].text.startswith("Yes. Before")
    assert "All changes saved" in window.page.header.line.text()


def test_a_pause_in_typing_writes(view: TranscriptView, window: MainWindow, qtbot) -> None:
    view.editing.begin(2, 0)
    QTest.keyClicks(view.editing.field, "Hm. ")
    meeting = window.open_meeting.id
    qtbot.waitUntil(
        lambda: window.library.transcript(meeting).segments[2].text.startswith("Hm. So"), timeout=4000
    )
    assert view.editing.row == 2
    assert view.editing.field.text().startswith("Hm. So")


def test_shift_enter_splits_and_backspace_joins(view: TranscriptView) -> None:
    before = len(view.rows.rows)
    text = GO_NO_GO[0][1]
    at = text.index("The goal")
    view.editing.begin(0, at)
    QTest.keyClick(view.editing.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.rows.rows) == before + 1
    assert [row.text for row in view.rows.rows[:2]] == [text[: at - 1], text[at:]]
    assert view.editing.row == 1
    assert view.editing.field.caret() == 0
    QTest.keyClick(view.editing.field, Qt.Key.Key_Backspace)
    assert len(view.rows.rows) == before
    assert view.rows.rows[0].text == text
    assert (view.editing.row, view.editing.field.caret()) == (0, at)


def test_delete_at_the_end_joins_with_the_next(view: TranscriptView) -> None:
    first, second = GO_NO_GO[0][1], GO_NO_GO[1][1]
    view.editing.begin(0, len(first))
    QTest.keyClick(view.editing.field, Qt.Key.Key_Delete)
    assert view.rows.rows[0].text == f"{first} {second}"
    assert view.rows.label(0) == "Maya Lindqvist"


def test_tab_edits_the_next_paragraph(view: TranscriptView) -> None:
    view.editing.begin(0, 0)
    QTest.keyClick(view.editing.field, Qt.Key.Key_Tab)
    assert view.editing.row == 1
    QTest.keyClick(view.editing.field, Qt.Key.Key_Backtab)
    assert view.editing.row == 0


def test_the_text_does_not_move_when_the_field_opens(view: TranscriptView) -> None:
    rect = view.text_rect(2)
    view.editing.begin(2, 0)
    field = view.editing.field
    corner = field.viewport().mapTo(view.viewport(), field.cursorRect().topLeft())
    assert abs(corner.x() - rect.x()) <= 1
    assert abs(corner.y() - rect.y()) <= 1
    assert view.text_rect(2) == rect


def test_digits_give_a_paragraph_to_a_speaker(view: TranscriptView) -> None:
    view.setFocus()
    view.set_current(0)
    QTest.keyClick(view, Qt.Key.Key_2)
    assert view.rows.label(0) == "Tomás Herrera"
    assert not view.rows.heads(1)
    QTest.keyClick(view, Qt.Key.Key_9)  # there is no ninth
    assert view.rows.label(0) == "Tomás Herrera"


def test_playhead_marks_the_word_and_only_changes_repaint(view: TranscriptView) -> None:
    word = view.rows.rows[4].words[3]
    view.set_playhead(word.start + 0.01)
    assert view.playhead == (4, 3)
    view.set_playhead(word.start + 0.02)
    assert view.playhead == (4, 3)
    view.set_playhead(0.0)
    assert view.playhead is None


def test_scrolling_away_while_playing_stops_following_until_asked(view: TranscriptView) -> None:
    view.set_playhead(view.rows.rows[0].words[0].start)
    view.follow.set_playing(playing=True)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not view.follow.active
    assert view.follow.pill.isVisible()
    before = view.offset()
    view.set_playhead(view.rows.rows[1].words[2].start)
    assert view.offset() == before
    view.follow.pill.click()
    assert view.follow.active
    assert view.viewport().rect().contains(view.word_rect(view.playhead).center())


def test_what_is_read_stays_where_it_is_when_rows_above_change(view: TranscriptView) -> None:
    view.scroll_to(6, at=0.0)
    top = view.visualRect(view.rows.index(6)).top()
    segment = view.rows.rows[1]
    view.meeting.library.edit_text(view.meeting.id, segment.id, "Short.")
    QApplication.processEvents()
    assert view.visualRect(view.rows.index(6)).top() == top
    view.meeting.split(0, 10)
    QApplication.processEvents()
    assert view.visualRect(view.rows.index(7)).top() == top


def test_the_end_is_the_end(view: TranscriptView) -> None:
    view.setFocus()
    QTest.keySequence(view, "Ctrl+End")
    QApplication.processEvents()
    last = view.visualRect(view.rows.index(len(view.rows.rows) - 1))
    assert 0 < last.bottom() <= view.viewport().height()
    assert view.current_row() == len(view.rows.rows) - 1


def test_a_narrower_window_lays_out_again_around_the_same_paragraph(
    view: TranscriptView, window: MainWindow
) -> None:
    view.scroll_to(5, at=0.0)
    window.resize(900, 700)
    QApplication.processEvents()
    assert view.anchor[0] == 5
    assert view.metrics.width == view.viewport().width()


def test_markup_and_controls_in_text_stay_what_they_are(view: TranscriptView, window: MainWindow) -> None:
    wild = "<b>bold</b> <img src='file:///etc/passwd'> a\u202eb & c"
    window.open_meeting.edit(0, wild)
    window.open_meeting.rename_speaker(view.rows.rows[0].speaker, "<i>Eve</i> & Co")
    QApplication.processEvents()
    view.editing.begin(0, 0)
    assert view.editing.field.text().startswith("<b>bold</b>")
    assert window.page.speakers.rows[0].name.text() in ("<i>Eve</i> & Co", "Tomás Herrera", "Maya Lindqvist")
    assert view.rows.label(0) == "<i>Eve</i> & Co"
