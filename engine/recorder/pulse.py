"""Linux: microphones and outputs of PulseAudio, and of PipeWire through its PulseAudio server.

Frames come through PortAudio's device ``pulse``, told by ``PULSE_SOURCE`` which source to record. That
variable is the whole process's, so opening is a critical section. Each stream carries a token in its
properties by which the server's list tells it from all others; only while that list has it on the chosen
source are its frames handed on (:mod:`engine.recorder.pulse_watch`). What comes in doubt is held back.
"""

from __future__ import annotations

import itertools
import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Literal

from engine.recorder import pactl, portaudio
from engine.recorder.overhearing import Overhearing
from engine.recorder.ports import CaptureFailed, Clock, Deliver, Happened
from engine.recorder.pulse_watch import TOKEN, ServerWatch
from engine.recording import Device

log = logging.getLogger(__name__)

_opening: Final = threading.Lock()
_numbers: Final = itertools.count(1)
#: Frames are handed on this much (ns) after they came: the server tells of a move within milliseconds
#: (measured: 1 to 50), and by then nothing recorded after the move has left.
_DELAY: Final = 120_000_000
#: Seconds of frames held back at most while the server does not say whose they are.
_HELD: Final = 10


class PulseStream:
    """One source being recorded.

    Delivered only while sure, and 120 ms late: before the server confirmed the source, and from each hint of
    a change until it is settled, frames wait. After ``happened`` nothing is delivered any more;
    :meth:`close` hands on what still waits.
    """

    def __init__(self, source: pactl.Source, clock: Clock, deliver: Deliver, happened: Happened) -> None:
        self.device = source.device
        self.rate = source.rate
        self.channels = 1 if source.device.track == "mic" else source.channels
        self._native = source.channels
        self.index = source.index
        self.token = f"{os.getpid()}-{next(_numbers)}"
        self.output: int | None = None
        self.ended = False  # PortAudio gave the stream up
        self.asked = clock.monotonic()
        self._clock = clock
        self._deliver = deliver
        self._happened = happened
        self._lock = threading.Lock()
        self._over = False
        self._doubt = True
        self._hinted: int | None = None
        self._sure = self.asked
        self._held: deque[tuple[bytes, int, int]] = deque()  # frames, when captured, when they came
        self._held_bytes = 0
        self._tap: portaudio.Tap | None = None
        self._detach: Callable[[], None] = lambda: None

    @property
    def sure(self) -> int:
        return self._sure

    def begin(self, ended: Callable[[], None], detach: Callable[[], None]) -> None:
        """Open on a thread of its own. ``ended``: to have looked what became of it."""
        self._detach = detach
        threading.Thread(target=self._open, args=(ended,), name="sound-open", daemon=True).start()

    def close(self) -> None:
        with self._lock:
            told, self._over = self._over, True
            tap, self._tap = self._tap, None
        self._detach()
        if tap is not None and tap.close() and not told and not self._doubt:
            self._hand_on(self._clock.monotonic())

    # -- what the server's list says (the watch's thread) -------------------------------------------

    def hint(self, moment: int) -> None:
        """Something about it changed; hold frames back until it is settled."""
        if not self._doubt:
            self._hinted = moment
            self._doubt = True

    def confirm(self, moment: int, output: int) -> None:
        """At ``moment`` it was on the chosen source; ``output`` is the server's number of it."""
        self.output = output
        self._sure = moment
        self._hinted = None
        self._doubt = False

    def finish(self, what: Literal["lost", "server", "moved"]) -> None:
        """It is not, or no more. Told once."""
        with self._lock:
            if self._over:
                return
            self._over = True
        if what == "server":
            self._sure = self._clock.monotonic()
        elif self._hinted is not None:
            self._sure = max(self._sure, self._hinted - _DELAY)
        self._happened(what)

    # -- the opener's and the audio thread -----------------------------------------------------------

    def _open(self, ended: Callable[[], None]) -> None:
        def gone() -> None:
            self.ended = True
            ended()

        try:
            with _opening, _chosen(self.device.id, self.token):
                if self._over:
                    return
                tap = portaudio.Tap(
                    _pulse_device(),
                    self.rate,
                    self._native,
                    self._clock,
                    self._came,
                    gone,
                    mono=self.channels == 1,
                )
                tap.start()
        except CaptureFailed as failure:
            log.info("a source did not open: %s", failure.detail)
            gone()
            return
        with self._lock:
            wanted = not self._over
            if wanted:
                self._tap = tap
        if not wanted:
            tap.close()
        ended()  # have it looked for in the server's list at once

    def _came(self, frames: memoryview, at: int) -> None:
        """The audio thread."""
        if self._over:
            return
        now = self._clock.monotonic()
        self._held.append((bytes(frames), at, now))
        self._held_bytes += len(frames)
        if not self._doubt:
            self._hand_on(now - _DELAY)
        while self._held_bytes > _HELD * self.rate * self.channels * 2:
            self._held_bytes -= len(self._held.popleft()[0])

    def _hand_on(self, until: int) -> None:
        """What came until then."""
        while self._held and self._held[0][2] <= until:
            frames, at, _ = self._held.popleft()
            self._held_bytes -= len(frames)
            self._deliver(memoryview(frames), at)


