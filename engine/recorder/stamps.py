"""When frames were captured, from when they arrived.

Blocks arrive late by whatever the scheduler, the sound server and this process had to do, never early. So the
capture clock is the lower edge of *arrival - frames so far / rate* over the last seconds: measured on
PulseAudio it holds to 1 ms, while the time stamps PortAudio gives were off by up to 0.7 s in a stream's first
seconds (the server's latency estimate had not settled).
"""

from __future__ import annotations

from collections import deque
from typing import Final

_BUCKET: Final = 500_000_000  # ns of arrivals summed up into their earliest
_BUCKETS: Final = 6
#: Frames are lost when everything arrives this much later (ns), evenly, for three buckets: a backlog being
#: caught up with also arrives late, but ever less so.
_LOST: Final = 30_000_000
_EVEN: Final = 20_000_000
#: How fast the edge may follow a slow device: 1 000 ppm, more than any sound card is off.
_SLEW: Final = 0.001


class Stamps:
    """Stamps the blocks of one stream of ``rate`` frames per second."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._frames = 0
        self._base: int | None = None  # when frame 0 was captured, as best known
        self._earliest: deque[tuple[int, int]] = deque(maxlen=_BUCKETS)  # (bucket, earliest base in it)

    def stamp(self, arrival: int, frames: int, *, lost: bool = False) -> int:
        """When the first of ``frames`` that ``arrival`` (monotonic ns) brought was captured (monotonic ns).

        ``lost``: the system says that frames before these never came; without its word a hole is noticed
        after 1.5 s, and the stamps jump forward then.
        """
        before = self._ns(self._frames)
        self._frames += frames
        base = arrival - self._ns(self._frames)
        if self._base is None or lost:
            self._base = base
            self._earliest.clear()
        bucket = arrival // _BUCKET
        if self._earliest and self._earliest[-1][0] == bucket:
            self._earliest[-1] = (bucket, min(self._earliest[-1][1], base))
        else:
            self._follow()
            self._earliest.append((bucket, base))
        self._base = min(self._base, base)
        return self._base + before

    def _follow(self) -> None:
        """Move the edge later: slowly with a slow device, at once over lost frames."""
        assert self._base is not None
        if len(self._earliest) < 3:
            return
        recent = [base for _, base in list(self._earliest)[-3:]]
        if min(recent) - self._base > _LOST and max(recent) - min(recent) < _EVEN:
            self._base = min(recent)
        elif len(self._earliest) == _BUCKETS:
            ahead = min(base for _, base in self._earliest) - self._base
            self._base += max(0, min(ahead, int(_BUCKET * _SLEW)))

    def _ns(self, frames: int) -> int:
        return frames * 1_000_000_000 // self.rate
