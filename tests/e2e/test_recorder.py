"""The recorder as a process: on a real PulseAudio, with windows that die, and as systems end processes."""

from __future__ import annotations

import logging
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

from app.recorder_client import Gone, RecorderLink, read_address, record_command, start_recorder
from engine.recording import (
    Cleared,
    Devices,
    Event,
    Greeting,
    Levels,
    Mark,
    Marked,
    Pause,
    Resume,
    Saved,
    Start,
    Started,
    Status,
    Stop,
    Stopped,
    Trouble,
)
from engine.take_reading import Take, read_take
from tests.fakes.capture import steer
from tests.fakes.recorder_window import recorder_command
from tests.sound_server import SoundServer, needs_sound
from tests.takes import check_take, frames_of

pytestmark = [
    pytest.mark.realtime,
    pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc"),
]

_E = TypeVar("_E", bound=Event)
RATE = 48_000
PULSE = ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "PULSE_COOKIE", "PULSE_SERVER")


@dataclass
class Ear:
    """Hears one recorder."""

    events: list[Event] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def on_event(self, event: Event) -> None:
        with self.news:
            self.events.append(event)
            self.news.notify_all()

    def on_gone(self, gone: Gone) -> None:
        with self.news:
            self.gone.append(gone)
            self.news.notify_all()

    def all(self, kind: type[_E]) -> list[_E]:
        return [event for event in self.events if isinstance(event, kind)]

    def wait(self, done: Callable[[], object], timeout: float = 60.0) -> None:
        with self.news:
            assert self.news.wait_for(done, timeout), (self.events[-8:], self.gone)

    def wait_for(self, kind: type[_E], timeout: float = 60.0) -> _E:
        self.wait(lambda: self.all(kind), timeout)
        return self.all(kind)[-1]

    def wait_state(self, state: str) -> None:
        self.wait(lambda: self.all(Status) and self.all(Status)[-1].state == state)


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def recordings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose recorder, should one be left, is ended."""
    folder = tmp_path / "recordings"
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.setenv("FAKE_CAPTURE_STEERING", str(tmp_path / "steering.json"))
    yield folder
    found = read_address(folder)
    if found is not None and alive(found.pid):
        os.kill(found.pid, signal.SIGKILL)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def wait_for(done: Callable[[], object], timeout: float = 60.0) -> None:
    deadline = time.monotonic() + timeout
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def link_to(recordings: Path, ear: Ear, role: str = "window", **more: object) -> RecorderLink:
    more.setdefault("command", recorder_command(recordings))
    return RecorderLink(recordings, ear, role=role, **more)  # type: ignore[arg-type]


# -- a real sound server ---------------------------------------------------------------------------------


def noise(seed: int, seconds: float, channels: int) -> np.ndarray:
    """A tone and noise of which each piece is like no other."""
    rng = np.random.default_rng(seed)
    shape = (int(seconds * RATE),) if channels == 1 else (int(seconds * RATE), channels)
    return (rng.normal(0, 4000, shape)).astype(np.int16)


def longest_run(played: np.ndarray, heard: np.ndarray) -> int:
    """Samples of ``heard`` that are ``played`` without a break; both ``(n,)``."""
    probe = heard[len(heard) // 2 : len(heard) // 2 + 32]
    starts = np.flatnonzero(played == probe[0])
    for start in starts:
        if np.array_equal(played[start : start + len(probe)], probe):
            shift = int(start) - len(heard) // 2
            low, high = max(0, -shift), min(len(heard), len(played) - shift)
            same = played[low + shift : high + shift] == heard[low:high]
            middle = len(heard) // 2 - low
            before = np.flatnonzero(~same[:middle])
            after = np.flatnonzero(~same[middle:])
            begin = int(before[-1]) + 1 if len(before) else 0
            end = middle + int(after[0]) if len(after) else len(same)
            return end - begin
    return 0


def check_call(take: Take, *played: np.ndarray) -> None:
    """What was played into each side is there, sample by sample."""
    assert (take.closed, take.damage, take.title) == (True, (), "Call")
    assert len(take.moments) == 1
    assert [pause.why for pause in take.pauses] == ["paused"]
    for track, samples in zip(take.tracks, played, strict=True):
        heard = frames_of(max(track.pieces, key=lambda piece: piece.frames))[:, 0]
        run = longest_run(samples, heard)
        print(f"{track.name}: {run} of {len(heard)} samples in one run are what was played")
        assert run > RATE


@needs_sound
def test_two_sides_are_recorded_sample_by_sample(
    tmp_path: Path, recordings: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Microphone and call, from the command that the product uses; a second window looks on."""
    with SoundServer(tmp_path) as server:
        server.add_microphone("desk")
        server.add_sink("call")
        server.set_default(sink="call", source="desk")
        for name in PULSE:
            monkeypatch.setenv(name, server.environment[name])
        link = link_to(recordings, ear, command=record_command(recordings))
        assert link.attach()
        devices = {device.name: device for device in ear.wait_for(Devices).devices}
        print(sorted((device.id, device.track) for device in devices.values()))
        mic = next(device for device in devices.values() if device.track == "mic" and "desk" in device.id)
        call = next(device for device in devices.values() if device.track == "system" and "call" in device.id)
        voice, far = noise(1, 8, 1), noise(2, 8, 2)
        with server.playing("desk-in", voice, RATE), server.playing("call", far, RATE):
            asked = time.monotonic()
            link.send(Start(mic.id, call.id, title="Call"))
            ear.wait_state("waiting")
            ear.wait_state("recording")
            print(f"first frame {time.monotonic() - asked:.2f} s after the click")
            ear.wait(lambda: any(max(level.peak for level in e.levels) > -30 for e in ear.all(Levels)))
            other_ear = Ear()
            other = link_to(recordings, other_ear, "terminal")
            assert other.attach(start=False)
            ear.wait(lambda: len(ear.all(Saved)) >= 4)
            link.send(Mark())
            ear.wait_for(Marked)
            link.send(Pause())
            ear.wait_state("paused")
            time.sleep(0.5)
            link.send(Resume())
            ear.wait_state("recording")
            time.sleep(1.0)
        stopping = time.monotonic()
        other.send(Stop())
        stopped = ear.wait_for(Stopped)
        print(f"stopped after {time.monotonic() - stopping:.2f} s: {stopped.seconds:.2f} s recorded")
        other_ear.wait_for(Stopped)
        assert {type(event) for event in other_ear.events} >= {
            Greeting,
            Devices,
            Status,
            Levels,
            Saved,
            Marked,
        }
        other.close()
        link.close()
        wait_for(lambda: not (recordings / "recorder.json").exists())
    check_call(read_take(Path(stopped.folder)), voice, far[:, 0])
    for path in recordings.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


