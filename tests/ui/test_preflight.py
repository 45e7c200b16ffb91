"""The popover before a recording: real widgets and settings, a recorder that only listens and answers."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.settings import RECORD_MIC, RECORD_SYSTEM, SPEAKERS, Settings
from app.ui.recording.preflight import Plan, Preflight, Typed
from app.ui.recording.sources import OFF, choose, last_sources
from app.ui.recording.trial import SECONDS
from app.ui.theme import Theme
from engine.protocol import SpeakerHint
from engine.recording import (
    Cleared,
    Device,
    Devices,
    Level,
    Levels,
    ListDevices,
    Refused,
    Request,
    Trial,
    TrialOver,
    Trouble,
    Watch,
)
from engine.takes import wav_header
from tests.ui.conftest import QT_SAYS

BUILT_IN = Device("alsa.built-in", "Built-in Audio", "mic", default=True)
YETI = Device("usb.yeti", "Yeti Stereo", "mic")
SPEAKERS_OUT = Device("built-in.monitor", "Built-in Audio", "system", default=True)
HDMI = Device("hdmi.monitor", "HDMI", "system")
ALL = (BUILT_IN, YETI, SPEAKERS_OUT, HDMI)


class Ear(QObject):
    """A recorder's service as the popover sees it: it keeps what it was asked."""

    devices_changed = Signal(object)
    levels = Signal(object)
    trial_over = Signal(object)
    trouble = Signal(object)
    cleared = Signal(object)
    refused = Signal(object)

    def __init__(self, devices: Devices | None) -> None:
        super().__init__()
        self.devices = devices
        self.asked: list[Request] = []

    def list_devices(self) -> None:
        self.asked.append(ListDevices())

    def watch(self, mic: str | None, system: str | None) -> None:
        self.asked.append(Watch(mic, system))

    def trial(self, folder: Path, seconds: float) -> None:
        self.asked.append(Trial(str(folder), seconds))

    def plug(self, *devices: Device, why: str = "") -> None:
        self.devices = Devices(devices, why)
        self.devices_changed.emit(self.devices)

    def watched(self) -> list[Watch]:
        return [request for request in self.asked if isinstance(request, Watch)]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


Open = Callable[..., Preflight]


