# ruff: noqa: E501 -- what people say is one line each
"""Recording, for the pictures of :mod:`tests.bench.screens`: over a recorder that is played."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from engine.recording import Level, Levels, Trouble
from tests.bench import screens_made as made
from tests.bench.screens import Stage
from tests.fakes.recorder import FakeRecorder
from tests.ui.recording_scene import Live

SAID = (
    ("mic", 4.0, "Okay, I think we have everyone. The goal today is to decide whether the new onboarding ships in June."),
    ("system", 13.0, "Before we start, the usability sessions finished yesterday. Seven of eight people got through without help."),
    ("mic", 21.0, "So is that a copy change or does it need engineering time?"),
    ("system", 27.0, "Both. Swapping the two steps is maybe half a day, and the explanation has to work offline."),
)  # fmt: skip


def play(stage: Stage) -> None:
    """Before a recording, while it runs, with something wrong, and the question at its end."""
    folder, meetings = made.week(stage.folder / "week")
    scene = made.opened(stage.copy(folder), meetings)
    with FakeRecorder(scene.folder / "library" / "recordings") as fake:
        live = Live(scene, fake, stage.theme, cast("Any", stage))
        try:
            live.window.resize(1440, 900)
            live.window.show_meeting(meetings[-1])
            live.connected()
            _preflight(stage, live)
            live.record(seconds=766.0)
            fake.say(replace(fake.status, title="Weekly product sync"))
            for track, seconds, text in SAID:
                live.desk.captions.settle(track, seconds, text, opens=True)  # type: ignore[arg-type]
            live.desk.captions.tail("mic", 34.0, "Half a day is opti")
            live.page.notes.setPlainText("Priya: draft by tomorrow\nask Jonas about the installer")
            fake.say(Levels((Level("mic", -9.0, -18.0), Level("system", -14.0, -22.0))))
            stage.shoot("recording")
            fake.say(Trouble("lost", 0, "mic", "Desk microphone"))
            stage.shoot("recording-trouble")
            live.window.commands["discard"].trigger()
            stage.shoot("recording-discard")
            for box in live.window.findChildren(QMessageBox):
                box.reject()
            live.window.show_meeting(meetings[-1])
            stage.shoot("recording-elsewhere")
        finally:
            live.close()
            stage.wait(0.1)
            scene.close()


def _preflight(stage: Stage, live: Live) -> None:
    button = next(
        each
        for each in live.window.sidebar.findChildren(QAbstractButton)
        if each.objectName() == "before" or each.accessibleName() == "Before recording"
    )
    button.click()
    stage.until(lambda: QApplication.activePopupWidget() is not None)
    live.fake.say(Levels((Level("mic", -9.0, -18.0), Level("system", -14.0, -22.0))))
    stage.shoot("recording-before")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
