"""Recordings on real disks that fill up, go away, break, stall, and lose their power.

``HANSARD_CUTS=200`` cuts the power that often, ``HANSARD_HOURS=10`` records so long; a report of each kind of
fault is printed (``-s``), and appended to the file that ``HANSARD_FAULT_TABLE`` names.
"""

from __future__ import annotations

import errno
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.recorder.disk import SystemDisk
from engine.recorder.recording import Options, Recording
from engine.recording import Cleared, Saved, Stopped, Trouble
from engine.take_reading import Take, read_take
from tests.bench import recording as bench
from tests.fakes.disk import FakeClock
from tests.fault.mounts import Ext4, mounted
from tests.recordings import MIC, SYSTEM, Feeder, found_frames, plans, whole, wrong_frames

RATE = 16_000


class Recorded:
    """A recording with both tracks fed, and what it said, with the real time."""

    def __init__(
        self,
        root: Path,
        fallback: Path | None,
        options: Options,
        *,
        speed: float = 1,
        rate: int = RATE,
        disk: SystemDisk | None = None,
        seconds: float = 1e9,
    ) -> None:
        self.told: list[tuple[float, Saved | Trouble | Cleared | Stopped]] = []
        self.saved: list[tuple[float, Path, Saved]] = []
        clock = FakeClock()
        self._begun = threading.Event()
        self.recording = Recording.begin(
            root, plans(rate), self._report, fallback=fallback, disk=disk, clock=clock, options=options
        )
        self._begun.set()
        source = self.recording.source
        sources = {"mic": source("mic", MIC), "system": source("system", SYSTEM)}
        self.feeder = Feeder(sources, rate, clock, speed, seconds)
        self.feeder.start()

    def _report(self, told: Saved | Trouble | Cleared | Stopped) -> None:
        if isinstance(told, Saved):
            self._begun.wait()
            self.saved.append((time.monotonic(), self.recording.folder, told))
        self.told.append((time.monotonic(), told))

    def troubles(self) -> list[str]:
        return [told.code for _, told in self.told if isinstance(told, Trouble)]

    def wait_for(self, what: Callable[[], bool], seconds: float = 20) -> float:
        """How long it took (s)."""
        began = time.monotonic()
        while not what():
            assert time.monotonic() - began < seconds, self.troubles()
            time.sleep(0.01)
        return time.monotonic() - began

    def stop(self) -> Stopped:
        self.feeder.stop()
        return self.recording.close()

    def lost(self, *roots: Path) -> int:
        """Frames that were delivered and are not there, or not right."""
        take = whole(roots)
        wanted = set(range(self.feeder.frames))
        return sum(
            len(wanted - found_frames(take, track, self.feeder.first_at)) for track in ("mic", "system")
        )


def holds(take: Take, saved: Saved) -> bool:
    """Whether the promise was kept."""
    return any(
        part.number == saved.segment and part.verified >= saved.frames
        for track in take.tracks
        for piece in track.pieces
        for part in piece.parts
        if track.name == saved.track
    )


def table(line: str) -> None:
    print(f"\n{line}")
    if path := os.environ.get("HANSARD_FAULT_TABLE"):
        with Path(path).open("a") as file:
            file.write(line + "\n")


def test_full_disk(six_megabytes: Path, tmp_path: Path) -> None:
    """A clean stop, with everything that was captured, and the end mark."""
    run = Recorded(six_megabytes, None, Options(segment=5, ballast=3 << 20), speed=20)
    run.wait_for(lambda: any(isinstance(told, Stopped) for _, told in run.told), 60)
    run.feeder.join(5)
    assert run.recording.ended
    assert "disk-full" in run.troubles()
    take = whole([six_megabytes])
    assert take.closed
    assert take.reason == "disk-full"
    assert take.damage == ()
    lost = run.lost(six_megabytes)
    table(f"| disk full (tmpfs of 6 MB) | 1 | {take.seconds:.1f} s kept, {lost} frames lost |")
    assert lost == 0
    assert take.seconds > 10


class FullDisk(SystemDisk):
    """Has no room in ``full``, and the ballast is taken by somebody else at once."""

    full: Path | None = None

    def __init__(self) -> None:
        super().__init__()
        self._paths: dict[int, Path] = {}

    def create(self, path: Path, size: int = 0) -> int:
        self._look(path)
        descriptor = super().create(path, size)
        self._paths[descriptor] = path
        return descriptor

    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        self._look(self._paths[descriptor])
        return super().append(descriptor, data)

    def _look(self, path: Path) -> None:
        if self.full is not None and path.is_relative_to(self.full):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("elsewhere", [True, False])
