"""The panel of speakers with real keys and a real mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QHelpEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.speaker_count import SpeakerCountPopover
from app.ui.speakers.panel import SpeakersPanel
from app.ui.speakers.row import SpeakerRow
from app.ui.transcript.selection import Caret, TextSelection
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window: MainWindow) -> SpeakersPanel:
    window.open_meeting.set_sound(there=True)  # as if: nothing is played here
    return window.page.speakers


def row_named(panel: SpeakersPanel, name: str) -> SpeakerRow:
    return next(row for row in panel.rows if row.name.text() == name)


def names(panel: SpeakersPanel) -> list[str]:
    return [row.name.text() for row in panel.rows]


def focus(row: SpeakerRow) -> None:
    row.name.setFocus(Qt.FocusReason.TabFocusReason)


ALL = ["Tomás Herrera", "Maya Lindqvist", "Priya Nair", "Speaker 4"]


class TestRows:
    def test_most_talkative_first_with_time_and_share(self, panel: SpeakersPanel) -> None:
        seconds = [row.talk.seconds for row in panel.rows]
        assert seconds == sorted(seconds, reverse=True)
        assert sorted(names(panel)) == sorted(ALL)
        assert sum(row.bar.value() for row in panel.rows) == pytest.approx(100, abs=2)
        assert panel.rows[0].percent.text() == f"{panel.rows[0].bar.value()} %"

    def test_everything_has_a_name(self, panel: SpeakersPanel) -> None:
        for row in panel.rows:
            for part in (row.dot, row.name, row.play, row.more, row.bar):
                seen = QAccessible.queryAccessibleInterface(part)
                assert seen.text(QAccessible.Text.Name), part
            assert row.name.text() in QAccessible.queryAccessibleInterface(row.play).text(
                QAccessible.Text.Name
            )
        dot = QAccessible.queryAccessibleInterface(panel.rows[0].dot)
        assert dot.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox)

    def test_rows_stay_when_names_change(self, panel: SpeakersPanel, window: MainWindow) -> None:
        before = list(panel.rows)
        window.open_meeting.rename_speaker(panel.rows[0].talk.speaker, "Eve")
        assert panel.rows == before
        assert panel.rows[0].name.text() == "Eve"

    def test_a_quote_comes_with_the_mouse(self, panel: SpeakersPanel) -> None:
        for place in (row_named(panel, "Priya Nair"), row_named(panel, "Priya Nair").play):
            event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(5, 5), place.mapToGlobal(QPoint(5, 5)))
            QApplication.sendEvent(place, event)
            assert place.toolTip().startswith("“Both. Swapping the two steps")

    def test_the_keyboard_has_the_quote_too(self, panel: SpeakersPanel) -> None:
        play = row_named(panel, "Priya Nair").play
        play.setFocus(Qt.FocusReason.TabFocusReason)
        assert play.accessibleDescription().startswith("“Both. Swapping the two steps")

    def test_a_right_click_and_the_menu_key(self, panel: SpeakersPanel, window: MainWindow) -> None:
        row = panel.rows[1]
        where = row.name.mapToGlobal(QPoint(10, 10))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(10, 10), where)
        QApplication.sendEvent(row.name, event)
        assert row.menu.isVisible()
        ground = row.menu.grab().toImage().pixelColor(4, 4)
        assert ground.name().upper() == window.theme.tokens.raised  # not the side panel's, which is none
        row.menu.close()
        focus(row)
        QTest.keyClick(row.name, Qt.Key.Key_F10, SHIFT)
        assert row.menu.isVisible()
        row.menu.close()

    def test_in_the_trash_it_can_only_be_read(self, window: MainWindow, panel: SpeakersPanel) -> None:
        meeting = window.open_meeting.id
        window.remove(meeting)
        window.show_meeting(meeting)
        row = panel.rows[0]
        focus(row)
        QTest.keyClick(row.name, Qt.Key.Key_F2)
        assert row.name.isReadOnly()
        QTest.keyClick(row.name, Qt.Key.Key_Delete)
        assert QApplication.activePopupWidget() is None
        assert not panel.new_button.isVisible()


class TestNaming:
    def test_click_opens_and_enter_leads_back(
        self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot
    ) -> None:
        row = row_named(panel, "Speaker 4")
        QTest.mouseClick(row.name, LEFT)
        assert not row.name.isReadOnly()
        QTest.keyClicks(row.name, "Jonas")
        QTest.keyClick(row.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Jonas" in names(panel))
        assert window.page.view.hasFocus()

    def test_named_by_keys_the_keyboard_stays_for_the_next(self, panel: SpeakersPanel, qtbot: QtBot) -> None:
        row = row_named(panel, "Speaker 4")
        focus(row)
        QTest.keyClick(row.name, Qt.Key.Key_F2)
        QTest.keyClicks(row.name, "Jonas")
        QTest.keyClick(row.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Jonas" in names(panel))
        assert row.name.hasFocus()
        assert row.name.isReadOnly()

    def test_n_in_the_transcript(self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot) -> None:
        window.page.view.set_current(4)
        window.page.view.setFocus()
        QTest.keyClick(window.page.view, Qt.Key.Key_N)
        field = row_named(panel, "").name if "" in names(panel) else QApplication.focusWidget()
        QTest.keyClicks(field, "Jonas")
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Jonas" in names(panel))
        assert window.page.view.hasFocus()

    def test_names_are_offered(
        self, panel: SpeakersPanel, window: MainWindow, scene: scenes.Scene, qtbot: QtBot
    ) -> None:
        scenes.add_meeting(scene, "Other", scenes.GO_NO_GO[:3], names={1: "Jordan Lee"}, audio=False)
        meeting = window.open_meeting
        scene.library.add_note(meeting.id, 1.0, "Attendees: Jonas Weber, Maya Lindqvist")
        qtbot.waitUntil(lambda: bool(meeting.notes))
        row = row_named(panel, "Speaker 4")
        row.name.begin()
        QTest.keyClicks(row.name, "jo")
        completer = row.name._completer
        assert completer is not None
        assert completer.shown
        offered = [completer._model.item(at).text() for at in range(completer._model.rowCount())]
        assert offered == ["Jonas Weber", "Jordan Lee"]
        QTest.keyClick(completer.popup(), Qt.Key.Key_Down)
        QTest.keyClick(completer.popup(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Jonas Weber" in names(panel))
        assert not completer.shown

    def test_arrow_down_offers_all_and_those_here_last(self, panel: SpeakersPanel) -> None:
        row = row_named(panel, "Speaker 4")
        row.name.begin()
        QTest.keyClick(row.name, Qt.Key.Key_Down)
        completer = row.name._completer
        assert completer is not None
        last = completer._model.item(completer._model.rowCount() - 1).text()
        assert last.endswith("· in this meeting")
        QTest.keyClick(completer.popup(), Qt.Key.Key_Escape)
        assert not completer.shown
        assert not row.name.isReadOnly()  # only the list was closed

    def test_a_click_takes_an_offered_name(self, panel: SpeakersPanel, qtbot: QtBot) -> None:
        row = row_named(panel, "Speaker 4")
        row.name.begin()
        QTest.keyClicks(row.name, "pri")
        completer = row.name._completer
        assert completer is not None
        popup = completer.popup()
        where = popup.visualRect(completer._model.index(0, 0)).center()
        QTest.mouseClick(popup.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where)
        qtbot.waitUntil(lambda: names(panel).count("Priya Nair") == 2)

    def test_the_same_name_written_otherwise_is_asked_about(
        self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot
    ) -> None:
        row = row_named(panel, "Speaker 4")
        row.name.begin()
        QTest.keyClicks(row.name, "tomas herrera")
        QTest.keyClick(row.name, Qt.Key.Key_Return)
        qtbot.waitUntil(window.page.notice.isVisible)
        keep = next(b for b in window.page.notice.findChildren(QPushButton) if b.text() == "Keep both")
        keep.click()
        assert len(panel.rows) == 4
        assert not window.page.notice.isVisible()


class TestSamples:
    @pytest.fixture
    def played(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list:
        spans: list = []
        monkeypatch.setattr(window.playback, "play_spans", lambda found, back=True: spans.append(found))
        return spans

    def test_three_in_a_row(self, panel: SpeakersPanel, window: MainWindow, played: list) -> None:
        row = row_named(panel, "Speaker 4")
        row.play.click()
        assert len(played[0]) == 3
        model = window.open_meeting.model
        for start, end in played[0]:
            assert end - start <= 3.0
            place = model.row_at_time(start)
            assert model.rows[place].speaker == row.talk.speaker
            assert model.rows[place].start < start
            assert end < model.rows[place].end

    def test_space_on_the_name(self, panel: SpeakersPanel, played: list) -> None:
        focus(panel.rows[0])
        QTest.keyClick(panel.rows[0].name, Qt.Key.Key_Space)
        assert len(played) == 1

    def test_once_more_stops(
        self, panel: SpeakersPanel, window: MainWindow, played: list, monkeypatch
    ) -> None:
        stopped: list[bool] = []
        monkeypatch.setattr(window.playback, "stop_span", lambda: stopped.append(True))
        panel.rows[0].play.click()
        monkeypatch.setattr(type(window.playback), "in_span", property(lambda _self: True))
        panel.rows[0].play.click()
        assert (len(played), stopped) == (1, [True])
        panel.rows[1].play.click()  # somebody else's begin at once
        assert len(played) == 2
        focus(panel.rows[1])
        QTest.keyClick(panel.rows[1].name, Qt.Key.Key_Escape)
        assert stopped == [True, True]
        assert panel.rows[1].name.hasFocus()


class TestFocus:
    def test_the_dot_puts_one_alone_and_everybody_back(
        self, panel: SpeakersPanel, window: MainWindow
    ) -> None:
        row, other = panel.rows[1], panel.rows[0]
        QTest.mouseClick(row.dot, LEFT)
        assert window.open_meeting.focus.solo == {row.talk.speaker}
        assert row.dot.isChecked()
        assert row.state.text() == "Only"
        assert not other.dot.isChecked()
        line = window.findChild(QPushButton, "everybody")
        assert line is not None
        assert line.isVisible()
        assert row.name.text() in line.parent().words.text()
        QTest.mouseClick(line, LEFT)
        assert window.open_meeting.focus.everybody
        assert not line.isVisible()
        assert not row.dot.isChecked()

    def test_space_on_the_dot(self, panel: SpeakersPanel, window: MainWindow) -> None:
        panel.rows[0].dot.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(panel.rows[0].dot, Qt.Key.Key_Space)
        assert window.open_meeting.focus.solo == {panel.rows[0].talk.speaker}
        QTest.keyClick(panel.rows[0].dot, Qt.Key.Key_Space)
        assert window.open_meeting.focus.everybody

    def test_hidden_from_the_menu(self, panel: SpeakersPanel, window: MainWindow) -> None:
        row = row_named(panel, "Priya Nair")
        hide = next(action for action in row.menu.actions() if action.text() == "Hide this speaker")
        hide.trigger()
        assert window.open_meeting.focus.hidden == {row.talk.speaker}
        assert row.state.text() == "Hidden"
        assert hide.isChecked()
        hide.trigger()
        assert window.open_meeting.focus.everybody

    def test_commands_are_about_the_paragraph_that_is_read(self, window: MainWindow) -> None:
        view, meeting = window.page.view, window.open_meeting
        assert not window.commands["everybody"].isEnabled()
        view.set_current(1)
        view.setFocus()
        window.commands["solo"].trigger()
        assert meeting.focus.solo == {meeting.model.rows[1].speaker}
        window.commands["everybody"].trigger()
        assert meeting.focus.everybody
        window.commands["hide-speaker"].trigger()
        assert meeting.focus.hidden == {meeting.model.rows[1].speaker}

    def test_who_is_merged_away_is_no_longer_in_focus(self, panel: SpeakersPanel, window: MainWindow) -> None:
        gone, into = panel.rows[3].talk.speaker, panel.rows[0].talk.speaker
        window.open_meeting.focus.toggle_solo(gone)
        window.open_meeting.merge([gone], into)
        assert window.open_meeting.focus.everybody

    def test_the_line_follows_a_new_name(self, panel: SpeakersPanel, window: MainWindow) -> None:
        speaker = panel.rows[0].talk.speaker
        window.open_meeting.focus.toggle_solo(speaker)
        window.open_meeting.rename_speaker(speaker, "Eve")
        line = window.findChild(QPushButton, "everybody")
        assert line is not None
        assert "Eve" in line.parent().words.text()


class TestNewSpeaker:
    def test_for_the_paragraph_being_read(
        self, panel: SpeakersPanel, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.page.view.set_current(3)
        panel.new_button.click()
        assert len(panel.rows) == 5
        field = QApplication.focusWidget()
        QTest.keyClicks(field, "Guest")
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Guest" in names(panel))
        assert window.open_meeting.model.label(3) == "Guest"

    def test_for_all_that_is_selected(self, panel: SpeakersPanel, window: MainWindow) -> None:
        view = window.page.view
        view.select(TextSelection(Caret(3, 4), Caret(5, 2)))
        window.commands["new-speaker"].trigger()
        assert len({window.open_meeting.model.rows[row].speaker for row in (3, 4, 5)}) == 1
        assert len(panel.rows) == 5
        assert "Gave 3 paragraphs to a new speaker." in window.toast.recent


class TestFindingAgain:
    def test_it_says_how_many_paragraphs_stay(self, window: MainWindow, panel: SpeakersPanel) -> None:
        meeting = window.open_meeting
        meeting.assign([meeting.model.rows[at].id for at in (1, 2)], meeting.model.rows[0].speaker)
        window.page._ask_count()
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, SpeakerCountPopover)
        assert popover.locked.isVisible()
        assert "keep" in popover.locked.text()
        popover.close()
        window.commands["undo"].trigger()
        window.page._ask_count()
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, SpeakerCountPopover)
        assert not popover.locked.isVisible()
        popover.close()


class TestManyAndLong:
    def test_thirty_speakers_of_all_kinds(self, scene: scenes.Scene, open_window: Open, qtbot: QtBot) -> None:
        lines = [(f"S{n}", "Some words are said here, and then some more of them.") for n in range(30)]
        long = {3: "Maximiliane-Charlotte von und zu Hohenstein-Waldenburg", 4: "ליאור כהן", 5: "سارة"}
        meeting = scenes.add_meeting(scene, "Town hall", lines, names=long, audio=False)
        window = open_window(scene)
        window.show_meeting(meeting)
        window.theme.set_scale(2.0)
        panel = window.page.speakers
        assert len(panel.rows) == 30
        side = panel.viewport()
        qtbot.waitUntil(lambda: all(row.geometry().right() <= side.width() for row in panel.rows))
        for row in panel.rows:
            assert row.more.mapTo(side, QPoint(row.more.width(), 0)).x() <= side.width()
            assert row.percent.mapTo(side, QPoint(row.percent.width(), 0)).x() <= side.width()
            assert row.name.width() >= 90
        qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > side.height())
        focus(panel.rows[0])
        QTest.keyClick(panel.rows[0].name, Qt.Key.Key_End)
        last = panel.rows[-1]
        assert last.name.hasFocus()
        assert panel.viewport().rect().contains(last.name.mapTo(panel.viewport(), QPoint(0, 0)))
        window.theme.set_scale(1.0)
