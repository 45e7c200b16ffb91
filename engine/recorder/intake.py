"""From a stream's callback to the writer: a ring, and the cutting of what comes out of it into runs.

A *run* is what will be a piece: frames of one stream without a hole. It ends where the recording is paused,
where frames are missing, and where the stream does.
"""

from __future__ import annotations

import collections
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.recorder.ports import Clock
from engine.recorder.ring import Block, Ring
from engine.recording import Device, TrackName
from engine.takes import SAMPLE_BYTES, EndReason

_NS: Final = 1_000_000_000
#: Frames captured this much (ns) later than expected: others are missing before them.
_JUMP: Final = 30_000_000
#: After a moment so long past (ns), no frames captured before it come any more.
_LATE: Final = _NS
_LEAST_RATE: Final = 48_000
_MOST_CHANNELS: Final = 2
_HEADS: Final = 1.1  # room for the records' heads, down to callbacks of 2 ms


@dataclass(slots=True, eq=False)
class Run:
    """Frames without a hole, from ``at`` on."""

    device: Device
    rate: int
    channels: int
    at: int

    @property
    def block(self) -> int:
        return self.channels * SAMPLE_BYTES


@dataclass(frozen=True, slots=True)
class Frames:
    """``data``, the first frame of which was captured at ``at``."""

    run: Run
    data: bytes
    at: int


@dataclass(frozen=True, slots=True)
class End:
    """The run is over; of it, frames captured at ``at`` or later do not count. ``dropped`` frames follow."""

    run: Run
    at: int
    why: EndReason
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class _Cut:
    """From the moment ``at`` on: another run (``why``), and whether its frames are wanted at all."""

    at: int
    why: EndReason
    muted: bool = False
    last: bool = False


class Source:
    """One open stream, feeding one track. Made by :meth:`engine.recorder.recording.Recording.source`."""

    def __init__(
        self, track: TrackName, device: Device, seconds: float, clock: Clock, *, muted: bool
    ) -> None:
        self.track = track
        self.device = device
        self.delivered = 0
        self._ring = Ring(round(seconds * _LEAST_RATE * _MOST_CHANNELS * SAMPLE_BYTES * _HEADS))
        self._clock = clock
        self._format: tuple[int, int] | None = None
        self._open = True
        self._cuts: collections.deque[_Cut] = collections.deque()
        self._run: Run | None = None
        self._expected = 0
        self._muted = muted
        self.over = False

    # -- the audio thread's ----------------------------------------------------------------------------

    def deliver(self, frames: memoryview, at: int) -> None:
        """Whole frames, 16-bit interleaved, the first captured at ``at``. Copies and returns."""
        if not self._open:
            return
        data = frames if frames.format == "B" and frames.ndim == 1 else frames.cast("B")
        self._ring.put(data, at)
        self.delivered += data.nbytes

    # -- the control thread's --------------------------------------------------------------------------

    def opened(self, rate: int, channels: int) -> None:
        """The format of the frames; until this is known, they wait."""
        self._format = (rate, channels)

    def split(self, why: EndReason, at: int | None = None) -> None:
        """What is captured from ``at`` (now) on is a new piece."""
        self._cuts.append(_Cut(self._clock.monotonic() if at is None else at, why))

    def close(self, why: EndReason, at: int | None = None) -> None:
        """The stream is over. What was delivered is still written, unless captured after ``at``."""
        self._open = False
        self._cuts.append(_Cut(self._clock.monotonic() if at is None else at, why, muted=True, last=True))

    def mute(self, at: int) -> None:
        """The recording pauses."""
        self._cuts.append(_Cut(at, "paused", muted=True))

    def unmute(self, at: int) -> None:
        self._cuts.append(_Cut(at, "paused"))

    @property
    def open(self) -> bool:
        return self._open

    @property
    def format(self) -> tuple[int, int] | None:
        """Rate and channels."""
        return self._format

    @property
    def dropped(self) -> int:
        """Frames that found no room in the ring."""
        return self._ring.dropped // self._block

    @property
    def waiting(self) -> float:
        """Seconds of audio that the writer has not taken yet."""
        rate = self._format[0] if self._format else _LEAST_RATE
        return self._ring.waiting / self._block / rate

    @property
    def frames_waiting(self) -> int:
        """Frames that the writer has not taken yet, at most."""
        return self._ring.waiting // self._block

    @property
    def _block(self) -> int:
        return (self._format[1] if self._format else 1) * SAMPLE_BYTES

    # -- the writer's ----------------------------------------------------------------------------------

    def take(self) -> Iterator[Frames | End]:
        """What has come since the last time."""
        if self._format is None:
            if not self._open:
                self.over = True  # it never told its format, so nothing it delivered can be understood
            return
        closing = not self._open  # before looking at the ring: nothing is put into it after this
        rate, channels = self._format
        while (block := self._ring.take()) is not None:
            if block.dropped:
                yield from self._ended(self._expected, "overrun", block.dropped // self._block)
            yield from self._cut(block, rate, channels)
        if (untold := self._ring.untold) and closing:
            yield from self._ended(self._expected, "overrun", untold // self._block)
        while self._cuts and (closing or self._clock.monotonic() - self._cuts[0].at > _LATE):
            yield from self._apply(self._cuts.popleft())

    def _cut(self, block: Block, rate: int, channels: int) -> Iterator[Frames | End]:
        """``block`` at the places where something was to change."""
        data, at, width = block.data, block.at, channels * SAMPLE_BYTES
        while data:
            while self._cuts and self._cuts[0].at <= at:
                yield from self._apply(self._cuts.popleft())
            frames = len(data) // width
            if self._cuts:
                before = -(-(self._cuts[0].at - at) * rate // _NS)  # at least 1: the cut is later than `at`
                frames = min(frames, before)
            if not frames:
                return
            end = at + frames * _NS // rate
            if not self._muted:
                yield from self._frames(Run(self.device, rate, channels, at), data[: frames * width], at)
                self._expected = end
            data = data[frames * width :]
            at = end if not self._cuts else max(end, min(self._cuts[0].at, end + 1))

    def _frames(self, fresh: Run, data: bytes, at: int) -> Iterator[Frames | End]:
        if self._run is not None and at - self._expected > _JUMP:
            missing = (at - self._expected) * fresh.rate // _NS
            yield from self._ended(self._expected, "overrun", missing)
        if self._run is None:
            self._run = fresh
        yield Frames(self._run, data, at)

    def _apply(self, cut: _Cut) -> Iterator[End]:
        yield from self._ended(cut.at, cut.why)
        self._muted = cut.muted
        self.over = self.over or cut.last

    def _ended(self, at: int, why: EndReason, dropped: int = 0) -> Iterator[End]:
        run, self._run = self._run, None
        if run is not None:
            yield End(run, at, why, dropped)
