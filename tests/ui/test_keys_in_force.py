"""Keys by the keymap in force: pressed in the real window, rebound and pressed again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.settings import KEYS, SINGLE_KEYS, Settings
from app.ui import key_list
from app.ui.bindings import native
from app.ui.keymap import COMMANDS, NAMED, Place, plain
from app.ui.main_window import MainWindow
from app.ui.transcript.view import TranscriptView

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(window: MainWindow) -> TranscriptView:
    window.page.view.setFocus()
    window.page.view.set_current(1)
    return window.page.view


@pytest.fixture
def done(window: MainWindow) -> list[str]:
    """Names of commands as they are given, wherever they are answered."""
    said: list[str] = []
    for name in NAMED:
        window.commands.on(name, lambda name=name: said.append(name))
        if name in window.page.view.commands:
            window.page.view.commands.on(name, lambda name=name: said.append(name))
    for name, action in window.commands.actions.items():
        action.blockSignals(True)
        action.triggered.disconnect()
        action.blockSignals(False)
        action.setEnabled(True)
        action.triggered.connect(lambda _checked=False, name=name: said.append(name))
    return said


def press(widget, key: str) -> None:
    """Press a combination on ``widget``, as Qt's portable text writes it."""
    QTest.keySequence(widget, key)


def defaults(place: Place) -> list[tuple[str, str]]:
    """Keys of a place and the names of their commands. Media keys cannot be made here, Space is the window's,
    and Delete has a place of its own."""
    return [
        (key, command.name)
        for command in COMMANDS
        for key in command.default(place, mac=False)
        if command.name and "Media" not in key and key not in ("Space", "Del")
    ]


class TestEveryDefaultKey:
    """One window for all keys of a place: each is pressed, and does its command and nothing else."""

    def test_anywhere(self, view: TranscriptView, done: list[str]) -> None:
        for key, name in defaults("anywhere"):
            done.clear()
            press(view, key)
            assert done == [name], key

    def test_anywhere_while_editing(self, view: TranscriptView, done: list[str]) -> None:
        own = ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z")  # the field undoes its typing first
        for key, name in defaults("anywhere"):
            if key not in own:
                view.editing.begin(1, 3)
                done.clear()
                press(view.editing.field, key)
                assert done == [name], key

    def test_reading(self, view: TranscriptView, done: list[str]) -> None:
        for key, name in defaults("reading"):
            done.clear()
            press(view, key)
            assert done == [name], key

    def test_editing(self, view: TranscriptView, done: list[str]) -> None:
        for key, name in defaults("editing"):
            view.editing.begin(1, 0)
            done.clear()
            press(view.editing.field, key)
            assert done == [name], key

    def test_delete_at_the_end(self, view: TranscriptView, done: list[str]) -> None:
        view.editing.begin(1, len(view.rows.rows[1].text))
        press(view.editing.field, "Del")
        assert done == ["join-next"]

    def test_backspace_elsewhere_deletes(self, view: TranscriptView, done: list[str]) -> None:
        view.editing.begin(1, 4)
        before = view.editing.field.text()
        press(view.editing.field, "Backspace")
        assert view.editing.field.text() == before[:3] + before[4:]
        assert done == []


class TestRebound:
    def test_anywhere(self, window: MainWindow, view: TranscriptView, done: list[str]) -> None:
        window.commands.keymap.rebind("history", "anywhere", ["Ctrl+E"])
        press(view, "Ctrl+E")
        assert done == ["history"], "and export no more"

    def test_reading(self, window: MainWindow, view: TranscriptView, done: list[str]) -> None:
        window.commands.keymap.rebind("accept", "reading", ["Y"])
        press(view, "A")
        assert done == []
        press(view, "Y")
        assert done == ["accept"]

    def test_editing(self, window: MainWindow, view: TranscriptView, done: list[str]) -> None:
        window.commands.keymap.rebind("split", "editing", ["Ctrl+Return"])
        view.editing.begin(1, 4)
        press(view.editing.field, "Ctrl+Return")
        assert done == ["split"]

    def test_enter_never_breaks_a_line_and_esc_always_leaves(
        self, window: MainWindow, view: TranscriptView
    ) -> None:
        window.commands.keymap.rebind("done", "editing", ["F9"])
        for key in ("Return", "Esc"):
            view.editing.begin(1, 4)
            press(view.editing.field, key)
            assert view.editing.row is None
            assert "\n" not in view.rows.rows[1].text

    def test_kept_in_the_settings(self, window: MainWindow, tmp_path, qtbot) -> None:
        window.commands.keymap.rebind("history", "anywhere", ["Ctrl+E"])
        window.commands.keymap.set_single(on=False)
        qtbot.waitUntil((tmp_path / "settings.json").exists)
        kept = Settings(tmp_path / "settings.json")
        assert kept.get(KEYS) == {"history/anywhere": ["Ctrl+E"], "export/anywhere": []}
        assert kept.get(SINGLE_KEYS) is False

    def test_in_force_at_the_next_start(self, scene, open_window, tmp_path) -> None:
        settings = Settings(tmp_path / "settings.json")
        settings.set(KEYS, {"export/anywhere": ["F9"]})
        settings.set(SINGLE_KEYS, False)
        settings.save()
        window = open_window(scene)
        assert [key.toString() for key in window.commands["export"].shortcuts()] == ["F9"]
        assert not window.page.view.commands.keymap.single


