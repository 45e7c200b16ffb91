"""A tooltip's key is the one that works."""

from __future__ import annotations

from app.translation import tr
from app.ui.main_window import MainWindow
from app.ui.plain import keys_in_force, named


def test_a_key_that_was_changed_is_the_one_that_is_told(window: MainWindow) -> None:
    export = window.page.header.search
    assert export.toolTip() == "Find in this transcript (Ctrl+F)"
    window.commands.keymap.rebind("find", "anywhere", ["Ctrl+Alt+F"])
    assert export.toolTip() == "Find in this transcript (Ctrl+Alt+F)"
    named(export, tr("Find in this transcript"), "Ctrl+F")  # said anew, as a button that changes does
    assert export.toolTip() == "Find in this transcript (Ctrl+Alt+F)"
    window.commands.keymap.rebind("find", "anywhere", [])
    assert export.toolTip() == "Find in this transcript"


def test_nothing_is_left_of_a_window_that_has_gone() -> None:
    assert keys_in_force == []
