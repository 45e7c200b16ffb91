"""A recording's folder becomes FLAC files: every frame in its place, bit for bit where no clock drifted."""

import itertools
import shutil

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import peaks
from engine.assembly.assemble import assemble
from engine.recording import Device
from engine.takes import SESSION, Moment, Noted, Restarted, Titled, Warned
from tests.assembling import run, samples, simple
from tests.made_takes import MadePiece, MadeTake, at, noise, write_take

RATE = 16_000


# -- in order ----------------------------------------------------------------------------------------


def test_two_tracks_bit_for_bit(tmp_path):
    mic, system = noise(64.5, RATE, 1, 1), noise(7.25, 44_100, 2, 2)
    made = MadeTake({"mic": [MadePiece(0.6, mic)], "system": [MadePiece(0.0, system, 44_100)]}, jitter=0.01)
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    one, other = told.tracks
    assert (told.title, told.started, told.closed, told.missing, told.damage) == (
        "Weekly",
        "2026-11-22T10:00:00+01:00",
        True,
        0.0,
        (),
    )
    assert (one.rate, one.channels, other.rate, other.channels) == (RATE, 1, 44_100, 2)
    assert one.untouched
    assert other.untouched
    assert one.headset
    assert not other.headset
    assert abs(one.frames / one.rate - other.frames / other.rate) < 1e-4
    assert told.duration == pytest.approx(65.1, abs=0.03)
    start = round(one.pieces[0].start * RATE)
    heard = samples(tmp_path / "out", "mic")
    assert np.array_equal(heard[start : start + len(mic)], mic)
    assert not heard[:start].any()
    assert np.array_equal(samples(tmp_path / "out", "system")[: len(system)], system)
    assert [hole.why for hole in one.holes] == ["late"]
    assert [hole.why for hole in other.holes] == ["early"]
    overview = peaks.read(tmp_path / "out" / one.peaks.path)
    assert overview.duration == pytest.approx(told.duration, abs=0.001)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "mic.flac",
        "mic.peaks",
        "system.flac",
        "system.peaks",
    ]


def test_a_pause_is_cut_and_a_hole_is_kept(tmp_path):
    before, between, after = noise(10, seed=1), noise(5, seed=2), noise(7, seed=3)
    made = MadeTake(
        {
            "mic": [
                MadePiece(0.0, before, why="paused"),
                MadePiece(40.0, between, why="lost"),
                MadePiece(48.0, after),
            ],
            "system": [MadePiece(0.0, noise(10, seed=4), why="paused"), MadePiece(40.0, noise(15, seed=5))],
        },
        pauses=[(10.0, 40.0)],
        entries=(
            Moment(at(4.0)),
            Moment(at(20.0)),
            Moment(at(50.0)),
            Noted("n", 12.5, "later"),
            Titled("Named"),
        ),
    )
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    heard = samples(tmp_path / "out", "mic")[:, 0]
    silence = np.zeros(3 * RATE, np.int16)
    assert np.array_equal(heard, np.concatenate([before[:, 0], between[:, 0], silence, after[:, 0]]))
    assert told.duration == pytest.approx(25.0)
    assert [(pause.seconds, pause.length) for pause in told.pauses] == [(10.0, 30.0)]
    assert [(hole.start, hole.end, hole.why) for hole in told.tracks[0].holes] == [(15.0, 18.0, "lost")]
    assert told.tracks[1].holes == ()
    assert [moment.seconds for moment in told.moments] == pytest.approx([4.0, 10.0, 20.0])
    assert [(note.seconds, note.text) for note in told.notes] == [(12.5, "later")]
    assert told.title == "Named"


def test_a_recorder_that_died_and_came_back(tmp_path):
    first, second = noise(10, seed=1), noise(4, seed=2)
    made = MadeTake(
        {"mic": [MadePiece(0.0, first, why=None), MadePiece(12.0, second)]}, entries=[Restarted(at(11.9))]
    )
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    assert [(hole.start, hole.end, hole.why) for hole in told.tracks[0].holes] == [(10.0, 12.0, "died")]
    assert told.restarts == pytest.approx((11.9,))
    assert told.duration == pytest.approx(16.0)


