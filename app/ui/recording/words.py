"""The state of a recording in a few words, the same wherever it is shown."""

from __future__ import annotations

from app.translation import noop, plural, tr
from app.ui.phrases import clock
from app.ui.recording.service import Phase, Recorder

#: To be shown by ``tr``, except the one of nothing.
STATES: dict[Phase, str] = {
    "idle": "",
    "starting": noop("Starting…"),
    "waiting": noop("Waiting for audio…"),
    "recording": noop("Recording"),
    "paused": noop("Paused"),
    "stopping": noop("Saving…"),
    "lost": noop("Starting the recorder again…"),
}


def state(recorder: Recorder) -> str:
    """``Recording``, ``Waiting for audio…``: without frames nothing is said to be recorded."""
    if recorder.phase == "recording" and not recorder.red:
        return tr(STATES["waiting"])
    return tr(STATES[recorder.phase]) if STATES[recorder.phase] else ""


def button(recorder: Recorder) -> str:
    """For the button beside Import: ``Record``, ``12:46``."""
    if recorder.phase == "idle":
        return tr("Record")
    return tr("Starting…") if recorder.phase == "starting" else clock(recorder.status.seconds)


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
    return sign + tr("{time} {state}", time=clock(recorder.status.seconds), state=state(recorder))


def room(minutes: float) -> str:
    """``Room for about 1 800 hours``."""
    if minutes < 0:
        return ""
    if minutes < 120:
        return tr("Room for about {minutes} min", minutes=int(minutes))
    return plural("Room for about {n} hour", "Room for about {n} hours", int(minutes / 60))
