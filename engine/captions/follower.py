"""A recording that is being written, read as it grows: what each track has, in order, holes told.

Reads only, by sizes of files and whole lines of the journal; nothing waits for anything, and what the
recorder has appended is seen at the next read, long before it is synced to the disk.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from engine import takes
from engine.recording import TrackName

_HEADER: Final = takes.HEADER.size
_DATA: Final = -1  # the last field of a header is how many bytes of audio a full segment has


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of frames without a hole; ``start`` in seconds of the time line."""

    segment: int
    rate: int
    channels: int
    start: float


class Journal:
    """The part of a recording's journal that says where sound is. :meth:`refresh` reads what was added.

    ``origin``: the session's, 0 where the time line begins with the first frame.
    """

    def __init__(self, folder: Path, origin: int = 0) -> None:
        self._path = folder / takes.JOURNAL
        self._offset = 0
        self._origin = origin
        self._pauses: list[takes.Entry] = []
        self.pieces: dict[TrackName, list[Piece]] = {}
        self.closed = False

    def refresh(self) -> None:
        """Take in whole new lines."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._offset)
                new = file.read()
        except FileNotFoundError:
            return
        whole = new.rfind(b"\n") + 1
        self._offset += whole
        for entry in takes.read_journal(new[:whole])[0]:
            self._take(entry)

    def _take(self, entry: takes.Entry) -> None:
        match entry:
            case takes.Began():
                self._origin = self._origin or entry.at
                line = takes.TimeLine(self._origin, tuple(takes.pauses_of(self._pauses)))
                piece = Piece(entry.segment, entry.rate, entry.channels, line.seconds(entry.at))
                self.pieces.setdefault(entry.track, []).append(piece)
            case takes.Paused() | takes.Resumed():
                self._pauses.append(entry)
            case takes.Closed():
                self.closed = True
            case takes.Restarted():
                self.closed = False
            case _:
                pass


@dataclass(frozen=True, slots=True)
class Sound:
    """Frames of one track: int16 ``(n, channels)`` at ``rate``. ``fresh``: they do not continue the last
    ones, a hole or a change of device lies between."""

    start: float
    samples: npt.NDArray[np.int16]
    rate: int
    fresh: bool

    @property
    def end(self) -> float:
        return self.start + len(self.samples) / self.rate


@dataclass(frozen=True, slots=True)
class _Place:
    """Where reading goes on: a piece of the journal's list, a segment of it, a frame in that."""

    piece: int
    segment: int
    frame: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Frames that are there to be read, in one segment file."""

    place: _Place
    frames: int
    before: int  # frames of the piece in earlier segments


class Follower:
    """One track of the recording in ``folder``. Refresh ``journal`` before reading."""

    def __init__(self, folder: Path, track: TrackName, journal: Journal) -> None:
        self.track: Final = track
        self._folder = folder
        self._journal = journal
        self._place: _Place | None = None
        self._fresh = True
        self._size: dict[int, int] = {}  # a segment's frames when full, by number; they never change

    @property
    def behind(self) -> float:
        """Seconds of sound that are there and not read yet."""
        pieces = self._pieces
        return sum(run.frames / pieces[run.place.piece].rate for run in self._runs())

    def read(self, most: float) -> Sound | None:
        """The next sound, at most ``most`` seconds; ``None`` when there is nothing new."""
        run = next(self._runs(), None)
        if run is None:
            return None
        piece = self._pieces[run.place.piece]
        count = min(run.frames, max(1, round(most * piece.rate)))
        samples = self._load(run.place, count, piece.channels)
        begins = run.before + run.place.frame == 0
        sound = Sound(self._seconds(run), samples, piece.rate, self._fresh or begins)
        self._place = replace(run.place, frame=run.place.frame + len(samples))
        self._fresh = False
        return sound if len(samples) else None

    def skip(self, keep: float) -> tuple[float, float] | None:
        """Leave sound out until at most ``keep`` seconds are there to be read; the seconds left out."""
        excess = self.behind - keep
        if excess <= 0:
            return None
        start: float | None = None
        for run in list(self._runs()):
            rate = self._pieces[run.place.piece].rate
            start = self._seconds(run) if start is None else start
            left_out = min(run.frames, round(excess * rate))
            self._place = replace(run.place, frame=run.place.frame + left_out)
            end = self._seconds(run) + left_out / rate
            excess -= left_out / rate
            if left_out < run.frames:
                break
        self._fresh = True
        assert start is not None
        return start, end

    @property
    def _pieces(self) -> list[Piece]:
        return self._journal.pieces.get(self.track, [])

    def _seconds(self, run: _Run) -> float:
        piece = self._pieces[run.place.piece]
        return piece.start + (run.before + run.place.frame) / piece.rate

    def _runs(self) -> Iterator[_Run]:
        """What is there from the place on, segment by segment."""
        pieces = self._pieces
        if not pieces:
            return
        at = self._place or _Place(0, pieces[0].segment, 0)
        for index in range(at.piece, len(pieces)):
            piece = pieces[index]
            place = at if index == at.piece else _Place(index, piece.segment, 0)
            after = pieces[index + 1].segment if index + 1 < len(pieces) else None
            yield from self._runs_of(piece, place, after)

    def _runs_of(self, piece: Piece, place: _Place, after: int | None) -> Iterator[_Run]:
        number, frame = place.segment, place.frame
        while after is None or number < after:
            frames, full = self._frames(number, piece.channels)
            if frames > frame:
                before = (number - piece.segment) * full
                yield _Run(_Place(place.piece, number, frame), frames - frame, before)
            if not full or frames < full:
                return  # the next segment of this piece, if ever, begins when this one is full
            number, frame = number + 1, 0

    def _frames(self, number: int, channels: int) -> tuple[int, int]:
        """Frames in a segment file now, and when it is full; none of either before it has a header."""
        path = self._folder / takes.segment_name(self.track, number)
        block = channels * takes.SAMPLE_BYTES
        try:
            if number not in self._size:
                with path.open("rb") as file:
                    header = file.read(_HEADER)
                if len(header) < _HEADER:
                    return 0, 0
                self._size[number] = takes.HEADER.unpack(header)[_DATA] // block
            size = path.stat().st_size
        except FileNotFoundError:
            return 0, 0
        full = self._size[number]
        return min(max(0, size - _HEADER) // block, full), full

    def _load(self, place: _Place, count: int, channels: int) -> npt.NDArray[np.int16]:
        block = channels * takes.SAMPLE_BYTES
        with (self._folder / takes.segment_name(self.track, place.segment)).open("rb") as file:
            file.seek(_HEADER + place.frame * block, os.SEEK_SET)
            data = file.read(count * block)
        whole = data[: len(data) // block * block]
        return np.frombuffer(whole, dtype="<i2").reshape(-1, channels)