def test_disk_full_beyond_the_ballast(tmp_path: Path, elsewhere: bool) -> None:
    """It ends elsewhere, and loses nothing; with no elsewhere it ends, and says how much was lost."""
    root, other = tmp_path / "root", tmp_path / "other"
    disk = FullDisk()
    run = Recorded(root, other if elsewhere else None, Options(segment=5, ballast=4096), speed=5, disk=disk)
    run.wait_for(lambda: run.recording.saved("mic") > 3)
    disk.full = root
    run.wait_for(lambda: any(isinstance(told, Stopped) for _, told in run.told), 60)
    run.feeder.join(5)
    assert {"disk-full", "folder-lost"} <= set(run.troubles())
    if elsewhere:
        assert run.lost(root, other) == 0
        assert read_take(run.recording.folder).reason == "disk-full"
    else:
        assert "dropped" in run.troubles()
        for _, folder, saved in run.saved:
            assert holds(read_take(folder), saved)


def goes_away(
    run: Recorded, root: Path, fallback: Path, after: float, break_it: Callable[[], None]
) -> tuple[float, int]:
    """How long it took to be told (s), and the frames lost."""
    run.wait_for(lambda: run.recording.seconds > after)
    break_it()
    noticed = run.wait_for(lambda: "folder-lost" in run.troubles())
    assert run.recording.folder.parent == fallback
    told = next(told for _, told in run.told if isinstance(told, Trouble) and told.code == "folder-lost")
    assert told.detail == str(run.recording.folder)
    here = run.recording.seconds
    run.wait_for(lambda: run.recording.seconds > here + 3)
    stopped = run.stop()
    assert stopped.folder == str(run.recording.folder)
    take = read_take(run.recording.folder)
    assert take.closed
    assert take.damage == ()
    assert noticed < 4
    return noticed, run.lost(root, fallback)


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be deleted there")
def test_folder_deleted(tmp_path: Path) -> None:
    root, fallback = tmp_path / "recordings", tmp_path / "other"
    run = Recorded(root, fallback, Options(segment=5, ballast=1 << 20), speed=4)
    noticed, lost = goes_away(run, root, fallback, 12, lambda: shutil.rmtree(root))
    table(f"| recordings folder deleted | 1 | noticed after {noticed:.1f} s, {lost} frames lost |")
    assert lost == 0, "it was in memory, all of it"


def test_folder_unmounted(tmp_path: Path) -> None:
    fallback = tmp_path / "other"
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=64m", "tmpfs") as disk:
        root = disk / "recordings"
        run = Recorded(root, fallback, Options(segment=5, ballast=1 << 20), speed=4)
        noticed, lost = goes_away(
            run, root, fallback, 12, lambda: subprocess.run(["umount", "-l", str(disk)], check=True)
        )
    table(f"| folder unmounted (umount -l) | 1 | noticed after {noticed:.1f} s, {lost} frames lost |")
    assert lost == 0


@pytest.fixture
def ext4(tmp_path: Path) -> Iterator[Ext4]:
    disk = Ext4(tmp_path / "ext4")
    disk.mount()
    yield disk
    disk.unmount()


def test_disk_turns_read_only(ext4: Ext4, tmp_path: Path) -> None:
    """As after an error of the disk's: what was on it can still be read."""
    root, fallback = ext4.folder / "recordings", tmp_path / "other"
    run = Recorded(root, fallback, Options(segment=5, ballast=1 << 20), speed=4)

    def break_it() -> None:
        if not ext4.break_it():
            run.stop()
            pytest.skip("the kernel lets nobody break a file system here")

    noticed, lost = goes_away(run, root, fallback, 12, break_it)
    table(f"| disk turned read-only | 1 | noticed after {noticed:.1f} s, {lost} frames lost |")
    assert lost == 0


