"""One track's runs, appended to segments. On the writer's thread; nothing here waits for an fsync.

The last half minute is kept in memory after it was written: when the folder turns out to be lost, it goes on
in another one from there.
"""

from __future__ import annotations

import collections
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.recorder.home import Home
from engine.recorder.intake import End, Frames, Run
from engine.recorder.journal import append_all
from engine.recorder.ports import Clock, Disk
from engine.recorder.segments import SegmentFile, Segments, Spare
from engine.recorder.syncing import Discard, Job, Leave, Line, Prepare, Whole
from engine.recording import Saved, TrackName
from engine.takes import Began, Ended, Second

_NS: Final = 1_000_000_000
#: Audio is fsynced after this long (s) though no whole second has come.
_PATIENCE: Final = 1.0


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was written: the ``offset`` of its first frame in the piece whose first segment is ``first``."""

    event: Frames | End
    number: int
    first: int
    offset: int


class TrackWriter:
    """``jobs`` are left with ``put``; what was fsynced is told to ``saved`` (on the syncing thread)."""

    def __init__(
        self,
        name: TrackName,
        disk: Disk,
        clock: Clock,
        put: Callable[[list[Job]], None],
        saved: Callable[[Saved], None],
        keep_seconds: float,
    ) -> None:
        self.name = name
        self.pending: collections.deque[Frames | End] = collections.deque()
        self.file: SegmentFile | None = None
        self.last_at = 0
        self.ahead = True  # whether the next segment is set aside
        self.saved_seconds = 0.0
        self._disk = disk
        self._clock = clock
        self._put = put
        self._saved = saved
        self._keep_seconds = keep_seconds
        self._home: Home | None = None
        self._segments: Segments | None = None
        self._spare: Spare | None = None
        self._run: Run | None = None
        self._first = 0
        self._frames = 0  # of the piece
        self._second = _Second(0)
        self._kept: collections.deque[_Kept] = collections.deque()
        self._kept_seconds = 0.0
        self._number = 0
        self._synced = 0

    def move(self, home: Home, segments: Segments) -> None:
        """Write to ``home`` from now on."""
        self._home = home
        self._segments = segments

    # -- writing -----------------------------------------------------------------------------------------

    def step(self) -> None:
        """Write what is pending.

        Raises:
            OSError: what was not written, and what was and is not fsynced, is still held here.
        """
        while self.pending:
            event = self.pending[0]
            if isinstance(event, End):
                self.pending.popleft()
                self._end(event)
            else:
                self._write(event)
        if self._second.frames and time.monotonic() - self._second.since > _PATIENCE:
            self._finish_second()

    def _write(self, event: Frames) -> None:
        if self._run is not event.run or self.file is None:
            self._open(event)
        assert self.file is not None
        assert self._segments is not None
        run, file = event.run, self.file
        room = min(run.rate - self._second.frames, self._segments.capacity(run.rate) - file.frames)
        size = room * run.block
        if len(event.data) > size:
            chunk = event.data[:size]
            rest = event.at + room * _NS // run.rate
            self.pending[0] = Frames(run, event.data[size:], rest)
        else:
            chunk = event.data
            self.pending.popleft()
        self._keep(Frames(run, chunk, event.at))
        append_all(self._disk, file.descriptor, chunk)
        frames = len(chunk) // run.block
        file.frames += frames
        self._frames += frames
        self.last_at = event.at + frames * _NS // run.rate
        self._second.add(chunk, frames)
        full = file.frames >= self._segments.capacity(run.rate)
        if full or self._second.frames >= run.rate:
            self._finish_second()
        if full:
            self._put([Leave(file)])
            self.file = None

    def _open(self, event: Frames) -> None:
        """The segment that this goes to; with a new run, the piece begins with it."""
        assert self._home is not None
        assert self._segments is not None
        run = event.run
        spare, self._spare = self._spare, None
        file = spare.take() if spare is not None else None
        if file is not None and (file.rate, file.channels) != (run.rate, run.channels):
            self._put([Discard(file, self._segments)])
            file = None
        self.file = file if file is not None else self._segments.create(run.rate, run.channels)
        self._second = _Second(0)
        if self._run is not run:
            self._run = run
            self._first = self.file.number
            self._frames = 0
            began = Began(
                self.name, self._first, run.rate, run.channels, run.device.id, run.device.name, event.at,
                event.at + self._slept(),
            )  # fmt: skip
            self._put([Line(began, self._home)])
        if self.ahead:
            self._spare = self._segments.reserve(run.rate, run.channels)
            self._put([Prepare(self._spare, self._segments, self._home)])

    def _end(self, event: End) -> None:
        self._keep(event)
        if self._run is not event.run or self._home is None:
            return
        self._finish_second()
        over = (self.last_at - event.at) * event.run.rate // _NS
        keep = max(0, self._frames - over) if over > 0 else -1
        entry = Ended(self.name, event.at, event.why, event.dropped, self._first, keep)
        number = self._number
        self._put([Line(entry, self._home, lambda: self._is_synced(number))])
        if self.file is not None:
            self._put([Leave(self.file)])
        self.file = None
        self._run = None

    def _finish_second(self) -> None:
        """Have what was written fsynced."""
        second, file, run = self._second, self.file, self._run
        if not second.frames or file is None or run is None or self._home is None:
            return
        entry = Second(
            self.name, file.number, second.offset, second.frames, second.crc, self.last_at,
            self.last_at + self._slept(), second.peak,
        )  # fmt: skip
        number, length = self._number, second.frames / run.rate

        def done() -> None:
            self._is_synced(number)
            self.saved_seconds += length
            self._saved(Saved(self.name, entry.segment, entry.offset + entry.frames, entry.at))

        self._put([Whole(entry, file, self._home, done)])
        self._second = _Second(file.frames)

    def _slept(self) -> int:
        return self._clock.boottime() - self._clock.monotonic()

    @property
    def frames_pending(self) -> int:
        """Taken from the ring, and not written."""
        return sum(len(event.data) // event.run.block for event in self.pending if isinstance(event, Frames))

    def give_up_spare(self) -> None:
        """Nothing more will be written."""
        spare, self._spare = self._spare, None
        file = spare.take() if spare is not None else None
        if file is not None and self._segments is not None:
            self._put([Discard(file, self._segments)])

    # -- going back ----------------------------------------------------------------------------------------

    def _keep(self, event: Frames | End) -> None:
        self._number += 1
        self._kept.append(_Kept(event, self._number, self._first, self._frames))
        if isinstance(event, Frames):
            self._kept_seconds += _seconds(event)
        while self._kept_seconds > self._keep_seconds:
            old = self._kept.popleft().event
            if isinstance(old, Frames):
                self._kept_seconds -= _seconds(old)

    def _is_synced(self, number: int) -> None:
        self._synced = number

    def rewind(self, *, unsynced_only: bool) -> list[Ended]:
        """Take back what was written, to write it again; what the journal of the old place should say.

        ``unsynced_only``: what was fsynced can still be read, and stays where it is.
        """
        synced = self._synced if unsynced_only else 0
        again = [kept for kept in self._kept if kept.number > synced]
        cut: dict[int, int] = {}
        for kept in again:
            if isinstance(kept.event, Frames):
                if kept.number <= self._synced:
                    self.saved_seconds -= _seconds(kept.event)
                cut.setdefault(kept.first, kept.offset)
        if self._run is not None:
            cut.setdefault(self._first, self._frames)
        at = again[0].event.at if again else self.last_at
        self.pending.extendleft(kept.event for kept in reversed(again))
        if self.file is not None:
            self._put([Leave(self.file)])
        self.give_up_spare()
        self.file = None
        self._run = None
        self._second = _Second(0)
        self._kept.clear()
        self._kept_seconds = 0.0
        return [Ended(self.name, at, "folder", 0, first, keep) for first, keep in cut.items()]


def _seconds(event: Frames) -> float:
    return len(event.data) / event.run.block / event.run.rate


class _Second:
    """What was appended since the last line of the journal, from frame ``offset`` of the segment on."""

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.frames = 0
        self.crc = 0
        self.peak = 0.0
        self.since = time.monotonic()

    def add(self, data: bytes, frames: int) -> None:
        if not self.frames:
            self.since = time.monotonic()
        self.frames += frames
        self.crc = zlib.crc32(data, self.crc)
        samples = np.frombuffer(data, np.int16)
        peak = max(int(samples.max()), -int(samples.min())) / 32768
        self.peak = max(self.peak, round(peak, 4))
