"""Where each piece of a recording goes: every track a row of sound and silence, all of one length.

A piece is placed by the lower edge of its anchors (:mod:`engine.assembly.drift`), not by the one moment its
first frame came; after that its own clock says where it ends. Frames are never dropped: a piece that would
begin before the one before it has ended, by the jitter of both, begins where that ends.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.assembly.drift import Clock, estimate
from engine.assembly.segments import places
from engine.recording import TrackName
from engine.take_reading import Piece, Take, TakeTrack

#: Rates and channels that a recorder can have written; others are damage.
_RATES: Final = range(4_000, 400_000)
_CHANNELS: Final = (1, 2)
#: Silence between pieces that is not worth telling (seconds), and before the first and after the last.
_JITTER: Final = 0.02
_UNEVEN: Final = 0.5
#: Silence on all tracks, in all, beyond which it is the journal's clock that is damaged (seconds).
_MOST_SILENCE: Final = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece in its place: ``frames`` of the track from ``start`` on.

    ``late``: how far, in frames of the track, its true beginning is after ``start``. ``untouched``: its
    samples are the track's.
    """

    start: int
    frames: int
    late: float
    piece: Piece
    clock: Clock
    untouched: bool

    @property
    def end(self) -> int:
        return self.start + self.frames

    def place(self, frame: int) -> float:
        """Where a frame of the piece is on the track, in frames of the track."""
        true = float(np.interp(frame, self.clock.frames, self.clock.seconds)) - self.clock.start
        return self.start + self.frames * true / max(self.clock.length, 1e-9)


@dataclass(frozen=True, slots=True)
class Silence:
    """Frames ``start`` to ``end`` of a track without sound; ``told``: long enough to be called a hole."""

    start: int
    end: int
    why: str
    told: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A track: ``frames`` at ``rate``, its stretches in order and apart."""

    name: TrackName
    rate: int
    channels: int
    frames: int
    stretches: tuple[Stretch, ...]
    take: TakeTrack

    def parts(self) -> Iterator[Stretch | Silence]:
        """Sound and silence, in order, without a gap, from 0 to ``frames``."""
        at, before = 0, None
        for stretch in self.stretches:
            if stretch.start > at:
                yield self._silence(at, stretch.start, self._why(before, stretch))
            yield stretch
            at, before = stretch.end, stretch
        if at < self.frames:
            yield self._silence(at, self.frames, self._why(before, None))

    def _silence(self, start: int, end: int, why: str) -> Silence:
        least = _JITTER if start and end < self.frames else _UNEVEN
        return Silence(start, end, why, end - start >= least * self.rate)

    def _why(self, before: Stretch | None, after: Stretch | None) -> str:
        if before is None:
            return "late"
        why = before.piece.why
        if after is None:
            return "early" if why in ("", "stopped", "paused") else why
        if why == "paused":
            return "late"
        if why not in ("", "stopped"):  # one that stopped goes on only where a segment is gone
            return why
        told = (gap.why for gap in self.take.holes if abs(gap.start - before.piece.end) < _JITTER)
        why = next(told, "unknown")
        if why != "died" and after.piece.parts[0].number > before.piece.parts[-1].number + 1:
            return "missing"
        return why


@dataclass(frozen=True, slots=True)
class Layout:
    """The rows, all ``seconds`` long, and how places of the take's time line became theirs.

    ``moved``: added to all, so that the first frame is at 0. ``cuts``: from where on how much was taken out
    because no recording is silent for so long.
    """

    rows: tuple[Row, ...]
    seconds: float
    moved: float
    cuts: tuple[tuple[float, float], ...] = ()

    def place(self, seconds: float) -> float:
        """Where a place of the take's time line is, on the recording."""
        for start, length in self.cuts:
            if seconds > start:
                seconds = max(start, seconds - length)
        return min(max(seconds + self.moved, 0.0), self.seconds)


@dataclass(frozen=True, slots=True)
class _Placed:
    piece: Piece
    clock: Clock
    start: float

    @property
    def end(self) -> float:
        return self.start + self.clock.length


def lay_out(take: Take) -> Layout:
    """Place everything. Tracks without a single frame are left out; so are pieces no recorder can have
    written."""
    tracks = [(track, _timed(track)) for track in take.tracks]
    tracks = [(track, pieces) for track, pieces in tracks if pieces]
    everything = sorted((item for _, pieces in tracks for item in pieces), key=lambda item: item.start)
    cuts = _too_silent(everything)
    moved = -everything[0].start if everything else 0.0
    line = Layout((), float("inf"), moved, cuts)
    placed = [(track, *_stretches(pieces, line)) for track, pieces in tracks]
    seconds = max((stretches[-1].end / rate for _, rate, stretches in placed), default=0.0)
    rows = tuple(
        Row(
            track.name,
            rate,
            max(stretch.piece.channels for stretch in stretches),
            max(round(seconds * rate), stretches[-1].end),
            stretches,
            track,
        )
        for track, rate, stretches in placed
    )
    return dataclasses.replace(line, rows=rows, seconds=seconds)


def _timed(track: TakeTrack) -> list[_Placed]:
    found = []
    for piece in track.pieces:
        frames = places(piece)[1]
        if frames > 0 and piece.rate in _RATES and piece.channels in _CHANNELS:
            anchors = [(anchor.frame, anchor.at - piece.at) for anchor in piece.anchors]
            clock = estimate([(0, 0), *anchors] if anchors else [], frames, piece.rate)
            found.append(_Placed(piece, clock, piece.start + clock.start))
    return sorted(found, key=lambda item: item.start)


def _too_silent(everything: list[_Placed]) -> tuple[tuple[float, float], ...]:
    """What to take out of the time line, later ones in the places that earlier ones leave."""
    cuts: list[tuple[float, float]] = []
    left = _MOST_SILENCE
    cut, end = 0.0, everything[0].end if everything else 0.0
    for item in everything:
        silent = item.start - end
        if silent > left:
            cuts.append((end - cut, silent))
            cut += silent
        else:
            left -= max(silent, 0.0)
        end = max(end, item.end)
    return tuple(cuts)


def _stretches(pieces: list[_Placed], line: Layout) -> tuple[int, tuple[Stretch, ...]]:
    """The track's rate, which is the highest of its pieces' so that nothing has to be filtered out, and what
    is where."""
    rate = max(item.piece.rate for item in pieces)
    stretches: list[Stretch] = []
    end = 0
    for item in pieces:
        wanted = line.place(item.start) * rate
        start = max(round(wanted), end)
        untouched = item.clock.exact and item.piece.rate == rate
        frames = round(item.clock.frames[-1]) if untouched else max(1, round(item.clock.length * rate))
        late = wanted - start if start == round(wanted) else 0.0
        stretches.append(Stretch(start, frames, late, item.piece, item.clock, untouched))
        end = start + frames
    return rate, tuple(stretches)
