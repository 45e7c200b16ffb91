"""Ten hours of recording, accelerated: what is lost, what memory it takes, how fast the folder opens.

    python -m tests.bench recording [--quick]

``--quick``: twenty minutes. 48 kHz stereo as the system's sound and nothing else: 6.9 GB for ten hours,
deleted afterwards.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.recorder.recording import Options, Recording
from engine.recording import Saved, Trouble
from engine.take_reading import read_take
from engine.takes import HEADER, TrackPlan
from tests.fakes.disk import FakeClock
from tests.recordings import NS, SYSTEM, counted

RATE = 48_000
CHANNELS = 2
BLOCK = RATE // 10


@dataclass(frozen=True, slots=True)
class Result:
    """``lost`` and ``wrong`` in frames, ``grown`` in bytes (resident memory after the first tenth, to the
    end), ``opens`` in seconds."""

    seconds: float
    bytes: int
    lost: int
    wrong: int
    grown: int
    opens: float
    took: float
    troubles: tuple[str, ...]


def record(folder: Path, hours: float, options: Options | None = None) -> Result:
    """Record ``hours`` as fast as the disk takes them, with the program's own threads, and read all of it
    back."""
    clock, troubles, promised = FakeClock(), [], [0]
    said = threading.Lock()

    def report(told: object) -> None:
        with said:
            if isinstance(told, Trouble):
                troubles.append(told.code)
            elif isinstance(told, Saved):
                promised[0] += 1

    recording = Recording.begin(
        folder, [TrackPlan("system", SYSTEM, RATE, CHANNELS)], report, clock=clock,
        options=options or Options(append_every=0.005, ballast=1 << 20),
    )  # fmt: skip
    source = recording.source("system", SYSTEM)
    source.opened(RATE, CHANNELS)
    # The sound repeats after 32 749 frames; one run of it is made once, and blocks are cut out of it.
    cycle = 32_749
    sound = counted("system", 0, cycle + BLOCK, CHANNELS)
    first_at, blocks = clock.now, round(hours * 36_000)
    resident = 0
    began = time.monotonic()
    for number in range(blocks):
        at = first_at + number * NS // 10
        while source.waiting > 10:
            time.sleep(0.001)
        start = number * BLOCK % cycle
        source.deliver(memoryview(sound[start : start + BLOCK]), at)
        clock.now = at + NS // 10
        if number == blocks // 10:
            resident = _resident()
    source.close("stopped")
    recording.close(timeout=120)
    grown = _resident() - resident
    took = time.monotonic() - began

    began = time.monotonic()
    take = read_take(recording.folder)
    opens = time.monotonic() - began
    frames = sum(piece.frames for track in take.tracks for piece in track.pieces)
    size = wrong = 0
    at_frame = 0
    for piece in take.tracks[0].pieces:
        at_frame = round((piece.at - first_at) * RATE / NS)
        for part in piece.parts:
            heard = np.fromfile(part.path, np.int16, offset=HEADER.size).reshape(-1, CHANNELS)
            size += part.path.stat().st_size
            expected = sound[(at_frame + np.arange(len(heard))) % cycle]
            wrong += int((heard != expected).any(axis=1).sum())
            at_frame += len(heard)
    return Result(
        take.seconds, size, blocks * BLOCK - frames, wrong, grown, opens, took, tuple(dict.fromkeys(troubles))
    )


def _resident() -> int:
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def describe(result: Result) -> str:
    return (
        f"| {result.seconds / 3600:.2f} h of 48 kHz stereo, {result.bytes / 2**30:.2f} GiB | "
        f"{result.lost} frames lost, {result.wrong} wrong | memory grew by {result.grown / 2**20:.1f} MiB | "
        f"opens in {result.opens:.2f} s | recorded in {result.took:.0f} s | "
        f"troubles: {', '.join(result.troubles) or 'none'} |"
    )


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    with tempfile.TemporaryDirectory() as folder:
        result = record(Path(folder), 1 / 3 if parser.parse_args().quick else 10.0)
    print(describe(result))
    return 0 if not result.lost and not result.wrong else 1
