"""Watches a PulseAudio server: are our streams still on the sources they were asked for, and what comes and
goes. One thread while anything is open or watched, woken by ``pactl subscribe`` and each second."""

from __future__ import annotations

import os
import re
import selectors
import subprocess
import threading
from collections.abc import Callable
from typing import Final, Literal, Protocol

from engine.recorder import pactl
from engine.recorder.ports import CaptureFailed, Clock
from engine.recording import Device

#: The property by which a stream of ours is found in the server's list.
TOKEN: Final = "hansard.stream"  # noqa: S105  (nothing secret)
_TICK: Final = 1.0  # seconds
_AGAIN: Final = 0.5  # seconds between tries to listen to a server that is gone
_SETTLE: Final = 0.3  # seconds after a change until devices are listed anew
_APPEARING: Final = 0.1  # seconds between looks for a stream just opened
#: PipeWire's source of a stream that is not linked to one yet, or no more.
_NOWHERE: Final = 0xFFFFFFFF
_DEVICES: Final = (b"sink", b"source", b"server", b"card")
#: How long a stream just opened may be missing in the server's list, ns.
_APPEARS: Final = 5_000_000_000
_EVENT: Final = re.compile(rb"Event '(\w+)' on ([\w-]+) #(\d+)")


class Watched(Protocol):
    """A stream as the watch sees it (:class:`engine.recorder.pulse.PulseStream`)."""

    token: str
    index: int  # the server's number of the chosen source
    output: int | None  # and of this stream; ``None`` before it was found
    asked: int
    ended: bool  # PortAudio gave it up

    @property
    def device(self) -> Device: ...
    def hint(self, moment: int) -> None: ...
    def confirm(self, moment: int, output: int) -> None: ...
    def finish(self, what: Literal["lost", "server", "moved"]) -> None: ...


class ServerWatch:
    """Knows the server's list of streams, and tells ours what became of them."""

    def __init__(self, clock: Clock, listed: Callable[[tuple[pactl.Source, ...]], None]) -> None:
        """``listed`` is given each listing it makes."""
        self._clock = clock
        self._listed = listed
        self._lock = threading.Lock()
        self._streams: list[Watched] = []
        self._watchers: list[Callable[[], None]] = []
        self._thread: threading.Thread | None = None
        self._wake: int | None = None  # the end of a pipe that wakes the thread

    def attach(self, stream: Watched) -> None:
        """Watch over ``stream``."""
        with self._lock:
            self._streams.append(stream)
            self._begin()

    def detach(self, stream: Watched) -> None:
        with self._lock:
            if stream in self._streams:
                self._streams.remove(stream)
            self._rouse()

    def look(self) -> None:
        """Look at the server's list now."""
        with self._lock:
            self._rouse()

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """``changed`` is called on the watch's thread when the devices are others than before."""
        with self._lock:
            self._watchers.append(changed)
            self._begin()

        def end() -> None:
            with self._lock:
                if changed in self._watchers:
                    self._watchers.remove(changed)
                self._rouse()

        return end

    def _begin(self) -> None:
        if self._thread is None:
            woken, self._wake = os.pipe()
            self._thread = threading.Thread(target=self._run, args=(woken,), name="sound-server", daemon=True)
            self._thread.start()
        else:
            self._rouse()

    def _rouse(self) -> None:
        if self._wake is not None:
            os.write(self._wake, b"!")

    # -- its thread ----------------------------------------------------------------------------------

    def _run(self, woken: int) -> None:
        round_ = _Round(self._clock, woken, self._listed)
        try:
            while True:
                with self._lock:
                    streams, watchers = list(self._streams), list(self._watchers)
                    if not streams and not watchers:
                        self._thread = None
                        if self._wake is not None:
                            os.close(self._wake)
                        self._wake = None
                        return
                round_.go(streams, watchers)
        finally:
            round_.close()


