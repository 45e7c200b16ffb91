"""The state of a recording in a few words, the same wherever it is shown."""

from __future__ import annotations

from app.ui.phrases import clock
from app.ui.recording.service import Phase, Recorder

STATES: dict[Phase, str] = {
    "idle": "",
    "starting": "Starting…",
    "waiting": "Waiting for audio…",
    "recording": "Recording",
    "paused": "Paused",
    "stopping": "Saving…",
    "lost": "Starting the recorder again…",
}


def state(recorder: Recorder) -> str:
    """``Recording``, ``Waiting for audio…``: without frames nothing is said to be recorded."""
    if recorder.phase == "recording" and not recorder.red:
        return STATES["waiting"]
    return STATES[recorder.phase]


def button(recorder: Recorder) -> str:
    """For the button beside Import: ``Record``, ``12:46``."""
    if recorder.phase == "idle":
        return "Record"
    return "Starting…" if recorder.phase == "starting" else clock(recorder.status.seconds)


def symbol(recorder: Recorder) -> str:
    """The icon beside it: a full dot only while frames come, and before."""
    if recorder.phase == "idle" or recorder.red:
        return "record"
    return "pause" if recorder.phase == "paused" else "ring"


def title(recorder: Recorder) -> str:
    """For the window's title: ``● 12:46 Recording``; empty while nothing is recorded."""
    if not recorder.recording:
        return ""
    sign = "● " if recorder.red else ""
    return f"{sign}{clock(recorder.status.seconds)} {state(recorder)}"


def room(minutes: float) -> str:
    """``Room for about 1 800 hours``."""
    if minutes < 0:
        return ""
    if minutes < 120:
        return f"Room for about {int(minutes)} min"
    hours = f"{int(minutes / 60):,}".replace(",", "\u202f")
    return f"Room for about {hours} hours"
