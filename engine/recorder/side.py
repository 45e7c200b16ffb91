"""One track's device: asked for, open, lost, back. What becomes of its frames is decided here, on the audio
thread, without waiting for anybody.

Everything slow (opening, closing, looking for a lost device) runs on threads of its own and is reported
with ``post``; a report about something given up meanwhile is recognised by its feed and passed over.
"""

from __future__ import annotations

import functools
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from engine.recorder.levels import Loudness, Meter
from engine.recorder.ports import Capture, CaptureFailed, Clock, Stream
from engine.recorder.resume import Return
from engine.recording import Device, TrackName

Change = Literal["lost", "server", "moved"]
#: Blocks nobody has counted yet; at 20 ms each this is more than a minute.
_ARRIVALS: Final = 4096


class Sink(Protocol):
    """Where frames go beside the meter. Called on the audio thread: never waits, never raises."""

    def deliver(self, frames: memoryview, at: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Opened:
    """A stream is open; frames may come."""

    feed: Feed


@dataclass(frozen=True, slots=True)
class OpenFailed:
    """It could not be opened: ``code`` as in :class:`engine.recorder.ports.CaptureFailed`."""

    feed: Feed
    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Changed:
    """The stream changed by itself and gives nothing more."""

    feed: Feed
    what: Change


Report = Opened | OpenFailed | Changed


class Feed:
    """One opening of a device. Attributes: ``side``, ``device``, ``stream`` once open; ``source`` and
    ``trial`` are where its frames go, set and unset at any time from the control thread; ``ended`` is how
    the stream changed by itself, as soon as it has."""

    def __init__(self, side: Side, device: Device, ticket: int) -> None:
        self.side = side
        self.device = device
        self.ticket = ticket
        self.ended: Change | None = None
        self.stream: Stream | None = None
        self.source: Sink | None = None
        self.trial: Sink | None = None
        self._to_close: Stream | None = None
        self._closing = threading.Lock()
        self._meter: Meter | None = None
        self._arrivals: deque[int] = deque(maxlen=_ARRIVALS)

    def deliver(self, frames: memoryview, at: int) -> None:
        """On the audio thread."""
        source, trial, meter = self.source, self.trial, self._meter
        if source is not None:
            source.deliver(frames, at)
        if trial is not None:
            trial.deliver(frames, at)
        if meter is not None:
            meter.feed(frames)
        self._arrivals.append(frames.nbytes)

    def happened(self, what: Change) -> None:
        """On any thread, and perhaps before :class:`Opened` was reported."""
        self.ended = what
        self.side.post(Changed(self, what))

    def opened(self, stream: Stream) -> None:
        """Its format is known now."""
        self._meter = Meter(stream.channels)
        self._to_close = stream
        self.stream = stream

    def arrived(self) -> list[int]:
        """The blocks that came since the last time, in frames."""
        if self.stream is None:
            return []
        block = self.stream.channels * 2
        found = []
        while self._arrivals:
            found.append(self._arrivals.popleft() // block)
        return found

    def close(self) -> None:
        """Let go of the device; what it still had to hand on has come then. Waits up to a second, or for as
        long as a hung sound server pleases: not on a thread that must stay quick. Closes once."""
        with self._closing:
            stream, self._to_close = self._to_close, None
        if stream is not None:
            stream.close()

    def loudness(self) -> Loudness | None:
        """Of what came since the last time; ``None`` before it is open."""
        return None if self._meter is None else self._meter.take()


class Side:
    """Attributes: ``track``; ``device`` that is wanted; ``feed`` while it is being opened or is open;
    ``lost`` while it is waited for. To be used from one thread; ``post`` is called from others."""

    def __init__(
        self, track: TrackName, capture: Capture, clock: Clock, post: Callable[[Report], None]
    ) -> None:
        self.track: TrackName = track
        self.post = post
        self.device: Device | None = None
        self.feed: Feed | None = None
        self._capture = capture
        self._clock = clock
        self._return: Return | None = None
        self._ticket = 0  # of the newest wish; what comes of older ones is closed again

    @property
    def stream(self) -> Stream | None:
        """The open stream."""
        return None if self.feed is None else self.feed.stream

    @property
    def opening(self) -> bool:
        return self.feed is not None and self.feed.stream is None

    @property
    def lost(self) -> bool:
        """Whether the device is waited for."""
        return self._return is not None

    def open(self, device: Device) -> Feed:
        """Ask for the device, in place of what is open; :class:`Opened` or :class:`OpenFailed` follows."""
        self.close()
        self.device = device
        self._ticket += 1
        self.feed = feed = Feed(self, device, self._ticket)
        threading.Thread(
            target=self._open_reporting, args=(feed,), name=f"open-{self.track}", daemon=True
        ).start()
        return feed

    def close(self) -> None:
        """Let go of the device, without waiting for it."""
        feed, waiting = self.feed, self._return
        self.device = self.feed = self._return = None
        if feed is not None:
            self.drop(feed)
        if waiting is not None:
            threading.Thread(target=waiting.cancel, name="cancel-return", daemon=True).start()

    def drop(self, feed: Feed) -> None:
        """Close what a feed has open, without waiting: a hung sound server may never let go."""
        feed.source = feed.trial = None
        threading.Thread(target=feed.close, name=f"close-{self.track}", daemon=True).start()

    def release(self) -> Feed | None:
        """The feed, which is its owner's to close now."""
        feed, self.feed = self.feed, None
        return feed

    def wait_for_return(self, *, fallback: bool = False) -> None:
        """The stream is over: look for the device until it is back, or with ``fallback`` for the default
        one; :class:`Opened` follows then."""
        feed, self.feed = self.feed, None
        if feed is not None:
            self.drop(feed)
        if self.device is not None and self._return is None:
            self._ticket += 1
            reopen = functools.partial(self._reopen, self._ticket)
            self._return = Return(self._capture, self._clock, self.device, reopen, fallback=fallback)

    def adopt(self, feed: Feed) -> bool:
        """Whether a feed that reports to be open is the one that is wanted; others are closed."""
        if feed is self.feed:
            return True
        if self._return is not None and feed.ticket == self._ticket:
            self._return = None  # it ends by itself
            self.feed, self.device = feed, feed.device
            return True
        self.drop(feed)
        return False

    # -- other threads -----------------------------------------------------------------------------------

    def _open(self, feed: Feed) -> None:
        stream = self._capture.open(feed.device, feed.deliver, feed.happened)
        feed.opened(stream)
        self.post(Opened(feed))

    def _open_reporting(self, feed: Feed) -> None:
        try:
            self._open(feed)
        except CaptureFailed as failure:
            self.post(OpenFailed(feed, failure.code, failure.detail))

    def _reopen(self, ticket: int, device: Device) -> bool:
        self._open(Feed(self, device, ticket))
        return True
