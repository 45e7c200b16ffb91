"""The recorder as the window knows it: its state, its news as signals, and what may be asked of it.

Nothing here waits. The recorder outlives windows: a new one finds it and takes its state over. When it dies
while recording, the link starts it again and it goes on in a new segment; the hole is told.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.recorder_sentences import unreachable
from app.ui.recording.ports import Link, MakeLink
from engine import recording as wire
from engine.recording import Devices, Event, Status, Trouble, TroubleCode

log = logging.getLogger(__name__)

#: ``idle``: nothing is recorded. ``starting``: asked for, not answered. ``lost``: the recorder died while
#: recording, and is being started again. The others are the recorder's own.
Phase = Literal["idle", "starting", "waiting", "recording", "paused", "stopping", "lost"]

CHECK_MS = 500
#: What to ask for once it is known what devices there are; ``None``: nothing can be recorded.
Plan = Callable[[Devices], wire.Start | None]

DEAF = 3.0  # seconds without a word from a recorder that speaks twenty times a second


class _Ears:
    """On the link's thread: hands everything on to the window's."""

    def __init__(self, news: Any, gone: Any) -> None:
        self._news, self._gone = news, gone

    def on_event(self, event: Event) -> None:
        self._news.emit(event)

    def on_gone(self, gone: Any) -> None:
        self._gone.emit(gone)


class Recorder(QObject):
    """Signals, all on the window's thread:
    heard: every event. changed: phase, status or title. levels, devices_changed, trial_over.
    started: a recording is under way, begun by us or found (folder). moved: it goes on in another folder,
    because its own cannot be written any more. stopped: it is whole (Stopped).
    trouble, cleared: as the recorder says. marked: a moment is on disk (seconds). refused: (Refused).
    lost: the recorder died while recording. resumed: it goes on (seconds without it). given_up: it cannot be
    started again (a sentence). deaf: it does not answer, or answers again. failed: none can be started (a
    sentence).
    """

    heard = Signal(object)
    changed = Signal()
    levels = Signal(object)
    devices_changed = Signal(object)
    trial_over = Signal(object)
    started = Signal(str)
    moved = Signal(str)
    stopped = Signal(object)
    trouble = Signal(object)
    cleared = Signal(object)
    marked = Signal(float)
    refused = Signal(object)
    lost = Signal()
    resumed = Signal(float)
    given_up = Signal(str)
    deaf = Signal(bool)
    failed = Signal(str)
    _news = Signal(object)
    _gone = Signal(object)

    def __init__(self, make_link: MakeLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news.connect(self._hear)
        self._gone.connect(self._lose)
        self._link: Link = make_link(_Ears(self._news, self._gone))
        self.status = Status("idle")
        self.devices: Devices | None = None
        self.troubles: dict[tuple[TroubleCode, str], Trouble] = {}
        self.starting = False
        self.ending = False  # asked to stop
        self._plan: Plan | None = None
        self.died = 0.0  # when it did, while it is being started again
        self._told = time.monotonic()  # when the status came
        self._is_deaf = False
        self._known = ""  # the folder whose recording is known to be under way
        self._informed = False  # a recorder has said what it does
        self._closed = False
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self._check)
        self._timer.start()

    # -- state ---------------------------------------------------------------------------------

    @property
    def phase(self) -> Phase:
        if self.died:
            return "lost"
        if self.starting and self.status.state == "idle":
            return "starting"
        if self.ending and self.status.state != "idle":
            return "stopping"
        return self.status.state

    @property
    def recording(self) -> bool:
        """Whether a recording is under way, in whatever state."""
        return self.phase != "idle"

    @property
    def red(self) -> bool:
        """Whether frames are being written now: what the red indicator follows."""
        return self.phase == "recording" and any(track.live for track in self.status.tracks)

    @property
    def folder(self) -> Path | None:
        return Path(self.status.folder) if self.status.folder else None

    @property
    def live(self) -> tuple[str, ...] | None:
        """Names of the folders that are being recorded into; ``None`` while no recorder has said so."""
        if not self._informed or self.starting or self.died:
            return None
        return (self.folder.name,) if self.folder is not None else ()

    def now(self) -> float:
        """Where the recording's time line is, between two statuses too; at most two seconds on."""
        moving = self.phase == "recording"
        return self.status.seconds + (min(2.0, time.monotonic() - self._told) if moving else 0.0)

    # -- what may be asked ---------------------------------------------------------------------

    def find(self) -> None:
        """Take up a recording that is under way, if one is."""
        self._link.attach_soon(start=False)

    def prepare(self) -> None:
        """Have a recorder ready, so that the device can be asked for at once; it opens nothing."""
        self._link.attach_soon(start=True)

    def ask(self, request: wire.Request) -> None:
        """Say something; a recorder is started if none runs."""
        self._link.send(request)

    def list_devices(self) -> None:
        self.ask(wire.ListDevices())

    def watch(self, mic: str | None, system: str | None) -> None:
        """Meters without a recording; both ``None`` lets the devices go."""
        if mic is not None or system is not None or self._link.attached:
            self.ask(wire.Watch(mic, system))

    def trial(self, folder: Path, seconds: float) -> None:
        self.ask(wire.Trial(str(folder), seconds))

    def start(self, plan: Plan) -> None:
        """Begin a recording as soon as it is known what devices there are; the answer is :attr:`started`,
        :attr:`refused` or :attr:`failed`."""
        if self.recording:
            return
        self.starting, self._plan = True, plan
        self.changed.emit()
        if self.devices is None:
            self.prepare()
        else:
            self._begin(self.devices)

    def _begin(self, devices: Devices) -> None:
        plan, self._plan = self._plan, None
        request = plan(devices) if plan is not None else None
        if request is not None:
            self.ask(request)
        elif plan is not None:
            self._reset()
            self.changed.emit()
            self.refused.emit(wire.Refused(wire.Start.kind, "no-microphone"))

    def pause(self) -> None:
        """Pause, or go on."""
        if self.phase in ("waiting", "recording", "paused"):
            self.ask(wire.Resume() if self.phase == "paused" else wire.Pause())

    def mark(self) -> bool:
        """Remember this moment; whether there is anything to remember it of."""
        if self.phase not in ("waiting", "recording", "paused"):
            return False
        self.ask(wire.Mark())
        return True

    def stop(self) -> None:
        """End the recording; :attr:`stopped` follows."""
        if self.recording and not self.ending:
            self.ending = True
            self.ask(wire.Stop())
            self.changed.emit()

    def close(self) -> None:
        """The window goes, on purpose."""
        self._closed = True
        self._timer.stop()
        self._link.close()

    # -- events --------------------------------------------------------------------------------

    def _hear(self, event: Event) -> None:
        if self._closed:
            return
        match event:
            case wire.Levels():
                self.levels.emit(event)
            case Status():
                self._take(event)
            case Devices():
                self.devices = event
                self.devices_changed.emit(event)
                self._begin(event)
            case Trouble():
                self.troubles[event.code, event.track] = event
                self.trouble.emit(event)
            case wire.Cleared():
                self._clear(event)
            case wire.Stopped():
                self._stopped(event)
            case wire.Marked():
                self.marked.emit(event.seconds)
            case wire.TrialOver():
                self.trial_over.emit(event)
            case wire.Refused():
                self._refused(event)
        self.heard.emit(event)

    def _take(self, status: Status) -> None:
        self._told, self._informed = time.monotonic(), True
        if status.state == "idle" and self.starting:
            return  # a new recorder's first words, before it has heard what is wanted
        if self.died and not status.folder:
            return  # nor has it taken up what the dead one left
        self.status = status
        if status.state != "idle":
            self.starting = False
            if self.died:
                gap, self.died = time.monotonic() - self.died, 0.0
                self.resumed.emit(gap)
            if status.folder and status.folder != self._known:
                news = self.moved if self._known else self.started
                self._known = status.folder
                news.emit(status.folder)
        self.changed.emit()

    def _clear(self, event: wire.Cleared) -> None:
        if self.troubles.pop((event.code, event.track), None) is not None:
            self.cleared.emit(event)

    def _clear_all(self, kept: str = "") -> None:
        for code, track in list(self.troubles):
            if code != kept:
                self._clear(wire.Cleared(code, track))

    def _stopped(self, event: wire.Stopped) -> None:
        self._clear_all(kept="disk-full")  # which says why it ended
        self._reset()
        self.stopped.emit(event)
        self.changed.emit()

    def _reset(self) -> None:
        self.status, self._known, self.starting, self.died = Status("idle"), "", False, 0.0
        self.ending, self._plan = False, None

    def _refused(self, event: wire.Refused) -> None:
        if event.request in (wire.Start.kind, wire.Continue.kind, wire.Stop.kind):
            on = bool(self.died)
            self._reset()
            self.changed.emit()
            if on:
                self.given_up.emit("")
                return
        self.refused.emit(event)

    # -- when it dies --------------------------------------------------------------------------

    def _lose(self, gone: Any) -> None:
        if self._closed:
            return
        self.devices, self._informed = None, False
        self._hears(well=True)
        self._clear_all()
        on = self.status.state != "idle" or bool(self.died)
        if gone.again and on:
            if not self.died:
                self.died = time.monotonic()
                self.lost.emit()
            self.changed.emit()
            return
        asked = self.starting
        self._reset()
        self.changed.emit()
        if on:
            self.given_up.emit(unreachable(gone.cause))
        elif asked:
            self.failed.emit(unreachable(gone.cause))

    def _check(self) -> None:
        busy = self._link.attached and self.status.state not in ("idle", "stopping") and not self.died
        self._hears(well=not busy or self._link.silent_for < DEAF)

    def _hears(self, *, well: bool) -> None:
        if well == self._is_deaf:
            self._is_deaf = not well
            self.deaf.emit(not well)