class PulseCapture:
    """The sources of the server that this session's ``pactl`` talks to."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._known: dict[str, pactl.Source] = {}  # as last listed; a few ms old or told to be outdated
        self._watch = ServerWatch(clock, self._remember)
        self._overhearing = Overhearing()
        self._why = ""
        # The import opens the sound system (0.2 s): not in the moment of the click.
        threading.Thread(target=_warm_up, name="sound-library", daemon=True).start()

    def devices(self) -> tuple[Device, ...]:
        """What can be recorded now; takes 30 ms, and 1.5 s where the server hangs."""
        try:
            found = pactl.sources()
        except CaptureFailed as failure:
            self._why = failure.code
            raise
        self._why = ""
        self._remember(found)
        return tuple(source.device for source in found)

    def why(self) -> str:
        return self._why

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> PulseStream:
        """Ask for a source; the opening itself goes on behind. One that was listed is not looked up again:
        whether the stream got it is what the server is asked afterwards."""
        if device.id not in self._known:
            self._remember(pactl.sources())
        source = self._known.get(device.id)
        if source is None:
            raise CaptureFailed("no-device", device.id)
        stream = PulseStream(source, self._clock, deliver, happened)
        self._watch.attach(stream)
        stream.begin(self._watch.look, lambda: self._watch.detach(stream))
        return stream

    def playing(self, device: Device) -> float | None:
        """How loud the computer plays into any output, heard by another program's stream. Not only into the
        one recorded: that the call plays into another is why its track is silent."""
        try:
            found = pactl.sources()
            played = {int(entry["sink"]) for entry in pactl.listed("sink-inputs") if not entry["corked"]}
            names = {int(entry["index"]): str(entry["name"]) for entry in pactl.listed("sinks")}
        except (CaptureFailed, KeyError, ValueError, TypeError):
            return None
        busy = {names[index] for index in played if index in names}
        outputs = [source for source in found if source.sink in busy]
        if any(source.muted and source.device.id == device.id for source in outputs):
            return 1.0  # it is being played into, and its monitor is muted: how loud, nobody can hear
        return self._overhearing.peak([source.device.id for source in outputs])

    def _remember(self, found: tuple[pactl.Source, ...]) -> None:
        self._known = {source.device.id: source for source in found}

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """``changed`` is called on the watch's thread, and must not take long."""
        return self._watch.watch(changed)


def available() -> bool:
    """Whether there is what it takes: a ``pactl`` that speaks JSON, and PortAudio's ``pulse`` device."""
    if not pactl.speaks_json():
        return False
    try:
        _pulse_device()
    except CaptureFailed as failure:
        # Without a running server the device cannot be seen; it may be there later.
        return failure.code == "no-server"
    return True


def _pulse_device() -> int:
    """PortAudio's number of the device that goes to the sound server."""
    for attempt in (1, 2):
        for index, entry in enumerate(portaudio.sounddevice().query_devices()):
            if entry["name"] == "pulse" and entry["max_input_channels"] > 0:
                return index
        # PortAudio listed its devices while there was no server.
        if attempt == 1 and not portaudio.renew():
            break
    pactl.ask("info")
    raise CaptureFailed("device-failed", "ALSA has no device for the sound server")


@contextmanager
def _chosen(source: str, token: str) -> Iterator[None]:
    """The process's environment while a stream is opened on ``source``."""
    wanted = {"PULSE_SOURCE": source, "PULSE_PROP_OVERRIDE": f"application.name=Hansard {TOKEN}={token}"}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _warm_up() -> None:
    try:
        portaudio.sounddevice()
    except CaptureFailed as failure:
        log.info("no PortAudio: %s", failure.detail)
