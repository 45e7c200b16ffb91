"""Stand-ins for sounddevice, PyAudioWPatch and catap: their documented interfaces, as far as the recorder
uses them, over devices that a test plays numbered frames into and unplugs.

Each is put into ``sys.modules`` under the library's name. What they are strict about is what the real ones
refuse: formats, closed streams, indices that are not there.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Self

import numpy as np
import numpy.typing as npt

RATE = 48_000
BLOCK = RATE // 40


@dataclass
class FakeDevice:
    """Attributes: ``present``; ``plays``: whether numbered frames come (an output that plays nothing gives
    none, as Windows')."""

    name: str
    channels: int = 1
    output: bool = False
    default: bool = True
    present: bool = True
    plays: bool = True
    rate: int = RATE
    number: int = 1

    def frames(self, count: int) -> npt.NDArray[np.int16]:
        """The next ``count``: (count, channels)."""
        numbers = np.arange(self.number, self.number + count, dtype=np.uint32)
        self.number += count
        low = (numbers & 0xFFFF).astype(np.uint16).view(np.int16)
        high = (numbers >> 16).astype(np.uint16).view(np.int16)
        samples = np.zeros((count, self.channels), np.int16)
        samples[:, 0] = low
        if self.channels > 1:
            samples[:, 1] = high
        return samples


class Pump:
    """Calls ``give`` with each block of a device in real time while it is there and plays; ``ended`` once
    when it is unplugged."""

    def __init__(
        self,
        device: FakeDevice,
        give: Callable[[npt.NDArray[np.int16]], None],
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        self.device = device
        self.running = True
        self._give = give
        self._ended = ended
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()
        self.running = False

    def _run(self) -> None:
        due = time.monotonic()
        while not self._over.wait(max(0.0, due - time.monotonic())):
            if not self.device.present:
                self.running = False
                self._ended()
                return
            due += BLOCK / RATE
            if self.device.plays:
                self._give(self.device.frames(BLOCK))


# -- sounddevice ---------------------------------------------------------------------------------------


class FakeSounddevice:
    """The module. Its list is made by ``_initialize`` and stays as it was, as PortAudio's."""

    class PortAudioError(Exception):
        pass

    def __init__(self, host: str, devices: list[FakeDevice]) -> None:
        self.host = host
        self.all = devices
        self._listed: list[FakeDevice] = []
        self._initialize()
        library = self

        class RawInputStream:
            def __init__(self, **given: Any) -> None:
                assert set(given) == {
                    "samplerate", "channels", "dtype", "device", "latency", "callback", "finished_callback",
                }  # fmt: skip
                assert given["dtype"] == "int16"
                self._given = given
                self._device = library._listed[given["device"]]
                if not self._device.present or given["samplerate"] != self._device.rate:
                    raise library.PortAudioError("Invalid device")
                self._pump: Pump | None = None

            def start(self) -> None:
                status = SimpleNamespace(input_overflow=False)
                wanted = self._given["channels"]
                assert wanted <= self._device.channels

                def give(samples: npt.NDArray[np.int16]) -> None:
                    data = samples[:, :wanted].astype("<i2").tobytes()
                    self._given["callback"](memoryview(data), len(samples), None, status)

                self._pump = Pump(self._device, give, self._given["finished_callback"])

            def abort(self, ignore_errors: bool = True) -> None:
                if self._pump is not None:
                    self._pump.stop()

            def close(self, ignore_errors: bool = True) -> None:
                self.abort()

        self.RawInputStream = RawInputStream

    def _terminate(self) -> None:
        self._listed = []

    def _initialize(self) -> None:
        self._listed = [device for device in self.all if device.present and not device.output]

    def query_hostapis(self) -> tuple[dict[str, Any], ...]:
        default = next((i for i, device in enumerate(self._listed) if device.default), -1)
        return (
            {"name": "MME", "devices": [], "default_input_device": -1, "default_output_device": -1},
            {
                "name": self.host,
                "devices": list(range(len(self._listed))),
                "default_input_device": default,
                "default_output_device": -1,
            },
        )

    def query_devices(self) -> list[dict[str, Any]]:
        return [
            {
                "name": device.name,
                "index": index,
                "hostapi": 1,
                "max_input_channels": device.channels,
                "max_output_channels": 0,
                "default_samplerate": float(device.rate),
            }
            for index, device in enumerate(self._listed)
        ]


# -- PyAudioWPatch -------------------------------------------------------------------------------------


class FakePyAudioWPatch:
    """The module ``pyaudiowpatch``."""

    paInt16 = 8  # noqa: N815
    paContinue = 0  # noqa: N815
    paInputOverflow = 2  # noqa: N815

    def __init__(self, devices: list[FakeDevice]) -> None:
        self.all = devices
        library = self

        class PyAudio:
            def __init__(self) -> None:
                self._outputs = [device for device in library.all if device.output and device.present]

            def __enter__(self) -> Self:
                return self

            def __exit__(self, *_: object) -> None:
                self.terminate()

            def terminate(self) -> None:
                self._outputs = []

            def get_loopback_device_info_generator(self) -> Iterator[dict[str, Any]]:
                for index, device in enumerate(self._outputs):
                    yield library._entry(index, device)

            def get_default_wasapi_loopback(self) -> dict[str, Any]:
                for index, device in enumerate(self._outputs):
                    if device.default:
                        return library._entry(index, device)
                raise LookupError("No analogue is found")

            def open(self, **given: Any) -> _PyAudioStream:
                device = self._outputs[given["input_device_index"]]
                if given["channels"] != device.channels or given["rate"] != device.rate:
                    raise OSError(-9998, "Invalid number of channels")  # WASAPI mixes nothing
                assert given["format"] == library.paInt16
                assert given["input"] is True
                return _PyAudioStream(device, given["stream_callback"])

        self.PyAudio = PyAudio

    def _entry(self, index: int, device: FakeDevice) -> dict[str, Any]:
        return {
            "index": index,
            "name": f"{device.name} [Loopback]",
            "maxInputChannels": device.channels,
            "maxOutputChannels": 0,
            "defaultSampleRate": float(device.rate),
            "isLoopbackDevice": True,
        }


class _PyAudioStream:
    def __init__(self, device: FakeDevice, callback: Callable[..., tuple[None, int]]) -> None:
        def give(samples: npt.NDArray[np.int16]) -> None:
            times = {"input_buffer_adc_time": 0.0, "current_time": 0.0, "output_buffer_dac_time": 0.0}
            answer = callback(samples.astype("<i2").tobytes(), len(samples), times, 0)
            assert answer == (None, FakePyAudioWPatch.paContinue)

        self._pump: Pump | None = Pump(device, give)

    def is_active(self) -> bool:
        if self._pump is None:
            raise OSError(-9988, "Stream closed")
        return self._pump.running

    def close(self) -> None:
        if self._pump is not None:
            self._pump.stop()
        self._pump = None


# -- catap ---------------------------------------------------------------------------------------------


@dataclass
class FakeCatap:
    """The module ``catap``. ``permitted``: without it, starting raises as the library says."""

    all: list[FakeDevice]
    permitted: bool = True
    sessions: list[_CatapSession] = field(default_factory=list)

    def list_audio_devices(self) -> list[Any]:
        return [
            SimpleNamespace(
                uid=f"uid-{device.name}",
                name=device.name,
                is_default_output=device.output and device.default,
                output_streams=(
                    SimpleNamespace(
                        device_uid=f"uid-{device.name}",
                        num_channels=device.channels,
                        sample_rate=float(device.rate),
                        direction="output",
                    ),
                )
                if device.output
                else (),
            )
            for device in self.all
            if device.present
        ]

    def find_audio_device_by_uid(self, uid: str) -> Any:
        return next((device for device in self.list_audio_devices() if device.uid == uid), None)

    def record_device(self, device: Any, *, on_buffer: Callable[[Any], None]) -> _CatapSession:
        found = next(one for one in self.all if f"uid-{one.name}" == device.device_uid)
        session = _CatapSession(found, on_buffer, permitted=self.permitted)
        self.sessions.append(session)
        return session


class _CatapSession:
    def __init__(self, device: FakeDevice, on_buffer: Callable[[Any], None], *, permitted: bool) -> None:
        self._device = device
        self._on_buffer = on_buffer
        self._permitted = permitted
        self._pump: Pump | None = None
        self._sample_time = 0.0
        self.capture_failed = False

    def start(self) -> None:
        if not self._permitted:
            raise PermissionError("system audio recording is not permitted")
        if not self._device.present:
            raise OSError("AudioHardwareCreateProcessTap failed with status 560947818")
        shape = SimpleNamespace(
            sample_rate=float(self._device.rate),
            num_channels=self._device.channels,
            bits_per_sample=32,
            is_float=True,
        )

        def give(samples: npt.NDArray[np.int16]) -> None:
            data = (samples.astype("<f4") / 32768).tobytes()
            buffer = SimpleNamespace(
                data=data, frame_count=len(samples), format=shape, input_sample_time=self._sample_time
            )
            self._sample_time += len(samples)
            self._on_buffer(buffer)

        self._pump = Pump(self._device, give)

    def close(self) -> None:
        if self._pump is not None:
            self._pump.stop()
        self._pump = None