@pytest.fixture
def open_popover(qapp: QApplication, theme: Theme, settings: Settings) -> Iterator[Open]:
    opened: list[Preflight] = []
    window = QWidget()
    window.resize(900, 700)
    window.show()

    def open_it(ear: Ear, typed: Typed | None = None) -> Preflight:
        popover = Preflight(ear, settings, theme, window, typed=typed)
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # looked at after closing
        popover.show_at(window.mapToGlobal(QPoint(10, 10)))
        opened.append(popover)
        return popover

    yield open_it
    for popover in opened:
        popover.close()
        popover.deleteLater()
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_it_watches_the_defaults_while_open_and_nothing_after(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    assert ear.asked[0] == Watch("alsa.built-in", "built-in.monitor")
    assert ListDevices() in ear.asked
    popover.close()
    assert ear.asked[-1] == Watch()


def test_devices_that_come_late_are_offered_and_watched(open_popover: Open) -> None:
    ear = Ear(None)
    popover = open_popover(ear)
    assert popover.said.text() == "Looking for devices…"
    assert all(row.note.isHidden() for row in popover.rows.values())  # nothing is missing yet
    assert not popover.go.isEnabled()
    ear.plug(*ALL)
    assert popover.said.text() == ""
    assert popover.go.isEnabled()
    assert ear.watched() == [Watch("alsa.built-in", "built-in.monitor")]


def test_a_recorder_that_does_not_answer_is_said(
    open_popover: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.recording.preflight.PATIENCE_MS", 50)
    ear = Ear(None)
    popover = open_popover(ear)
    qtbot.waitUntil(lambda: popover.said.text() == "The recorder does not answer.")
    ear.plug(*ALL)
    assert popover.said.text() == ""


def test_meters_show_their_own_side(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    ear.levels.emit(Levels((Level("mic", -12.0, -20.0), Level("system", -120.0, -120.0))))
    assert popover.rows["mic"].meter.lit > 10
    assert popover.rows["system"].meter.lit == 0


def test_a_device_is_chosen_watched_and_remembered(open_popover: Open, settings: Settings) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    box = popover.rows["mic"].device
    box.setCurrentIndex(box.findData("usb.yeti"))
    box.activated.emit(box.currentIndex())
    assert ear.watched()[-1] == Watch("usb.yeti", "built-in.monitor")
    assert settings.get(RECORD_MIC) == "usb.yeti"
    popover.close()
    again = open_popover(Ear(Devices(ALL)))
    assert again.rows["mic"].device.currentText() == "Yeti Stereo"


def test_a_device_that_has_gone_is_shown_as_such_and_comes_back(
    open_popover: Open, settings: Settings
) -> None:
    choose(settings, "mic", "usb.yeti", "Yeti Stereo")
    ear = Ear(Devices((BUILT_IN, SPEAKERS_OUT)))
    popover = open_popover(ear)
    row = popover.rows["mic"]
    assert row.device.currentText() == "Yeti Stereo (not connected)"
    assert row.note.text() == "Not connected now. Built-in Audio is recorded instead."
    assert ear.watched()[-1] == Watch("alsa.built-in", "built-in.monitor")
    ear.plug(*ALL)
    assert row.device.currentText() == "Yeti Stereo"
    assert row.note.isHidden()
    assert ear.watched()[-1] == Watch("usb.yeti", "built-in.monitor")
    assert settings.get(RECORD_MIC) == "usb.yeti"


def test_the_record_button_starts_with_what_is_there(settings: Settings) -> None:
    choose(settings, "mic", "usb.yeti", "Yeti Stereo")
    sources = last_sources(settings, (BUILT_IN, SPEAKERS_OUT))
    assert (sources.mic, sources.system, sources.gone) == (
        "alsa.built-in",
        "built-in.monitor",
        ("Yeti Stereo",),
    )
    choose(settings, "system", OFF)
    assert last_sources(settings, ALL).system is None
    assert last_sources(settings, ALL).mic == "usb.yeti"
    assert last_sources(settings, ()).mic is None


def test_one_side_alone_is_enough_and_none_is_not(open_popover: Open, settings: Settings) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    popover.rows["system"].on.setChecked(False)
    assert ear.watched()[-1] == Watch("alsa.built-in", None)
    assert settings.get(RECORD_SYSTEM) == OFF
    assert popover.go.isEnabled()
    popover.rows["mic"].on.setChecked(False)
    assert not popover.go.isEnabled()
    assert not popover.test.isEnabled()


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("no-tool", "pactl"),
        ("no-server", "No sound server"),
        ("permission", "Allow it"),
        ("unsupported", "does not let"),
        ("a code of tomorrow", "cannot be recorded"),
    ],
)
def test_why_system_audio_cannot_be_recorded(open_popover: Open, why: str, words: str) -> None:
    ear = Ear(Devices((BUILT_IN,), why))
    popover = open_popover(ear)
    row = popover.rows["system"]
    assert words in row.note.text()
    assert not row.on.isEnabled()
    assert ear.watched()[-1] == Watch("alsa.built-in", None)
    assert popover.go.isEnabled()  # the microphone alone


def test_a_far_side_that_does_not_arrive_is_said_until_it_does(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    ear.trouble.emit(Trouble("far-side-silent", 1, "system"))
    assert popover.hint.isVisible()
    assert popover.hint.text().startswith("The computer is playing, but nothing of it arrives here.")
    ear.cleared.emit(Cleared("far-side-silent", "system"))
    assert popover.hint.isHidden()


def test_a_device_that_cannot_be_opened_is_said(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    ear.refused.emit(Refused("watch", "device-failed"))
    assert "cannot be opened" in popover.said.text()


def _heard(popover: Preflight, ear: Ear, *, mic: bool, system: bool) -> Path:
    """Run the test's listening part; the folder it was given."""
    popover.test.click()
    asked = ear.asked[-1]
    assert isinstance(asked, Trial)
    assert asked.seconds == SECONDS
    loud, still = -20.0, -120.0
    ear.levels.emit(
        Levels(
            (
                Level("mic", loud if mic else still, loud if mic else still),
                Level("system", loud if system else still, loud if system else still),
            )
        )
    )
    return Path(asked.folder)


def _wav(path: Path) -> str:
    path.write_bytes(wav_header(48000, 1) + struct.pack("<4800h", *([1000, -1000] * 2400)))
    return str(path)


@pytest.mark.qt_log_ignore(*QT_SAYS, "Could not open media", extend=True)
def test_the_test_listens_then_plays_and_leaves_nothing(open_popover: Open, qtbot: QtBot) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    began: list[bool] = []
    popover.testing.connect(lambda: began.append(True))
    folder = _heard(popover, ear, mic=True, system=True)
    assert began == [True]
    assert popover.said.text() == "Listening… 5 s"
    assert popover.test.text() == "Stop"
    assert folder.stat().st_mode & 0o777 == 0o700
    played: list[list[Path]] = []
    popover.trial.player.ready_changed.connect(
        lambda _ready: played.append(list(popover.trial.player._files))
    )
    ear.trial_over.emit(TrialOver(_wav(folder / "mic.wav"), _wav(folder / "system.wav")))
    assert [[path.name for path in files] for files in played] == [["mic.wav", "system.wav"]]
    assert popover.said.text() in ("Playing what was heard…", "Sound arrives.")
    qtbot.waitUntil(
        lambda: not popover.trial.player.playing or popover.trial.player.position > 0, timeout=8000
    )
    popover.close()
    assert not folder.exists()


# The player may be told to let go of a file that it is only just opening.
@pytest.mark.qt_log_ignore(*QT_SAYS, "Could not open media", extend=True)
def test_a_muted_microphone_is_a_problem_a_silent_computer_is_not(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    folder = _heard(popover, ear, mic=False, system=True)
    ear.trial_over.emit(TrialOver(_wav(folder / "mic.wav"), _wav(folder / "system.wav")))
    assert popover.said.text() == "Nothing was heard from the microphone. It may be muted."
    assert popover.said.property("kind") == "error"
    popover.trial.stop()
    folder = _heard(popover, ear, mic=True, system=False)
    ear.trial_over.emit(TrialOver(_wav(folder / "mic.wav"), ""))
    assert popover.said.property("kind") == "muted"
    popover.trial.stop()
    _heard(popover, ear, mic=False, system=False)
    ear.trial_over.emit(TrialOver())
    assert popover.said.text() == "Nothing was heard. Choose another device and test again."
    assert popover.test.text() == "Test again"


def test_another_device_ends_the_test(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    folder = _heard(popover, ear, mic=True, system=True)
    ear.plug(YETI, SPEAKERS_OUT)
    assert not popover.trial.busy
    assert not folder.exists()
    ear.trial_over.emit(TrialOver("gone.wav", ""))  # too late: nobody waits for it


def test_record_hands_over_what_was_chosen_and_typed(open_popover: Open, settings: Settings) -> None:
    ear = Ear(Devices(ALL))
    typed = Typed()
    popover = open_popover(ear, typed)
    plans: list[Plan] = []
    popover.record.connect(plans.append)
    popover.title.setText("  Weekly\tsync ")
    popover.language.setCurrentIndex(popover.language.findData("en"))
    popover.speakers.setCurrentIndex(3)
    popover.go.click()
    assert popover.isHidden()
    plan = plans[0]
    assert (plan.mic, plan.system, plan.title) == ("alsa.built-in", "built-in.monitor", "Weekly sync")
    assert plan.options.language == "en"
    assert plan.options.speakers == SpeakerHint(3, 3)
    assert settings.get(SPEAKERS) == 0  # three people in this meeting say nothing about the next import
    assert typed == Typed()


def test_attendees_typed_before_are_kept_hint_and_go_along(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    typed = Typed()
    popover = open_popover(ear, typed)
    popover.attendees.setFocus()
    QTest.keyClicks(popover.attendees, "Ana Ruiz; ben")
    assert popover.speakers.itemText(0) == "Automatic, at most 2"
    popover.close()
    popover = open_popover(ear, typed)
    assert popover.attendees.names() == ("Ana Ruiz", "Ben")
    assert popover.speakers.itemText(0) == "Automatic, at most 2"
    plans: list[Plan] = []
    popover.record.connect(plans.append)
    popover.go.click()
    assert plans[0].attendees == ("Ana Ruiz", "Ben")
    assert plans[0].options.speakers == SpeakerHint(None, 2)
    assert typed == Typed()


def test_enter_in_the_title_records_and_space_on_a_box_switches_it(open_popover: Open) -> None:
    ear = Ear(Devices(ALL))
    popover = open_popover(ear)
    plans: list[Plan] = []
    popover.record.connect(plans.append)
    box = popover.rows["system"].on
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    QTest.keyClicks(popover.title, "Call")
    QTest.keyClick(popover.title, Qt.Key.Key_Return)
    assert [plan.title for plan in plans] == ["Call"]
    assert plans[0].system is None


def test_what_was_typed_is_there_again_after_a_click_elsewhere(open_popover: Open) -> None:
    ear, typed = Ear(Devices(ALL)), Typed()
    popover = open_popover(ear, typed)
    popover.title.setText("Board")
    popover.speakers.setCurrentIndex(4)
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert popover.isHidden()
    assert typed == Typed("Board", 4)
    assert open_popover(ear, typed).title.text() == "Board"


def test_names_of_devices_are_not_markup_and_stay_on_one_line(open_popover: Open) -> None:
    ear = Ear(Devices((Device("x", "<b>Mic</b>\nof Eve", "mic", default=True),)))
    popover = open_popover(ear)
    assert popover.rows["mic"].device.itemText(0) == "Default (<b>Mic</b> of Eve)"
