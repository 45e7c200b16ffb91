"""What is read of a recording: places are seconds on its time line, moments nanoseconds of its clock."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.recording import Device, TrackName
from engine.takes import Noted, Second, Session, TimeLine, Warned


@dataclass(frozen=True, slots=True)
class Anchor:
    """The clock of a piece: its first ``frame`` frames were captured by the moment ``at``."""

    frame: int
    at: int


@dataclass(frozen=True, slots=True)
class Part:
    """A segment file of a piece. After its header (44 bytes) it begins with frame ``first`` of the piece;
    ``frames`` can be used, for ``verified`` of them the journal vouches."""

    path: Path
    number: int
    first: int
    frames: int
    verified: int
    seconds: tuple[Second, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of frames without a hole. ``at`` is the moment of its first frame, ``start`` and ``end`` are
    places on the time line (s). ``why`` it ended as :data:`engine.takes.EndReason`; empty: still going, or
    nobody could say."""

    track: TrackName
    device: str
    device_name: str
    rate: int
    channels: int
    at: int
    start: float
    end: float
    frames: int
    verified: int
    why: str
    parts: tuple[Part, ...]
    anchors: tuple[Anchor, ...]

    @property
    def seconds(self) -> float:
        """By its samples."""
        return self.frames / self.rate


@dataclass(frozen=True, slots=True)
class Gap:
    """A hole: ``start`` to ``end`` on the time line. A pause: ``start`` is ``end``, as it was left out.

    ``why`` of a hole: an :data:`engine.takes.EndReason`, ``late`` (the track began after the other one),
    ``early`` (it ended before), ``died`` (the recorder did) or ``unknown``.
    """

    start: float
    end: float
    length: float
    why: str


@dataclass(frozen=True, slots=True)
class TakeTrack:
    name: TrackName
    device: Device | None
    pieces: tuple[Piece, ...]
    holes: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Take:
    """A recording. ``started``: local time, ISO 8601 (empty: unknown). ``seconds``: its length. Tracks
    without a frame are left out. Moments are seconds (``marks``: the same as moments
    of the clock), notes the newest text of each, in order of time; ``restarts``: when another recorder took
    over from one that died."""

    folder: Path
    session: Session | None
    id: str
    title: str
    started: str
    closed: bool
    reason: str
    seconds: float
    tracks: tuple[TakeTrack, ...]
    pauses: tuple[Gap, ...]
    moments: tuple[float, ...]
    notes: tuple[Noted, ...]
    warnings: tuple[Warned, ...]
    restarts: tuple[int, ...]
    damage: tuple[str, ...]
    line: TimeLine
    marks: tuple[int, ...] = ()

    @property
    def origin(self) -> int:
        """The moment at which the time line begins."""
        return self.line.origin
