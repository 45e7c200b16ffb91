"""The devices of both tracks: what there are, which are open, how loud they are and what is wrong with them.

Control's eyes and ears, used from its thread only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from engine.recorder.devices import Lister
from engine.recorder.ports import TRACKS, Capture, Clock
from engine.recorder.side import Feed, Opened, Side
from engine.recorder.watchdog import Happening, Watchdog
from engine.recording import Cleared, Device, Devices, Level, Levels, TrackName, Trouble

_LIVE: Final = 1_500_000_000  # nanoseconds: frames are said to come as long as the last are no older
_UNKNOWN_RATE: Final = 48_000


@dataclass(frozen=True, slots=True)
class Played:
    """What :meth:`Capture.playing` said."""

    peak: float | None


class Deck:
    """Attributes: ``devices`` as last listed; ``sides`` by track. ``post`` takes what other threads report;
    ``found`` is called with each trouble that begins or ends."""

    def __init__(
        self,
        capture: Capture,
        clock: Clock,
        post: Callable[[object], None],
        found: Callable[[Trouble | Cleared], None],
    ) -> None:
        self.devices: Devices | None = None
        self.sides: dict[TrackName, Side] = {track: Side(track, capture, clock, post) for track in TRACKS}
        self._capture = capture
        self._clock = clock
        self._post = post
        self._found = found
        self._watchdog = Watchdog(clock)
        self._lister = Lister(capture, post)
        self._last: dict[TrackName, int] = {}  # when frames came last
        self._asks_playing = False

    @property
    def in_use(self) -> bool:
        """Whether any device is open or being opened."""
        return any(side.feed is not None for side in self.sides.values())

    def read(self) -> None:
        """Have the devices listed again; :class:`engine.recorder.devices.Listed` follows."""
        self._lister.ask()

    def find(self, mic: str | None, system: str | None) -> dict[TrackName, Device] | None:
        """The devices with these ids; ``None`` when one of them is not listed."""
        named: dict[TrackName, str | None] = {"mic": mic, "system": system}
        found = {track: self.known(track, name) for track, name in named.items() if name}
        devices = {track: device for track, device in found.items() if device is not None}
        return devices if len(devices) == len(found) else None

    def known(self, track: TrackName, name: str) -> Device | None:
        """The device of this id for this track, as it is listed now."""
        listed: Iterable[Device] = () if self.devices is None else self.devices.devices
        return next((item for item in listed if item.track == track and item.id == name), None)

    def formats(self) -> dict[TrackName, tuple[int, int]]:
        """Rate and channels of what is open."""
        return {
            track: (side.stream.rate, side.stream.channels)
            for track, side in self.sides.items()
            if side.stream is not None
        }

    def live(self, track: TrackName) -> bool:
        """Whether frames come."""
        last = self._last.get(track)
        return last is not None and self._clock.monotonic() - last < _LIVE and not self.sides[track].lost

    # -- opening and closing -----------------------------------------------------------------------------

    def open_only(self, devices: Mapping[TrackName, Device]) -> None:
        """Have exactly these open; what is open already stays so."""
        for track, side in self.sides.items():
            device = devices.get(track)
            if device is None:
                self._close(side)
            elif side.feed is None or side.device is None or side.device.id != device.id:
                self.open(side, device)

    def open(self, side: Side, device: Device) -> None:
        """This one, in place of what the side has open."""
        self._close(side)
        side.open(device)

    def opened(self, report: Opened) -> Side | None:
        """The side whose stream is open now; ``None`` when it is not wanted any more."""
        side = report.feed.side
        if not side.adopt(report.feed) or side.stream is None:
            return None
        self._watchdog.opened(side.track, side.stream.rate)
        return side

    def lose(self, side: Side, what: Happening, feed: Feed | None, *, fallback: bool) -> None:
        """The stream is over by itself (or never was, without ``feed``): wait for the device."""
        if feed is None or feed.stream is None:
            self._watchdog.opened(side.track, _UNKNOWN_RATE)
        self._watchdog.happened(side.track, what)
        side.wait_for_return(fallback=fallback)
        self.check()

    def close(self) -> None:
        """Let go of everything without waiting; the process ends."""
        self._lister.close()
        for side in self.sides.values():
            side.close()

    def _close(self, side: Side) -> None:
        side.close()
        self._last.pop(side.track, None)
        self._watchdog.closed(side.track)
        self.check()

    # -- looking and listening ---------------------------------------------------------------------------

    def pause(self) -> None:
        self._watchdog.paused()
        self.check()

    def resume(self) -> None:
        self._watchdog.resumed()

    def check(self) -> None:
        """Have told what the watchdog found since the last time."""
        for finding in self._watchdog.check():
            self._found(finding)

    def look(self) -> Levels | None:
        """What came since the last time; some twenty times a second."""
        now = self._clock.monotonic()
        levels = []
        for track, side in self.sides.items():
            feed = side.feed
            if feed is None or (loudness := feed.loudness()) is None:
                continue
            for frames in feed.arrived():
                self._watchdog.arrived(track, frames)
                self._last[track] = now
            self._watchdog.heard(track, loudness.peak, clipped=loudness.clipped)
            levels.append(Level(track, loudness.peak_db, loudness.rms_db, loudness.clipped))
        self.check()
        return Levels(tuple(levels)) if levels else None

    def ask_playing(self) -> None:
        """Have compared what the computer plays, if that matters now; :class:`Played` follows."""
        stream = self.sides["system"].stream
        if self._asks_playing or stream is None or not self._watchdog.asks_playing():
            return
        self._asks_playing = True
        device = stream.device
        threading.Thread(
            target=lambda: self._post(Played(self._capture.playing(device))), name="playing", daemon=True
        ).start()

    def played(self, played: Played) -> None:
        self._asks_playing = False
        self._watchdog.playing(played.peak)
