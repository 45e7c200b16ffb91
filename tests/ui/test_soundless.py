"""Meetings without sound: what plays is not offered, and says why; with sound everything is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui.main_window import MainWindow
from app.ui.passages import Line, PassagesDialog
from app.ui.review.preview import Preview
from app.ui.transcript.selection import Caret, TextSelection
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]
WHY = "This meeting has no sound."
COMMANDS = "toggle paragraph back forward faster slower go-to-time"


def players(window: MainWindow) -> list[QAbstractButton]:
    view = window.page.view
    view.setFocus()
    view.set_current(1)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    bar = next(each for each in view.findChildren(QAbstractButton) if each.text() == "Play")
    rows = window.page.speakers.rows
    assert rows
    return [view.buttons.play, bar, *(row.play for row in rows)]


def test_nothing_that_plays_is_offered(scene: scenes.Scene, open_window: Open) -> None:
    window = open_window(scene)
    for button in players(window):
        assert not button.isEnabled()
        assert button.toolTip() == WHY
    bar = window.player_bar
    assert {each.toolTip() for each in (bar.play, bar.back, bar.forward, bar.speeds)} == {WHY}
    for name in COMMANDS.split():
        assert not window.commands[name].isEnabled(), name
    assert window.page.tip.text.text() == "Double-click a word, or press Enter, to correct it."


def test_with_sound_everything_is_there(scene: scenes.Scene, open_window: Open) -> None:
    scenes.add_meeting(scene, "Heard", scenes.GO_NO_GO)
    window = open_window(scene)
    window.show_meeting(scene.meetings[0])
    before = players(window)
    window.show_meeting(scene.meetings[-1])
    assert window.open_meeting.has_sound
    for button in players(window):
        assert button.isEnabled(), button.accessibleName()
        assert WHY not in button.toolTip()
        assert button.toolTip()
    for name in COMMANDS.split():
        assert window.commands[name].isEnabled(), name
    assert (window.player_bar.play.toolTip(), window.player_bar.speeds.toolTip()) == (
        "Play (Space)",
        "Speed (Alt+Up, Alt+Down)",
    )
    assert window.page.tip.text.text().startswith("Click a word to hear it.")
    window.show_meeting(scene.meetings[0])
    assert not any(button.isEnabled() for button in players(window))
    assert before[0].toolTip() == WHY


def test_dialogs_with_places_to_hear(scene: scenes.Scene, open_window: Open) -> None:
    window = open_window(scene)
    lines = [Line(1.0, 2.0, "thanks for watching", "Probably not speech")]
    for sound in (False, True):
        dialog = PassagesDialog("T", "W", lambda: lines, window.theme, window, sound=sound)
        (play,) = [each for each in dialog.findChildren(QAbstractButton) if "Play" in each.accessibleName()]
        assert (play.isEnabled(), play.toolTip()) == (sound, "Play 00:01" if sound else WHY)
        dialog.close()
    window.page.view.select(TextSelection(Caret(0, 0), Caret(0, 4)))
    window.commands["change-everywhere"].trigger()
    (preview,) = window.findChildren(Preview)
    assert (preview.listen.isEnabled(), preview.listen.toolTip()) == (False, WHY)
    preview.close()
