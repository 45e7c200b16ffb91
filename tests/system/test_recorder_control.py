"""What the recorder does with requests, devices and losses, on a real disk and devices that count."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.recorder.control import Ending
from engine.recorder.relaunch import Times, Watcher, Watchers
from engine.recording import (
    Cleared,
    Continue,
    Devices,
    Levels,
    ListDevices,
    Mark,
    Marked,
    Note,
    Pause,
    Resume,
    Retitle,
    Saved,
    Start,
    Started,
    Status,
    Stop,
    Stopped,
    Switch,
    Trial,
    TrialOver,
    Trouble,
    Watch,
)
from engine.take_reading import read_take
from tests.fakes.recorder_room import Room, Visitor, hurry
from tests.takes import check_take

pytestmark = pytest.mark.realtime

SECOND = 1_000_000_000


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch.setattr)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path / "recordings")
    yield room
    room.close()


def test_who_comes_is_told_how_things_stand(room: Room) -> None:
    room.turn(lambda: room.heard(Devices))
    visitor = Visitor(2, "window")
    room.come(visitor)
    assert [type(event) for event in visitor.said] == [Devices, Status]
    room.ask(ListDevices(), visitor)
    assert isinstance(visitor.said[-1], Devices)


def test_a_recording_with_everything_in_it(room: Room) -> None:
    room.record(title="Plan")
    assert room.states() == ["waiting", "recording"]
    room.turn_for(0.3)
    room.ask(Mark())
    room.ask(Note("n1", 0.2, "budget"))
    room.ask(Retitle("Plan B"))
    room.turn(lambda: room.heard(Marked))
    room.ask(Pause())
    assert room.control.state == "paused"
    room.turn_for(0.2)
    room.ask(Resume())
    room.turn(lambda: room.control.state == "recording")
    room.turn_for(0.2)
    assert [track.live for track in room.heard(Status)[-1].tracks] == [True, True]
    take = room.stop()
    assert room.states()[-2:] == ["stopping", "idle"]
    assert take.closed
    assert take.reason == "asked"
    assert take.title == "Plan B"
    assert [note.text for note in take.notes] == ["budget"]
    assert len(take.moments) == 1
    assert [gap.why for gap in take.pauses] == ["paused"]
    assert all(len(track.pieces) == 2 for track in take.tracks)
    check_take(take)
    # A stop says so only when all is on the disk, and what was promised is there.
    for promise in room.heard(Saved):
        track = next(track for track in take.tracks if track.name == promise.track)
        part = next(p for piece in track.pieces for p in piece.parts if p.number == promise.segment)
        assert part.frames >= promise.frames


def test_waiting_until_the_first_frame(tmp_path: Path) -> None:
    room = Room(tmp_path / "recordings", delay=0.6)
    room.turn(lambda: room.heard(Devices))
    clicked = time.monotonic()
    room.ask(Start("desk"))
    room.turn(lambda: room.capture.opened)
    print(f"device asked for {1000 * (time.monotonic() - clicked):.0f} ms after the click")
    assert time.monotonic() - clicked < 0.3 + 0.7  # a loaded machine
    room.turn(lambda: room.heard(Started))
    asked = time.monotonic()
    room.turn_for(0.3)
    assert room.control.state == "waiting"
    assert not room.heard(Levels) or room.heard(Levels)[-1].levels[0].peak == -120
    room.turn(lambda: room.control.state == "recording")
    print(f"waited {time.monotonic() - asked:.2f} s for the first frame")
    take = room.stop()
    assert [track.name for track in take.tracks] == ["mic"]
    check_take(take)
    room.close()


def test_what_makes_no_sense_is_refused(room: Room) -> None:
    for request in (Stop(), Pause(), Resume(), Mark(), Note("a", 0, "x"), Retitle("x"), Trial("/")):
        room.ask(request)
    room.ask(Switch("mic", "headset"))
    assert {code for _, code in room.refusals()} == {"idle"}
    assert len(room.refusals()) == 8
    room.client.said.clear()
    room.ask(Start())
    room.turn(lambda: room.refusals() == [("start", "no-device")])
    room.ask(Start("nothing-of-the-kind"))
    room.turn(lambda: room.refusals() == [("start", "no-device")] * 2)
    room.record()
    room.client.said.clear()
    room.ask(Start("desk"))
    room.ask(Watch("desk"))
    room.ask(Trial("/"))
    room.ask(Switch("system", "desk"))
    assert room.refusals() == [
        ("start", "busy"),
        ("watch", "busy"),
        ("trial", "busy"),
        ("switch", "no-device"),
    ]
    check_take(room.stop())
    assert not (room.folder / "recorder.json").exists()


def test_no_folder_stays_when_no_device_can_be_opened(room: Room) -> None:
    room.capture.set("desk", "broken")
    room.capture.set("speakers", "broken")
    room.ask(Start("desk", "speakers"))
    room.turn(lambda: room.refusals() == [("start", "device-failed")])
    assert room.control.state == "idle"
    assert not room.folder.exists()


def test_one_side_that_cannot_be_opened_is_a_trouble(room: Room) -> None:
    room.capture.set("speakers", "broken")
    room.record()
    assert next((trouble.code, trouble.track) for trouble in room.heard(Trouble)) == ("lost", "system")
    room.capture.set("speakers")
    room.turn(lambda: Cleared("lost", "system") in room.told)
    take = room.stop()
    assert all(track.pieces for track in take.tracks)
    check_take(take)


def test_a_lost_device_pauses_its_track_until_it_is_back(room: Room) -> None:
    room.record()
    room.turn_for(0.2)
    before = time.monotonic()
    room.capture.set("desk", "lost")
    room.turn(lambda: [t for t in room.heard(Trouble) if t.code == "lost" and t.track == "mic"])
    print(f"loss noticed after {time.monotonic() - before:.2f} s")
    room.turn(lambda: [t.live for t in room.heard(Status)[-1].tracks] == [False, True])
    room.turn_for(0.4)
    assert room.control.state == "recording"
    assert "headset" not in room.capture.opened  # never another one by itself
    room.capture.set("desk")
    room.turn(lambda: Cleared("lost", "mic") in room.told)
    room.turn_for(0.3)
    take = room.stop()
    mic, system = take.tracks
    assert [piece.why for piece in mic.pieces] == ["lost", "stopped"]
    assert len(mic.holes) >= 1
    assert len(system.pieces) == 1
    check_take(take)


def test_a_moved_stream_is_given_up_and_asked_for_again(room: Room) -> None:
    room.record("desk", None)
    room.turn_for(0.1)
    room.capture.set("desk", "moved")
    room.turn(lambda: [trouble for trouble in room.heard(Trouble) if trouble.code == "moved"])
    room.capture.set("desk")
    room.turn(lambda: Cleared("moved", "mic") in room.told)
    room.turn_for(0.1)
    take = room.stop()
    assert [piece.why for piece in take.tracks[0].pieces] == ["moved", "stopped"]
    check_take(take)


def test_fallback_takes_the_default_device_by_itself(room: Room) -> None:
    room.record("headset", None, fallback=True)
    room.capture.set("headset", "lost")
    room.turn(lambda: room.heard(Status)[-1].tracks[0].device == "desk", timeout=30)
    room.turn(lambda: Cleared("lost", "mic") in room.told)
    room.turn_for(0.1)
    take = room.stop()
    assert [piece.device for piece in take.tracks[0].pieces] == ["headset", "desk"]


def test_switch_goes_on_with_another_device(room: Room) -> None:
    room.record("desk", "speakers")
    room.turn_for(0.2)
    room.ask(Switch("mic", "headset"))
    room.turn(lambda: room.capture.opened.count("headset"))
    room.turn_for(0.3)
    take = room.stop()
    assert [(piece.device, piece.why) for piece in take.tracks[0].pieces] == [
        ("desk", "switched"),
        ("headset", "stopped"),
    ]
    check_take(take)


def test_no_frames_is_a_trouble_and_a_hole(room: Room) -> None:
    room.record("desk", None)
    room.turn_for(0.2)
    room.capture.set("desk", "frozen")
    before = time.monotonic()
    room.turn(lambda: [trouble for trouble in room.heard(Trouble) if trouble.code == "no-audio"])
    print(f"silence of the callback noticed after {time.monotonic() - before:.2f} s")
    room.capture.set("desk")
    room.turn(lambda: Cleared("no-audio", "mic") in room.told)
    room.turn_for(0.2)
    take = room.stop()
    assert len(take.tracks[0].pieces) == 2
    check_take(take)


def test_a_full_disk_ends_it_and_says_so(room: Room) -> None:
    room.record()
    room.turn_for(0.2)
    room.disk.full = True
    room.turn(lambda: room.heard(Stopped))
    room.turn(lambda: room.control.state == "idle")
    assert room.heard(Stopped)[0].reason == "disk-full"
    assert "disk-full" in [trouble.code for trouble in room.heard(Trouble)]


def test_stop_before_it_has_begun(room: Room) -> None:
    room.turn(lambda: room.heard(Devices))
    room.ask(Start("desk"))
    room.ask(Stop())
    room.turn(lambda: room.heard(Stopped))
    room.turn(lambda: room.control.state == "idle")
    assert read_take(Path(room.heard(Stopped)[0].folder)).closed


def test_meters_and_a_test_before_a_recording(room: Room, tmp_path: Path) -> None:
    room.ask(Watch("desk", "speakers"))
    room.turn(lambda: room.heard(Levels) and len(room.heard(Levels)[-1].levels) == 2)
    room.ask(Trial(str(tmp_path), 0.5))
    room.ask(Trial(str(tmp_path), 0.5))
    assert room.refusals() == [("trial", "busy")]
    room.turn(lambda: [event for event in room.client.said if isinstance(event, TrialOver)])
    over = next(event for event in room.client.said if isinstance(event, TrialOver))
    for path, channels in ((over.mic, 1), (over.system, 2)):
        with wave.open(path) as sound:
            assert sound.getparams()[:4] == (channels, 2, 48000, 24000)
            frames = np.frombuffer(sound.readframes(24000), "<i2").reshape(-1, channels)[:, 0]
        assert set(np.diff(frames.view(np.uint16).astype(int)) % 65536) == {1}
        assert Path(path).stat().st_mode & 0o777 == 0o600
    assert not room.folder.exists()  # nothing was recorded
    room.ask(Start("desk", "speakers"))  # the devices are taken over as they are
    room.turn(lambda: room.control.state == "recording")
    assert room.capture.opened.count("desk") == 1
    check_take(room.stop())


def test_nothing_listens_for_somebody_who_is_gone(room: Room) -> None:
    visitor = Visitor(2, "window")
    room.come(visitor)
    room.ask(Watch("desk"), visitor)
    room.turn(lambda: room.heard(Levels))
    room.go(visitor)
    assert not room.control._deck.in_use


def test_another_recorder_goes_on_with_what_one_left(room: Room) -> None:
    room.record("headset", "speakers", title="Plan")
    room.turn_for(0.3)
    folder = room.heard(Started)[0].folder
    room.die()
    heir = Room(room.folder)
    heir.ask(Continue(folder))
    heir.turn(lambda: heir.heard(Started))
    heir.turn(lambda: heir.control.state == "recording")
    heir.ask(Continue(folder))
    assert isinstance(heir.client.said[-1], Started)
    heir.turn_for(0.3)
    status = heir.heard(Status)[-1]
    assert (status.title, status.folder) == ("Plan", folder)
    assert [track.device for track in status.tracks] == ["headset", "speakers"]
    take = heir.stop()
    assert len(take.restarts) == 1
    check_take(take)
    heir.ask(Continue(folder))
    heir.turn(lambda: ("continue", "folder") in heir.refusals())
    heir.ask(Continue("/etc"))
    heir.turn(lambda: heir.refusals()[-2:] == [("continue", "folder")] * 2)
    heir.close()


def test_told_to_end_it_saves_first(room: Room) -> None:
    room.record()
    room.control.handle(Ending("ended"))
    room.turn(lambda: room.heard(Stopped))
    assert room.heard(Stopped)[0].reason == "ended"
    assert room.control._over


def test_an_unwatched_recording_is_ended_after_its_time(tmp_path: Path) -> None:
    room = Room(tmp_path / "recordings", Times(unseen=0.5))
    window = Visitor(2, "window")
    room.come(window)
    room.record("desk", None)
    room.go(window)
    room.turn(lambda: [trouble for trouble in room.heard(Trouble) if trouble.code == "unwatched"])
    room.turn(lambda: room.heard(Stopped))
    assert room.heard(Stopped)[0].reason == "unwatched"
    room.close()


# -- who watches: pure ----------------------------------------------------------------------------------


def test_a_window_that_dies_is_started_again_three_times() -> None:
    watchers = Watchers(Times(unseen=300, attach=30, settled=60))
    watchers.came(1, Watcher(window=True, relaunch=("window",)))
    assert watchers.check(0) == []
    watchers.went(1, 100 * SECOND, meant=False)
    assert watchers.check(100 * SECOND) == ["unwatched", "notify", "relaunch"]
    assert watchers.relaunch == ("window",)
    assert watchers.check(101 * SECOND) == []
    assert watchers.check(130 * SECOND) == ["relaunch"]
    assert watchers.check(160 * SECOND) == ["relaunch"]
    assert watchers.check(190 * SECOND) == []
    assert watchers.check(399 * SECOND) == []
    assert watchers.check(400 * SECOND) == ["finalise"]


def test_a_window_that_comes_back_is_watching() -> None:
    watchers = Watchers(Times())
    watchers.came(1, Watcher(window=True, relaunch=("window",)))
    watchers.went(1, 0, meant=False)
    assert "relaunch" in watchers.check(0)
    watchers.came(2, Watcher(window=True, relaunch=("window",), came=5 * SECOND))
    assert watchers.check(5 * SECOND) == ["watched"]
    assert watchers.check(1000 * SECOND) == []


def test_a_window_that_crashes_again_and_again_is_not_started_for_ever() -> None:
    watchers = Watchers(Times())
    started = 0
    for number in range(6):
        now = number * 10 * SECOND
        watchers.came(number, Watcher(window=True, relaunch=("window",), came=now))
        watchers.check(now)
        watchers.went(number, now + SECOND, meant=False)
        started += watchers.check(now + SECOND).count("relaunch")
    assert started == 3
    # One that stayed for a while had got over it.
    watchers.came(9, Watcher(window=True, relaunch=("window",), came=100 * SECOND))
    watchers.went(9, 200 * SECOND, meant=False)
    assert "relaunch" in watchers.check(200 * SECOND)


def test_who_leaves_on_purpose_is_not_started_again_but_still_missed() -> None:
    watchers = Watchers(Times())
    watchers.came(1, Watcher(window=True, relaunch=("window",)))
    watchers.went(1, 0, meant=True)
    assert watchers.check(0) == ["unwatched", "notify"]
    assert watchers.check(300 * SECOND) == ["finalise"]


def test_a_terminal_watches_too() -> None:
    watchers = Watchers(Times())
    watchers.came(1, Watcher(window=True, relaunch=("window",)))
    watchers.came(2, Watcher(window=False))
    watchers.went(1, SECOND, meant=False)
    assert watchers.check(SECOND) == ["relaunch"]  # seen, but the window is wanted back
    assert watchers.check(1000 * SECOND) == ["relaunch"]
