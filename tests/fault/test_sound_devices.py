"""The Linux capture on a real PulseAudio: sample-exact, and what happens when devices and servers go.

``HANSARD_FAULT_TABLE``: a file to append the measured times to. ``HANSARD_SOUND=pipewire`` (under
``dbus-run-session``): on PipeWire instead.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.recorder import pactl
from engine.recorder.captures import system_capture
from engine.recorder.clock import SystemClock
from engine.recorder.levels import Meter
from engine.recorder.ports import CaptureFailed, Stream
from engine.recorder.pulse import PulseCapture
from engine.recorder.resume import Return
from engine.recorder.watchdog import Watchdog
from engine.recording import Device, Trouble
from tests import capture_contract as contract
from tests.capture_contract import Heard, until
from tests.pipewire_server import PipeWireServer
from tests.sound_server import SoundServer, breaks, counted, counting, needs_sound

pytestmark = [needs_sound, pytest.mark.realtime]
SECOND = 1_000_000_000
#: The issue asks for two seconds, and for five until a device is back; the rest is for a loaded machine.
NOTICED = 4.0
RESUMED = 8.0


def table(fault: str, measured: str) -> None:
    line = f"sound devices | {fault} | {measured}"
    print(line)
    if path := os.environ.get("HANSARD_FAULT_TABLE"):
        with Path(path).open("a") as file:
            file.write(line + "\n")


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    kind = PipeWireServer if os.environ.get("HANSARD_SOUND") == "pipewire" else SoundServer
    with kind(tmp_path) as server:
        server.add_sink("call")
        server.add_microphone("desk")
        for name in [name for name in os.environ if name.startswith("PULSE_")]:
            monkeypatch.delenv(name)
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "PULSE_COOKIE"):
            monkeypatch.setenv(name, server.environment[name])
        pactl.speaks_json.cache_clear()
        yield server


@pytest.fixture
def capture(server: SoundServer) -> PulseCapture:
    capture = system_capture(SystemClock())
    assert isinstance(capture, PulseCapture)
    return capture


class PulseRig:
    """The contract's rig on the real server."""

    exact = True
    mic = "desk"
    system = "call.monitor"

    def __init__(self, server: SoundServer, capture: PulseCapture, stack: contextlib.ExitStack) -> None:
        self.capture = capture
        self._server = server
        self._stack = stack
        self._play(self.mic)
        self._play(self.system)

    def unplug(self, device: str) -> None:
        self._server.remove(device.removesuffix(".monitor"))

    def plug(self, device: str) -> None:
        if device == self.mic:
            self._server.add_microphone("desk")
        else:
            self._server.add_sink("call")
        self._play(device)

    def _play(self, device: str) -> None:
        sink, channels = ("desk-in", 1) if device == self.mic else ("call", 2)
        self._stack.enter_context(self._server.playing(sink, counting(120, channels), 48_000))


@pytest.fixture
def rig(server: SoundServer, capture: PulseCapture) -> Iterator[PulseRig]:
    with contextlib.ExitStack() as stack:
        yield PulseRig(server, capture, stack)


def test_the_contract(rig: PulseRig) -> None:
    contract.check_listing(rig)
    contract.check_unknown(rig)
    contract.check_frames(rig)
    contract.check_watch(rig)
    contract.check_unplugged(rig, "desk")


LATE = """
import sys, time
from engine.recorder.captures import system_capture
from engine.recorder.clock import SystemClock
from engine.recorder.ports import CaptureFailed

capture = system_capture(SystemClock())
import sounddevice  # lists its devices while there is no server
try:
    capture.devices()
except CaptureFailed as failure:
    print(failure.code, capture.why(), flush=True)
sys.stdin.readline()
desk = next(device for device in capture.devices() if device.id == "desk")
came = []
stream = capture.open(desk, lambda frames, at: came.append(at), print)
while len(came) < 10:
    time.sleep(0.05)
stream.close()
print("came", flush=True)
"""


