"""A recording turn by turn: pieces, pauses, marks, going on after a recorder that died."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.recorder.home import TAKEN
from engine.recorder.recording import Options, Recording, RecordingFailed, Source
from engine.recording import Cleared, Device, Marked, Saved, Stopped, TrackName, Trouble
from engine.take_reading import Take, read_take
from engine.takes import Restarted, Warned, read_journal
from tests.fakes.disk import FakeClock, FakeDisk
from tests.recordings import CHANNELS, MIC, NS, SYSTEM, counted, found_frames, plans

RATE = 8000
OPTIONS = Options(segment=2, ballast=0, threads=False, check_every=0, space_every=0, retry_every=0)


class Studio:
    """Both tracks, in steps of a tenth of a second."""

    def __init__(self, root: Path, recording: Recording | None = None, number: int = 0) -> None:
        self.told: list[Saved | Marked | Trouble | Cleared | Stopped] = []
        self.disk = FakeDisk()
        self.clock = FakeClock()
        self.first_at = self.clock.now
        self.recording = recording or Recording.begin(
            root, plans(RATE), self.told.append, title="Weekly",
            disk=self.disk, clock=self.clock, options=OPTIONS,
        )  # fmt: skip
        self.number = number
        self.sources: dict[TrackName, Source] = {}
        self.plug("mic", MIC)
        self.plug("system", SYSTEM)

    def plug(self, track: TrackName, device: Device) -> None:
        self.sources[track] = self.recording.source(track, device)
        self.sources[track].opened(RATE, CHANNELS[track])

    def pass_time(self, steps: int, *tracks: TrackName) -> None:
        """``tracks`` deliver, all if none is named."""
        for _ in range(steps):
            at = self.first_at + self.number * NS // 10
            for track in tracks or ("mic", "system"):
                data = counted(track, self.number * RATE // 10, RATE // 10, CHANNELS[track])
                self.sources[track].deliver(memoryview(data), at)
            self.number += 1
            self.clock.now = self.first_at + self.number * NS // 10
            self.recording.pump()

    def stop(self) -> Take:
        for source in self.sources.values():
            source.close("stopped")
        self.recording.close()
        return read_take(self.recording.folder)


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path)


def spans(take: Take, track: TrackName) -> list[tuple[float, float, str]]:
    pieces = next(each.pieces for each in take.tracks if each.name == track)
    return [(round(piece.start, 3), round(piece.end, 3), piece.why) for piece in pieces]


def test_the_session_is_there_before_the_first_frame(studio: Studio) -> None:
    take = read_take(studio.recording.folder)
    assert take.session == studio.recording.session
    assert take.title == "Weekly"
    assert not take.closed
    assert take.seconds == 0
    assert [plan.device for plan in take.session.tracks] == [MIC, SYSTEM]  # type: ignore[union-attr]
    assert studio.recording.seconds == 0
    assert studio.disk.durable(studio.recording.folder / "session.json")


def test_promises_come_each_second(studio: Studio) -> None:
    studio.pass_time(25)
    said = [(told.track, told.segment, told.frames) for told in studio.told if isinstance(told, Saved)]
    assert said == [("mic", 0, 8000), ("system", 0, 8000), ("mic", 0, 16000), ("system", 0, 16000)]
    assert studio.recording.saved("mic") == 2
    assert studio.recording.seconds == pytest.approx(2.5)
    studio.stop()
    assert studio.recording.saved("mic") == 2.5


def test_a_mark_is_promised_when_it_is_on_the_disk(studio: Studio) -> None:
    studio.pass_time(5)
    assert studio.recording.mark() == pytest.approx(0.5)
    assert not any(isinstance(told, Marked) for told in studio.told)
    studio.recording.pump()
    assert [told.seconds for told in studio.told if isinstance(told, Marked)] == [pytest.approx(0.5)]
    assert read_take(studio.recording.folder).moments == (pytest.approx(0.5),)


def test_pausing_leaves_time_out(studio: Studio) -> None:
    studio.pass_time(10)
    studio.recording.pause()
    studio.recording.pause()
    studio.pass_time(30)
    assert studio.recording.paused
    assert studio.recording.seconds == pytest.approx(1.0)
    studio.recording.mark()
    studio.recording.resume()
    studio.pass_time(10)
    studio.recording.note("a", 1.5, "first")
    studio.recording.note("a", 1.5, "better")
    studio.recording.note("b", 1.7, "gone")
    studio.recording.note("b", 1.7, "")
    studio.recording.retitle("Monthly")
    take = studio.stop()
    assert spans(take, "mic") == [(0, 1, "paused"), (1, 2, "stopped")]
    assert [(gap.start, gap.end, gap.length) for gap in take.pauses] == [(1.0, 1.0, 3.0)]
    assert take.tracks[0].holes == ()
    assert take.moments == (1.0,)
    assert [note.text for note in take.notes] == ["better"]
    assert take.title == studio.recording.title == "Monthly"
    assert take.seconds == pytest.approx(2.0)


def test_a_lost_device_leaves_a_hole(studio: Studio) -> None:
    studio.pass_time(10)
    studio.sources["mic"].close("lost", studio.clock.now - NS // 20)
    studio.pass_time(10, "system")
    studio.plug("mic", MIC)
    studio.pass_time(10)
    take = studio.stop()
    assert spans(take, "mic") == [(0, 0.95, "lost"), (2, 3, "stopped")], "the last 50 ms were another's"
    assert spans(take, "system") == [(0, 3, "stopped")]
    assert [(round(gap.start, 3), round(gap.end, 3), gap.why) for gap in take.tracks[0].holes] == [
        (0.95, 2, "lost")
    ]
    assert take.damage == ()


def test_another_device_of_another_rate(studio: Studio) -> None:
    studio.pass_time(5)
    source = studio.recording.source("mic", Device("other", "Headset", "mic"))
    source.opened(16_000, 1)
    studio.sources["mic"] = source
    source.deliver(memoryview(counted("mic", 0, 16_000, 1)), studio.clock.now)
    studio.clock.now += NS
    studio.number += 10
    take = studio.stop()
    mic = take.tracks[0].pieces
    assert [(piece.device, piece.rate, piece.why) for piece in mic] == [
        ("mic-id", 8000, "switched"),
        ("other", 16_000, "stopped"),
    ]
    assert mic[1].start == pytest.approx(0.5)
    assert take.seconds == pytest.approx(1.5)
    numbers = [part.number for piece in mic for part in piece.parts]
    assert numbers == sorted(numbers)
    assert take.damage == ()


def test_troubles_of_others_are_written_down(studio: Studio) -> None:
    studio.recording.trouble(Trouble("clipping", 5, "mic"))
    studio.recording.cleared(Cleared("clipping", "mic"))
    take = studio.stop()
    assert [(warned.code, warned.track, warned.over) for warned in take.warnings] == [
        ("clipping", "mic", False),
        ("clipping", "mic", True),
    ]


def test_dropped_frames_are_told(studio: Studio) -> None:
    studio.pass_time(5)
    studio.number += 2
    studio.pass_time(5)
    told = [(each.code, each.detail) for each in studio.told if isinstance(each, Trouble)]
    assert told == [("dropped", "1600"), ("dropped", "1600")]
    take = studio.stop()
    assert spans(take, "mic") == [(0, 0.5, "overrun"), (0.7, 1.2, "stopped")]


def test_closing_twice_is_once(studio: Studio) -> None:
    studio.pass_time(5)
    take = studio.stop()
    again = studio.recording.close("unwatched")
    assert again.reason == take.reason == "asked"
    assert sum(isinstance(told, Stopped) for told in studio.told) == 1
    assert studio.recording.ended


def test_without_a_frame(studio: Studio) -> None:
    take = studio.stop()
    assert take.closed
    assert take.tracks == ()
    assert take.seconds == 0


def reopened(studio: Studio) -> Studio:
    """Its recorder died; another goes on two seconds later."""
    later = Studio.__new__(Studio)
    later.told, later.disk, later.clock = [], FakeDisk(), studio.clock
    later.first_at, later.number = studio.first_at, studio.number + 20
    studio.clock.now += 2 * NS
    later.recording = Recording.reopen(
        studio.recording.folder, later.told.append, disk=later.disk, clock=later.clock, options=OPTIONS
    )
    later.sources = {}
    later.plug("mic", MIC)
    later.plug("system", SYSTEM)
    return later


def test_going_on_after_a_recorder_died(studio: Studio) -> None:
    studio.pass_time(25)
    studio.recording.mark()
    studio.recording.retitle("Monthly")
    studio.recording.pump()
    before = {path: path.read_bytes() for path in studio.recording.folder.rglob("*") if path.is_file()}
    later = reopened(studio)
    assert later.recording.title == "Monthly"
    assert later.recording.folder == studio.recording.folder
    later.pass_time(15)
    take = later.stop()
    assert take.closed
    assert spans(take, "mic") == [(0, 2.5, ""), (4.5, 6, "stopped")]
    assert [(gap.why, round(gap.length, 3)) for gap in take.tracks[0].holes] == [("died", 2)]
    assert len(take.restarts) == 1
    assert take.moments == (2.5,)
    assert take.damage == ()
    assert len(found_frames(take, "mic", studio.first_at)) == 4 * RATE
    for path, data in before.items():
        assert path.read_bytes()[: len(data)] == data, "nothing is overwritten"


def test_going_on_in_a_pause(studio: Studio) -> None:
    studio.pass_time(10)
    studio.recording.pause()
    studio.recording.pump()
    later = reopened(studio)
    assert later.recording.paused
    later.pass_time(5)
    later.recording.resume()
    later.pass_time(10)
    take = later.stop()
    assert spans(take, "mic") == [(0, 1, ""), (1, 2, "stopped")], "it died before the end was written"
    assert take.seconds == pytest.approx(2)


def test_folders_that_are_left_alone(studio: Studio) -> None:
    folder = studio.recording.folder
    studio.pass_time(5)

    def why() -> str:
        with pytest.raises(RecordingFailed) as caught:
            Recording.reopen(folder, studio.told.append, clock=studio.clock, options=OPTIONS)
        return caught.value.code

    studio.clock.boot = lambda: "another"  # type: ignore[method-assign]
    assert why() == "other-boot"
    del studio.clock.boot  # type: ignore[method-assign]
    (folder / TAKEN).touch()
    assert why() == "taken"
    (folder / TAKEN).unlink()
    studio.stop()
    assert why() == "closed"
    (folder / "session.json").write_bytes(b"{}")
    assert why() == "damaged"
    entries, _ = read_journal((folder / "journal.jsonl").read_bytes())
    assert not any(isinstance(entry, Restarted) for entry in entries)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RecordingFailed) as caught:
        Recording.begin(tmp_path / "file", plans(), print, options=OPTIONS)
    assert caught.value.code == "folder"
    told: list[object] = []
    recording = Recording.begin(
        tmp_path / "file", plans(), told.append, fallback=tmp_path / "other", options=OPTIONS
    )
    assert recording.folder.parent == tmp_path / "other"
    assert [each.code for each in told if isinstance(each, Trouble)] == ["folder-lost"]
    recording.close()
    take = read_take(recording.folder)
    assert [(warned.code, warned.detail) for warned in take.warnings if isinstance(warned, Warned)] == [
        ("folder-lost", str(recording.folder))
    ]


def test_threads_of_its_own(tmp_path: Path) -> None:
    """As in the program: nobody turns the handle."""
    told: list[object] = []
    recording = Recording.begin(tmp_path, plans(RATE), told.append, options=Options(segment=1, ballast=0))
    source = recording.source("mic", MIC)
    source.opened(RATE, 1)
    at = recording.session.at
    source.deliver(memoryview(counted("mic", 0, RATE * 3, 1)), at)
    source.close("stopped", at + 4 * NS)
    stopped = recording.close()
    assert stopped.seconds == pytest.approx(3)
    assert len(found_frames(read_take(recording.folder), "mic", at)) == 3 * RATE
