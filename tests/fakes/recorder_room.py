"""A recorder without its process and without its door: the test turns the crank and speaks for the clients.

The recording is real and so is its folder; only fsync does nothing, and the devices count
(:mod:`tests.fakes.capture`). Lost devices are looked for twenty times a second instead of once.
"""

from __future__ import annotations

import errno
import functools
import queue
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from engine.recorder import resume, side
from engine.recorder.clock import SystemClock
from engine.recorder.control import Control, Ending
from engine.recorder.disk import SystemDisk
from engine.recorder.recording import Options
from engine.recorder.relaunch import Times
from engine.recorder.server import Asked, Came, Client, Went
from engine.recorder.taking import Maker
from engine.recording import Event, Refused, Request, Start, Status, Stop, Stopped
from engine.take_reading import Take, read_take
from tests.fakes.capture import FakeCapture

_E = TypeVar("_E", bound=Event)


def hurry(setattr_: Callable[[object, str, object], None]) -> None:
    """With ``monkeypatch.setattr``: look for lost devices often."""
    setattr_(side, "Return", functools.partial(resume.Return, every=0.05))
    setattr_(resume, "_PATIENCE", 300_000_000)


class QuickDisk(SystemDisk):
    """Syncing is for power cuts, which are not what is tested here. ``full``: it takes nothing more."""

    full = False

    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, "full")
        return super().append(descriptor, data)

    def sync(self, descriptor: int) -> None:
        pass

    def sync_folder(self, path: Path) -> None:
        pass


class Visitor(Client):
    """A client that only listens."""

    def __init__(self, number: int, role: str = "observer", relaunch: tuple[str, ...] = ()) -> None:
        self.number = number
        self.role = role  # type: ignore[assignment]
        self.relaunch = relaunch
        self.notices = {}
        self.said: list[Event] = []

    def say(self, event: Event) -> None:
        self.said.append(event)


@dataclass
class Room:
    """A recorder without its process: the test turns the crank."""

    folder: Path
    times: Times = field(default_factory=Times)
    delay: float = 0.0
    told: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.clock = SystemClock()
        self.capture = FakeCapture(self.clock, delay=self.delay)
        self.disk = QuickDisk()
        options = Options(ballast=0, append_every=0.02)
        maker = Maker(self.folder, None, self.disk, self.clock, "test", options)
        self.control = Control(maker, self.capture, self.clock, self.times)
        self.control._audience = self
        self.client = Visitor(1)
        self.come(self.client)

    def broadcast(self, event: Event) -> None:
        self.told.append(event)

    def come(self, client: Visitor) -> None:
        self.control.handle(Came(client))

    def go(self, client: Visitor, *, meant: bool = False) -> None:
        self.control.handle(Went(client, meant))

    def ask(self, request: Request, client: Visitor | None = None) -> None:
        self.control.handle(Asked(client or self.client, request))

    def turn(self, done: Callable[[], object], timeout: float = 15.0) -> None:
        """Let the recorder work until ``done``."""
        deadline = time.monotonic() + timeout
        while not done():
            assert time.monotonic() < deadline, (self.control.state, self.told[-5:], self.client.said[-5:])
            try:
                self.control.handle(self.control._inbox.get(timeout=0.02))
            except queue.Empty:
                self.control.tick()
            else:
                if self.clock.monotonic() >= self.control._next_tick:
                    self.control.tick()

    def turn_for(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        self.turn(lambda: time.monotonic() >= until)

    def record(self, mic: str | None = "desk", system: str | None = "speakers", **more: object) -> None:
        self.ask(Start(mic, system, **more))  # type: ignore[arg-type]
        self.turn(lambda: self.control.state == "recording")

    def stop(self) -> Take:
        self.ask(Stop())
        self.turn(lambda: self.control.state == "idle")
        return read_take(Path(self.heard(Stopped)[-1].folder))

    def heard(self, kind: type[_E]) -> list[_E]:
        return [event for event in self.told if isinstance(event, kind)]

    def refusals(self) -> list[tuple[str, str]]:
        return [(e.request, e.code) for e in self.client.said if isinstance(e, Refused)]

    def states(self) -> list[str]:
        """Each state once, in the order told."""
        told = [status.state for status in self.heard(Status)]
        return [state for before, state in zip(["", *told], told, strict=False) if state != before]

    def die(self) -> None:
        """As if killed: nothing more is written, and there is no end mark."""
        sitting = self.control._sitting
        assert sitting.take is not None
        sitting.take.recording._works.done.set()
        sitting.take, sitting.state = None, "idle"

    def close(self) -> None:
        if self.control.state != "idle":
            self.control.handle(Ending("ended"))
            self.turn(lambda: self.control.state == "idle")
        self.control.close()
        self.turn_for(0.1)  # devices that were being opened are closed again