def test_a_server_that_comes_after_the_recorder(server: SoundServer) -> None:
    server.stop()
    child = subprocess.Popen(
        [sys.executable, "-c", LATE], env=server.environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "no-server no-server\n"
        server.start()
        out, _ = child.communicate("\n", timeout=60)
        assert out == "came\n"
    finally:
        child.kill()
        child.wait()


def test_two_sources_at_once_sample_by_sample(rig: PulseRig) -> None:
    """Two names in one variable of the process, and each stream has its own source."""
    rig.capture.devices()  # as before every recording
    began = time.monotonic()
    streams = [contract.opened(rig.capture, name, listed=True) for name in (rig.system, rig.mic)]
    asked = time.monotonic() - began
    for _, heard in streams:
        until("sound", lambda heard=heard: len(counted(heard.bytes, heard.channels)) > 90_000)
    for stream, heard in streams:
        stream.close()
        numbers = counted(heard.bytes, heard.channels)
        assert len(numbers) > stream.rate
        assert breaks(numbers, heard.channels) == 0
    firsts = [(heard.blocks[0][0] / SECOND) - began for _, heard in streams]
    # The same moment on both: each source's count against its stamps tells when the count began.
    table("two sources at once", f"asked for in {asked * 1000:.0f} ms, first frames after "
          f"{', '.join(f'{first:.2f} s' for first in firsts)}, 0 of "
          f"{sum(heard.frames for _, heard in streams)} frames wrong")  # fmt: skip


def test_both_tracks_have_one_time(server: SoundServer, capture: PulseCapture) -> None:
    """One output recorded twice, as itself and through a microphone that listens to it: the same sample has
    the same stamp, but for the 12 ms that the server's own remapping takes."""
    server._load("source", "ear", "module-remap-source source_name=ear master=call.monitor")
    with server.playing("call", counting(60, 1), 48_000):
        streams = [contract.opened(capture, name) for name in ("call.monitor", "ear")]
        for stream, heard in streams:
            until("frames", lambda heard=heard, stream=stream: heard.frames > 2 * stream.rate)
        for stream, _ in streams:
            stream.close()
    began = []
    for _, heard in streams:
        # In the last block: when number 0 was captured, by the numbers and the stamp.
        _, at, block = heard.blocks[-1]
        first = int(np.frombuffer(block, "<i2").astype(np.int64)[0] & 0xFFFF)
        began.append(at - first * SECOND // 48_000)
    lap = 65536 * SECOND // 48_000
    apart = (began[1] - began[0] + lap // 2) % lap - lap // 2
    table("one sound on two tracks", f"stamps {apart / 1e6:.1f} ms apart")
    assert abs(apart) < 30_000_000


def removed(rig: PulseRig, name: str, fault: str) -> None:
    stream, heard = contract.opened(rig.capture, name)
    until("sound", lambda: len(counted(heard.bytes, heard.channels)) > stream.rate)
    began = time.monotonic_ns()
    rig.unplug(name)
    until("the loss", lambda: bool(heard.said))
    noticed = (heard.said[0][0] - began) / SECOND
    came = len(heard.blocks)
    time.sleep(1.5)
    stream.close()
    assert len(heard.blocks) == came
    assert [what for _, what in heard.said] == ["lost"]
    assert noticed < NOTICED
    numbers = counted(heard.bytes, heard.channels)
    samples = np.frombuffer(heard.bytes, "<i2").reshape(-1, heard.channels)
    foreign = breaks(numbers, heard.channels) + int(len(samples) - 1 - np.flatnonzero(samples[:, 0])[-1])
    late = [block for block in heard.blocks if heard.ended(block) > stream.sure]
    table(fault, f"noticed after {noticed * 1000:.0f} ms, {foreign} foreign frames delivered, "
          f"{sum(len(b[2]) for b in late) // 2 // heard.channels} frames after the piece's end")  # fmt: skip
    # Not one frame of the source that the server moved the stream to is taken for the chosen one's.
    for block in heard.blocks:
        if heard.ended(block) <= stream.sure and np.frombuffer(block[2], "<i2").any():
            assert breaks(counted(block[2], heard.channels), heard.channels) == 0
    assert foreign <= sum(len(b[2]) for b in late) // 2 // heard.channels


def test_device_removed_and_its_stream_rescued_to_another(server: SoundServer, capture: PulseCapture) -> None:
    server.add_sink("other")  # something to hear, where the server moves the stream
    server.set_default(sink="other", source="other.monitor")
    noise = (np.random.default_rng(1).standard_normal((48_000 * 60, 2)) * 8000).astype(np.int16)
    with contextlib.ExitStack() as stack:
        stack.enter_context(server.playing("other", noise, 48_000))
        rig = PulseRig(server, capture, stack)
        removed(rig, "call.monitor", "output removed, stream moved by the server")
        server._run("unload-module", "module-rescue-streams")
        removed(rig, "desk", "microphone removed, stream ended by the server")


def test_stream_moved_by_somebody(rig: PulseRig, server: SoundServer) -> None:
    server.add_sink("other")
    noise = (np.random.default_rng(2).standard_normal((48_000 * 60, 2)) * 8000).astype(np.int16)
    with server.playing("other", noise, 48_000):
        stream, heard = contract.opened(rig.capture, "call.monitor")
        until("sound", lambda: len(counted(heard.bytes, 2)) > stream.rate)
        output = next(o for o in server.listed("source-outputs") if o["properties"].get("hansard.stream"))
        began = time.monotonic_ns()
        server._run("move-source-output", str(output["index"]), "other.monitor")
        until("the move", lambda: bool(heard.said))
        noticed = (heard.said[0][0] - began) / SECOND
        time.sleep(0.5)
        stream.close()
    assert [what for _, what in heard.said] == ["moved"]
    assert noticed < NOTICED
    inside = b"".join(block for _, at, block in heard.blocks if at < stream.sure)
    table("stream moved to another output", f"noticed after {noticed * 1000:.0f} ms, "
          f"{breaks(counted(heard.bytes, 2), 2)} foreign frames delivered")  # fmt: skip
    assert breaks(counted(inside, 2), 2) == 0


class Resumed:
    """A lost device is waited for as in a recording."""

    def __init__(self, capture: PulseCapture, device: Device, *, fallback: bool = False) -> None:
        self.heard = Heard()
        self.stream: Stream | None = None
        self._capture = capture
        self._return = Return(capture, SystemClock(), device, self._reopen, fallback=fallback)

    def _reopen(self, device: Device) -> bool:
        self.stream = self._capture.open(device, self.heard.deliver, self.heard.happened)
        self.heard.channels, self.heard.rate = self.stream.channels, self.stream.rate
        return True

    def close(self) -> None:
        self._return.cancel()
        if self.stream is not None:
            self.stream.close()


def test_server_killed_and_restarted(rig: PulseRig, server: SoundServer) -> None:
    stream, heard = contract.opened(rig.capture, "desk")
    until("frames", lambda: heard.frames > stream.rate)
    began = time.monotonic_ns()
    server.stop(signal.SIGKILL)
    until("the loss", lambda: bool(heard.said))
    noticed = (heard.said[0][0] - began) / SECOND
    assert [what for _, what in heard.said] == ["server"]
    assert noticed < NOTICED
    with pytest.raises(CaptureFailed) as failed:
        rig.capture.devices()
    assert failed.value.code == "no-server"
    resumed = Resumed(rig.capture, stream.device)
    stream.close()
    time.sleep(1)
    server.start()
    with server.playing("desk-in", counting(60, 1), 48_000):
        back = until("frames again", lambda: resumed.heard.frames > 0)
        until("more frames", lambda: resumed.heard.frames > 48_000)
    resumed.close()
    assert back < RESUMED
    assert resumed.stream is not None
    assert resumed.stream.device.id == "desk"
    assert breaks(counted(heard.bytes, 1), 1) == 0
    table("sound server killed", f"noticed after {noticed * 1000:.0f} ms, "
          f"frames again {back:.1f} s after it was back")  # fmt: skip


def test_server_hangs(rig: PulseRig, server: SoundServer) -> None:
    """No callback comes: the watchdog says so; closing gives up; after it all goes on."""
    clock = SystemClock()
    dog = Watchdog(clock)
    stream, heard = contract.opened(rig.capture, "desk")
    dog.opened("mic", stream.rate)
    told = 0

    def said() -> list[str]:
        nonlocal told
        if len(heard.blocks) > told:
            dog.arrived("mic", sum(len(b) for _, _, b in heard.blocks[told:]) // 2)
            told = len(heard.blocks)
        return [said.code for said in dog.check() if isinstance(said, Trouble)]

    until("frames", lambda: said() is not None and heard.frames > stream.rate)
    server.freeze()
    noticed = until("the trouble", lambda: "no-audio" in said())
    assert noticed < NOTICED
    began = time.monotonic()
    with pytest.raises(CaptureFailed) as failed:
        rig.capture.devices()
    assert failed.value.code == "no-server"
    answered = time.monotonic() - began
    server.thaw()
    came = heard.frames
    on = until("frames again", lambda: heard.frames > came + 24_000)
    assert heard.said == []
    server.freeze()
    began = time.monotonic()
    stream.close()
    closed = time.monotonic() - began
    server.thaw()
    assert closed < 3
    gave_up = f"listing gave up after {answered:.1f} s, close after {closed:.1f} s"
    table("sound server hangs", f"noticed after {noticed * 1000:.0f} ms, {gave_up}; "
          f"frames {on * 1000:.0f} ms after it went on")  # fmt: skip


def test_fallback_only_where_it_was_asked_for(rig: PulseRig, server: SoundServer) -> None:
    server.add_microphone("lamp")
    server.set_default(source="lamp")
    desk = contract.device(rig.capture, "desk")
    rig.unplug("desk")
    same, other = Resumed(rig.capture, desk), Resumed(rig.capture, desk, fallback=True)
    until("the default", lambda: other.stream is not None)
    assert other.stream is not None
    assert other.stream.device.id == "lamp"
    time.sleep(1.5)
    assert same.stream is None
    rig.plug("desk")
    back = until("the same", lambda: same.heard.frames > 0)
    assert same.stream is not None
    assert same.stream.device.id == "desk"
    same.close()
    other.close()
    assert back < RESUMED
    table("microphone plugged in again", f"frames after {back:.1f} s")


def test_zeros_and_what_the_computer_plays_meanwhile(rig: PulseRig, server: SoundServer) -> None:
    """The call plays into another output than the one recorded."""
    server.add_sink("quiet")
    with server.playing("quiet", np.zeros(48_000 * 60, np.int16), 48_000):
        stream, heard = contract.opened(rig.capture, "quiet.monitor")
        until("frames", lambda: heard.frames > stream.rate)
        meter = Meter(2)
        meter.feed(memoryview(heard.bytes))
        assert meter.take().peak == 0.0
        # The first seconds of a stream may catch the tone half begun.
        until("the other output", lambda: (rig.capture.playing(stream.device) or 0.0) > 0.2)
        # Its own monitor muted: nobody can hear how loud it is, only that something plays.
        server._run("set-source-mute", "quiet.monitor", "1")
        assert rig.capture.playing(stream.device) == 1.0
        stream.close()


def test_nothing_is_played(server: SoundServer, capture: PulseCapture) -> None:
    assert capture.playing(contract.device(capture, "call.monitor")) == 0.0


def test_names_with_an_umlaut(server: SoundServer, capture: PulseCapture) -> None:
    properties = "sink_properties=device.description=Kopfhörer-Übertragung"
    server._load("sink", "umlaut", f"module-null-sink sink_name=umlaut {properties}")
    names = {device.id: device.name for device in capture.devices()}
    assert names["umlaut.monitor"] == "Kopfhörer-Übertragung"
    assert names["call.monitor"] == "call"


def test_opening_and_closing_in_a_hurry_leaves_nothing(rig: PulseRig, server: SoundServer) -> None:
    for pause in (0, 0, 0.02, 0.05, 0.1, 0.3):
        stream, heard = contract.opened(rig.capture, "call.monitor")
        time.sleep(pause)
        stream.close()
        assert heard.said == []
    ours = [None]

    def gone() -> bool:
        ours[:] = [o for o in server.listed("source-outputs") if o["properties"].get("hansard.stream")]
        return not ours

    until("the streams' end", gone)
