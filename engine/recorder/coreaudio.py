"""macOS 14.2 and later: microphones through PortAudio, outputs through Core Audio taps (catap).

Written to catap 0.6 as documented and tested with a stand-in for it; no Mac was at hand. Without the system's
permission a tap gives zeros, which the watchdog notices after 20 s.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from engine.recorder.headset import is_headset
from engine.recorder.padded import PaddedStream
from engine.recorder.portaudio import PortAudioCapture, poll
from engine.recorder.ports import Capture, CaptureFailed, Clock, Deliver, Happened, Stream
from engine.recording import Device

log = logging.getLogger(__name__)

_LOOKS: Final = 10  # of ten a second: asking for the devices once


class TapStream(PaddedStream):
    """What plays on one output."""

    def __init__(
        self, output: Any, device: Device, clock: Clock, deliver: Deliver, happened: Happened
    ) -> None:
        # A tap of an output has its format.
        super().__init__(device, round(output.sample_rate), output.num_channels, clock, deliver, happened)
        self._output = output
        self._session: Any = None
        self._expected: float | None = None  # the sample time of the next buffer
        self._looks = 0

    def _open(self) -> None:
        catap = _catap()
        try:
            self._session = catap.record_device(self._output, on_buffer=self._on_buffer)
            self._session.start()
        except PermissionError as error:
            raise CaptureFailed("permission", str(error)) from error
        except (OSError, RuntimeError, ValueError, LookupError) as error:
            raise CaptureFailed("device-failed", str(error)) from error

    def _on_buffer(self, buffer: Any) -> None:
        """catap's own thread, not Core Audio's."""
        shape = buffer.format
        if round(shape.sample_rate) != self.rate:
            self.ended()  # the output changed its rate: it is opened again with the new one
            return
        samples = _samples(buffer.data, shape)
        at, lost = buffer.input_sample_time, False
        if at is not None:
            lost = self._expected is not None and at - self._expected > 0.5
            self._expected = at + buffer.frame_count
        self.came(samples, lost=lost)

    def _lives(self) -> bool:
        if self._session.capture_failed:
            return False
        self._looks = (self._looks + 1) % _LOOKS
        if self._looks:
            return True
        try:
            return _catap().find_audio_device_by_uid(self.device.id) is not None
        except OSError:
            return False

    def _shut(self) -> None:
        if self._session is not None:
            with contextlib.suppress(OSError, RuntimeError):
                self._session.close()


class CoreAudioCapture:
    """Both kinds."""

    def __init__(self, clock: Clock, microphones: Capture | None = None) -> None:
        self._clock = clock
        self._microphones: Capture = PortAudioCapture(clock) if microphones is None else microphones
        self._why = ""
        self._last: TapStream | None = None

    def devices(self) -> tuple[Device, ...]:
        """What can be recorded now."""
        found = self._microphones.devices()
        try:
            outputs = tuple(device for device, _ in self._outputs())
            self._why = "" if outputs else "unsupported"
        except CaptureFailed as failure:
            self._why, outputs = failure.code, ()
        return (*found, *outputs)

    def why(self) -> str:
        refused = self._last is not None and self._last.failure == "permission"
        return "permission" if refused else self._why

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> Stream:
        """Ask for a device; the opening itself goes on behind."""
        if device.track == "mic":
            return self._microphones.open(device, deliver, happened)
        for found, output in self._outputs():
            if found.id == device.id:
                stream = self._last = TapStream(output, found, self._clock, deliver, happened)
                stream.begin()
                return stream
        raise CaptureFailed("no-device", device.id)

    def playing(self, device: Device) -> float | None:  # noqa: ARG002  (of the port)
        """Core Audio has no meter to ask but a tap."""
        return None

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Looks every two seconds."""
        return poll(self.devices, changed)

    def _outputs(self) -> list[tuple[Device, Any]]:
        """Each output, with its first stream: the one that plays."""
        try:
            listed = _catap().list_audio_devices()
        except OSError as error:
            raise CaptureFailed("unsupported", str(error)) from error
        found = []
        for entry in listed:
            if entry.output_streams:
                device = Device(
                    entry.uid,
                    entry.name,
                    "system",
                    default=entry.is_default_output,
                    headset=is_headset(entry.name),
                )
                found.append((device, entry.output_streams[0]))
        return found


def _samples(data: bytes, shape: Any) -> np.typing.NDArray[Any]:
    """(n, channels) as float or int16, from any format catap lets through."""
    if shape.is_float:
        return np.frombuffer(data, "<f4").reshape(-1, shape.num_channels)
    if shape.bits_per_sample == 16:
        return np.frombuffer(data, "<i2").reshape(-1, shape.num_channels)
    if shape.bits_per_sample == 32:
        return (np.frombuffer(data, "<i4") >> 16).astype(np.int16).reshape(-1, shape.num_channels)
    # 24 bits: the two higher bytes of each three.
    triples = np.frombuffer(data, np.uint8).reshape(-1, 3)
    return np.ascontiguousarray(triples[:, 1:]).view("<i2").reshape(-1, shape.num_channels)


def _catap() -> Any:
    try:
        import catap
    except ImportError as error:  # also on a macOS before 14.2
        raise CaptureFailed("unsupported", "catap is missing") from error
    return catap
