"""The pictures of the README, for ``python -m tests.bench.screens OUT --only readme --ratio 1.5``."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui.export_dialog import ExportDialog
from app.ui.history.window import HistoryWindow
from app.ui.review.desk import Review
from tests.bench import screens_made as made
from tests.bench.screens import Stage
from tests.fakes.recorder import FakeRecorder
from tests.ui.recording_scene import Live


def play(stage: Stage) -> None:
    """The window as somebody has it who knows it: no tip, no bar, something half done."""
    folder, meetings = made.week(stage.folder / "week")
    scene = made.opened(stage.copy(folder), meetings)
    with FakeRecorder(scene.folder / "library" / "recordings") as fake:
        live = Live(scene, fake, stage.theme, cast("Any", stage))
        try:
            live.window.resize(1440, 900)
            live.window.show_meeting(meetings[-1])
            live.connected()
            _play(stage, live)
        finally:
            live.close()
            stage.wait(0.1)
            scene.close()


def _play(stage: Stage, live: Live) -> None:
    window = live.window
    view = window.page.view
    stage.wait(0.5)
    for button in window.page.findChildren(QAbstractButton):
        if button.isVisible() and (button.text() == "Dismiss" or "tip" in button.accessibleName().lower()):
            button.click()
    window.page.side.show()
    review = window.page.findChild(Review)
    assert review is not None
    stage.until(lambda: review.round.total > 0)
    review.more()
    view.setFocus()
    window.player_bar.set_position(47.9)
    view.set_playhead(47.9)
    window.player_bar.set_playing(playing=True)
    view.follow.set_playing(playing=True)
    stage.shoot("readme-window")
    window.player_bar.set_playing(playing=False)
    view.follow.set_playing(playing=False)
    view.editing.begin(4, 92)
    stage.shoot("readme-editing")
    view.editing.leave(back=False)
    view.set_current(0)
    review.step(1)
    review.step(1)
    window.playback.player.pause()
    stage.shoot("readme-review")
    window.commands["palette"].trigger()
    stage.type("spe")
    stage.shoot("readme-palette")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    window.commands["statistics"].trigger()
    stage.shoot("readme-statistics", settle=1.0)
    _close(stage, live)
    _dialogs(stage, live)


def _dialogs(stage: Stage, live: Live) -> None:
    window = live.window
    window.export()
    (dialog,) = window.findChildren(ExportDialog)
    stage.until(lambda: bool(dialog.preview.toPlainText()), patience=90.0)
    stage.shoot("readme-export", settle=1.0)
    _close(stage, live)
    meeting = window.open_meeting
    for row, wrong, right in ((4, "Kovalchik's", "Kowalczyk's"), (5, "freese", "freeze")):
        meeting.edit(row, meeting.model.rows[row].text.replace(wrong, right))
    meeting.merge([meeting.talk[3].speaker], meeting.talk[1].speaker)
    window.commands["history"].trigger()
    stage.wait(1.0)
    (history,) = window.findChildren(HistoryWindow)
    history.every.setChecked(True)
    stage.wait(0.5)
    history.list.setCurrentRow(2)
    stage.until(lambda: len(history.comparison.rows) > 1)
    history.comparison.rows[0].box.setChecked(True)
    stage.shoot("readme-history", settle=1.0)
    _close(stage, live)


def _close(stage: Stage, live: Live) -> None:
    for top in QApplication.topLevelWidgets():
        if top is not live.window and top.isVisible():
            top.close()
    stage.wait(0.2)
