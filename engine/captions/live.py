"""All sides of a recording in one thread: sound first, drafts with the time that is left."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import Final

from engine.captioning import Captioning, CaptionsCaughtUp, CaptionsLoad, CaptionsSlow
from engine.captions.follower import Journal
from engine.captions.pace import Allowance, Backlog
from engine.captions.side import Side

_BLOCK: Final = 0.5  # seconds of sound heard at a time: a draft never waits for more
_POLL: Final = 0.08  # seconds; the recorder appends about every 100 ms
_SILENT: Final = 1.0  # seconds without any sound, as in a pause, that finish what was being said
_CHEAP: Final = 0.05  # of the sound it covers: a draft that needs no allowance
_REPORT: Final = 10.0  # seconds between two :class:`CaptionsLoad`


class Live:
    """Captions of one recording.

    Args:
        start: seconds of sound that may be waiting already.
        now: a clock in seconds; with ``sleep`` the only places where time is real.
    """

    def __init__(
        self,
        journal: Journal,
        sides: Sequence[Side],
        send: Callable[[Captioning], None],
        start: float = 0.0,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._journal = journal
        self._sides = sides
        self._send = send
        self._now = now
        self._allowance = Allowance()
        self._costs: dict[Side, float] = {}  # of the last draft
        self._backlog = Backlog(start=start)
        self._last_sound = now()
        self._load = _Load(now())

    def run(self, sleep: Callable[[float], None] = time.sleep) -> None:
        """Follow until the recording is closed and everything in it is heard."""
        while True:
            if not self.turn():
                if self._journal.closed:
                    break
                sleep(_POLL)
        for side in self._sides:
            side.rest()

    def turn(self) -> bool:
        """Hear what has come, draft what can be afforded; whether there was any sound."""
        self._journal.refresh()
        begun = self._now()
        heard = [side.listen(_BLOCK) for side in self._sides]
        now = self._now()
        self._allowance.earn(max(heard, default=0.0))
        self._spend(now - begun)
        self._load.audio += sum(heard)
        if any(heard):
            self._last_sound = now
        elif now - self._last_sound > _SILENT:
            self._timed(lambda side: side.rest(), [side for side in self._sides if side.speaking])
        behind = self._watch()
        if not self._backlog.slow:
            self._draft(behind)
        self._report(behind)
        return any(heard)

    def _draft(self, behind: float) -> None:
        """Drafts that can be afforded, of who has waited longest first; and always those that cost next to
        nothing (a decoder that writes along has its words ready)."""
        early = behind <= self._backlog.limits.drafts
        for side in sorted(self._sides, key=lambda side: -side.undrafted):
            cheap = self._costs.get(side, 0.0) <= _CHEAP * side.undrafted
            if side.due() and (cheap or (early and self._allowance.draft)):
                self._costs[side] = self._timed(lambda side: side.draft(), [side])
                self._load.drafts += 1

    def _watch(self) -> float:
        """How far behind the slowest side is, and what follows from it."""
        behind = max((side.behind for side in self._sides), default=0.0)
        match self._backlog.look(behind, self._now()):
            case "slow":
                self._send(CaptionsSlow(behind))
            case "caught-up":
                self._send(CaptionsCaughtUp())
            case "skip":
                self._send(CaptionsSlow(behind))
                for side in self._sides:
                    side.skip(self._backlog.limits.keep)
            case "fine":
                pass
        return behind

    def _timed(self, work: Callable[[Side], None], sides: Sequence[Side]) -> float:
        begun = self._now()
        for side in sides:
            work(side)
        took = self._now() - begun
        self._spend(took)
        return took

    def _spend(self, seconds: float) -> None:
        self._allowance.spend(seconds)
        self._load.busy += seconds

    def _report(self, behind: float) -> None:
        if self._now() - self._load.since >= _REPORT:
            self._send(self._load.message(self._now(), behind, len(self._sides)))
            self._load = _Load(self._now())


class _Load:
    """What is counted between two reports."""

    def __init__(self, since: float) -> None:
        self.since = since
        self.audio = self.busy = 0.0
        self.drafts = 0
        self._cpu = time.process_time()

    def message(self, now: float, behind: float, sides: int) -> CaptionsLoad:
        step = (now - self.since) * sides / self.drafts if self.drafts else 0.0
        cpu = time.process_time() - self._cpu
        return CaptionsLoad(self.audio, self.busy, cpu, behind, step, _memory())


def _memory() -> int:
    """Most bytes this process has held; 0 where that cannot be asked cheaply."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
