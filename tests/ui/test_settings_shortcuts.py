"""The page of shortcuts in the settings window: every key there is, found, changed and taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.ui.main_window import MainWindow
from app.ui.settings_window import SettingsDesk, desk_of
from app.ui.settings_window.shortcuts import Shortcuts
from tests.ui.test_settings_window import row_of, switch

KEY = Qt.Key


@pytest.fixture
def desk(window: MainWindow) -> SettingsDesk:
    return desk_of(window)


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
