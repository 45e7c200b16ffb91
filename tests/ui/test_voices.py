"""The voice library in the window, with real keys and a real mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.people.conditions import Condition
from app.ui.main_window import MainWindow
from app.ui.run_options import RunOptionsPopover
from app.ui.speaker_count import SpeakerCountPopover
from app.ui.theme import Theme
from app.ui.voices.desk import VoicesDesk
from app.ui.voices.heard_dialog import HeardDialog
from app.ui.voices.page import VoicesPage
from app.ui.voices.words import condition_words, known_words
from engine.protocol import SpeakerHint
from tests.ui import scenes
from tests.ui.accessible import clipped, faults
from tests.ui.pseudo import longer, spoken
from tests.ui.test_transcript_keys import press
from tests.voiced import voiced_meeting

Open = Callable[[scenes.Scene], MainWindow]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    """Monday's meeting has names, Tuesday's has the same voices and none."""
    made = scenes.empty(tmp_path)
    monday = voiced_meeting(made.library, ("maya", "tomas"), names={1: "Maya", 2: "Tomás"}, seed=1)
    tuesday = voiced_meeting(made.library, ("stranger", "maya"), seed=2)
    made.library.rename_meeting(monday.id, "Monday")
    made.library.rename_meeting(tuesday.id, "Tuesday")
    made.meetings += [monday.id, tuesday.id]
    yield made
    made.close()


def enrolled(library: Library, scene: scenes.Scene) -> None:
    """As if both had been chosen on Monday."""
    library.set_voices(on=True)
    for talk in library.speakers(scene.meetings[0]):
        library.learn_voice(scene.meetings[0], talk.speaker)


@pytest.fixture
def known(scene: scenes.Scene, open_window: Open) -> MainWindow:
    """Tuesday is open in a library that knows Maya and Tomás."""
    enrolled(scene.library, scene)
    window = open_window(scene)
    window.show_meeting(scene.meetings[1])
    return window


def desk_of(window: MainWindow) -> VoicesDesk:
    found = window.page.findChild(VoicesDesk)
    assert isinstance(found, VoicesDesk)
    return found


def asked(qtbot: QtBot, window: MainWindow, words: str) -> VoicesDesk:
    desk = desk_of(window)
    qtbot.waitUntil(lambda: desk.card.isVisible() and desk.card.words.text() == words, timeout=20_000)
    QApplication.processEvents()  # new buttons are shown with the next events
    return desk


def button(window: QWidget, words: str) -> QPushButton:
    return next(
        item for item in window.findChildren(QPushButton) if item.text() == words and item.isVisible()
    )


def click(window: QWidget, words: str) -> None:
    QTest.mouseClick(button(window, words), LEFT)
    QApplication.processEvents()


def names(window: MainWindow) -> list[str | None]:
    return [item.name for item in window.open_meeting.talk]


def page_of(window: MainWindow) -> VoicesPage:
    page = window.pages.currentWidget()
    assert isinstance(page, VoicesPage)
    return page


def question(window: MainWindow) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


class TestSuggestions:
    def test_yes_names_the_speaker_and_undo_takes_it_back(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        assert names(known) == [None, None]
        click(desk.card, "Use this name")
        assert names(known) == [None, "Maya"]
        assert known.library is not None
        assert [item.prints for item in known.library.people() if item.name == "Maya"] == [2]
        qtbot.waitUntil(lambda: not desk.card.isVisible(), timeout=20_000)
        click(known.toast, "Undo")
        assert names(known) == [None, None]
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        assert [item.prints for item in known.library.people() if item.name == "Maya"] == [1]

    def test_no_is_remembered_until_it_is_undone(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        click(desk.card, "Not Maya")
        qtbot.waitUntil(lambda: not desk.card.isVisible(), timeout=20_000)
        assert known.toast.recent[-1] == "Speaker 2 is not suggested as Maya again."
        click(known.toast, "Undo")
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        assert names(known) == [None, None]

    def test_by_keys(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        desk.card.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        press(desk.card.buttons[0], "Tab")
        assert desk.card.buttons[1].hasFocus()
        press(desk.card.buttons[0], "Space")
        assert names(known) == [None, "Maya"]

    def test_somebody_else_asks_for_the_name(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        click(desk.card, "Somebody else…")
        row = next(row for row in known.page.speakers.rows if row.talk.number == 2)
        assert row.name.hasFocus()
        assert not row.name.isReadOnly()
        QTest.keyClicks(row.name, "Anouk")
        press(row.name, "Return")
        qtbot.waitUntil(lambda: names(known) == [None, "Anouk"])
        asked(qtbot, known, "Recognise Anouk in other meetings?")

    def test_why_lets_both_be_heard(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        click(desk.card, "Why?")
        button(desk.card, "Listen to speaker 2")
        click(desk.card, "Listen to Maya")
        qtbot.waitUntil(lambda: bool(known.toast.recent), timeout=20_000)
        assert known.toast.recent[-1] == "There is no sound of Maya on this computer any more."

    def test_only_beside_the_speakers_and_dismissed_for_now(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        known.page.tabs.setCurrentIndex(1)
        assert not desk.card.isVisible()
        known.page.tabs.setCurrentIndex(0)
        assert desk.card.isVisible()
        QTest.mouseClick(desk.card.close_button, LEFT)
        assert not desk.card.isVisible()
        assert names(known) == [None, None]


class TestLearning:
    def test_the_first_time_explains_and_asks(
        self, qtbot: QtBot, scene: scenes.Scene, open_window: Open
    ) -> None:
        window = open_window(scene)
        window.show_meeting(scene.meetings[0])
        row = next(row for row in window.page.speakers.rows if row.talk.name == "Maya")
        action = next(item for item in row.menu.actions() if item.text() == "Recognise in future…")
        action.trigger()
        qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=20_000)
        box = question(window)
        assert "A voice print is a description of how someone sounds." in box.informativeText()
        assert "Ask the person first." in box.informativeText()
        assert scene.library.people() == []
        press(box, "Esc")
        assert not scene.library.voices_on()
        action.trigger()
        qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(QMessageBox)))
        click(question(window), "They agreed; recognise them")
        assert [item.name for item in scene.library.people()] == ["Maya"]
        click(window.toast, "Undo")
        assert scene.library.people() == []

    def test_each_person_is_to_be_asked_first(
        self, qtbot: QtBot, known: MainWindow, scene: scenes.Scene
    ) -> None:
        first = known.open_meeting.talk[0].speaker
        scene.library.rename_speaker(scene.meetings[1], first, "Anouk")
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        row = next(row for row in known.page.speakers.rows if row.talk.name == "Anouk")
        next(item for item in row.menu.actions() if item.text() == "Recognise in future…").trigger()
        desk = asked(qtbot, known, "Recognise Anouk in other meetings?")
        assert desk.card.why.text() == "Ask Anouk first. The voice print stays on this computer."
        assert len(scene.library.people()) == 2
        qtbot.waitUntil(desk.card.buttons[0].hasFocus)
        press(desk.card.buttons[0], "Space")
        assert len(scene.library.people()) == 3

    def test_naming_somebody_new_offers_and_does_nothing(
        self, qtbot: QtBot, known: MainWindow, scene: scenes.Scene
    ) -> None:
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        known.page.rename_speaker(next(item.speaker for item in known.open_meeting.talk if item.number == 1))
        field = known.focusWidget()
        assert field is not None
        QTest.keyClicks(field, "Anouk")
        press(field, "Return")
        desk = asked(qtbot, known, "Recognise Anouk in other meetings?")
        assert len(scene.library.people()) == 2
        click(desk.card, "Not now")
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        assert len(scene.library.people()) == 2

    def test_a_known_name_typed_by_hand_is_not_learned_from(
        self, qtbot: QtBot, known: MainWindow, scene: scenes.Scene
    ) -> None:
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        known.page.rename_speaker(next(item.speaker for item in known.open_meeting.talk if item.number == 2))
        field = known.focusWidget()
        assert field is not None
        QTest.keyClicks(field, "Maya")
        press(field, "Return")
        desk = asked(qtbot, known, "Is this the Maya you know?")
        assert {item.prints for item in scene.library.people()} == {1}
        click(desk.card, "Yes, add this meeting")
        assert {item.name: item.prints for item in scene.library.people()} == {"Maya": 2, "Tomás": 1}

    def test_a_corrected_name_is_asked_about(
        self, qtbot: QtBot, known: MainWindow, scene: scenes.Scene
    ) -> None:
        known.show_meeting(scene.meetings[0])
        speaker = next(item.speaker for item in known.open_meeting.talk if item.name == "Maya")
        known.page.rename_speaker(speaker)
        field = known.focusWidget()
        assert field is not None
        QTest.keyClicks(field, "Maya Lindqvist")
        press(field, "Return")
        desk = asked(qtbot, known, "Is Maya called Maya Lindqvist now?")
        assert {item.name: item.prints for item in scene.library.people()} == {"Maya": 0, "Tomás": 1}
        click(desk.card, "Yes, the same person")
        assert {item.name: item.prints for item in scene.library.people()} == {
            "Maya Lindqvist": 1,
            "Tomás": 1,
        }


class TestThePage:
    def test_empty_and_off_it_explains(self, qtbot: QtBot, scene: scenes.Scene, open_window: Open) -> None:
        window = open_window(scene)
        window.commands["voices"].trigger()
        page = page_of(window)
        assert page.none.text() == "Voices are not recognised."
        assert page.start.hasFocus()
        press(page.start, "Space")
        click(question(window), "Recognise voices")
        assert scene.library.voices_on()
        assert page.none.text() == "No voices yet."
        assert page.how.text() == "Name a speaker in a meeting and choose “Recognise in future”."
        press(page, "Esc")
        assert window.pages.currentWidget() is not page

    def test_everybody_is_listed(self, known: MainWindow) -> None:
        known.commands["voices"].trigger()
        page = page_of(known)
        assert [row.name.text() for row in page.rows] == ["Maya", "Tomás"]
        assert page.rows[0].facts.text() == "1 meeting  ·  32 s  ·  last heard today"
        assert page.rows[0].state.text() == "Needs more speech"
        press(page, "Esc")
        assert known.pages.currentWidget() is known.page
        known.commands["voices"].trigger()
        press(page, "Alt+Left")
        assert known.pages.currentWidget() is known.page
        known.commands["voices"].trigger()
        QTest.mouseClick(page.leave, LEFT)
        assert known.pages.currentWidget() is known.page

    def test_rows_by_keys(self, qtbot: QtBot, known: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        known.commands["voices"].trigger()
        page = page_of(known)
        assert page.rows[0].playing.hasFocus()
        press(page.rows[0].playing, "Down")
        assert page.rows[1].playing.hasFocus()
        press(page.rows[1].playing, "Up")
        monkeypatch.setattr(
            "app.ui.voices.library_desk.QInputDialog.getText", lambda *_a, **_k: ("Maya Lindqvist", True)
        )
        press(page.rows[0].playing, "F2")
        assert [row.name.text() for row in page.rows] == ["Maya Lindqvist", "Tomás"]
        assert page.rows[0].playing.hasFocus()
        click(known.toast, "Undo")
        assert [row.name.text() for row in page.rows] == ["Maya", "Tomás"]
        press(page.rows[0].playing, "Space")
        qtbot.waitUntil(lambda: "no sound of Maya" in known.toast.recent[-1], timeout=20_000)

    def test_forgetting_asks_and_says_what_happens(self, known: MainWindow, scene: scenes.Scene) -> None:
        known.commands["voices"].trigger()
        page = page_of(known)
        press(page.rows[0].playing, "Delete")
        box = question(known)
        assert box.text() == "Forget the voice of Maya?"
        press(box, "Return")  # the default keeps
        assert len(scene.library.people()) == 2
        press(page.rows[0].playing, "Delete")
        keep = question(known).checkBox()
        assert isinstance(keep, QCheckBox)
        assert keep.isChecked()
        keep.click()
        click(question(known), "Forget voice")
        assert [row.name.text() for row in page.rows] == ["Tomás"]
        assert [item.name for item in scene.library.speakers(scene.meetings[0])] == [None, "Tomás"]

    def test_the_open_meetings_suggestion_stands_on_top(
        self, qtbot: QtBot, known: MainWindow, scene: scenes.Scene
    ) -> None:
        asked(qtbot, known, "Speaker 2 sounds like Maya.")
        known.commands["voices"].trigger()
        page = page_of(known)
        assert page.card.words.text() == "Speaker 2 in “Tuesday” may be Maya."
        QApplication.processEvents()
        click(page.card, "Same person")
        assert [item.name for item in scene.library.speakers(scene.meetings[1])] == [None, "Maya"]
        qtbot.waitUntil(lambda: not page.card.isVisible(), timeout=20_000)
        assert page.rows[0].facts.text().startswith("2 meetings")

    def test_not_looked_for_and_back(self, known: MainWindow, scene: scenes.Scene) -> None:
        known.commands["voices"].trigger()
        page = page_of(known)
        looked = next(item for item in page.rows[0].menu.actions() if item.isCheckable())
        looked.trigger()
        assert page.rows[0].state.text() == "Not looked for"
        assert scene.library.voice_suggestions(scene.meetings[1]) == []
        click(known.toast, "Undo")
        assert page.rows[0].state.text() == "Needs more speech"

    def test_merged_and_undone(self, known: MainWindow) -> None:
        known.commands["voices"].trigger()
        page = page_of(known)
        next(item for item in page.rows[0].menu.actions() if item.text() == "Merge into…").trigger()
        menu = next(item for item in known.findChildren(QMenu) if item.accessibleName() == "Merge Maya into…")
        menu.actions()[0].trigger()
        menu.close()
        assert [row.name.text() for row in page.rows] == ["Tomás"]
        click(known.toast, "Undo")
        assert sorted(row.name.text() for row in page.rows) == ["Maya", "Tomás"]

    def test_meetings_are_listed_and_revoked(
        self, known: MainWindow, scene: scenes.Scene, qtbot: QtBot
    ) -> None:
        scene.library.accept_suggestion(scene.library.voice_suggestions(scene.meetings[1])[0])
        known.commands["voices"].trigger()
        page = page_of(known)
        next(item for item in page.rows[0].menu.actions() if item.text() == "See all meetings…").trigger()
        dialog = next(item for item in known.findChildren(HeardDialog) if item.isVisible())
        assert len(dialog.rows) == 2
        QTest.mouseClick(button(dialog.rows[0], "This is not Maya"), LEFT)
        assert len(dialog.rows) == 1
        assert [item.name for item in scene.library.speakers(scene.meetings[1])] == [None, None]
        maya = next(item for item in scene.library.people() if item.name == "Maya")
        assert maya.prints == 1
        dialog.accept()
        click(known.toast, "Undo")
        assert next(item for item in scene.library.people() if item.name == "Maya").prints == 2

    def test_switched_off_and_on(self, known: MainWindow, scene: scenes.Scene) -> None:
        known.commands["voices"].trigger()
        page = page_of(known)
        QTest.mouseClick(page.switch, LEFT, pos=page.switch.rect().center() - page.switch.rect().center() / 2)
        assert not scene.library.voices_on()
        assert len(page.rows) == 2
        click(known.toast, "Undo")
        assert scene.library.voices_on()


class TestHints:
    def test_the_notes_say_how_many_speak(self, known: MainWindow, scene: scenes.Scene) -> None:
        scene.library.add_note(scene.meetings[1], 0.0, "Attendees: Maya, Tomás, Priya Nair")
        QApplication.processEvents()
        known.page._ask_count()
        popover = next(item for item in known.page.findChildren(SpeakerCountPopover))
        assert popover.noted.text() == "The notes name 3 people."
        assert popover.count.itemText(popover.count.findData(3)) == "3 (in the notes)"
        popover.close()
        known.meeting_jobs.again()
        options = next(item for item in known.findChildren(RunOptionsPopover) if item.isVisible())
        assert options.speakers.itemText(options.speakers.findData(3)) == "3 (in the notes)"
        options.close()
        matcher = known.page.speakers.matcher()
        assert matcher is not None
        assert [item.name for item in matcher("pri")] == ["Priya Nair"]


class TestAttendees:
    def test_typed_when_files_come_in_they_are_a_note_a_hint_and_completions(
        self, known: MainWindow, scene: scenes.Scene, qtbot: QtBot
    ) -> None:
        known.show_meeting(scene.meetings[1])
        known._imported([scene.meetings[1]])
        known.meeting_jobs.ask("For these files", "Apply", [scene.meetings[1]], known.sidebar.importing)
        popover = next(item for item in known.findChildren(RunOptionsPopover) if item.isVisible())
        popover.attendees.setFocus()
        qtbot.keyClicks(popover.attendees, "Priya Nair <priya@example.org>; jonas")
        popover._apply_button.click()
        (note,) = scene.library.notes(scene.meetings[1])
        assert note.text == "Attendees: Priya Nair, Jonas"
        newest = [job for job in scene.library.jobs() if job.meeting == scene.meetings[1]][-1]
        assert newest.options.speakers == SpeakerHint(None, 2)
        matcher = known.page.speakers.matcher()
        assert matcher is not None
        assert [item.name for item in matcher("pri")] == ["Priya Nair"]
        assert [item.name for item in matcher("jon")] == ["Jonas"]


class TestConditions:
    def test_they_are_said_in_words(self, known: MainWindow, scene: scenes.Scene) -> None:
        near, far = Condition("mic", "Laptop microphone", "near"), Condition("system", "Speakers", "far")
        assert condition_words(near) == "Laptop microphone, near"
        assert condition_words(far) == "computer sound, far away"
        assert condition_words(Condition("file", "m4a")) == "M4A file"
        both = "Laptop microphone, near; computer sound, far away"
        assert known_words((near, far, near)) == f"Known from: {both}"
        assert (known_words(()), condition_words(Condition())) == ("", "")
        with scene.library._store.write() as tx:
            tx.exec_driver_sql("UPDATE voiceprint SET condition = ?", (near.text,))
        known.commands["voices"].trigger()
        page = page_of(known)
        assert page.rows[0].known.text() == "Known from: Laptop microphone, near"
        assert "Laptop microphone, near" in page.rows[0].accessibleDescription()
        next(item for item in page.rows[0].menu.actions() if item.text() == "See all meetings…").trigger()
        dialog = next(item for item in known.findChildren(HeardDialog) if item.isVisible())
        assert any("Laptop microphone, near" in label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()


class TestForEverybody:
    def test_names_roles_and_room_to_hit(self, qtbot: QtBot, known: MainWindow) -> None:
        desk = asked(qtbot, known, "Speaker 2 sounds like Maya.")
        click(desk.card, "Why?")
        assert faults(desk.card) == []
        known.commands["voices"].trigger()
        page = page_of(known)
        assert faults(page) == []
        next(item for item in page.rows[0].menu.actions() if item.text() == "See all meetings…").trigger()
        dialog = next(item for item in known.findChildren(HeardDialog) if item.isVisible())
        assert faults(dialog) == []
        dialog.accept()

    @pytest.mark.parametrize("scale", [1.0, 2.0])
    def test_nothing_is_cut_off(
        self, qtbot: QtBot, scene: scenes.Scene, open_window: Open, theme: Theme, scale: float
    ) -> None:
        enrolled(scene.library, scene)
        with spoken(longer):
            theme.set_scale(scale)
            window = open_window(scene)
            window.resize(1280, 720)
            window.show_meeting(scene.meetings[1])
            desk = desk_of(window)
            qtbot.waitUntil(desk.card.isVisible, timeout=20_000)
            QApplication.processEvents()
            found = list(clipped(desk.card))
            window.commands["voices"].trigger()
            QApplication.processEvents()
            found += clipped(page_of(window))
        theme.set_scale(1.0)
        assert found == []
