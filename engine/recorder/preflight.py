"""Before a recording: meters on chosen devices, and the five-second test."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.recorder.deck import Deck
from engine.recorder.server import Client
from engine.recorder.trial import TrialRun
from engine.recording import Device, Refused, TrackName, Trial, TrialOver

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TrialDone:
    """The files of a test are written; ``None``: they could not be."""

    client: Client
    result: TrialOver | None


class Preflight:
    """Whoever watches, until a recording takes the devices over. Attribute: ``watcher``."""

    def __init__(self, deck: Deck, post: Callable[[object], None]) -> None:
        self.watcher: Client | None = None
        self._deck = deck
        self._post = post
        self._trial: tuple[Client, TrialRun] | None = None

    def watch(self, client: Client, devices: Mapping[TrackName, Device]) -> None:
        """Meters of these from now on; none closes what is open."""
        self._drop_trial()
        self.watcher = client if devices else None
        self._deck.open_only(devices)

    def hand_over(self) -> None:
        """A recording begins: it has the devices now."""
        self._drop_trial()
        self.watcher = None

    def gone(self, client: Client) -> None:
        """Nothing listens for somebody who is not there."""
        if client is self.watcher:
            self.watch(client, {})

    def try_out(self, client: Client, request: Trial, now: int) -> str:
        """Begin the test; the code of a refusal, or ``""``."""
        if self._trial is not None:
            return "busy"
        trial = TrialRun(self._deck.sides, Path(request.folder), request.seconds, now)
        if not trial:
            return "idle"
        self._trial = (client, trial)
        return ""

    def look(self, now: int) -> None:
        """Whether the test is over; its files are written elsewhere, and :class:`TrialDone` follows."""
        if self._trial is not None and self._trial[1].over(now):
            (client, trial), self._trial = self._trial, None
            threading.Thread(target=self._write, args=(client, trial), name="trial", daemon=True).start()

    def done(self, done: TrialDone) -> None:
        done.client.say(Refused(Trial.kind, "folder") if done.result is None else done.result)

    def _write(self, client: Client, trial: TrialRun) -> None:
        try:
            self._post(TrialDone(client, trial.write()))
        except OSError as error:
            log.warning("the test cannot be written: %s", type(error).__name__)
            self._post(TrialDone(client, None))

    def _drop_trial(self) -> None:
        if self._trial is None:
            return
        (client, _), self._trial = self._trial, None
        for side in self._deck.sides.values():
            if side.feed is not None:
                side.feed.trial = None
        client.say(TrialOver())
