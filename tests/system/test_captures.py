"""The captures of Windows, macOS and a bare PortAudio against stand-ins of their libraries, by the contract
that the real sound server's is held to as well (``tests/fault/test_sound_devices.py``)."""

import ctypes
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

import numpy as np
import pytest

from engine.recorder import portaudio, wasapi_meter
from engine.recorder.captures import system_capture
from engine.recorder.clock import SystemClock
from engine.recorder.coreaudio import CoreAudioCapture, _samples
from engine.recorder.headset import is_headset
from engine.recorder.portaudio import PortAudioCapture
from engine.recorder.ports import Capture, CaptureFailed
from engine.recorder.wasapi import WasapiCapture
from tests import capture_contract as contract
from tests.fakes.sound_libraries import FakeCatap, FakeDevice, FakePyAudioWPatch, FakeSounddevice
from tests.sound_server import breaks, counted

pytestmark = pytest.mark.realtime  # a fake library delivers as fast as a device would


@dataclass
class FakeRig:
    capture: Capture
    mic: str
    system: str
    devices: list[FakeDevice]
    exact: bool = True
    catap: FakeCatap | None = None

    def _find(self, device: str) -> FakeDevice:
        return next(one for one in self.devices if one.name in device)

    def unplug(self, device: str) -> None:
        self._find(device).present = False

    def plug(self, device: str) -> None:
        self._find(device).present = True


def machine() -> list[FakeDevice]:
    return [
        FakeDevice("Desk microphone"),
        FakeDevice("Stereo pair", channels=2, default=False),
        FakeDevice("Jabra Headset", default=False),
        FakeDevice("Speakers", channels=2, output=True),
        FakeDevice("Television", channels=8, output=True, default=False),
    ]


