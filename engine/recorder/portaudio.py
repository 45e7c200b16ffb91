"""Microphones through sounddevice: Windows, macOS, and Linux without a sound server to ask."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from engine.recorder.headset import is_headset
from engine.recorder.mixing import to_mono
from engine.recorder.ports import CaptureFailed, Clock, Deliver, Happened
from engine.recorder.stamps import Stamps
from engine.recording import Device

log = logging.getLogger(__name__)

#: Seconds of the device's own buffer: blocks of 25 ms. What comes while this process is stopped waits in the
#: sound server (8 s, none lost).
LATENCY: Final = 0.1
#: After this a stream that will not close is left alone.
GIVE_UP: Final = 1.0
#: A microphone that gave frames and has not for this long is taken for lost (ns): some systems never tell.
STALLED: Final = 2_000_000_000
#: Seconds between looks at what is plugged in, where no one tells.
POLL = 2.0
#: PortAudio's list of devices is made once; making it anew needs that no stream is open.
_library: Final = threading.RLock()
_open_streams: set[int] = set()


def sounddevice() -> Any:
    """The library, imported when first wanted: that alone opens the sound system.

    Raises:
        CaptureFailed: ``unsupported`` without the PortAudio library or when it cannot start
    """
    with _library:
        try:
            import sounddevice as library
        except OSError as error:
            raise CaptureFailed("unsupported", "PortAudio is missing") from error
        except Exception as error:
            if type(error).__name__ != "PortAudioError":
                raise
            raise CaptureFailed("unsupported", str(error)) from error
        return library


def renew() -> bool:
    """Look for devices anew, as is possible only while nothing is open; whether it was."""
    with _library:
        library = sounddevice()
        if _open_streams:
            return False
        with contextlib.suppress(library.PortAudioError):
            library._terminate()  # noqa: SLF001  (sounddevice's documented way to see new devices)
        try:
            library._initialize()  # noqa: SLF001
        except library.PortAudioError as error:
            raise CaptureFailed("unsupported", str(error)) from error
        return True


class Tap:
    """One open PortAudio input: frames with their stamps to ``deliver``; ``ended`` when it ends by itself.
    ``native``: of how many channels (at most 2) the device is; what is delivered is mono if ``mono``.

    Raises:
        CaptureFailed: ``device-failed``
    """

    def __init__(
        self,
        device: int,
        rate: int,
        native: int,
        clock: Clock,
        deliver: Deliver,
        ended: Callable[[], None],
        *,
        mono: bool,
    ) -> None:
        self._clock = clock
        self._mix = mono and native == 2
        self._deliver = deliver
        self._ended = ended
        self._stamps = Stamps(rate)
        self._closing = False
        library = sounddevice()
        with _library:
            try:
                self._stream = library.RawInputStream(
                    samplerate=rate,
                    channels=native,
                    dtype="int16",
                    device=device,
                    latency=LATENCY,
                    callback=self._came,
                    finished_callback=self._finished,
                )
            except (library.PortAudioError, ValueError) as error:
                raise CaptureFailed("device-failed", str(error)) from error
            _open_streams.add(id(self))

    def start(self) -> None:
        """Ask for frames.

        Raises:
            CaptureFailed: ``device-failed``
        """
        library = sounddevice()
        try:
            self._stream.start()
        except library.PortAudioError as error:
            self.close()
            raise CaptureFailed("device-failed", str(error)) from error

    def close(self) -> bool:
        """On a thread of its own, waited for :data:`GIVE_UP` seconds: a hung server holds this for ever.
        Whether it is closed: then nothing is delivered any more."""
        if self._closing:
            return False
        self._closing = True
        closer = threading.Thread(target=self._close, name="sound-close", daemon=True)
        closer.start()
        closer.join(GIVE_UP)
        return not closer.is_alive()

    def _close(self) -> None:
        library = sounddevice()
        try:
            self._stream.abort(ignore_errors=True)
            self._stream.close(ignore_errors=True)
        except library.PortAudioError as error:
            log.info("a stream did not close: %s", error)
        _open_streams.discard(id(self))

    def _came(self, data: Any, frames: int, _time: object, status: Any) -> None:
        """The audio thread."""
        arrival = self._clock.monotonic()
        at = self._stamps.stamp(arrival, frames, lost=bool(status.input_overflow))
        if not self._closing:
            whole = memoryview(data).cast("B")
            self._deliver(to_mono(whole) if self._mix else whole, at)

    def _finished(self) -> None:
        if not self._closing:
            self._ended()


@dataclass(frozen=True, slots=True)
class Found:
    """A microphone, PortAudio's number of it, its own rate, and its channels (at most 2)."""

    device: Device
    index: int
    rate: int
    channels: int


