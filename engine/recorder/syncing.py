"""The second half of writing: fsync, the journal, and the promises. On a thread of its own, since this waits.

The writer appends and leaves jobs here. Whatever has come while the disk was busy is done in one go: new
names, then audio, then the journal, each fsynced before the next; only then is anything promised.
"""

from __future__ import annotations

import collections
import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.recorder.home import Home
from engine.recorder.journal import Journal
from engine.recorder.ports import Disk
from engine.recorder.segments import NO_SPACE, SegmentFile, Segments, Spare
from engine.takes import Entry, Second


@dataclass(frozen=True, slots=True)
class Line:
    """An entry for the journal. Without a ``home`` it is for whichever there is: what the user did must be
    kept wherever the recording goes on. ``done`` is called when it is on the disk."""

    entry: Entry
    home: Home | None = None
    done: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    """``second`` was appended to ``file``."""

    second: Second
    file: SegmentFile
    home: Home
    done: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Leave:
    """``file`` is complete: close it."""

    file: SegmentFile


@dataclass(frozen=True, slots=True)
class Prepare:
    spare: Spare
    segments: Segments
    home: Home


@dataclass(frozen=True, slots=True)
class Discard:
    """A file that was set aside and will not be used."""

    file: SegmentFile
    segments: Segments


@dataclass(frozen=True, slots=True)
class Abandon:
    """The journal of a folder that was lost."""

    journal: Journal


Job = Line | Whole | Leave | Prepare | Discard | Abandon


class Syncer:
    """``home`` is set by the writer. ``tight`` is called when there is no room for the next segment."""

    def __init__(self, disk: Disk, tight: Callable[[], None]) -> None:
        self.home: Home | None = None
        self._disk = disk
        self._tight = tight
        self._jobs: collections.deque[Job] = collections.deque()
        self._unwritten: list[Job] = []
        self._since: float | None = None

    def put(self, jobs: Iterable[Job]) -> None:
        """Any thread."""
        self._jobs.extend(jobs)

    def busy(self) -> float:
        """For how long (s) the disk has not answered."""
        since = self._since
        return 0.0 if since is None else time.monotonic() - since

    def step(self) -> None:
        """Do what there is to do."""
        jobs = self._unwritten
        while self._jobs:
            jobs.append(self._jobs.popleft())
        self._unwritten = []
        if not jobs:
            return
        self._since = time.monotonic()
        try:
            self._do(jobs)
        finally:
            self._since = None

    def check(self, files: Iterable[SegmentFile]) -> None:
        """Whether the folder is still there: a deleted one takes every write without a word."""
        home = self.home
        if home is None or home.failed is not None:
            return
        self._since = time.monotonic()
        try:
            opened = [(home.journal.path, home.journal.descriptor)]
            opened += [(file.path, file.descriptor) for file in files]
            for path, descriptor in opened:
                if not self._disk.leads_to(path, descriptor):
                    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        except OSError as error:
            home.fail(error)
        finally:
            self._since = None

    def free(self) -> int | None:
        """Bytes left for the folder; ``None`` when it failed."""
        home = self.home
        if home is None or home.failed is not None:
            return None
        self._since = time.monotonic()
        try:
            return self._disk.free(home.folder)
        except OSError as error:
            if error.errno not in NO_SPACE:
                home.fail(error)
            return None
        finally:
            self._since = None

    def _do(self, jobs: list[Job]) -> None:
        home = self.home
        mine = [
            job for job in jobs if isinstance(job, Line | Whole) and (job.home is None or job.home is home)
        ]
        written = home is not None and home.failed is None and self._write(home, mine)
        if not written:
            self._unwritten = [job for job in mine if isinstance(job, Line) and job.home is None]
        for job in jobs:
            if isinstance(job, Leave):
                with contextlib.suppress(OSError):  # what it holds was fsynced, or is written once more
                    self._disk.close(job.file.descriptor)
            elif isinstance(job, Abandon):
                with contextlib.suppress(OSError):
                    job.journal.close()
            elif isinstance(job, Discard):
                job.segments.discard(job.file)
            elif isinstance(job, Prepare) and job.home is home and home.failed is None and job.spare.wanted:
                self._prepare(job)
        if written:
            for done in [job.done for job in mine if job.done is not None]:
                done()

    def _write(self, home: Home, jobs: list[Line | Whole]) -> bool:
        files = {id(job.file): job.file for job in jobs if isinstance(job, Whole)}
        folders: dict[Path, list[SegmentFile]] = {}
        for file in files.values():
            if not file.named:
                folders.setdefault(file.path.parent, []).append(file)
        try:
            for folder, unnamed in folders.items():
                self._disk.sync_folder(folder)
                for file in unnamed:
                    file.named = True
            for file in files.values():
                self._disk.sync(file.descriptor)
            if jobs:
                home.journal.write(job.second if isinstance(job, Whole) else job.entry for job in jobs)
        except OSError as error:
            home.fail(error)
            return False
        return True

    def _prepare(self, job: Prepare) -> None:
        try:
            job.segments.make(job.spare)
        except OSError as error:
            if error.errno in NO_SPACE:
                self._tight()
            else:
                job.home.fail(error)
