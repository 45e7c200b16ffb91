"""SIGKILL of the recorder, of its window and of both, at random moments and at the change of segments.

Every :class:`engine.recording.Saved` that an observer heard is a promise; afterwards the disk is asked. The
devices count their frames, so that each one on the disk says whether it is the right one. 100 kills in CI,
1 000 with ``HANSARD_KILLS=1000``; ``HANSARD_SEED`` repeats a run's choices.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.recorder_client import Gone, Patience, RecorderLink
from app.recordings import scan
from engine.recording import Event, Greeting, Saved, Started, Status
from engine.take_reading import Take, read_take
from tests.takes import wrong_frames

KILLS = int(os.environ.get("HANSARD_KILLS", "100"))
SEED = int(os.environ.get("HANSARD_SEED", random.SystemRandom().randrange(1 << 32)))
WORKERS = 5
SEGMENT = 0.5  # seconds, so that the change of segments is hit often
RATE = 16_000
NS = 1_000_000_000
PATIENCE = 60.0

pytestmark = [
    pytest.mark.realtime,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"),
    # Recorders that die are warned about.
    pytest.mark.usefixtures("caplog"),
]


@dataclass
class Observer:
    """Hears promises; starts nothing."""

    recordings: Path
    promises: list[tuple[Saved, int]] = field(default_factory=list)
    status: Status = field(default_factory=lambda: Status("idle"))
    since: int = 0  # when it said that it records
    pid: int = 0
    folder: str = ""
    news: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self) -> None:
        self.link = RecorderLink(self.recordings, self, role="observer", patience=Patience(tries=0))

    def on_event(self, event: Event) -> None:
        with self.news:
            if isinstance(event, Saved):
                self.promises.append((event, time.monotonic_ns()))
            elif isinstance(event, Status):
                if event.state == "recording" != self.status.state:
                    self.since = time.monotonic_ns()
                self.status = event
                self.folder = event.folder or self.folder
            elif isinstance(event, Started):
                self.folder = event.folder
            elif isinstance(event, Greeting):
                self.pid = event.pid
            self.news.notify_all()

    def on_gone(self, gone: Gone) -> None:
        with self.news:
            self.status = Status("idle")
            self.news.notify_all()

    def wait_recording(self) -> None:
        """Until the recorder there is now writes frames."""
        wait_for(lambda: self.link.attached or self.link.attach(start=False), "no recorder")
        with self.news:
            assert self.news.wait_for(lambda: self.status.state == "recording", PATIENCE), self.status


@dataclass
class Outcome:
    """Of one take."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: float = 0.0
    lost: int = 0
    wrong: int = 0
    unlisted: int = 0
    tails: list[float] = field(default_factory=list)  # seconds before a kill that are not on the disk
    gaps: list[float] = field(default_factory=list)  # seconds from a kill to the next frame
    noticed: int = 0  # deaths that the window heard of


def wait_for(done: Callable[[], object], what: str, timeout: float = PATIENCE) -> None:
    deadline = time.monotonic() + timeout
    while not done():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


def kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