@needs_sound
def test_a_sound_server_that_hangs_holds_nothing_up(
    tmp_path: Path, recordings: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SoundServer(tmp_path) as server:
        server.add_sink("call")
        for name in PULSE:
            monkeypatch.setenv(name, server.environment[name])
        link = link_to(recordings, ear, command=record_command(recordings))
        assert link.attach()
        with server.playing("call", noise(3, 6, 2), RATE):
            link.send(Start(system="call.monitor"))
            ear.wait(lambda: len(ear.all(Saved)) >= 1)
            pid = ear.all(Greeting)[-1].pid
            server.freeze()
            frozen = time.monotonic()
            ear.wait(
                lambda: [trouble for trouble in ear.all(Trouble) if trouble.code in ("no-audio", "lost")]
            )
            noticed = time.monotonic() - frozen
            stopping = time.monotonic()
            link.send(Stop())
            stopped = ear.wait_for(Stopped)
            took = time.monotonic() - stopping
            link.close()
            wait_for(lambda: not alive(pid))
            ended = time.monotonic() - stopping
            server.thaw()
    print(f"noticed after {noticed:.2f} s, stopped in {took:.2f} s, ended in {ended:.2f} s")
    assert noticed < 4
    assert took < 3
    take = read_take(Path(stopped.folder))
    assert take.closed
    assert take.seconds > 0.9  # the first second that was told to be on the disk may be a block short


# -- the process -------------------------------------------------------------------------------------------


def test_it_outlives_who_started_it_and_starts_the_window_again(
    tmp_path: Path, recordings: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_RECORDER_OPTIONS", "--unseen 3 --attach 1 --linger 1")
    started = tmp_path / "started"
    script = f"import pathlib, time\nwith open({str(started)!r}, 'a') as file: file.write('again\\n')\n"
    program = (
        "import sys, time; from pathlib import Path; from app.recorder_client import RecorderLink\n"
        "from engine.recording import Start; from tests.fakes.recorder_window import recorder_command\n"
        "class Deaf:\n  def on_event(self, event): pass\n  def on_gone(self, gone): pass\n"
        f"folder = Path({str(recordings)!r})\n"
        f"link = RecorderLink(folder, Deaf(), relaunch=(sys.executable, '-c', {script!r}),"
        " command=recorder_command(folder))\n"
        "link.send(Start('desk', 'speakers')); time.sleep(600)"
    )
    window = subprocess.Popen([sys.executable, "-c", program], start_new_session=True)
    link = link_to(recordings, ear, "observer")
    wait_for(lambda: link.attached or link.attach(start=False))
    ear.wait_state("recording")
    recorder = ear.all(Greeting)[-1].pid
    os.killpg(window.pid, signal.SIGKILL)  # the whole group and session of the window
    window.wait()
    before = time.monotonic()
    ear.wait(lambda: [trouble for trouble in ear.all(Trouble) if trouble.code == "unwatched"])
    print(f"missed after {time.monotonic() - before:.2f} s")
    assert time.monotonic() - before < 4
    wait_for(lambda: started.exists() and started.read_text().count("again") >= 2)  # it did not attach: again
    assert alive(recorder)
    ear.wait_for(Stopped)
    ended = time.monotonic() - before
    print(f"ended unseen after {ended:.2f} s, window started {started.read_text().count('again')} times")
    assert ear.all(Stopped)[0].reason == "unwatched"
    assert ended >= 3
    assert 2 <= started.read_text().count("again") <= 3
    link.close()
    wait_for(lambda: not alive(recorder))
    take = read_take(Path(ear.all(Stopped)[0].folder))
    assert take.closed
    check_take(take)


def test_a_window_that_comes_back_in_time_is_all_that_is_needed(
    recordings: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_RECORDER_OPTIONS", "--unseen 600")
    first = link_to(recordings, Ear())
    first.send(Start("desk"))
    link = link_to(recordings, ear, "observer")
    wait_for(lambda: link.attached or link.attach(start=False))
    ear.wait_state("recording")
    first.close()
    ear.wait_for(Trouble)
    second_ear = Ear()
    second = link_to(recordings, second_ear)
    assert second.attach(start=False)
    ear.wait(lambda: Cleared("unwatched") in ear.events)
    second.send(Stop())
    second_ear.wait_for(Stopped)
    second.close()
    link.close()


def test_a_dead_recorder_is_noticed_and_the_recording_goes_on(
    recordings: Path, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)  # the log tells of the death
    link = link_to(recordings, ear)
    link.send(Start("desk", "speakers", title="Plan"))
    ear.wait(lambda: len(ear.all(Saved)) >= 2)
    pid, before = ear.all(Greeting)[-1].pid, time.monotonic()
    os.kill(pid, signal.SIGKILL)
    ear.wait(lambda: ear.gone)
    noticed = time.monotonic() - before
    ear.wait(lambda: len(ear.all(Started)) == 2)
    ear.wait_state("recording")
    print(f"noticed after {noticed * 1000:.0f} ms, recorded again after {time.monotonic() - before:.2f} s")
    assert noticed < 2
    assert ear.gone[0].again
    ear.wait(lambda: len({saved.segment for saved in ear.all(Saved)}) == 2)
    assert ear.all(Status)[-1].title == "Plan"
    link.send(Stop())
    take = read_take(Path(ear.wait_for(Stopped).folder))
    link.close()
    assert len(take.restarts) == 1
    for track in take.tracks:
        assert len(track.pieces) == 2
        assert [gap.why for gap in track.holes if gap.length > 0.1] == ["died"]
    check_take(take)


def test_a_device_lost_and_back(tmp_path: Path, recordings: Path, ear: Ear) -> None:
    steering = tmp_path / "steering.json"
    link = link_to(recordings, ear)
    link.send(Start("desk", "speakers"))
    ear.wait(lambda: len(ear.all(Saved)) >= 2)
    before = time.monotonic()
    steer(steering, desk="lost")
    ear.wait(lambda: [trouble for trouble in ear.all(Trouble) if trouble.code == "lost"])
    print(f"noticed after {time.monotonic() - before:.2f} s")
    assert time.monotonic() - before < 4
    steer(steering)
    ear.wait(lambda: Cleared("lost", "mic") in ear.events)
    link.send(Stop())
    take = read_take(Path(ear.wait_for(Stopped).folder))
    link.close()
    assert [piece.why for piece in take.tracks[0].pieces] == ["lost", "stopped"]
    check_take(take)


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_told_to_end_it_saves_and_ends(recordings: Path, ear: Ear, number: str) -> None:
    link = link_to(recordings, ear, "observer")
    link.send(Start("desk"))
    ear.wait_for(Saved)
    pid = ear.all(Greeting)[-1].pid
    os.kill(pid, getattr(signal, number))
    stopped = ear.wait_for(Stopped)
    wait_for(lambda: not alive(pid))
    link.close()
    assert stopped.reason == "ended"
    assert read_take(Path(stopped.folder)).closed
    assert not (recordings / "recorder.json").exists()


def test_one_recorder_per_folder_and_nobody_in_without_the_secret(recordings: Path, ear: Ear) -> None:
    link = link_to(recordings, ear)
    assert link.attach()
    second = start_recorder(recordings, recorder_command(recordings))
    assert second.wait(60) == 6
    found = read_address(recordings)
    assert found is not None
    assert found.pid == ear.all(Greeting)[-1].pid
    assert stat.S_IMODE((recordings / "recorder.json").stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(found.address).parent.stat().st_mode) == 0o700
    with pytest.raises(AuthenticationError):
        Client(found.address, authkey=b"\0" * 32)
    pid = found.pid
    link.close()
    wait_for(lambda: not alive(pid))  # nobody needs it any more
    assert not Path(found.address).parent.exists()


def test_normal_priority_and_a_session_of_its_own(recordings: Path, ear: Ear) -> None:
    link = link_to(recordings, ear)
    assert link.attach()
    pid = ear.all(Greeting)[-1].pid
    assert os.getsid(pid) == pid
    assert os.getpriority(os.PRIO_PROCESS, pid) == os.getpriority(os.PRIO_PROCESS, 0)
    limits = Path(f"/proc/{pid}/limits")
    if limits.exists():
        cores = next(line for line in limits.read_text().splitlines() if line.startswith("Max core"))
        assert cores.split()[4] == "0"
    link.close()
    wait_for(lambda: not alive(pid))
