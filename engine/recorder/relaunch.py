"""Nothing records unseen for long: what to do when the window dies while a recording is on.

:class:`Watchers` only decides; it has no thread and starts nothing. Moments are nanoseconds of the
monotonic clock.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

log = logging.getLogger(__name__)

_SECOND: Final = 1_000_000_000

#: ``unwatched``, ``watched``: nobody sees the recording any more, somebody does again · ``notify``: tell the
#: user by the system's own means · ``relaunch``: start the window again · ``finalise``: end the recording.
Step = Literal["unwatched", "watched", "notify", "relaunch", "finalise"]


@dataclass(frozen=True, slots=True)
class Times:
    """In seconds.

    Attributes:
        unseen: a recording that nobody watches is ended after this long.
        attach: how long a started window may take to come before another is started.
        settled: a window that stayed for this long has got over it: the tries are counted anew.
    """

    unseen: float = 300.0
    attach: float = 30.0
    settled: float = 60.0
    tries: int = 3


@dataclass(slots=True)
class Watcher:
    """A window or a terminal that is attached, and how to start it again."""

    window: bool
    relaunch: tuple[str, ...] = ()
    notices: Mapping[str, str] = field(default_factory=dict)
    came: int = 0


class Watchers:
    """Who watches. Attributes: ``relaunch`` and ``notices`` of the window that died last."""

    def __init__(self, times: Times) -> None:
        self._times = times
        self._there: dict[int, Watcher] = {}
        self._unseen_since: int | None = None
        self._tried = 0
        self._next_try: int | None = None
        self.relaunch: tuple[str, ...] = ()
        self.notices: Mapping[str, str] = {}

    @property
    def unseen_since(self) -> int | None:
        """Since when nobody has watched the recording."""
        return self._unseen_since

    def came(self, number: int, watcher: Watcher) -> None:
        self._there[number] = watcher
        if watcher.window:
            self._next_try = None
        if watcher.notices:
            self.notices = watcher.notices

    def went(self, number: int, now: int, *, meant: bool) -> None:
        """``meant``: on purpose, so no window is started for it."""
        watcher = self._there.pop(number, None)
        if watcher is None or meant or not watcher.relaunch:
            return
        if any(other.window for other in self._there.values()):
            return
        if now - watcher.came >= self._times.settled * _SECOND:
            self._tried = 0
        self.relaunch = watcher.relaunch
        self._next_try = now

    def over(self) -> None:
        """The recording has ended: nothing need be watched."""
        self._unseen_since = self._next_try = None
        self._tried = 0

    def check(self, now: int) -> list[Step]:
        """What to do now. Call it about once a second, and only while a recording is on."""
        steps: list[Step] = []
        if self._there:
            if self._unseen_since is not None:
                self._unseen_since = None
                steps.append("watched")
        elif self._unseen_since is None:
            self._unseen_since = now
            steps += ["unwatched", "notify"]
        elif now - self._unseen_since >= self._times.unseen * _SECOND:
            return ["finalise"]
        if self._next_try is not None and now >= self._next_try:
            self._next_try = None
            if self._tried < self._times.tries:
                self._tried += 1
                self._next_try = now + int(self._times.attach * _SECOND)
                steps.append("relaunch")
        return steps


def start_window(command: Sequence[str]) -> None:
    """Start the window again, on its own: it does not end with us."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    try:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=flags,
        )
    except OSError as error:
        log.warning("the window cannot be started: %s", type(error).__name__)
        return
    log.info("window started")
    threading.Thread(target=process.wait, name="window-process", daemon=True).start()
