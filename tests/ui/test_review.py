"""Reviewing: unclear words by F8, and verdicts on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.ui.main_window import MainWindow
from app.ui.review.changing import Changing
from app.ui.review.desk import Review
from tests.ui import scenes
from tests.ui.review_scene import UNCLEAR, Heard, add, go_to, press, selected


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    made = scenes.empty(tmp_path)
    add(made)
    yield made
    made.close()


@pytest.fixture
def heard(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Heard:
    return Heard(window, monkeypatch)


@pytest.fixture
def review(window: MainWindow, heard: Heard, qtbot) -> Review:
    found = window.page.findChild(Review)
    assert found is not None
    qtbot.waitUntil(lambda: found.round.total > 0)
    window.page.view.setFocus()
    return found


def test_the_worst_words_are_marked_and_no_more(window: MainWindow, review: Review) -> None:
    rows = window.open_meeting.model.rows
    words = sum(len(row.words) for row in rows)
    marked = [place for places in window.page.view.unclear.values() for place in places]
    assert 0 < len(marked) <= min(-(-words * 15 // 1000), -(-rows[-1].end * 40 // 3600))
    assert all("Low confidence (" in tip and "F8 for the next one" in tip for _, _, tip in marked)
    assert review.card.isVisible()
    assert review.card.title.text().endswith("unclear words")


def test_f8_selects_and_plays_around_each_and_wraps(window: MainWindow, review: Review, heard: Heard) -> None:
    total = review.round.total
    starts = []
    for _ in range(total):
        press(window, Qt.Key.Key_F8)
        assert review.current is not None
        assert selected(window) in UNCLEAR
        assert heard.spans[-1] == (review.current.start - 1.5, review.current.end + 1.0)
        starts.append(review.current.start)
    assert starts == sorted(starts)
    press(window, Qt.Key.Key_F8)
    assert review.current is review.round.left[0]
    press(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert review.current is review.round.left[-1]


def test_a_looks_right_is_remembered_and_goes_on(window: MainWindow, review: Review) -> None:
    total = review.round.total
    press(window, Qt.Key.Key_F8)
    first = review.current
    assert first is not None
    press(window, Qt.Key.Key_A)
    assert review.round.done == 1
    assert review.current is not None
    assert review.current.start > first.start
    assert review.card.count.text() == f"1 of {total}"
    meeting = window.open_meeting.id
    assert meeting is not None
    assert first.start not in [item.start for item in window.open_meeting.library.doubts(meeting)]
    window.commands["undo"].trigger()
    assert review.round.done == 0


def test_a_means_nothing_away_from_the_doubt(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_A)
    assert review.round.done == 0
    assert window.open_meeting.history() == (None, None)


def test_shift_a_accepts_the_same_word_everywhere(window: MainWindow, review: Review) -> None:
    go_to(window, "migrtion")
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    rows = window.open_meeting.model.rows
    same = [word for row in rows for word in row.words if word.text.casefold() == "migrtion"]
    assert len(same) == 6
    assert all(word.probability == 1 for word in same)
    assert "looks right in 6 places" in window.toast.recent[-1]


def test_typing_replaces_the_word_and_enter_goes_on(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    before = review.current
    press(window, Qt.Key.Key_Return)
    field = window.page.view.editing.field
    assert field.isVisible()
    QTest.keyClicks(field, "moved")
    press(window, Qt.Key.Key_Return)
    assert not field.isVisible()
    row = window.open_meeting.model.row_at_time(before.start + 0.05) if before else None
    assert row is not None
    assert "moved" in window.open_meeting.model.rows[row].text
    assert review.round.done == 1
    assert review.current is not None
    assert review.current is not before


def test_f8_while_editing_keeps_the_text_and_goes_on(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(window.page.view.editing.field, "moved")
    press(window, Qt.Key.Key_F8)
    assert not window.page.view.editing.field.isVisible()
    assert any("moved" in row.text for row in window.open_meeting.model.rows)
    assert selected(window) in UNCLEAR


def test_everything_checked_is_said(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    for _ in range(review.round.total):
        press(window, Qt.Key.Key_A)
    assert review.card.title.text() == "All unclear words checked."
    assert window.toast.recent[-1] == "All unclear words checked. F8 shows more."
    assert not window.page.view.unclear
    checked = review.round.total
    press(window, Qt.Key.Key_F8)
    assert review.round.total > checked
    assert review.on_doubt is not None


def test_what_was_checked_stays_so_when_the_meeting_is_opened_again(
    window: MainWindow, review: Review, qtbot
) -> None:
    press(window, Qt.Key.Key_F8)
    for _ in range(review.round.total):
        press(window, Qt.Key.Key_A)
    with qtbot.waitSignal(review.loaded):
        window.open_meeting.reload()
    assert not review.round.left
    assert not window.page.view.unclear


def test_show_more_marks_more(window: MainWindow, review: Review) -> None:
    before = review.round.total
    assert review.card.show_more.isVisible()
    QTest.mouseClick(review.card.show_more, Qt.MouseButton.LeftButton)
    assert review.round.total > before


def test_readers_hear_how_many_words_are_unclear(window: MainWindow, review: Review) -> None:
    view = window.page.view
    segment = next(iter(view.unclear))
    row = view.rows.row_of(segment)
    assert row is not None
    name = QAccessible.queryAccessibleInterface(view).child(row).text(QAccessible.Text.Name)
    many = len(view.unclear[segment])
    assert f", {many} unclear word{'s' if many > 1 else ''}" in name


def test_marks_and_their_ticks_follow_a_split(window: MainWindow, review: Review, qtbot) -> None:
    view = window.page.view
    marked = {segment: marks for segment, marks in view.unclear.items() if view.rows.row_of(segment) != 0}
    ticks = [row for row in view.ticks.rows("unclear") if row > 0]
    assert ticks
    assert window.open_meeting.split(0, view.rows.rows[0].text.index(" ") + 1)
    assert {segment: view.unclear[segment] for segment in marked} == marked
    qtbot.waitUntil(lambda: set(view.ticks.rows("unclear")) >= {row + 1 for row in ticks})
    segment, marks = next((each, found) for each, found in view.unclear.items() if each in marked)
    at = view.rows.row_of(segment)
    assert at is not None
    first, last, _says = marks[0]
    text = view.rows.rows[at].text
    window.open_meeting.edit(at, f"{text[:first]}surely{text[last:]}")
    assert marks[0] not in view.unclear.get(segment, ())


def test_a_doubt_about_the_speaker_is_settled_by_a_number(
    window: MainWindow, review: Review, heard: Heard, qtbot
) -> None:
    from app.corrections import Doubt, WordRange

    row = window.open_meeting.model.rows[2]
    other = next(talk for talk in window.open_meeting.talk if talk.speaker != row.speaker)
    doubt = Doubt(WordRange(row.id, 0, len(row.words)), row.start, row.end, 0.9, ("speaker",), other.speaker)
    review._take([doubt], 10)
    assert review.card.title.text() == "1 unclear speaker"
    press(window, Qt.Key.Key_F8)
    assert review.on_doubt is not None
    assert f"(key {other.number})" in review.card.why.text()
    press(window, Qt.Key(Qt.Key.Key_0 + other.number))
    assert window.open_meeting.model.rows[2].speaker == other.speaker
    assert review.card.title.text() == "All unclear words checked."
    window.commands["undo"].trigger()
    assert review.card.title.text() == "1 unclear speaker"
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_A)
    meeting = window.open_meeting.id
    assert meeting is not None
    assert window.open_meeting.model.rows[2].id in window.open_meeting.library.given_by_hand(meeting)
    assert not review.round.left


def test_the_parts_are_there(window: MainWindow, open_window: Callable[..., MainWindow]) -> None:
    assert window.page.findChild(Changing) is not None
    card = window.page.findChild(Review).card  # type: ignore[union-attr]
    assert card.next.toolTip() == "Next unclear word (F8)"
    assert card.mapTo(window, QPoint(0, 0)).x() > 0
