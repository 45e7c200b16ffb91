"""What one correction may do elsewhere: a word changed everywhere, a speaker split by example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from app.ui.review import changing
from app.ui.review.desk import Review
from app.ui.review.preview import Preview
from app.ui.transcript.selection import Caret, TextSelection
from tests.ui import scenes
from tests.ui.review_scene import Heard, add, correct_first, go_to, line, opened, press


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


# -- change everywhere -----------------------------------------------------------------------------------


def test_a_corrected_word_is_offered_to_be_changed_elsewhere(
    window: MainWindow, review: Review, qtbot
) -> None:
    correct_first(window)
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert "Also change 5 others" in line(window).offer.text()
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window)
    assert dialog.list.count() == 5
    assert dialog.field.text() == "migration"
    assert dialog.apply.text() == "Change 5 places"
    dialog.list.set_current_row(0)
    dialog.list.setFocus()
    press(window, Qt.Key.Key_Space)  # not the first one
    assert dialog.apply.text() == "Change 4 places"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QApplication.processEvents()
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert texts.count("migrtion") == 1
    assert "Migrtion" not in texts
    assert "Migration notes" in texts
    window.commands["undo"].trigger()
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert texts.casefold().count("migrtion") == 5


def test_the_offer_goes_by_itself(window: MainWindow, review: Review, qtbot) -> None:
    correct_first(window)
    shown = line(window)
    qtbot.waitUntil(shown.isVisible)
    assert shown._timer.interval() == 6000
    shown._timer.setInterval(1)
    shown._timer.start()
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_a_word_found_nowhere_else_is_not_offered(window: MainWindow, review: Review) -> None:
    view = window.page.view
    view.editing.begin_selected(0, 0, 3)
    QTest.keyClicks(view.editing.field, "zebra")
    press(window, Qt.Key.Key_Return)
    view.editing.begin(0, 0)
    QTest.keyClick(view.editing.field, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert not line(window).isVisible() or "others" in line(window).offer.text()


def test_ctrl_h_on_a_doubt_changes_it_everywhere(window: MainWindow, review: Review, heard: Heard) -> None:
    go_to(window, "migrtion")
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window)
    assert dialog.list.count() == 6
    heard.spans.clear()
    dialog.list.setFocus()
    press(window, Qt.Key.Key_P)
    assert len(heard.spans) == 1
    dialog.field.setFocus()
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "migration")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert "igrtion" not in texts
    assert "Changed “migrtion” to “migration” in 6 places." in window.toast.recent[-1]


def test_a_long_text_is_looked_through_behind_the_open_question(
    window: MainWindow, review: Review, heard: Heard, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "FEW", 0)
    waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def later(
        work: Callable[[], object], then: Callable[[object], None], *_failed: object, newest: str = ""
    ) -> None:
        if newest == "everywhere":
            waiting.append((work, then))

    monkeypatch.setattr(window.workers, "run", later)
    go_to(window, "migrtion")
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window)
    assert QApplication.focusWidget() is dialog.field
    assert (dialog.apply.text(), dialog.apply.isEnabled()) == ("Reading…", False)
    ((work, then),) = waiting
    then(work())
    assert dialog.list.count() == 6
    assert dialog.apply.text() == "Change 6 places"
    QTest.keyClicks(dialog.field, "migration")
    assert "migration" in dialog.list.ticks.data(dialog.list.ticks.index(0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert "migrtion" not in texts.casefold()


def test_a_question_without_places_goes_by_itself(
    window: MainWindow, review: Review, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "FEW", 0)
    view = window.page.view
    row = next(at for at, item in enumerate(view.rows.rows) if "migrtion" in item.text)
    at = view.rows.rows[row].text.index("migrtion")
    part = TextSelection(Caret(row, at + 1), Caret(row, at + 5))  # of a word, which stands nowhere alone
    view.select(part)
    window.commands["change-everywhere"].trigger()
    assert opened(window).apply.text() == "Reading…"
    qtbot.waitUntil(lambda: not any(item.isVisible() for item in window.findChildren(Preview)))
    assert window.open_meeting.history() == (None, None)


def test_ctrl_h_elsewhere_opens_replace(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert window.page.finder.isVisible()


# -- split by example ----------------------------------------------------------------------------------------


def examples(window: MainWindow) -> list[int]:
    rows = window.open_meeting.model.rows
    return [at for at, row in enumerate(rows) if row.text.startswith("so the")]


def test_paragraphs_like_those_moved_may_follow(window: MainWindow, review: Review, qtbot) -> None:
    view, model = window.page.view, window.open_meeting.model
    there = examples(window)
    before = model.rows[there[0]].speaker
    window.open_meeting.assign([model.rows[at].id for at in there[:2]], None)
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert line(window).offer.text() == f"Move {len(there) - 2} similar paragraphs too?  Ctrl+Shift+M"
    view.setFocus()
    press(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(window)
    assert dialog.list.count() == len(there) - 2
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QApplication.processEvents()
    new = model.rows[there[0]].speaker
    assert new != before
    assert [at for at, row in enumerate(model.rows) if row.speaker == new] == there
    window.commands["undo"].trigger()
    assert sum(row.speaker == new for row in model.rows) == 2
    assert window.focusWidget() is view


def test_similar_paragraphs_are_moved_by_command(window: MainWindow, review: Review, qtbot) -> None:
    view, model = window.page.view, window.open_meeting.model
    there = examples(window)
    view.set_current(there[0], by_keyboard=True)
    window.commands["similar"].trigger()
    qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(Preview)))
    dialog = opened(window)
    assert dialog.apply.text() == f"Move {len(there)} paragraphs"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QApplication.processEvents()
    new = model.rows[there[0]].speaker
    assert [at for at, row in enumerate(model.rows) if row.speaker == new] == there
    window.commands["undo"].trigger()  # one step
    assert all(row.speaker != new for row in model.rows)
