"""Windows: microphones through PortAudio, outputs through PyAudioWPatch's loopback of each endpoint.

Written to PyAudioWPatch 0.2.12 as documented and tested with a stand-in for it; no Windows was at hand.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from engine.recorder.headset import is_headset
from engine.recorder.padded import PaddedStream
from engine.recorder.portaudio import PortAudioCapture, poll
from engine.recorder.ports import Capture, CaptureFailed, Clock, Deliver, Happened, Stream
from engine.recorder.wasapi_meter import playing_peak
from engine.recording import Device

log = logging.getLogger(__name__)

_SUFFIX: Final = " [Loopback]"  # PyAudioWPatch's, after the endpoint's name
_BLOCK: Final = 40  # blocks a second
#: PyAudioWPatch starts and ends PortAudio with its managers; two threads at that would be one too many.
_library: Final = threading.RLock()


class LoopbackStream(PaddedStream):
    """One endpoint, as it plays."""

    def __init__(
        self, entry: dict[str, Any], device: Device, clock: Clock, deliver: Deliver, happened: Happened
    ) -> None:
        super().__init__(
            device, round(entry["defaultSampleRate"]), entry["maxInputChannels"], clock, deliver, happened
        )
        self._entry = entry
        self._manager: Any = None
        self._stream: Any = None

    def _open(self) -> None:
        library = _pyaudio()
        native = self._entry["maxInputChannels"]  # WASAPI mixes neither up nor down

        def callback(data: bytes, _frames: int, _time: object, status: int) -> tuple[None, int]:
            lost = bool(status & library.paInputOverflow)
            self.came(np.frombuffer(data, "<i2").reshape(-1, native), lost=lost)
            return None, library.paContinue

        try:
            with _library:
                self._manager = library.PyAudio()
                self._stream = self._manager.open(
                    rate=self.rate,
                    channels=native,
                    format=library.paInt16,
                    input=True,
                    input_device_index=self._entry["index"],
                    frames_per_buffer=self.rate // _BLOCK,
                    stream_callback=callback,
                )
        except (OSError, ValueError) as error:
            raise CaptureFailed("device-failed", str(error)) from error

    def _lives(self) -> bool:
        try:
            return bool(self._stream.is_active())
        except OSError:
            return False

    def _shut(self) -> None:
        with _library, contextlib.suppress(OSError):
            if self._stream is not None:
                self._stream.close()
            if self._manager is not None:
                self._manager.terminate()


class WasapiCapture:
    """Both kinds. What is plugged in while an output is being recorded is not seen until that ends: PortAudio
    lists its devices when its first user comes."""

    def __init__(self, clock: Clock, microphones: Capture | None = None) -> None:
        self._clock = clock
        self._microphones: Capture = PortAudioCapture(clock) if microphones is None else microphones
        self._why = ""

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
        return self._why

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> Stream:
        """Ask for a device; the opening itself goes on behind."""
        if device.track == "mic":
            return self._microphones.open(device, deliver, happened)
        for found, entry in self._outputs():
            if found.id == device.id:
                stream = LoopbackStream(entry, found, self._clock, deliver, happened)
                stream.begin()
                return stream
        raise CaptureFailed("no-device", device.id)

    def playing(self, device: Device) -> float | None:  # noqa: ARG002  (of the port; all outputs count)
        """The loudest of all endpoints' own meters."""
        return playing_peak()

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Looks every two seconds."""
        return poll(self.devices, changed)

    def _outputs(self) -> list[tuple[Device, dict[str, Any]]]:
        """Each endpoint's loopback, with what PortAudio knows of it."""
        library = _pyaudio()
        try:
            with _library, library.PyAudio() as manager:
                entries = list(manager.get_loopback_device_info_generator())
                default = None
                with contextlib.suppress(LookupError):
                    default = manager.get_default_wasapi_loopback()["index"]
        except OSError as error:  # no WASAPI, no endpoint
            raise CaptureFailed("unsupported", str(error)) from error
        found = []
        for entry in entries:
            name = str(entry["name"]).removesuffix(_SUFFIX)
            device = Device(
                f"loopback:{name}",
                name,
                "system",
                default=entry["index"] == default,
                headset=is_headset(name),
            )
            found.append((device, entry))
        return found


def _pyaudio() -> Any:
    try:
        import pyaudiowpatch
    except ImportError as error:
        raise CaptureFailed("unsupported", "PyAudioWPatch is missing") from error
    return pyaudiowpatch
