"""A lost device comes back only as itself, unless the default one was asked for; the clocks."""

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.recorder.clock import SystemClock
from engine.recorder.ports import CaptureFailed, Deliver, Happened, Stream
from engine.recorder.resume import Return
from engine.recording import Device

DESK = Device("desk", "Desk", "mic")
LAMP = Device("lamp", "Lamp", "mic", default=True)
CALL = Device("desk", "Call", "system", default=True)  # the same id on the other side is another device


@dataclass
class Shelf:
    """A capture that only lists."""

    there: tuple[Device, ...] = ()
    looks: int = 0
    hangs: bool = False

    def devices(self) -> tuple[Device, ...]:
        self.looks += 1
        if self.hangs:
            raise CaptureFailed("no-server")
        return self.there

    def why(self) -> str:
        return ""

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> Stream:
        raise AssertionError

    def playing(self, device: Device) -> float | None:
        return None

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        raise AssertionError


@dataclass
class Hand:
    """Opens; ``refusals`` times it fails first."""

    refusals: int = 0
    opened: list[Device] = field(default_factory=list)
    done: threading.Event = field(default_factory=threading.Event)

    def reopen(self, device: Device) -> bool:
        self.opened.append(device)
        if self.refusals:
            self.refusals -= 1
            if self.refusals % 2:
                raise CaptureFailed("device-failed")
            return False
        self.done.set()
        return True


def waited(shelf: Shelf, looks: int) -> None:
    goal = shelf.looks + looks
    deadline = time.monotonic() + 10
    while shelf.looks < goal:
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_only_the_same_device() -> None:
    shelf, hand = Shelf((LAMP, CALL)), Hand(refusals=3)
    back = Return(shelf, SystemClock(), DESK, hand.reopen, every=0.01)
    waited(shelf, 3)
    shelf.hangs = True
    waited(shelf, 3)
    assert hand.opened == []
    shelf.there, shelf.hangs = (LAMP, CALL, DESK), False
    assert hand.done.wait(10)
    assert hand.opened == [DESK] * 4
    back._thread.join(10)
    assert not back._thread.is_alive()


class Ahead(SystemClock):
    """Its owner decides what time it is."""

    now = 0

    def monotonic(self) -> int:
        return self.now


def test_the_default_one_after_a_while_where_it_was_asked_for() -> None:
    clock, shelf, hand = Ahead(), Shelf((LAMP,)), Hand()
    back = Return(shelf, clock, DESK, hand.reopen, fallback=True, every=0.01)
    waited(shelf, 3)
    assert hand.opened == []
    clock.now = 4_000_000_000
    assert hand.done.wait(10)
    assert hand.opened == [LAMP]
    back.cancel()


def test_given_up() -> None:
    shelf, hand = Shelf(), Hand()
    back = Return(shelf, SystemClock(), DESK, hand.reopen, every=0.01)
    waited(shelf, 1)
    back.cancel()
    shelf.there = (DESK,)
    time.sleep(0.05)
    assert hand.opened == []


def test_the_clocks() -> None:
    clock = SystemClock()
    first = clock.monotonic()
    assert clock.boottime() >= first - 1_000_000_000
    assert first <= clock.monotonic()
    assert abs(clock.monotonic() - time.monotonic_ns()) < 10_000_000_000 or sys.platform == "win32"
    assert clock.boot() == SystemClock().boot() != ""