@pytest.fixture(params=["windows", "mac"])
def rig(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> FakeRig:
    devices = machine()
    host = "Windows WASAPI" if request.param == "windows" else "Core Audio"
    monkeypatch.setitem(sys.modules, "sounddevice", FakeSounddevice(host, devices))
    monkeypatch.setattr(portaudio, "STALLED", 500_000_000)
    monkeypatch.setattr(portaudio, "POLL", 0.2)
    clock = SystemClock()
    if request.param == "windows":
        monkeypatch.setitem(sys.modules, "pyaudiowpatch", FakePyAudioWPatch(devices))
        return FakeRig(WasapiCapture(clock), "Desk microphone", "loopback:Speakers", devices)
    catap = FakeCatap(devices)
    monkeypatch.setitem(sys.modules, "catap", catap)
    return FakeRig(CoreAudioCapture(clock), "Desk microphone", "uid-Speakers", devices, catap=catap)


def test_listing(rig: FakeRig) -> None:
    contract.check_listing(rig)
    listed = {device.name: device for device in rig.capture.devices()}
    assert [name for name, device in listed.items() if device.default] == ["Desk microphone", "Speakers"]
    assert [name for name, device in listed.items() if device.headset] == ["Jabra Headset"]


def test_unknown_devices(rig: FakeRig) -> None:
    contract.check_unknown(rig)


def test_frames(rig: FakeRig) -> None:
    contract.check_frames(rig)


@pytest.mark.parametrize("side", ["mic", "system"])
def test_unplugged(rig: FakeRig, side: str) -> None:
    contract.check_unplugged(rig, getattr(rig, side))


def test_watching(rig: FakeRig) -> None:
    contract.check_watch(rig)


def test_silence_is_filled_in_by_the_clock(rig: FakeRig) -> None:
    """An output gives nothing while nothing plays: its track goes on all the same."""
    output = rig._find(rig.system)
    output.plays = False
    stream, heard = contract.opened(rig.capture, rig.system)
    began = time.monotonic()
    contract.until("silence", lambda: heard.frames > stream.rate)
    assert time.monotonic() - began > 0.9, "no silence from the future"
    output.plays = True
    sound = heard.frames
    contract.until("sound", lambda: heard.frames > sound + stream.rate // 2)
    output.plays = False
    before = heard.frames
    contract.until("silence", lambda: heard.frames > before + stream.rate // 2)
    stream.close()
    assert breaks(counted(heard.bytes, 2), 2) == 0
    holes = [
        (block[1] - heard.ended(last)) / 1e6
        for last, block in zip(heard.blocks, heard.blocks[1:], strict=False)
    ]
    assert max(holes) < 25, holes
    assert min(holes) > -60, holes


def test_eight_channels_become_two(rig: FakeRig) -> None:
    television = next(d.id for d in rig.capture.devices() if d.name == "Television")
    stream, heard = contract.opened(rig.capture, television)
    assert stream.channels == 2
    contract.until("frames", lambda: heard.frames > stream.rate // 2)
    stream.close()
    assert np.frombuffer(heard.bytes, "<i2").any()


def test_a_library_that_is_not_there(rig: FakeRig, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pyaudiowpatch", "catap"):
        monkeypatch.setitem(sys.modules, name, None)
    assert {device.track for device in rig.capture.devices()} == {"mic"}
    assert rig.capture.why() == "unsupported"
    assert rig.capture.playing(rig.capture.devices()[0]) is None


def test_permission_refused(rig: FakeRig) -> None:
    if rig.catap is None:
        pytest.skip("macOS asks")
    rig.catap.permitted = False
    stream, heard = contract.opened(rig.capture, rig.system)
    contract.until("the refusal", lambda: bool(heard.said))
    stream.close()
    assert [what for _, what in heard.said] == ["lost"]
    rig.capture.devices()
    assert rig.capture.why() == "permission"


def test_without_portaudio(monkeypatch: pytest.MonkeyPatch) -> None:
    class Missing:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "sounddevice":
                raise OSError("PortAudio library not found")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(CaptureFailed) as failed:
        PortAudioCapture(SystemClock()).devices()
    assert failed.value.code == "unsupported"


def test_linux_without_pactl_offers_the_default_microphone_and_says_why(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if sys.platform != "linux":
        pytest.skip("of Linux")
    from engine.recorder import pactl

    monkeypatch.setenv("PATH", str(tmp_path_factory.mktemp("empty")))
    pactl.speaks_json.cache_clear()
    monkeypatch.setitem(sys.modules, "sounddevice", FakeSounddevice("ALSA", machine()))
    capture = system_capture(SystemClock())
    assert [device.name for device in capture.devices()] == ["Desk microphone"]
    assert capture.why() == "no-tool"
    pactl.speaks_json.cache_clear()


def test_two_of_a_kind_have_two_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    twins = [FakeDevice("Webcam"), FakeDevice("Webcam", default=False)]
    monkeypatch.setitem(sys.modules, "sounddevice", FakeSounddevice("Core Audio", twins))
    assert [device.id for device in PortAudioCapture(SystemClock()).devices()] == ["Webcam", "Webcam #2"]


@pytest.mark.parametrize(("bits", "is_float"), [(32, True), (32, False), (24, False), (16, False)])
def test_every_format_a_tap_may_have(bits: int, is_float: bool) -> None:
    numbers = np.array([[-32768, 32767], [0, 1], [-1, 258]], np.int16)
    if is_float:
        data = (numbers / 32768).astype("<f4").tobytes()
    else:
        data = (numbers.astype("<i4") << (bits - 16)).tobytes()
        if bits == 24:
            data = b"".join(data[i : i + 3] for i in range(0, len(data), 4))
        if bits == 16:
            data = numbers.tobytes()
    shape = SimpleNamespace(is_float=is_float, bits_per_sample=bits, num_channels=2)
    samples = _samples(data, shape)
    assert (np.rint(samples * (32768 if is_float else 1)) == numbers).all()


def test_what_is_worn() -> None:
    assert is_headset("Jabra Evolve2 Headset Mono")
    assert is_headset("AirPods Pro")
    assert is_headset("WH-1000XM5", bus="bluetooth")
    assert is_headset("USB Audio", form_factor="headset")
    assert is_headset("Built-in Audio", form_factor="internal", port="analog-input-headset-mic")
    assert not is_headset("Built-in Audio Analog Stereo", form_factor="internal", port="analog-input-mic")
    assert not is_headset("JBL Flip Speaker", bus="bluetooth")
    assert not is_headset("Logitech Webcam C920", bus="usb", form_factor="webcam")
    assert not is_headset("Yeti Stereo Microphone", bus="usb")


@dataclass
class Com:
    """COM interfaces as Windows lays them out: a pointer to a table of functions."""

    kept: list[object] = field(default_factory=list)
    released: int = 0

    def interface(self, *methods: tuple[list[object], Callable[..., int]]) -> ctypes.c_void_p:
        kind = wasapi_meter._function

        def release(_this: object) -> int:
            self.released += 1
            return 0

        unknown: list[tuple[list[object], Callable[..., int]]] = [
            ([], lambda _this: -1), ([], lambda _this: -1), ([], release),
        ]  # fmt: skip
        table = [
            ctypes.cast(self.keep(kind(ctypes.c_long, ctypes.c_void_p, *types)(method)), ctypes.c_void_p)
            for types, method in (*unknown, *methods)
        ]
        rows = self.keep((ctypes.c_void_p * len(table))(*[row.value for row in table]))
        first = self.keep(ctypes.c_void_p(ctypes.addressof(rows)))  # type: ignore[arg-type]
        return ctypes.c_void_p(ctypes.addressof(first))  # type: ignore[arg-type]

    def keep(self, thing: object) -> object:
        self.kept.append(thing)
        return thing


@pytest.mark.skipif(sys.platform == "win32", reason="there it is real")
def test_the_meters_of_windows_outputs() -> None:
    com = Com()
    pointer, number = ctypes.POINTER(ctypes.c_void_p), ctypes.c_uint

    def put(where: object, what: ctypes.c_void_p) -> int:
        where[0] = what.value  # type: ignore[index]
        return 0

    def endpoint(peak: float) -> ctypes.c_void_p:
        def get_peak(_this: object, where: object) -> int:
            where[0] = peak  # type: ignore[index]
            return 0

        meter = com.interface(([ctypes.POINTER(ctypes.c_float)], get_peak))

        def activate(_this: object, wanted: int, _context: int, _none: object, where: object) -> int:
            asked = ctypes.string_at(wanted, 16)
            assert asked == wasapi_meter.guid(wasapi_meter._METER).raw
            return put(where, meter)

        return com.interface(([ctypes.c_void_p, number, ctypes.c_void_p, pointer], activate))

    endpoints = [endpoint(0.25), endpoint(0.75), endpoint(0.0)]

    def count(_this: object, where: object) -> int:
        where[0] = len(endpoints)  # type: ignore[index]
        return 0

    collection = com.interface(
        ([ctypes.POINTER(number)], count),
        ([number, pointer], lambda _this, place, where: put(where, endpoints[place])),
    )

    def enumerate_endpoints(_this: object, flow: int, state: int, where: object) -> int:
        assert (flow, state) == (0, 1)
        return put(where, collection)

    enumerator = com.interface(([ctypes.c_int, number, pointer], enumerate_endpoints))
    assert wasapi_meter.loudest(enumerator) == 0.75
    assert com.released == 2 * len(endpoints) + 1
    assert wasapi_meter.playing_peak() is None

    refusing = com.interface(([ctypes.c_int, number, pointer], lambda *_: -2147024809))
    with pytest.raises(OSError, match="80070057"):
        wasapi_meter.loudest(refusing)
