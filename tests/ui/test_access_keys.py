"""Letters of menus: in every language, no two entries of one menu have the same."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.translation import tr
from app.ui import language
from app.ui.access_keys import apart, share_out, wanted
from app.ui.keymap import plain
from app.ui.menus import Commands


@pytest.fixture(params=language.NAMES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    language.start(request.param)
    yield request.param
    language.start("en")
    QLocale.setDefault(before)


def letters(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [wanted(action.text()) for action in menu.actions() if not action.isSeparator()]


def free(taken: list[str]) -> set[str]:
    return set(ascii_lowercase) - set(taken)


def test_no_two_of_a_menu_are_the_same(spoken: str, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window)
    words = {name: plain(action.text()) for name, action in commands.actions.items()}
    bar = [wanted(action.text()) for action in window.menuBar().actions()]
    assert len(set(bar)) == len(bar) == len(commands.menus), bar
    # What is called otherwise while the program runs.
    commands["undo"].setText(tr("&Undo {step}", step="„Research && Co.“"))
    commands["record"].setText(tr("Stop and t&ranscribe"))
    commands["pause"].setText(tr("R&esume recording"))
    commands["trash"].setText(tr("Show meetings"))
    for group, menu in commands.menus.items():
        for _again in range(2):
            found = letters(menu)
            taken = [letter for letter in found if letter]
            assert len(set(taken)) == len(taken), (group, sorted(taken))
            without = [action.text() for action in menu.actions() if not wanted(action.text())]
            assert not any(set(text.casefold()) & free(taken) for text in without), (group, without)
    assert plain(commands["undo"].text()).endswith("„Research & Co.“")
    changed = ("undo", "record", "pause", "trash")
    assert all(plain(commands[name].text()) == said for name, said in words.items() if name not in changed)


def test_a_letter_is_kept_where_it_can_be_and_found_where_not() -> None:
    assert apart(["&Open", "Open &all", "&Others", "Go on"]) == ["&Open", "Open &all", "O&thers", "&Go on"]
    assert apart(["导出…(&E)", "编辑(&E)", "标签…"]) == ["导出…(&E)", "编辑(&A)", "标签…(&B)"]
    assert apart(["&Éditer", "Élargir"]) == ["&Éditer", "É&largir"]  # É is not on every keyboard
    assert apart(["R && &D", "D\tCtrl+D", "&1", "1"]) == ["R && &D", "D\tCtrl+D", "&1", "1"]
    assert apart(["&a", "A b\tM"]) == ["&a", "A &b\tM"]


def test_an_entry_in_two_menus_wants_what_it_always_wanted(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    first, second = QMenu(window), QMenu(window)
    for menu in (first, second):
        share_out(menu)
    shared = first.addAction("&Rename")
    second.addAction("&Remove")
    second.addAction(shared)
    assert letters(second) == ["r", "e"]
    assert letters(first) == ["r"]
    shared.setText("&Call otherwise")
    assert letters(second) == ["r", "c"]
