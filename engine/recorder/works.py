"""The machinery of a recording: its threads, and what they do when the folder fails.

The *writer* takes what the rings hold ten times a second and appends it; the *syncer* fsyncs each second of
audio, then its line of the journal, and then says :class:`Saved`; the *watch* notices when neither gets an
answer from the disk. An audio callback waits for none of them.
"""

from __future__ import annotations

import contextlib
import dataclasses
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.recorder.ballast import Ballast
from engine.recorder.home import Home, make_home, new_id
from engine.recorder.intake import End, Frames, Source
from engine.recorder.ports import Clock, Disk
from engine.recorder.segments import NO_SPACE, Segments, next_number
from engine.recorder.space import Space, SpaceTrouble, bytes_per_second
from engine.recorder.syncing import Abandon, Job, Line, Syncer
from engine.recorder.writing import TrackWriter
from engine.recording import Cleared, Device, Marked, Saved, Stopped, TrackName, Trouble, TroubleCode
from engine.takes import (
    SEGMENT,
    Began,
    Closed,
    Entry,
    Moment,
    Noted,
    Paused,
    Resumed,
    TimeLine,
    Titled,
    Warned,
)

Told = Saved | Marked | Trouble | Cleared | Stopped
#: What can be told on any of the threads: it must return at once and never raise.
Report = Callable[[Told], None]

#: What must be known wherever the recording goes on.
USERS: Final = (Paused, Resumed, Moment, Noted, Titled)
_WATCH_EVERY: Final = 0.25  # s
_SYNC_EVERY: Final = 0.25  # s without anything to do


@dataclass(frozen=True, slots=True)
class Options:
    """Lengths in seconds, ``ballast`` in bytes. Without ``threads`` the owner calls :meth:`Works.pump`."""

    segment: float = SEGMENT
    ring: float = 30.0
    ballast: int = 32 << 20
    slow: float = 5.0
    append_every: float = 0.1
    check_every: float = 1.0
    space_every: float = 10.0
    retry_every: float = 1.0
    threads: bool = True