class Scene:
    """One take: a recorder, a window that watches and restarts it, an observer, and what is done to them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.recordings = folder / "recordings"
        self.notes = folder / "window"
        folder.mkdir()
        self.notes.touch()
        self.outcome = Outcome()
        self.killed: list[tuple[int, int]] = []  # when a recorder was, and since when it had recorded
        environment = {
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "FAKE_CAPTURE_RATE": str(RATE),
            "FAKE_RECORDER_OPTIONS": f"--segment {SEGMENT} --settled 0.2 --linger 1",
        }
        command = [sys.executable, "-m", "tests.fakes.recorder_window"]
        with (folder / "window.log").open("wb") as errors:
            self.window = subprocess.Popen(
                [*command, self.recordings, self.notes, "desk", "speakers"], env=environment, stderr=errors
            )
        self.observer = Observer(self.recordings)

    def told(self, word: str) -> list[str]:
        """What windows noted, by the first word."""
        lines = [line.split(" ", 1) for line in self.notes.read_text().splitlines()]
        return [rest for first, rest in lines if first == word]

    def play(self, kills: int) -> Outcome:
        try:
            if self.random.random() < 0.2:
                self.kill_at_the_beginning()
            else:
                self.observer.wait_recording()
                for _ in range(kills - 1):
                    self.wait_a_moment()
                    if self.random.random() < 0.6:
                        self.kill_recorder()
                    else:
                        self.kill_window()
                self.wait_a_moment()
                self.kill_both()
        finally:
            self.clean_up()
        self.check()
        return self.outcome

    def wait_a_moment(self) -> None:
        """Any moment, or the change of a segment."""
        if self.random.random() < 0.5 or not self.observer.promises:
            time.sleep(self.random.uniform(0.0, 1.3))
            return
        saved = self.observer.promises[-1][0]
        first = saved.at - saved.frames * NS // RATE
        change = first + int(SEGMENT * NS) * (1 + (time.monotonic_ns() - first) // int(SEGMENT * NS))
        # Frames are appended ten times a second: the files change within that of the frames.
        time.sleep(max(0.0, (change - time.monotonic_ns()) / NS + self.random.uniform(-0.01, 0.13)))

    def kill_recorder(self) -> None:
        self.outcome.kills["recorder"] += 1
        heard = len(self.told("gone"))
        pid = self.observer.pid
        self.killed.append((time.monotonic_ns(), self.observer.since))
        kill(pid)
        wait_for(lambda: len(self.told("gone")) > heard, "the window did not notice")
        wait_for(lambda: not self.observer.link.attached, "the observer did not notice")
        self.observer.wait_recording()
        assert self.observer.pid != pid
        self.outcome.noticed += 1

    def kill_window(self) -> None:
        self.outcome.kills["window"] += 1
        wait_for(lambda: self.told("window"), "no window")
        windows = self.told("window")
        kill(int(windows[-1]))
        if int(windows[-1]) == self.window.pid:
            self.window.wait()
        wait_for(lambda: len(self.told("window")) > len(windows), "the window was not started again")

    def kill_both(self) -> None:
        self.outcome.kills["both"] += 1
        wait_for(lambda: self.told("window"), "no window")
        victims = [int(self.told("window")[-1]), self.observer.pid]
        self.random.shuffle(victims)
        self.killed.append((time.monotonic_ns(), self.observer.since))
        for pid in victims:
            kill(pid)

    def kill_at_the_beginning(self) -> None:
        """Of everything, while the recording is being made."""
        self.outcome.kills["both, while beginning"] += 1
        wait_for(lambda: self.observer.link.attach(start=False), "no recorder")
        time.sleep(self.random.uniform(0.0, 0.6))
        self.window.kill()
        kill(self.observer.pid)

    def clean_up(self) -> None:
        self.observer.link.close()
        self.window.kill()
        self.window.wait()
        for pid in self.told("window"):
            kill(int(pid))
        if self.observer.pid:
            kill(self.observer.pid)

    def check(self) -> None:
        outcome = self.outcome
        folders = [path for path in self.recordings.iterdir() if path.is_dir()]
        listed = {found.folder for found in scan(self.recordings)}
        outcome.unlisted += len([folder for folder in folders if folder not in listed])
        takes = {folder: read_take(folder) for folder in folders}
        for take in takes.values():
            outcome.wrong += sum(wrong_frames(piece) for track in take.tracks for piece in track.pieces)
        best: dict[tuple[str, int], int] = {}
        for saved, _ in self.observer.promises:
            key = (saved.track, saved.segment)
            best[key] = max(best.get(key, 0), saved.frames)
        there = frames_on_disk(takes[Path(self.observer.folder)]) if best else {}
        for key, frames in best.items():
            outcome.acknowledged += frames / RATE
            outcome.lost += max(0, frames - there.get(key, 0))
        for take in takes.values():
            self.measure(take)

    def measure(self, take: Take) -> None:
        """How much of what came just before each kill is missing, and how long nothing was recorded."""
        for track in take.tracks:
            for killed, since in self.killed:
                ends = [piece.at + piece.frames * NS // RATE for piece in track.pieces if piece.at < killed]
                begins = [piece.at for piece in track.pieces if piece.at > killed]
                if ends:
                    self.outcome.tails.append((killed - max(*ends, since)) / NS)
                if begins:
                    self.outcome.gaps.append((min(begins) - killed) / NS)


def frames_on_disk(take: Take) -> dict[tuple[str, int], int]:
    return {
        (track.name, part.number): part.frames
        for track in take.tracks
        for piece in track.pieces
        for part in piece.parts
    }


def test_killed_while_recording(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    seeds = random.Random(SEED)
    print(f"\nseed {SEED} (HANSARD_SEED), {KILLS} kills")
    done: list[Outcome] = []
    lock = threading.Lock()

    def work(number: int) -> None:
        while True:
            with lock:
                if sum(sum(outcome.kills.values()) for outcome in done) + pending[0] >= KILLS:
                    return
                index, seed = taken[0], seeds.randrange(1 << 32)
                taken[0] += 1
                pending[0] += 4
            try:
                outcome = Scene(tmp_path / f"take-{index}", seed).play(4)
            except BaseException:
                print(f"take {index} of worker {number}, seed {seed}")
                raise
            with lock:
                pending[0] -= 4
                done.append(outcome)

    taken, pending = [0], [0]
    began = time.monotonic()
    with caplog.at_level("WARNING"), ThreadPoolExecutor(WORKERS) as pool:
        for finished in [pool.submit(work, number) for number in range(WORKERS)]:
            finished.result()
    lines = table(done, time.monotonic() - began)
    print(lines)
    if path := os.environ.get("HANSARD_FAULT_TABLE"):
        with Path(path).open("a") as file:
            file.write(lines + "\n")
    assert sum(outcome.lost for outcome in done) == 0, "acknowledged frames are missing"
    assert sum(outcome.wrong for outcome in done) == 0, "frames are wrong"
    assert sum(outcome.unlisted for outcome in done) == 0, "a recording is not listed"
    assert sum(outcome.kills.total() for outcome in done) >= KILLS


def test_told_to_end_while_recording(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """SIGTERM, SIGINT and SIGHUP at random moments: everything is closed, and nothing is missing."""
    choices = random.Random(SEED)
    tries = max(6, KILLS // 20)
    print(f"\nseed {SEED}, {tries} signals")
    with caplog.at_level("WARNING"), ThreadPoolExecutor(3) as pool:
        seeds = [choices.randrange(1 << 32) for _ in range(tries)]
        losses = list(pool.map(lambda item: ended(tmp_path / f"take-{item[0]}", item[1]), enumerate(seeds)))
    line = f"| recorder told to end (TERM, INT, HUP) | {tries} | lost {max(losses):.2f} s at most |"
    print(line)
    if path := os.environ.get("HANSARD_FAULT_TABLE"):
        with Path(path).open("a") as file:
            file.write(line + "\n")


def ended(folder: Path, seed: int) -> float:
    """Seconds before the signal that are not on the disk."""
    scene = Scene(folder, seed)
    try:
        scene.observer.wait_recording()
        time.sleep(scene.random.uniform(0.0, 1.5))
        pid, told = scene.observer.pid, time.monotonic_ns()
        os.kill(pid, scene.random.choice([signal.SIGTERM, signal.SIGINT, signal.SIGHUP]))
        wait_for(lambda: not scene.observer.link.attached, "it did not end")
        scene.window.wait(PATIENCE)  # nothing to watch any more
    finally:
        scene.clean_up()
    scene.check()
    take = read_take(Path(scene.observer.folder))
    assert (take.closed, take.reason, take.damage) == (True, "ended", ())
    assert (scene.outcome.lost, scene.outcome.wrong, scene.outcome.unlisted) == (0, 0, 0)
    assert not (scene.recordings / "recorder.json").exists()
    lasts = [track.pieces[-1] for track in take.tracks]
    loss = max(told - (last.at + last.frames * NS // RATE) for last in lasts) / NS
    assert loss < 0.5
    return max(0.0, loss)


def table(done: list[Outcome], took: float) -> str:
    kills = sum((outcome.kills for outcome in done), Counter[str]())
    tails = sorted(tail for outcome in done for tail in outcome.tails)
    gaps = sorted(gap for outcome in done for gap in outcome.gaps)
    rows = [f"| SIGKILL of {what} | {count} |" for what, count in sorted(kills.items())]
    acknowledged = sum(outcome.acknowledged for outcome in done)
    rows += [
        f"| recordings | {len(done)} |",
        f"| acknowledged | {acknowledged:.0f} s |",
        f"| acknowledged frames lost | {sum(outcome.lost for outcome in done)} |",
        f"| frames wrong | {sum(outcome.wrong for outcome in done)} |",
        f"| recordings unlisted | {sum(outcome.unlisted for outcome in done)} |",
        f"| deaths the window noticed | {sum(o.noticed for o in done)} of {kills['recorder']} |",
        *(
            [f"| not on disk before a kill | p50 {middle(tails):.2f} s, max {tails[-1]:.2f} s |"]
            if tails
            else []
        ),
        *([f"| until it recorded again | p50 {middle(gaps):.2f} s, max {gaps[-1]:.2f} s |"] if gaps else []),
        f"| took | {took:.0f} s |",
    ]
    return "\n".join(["| killed while recording | |", "|---|---|", *rows])


def middle(values: list[float]) -> float:
    return values[len(values) // 2]