def test_another_device_of_another_rate_and_channels(tmp_path):
    low, high = noise(5, 16_000, 1, 1), noise(5, 48_000, 2, 2)
    other = Device("mic-2", "Desk", "mic")
    made = MadeTake(
        {"mic": [MadePiece(0.0, low, why="switched"), MadePiece(5.5, high, 48_000, device=other)]}
    )
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    track = told.tracks[0]
    assert (track.rate, track.channels, track.frames) == (48_000, 2, 504_000)
    assert not track.headset
    assert [piece.device for piece in track.pieces] == ["mic-1", "mic-2"]
    assert np.array_equal(samples(tmp_path / "out", "mic")[264_000:], high)


def test_drift_is_taken_out(tmp_path):
    times = np.arange(round(400 * 8000 * (1 + 300e-6))) / (8000 * (1 + 300e-6))
    tone = np.rint(9000 * np.sin(2 * np.pi * 400 * times)).astype(np.int16)[:, None]
    made = MadeTake({"mic": [MadePiece(0.0, tone, 8000, ppm=300.0)]}, jitter=0.005)
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    track = told.tracks[0]
    assert track.ppm == pytest.approx(300, abs=8)
    assert not track.untouched
    assert track.corrected == pytest.approx(0.12, abs=0.003)
    assert told.duration == pytest.approx(400.0, abs=0.003)


def test_interrupted_says_how_much_may_be_missing(tmp_path):
    made = MadeTake({"mic": [MadePiece(0.0, noise(5), why=None)]}, closed=False)
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    assert (told.closed, told.reason, told.missing) == (False, "", 1.5)
    made.entries = [Warned("disk-slow", at(3.0))]
    told = run(write_take(tmp_path / "slow", made), tmp_path / "out")
    assert told.missing == 30.0


def test_a_recording_that_went_on_elsewhere(tmp_path):
    import dataclasses

    from engine.takes import read_session, session_bytes

    one = write_take(
        tmp_path / "one", MadeTake({"mic": [MadePiece(0.0, noise(5, seed=1), why="folder")]}, closed=False)
    )
    other = write_take(tmp_path / "two", MadeTake({"mic": [MadePiece(6.0, noise(4, seed=2))]}))
    session = dataclasses.replace(
        read_session((other / SESSION).read_bytes()), continues="one", origin=at(0.0)
    )
    (other / SESSION).write_bytes(session_bytes(session))
    told = assemble([one, other], tmp_path / "out", lambda _: None)
    assert told.id == "one"
    assert told.closed
    assert told.duration == pytest.approx(10.0)
    assert [(hole.start, hole.end, hole.why) for hole in told.tracks[0].holes] == [(5.0, 6.0, "folder")]
    alone = assemble([other], tmp_path / "alone", lambda _: None)
    assert alone.duration == pytest.approx(4.0)


def test_a_rate_above_the_usual_is_kept(tmp_path):
    sound = noise(1.5, 96_000, 2)
    made = MadeTake({"system": [MadePiece(0.0, sound, 96_000)]})
    told = run(write_take(tmp_path / "take", made), tmp_path / "out")
    assert told.tracks[0].rate == 96_000
    assert np.array_equal(samples(tmp_path / "out", "system"), sound)


# -- any layout --------------------------------------------------------------------------------------


@st.composite
def layouts(draw):
    """Pieces, holes and pauses on one or two tracks; tenths of a second."""
    clock, pauses, spans = 0, [], []
    for _ in range(draw(st.integers(1, 4))):
        length = draw(st.integers(5, 40))
        spans.append((clock, clock + length))
        clock += length
        if draw(st.booleans()):
            pause = draw(st.integers(1, 5000))
            pauses.append((clock / 10, (clock + pause) / 10))
            clock += pause
    tracks = {}
    for name in ("mic", "system")[: draw(st.integers(1, 2))]:
        pieces = []
        for start, end in spans:
            edges = sorted(draw(st.sets(st.integers(start, end), min_size=2, max_size=4)))
            for begin, after in list(itertools.pairwise(edges))[::2]:
                sound = noise((after - begin) / 10, 8000, seed=begin)
                pieces.append(MadePiece(begin / 10, sound, 8000, why="lost"))
        tracks[name] = pieces
    return tracks, pauses


def on_line(seconds: float, pauses: list[tuple[float, float]]) -> float:
    return seconds - sum(min(seconds, end) - start for start, end in pauses if seconds > start)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(layouts())
