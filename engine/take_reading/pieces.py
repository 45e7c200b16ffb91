"""Segment files and the journal's entries, put together into the pieces of a track."""

from __future__ import annotations

import bisect
import dataclasses
import os
import re
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.recording import TrackName
from engine.take_reading.files import is_foreign, open_plain
from engine.take_reading.tails import good_frames
from engine.take_reading.values import Anchor, Part
from engine.takes import HEADER, SAMPLE_BYTES, SEGMENT, Began, Ended, Entry, Restarted, Second

_SEGMENT: Final = re.compile(r"(\d{6})\.wav")
#: A segment that begins this far (ns) from where the one before ends is not its continuation.
_JUMP: Final = 60_000_000
_AROUND: Final = 10  # seconds whose earliest moment tells
#: Anchors this far (ns) from where the samples say are nonsense; drift is some 0.01 % of a day at most.
_ABSURD: Final = 60_000_000_000
_NS: Final = 1_000_000_000

#: What was found at the end of a segment, by its path, frames and verified frames: it need not be read twice.
Tails = dict[tuple[Path, int, int], tuple[int, str]]


@dataclass(slots=True)
class RawPiece:
    """A piece before its place is known; ``at`` is ``None`` where nothing tells the moment of its begin."""

    track: TrackName
    segment: int
    rate: int
    channels: int
    device: str = ""
    name: str = ""
    at: int | None = None
    why: str = ""
    keep: int = -1
    parts: list[Part] = dataclasses.field(default_factory=list)
    anchors: list[Anchor] = dataclasses.field(default_factory=list)
    frames: int = 0

    def add(self, part: Part) -> None:
        for second in part.seconds:
            frame = self.frames + second.offset + second.frames
            expected = second.at if self.at is None else self.at + frame * _NS // self.rate
            if abs(second.at - expected) < _ABSURD:
                self.anchors.append(Anchor(frame, second.at))
        self.parts.append(dataclasses.replace(part, first=self.frames))
        self.frames += part.frames

    def end(self) -> int | None:
        """The moment after its last frame, by its own clock."""
        place = bisect.bisect_right(self.anchors, self.frames, key=lambda anchor: anchor.frame)
        if place:
            anchor = self.anchors[place - 1]
            return anchor.at + (self.frames - anchor.frame) * _NS // self.rate
        return None if self.at is None else self.at + self.frames * _NS // self.rate

    def forget_moments(self) -> None:
        """They are nonsense: it follows the piece before it."""
        self.at = None
        self.anchors = []

    def limit(self, frames: int) -> None:
        """Only the first ``frames`` count."""
        left = frames
        kept = []
        for part in self.parts:
            if left <= 0:
                break
            take = min(part.frames, left)
            kept.append(dataclasses.replace(part, frames=take, verified=min(part.verified, take)))
            left -= take
        self.parts = kept
        self.frames = sum(part.frames for part in kept)
        self.anchors = [anchor for anchor in self.anchors if anchor.frame <= self.frames]