class _Round:
    """What the thread has: the subscription, and what it last knew."""

    def __init__(self, clock: Clock, woken: int, listed: Callable[[tuple[pactl.Source, ...]], None]) -> None:
        self._clock = clock
        self._listed = listed
        self._woken = woken
        self._selector = selectors.DefaultSelector()
        self._selector.register(woken, selectors.EVENT_READ)
        self._subscription: subprocess.Popen[bytes] | None = None
        self._rest = b""
        self._listing: tuple[Device, ...] | None = None
        now = clock.monotonic()
        self._subscribe_at = now
        self._check_at = now
        self._relist_at: int | None = now

    def close(self) -> None:
        self._unsubscribe()
        self._selector.close()
        os.close(self._woken)

    def go(self, streams: list[Watched], watchers: list[Callable[[], None]]) -> None:
        """Wait for something to do, and do it."""
        now = self._clock.monotonic()
        if self._subscription is None and now >= self._subscribe_at:
            self._subscribe(now)
        due = [now + _ns(_TICK)]
        due += [self._check_at] if streams else []
        due += [self._relist_at] if watchers and self._relist_at is not None else []
        due += [self._subscribe_at] if self._subscription is None else []
        for key, _ in self._selector.select(max(0.0, (min(due) - now) / 1e9)):
            if key.fd == self._woken:
                os.read(self._woken, 4096)
                self._check_at = now
            else:
                self._hear(streams)
        now = self._clock.monotonic()
        if streams and now >= self._check_at:
            self._check_at = now + _ns(_TICK)
            self._check(streams)
        if watchers and self._relist_at is not None and now >= self._relist_at:
            self._relist(watchers)

    def _subscribe(self, now: int) -> None:
        self._subscribe_at = now + _ns(_AGAIN)
        try:
            self._subscription = pactl.subscribe()
        except CaptureFailed:
            return
        assert self._subscription.stdout is not None
        self._selector.register(self._subscription.stdout, selectors.EVENT_READ)
        self._rest = b""
        # What changed before it listens it will not tell.
        self._relist_at = now + _ns(_SETTLE)

    def _unsubscribe(self) -> None:
        if self._subscription is None:
            return
        assert self._subscription.stdout is not None
        self._selector.unregister(self._subscription.stdout)
        self._subscription.stdout.close()
        self._subscription.kill()
        self._subscription.wait()
        self._subscription = None

    def _hear(self, streams: list[Watched]) -> None:
        """The subscription has something to say, or is over with its server."""
        assert self._subscription is not None
        assert self._subscription.stdout is not None
        moment = self._clock.monotonic()
        data = os.read(self._subscription.stdout.fileno(), 65536)
        if not data:
            self._unsubscribe()
            self._subscribe_at = moment + _ns(_AGAIN)
            self._check_at = self._relist_at = moment
            return
        *lines, self._rest = (self._rest + data).split(b"\n")
        for found in filter(None, map(_EVENT.match, lines)):
            what, kind, number = found[1], found[2], int(found[3])
            for stream in streams:
                # Streams of others come and go; only a word about ours, or its source, raises doubt.
                if (kind == b"source-output" and number == stream.output) or (
                    kind == b"source" and what == b"remove" and number == stream.index
                ):
                    stream.hint(moment)
                    self._check_at = moment
                elif kind == b"source-output" and stream.output is None:
                    self._check_at = moment
            if kind in _DEVICES and self._relist_at is None:
                self._relist_at = moment + _ns(_SETTLE)

    def _check(self, streams: list[Watched]) -> None:
        """Is each of them where it was asked for?"""
        start = self._clock.monotonic()
        try:
            entries = pactl.listed("source-outputs")
        except CaptureFailed as failure:
            # A server that hangs may come to again; without frames the watchdog speaks up.
            for stream in streams:
                if stream.ended or failure.detail != pactl.HUNG:
                    stream.finish("server")
            return
        found = {(entry.get("properties") or {}).get(TOKEN): entry for entry in entries}
        for stream in streams:
            entry = found.get(stream.token)
            if stream.ended:
                stream.finish("lost")
            elif entry is None or entry.get("source") == _NOWHERE:
                if stream.output is not None or start - stream.asked > _APPEARS:
                    stream.finish("lost")
                else:
                    self._check_at = min(self._check_at, start + _ns(_APPEARING))
            elif entry.get("source") == stream.index or _renumbered(stream, entry.get("source")):
                stream.confirm(start, int(entry["index"]))
            else:
                stream.finish("moved" if _current(stream) == stream.index else "lost")

    def _relist(self, watchers: list[Callable[[], None]]) -> None:
        """Tell the watchers, if the devices are others than before."""
        self._relist_at = None
        try:
            found = pactl.sources()
        except CaptureFailed:
            found = ()
        self._listed(found)
        listing = tuple(source.device for source in found)
        before, self._listing = self._listing, listing
        if before is not None and listing != before:
            for changed in watchers:
                changed()


def _renumbered(stream: Watched, source: object) -> bool:
    """Whether the chosen source only has another number than when it was listed: the server was another one.
    Only of a stream just opened: later, a source with another number is another one."""
    if stream.output is None and source == _current(stream):
        stream.index = int(str(source))
        return True
    return False


def _current(stream: Watched) -> int | None:
    """The number of the chosen source now."""
    try:
        return next((s.index for s in pactl.sources() if s.device.id == stream.device.id), None)
    except CaptureFailed:
        return None


def _ns(seconds: float) -> int:
    return int(seconds * 1e9)
