"""Each setting changes what it says, at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from app import settings as options
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.recording.consent import ConsentLine
from app.ui.run_options import options_from
from app.ui.settings_window import SettingsDesk, desk_of
from app.ui.settings_window.fields import PercentField
from app.ui.settings_window.window import SettingsWindow
from engine.protocol import SpeakerHint
from tests.ui import scenes
from tests.ui.test_settings_window import choose, number, row_of, switch

KEY = Qt.Key


@pytest.fixture
def desk(window: MainWindow) -> SettingsDesk:
    return desk_of(window)


@pytest.fixture
def dialog(desk: SettingsDesk) -> SettingsWindow:
    return desk.open()


class TestEffects:
    """Each setting changes what it says, at once."""

    def test_general(self, window: MainWindow, dialog: SettingsWindow, qtbot) -> None:
        theme = window.theme
        choose(dialog, "Appearance", "Dark")
        assert theme.tokens.dark
        assert [look.isChecked() for look in window._looks.actions()] == [False, False, True]
        choose(dialog, "Contrast", "More")
        assert theme.tokens.more
        choose(dialog, "Contrast", "Normal")
        assert not theme.tokens.more
        choose(dialog, "Motion", "Reduced")
        assert theme.reduced_motion
        choose(dialog, "Motion", "Full")
        assert not theme.reduced_motion
        choose(dialog, "Appearance", "Light")
        assert not theme.tokens.dark
        choose(dialog, "Language", "Deutsch")
        assert window.settings.get(options.UI_LANGUAGE) == "de"
        field = row_of(dialog, "Text size").field
        assert isinstance(field, PercentField)
        QTest.keyClick(field.slider, KEY.Key_Right)
        qtbot.waitUntil(lambda: theme.scale == pytest.approx(1.1))
        assert window.settings.get(options.TEXT_SIZE) == pytest.approx(1.1)

    def test_follow_can_be_switched_off_where_the_reader_has_scrolled_away(
        self, window: MainWindow, dialog: SettingsWindow
    ) -> None:
        follow = window.page.view.follow
        follow.resume_here()
        follow.suspend()
        switch(dialog, "Follow the words")
        assert not follow.wanted
        assert not window.settings.get(options.FOLLOW)
        switch(dialog, "Follow the words")
        assert follow.active
        assert window.settings.get(options.FOLLOW)

    def test_closing_does_not_wait_for_the_hand_to_rest(
        self, window: MainWindow, dialog: SettingsWindow
    ) -> None:
        field = row_of(dialog, "Text size").field
        assert isinstance(field, PercentField)
        QTest.keyClick(field.slider, KEY.Key_Right)
        QTest.keyClick(dialog, KEY.Key_Escape)
        assert window.settings.get(options.TEXT_SIZE) == pytest.approx(1.1)
        assert window.theme.scale == pytest.approx(1.1)

    def test_recording(self, window: MainWindow, dialog: SettingsWindow) -> None:
        for words, name, option in (
            ("Live captions", "captions", options.LIVE_CAPTIONS),
            ("Small indicator above other windows", "indicator", options.INDICATOR),
            ("Use another device when one is lost", "fallback", options.RECORD_FALLBACK),
        ):
            before = window.settings.get(option)
            switch(dialog, words)
            assert window.settings.get(option) is not before
            assert window.commands[name].isChecked() is not before, "the menu's tick is the same setting"
        window.settings.set(options.CONSENT, True)
        assert not ConsentLine(window.settings, window.theme).isVisibleTo(None)
        dialog.sections[1].refresh()
        switch(dialog, "Remind me to tell people")
        assert not window.settings.get(options.CONSENT)

    def test_transcription(self, window: MainWindow, dialog: SettingsWindow, qtbot) -> None:
        choose(dialog, "People who speak", "3")
        assert options_from(window.settings).speakers == SpeakerHint(3, 3)
        field = row_of(dialog, "Names and terms that are said").field
        assert isinstance(field, QPlainTextEdit)
        QTest.keyClicks(field, "Kowalczyk")
        dialog.reject()
        assert options_from(window.settings).vocabulary == ("Kowalczyk",), "kept without resting"

    def test_language_that_is_spoken(self, window: MainWindow, dialog: SettingsWindow) -> None:
        window.settings.set(options.LANGUAGES, "de,en")
        dialog.sections[2].refresh()
        field = row_of(dialog, "Language that is spoken").field
        assert isinstance(field, QComboBox)
        edit = field.lineEdit()
        assert edit is not None
        edit.selectAll()
        QTest.keyClicks(edit, "English")
        QTest.keyClick(edit, KEY.Key_Return)
        assert options_from(window.settings).language == "en"
        assert options_from(window.settings).languages == ()

    def test_playback(self, window: MainWindow, dialog: SettingsWindow, qtbot) -> None:
        number(dialog, "Go back when playing on", "2.5")
        assert window.settings.get(options.REWIND) == 2.5
        number(dialog, "Length of a skip", "15")
        skipped: list[float] = []
        window.page.view.skip.connect(skipped.append)
        QTest.keyClick(window.page.view, KEY.Key_J)
        QTest.keyClick(window.page.view, KEY.Key_L)
        assert skipped == [-15.0, 15.0]
        switch(dialog, "Pause while typing")
        switch(dialog, "Skip silence")
        number(dialog, "Silence that is skipped", "1.2")
        kept = window.settings
        assert kept.get(options.PAUSE_TYPING)
        assert kept.get(options.SKIP_SILENCE)
        assert kept.get(options.SILENCE_LENGTH) == 1.2
        was = window.page.view.follow.wanted
        switch(dialog, "Follow the words")
        assert window.page.view.follow.wanted is not was
        assert window.commands["follow"].isChecked() is not was

    def test_copy_imported_files(
        self, window: MainWindow, scene: scenes.Scene, dialog: SettingsWindow, qtbot
    ) -> None:
        switch(dialog, "Copy imported files")
        source = scenes.tone(scene.folder / "copied.wav", 0.3, seed=44)
        with qtbot.waitSignal(window.importing.finished):
            window.importing.take([source])
        newest = max(scene.library.meetings(), key=lambda meeting: meeting.created).id
        folder = scene.library.meeting_folder(newest)
        assert any(
            path.stat().st_size == source.stat().st_size for path in folder.rglob("*") if path.is_file()
        )

    def test_trash(self, window: MainWindow, dialog: SettingsWindow, qapp: QApplication) -> None:
        button = row_of(dialog, "Trash").field
        assert button.text() == "Show trash"  # type: ignore[attr-defined]
        button.click()  # type: ignore[attr-defined]
        assert window.in_trash
        assert button.text() == "Show meetings"  # type: ignore[attr-defined]
        window.commands["trash"].setEnabled(False)
        assert not button.isEnabled()
        dialog.reject()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        window.commands["trash"].setEnabled(True)  # and nobody is called that is gone

    def test_written_to_the_disk(
        self, window: MainWindow, dialog: SettingsWindow, tmp_path: Path, qtbot
    ) -> None:
        switch(dialog, "Skip silence")
        path = tmp_path / "settings.json"
        qtbot.waitUntil(lambda: path.exists() and Settings(path).get(options.SKIP_SILENCE))