class PieceReader:
    """The pieces of one track. What is wrong is added to ``damage``."""

    def __init__(self, folder: Path, track: TrackName, tails: Tails, damage: list[str]) -> None:
        self._folder = folder / track
        self._track = track
        self._tails = tails
        self._damage = damage

    def read(self, entries: Sequence[Entry], seconds: Mapping[int, Sequence[Second]]) -> list[RawPiece]:
        """``seconds`` by segment. Pieces of which no frame is on the disk are left out."""
        files = self._files()
        begins = self._begins(entries)
        pieces: list[RawPiece] = []
        lost = False
        for number in sorted({*files, *seconds, *begins}):
            if number in begins:
                pieces.append(begins[number])
                lost = False
            current = pieces[-1] if pieces else None
            vouched = sorted(seconds.get(number, ()), key=lambda second: second.offset)
            if number not in files:
                if vouched:
                    self._damage.append("missing-segment")
                    lost = True
                continue
            part = self._part(number, *files[number], current, vouched)
            if part is None:
                continue
            if current is not None and _of_another_recorder(current, part):
                restarts = [entry.at for entry in entries if isinstance(entry, Restarted)]
                current = _orphan(self._track, part, current)
                current.at = max(restarts, default=None)
                pieces.append(current)
            elif current is None or lost or (current.parts and _jumps(current, part)):
                current = _orphan(self._track, part, current)
                pieces.append(current)
            if current.at is None and not current.parts and part.seconds:
                current.at = _begin(part, current.rate)
            current.add(part)
            lost = False
        for piece in pieces:
            self._look_at_end(piece)
            if piece.keep >= 0:
                piece.limit(piece.keep)
        return [piece for piece in pieces if piece.frames]

    def _files(self) -> dict[int, tuple[Path, int]]:
        """Path and length in bytes of each segment file."""
        found: dict[int, tuple[Path, int]] = {}
        if is_foreign(self._folder):
            self._damage.append("foreign")
            return found
        try:
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    match = _SEGMENT.fullmatch(entry.name)
                    if match is None or not entry.is_file(follow_symlinks=False):
                        self._damage.append("foreign")
                    else:
                        size = entry.stat(follow_symlinks=False).st_size
                        found[int(match[1])] = (self._folder / entry.name, size)
        except FileNotFoundError:
            pass  # no such track, or a file that went while we looked
        except OSError:
            self._damage.append("missing-segment")
        return found

    def _begins(self, entries: Sequence[Entry]) -> dict[int, RawPiece]:
        """Pieces by their first segment."""
        begins: dict[int, RawPiece] = {}
        for entry in entries:
            if isinstance(entry, Began) and entry.track == self._track:
                if not (_is_format(entry.rate, entry.channels) and entry.segment >= 0):
                    self._damage.append("torn-journal")
                    continue
                begins[entry.segment] = RawPiece(
                    self._track, entry.segment, entry.rate, entry.channels, entry.device, entry.name, entry.at
                )
            elif isinstance(entry, Ended) and entry.track == self._track and begins:
                before = begins[max(begins)]
                if entry.segment >= 0 and entry.segment not in begins:  # its Began was lost
                    begins[entry.segment] = RawPiece(
                        self._track, entry.segment, before.rate, before.channels, before.device, before.name
                    )
                piece = begins.get(entry.segment, before)
                piece.why = entry.why
                piece.keep = entry.keep
        return begins

    def _part(
        self, number: int, path: Path, size: int, piece: RawPiece | None, seconds: Sequence[Second]
    ) -> Part | None:
        if size <= HEADER.size:
            if seconds:
                self._damage.append("short-segment")
            return None  # set aside and never used
        verified = 0
        for second in seconds:
            if second.offset > verified:
                break
            verified = max(verified, second.offset + second.frames)
        rate, channels = (piece.rate, piece.channels) if piece is not None else _header(path)
        frames = min((size - HEADER.size) // (SAMPLE_BYTES * channels), SEGMENT * rate)
        if frames < verified:
            self._damage.append("short-segment")
        return Part(path, number, 0, frames, min(verified, frames), tuple(seconds))

    def _look_at_end(self, piece: RawPiece) -> None:
        if not piece.parts:
            return
        part = piece.parts.pop()
        key = (part.path, part.frames, part.verified)
        if key not in self._tails:
            self._tails[key] = good_frames(
                part.path, piece.channels, part.frames, part.verified, part.seconds
            )
        frames, code = self._tails[key]
        if code:
            self._damage.append(code)
        piece.parts.append(dataclasses.replace(part, frames=frames, verified=min(part.verified, frames)))
        piece.frames += frames - part.frames


def _of_another_recorder(piece: RawPiece, part: Part) -> bool:
    """Numbers leave one out where a recorder died with its next segment set aside. The one that took over
    wrote ``part``, and died before its journal knew of it. After a full segment it is rather a file that is
    missing."""
    if not piece.parts or part.seconds or part.number <= piece.parts[-1].number + 1:
        return False
    return piece.parts[-1].frames < SEGMENT * piece.rate


def _jumps(piece: RawPiece, part: Part) -> bool:
    """Whether ``part`` cannot follow: the journal lost the line that tells of a new piece.

    A single moment may be stamped late, so the earliest of some seconds counts on either side.
    """
    end = piece.end()
    if not part.seconds or end is None:
        return False
    late = (anchor.at - anchor.frame * _NS // piece.rate for anchor in piece.anchors[-_AROUND:])
    end = min((each + piece.frames * _NS // piece.rate for each in late), default=end)
    begins = (
        second.at - (second.offset + second.frames) * _NS // piece.rate for second in part.seconds[:_AROUND]
    )
    return abs(min(begins) - end) > _JUMP


def _begin(part: Part, rate: int) -> int:
    first = part.seconds[0]
    return first.at - (first.offset + first.frames) * _NS // rate


def _orphan(track: TrackName, part: Part, before: RawPiece | None) -> RawPiece:
    """A piece of whose beginning the journal does not tell."""
    rate, channels = _header(part.path) if before is None else (before.rate, before.channels)
    device, name = ("", "") if before is None else (before.device, before.name)
    piece = RawPiece(track, part.number, rate, channels, device, name)
    if before is not None:  # how the whole of them ended is how its last part did
        before.why, piece.why = "", before.why
    return piece


def _header(path: Path) -> tuple[int, int]:
    """Rate and channels by a segment's header; what recorders use most, when that cannot be read."""
    try:
        with open_plain(path) as file:
            fields = HEADER.unpack(file.read(HEADER.size))
    except (OSError, struct.error):
        return 48_000, 1
    channels, rate = fields[6], fields[7]
    return (rate, channels) if fields[0] == b"RIFF" and _is_format(rate, channels) else (48_000, 1)


def _is_format(rate: int, channels: int) -> bool:
    return 0 < rate <= 1_000_000 and 0 < channels <= 64