class StallingDisk(SystemDisk):
    """An fsync of audio that takes ``seconds``, once."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds
        self.armed = threading.Event()
        self.stalling = threading.Event()

    def sync(self, descriptor: int) -> None:
        if self.armed.is_set():
            self.armed.clear()
            self.stalling.set()
            time.sleep(self.seconds)
            self.stalling.clear()
        super().sync(descriptor)


def test_fsync_stalls(tmp_path: Path) -> None:
    """Neither capturing nor writing waits for it; it is told, and nothing is promised meanwhile."""
    disk = StallingDisk(4)
    options = Options(segment=3, slow=1.5, ballast=0)
    run = Recorded(tmp_path / "root", None, options, speed=3, disk=disk)
    run.wait_for(lambda: run.recording.saved("mic") > 2)
    disk.armed.set()
    run.wait_for(disk.stalling.is_set)
    before = run.recording.seconds
    promises = len(run.saved)
    run.wait_for(lambda: not disk.stalling.is_set() or run.recording.seconds > before + 5)
    assert disk.stalling.is_set(), "writing waited for the fsync"
    assert len(run.saved) == promises
    run.wait_for(lambda: any(isinstance(told, Cleared) for _, told in run.told))
    assert run.troubles() == ["disk-slow"]
    run.stop()
    lost = run.lost(tmp_path / "root")
    table(f"| fsync takes 4 s (12 s of audio) | 1 | {lost} frames lost |")
    assert lost == 0
    assert len(read_take(run.recording.folder).warnings) == 2


@dataclass
class Cut:
    """``lost``: of what was captured (s); ``silence``: since the last promise (s)."""

    lost: float
    silence: float
    audio: float
    promises: int
    kept: bool
    readable: bool


def cut_once(disk: Ext4, fallback: Path, seed: int) -> Cut:
    """Record for a while, in real time, and cut the power at a random moment."""
    rng = random.Random(seed)
    root = disk.folder / f"recordings-{seed}"
    run = Recorded(root, fallback / str(seed), Options(segment=1.5, ballast=1 << 20))
    begun = time.monotonic()
    time.sleep(rng.uniform(0.3, 3.5))
    delivered, at = run.feeder.frames, time.monotonic()
    disk.cut()
    run.wait_for(lambda: "folder-lost" in run.troubles())
    run.stop()
    disk.unmount()
    disk.mount()
    take = next(read_take(folder) for folder in root.iterdir() if folder.is_dir())
    wrong = sum(wrong_frames(p, run.feeder.first_at) for track in take.tracks for p in track.pieces)
    promised = [saved for when, folder, saved in run.saved if when < at and folder == take.folder]
    kept = all(holds(take, saved) for saved in promised)
    found = min(
        len(found_frames(take, track, run.feeder.first_at) & set(range(delivered)))
        for track in ("mic", "system")
    )
    readable = take.session is not None and wrong == 0
    if not readable:
        print(f"\nseed {seed}: {wrong} frames wrong, {take.damage}")
        for track in take.tracks:
            for piece in track.pieces:
                odd = sorted(set(range(piece.frames)) - found_frames(take, track.name, run.feeder.first_at))
                print(track.name, piece.frames, piece.verified, odd[:3], odd[-3:])
    shutil.rmtree(root)
    said = max((when for when, _, _ in run.saved if when < at), default=begun)
    return Cut((delivered - found) / RATE, at - said, delivered / RATE, len(promised), kept, readable)


def test_power_cut(tmp_path: Path) -> None:
    cuts = int(os.environ.get("HANSARD_CUTS", "20"))
    first = random.randrange(1 << 20)
    print(f"\nfirst seed {first}")
    lanes = 4  # beside each other: most of the time they record in real time
    disks = [Ext4(tmp_path / f"disk-{lane}") for lane in range(lanes)]
    for disk in disks:
        disk.mount()

    def lane(number: int) -> list[Cut]:
        seeds = range(first + number, first + cuts, lanes)
        return [cut_once(disks[number], tmp_path / "other", seed) for seed in seeds]

    try:
        with ThreadPoolExecutor(lanes) as pool:
            done = [cut for cuts in pool.map(lane, range(lanes)) for cut in cuts]
    finally:
        for disk in disks:
            disk.unmount()
    worst = max(cut.lost for cut in done)
    promises = sum(cut.promises for cut in done)
    table(
        f"| power cut (ext4, EXT4_IOC_SHUTDOWN) | {len(done)} | at most {worst:.2f} s lost, "
        f"{sum(not cut.kept for cut in done)} of {promises} promises broken, "
        f"{sum(not cut.readable for cut in done)} unreadable |"
    )
    assert all(cut.readable for cut in done)
    assert all(cut.kept for cut in done)
    # A disk that just then takes its time for an fsync is not ours to hurry.
    assert all(cut.lost <= max(1.5, cut.silence + 0.5) for cut in done), done


def test_twenty_minutes(tmp_path: Path) -> None:
    """The short form of ``python -m tests.bench recording``, which records ten hours."""
    result = bench.record(tmp_path, float(os.environ.get("HANSARD_HOURS", "0.3334")))
    table(bench.describe(result))
    assert (result.lost, result.wrong, result.troubles) == (0, 0, ())
    assert result.grown < 20 << 20
    assert result.opens < 2
