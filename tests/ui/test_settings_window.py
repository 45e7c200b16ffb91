"""The settings window: found by words, set by keys, in force at once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPlainTextEdit, QWidget

from app import settings as options
from app.ui.main_window import MainWindow
from app.ui.settings_window import SettingsDesk, desk_of, measuring
from app.ui.settings_window.about import diagnostics, notice
from app.ui.settings_window.fields import PercentField, SecondsField, SwitchField
from app.ui.settings_window.row_view import SettingRow
from app.ui.settings_window.rows import Fact, Own
from app.ui.settings_window.storage import SizesField
from app.ui.settings_window.table import PAGES
from app.ui.settings_window.window import SettingsWindow
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
