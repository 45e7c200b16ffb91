"""Recording in the window: what is shown follows the recorder, and nothing waits for it."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.recorder_sentences import NOTICE
from app.settings import CONSENT, INDICATOR, RECORD_SYSTEM
from app.ui.recording.silence import LongSilence
from app.ui.theme import Theme
from engine.protocol import RunOptions, SpeakerHint
from engine.recording import (
    Cleared,
    Event,
    Level,
    Levels,
    Mark,
    Note,
    Pause,
    Refused,
    Resume,
    Retitle,
    Start,
    Status,
    Stop,
    Switch,
    Trouble,
    TroubleCode,
)
from tests.fakes.recorder import FakeRecorder
from tests.ui import scenes
from tests.ui.recording_scene import Live

CODES: tuple[TroubleCode, ...] = typing.get_args(TroubleCode)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeRecorder]:
    with FakeRecorder(tmp_path / "library" / "recordings") as recorder:
        yield recorder


@pytest.fixture
def live(scene: scenes.Scene, fake: FakeRecorder, theme: Theme, qtbot: QtBot) -> Iterator[Live]:
    made = Live(scene, fake, theme, qtbot)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def refuse(code: str, _request: Start) -> list[Event]:
    return [Refused("start", code)]


class TestStarting:
    def test_one_click_records_with_the_last_sources(self, live: Live) -> None:
        live.record()
        start = live.fake.wait_for(Start)
        assert (start.mic, start.system, start.fallback) == ("desk", "speakers.monitor", False)
        assert start.title.startswith("Recording, ")
        assert live.window.pages.currentWidget() is live.page
        assert not live.window.player_bar.isVisible()

    def test_the_button_reacts_before_the_recorder_is_heard_of(self, live: Live) -> None:
        live.window.sidebar.record.click()
        assert live.service.phase == "starting"
        assert live.window.sidebar.record.text() == "Starting…"
        live.until(lambda: live.service.phase == "waiting")

    def test_a_side_that_is_switched_off_is_left_out(self, live: Live) -> None:
        live.window.settings.set(RECORD_SYSTEM, "off")
        live.record()
        assert live.fake.wait_for(Start).system is None
        assert not live.page.sources["system"].isVisible()

    def test_nothing_to_record_from_is_said(self, live: Live) -> None:
        live.connected()
        live.fake.devices = type(live.fake.devices)((), "no-server")
        live.fake.say(live.fake.devices)
        live.until(lambda: live.service.devices == live.fake.devices)
        live.window.sidebar.record.click()
        live.until(lambda: "nothing to record from" in " ".join(live.window.toast.recent[-1:]))
        assert live.service.phase == "idle"
        assert live.window.pages.currentWidget() is not live.page

    def test_a_refusal_is_a_sentence(self, live: Live) -> None:
        live.connected()
        for code in ("busy", "no-device", "device-failed", "no-space", "folder", "failed"):
            live.window.toast.recent.clear()
            live.fake.script[Start] = partial(refuse, code)
            live.window.sidebar.record.click()
            live.until(lambda: bool(live.window.toast.recent))
            assert live.window.toast.recent[-1].endswith("."), code
            assert live.service.phase == "idle"
            assert live.window.sidebar.record.text() == "Record"

    def test_another_device_takes_over_only_when_that_was_switched_on(
        self, live: Live, fake: FakeRecorder
    ) -> None:
        live.record()
        assert not fake.wait_for(Start).fallback
        live.desk.stop()
        live.until(lambda: not live.desk.service.recording)
        live.window.commands["fallback"].trigger()
        live.record()
        assert [asked.fallback for asked in fake.heard if isinstance(asked, Start)] == [False, True]


class TestTheRedIndicator:
    def test_it_follows_frames_not_calls(self, live: Live) -> None:
        live.record()
        assert live.page.state.text() == "Waiting for audio…"
        assert not live.page.dot.red
        assert not live.page.saved.isVisible()
        assert "●" not in live.window.windowTitle()
        live.fake.frames(12.0)
        live.until(lambda: live.page.dot.red)
        assert live.page.state.text() == "Recording"
        assert live.page.saved.text() == "saved to disk every second"
        assert live.page.saved.isVisible()
        assert live.window.windowTitle().startswith("● 00:12 Recording – ")
        assert live.window.sidebar.record.text() == "00:12"
        assert live.tray_is_red()

    def test_no_frames_from_any_side_puts_it_out(self, live: Live) -> None:
        live.record(3.0)
        quiet = tuple(type(track)(track.track, track.device, track.name, 3.0, live=False)
                      for track in live.fake.status.tracks)  # fmt: skip
        live.fake.say(Status("recording", str(live.fake.folder), "x", 3.0, quiet))
        live.until(lambda: not live.page.dot.red)
        assert live.page.state.text() == "Waiting for audio…"
        assert not live.tray_is_red()

    def test_paused_is_not_red(self, live: Live) -> None:
        live.record(5.0)
        QTest.keySequence(live.window, "Ctrl+Shift+P")
        live.fake.wait_for(Pause)
        live.until(lambda: live.service.phase == "paused")
        assert not live.page.dot.red
        assert live.page.pausing.text() == "Resume"
        assert "paused at 00:05" in live.page.captions.toPlainText()
        live.page.pausing.click()
        live.fake.wait_for(Resume)


class TestFromAnywhere:
    def test_the_button_leads_back(self, live: Live) -> None:
        live.record(2.0)
        live.window.show_meeting(live.scene.meetings[0])
        assert live.window.pages.currentWidget() is live.window.page
        live.window.sidebar.record.click()
        assert live.window.pages.currentWidget() is live.page
        assert len([item for item in live.fake.heard if isinstance(item, Start)]) == 1

    def test_a_change_in_the_library_leaves_the_page_alone(self, live: Live) -> None:
        live.record(2.0)
        live.scene.library.rename_meeting(live.scene.meetings[0], "Another name")
        live.qtbot.wait(60)
        assert live.window.pages.currentWidget() is live.page
        assert not live.window.player_bar.isVisible()

    def test_marking_is_answered_when_it_is_on_disk(self, live: Live) -> None:
        live.record(66.0)
        live.window.show_meeting(live.scene.meetings[0])
        live.window.commands["mark"].trigger()
        live.fake.wait_for(Mark)
        live.until(lambda: live.window.toast.recent[-1:] == ["Marked 01:06."])

    def test_the_shortcut_starts_and_stops(self, live: Live) -> None:
        live.connected()
        QTest.keySequence(live.window, "Ctrl+Shift+R")
        live.fake.wait_for(Start)
        live.fake.frames(1.0)
        live.until(lambda: live.service.red)
        QTest.keySequence(live.window, "Ctrl+Shift+R")
        live.fake.wait_for(Stop)

    def test_the_title_is_the_recorders(self, live: Live) -> None:
        live.record(1.0)
        live.page.title.setFocus()
        live.page.title.setText("Weekly product sync")
        QTest.keyClick(live.page.title, Qt.Key.Key_Return)
        assert live.fake.wait_for(Retitle).title == "Weekly product sync"
        live.until(lambda: live.page.title.text() == "Weekly product sync")

    def test_the_indicator_can_be_switched_on(self, live: Live) -> None:
        live.record(7.0)
        assert live.desk.pill is None
        pill = live.switch_indicator_on()
        assert pill.isVisible()
        assert (pill.width(), pill.height()) == (200, 44)
        assert pill.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        assert pill.dot.red
        assert pill.time.text() == "00:07"
        pill.marking.click()
        live.fake.wait_for(Mark)
        assert live.window.settings.get(INDICATOR)
        pill.stopping.click()
        live.fake.wait_for(Stop)
        live.until(lambda: not pill.isVisible())

    def test_what_is_about_a_meeting_is_not_for_the_live_page(self, live: Live) -> None:
        live.record(2.0)
        commands = live.window.commands
        assert not any(commands[name].isEnabled() for name in ("find", "export", "undo", "remove", "toggle"))
        QTest.keyClick(live.page.captions, Qt.Key.Key_Space)
        live.window.show_meeting(live.scene.meetings[0])
        live.window.open_meeting.set_sound(there=True)
        live.until(lambda: all(commands[name].isEnabled() for name in ("find", "export", "remove", "toggle")))


class TestCards:
    def test_every_trouble_is_a_card_that_goes_when_it_is_over(self, live: Live) -> None:
        live.record(3.0)
        shown = live.page.cards.shown
        for code in CODES:
            track = "" if code.startswith(("disk", "folder", "asleep", "unwatched")) else "mic"
            key = f"{code}:{track}"
            live.fake.say(Trouble(code, 1, track, "7"))
            live.until(partial(shown.__contains__, key))
            card = shown[key]
            assert card.isVisible(), code
            assert card.words.title.endswith("."), code
            assert card.words.text.endswith("."), code
            live.fake.say(Cleared(code, track))
            if card.words.lasting:
                card.close_button.click()
            live.until(lambda: not live.page.cards.isVisible())
            assert not shown, code

    def test_another_device_can_be_chosen_on_the_card(self, live: Live) -> None:
        live.record(3.0)
        live.fake.say(Trouble("lost", 1, "mic"))
        live.until(lambda: "lost:mic" in live.page.cards.shown)
        card = live.page.cards.shown["lost:mic"]
        assert card.words.title == "“Desk microphone” was unplugged."
        menu = live.desk.troubles.choose(card.buttons[0], "mic")
        assert [action.text() for action in menu.actions()] == ["Desk microphone", "Headset"]
        menu.actions()[1].trigger()
        menu.close()
        assert live.fake.wait_for(Switch) == Switch("mic", "headset")
        live.until(lambda: live.page.sources["mic"].device.text() == "Headset")

    def test_a_call_that_cannot_be_heard_is_said(self, live: Live) -> None:
        live.connected()
        mics = tuple(device for device in live.fake.devices.devices if device.track == "mic")
        live.fake.devices = type(live.fake.devices)(mics, "no-tool")
        live.fake.say(live.fake.devices)
        live.until(lambda: live.service.devices == live.fake.devices)
        live.record()
        assert "pactl" in live.page.cards.shown["no-system"].words.text
        assert live.fake.wait_for(Start).system is None

    def test_a_card_that_nobody_sees_is_said_in_passing(self, live: Live) -> None:
        live.record(3.0)
        live.window.show_meeting(live.scene.meetings[0])
        live.fake.say(Trouble("lost", 1, "mic"))
        live.until(lambda: "unplugged" in " ".join(live.window.toast.recent[-1:]))
        live.window.toast._button.click()
        assert live.window.pages.currentWidget() is live.page

    def test_a_narrow_window_still_shows_them(self, live: Live) -> None:
        live.record(3.0)
        live.window.resize(900, 700)
        live.fake.say(Trouble("disk-low", 1))
        live.until(live.page.cards.isVisible)
        assert not live.page.side.isVisible()
        live.window.resize(1300, 820)
        live.until(lambda: live.page.side.isVisible() and live.page.cards.isVisible())

    def test_a_quarter_of_an_hour_of_silence_asks_and_never_stops(self, live: Live) -> None:
        live.record(3.0)
        live.desk.troubles.silence = LongSilence(long=0.0)

        def asked() -> bool:
            live.fake.levels(-70.0, -80.0)
            return "silence" in live.page.cards.shown

        live.until(asked)
        card = live.page.cards.shown["silence"]
        assert card.words.title == "Still recording. Stop?"
        card.buttons[1].click()
        assert "silence" not in live.page.cards.shown
        assert not any(isinstance(item, Stop) for item in live.fake.heard)

    def test_silence_is_counted_in_minutes(self) -> None:
        quiet = Levels((Level("mic", -60.0, -70.0), Level("system", -120.0, -120.0)))
        loud = Levels((Level("mic", -60.0, -70.0), Level("system", -20.0, -30.0)))
        silence = LongSilence()
        assert not any(silence.heard(quiet, float(second)) for second in range(890))
        assert not silence.heard(loud, 890.0)
        assert not any(silence.heard(quiet, 890.0 + second) for second in range(900))
        assert silence.heard(quiet, 890.0 + 900)
        assert not silence.heard(quiet, 890.0 + 901)


class TestNotes:
    def test_each_line_keeps_the_time_of_its_first_character(self, live: Live) -> None:
        live.record(65.0)
        notes = live.page.notes
        notes.setFocus()
        QTest.keyClicks(notes, "budget")
        live.fake.frames(60.0)
        live.until(lambda: live.service.status.seconds == 125.0)
        QTest.keyClicks(notes, " is open")
        QTest.keyClick(notes, Qt.Key.Key_Return)
        QTest.keyClicks(notes, "ask Jonas")
        notes.flush()
        live.until(lambda: len({item.id for item in live.fake.heard if isinstance(item, Note)}) == 2)
        newest = {item.id: item for item in live.fake.heard if isinstance(item, Note)}
        first, second = sorted(newest.values(), key=lambda note: note.seconds)
        assert (first.text, second.text) == ("budget is open", "ask Jonas")
        assert 65.0 <= first.seconds <= 67.1
        assert 125.0 <= second.seconds <= 127.1

    def test_attendees_are_its_first_line_and_hint_the_run(self, live: Live) -> None:
        live.connected()
        options = RunOptions(speakers=SpeakerHint(None, 2))
        live.desk.record(options=options, attendees=("Ana Ruiz", "Ben"))
        live.until(lambda: any(isinstance(item, Note) for item in live.fake.heard))
        said = live.fake.wait_for(Note)
        assert (said.text, said.seconds) == ("Attendees: Ana Ruiz, Ben", 0.0)
        assert live.page.notes.toPlainText() == "Attendees: Ana Ruiz, Ben"
        live.fake.frames(3.0)
        live.until(lambda: live.service.red)
        live.desk.stop()
        live.until(lambda: bool(live.takes.queued))
        assert live.takes.queued[0][1].speakers == SpeakerHint(None, 2)

    def test_tab_leaves_the_field_and_leaving_writes(self, live: Live) -> None:
        live.record(2.0)
        live.page.notes.setFocus()
        QTest.keyClicks(live.page.notes, "one")
        QTest.keyClick(live.page.notes, Qt.Key.Key_Tab)
        assert live.fake.wait_for(Note).text == "one"


class TestConsent:
    def test_it_is_read_once(self, live: Live) -> None:
        live.record(1.0)
        line = live.page.consent
        assert line.isVisible()
        line.copying.click()
        assert QGuiApplication.clipboard().text() == NOTICE
        line.understood.click()
        assert not line.isVisible()
        assert live.window.settings.get(CONSENT)
        live.desk.show()
        assert not line.isVisible()


class TestForEverybody:
    def test_everything_has_a_name_and_can_be_reached(self, live: Live) -> None:
        live.record(1.0)
        live.fake.say(Trouble("lost", 1, "mic"))
        live.until(live.page.cards.isVisible)
        for kind in (QPushButton, QToolButton):
            for button in live.page.findChildren(kind):
                if button.isVisible():
                    seen = QAccessible.queryAccessibleInterface(button)
                    assert seen.text(QAccessible.Text.Name), button
                    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button

    def test_f6_goes_round(self, live: Live) -> None:
        live.record(1.0)
        assert live.page.notes.hasFocus()  # what is thought of now can be typed at once
        for pane in (live.page.pausing, live.window.sidebar.list, live.page.captions, live.page.notes):
            QTest.keyClick(live.window, Qt.Key.Key_F6)
            assert pane.hasFocus()

    def test_levels_can_be_read(self, live: Live) -> None:
        live.record(1.0)
        meter = live.page.sources["mic"].meter
        live.fake.levels(-3.0, -9.0)
        live.until(lambda: meter.lit > 18)
        seen = QAccessible.queryAccessibleInterface(meter)
        assert seen.role() == QAccessible.Role.ProgressBar
        assert seen.text(QAccessible.Text.Name) == "Microphone level"
        live.until(lambda: meter.value() > 70)
        live.fake.levels(-120.0, -120.0)
        live.until(lambda: meter.lit == 0)

    def test_the_last_caption_can_be_asked_for(self, live: Live) -> None:
        live.record(1.0)
        live.desk.captions.settle("system", 3.0, "Both.", opens=True)
        live.desk.captions.tail("mic", 5.0, "I can find")
        assert live.desk.captions.last_words() == "Others: Both. You: I can find"
        live.window.commands["read-caption"].trigger()
