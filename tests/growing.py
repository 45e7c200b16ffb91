"""A recording's folder that grows as a recorder's does, as far as one says, from samples given beforehand.

take = GrowingTake(folder, {"mic": Line(samples, 48_000)})
take.grow(2.5)      # the first 2.5 s are there, in whole tenths
take.pause(); take.resume(4.0); take.grow(…)
take.close()
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine import takes
from engine.recording import Device, TrackName

ORIGIN = 7_000_000_000_000  # ns of the monotonic clock at the first frame
APPEND = 0.1  # seconds the recorder appends at a time


@dataclass
class Line:
    """Int16 ``(n,)`` or ``(n, channels)`` at ``rate``; what is played is not longer than this."""

    samples: npt.NDArray[np.int16]
    rate: int = 16_000

    @property
    def channels(self) -> int:
        return 1 if self.samples.ndim == 1 else self.samples.shape[1]

    def device(self, track: TrackName) -> Device:
        return Device(f"{track}-id", f"{track} device", track)


class GrowingTake:
    """Attributes: ``folder``; ``segment`` seconds of a segment file."""

    def __init__(self, folder: Path, lines: dict[TrackName, Line], segment: float = takes.SEGMENT) -> None:
        self.folder = folder
        self.segment = segment
        self._lines = lines
        self._written = dict.fromkeys(lines, 0)  # frames of the line
        self._place: dict[TrackName, tuple[int, int] | None] = dict.fromkeys(lines)  # segment, frames in it
        self._next = dict.fromkeys(lines, 0)
        self._shift = 0.0  # seconds the clock is ahead of the samples: pauses and holes
        folder.mkdir(parents=True)
        plans = tuple(
            takes.TrackPlan(name, line.device(name), line.rate, line.channels) for name, line in lines.items()
        )
        session = takes.Session(
            1, folder.name, "", "2026-11-22T10:00:00+00:00", ORIGIN, ORIGIN, "boot", "test", plans
        )
        (folder / takes.SESSION).write_bytes(takes.session_bytes(session))
        for name in lines:
            (folder / name).mkdir()

    def grow(self, until: float) -> None:
        """Write the samples before ``until`` seconds, whole tenths of a second of them."""
        until = round(until / APPEND - 0.5 + 1e-6) * APPEND if until < self.length else until
        for name, line in self._lines.items():
            last = min(round(until * line.rate), len(line.samples))
            while self._written[name] < last:
                self._append(name, line, last)

    @property
    def length(self) -> float:
        """Of the longest line, in seconds."""
        return max(len(line.samples) / line.rate for line in self._lines.values())

    def pause(self) -> None:
        self.end("paused")
        self.journal(takes.Paused(self._now()))

    def resume(self, seconds: float) -> None:
        """After ``seconds`` of pause."""
        self._shift += seconds
        self.journal(takes.Resumed(self._now()))

    def hole(self, seconds: float, why: takes.EndReason = "lost") -> None:
        """Every track stops for ``seconds``; its samples go on after that."""
        self.end(why)
        self._shift += seconds

    def end(self, why: takes.EndReason) -> None:
        for name in self._lines:
            if self._place[name] is not None:
                self.journal(takes.Ended(name, self._now(), why))
            self._place[name] = None

    def close(self) -> None:
        self.end("stopped")
        self.journal(takes.Closed(self._now(), "asked"))

    def journal(self, entry: takes.Entry) -> None:
        with (self.folder / takes.JOURNAL).open("ab") as file:
            file.write(takes.journal_line(entry))

    def _now(self) -> int:
        latest = max(self._written[name] / line.rate for name, line in self._lines.items())
        return ORIGIN + round((latest + self._shift) * 1e9)

    def _append(self, name: TrackName, line: Line, last: int) -> None:
        full = round(self.segment * line.rate)
        place = self._place[name]
        if place is None:
            at = ORIGIN + round((self._written[name] / line.rate + self._shift) * 1e9)
            number = self._next[name]
            device = line.device(name)
            self.journal(takes.Began(name, number, line.rate, line.channels, device.id, device.name, at, at))
            place = (number, 0)
        elif place[1] == full:
            place = (place[0] + 1, 0)
        number, frames = place
        path = self.folder / takes.segment_name(name, number)
        if frames == 0:
            header = bytearray(takes.wav_header(line.rate, line.channels))
            size = full * line.channels * takes.SAMPLE_BYTES
            header[-4:] = size.to_bytes(4, "little")
            path.write_bytes(header)
        count = min(last - self._written[name], full - frames)
        part = line.samples[self._written[name] : self._written[name] + count]
        with path.open("ab") as file:
            file.write(part.astype("<i2").tobytes())
        self._written[name] += count
        self._place[name] = (number, frames + count)
        self._next[name] = number + 1