class Works:
    """Writes to ``home``, and when that fails, to a folder in ``fallback``. ``history``: what the user did in
    it before."""

    def __init__(
        self,
        home: Home,
        report: Report,
        fallback: Path | None,
        disk: Disk,
        clock: Clock,
        options: Options,
        history: Sequence[Entry] = (),
    ) -> None:
        self.home = home
        self.title = home.session.title
        self.origin = home.session.origin
        self.pauses: list[tuple[int, int | None]] = []
        self.history: list[Entry] = list(history)
        self.space = Space()
        self.reason: str | None = None
        self.stopped: Stopped | None = None
        self.done = threading.Event()
        self._report = report
        self._fallback = fallback
        self._disk = disk
        self._clock = clock
        self._options = options
        self._syncer = Syncer(disk, self._no_room_ahead)
        self.writers = {
            plan.name: TrackWriter(plan.name, disk, clock, self._put, report, options.ring)
            for plan in home.session.tracks
        }
        self._sources: dict[TrackName, list[Source]] = {name: [] for name in self.writers}
        self._ballast = Ballast(disk, home.root, options.ballast)
        self._ending = False  # the end mark is on its way
        self._full = False
        self._homeless = False
        self._slow = False
        self._since: float | None = None
        self._retry_at = self._check_at = self._space_at = 0.0
        self._wake = threading.Event()
        self._work = threading.Event()
        self.lock = threading.Lock()  # around the lists of sources and pauses, never around the disk
        self._enter(home)

    # -- for its owner -----------------------------------------------------------------------------------

    def start(self) -> None:
        """Take the ballast, and begin.

        Raises:
            OSError
        """
        self._ballast.take()
        self._measure()
        if self._options.threads:
            for name, work in (("writer", self._write), ("syncer", self._sync), ("watch", self._watch)):
                threading.Thread(target=work, name=f"recording {name}", daemon=True).start()

    def abandon(self) -> None:
        """It could not start."""
        self._ballast.release()
        with contextlib.suppress(OSError):
            self.home.journal.close()

    def recall(self, entries: Iterable[Entry]) -> None:
        """What an earlier recorder wrote down: where the time line begins."""
        self.origin = self.origin or min((e.at for e in entries if isinstance(e, Began)), default=0)

    def add(self, track: TrackName, device: Device, *, muted: bool) -> Source:
        """A stream; with the lock held."""
        source = Source(track, device, self._options.ring, self._clock, muted=muted)
        self._sources[track].append(source)
        return source

    def sources(self) -> list[Source]:
        return [source for sources in self._sources.values() for source in sources]

    def write_down(self, entry: Entry, done: Callable[[], None] | None = None) -> None:
        """Put ``entry`` into the journal. Any thread."""
        if isinstance(entry, USERS):
            self.history.append(entry)
        self._put([Line(entry, None, done)])

    def tell(self, code: TroubleCode, track: str = "", detail: str = "", *, over: bool = False) -> None:
        """A trouble of the disk's. Any thread."""
        at = self._clock.monotonic()
        self.write_down(Warned(code, at, track, detail, over))
        self._report(Cleared(code, track) if over else Trouble(code, at, track, detail))

    def end(self, reason: str) -> None:
        """No more sound: what there is is written, and then the end mark. Any thread."""
        with self.lock:
            if self.reason is not None:
                return
            self.reason = reason
            for source in self.sources():
                if source.open:
                    source.close("stopped")
        self._wake.set()

    def seconds(self) -> float:
        """The length until the last frame that was written."""
        last = max((writer.last_at for writer in self.writers.values()), default=0)
        return self.line().seconds(last) if self.origin and last else 0.0

    def line(self) -> TimeLine:
        return TimeLine(self.origin, tuple(self.pauses))

    def pump(self) -> None:
        """One turn of writer and syncer, for owners without threads."""
        self._write_step()
        self._sync_step()

    # -- the writer --------------------------------------------------------------------------------------

    def _write(self) -> None:
        while not self.done.is_set():
            self._wake.wait(self._options.append_every)
            self._wake.clear()
            self._write_step()

    def _write_step(self) -> None:
        if self.done.is_set():
            return
        failed = self.home.failed
        if failed is not None and not self._move(failed):
            return
        for name, writer in self.writers.items():
            if not writer.pending:
                writer.pending.extend(self._collect(name))
            self._since = time.monotonic()
            try:
                writer.step()
            except OSError as error:
                self.home.fail(error)
                self._wake.set()  # the next turn deals with it, now
                return
            finally:
                self._since = None
        if self.reason is not None and not self._ending and self._drained():
            self._finish()

    def _collect(self, name: TrackName) -> list[Frames | End]:
        """What the rings hold, neighbours put together: one append instead of ten."""
        gathered: list[Frames | End] = []
        data: list[bytes] = []
        first: Frames | None = None
        for event in self._events(name):
            if first is not None and (isinstance(event, End) or event.run is not first.run):
                gathered.append(Frames(first.run, b"".join(data), first.at))
                first = None
                data.clear()
            if isinstance(event, Frames):
                self.origin = self.origin or event.at
                first = first or event
                data.append(event.data)
                continue
            gathered.append(event)
            if event.why == "overrun":
                self.tell("dropped", name, str(event.dropped))
                self.tell("dropped", name, over=True)
        if first is not None:
            gathered.append(Frames(first.run, b"".join(data), first.at))
        return gathered

    def _events(self, name: TrackName) -> Iterator[Frames | End]:
        sources = self._sources[name]
        while sources:
            source = sources[0]
            yield from source.take()
            if not source.over:
                break
            with self.lock:
                sources.remove(source)

    def _drained(self) -> bool:
        return not self.sources() and not any(writer.pending for writer in self.writers.values())

    def _finish(self) -> None:
        """The end mark, after all else."""
        self._ending = True
        for writer in self.writers.values():
            writer.give_up_spare()
        closed = Closed(self._clock.monotonic(), self.reason or "asked")
        self._put([Line(closed, self.home, self._finished)])

    def _finished(self) -> None:
        self._ballast.release()
        with contextlib.suppress(OSError):  # it was fsynced
            self.home.journal.close()
        self.stopped = Stopped(str(self.home.folder), self.seconds(), self.reason or "asked")
        self._report(self.stopped)
        self.done.set()

    # -- a folder that failed ----------------------------------------------------------------------------

    def _move(self, error: OSError) -> bool:
        """Deal with a failure of the folder; whether there is one again."""
        if error.errno in NO_SPACE and not self._full:
            self._stop_on_full_disk()
            return True
        if self._homeless and time.monotonic() < self._retry_at:
            return False
        home = self._another()
        if home is None:
            self._retry_at = time.monotonic() + self._options.retry_every
            if not self._homeless:
                self._homeless = True
                self.tell("folder-lost")
            if self._full:
                self._give_up()
            return False
        self._homeless = False
        old = self.home
        for writer in self.writers.values():
            writer.rewind(unsynced_only=False)
        self._put([Abandon(old.journal)])
        self._enter(home)
        self.tell("folder-lost", detail=str(home.folder))
        return True

    def _stop_on_full_disk(self) -> None:
        """With the ballast's space, everything that was captured until now is written, and the end mark."""
        self._full = True
        self._ballast.release()
        self.tell("disk-full")
        self.end("disk-full")
        for writer in self.writers.values():
            writer.ahead = False
        ended = [entry for writer in self.writers.values() for entry in writer.rewind(unsynced_only=True)]
        self._enter(self.home.again())
        self._put([Line(entry, self.home) for entry in ended])

    def _give_up(self) -> None:
        """The disk is full beyond the ballast, and there is no other: nobody is to wait for it."""
        for name in self.writers:
            frames = sum(source.frames_waiting for source in self._sources[name])
            frames += self.writers[name].frames_pending
            self.tell("dropped", name, str(frames))
        with contextlib.suppress(OSError):  # there may be room for a line
            self.home.journal.write([Closed(self._clock.monotonic(), self.reason or "disk-full")])
        self._finished()

    def _another(self) -> Home | None:
        """A folder to go on in: of the fallback, or beside the one that failed."""
        old = self.home
        for root in (self._fallback, old.root):
            session = dataclasses.replace(
                old.session, id=new_id(), title=self.title, continues=old.session.id, origin=self.origin
            )
            if root is None:
                continue
            try:
                home = make_home(self._disk, root, session, list(self.history))
            except OSError:
                continue
            if root != old.root:
                self._ballast.release()
                self._ballast = Ballast(self._disk, root, self._options.ballast)
                with contextlib.suppress(OSError):  # recording matters more
                    self._ballast.take()
            return home
        return None

    def _enter(self, home: Home) -> None:
        """Write to ``home``, behind the segments that are there."""
        self.home = home
        self._ending = False
        for name, writer in self.writers.items():
            first = next_number(home.folder, name)
            writer.move(home, Segments(self._disk, home.folder, name, self._options.segment, first))
        self._syncer.home = home

    # -- the syncer --------------------------------------------------------------------------------------

    def _put(self, jobs: Iterable[Job]) -> None:
        self._syncer.put(jobs)
        self._work.set()

    def _sync(self) -> None:
        while not self.done.is_set():
            self._work.wait(_SYNC_EVERY)
            self._work.clear()
            self._sync_step()

    def _sync_step(self) -> None:
        if not self.done.is_set():
            self._syncer.step()
        if self.done.is_set():
            return
        now = time.monotonic()
        if now >= self._check_at:
            self._check_at = now + self._options.check_every
            self._syncer.check([writer.file for writer in self.writers.values() if writer.file is not None])
        if now >= self._space_at:
            self._space_at = now + self._options.space_every
            self._measure()
        if self.home.failed is not None:
            self._wake.set()

    def _measure(self) -> None:
        free = self._syncer.free()
        formats = [source.format for source in self.sources() if source.format is not None]
        plans = [(plan.rate, plan.channels) for plan in self.home.session.tracks]
        if free is not None:
            self._tell_space(*self.space.measure(free, bytes_per_second(formats or plans)))

    def _no_room_ahead(self) -> None:
        self._tell_space(*self.space.tight())

    def _tell_space(self, began: SpaceTrouble | None, over: SpaceTrouble | None) -> None:
        if over is not None:
            self.tell(over, over=True)
        if began is not None:
            self.tell(began)

    # -- the watch ---------------------------------------------------------------------------------------

    def _watch(self) -> None:
        while not self.done.wait(_WATCH_EVERY):
            since = self._since
            writing = 0.0 if since is None else time.monotonic() - since
            slow = max(writing, self._syncer.busy()) > self._options.slow
            if slow != self._slow:
                self._slow = slow
                self.tell("disk-slow", over=not slow)