class TestSingleKeys:
    def test_off(self, window: MainWindow, view: TranscriptView, done: list[str]) -> None:
        window.commands.keymap.set_single(on=False)
        for key in "KJLRFNMA10":
            press(view, key)
        QTest.keyClick(view, Qt.Key.Key_A, SHIFT)
        assert done == []
        press(view, "Return")
        press(view, "Down")
        assert done == ["edit", "next-paragraph"]

    def test_space_plays_and_leaves_buttons_alone(self, window: MainWindow, view: TranscriptView) -> None:
        played = []
        window.playback.toggle = lambda: played.append(1)
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert played == [1]
        button = window.sidebar.importing
        pressed = []
        button.pressed.connect(lambda: pressed.append(1))
        button.setFocus()
        QTest.keyPress(button, Qt.Key.Key_Space)
        assert (played, pressed) == ([1], [1])

    def test_space_can_be_given_to_something_else(
        self, window: MainWindow, view: TranscriptView, done: list[str]
    ) -> None:
        played = []
        window.playback.toggle = lambda: played.append(1)
        window.commands.keymap.rebind("toggle", "reading", ["K"])
        QTest.keyClick(view, Qt.Key.Key_Space)
        window.commands.keymap.rebind("next-doubt", "reading", ["Space"])
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert (played, done) == ([], ["next-doubt"])
        window.sidebar.list.setFocus()
        QTest.keyClick(window.sidebar.list, Qt.Key.Key_Space)
        assert played == [], "nor does it play elsewhere"

    def test_digits_of_a_french_keyboard(self, view: TranscriptView, done: list[str]) -> None:
        QTest.keyClick(view, Qt.Key.Key_2, SHIFT)
        view.editing.begin(1, 3)
        QTest.keyClick(view.editing.field, Qt.Key.Key_2, CONTROL | SHIFT)
        assert done == ["speaker-2", "speaker-2"]


class TestWords:
    def test_the_list_under_help_shows_keys_in_force(self, window: MainWindow) -> None:
        commands = window.commands
        commands.keymap.rebind("export", "anywhere", ["Ctrl+Shift+E"])
        shown = {words: keys for keys, words in key_list.lines(commands.keymap, commands, "anywhere")}
        assert shown["Export…"] == native("Ctrl+Shift+E")
        reading = [words for _keys, words in key_list.lines(commands.keymap, commands, "reading")]
        assert reading.count("Give the paragraph to a speaker") == 1
        commands.keymap.set_single(on=False)
        reading = [words for _keys, words in key_list.lines(commands.keymap, commands, "reading")]
        assert "Give the paragraph to a speaker" not in reading

    def test_menus_hold_what_is_answered(self, window: MainWindow) -> None:
        for menu in window.commands.menus.values():
            menu.aboutToShow.emit()
        for name, action in window.commands.actions.items():
            assert action.isVisible() is window.commands.is_answered(name)

    def test_roles_of_macos(self, window: MainWindow) -> None:
        roles = QAction.MenuRole
        commands = window.commands
        assert commands["settings"].menuRole() == roles.PreferencesRole
        assert commands["about"].menuRole() == roles.AboutRole
        assert commands["quit"].menuRole() == roles.QuitRole
        assert commands["export"].menuRole() == roles.NoRole

    def test_access_keys_are_different_within_a_menu(self, window: MainWindow) -> None:
        for menu in window.commands.menus.values():
            menu.aboutToShow.emit()
            letters = [
                action.text().replace("&&", "").partition("&")[2][:1].casefold()
                for action in menu.actions()
                if "&" in action.text().replace("&&", "")
            ]
            assert len(letters) == len(set(letters)), (plain(menu.title()), sorted(letters))

    def test_from_the_menu_the_transcript_acts(self, window: MainWindow, view: TranscriptView) -> None:
        window.commands["next-paragraph"].trigger()
        assert view.current_row() == 2
        window.commands["select-all"].trigger()
        assert view.selection is not None
        QApplication.processEvents()