def test_every_piece_is_in_its_place(tmp_path, layout):
    tracks, pauses = layout
    folder, output = tmp_path / "take", tmp_path / "out"
    shutil.rmtree(folder, ignore_errors=True)
    told = run(write_take(folder, MadeTake(tracks, pauses=pauses)), output)
    origin = min(piece.start for pieces in tracks.values() for piece in pieces)
    zero = on_line(origin, pauses)
    length = max(
        on_line(piece.start, pauses) + len(piece.sound) / 8000 for ps in tracks.values() for piece in ps
    )
    assert told.duration == pytest.approx(length - zero, abs=0.001)
    for track in told.tracks:
        heard = samples(output, track.track)[:, 0]
        assert len(heard) == track.frames
        silent_ones = np.ones(len(heard), bool)
        for piece in tracks[track.track]:
            start = round((on_line(piece.start, pauses) - zero) * 8000)
            assert np.array_equal(heard[start : start + len(piece.sound)], piece.sound[:, 0])
            silent_ones[start : start + len(piece.sound)] = False
        assert not heard[silent_ones].any()
        assert track.heard == pytest.approx(sum(len(piece.sound) for piece in tracks[track.track]) / 8000)
        holes = sum(hole.end - hole.start for hole in track.holes)
        assert holes <= told.duration - track.heard + 0.001


def test_progress_reaches_its_end(tmp_path):
    _, folder = simple(tmp_path / "take", 12.0)
    told: list = []
    assemble([folder], tmp_path / "out", told.append)
    for phase in ("write", "verify"):
        assert [item for item in told if item.phase == phase][-1].done == pytest.approx(12.0)


def test_what_the_recorder_writes(tmp_path):
    """The recorder's own folders, with two devices 1 000 ppm apart, a pause, a lost device and a note."""
    from engine.recorder.recording import Options, Recording
    from tests.fakes.disk import FakeClock, FakeDisk
    from tests.recordings import MIC, NS, SYSTEM, counted, plans

    clock = FakeClock()
    options = Options(ballast=0, threads=False)
    recording = Recording.begin(
        tmp_path, plans(8000), lambda _: None, title="Weekly", disk=FakeDisk(), clock=clock, options=options
    )
    sources = {"mic": recording.source("mic", MIC), "system": recording.source("system", SYSTEM)}
    for name, source in sources.items():
        source.opened(8000, 2 if name == "system" else 1)
    begin = clock.now
    done = dict.fromkeys(sources, 0)
    for tick in range(1, 1201):
        clock.now = begin + tick * NS // 10
        for name, source in sources.items():
            rate = 8000 * (1.001 if name == "mic" else 1.0)
            if name == "mic" and tick == 700:
                source.split("lost")
            frames = int((clock.now - begin) / NS * rate) - done[name]
            at = begin + round(done[name] / rate * NS)
            if not (name == "mic" and 700 <= tick < 750):
                sound = counted(name, done[name], frames, 2 if name == "system" else 1)
                source.deliver(memoryview(sound), at)
            done[name] += frames
        recording.pump()
        if tick == 800:
            recording.pause()
        if tick == 900:
            recording.resume()
        if tick == 400:
            recording.mark()
            recording.note("n1", 40.0, "Budget")
    recording.close()
    told = run(recording.folder, tmp_path / "out")
    assert told.closed
    assert told.damage == ()
    assert told.title == "Weekly"
    assert told.duration == pytest.approx(110.0, abs=0.02)
    assert [moment.seconds for moment in told.moments] == pytest.approx([40.0], abs=0.02)
    assert [note.text for note in told.notes] == ["Budget"]
    assert [pause.length for pause in told.pauses] == pytest.approx([10.0], abs=0.01)
    mic, system = told.tracks
    assert [(hole.start, hole.end, hole.why) for hole in mic.holes] == [
        (pytest.approx(70.0, abs=0.2), pytest.approx(75.0, abs=0.2), "lost")
    ]
    assert system.holes == ()
    assert mic.pieces[0].ppm == pytest.approx(1000, abs=20)
    assert system.untouched
    heard = samples(tmp_path / "out", "system")
    assert np.array_equal(heard[: 70 * 8000], counted("system", 0, 70 * 8000, 2))
