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


def test_the_players_buttons_tell_theirs(window: MainWindow) -> None:
    bar, keymap = window.player_bar, window.commands.keymap
    window.open_meeting.set_sound(there=True)
    bar.set_skip(5.0)
    assert (bar.following.toolTip(), bar.back.toolTip()) == (
        "The text follows the sound (F)",
        "Back 5 seconds (J)",
    )
    keymap.rebind("follow", "reading", ["Ctrl+Shift+F"])
    keymap.rebind("skip-back", "reading", ["H"])
    keymap.rebind("toggle", "reading", [])
    bar.set_playing(playing=True)
    assert bar.following.toolTip() == "The text follows the sound (Ctrl+Shift+F)"
    assert bar.back.toolTip() == "Back 5 seconds (H)"
    assert bar.play.toolTip() == "Pause (Ctrl+Space)", "any key that still does it"
    assert bar.speeds.toolTip() == "Speed (Alt+Up, Alt+Down)"
    keymap.rebind("faster", "reading", ["Alt+Right"])
    assert bar.speeds.toolTip() == "Speed (Alt+Right, Alt+Down)"


def test_a_key_that_was_another_commands(window: MainWindow) -> None:
    following = window.page.finder.following
    assert following.toolTip() == "Next (F3)"
    window.commands.keymap.rebind("find-next", "anywhere", ["Ctrl+K"])  # taken from the search
    assert following.toolTip() == "Next (Ctrl+K)"


def test_nothing_is_left_of_a_window_that_has_gone() -> None:
    assert keys_in_force == []