class PortAudioStream:
    """A microphone that is open."""

    def __init__(self, found: Found, clock: Clock, deliver: Deliver, happened: Happened) -> None:
        self.device = found.device
        self.rate = found.rate
        self.channels = 1
        self._clock = clock
        self._deliver = deliver
        self._happened = happened
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._arrived: int | None = None
        self._sure = clock.monotonic()
        self._tap: Tap | None = None
        threading.Thread(target=self._run, args=(found,), name="sound-open", daemon=True).start()

    @property
    def sure(self) -> int:
        """PortAudio never changes the device under a stream."""
        return self._sure

    def close(self) -> None:
        self._over.set()
        with self._lock:
            tap, self._tap = self._tap, None
        if tap is not None:
            tap.close()

    def _run(self, found: Found) -> None:
        """Open, then look whether frames go on coming."""
        try:
            tap = Tap(
                found.index, found.rate, found.channels, self._clock, self._came, self._ended, mono=True
            )
            with self._lock:
                self._tap = tap
            tap.start()
        except CaptureFailed as failure:
            log.info("the microphone did not open: %s", failure.detail)
            self._ended()
        while not self._over.wait(0.5):
            if self._arrived is not None and self._clock.monotonic() - self._arrived > STALLED:
                self._ended()
        self.close()

    def _came(self, frames: memoryview, at: int) -> None:
        if not self._over.is_set():
            self._arrived = self._clock.monotonic()
            self._sure = at + len(frames) * 1_000_000_000 // (2 * self.channels * self.rate)
            self._deliver(frames, at)

    def _ended(self) -> None:
        with self._lock:
            if self._over.is_set():
                return
            self._over.set()
        self._happened("lost")


class PortAudioCapture:
    """The microphones PortAudio knows of one host interface; no system sound."""

    #: Which of a system's interfaces is used: several list each device again.
    HOSTS: Final = ("Windows WASAPI", "Core Audio", "ALSA")
    #: ALSA's aliases lead to whatever is the default; only the default itself is offered then.
    ONLY_DEFAULT: Final = frozenset({"ALSA"})

    def __init__(self, clock: Clock, why: str = "unsupported") -> None:
        self._clock = clock
        self._why = why

    def devices(self) -> tuple[Device, ...]:
        """What can be recorded now."""
        renew()
        return tuple(found.device for found in self._listed())

    def why(self) -> str:
        """Why there is no system sound here."""
        return self._why

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> PortAudioStream:
        """Ask for a microphone; returns at once."""
        for found in self._listed():
            if found.device.id == device.id:
                return PortAudioStream(found, self._clock, deliver, happened)
        raise CaptureFailed("no-device", device.id)

    def playing(self, device: Device) -> float | None:  # noqa: ARG002  (of the port)
        """Not known to PortAudio."""
        return None

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Looks every two seconds, while nothing is open: PortAudio tells nobody."""
        return poll(self.devices, changed)

    def _listed(self) -> list[Found]:
        library = sounddevice()
        with _library:
            hosts, entries = library.query_hostapis(), library.query_devices()
        host = next((h for wanted in self.HOSTS for h in hosts if h["name"] == wanted), None)
        if host is None:
            return []
        found = []
        only_default = host["name"] in self.ONLY_DEFAULT
        default = host["default_input_device"]
        names: dict[str, int] = {}
        for index in host["devices"]:
            entry = entries[index]
            if entry["max_input_channels"] < 1 or (only_default and index != default):
                continue
            name = str(entry["name"])
            names[name] = names.get(name, 0) + 1  # two of a kind are told apart by their order alone
            key = name if names[name] == 1 else f"{name} #{names[name]}"
            device = Device(key, name, "mic", default=index == default, headset=is_headset(name))
            channels = min(2, int(entry["max_input_channels"]))
            found.append(Found(device, int(index), int(entry["default_samplerate"]), channels))
        return found


def poll(devices: Callable[[], tuple[Device, ...]], changed: Callable[[], None]) -> Callable[[], None]:
    """Call ``changed`` when what is listed has changed; returns what ends that."""
    over = threading.Event()

    def look() -> None:
        before: tuple[Device, ...] | None = None
        while not over.is_set():
            try:
                now: tuple[Device, ...] | None = devices()
            except CaptureFailed:
                now = ()
            if before is not None and now != before:
                changed()
            before = now
            over.wait(POLL)

    thread = threading.Thread(target=look, name="sound-devices", daemon=True)
    thread.start()

    def end() -> None:
        over.set()
        thread.join(1.0)

    return end
