"""Settings of what records and what transcribes: with a recorder, and with models."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app import settings as options
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.recording.consent import ConsentLine
from app.ui.recording.sources import OFF, last_sources
from app.ui.run_options import options_from
from app.ui.settings_window import desk_of
from app.ui.settings_window.facts import HardwareField, ModelField, SourcesField
from app.ui.theme import Theme
from engine.inventory import Device, Finding
from tests.fakes.recorder import FakeRecorder
from tests.ui import fake_models as fake
from tests.ui import scenes
from tests.ui.recording_scene import Live
from tests.ui.test_settings_window import row_of, switch

PICTURES = os.environ.get("HANSARD_PICTURES", "")


@pytest.fixture
def live(scene: scenes.Scene, tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Live]:
    with FakeRecorder(tmp_path / "library" / "recordings") as recorder:
        made = Live(scene, recorder, theme, qtbot)
        yield made
        made.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_sources_and_switches(live: Live) -> None:
    live.connected()
    dialog = desk_of(live.window).open("recording")
    field = row_of(dialog, "Sources").field
    assert isinstance(field, SourcesField)
    mic = field.rows[0]
    live.until(lambda: mic.device.count() > 0)
    QTest.keyClick(mic.device, Qt.Key.Key_End)
    devices = live.service.devices
    assert devices is not None
    chosen = live.window.settings.get(options.RECORD_MIC)
    assert chosen == mic.device.currentData()
    QTest.keyClick(mic.device, Qt.Key.Key_Home)
    QTest.keyClick(field.rows[1].on, Qt.Key.Key_Space)
    assert live.window.settings.get(options.RECORD_SYSTEM) == OFF
    assert last_sources(live.window.settings, devices.devices).system is None
    live.window.settings.set(options.CONSENT, True)
    dialog.sections[1].refresh()
    switch(dialog, "Remind me to tell people")
    live.window.around.open_preflight()
    popover = live.window.around.popover
    assert popover is not None
    assert popover.findChild(ConsentLine).isVisible()
    popover.close()
    switch(dialog, "Small indicator above other windows")
    live.record(1.0)
    assert live.desk.pill is not None
    assert live.desk.pill.isVisible()
    dialog.activateWindow()
    switch(dialog, "Small indicator above other windows")
    assert not live.desk.pill.isVisible()
    if PICTURES:
        dialog.grab().save(f"{PICTURES}/recording.png")
    dialog.reject()


@pytest.fixture
def modelled(
    scene: scenes.Scene, theme: Theme, tmp_path: Path, qapp: QApplication
) -> Iterator[tuple[MainWindow, fake.Commands]]:
    window = MainWindow(Settings(tmp_path / "settings.json"), theme)
    window.resize(1300, 820)
    window.show()
    models, commands = fake.make(tmp_path / "models", window.settings, window)
    window.attach(scene.library, scenes.QuietJobs(), models)
    commands.say("models list", fake.listed("whisper-small", "ecapa"))
    yield window, commands
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_models_and_hardware(modelled: tuple[MainWindow, fake.Commands]) -> None:
    window, commands = modelled
    window.settings.set(options.PROFILE, "balanced")
    dialog = desk_of(window).open("transcription")
    model, hardware = row_of(dialog, "Speech model").field, row_of(dialog, "What does the work").field
    assert isinstance(model, ModelField)
    assert isinstance(hardware, HardwareField)
    assert model.said.text() == "Balanced"
    assert hardware.said.text() == "Not measured yet.", "nothing is claimed that was not tried"
    QTest.keyClick(hardware.again, Qt.Key.Key_Space)
    assert hardware.said.text() == "Measuring…"
    assert not hardware.again.isEnabled()
    card = Device(
        "cuda",
        "A card",
        8 << 30,
        0,
        (),
        voices=False,
        encode=0.0,
        findings=(Finding("driver-old", ok=False, detail="470.1", fix="update-driver"),),
    )
    told = fake.report("whisper-small", "ecapa")
    commands.say("doctor", replace(told, devices=(card,)))
    said = hardware.said.text()
    assert "A card" in said
    assert "on the processor: there is no graphics card here that can be used." in said
    assert "One hour takes about 12 minutes here." in said
    assert "Update NVIDIA's driver" in said
    QApplication.processEvents()
    assert hardware.said.height() >= hardware.said.heightForWidth(hardware.said.width())
    language = row_of(dialog, "Language that is spoken").field
    assert isinstance(language, QComboBox)
    assert language.findText("German") > 0
    switch(dialog, "Translate to English")
    assert options_from(window.settings).translate
    if PICTURES:
        dialog.grab().save(f"{PICTURES}/transcription.png")
    QTest.keyClick(model.choose, Qt.Key.Key_Space)
    assert window.desk.dialog is not None
    assert window.desk.dialog.isVisible()
    window.desk.dialog.close()
    window.settings.set(options.PROFILE, "accurate")
    window.desk.changed.emit()
    assert model.said.text() == "Most accurate (not downloaded)"
