"""What the recorder hears, and who does it: one thread that never waits for anything.

Requests, devices, streams and the recording's own threads put what they have to say into
:attr:`Control.inbox`; :meth:`Control.run` takes it out, one after the other, and twenty times a second looks
at the meters and the watchdog. Whatever takes time (opening a device, making or closing a recording) runs on
a thread of its own and comes back as a message.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import queue
from dataclasses import dataclass
from typing import Final, Protocol

from engine.recorder.deck import Deck, Played
from engine.recorder.devices import Listed
from engine.recorder.inhibit import Wakefulness
from engine.recorder.notify import notify
from engine.recorder.ports import Capture, Clock
from engine.recorder.preflight import Preflight, TrialDone
from engine.recorder.relaunch import Times, Watcher, Watchers, start_window
from engine.recorder.server import Asked, Came, Client, Went
from engine.recorder.side import Changed, Opened, OpenFailed
from engine.recorder.sitting import Edit, Sitting
from engine.recorder.taking import BeginFailed, Begun, Maker
from engine.recording import (
    Cleared,
    Continue,
    Event,
    ListDevices,
    Mark,
    Note,
    Pause,
    Refused,
    Request,
    Resume,
    Retitle,
    Start,
    State,
    Stop,
    Stopped,
    Switch,
    Trial,
    Trouble,
    Watch,
)

log = logging.getLogger(__name__)

_MS: Final = 1_000_000
_TICK: Final = 50 * _MS
_EACH_SECOND: Final = 1000 * _MS
_ENDING: Final = 35_000 * _MS  # a disk that does not answer holds the end up no longer


class Audience(Protocol):
    """Whoever is attached."""

    def broadcast(self, event: Event) -> None: ...


@dataclass(frozen=True, slots=True)
class Ending:
    """The process is to end: ``reason`` as in :class:`engine.recording.Stopped`."""

    reason: str


class Control:
    """Its :meth:`post` is the only thing that other threads may call."""

    def __init__(
        self, maker: Maker, capture: Capture, clock: Clock, times: Times, linger: float = 10.0
    ) -> None:
        self._inbox: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._clock = clock
        self._linger = int(linger * 1000) * _MS
        self._audience: Audience | None = None
        self._watchers = Watchers(times)
        self._awake = Wakefulness()
        self._deck = Deck(capture, clock, self.post, self._found)
        self._preflight = Preflight(self._deck, self.post)
        self._sitting = Sitting(maker, self._deck, clock, self)
        self._troubles: dict[tuple[str, str], Trouble] = {}
        self._clients: dict[int, Client] = {}
        self._for_devices: list[tuple[Client, Start | Watch]] = []  # requests until those have been read
        self._alone_since: int | None = clock.monotonic()
        self._next_tick = self._next_second = clock.monotonic()
        self._end_by: int | None = None  # when the process ends, whatever is still going on
        self._over = False
        self._deck.read()

    @property
    def state(self) -> State:
        return self._sitting.state

    # -- running ---------------------------------------------------------------------------------------

    def post(self, message: object) -> None:
        """Have it handled soon. Any thread, and signal handlers."""
        self._inbox.put(message)

    def run(self, audience: Audience) -> None:
        """Until the recorder has nothing left to do, or was told to end and everything is on the disk."""
        self._audience = audience
        while not self._over:
            wait = (self._next_tick - self._clock.monotonic()) / 1e9
            with contextlib.suppress(queue.Empty):
                self._guarded(self._inbox.get(timeout=max(0.0, wait)))
            if self._clock.monotonic() >= self._next_tick:
                self._guarded(None)

    def close(self) -> None:
        """Let go of everything without waiting; the process ends."""
        self._awake.let_go()
        self._deck.close()

    def _guarded(self, message: object | None) -> None:
        # The edge of the process: a mistake of ours in one request must not end a recording.
        try:
            if message is None:
                self.tick()
            else:
                self.handle(message)
        except Exception:
            log.exception("%s", type(message).__name__)
            if isinstance(message, Asked):
                message.client.say(Refused(message.request.kind, "failed"))

    def tick(self) -> None:
        """What has to be done by time."""
        now = self._clock.monotonic()
        busy = self.state != "idle" or self._deck.in_use
        self._next_tick = now + (_TICK if busy else 5 * _TICK)
        levels = self._deck.look()
        if levels is not None:
            self.tell(levels)
        self._sitting.look()
        self._preflight.look(now)
        if now >= self._next_second:
            self._next_second = now + _EACH_SECOND
            if self.state != "idle":
                self._sitting.tell_status()
            self._look_at_watchers()
            self._deck.ask_playing()
        if self.state == "idle" and self._alone_since is not None:
            self._over = self._over or now - self._alone_since >= self._linger
        if self._end_by is not None:
            self._over = self._over or now >= self._end_by

    @functools.singledispatchmethod
    def handle(self, message: object) -> None:
        """One thing that happened."""
        log.error("nobody handles %s", type(message).__name__)

    @functools.singledispatchmethod
    def ask(self, request: Request, client: Client) -> None:
        """One request."""
        self.refuse(client, request, "failed")

    # -- what a sitting needs of us ------------------------------------------------------------------------

    def tell(self, event: Event) -> None:
        """Everybody. Any thread."""
        if self._audience is not None:
            self._audience.broadcast(event)

    def refuse(self, client: Client, request: Request | str, code: str, detail: str = "") -> None:
        kind = request if isinstance(request, str) else request.kind
        log.info("refused %s: %s", kind, code)
        client.say(Refused(kind, code, detail))

    def begun(self) -> None:
        self._awake.keep()
        self._look_at_watchers()

    def ended(self) -> None:
        self._awake.let_go()
        self._watchers.over()
        for trouble in list(self._troubles.values()):
            self._tell_trouble(Cleared(trouble.code, trouble.track))
        self._over = self._over or self._end_by is not None

    # -- clients ---------------------------------------------------------------------------------------

    @handle.register
    def _came(self, visit: Came) -> None:
        client = visit.client
        self._clients[client.number] = client
        self._alone_since = None
        if client.watching:
            watcher = Watcher(
                client.role == "window", client.relaunch, client.notices, self._clock.monotonic()
            )
            self._watchers.came(client.number, watcher)
        if self._deck.devices is not None:
            client.say(self._deck.devices)
        client.say(self._sitting.status())
        for trouble in self._troubles.values():
            client.say(trouble)
        self._look_at_watchers()

    @handle.register
    def _went(self, visit: Went) -> None:
        now = self._clock.monotonic()
        self._clients.pop(visit.client.number, None)
        self._watchers.went(visit.client.number, now, meant=visit.meant)
        if self.state == "idle":
            self._preflight.gone(visit.client)
        if not self._clients:
            # Who said goodbye needs no idle recorder; who fell may be back in a moment.
            self._alone_since = now - self._linger if visit.meant else now
        self._look_at_watchers()

    @handle.register
    def _asked(self, visit: Asked) -> None:
        self.ask(visit.request, visit.client)

    def _look_at_watchers(self) -> None:
        if not self._sitting.going:
            return
        now = self._clock.monotonic()
        for step in self._watchers.check(now):
            log.info("watchers: %s", step)
            if step == "unwatched":
                self._found(Trouble("unwatched", now))
            elif step == "watched":
                self._found(Cleared("unwatched"))
            elif step == "notify":
                notify(self._watchers.notices.get("unwatched", ""))
            elif step == "relaunch":
                start_window(self._watchers.relaunch)
            else:
                notify(self._watchers.notices.get("finalised", ""))
                self._sitting.stop("unwatched")

    # -- devices, and what is heard before a recording -----------------------------------------------------

    @ask.register
    def _list(self, _request: ListDevices, client: Client) -> None:
        if self._deck.devices is not None:
            client.say(self._deck.devices)
        self._deck.read()

    @handle.register
    def _listed(self, listed: Listed) -> None:
        if listed.devices != self._deck.devices:
            self._deck.devices = listed.devices
            self.tell(listed.devices)
        waiting, self._for_devices = self._for_devices, []
        for client, request in waiting:
            self._with_devices(request, client, read=True)

    @ask.register(Start)
    @ask.register(Watch)
    def _with_devices(self, request: Start | Watch, client: Client, *, read: bool = False) -> None:
        """Do what is asked with the devices that are named; read them (again) first if one is not known."""
        devices = self._deck.find(request.mic, request.system)
        if self.state != "idle":
            self.refuse(client, request, "busy")
        elif devices is None and not read:
            self._for_devices.append((client, request))
            self._deck.read()
        elif devices is None:
            self.refuse(client, request, "no-device", self._deck.devices.why if self._deck.devices else "")
        elif isinstance(request, Watch):
            self._preflight.watch(client, devices)
        elif not devices:
            self.refuse(client, request, "no-device")
        else:
            self._preflight.hand_over()
            self._sitting.begin(client, request, devices)

    @ask.register
    def _try_out(self, request: Trial, client: Client) -> None:
        code = "busy"
        if self.state == "idle":
            code = self._preflight.try_out(client, request, self._clock.monotonic())
        if code:
            self.refuse(client, request, code)

    @handle.register
    def _tried_out(self, done: TrialDone) -> None:
        self._preflight.done(done)

    @handle.register
    def _played(self, played: Played) -> None:
        self._deck.played(played)

    # -- a recording -----------------------------------------------------------------------------------

    @ask.register
    def _continue(self, request: Continue, client: Client) -> None:
        if self.state == "idle":
            self._preflight.hand_over()
        self._sitting.go_on(client, request)

    @handle.register
    def _begun(self, begun: Begun) -> None:
        self._sitting.begun(begun)

    @handle.register
    def _begin_failed(self, failed: BeginFailed) -> None:
        self._sitting.begin_failed(failed)

    @handle.register
    def _opened(self, report: Opened) -> None:
        self._sitting.opened(report)

    @handle.register
    def _open_failed(self, report: OpenFailed) -> None:
        if report.feed.side.feed is not report.feed:
            return
        watcher = self._preflight.watcher
        if not self._sitting.open_failed(report) and watcher is not None:
            self.refuse(watcher, Watch.kind, report.code, report.detail)

    @handle.register
    def _stream_changed(self, report: Changed) -> None:
        if report.feed.side.feed is report.feed:
            self._sitting.lose(report.feed.side, report.what, report.feed)

    @ask.register
    def _switch(self, request: Switch, client: Client) -> None:
        self._sitting.switch(client, request)

    @ask.register(Pause)
    @ask.register(Resume)
    @ask.register(Mark)
    @ask.register(Note)
    @ask.register(Retitle)
    def _edit(self, request: Edit, client: Client) -> None:
        self._sitting.edit(client, request)

    def _found(self, finding: Trouble | Cleared) -> None:
        """Something the watchdog or we noticed."""
        self._sitting.note_trouble(finding)
        self._tell_trouble(finding)

    @handle.register(Trouble)
    @handle.register(Cleared)
    def _tell_trouble(self, finding: Trouble | Cleared) -> None:
        key = (finding.code, finding.track)
        if isinstance(finding, Trouble):
            self._troubles[key] = finding
            self.tell(finding)
        elif self._troubles.pop(key, None) is not None:
            self.tell(finding)

    # -- the end ---------------------------------------------------------------------------------------

    @ask.register
    def _stop(self, request: Stop, client: Client) -> None:
        if self.state == "idle":
            self.refuse(client, request, "idle")
        else:
            self._sitting.stop("asked")

    @handle.register
    def _stopped(self, stopped: Stopped) -> None:
        self._sitting.stopped(stopped)

    @handle.register
    def _end(self, ending: Ending) -> None:
        log.info("told to end: %s", ending.reason)
        self._end_by = self._clock.monotonic() + _ENDING
        self._sitting.stop(ending.reason)
        self._over = self._over or self.state == "idle"
