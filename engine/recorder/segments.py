"""Segment files: made ahead of time, appended to, and never opened again."""

from __future__ import annotations

import contextlib
import errno
import itertools
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.recorder.journal import append_all
from engine.recorder.ports import Disk
from engine.recording import TrackName
from engine.takes import HEADER, SAMPLE_BYTES, segment_name, wav_header

_NAME: Final = re.compile(r"(\d{6})\.wav")
NO_SPACE: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(slots=True)
class SegmentFile:
    """A file with a header; ``frames`` were appended. ``named``: its name in the folder is on the disk."""

    path: Path
    number: int
    rate: int
    channels: int
    descriptor: int
    named: bool = False
    frames: int = 0


class Spare:
    """The next segment, made on another thread than the one that will need it.

    Whichever comes first decides: when it is needed before it is there, it is given up, and its maker takes
    it away again.
    """

    def __init__(self, number: int, rate: int, channels: int) -> None:
        self.number = number
        self.rate = rate
        self.channels = channels
        self._lock = threading.Lock()  # held for the blink of an assignment, never around the disk
        self._file: SegmentFile | None = None
        self._wanted = True

    @property
    def wanted(self) -> bool:
        return self._wanted

    def offer(self, file: SegmentFile) -> bool:
        """The maker's; whether anybody still wants it."""
        with self._lock:
            if self._wanted:
                self._file = file
            return self._wanted

    def take(self) -> SegmentFile | None:
        """The writer's: the file now, or never. One of another format is for it to discard."""
        with self._lock:
            file, self._file = self._file, None
            self._wanted = False
            return file


class Segments:
    """The segment files of one track in one folder."""

    def __init__(self, disk: Disk, folder: Path, track: TrackName, seconds: float, first: int) -> None:
        self._disk = disk
        self._folder = folder
        self._track = track
        self._seconds = seconds
        self._numbers: Iterator[int] = itertools.count(first)

    def capacity(self, rate: int) -> int:
        """Frames in a segment."""
        return round(self._seconds * rate)

    def reserve(self, rate: int, channels: int) -> Spare:
        """A number for the next one; :meth:`make` is for another thread to call."""
        return Spare(next(self._numbers), rate, channels)

    def make(self, spare: Spare) -> None:
        """Make the file of ``spare`` with all its space, and its name sure.

        Raises:
            OSError
        """
        size = HEADER.size + self.capacity(spare.rate) * spare.channels * SAMPLE_BYTES
        file = self._create(spare.number, spare.rate, spare.channels, size)
        try:
            self._disk.sync_folder(file.path.parent)
        except OSError:
            self.discard(file)
            raise
        file.named = True
        if not spare.offer(file):
            self.discard(file)

    def create(self, rate: int, channels: int) -> SegmentFile:
        """A segment at once, without setting space aside; its name is not sure yet.

        Raises:
            OSError
        """
        return self._create(next(self._numbers), rate, channels, 0)

    def discard(self, file: SegmentFile) -> None:
        """Take away a file that was never used."""
        with contextlib.suppress(OSError):
            self._disk.close(file.descriptor)
        with contextlib.suppress(OSError):
            self._disk.remove(file.path)

    def _create(self, number: int, rate: int, channels: int, size: int) -> SegmentFile:
        path = self._folder / segment_name(self._track, number)
        file = SegmentFile(path, number, rate, channels, self._disk.create(path, size))
        try:
            append_all(self._disk, file.descriptor, wav_header(rate, channels))
        except OSError:
            self.discard(file)
            raise
        return file


def next_number(folder: Path, track: TrackName) -> int:
    """The first number that no file of an earlier recorder has."""
    found = [-1]
    with contextlib.suppress(OSError):
        found += [int(m[1]) for each in (folder / track).iterdir() if (m := _NAME.fullmatch(each.name))]
    return max(found) + 1
