"""Devices that count: every frame says which one it is, and with that when it was captured.

Frame ``i`` of any device is captured at ``i / rate`` seconds of the monotonic clock; a mono device says
``i mod 2**16``, a stereo one the low half left and the high half right. So what is on the disk can be checked
sample by sample, across tracks, devices and recorders that died. See :func:`number` and :func:`frame_at`.

A test steers it by its methods, or from another process through a file (:func:`steer`).
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.recorder.ports import CaptureFailed, Clock, Deliver, Happened
from engine.recording import Device

Int16 = npt.NDArray[np.int16]

RATE = 48_000
DEVICES = (
    Device("desk", "Desk microphone", "mic", default=True),
    Device("headset", "Headset", "mic", headset=True),
    Device("speakers", "Speakers", "system", default=True),
)
_NS = 1_000_000_000
_BLOCK = 0.02  # seconds


def frame_at(moment: int, rate: int = RATE) -> int:
    """The number of the first frame captured at ``moment`` or later."""
    return -(-moment * rate // _NS)


def moment_of(frame: int, rate: int = RATE) -> int:
    """When it was captured."""
    return frame * _NS // rate


def counting(first: int, count: int, channels: int) -> Int16:
    """``count`` frames from number ``first`` on: ``(count, channels)``."""
    numbers = np.arange(first, first + count, dtype=np.int64)
    columns = [numbers & 0xFFFF, numbers >> 16 & 0xFFFF][:channels]
    return np.stack(columns, axis=1).astype(np.uint16).view(np.int16)


def number(frames: Int16, near: int) -> npt.NDArray[np.int64]:
    """Which frames these are: those numbers next to ``near`` (an estimate for the first) that fit."""
    low = frames[:, 0].view(np.uint16).astype(np.int64)
    first = near - ((near - int(low[0]) + 0x8000) % 0x10000 - 0x8000)
    return first + np.concatenate(([0], np.cumsum((np.diff(low) + 0x8000) % 0x10000 - 0x8000)))


def steer(path: Path, **states: str) -> None:
    """For a recorder in another process: device id -> ``lost``, ``silent``, ``frozen``, ``moved`` or
    ``broken`` (it cannot be opened); whatever is not named works."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(states))
    part.replace(path)


class FakeStream:
    """One stream, paced by the real clock on a thread of its own."""

    def __init__(
        self, capture: FakeCapture, device: Device, deliver: Deliver, happened: Happened, delay: float
    ) -> None:
        self.device = device
        self.rate = capture.rate
        self.channels = 1 if device.track == "mic" else 2
        self.sure = 0
        self._capture = capture
        self._deliver = deliver
        self._happened = happened
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(delay,), name="fake-stream", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(1.0)

    def _run(self, delay: float) -> None:
        clock, rate = self._capture.clock, self.rate
        self._over.wait(delay)
        following = frame_at(clock.monotonic(), rate)
        while not self._over.wait(_BLOCK):
            state = self._capture.state(self.device.id)
            if state in ("lost", "moved"):
                self._happened("lost" if state == "lost" else "moved")
                return
            now = frame_at(clock.monotonic(), rate)
            if state == "frozen":
                following = now
                continue
            frames = counting(following, now - following, self.channels)
            if state == "silent":
                frames[:] = 0
            if frames.size:
                self._deliver(memoryview(frames.tobytes()), moment_of(following, rate))
                self.sure = moment_of(now, rate)
            following = now


class FakeCapture:
    """:class:`engine.recorder.ports.Capture`. ``delay``: seconds until the first frame."""

    def __init__(
        self,
        clock: Clock,
        *,
        rate: int = RATE,
        delay: float = 0.0,
        steering: Path | None = None,
        devices: tuple[Device, ...] = DEVICES,
    ) -> None:
        self.clock = clock
        self.rate = rate
        self.delay = delay
        self.states: dict[str, str] = {}
        self.loud: float | None = None
        self.opened: list[str] = []
        self._all = devices
        self._steering = steering
        self._changed: list[Callable[[], None]] = []

    def set(self, device: str, state: str = "") -> None:
        """As :func:`steer`, for one device; ``""``: it works again."""
        self.states[device] = state
        for changed in list(self._changed):
            changed()

    def state(self, device: str) -> str:
        if self._steering is not None:
            try:
                self.states = json.loads(self._steering.read_text())
            except FileNotFoundError:
                self.states = {}
        return self.states.get(device, "")

    def devices(self) -> tuple[Device, ...]:
        return tuple(device for device in self._all if self.state(device.id) != "lost")

    def why(self) -> str:
        return ""

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> FakeStream:
        state = self.state(device.id)
        if state in ("lost", "broken"):
            raise CaptureFailed("no-device" if state == "lost" else "device-failed", device.id)
        self.opened.append(device.id)
        return FakeStream(self, device, deliver, happened, self.delay)

    def playing(self, device: Device) -> float | None:
        return self.loud

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        self._changed.append(changed)
        return lambda: self._changed.remove(changed)


def from_environment(clock: Clock) -> FakeCapture:
    """For a recorder's process: see :mod:`tests.fakes.recorder_process`."""
    steering = os.environ.get("FAKE_CAPTURE_STEERING")
    return FakeCapture(
        clock,
        rate=int(os.environ.get("FAKE_CAPTURE_RATE", RATE)),
        delay=float(os.environ.get("FAKE_CAPTURE_DELAY", "0")),
        steering=None if steering is None else Path(steering),
    )
