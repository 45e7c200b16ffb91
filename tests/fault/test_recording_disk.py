"""Whatever the disk does to a recording, nothing that was promised is lost, and nothing goes unsaid."""

from __future__ import annotations

import errno
import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.recorder.recording import Options, Recording, RecordingFailed
from engine.recording import Cleared, Marked, Saved, Stopped, TrackName, Trouble
from engine.take_reading import Take, read_take
from engine.takes import HEADER, Began, Second, read_journal, segment_name
from tests.fakes.disk import FALLIBLE, FakeClock, FakeDisk
from tests.recordings import MIC, NS, SYSTEM, counted, found_frames, plans, whole

RATE = 8000
BLOCK = RATE // 5
CHANNELS: dict[TrackName, int] = {"mic": 1, "system": 2}
OPTIONS = Options(
    segment=1.5, ring=30, ballast=4096, threads=False, check_every=0, space_every=0.0, retry_every=0
)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """A folder on no disk, where there is one: thousands of small files, and nothing of it is to survive."""
    shared = Path("/dev/shm")
    if not os.access(shared, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=shared) as folder:
        yield Path(folder)


@dataclass
class Run:
    """A whole recording on a disk that may fail: five seconds, accelerated, turn by turn on one thread."""

    root: Path
    fallback: Path
    disk: FakeDisk = field(default_factory=FakeDisk)
    clock: FakeClock = field(default_factory=FakeClock)
    told: list[object] = field(default_factory=list)
    promised: list[tuple[Path, Saved]] = field(default_factory=list)
    delivered: dict[TrackName, set[int]] = field(default_factory=lambda: {"mic": set(), "system": set()})
    marked: int = 0
    refused: RecordingFailed | None = None
    first_at: int = 0
    recording: Recording | None = None

    def report(self, told: Saved | Marked | Trouble | Cleared | Stopped) -> None:
        self.told.append(told)
        if isinstance(told, Saved):
            assert self.recording is not None
            folder = self.recording.folder
            self.promised.append((folder, told))
            self.check_durable(folder, told)

    def check_durable(self, folder: Path, saved: Saved) -> None:
        """A promise holds from the moment it is given, power or not."""
        assert self.disk.durable(folder / "session.json"), "session.json is not durable"
        data = self.disk.durable(folder / segment_name(saved.track, saved.segment))
        assert data is not None, f"{saved}: the segment's name is not durable"
        assert len(data) >= HEADER.size + saved.frames * 2 * CHANNELS[saved.track], f"{saved}: not its bytes"
        entries, _ = read_journal(self.disk.durable(folder / "journal.jsonl") or b"")
        assert any(
            isinstance(each, Second)
            and (each.track, each.segment, each.offset + each.frames)
            == (saved.track, saved.segment, saved.frames)
            for each in entries
        ), f"{saved}: not in the journal"
        assert any(
            isinstance(each, Began) and each.track == saved.track and each.segment <= saved.segment
            for each in entries
        ), f"{saved}: its piece is not in the journal"

    def go(self) -> None:
        try:
            self.recording = recording = Recording.begin(
                self.root, plans(RATE), self.report, title="Weekly", fallback=self.fallback,
                disk=self.disk, clock=self.clock, options=OPTIONS,
            )  # fmt: skip
        except RecordingFailed as error:
            self.refused = error
            return
        sources = {"mic": recording.source("mic", MIC), "system": recording.source("system", SYSTEM)}
        for name, source in sources.items():
            source.opened(RATE, CHANNELS[name])  # type: ignore[index]
        self.first_at = self.clock.now
        for number in range(25):
            at = self.clock.now
            self.clock.now += NS // 5
            for name, source in sources.items():
                data = counted(name, number * BLOCK, BLOCK, CHANNELS[name])  # type: ignore[arg-type, index]
                before = source.delivered
                source.deliver(memoryview(data), at)
                if source.delivered > before and not 8 <= number < 11:
                    self.delivered[name].update(range(number * BLOCK, (number + 1) * BLOCK))  # type: ignore[index]
            recording.pump()
            if number == 7:
                recording.pause()
            elif number == 10:
                recording.resume()
            elif number == 14:
                recording.mark()
                self.marked += 1
            elif number == 15:
                recording.note("n1", 3.0, "Budget")
        for source in sources.values():
            source.close("stopped")
        recording.close()

    @property
    def troubles(self) -> set[str]:
        return {told.code for told in self.told if isinstance(told, Trouble)}


def check(run: Run, what: str) -> int:
    """The oracle: how many frames were lost without a word (0), after a run with one fault."""
    for folder, saved in run.promised:
        assert_promise(folder, saved, run.first_at, what)
    take = whole([run.root, run.fallback])
    lost = 0
    for track, numbers in run.delivered.items():
        lost += len(numbers - found_frames(take, track, run.first_at))
    return lost


def assert_promise(folder: Path, saved: Saved, first_at: int, what: str) -> None:
    take = read_take(folder)
    for track in take.tracks:
        for piece in track.pieces:
            before = 0
            for part in piece.parts:
                if (track.name, part.number) == (saved.track, saved.segment):
                    start = round((piece.at - first_at) * piece.rate / NS) + before
                    data = part.path.read_bytes()[HEADER.size :][: saved.frames * 2 * piece.channels]
                    assert data == counted(track.name, start, saved.frames, piece.channels).tobytes(), what
                    return
                before += part.frames
    # Otherwise all of the piece was written once more, elsewhere; that it is there is for `check` to see.


