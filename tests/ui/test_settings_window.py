"""The settings window: found by words, set by keys, in force at once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPlainTextEdit, QWidget

from app import settings as options
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.recording.consent import ConsentLine
from app.ui.run_options import options_from
from app.ui.settings_window import SettingsDesk, desk_of, measuring
from app.ui.settings_window.about import diagnostics, notice
from app.ui.settings_window.fields import PercentField, SecondsField, SwitchField
from app.ui.settings_window.row_view import SettingRow
from app.ui.settings_window.rows import Fact, Own
from app.ui.settings_window.shortcuts import Shortcuts
from app.ui.settings_window.storage import SizesField
from app.ui.settings_window.table import PAGES
from app.ui.settings_window.window import SettingsWindow
from engine.protocol import SpeakerHint
from tests.ui import scenes

KEY = Qt.Key


@pytest.fixture
def desk(window: MainWindow) -> SettingsDesk:
    return desk_of(window)


@pytest.fixture
def dialog(desk: SettingsDesk) -> SettingsWindow:
    return desk.open()


def row_of(dialog: SettingsWindow, words: str) -> SettingRow:
    """The setting of that name, its page in front and the keyboard at it."""
    for section in dialog.sections:
        for row in section.rows:
            if row.row.words == words:
                dialog.show_page(section.page.name)
                row.field.setFocus()
                return row
    raise AssertionError(words)


def choose(dialog: SettingsWindow, words: str, wanted: str) -> None:
    """Pick an entry of a combo box with the arrow keys."""
    field = row_of(dialog, words).field
    assert isinstance(field, QComboBox)
    at = field.findText(wanted)
    assert at >= 0
    QTest.keyClick(field, KEY.Key_Home)
    for _each in range(at):
        QTest.keyClick(field, KEY.Key_Down)
    assert field.currentText() == wanted


def switch(dialog: SettingsWindow, words: str) -> None:
    field = row_of(dialog, words).field
    assert isinstance(field, SwitchField)
    QTest.keyClick(field, KEY.Key_Space)


def number(dialog: SettingsWindow, words: str, typed: str) -> None:
    field = row_of(dialog, words).field
    assert isinstance(field, SecondsField)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, KEY.Key_Return)


class TestTheWindow:
    def test_by_key_and_closed_by_key(self, window: MainWindow, desk: SettingsDesk, qtbot) -> None:
        QTest.keySequence(window, "Ctrl+,")
        dialog = desk.dialog
        assert dialog is not None
        assert dialog.isVisible()
        assert not dialog.isModal()
        window.commands["settings"].trigger()
        assert desk.dialog is dialog, "one window"
        QTest.keyClick(dialog, KEY.Key_Escape)
        assert not dialog.isVisible()
        assert desk.dialog is None
        assert window.commands["settings"] in window.commands.menus["file"].actions()

    def test_page_and_size_are_remembered(self, desk: SettingsDesk, dialog: SettingsWindow) -> None:
        dialog.show_page("playback")
        dialog.resize(700, 500)
        dialog.reject()
        again = desk.open()
        assert again.page.name == "playback"
        assert (again.width(), again.height()) == (700, 500)

    def test_pages_by_arrow_keys(self, dialog: SettingsWindow) -> None:
        dialog.list.setFocus()
        for section in dialog.sections[1:]:
            QTest.keyClick(dialog.list, KEY.Key_Down)
            assert section.isVisible()
            assert [each.isVisible() for each in dialog.sections].count(True) == 1

    def test_enter_agrees_with_nothing(self, dialog: SettingsWindow) -> None:
        QTest.keyClick(dialog.list, KEY.Key_Return)
        assert dialog.isVisible()

    def test_everything_is_named_and_has_a_consequence(self, dialog: SettingsWindow) -> None:
        for section in dialog.sections:
            for row in section.rows:
                assert row.words.words()
                assert row.consequence.words() not in ("", row.words.words())
                if not isinstance(row.row.kind, Fact):
                    assert (row.field.focusProxy() or row.field).accessibleName()
                for part in row.field.findChildren(QWidget):
                    takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
                    if takes and part.isVisibleTo(row.field) and not part.objectName().startswith("qt_"):
                        assert part.accessibleName() or getattr(part, "text", str)(), part

    def test_what_is_set_elsewhere_is_shown(self, window: MainWindow, dialog: SettingsWindow) -> None:
        window.commands["larger"].trigger()
        QApplication.processEvents()
        field = row_of(dialog, "Text size").field
        assert isinstance(field, PercentField)
        assert field.value() == pytest.approx(window.theme.scale)
        assert field.value() == 1.1
        window.commands["follow"].trigger()
        for section in dialog.sections:
            section.refresh()
        follow = row_of(dialog, "Follow the words").field
        assert isinstance(follow, SwitchField)
        assert follow.isChecked() is window.page.view.follow.wanted

    @pytest.mark.parametrize(("appearance", "scale"), [("light", 1.0), ("dark", 2.0)])
    def test_nothing_is_cut_off_in_a_small_window(
        self, window: MainWindow, dialog: SettingsWindow, appearance, scale: float
    ) -> None:
        window.theme.set_appearance(appearance)
        window.theme.set_scale(scale)
        dialog.resize(480, 420)
        for section in dialog.sections:
            dialog.show_page(section.page.name)
            QApplication.processEvents()
            room = dialog.area.viewport().width()
            for row in section.rows:
                assert row.mapTo(dialog.area.viewport(), row.rect().topRight()).x() <= room, row.row.words


class TestSearch:
    def test_by_label_consequence_and_keyword(self, dialog: SettingsWindow) -> None:
        for text, wanted in (
            ("text size", "Text size"),
            ("no word is missed", "Go back when playing on"),
            ("GPU", "What does the work"),
            ("dark mode", "Appearance"),
            ("Sprache", "Language"),
            ("telemetry", "Reports"),
        ):
            dialog.search.setFocus()
            QTest.keyClick(dialog.search, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(dialog.search, text)
            QTest.keyClick(dialog.search, KEY.Key_Return)
            found = [row.row.words for section in dialog.sections for row in section.rows if row.isVisible()]
            known = [row.words for page in PAGES for row in page.rows]
            assert wanted in known
            if wanted != "What does the work":  # there are no models in this scene
                assert wanted in found, (text, found)

    def test_the_match_is_shown(self, dialog: SettingsWindow) -> None:
        dialog.find_settings("skip")
        row = next(row for section in dialog.sections for row in section.rows if row.isVisible())
        assert "<span" in row.words.text()
        assert row.words.accessibleName() == "Length of a skip"
        dialog.find_settings("theme")
        row = next(row for section in dialog.sections for row in section.rows if row.isVisible())
        also = [label.words() for label in row.findChildren(type(row.words)) if label.isVisible()]
        assert also[-1] == "Also called: theme"

    def test_only_pages_with_matches_are_listed(self, dialog: SettingsWindow) -> None:
        dialog.find_settings("consent")
        shown = [
            dialog.list.item(at).text()
            for at in range(dialog.list.count())
            if not dialog.list.item(at).isHidden()
        ]
        assert shown == ["Recording  (1)"]
        QTest.keyClick(dialog.search, KEY.Key_Escape)
        assert dialog.isVisible(), "Esc empties the search first"
        assert [section.isVisible() for section in dialog.sections].count(True) == 1

    def test_nothing_found(self, dialog: SettingsWindow) -> None:
        dialog.find_settings("<b>zebra")
        assert dialog.nothing.isVisible()
        assert "“<b>zebra”" in dialog.nothing.text()

    def test_down_leads_to_the_setting(self, dialog: SettingsWindow) -> None:
        dialog.search.setFocus()
        QTest.keyClicks(dialog.search, "rewind")
        QTest.keyClick(dialog.search, KEY.Key_Down)
        assert isinstance(dialog.focusWidget(), SecondsField)

    def test_commands_are_found_too(self, dialog: SettingsWindow) -> None:
        dialog.find_settings("export")
        assert row_visible(dialog, "Keys")


def row_visible(dialog: SettingsWindow, words: str) -> bool:
    return any(row.isVisible() and row.row.words == words for each in dialog.sections for row in each.rows)


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


class TestStorage:
    def test_sizes_are_measured_beside_the_window(
        self, desk: SettingsDesk, scene: scenes.Scene, qtbot, monkeypatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
        (tmp_path / "models").mkdir()
        (tmp_path / "models" / "weights.bin").write_bytes(b"0" * 5000)
        dialog = desk.open("storage")
        field = row_of(dialog, "Room it takes").field
        assert isinstance(field, SizesField)
        qtbot.waitUntil(lambda: field.sizes is not None)
        assert field.sizes is not None
        assert field.sizes.models == 5000
        assert field.sizes.text > 0
        assert ("Speech models", "5 KB") in field.lines()
        path = row_of(dialog, "Library folder").field.path  # type: ignore[attr-defined]
        assert path.toPlainText() == str(scene.library.folder)

    def test_closed_while_measuring(self, desk: SettingsDesk, qtbot, qapp: QApplication, monkeypatch) -> None:
        go = threading.Event()
        monkeypatch.setattr("app.ui.settings_window.storage.measure", lambda *_folders: go.wait(5))
        desk.open("storage").reject()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        go.set()
        qtbot.wait(50)

    def test_by_kind(self, tmp_path: Path) -> None:
        library, models = tmp_path / "library", tmp_path / "models"
        for name, size in (
            ("meetings/a/track-0.flac", 700),
            ("hansard.sqlite3", 60),
            ("hansard.sqlite3-wal", 6),
            ("backups/one.sqlite3", 50),
            ("jobs/x/part", 4),
            ("recordings/b/0.flac", 30),
            ("recordings/.trash/20260101T000000Z-discarded-c/0.flac", 2),
        ):
            path = library / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"1" * size)
        found = measuring.measure(library, models)
        assert found == measuring.Sizes(sound=730, text=66, backups=50, models=0, work=4, trash=2, trashed=1)
        assert found.total == 852


class TestShortcuts:
    @pytest.fixture
    def page(self, desk: SettingsDesk) -> Shortcuts:
        dialog = desk.open("shortcuts")
        field = row_of(dialog, "Keys").field
        assert isinstance(field, Shortcuts)
        return field

    def test_change_a_key_and_use_it(self, window: MainWindow, page: Shortcuts, qtbot) -> None:
        done: list[str] = []
        window.commands.on("queue", lambda: done.append("queue"))
        page.choose("queue", "anywhere")
        QTest.mouseClick(page.change, Qt.MouseButton.LeftButton)
        assert page.change.listening
        QTest.keyClick(page.change, KEY.Key_Control, Qt.KeyboardModifier.ControlModifier)
        assert page.change.listening, "a modifier alone is not yet a key"
        QTest.keyClick(page.change, KEY.Key_F9, Qt.KeyboardModifier.ControlModifier)
        assert window.commands.keymap.keys("queue", "anywhere") == ("Ctrl+F9",)
        page.window().close()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keySequence(window, "Ctrl+F9")
        QTest.keySequence(window, "Ctrl+Shift+J")
        assert done == ["queue"]

    def test_by_keyboard_alone_with_a_conflict(self, window: MainWindow, page: Shortcuts) -> None:
        keymap = window.commands.keymap
        page.choose("queue", "anywhere")
        page.list.setFocus()
        QTest.keyClick(page.list, KEY.Key_Return)
        assert page.change.listening
        QTest.keyClick(page.change, KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
        assert page.problem.isVisible()
        assert page.problem.text() == "Ctrl+E is already used for Export…."
        assert keymap.find("Ctrl+E", "anywhere") == "export", "not before it is agreed to"
        assert page.take.hasFocus()
        QTest.keyClick(page.leave, KEY.Key_Space)
        assert not page.problem.isVisible()
        assert keymap.find("Ctrl+E", "anywhere") == "export"
        page.change.listen()
        QTest.keyClick(page.change, KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(page.take, KEY.Key_Space)
        assert keymap.find("Ctrl+E", "anywhere") == "queue"
        assert keymap.keys("export", "anywhere") == ()

    def test_add_remove_reset(self, window: MainWindow, page: Shortcuts) -> None:
        keymap = window.commands.keymap
        page.choose("export", "anywhere")
        page.add.listen()
        QTest.keyClick(page.add, KEY.Key_F9)
        assert keymap.keys("export", "anywhere") == ("Ctrl+E", "F9")
        page.none.click()
        assert keymap.keys("export", "anywhere") == ()
        page.back.click()
        assert keymap.keys("export", "anywhere") == ("Ctrl+E",)
        keymap.rebind("export", "anywhere", ["F9"])
        keymap.rebind("join", "reading", ["Y"])
        page.reset_all.click()
        assert not keymap.is_changed
        assert not page.reset_all.isEnabled()

    @pytest.mark.parametrize(
        ("name", "place", "key", "said"),
        [
            ("queue", "anywhere", KEY.Key_Q, "types something"),
            ("split", "editing", KEY.Key_Q, "types something"),
            ("queue", "anywhere", KEY.Key_F10, "opens the menus"),
        ],
    )
    def test_what_cannot_be_a_key_there(
        self, window: MainWindow, page: Shortcuts, name, place, key, said
    ) -> None:
        page.choose(name, place)
        before = window.commands.keymap.keys(name, place)
        page.change.listen()
        QTest.keyClick(page.change, key)
        assert said in page.problem.text()
        assert not page.take.isVisible()
        assert window.commands.keymap.keys(name, place) == before

    def test_a_menus_letter_is_taken(self, page: Shortcuts) -> None:
        page.choose("queue", "anywhere")
        page.change.listen()
        QTest.keyClick(page.change, KEY.Key_F, Qt.KeyboardModifier.AltModifier)
        assert page.problem.text() == "Alt+F opens the menus."

    def test_esc_gives_up_and_closes_nothing(self, window: MainWindow, page: Shortcuts) -> None:
        page.choose("queue", "anywhere")
        page.change.listen()
        QTest.keyClick(page.change, KEY.Key_Escape)
        assert not page.change.listening
        assert page.window().isVisible()
        assert window.commands.keymap.keys("queue", "anywhere") == ("Ctrl+Shift+J",)

    def test_search_by_words_and_by_key(self, page: Shortcuts) -> None:
        page.search.setFocus()
        QTest.keyClicks(page.search, "ctrl+e")
        assert [item.text(0) for item in page._items() if not item.isHidden()][:1] == ["Export…"]
        page.search.clear()
        QTest.keyClicks(page.search, "unclear")
        assert {item.text(0) for item in page._items() if not item.isHidden()} <= {
            "Next unclear word",
            "Previous unclear word",
        }

    def test_single_keys_by_one_switch(self, window: MainWindow, desk: SettingsDesk, page: Shortcuts) -> None:
        assert desk.dialog is not None
        switch(desk.dialog, "Letters and digits alone are commands")
        assert not window.commands.keymap.single
        item = next(item for item in page._items() if page._address(item) == ("join", "reading"))
        assert item.text(1) == "M (off)"

    def test_read_aloud(self, page: Shortcuts, window: MainWindow) -> None:
        window.commands.keymap.rebind("export", "anywhere", ["F9"])
        item = next(item for item in page._items() if page._address(item) == ("export", "anywhere"))
        assert item.data(1, Qt.ItemDataRole.AccessibleTextRole) == f"{QKeySequence('F9').toString()}, changed"


class TestAbout:
    def test_diagnostics_name_nobody(
        self, window: MainWindow, desk: SettingsDesk, scene: scenes.Scene
    ) -> None:
        window.settings.set(options.VOCABULARY, "Kowalczyk")
        window.settings.set(options.EXPORT_FOLDER, str(scene.folder))
        dialog = desk.open("about")
        field = row_of(dialog, "Hansard").field
        QTest.mouseClick(field.copying, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
        copied = QGuiApplication.clipboard().text()
        assert copied == diagnostics(desk.preferences)
        assert "Hansard" in copied
        assert "Meetings: 1" in copied
        for secret in (
            "Kowalczyk",
            "Onboarding",
            "Maya",
            str(scene.folder),
            str(Path.home()),
            scene.meetings[0],
        ):
            assert secret not in copied

    def test_licences(self, desk: SettingsDesk) -> None:
        field = row_of(desk.open("about"), "Hansard").field
        shown = field.show_licences()  # type: ignore[attr-defined]
        assert isinstance(shown, QDialog)
        assert "MIT licence" in notice()
        text = shown.findChild(QPlainTextEdit)
        assert text is not None
        assert text.toPlainText() == notice()
        shown.close()


class TestTheTable:
    def test_every_option_that_people_set_is_there(self) -> None:
        """Options without a row have their place elsewhere in the window."""
        in_rows = {row.option.name for page in PAGES for row in page.rows if row.option is not None}
        in_own_fields = {"profile", "language", "languages", "keys", "watch-folders"}
        in_own_fields |= {"record-mic", "record-system"}
        elsewhere = {"speed", "volume", "export-format", "export-folder"}
        assert in_rows | in_own_fields | elsewhere >= {option.name for option in options.OPTIONS}
        assert not in_rows & (in_own_fields | elsewhere)

    def test_own_fields_are_made_once(self) -> None:
        kinds = [row.kind for page in PAGES for row in page.rows if isinstance(row.kind, Own)]
        assert len(kinds) == len({id(kind.make) for kind in kinds})
