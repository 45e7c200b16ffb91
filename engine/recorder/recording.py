"""A recording, as the process that makes it sees it: streams in, marks in, promises and troubles out."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine.recorder.clock import SystemClock
from engine.recorder.disk import SystemDisk
from engine.recorder.home import RecordingFailed, make_home, new_id, reopen_home
from engine.recorder.intake import Source
from engine.recorder.ports import Clock, Disk
from engine.recorder.segments import NO_SPACE
from engine.recorder.works import USERS, Options, Report, Works
from engine.recording import Cleared, Device, Marked, Stopped, TrackName, Trouble
from engine.takes import (
    FORMAT,
    Moment,
    Noted,
    Paused,
    Resumed,
    Session,
    Titled,
    TrackPlan,
    Warned,
    pauses_of,
)

__all__ = ["Options", "Recording", "RecordingFailed", "Report", "Source"]

#: How long (s) closing waits for a disk that does not answer.
_CLOSING: Final = 30.0


class Recording:
    """Made by :meth:`begin` or :meth:`reopen`. Its methods are for one control thread unless they say
    otherwise; what it reports comes on threads of its own."""

    def __init__(self, works: Works, report: Report, clock: Clock, options: Options) -> None:
        self._works = works
        self._report = report
        self._clock = clock
        self._threads = options.threads

    # -- beginning ---------------------------------------------------------------------------------------

    @classmethod
    def begin(  # noqa: PLR0913 - the world it lives in is named, not bundled
        cls,
        root: Path,
        plans: Sequence[TrackPlan],
        report: Report,
        *,
        title: str = "",
        program: str = "",
        fallback: Path | None = None,
        disk: Disk | None = None,
        clock: Clock | None = None,
        options: Options | None = None,
    ) -> Recording:
        """A new recording in ``root``, or when that cannot be written, in ``fallback`` (a ``folder-lost`` is
        reported then). When this returns, its session is on the disk and frames may come.

        Raises:
            RecordingFailed: ``no-space``, ``folder``
        """
        disk, clock, options = disk or SystemDisk(), clock or SystemClock(), options or Options()
        first: OSError | None = None
        for place in [root] if fallback is None else [root, fallback]:
            session = Session(
                version=FORMAT,
                id=new_id(),
                title=title,
                started=dt.datetime.now().astimezone().isoformat(timespec="milliseconds"),
                at=clock.monotonic(),
                boottime=clock.boottime(),
                boot=clock.boot(),
                program=program,
                tracks=tuple(plans),
            )
            try:
                works = Works(make_home(disk, place, session), report, fallback, disk, clock, options)
                _start(works)
            except OSError as error:
                first = first or error
                continue
            if first is not None:
                works.tell("folder-lost", detail=str(works.home.folder))
            return cls(works, report, clock, options)
        raise _failed(first or OSError())

    @classmethod
    def reopen(
        cls,
        folder: Path,
        report: Report,
        *,
        fallback: Path | None = None,
        disk: Disk | None = None,
        clock: Clock | None = None,
        options: Options | None = None,
    ) -> Recording:
        """Go on with the recording in ``folder`` after its recorder died: new pieces in new segments.

        Raises:
            RecordingFailed: ``other-boot``, ``closed``, ``taken``, ``damaged``, ``no-space``, ``folder``
        """
        disk, clock, options = disk or SystemDisk(), clock or SystemClock(), options or Options()
        try:
            home, entries = reopen_home(disk, folder, clock.boot(), clock.monotonic())
            history = [entry for entry in entries if isinstance(entry, USERS)]
            works = Works(home, report, fallback, disk, clock, options, history)
            titles = [entry.title for entry in history if isinstance(entry, Titled)]
            works.title = titles[-1] if titles else works.title
            works.pauses = pauses_of(entries)
            works.recall(entries)
            _start(works)
        except OSError as error:
            raise _failed(error) from error
        return cls(works, report, clock, options)

    # -- what is known -----------------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where it is being written; another one after ``folder-lost``."""
        return self._works.home.folder

    @property
    def session(self) -> Session:
        return self._works.home.session

    @property
    def title(self) -> str:
        return self._works.title

    @property
    def paused(self) -> bool:
        pauses = self._works.pauses
        return bool(pauses) and pauses[-1][1] is None

    @property
    def ended(self) -> bool:
        """Closed, or closing by itself because the disk is full."""
        return self._works.reason is not None

    @property
    def origin(self) -> int:
        """The moment of the first frame; 0 before that."""
        return self._works.origin

    @property
    def seconds(self) -> float:
        """The length until the last frame that was written."""
        return self._works.seconds()

    def saved(self, track: TrackName) -> float:
        """Seconds of this track that are on the disk, since this recorder began."""
        writer = self._works.writers.get(track)
        return writer.saved_seconds if writer is not None else 0.0

    def minutes_left(self) -> float:
        """What the disk still takes; -1 unknown. Asks no disk."""
        return self._works.space.minutes

    # -- what is asked of it -----------------------------------------------------------------------------

    def source(self, track: TrackName, device: Device) -> Source:
        """A stream is about to be opened for ``track``; one that was there before is ``switched`` off."""
        works = self._works
        with works.lock:
            for other in works.sources():
                if other.track == track and other.open:
                    other.close("switched")
            return works.add(track, device, muted=self.paused)

    def pause(self) -> int:
        """Leave out what is captured from now on; the moment this begins."""
        works = self._works
        with works.lock:
            if self.paused:
                return works.pauses[-1][0]
            at = self._clock.monotonic()
            works.pauses.append((at, None))
            for source in works.sources():
                source.mute(at)
        works.write_down(Paused(at))
        return at

    def resume(self) -> int:
        """Go on; the moment this begins."""
        works = self._works
        with works.lock:
            at = self._clock.monotonic()
            if not self.paused:
                return at
            works.pauses[-1] = (works.pauses[-1][0], at)
            for source in works.sources():
                source.unmute(at)
        works.write_down(Resumed(at))
        return at

    def mark(self) -> float:
        """Remember this moment; where it is. :class:`Marked` is reported when it is on the disk."""
        at = self._clock.monotonic()
        seconds = self._works.line().seconds(at) if self._works.origin else 0.0
        self._works.write_down(Moment(at), lambda: self._report(Marked(seconds)))
        return seconds

    def note(self, identity: str, seconds: float, text: str) -> None:
        """A line of the notes, or its newest text."""
        self._works.write_down(Noted(identity, seconds, text))

    def retitle(self, title: str) -> None:
        self._works.title = title
        self._works.write_down(Titled(title))

    def trouble(self, trouble: Trouble) -> None:
        """Write a trouble of somebody else's down. Any thread."""
        self._works.write_down(Warned(trouble.code, trouble.since, trouble.track, trouble.detail))

    def cleared(self, cleared: Cleared) -> None:
        """It is over. Any thread."""
        self._works.write_down(Warned(cleared.code, self._clock.monotonic(), cleared.track, over=True))

    def close(self, reason: str = "asked", timeout: float = _CLOSING) -> Stopped:
        """End it; returns when everything is on the disk, or when the disk has not answered for ``timeout``
        seconds. Streams should be closed before. Once closed it stays so."""
        works = self._works
        works.end(reason)
        deadline = time.monotonic() + timeout
        while not works.done.is_set() and time.monotonic() < deadline:
            if self._threads:
                works.done.wait(0.5)
            else:
                works.pump()
        return works.stopped or Stopped(str(self.folder), self.seconds, works.reason or reason)

    def pump(self) -> None:
        """One turn of writer and syncer, for owners without threads."""
        self._works.pump()


def _start(works: Works) -> None:
    try:
        works.start()
    except OSError:
        works.abandon()
        raise


def _failed(error: OSError) -> RecordingFailed:
    return RecordingFailed("no-space" if error.errno in NO_SPACE else "folder", str(error))
