"""What every :class:`engine.recorder.ports.Capture` does, run on a real sound server and on stand-ins of the
libraries of other systems.

A *rig* has one microphone and one output, plays numbered frames into them and can unplug them.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import Protocol

import pytest

from engine.recorder.ports import Capture, CaptureFailed, Stream
from engine.recording import Device
from tests.sound_server import breaks, counted

SECOND = 1_000_000_000
PATIENCE = 15.0  # seconds for what is sure to come; nothing is asserted about speed with it


class Rig(Protocol):
    """Attributes: ``capture``; ``mic`` and ``system``, the ids of its devices; ``exact`` unless silence may
    stand between blocks that came late."""

    capture: Capture
    mic: str
    system: str
    exact: bool

    def unplug(self, device: str) -> None: ...
    def plug(self, device: str) -> None:
        """Again, and numbered frames go on being played into it."""
        ...


@dataclass
class Heard:
    """What a stream delivered and said, with when."""

    blocks: list[tuple[int, int, bytes]] = field(default_factory=list)  # (arrival, captured, frames)
    said: list[tuple[int, str]] = field(default_factory=list)
    channels: int = 0
    rate: int = 0

    def deliver(self, frames: memoryview, at: int) -> None:
        self.blocks.append((time.monotonic_ns(), at, bytes(frames)))

    def happened(self, what: str) -> None:
        self.said.append((time.monotonic_ns(), what))

    @property
    def frames(self) -> int:
        return sum(len(block) for _, _, block in self.blocks) // (2 * max(1, self.channels))

    @property
    def bytes(self) -> bytes:
        return b"".join(block for _, _, block in self.blocks)

    def ended(self, block: tuple[int, int, bytes]) -> int:
        """When the last frame of a block was captured."""
        return block[1] + len(block[2]) // (2 * self.channels) * SECOND // self.rate


def device(capture: Capture, wanted: str) -> Device:
    return next(device for device in capture.devices() if device.id == wanted)


def opened(capture: Capture, wanted: str, *, listed: bool = False) -> tuple[Stream, Heard]:
    """``listed``: as it was listed before, without looking again."""
    heard = Heard()
    chosen = Device(wanted, wanted, "mic") if listed else device(capture, wanted)
    stream = capture.open(chosen, heard.deliver, heard.happened)
    heard.channels, heard.rate = stream.channels, stream.rate
    return stream, heard


def until(what: str, condition: object, patience: float = PATIENCE) -> float:
    """Wait; the seconds it took."""
    began = time.monotonic()
    while not condition():  # type: ignore[operator]
        assert time.monotonic() - began < patience, what
        time.sleep(0.01)
    return time.monotonic() - began


def check_listing(rig: Rig) -> None:
    devices = rig.capture.devices()
    assert len({device.id for device in devices}) == len(devices)
    tracks = {device.id: device.track for device in devices}
    assert tracks[rig.mic] == "mic"
    assert tracks[rig.system] == "system"
    for track in ("mic", "system"):
        assert sum(device.default for device in devices if device.track == track) <= 1
    assert all(device.name for device in devices)
    assert rig.capture.why() == ""


def check_unknown(rig: Rig) -> None:
    for track in ("mic", "system"):
        heard = Heard()
        with pytest.raises(CaptureFailed) as failed:
            rig.capture.open(Device("nowhere", "Nowhere", track), heard.deliver, heard.happened)  # type: ignore[arg-type]
        assert failed.value.code == "no-device"


def check_frames(rig: Rig) -> None:
    """Both at once: each its own, in order, stamped, and nothing after closing."""
    both = {name: opened(rig.capture, name) for name in (rig.mic, rig.system)}
    for name, (stream, heard) in both.items():
        assert stream.device.id == name
        assert stream.channels == (1 if name == rig.mic else 2)
        until(f"sound of {name}", lambda heard=heard: len(counted(heard.bytes, heard.channels)) > 40_000)
    for name, (stream, heard) in both.items():
        stream.close()
        stream.close()
        came = len(heard.blocks)
        time.sleep(0.15)
        assert len(heard.blocks) == came, "nothing is delivered after close"
        assert heard.said == []
        numbers = counted(heard.bytes, heard.channels)
        assert len(numbers) > heard.rate // 2, name
        if rig.exact:
            assert breaks(numbers, heard.channels) == 0, name
        for before, block in zip(heard.blocks, heard.blocks[1:], strict=False):
            step = block[1] - heard.ended(before)
            assert -60_000_000 < step < 30_000_000, f"{name}: {step / 1e6} ms between blocks"
        for block in heard.blocks:
            assert heard.ended(block) <= block[0] + 1_000_000, "captured after it arrived"
            assert block[0] - heard.ended(block) < 3 * SECOND
        assert stream.sure <= time.monotonic_ns()


def check_unplugged(rig: Rig, wanted: str) -> float:
    """Lost once and in time, silent from then on, and to be opened again when it is back. The seconds until
    it was noticed."""
    stream, heard = opened(rig.capture, wanted)
    until("frames", lambda: heard.frames > stream.rate // 2)
    began = time.monotonic_ns()
    rig.unplug(wanted)
    until("the loss", lambda: bool(heard.said))
    came = len(heard.blocks)
    time.sleep(0.5)
    assert [what for _, what in heard.said] == ["lost"]
    assert len(heard.blocks) == came, "nothing is delivered after it was lost"
    assert stream.sure <= time.monotonic_ns()
    stream.close()
    _check_away(rig, stream.device)
    rig.plug(wanted)
    again, heard_again = opened(rig.capture, wanted)
    until("frames again", lambda: heard_again.frames > again.rate // 4)
    again.close()
    assert heard_again.said == []
    return (heard.said[0][0] - began) / SECOND


def _check_away(rig: Rig, wanted: Device) -> None:
    """Asked for while it is away: refused, or opened in vain."""
    heard = Heard()
    try:
        stream = rig.capture.open(wanted, heard.deliver, heard.happened)
    except CaptureFailed:
        return
    until("the refusal", lambda: bool(heard.said))
    stream.close()
    assert [what for _, what in heard.said] == ["lost"]
    assert heard.blocks == []


def check_watch(rig: Rig) -> None:
    """Whoever watches is told of what goes and of what comes, and of nothing after that."""
    told = threading.Event()
    end = rig.capture.watch(told.set)
    time.sleep(0.5)  # the first listing is what changes are measured by
    for change in (rig.unplug, rig.plug):
        told.clear()
        change(rig.system)
        assert told.wait(PATIENCE)
    end()
