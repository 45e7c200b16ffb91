"""The window on a disk that fills up while somebody types."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.fault.mounts import fill
from tests.ui import scenes

PATIENCE = 30_000  # ms; a machine may be busy


@pytest.mark.qt_log_ignore("This plugin does not support", "PulseAudio", "No audio device", extend=True)
def test_a_full_disk_keeps_the_typed_text(
    six_megabytes: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setStyle("Fusion")
    theme = Theme("light")
    theme.apply()
    scene = scenes.empty(six_megabytes)
    meeting = scenes.add_meeting(scene, "Onboarding", scenes.GO_NO_GO, names=scenes.NAMES, audio=False)
    window = MainWindow(Settings(tmp_path / "settings.json"), theme)
    window.show()
    window.attach(scene.library, scenes.QuietJobs())
    try:
        fill(six_megabytes)
        field = window.page.view.editing.field
        window.page.view.editing.begin(0, 0)
        QTest.keyClicks(field, "Typed on a full disk. ")
        for _ in range(6):
            field.insertPlainText("many words to be written " * 400)
        QTest.keyClick(field, Qt.Key.Key_Return)
        header = window.page.header
        qtbot.waitUntil(lambda: "Not saved. Retrying" in header.unsaved.text(), timeout=PATIENCE)
        assert "disk is full" in window.page.notice._text.text()
        assert window.open_meeting.model.rows[0].text.startswith("Typed on a full disk.")
        window.close()
        assert window.isVisible(), "closing is held back"
        (six_megabytes / "fill").unlink()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
        assert scene.library.outline(meeting)[0].text.startswith("Typed on a full disk.")
    finally:
        window.open_meeting.saving.held.clear()
        window.close()
        window.deleteLater()
        qapp.processEvents()
        scene.close()
