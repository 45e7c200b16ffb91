"""What is being typed, and what is open beside it, when another meeting is shown or the window closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import instance
from app.cli import answer_in_window
from app.ui.history.window import HistoryWindow, open_history
from app.ui.main_window import MainWindow
from app.ui.passages import PassagesDialog
from app.ui.review.preview import Preview
from app.ui.transcript.selection import Caret, TextSelection
from tests.ui import scenes

if TYPE_CHECKING:
    from app.jobs import JobQueue

Open = Callable[[scenes.Scene], MainWindow]


@pytest.fixture
def two(scene: scenes.Scene, open_window: Open) -> MainWindow:
    """A window in which one can go back to another meeting."""
    scenes.add_meeting(scene, "Second", scenes.GO_NO_GO[:4], names={1: "Ana Ruiz"}, audio=False)
    window = open_window(scene)
    window.show_meeting(scene.meetings[1])
    window.show_meeting(scene.meetings[0])
    window.page.tabs.setCurrentIndex(0)
    return window


def titles(scene: scenes.Scene) -> list[str]:
    return [scene.library.meeting(meeting).title for meeting in scene.meetings]


def names(scene: scenes.Scene, at: int) -> set[str | None]:
    return {talk.name for talk in scene.library.speakers(scene.meetings[at])}


def notes(scene: scenes.Scene, at: int) -> list[str]:
    return [note.text for note in scene.library.notes(scene.meetings[at])]


def begin_title(window: MainWindow) -> None:
    window.page.header.title.setFocus()
    window.page.header.title.selectAll()


def begin_name(window: MainWindow) -> None:
    row = next(row for row in window.page.speakers.rows if row.name.text() == "Maya Lindqvist")
    row.name.begin()


def begin_note(window: MainWindow) -> None:
    window.page.tabs.setCurrentIndex(2)
    window.page.notes.field.setFocus()


def type_words(words: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, words)


def go_back(window: MainWindow) -> None:
    """By a key: the keyboard stays where it is until the other meeting is there."""
    window.commands["return"].trigger()


def close(window: MainWindow) -> None:
    window.close()


@pytest.mark.parametrize("go", [go_back, close])
class TestFields:
    def test_a_title(self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]) -> None:
        begin_title(two)
        type_words("Decided")
        go(two)
        assert titles(scene) == ["Decided", "Second"]

    def test_a_title_that_was_only_looked_at(
        self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]
    ) -> None:
        before = titles(scene)
        begin_title(two)
        go(two)
        two.page.view.setFocus()
        assert titles(scene) == before

    def test_a_speaker(self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]) -> None:
        before = names(scene, 1)
        begin_name(two)
        type_words("Maja")
        go(two)
        assert "Maja" in names(scene, 0)
        assert names(scene, 1) == before

    def test_a_speaker_just_left(
        self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]
    ) -> None:
        begin_name(two)
        type_words("Maja")
        two.page.view.setFocus()
        go(two)
        assert "Maja" in names(scene, 0)

    def test_a_note(self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]) -> None:
        begin_note(two)
        type_words("Ask Jonas")
        go(two)
        assert notes(scene, 0) == ["Ask Jonas"]
        assert notes(scene, 1) == []

    def test_a_note_that_is_corrected(
        self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]
    ) -> None:
        begin_note(two)
        type_words("Ask Jonas")
        QTest.keyClick(two.page.notes.field, Qt.Key.Key_Return)
        QApplication.processEvents()
        two.page.notes.rows[0].begin()
        QApplication.processEvents()  # the field is on screen
        type_words("Ask Priya")
        go(two)
        assert notes(scene, 0) == ["Ask Priya"]

    def test_a_paragraph(
        self, two: MainWindow, scene: scenes.Scene, go: Callable[[MainWindow], None]
    ) -> None:
        two.page.view.editing.begin(0, 0)
        type_words("So ")
        go(two)
        assert scene.library.outline(scene.meetings[0])[0].text.startswith("So Okay")


def test_a_meeting_thrown_away_keeps_what_was_typed(two: MainWindow, scene: scenes.Scene) -> None:
    begin_name(two)
    type_words("Maja")
    two.remove(scene.meetings[0])
    scene.library.restore_meeting(scene.meetings[0])
    assert "Maja" in names(scene, 0)


def test_the_history_is_that_of_the_meeting_shown(two: MainWindow, scene: scenes.Scene) -> None:
    dialog = open_history(two)
    two.show_meeting(scene.meetings[1])
    assert isinstance(dialog, HistoryWindow)
    assert "Second" in dialog.windowTitle()
    known = {step.seq for step in scene.library.steps(scene.meetings[1])}
    step = dialog.step()
    assert step is None or step.seq in known
    dialog.close()


def test_lists_about_a_text_go_with_it(two: MainWindow, scene: scenes.Scene) -> None:
    two.about_text.show_unfit()
    two.about_text.show_left_out()
    assert len(two.findChildren(PassagesDialog)) == 2
    two.show_meeting(scene.meetings[1])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [each for each in two.findChildren(PassagesDialog) if each.isVisible()]


def test_a_preview_goes_with_its_text(two: MainWindow, scene: scenes.Scene) -> None:
    two.page.view.select(TextSelection(Caret(0, 0), Caret(0, 4)))
    two.commands["change-everywhere"].trigger()
    (preview,) = two.findChildren(Preview)
    assert preview.isVisible()
    two.show_meeting(scene.meetings[1])
    assert not preview.isVisible()


def test_a_message_outlives_what_had_the_keyboard_before(two: MainWindow) -> None:
    begin_note(two)
    type_words("Ask Jonas")
    QTest.keyClick(two.page.notes.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    two.page.notes.rows[0].time.setFocus()
    two.tell("Something happened.")
    two.toast.entry.setFocus()
    two.page.notes.show_entries([])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    two.toast.hide()


def test_the_place_is_the_meetings_own_while_another_is_heard(two: MainWindow, scene: scenes.Scene) -> None:
    first, second = scene.meetings
    two.places.keep(first, 0, 0, 12.5)
    two.playback.play_elsewhere([], scene.folder, 300.0, 200.0)
    two.show_meeting(second)
    assert two.places.of(first)[2] == pytest.approx(12.5)


def test_each_stay_in_a_paragraph_is_a_step(window: MainWindow, scene: scenes.Scene) -> None:
    view = window.page.view
    for words in ("So ", "Well "):
        view.editing.begin(0, 0)
        type_words(words)
        view.editing.leave()
    assert view.rows.rows[0].text.startswith("Well So Okay")
    window.open_meeting.undo()
    assert view.rows.rows[0].text.startswith("So Okay")


def test_a_meeting_that_a_terminal_deletes_for_good_is_not_shown_any_more(
    two: MainWindow, scene: scenes.Scene, qtbot: QtBot
) -> None:
    """``hansard purge``, answered by the window: not without a yes, since its terminal is another one's."""
    opened = scene.meetings[0]
    scene.library.trash([opened])
    two.show_meeting(opened)

    def answer(*words: str) -> instance.Answered:
        asked = instance.Asked(("purge", opened, *words), str(scene.folder))
        return answer_in_window(asked, scene.library, cast("JobQueue", object()), lambda: None)

    refused = answer()
    assert (refused.status, "Say --yes" in refused.err) == (2, True)
    assert two.open_meeting.id == opened
    assert "Deleted 1 meeting for good." in answer("--yes").err
    qtbot.waitUntil(lambda: two.open_meeting.id is None)
    assert two.pages.currentWidget() is two.blank
