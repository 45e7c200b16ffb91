"""The conversation with a recorder: found, lost, begun again; nobody comes in without the secret."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from app.recorder_client import Gone, Patience, RecorderLink, read_address, record_command
from engine.recording import (
    Continue,
    Devices,
    Event,
    Greeting,
    Levels,
    Mark,
    Marked,
    Note,
    Refused,
    Start,
    Started,
    Status,
    Stop,
    Stopped,
    Trouble,
)
from tests.fakes.recorder import FakeRecorder

QUICK = Patience(start=3.0, attach=3.0)
NOTHING = (sys.executable, "-c", "pass")  # a "recorder" that ends at once


@dataclass
class Heard:
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

    def wait(self, found: Callable[[], bool], timeout: float = 10.0) -> None:
        with self.news:
            assert self.news.wait_for(found, timeout), (self.events, self.gone)

    def wait_for(self, kind: type[Event], count: int = 1) -> Event:
        self.wait(lambda: len([event for event in self.events if isinstance(event, kind)]) >= count)
        return [event for event in self.events if isinstance(event, kind)][count - 1]


@pytest.fixture
def recorder(tmp_path: Path) -> Iterator[FakeRecorder]:
    with FakeRecorder(tmp_path / "recordings") as fake:
        yield fake


@pytest.fixture
def deaths(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The log tells of recorders that died."""
    with caplog.at_level(logging.WARNING):
        yield


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def link(recorder: FakeRecorder, heard: Heard) -> Iterator[RecorderLink]:
    link = RecorderLink(recorder.recordings, heard, command=NOTHING, patience=QUICK)
    yield link
    link.close()


def test_who_attaches_hears_how_things_stand(
    recorder: FakeRecorder, heard: Heard, link: RecorderLink
) -> None:
    recorder.troubles.append(Trouble("silent", 1, "mic"))
    assert link.attach(start=False)
    assert link.attached
    heard.wait_for(Trouble)
    assert [type(event) for event in heard.events] == [Greeting, Devices, Status, Trouble]
    assert link.status == Status("idle")
    assert link.silent_for < 5


def test_nobody_there_is_no_event(tmp_path: Path, heard: Heard) -> None:
    link = RecorderLink(tmp_path, heard, command=NOTHING)
    assert not link.attach(start=False)
    assert not link.attached
    link.close()
    assert not heard.events
    assert not heard.gone
    assert not list(tmp_path.iterdir())


def test_a_recording_from_start_to_stop(recorder: FakeRecorder, heard: Heard, link: RecorderLink) -> None:
    link.send(Start(mic="desk", system="speakers.monitor", title="Plan"))
    recorder.wait_for(Start)
    heard.wait(lambda: link.status.state == "waiting")
    recorder.frames()
    heard.wait(lambda: link.status.state == "recording")
    assert [track.live for track in link.status.tracks] == [True, True]
    recorder.levels()
    heard.wait_for(Levels)
    link.send(Mark())
    heard.wait_for(Marked)
    link.send(Stop())
    heard.wait_for(Stopped)
    heard.wait(lambda: link.status.state == "idle")


def test_two_windows_hear_the_same_and_only_the_asker_is_refused(
    recorder: FakeRecorder, heard: Heard, link: RecorderLink
) -> None:
    other_heard = Heard()
    other = RecorderLink(recorder.recordings, other_heard, role="terminal", command=NOTHING)
    assert link.attach(start=False)
    assert other.attach(start=False)
    recorder.wait_for_client(2)
    assert sorted(recorder.clients) == ["terminal", "window"]
    link.send(Start(mic="desk"))
    other_heard.wait_for(Started)
    other.send(Start(mic="desk"))
    assert other_heard.wait_for(Refused) == Refused("start", "busy")
    assert not [event for event in heard.events if isinstance(event, Refused)]
    other.close()
    recorder.wait_for_client(1)


@pytest.mark.usefixtures("deaths")
def test_death_while_recording_is_told_and_the_recording_goes_on(
    recorder: FakeRecorder, heard: Heard, link: RecorderLink
) -> None:
    link.send(Start(mic="desk"))
    recorder.wait_for(Start)
    recorder.frames(12.0)
    heard.wait(lambda: link.status.seconds == 12.0)
    before = time.monotonic()
    recorder.die()
    heard.wait(lambda: bool(heard.gone))
    noticed = time.monotonic() - before
    print(f"death noticed after {noticed * 1000:.0f} ms")
    assert noticed < 2
    assert heard.gone[0].again
    assert heard.gone[0].cause == "died"
    assert heard.gone[0].status.seconds == 12.0
    link.send(Note("n1", 12.5, "typed in the gap"))
    recorder.start()  # the "started" process, which here only ends, is another's: this one listens
    assert recorder.wait_for(Continue).folder == str(recorder.folder)
    recorder.wait_for(Note)
    heard.wait_for(Started, 2)
    assert link.attached


