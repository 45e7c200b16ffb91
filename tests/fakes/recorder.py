"""A recorder without sound or disk behind the real door: real socket, real secret, real messages.

::

    with FakeRecorder(library / "recordings") as recorder:
        link = RecorderLink(library / "recordings", listener)
        link.send(Start(mic="desk"))
        recorder.wait_for(Start)  # it has answered Started and a Status "waiting" by itself
        recorder.frames()  # the first frames: "recording", and the seconds grow with each call
        recorder.say(Trouble("lost", 0, "mic", "Desk"))
        recorder.die()  # as if killed: the line ends, the address file stays

It obeys as the real one does; ``recorder.script[Start] = lambda request: [Refused("start", "no-device")]``
replaces an answer. It counts nobody and stops nothing by itself.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Self, TypeVar

from engine.recorder.server import Asked, Came, Client, Server, Visit, Went
from engine.recording import (
    ADDRESS,
    Address,
    Continue,
    Device,
    Devices,
    Event,
    Level,
    Levels,
    ListDevices,
    Mark,
    Marked,
    Pause,
    Refused,
    Request,
    Resume,
    Retitle,
    Saved,
    Start,
    Started,
    Status,
    Stop,
    Stopped,
    Switch,
    TrackStatus,
    Trial,
    TrialOver,
    Trouble,
)

DEVICES = (
    Device("desk", "Desk microphone", "mic", default=True),
    Device("headset", "Headset", "mic", headset=True),
    Device("speakers.monitor", "Speakers", "system", default=True),
)

_R = TypeVar("_R", bound=Request)


class FakeRecorder:
    """Attributes: ``heard`` (requests, in order), ``script``, ``devices``, ``status``, ``troubles`` (told to
    whoever attaches), ``folder`` of the recording, ``clients`` (roles attached now)."""

    def __init__(self, recordings: Path, devices: tuple[Device, ...] = DEVICES, why: str = "") -> None:
        self.recordings = recordings
        self.recordings.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.devices = Devices(devices, why)
        self.status = Status("idle")
        self.troubles: list[Trouble] = []
        self.folder = recordings / "01FAKERECORDING"
        self.heard: list[Request] = []
        self.script: dict[type[Any], Callable[[Any], Iterable[Event]]] = {
            ListDevices: lambda _: [self.devices],
            Start: self._start,
            Continue: self._continue,
            Pause: lambda _: self._change(state="paused"),
            Resume: lambda _: self._change(state="recording"),
            Retitle: lambda request: self._change(title=request.title),
            Switch: self._switch,
            Mark: lambda _: [Marked(self.status.seconds)],
            Trial: lambda _: [TrialOver()],
            Stop: self._stop,
        }
        self._news = threading.Condition()
        self._server: Server | None = None

    # -- what a test does with it -------------------------------------------------------------------------

    def start(self) -> None:
        """Listen (again)."""
        self._server = Server(self._visited, "test")
        address = Address(self._server.address, self._server.secret.hex(), os.getpid(), "boot")
        part = self.recordings / "recorder.part"
        part.write_text(json.dumps(asdict(address)))
        part.replace(self.recordings / ADDRESS)

    def stop(self) -> None:
        """End as a recorder does that has nothing left to do."""
        (self.recordings / ADDRESS).unlink(missing_ok=True)
        self.die()

    def die(self) -> None:
        """As if killed."""
        server, self._server = self._server, None
        if server is not None:
            server.close(drain=0.0)

    def say(self, *events: Event) -> None:
        """Tell all clients; a :class:`Status` is remembered."""
        assert self._server is not None
        for event in events:
            if isinstance(event, Status):
                self.status = event
            self._server.broadcast(event)

    def frames(self, seconds: float = 1.0) -> None:
        """``seconds`` more of each track reach the disk."""
        self.say(*self._frames(seconds))

    def levels(self, peak: float = -12.0, rms: float = -20.0) -> None:
        """One twentieth of a second of the same loudness on each track."""
        tracks = [track.track for track in self.status.tracks] or ["mic", "system"]
        self.say(Levels(tuple(Level(track, peak, rms) for track in tracks)))

    def wait_for(self, kind: type[_R], count: int = 1, timeout: float = 10.0) -> _R:
        """The ``count``-th request of this kind, as soon as it has been heard and answered."""

        def found() -> list[_R]:
            return [request for request in self.heard if isinstance(request, kind)]

        with self._news:
            assert self._news.wait_for(lambda: len(found()) >= count, timeout), f"no {kind.__name__}"
        return found()[count - 1]

    def wait_for_client(self, count: int = 1, timeout: float = 10.0) -> None:
        """Until so many are attached."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.clients) == count, timeout), self.clients

    @property
    def clients(self) -> list[str]:
        return [] if self._server is None else [client.role for client in self._server.clients]

    # -- how it obeys -------------------------------------------------------------------------------------

    def _visited(self, visit: Visit) -> None:
        if isinstance(visit, Came):
            self._welcome(visit.client)
        elif isinstance(visit, Asked):
            events = list(self.script.get(type(visit.request), lambda _: [])(visit.request))
            for event in events:
                if isinstance(event, Devices | Refused):
                    visit.client.say(event)
                elif self._server is not None:
                    self.say(event)
        with self._news:
            if isinstance(visit, Asked):
                self.heard.append(visit.request)
            assert isinstance(visit, Came | Asked | Went)
            self._news.notify_all()

    def _welcome(self, client: Client) -> None:
        events: tuple[Event, ...] = (self.devices, self.status, *self.troubles)
        for event in events:
            client.say(event)

    def _change(self, **values: Any) -> list[Event]:
        self.status = replace(self.status, **values)
        return [self.status]

    def _start(self, request: Start) -> list[Event]:
        if self.status.state != "idle":
            return [Refused("start", "busy")]
        by_id = {device.id: device for device in self.devices.devices}
        chosen = [by_id[name] for name in (request.mic, request.system) if name in by_id]
        if not chosen:
            return [Refused("start", "no-device")]
        self.folder.mkdir(mode=0o700, exist_ok=True)
        self.status = Status(
            "waiting",
            str(self.folder),
            request.title,
            tracks=tuple(
                TrackStatus(device.track, device.id, device.name, 0.0, live=False, headset=device.headset)
                for device in chosen
            ),
            minutes_left=600.0,
        )
        return [Started(str(self.folder), time.monotonic_ns()), self.status]

    def _continue(self, request: Continue) -> list[Event]:
        if self.status.state == "idle":
            return [Refused("continue", "folder")]
        return [Started(request.folder, time.monotonic_ns()), self.status]

    def _switch(self, request: Switch) -> list[Event]:
        device = next(device for device in self.devices.devices if device.id == request.device)
        return self._change(
            tracks=tuple(
                replace(track, device=device.id, name=device.name, headset=device.headset)
                if track.track == request.track
                else track
                for track in self.status.tracks
            )
        )

    def _frames(self, seconds: float) -> list[Event]:
        total = self.status.seconds + seconds
        tracks = tuple(replace(track, seconds=total, live=True) for track in self.status.tracks)
        self._change(state="recording", seconds=total, tracks=tracks)
        saved = [
            Saved(track.track, int(total // 60), int(total % 60 * 48000), time.monotonic_ns())
            for track in tracks
        ]
        return [*saved, self.status]

    def _stop(self, _: Stop) -> list[Event]:
        if self.status.state == "idle":
            return [Refused("stop", "idle")]
        stopping = replace(self.status, state="stopping")
        stopped = Stopped(self.status.folder, self.status.seconds)
        self.status = Status("idle")
        return [stopping, stopped, self.status]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self.stop()