def test_undisturbed(memory: Path) -> None:
    run = Run(memory / "root", memory / "other")
    run.go()
    assert check(run, "") == 0
    take = whole([run.root, run.fallback])
    assert take.closed
    assert take.reason == "asked"
    assert take.damage == ()
    assert take.seconds == pytest.approx(4.4, abs=0.001)
    assert [gap.length for gap in take.pauses] == [pytest.approx(0.6)]
    assert take.moments == (pytest.approx(2.4),)
    assert [(note.id, note.text) for note in take.notes] == [("n1", "Budget")]
    assert run.troubles == set()
    assert not run.fallback.exists()
    for track in take.tracks:
        assert sum(piece.frames for piece in track.pieces) == len(run.delivered[track.name])
        assert all(piece.verified == piece.frames for piece in track.pieces)
        assert [piece.why for piece in track.pieces] == ["paused", "stopped"]
        assert len(track.pieces[1].parts) == 2
    assert list(run.root.iterdir()) == [take.folder], "the ballast is gone, and nothing is left behind"


@pytest.mark.parametrize(("fault", "code"), [("fails", errno.EIO), ("fails", errno.ENOSPC), ("short", 0)])
def test_every_operation_fails_once(memory: Path, fault: str, code: int) -> None:
    """The N-th operation fails, for every N until none is left to fail."""
    undisturbed = Run(memory / "undisturbed" / "root", memory / "undisturbed" / "other")
    undisturbed.go()
    tried: Counter[str] = Counter()
    lost = full = 0
    for index, operation in enumerate(undisturbed.disk.operations):
        if operation not in (("append",) if fault == "short" else FALLIBLE):
            continue
        shutil.rmtree(memory / "run", ignore_errors=True)
        run = Run(memory / "run" / "root", memory / "run" / "other")
        hit: list[str] = []

        def before(number: int, operation: str, path: Path, at: int = index, hit: list[str] = hit) -> None:
            if number == at:
                hit.append(operation)
                if fault == "fails":
                    raise OSError(code, os.strerror(code))

        run.disk.before = before
        if fault == "short":
            run.disk.short = index
        run.go()
        what = f"operation {index} ({operation}): {fault} {code}"
        assert hit == [operation], what
        if run.refused is not None:
            assert not run.promised, what
            continue
        tried[operation] += 1
        lost += check(run, what)
        assert lost == 0, what
        # A disk that is asked how much is free does not answer that there is none.
        if fault == "fails" and (operation, code) != ("free", errno.ENOSPC):
            assert run.troubles, f"{what}: nobody was told"
        take = whole([run.root, run.fallback])
        assert take.closed, what
        stopped = [told for told in run.told if isinstance(told, Stopped)]
        assert len(stopped) == 1, what
        full += "disk-full" in run.troubles
        if "disk-full" in run.troubles:
            # When the user had asked already, all they asked for was done.
            assert stopped[0].reason == take.reason in ("disk-full", "asked"), what
        else:
            assert len(take.moments) == run.marked, what
            assert [note.text for note in take.notes] == ["Budget"], what
    name = os.strerror(code) if code else "half is written"
    print(f"\n{sum(tried.values())} operations, each: {name}; frames lost {lost}, none silent")
    print("  " + ", ".join(f"{operation} {times}" for operation, times in sorted(tried.items())))
    assert sum(tried.values()) > 60
    assert full > 60 if code == errno.ENOSPC else not full


@pytest.mark.parametrize("seed", [None, *range(int(os.environ.get("HANSARD_CUTS", "3")))])
def test_power_cut_at_every_operation(memory: Path, seed: int | None) -> None:
    """What is on the disk at any moment can be read, holds every promise, and all but the last second."""
    run = Run(memory / "root", memory / "other")
    rng = None if seed is None else random.Random(seed)
    cuts = 0
    worst = 0.0

    def cut(index: int, operation: str, path: Path) -> None:
        nonlocal cuts, worst
        if not run.root.is_dir():
            return
        target = memory / "after"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        run.disk.cut(run.root, target, rng)
        cuts += 1
        takes = [read_take(each) for each in target.iterdir() if each.is_dir()]
        what = f"cut before operation {index} ({operation} {path.name}), seed {seed}"
        for folder, saved in run.promised:
            take = next(take for take in takes if take.folder.name == folder.name)
            assert_promise(take.folder, saved, run.first_at, what)
            assert holds(take, saved), what
        marks = sum(isinstance(told, Marked) for told in run.told)
        assert all(len(take.moments) >= marks for take in takes), what
        for track, delivered in run.delivered.items():
            if delivered:
                found = set().union(*(found_frames(take, track, run.first_at) for take in takes))
                worst = max(worst, len(delivered - found) / RATE)

    run.disk.before = cut
    run.go()
    print(f"\n{cuts} power cuts, seed {seed}: at most {worst:.2f} s lost, no promise broken")
    assert cuts > 150
    assert worst <= 1.5


def holds(take: Take, saved: Saved) -> bool:
    return any(
        part.number == saved.segment and part.verified >= saved.frames
        for track in take.tracks
        for piece in track.pieces
        for part in piece.parts
        if track.name == saved.track
    )
