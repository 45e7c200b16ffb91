"""A recorded meeting with moments, notes, a pause and a hole, for ``python -m tests.bench.screens OUT --only
notes``."""

from __future__ import annotations

import dataclasses
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from app import recordings
from app.ids import new_ulid
from app.transcript import MeetingId
from app.ui.main_window import MainWindow
from engine.protocol import Result, RunOptions, Segment, TrackResult, Turn
from engine.recording import Device
from engine.takes import Entry, Moment, Noted
from tests.bench import screens_made as made
from tests.bench.screens import Stage
from tests.fakes.recorder import FakeRecorder
from tests.made_takes import MadePiece, MadeTake, at, write_take
from tests.ui import scenes
from tests.ui.recording_scene import Live

RATE = 16_000
PAUSE, LOST = 245.0, 12.0  # s
_MIC = Device("usb.yeti", "Yeti Stereo Microphone", "mic", headset=True)
_SYSTEM = Device("alsa.monitor", "Built-in Audio Analog Stereo", "system")


def play(stage: Stage) -> None:
    """The middle of it, with the notes in the panel."""
    folder, meetings = made.week(stage.folder / "week")
    scene = made.opened(stage.copy(folder), meetings)
    meeting = _recorded(scene)
    with FakeRecorder(scene.folder / "library" / "recordings") as fake:
        live = Live(scene, fake, stage.theme, cast("Any", stage))
        try:
            live.window.resize(1440, 900)
            live.window.show_meeting(meeting)
            live.connected()
            _play(stage, live.window)
        finally:
            live.close()
            stage.wait(0.1)
            scene.close()


def _play(stage: Stage, window: MainWindow) -> None:
    window.page.tabs.setCurrentIndex(2)
    window.page.tip.close_button.click()
    stage.wait(0.5)
    view = window.page.view
    rows = [row for row in range(len(view.rows.rows)) if view.rows.asides(row)]
    view.scroll_to(max(0, rows[-1] - 2), at=0.1)
    window.player_bar.set_position(48.0)
    view.set_playhead(48.0)
    stage.shoot("notes", settle=0.5)


def _babble(seconds: float, seed: int) -> npt.NDArray[np.int16]:
    generator = np.random.default_rng(seed)
    count = int(seconds * RATE)
    level = np.repeat(generator.choice([0, 0.1, 0.3, 0.6], count // 3200 + 1), 3200)[:count]
    time = np.arange(count) / RATE
    sound = 12000 * level * np.sin(2 * np.pi * (180 + 40 * seed) * time) * np.sin(6 * np.pi * time)
    return sound.astype(np.int16)[:, None]


def _recorded(scene: scenes.Scene) -> MeetingId:
    library, result = scene.library, scenes.result_of(scenes.GO_NO_GO, seed=5)
    total = result.tracks[0].duration
    half = total * 0.45
    entries: list[Entry] = [
        Moment(at(20.0)),
        Moment(at(half - 5)),
        Noted("a", 31.0, "Ana asks for the numbers of the usability sessions"),
        Noted("b", half + 20, "Jonas: reorder the steps until Thursday"),
        Moment(at(half + PAUSE + 40)),
    ]
    mic = [
        MadePiece(0.0, _babble(half - 6 - LOST, 1), RATE, "lost", _MIC),
        MadePiece(half - 6, _babble(6, 2), RATE, "paused", _MIC),
        MadePiece(half + PAUSE, _babble(total - half, 3), RATE, "stopped", _MIC),
    ]
    system = [
        MadePiece(0.0, _babble(half, 4), RATE, "paused", _SYSTEM),
        MadePiece(half + PAUSE, _babble(total - half, 5), RATE, "stopped", _SYSTEM),
    ]
    library.recordings_folder.mkdir(mode=0o700, exist_ok=True)
    take = MadeTake({"mic": mic, "system": system}, [(half, half + PAUSE)], entries, "Weekly product sync")
    meeting = recordings.take_in(library, write_take(library.recordings_folder / new_ulid(), take))
    job = library.queue_recording(meeting, RunOptions())
    library.move_job(job, "running")
    segments = tuple(
        dataclasses.replace(item, track=0 if item.speaker == "S1" else 1) for item in result.segments
    )
    tracks = (_track(segments, 0, total), _track(segments, 1, total))
    library.finish_job(job, Result(1, "en", result.engine, tracks, segments))
    for talk in library.speakers(meeting):
        name = {1: "You", 2: "Tomás Herrera", 3: "Priya Nair"}.get(talk.number)
        if name is not None:
            library.rename_speaker(meeting, talk.speaker, name)
    return meeting


def _track(segments: tuple[Segment, ...], number: int, total: float) -> TrackResult:
    own = [item for item in segments if item.track == number]
    return TrackResult(
        total,
        tuple((item.start, item.end) for item in own),
        tuple(word for item in own for word in item.words),
        tuple(Turn(item.start, item.end, item.speaker) for item in own),
    )