@pytest.mark.usefixtures("deaths")
def test_a_recorder_killed_while_stopping_is_not_begun_again(
    recorder: FakeRecorder, heard: Heard, link: RecorderLink
) -> None:
    recorder.script[Stop] = lambda _: []
    link.send(Start(mic="desk"))
    recorder.wait_for(Start)
    recorder.frames()
    heard.wait(lambda: link.status.state == "recording")
    link.send(Stop())
    recorder.wait_for(Stop)
    recorder.frames()  # said before it looked at the request
    recorder.die()
    heard.wait(lambda: bool(heard.gone))
    assert [gone.again for gone in heard.gone] == [False]
    assert heard.gone[0].status.folder == str(recorder.folder)


@pytest.mark.usefixtures("deaths")
def test_death_without_a_recording_starts_nothing(
    recorder: FakeRecorder, heard: Heard, link: RecorderLink
) -> None:
    assert link.attach()
    heard.wait_for(Status)
    recorder.die()
    heard.wait(lambda: bool(heard.gone))
    assert [(gone.cause, gone.again) for gone in heard.gone] == [("died", False)]
    recorder.start()
    link.send(Mark())
    recorder.wait_for(Mark)


@pytest.mark.usefixtures("deaths")
def test_a_recorder_that_cannot_start_is_told_once(tmp_path: Path, heard: Heard) -> None:
    link = RecorderLink(tmp_path, heard, command=(sys.executable, "-c", "raise SystemExit(3)"))
    link.send(Start(mic="desk"))
    heard.wait(lambda: bool(heard.gone))
    link.close()
    assert [(gone.cause, gone.again) for gone in heard.gone] == [("start", False)]
    assert "3" in heard.gone[0].detail


@pytest.mark.usefixtures("deaths")
def test_three_tries_and_then_the_truth(recorder: FakeRecorder, heard: Heard) -> None:
    fails = (sys.executable, "-c", "raise SystemExit(3)")
    link = RecorderLink(recorder.recordings, heard, command=fails)
    link.send(Start(mic="desk"))
    recorder.wait_for(Start)
    recorder.frames()
    heard.wait(lambda: link.status.state == "recording")
    recorder.die()
    heard.wait(lambda: len(heard.gone) == 4)
    link.close()
    assert [gone.again for gone in heard.gone] == [True, True, True, False]
    assert all(gone.status.folder == str(recorder.folder) for gone in heard.gone)


@pytest.mark.usefixtures("deaths")
def test_the_secret_is_asked_for(recorder: FakeRecorder, heard: Heard, link: RecorderLink) -> None:
    found = read_address(recorder.recordings)
    assert found is not None
    with pytest.raises(AuthenticationError):
        Client(found.address, authkey=b"guessed")
    line = Client(found.address, authkey=None)  # and who says nothing blocks nobody
    assert link.attach(start=False)
    line.close()
    if sys.platform != "win32":
        assert Path(found.address).parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.usefixtures("deaths")
def test_a_client_that_takes_nothing_delays_nobody(
    recorder: FakeRecorder, heard: Heard, link: RecorderLink
) -> None:
    stuck = threading.Event()

    class Stuck(Heard):
        def on_event(self, event: Event) -> None:
            stuck.wait(30)

    slow = RecorderLink(recorder.recordings, Stuck(), role="observer", command=NOTHING)
    slow.attach_soon(start=False)
    assert link.attach(start=False)
    recorder.wait_for_client(2)
    before = time.monotonic()
    for _ in range(3000):
        recorder.levels()
    said = time.monotonic() - before
    count = 0
    while len(recorder.clients) == 2:  # until the one that takes nothing is put out
        recorder.say(*[Trouble("silent", 1, "mic")] * 100)
        count += 100
        heard.wait_for(Trouble, count)
        assert count < 50_000
    levels = len([event for event in heard.events if isinstance(event, Levels)])
    print(f"3000 levels said in {said:.2f} s, {levels} heard; put out after {count} messages")
    assert recorder.clients == ["window"]
    stuck.set()
    slow.close()


def test_the_command_of_the_recorder(tmp_path: Path) -> None:
    command = record_command(tmp_path, tmp_path / "else")
    assert command[-5:] == ["record", "--recordings", str(tmp_path), "--fallback", str(tmp_path / "else")]
