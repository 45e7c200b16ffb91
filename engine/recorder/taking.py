"""A recording that is open, as the control thread sees it, and how one comes about.

Making and closing a recording waits for the disk, so both run on threads of their own.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from engine import take_reading
from engine.recorder.intake import Source
from engine.recorder.ports import TRACKS, Clock, Disk
from engine.recorder.recording import Options, Recording, RecordingFailed, Report
from engine.recorder.side import Feed
from engine.recording import Cleared, Device, TrackName, Trouble
from engine.takes import EndReason, TrackPlan

log = logging.getLogger(__name__)

#: What is written down when a device has not said yet how it records.
_RATE: Final = 48_000
#: Seconds that streams may take to hand on their last frames.
_LAST_FRAMES: Final = 0.7
_CHANNELS: Final[dict[TrackName, int]] = {"mic": 1, "system": 2}


@dataclass(frozen=True, slots=True)
class Begun:
    """A recording is on the disk. ``devices`` are those to be opened when it goes on after its recorder
    died; empty when they are open already."""

    take: Take
    devices: Mapping[TrackName, Device]


@dataclass(frozen=True, slots=True)
class BeginFailed:
    """``code`` as in :class:`engine.recording.Refused`."""

    code: str
    detail: str


class Take:
    """One recording and the streams that feed it. Attributes: ``recording``; ``began_in``, its folder to
    begin with; ``fallback``, whether a lost device is replaced by the default one."""

    def __init__(self, recording: Recording, before: Mapping[TrackName, float] | None = None) -> None:
        self.recording = recording
        self._before = before or {}  # seconds of each track that an earlier recorder has saved
        self.began_in = recording.folder
        self.fallback = False
        self._sources: dict[TrackName, Source] = {}
        self._heard_before: dict[TrackName, int] = {}

    @property
    def heard(self) -> bool:
        """Whether frames of any track have come since it began or was resumed."""
        return any(
            source.delivered > self._heard_before.get(track, 0) for track, source in self._sources.items()
        )

    def saved(self, track: TrackName) -> float:
        """Seconds of this track on the disk."""
        return self._before.get(track, 0.0) + self.recording.saved(track)

    def connect(self, track: TrackName, device: Device, rate: int, channels: int) -> Source:
        """Where the frames of this stream go from now on."""
        self._sources[track] = source = self.recording.source(track, device)
        self._heard_before.pop(track, None)
        source.opened(rate, channels)
        return source

    def disconnect(self, track: TrackName, why: EndReason, at: int | None) -> None:
        """The stream is over; frames captured after ``at`` are not wanted."""
        source = self._sources.pop(track, None)
        if source is not None:
            source.close(why, at)

    def switch_off(self, track: TrackName, feed: Feed | None) -> None:
        """The user chose another device: this one's last frames still count. Does not wait."""
        source = self._sources.pop(track, None)

        def close() -> None:
            if feed is not None:
                feed.close()
            if source is not None:
                source.close("switched")

        threading.Thread(target=close, name=f"switch-{track}", daemon=True).start()

    def finish(self, feeds: Iterable[Feed], reason: str) -> None:
        """Close it, on a thread: the streams first, since they may have frames to hand on; but one that does
        not let go holds nothing up. The recording reports :class:`engine.recording.Stopped`."""

        def close() -> None:
            closers = [threading.Thread(target=feed.close, name="close", daemon=True) for feed in feeds]
            for closer in closers:
                closer.start()
            deadline = time.monotonic() + _LAST_FRAMES
            for closer in closers:
                closer.join(max(0.0, deadline - time.monotonic()))
            self.recording.close(reason)

        threading.Thread(target=close, name="closing", daemon=True).start()

    def split(self, track: str, why: EndReason, at: int | None) -> None:
        """A hole, here or (``""``) in all tracks: what is captured from ``at`` (now) on is a new piece."""
        for name, source in self._sources.items():
            if track in ("", name):
                source.split(why, at)

    def pause(self) -> None:
        self.recording.pause()

    def resume(self) -> None:
        self.recording.resume()
        self._heard_before = {track: source.delivered for track, source in self._sources.items()}

    def note_trouble(self, finding: Trouble | Cleared) -> None:
        """Keep it in the journal."""
        if isinstance(finding, Trouble):
            self.recording.trouble(finding)
        else:
            self.recording.cleared(finding)


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes recordings in ``recordings``; ``post`` gets :class:`Begun` or :class:`BeginFailed`, ``report``
    what the recording itself has to say."""

    recordings: Path
    fallback: Path | None
    disk: Disk
    clock: Clock
    program: str
    options: Options = field(default_factory=Options)

    def begin(
        self,
        devices: Mapping[TrackName, Device],
        formats: Mapping[TrackName, tuple[int, int]],
        title: str,
        post: Callable[[object], None],
        report: Report,
    ) -> None:
        """A new one."""
        plans = [
            TrackPlan(track, devices[track], *formats.get(track, (_RATE, _CHANNELS[track])))
            for track in TRACKS
            if track in devices
        ]

        def make() -> Begun:
            recording = Recording.begin(
                self.recordings,
                plans,
                report,
                title=title,
                program=self.program,
                fallback=self.fallback,
                disk=self.disk,
                clock=self.clock,
                options=self.options,
            )
            return Begun(Take(recording), {})

        _start(make, post)

    def go_on(self, folder: Path, post: Callable[[object], None], report: Report) -> None:
        """The one in ``folder``, whose recorder died."""

        def make() -> Begun:
            if folder.parent not in (self.recordings, self.fallback):
                raise RecordingFailed("folder", "not one of ours")
            found = take_reading.read_take(folder)
            devices = _last_devices(found)
            recording = Recording.reopen(
                folder,
                report,
                fallback=self.fallback,
                disk=self.disk,
                clock=self.clock,
                options=self.options,
            )
            devices = devices or {plan.name: plan.device for plan in recording.session.tracks}
            before = {track.name: sum(piece.seconds for piece in track.pieces) for track in found.tracks}
            return Begun(Take(recording, before), devices)

        _start(make, post)


def _start(make: Callable[[], Begun], post: Callable[[object], None]) -> None:
    def work() -> None:
        try:
            post(make())
        except RecordingFailed as failure:
            post(BeginFailed("no-space" if failure.code == "no-space" else "folder", failure.code))
        except Exception:
            log.exception("the recording cannot begin")
            post(BeginFailed("failed", ""))

    threading.Thread(target=work, name="begin", daemon=True).start()


def _last_devices(take: take_reading.Take) -> dict[TrackName, Device]:
    """What each track listened to last: not always what it began with."""
    found: dict[TrackName, Device] = {}
    for track in take.tracks:
        if track.device is not None:
            found[track.name] = track.device
        if track.pieces and (track.device is None or track.pieces[-1].device != track.device.id):
            last = track.pieces[-1]
            found[track.name] = Device(last.device, last.device_name, track.name)
    return found
