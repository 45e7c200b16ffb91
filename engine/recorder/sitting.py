"""A recording and its devices, from being asked for to its end.

The states are those of :data:`engine.recording.State`, and what leads from one to another is here.

Used from the control thread only; nothing here waits.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from engine.recorder.deck import Deck
from engine.recorder.ports import Clock
from engine.recorder.server import Client
from engine.recorder.side import Feed, Opened, OpenFailed, Side
from engine.recorder.taking import BeginFailed, Begun, Maker, Take
from engine.recorder.watchdog import Happening
from engine.recording import (
    Cleared,
    Continue,
    Device,
    Event,
    Mark,
    Marked,
    Note,
    Pause,
    Request,
    Resume,
    Retitle,
    Saved,
    Start,
    Started,
    State,
    Status,
    Stopped,
    Switch,
    TrackName,
    TrackStatus,
    Trouble,
)
from engine.takes import EndReason

log = logging.getLogger(__name__)

_OPENING: Final = 1_000_000_000  # nanoseconds; a recording waits no longer for its devices before it begins
GOING: Final = ("waiting", "recording", "paused")
#: Troubles that leave a hole: what comes after them is another piece.
_SPLITS: Final[dict[str, EndReason]] = {"no-audio": "lost", "wrong-rate": "rate", "asleep": "asleep"}

Edit = Pause | Resume | Mark | Note | Retitle


class Host(Protocol):
    """Who speaks for a sitting. ``post`` is the only one that other threads call."""

    def post(self, message: object) -> None: ...
    def tell(self, event: Event) -> None: ...
    def refuse(self, client: Client, request: Request | str, code: str, detail: str = "") -> None: ...
    def begun(self) -> None:
        """A recording is on."""

    def ended(self) -> None:
        """None is on any more."""


@dataclass(slots=True)
class Beginning:
    """A recording that was asked for and is not on the disk yet. ``make`` has been called once ``asked``;
    ``stop`` is the reason why it is to end as soon as it has begun."""

    client: Client
    request: str
    title: str
    devices: dict[TrackName, Device]
    fallback: bool
    deadline: int
    make: Callable[[], None]
    asked: bool = False
    stop: str = ""


class Sitting:
    """Attributes: ``state``; ``take``, the recording that is open."""

    def __init__(self, maker: Maker, deck: Deck, clock: Clock, host: Host) -> None:
        self.state: State = "idle"
        self.take: Take | None = None
        self._maker = maker
        self._deck = deck
        self._clock = clock
        self._host = host
        self._beginning: Beginning | None = None
        self._wanted: dict[TrackName, Device] = {}  # the tracks, and what they listen to
        self._switchers: dict[TrackName, Client] = {}

    @property
    def going(self) -> bool:
        """Whether a recording is open and not being closed."""
        return self.take is not None and self.state in GOING

    def status(self) -> Status:
        take, beginning = self.take, self._beginning
        tracks = tuple(
            TrackStatus(
                track,
                device.id,
                device.name,
                0.0 if take is None else take.saved(track),
                live=self._deck.live(track),
                headset=device.headset,
            )
            for track, device in self._wanted.items()
        )
        if take is None:
            return Status(self.state, "", "" if beginning is None else beginning.title, 0.0, tracks)
        recording = take.recording
        folder, left = str(recording.folder), recording.minutes_left()
        return Status(self.state, folder, recording.title, recording.seconds, tracks, left)

    def tell_status(self) -> None:
        self._host.tell(self.status())

    def look(self) -> None:
        """What has to be done by time, some twenty times a second."""
        if self.state == "waiting" and self.take is not None and self.take.heard:
            self._change("recording")
        self._look_at_beginning()

    def _change(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.tell_status()

    # -- the beginning -----------------------------------------------------------------------------------

    def begin(self, client: Client, request: Start, devices: dict[TrackName, Device]) -> None:
        """With devices that are listed; only when idle."""
        self._deck.open_only(devices)

        def make() -> None:
            self._maker.begin(devices, self._deck.formats(), request.title, self._host.post, self._reported)

        deadline = self._clock.monotonic() + _OPENING
        self._beginning = Beginning(
            client, request.kind, request.title, devices, request.fallback, deadline, make
        )
        self._wanted = dict(devices)
        self._change("waiting")

    def go_on(self, client: Client, request: Continue) -> None:
        """With a recording whose recorder died; whoever asks for the one that is on is told so."""
        folder = Path(request.folder)
        if self.take is not None and folder in (self.take.began_in, self.take.recording.folder):
            client.say(Started(str(self.take.recording.folder), self._clock.monotonic()))
        elif self._beginning is not None and self._beginning.request == request.kind:
            return  # another window asked for the same a moment ago; both will hear Started
        elif self.state != "idle":
            self._host.refuse(client, request, "busy")
        else:
            self._deck.open_only({})

            def make() -> None:
                self._maker.go_on(folder, self._host.post, self._reported)

            self._beginning = Beginning(client, request.kind, "", {}, request.fallback, 0, make)
            self._change("waiting")
            self._look_at_beginning()

    def _look_at_beginning(self) -> None:
        """Make the recording once its devices have answered: one none of whose devices can be opened leaves
        no folder behind."""
        beginning = self._beginning
        if beginning is None or beginning.asked:
            return
        sides = [self._deck.sides[track] for track in beginning.devices]
        if any(side.opening for side in sides) and self._clock.monotonic() < beginning.deadline:
            return
        if sides and all(side.feed is None for side in sides):
            self._not_begun("device-failed", "")
            return
        beginning.asked = True
        beginning.make()

    def begun(self, begun: Begun) -> None:
        """It is on the disk."""
        beginning, self._beginning = self._beginning, None
        self.take = take = begun.take
        take.fallback = beginning is not None and beginning.fallback
        self._host.tell(Started(str(take.recording.folder), self._clock.monotonic()))
        if begun.devices:  # it goes on: nothing is open yet
            self._wanted = {
                track: self._deck.known(track, device.id) or device for track, device in begun.devices.items()
            }
            self._deck.open_only(self._wanted)
        self._change("paused" if take.recording.paused else "waiting")
        if self.state == "paused":
            self._deck.pause()
        for track in self._wanted:
            side = self._deck.sides[track]
            if side.feed is None and not side.lost:
                self.lose(side, "lost", None)
            else:
                self._connect(side)
        self.tell_status()
        self._host.begun()
        if beginning is not None and beginning.stop:
            self.stop(beginning.stop)

    def begin_failed(self, failed: BeginFailed) -> None:
        self._not_begun(failed.code, failed.detail)

    def _not_begun(self, code: str, detail: str) -> None:
        beginning, self._beginning = self._beginning, None
        if beginning is not None:
            self._host.refuse(beginning.client, beginning.request, code, detail)
        self._rest()

    # -- streams -----------------------------------------------------------------------------------------

    def opened(self, report: Opened) -> None:
        side = self._deck.opened(report)
        if side is None:
            return
        feed = report.feed
        self._switchers.pop(side.track, None)
        if side.track in self._wanted:
            self._wanted[side.track] = feed.device
        self._connect(side)
        if self.state != "idle":
            self.tell_status()
        if feed.ended is not None:
            self.lose(side, feed.ended, feed)

    def _connect(self, side: Side) -> None:
        feed = side.feed
        if self.take is None or not self.going or feed is None or feed.stream is None:
            return
        if feed.source is None:
            rate, channels = feed.stream.rate, feed.stream.channels
            feed.source = self.take.connect(side.track, feed.device, rate, channels)

    def open_failed(self, report: OpenFailed) -> bool:
        """Whether it concerned the recording that is on, and not one that begins or only meters."""
        side = report.feed.side
        log.info("the %s device cannot be opened: %s", side.track, report.code)
        switcher = self._switchers.pop(side.track, None)
        if switcher is not None:
            self._host.refuse(switcher, Switch.kind, report.code, report.detail)
        if self.take is None:
            side.release()  # a recording that begins looks whether there is another one
            return False
        self.lose(side, "lost", report.feed)
        return True

    def lose(self, side: Side, what: Happening, feed: Feed | None) -> None:
        """The stream is over by itself: its piece ends where it was surely still the device's, and the very
        same device is waited for."""
        if self.take is not None and feed is not None and feed.stream is not None:
            why: EndReason = "moved" if what == "moved" else "lost"
            self.take.disconnect(side.track, why, feed.stream.sure)
        self._deck.lose(side, what, feed, fallback=self.take is not None and self.take.fallback)
        if self.state != "idle":
            self.tell_status()

    def switch(self, client: Client, request: Switch) -> None:
        """Go on with another device on a track."""
        device = self._deck.known(request.track, request.device)
        if self.take is None or not self.going or request.track not in self._wanted:
            self._host.refuse(client, request, "idle")
        elif device is None:
            self._host.refuse(client, request, "no-device")
        else:
            side = self._deck.sides[request.track]
            self.take.switch_off(request.track, side.release())
            self._wanted[request.track] = device
            self._switchers[request.track] = client
            self._deck.open(side, device)
            self.tell_status()

    # -- while it is on ----------------------------------------------------------------------------------

    def edit(self, client: Client, request: Edit) -> None:
        """What needs a recording that is on."""
        take = self.take
        if take is None or not self.going:
            self._host.refuse(client, request, "idle")
        elif isinstance(request, Mark):
            take.recording.mark()
        elif isinstance(request, Note):
            take.recording.note(request.id, request.seconds, request.text)
        elif isinstance(request, Retitle):
            take.recording.retitle(request.title)
            self.tell_status()
        elif isinstance(request, Pause) and self.state != "paused":
            take.pause()
            self._deck.pause()
            self._change("paused")
        elif isinstance(request, Resume) and self.state == "paused":
            take.resume()
            self._deck.resume()
            self._change("waiting")

    def note_trouble(self, finding: Trouble | Cleared) -> None:
        """Keep in the journal what the watchdog or we noticed."""
        if self.take is None or not self.going:
            return
        self.take.note_trouble(finding)
        why = _SPLITS.get(finding.code)
        if why is not None and isinstance(finding, Trouble):
            # Where frames stopped coming, not where that was noticed: the next ones may be older than that.
            self.take.split(finding.track, why, finding.since if finding.code == "no-audio" else None)

    def _reported(self, event: Saved | Marked | Trouble | Cleared | Stopped) -> None:
        """The recording's own reports, on its threads: a promise is told at once."""
        if isinstance(event, Saved | Marked):
            self._host.tell(event)
        else:
            self._host.post(event)

    # -- the end -----------------------------------------------------------------------------------------

    def stop(self, reason: str) -> None:
        """Close it; :class:`Stopped` follows."""
        if self._beginning is not None:
            self._beginning.stop = self._beginning.stop or reason
        elif self.take is not None and self.going:
            self._change("stopping")
            sides = self._deck.sides.values()
            self.take.finish([side.feed for side in sides if side.feed is not None], reason)

    def stopped(self, stopped: Stopped) -> None:
        """Everything is on the disk."""
        if self.take is not None:
            log.info("recording ended: %s", stopped.reason)
            self.take = None
            self._host.tell(stopped)
            self._rest()

    def _rest(self) -> None:
        self._switchers.clear()
        self._deck.open_only({})
        self._wanted = {}
        self._change("idle")
        self._host.ended()
